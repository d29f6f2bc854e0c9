"""Who was first on an event: only where the dates show it."""

from datetime import UTC, datetime
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.precision import PRECISIONS, Precision
from newsgraph.stories.firsts import BEYOND_DOUBT, first_reports

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "id": pl.String,
    "event": pl.String,
    "outlet": pl.String,
    "published": pl.Datetime("us", "UTC"),
    "published_precision": pl.String,
    "closeness": pl.Float64,
    "core": pl.Boolean,
}


def told(
    outlet: str | None, time: str | None, precision: Precision = "second", **more: Any
) -> dict[str, Any]:
    moment = None if time is None else datetime.fromisoformat(time).replace(tzinfo=UTC)
    usual = {"event": "story/e", "closeness": 0.5, "core": True}
    return {"outlet": outlet, "published": moment, "published_precision": precision} | usual | more


def first(*rows: dict[str, Any]) -> tuple[str | None, float] | None:
    """The outlet that was first, and its lead."""
    numbered = [{"id": f"article/{n}", **row} for n, row in enumerate(rows)]
    found = first_reports(pl.DataFrame(numbered, SCHEMA))
    if found.is_empty():
        return None
    ((_, id_, lead),) = found.iter_rows()
    return numbered[int(id_.partition("/")[2])]["outlet"], lead


def test_the_earliest_of_two_outlets_is_first_by_its_lead() -> None:
    assert first(told("b", "2031-06-02 11:30"), told("a", "2031-06-02 08:00")) == ("a", 3.5)


@pytest.mark.parametrize(
    "rows",
    [
        [told("a", "2031-06-02 08:00"), told("b", "2031-06-02 08:00")],
        [told("a", "2031-06-02", "day"), told("b", "2031-06-02 23:59")],
        [told("a", "2031-06-02 08:00"), told("b", "2031-06-02", "day")],
        [told("a", "2031-06-02 08:00", "minute"), told("b", "2031-06-02 08:00:59")],
        [told("a", "2031-06-01", "month"), told("b", "2031-06-30 08:00")],
        [told("a", "2031-06-02 08:00"), told("a", "2031-06-02 11:00")],
        [told("a", "2031-06-02 08:00"), told("b", None)],
        [told("a", None), told("b", None)],
        [told("a", "2031-06-02 08:00")],
    ],
    ids=[
        "a tie", "a day and a time of it", "a time and its day", "a minute", "a month",
        "one outlet", "one date", "no dates", "one article",
    ],
)  # fmt: skip
def test_nobody_is_clearly_first_where_the_dates_do_not_show_it(rows: list[dict[str, Any]]) -> None:
    assert first(*rows) is None


@pytest.mark.parametrize(
    ("rows", "lead"),
    [
        ([told("a", "2031-06-02", "day"), told("b", "2031-06-03 00:30")], 24.5),
        ([told("a", "2031-06-02", "day"), told("b", "2031-06-03", "day")], 24.0),
        ([told("a", "2031-06-02 08:00", "minute"), told("b", "2031-06-02 08:01")], 0.0167),
        ([told("a", "2031-06-01", "month"), told("b", "2031-07-01 06:00")], 726.0),
    ],
    ids=["the next day", "two days", "the next minute", "the next month"],
)
def test_a_range_that_is_over_is_before(rows: list[dict[str, Any]], lead: float) -> None:
    assert first(*rows) == ("a", lead)
    assert first(*reversed(rows)) == ("a", lead)


def test_midnight_is_taken_for_a_date_without_a_time() -> None:
    midnight = told("a", "2031-06-02 00:00")
    assert first(midnight, told("b", "2031-06-02 11:00")) is None
    assert first(midnight, told("b", "2031-06-03 11:00")) == ("a", 35.0)
    assert first(told("a", "2031-06-02 00:01"), told("b", "2031-06-02 11:01")) == ("a", 11.0)


def test_a_loose_article_is_not_asked() -> None:
    loose = told("a", "2031-06-01 08:00", closeness=0.1, core=False)
    rows = [told("b", "2031-06-02 08:00"), told("c", "2031-06-02 09:00")]
    assert first(loose, *rows) == ("b", 1.0)
    assert first(loose | {"closeness": 0.5, "core": True}, *rows) == ("a", 24.0)


def test_an_earliest_article_that_may_be_on_something_else_leaves_it_open() -> None:
    after = told("b", "2031-06-02 08:00")
    assert first(told("a", "2031-06-01 08:00", closeness=BEYOND_DOUBT), after) == ("a", 24.0)
    assert first(told("a", "2031-06-01 08:00", closeness=BEYOND_DOUBT - 0.01), after) is None


def test_an_article_without_an_outlet_stands_for_itself() -> None:
    assert first(told(None, "2031-06-02 08:00"), told("b", "2031-06-02 09:00")) == (None, 1.0)
    assert first(told("a", "2031-06-02 08:00"), told(None, "2031-06-02 08:00")) is None


moments = st.datetimes(datetime(2031, 6, 1), datetime(2031, 6, 4)).map(str)  # noqa: DTZ001
rows_of_events = st.lists(
    st.builds(told, st.sampled_from("abc"), st.none() | moments, st.sampled_from(PRECISIONS)),
    max_size=6,
)


@given(rows_of_events, st.randoms(use_true_random=False))
def test_the_order_of_the_articles_does_not_matter(rows: list[dict[str, Any]], random: Any) -> None:
    shuffled = random.sample(rows, len(rows))
    assert first(*rows) == first(*shuffled)


@given(rows_of_events)
def test_a_first_is_before_every_other_outlet_whatever_its_dates_mean(
    rows: list[dict[str, Any]],
) -> None:
    found = first(*rows)
    if found is None:
        return
    others = [row for row in rows if row["outlet"] != found[0] and row["published"]]
    own = [row for row in rows if row["outlet"] == found[0] and row["published"]]
    assert min(row["published"] for row in own) <= min(row["published"] for row in others)
    later = [row | {"published_precision": "year"} for row in rows]
    assert first(*later) is None

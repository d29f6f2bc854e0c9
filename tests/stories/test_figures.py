"""Numbers of texts, what they count, and where the articles of one event differ."""

from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.stories.figures import find_disagreements
from newsgraph.stories.numbers import amounts
from newsgraph.stories.things import figures

START = datetime(2031, 6, 1, 8, tzinfo=UTC)
SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "id": pl.String,
    "event": pl.String,
    "outlet": pl.String,
    "published": pl.Datetime("us", "UTC"),
    "headline": pl.String,
    "abstract": pl.String,
}


def reports(*rows: tuple[str, float | None, str], event: str = "story/e") -> pl.DataFrame:
    """Articles of one event: outlet, hours after the start, headline."""
    made = [
        (f"article/{place}", event, f"outlet/{outlet}",
         None if hours is None else START + timedelta(hours=hours), headline, None)
        for place, (outlet, hours, headline) in enumerate(rows)
    ]  # fmt: skip
    return pl.DataFrame(made, schema=pl.Schema(SCHEMA), orient="row")


def found(*rows: tuple[str, float | None, str]) -> list[dict[str, Any]]:
    return find_disagreements(reports(*rows)).to_dicts()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("13 trapped", 13, ""),
        ("Thirteen trapped", 13, ""),
        ("twenty-one trapped", 21, ""),
        ("1,200 homeless", 1200, ""),
        ("a loss of 2 , 300 homes", 2300, ""),
        ("$2.5 million", 2.5e6, "$"),
        ("US$3bn", 3e9, "$"),
        ("£40k", 40_000, "£"),
        ("two million euros", 2e6, "€"),
        ("7.5 per cent", 7.5, "%"),
        ("a 4 . 6 - magnitude quake", 4.6, ""),
    ],
)
def test_a_number_is_read_with_its_unit(text: str, value: float, unit: str) -> None:
    (amount,) = amounts(text)
    assert amount.value == pytest.approx(value)
    assert amount.unit == unit


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("at least 12", "15", True),
        ("at least 12", "11", False),
        ("more than 100", "140", True),
        ("up to 30", "13", True),
        ("up to 30", "31", False),
        ("about 50", "52", True),
        ("about 50", "70", False),
        ("between 10 and 15", "12", True),
        ("10 to 15", "16", False),
        ("$1 billion", "$1.07 billion", True),
        ("$160 million", "$200 million", False),
        ("31", "13", False),
    ],
)
def test_two_numbers_agree_if_one_number_can_be_meant_by_both(
    one: str, other: str, agree: bool
) -> None:
    (left,), (right,) = amounts(one), amounts(other)
    assert left.agrees(right) == right.agrees(left) == agree


@given(st.integers(0, 10**9))
def test_separators_do_not_change_a_number(value: int) -> None:
    (plain,), (separated,) = amounts(str(value)), amounts(f"{value:,}")
    assert plain.value == separated.value == value


@given(st.text())
def test_a_figure_stands_where_its_span_says(text: str) -> None:
    for _, amount in figures(text):
        assert 0 <= amount.start < amount.end <= len(text)
        assert not text[amount.start].isspace()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("31 miners trapped after collapse", [("trapped", 31)]),
        ("Blast kills 13 people, leaves five injured", [("dead", 13), ("injured", 5)]),
        ("Death toll in Tarn rises to 44", [("dead", 44)]),
        ("Nine people were killed in the fire", [("dead", 9)]),
        ("Two gunmen killed five people", [("gunmen", 2), ("dead", 5)]),
        ("A 6.1-magnitude quake", [("magnitude", 6.1)]),
        ("magnitude 6.1 quake", [("magnitude", 6.1)]),
        ("jailed: 12 years in prison", [("years in prison", 12)]),
        ("Ann Marlow, 34, sings", [("age of Marlow", 34)]),
        ("Strait Line buys Ostrey Ferries for $40 million", [("price", 4e7)]),
        ("Port Ellery cuts 300 jobs", [("jobs", 300)]),
    ],
)
def test_what_a_number_counts_is_known(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(figure.thing, figure.amount.value) for figure in figures(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "A 5.2-magnitude aftershock",
        "He was killed three days ago",
        "Killed 12 years after the war",
        "Two more injured",
        "Police arrested the man at 5:30",
        "Shares fell 4 percent",
        "The 2031 fire",
    ],
)
def test_a_number_that_counts_nothing_known_is_no_figure(text: str) -> None:
    assert list(figures(text)) == []


def test_a_different_figure_is_found_with_who_says_it_and_where() -> None:
    rows = found(("a", 0, "Mine: 31 trapped"), ("b", 1, "At least 13 miners trapped, 2 dead"))
    rows += found(("a", 0, "Mine: 31 trapped"), ("b", 1, "Only 13 miners trapped"))
    assert [(r["article"], r["number"], r["words"]) for r in rows] == [
        ("article/0", 31, "31"),
        ("article/1", 13, "13"),
    ]
    assert {(r["thing"], r["field"], r["grows"]) for r in rows} == {("trapped", "headline", False)}
    assert [r["position"] for r in rows] == [0, 1]
    assert "Only 13 miners trapped"[rows[1]["start"] : rows[1]["end"]] == "13"


def test_a_toll_that_only_rises_is_marked_and_one_that_falls_is_not() -> None:
    rising = found(("a", 0, "Blast: 9 dead"), ("b", 5, "Blast: 13 dead"), ("c", 9, "14 killed"))
    falling = found(("a", 0, "Blast: 13 dead"), ("b", 5, "Blast: 9 dead"))
    at_once = found(("a", 0, "Blast: 13 dead"), ("b", 0, "Blast: 9 dead"))
    undated = found(("a", None, "Blast: 9 dead"), ("b", 5, "Blast: 13 dead"))
    assert {row["grows"] for row in rising} == {True}
    assert {row["grows"] for row in [*falling, *at_once, *undated]} == {False}


def test_who_changed_after_whom_is_known() -> None:
    rows = found(
        ("a", 0, "Mine: 31 trapped"), ("b", 1, "Mine: 13 trapped"), ("a", 3, "Mine: 13 trapped")
    )
    assert [row["taken_from"] for row in rows] == [None, None, "article/1"]
    first = found(
        ("a", 0, "Mine: 31 trapped"), ("a", 1, "Mine: 13 trapped"), ("b", 3, "Mine: 13 trapped")
    )
    assert [row["taken_from"] for row in first] == [None, None, None]


def test_different_events_and_different_things_do_not_differ() -> None:
    one = reports(("a", 0, "Mine: 31 trapped"))
    other = reports(("b", 1, "Mine: 13 trapped"), event="story/f")
    other = other.with_columns(id=pl.lit("article/9"))
    assert find_disagreements(pl.concat([one, other])).is_empty()
    assert found(("a", 0, "Mine: 31 trapped"), ("b", 1, "Mine: 13 dead")) == []
    assert found(("a", 0, "Fined: $31 million fine"), ("b", 1, "€13 million fine")) == []


def test_a_text_with_two_numbers_for_a_thing_settles_nothing() -> None:
    assert found(("a", 0, "9 dead in Tarn, 4 dead in Ostrey"), ("b", 1, "13 dead")) == []


@given(st.permutations(range(4)))
def test_the_order_of_the_articles_does_not_matter(order: list[int]) -> None:
    made = reports(
        ("a", 0, "9 dead"), ("b", 1, "13 dead"), ("c", 2, "2 trapped"), ("a", 3, "4 trapped")
    )
    assert find_disagreements(made[order]).equals(find_disagreements(made))

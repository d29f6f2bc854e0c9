"""Core and loose: how near an article is to the rest of its event."""

import numpy as np
import polars as pl
import pytest

from newsgraph.stories import find_stories
from newsgraph.stories.closeness import FLOOR, closeness, in_core
from newsgraph.stories.neighbours import SCALE, Pairs
from newsgraph.stories.texts import Integers
from tests.stories.corpora import article, frame


def pairs(*rows: tuple[int, int, float]) -> Pairs:
    source, target, cosine = zip(*rows, strict=True)
    millionths = np.rint(np.array(cosine) * SCALE).astype(np.int64)
    return Pairs.of(np.array(source), np.array(target), millionths)


def numbers(*values: int) -> Integers:
    return np.array(values, np.int64)


def test_closeness_is_the_mean_of_the_three_nearest_other_texts() -> None:
    near = pairs((0, 1, 0.9), (0, 2, 0.6), (3, 0, 0.3), (0, 4, 0.2))
    close = closeness(near, numbers(0, 1, 2, 3, 4), numbers(0, 0, 0, 0, 0))
    assert close[0] == pytest.approx(0.6)
    assert close[1] == pytest.approx(0.3)


def test_only_texts_of_the_same_event_count_and_no_event_has_no_closeness() -> None:
    near = pairs((0, 1, 0.5), (0, 2, 0.9), (0, 3, 0.9))
    close = closeness(near, numbers(0, 1, 2, 3), numbers(0, 0, 1, -1))
    assert close[:2] == pytest.approx([0.5, 0.5])
    assert np.isnan(close[3])


def test_a_verbatim_repeat_says_nothing_of_its_own_closeness() -> None:
    near = pairs((0, 1, 0.4))
    assert closeness(near, numbers(0, 0, 1), numbers(0, 0, 0)) == pytest.approx([0.4] * 3)
    assert closeness(pairs((0, 1, 0.4)), numbers(0, 0), numbers(0, 0)) == pytest.approx([1.0] * 2)


def test_articles_below_the_floor_are_loose() -> None:
    close = np.array([0.5, FLOOR, FLOOR - 0.01, np.nan])
    assert in_core(close, numbers(0, 0, 0, -1)).tolist() == [True, True, False, False]


def test_where_fewer_than_two_would_count_all_count() -> None:
    close = np.array([FLOOR - 0.01, FLOOR - 0.01, 0.9])
    assert in_core(close, numbers(0, 0, 1)).tolist() == [True, True, True]
    assert in_core(np.array([]), numbers()).tolist() == []


FERRY = [
    article(1, "Ferry Kittiwake adrift off Ostrey after both engines fail", hours=5),
    article(2, "Kittiwake ferry adrift off Ostrey, both engines dead", hours=8, outlet="outlet/b"),
    article(3, "Both engines of ferry Kittiwake fail off Ostrey", hours=9, outlet="outlet/c"),
]


def test_counts_and_firsts_of_an_event_are_those_of_its_core() -> None:
    found = find_stories(frame(FERRY))
    (event,) = found.stories.filter(grain="event").rows(named=True)
    assert (event["articles"], event["loose"], event["outlets"]) == (3, 0, 3)
    assert (event["first_report"], event["lead"]) == ("article/00001", 3.0)
    members = found.membership.drop_nulls("event")
    assert members["core"].all()
    assert members["closeness"].is_between(FLOOR, 1).all()
    (storyline,) = found.stories.filter(grain="storyline").rows(named=True)
    assert storyline["loose"] is storyline["first_report"] is storyline["lead"] is None


def test_an_article_that_is_alone_has_no_closeness() -> None:
    alone = article(9, "Parrot banned for reciting the weather forecast")
    row = find_stories(frame([*FERRY, alone])).membership.filter(article="article/00009")
    assert row.select("closeness", "core").row(0) == (None, None)


def test_a_day_known_to_the_month_keeps_no_article_out_of_its_event() -> None:
    rows = frame(FERRY).with_columns(
        published=pl.when(id="article/00001")
        .then(pl.col("published") - pl.duration(days=40))
        .otherwise("published")
    )
    apart = find_stories(rows.with_columns(published_precision=pl.lit("day")))
    assert apart.stories.filter(grain="event")["articles"].to_list() == [2]
    month = pl.when(id="article/00001").then(pl.lit("month")).otherwise(pl.lit("second"))
    together = find_stories(rows.with_columns(published_precision=month))
    assert together.stories.filter(grain="event")["articles"].to_list() == [3]


def test_a_corpus_without_events_has_no_closeness() -> None:
    assert np.isnan(closeness(pairs((0, 1, 0.4)), numbers(0, 1), numbers(-1, -1))).all()


def test_a_text_with_articles_in_two_events_is_asked_in_each() -> None:
    """Articles of a series may carry the text of others."""
    near = pairs((0, 1, 0.9), (0, 2, 0.4))
    close = closeness(near, numbers(0, 0, 1, 2), numbers(0, 1, 0, 1))
    assert close == pytest.approx([0.9, 0.4, 0.9, 0.4])

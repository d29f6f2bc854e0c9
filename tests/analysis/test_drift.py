"""Drift of topics."""

from datetime import timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.analysis import drift
from newsgraph.analysis.questions.drift import main_span, trend
from newsgraph.errors import UsageError
from newsgraph.store import Tables
from tests.analysis.simulated import START, report, world


def moving(seed: int, slope: float, weeks: int = 8, articles: int = 60) -> Tables:
    """Weeks in which one topic rises by ``slope`` a week, one falls so, and six stay."""
    generator = np.random.default_rng(seed)
    rows = []
    for week in range(weeks):
        shares = {"up": 0.2 + slope * week, "down": 0.2 + slope * (weeks - 1 - week)}
        shares |= {f"same{n}": 0.2 for n in range(6)} | {"all": 1.0}
        for _ in range(articles):
            topics = [topic for topic, share in shares.items() if generator.random() < share]
            rows.append(report("a", None, 24 * 7 * week + generator.uniform(24, 24 * 7), *topics))
    return world(rows)


def verdicts(tables: Tables) -> dict[str, str]:
    frame = drift(tables, window="1w").frame.unique("topic")
    return dict(frame.select("name", "verdict").iter_rows())


def test_rising_and_falling_topics_are_found_and_steady_ones_seldom() -> None:
    found, false = [], []
    for seed in range(30):
        found_in = verdicts(moving(seed, 0.035))
        found += [found_in["up"] == "rising", found_in["down"] == "falling"]
        false += [found_in[f"same{n}"] in ("rising", "falling") for n in range(6)]
    assert np.mean(found) >= 0.9
    assert np.mean(false) <= 0.05


def test_a_topic_of_every_article_cannot_move() -> None:
    assert verdicts(moving(1, 0.0))["all"] == "insufficient evidence"


def test_shares_are_of_the_articles_that_declare_topics() -> None:
    rows = [report("a", None, 0, "x"), report("a", None, 1, "y"), report("a", None, 2),
            report("a", None, None, "x"), report("a", None, 30, "y")]  # fmt: skip
    answer = drift(world(rows), window="1d")
    assert answer.reading[0].startswith("4 of 5 articles have topics; 3 of them have dates")
    assert answer.frame.select("name", "articles", "of", "share").rows() == [
        ("y", 1, 2, 0.5), ("y", 1, 1, 1.0), ("x", 1, 2, 0.5), ("x", 0, 1, 0.0),
    ]  # fmt: skip


def test_the_trend_is_the_correlation_of_share_and_window() -> None:
    successes, trials = np.array([2, 5, 9, 12]), np.array([20, 22, 25, 21])
    outcomes = np.concatenate(
        [np.repeat([1, 0], [k, n - k]) for k, n in zip(successes, trials, strict=True)]
    )
    windows = np.repeat(np.arange(4), trials)
    expected = np.corrcoef(windows, outcomes)[0, 1] * np.sqrt(trials.sum())
    assert trend(successes, trials) == pytest.approx(expected)


def test_the_shortest_window_that_makes_a_dozen_is_taken() -> None:
    days = drift(world(report("a", None, 24.0 * n, "x") for n in range(10))).frame
    weeks = drift(world(report("a", None, 24.0 * n, "x") for n in range(40))).frame
    assert days["window"].n_unique() == 10
    assert weeks["window"].n_unique() == 7
    assert weeks["window"].dt.weekday().unique().to_list() == [1]


def test_stray_dates_are_named_and_do_not_stretch_the_windows() -> None:
    month = [report("o", None, 24.0 * day, "a") for day in range(30) for _ in range(10)]
    strays = [report("o", None, -24.0 * 365 * years, "a") for years in (1, 3)]
    answer, alone = drift(world([*month, *strays])), drift(world(month))
    assert answer.frame.equals(alone.frame)
    assert "2 articles are left out" in answer.reading[1]
    assert "01 June 2030" in answer.reading[1]
    assert not any("left out" in sentence for sentence in alone.reading)


def test_a_long_past_with_many_articles_is_not_stray() -> None:
    month = [report("o", None, 24.0 * day, "a") for day in range(30) for _ in range(10)]
    past = [report("o", None, -24.0 * 365 - hour, "a") for hour in range(9)]
    answer = drift(world([*month, *past]))
    assert answer.frame["of"].sum() == 309


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=300))
def test_at_most_one_date_in_a_hundred_is_stray_at_either_end(hours: list[int]) -> None:
    dates = pl.Series([START + timedelta(hours=hour) for hour in hours])
    first, last = main_span(dates)
    assert (dates < first).sum() <= len(hours) // 100
    assert (dates > last).sum() <= len(hours) // 100


def test_an_unknown_window_is_an_error() -> None:
    with pytest.raises(UsageError, match="give one of 1d, 1w"):
        drift(world([]), window="fortnight")


def test_rows_stand_by_size_of_topic_then_by_time() -> None:
    frame = drift(moving(3, 0.02)).frame
    sizes = frame.group_by("topic", maintain_order=True).agg(pl.col("articles").sum())["articles"]
    assert sizes.to_list() == sorted(sizes, reverse=True)

"""Outlets that turn to topics sooner, found in the daily counts."""

import numpy as np
import polars as pl
import pytest

from newsgraph.analysis import topic_lags
from newsgraph.analysis.questions.topic_lags import lags
from newsgraph.store import Tables
from tests.analysis.simulated import Row, report, world

OUTLETS, TOPICS, DAYS = 6, 16, 60


def covered(seed: int, late: int) -> Tables:
    """Topics with bursts of some days; the last two outlets turn to each so many days late."""
    generator = np.random.default_rng(seed)
    rows: list[Row] = []
    for topic in range(TOPICS):
        starts = generator.choice(DAYS - 15, 3, replace=False)
        for outlet in range(OUTLETS):
            rate = np.full(DAYS, 0.15)
            for start in starts + (late if outlet >= OUTLETS - 2 else 0):
                rate[start : start + 3] += 1.5
            for day, count in enumerate(generator.poisson(rate)):
                rows += [
                    report(f"o{outlet}", None, 24 * day + 23 * generator.random(), f"t{topic:02}")
                    for _ in range(count)
                ]
    return world(rows)


def found(tables: Tables) -> set[tuple[str, str]]:
    frame = topic_lags(tables).frame.filter(pl.col("verdict") == "sooner")
    rows = frame.select("name", "follower_name").iter_rows()
    return {(leader, follower) for leader, follower in rows}


def test_outlets_that_turn_to_topics_two_days_later_are_found() -> None:
    truth = {(f"o{a}", f"o{b}") for a in range(OUTLETS - 2) for b in range(OUTLETS - 2, OUTLETS)}
    power, false = [], []
    for seed in range(6):
        pairs = found(covered(seed, 2))
        power.append(len(pairs & truth) / len(truth))
        false.append(len(pairs - truth) / max(1, len(pairs)))
    assert np.mean(power) >= 0.85
    assert np.mean(false) <= 0.05 + 0.03
    row = topic_lags(covered(0, 2)).frame.row(0, named=True)
    assert (row["lag"], row["carriers"]) == (2.0, 0)


def test_where_all_turn_at_once_a_finding_is_rare() -> None:
    assert sum(bool(found(covered(seed, 0))) for seed in range(20)) <= 0.05 * 20 + 2


def test_a_shifted_series_leads_and_has_the_lag_of_the_shift() -> None:
    base = np.zeros(40)
    base[[5, 18, 30]] = [4.0, 2.0, 3.0]
    lead, lag = lags(np.array([base, np.roll(base, 3), np.zeros(40)]) - 0.0)
    assert lead[0, 1] > 0 > lead[1, 0]
    assert (lag[0, 1], lag[1, 0]) == (3, -3)
    assert lead[2].tolist() == [0, 0, 0]


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        (world([report("a", None, None, "x")]), "none of them with an outlet and a day"),
        (world([report("a", None, n, "x") for n in range(30)]), "no two outlets have 10 articles"),
    ],
)
def test_what_is_missing_is_said(tables: Tables, said: str) -> None:
    assert said in str(topic_lags(tables).missing)


def test_few_topics_are_insufficient_evidence() -> None:
    rows = [report(o, None, 24 * n + h, "x") for n in range(12) for h, o in ((0, "a"), (9, "b"))]
    answer = topic_lags(world(rows))
    assert answer.frame["verdict"].to_list() == ["insufficient evidence"]
    assert answer.reading[1].startswith("Insufficient evidence")

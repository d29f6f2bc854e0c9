"""Outlets that tend to be early over all their stories, where each pair is too thin."""

import numpy as np
import polars as pl
import pytest

from newsgraph.analysis import lead_lag, leads
from newsgraph.analysis.questions.lead_lag import earliest_dates
from newsgraph.analysis.questions.leads import scores
from newsgraph.store import Tables
from tests.analysis.simulated import report, shuffled, world

OUTLETS, EARLY = 40, 4


def reported(seed: int, lead: float, stories: int = 240) -> Tables:
    """Stories of six of forty outlets, which share few stories; the first four are sooner."""
    generator = np.random.default_rng(seed)
    rows = []
    for story in range(stories):
        start = generator.uniform(0, 24 * 60)
        for outlet in generator.choice(OUTLETS, 6, replace=False):
            delay = 30 + 10 * generator.normal() - (10 * lead if outlet < EARLY else 0)
            rows.append(report(f"o{outlet:02}", f"s{story:03}", start + delay))
    return world(rows)


def found(tables: Tables, verdict: str = "early") -> set[int]:
    frame = leads(tables).frame.filter(pl.col("verdict") == verdict)
    return {int(outlet[-2:]) for outlet in frame["outlet"]}


def test_early_outlets_are_found_where_no_pair_can_be_tested() -> None:
    truth, power, false = set(range(EARLY)), [], []
    for seed in range(12):
        tables = reported(seed, 1.2)
        assert lead_lag(tables).frame["p"].count() == 0
        pooled = found(tables)
        power.append(len(pooled & truth) / EARLY)
        false.append(len(pooled - truth) / max(1, len(pooled)))
    assert np.mean(power) >= 0.9
    assert np.mean(false) <= 0.05 + 0.02


def test_where_nobody_is_early_a_finding_is_rare() -> None:
    with_findings = 0
    for seed in range(30):
        verdicts = set(leads(shuffled(reported(seed, 1.2), seed)).frame["verdict"])
        with_findings += bool(verdicts & {"early", "late"})
    assert with_findings <= 0.05 * 30 + 3


def test_the_interval_holds_the_true_score_in_nineteen_of_twenty() -> None:
    inside = [
        low <= 0 <= high
        for seed in range(10)
        for low, high in leads(reported(seed, 0.0)).frame.select("score_low", "score_high")
        .drop_nulls().iter_rows()
    ]  # fmt: skip
    assert 0.92 <= np.mean(inside) <= 0.98


def test_the_scores_of_a_story_are_those_counted_pair_by_pair() -> None:
    generator = np.random.default_rng(5)
    rows = [
        report(f"o{o}", f"s{s}", float(generator.integers(0, 6)))
        for s in range(9)
        for o in range(7)
    ]
    dates = earliest_dates(
        world(rows).articles.select("outlet", "published", "published_precision", story="event")
    )
    scored = dates.with_columns(score=pl.Series(scores(dates)))
    for story in scored.partition_by("story"):
        at = story["start"].to_list()
        expected = [sum((t > a) - (t < a) for t in at) / (len(at) - 1) for a in at]
        assert story["score"].to_list() == pytest.approx(expected)


def test_a_date_without_an_hour_precedes_only_what_begins_after_it() -> None:
    tables = world([report("a", "s", 10), report("b", "s", 12), report("c", "s", 40)])
    days = pl.Series(["day", "second", "second"])
    dates = earliest_dates(
        tables.articles.with_columns(published_precision=days).select(
            "outlet", "published", "published_precision", story="event"
        )
    )
    by = dict(zip(dates["outlet"], scores(dates), strict=True))
    assert by == {"outlet/a": 0.5, "outlet/b": 0.5, "outlet/c": -1.0}


def test_an_outlet_with_few_stories_is_not_tested_however_clear() -> None:
    rows = [
        report(outlet, f"s{n}", 24 * n + hours)
        for n in range(19)
        for outlet, hours in (("fast", 3.0), ("slow", 9.0 + n / 7))
    ]
    answer = leads(world(rows))
    assert set(answer.frame["verdict"]) == {"insufficient evidence"}
    assert answer.reading[0].startswith("Insufficient evidence")
    assert "the most is 19" in answer.reading[0]


def test_the_sentence_names_who_is_early_only_if_somebody_is() -> None:
    assert "4 tend to be early: o0" in leads(reported(3, 2.0)).reading[0]
    assert "none tends to be early; none tends to be late" in leads(reported(2, 0.0)).reading[0]

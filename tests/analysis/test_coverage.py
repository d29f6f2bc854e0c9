"""Coverage of outlets against their peers."""

import numpy as np
import pytest

from newsgraph.analysis import coverage
from newsgraph.analysis.questions.coverage import rarefied
from newsgraph.graph import Graph
from tests.analysis.simulated import drawn, report, world


def test_the_stories_in_a_draw_are_those_of_a_simulation() -> None:
    sizes = np.array([1, 1, 2, 5, 9, 30])
    generator = np.random.default_rng(1)
    for amount in (1, 7, 20, 48):
        draws = generator.multivariate_hypergeometric(sizes, amount, size=40_000)
        seen = (draws > 0).sum(axis=1)
        mean, deviation = rarefied(sizes, np.array([amount]))
        assert mean[0] == pytest.approx(seen.mean(), abs=0.02)
        assert deviation[0] == pytest.approx(seen.std(), abs=0.02)


def test_an_outlet_on_one_story_is_narrower_and_the_others_are_not() -> None:
    generator = np.random.default_rng(2)
    counts = generator.poisson(1.0, (12, 40))
    counts[0] = 0
    counts[0, 5] = 40
    frame = coverage(drawn(counts)).frame
    narrow = frame.filter(frame["verdict"] == "narrower")["outlet"].to_list()
    assert narrow == ["outlet/o00"]


def test_random_draws_rarely_differ() -> None:
    found = 0
    for seed in range(40):
        counts = np.random.default_rng(seed).poisson(0.5, (15, 40))
        found += int(coverage(drawn(counts)).frame["verdict"].is_in(["broader", "narrower"]).any())
    assert found <= 5


def test_only_stories_from_the_time_of_an_outlet_count() -> None:
    rows = [report("early", "a", 0), report("early", "b", 10), report("late", "b", 20),
            report("late", "c", 30), report("late", "d", 40)]  # fmt: skip
    frame = coverage(world(rows)).frame
    possible = dict(frame.select("name", "possible").iter_rows())
    assert possible == {"early": 2, "late": 3}


def test_a_story_that_no_other_outlet_has_is_counted() -> None:
    rows = [report("a", "s"), report("b", "s"), report("a", "t"), report("a", "t")]
    frame = coverage(world(rows)).frame
    assert frame.select("name", "stories", "alone").rows() == [("a", 2, 1), ("b", 1, 0)]


def test_the_largest_daily_of_the_sample_has_nine_stories(sample_graph: Graph) -> None:
    row = coverage(sample_graph).frame.row(0, named=True)
    assert (row["name"], row["stories"], row["verdict"]) == (
        "The Havermoor Ledger",
        9,
        "as expected",
    )

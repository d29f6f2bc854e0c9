"""Outlets that report the same stories."""

import numpy as np
import polars as pl
import pytest
from scipy import stats

from newsgraph.analysis import co_coverage
from newsgraph.graph import Graph
from tests.analysis.simulated import drawn, report, world


def test_the_counts_and_the_chance_of_a_pair_are_those_of_the_textbook() -> None:
    generator = np.random.default_rng(3)
    counts = (generator.random((6, 30)) < 0.4).astype(np.int64)
    frame = co_coverage(drawn(counts)).frame
    stories = int((counts.sum(axis=0) > 0).sum())
    for row in frame.iter_rows(named=True):
        a, b = (counts[int(row[side][-2:])] for side in "ab")
        both = int((a & b).sum())
        assert (row["both"], row["stories_a"], row["stories_b"]) == (both, a.sum(), b.sum())
        assert row["expected"] == pytest.approx(a.sum() * b.sum() / stories)
        assert row["p"] == pytest.approx(stats.hypergeom.sf(both - 1, stories, a.sum(), b.sum()))


def test_planted_partners_are_found_and_few_others() -> None:
    false, found, partners = 0, 0, 0
    for seed in range(20):
        generator = np.random.default_rng(seed)
        counts = (generator.random((20, 150)) < 0.2).astype(np.int64)
        for twin in (0, 2, 4):
            same = generator.random(150) < 0.7
            counts[twin + 1] = np.where(same, counts[twin], counts[twin + 1])
        frame = co_coverage(drawn(counts)).frame.filter(pl.col("verdict") == "more than chance")
        pairs = {(int(a[-2:]), int(b[-2:])) for a, b in frame.select("a", "b").iter_rows()}
        right = pairs & {(0, 1), (2, 3), (4, 5)}
        partners, found = partners + len(right), found + len(pairs)
        false += len(pairs - right)
    assert partners >= 0.95 * 60
    assert false <= 0.07 * found


def test_stories_in_which_both_carry_the_same_text_are_counted() -> None:
    rows = [report("a", "s", 0), report("b", "s", 1), report("a", "t", 2), report("b", "t", 3)]
    frame = co_coverage(world(rows, [(1, 0, "copy", 0.9)])).frame
    assert frame.select("both", "same_text").row(0) == (2, 1)


def test_the_echos_of_the_sample_carry_one_text(sample_graph: Graph) -> None:
    frame = co_coverage(sample_graph).frame
    pair = frame.filter(
        (pl.col("a") == "outlet/elleryecho.example") & (pl.col("b") == "outlet/tarnecho.example")
    )
    assert pair["same_text"].to_list() == [1]
    assert pair["verdict"].to_list() == ["insufficient evidence"]

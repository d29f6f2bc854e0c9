"""Bridges between topics."""

import math

import numpy as np
import polars as pl
import pytest

from newsgraph.analysis import bridges
from newsgraph.graph import Graph
from tests.analysis.simulated import report, world


def test_counts_chance_and_npmi_are_those_of_the_textbook() -> None:
    rows = [report("a", None, 0, "x", "y")] * 2 + [report("a", None, 0, "x")] * 4
    rows += [report("a", None, 0, "y")] * 3 + [report("a", None, 0, "z")]
    row = bridges(world(rows)).frame.row(0, named=True)
    assert (row["articles_a"], row["articles_b"], row["both"]) == (6, 5, 2)
    assert row["expected"] == pytest.approx(3.0)
    assert row["npmi"] == pytest.approx(math.log(0.2 / (0.6 * 0.5)) / -math.log(0.2))
    assert row["npmi_low"] < row["npmi"] < row["npmi_high"]


def test_the_only_article_between_two_topics_is_named_first() -> None:
    rows = [report("a", None, 0, "x", "y")] * 6 + [report("a", None, 0, "z")] * 6
    rows += [report("a", None, 0, "x", "z")]
    answer = bridges(world(rows))
    row = answer.frame.row(0, named=True)
    assert (row["name_a"], row["name_b"], row["both"]) == ("x", "z", 1)
    assert row["bridge"] == "article/00012"
    assert "1 of them through a single article" in answer.reading[1]


def test_topics_that_only_a_declared_link_joins_are_bridged_by_its_article() -> None:
    rows = [report("a", None, 0, "x"), report("a", None, 0, "y"), report("a", None, 0, "x")]
    row = bridges(world(rows, [(0, 1, "declared", 1.0)])).frame.row(0, named=True)
    assert (row["both"], row["links"], row["npmi"]) == (0, 1, -1.0)
    assert row["bridge"] == "article/00000"


def test_planted_pairs_are_found_and_chance_seldom() -> None:
    right, false, found = 0, 0, 0
    for seed in range(20):
        generator = np.random.default_rng(seed)
        has = generator.random((400, 12)) < 0.2
        for topic in (0, 2):
            has[:, topic + 1] = np.where(
                generator.random(400) < 0.5, has[:, topic], has[:, topic + 1]
            )
        rows = [report("a", None, 0, *(f"t{n:02}" for n in np.flatnonzero(line))) for line in has]
        frame = bridges(world(rows)).frame
        sure = frame.filter(pl.col("verdict").str.ends_with("than chance"))
        pairs = {(int(a[-2:]), int(b[-2:])) for a, b in sure.select("a", "b").iter_rows()}
        planted = pairs & {(0, 1), (2, 3)}
        right, found, false = right + len(planted), found + len(pairs), false + len(pairs - planted)
    assert right >= 38
    assert false <= 0.08 * found


@pytest.mark.parametrize(
    ("topics", "verdict"),
    [
        ([("x", "y")] * 40 + [("z",)] * 60, "together more than chance"),
        ([("x",)] * 50 + [("y",)] * 49 + [("x", "y")], "apart more than chance"),
        ([("x", "y"), ("x",), ("y",), ("z",)] * 25, "no evidence"),
        ([("x", "y")] * 2 + [("z",)] * 98, "insufficient evidence"),
    ],
)
def test_the_verdict_says_whether_two_topics_meet_more_or_less_than_chance(
    topics: list[tuple[str, ...]], verdict: str
) -> None:
    frame = bridges(world([report("a", None, 0, *names) for names in topics])).frame
    pair = frame.filter((pl.col("name_a") == "x") & (pl.col("name_b") == "y"))
    assert pair["verdict"].to_list() == [verdict]


def test_articles_without_topics_are_counted(sample_graph: Graph) -> None:
    assert bridges(sample_graph).reading[0].startswith("72 of 85 articles have topics")

"""Distinct texts."""

from typing import Any

import polars as pl
import yaml

from newsgraph.analysis import independence
from newsgraph.graph import Graph, sample_folder
from tests.analysis.simulated import report, world

TRUTH: dict[str, Any] = yaml.safe_load((sample_folder() / "truth.yaml").read_text("utf-8"))


def test_fourteen_outlets_with_three_texts_have_three_distinct_texts() -> None:
    rows = [report(f"o{n:02}", "s", float(n)) for n in range(14)]
    links = [(n, n % 3, "copy", 0.95) for n in range(3, 14)]
    answer = independence(world(rows, links))
    assert "14 outlets, 3 distinct texts" in answer.reading[0]
    row = answer.frame.row(0, named=True)
    assert (row["copies"], row["largest"], row["carrier_name"]) == (11, 5, "o00")


def test_texts_that_are_only_nearly_the_same_make_the_upper_bound() -> None:
    rows = [report(name, "s", float(n)) for n, name in enumerate("abcd")]
    links = [(1, 0, "copy", 0.95), (2, 0, "copy", 0.65), (3, 0, "revision", 0.61)]
    row = independence(world(rows, links)).frame.row(0, named=True)
    assert (row["distinct_texts"], row["distinct_texts_high"], row["revisions"]) == (1, 3, 1)


def test_similar_and_declared_links_make_no_copies() -> None:
    rows = [report("a", "s", 0), report("b", "s", 1)]
    links = [(1, 0, "similar", 0.99), (0, 1, "declared", 1.0)]
    row = independence(world(rows, links)).frame.row(0, named=True)
    assert (row["distinct_texts"], row["carrier"]) == (2, None)


def test_the_counts_are_those_of_the_stories_table(sample_graph: Graph) -> None:
    for grain in ("storyline", "event"):
        found = independence(sample_graph, grain=grain).frame
        stories = sample_graph.tables.stories.rename({"id": "story"})
        both = found.join(stories, on="story", suffix="_stated")
        assert both.height == stories.filter(pl.col("grain") == grain).height
        for column in ("articles", "outlets", "distinct_texts"):
            assert both[column].to_list() == both[f"{column}_stated"].to_list()


def test_the_planted_copies_of_the_sample_come_first(sample_graph: Graph) -> None:
    copied = {
        sample_graph.articles.row(
            by_predicate=pl.col("id") == sample_graph.find(block["urls"][0]), named=True
        )["storyline"]
        for block in TRUTH["copies"]
    }
    frame = independence(sample_graph).frame
    assert set(frame["story"][:2]) == copied
    assert frame.filter(pl.col("copies") > 0).height == 2

"""Ranks and how far they move."""

import numpy as np
import polars as pl
import pytest

from newsgraph.analysis import rank_stability
from newsgraph.errors import UsageError
from newsgraph.graph import Graph
from newsgraph.store import Tables
from tests.analysis.simulated import report, world


def linked(seed: int, articles: int = 300) -> Tables:
    """Twenty outlets; most links lead to the first, some to the second, the rest anywhere."""
    generator = np.random.default_rng(seed)
    outlets = generator.integers(0, 20, articles)
    rows = [report(f"o{outlet:02}", None) for outlet in outlets]
    first, second = np.flatnonzero(outlets == 0), np.flatnonzero(outlets == 1)
    pools = [first, second, np.arange(articles)]
    links = {
        (source, int(generator.choice(pools[generator.choice(3, p=[0.4, 0.2, 0.4])])))
        for source in range(articles)
        for _ in range(2)
    }
    return world(rows, [(s, t, "declared", 1.0) for s, t in sorted(links) if s != t])


def test_a_clear_leader_is_steady_and_equals_are_not() -> None:
    answer = rank_stability(linked(1), measure="in-degree")
    first, second, *others = answer.frame.iter_rows(named=True)
    assert (first["name"], first["verdict"]) == ("o00", "steady")
    assert first["rank_high"] < 2
    assert (second["name"], second["verdict"]) == ("o01", "steady")
    assert sum(row["verdict"] == "unsteady" for row in others) >= 10


def test_the_same_seed_gives_the_same_answer_and_another_a_close_one() -> None:
    tables = linked(2)
    one, again, other = (rank_stability(tables, seed=seed).frame for seed in (0, 0, 1))
    assert one.equals(again)
    assert one["score"].equals(other["score"])
    moved = (one["rank_low"] - other["rank_low"]).abs().to_numpy()
    assert moved.mean() < 1.5


@pytest.mark.parametrize("measure", ["pagerank", "in-degree", "authority"])
def test_links_within_an_outlet_do_not_count(measure: str) -> None:
    rows = [report("a", None), report("a", None), report("b", None)]
    tables = world(rows, [(0, 1, "declared", 1.0), (0, 2, "declared", 1.0)])
    frame = rank_stability(tables, measure=measure).frame
    assert frame.select("name", "links", "rank").rows() == [("b", 1, 1.0), ("a", 0, 2.0)]


def test_few_articles_that_link_are_not_resampled() -> None:
    rows = [report(name, None) for name in "abc"]
    answer = rank_stability(world(rows, [(0, 1, "declared", 1.0), (2, 1, "declared", 1.0)]))
    assert answer.frame["rank_low"].null_count() == 3
    assert answer.reading[0].startswith("Insufficient evidence: only 2 articles declare links")


def test_articles_of_the_sample_can_be_ranked_too(sample_graph: Graph) -> None:
    frame = rank_stability(sample_graph, of="article", draws=40).frame
    assert frame["id"].str.starts_with("article/").all()
    assert frame.filter(pl.col("rank_low") > pl.col("rank_high")).is_empty()


@pytest.mark.parametrize("wrong", [{"of": "topic"}, {"measure": "beauty"}, {"draws": 2}])
def test_a_wrong_argument_is_an_error(sample_graph: Graph, wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="give 'outlet' or 'article'"):
        rank_stability(sample_graph, **wrong)  # type: ignore[arg-type]

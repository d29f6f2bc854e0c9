"""The projections: their weights are those of their sources, by hand and by networkx."""

from collections.abc import Callable
from itertools import combinations
from math import sqrt
from typing import Any

import networkx as nx
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from networkx.algorithms import bipartite

from newsgraph.analysis import projections
from newsgraph.analysis.projections import WEIGHTS, Weight, project
from newsgraph.errors import UsageError
from newsgraph.store import Tables
from newsgraph.views.network import Network
from tests.worlds import graph_of

REAL = ["sample", "seeds", "smartable-48"]

EVERY: list[Callable[..., Network]] = [
    projections.outlets,
    projections.topics,
    projections.stories,
    projections.articles,
    projections.outlets_and_topics,
]

PEERS: dict[Weight, Callable[..., Any]] = {
    "count": bipartite.weighted_projected_graph,
    "newman": bipartite.collaboration_weighted_projected_graph,
    "jaccard": bipartite.overlap_weighted_projected_graph,
}


def weights(graph: Any) -> dict[frozenset[str], float]:
    return {frozenset((u, v)): round(w, 9) for u, v, w in graph.edges(data="weight")}


@st.composite
def two_mode(draw: st.DrawFn) -> Network:
    """Outlets and stories, and who covers which."""
    outlets = [f"outlet/{n}" for n in range(draw(st.integers(1, 7)))]
    stories = [f"story/{n}" for n in range(draw(st.integers(1, 7)))]
    pairs = draw(st.sets(st.tuples(st.sampled_from(outlets), st.sampled_from(stories))))
    nodes = pl.DataFrame({"id": [*outlets, *stories]}).with_columns(
        kind=pl.col("id").str.replace("/.*", ""), label="id"
    )
    schema = {"source": pl.String, "target": pl.String}
    edges = pl.DataFrame(sorted(pairs), schema=schema, orient="row").with_columns(weight=1.0)
    return Network.from_frame(nodes, edges, directed=False)


@given(network=two_mode(), weight=st.sampled_from(sorted(PEERS)))
def test_a_projection_weighs_as_networkx_does(network: Network, weight: Weight) -> None:
    outlets = network.nodes.filter(kind="outlet")["id"].to_list()
    expected = PEERS[weight](network.to_networkx(), outlets)
    found = project(network, "outlet", weight=weight).to_networkx()
    assert set(found) == set(outlets)
    assert weights(found) == weights(expected)


@given(network=two_mode())
def test_the_cosine_is_the_shared_marks_over_the_root_of_both_counts(network: Network) -> None:
    graph = network.to_networkx()
    found = weights(project(network, "outlet", weight="cosine").to_networkx())
    for one, other in combinations(network.nodes.filter(kind="outlet")["id"], 2):
        shared = len(set(graph[one]) & set(graph[other]))
        expected = shared / sqrt(len(graph[one]) * len(graph[other])) if shared else None
        assert found.get(frozenset((one, other))) == (expected and round(expected, 9))


@pytest.mark.parametrize("name", REAL)
@pytest.mark.parametrize("grain", ["event", "storyline"])
def test_outlets_are_linked_by_the_stories_that_both_cover(name: str, grain: str) -> None:
    graph = graph_of(name)
    reports = graph.articles.select("outlet", grain).drop_nulls()
    covered = {
        outlet: set(stories)
        for outlet, stories in reports.group_by("outlet").agg(grain).iter_rows()
    }
    expected = {
        frozenset(pair): float(shared)
        for pair in combinations(covered, 2)
        if (shared := len(covered[pair[0]] & covered[pair[1]]))
    }
    found = projections.outlets(graph, grain=grain, weight="count")
    assert weights(found.to_networkx()) == expected
    assert set(found.nodes["id"]) == set(graph.outlets["id"])


def test_by_newman_the_weights_of_an_outlet_sum_to_the_stories_that_it_shares() -> None:
    graph = graph_of("sample")
    reports = graph.articles.select("outlet", "storyline").drop_nulls().unique()
    shared = reports.filter(pl.col("outlet").n_unique().over("storyline") > 1)
    stories = dict(shared.group_by("outlet").len().iter_rows())
    strength: Any = projections.outlets(graph).to_networkx().degree(weight="weight")
    for outlet, total in strength:
        assert total == pytest.approx(stories.get(outlet, 0))


@pytest.mark.parametrize("name", REAL)
def test_topics_are_linked_by_the_articles_that_declare_both(name: str) -> None:
    graph = graph_of(name)
    declared = dict(graph.tables.about.group_by("topic").agg("article").iter_rows())
    found = weights(projections.topics(graph, weight="count").to_networkx())
    for (one, other), count in ((tuple(pair), count) for pair, count in found.items()):
        assert len(set(declared[one]) & set(declared[other])) == count
    assert found or graph.topics.height < 2


@pytest.mark.parametrize("by", ["outlets", "topics"])
def test_stories_of_one_grain_are_linked_by_what_they_share(by: Any) -> None:
    graph = graph_of("sample")
    found = projections.stories(graph, by=by, weight="count")
    assert set(found.nodes["id"]) == set(graph.tables.stories.filter(grain="storyline")["id"])
    marks: dict[str, set[str]] = {}
    joined = graph.articles.join(graph.tables.about, left_on="id", right_on="article", how="left")
    column = {"outlets": "outlet", "topics": "topic"}[by]
    for story, mark in joined.select("storyline", column).drop_nulls().iter_rows():
        marks.setdefault(story, set()).add(mark)
    expected = {
        frozenset(pair): float(shared)
        for pair in combinations(marks, 2)
        if (shared := len(marks[pair[0]] & marks[pair[1]]))
    }
    assert weights(found.to_networkx()) == expected


@pytest.mark.parametrize("name", REAL)
def test_articles_are_linked_by_the_cosine_of_their_texts(name: str) -> None:
    graph = graph_of(name)
    derived = graph.related.filter(pl.col("kind") != "declared")
    cosines: dict[frozenset[str], float] = {}
    for one, other, cosine in derived.select("source", "target", "similarity").iter_rows():
        pair = frozenset((one, other))
        cosines[pair] = max(cosine, cosines.get(pair, 0.0))
    assert weights(projections.articles(graph).to_networkx()) == cosines


def test_articles_by_documents_are_linked_one_way_by_the_number_of_entries() -> None:
    graph = graph_of("sample")
    found = projections.articles(graph, by="documents")
    declared = graph.related.filter(kind="declared").select("source", "target", "weight")
    assert found.directed
    assert set(found.edges().iter_rows()) == set(declared.iter_rows())


@pytest.mark.parametrize("weight", ["articles", "share"])
def test_an_outlet_is_linked_to_the_topics_that_it_covers(weight: Any) -> None:
    graph = graph_of("sample")
    found = projections.outlets_and_topics(graph, weight=weight)
    expected = {
        frozenset((outlet, topic)): round(float(value), 9)
        for outlet, topic, value in graph.tables.covers.select(
            "outlet", "topic", weight
        ).iter_rows()
    }
    assert weights(found.to_networkx()) == expected
    sides = nx.get_node_attributes(found.to_networkx(), "kind")
    assert all(sides[u] != sides[v] for u, v in found.to_networkx().edges)


@pytest.mark.parametrize("projection", EVERY, ids=lambda projection: projection.__name__)
def test_an_empty_graph_projects_to_an_empty_network(
    projection: Callable[..., Network],
) -> None:
    found = projection(Tables.of({}))
    assert (len(found), found.edge_count) == (0, 0)


@pytest.mark.parametrize(
    ("projection", "asked"),
    [
        (projections.outlets, {"grain": "day"}),
        (projections.outlets, {"weight": "love"}),
        (projections.topics, {"weight": "love"}),
        (projections.stories, {"by": "mood"}),
        (projections.articles, {"by": "mood"}),
        (projections.outlets_and_topics, {"weight": "love"}),
    ],
)
def test_an_unknown_option_is_refused_with_the_known_ones(
    projection: Callable[..., Network], asked: dict[str, str]
) -> None:
    with pytest.raises(UsageError, match=r"give (one of )?"):
        projection(graph_of("sample"), **asked)


def test_a_projection_through_a_hub_says_how_many_pairs_it_would_make() -> None:
    star = nx.star_graph([f"article/{n}" for n in range(500)])
    nodes = pl.DataFrame({"id": list(star)}).with_columns(
        kind=pl.when(pl.col("id") == "article/0")
        .then(pl.lit("topic"))
        .otherwise(pl.lit("article")),
        label="id",
    )
    edges = pl.DataFrame(list(star.edges), schema=["source", "target"], orient="row")
    network = Network.from_frame(nodes, edges.with_columns(weight=1.0), directed=False)
    with pytest.raises(UsageError, match=r"124,251 pairs of article nodes share a neighbour"):
        project(network, "article", limit=100_000)
    assert project(network, "article").edge_count == 499 * 498 // 2


def test_edges_within_the_kind_are_refused() -> None:
    with pytest.raises(UsageError, match="there are edges from article to article"):
        project(graph_of("sample").network(), "article")


def test_every_weight_has_a_meaning_in_the_documentation() -> None:
    documented = projections.__doc__ or ""
    assert all(f"- ``{weight}``: " in documented for weight in WEIGHTS)

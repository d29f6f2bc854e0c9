"""The measures: what networkx computes of the same network, to within the stated tolerance."""

from collections.abc import Callable
from random import Random
from typing import Any

import networkx as nx
import numpy as np
import polars as pl
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from networkx.algorithms import community

from newsgraph.analysis import measures, projections
from newsgraph.errors import UsageError
from newsgraph.store import Tables
from newsgraph.views.columns import Columns
from newsgraph.views.network import Network
from tests.analysis.networks import ODD, graphs, network, values
from tests.worlds import graph_of

TOLERANCE = 1e-8
"""The largest difference from networkx of any value, on any graph here."""

REAL = ["sample", "seeds", "smartable-48"]

Measure = Callable[..., pl.DataFrame]

EVERY: list[Measure] = [
    measures.degree,
    measures.pagerank,
    measures.eigenvector,
    measures.hits,
    measures.components,
    measures.cores,
    measures.clustering,
    measures.communities,
    measures.betweenness,
]


def close(found: dict[str, Any], expected: Any) -> bool:
    assert found.keys() == {str(node) for node in expected}
    return all(abs(found[str(node)] - value) <= TOLERANCE for node, value in expected.items())


def agree(graph: Any) -> None:
    """Assert that every measure but ``hits`` and ``communities`` is networkx's."""
    ours = network(graph)
    agree_on_centrality(graph, ours)
    agree_on_cohesion(graph, ours)
    exact = measures.betweenness(ours, samples=None)
    assert close(values(exact, "betweenness"), nx.betweenness_centrality(graph))


def agree_on_centrality(graph: Any, ours: Network) -> None:
    degree = measures.degree(ours)
    assert values(degree, "degree") == {str(node): d for node, d in graph.degree()}
    assert close(values(degree, "strength"), dict(graph.degree(weight="weight")))
    assert close(values(degree, "centrality"), nx.degree_centrality(graph))
    if graph.is_directed():
        assert values(degree, "in_degree") == {str(node): d for node, d in graph.in_degree()}
        assert values(degree, "out_degree") == {str(node): d for node, d in graph.out_degree()}
    if len(graph):
        settled: Any = {"tol": 1e-11 / len(graph), "max_iter": 100_000}
        ranks = measures.pagerank(ours, tolerance=1e-11)
        assert close(values(ranks, "pagerank"), nx.pagerank(graph, **settled))
        assert ranks["pagerank"].sum() == pytest.approx(1)


def agree_on_cohesion(graph: Any, ours: Network) -> None:
    plain = graph.to_undirected() if graph.is_directed() else graph
    weak = measures.components(ours)
    assert groups(weak, "component") == sets(nx.connected_components(plain))
    if graph.is_directed():
        strong = measures.components(ours, strong=True)
        assert groups(strong, "component") == sets(nx.strongly_connected_components(graph))
    simple: Any = nx.Graph(plain)
    simple.remove_edges_from(list(nx.selfloop_edges(simple)))
    assert values(measures.cores(ours), "core") == string_keys(nx.core_number(simple))
    clustering = measures.clustering(ours)
    assert values(clustering, "triangles") == string_keys(nx.triangles(simple))
    assert close(values(clustering, "clustering"), nx.clustering(simple))


def string_keys(mapping: Any) -> dict[str, Any]:
    return {str(node): value for node, value in mapping.items()}


def groups(frame: pl.DataFrame, column: str) -> set[frozenset[str]]:
    return {frozenset(ids) for ids in frame.group_by(column).agg("id")["id"].to_list()}


def sets(parts: Any) -> set[frozenset[str]]:
    return {frozenset(map(str, part)) for part in parts}


@given(graph=graphs())
def test_random_networks_measure_as_in_networkx(graph: Any) -> None:
    agree(graph)


@pytest.mark.parametrize("name", REAL)
def test_real_networks_measure_as_in_networkx(name: str) -> None:
    agree(graph_of(name).columns.network().to_networkx())
    agree(graph_of(name).columns.network(directed=False).to_networkx())


@pytest.mark.parametrize("name", ODD)
def test_odd_networks_measure_as_in_networkx(name: str) -> None:
    agree(ODD[name])


@pytest.mark.parametrize("name", REAL)
def test_parallel_edges_rank_as_in_the_multigraph_of_networkx(name: str) -> None:
    graph = graph_of(name)
    view = graph.to_networkx()
    expected = nx.pagerank(view, tol=1e-11 / len(view), max_iter=100_000)
    assert close(values(measures.pagerank(graph, tolerance=1e-11), "pagerank"), expected)


def settles(graph: Any) -> bool:
    """Whether the largest eigenvalue stands so far apart that iteration reaches its vector."""
    sizes = np.sort(np.abs(np.linalg.eigvals(nx.to_numpy_array(graph)) + 1))[::-1]
    return bool(sizes.size == 1 or sizes[0] - sizes[1] > 0.05)


@given(graph=graphs(), weighted=st.booleans())
def test_eigenvector_centrality_is_that_of_networkx(graph: Any, weighted: bool) -> None:
    assume(len(graph) and settles(graph))
    expected = nx.eigenvector_centrality(
        graph, max_iter=100_000, tol=1e-11 / len(graph), weight="weight" if weighted else None
    )
    found = measures.eigenvector(network(graph), weighted=weighted, tolerance=1e-11)
    assert close(values(found, "eigenvector"), expected)


def has_one_direction(graph: Any) -> bool:
    """Whether the first singular vectors are unique."""
    sizes = np.linalg.svd(nx.to_numpy_array(graph), compute_uv=False)
    return bool(sizes.size == 1 or sizes[0] - sizes[1] > 1e-3)


@given(graph=graphs())
def test_hubs_and_authorities_are_those_of_networkx(graph: Any) -> None:
    assume(len(graph) > 1 and graph.number_of_edges() and has_one_direction(graph))
    hubs, authorities = nx.hits(graph)
    found = measures.hits(network(graph))
    assert close(values(found, "hub"), hubs)
    assert close(values(found, "authority"), authorities)


@pytest.mark.parametrize("name", REAL)
def test_hubs_and_authorities_of_real_networks_are_those_of_networkx(name: str) -> None:
    part = graph_of(name).columns.network(edges=["related-to", "covers"])
    hubs, authorities = nx.hits(part.to_networkx())
    found = measures.hits(part)
    assert close(values(found, "hub"), hubs)
    assert close(values(found, "authority"), authorities)


@given(graph=graphs(), seed=st.integers(0, 99), data=st.data())
def test_sampled_betweenness_is_that_of_networkx(graph: Any, seed: int, data: Any) -> None:
    assume(len(graph) > 2)
    samples = data.draw(st.integers(2, len(graph)))
    found = measures.betweenness(network(graph), samples=samples, seed=seed)
    assert close(
        values(found, "betweenness"), nx.betweenness_centrality(graph, k=samples, seed=seed)
    )


def ladder(steps: int) -> Any:
    """Diamonds one after the other: twice as many shortest paths with each."""
    graph: Any = nx.DiGraph()
    for step in range(steps):
        for side in ("left", "right"):
            graph.add_edge(f"{step}", f"{step} {side}")
            graph.add_edge(f"{step} {side}", f"{step + 1}")
    return graph


def test_more_shortest_paths_than_a_number_can_hold_still_have_shares() -> None:
    steps, middle = 1_100, 700
    ours = network(ladder(steps))
    starts = Random(3).sample(ours.nodes["id"].to_list(), 2)
    behind = 3 * (steps - middle) * sum(int(start.split()[0]) < middle for start in starts)
    assert behind
    found = values(measures.betweenness(ours, samples=2, seed=3), "betweenness")
    assert found[str(middle)] == pytest.approx(behind / (2 * (len(ours) - 2)))
    assert found[f"{middle} left"] == pytest.approx(found[f"{middle} right"])


def test_one_sample_tells_nothing_and_is_refused() -> None:
    with pytest.raises(UsageError, match="give 2 or more, or None"):
        measures.betweenness(network(nx.path_graph(5)), samples=1)


def parts_of(frame: pl.DataFrame) -> list[set[str]]:
    return [set(ids) for ids in frame.group_by("community").agg("id")["id"].to_list()]


@given(graph=graphs(), resolution=st.sampled_from([0.5, 1.0, 2.0]))
def test_modularity_is_that_of_networkx(graph: Any, resolution: float) -> None:
    assume(graph.number_of_edges())
    plain = network(graph).undirected
    found = measures.communities(plain, resolution=resolution)
    expected = community.modularity(plain.to_networkx(), parts_of(found), resolution=resolution)
    assert measures.modularity(plain, found, resolution=resolution) == pytest.approx(expected)


MODELS: dict[str, Any] = {
    "karate club": nx.karate_club_graph(),
    "les misérables": nx.les_miserables_graph(),
    "random": nx.gnm_random_graph(400, 1600, seed=1),
    "preferential": nx.barabasi_albert_graph(800, 3, seed=1),
    "small world": nx.watts_strogatz_graph(600, 6, 0.05, seed=1),
    "grid": nx.grid_2d_graph(20, 20),
    "path": nx.path_graph(200),
    "planted": nx.planted_partition_graph(15, 25, 0.3, 0.01, seed=1),
}


def assert_as_good_as_networkx(graph: Any) -> None:
    ours = network(graph)
    found = measures.modularity(ours, measures.communities(ours))
    plain = ours.to_networkx()
    theirs = [
        community.modularity(plain, community.louvain_communities(plain, seed=seed))
        for seed in range(5)
    ]
    assert found >= np.mean(theirs) - 0.01


@pytest.mark.parametrize("name", MODELS)
def test_communities_of_models_are_as_good_as_those_of_networkx(name: str) -> None:
    assert_as_good_as_networkx(MODELS[name])


@pytest.mark.parametrize("name", REAL)
def test_communities_of_real_networks_are_as_good_as_those_of_networkx(name: str) -> None:
    assert_as_good_as_networkx(graph_of(name).columns.network(directed=False).to_networkx())


def test_planted_communities_are_found_whole() -> None:
    graph = nx.planted_partition_graph(12, 30, 0.4, 0.005, seed=3)
    found = groups(measures.communities(network(graph)), "community")
    assert found == sets(graph.graph["partition"])


def test_the_largest_group_has_the_number_0_and_the_same_in_every_run() -> None:
    ours = graph_of("sample").columns.network()
    for measure, column in (
        (measures.communities, "community"),
        (measures.components, "component"),
    ):
        frame = measure(ours)
        sizes = frame.group_by(column).len().sort(column)["len"].to_list()
        assert sizes == sorted(sizes, reverse=True)
        assert frame.equals(measure(ours))


@pytest.mark.parametrize("measure", EVERY, ids=lambda measure: measure.__name__)
@pytest.mark.parametrize("name", ODD)
def test_every_measure_answers_for_an_odd_network(measure: Measure, name: str) -> None:
    odd = network(ODD[name])
    frame = measure(odd.undirected if measure is measures.eigenvector else odd)
    assert frame.height == len(ODD[name])
    assert not frame.select(pl.selectors.float()).unpivot()["value"].is_nan().any()


@pytest.mark.parametrize("measure", EVERY, ids=lambda measure: measure.__name__)
def test_every_measure_takes_a_graph_its_tables_its_columns_and_a_network(
    measure: Measure,
) -> None:
    graph = graph_of("seeds")
    expected = measure(graph)
    assert expected.columns[:3] == ["id", "kind", "label"]
    assert set(expected["id"]) == set(graph.to_networkx())
    for source in (graph.tables, graph.columns, Columns(graph.tables), graph.columns.network()):
        assert measure(source).equals(expected)


@pytest.mark.slow
@pytest.mark.parametrize("measure", EVERY, ids=lambda measure: measure.__name__)
def test_every_measure_answers_for_a_million_isolated_nodes(measure: Measure) -> None:
    ids = pl.select(id=pl.lit("node/") + pl.int_range(1_000_000).cast(pl.String))
    nodes = ids.with_columns(kind=pl.lit("node"), label="id")
    edges = pl.DataFrame({"source": ["node/1"], "target": ["node/2"], "weight": [1.0]})
    options = {"samples": 5} if measure is measures.betweenness else {}
    assert measure(Network.from_frame(nodes, edges, directed=False), **options).height == 1_000_000


def test_everything_in_one_story_is_one_component_and_one_community() -> None:
    ids = [f"article/{number:04d}" for number in range(300)]
    articles = pl.DataFrame({"id": ids, "headline": ids, "storyline": "story/one"})
    stories = pl.DataFrame({"id": ["story/one"], "grain": ["storyline"], "name": ["One"]})
    tables = Tables.of(
        {"articles": filled("articles", articles), "stories": filled("stories", stories)}
    )
    assert measures.components(tables)["component"].unique().to_list() == [0]
    assert measures.communities(tables)["community"].unique().to_list() == [0]
    assert projections.outlets(tables).edge_count == 0


def filled(table: str, frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with every column of its table, empty where it has none."""
    from newsgraph.store import SCHEMA

    missing = [name for name in SCHEMA[table] if name not in frame.columns]
    return frame.with_columns(pl.lit(None).alias(name) for name in missing)


@pytest.mark.parametrize(
    "measure", [measures.pagerank, measures.eigenvector, measures.hits, measures.communities]
)
def test_negative_weights_are_refused(measure: Measure) -> None:
    graph = nx.Graph([("a", "b", {"weight": -1.0})])
    with pytest.raises(UsageError, match="weights of 0 or more"):
        measure(network(graph))


@pytest.mark.parametrize("measure", [measures.pagerank, measures.eigenvector])
def test_a_measure_that_does_not_settle_says_what_to_do(measure: Measure) -> None:
    with pytest.raises(UsageError, match=r"has not settled after 1 iterations; allow more"):
        measure(network(nx.path_graph(9)), iterations=1, tolerance=1e-15)


def test_eigenvector_centrality_of_links_that_never_lead_back_is_refused() -> None:
    with pytest.raises(UsageError, match="eigenvector has not settled"):
        measures.eigenvector(network(nx.DiGraph([("a", "b"), ("b", "c")])))


def test_a_resolution_of_nothing_is_refused() -> None:
    with pytest.raises(UsageError, match="must be more than 0"):
        measures.communities(network(nx.path_graph(9)), resolution=0.0)

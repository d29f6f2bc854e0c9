"""The networkx backend: what networkx computes of the same graph, to within the tolerance."""

import inspect
import subprocess
import sys
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

from newsgraph.errors import UsageError
from newsgraph.store import SCHEMA, Tables
from newsgraph.views.backend import FUNCTIONS, interface
from newsgraph.views.index import NetworkIndex
from newsgraph.views.network import Network
from tests.views.networks import ODD, graphs, network
from tests.worlds import graph_of

TOLERANCE = 1e-8
"""The largest difference from networkx of any value, on any graph here."""

REAL = ["sample", "seeds", "smartable-48"]
BACKEND: Any = {"backend": "newsgraph"}
CONFIG: Any = nx.config

Function = Callable[..., Any]


def functions() -> dict[str, Function]:
    """Every networkx function that the backend implements."""
    registered = nx.utils.backends._registered_algorithms  # type: ignore[attr-defined]
    return {name: registered[name] for name in FUNCTIONS}


def close(found: Any, expected: Any) -> bool:
    assert found.keys() == {str(node) for node in expected}
    values = [found[str(node)] for node in expected]
    return np.allclose(values, list(expected.values()), rtol=0, atol=TOLERANCE, equal_nan=True)


def sets(parts: Any) -> set[frozenset[str]]:
    return {frozenset(map(str, part)) for part in parts}


def agree(graph: Any) -> None:
    """Assert that our results equal networkx's, for a networkx graph without parallel edges."""
    ours = network(graph)
    agree_on_centrality(graph, ours)
    agree_on_parts(graph, ours)
    exact = nx.betweenness_centrality(ours)
    assert close(exact, nx.betweenness_centrality(graph))
    simple: Any = nx.Graph(graph.to_undirected())
    simple.remove_edges_from(list(nx.selfloop_edges(simple)))
    assert close(nx.core_number(network(simple)), nx.core_number(simple))
    loopless: Any = graph.copy()
    loopless.remove_edges_from(list(nx.selfloop_edges(loopless)))
    assert close(nx.core_number(network(loopless)), nx.core_number(loopless))
    if not graph.is_directed():
        assert close(nx.triangles(ours), nx.triangles(graph))
        assert close(nx.clustering(ours), nx.clustering(graph))


def agree_on_centrality(graph: Any, ours: Any) -> None:
    assert close(nx.degree_centrality(ours), nx.degree_centrality(graph))
    if graph.is_directed():
        assert close(nx.in_degree_centrality(ours), nx.in_degree_centrality(graph))
        assert close(nx.out_degree_centrality(ours), nx.out_degree_centrality(graph))
    settled: Any = {"tol": 1e-11 / max(len(graph), 1), "max_iter": 100_000}
    for weight in ("weight", None):
        ranks = nx.pagerank(ours, weight=weight, **settled)
        assert close(ranks, nx.pagerank(graph, weight=weight, **settled))
        assert not ranks or sum(ranks.values()) == pytest.approx(1)


def agree_on_parts(graph: Any, ours: Any) -> None:
    kinds: list[Any] = ["weakly", "strongly"] if graph.is_directed() else [""]
    for kind in kinds:
        name = f"{kind}_connected" if kind else "connected"
        expected = list(getattr(nx, f"{name}_components")(graph))
        assert sets(getattr(nx, f"{name}_components")(ours)) == sets(expected)
        assert getattr(nx, f"number_{name}_components")(ours) == len(expected)
        if len(graph):
            assert getattr(nx, f"is_{name}")(ours) == (len(expected) == 1)
        else:
            with pytest.raises(nx.NetworkXPointlessConcept):
                getattr(nx, f"is_{name}")(ours)
    if len(graph) and not graph.is_directed():
        node = list(graph)[-1]
        part = nx.node_connected_component(graph, node)
        assert nx.node_connected_component(ours, str(node)) == set(map(str, part))


@given(graph=graphs())
def test_random_networks_measure_as_in_networkx(graph: Any) -> None:
    agree(graph)


@pytest.mark.parametrize("name", REAL)
def test_real_networks_measure_as_in_networkx(name: str) -> None:
    agree(graph_of(name).network().to_networkx())
    agree(graph_of(name).network(directed=False).to_networkx())


@pytest.mark.parametrize("name", ODD)
def test_odd_networks_measure_as_in_networkx(name: str) -> None:
    agree(ODD[name])


@pytest.mark.parametrize("name", REAL)
def test_parallel_edges_rank_as_in_the_multigraph_of_networkx(name: str) -> None:
    view: Any = graph_of(name).to_networkx()
    settled: Any = {"tol": 1e-11 / len(view), "max_iter": 100_000}
    expected = nx.pagerank(view, **settled)
    assert close(nx.pagerank(view, **settled, **BACKEND), expected)
    ours: Any = graph_of(name).network()
    assert close(nx.pagerank(ours, **settled), expected)


@given(graph=graphs(), data=st.data())
def test_pagerank_starts_restarts_and_leaves_dead_ends_as_in_networkx(
    graph: Any, data: Any
) -> None:
    assume(len(graph))
    some = st.dictionaries(
        st.sampled_from(list(graph)), st.sampled_from([0.5, 1.0, 3.0]), min_size=1
    )
    options: Any = {name: data.draw(some) for name in ("personalization", "nstart", "dangling")}
    options |= {"alpha": 0.7, "tol": 1e-11 / len(graph), "max_iter": 100_000}
    assert close(nx.pagerank(network(graph), **options), nx.pagerank(graph, **options))


def settles(graph: Any) -> bool:
    """Whether the largest eigenvalue is so far from the others that iteration finds its vector."""
    sizes = np.sort(np.abs(np.linalg.eigvals(nx.to_numpy_array(graph)) + 1))[::-1]
    return bool(sizes.size == 1 or sizes[0] - sizes[1] > 0.05)


@given(graph=graphs(), weight=st.sampled_from(["weight", None]))
def test_eigenvector_centrality_is_that_of_networkx(graph: Any, weight: str | None) -> None:
    assume(len(graph) and settles(graph))
    options: Any = {"max_iter": 100_000, "tol": 1e-11 / len(graph), "weight": weight}
    expected = nx.eigenvector_centrality(graph, **options)
    assert close(nx.eigenvector_centrality(network(graph), **options), expected)


def has_one_direction(graph: Any) -> bool:
    """Whether the first singular vectors are unique."""
    sizes = np.linalg.svd(nx.to_numpy_array(graph), compute_uv=False)
    return bool(sizes.size == 1 or sizes[0] - sizes[1] > 1e-3)


@given(graph=graphs())
def test_hubs_and_authorities_are_those_of_networkx(graph: Any) -> None:
    assume(len(graph) > 1 and graph.number_of_edges() and has_one_direction(graph))
    hubs, authorities = nx.hits(graph, tol=1e-12)
    found = nx.hits(network(graph), tol=1e-12)
    assert close(found[0], hubs)
    assert close(found[1], authorities)


@pytest.mark.parametrize("name", REAL)
def test_hubs_and_authorities_of_real_networks_are_those_of_networkx(name: str) -> None:
    part: Any = graph_of(name).network(edges=["related-to", "covers"])
    hubs, authorities = nx.hits(part.to_networkx(), tol=1e-12)
    found = nx.hits(part, tol=1e-12)
    assert close(found[0], hubs)
    assert close(found[1], authorities)


@given(graph=graphs(), seed=st.integers(0, 99), normalized=st.booleans(), data=st.data())
def test_sampled_betweenness_is_that_of_networkx(
    graph: Any, seed: int, normalized: bool, data: Any
) -> None:
    assume(len(graph))
    options: Any = {"k": data.draw(st.integers(1, len(graph))), "seed": seed}
    options["normalized"] = normalized
    found = nx.betweenness_centrality(network(graph), **options)
    assert close(found, nx.betweenness_centrality(graph, **options))


def ladder(steps: int) -> Any:
    """A chain of diamonds: each doubles the number of shortest paths."""
    graph: Any = nx.DiGraph()
    for step in range(steps):
        for side in ("left", "right"):
            graph.add_edge(f"{step}", f"{step} {side}")
            graph.add_edge(f"{step} {side}", f"{step + 1}")
    return graph


def test_more_shortest_paths_than_a_number_can_hold_still_have_shares() -> None:
    steps, middle = 1_100, 700
    ours = network(ladder(steps))
    starts = Random(3).sample(list(ours), 2)
    behind = 3 * (steps - middle) * sum(int(start.split()[0]) < middle for start in starts)
    assert behind
    found = nx.betweenness_centrality(ours, k=2, seed=3)
    assert found[str(middle)] == pytest.approx(behind / (2 * (len(ours) - 2)))
    assert found[f"{middle} left"] == pytest.approx(found[f"{middle} right"])


@given(graph=graphs(directed=False), data=st.data())
def test_triangles_of_some_nodes_are_those_of_networkx(graph: Any, data: Any) -> None:
    assume(len(graph))
    some = data.draw(st.lists(st.sampled_from([*graph, "no node"]), unique=True))
    one = data.draw(st.sampled_from(list(graph)))
    ours = network(graph)
    for function in (nx.triangles, nx.clustering):
        assert close(function(ours, some), function(graph, some))
        assert function(ours, one) == pytest.approx(function(graph, one))


def test_triangles_of_few_nodes_of_a_large_graph_are_those_of_all() -> None:
    graph = nx.barabasi_albert_graph(3_000, 4, seed=1)
    ours = network(graph)
    some = list(ours)[::100]
    everywhere: Any = nx.triangles(ours)
    assert close(everywhere, nx.triangles(graph))
    assert nx.triangles(ours, some) == {node: everywhere[node] for node in some}


@given(graph=graphs(), resolution=st.sampled_from([0.5, 1.0, 2.0]), data=st.data())
def test_modularity_is_that_of_networkx(graph: Any, resolution: float, data: Any) -> None:
    assume(graph.number_of_edges())
    of = {node: data.draw(st.integers(0, 3)) for node in graph}
    parts = [{node for node in graph if of[node] == part} for part in range(4)]
    expected = community.modularity(graph, parts, resolution=resolution)
    found = community.modularity(network(graph), parts, resolution=resolution)
    assert found == pytest.approx(expected, abs=1e-12)


def test_modularity_of_what_is_no_partition_is_refused_as_in_networkx() -> None:
    ours = network(nx.path_graph(4))
    for parts in ([{"0", "1"}], [{"0", "1"}, {"1", "2", "3"}], [{"0", "1", "2", "3"}, {"x"}]):
        with pytest.raises(nx.NetworkXError, match="not a valid partition"):
            community.modularity(ours, parts)
    with pytest.raises(ZeroDivisionError):
        community.modularity(network(nx.empty_graph(2)), [{"0"}, {"1"}])


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
    plain = ours.to_networkx()
    found = community.modularity(plain, community.louvain_communities(ours))
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
    assert_as_good_as_networkx(graph_of(name).network(directed=False).to_networkx())


def test_planted_communities_are_found_whole() -> None:
    graph = nx.planted_partition_graph(12, 30, 0.4, 0.005, seed=3)
    found = community.louvain_communities(network(graph))
    assert sets(found) == sets(graph.graph["partition"])


def test_the_largest_community_comes_first_and_every_run_finds_the_same() -> None:
    ours: Any = graph_of("sample").network(directed=False)
    found = community.louvain_communities(ours, seed=1)
    sizes = list(map(len, found))
    assert sizes == sorted(sizes, reverse=True)
    assert found == community.louvain_communities(ours, seed=2)


def test_everything_in_one_story_is_one_component_and_one_community() -> None:
    ids = [f"article/{number:04d}" for number in range(300)]
    articles = pl.DataFrame({"id": ids, "headline": ids, "storyline": "story/one"})
    stories = pl.DataFrame({"id": ["story/one"], "grain": ["storyline"], "name": ["One"]})
    tables = Tables.of(
        {"articles": filled("articles", articles), "stories": filled("stories", stories)}
    )
    ours: Any = NetworkIndex(tables).network(directed=False)
    assert nx.is_connected(ours)
    assert len(community.louvain_communities(ours)) == 1


def filled(table: str, frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with every column of its table, empty where it has none."""
    missing = [name for name in SCHEMA[table] if name not in frame.columns]
    return frame.with_columns(pl.lit(None).alias(name) for name in missing)


def test_a_function_that_does_not_settle_says_so_as_in_networkx() -> None:
    ours = network(nx.path_graph(9))
    for function in (nx.pagerank, nx.eigenvector_centrality):
        with pytest.raises(nx.PowerIterationFailedConvergence):
            function(ours, max_iter=1, tol=1e-15)
    with pytest.raises(nx.PowerIterationFailedConvergence):
        nx.eigenvector_centrality(network(nx.DiGraph([("a", "b"), ("b", "c")])))


UNSUPPORTED: list[tuple[Function, dict[str, Any]]] = [
    (nx.betweenness_centrality, {"weight": "weight"}),
    (nx.betweenness_centrality, {"endpoints": True}),
    (nx.clustering, {"weight": "weight"}),
    (nx.pagerank, {"weight": lambda *_: 1}),
    (community.louvain_communities, {"max_level": 1}),
    (community.louvain_communities, {"threshold": 0.1}),
    (nx.closeness_centrality, {}),
]


@pytest.mark.parametrize(("function", "options"), UNSUPPORTED)
def test_what_is_not_supported_is_left_to_networkx(
    function: Function, options: dict[str, Any]
) -> None:
    ours: Any = network(nx.karate_club_graph())
    with pytest.raises(NotImplementedError, match="not implemented by"):
        function(ours, **options)
    if not callable(options.get("weight")):
        with CONFIG(fallback_to_nx=True):
            found = function(ours, **options)
        assert type(found) is type(function(ours.to_networkx(), **options))


@pytest.mark.parametrize("function", [nx.degree_centrality, nx.core_number, nx.triangles])
def test_parallel_edges_are_not_lost_where_each_counts(function: Function) -> None:
    double: Any = nx.MultiGraph([("a", "b"), ("a", "b"), ("b", "c")])
    with pytest.raises((NotImplementedError, nx.NetworkXNotImplemented)):
        function(double, **BACKEND)
    with pytest.raises(NotImplementedError):
        nx.pagerank(double, weight=None, **BACKEND)


def test_graphs_are_converted_where_the_priority_says_so_and_the_rest_stays_with_networkx() -> None:
    graph = nx.karate_club_graph()
    expected = nx.pagerank(graph), nx.closeness_centrality(graph), nx.is_connected(graph)
    with CONFIG.backend_priority(algos=["newsgraph"]):
        found = nx.pagerank(graph), nx.closeness_centrality(graph), nx.is_connected(graph)
    assert "newsgraph" in graph.__networkx_cache__["backends"]
    assert found[0] == pytest.approx(expected[0])
    assert found[1:] == expected[1:]


def test_weights_that_are_not_numbers_are_left_to_networkx() -> None:
    graph = nx.Graph([("a", "b", {"weight": "heavy"})])
    with pytest.raises(NotImplementedError):
        nx.pagerank(graph, **BACKEND)
    with pytest.raises(NotImplementedError):
        community.louvain_communities(nx.Graph([("a", "b", {"weight": -1})]), **BACKEND)


@given(graph=graphs(), name=st.sampled_from(["weight", "other"]))
def test_a_converted_graph_is_the_graph(graph: Any, name: str) -> None:
    converted = interface.convert_from_nx(graph, edge_attrs={name: 1.0})
    back = interface.convert_to_nx(converted)
    assert list(back) == list(graph)
    assert {(u, v): w for u, v, w in back.edges(data=name)} == pytest.approx(
        {
            (u, v) if graph.is_directed() or list(graph).index(u) <= list(graph).index(v)
            else (v, u): w
            for u, v, w in graph.edges(data=name, default=1.0)
        }
    )  # fmt: skip


def test_a_view_of_some_edges_is_converted_without_the_others() -> None:
    graph: Any = nx.MultiGraph([("a", "b"), ("a", "b"), ("b", "c"), ("c", "d")])
    view: Any = graph.edge_subgraph([("a", "b", 1), ("c", "d", 0)])
    back = interface.convert_to_nx(interface.convert_from_nx(view, edge_attrs={"weight": 1}))
    assert sorted(back.edges(data="weight")) == [("a", "b", 1.0), ("c", "d", 1.0)]


@given(graph=graphs())
def test_a_network_and_its_plain_graph_are_the_same_to_networkx(graph: Any) -> None:
    ours = network(graph)
    assert nx.is_isomorphic(graph, ours.to_networkx(), edge_match=lambda a, b: a == b)
    assert ours.is_directed() == graph.is_directed()
    assert list(ours) == list(graph)


def test_values_of_nodes_and_groups_of_them_become_columns() -> None:
    ours: Any = graph_of("sample").network(directed=False)
    groups = community.louvain_communities(ours)
    frame = ours.to_frame(pagerank=nx.pagerank(ours), community=groups)
    assert frame.columns == ["id", "kind", "label", "pagerank", "community"]
    assert frame["id"].to_list() == list(ours)
    for row in frame.iter_rows(named=True):
        assert row["id"] in groups[row["community"]]
    assert ours.to_frame(some={frame["id"][1]: 2.5})["some"].to_list()[:3] == [None, 2.5, None]
    with pytest.raises(UsageError, match="some: 'nobody' is no node of this network"):
        ours.to_frame(some={"nobody": 1})


def test_a_wide_graph_of_isolated_nodes_is_measured() -> None:
    ids = pl.select(id=pl.lit("node/") + pl.int_range(20_000).cast(pl.String))
    nodes = ids.with_columns(kind=pl.lit("node"), label="id")
    edges = pl.DataFrame({"source": ["node/1"], "target": ["node/2"], "weight": [1.0]})
    wide, directed = (Network.from_frame(nodes, edges, directed=way) for way in (False, True))
    for name, function in functions().items():
        options: Any = {
            "betweenness_centrality": {"k": 5, "seed": 1},
            "modularity": {"communities": [set(wide)]},
            "node_connected_component": {"n": "node/1"},
        }.get(name, {})
        is_for_directed = name.startswith(("in_", "out_")) or "ly_connected" in name
        measured: Any = function(directed if is_for_directed else wide, **options)
        assert measured is not None


def test_the_backend_declares_exactly_the_functions_that_it_has() -> None:
    registered = nx.utils.backends._registered_algorithms  # type: ignore[attr-defined]
    here = {name for name in vars(interface) if name in registered}
    assert here == set(FUNCTIONS) == here & set(interface.__all__)
    info = nx.utils.backends.backend_info["newsgraph"]  # type: ignore[attr-defined]
    assert set(info["functions"]) == set(FUNCTIONS)
    assert "whatever the seed" in (community.louvain_communities.__doc__ or "")


@pytest.mark.parametrize("name", FUNCTIONS)
def test_parameters_have_the_names_and_defaults_of_networkx(name: str) -> None:
    theirs = inspect.signature(functions()[name].__wrapped__.orig_func).parameters.values()  # type: ignore[attr-defined]
    ours = inspect.signature(getattr(interface, name)).parameters.values()
    assert [(one.name, one.default) for one in ours] == [(one.name, one.default) for one in theirs]


def test_importing_networkx_loads_nothing_heavy_of_ours() -> None:
    code = (
        "import sys, networkx; networkx.pagerank.__doc__\n"
        "assert 'newsgraph' in networkx.config.backends\n"
        "print({'polars', 'numpy', 'scipy', 'rdflib', 'pyvis'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()", run.stderr

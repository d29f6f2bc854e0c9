"""The index of the network: each part equals the same part of the networkx view."""

from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.errors import NotFoundError, UsageError
from newsgraph.store import Tables
from newsgraph.views.frames import EDGE_KINDS
from newsgraph.views.index import NetworkIndex
from newsgraph.views.nx import to_networkx
from tests.exports.xml_readers import edges_of, nodes_of
from tests.hostile import hostile_graphs
from tests.worlds import graph_of

GRAPHS = ["sample", "seeds", "smartable-48"]


def index(name: str) -> NetworkIndex:
    return graph_of(name)._index


def same(one: Any, other: Any) -> bool:
    return nodes_of(one) == nodes_of(other) and edges_of(one) == edges_of(other)


@pytest.mark.parametrize("name", GRAPHS)
def test_all_nodes_together_are_the_whole_graph(name: str) -> None:
    whole = graph_of(name).to_networkx()
    assert same(index(name).subgraph(whole), whole)
    assert index(name).edges == whole.number_of_edges()


@pytest.mark.parametrize("name", GRAPHS)
def test_a_story_is_its_family_articles_outlets_and_topics_with_all_between(name: str) -> None:
    graph = graph_of(name)
    whole = graph.to_networkx()
    assert graph.tables.stories.height
    for id_ in graph.tables.stories["id"]:
        sources = {source for source, _, kind in whole.in_edges(id_, keys=True)}
        sources |= {target for _, target in whole.out_edges(id_)}
        articles = {node for node in sources if whole.nodes[node]["kind"] == "article"}
        further = {
            target
            for _, target, kind in whole.out_edges(articles, keys=True)
            if kind == "published-by" or target.startswith("topic/")
        }
        part = index(name).story(id_)
        assert set(part) == {id_, *sources, *further}
        assert same(part, whole.subgraph(part))


@pytest.mark.parametrize("hops", [0, 1, 2])
def test_a_neighbourhood_is_all_within_some_edges_in_either_direction(hops: int) -> None:
    whole = graph_of("sample").to_networkx()
    for id_ in list(whole)[::7]:
        near = nx.ego_graph(whole.to_undirected(as_view=True), id_, radius=hops)
        part = index("sample").neighbourhood(id_, hops=hops)
        assert set(part) == set(near)
        assert same(part, whole.subgraph(part))


def test_a_neighbourhood_that_is_too_large_says_how_large() -> None:
    with pytest.raises(UsageError, match=r"nodes lie within 3 edges of it; give fewer hops"):
        index("sample").neighbourhood("topic/floods", hops=3, limit=20)


@pytest.mark.parametrize("id_", ["", "story/", "article/zzz", "person/me", "topic/zzzz"])
def test_an_unknown_id_is_not_found(id_: str) -> None:
    with pytest.raises(NotFoundError):
        index("sample").neighbourhood(id_)


def test_an_article_is_not_accepted_as_a_story() -> None:
    with pytest.raises(NotFoundError, match="it is article, not a story"):
        index("sample").story(graph_of("sample").articles["id"][0])


def test_the_graph_finds_neighbourhoods_by_name_and_stories_by_id() -> None:
    graph = graph_of("sample")
    around = graph.neighbourhood("strandone.example")
    assert same(around, graph._index.neighbourhood("outlet/strandone.example"))
    story = graph.tables.stories["id"][0]
    assert same(graph.neighbourhood(story), graph._index.story(story))


@pytest.mark.slow
@given(tables=hostile_graphs(), data=st.data())
def test_any_part_of_any_graph_is_that_part_of_the_view(
    tables: Tables, data: st.DataObject
) -> None:
    whole = to_networkx(tables)
    if whole:
        ids = data.draw(st.lists(st.sampled_from(sorted(whole)), unique=True))
        assert same(NetworkIndex(tables).subgraph(ids), whole.subgraph(ids))


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("weight", ["weight", "similarity", None])
def test_the_matrix_is_that_of_networkx_with_parallel_edges_summed(
    name: str, weight: str | None
) -> None:
    network = index(name).network(weight=weight)
    ids = network.nodes["id"].to_list()
    view = graph_of(name).to_networkx(weight=weight)
    assert set(ids) == set(view)
    expected = nx.to_scipy_sparse_array(view, nodelist=ids, dtype=np.dtype(float))
    assert np.allclose(network.matrix.toarray(), expected.toarray(), rtol=1e-12)


@pytest.mark.parametrize("kind", EDGE_KINDS)
def test_a_network_of_chosen_kinds_is_that_of_networkx(kind: str) -> None:
    network = index("sample").network(nodes=["article", "topic", "story"], edges=[kind])
    view = graph_of("sample").to_networkx(nodes=["article", "topic", "story"], edges=[kind])
    assert set(network.to_networkx().edges) == set(nx.DiGraph(view).edges)
    assert network.edge_count == nx.DiGraph(view).number_of_edges()


def test_without_directions_the_weights_of_both_ways_are_summed() -> None:
    directed = index("sample").network(edges=["related-to"])
    both = index("sample").network(edges=["related-to"], directed=False)
    assert np.allclose(directed.undirected.matrix.toarray(), both.matrix.toarray())
    assert both.undirected is both
    expected = directed.matrix.toarray()
    assert np.allclose(both.matrix.toarray(), expected + expected.T)
    assert set(map(frozenset, both.to_networkx().edges)) == {
        frozenset(edge) for edge in directed.to_networkx().edges
    }


def test_an_empty_graph_has_an_empty_index() -> None:
    empty = NetworkIndex(Tables.of({}))
    assert (empty.edges, len(empty.network()), empty.network().edge_count) == (0, 0, 0)
    assert not empty.network().to_networkx()

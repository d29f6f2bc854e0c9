"""The networkx view: the nodes, edges and attributes that its docstring promises."""

import io
import warnings
from collections import Counter

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings

from newsgraph.store import Tables
from newsgraph.views.nx import NODE_COLUMNS, to_networkx
from tests.hostile import hostile_graphs
from tests.worlds import graph_of

GRAPHS = ["sample", "seeds", "smartable-48"]

EDGE_ATTRIBUTES = {
    "related-to": {"kind", "weight"},
    "covers": {"kind", "articles", "share", "first", "last"},
    "published-by": {"kind"},
    "part-of": {"kind"},
    "broader": {"kind"},
}


def view(name: str) -> "nx.MultiDiGraph[str]":
    return graph_of(name).to_networkx()


def test_the_seeds_have_fourteen_nodes_and_the_edges_that_they_declare() -> None:
    graph = view("seeds")
    assert Counter(nx.get_node_attributes(graph, "kind").values()) == {
        "article": 6,
        "outlet": 6,
        "topic": 2,
    }
    kinds = Counter(kind for *_, kind in graph.edges(keys=True))
    assert kinds == {"related-to": 4, "covers": 8, "published-by": 6}


@pytest.mark.parametrize("name", GRAPHS)
def test_nodes_and_edges_are_the_rows_of_the_tables(name: str) -> None:
    graph, tables = view(name), graph_of(name).tables
    assert set(graph) == {*tables.articles["id"], *tables.outlets["id"], *tables.topics["id"]}
    kinds = Counter(kind for *_, kind in graph.edges(keys=True))
    assert kinds == +Counter(
        {
            "related-to": tables.related.height,
            "covers": tables.about.height + tables.covers.height,
            "published-by": tables.articles["outlet"].count(),
            "part-of": tables.outlets["part_of"].count(),
            "broader": tables.topics["broader"].count(),
        }
    )


@pytest.mark.parametrize("name", GRAPHS)
def test_attributes_are_plain_values_under_documented_names(name: str) -> None:
    graph = view(name)
    for _, attributes in graph.nodes(data=True):
        names = {"kind", "label", *NODE_COLUMNS[attributes["kind"]]}
        assert {"kind", "label"} <= set(attributes) <= names
        assert all(isinstance(value, str | int | float) for value in attributes.values())
    for _, _, key, attributes in graph.edges(keys=True, data=True):
        assert key == attributes["kind"]
        assert set(attributes) <= EDGE_ATTRIBUTES[key]
        assert all(isinstance(value, str | int | float) for value in attributes.values())


@pytest.mark.parametrize("name", GRAPHS)
def test_the_graphml_and_gexf_writers_take_the_graph(name: str) -> None:
    graph = view(name)
    graphml, gexf = io.BytesIO(), io.BytesIO()
    nx.write_graphml(graph, graphml)
    nx.write_gexf(graph, gexf)
    for back in (
        nx.read_graphml(io.BytesIO(graphml.getvalue())),
        nx.read_gexf(io.BytesIO(gexf.getvalue())),
    ):
        assert set(back) == set(graph)
        assert back.number_of_edges() == graph.number_of_edges()


def test_outlets_cover_topics_with_counts_and_dates() -> None:
    graph, rows = view("sample"), graph_of("sample").tables.covers
    for row in rows.iter_rows(named=True):
        assert graph[row["outlet"]][row["topic"]]["covers"] == {
            "kind": "covers",
            "articles": row["articles"],
            "share": row["share"],
            "first": row["first"].strftime("%Y-%m-%dT%H:%M:%SZ"),
            "last": row["last"].strftime("%Y-%m-%dT%H:%M:%SZ"),
        }


def test_each_view_is_a_new_graph_that_its_holder_may_change() -> None:
    first = view("sample")
    first.clear()
    assert view("sample").number_of_nodes() > 0


@given(tables=hostile_graphs())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_tables_become_a_graph_without_none(tables: Tables) -> None:
    graph = to_networkx(tables)
    attributes = [data for _, data in graph.nodes(data=True)]
    attributes += [data for *_, data in graph.edges(data=True)]
    assert all(value is not None for data in attributes for value in data.values())


def test_an_empty_graph_has_no_nodes() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert to_networkx(Tables.of({})).number_of_nodes() == 0

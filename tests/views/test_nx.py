"""The networkx view: the nodes, edges and attributes that its docstring promises."""

import io
import warnings
from collections import Counter
from datetime import UTC, date, datetime
from typing import Any

import networkx as nx
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings

from newsgraph.errors import UsageError
from newsgraph.schema.kinds import GRAINS
from newsgraph.store import Tables
from newsgraph.views.frames import EDGE, EDGE_KINDS, NODE_COLUMNS, NODE_KINDS
from newsgraph.views.nx import to_networkx
from tests.hostile import hostile_graphs
from tests.worlds import graph_of

GRAPHS = ["sample", "seeds", "smartable-48"]

DERIVED = {"kind", "weight", "similarity", "days", "rule"}
SAME_TEXT = {*DERIVED, "earliest"}
EDGE_ATTRIBUTES = {
    "related-to": {"kind", "weight"},
    "similar": DERIVED,
    "copy": SAME_TEXT,
    "revision": SAME_TEXT,
    "reprint": SAME_TEXT,
    "covers": {"kind", "articles", "share", "first", "last"},
    "published-by": {"kind"},
    "part-of-story": {"kind"},
    "part-of": {"kind"},
    "broader": {"kind"},
    "credits": {"kind"},
    "credits-report": {"kind"},
}


def view(name: str) -> "nx.MultiDiGraph[str]":
    return graph_of(name).to_networkx()


def kinds_of(graph: Any) -> Counter[str]:
    return Counter(kind for *_, kind in graph.edges(keys=True))


def test_the_seeds_have_fourteen_nodes_and_the_edges_that_they_declare() -> None:
    graph = graph_of("seeds").to_networkx(nodes=["article", "outlet", "topic"])
    assert Counter(nx.get_node_attributes(graph, "kind").values()) == {
        "article": 6,
        "outlet": 6,
        "topic": 2,
    }
    declared = {"related-to": 4, "covers": 8, "published-by": 6}
    assert {kind: kinds_of(graph)[kind] for kind in declared} == declared


@pytest.mark.parametrize("name", GRAPHS)
def test_nodes_and_edges_are_the_rows_of_the_tables(name: str) -> None:
    graph, tables = view(name), graph_of(name).tables
    frames = (tables.articles, tables.outlets, tables.topics, tables.stories)
    assert set(graph) == {id_ for frame in frames for id_ in frame["id"]}
    related = Counter(tables.related["kind"].to_list())
    related["related-to"] = related.pop("declared")
    memberships = sum(tables.articles[grain].count() for grain in GRAINS)
    assert kinds_of(graph) == +related + +Counter(
        {
            "covers": tables.about.height + tables.covers.height,
            "published-by": tables.articles["outlet"].count(),
            "part-of-story": memberships + tables.stories["parent"].count(),
            "part-of": tables.outlets["part_of"].count(),
            "broader": tables.topics["broader"].count(),
            "credits": tables.credits["outlet"].count(),
            "credits-report": tables.credits["earlier"].count(),
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


def test_the_sample_shows_every_kind_of_node_and_edge() -> None:
    graph = view("sample")
    assert set(nx.get_node_attributes(graph, "kind").values()) == set(NODE_KINDS)
    assert set(kinds_of(graph)) == set(EDGE_KINDS) == set(EDGE_ATTRIBUTES)


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


def test_a_copy_leads_from_the_later_article_and_has_its_rule() -> None:
    graph, rows = view("sample"), graph_of("sample").tables.related.filter(kind="copy")
    assert rows.height
    for row in rows.iter_rows(named=True):
        attributes = graph[row["source"]][row["target"]]["copy"]
        assert attributes["days"] == row["days"] >= 0
        assert attributes["rule"] == row["rule"]


def test_chosen_kinds_of_node_keep_only_the_edges_between_them() -> None:
    graph = graph_of("sample").to_networkx(nodes=["outlet", "topic"])
    assert set(nx.get_node_attributes(graph, "kind").values()) == {"outlet", "topic"}
    assert set(kinds_of(graph)) == {"covers", "part-of", "broader"}


def test_chosen_kinds_of_edge_leave_every_node() -> None:
    graph = graph_of("sample").to_networkx(edges="similar")
    assert set(kinds_of(graph)) == {"similar"}
    assert set(graph) == set(view("sample"))


@pytest.mark.parametrize(("option", "value"), [("nodes", ["person"]), ("edges", ["likes"])])
def test_an_unknown_kind_is_refused_with_the_known_ones(option: str, value: list[str]) -> None:
    with pytest.raises(UsageError, match=r"is no kind of .*; give some of (article|related-to)"):
        graph_of("sample").to_networkx(**{option: value})  # type: ignore[arg-type]


def test_any_numeric_attribute_can_be_the_weight() -> None:
    graph = graph_of("sample").to_networkx(weight="articles")
    weights = {
        (kind, data.get("articles") == data.get("weight"))
        for *_, kind, data in graph.edges(keys=True, data=True)
    }
    assert all(same for _, same in weights)
    assert any("weight" in data for *_, data in graph.edges(data=True))


def test_without_a_weight_no_edge_has_one() -> None:
    graph = graph_of("sample").to_networkx(weight=None)
    assert not nx.get_edge_attributes(graph, "weight")


def test_an_attribute_that_is_not_numeric_cannot_be_the_weight() -> None:
    with pytest.raises(UsageError, match="give one of weight, similarity"):
        graph_of("sample").to_networkx(weight="rule")


def test_the_graph_of_a_day_holds_what_was_published_by_its_end() -> None:
    graph = graph_of("sample")
    then = graph.to_networkx(as_of=date(2031, 6, 12))
    shown = {id_ for id_, data in then.nodes(data=True) if data["kind"] == "article"}
    published = graph.articles.filter(pl.col("published") < datetime(2031, 6, 13, tzinfo=UTC))
    assert shown == set(published["id"])
    assert 0 < len(shown) < graph.articles.height


def test_the_graph_of_a_moment_does_not_know_of_later_updates_and_counts() -> None:
    graph = graph_of("sample")
    late = graph.articles.drop_nulls("updated").sort("updated")[-1]
    then = graph.to_networkx(as_of=late["published"][0])
    assert "updated" in graph.to_networkx().nodes[late["id"][0]]
    assert "updated" not in then.nodes[late["id"][0]]
    latest = max(data["last"] for *_, data in then.edges(data=True) if "last" in data)
    assert latest <= late["published"][0].strftime("%Y-%m-%dT%H:%M:%SZ")


def test_the_graph_before_everything_is_empty() -> None:
    assert graph_of("sample").to_networkx(as_of="2029-01-01").number_of_nodes() == 0


def test_each_view_is_a_new_graph_that_its_holder_may_change() -> None:
    first = view("sample")
    first.clear()
    assert view("sample").number_of_nodes() > 0


@given(tables=hostile_graphs())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_tables_become_a_graph_without_none_values(tables: Tables) -> None:
    graph = to_networkx(tables)
    attributes = [data for _, data in graph.nodes(data=True)]
    attributes += [data for *_, data in graph.edges(data=True)]
    assert all(value is not None for data in attributes for value in data.values())
    assert all("kind" in data for data in attributes)


def test_an_empty_graph_has_no_nodes() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert to_networkx(Tables.of({})).number_of_nodes() == 0


def test_every_attribute_of_an_edge_has_a_declared_type() -> None:
    assert set().union(*EDGE_ATTRIBUTES.values()) <= set(EDGE)

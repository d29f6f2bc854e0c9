"""Filling an rdflib graph directly: the graph is the one that ``Graph.add`` makes."""

import gc
from typing import Any

import pytest
import rdflib
from hypothesis import given
from rdflib.compare import isomorphic

from newsgraph.store import Tables
from newsgraph.views import rdflib_store
from newsgraph.views.rdf import iri_of, statements, subjects
from newsgraph.views.rdflib_graph import to_rdflib
from newsgraph.vocabulary import BASE_IRI
from tests.exports.rdf_readers import GRAPHS, quick
from tests.hostile import hostile_graphs
from tests.worlds import graph_of, sample_graph


def added_one_by_one(graph: rdflib.Graph) -> rdflib.Graph:
    """A graph in rdflib's usual store, made by ``Graph.add``."""
    other = rdflib.Graph()
    for triple in graph:
        other.add(triple)
    return other


def same_indexes(graph: rdflib.Graph) -> None:
    """Looked up from each end, the graph answers like one that was filled by ``add``."""
    other = rdflib.Graph(store="SimpleMemory")
    for triple in graph:
        other.add(triple)
    for index in rdflib_store.INDEXES:
        assert vars(graph.store)[index] == vars(other.store)[index]


@pytest.mark.parametrize("name", GRAPHS)
def test_the_graph_equals_the_one_that_add_builds(name: str) -> None:
    view = to_rdflib(graph_of(name).tables)
    assert type(view) is rdflib.Graph
    same_indexes(view)
    assert isomorphic(view, added_one_by_one(view))


@given(tables=hostile_graphs())
@quick
def test_any_tables_give_the_indexes_that_add_makes(tables: Tables) -> None:
    same_indexes(to_rdflib(tables))


def test_every_statement_of_the_description_is_there_and_no_other() -> None:
    tables = sample_graph().tables
    view = to_rdflib(tables)
    answered = 0
    for block in subjects(tables):
        for term, column, _ in block.properties:
            pairs = statements(block, column)
            answered += pairs.n_unique()
            for row in pairs["row"].unique():
                node = rdflib.URIRef(BASE_IRI + block.frame["id"][row])
                assert (node, rdflib.URIRef(iri_of(term)), None) in view
    assert len(view) == answered


def test_an_rdflib_that_keeps_triples_elsewhere_gets_the_same_graph(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tables = sample_graph().tables
    view = to_rdflib(tables)
    monkeypatch.setattr(rdflib_store, "INDEXES", ("_elsewhere",))
    assert set(to_rdflib(tables)) == set(view)


def test_the_graph_can_be_changed_and_queried() -> None:
    view = to_rdflib(sample_graph().tables)
    size, triple = len(view), next(iter(view))
    view.remove(triple)
    assert len(view) == size - 1
    view.add(triple)
    assert triple in view
    (row,) = view.query("SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }")
    count: Any = row
    assert int(count[0]) == len(list(view.subjects(rdflib.RDF.type, rdflib.SDO.NewsArticle)))


@pytest.mark.parametrize("enabled", [True, False])
def test_the_garbage_collector_is_left_as_it_was(enabled: bool) -> None:
    before = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        to_rdflib(sample_graph().tables)
        assert gc.isenabled() == enabled
    finally:
        (gc.enable if before else gc.disable)()

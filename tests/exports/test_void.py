"""The VoID description: true counts, an existing example, and the base IRI for reading."""

from pathlib import Path
from typing import Any

import pytest
import rdflib
from rdflib.namespace import DCTERMS, RDF, VOID

from newsgraph.exports.turtle import write_turtle
from newsgraph.store import Tables
from newsgraph.views.rdf import NAMESPACES
from newsgraph.views.rdflib_graph import to_rdflib
from newsgraph.vocabulary import BASE_IRI
from tests.exports.rdf_readers import (
    GRAPHS,
    JSONLD,
    NTRIPLES,
    TURTLE,
    by_pyoxigraph,
    by_rdflib,
    written,
)
from tests.worlds import graph_of, sample_graph

DATASET = rdflib.URIRef(BASE_IRI + "dataset")


def described(tables: Tables, folder: Path) -> rdflib.Graph:
    path = folder / "a.ttl"
    write_turtle(tables, path, described=True)
    return rdflib.Graph().parse(path, format="turtle")


def number(graph: rdflib.Graph, subject: Any, term: str) -> int:
    return int(str(graph.value(subject, VOID[term])))


@pytest.mark.parametrize("name", GRAPHS)
def test_the_counts_are_those_of_the_graph(name: str, tmp_path: Path) -> None:
    tables = graph_of(name).tables
    graph, view = described(tables, tmp_path), to_rdflib(tables)
    assert number(graph, DATASET, "triples") == len(view)
    assert number(graph, DATASET, "entities") == len(set(view.subjects()))
    partitions = list(graph.objects(DATASET, VOID.classPartition))
    assert {graph.value(part, VOID["class"]) for part in partitions} == set(
        view.objects(None, RDF.type)
    )
    for part in partitions:
        class_ = graph.value(part, VOID["class"])
        assert number(graph, part, "entities") == len(list(view.subjects(RDF.type, class_)))


def test_the_example_is_an_article_and_the_vocabularies_are_ours(tmp_path: Path) -> None:
    graph = described(sample_graph().tables, tmp_path)
    example = graph.value(DATASET, VOID.exampleResource)
    assert graph.value(example, rdflib.SDO.headline) is not None
    used = {str(iri) for iri in graph.objects(DATASET, VOID.vocabulary)}
    assert NAMESPACES["schema"] in used <= set(NAMESPACES.values())
    assert str(graph.value(DATASET, VOID.uriSpace)) == BASE_IRI
    assert graph.value(DATASET, DCTERMS.title) is not None


def test_every_term_is_in_the_vocabulary(tmp_path: Path) -> None:
    graph = described(sample_graph().tables, tmp_path)
    space = NAMESPACES["void"]
    terms = {str(term) for term in [*graph.predicates(), *graph.objects(None, RDF.type)]}
    ours = {term.removeprefix(space) for term in terms if term.startswith(space)}
    assert ours >= {"Dataset", "triples", "classPartition"}
    assert all(VOID[name] in VOID for name in ours)


def test_the_described_formats_say_the_same(tmp_path: Path) -> None:
    tables = sample_graph().tables
    said = [
        set(by_pyoxigraph(one, written(one, tables, tmp_path, described=True)))
        for one in (TURTLE, NTRIPLES, JSONLD)
    ]
    assert said[0] == said[1] == said[2]
    assert len(said[0]) > len(to_rdflib(tables))


def test_rdflib_reads_the_described_json_ld(tmp_path: Path) -> None:
    data = written(JSONLD, sample_graph().tables, tmp_path, described=True)
    assert len(by_rdflib(JSONLD, data)) == len(by_pyoxigraph(JSONLD, data))

"""The TriG: which document states what, and that nothing is lost or added by stating it."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pyoxigraph
import pytest
import rdflib
from hypothesis import given

from newsgraph.exports.trig import write_trig
from newsgraph.identity import urls
from newsgraph.store import Tables
from newsgraph.views.rdflib_graph import to_rdflib
from newsgraph.vocabulary import BASE_IRI, expand
from tests.exports.rdf_readers import (
    GRAPHS,
    TRIG,
    Triple,
    by_pyoxigraph,
    by_rdflib,
    hostile_tables,
    of_rdflib,
    quick,
    shuffled,
    written,
)
from tests.hostile import hostile_graphs
from tests.strategies import Build, front_matter
from tests.worlds import graph_of, sample_graph


@pytest.fixture(autouse=True)
def literals_as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep rdflib from rewriting ``Z`` to ``+00:00``."""
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


def without_provenance(triples: set[Triple]) -> set[Triple]:
    """The triples, except those that describe graphs and the build."""
    about = tuple(BASE_IRI + name for name in ("graph/", "derived", "build"))
    return {triple for triple in triples if not triple[0][0].startswith(about)}


def all_graphs_are_the_view(tables: Tables, folder: Path) -> None:
    data = written(TRIG, tables, folder)
    parsed = set(by_pyoxigraph(TRIG, data))
    assert parsed == by_rdflib(TRIG, data)
    assert without_provenance(parsed) == of_rdflib(to_rdflib(tables))


@pytest.mark.parametrize("name", GRAPHS)
def test_all_graphs_together_are_the_triples_of_the_view(name: str, tmp_path: Path) -> None:
    all_graphs_are_the_view(graph_of(name).tables, tmp_path)


@pytest.mark.slow
@given(tables=hostile_graphs())
@quick
def test_no_text_url_or_name_can_break_the_graphs(
    tables: Tables, tmp_path_factory: pytest.TempPathFactory
) -> None:
    all_graphs_are_the_view(tables, tmp_path_factory.mktemp("trig"))


def test_hostile_texts_and_urls_are_read_by_everybody(tmp_path: Path) -> None:
    all_graphs_are_the_view(hostile_tables(), tmp_path)


def quads(tables: Tables, folder: Path) -> Iterator[tuple[str, str, str, str]]:
    """Graph (a file's name, ``derived`` or nothing), subject, predicate and object."""
    data = written(TRIG, tables, folder)
    for quad in pyoxigraph.parse(data, format=pyoxigraph.RdfFormat.TRIG):
        graph = getattr(quad.graph_name, "value", "").removeprefix(BASE_IRI)
        ends = [getattr(node, "value", "") for node in (quad.subject, quad.predicate, quad.object)]
        yield unquote(graph.removeprefix("graph/")), ends[0], ends[1], ends[2]


@pytest.mark.parametrize("name", GRAPHS)
def test_a_document_says_the_headlines_that_stand_in_it(name: str, tmp_path: Path) -> None:
    tables = graph_of(name).tables
    said = defaultdict(set)
    for graph, subject, predicate, value in quads(tables, tmp_path):
        if predicate == expand("schema:headline"):
            said[subject.removeprefix(BASE_IRI)].add((graph, value))
    assert set(said) == set(tables.articles.drop_nulls("headline")["id"])
    seen = defaultdict(set)
    for file, article in tables.sightings.select("file", "article").iter_rows():
        seen[article].add(file)
    for article, graphs in said.items():
        assert {graph for graph, _ in graphs} <= seen[article]


@pytest.mark.parametrize("name", GRAPHS)
def test_a_declared_link_is_in_the_graphs_of_the_documents_that_declare_it(
    name: str, tmp_path: Path
) -> None:
    tables = graph_of(name).tables
    said = defaultdict(set)
    for graph, subject, predicate, value in quads(tables, tmp_path):
        if predicate == expand("ng:relatedTo"):
            ends = subject.removeprefix(BASE_IRI), value.removeprefix(BASE_IRI)
            said[ends].add(graph)
    declared = tables.related.filter(kind="declared")
    places = declared.select("source", "target", "evidence").iter_rows()
    assert said == {
        (source, target): {place.rpartition("#")[0] for place in evidence}
        for source, target, evidence in places
    }


def test_what_outlets_cover_is_derived(tmp_path: Path) -> None:
    found = [
        graph
        for graph, subject, predicate, _ in quads(sample_graph().tables, tmp_path)
        if predicate == expand("ng:covers") and "/outlet/" in subject
    ]
    assert set(found) == {"derived"}
    assert len(found) == sample_graph().tables.covers.height


def test_the_default_graph_says_where_each_graph_comes_from(tmp_path: Path) -> None:
    rows = list(quads(sample_graph().tables, tmp_path))
    named = {graph for graph, *_ in rows} - {"", "derived"}
    derived_from = {
        unquote(subject.removeprefix(BASE_IRI + "graph/")): value
        for graph, subject, predicate, value in rows
        if graph == "" and predicate == expand("prov:wasDerivedFrom")
    }
    assert named <= set(derived_from) == set(sample_graph().tables.sightings["file"])
    made = {value for _, _, predicate, value in rows if predicate == expand("prov:wasGeneratedBy")}
    assert made == {BASE_IRI + "build"}


def test_equal_tables_are_equal_files(tmp_path: Path) -> None:
    tables = sample_graph().tables
    assert written(TRIG, tables, tmp_path) == written(TRIG, shuffled(tables), tmp_path)


def test_an_empty_graph_is_valid_trig(tmp_path: Path) -> None:
    assert by_pyoxigraph(TRIG, written(TRIG, Tables.of({}), tmp_path, described=True)) == []


def test_a_picture_of_an_article_without_an_address_is_in_the_graph_of_its_document(
    build_files: Build, tmp_path: Path
) -> None:
    document = {"title": "One", "images": [{"url": "https://one.example/pier.png"}]}
    tables, _ = build_files({"one.md": front_matter(document)})
    said = {
        (graph, value)
        for graph, _, predicate, value in quads(tables, tmp_path)
        if predicate == expand("schema:contentUrl")
    }
    assert said == {("one.md", "https://one.example/pier.png")}


def test_a_picture_whose_whole_address_is_too_long_is_in_no_graph(
    build_files: Build, tmp_path: Path
) -> None:
    address = f"https://one.example/{'a' * (urls.MAX_LENGTH - 40)}/page"
    document = {"title": "One", "webUrl": address, "images": [{"url": f"{'b' * 100}.png"}]}
    tables, _ = build_files({"one.md": front_matter(document)})
    assert tables.images.is_empty()
    write_trig(tables, tmp_path / "graph.trig")
    assert address in (tmp_path / "graph.trig").read_text(encoding="utf-8")

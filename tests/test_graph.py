"""The graph that users work with: finding, querying, copying."""

import copy
import os
import pickle
import socket
from pathlib import Path

import pytest

import newsgraph
from newsgraph.errors import FolderError, UsageError
from newsgraph.exports import BY_NAME
from newsgraph.exports.output import write_export
from newsgraph.folder import changed_files
from newsgraph.graph import Graph
from newsgraph.query.errors import QuerySyntaxError


@pytest.fixture(scope="module")
def graph() -> Graph:
    return newsgraph.sample()


@pytest.fixture(scope="module")
def folder(graph: Graph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("built") / "graph"
    graph.write(target)
    return target


def test_a_graph_shows_how_much_it_holds_with_storylines_as_its_stories(graph: Graph) -> None:
    counts = "85 articles, 23 outlets, 15 topics, 11 stories, 416 related"
    assert repr(graph) == f"<newsgraph.Graph {counts}>"


def test_an_outlet_is_found_by_every_way_to_write_it(graph: Graph) -> None:
    names = [
        "strandone.example",
        "outlet/strandone.example",
        "outlet:strandone.example",
        "https://w3id.org/newsgraph/id/outlet/strandone.example",
        "Strand One",
    ]
    assert {graph.find(name) for name in names} == {"outlet/strandone.example"}


def test_an_article_is_found_by_its_url_and_by_a_variant_of_it(graph: Graph) -> None:
    url = graph.articles["url"].drop_nulls()[0]
    assert graph.find(url) == graph.find(f"{url}?utm_source=mail")


@pytest.mark.parametrize("nothing", ["", "  ", "no such thing anywhere"])
def test_what_names_nothing_is_refused(graph: Graph, nothing: str) -> None:
    with pytest.raises(UsageError):
        graph.find(nothing)


def test_a_graph_that_was_asked_can_still_be_copied_and_pickled(graph: Graph) -> None:
    graph.query("ASK {}")
    for other in (copy.deepcopy(graph), pickle.loads(pickle.dumps(graph))):
        assert other.tables.equals(graph.tables)
        assert len(list(other.query("SELECT ?a { ?a a schema:VideoObject }"))) == 2
        other.engine.close()


def test_a_syntax_error_survives_its_way_between_processes() -> None:
    error = QuerySyntaxError("it ends too soon", "ASK {", 5)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_process_cannot_query_and_the_error_says_so(graph: Graph) -> None:
    graph.query("ASK {}")
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            graph.query("ASK {}")
        except UsageError as error:
            os.write(writer, str(error).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as stream:
        assert b"spawn" in stream.read()
    os.waitpid(child, 0)


def test_building_writing_and_opening_make_no_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was asked for")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    newsgraph.sample().write(tmp_path / "graph")
    assert newsgraph.open(tmp_path / "graph").articles.height == 85


def test_an_rdf_file_is_opened_like_a_folder(folder: Path, graph: Graph) -> None:
    opened = newsgraph.open(folder / "newsgraph.ttl")
    assert opened.articles["id"].equals(graph.articles["id"])


def test_a_changed_file_of_a_build_is_noticed(folder: Path, tmp_path: Path) -> None:
    assert changed_files(folder) == []
    newsgraph.sample().write(tmp_path / "graph")
    (tmp_path / "graph" / "newsgraph.ttl").write_text("broken")
    assert changed_files(tmp_path / "graph") == ["newsgraph.ttl"]
    with pytest.raises(FolderError):
        changed_files(tmp_path)


def test_an_export_leaves_the_files_of_a_build_alone(folder: Path, graph: Graph) -> None:
    with pytest.raises(UsageError, match="part of a build"):
        write_export(BY_NAME["turtle"], graph.tables, folder / "newsgraph.ttl", graph.base_iri)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_an_export_into_what_is_no_file_is_written_through(graph: Graph, tmp_path: Path) -> None:
    target = tmp_path / "real.nt"
    target.write_text("old")
    (tmp_path / "link.nt").symlink_to(target)
    write_export(BY_NAME["ntriples"], graph.tables, tmp_path / "link.nt", graph.base_iri)
    assert (tmp_path / "link.nt").is_symlink()
    assert target.read_text(encoding="utf-8").startswith("<")

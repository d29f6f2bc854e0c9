"""The JSON-LD: plain JSON for programs, the same triples for readers of RDF."""

import json
from pathlib import Path
from typing import Any

import pytest
import rdflib
from hypothesis import given

from newsgraph.exports.jsonld import context
from newsgraph.store import Tables
from newsgraph.vocabulary import ontology_folder
from tests.exports.rdf_readers import (
    GRAPHS,
    JSONLD,
    hostile_tables,
    quick,
    shuffled,
    table,
    the_same_everywhere,
    written,
)
from tests.hostile import hostile_graphs
from tests.worlds import graph_of, sample_graph


@pytest.fixture(autouse=True)
def literals_as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep rdflib from rewriting ``Z`` to ``+00:00``."""
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


@pytest.mark.parametrize("name", GRAPHS)
def test_rdflib_and_pyoxigraph_read_the_triples_of_the_view(name: str, tmp_path: Path) -> None:
    the_same_everywhere(JSONLD, graph_of(name).tables, tmp_path)


@pytest.mark.slow
@given(tables=hostile_graphs())
@quick
def test_no_text_url_or_name_can_break_the_json(
    tables: Tables, tmp_path_factory: pytest.TempPathFactory
) -> None:
    the_same_everywhere(JSONLD, tables, tmp_path_factory.mktemp("jsonld"))


def test_hostile_texts_and_urls_are_read_by_everybody(tmp_path: Path) -> None:
    the_same_everywhere(JSONLD, hostile_tables(), tmp_path)


def nodes(tables: Tables, folder: Path, **options: Any) -> dict[str, dict[str, Any]]:
    document = json.loads(written(JSONLD, tables, folder, **options))
    assert list(document) == ["@context", "@graph"]
    return {node["@id"]: node for node in document["@graph"]}


def test_keys_are_local_names_and_ours_have_their_prefix(tmp_path: Path) -> None:
    graph = sample_graph()
    found = nodes(graph.tables, tmp_path)
    source, target = graph.related.filter(kind="declared").row(0)[:2]
    node = found[graph.base_iri + source]
    assert node["@type"] == "NewsArticle"
    assert node["headline"] == node["label"]
    assert node["datePublished"].endswith("Z")
    assert graph.base_iri + target in node["ng:relatedTo"]
    keys = {key for one in found.values() for key in one}
    assert keys - {"@id", "@type"} <= set(context())


def test_integers_keep_every_digit(tmp_path: Path) -> None:
    whole = [2**63 - 1, -(2**63), 2**53 + 1, 7]
    rows = [{"id": f"article/{n}", "quality": value} for n, value in enumerate(whole)]
    tables = Tables.of({"articles": table("articles", rows)})
    the_same_everywhere(JSONLD, tables, tmp_path)
    found = nodes(tables, tmp_path).values()
    assert {node["ng:quality"] for node in found} == {
        str(whole[0]),
        str(whole[1]),
        str(whole[2]),
        7,
    }


def test_the_context_agrees_with_that_of_the_ontology() -> None:
    path = ontology_folder() / "context.jsonld"
    if not path.exists():
        pytest.skip("ontology/context.jsonld is not written yet")
    published = json.loads(path.read_text(encoding="utf-8"))["@context"]

    def expanded(entry: Any, prefixes: dict[str, Any]) -> tuple[str, str | None]:
        id_, type_ = (
            (entry["@id"], entry.get("@type")) if isinstance(entry, dict) else (entry, None)
        )
        prefix, _, name = id_.partition(":")
        return (prefixes[prefix] + name if prefix in prefixes else id_), type_

    ours = context()
    shared = ours.keys() & published.keys()
    assert {"headline", "about", "ng:relatedTo"} <= shared
    for key in shared:
        assert expanded(ours[key], ours) == expanded(published[key], published), key


def test_equal_tables_are_equal_files(tmp_path: Path) -> None:
    tables = sample_graph().tables
    assert written(JSONLD, tables, tmp_path) == written(JSONLD, shuffled(tables), tmp_path)


def test_an_empty_graph_is_valid(tmp_path: Path) -> None:
    assert nodes(Tables.of({}), tmp_path, described=True) == {}

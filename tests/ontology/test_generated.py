"""What is generated from the ontology is current, and the context says what the ontology says."""

import json
import runpy
from pathlib import Path
from typing import Any

import pytest
import rdflib
from pyoxigraph import RdfFormat, parse
from rdflib import OWL, RDF, RDFS

from newsgraph.views import rdf
from newsgraph.vocabulary import ontology_folder
from tests.worlds import ROOT, sample_graph


def pages() -> dict[Path, str]:
    found: dict[Path, str] = runpy.run_path(str(ROOT / "docs" / "generate_ontology.py"))["pages"]()
    return found


def context() -> dict[str, Any]:
    text = (ontology_folder() / "context.jsonld").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)["@context"]
    return found


def test_the_generated_files_are_current() -> None:
    for path, text in pages().items():
        assert path.read_text(encoding="utf-8") == text, f"{path.name}: run `make docs`"


def test_the_reference_speaks_of_every_term_and_shape() -> None:
    text = (ROOT / "docs" / "ontology.md").read_text(encoding="utf-8")
    for block in rdf.subjects(sample_graph().tables):
        for term, _, _ in block.properties:
            assert f"`{term}`" in text or f"### {term}\n" in text or term.startswith("rdf"), term
    assert "None" not in text


def test_every_row_of_the_reference_has_three_cells() -> None:
    text = (ROOT / "docs" / "ontology.md").read_text(encoding="utf-8")
    for line in text.partition("## What is checked")[2].splitlines():
        if line.startswith("|"):
            assert line.replace("\\|", "").count("|") == 4, line


def test_every_key_of_the_context_is_a_term_of_the_ontology() -> None:
    declared = set(rdflib.Graph().parse(ontology_folder() / "newsgraph.ttl").subjects())
    for key, meaning in context().items():
        if key not in rdf.NAMESPACES:
            prefix, _, name = (meaning if isinstance(meaning, str) else meaning["@id"]).partition(
                ":"
            )
            term = rdflib.URIRef(rdf.NAMESPACES[prefix] + name)
            assert term in declared or prefix in ("rdf", "rdfs"), key


def test_the_context_types_values_as_the_ontology_does() -> None:
    ontology = rdflib.Graph().parse(ontology_folder() / "newsgraph.ttl")
    for key, meaning in context().items():
        if key in rdf.NAMESPACES or key == "type":
            continue
        coerced = meaning.get("@type") if isinstance(meaning, dict) else None
        prefix, _, name = (meaning if isinstance(meaning, str) else meaning["@id"]).partition(":")
        term = rdflib.URIRef(rdf.NAMESPACES[prefix] + name)
        to_node = (term, RDF.type, OWL.ObjectProperty) in ontology
        assert (coerced in ("@id", "@vocab")) == to_node, key
        if prefix == "ng" and not to_node and coerced:
            assert str(ontology.value(term, RDFS.range)).endswith(coerced.partition(":")[2]), key


@pytest.mark.parametrize(
    ("node", "triple"),
    [
        ({"@id": "urn:a", "headline": "x"}, '<urn:a> schema:headline "x"'),
        ({"@id": "urn:a", "about": "urn:t"}, "<urn:a> schema:about <urn:t>"),
        ({"@id": "urn:a", "ng:weight": "2.0"}, '<urn:a> ng:weight "2.0"^^xsd:decimal'),
        ({"@id": "urn:a", "@type": "NewsArticle"}, "<urn:a> a schema:NewsArticle"),
    ],
)
def test_a_document_with_the_context_means_our_terms(node: dict[str, str], triple: str) -> None:
    document = json.dumps({"@context": context(), **node})
    head = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in rdf.NAMESPACES.items())
    meant = set(parse(document, RdfFormat.JSON_LD))
    assert meant == set(parse(f"{head}{triple} .", RdfFormat.TURTLE))

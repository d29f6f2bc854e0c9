"""JSON-LD with its context inlined: no reader has to fetch anything.

Keys are the local names of the properties (``headline``, ``about``); those of our own
vocabulary keep their prefix (``ng:relatedTo``). Source: JSON-LD 1.1,
https://www.w3.org/TR/json-ld11/.
"""

import json
from functools import partial
from pathlib import Path
from typing import Any

import polars as pl

from newsgraph.exports.terms import DATATYPES, iris, lexical, objects, parts, quoted, renamed
from newsgraph.exports.void import DATASET, blocks
from newsgraph.schema.kinds import ARTICLE_CLASSES, OTHER_CLASS, RdfKind
from newsgraph.store import Tables
from newsgraph.views.rdf import (
    ARTICLE,
    CREDIT,
    FIGURE,
    IMAGE,
    LINK,
    NAMESPACES,
    OUTLET,
    REWORDING,
    SOURCE,
    STORY,
    TOPIC,
    Subjects,
)
from newsgraph.vocabulary import BASE_IRI

CLASSES = (
    *ARTICLE_CLASSES.values(),
    OTHER_CLASS,
    "ng:Link",
    "ng:Credit",
    "ng:Figure",
    "ng:Rewording",
    "ng:Story",
    "prov:Entity",
    "schema:ImageObject",
    "schema:NewsMediaOrganization",
    "schema:Organization",
    "skos:Concept",
    "void:Dataset",
)

EXACT = 2**53
"""Larger integers lose digits in JSON numbers and are written as strings."""


def context() -> dict[str, Any]:
    """The JSON-LD context of our RDF: prefixes, then terms, each sorted."""
    terms: dict[str, Any] = {key(name): name for name in CLASSES if key(name) != name}
    for properties in (
        ARTICLE,
        OUTLET,
        TOPIC,
        STORY,
        IMAGE,
        LINK,
        CREDIT,
        FIGURE,
        REWORDING,
        SOURCE,
        DATASET,
    ):
        for term, _, kind in properties:
            if term != "rdf:type":
                terms[key(term)] = _definition(term, kind)
    return {**dict(sorted(NAMESPACES.items())), **dict(sorted(terms.items()))}


def _definition(term: str, kind: RdfKind) -> Any:
    if kind in ("node", "iri"):
        return {"@id": term, "@type": "@id"}
    if kind == "term":
        return {"@id": term, "@type": "@vocab"}
    return {"@id": term, "@type": DATATYPES[kind]} if kind in DATATYPES else term


def key(term: str) -> str:
    """The compact key of a property or class."""
    prefix, _, name = term.partition(":")
    return term if prefix == "ng" else "@type" if term == "rdf:type" else name


def write_jsonld(
    tables: Tables, path: Path, *, base_iri: str = BASE_IRI, described: bool = False
) -> None:
    """Write the graph as one JSON-LD document, UTF-8, one node per line, sorted by class and id.

    With ``described`` it opens with the VoID description of the dataset.
    """
    opening = json.dumps(context(), ensure_ascii=False, indent=1)
    separator = "\n"
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(f'{{"@context": {opening},\n"@graph": [')
        for block in blocks(tables, base_iri, described=described):
            for part in parts(block):
                stream.write(separator + _nodes(part, base_iri).str.join(",\n").item())
                separator = ",\n"
        stream.write("\n]}\n")


def _nodes(block: Subjects, base_iri: str) -> pl.Series:
    """One JSON object per subject."""
    render = partial(values_of, base_iri=base_iri)
    columns, members = {}, []
    for position, (term, column, kind) in enumerate(block.properties):
        name = f"{position}"
        columns[name] = objects(block, column, kind, render)
        before, after = ("[", "]") if block.frame[column].dtype == pl.List else ("", "")
        opening = pl.lit(f", {json.dumps(key(term))}: {before}")
        members.append(pl.concat_str(opening, pl.col(name), pl.lit(after)))
    rendered = pl.DataFrame({"id": render(block.frame["id"], "node"), **columns})
    node = pl.concat_str(pl.lit('{"@id": '), "id", *members, pl.lit("}"), ignore_nulls=True)
    return rendered.select(node.alias("text"))["text"]


def values_of(values: pl.Series, kind: RdfKind, base_iri: str) -> pl.Series:
    """The values of a column as JSON."""
    match kind:
        case "node" | "iri":
            return quoted(iris(values, base_iri if kind == "node" else ""))
        case "text":
            return quoted(values)
        case "term":
            return renamed(values, lambda name: json.dumps(key(name)))
        case "integer":
            numbers = values.cast(pl.String)
            return numbers.zip_with(values.is_between(-EXACT, EXACT), '"' + numbers + '"')
        case "boolean":
            return values.cast(pl.String)
        case _:
            return '"' + lexical(values, kind) + '"'

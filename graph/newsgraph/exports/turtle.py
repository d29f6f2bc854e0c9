"""Turtle: prefixed, readable, sorted, so that equal graphs are equal files.

Source: RDF 1.1 Turtle, https://www.w3.org/TR/turtle/.
"""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Final

import polars as pl

from newsgraph.exports.terms import (
    LEXICAL_DECIMAL,
    LEXICAL_TIME,
    iris,
    lexical,
    objects,
    parts,
    quoted,
)
from newsgraph.exports.void import blocks
from newsgraph.schema.kinds import RdfKind
from newsgraph.store import Tables
from newsgraph.views.rdf import NAMESPACES, Subjects
from newsgraph.vocabulary import BASE_IRI, NODE_PREFIXES

PLAIN_NODE: Final = r"^[a-z]+/[A-Za-z0-9_](?:[A-Za-z0-9_.\-]*[A-Za-z0-9_\-])?$"
"""Ids whose local part needs no escape: a safe part of PN_LOCAL."""

TIME: Final = pl.concat_str(pl.lit('"'), LEXICAL_TIME, pl.lit('"^^xsd:dateTime')).alias("value")
DECIMAL: Final = LEXICAL_DECIMAL
"""A column ``value`` of times or decimals as Turtle."""


def write_turtle(
    tables: Tables, path: Path, *, base_iri: str = BASE_IRI, described: bool = False
) -> None:
    """Write the graph as Turtle, UTF-8, one block a class, subjects sorted by id.

    With ``described`` it opens with the VoID description of the dataset.
    """
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(header(base_iri))
        for block in blocks(tables, base_iri, described=described):
            if block.frame.height:
                stream.write(f"\n# {block.title}\n\n")
                stream.writelines(texts(block, base_iri))


def header(base_iri: str) -> str:
    """The prefixes of the vocabularies and of each kind of node."""
    nodes = {prefix: f"{base_iri}{prefix}/" for prefix in NODE_PREFIXES}
    known = dict(sorted({**NAMESPACES, **nodes}.items()))
    return "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in known.items())


def texts(block: Subjects, base_iri: str) -> Iterable[str]:
    """The statements of a block, in pieces."""
    return (_statements(part, base_iri).str.join("\n").item() + "\n" for part in parts(block))


def _statements(block: Subjects, base_iri: str) -> pl.Series:
    """One text per subject: its statements, ending in a dot and an empty line."""
    render = partial(terms, base_iri=base_iri)
    distinct = dict.fromkeys((column, kind) for _, column, kind in block.properties)
    names = {key: f"{place}" for place, key in enumerate(distinct)}
    values_of = {name: objects(block, *key, render) for key, name in names.items()}
    rendered = pl.DataFrame({"id": render(block.frame["id"], "node"), **values_of})
    predicates = [
        pl.lit(f" {verb(term)} " if not position else f" ;\n    {verb(term)} ")
        + pl.col(names[column, kind])
        for position, (term, column, kind) in enumerate(block.properties)
    ]
    line = pl.concat_str(pl.col("id"), *predicates, pl.lit(" .\n"), ignore_nulls=True)
    return rendered.select(line.alias("text"))["text"]


def verb(term: str) -> str:
    """The predicate as Turtle has it."""
    return "a" if term == "rdf:type" else term


def terms(values: pl.Series, kind: RdfKind, base_iri: str) -> pl.Series:
    """The values of a column as Turtle terms."""
    match kind:
        case "node":
            return _nodes(values, base_iri)
        case "iri":
            return "<" + iris(values) + ">"
        case "text":
            return quoted(values)
        case "time":
            return values.to_frame("value").select(TIME)["value"]
        case "decimal":
            return values.to_frame("value").select(DECIMAL)["value"]
        case _:
            return lexical(values, kind)


def _nodes(values: pl.Series, base_iri: str) -> pl.Series:
    """A prefixed name where the local part needs no escape, else the whole IRI."""
    plain = values.str.contains(PLAIN_NODE)
    names = values.str.replace("/", ":", literal=True)
    if plain.all():
        return names
    return names.zip_with(plain | values.is_null(), "<" + iris(values, base_iri) + ">")

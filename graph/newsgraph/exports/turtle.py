"""Turtle: prefixed, readable, sorted, so that equal graphs are equal files.

Every line is made by column expressions; no statement passes through Python one by one.
Source: RDF 1.1 Turtle, https://www.w3.org/TR/turtle/.
"""

import re
from pathlib import Path

import polars as pl

from newsgraph.store import Tables
from newsgraph.views.rdf import SAFE_IRI, Kind, Subjects, safe_iri, subjects
from newsgraph.vocabulary import BASE_IRI, PREFIXES

NODE_PREFIXES = ("article", "image", "link", "outlet", "source", "topic")
PLAIN_NODE = r"^[a-z]+/[A-Za-z0-9_](?:[A-Za-z0-9_.\-]*[A-Za-z0-9_\-])?$"
"""Ids whose local part needs no escape: a safe part of PN_LOCAL."""

ESCAPES = [("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")]
CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"


def write_turtle(tables: Tables, path: Path, *, base_iri: str = BASE_IRI) -> None:
    """Write the graph as Turtle, UTF-8, one block a class, subjects sorted by id."""
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(_header(base_iri))
        for block in subjects(tables):
            if block.frame.height:
                stream.write(f"\n# {block.title}\n\n")
                stream.write("\n".join(_statements(block, base_iri)))
                stream.write("\n")


def _header(base_iri: str) -> str:
    nodes = {prefix: f"{base_iri}{prefix}/" for prefix in NODE_PREFIXES}
    known = dict(sorted({**PREFIXES, **nodes}.items()))
    return "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in known.items())


def _statements(block: Subjects, base_iri: str) -> pl.Series:
    """One text a subject: its statements, ending in a dot and an empty line."""
    columns = {
        f"{position}": _objects(block.frame[column], kind, base_iri)
        for position, (_, column, kind) in enumerate(block.properties)
    }
    rendered = pl.DataFrame({"id": _terms(block.frame["id"], "node", base_iri), **columns})
    predicates = [
        pl.lit(f" {'a' if term == 'rdf:type' else term} " if not position else f" ;\n    {term} ")
        + pl.col(f"{position}")
        for position, (term, _, _) in enumerate(block.properties)
    ]
    line = pl.concat_str(pl.col("id"), *predicates, pl.lit(" .\n"), ignore_nulls=True)
    return rendered.select(line.alias("text"))["text"]


def _objects(values: pl.Series, kind: Kind, base_iri: str) -> pl.Series:
    """The rendered objects of each subject, several joined by commas; null for none."""
    if values.dtype != pl.List:
        return _terms(values, kind, base_iri)
    rows = pl.DataFrame({"row": pl.int_range(len(values), eager=True), "value": values})
    flat = rows.explode("value").drop_nulls("value")
    joined = (
        flat.select("row", term=_terms(flat["value"], kind, base_iri))
        .unique(maintain_order=True)
        .group_by("row", maintain_order=True)
        .agg(pl.col("term").str.join(", "))
    )
    return rows.join(joined, on="row", how="left", maintain_order="left")["term"]


def _terms(values: pl.Series, kind: Kind, base_iri: str) -> pl.Series:
    match kind:
        case "node":
            return _nodes(values, base_iri)
        case "iri":
            return _iris(values)
        case "text":
            return _texts(values)
        case "time":
            return values.to_frame("value").select(TIME)["value"]
        case "decimal":
            return values.to_frame("value").select(DECIMAL)["value"]
        case _:
            return values.cast(pl.String)


VALUE = pl.col("value")

TIME = pl.concat_str(
    pl.lit('"'),
    VALUE.dt.strftime("%Y-%m-%dT%H:%M:%S%.fZ").str.replace(r"(\.\d*?)0+Z$", "${1}Z"),
    pl.lit('"^^xsd:dateTime'),
).alias("value")
DECIMAL = (
    VALUE.cast(pl.Decimal(38, 6)).cast(pl.String).str.strip_chars_end("0").str.replace(r"\.$", ".0")
)


def _nodes(values: pl.Series, base_iri: str) -> pl.Series:
    """A prefixed name where the local part needs no escape, else the whole IRI."""
    nodes = pl.DataFrame({"value": values, "whole": _iris(values, base_iri)})
    plain, name = VALUE.str.contains(PLAIN_NODE), VALUE.str.replace("/", ":", literal=True)
    return nodes.select(pl.when(plain).then(name).otherwise("whole").alias("value"))["value"]


def _iris(values: pl.Series, base_iri: str = "") -> pl.Series:
    if not values.str.contains(SAFE_IRI).all():
        values = values.map_elements(safe_iri, return_dtype=pl.String)
    return f"<{base_iri}" + values + ">"


def _texts(values: pl.Series) -> pl.Series:
    for raw, escaped in ESCAPES:
        if values.str.contains(raw, literal=True).any():
            values = values.str.replace_all(raw, escaped, literal=True)
    if values.str.contains(CONTROL).any():
        values = values.map_elements(_escape_controls, return_dtype=pl.String)
    return '"' + values + '"'


def _escape_controls(text: str) -> str:
    return re.sub(CONTROL, lambda match: f"\\u{ord(match[0]):04X}", text)

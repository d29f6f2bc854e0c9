"""Values of columns as RDF text, made by column expressions that all RDF writers share.

No statement passes through Python one by one, except IRIs and texts that need repairing.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

import polars as pl

from newsgraph.schema.kinds import RdfKind
from newsgraph.views.rdf import SAFE_IRI, Subjects, safe_iri, statements

AT_ONCE: Final = 20_000
"""Subjects that are rendered together: this bounds the memory that a writer takes."""

DATATYPES: Final[dict[RdfKind, str]] = {
    "time": "xsd:dateTime",
    "integer": "xsd:integer",
    "decimal": "xsd:decimal",
    "boolean": "xsd:boolean",
}

Render = Callable[[pl.Series, RdfKind], pl.Series]
"""How one syntax writes the values of a column; nulls stay."""

VALUE = pl.col("value")

LEXICAL_TIME = VALUE.dt.strftime("%Y-%m-%dT%H:%M:%S%.fZ").str.replace(r"(\.\d*?)0+Z$", "${1}Z")
LEXICAL_DECIMAL = (
    VALUE.cast(pl.Decimal(38, 6)).cast(pl.String).str.strip_chars_end("0").str.replace(r"\.$", ".0")
)

ESCAPES: Final = [("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")]
CONTROL: Final = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"


def parts(block: Subjects) -> Iterator[Subjects]:
    """The block in pieces that fit in memory, whatever its size."""
    for frame in block.frame.iter_slices(AT_ONCE):
        yield block._replace(frame=frame)


def lexical(values: pl.Series, kind: RdfKind) -> pl.Series:
    """The lexical forms of times, decimals, integers and booleans."""
    if kind == "time":
        return values.to_frame("value").select(LEXICAL_TIME)["value"]
    if kind == "decimal":
        return values.to_frame("value").select(LEXICAL_DECIMAL)["value"]
    return values.cast(pl.String)


def renamed(values: pl.Series, name_of: Callable[[str], str]) -> pl.Series:
    """The values, of which few differ, each as a function of it."""
    few = values.drop_nulls().unique().to_list()
    names = [name_of(value) for value in few]
    return values.replace_strict(few, names, default=None, return_dtype=pl.String)


def iris(values: pl.Series, base_iri: str = "") -> pl.Series:
    """The values behind the base, percent-encoded where an IRI demands it."""
    if not values.str.contains(SAFE_IRI).all():
        values = values.map_elements(safe_iri, return_dtype=pl.String)
    return base_iri + values


def quoted(values: pl.Series) -> pl.Series:
    """Texts in double quotes, with escapes that Turtle, N-Triples and JSON have in common."""
    for raw, escaped in ESCAPES:
        if values.str.contains(raw, literal=True).any():
            values = values.str.replace_all(raw, escaped, literal=True)
    if values.str.contains(CONTROL).any():
        values = values.map_elements(_escape_controls, return_dtype=pl.String)
    return '"' + values + '"'


def _escape_controls(text: str) -> str:
    return re.sub(CONTROL, lambda match: f"\\u{ord(match[0]):04X}", text)


def objects(block: Subjects, column: str, kind: RdfKind, render: Render) -> pl.Series:
    """The rendered values of each subject, joined by commas; null if it has none."""
    values = block.frame[column]
    if values.dtype != pl.List:
        return render(values, kind)
    pairs = statements(block, column)
    terms = pairs.select("row", term=render(pairs["value"], kind)).unique(maintain_order=True)
    joined = terms.group_by("row", maintain_order=True).agg(pl.col("term").str.join(", "))
    rows = pl.DataFrame({"row": pl.int_range(block.frame.height, eager=True)})
    return rows.join(joined, on="row", how="left", maintain_order="left")["term"]

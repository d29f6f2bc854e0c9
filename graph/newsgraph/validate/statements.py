"""The statements of a graph as columns: one frame per predicate, from tables or a file.

A frame has the columns ``focus, value, kind, datatype, language``. ``focus`` is the subject:
an IRI, or ``_:`` and a label for a blank node. ``kind`` is ``iri``, ``blank`` or ``literal``;
``datatype`` and ``language`` are empty where a term has none. No row occurs twice.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import polars as pl

from newsgraph.schema.kinds import RdfKind
from newsgraph.store import Tables
from newsgraph.views.parsing import parse
from newsgraph.views.rdf import SAFE_IRI, Subjects, lexical_decimal, safe_iri, subjects
from newsgraph.vocabulary import PREFIXES, expand

TYPE = expand("rdf:type")
SUBCLASS = expand("rdfs:subClassOf")
TEXT = expand("xsd:string")

TERM = ["value", "kind", "datatype", "language"]
"""The columns that make up one RDF term."""


class Term(NamedTuple):
    """One RDF term, in the columns of :data:`TERM`."""

    value: str
    kind: str
    datatype: str
    language: str


EMPTY = pl.DataFrame(schema=dict.fromkeys(["focus", *TERM], pl.String))

DATATYPES: dict[RdfKind, str] = {
    "text": TEXT,
    "time": expand("xsd:dateTime"),
    "integer": expand("xsd:integer"),
    "decimal": expand("xsd:decimal"),
    "boolean": expand("xsd:boolean"),
}


@dataclass(frozen=True)
class StatementIndex:
    """All statements of a graph, by predicate."""

    by_predicate: Mapping[str, pl.DataFrame]

    def of(self, predicate: str) -> pl.DataFrame:
        """The statements of one predicate; an empty frame if there are none."""
        return self.by_predicate.get(predicate, EMPTY)

    def instances(self, class_: str) -> pl.Series:
        """Subjects whose type is the class or one of its sub-classes in this graph."""
        types = self.of(TYPE)
        known = pl.col("value").is_in(self._with_subclasses(class_))
        return types.filter(known, pl.col("kind") == "iri")["focus"].unique()

    def _with_subclasses(self, class_: str) -> list[str]:
        below = self.of(SUBCLASS).select("focus", "value").rows()
        found = {class_}
        while more := {sub for sub, broader in below if broader in found} - found:
            found |= more
        return sorted(found)


def from_tables(tables: Tables, base_iri: str) -> StatementIndex:
    """The statements that every writer of these tables makes."""
    frames: dict[str, list[pl.DataFrame]] = {}
    for block in subjects(tables):
        for predicate, frame in _of_block(block, base_iri):
            frames.setdefault(predicate, []).append(frame)
    return _joined(frames)


def _of_block(block: Subjects, base_iri: str) -> Iterator[tuple[str, pl.DataFrame]]:
    focus = base_iri + _safe(block.frame["id"])
    for term, column, kind in block.properties:
        pairs = pl.DataFrame({"focus": focus, "value": block.frame[column]})
        if pairs["value"].dtype == pl.List:
            pairs = pairs.explode("value")
        pairs = pairs.drop_nulls("value")
        yield (
            expand(term),
            pairs.select(
                "focus",
                _lexical(pairs["value"], kind, base_iri).alias("value"),
                kind=pl.lit("literal" if kind in DATATYPES else "iri"),
                datatype=pl.lit(DATATYPES.get(kind, "")),
                language=pl.lit(""),
            ),
        )


def _lexical(values: pl.Series, kind: RdfKind, base_iri: str) -> pl.Series:
    match kind:
        case "node":
            return base_iri + _safe(values)
        case "iri":
            return _safe(values)
        case "term":
            return values.replace_strict({term: expand(term) for term in values.unique()})
        case "time":
            text = values.dt.strftime("%Y-%m-%dT%H:%M:%S%.fZ")
            return text.str.replace(r"(\.\d*?)0+Z$", "${1}Z")
        case "decimal":
            return values.map_elements(lexical_decimal, return_dtype=pl.String)
        case _:
            return values.cast(pl.String)


def _safe(values: pl.Series) -> pl.Series:
    if values.str.contains(SAFE_IRI).all():
        return values
    return values.map_elements(safe_iri, return_dtype=pl.String)


def from_file(path: Path) -> StatementIndex:
    """The statements of an RDF file, named graphs and all.

    Raises:
        UsageError: as :func:`newsgraph.views.parsing.parse` does.
    """
    frames: dict[str, list[pl.DataFrame]] = {}
    for batch in parse(path):
        for predicate, columns in batch.rows.items():
            named = dict(zip(EMPTY.columns, columns, strict=True))
            frames.setdefault(predicate, []).append(pl.DataFrame(named, schema=EMPTY.schema))
    return _joined(frames)


def _joined(frames: Mapping[str, list[pl.DataFrame]]) -> StatementIndex:
    return StatementIndex(
        {
            predicate: pl.concat(parts).unique(maintain_order=True)
            for predicate, parts in frames.items()
        }
    )


def shortened(iri: str) -> str:
    """A known IRI as a prefixed name, any other as it is.

    >>> shortened("https://schema.org/headline")
    'schema:headline'
    """
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri

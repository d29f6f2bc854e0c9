"""The statements of a graph as columns: one frame a predicate, whether from tables or a file.

A frame has the columns ``focus, value, kind, datatype, language``. ``focus`` is the subject:
an IRI, or ``_:`` and a label for a blank node. ``kind`` is ``iri``, ``blank`` or ``literal``;
``datatype`` and ``language`` are empty where a term has none. No row occurs twice.
"""

import gzip
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple, cast

import polars as pl

from newsgraph.errors import UsageError
from newsgraph.schema.kinds import RdfKind
from newsgraph.store import Tables
from newsgraph.views.rdf import SAFE_IRI, Subjects, lexical_decimal, safe_iri, subjects
from newsgraph.views.statements import fault
from newsgraph.vocabulary import BASE_IRI, PREFIXES, expand

if TYPE_CHECKING:
    import pyoxigraph

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

CHUNK = 200_000
"""Statements that are held as Python objects at a time."""

DATATYPES: dict[RdfKind, str] = {
    "text": TEXT,
    "time": expand("xsd:dateTime"),
    "integer": expand("xsd:integer"),
    "decimal": expand("xsd:decimal"),
    "boolean": expand("xsd:boolean"),
}

Rows = dict[str, tuple[list[str], ...]]
"""Predicate → the five columns of its statements."""


@dataclass(frozen=True)
class Statements:
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


def from_tables(tables: Tables, base_iri: str) -> Statements:
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


ENDINGS = (".ttl", ".nt", ".nq", ".trig", ".jsonld")


def from_file(path: Path) -> Statements:
    """The statements of an RDF file, named graphs and all; read as a stream.

    Relative IRIs stand below the usual base. The syntax is told by the ending: ``.ttl``,
    ``.nt``, ``.nq``, ``.trig``, ``.jsonld``, each also with ``.gz``. RDF/XML is left out: its
    entities can grow without bound.

    Raises:
        UsageError: no such file or syntax, or the text is not valid in it.
    """
    import pyoxigraph

    ending = Path(path.name.removesuffix(".gz")).suffix
    syntax = pyoxigraph.RdfFormat.from_extension(ending.removeprefix(".") or "none")
    if syntax is None or ending not in ENDINGS:
        raise UsageError(
            f"{path}: no RDF that its name tells; give a file that ends in "
            f"{', '.join(ENDINGS)}, each also with .gz"
        )
    try:
        with _opened(path) as stream:
            return _collected(pyoxigraph.parse(stream, syntax, base_iri=BASE_IRI))
    except SyntaxError as error:
        raise UsageError(fault(path, error)) from None
    except (OSError, EOFError, UnicodeDecodeError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or "it is cut off or no text"
        raise UsageError(f"{path}: cannot be read ({reason}); give a whole RDF file") from None


def _opened(path: Path) -> IO[bytes]:
    if path.suffix == ".gz":
        return cast("IO[bytes]", gzip.open(path))
    return path.open("rb")


def _collected(quads: Iterable["pyoxigraph.Quad"]) -> Statements:
    """Gather statements in chunks, so that the Python objects of few live at a time."""
    from pyoxigraph import Literal, NamedNode

    frames: dict[str, list[pl.DataFrame]] = {}
    rows: Rows = {}
    for count, (subject, predicate, term, _) in enumerate(quads, 1):
        columns = rows.get(predicate.value)
        if columns is None:
            columns = rows[predicate.value] = ([], [], [], [], [])
        foci, values, kinds, datatypes, languages = columns
        foci.append(subject.value if type(subject) is NamedNode else str(subject))
        if type(term) is NamedNode:  # as as_term has it; a call a term would double the time
            value, kind, datatype, language = term.value, "iri", "", ""
        elif type(term) is Literal:
            value, kind, datatype = term.value, "literal", term.datatype.value
            language = term.language or ""
        else:
            value, kind, datatype, language = str(term), "blank", "", ""
        values.append(value)
        kinds.append(kind)
        datatypes.append(datatype)
        languages.append(language)
        if not count % CHUNK:
            _flush(rows, frames)
    _flush(rows, frames)
    return _joined(frames)


def _flush(rows: Rows, frames: dict[str, list[pl.DataFrame]]) -> None:
    for predicate, columns in rows.items():
        frame = pl.DataFrame(dict(zip(EMPTY.columns, columns, strict=True)), schema=EMPTY.schema)
        frames.setdefault(predicate, []).append(frame)
    rows.clear()


def as_term(term: object) -> Term:
    """A term of pyoxigraph; a blank node, and a triple as a term, keep their notation."""
    from pyoxigraph import Literal, NamedNode

    if type(term) is NamedNode:
        return Term(term.value, "iri", "", "")
    if type(term) is Literal:
        return Term(term.value, "literal", term.datatype.value, term.language or "")
    return Term(str(term), "blank", "", "")


def _joined(frames: Mapping[str, list[pl.DataFrame]]) -> Statements:
    return Statements(
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

"""The statements of an RDF file, by property, as frames with typed values."""

import gzip
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

import polars as pl

from newsgraph.errors import UsageError
from newsgraph.report import Issue
from newsgraph.schema.kinds import Property, RdfKind
from newsgraph.store import TIME
from newsgraph.views.rdf import NAMESPACES
from newsgraph.vocabulary import BASE_IRI

if TYPE_CHECKING:
    import pyoxigraph

FORMATS: Final = {
    ".ttl": "TURTLE",
    ".nt": "N_TRIPLES",
    ".nq": "N_QUADS",
    ".trig": "TRIG",
    ".jsonld": "JSON_LD",
}
"""Suffix → name of the format in pyoxigraph; each may have ``.gz`` behind it."""

SEALED: Final = "secured"
OLD_SCHEMA: Final = "http://schema.org/"
"""Many say this where schema.org itself says https; both are read."""

COLUMNS: Final = {"subject": pl.String, "value": pl.String, "datatype": pl.String}

DATE: Final = r"^(-?\d{4,}-\d{2}-\d{2})(Z|[+-]\d{2}:\d{2})?$"
ZONE: Final = r"(?:Z|[+-]\d{2}:\d{2})$"


@dataclass
class Statements:
    """Known property → its statements; and what was not taken.

    Each frame has ``subject``, ``value`` and ``datatype`` (empty where the value is a node);
    blank nodes are ``_:1``, ``_:2`` in the order of the file. Rows are unique and sorted.
    """

    name: str
    frames: dict[str, pl.DataFrame]
    unknown: Counter[str]
    issues: list[Issue] = field(default_factory=list)

    def of(self, term: str) -> pl.DataFrame:
        """The statements of one property; none if the file has none."""
        return self.frames.get(term, pl.DataFrame(schema=COLUMNS))

    def values(self, term: str, kind: RdfKind) -> pl.DataFrame:
        """``subject, value``: the values of a property that are of its kind, sorted."""
        said = self.of(term)
        fitting = said.select("subject", value=_typed(kind)).drop_nulls("value")
        self._note(term, said.height - fitting.height, f"no {kind}", "Mend the values.")
        return fitting

    def single(self, term: str, kind: RdfKind) -> pl.DataFrame:
        """``subject, value``: one value a subject, the smallest."""
        values = self.values(term, kind).sort("subject", "value")
        kept = values.unique("subject", keep="first", maintain_order=True)
        self._note(term, values.height - kept.height, "second values", "Keep one value.")
        return kept

    def several(self, properties: Iterable[Property], column: str) -> pl.DataFrame:
        """``subject, value``: all values of the properties that a column stands for."""
        meant = [prop for prop in properties if prop.column == column]
        return pl.concat([self.values(term, kind) for term, _, kind in meant]).unique()

    def table(
        self, subjects: pl.Series, properties: Iterable[Property], columns: Iterable[str]
    ) -> pl.DataFrame:
        """One row a subject, with a single value a column.

        Where a column stands for two properties, the later one, which is the more exact, wins.
        """
        table = subjects.unique().sort().alias("subject").to_frame()
        for column in columns:
            for term, name, kind in properties:
                if name == column:
                    table = _put(table, column, self.single(term, kind))
        return table

    def keep(self, rows: pl.DataFrame, fit: pl.Expr, term: str, what: str) -> pl.DataFrame:
        """The rows that fit; the others are noted as not taken."""
        kept = rows.filter(fit.fill_null(value=False))
        self._note(term, rows.height - kept.height, what, "Mend the values.")
        return kept

    def _note(self, term: str, count: int, what: str, mend: str) -> None:
        if count:
            reason = f"{count:,} values are not taken: {what}"
            issue = Issue(self.name, term, "dropped", reason, mend)
            if issue not in self.issues:
                self.issues.append(issue)


def _put(table: pl.DataFrame, column: str, values: pl.DataFrame) -> pl.DataFrame:
    joined = table.join(values, on="subject", how="left", maintain_order="left")
    if column in table.columns:
        joined = joined.with_columns(value=pl.coalesce("value", column)).drop(column)
    return joined.rename({"value": column})


def _typed(kind: RdfKind) -> pl.Expr:
    """Values as their kind; null for one that does not fit."""
    value, node = pl.col("value"), pl.col("datatype") == ""
    match kind:
        case "node" | "term":
            return pl.when(node).then(value)
        case "iri":
            return pl.when(~(node & value.str.starts_with("_:"))).then(value)
        case "text":
            return pl.when(~node).then(value)
        case "time":
            return pl.when(~node).then(_time(value))
        case "boolean":
            return value.replace_strict(BOOLEANS, default=None, return_dtype=pl.Boolean)
        case _:
            number = pl.Int64 if kind == "integer" else pl.Float64
            return pl.when(~node).then(value.cast(number, strict=False))


BOOLEANS: Final = {"true": True, "1": True, "false": False, "0": False}


def _time(value: pl.Expr) -> pl.Expr:
    """xsd:dateTime and xsd:date as times; UTC where no zone is given."""
    whole = value.str.replace(DATE, "${1}T00:00:00${2}")
    zoned = pl.when(whole.str.contains(ZONE)).then(whole).otherwise(whole + "Z")
    offset = zoned.str.replace("Z$", "+00:00")
    return offset.str.to_datetime("%Y-%m-%dT%H:%M:%S%.f%z", strict=False, time_unit="us").cast(TIME)


def read_statements(path: Path, terms: Iterable[str]) -> Statements:
    """Parse an RDF file and keep the statements whose property is one of the terms.

    All named graphs are read as one. Relative IRIs stand below the usual base. What is
    said under a key ``secured`` is passed over.

    Raises:
        UsageError: the file cannot be read, or is not the RDF that its suffix promises.
    """
    known = _known(terms)
    rows: dict[str, tuple[list[str], list[str], list[str]]] = defaultdict(lambda: ([], [], []))
    unknown: Counter[str] = Counter()
    blanks: dict[str, str] = {}
    for quad in _quads(path):
        predicate = quad.predicate.value
        term = known.get(predicate)
        if term is None:
            unknown[predicate] += 1
            continue
        subjects, values, datatypes = rows[term]
        subjects.append(_name(quad.subject, blanks))
        values.append(_name(quad.object, blanks))
        datatypes.append(getattr(getattr(quad.object, "datatype", None), "value", ""))
    frames = {
        term: pl.DataFrame(dict(zip(COLUMNS, lists, strict=True)), schema=COLUMNS).unique()
        for term, lists in rows.items()
    }
    sealed = [iri for iri in unknown if re.split("[/#:]", iri)[-1].casefold() == SEALED]
    for iri in sealed:
        del unknown[iri]
    sorted_frames = {term: frame.sort(list(COLUMNS)) for term, frame in frames.items()}
    return Statements(path.name, sorted_frames, unknown)


def _known(terms: Iterable[str]) -> dict[str, str]:
    """IRI → term, for the terms asked for; those of schema.org under both its IRIs."""
    known = {}
    for term in terms:
        prefix, _, name = term.partition(":")
        known[NAMESPACES[prefix] + name] = term
        if prefix == "schema":
            known[OLD_SCHEMA + name] = term
    return known


def _name(node: Any, blanks: dict[str, str]) -> str:
    """An IRI or a literal's text; a blank node's number in the file; nothing for a triple."""
    import pyoxigraph

    if isinstance(node, pyoxigraph.BlankNode):
        return blanks.setdefault(node.value, f"_:{len(blanks) + 1}")
    return str(getattr(node, "value", ""))


def _quads(path: Path) -> "Iterator[pyoxigraph.Quad]":
    import pyoxigraph

    format_ = getattr(pyoxigraph.RdfFormat, _format(path))
    try:
        with _open(path) as stream:
            yield from pyoxigraph.parse(stream, format=format_, base_iri=BASE_IRI)
    except SyntaxError as error:
        raise UsageError(fault(path, error)) from None
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is cut off or no text"
        raise UsageError(f"{path}: cannot be read ({reason}); give a whole RDF file") from None


def _format(path: Path) -> str:
    suffix = Path(path.stem).suffix if path.suffix == ".gz" else path.suffix
    try:
        return FORMATS[suffix]
    except KeyError:
        raise UsageError(
            f"{path}: not known by its suffix to be RDF; the suffixes are "
            f"{', '.join(FORMATS)}, each also with .gz"
        ) from None


def _open(path: Path) -> BinaryIO:
    return cast("BinaryIO", gzip.open(path)) if path.suffix == ".gz" else path.open("rb")


def fault(path: Path, error: SyntaxError) -> str:
    """What is wrong and where; texts of the file are not repeated."""
    if "LoadDocumentCallback" in str(error):
        return (
            f"{path}: its JSON-LD context lies on the network, where newsgraph loads nothing; "
            "put the context into the file"
        )
    place = f":{error.lineno}:{error.offset}" if error.lineno else ""
    what = re.sub("^Parser error at [^:]*: ", "", error.msg)
    shown = re.sub(r"(['\"]).*\1", "…", what)[:120]
    return f"{path}{place}: not readable as {path.suffix.lstrip('.')} ({shown}); mend it there"

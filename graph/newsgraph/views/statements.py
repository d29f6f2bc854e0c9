"""The statements of an RDF file as frames with typed values, one frame per property."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import polars as pl

from newsgraph.report import Issue
from newsgraph.schema.kinds import RdfKind, RdfProperty
from newsgraph.store import TIME
from newsgraph.views.parsing import parse
from newsgraph.views.rdf import NAMESPACES

SEALED: Final = "secured"
OLD_SCHEMA: Final = "http://schema.org/"
"""The old namespace, still in wide use; schema.org itself now uses https. Both are read."""

COLUMNS: Final = {"subject": pl.String, "value": pl.String, "datatype": pl.String}

DATE: Final = r"^(-?\d{4,}-\d{2}-\d{2})(Z|[+-]\d{2}:\d{2})?$"
ZONE: Final = r"(?:Z|[+-]\d{2}:\d{2})$"


@dataclass
class ParsedStatements:
    """The statements of each known property, and counts and issues of those left out.

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
        self._note(term, said.height - fitting.height, f"no {kind}", "Fix the values.")
        return fitting

    def single(self, term: str, kind: RdfKind) -> pl.DataFrame:
        """``subject, value``: one value per subject, the smallest."""
        values = self.values(term, kind).sort("subject", "value")
        kept = values.unique("subject", keep="first", maintain_order=True)
        self._note(term, values.height - kept.height, "second values", "Keep one value.")
        return kept

    def several(self, properties: Iterable[RdfProperty], column: str) -> pl.DataFrame:
        """``subject, value``: all values of the properties that a column stands for."""
        meant = [prop for prop in properties if prop.column == column]
        return pl.concat([self.values(term, kind) for term, _, kind in meant]).unique()

    def table(
        self, subjects: pl.Series, properties: Iterable[RdfProperty], columns: Iterable[str]
    ) -> pl.DataFrame:
        """One row per subject, with a single value per column.

        Where a column stands for two properties, the later one, which is the more exact, wins.
        """
        table = subjects.unique().sort().alias("subject").to_frame()
        for column in columns:
            for term, name, kind in properties:
                if name == column:
                    table = _put(table, column, self.single(term, kind))
        return table

    def keep(self, rows: pl.DataFrame, fit: pl.Expr, term: str, what: str) -> pl.DataFrame:
        """The rows that fit; the others are reported as dropped."""
        kept = rows.filter(fit.fill_null(value=False))
        self._note(term, rows.height - kept.height, what, "Fix the values.")
        return kept

    def _note(self, term: str, count: int, what: str, hint: str) -> None:
        if count:
            reason = f"{count:,} values are not taken: {what}"
            issue = Issue(self.name, term, "dropped", reason, hint)
            if issue not in self.issues:
                self.issues.append(issue)


def _put(table: pl.DataFrame, column: str, values: pl.DataFrame) -> pl.DataFrame:
    joined = table.join(values, on="subject", how="left", maintain_order="left")
    if column in table.columns:
        joined = joined.with_columns(value=pl.coalesce("value", column)).drop(column)
    return joined.rename({"value": column})


def _typed(kind: RdfKind) -> pl.Expr:
    """The values as their type; null for a value that does not fit."""
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


def read_statements(path: Path, terms: Iterable[str]) -> ParsedStatements:
    """Parse an RDF file and keep the statements whose property is one of the terms.

    All named graphs are read as one. Relative IRIs stand below the usual base. What is
    said under a key ``secured`` is passed over.

    Raises:
        UsageError: as :func:`newsgraph.views.parsing.parse` does.
    """
    known = _known(terms)
    frames: dict[str, list[pl.DataFrame]] = defaultdict(list)
    blanks: dict[str, str] = {}
    unknown: Counter[str] = Counter()
    for batch in parse(path, known):
        unknown.update(batch.unknown)
        for label in batch.blanks:
            blanks[label] = f"_:{len(blanks) + 1}"
        for predicate, columns in batch.rows.items():
            frames[known[predicate]].append(_frame(columns, blanks))
    for iri in [iri for iri in unknown if re.split("[/#:]", iri)[-1].casefold() == SEALED]:
        del unknown[iri]
    whole = {term: pl.concat(parts).unique().sort(list(COLUMNS)) for term, parts in frames.items()}
    return ParsedStatements(path.name, whole, unknown)


def _known(terms: Iterable[str]) -> dict[str, str]:
    """IRI → term, for the terms asked for; those of schema.org under both its IRIs."""
    known = {}
    for term in terms:
        prefix, _, name = term.partition(":")
        known[NAMESPACES[prefix] + name] = term
        if prefix == "schema":
            known[OLD_SCHEMA + name] = term
    return known


def _frame(columns: tuple[list[str], ...], blanks: Mapping[str, str]) -> pl.DataFrame:
    """ParsedStatements of one property, with numbered blank nodes; triple terms are left out."""
    subjects, values, kinds, datatypes, _ = columns
    if "blank" in kinds:
        pairs = zip(values, kinds, strict=True)
        values = [blanks.get(v, "") if kind == "blank" else v for v, kind in pairs]
    foci = [blanks.get(subject, subject) for subject in subjects] if blanks else subjects
    return pl.DataFrame(dict(zip(COLUMNS, (foci, values, datatypes), strict=True)), schema=COLUMNS)

"""The results of a validation as rows, JSON, Turtle and a summary for people."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import polars as pl

from newsgraph.validate.shapes import SEVERITIES, SH
from newsgraph.validate.statements import shortened

COLUMNS = [
    *("focus", "path", "value", "kind", "datatype", "language"),
    *("severity", "message", "shape", "component"),
]
ORDER = ["shape", "component", "focus", "path", "value", "kind", "datatype", "language"]
EXAMPLES = 3
"""Focus nodes that the summary shows of each shape."""


@dataclass(frozen=True)
class ValidationReport:
    """The results of a validation.

    ``rows`` is a frame with one row per result: ``focus`` (the node), ``path`` (the property's
    IRI, after ``^`` if followed inversely), ``value`` with its ``kind`` (iri, blank, literal),
    ``datatype`` and ``language`` (null where a result has no value), ``severity`` (Violation,
    Warning, Info), ``message``, ``shape`` and ``component`` (their IRIs). Violations stand
    first, then rows are sorted by shape and node.
    """

    rows: pl.DataFrame

    @classmethod
    def of(cls, frames: Iterable[pl.DataFrame]) -> "ValidationReport":
        """A report of frames with these columns: sorted, each result once."""
        schema = dict.fromkeys(COLUMNS, pl.String)
        rows = pl.concat([pl.DataFrame(schema=schema), *frames]).unique()
        rank = pl.col("severity").replace_strict(SEVERITIES, range(3), return_dtype=pl.Int8)
        return cls(rows.sort(rank, *ORDER, nulls_last=False))

    def __repr__(self) -> str:
        counts = ", ".join(f"{count:,} {name}" for name, count in self.counts.items())
        return f"<newsgraph.ValidationReport {counts}>"

    @property
    def conforms(self) -> bool:
        """Whether there is no result at all, of whatever severity, as SHACL has it."""
        return self.rows.is_empty()

    @property
    def violations(self) -> int:
        """How many results are violations; a graph without them can be used."""
        return self.counts["Violation"]

    @property
    def counts(self) -> dict[str, int]:
        """Results by severity."""
        severities = self.rows["severity"]
        return {name: int((severities == name).sum()) for name in SEVERITIES}

    def to_polars(self) -> pl.DataFrame:
        """The rows; see the class."""
        return self.rows

    def to_json(self) -> str:
        """An object with ``conforms``, ``counts`` and ``results``, indented."""
        results = [_as_object(row) for row in self.rows.iter_rows(named=True)]
        whole = {"conforms": self.conforms, "counts": self.counts, "results": results}
        return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"

    def to_turtle(self) -> str:
        """A ``sh:ValidationReport``, the same bytes for the same results."""
        results = ",\n".join(map(_as_turtle, self.rows.iter_rows(named=True)))
        conforms = str(self.conforms).lower()
        end = f" ;\n  sh:result\n{results} .\n" if results else " .\n"
        return f"@prefix sh: <{SH}> .\n\n[] a sh:ValidationReport ;\n  sh:conforms {conforms}{end}"

    def summary(self) -> list[dict[str, Any]]:
        """For people: one row for each shape and constraint that is not met.

        With ``severity``, ``results`` (their number), ``property``, ``constraint``, ``hint``
        (the message) and ``for example`` (a few nodes with their values).
        """
        keys = ["severity", "shape", "component", "path", "message"]
        groups = self.rows.group_by(keys, maintain_order=True).agg(
            pl.len(), pl.col("focus", "value").head(EXAMPLES)
        )
        return [_as_line(group) for group in groups.iter_rows(named=True)]


def _as_object(row: dict[str, Any]) -> dict[str, Any]:
    value = None
    if row["value"] is not None:
        term = {name: row[name] for name in ("kind", "datatype", "language") if row[name]}
        value = {"value": row["value"], **term}
    rest = ("severity", "message", "shape", "component")
    return {
        "focus": row["focus"],
        "path": row["path"],
        "value": value,
        **{name: row[name] for name in rest},
    }


def _as_turtle(row: dict[str, Any]) -> str:
    return "    [ " + " ;\n      ".join(_predicates(row)) + " ]"


def _predicates(row: dict[str, Any]) -> Iterator[str]:
    yield "a sh:ValidationResult"
    yield f"sh:focusNode {_node(row['focus'])}"
    path = row["path"]
    if path is not None:
        inverse = path.startswith("^")
        yield f"sh:resultPath {f'[ sh:inversePath {_node(path[1:])} ]' if inverse else _node(path)}"
    if row["value"] is not None:
        yield f"sh:value {_term(row)}"
    yield f"sh:resultSeverity sh:{row['severity']}"
    yield f"sh:resultMessage {_literal(row['message'])}"
    yield f"sh:sourceShape {_node(row['shape'])}"
    yield f"sh:sourceConstraintComponent sh:{row['component'].removeprefix(SH)}"


def _term(row: dict[str, Any]) -> str:
    if row["kind"] != "literal":
        return _node(row["value"])
    return _literal(row["value"], row["datatype"], row["language"])


def _node(name: str) -> str:
    return name if name.startswith("_:") else f"<{name}>"


def _literal(text: str, datatype: str = "", language: str = "") -> str:
    import pyoxigraph

    if language:
        return str(pyoxigraph.Literal(text, language=language))
    kind = pyoxigraph.NamedNode(datatype) if datatype else None
    return str(pyoxigraph.Literal(text, datatype=kind))


def _as_line(group: dict[str, Any]) -> dict[str, Any]:
    path = group["path"] or ""
    inverse = "^" if path.startswith("^") else ""
    pairs = zip(group["focus"], group["value"], strict=True)
    return {
        "severity": group["severity"],
        "results": group["len"],
        "property": inverse + shortened(path.removeprefix("^")),
        "constraint": "sh:" + _parameter(group["component"]),
        "hint": group["message"],
        "for example": ", ".join(
            focus if value in {None, focus} else f"{focus} ({value})" for focus, value in pairs
        ),
    }


def _parameter(component: str) -> str:
    name = component.removeprefix(SH).removesuffix("ConstraintComponent")
    return name[0].lower() + name[1:]

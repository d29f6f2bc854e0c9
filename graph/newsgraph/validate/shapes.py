"""SHACL shapes, read from Turtle into what :mod:`newsgraph.validate.checks` can run.

The subset of SHACL Core that ``ontology/shapes.ttl`` needs: targets by class and by the
subjects of a predicate; paths of one predicate, forward or inverse; the constraints of
:data:`newsgraph.validate.checks.CHECKS`. Whatever else a shape says is refused, so nothing is
silently left unchecked. Source: https://www.w3.org/TR/shacl/.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

from newsgraph.errors import UsageError
from newsgraph.validate.statements import Term
from newsgraph.views.parsing import Batch, parse
from newsgraph.vocabulary import PREFIXES

SH = "http://www.w3.org/ns/shacl#"
RDF = PREFIXES["rdf"]

Severity = Literal["Violation", "Warning", "Info"]
SEVERITIES: tuple[Severity, ...] = ("Violation", "Warning", "Info")

ONE_VALUE = (
    "class",
    "datatype",
    "disjoint",
    "equals",
    "maxCount",
    "maxInclusive",
    "maxLength",
    "minCount",
    "minInclusive",
    "minLength",
    "nodeKind",
    "pattern",
)
"""Constraints whose parameter is one term; each may stand several times on a shape."""

OF_FOCUS = {"closed", "equals", "maxCount", "minCount"}
"""Constraints on all values of a focus node together, or on other properties of it."""

UNDERSTOOD = {
    *ONE_VALUE,
    *("and", "closed", "ignoredProperties", "in", "node", "not", "or"),
    *("message", "path", "property", "severity", "targetClass", "targetSubjectsOf"),
    *("description", "name", "order"),
}


class SourcePath(NamedTuple):
    """A predicate, followed forward or inversely."""

    predicate: str
    inverse: bool


class Constraint(NamedTuple):
    """A constraint by its local name in SHACL, such as ``maxCount``, and its parameter."""

    name: str
    parameter: Any


@dataclass(frozen=True)
class Shape:
    """One shape: its targets, its constraints, and the message of its results."""

    iri: str
    path: SourcePath | None
    targets: tuple[tuple[str, str], ...]
    constraints: tuple[Constraint, ...]
    properties: tuple["Shape", ...]
    severity: Severity
    message: str


def read_shapes(path: Path) -> list[Shape]:
    """The shapes of a Turtle file that have targets, sorted by name.

    Raises:
        UsageError: the file is not valid Turtle, or uses SHACL beyond the subset.
    """
    reader = _Reader(parse(path, as_format="TURTLE"))
    try:
        return list(reader.targeted())
    except _BeyondSubsetError as error:
        raise UsageError(
            f"{path}: {error}; newsgraph runs a subset of SHACL Core, so use another validator "
            "for these shapes, or say it with what ontology/shapes.ttl uses"
        ) from None


class _BeyondSubsetError(Exception):
    """A shape asks for what we cannot check."""


class _Reader:
    """The statements about shapes by subject, and shapes made of them."""

    def __init__(self, batches: Iterable[Batch]) -> None:
        self.facts: dict[Term, dict[str, list[Term]]] = {}
        for predicate, columns in (pair for batch in batches for pair in batch.rows.items()):
            for focus, *term in zip(*columns, strict=True):
                kind = "blank" if focus.startswith("_:") else "iri"
                facts = self.facts.setdefault(Term(focus, kind, "", ""), {})
                facts.setdefault(predicate, []).append(Term(*term))

    def targeted(self) -> Iterator[Shape]:
        for node in sorted(self.facts):
            if any(self._all(node, name) for name in ("targetClass", "targetSubjectsOf")):
                yield self.shape(node)
            elif any(predicate.startswith(f"{SH}target") for predicate in self.facts[node]):
                raise _BeyondSubsetError(
                    f"{node.value} has a kind of target that newsgraph does not support"
                )

    def shape(self, node: Term) -> Shape:
        self._refuse_unknown(node)
        targets = tuple(
            (name, target.value)
            for name in ("targetClass", "targetSubjectsOf")
            for target in self._all(node, name)
        )
        path = self._one(node, "path")
        severity = self._one(node, "severity")
        message = self._one(node, "message")
        return Shape(
            iri=node.value,
            path=self._path(path) if path else None,
            targets=targets,
            constraints=tuple(self._constraints(node)),
            properties=tuple(map(self._property, self._all(node, "property"))),
            severity=_severity(severity),
            message=message.value if message else "",
        )

    def _property(self, node: Term) -> Shape:
        shape = self.shape(node)
        if shape.path is None:
            raise _BeyondSubsetError(f"{node.value} is the shape of a property, but has no sh:path")
        return shape

    def _refuse_unknown(self, node: Term) -> None:
        for predicate in self.facts.get(node, {}):
            name = predicate.removeprefix(SH)
            if predicate.startswith(SH) and name not in UNDERSTOOD:
                raise _BeyondSubsetError(f"{node.value} uses sh:{name}")

    def _constraints(self, node: Term) -> Iterator[Constraint]:
        for name in ONE_VALUE:
            for parameter in self._all(node, name):
                yield Constraint(name, parameter)
        for members in self._all(node, "in"):
            yield Constraint("in", tuple(self._list(members)))
        for name in ("node", "not"):
            for inner in self._all(node, name):
                yield Constraint(name, (self._nested(inner),))
        for name in ("and", "or"):
            for members in self._all(node, name):
                yield Constraint(name, tuple(map(self._nested, self._list(members))))
        closed = self._one(node, "closed")
        if closed and closed.value in {"true", "1"}:
            yield Constraint("closed", frozenset(self._permitted(node)))

    def _nested(self, node: Term) -> Shape:
        """A shape that is asked of values: of themselves, or along a path of its own."""
        shape = self.shape(node)
        of_focus = any(name in OF_FOCUS for name, _ in shape.constraints)
        if shape.properties or (of_focus and not shape.path):
            raise _BeyondSubsetError(
                f"{node.value} is asked of values, and asks for their properties"
            )
        return shape

    def _permitted(self, node: Term) -> Iterator[str]:
        for inner in self._all(node, "property"):
            path = self._one(inner, "path")
            if path and path.kind == "iri":
                yield path.value
        for members in self._all(node, "ignoredProperties"):
            yield from (member.value for member in self._list(members))

    def _path(self, node: Term) -> SourcePath:
        if node.kind == "iri":
            return SourcePath(node.value, inverse=False)
        inverse = self._one(node, "inversePath")
        if inverse is None or inverse.kind != "iri" or len(self.facts[node]) > 1:
            raise _BeyondSubsetError("a path is neither a predicate nor the inverse of one")
        return SourcePath(inverse.value, inverse=True)

    def _list(self, head: Term) -> Iterator[Term]:
        while head.value != f"{RDF}nil":
            facts = self.facts[head]
            yield facts[f"{RDF}first"][0]
            head = facts[f"{RDF}rest"][0]

    def _all(self, node: Term, name: str) -> list[Term]:
        return sorted(self.facts.get(node, {}).get(SH + name, []))

    def _one(self, node: Term, name: str) -> Term | None:
        return next(iter(self._all(node, name)), None)


def _severity(term: Term | None) -> Severity:
    for severity in SEVERITIES:
        if term is None or term.value == SH + severity:
            return severity
    raise _BeyondSubsetError(f"the severity {term and term.value} is not known here")

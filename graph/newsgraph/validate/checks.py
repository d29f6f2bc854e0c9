"""The constraints of SHACL as operations on columns.

A check takes a :class:`Scope` and the constraint's parameter, and gives one row for each
result: ``focus`` and the value as a term, or ``focus`` alone where a result has no value.
Source: https://www.w3.org/TR/shacl/#core-components.
"""

import operator
from collections.abc import Callable
from typing import Any, NamedTuple

import polars as pl

from newsgraph.validate.literals import satisfies, well_formed
from newsgraph.validate.shapes import SH, Constraint, Shape, SourcePath
from newsgraph.validate.statements import TERM, TYPE, StatementIndex, Term

Check = Callable[["Scope", Any], pl.DataFrame]

ROW = ["focus", *TERM]
KIND = pl.col("kind")
VALUE = pl.col("value")


class Scope(NamedTuple):
    """The input of a constraint: the graph, the focus nodes, and the value nodes of each."""

    data: StatementIndex
    foci: pl.DataFrame
    values: pl.DataFrame


def results(scope: Scope, constraint: Constraint) -> pl.DataFrame:
    """The results of one constraint."""
    return CHECKS[constraint.name](scope, constraint.parameter)


def as_values(nodes: pl.DataFrame) -> pl.DataFrame:
    """Focus nodes as their own value nodes, as a node shape has them."""
    blank = pl.col("focus").str.starts_with("_:")
    return nodes.select(
        "focus",
        value="focus",
        kind=pl.when(blank).then(pl.lit("blank")).otherwise(pl.lit("iri")),
        datatype=pl.lit(""),
        language=pl.lit(""),
    )


def values_of(data: StatementIndex, foci: pl.DataFrame, path: SourcePath | None) -> pl.DataFrame:
    """The value nodes of focus nodes along a path: themselves where there is none."""
    if path is None:
        return as_values(foci)
    statements = data.of(path.predicate)
    if path.inverse:
        nodes = statements.filter(KIND != "literal")
        subjects = as_values(nodes.select("focus")).drop("focus")
        statements = subjects.with_columns(focus=nodes["value"]).select(ROW).unique()
    return statements.join(foci, on="focus", how="semi")


def _count(scope: Scope) -> pl.DataFrame:
    counts = scope.values.group_by("focus").len()
    return scope.foci.join(counts, on="focus", how="left").with_columns(pl.col("len").fill_null(0))


def _min_count(scope: Scope, least: Term) -> pl.DataFrame:
    return _count(scope).filter(pl.col("len") < int(least.value)).select("focus")


def _max_count(scope: Scope, most: Term) -> pl.DataFrame:
    return _count(scope).filter(pl.col("len") > int(most.value)).select("focus")


def _class(scope: Scope, class_: Term) -> pl.DataFrame:
    members = scope.data.instances(class_.value)
    return scope.values.filter((KIND == "literal") | ~VALUE.is_in(members.implode()))


def _datatype(scope: Scope, datatype: Term) -> pl.DataFrame:
    fits = well_formed(scope.values, datatype.value)
    same = (KIND == "literal") & (pl.col("datatype") == datatype.value)
    return scope.values.filter(~(same & fits))


def _node_kind(scope: Scope, allowed: Term) -> pl.DataFrame:
    kinds = NODE_KINDS[allowed.value.removeprefix(SH)]
    return scope.values.filter(~KIND.is_in(kinds))


NODE_KINDS = {
    "IRI": ["iri"],
    "BlankNode": ["blank"],
    "Literal": ["literal"],
    "BlankNodeOrIRI": ["blank", "iri"],
    "BlankNodeOrLiteral": ["blank", "literal"],
    "IRIOrLiteral": ["iri", "literal"],
}


def _pattern(scope: Scope, pattern: Term) -> pl.DataFrame:
    return scope.values.filter((KIND == "blank") | ~VALUE.str.contains(pattern.value))


def _min_length(scope: Scope, least: Term) -> pl.DataFrame:
    return scope.values.filter((KIND == "blank") | (VALUE.str.len_chars() < int(least.value)))


def _max_length(scope: Scope, most: Term) -> pl.DataFrame:
    return scope.values.filter((KIND == "blank") | (VALUE.str.len_chars() > int(most.value)))


def _min_inclusive(scope: Scope, least: Term) -> pl.DataFrame:
    return scope.values.filter(~satisfies(scope.values, least.value, operator.ge))


def _max_inclusive(scope: Scope, most: Term) -> pl.DataFrame:
    return scope.values.filter(~satisfies(scope.values, most.value, operator.le))


def _in(scope: Scope, members: tuple[Term, ...]) -> pl.DataFrame:
    known = pl.DataFrame(members, schema=dict.fromkeys(TERM, pl.String), orient="row")
    return scope.values.join(known, on=TERM, how="anti")


def _equals(scope: Scope, predicate: Term) -> pl.DataFrame:
    others = scope.data.of(predicate.value).join(scope.foci, on="focus", how="semi")
    return pl.concat(
        [
            scope.values.join(others, on=ROW, how="anti").select(ROW),
            others.join(scope.values, on=ROW, how="anti").select(ROW),
        ]
    )


def _disjoint(scope: Scope, predicate: Term) -> pl.DataFrame:
    return scope.values.join(scope.data.of(predicate.value), on=ROW, how="semi")


def _node(scope: Scope, shapes: tuple[Shape, ...]) -> pl.DataFrame:
    """Values that fail any of the shapes: sh:node with one, sh:and with several."""
    terms = scope.values.select(TERM).unique()
    failing = pl.concat([_failing(scope.data, shape, terms) for shape in shapes]).unique()
    return scope.values.join(failing, on=TERM, how="semi")


def _or(scope: Scope, shapes: tuple[Shape, ...]) -> pl.DataFrame:
    """Values that fail all of the shapes; each shape is asked only of what failed so far."""
    terms = scope.values.select(TERM).unique()
    for shape in shapes:
        terms = _failing(scope.data, shape, terms)
    return scope.values.join(terms, on=TERM, how="semi")


def _not(scope: Scope, shapes: tuple[Shape, ...]) -> pl.DataFrame:
    terms = scope.values.select(TERM).unique()
    return scope.values.join(_failing(scope.data, shapes[0], terms), on=TERM, how="anti")


def _failing(data: StatementIndex, shape: Shape, terms: pl.DataFrame) -> pl.DataFrame:
    """The distinct terms that do not conform to a shape that is asked of values."""
    nodes = terms.select(VALUE.alias("focus"), *TERM)
    if shape.path is None:
        scope = Scope(data, nodes.select("focus"), nodes)
        found = [results(scope, constraint).select(TERM) for constraint in shape.constraints]
        return pl.concat([terms.clear(), *found]).unique()
    foci = nodes.filter(KIND != "literal").select("focus")
    scope = Scope(data, foci, values_of(data, foci, shape.path))
    found = [results(scope, constraint).select("focus") for constraint in shape.constraints]
    failing = pl.concat([foci.clear(), *found])["focus"]
    return terms.filter((KIND == "literal") | VALUE.is_in(failing.implode()))


def _closed(scope: Scope, permitted: frozenset[str]) -> pl.DataFrame:
    """Statements of predicates that are not permitted, with the predicate as ``path``."""
    rows = [
        frame.join(scope.foci, on="focus", how="semi").with_columns(path=pl.lit(predicate))
        for predicate, frame in scope.data.by_predicate.items()
        if predicate not in permitted and not is_sealed(predicate)
    ]
    resource = (pl.col("path") == TYPE) & (VALUE == RESOURCE)
    return pl.concat([scope.values.clear().with_columns(path=pl.lit("")), *rows]).filter(~resource)


RESOURCE = "http://www.w3.org/2000/01/rdf-schema#Resource"


def is_sealed(predicate: str) -> bool:
    """Whether the local name of a predicate is ``secured``: its values are never shown."""
    return predicate.replace("#", "/").replace(":", "/").rpartition("/")[2] == "secured"


CHECKS: dict[str, Check] = {
    "and": _node,
    "class": _class,
    "closed": _closed,
    "datatype": _datatype,
    "disjoint": _disjoint,
    "equals": _equals,
    "in": _in,
    "maxCount": _max_count,
    "maxInclusive": _max_inclusive,
    "maxLength": _max_length,
    "minCount": _min_count,
    "minInclusive": _min_inclusive,
    "minLength": _min_length,
    "node": _node,
    "nodeKind": _node_kind,
    "not": _not,
    "or": _or,
    "pattern": _pattern,
}
"""Constraint → check."""

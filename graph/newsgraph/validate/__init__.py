"""Validation: whether a graph conforms to ``ontology/shapes.ttl``.

    >>> from newsgraph.store import Tables
    >>> validate(Tables.of({})).conforms
    True

The shapes are SHACL; each constraint is run once over the columns of all its values, with the
results that a SHACL processor has on the same data. Beyond the shapes, no predicate may be
called ``secured``, in whatever namespace.
"""

from collections.abc import Iterator
from pathlib import Path

import polars as pl

from newsgraph.store import Tables
from newsgraph.validate.checks import Scope, is_sealed, results, values_of
from newsgraph.validate.report import COLUMNS, ValidationReport
from newsgraph.validate.shapes import SH, Constraint, Shape, read_shapes
from newsgraph.validate.statements import StatementIndex, from_file, from_tables
from newsgraph.vocabulary import BASE_IRI, ontology_folder

__all__ = ["ValidationReport", "validate"]

SHAPE = "https://w3id.org/newsgraph/shapes#"
SEALED = Shape(
    iri=f"{SHAPE}NothingSecured",
    path=None,
    targets=(),
    constraints=(),
    properties=(),
    severity="Violation",
    message=(
        "A sealed value stands in the graph: remove every statement of this predicate before "
        "anybody reads it."
    ),
)


def validate(
    source: Tables | str | Path, *, shapes: str | Path | None = None, base_iri: str = BASE_IRI
) -> ValidationReport:
    """Validate tables or an RDF file.

    Args:
        source: tables, or a file in Turtle, N-Triples, N-Quads, TriG, JSON-LD, RDF/XML or N3,
            known by its suffix, also with ``.gz``. Named graphs are read as one graph.
        shapes: a Turtle file of SHACL shapes; those of the ontology unless given.
        base_iri: where the ids of nodes live; for tables only.

    Raises:
        UsageError: the file or the shapes cannot be read, or the shapes go beyond the subset
            of SHACL Core in :mod:`newsgraph.validate.shapes`.
    """
    asked = read_shapes(Path(shapes) if shapes else ontology_folder() / "shapes.ttl")
    data = _statements(source, base_iri)
    rows = [frame for shape in asked for frame in _of_shape(data, shape)]
    named = {inner.path.predicate for shape in asked for inner in shape.properties if inner.path}
    rows += _sealed(data, named)
    return ValidationReport.of(rows)


def _statements(source: Tables | str | Path, base_iri: str) -> StatementIndex:
    if isinstance(source, Tables):
        return from_tables(source, base_iri)
    return from_file(Path(source))


def _of_shape(data: StatementIndex, shape: Shape) -> Iterator[pl.DataFrame]:
    """The results of a shape with targets, and of its property shapes."""
    foci = _targets(data, shape)
    if foci.is_empty():
        return
    for asked in (shape, *shape.properties):
        scope = Scope(data, foci, values_of(data, foci, asked.path))
        for constraint in asked.constraints:
            yield _described(results(scope, constraint), asked, constraint)


def _targets(data: StatementIndex, shape: Shape) -> pl.DataFrame:
    found = [
        data.instances(iri) if name == "targetClass" else data.of(iri)["focus"]
        for name, iri in shape.targets
    ]
    return pl.DataFrame({"focus": pl.concat(found).unique()})


def _described(found: pl.DataFrame, shape: Shape, constraint: Constraint) -> pl.DataFrame:
    """The results in all columns of a report."""
    given = {name: pl.col(name) if name in found.columns else pl.lit(None) for name in COLUMNS}
    if "path" not in found.columns and shape.path:
        given["path"] = pl.lit(("^" if shape.path.inverse else "") + shape.path.predicate)
    given["severity"] = pl.lit(shape.severity)
    given["message"] = pl.lit(shape.message)
    given["shape"] = pl.lit(shape.iri)
    given["component"] = pl.lit(_component(constraint))
    return found.select(**given).cast(pl.String)


def _component(constraint: Constraint) -> str:
    name = constraint.name
    return f"{SH}{name[0].upper()}{name[1:]}ConstraintComponent"


def _sealed(data: StatementIndex, named: set[str]) -> Iterator[pl.DataFrame]:
    """One result for each subject of a predicate called ``secured`` that no shape names."""
    for predicate, frame in data.by_predicate.items():
        if is_sealed(predicate) and predicate not in named:
            foci = frame.select("focus", path=pl.lit(predicate)).unique()
            yield _described(foci, SEALED, Constraint("maxCount", None))

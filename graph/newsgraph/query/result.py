"""The answer to a query: rows or statements as Python values, frames or standard formats."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from newsgraph.query.errors import QueryError
from newsgraph.query.prepare import Kind
from newsgraph.query.terms import notation, shorten, to_python

if TYPE_CHECKING:
    import polars as pl

SOLUTIONS = ("csv", "tsv", "json", "xml")
GRAPHS = ("ttl", "nt")
FORMATS = {"select": SOLUTIONS, "ask": ("json", "xml"), "construct": GRAPHS, "describe": GRAPHS}
"""The formats that a kind of answer has."""


@dataclass(frozen=True)
class Result:
    """The answer to a query.

    Iterating gives one dict a row, variable → Python value (``None`` where unbound): IRIs are
    strings, numbers, dates and truth values what they are. A graph's rows have the columns
    ``subject``, ``predicate``, ``object``; an ASK has one row, ``answer``, and is true or false
    itself.

    Attributes:
        kind: select, ask, construct or describe.
        variables: the columns.
        truncated: why rows are missing, ``None`` if none are.
        warnings: names in the query that the graph does not have.
        prefixes: what the names in :meth:`rows` and in Turtle are shortened by.
    """

    kind: Kind
    variables: tuple[str, ...]
    truncated: str | None = None
    warnings: tuple[str, ...] = ()
    prefixes: Mapping[str, str] = field(default_factory=dict, repr=False)
    answer: bool | None = None
    lines: bytes = field(default=b"", repr=False)

    def __bool__(self) -> bool:
        """The answer of an ASK; of others, whether there is a row."""
        return self.answer if self.answer is not None else bool(self.lines)

    def __len__(self) -> int:
        return 1 if self.answer is not None else len(self._terms)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        if self.answer is not None:
            yield {"answer": self.answer}
        for row in self._terms:
            yield dict(zip(self.variables, map(to_python, row), strict=True))

    def rows(self) -> Iterator[list[Any]]:
        """Rows for reading: prefixed names, numbers and truth values, and the text of others."""
        for row in self._terms:
            yield [_readable(term, self.prefixes) for term in row]

    def notated(self) -> Iterator[list[str]]:
        """Rows as one would write them in a query; an unbound value is empty."""
        for row in self._terms:
            yield ["" if term is None else notation(term, self.prefixes) for term in row]

    @cached_property
    def _terms(self) -> list[list[Any]]:
        import pyoxigraph as ox

        if self.answer is not None:
            return []
        if self.kind == "select":
            return [list(solution) for solution in self._solutions()]
        parsed = ox.parse(self.lines, format=ox.RdfFormat.N_TRIPLES, rename_blank_nodes=False)
        return [[quad.subject, quad.predicate, quad.object] for quad in parsed]

    def _solutions(self) -> Any:
        import pyoxigraph as ox

        head = "\t".join(f"?{name}" for name in self.variables).encode()
        return ox.parse_query_results(head + b"\n" + self.lines, format=ox.QueryResultsFormat.TSV)

    def to_polars(self) -> "pl.DataFrame":
        """The rows as a frame: one column a variable, of the type that all its values have.

        Integers are Int64, other numbers Float64, moments Datetime in UTC; a column of mixed
        values, or of none, is String.
        """
        import polars as pl

        names = self.variables or (("answer",) if self.answer is not None else ())
        columns = {name: [row[name] for row in self] for name in names}
        return pl.DataFrame([_series(name, values) for name, values in columns.items()])

    def to_pandas(self) -> Any:
        """The rows as a frame of pandas, which must be installed.

        Raises:
            QueryError: pandas is not installed.
        """
        pandas = _pandas()
        frame = self.to_polars()
        return pandas.DataFrame({name: frame[name].to_list() for name in frame.columns})

    def serialize(self, format: str) -> bytes:  # noqa: A002 - as rdflib and pyoxigraph have it
        """The answer in a standard format, UTF-8.

        ``csv``, ``tsv``, ``json`` and ``xml`` are the SPARQL 1.1 query results formats, for
        SELECT, and the last two for ASK; ``ttl`` and ``nt`` are Turtle and N-Triples, sorted,
        for CONSTRUCT and DESCRIBE.

        Raises:
            QueryError: the answer has no such format.
        """
        if format not in FORMATS[self.kind]:
            raise QueryError(
                f"the answer to {self.kind.upper()} cannot be {format!r}; "
                f"it can be {' or '.join(FORMATS[self.kind])}"
            )
        if self.kind in ("select", "ask"):
            return self._results(format)
        lines = b"".join(sorted(self.lines.splitlines(keepends=True)))
        return lines if format == "nt" else _turtle(lines, self.prefixes)

    def _results(self, name: str) -> bytes:
        import pyoxigraph as ox

        chosen = ox.QueryResultsFormat.from_extension({"json": "srj", "xml": "srx"}.get(name, name))
        if self.answer is None:
            return cast("bytes", self._solutions().serialize(format=chosen))
        known = ox.parse_query_results(
            b'{"head":{},"boolean":%s}' % str(self.answer).lower().encode(),
            format=ox.QueryResultsFormat.JSON,
        )
        return cast("bytes", known.serialize(format=chosen))


def _readable(term: Any, prefixes: Mapping[str, str]) -> Any:
    if str(term)[0] == "<":
        return shorten(term.value, prefixes)
    value = to_python(term)
    return value if value is None or isinstance(value, bool | int | float) else term.value


def _turtle(lines: bytes, prefixes: Mapping[str, str]) -> bytes:
    import pyoxigraph as ox

    quads = ox.parse(lines, format=ox.RdfFormat.N_TRIPLES, rename_blank_nodes=False)
    triples = [quad.triple for quad in quads]
    used = {
        name: iri for name, iri in sorted(prefixes.items()) if name and f"<{iri}".encode() in lines
    }
    return cast("bytes", ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=used))


def _pandas() -> Any:
    """The one place that asks for pandas, which newsgraph does not need itself."""
    try:
        return import_module("pandas")
    except ImportError:
        raise QueryError("pandas is not installed; get it with `pip install pandas`") from None


def _series(name: str, values: list[Any]) -> "pl.Series":
    import polars as pl

    types = {type(value) for value in values if value is not None}
    if types == {bool}:
        return pl.Series(name, values, dtype=pl.Boolean)
    if types == {int} and all(v is None or -(2**63) <= v < 2**63 for v in values):
        return pl.Series(name, values, dtype=pl.Int64)
    if types and types <= {int, float}:
        numbers = [None if value is None else float(value) for value in values]
        return pl.Series(name, numbers, dtype=pl.Float64)
    if types == {datetime} and all(v is None or v.tzinfo is not None for v in values):
        moments = [None if v is None else v.astimezone(UTC) for v in values]
        return pl.Series(name, moments, dtype=pl.Datetime("us", "UTC"))
    return pl.Series(name, [None if v is None else str(v) for v in values], dtype=pl.String)

"""SPARQL on a graph: embedded, in a process of its own, with limits that hold.

:class:`Engine` loads triples and answers queries; :class:`Result` is an answer; the queries of
``ontology/queries/`` are in :mod:`newsgraph.query.named`, the summary of what can be asked in
:mod:`newsgraph.query.cheatsheet`.
"""

from pathlib import Path
from typing import Any

from newsgraph.query.engine import MAX_ROWS, TIMEOUT, Engine, file_source
from newsgraph.query.errors import (
    QueryError,
    QueryLimitError,
    QueryRefusedError,
    QuerySyntaxError,
)
from newsgraph.query.process import RdfSource
from newsgraph.query.result import Result
from newsgraph.query.terms import Iri

__all__ = [
    "MAX_ROWS",
    "TIMEOUT",
    "Engine",
    "Iri",
    "QueryError",
    "QueryLimitError",
    "QueryRefusedError",
    "QuerySyntaxError",
    "RdfSource",
    "Result",
    "file_source",
    "run",
]


def run(path: str | Path, text: str, **options: Any) -> Result:
    """Answer one query about an RDF file; the options are those of :meth:`Engine.query`.

    Raises:
        QueryError: the file cannot be loaded, or the query not be answered.
    """
    with Engine(file_source(path)) as engine:
        return engine.query(text, **options)

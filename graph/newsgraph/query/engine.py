"""A graph in a process of its own that answers SPARQL queries.

A query of SPARQL can run for hours, fill the memory, or crash its engine, and pyoxigraph has no
way to stop one. So the graph lives in another process (:mod:`newsgraph.query.worker`), that is
started with the first query, kept for the next ones, and killed when it goes beyond its limits;
the query after that starts a new one.
"""

import logging
import os
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Self

from newsgraph.query.errors import QueryError, QueryRefusedError, locate
from newsgraph.query.prepare import Prepared, prepare, unknown_terms
from newsgraph.query.process import RdfSource, Worker
from newsgraph.query.result import Result
from newsgraph.query.syntax import explain
from newsgraph.query.terms import XSD, prefixes
from newsgraph.vocabulary import BASE_IRI

TIMEOUT = 60.0
"""Seconds that a query and the hints on it may take; loading the graph does not count."""

MAX_ROWS = 100_000
"""Rows or statements that an answer may have, unless said otherwise."""

MAX_BYTES = 1 << 28
"""Bytes that an answer may have, as lines of text."""

MEMORY = 4 << 30
"""Bytes that a query may use beside the graph, where the system can limit them."""


log = logging.getLogger(__name__)


def file_source(path: str | Path, graph: str | None = None) -> RdfSource:
    """The RDF of a file; its extension says which."""
    path = Path(path)

    def write(stream: IO[bytes]) -> None:
        with path.open("rb") as file:
            while part := file.read(1 << 20):
                stream.write(part)

    return RdfSource(write, path.suffix.removeprefix("."), graph)


class Engine:
    """Answers queries about some sources; use it in one process, from any thread.

    Close it, or use it in a ``with`` statement; else its process ends with the program. With a
    ``store``, a folder that is there or not yet, the sources are loaded once and then lie there.
    """

    def __init__(
        self,
        *sources: RdfSource,
        base_iri: str = BASE_IRI,
        memory: int = MEMORY,
        store: Path | None = None,
    ) -> None:
        self.base_iri = base_iri
        self.prefixes = prefixes(base_iri)
        self._sources = sources
        self._memory = memory
        self._store = store
        self._worker: Worker | None = None
        self._lock = threading.Lock()
        self._owner = os.getpid()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process; the next query would start a new one."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    def query(
        self,
        text: str,
        *,
        timeout: float = TIMEOUT,
        max_rows: int = MAX_ROWS,
        bindings: Mapping[str, Any] | None = None,
    ) -> Result:
        """Answer a SELECT, ASK, CONSTRUCT or DESCRIBE query of SPARQL 1.1.

        Args:
            text: the query; the prefixes of :func:`newsgraph.query.terms.prefixes` are declared.
            timeout: seconds after which it is stopped.
            max_rows: rows or statements after which the answer is cut, see ``truncated``.
            bindings: values for variables, by name without ``?``; an IRI as
                :class:`newsgraph.query.Iri`.

        Raises:
            QuerySyntaxError: it is no SPARQL.
            QueryRefusedError: it is an update, or names another computer.
            QueryLimitError: it took longer than ``timeout``, or too much memory.
            QueryError: a value or limit cannot be used, or a source cannot be loaded.
        """
        if not 0 < timeout <= threading.TIMEOUT_MAX or max_rows < 1:
            raise QueryError(
                f"a query needs some time and some rows, not {timeout} s and {max_rows} rows"
            )
        prepared = prepare(text, self.prefixes, bindings or {})
        self._check_owner()
        with self._lock:
            if self._worker is None:
                self._worker = self._start()
            until = time.monotonic() + timeout
            reply, body = self._ask(self._worker, self._request(prepared, max_rows), timeout)
        if "error" in reply or "refused" in reply:
            raise _fault(prepared, reply, until)
        missing, known = reply["missing"], reply.get("known", [])
        warnings = unknown_terms(prepared, self.prefixes, missing, known, until)
        return Result(
            kind=prepared.kind,
            variables=tuple(reply["variables"]),
            truncated=_truncation(reply["truncated"], max_rows),
            warnings=tuple(warnings),
            prefixes=prepared.prefixes,
            answer=reply.get("answer"),
            lines=body,
        )

    def _check_owner(self) -> None:
        """A forked process would hear its parent's answers, and polars cannot be forked."""
        if os.getpid() != self._owner:
            raise QueryError(
                "this process was forked from the one that holds the graph; "
                "start processes by `spawn`, as multiprocessing.get_context does"
            )

    def _request(self, query: Prepared, max_rows: int) -> dict[str, Any]:
        spaces = tuple(space for space in self.prefixes.values() if space != XSD)
        return {
            "text": query.text,
            "check": query.check,
            "graphs": [named.iri for named in query.graphs],
            "terms": sorted({n.iri for n in query.named if n.iri.startswith(spaces)}),
            "order": query.order,
            "prefixes": self.prefixes,
            "base": self.base_iri,
            "max_rows": max_rows,
            "max_bytes": MAX_BYTES,
        }

    def _start(self) -> Worker:
        if self._store is not None:
            try:
                return Worker(self._sources, self.base_iri, self._memory, self._store)
            except QueryError as error:  # a disk that is full, say
                log.warning("%s: no query store is kept (%s)", self._store, error)
                self._store = None
        return Worker(self._sources, self.base_iri, self._memory)

    def _ask(
        self, worker: Worker, request: dict[str, Any], timeout: float
    ) -> tuple[dict[str, Any], bytes]:
        done = False
        try:
            answer = worker.ask(request, timeout)
            done = not worker.killed
        finally:
            if not done:  # a limit, a crash or Ctrl-C: what it still has to say is for nobody
                self.close()
        return answer


def _fault(query: Prepared, reply: dict[str, Any], until: float) -> QueryError:
    if "refused" in reply:
        token = next(named.token for named in query.graphs if named.iri == reply["refused"])
        line, column, shown = locate(query.text, token.start)
        return QueryRefusedError(
            f"line {line}, column {column}: FROM would fetch {token.text}, and nothing is fetched; "
            f"leave FROM out to ask this graph\n{shown}"
        )
    if reply["error"] == "syntax":
        return explain(query.text, query.tokens, reply["message"])
    hints = "".join(f"\n{hint}" for hint in unknown_terms(query, query.prefixes, [], [], until))
    return QueryError(f"the query cannot be answered: {reply['message']}{hints}")


def _truncation(limit: str | None, max_rows: int) -> str | None:
    return {
        "rows": f"cut after {max_rows:,} rows; a higher row limit shows more",
        "bytes": f"cut after {MAX_BYTES >> 20:,} MiB of text; select less",
    }.get(limit or "")

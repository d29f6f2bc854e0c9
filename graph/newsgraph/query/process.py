"""Starting, asking and ending the process that holds a graph."""

import json
import os
import signal
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable
from contextlib import suppress
from io import RawIOBase
from pathlib import Path
from typing import IO, Any, NamedTuple, cast

from newsgraph.query import worker
from newsgraph.query.errors import QueryError, QueryLimitError


class RdfSource(NamedTuple):
    """RDF to load: a function that writes it into a binary stream, and what it writes.

    ``format`` is a file name's extension (``nt``, ``ttl``, ``jsonld``, ``trig``, …); ``graph``
    the IRI of the named graph to put it in, ``None`` for the default graph.
    """

    write: Callable[[IO[bytes]], object]
    format: str = "nt"
    graph: str | None = None


WorkerAnswer = tuple[dict[str, Any], bytes]


class Worker:
    """A child process with the sources loaded. It ends with this object or with its parent.

    Where there is a ``store``, the sources lie in that folder, or are put there.

    Raises:
        QueryError: the process cannot be started, or a source cannot be loaded.
    """

    def __init__(
        self,
        sources: tuple[RdfSource, ...],
        base_iri: str,
        memory: int,
        store: Path | None = None,
    ) -> None:
        self._process = _start()
        self.killed = False
        self.end = weakref.finalize(self, _end, self._process, os.getpid())
        self._stdin = cast("IO[bytes]", self._process.stdin)
        self._stdout = cast("IO[bytes]", self._process.stdout)
        try:
            self._load(sources, base_iri, memory, store)
        except BaseException:
            self.end()
            raise

    def _load(
        self, sources: tuple[RdfSource, ...], base_iri: str, memory: int, store: Path | None
    ) -> None:
        header = {
            "path": sys.path,
            "sources": [{"format": source.format, "graph": source.graph} for source in sources],
            "base": base_iri,
            "memory": memory,
            "store": str(store.absolute()) if store else None,
        }
        with suppress(BrokenPipeError):
            self._write(header)
            self._stdin.flush()
            found = self._read()
            if found is not None and not json.loads(found)["kept"]:
                self._send(sources)
        ready = self._read()
        if ready is None:
            raise QueryError(
                "the process that answers queries ended at once; "
                f"see that {sys.executable or 'the interpreter'} can be started and has pyoxigraph"
            )
        if "error" in json.loads(ready):
            raise QueryError(f"the graph cannot be loaded: {json.loads(ready)['message']}")

    def _send(self, sources: tuple[RdfSource, ...]) -> None:
        for source in sources:
            source.write(cast("IO[bytes]", _FrameWriter(self._stdin)))
            worker.write_frame(self._stdin, b"")
        self._stdin.flush()

    def ask(self, request: dict[str, Any], timeout: float) -> WorkerAnswer:
        """The answer to a request, within ``timeout`` seconds.

        Raises:
            QueryLimitError: the time was up, or the process died; it is of no use any more.
        """
        clock = threading.Timer(timeout, self._kill)
        clock.daemon = True
        clock.start()
        try:
            with suppress(BrokenPipeError):
                self._write({**request, "timeout": timeout})
                self._stdin.flush()
            head, body = self._read(), self._read()
        finally:
            clock.cancel()
        if head is None or body is None:
            raise self._death(timeout)
        return json.loads(head), body

    def _kill(self) -> None:
        self.killed = True
        self._process.kill()

    def _death(self, timeout: float) -> QueryLimitError:
        code = self._process.wait()
        over_time = self.killed or -code == getattr(signal, "SIGXCPU", None)
        if over_time:
            return QueryLimitError(
                f"the query was stopped after {timeout:g} seconds; "
                "make it narrower, or give it more with --timeout (timeout= in Python)"
            )
        return QueryLimitError(
            "the query was too much for its process: it needed more memory than a query may "
            "have, or nests too deeply; select less, or aggregate less at a time"
        )

    def _write(self, message: dict[str, Any]) -> None:
        worker.write_frame(self._stdin, json.dumps(message).encode())

    def _read(self) -> bytes | None:
        """The next frame, ``None`` if the process ended before its end."""
        if hasattr(signal, "siginterrupt"):  # polars' handler would let Ctrl-C wait for the answer
            signal.siginterrupt(signal.SIGINT, True)
        head = self._stdout.read(worker.LENGTH.size)
        if len(head) < worker.LENGTH.size:
            return None
        size = worker.LENGTH.unpack(head)[0]
        body = self._stdout.read(size)
        return body if len(body) == size else None


def _start() -> "subprocess.Popen[bytes]":
    # Not multiprocessing: its children run the caller's script again.
    try:
        return subprocess.Popen(  # noqa: S603 - our own file, by this interpreter
            [sys.executable, "-S", "-E", "-P", worker.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        raise QueryError(
            f"{sys.executable!r} cannot be started to answer queries ({error}); "
            "see how many processes you may have"
        ) from error


class _FrameWriter(RawIOBase):
    """A binary stream whose writes become frames."""

    def __init__(self, target: IO[bytes]) -> None:
        self._target = target

    def writable(self) -> bool:
        return True

    def write(self, part: Any) -> int:
        if part:
            worker.write_frame(self._target, bytes(part))
        return len(part)


def _end(process: "subprocess.Popen[bytes]", owner: int) -> None:
    if os.getpid() != owner:  # a fork of the owner has no say
        return
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):
                stream.close()

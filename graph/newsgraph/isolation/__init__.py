"""Native readers of hostile bytes in a process of their own: see :func:`isolated`.

A damaged file may make native code ask for all memory, abort, or never end. In a process of its
own, with limits, it costs itself alone. Processes that did their work well are kept for the next
file, so that starting them costs once.
"""

import os
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from contextlib import suppress
from typing import IO, Any, Final, cast

from newsgraph.errors import DocumentError, NewsgraphError
from newsgraph.isolation import child
from newsgraph.isolation.child import Part

MEMORY: Final = 2 * 1024**3
"""Bytes that a process may take beyond what it holds when it starts."""

PATIENCE: Final = 300.0
"""Seconds that a process may take for one part."""

TICK: Final = 1.0
"""Seconds between two looks at the clock."""

RELIEF: Final = "Check that it is whole; write it anew, or in parts."


class UnexpectedError(NewsgraphError):
    """A fault of newsgraph's own in another process: its type and its place in our code."""

    def __init__(self, kind: str, place: str) -> None:
        super().__init__(f"{kind} at {place}; report this")
        self.kind = kind
        self.place = place


def isolated(function: str, *arguments: Any, data: bytes = b"") -> Iterator[Part]:
    """The parts that a function yields in another process.

    Args:
        function: ``module:name``; it takes ``data`` and the arguments, which JSON can carry.
        arguments: its further arguments.
        data: the bytes to read.

    Raises:
        DocumentError: the function raised it, took too much memory or time, or died.
        UnexpectedError: the function raised another error.
    """
    key = os.getpid(), function
    worker = _IDLE.pop(key, None) or _Worker(function)
    try:
        yield from worker.call(arguments, data)
    finally:
        if worker.is_idle:
            _IDLE.setdefault(key, worker)
        else:  # it died, or whoever reads the parts wants no more of them
            worker.end()


class _Worker:
    """Another process that runs one function. It ends with this object, or this process."""

    def __init__(self, function: str) -> None:
        self._process = _start()
        self._clock = _Clock(self._process)
        self.end = weakref.finalize(self, _end, self._process, self._clock, os.getpid())
        self._stdin = cast("IO[bytes]", self._process.stdin)
        self._stdout = cast("IO[bytes]", self._process.stdout)
        self.is_idle = True
        self._send({"path": sys.path, "function": function, "memory": MEMORY}, b"")

    def call(self, arguments: tuple[Any, ...], data: bytes) -> Iterator[Part]:
        self.is_idle = False
        self._send(arguments, data)
        while True:
            message = self._next()
            if message is None:
                raise self._death()
            head, body = message
            if "part" in head:
                yield head["part"], body
                continue
            self.is_idle = True
            if "document" in head:
                reason, hint = head["document"]
                raise DocumentError(reason, hint)
            if "unexpected" in head:
                raise _error(*head["unexpected"])
            return

    def _send(self, head: Any, data: bytes) -> None:
        with suppress(BrokenPipeError):  # it is dead; the next message will not come
            child.write_message(self._stdin, head, data)

    def _next(self) -> Part | None:
        self._clock.since = time.monotonic()
        try:
            return child.read_message(self._stdout)
        finally:
            self._clock.since = None

    def _death(self) -> DocumentError:
        self._process.wait()
        if self._clock.has_struck:
            reason = f"reading it took longer than {PATIENCE:g} seconds and was stopped"
        else:
            reason = (
                "its reader died of it: it is damaged, or needs more than "
                f"{MEMORY // 1024**3} GiB of memory"
            )
        return DocumentError(reason, RELIEF)


class _Clock:
    """Kills a process that is waited for too long; one thread watches all its parts."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.since: float | None = None
        """When the wait for the next part began."""
        self.has_struck = False
        self.stopped = threading.Event()
        threading.Thread(target=self._watch, args=(process,), daemon=True).start()

    def _watch(self, process: "subprocess.Popen[bytes]") -> None:
        while not self.stopped.wait(TICK):
            since = self.since
            if since is not None and time.monotonic() - since > PATIENCE:
                self.has_struck = True
                process.kill()
                return


def _error(kind: str, place: str) -> NewsgraphError:
    if kind == "MemoryError":
        return DocumentError(f"it needs more than {MEMORY // 1024**3} GiB of memory", RELIEF)
    return UnexpectedError(kind, place)


def _start() -> "subprocess.Popen[bytes]":
    # Not multiprocessing: its children run the caller's script again.
    return subprocess.Popen(  # noqa: S603 - our own file, by this interpreter
        [sys.executable, "-S", "-E", "-P", child.__file__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _end(process: "subprocess.Popen[bytes]", clock: _Clock, owner: int) -> None:
    if os.getpid() != owner:  # a fork of the owner has no say
        return
    clock.stopped.set()
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):
                stream.close()


_IDLE: dict[tuple[int, str], _Worker] = {}
"""Processes that wait for a call, by the process that started them and their function."""

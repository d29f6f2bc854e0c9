"""Runs native readers of hostile bytes in processes of their own: see :func:`isolated`.

A damaged file can make native code allocate all memory, abort, or never end. In a process with
limits, it harms only itself. A process that succeeded is kept for the next file, so the cost of
starting it is paid once.
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

from newsgraph.errors import DocumentError, NewsgraphError, UnexpectedError
from newsgraph.isolation import child
from newsgraph.isolation.child import ChildPart

MEMORY: Final = 2 * 1024**3
"""Bytes that a process may allocate beyond those it has when it starts."""

PATIENCE: Final = 300.0
"""Seconds that a process may need for one part."""

TICK: Final = 1.0
"""Seconds between two checks of the clock."""

RELIEF: Final = "Check that it is whole; write it again, or in parts."


def isolated(function: str, *arguments: Any, data: bytes = b"") -> Iterator[ChildPart]:
    """The parts that a function yields in another process.

    Args:
        function: ``module:name``; it takes ``data`` and the arguments.
        arguments: further arguments, of types that JSON has.
        data: the bytes to read.

    Raises:
        DocumentError: the function raised it, needed too much memory or time, or died.
        UnexpectedError: the function raised another error.
    """
    key = os.getpid(), function
    worker = _IDLE.pop(key, None) or _Worker(function)
    try:
        yield from worker.call(arguments, data)
    finally:
        if worker.is_idle:
            _IDLE.setdefault(key, worker)
        else:  # it died, or the caller stopped reading the parts
            worker.end()


class _Worker:
    """A process that runs one function. It ends with this object, or with this process."""

    def __init__(self, function: str) -> None:
        self._process = _start()
        self._clock = _Clock(self._process)
        self.end = weakref.finalize(self, _end, self._process, self._clock, os.getpid())
        self._stdin = cast("IO[bytes]", self._process.stdin)
        self._stdout = cast("IO[bytes]", self._process.stdout)
        self.is_idle = True
        self._send({"path": sys.path, "function": function, "memory": MEMORY}, b"")

    def call(self, arguments: tuple[Any, ...], data: bytes) -> Iterator[ChildPart]:
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
        with suppress(BrokenPipeError):  # it is dead; no further message will come
            child.write_message(self._stdin, head, data)

    def _next(self) -> ChildPart | None:
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
                "its reader crashed: the file is damaged, or needs more than "
                f"{MEMORY // 1024**3} GiB of memory"
            )
        return DocumentError(reason, RELIEF)


class _Clock:
    """Kills a process that takes too long; one thread watches all its parts."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.since: float | None = None
        """The time at which the wait for the next part began."""
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
    if os.getpid() != owner:  # only the owner may end it, not a fork of the owner
        return
    clock.stopped.set()
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):
                stream.close()


_IDLE: dict[tuple[int, str], _Worker] = {}
"""Idle processes, by the process that started them and by their function."""

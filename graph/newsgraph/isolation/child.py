"""The main program of a process that reads hostile bytes.

It exchanges messages over its standard input and output. A message is the lengths of its head and
body, the head as JSON, and the body as bytes. The first message states the function to run and
the memory it may use. Every further message is one call. The process answers it with one message
for each part that the function yields, and a last one that states how the call ended.
"""

import importlib
import json
import os
import signal
import struct
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import IO, Any

LENGTHS = struct.Struct(">QQ")

ChildPart = tuple[Any, bytes]
"""A part that a function yields: a head of types that JSON has, and a body."""


def read_message(source: IO[bytes]) -> ChildPart | None:
    """The next message, or ``None`` if the other process is gone."""
    lengths = source.read(LENGTHS.size)
    if len(lengths) < LENGTHS.size:
        return None
    sizes = LENGTHS.unpack(lengths)
    head, body = (source.read(size) if size else b"" for size in sizes)
    return (json.loads(head), body) if (len(head), len(body)) == sizes else None


def write_message(target: IO[bytes], head: Any, body: bytes) -> None:
    """Write one message and flush it."""
    packed = json.dumps(head).encode()
    target.write(LENGTHS.pack(len(packed), len(body)) + packed)
    target.write(body)
    target.flush()


def limit_memory(most: int) -> None:
    """Limit memory to ``most`` bytes beyond those in use now, if the system can limit it."""
    try:
        import resource
    except ImportError:
        return
    limits = {resource.RLIMIT_CORE: 0}
    with suppress(OSError, ValueError), open("/proc/self/statm") as statm:  # noqa: PTH123
        held = int(statm.read().split()[0]) * resource.getpagesize()
        limits[resource.RLIMIT_AS] = held + most
    for what, limit in limits.items():
        with suppress(OSError, ValueError):
            resource.setrlimit(what, (limit, limit))


def answer(
    function: Callable[..., Iterator[ChildPart]], call: ChildPart, target: IO[bytes]
) -> None:
    """Run the function; write the parts that it yields, then how it ended."""
    arguments, data = call
    try:
        for head, body in function(data, *arguments):
            write_message(target, {"part": head}, body)
        end: dict[str, Any] = {"end": True}
    except BrokenPipeError:
        os._exit(0)  # the caller is gone
    except BaseException as error:  # noqa: BLE001 - a panic of Rust is no Exception
        end = described(error)
    write_message(target, end, b"")


def described(error: BaseException) -> dict[str, Any]:
    """An error as sent to the caller; an unexpected one without its text, which may be secured."""
    from newsgraph.errors import DocumentError
    from newsgraph.isolation.places import place_of

    if isinstance(error, DocumentError):
        return {"document": [error.reason, error.hint]}
    return {"unexpected": [type(error).__name__, place_of(error)]}


def main() -> None:
    # Ctrl-C reaches the whole process group; the process that started us handles it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    source, target = sys.stdin.buffer, sys.stdout.buffer
    first = read_message(source)
    if first is None:
        return
    header = first[0]
    sys.path[:] = header["path"]
    module, _, name = header["function"].partition(":")
    function = getattr(importlib.import_module(module), name)
    limit_memory(header["memory"])
    while (call := read_message(source)) is not None:
        answer(function, call, target)


if __name__ == "__main__":
    main()

"""The process that reads hostile bytes; it is started, never imported.

It speaks over its standard input and output in messages: the lengths of head and body, the head
as JSON, the body as bytes. The first message says which function to run and how much memory that
may take. Then each message is one call, answered by one message for each part that the function
yields, and a last one that says how the call ended.
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

Part = tuple[Any, bytes]
"""What a function yields: a head that JSON can carry, and a body."""


def read_message(source: IO[bytes]) -> Part | None:
    """The next message, ``None`` if whoever writes them is gone."""
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
    """Allow ``most`` bytes beyond what is held now, where the system can limit that."""
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


def answer(function: Callable[..., Iterator[Part]], call: Part, target: IO[bytes]) -> None:
    """Run the function and write what it yields, then how it ended."""
    arguments, data = call
    try:
        for head, body in function(data, *arguments):
            write_message(target, {"part": head}, body)
        end: dict[str, Any] = {"end": True}
    except BrokenPipeError:
        os._exit(0)  # whoever called is gone
    except BaseException as error:  # noqa: BLE001 - a panic of Rust is no Exception
        end = told(error)
    write_message(target, end, b"")


def told(error: BaseException) -> dict[str, Any]:
    """What whoever called learns of an error; no text of an unexpected one, it may be secured."""
    from newsgraph.errors import DocumentError
    from newsgraph.isolation.places import place_of

    if isinstance(error, DocumentError):
        return {"document": [error.reason, error.hint]}
    return {"unexpected": [type(error).__name__, place_of(error)]}


def main() -> None:
    # Ctrl-C reaches the whole group of processes; who started us decides what it means.
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

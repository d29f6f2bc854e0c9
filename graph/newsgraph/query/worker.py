"""The process that holds a graph and answers queries; it is started, never imported.

It stands alone, on the standard library and pyoxigraph, so that it starts fast and can be
killed at any moment. It speaks over its standard input and output in frames: eight bytes of
length, then as many bytes. First comes a header in JSON, to which it answers whether it has the
graph on disk already; if not, frames of RDF follow for each source that the header names, up to
an empty one. Then each request is one JSON frame, and its answer two: a JSON frame and the rows,
as lines of TSV or N-Triples.

Once the graph is loaded the process gives up what it does not need: where the system has
resource limits it can open neither file nor connection any more.
"""

import io
import json
import os
import shutil
import signal
import struct
import sys
import threading
import zlib
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from queue import SimpleQueue
from typing import IO, Any, NoReturn

LENGTH = struct.Struct(">Q")
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
SOME_NODES = 20_000

STAGED, SUMS = ".new", "newsgraph.sums"
MOST_FILES = 16
"""Files of a store that are all opened with it, so that it needs no right to open more."""


class Frames(io.RawIOBase):
    """The frames up to the next empty one, as one readable stream."""

    def __init__(self, source: IO[bytes]) -> None:
        self.source = source
        self.left = memoryview(b"")
        self.ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self.left and not self.ended:
            self.left = memoryview(read_frame(self.source))
            self.ended = not self.left
        part = self.left[: len(buffer)]
        self.left = self.left[len(part) :]
        buffer[: len(part)] = part
        return len(part)


def read_frame(source: IO[bytes]) -> bytes:
    head = source.read(LENGTH.size)
    if len(head) < LENGTH.size:
        os._exit(0)  # who started us is gone
    size = LENGTH.unpack(head)[0]
    body = source.read(size)
    if len(body) < size:
        os._exit(0)
    return body


def write_frame(target: IO[bytes], body: bytes) -> None:
    target.write(LENGTH.pack(len(body)))
    target.write(body)


def kept(path: str) -> Any:
    """The store that lies at a path, ``None`` if there is none of use.

    Its files are read through first: RocksDB does strange things with a damaged one.
    """
    import pyoxigraph as ox

    try:
        with open(f"{path}/{SUMS}", encoding="ascii") as stream:  # noqa: PTH123
            recorded = json.load(stream)
        if sum(name.endswith(".sst") for name in recorded) > MOST_FILES or sums(path) != recorded:
            return None
        store = ox.Store.read_only(path)
    except (OSError, ValueError, RuntimeError):
        return None
    with suppress(OSError):  # the cache may not be written
        os.utime(path)
    return store


def sums(path: str) -> dict[str, int]:
    """A checksum of each file of a store, except logs and locks."""
    found = {}
    for name in sorted(os.listdir(path)):  # noqa: PTH208
        if not name.startswith(("LOG", "LOCK", SUMS)):
            with open(f"{path}/{name}", "rb") as stream:  # noqa: PTH123
                total = 0
                while part := stream.read(1 << 20):
                    total = zlib.crc32(part, total)
            found[name] = total
    return found


def remove(path: str) -> None:
    """Remove the folder or file at a path, if possible."""
    shutil.rmtree(path, ignore_errors=True)
    with suppress(OSError):
        os.unlink(path)  # noqa: PTH108


def load(header: dict[str, Any], source: IO[bytes]) -> Any:
    """The store with the sources: on disk, where the header says and that can be, or in memory."""
    import pyoxigraph as ox

    path = header["store"]
    if not path:
        store = ox.Store()
        fill(store, header, source)
        return store
    stage = f"{path}.{os.getpid()}{STAGED}"
    remove(stage)  # of a process that was killed and had the same number
    try:
        store = ox.Store(stage)
        fill(store, header, source)
        store.optimize()
        del store
        return keep(stage, path)
    finally:
        remove(stage)


def fill(store: Any, header: dict[str, Any], source: IO[bytes]) -> None:
    import pyoxigraph as ox

    for named in header["sources"]:
        stream = io.BufferedReader(Frames(source), 1 << 16)
        graph = ox.NamedNode(named["graph"]) if named["graph"] else None
        format_ = ox.RdfFormat.from_extension(named["format"])
        store.bulk_load(stream, format=format_, base_iri=header["base"], to_graph=graph)
        while stream.read(1 << 16):
            pass


def keep(stage: str, path: str) -> Any:
    """Put a store that was written beside its place there; one that is too large, into memory."""
    import pyoxigraph as ox

    with open(f"{stage}/{SUMS}", "w", encoding="ascii") as stream:  # noqa: PTH123
        json.dump(sums(stage), stream)
    for _ in range(2):
        with suppress(OSError):  # something lies there
            os.rename(stage, path)  # noqa: PTH104
        if (found := kept(path)) is not None:
            return found
        if os.path.isdir(stage):  # noqa: PTH112
            remove(path)
    where = stage if os.path.isdir(stage) else path  # noqa: PTH112
    store = ox.Store()
    store.bulk_extend(ox.Store.read_only(where))
    remove(where)
    return store


def give_up_rights(memory: int) -> None:
    """No file, no socket, no core dump; ``memory`` bytes beyond what the graph holds."""
    try:
        import resource
    except ImportError:
        return
    limits = {resource.RLIMIT_NOFILE: 0, resource.RLIMIT_CORE: 0}
    with suppress(OSError, ValueError), open("/proc/self/statm") as statm:  # noqa: PTH123
        held = int(statm.read().split()[0]) * resource.getpagesize()
        limits = {resource.RLIMIT_AS: held + memory, **limits}
    for what, limit in limits.items():
        with suppress(OSError, ValueError):
            resource.setrlimit(what, (limit, limit))


def limit_time(seconds: float) -> None:
    """Set a processor limit that ends this process if the parent that times it is gone."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        usage = resource.getrusage(resource.RUSAGE_SELF)
        until = int(usage.ru_utime + usage.ru_stime + seconds) + 2
        resource.setrlimit(resource.RLIMIT_CPU, (until, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def answer(store: Any, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    import pyoxigraph as ox

    options = {"prefixes": request["prefixes"], "base_iri": request["base"]}
    if request["check"] is not None:
        ox.Store().query(request["check"], **options)
    graphs = {node.value for node in store.named_graphs()}
    strange = [graph for graph in request["graphs"] if graph not in graphs]
    if strange:
        return {"refused": strange[0]}, b""
    reply = unknown(store, request["terms"])
    result = store.query(request["text"], **options)
    if isinstance(result, ox.QueryBoolean):
        return {**reply, "answer": bool(result), "variables": [], "truncated": False}, b""
    if isinstance(result, ox.QuerySolutions):
        variables = [variable.value for variable in result.variables]
        if request["order"]:
            variables = [name for name in request["order"] if name in variables]
        lines = rows(result, variables)
    else:
        variables, lines = ["subject", "predicate", "object"], statements(result)
    body, truncated = collect(lines, request["max_rows"], request["max_bytes"])
    return {**reply, "variables": variables, "truncated": truncated}, body


def rows(solutions: Any, names: list[str]) -> Iterator[str]:
    shown = Shown()
    for solution in solutions:
        terms = (solution[name] for name in names)
        yield "\t".join(["" if term is None else shown(term) for term in terms]) + "\n"


def statements(triples: Any) -> Iterator[str]:
    shown = Shown()
    seen = set()
    for s, p, o in triples:
        line = f"{shown(s)} {shown(p)} {shown(o)} .\n"
        if line not in seen:
            seen.add(line)
            yield line


class Shown:
    """Terms as N-Triples; blank nodes are numbered as they come, so equal answers are equal."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}

    def __call__(self, term: Any) -> str:
        text = str(term)
        if text[0] == "_":
            return self.names.setdefault(text, f"_:b{len(self.names)}")
        return text


def collect(lines: Iterator[str], max_rows: int, max_bytes: int) -> tuple[bytes, str | None]:
    """The first rows, and the name of the limit that cut the others off, if one did."""
    parts: list[bytes] = []
    size = 0
    for line in islice(lines, max_rows):
        part = line.encode()
        size += len(part)
        if size > max_bytes:
            return b"".join(parts), "bytes"
        parts.append(part)
    return b"".join(parts), "rows" if next(lines, None) is not None else None


def unknown(store: Any, terms: list[str]) -> dict[str, Any]:
    """The terms that the graph does not hold, and the terms that it holds instead."""
    import pyoxigraph as ox

    missing = [term for term in terms if not any_of(store, ox.NamedNode(term))]
    if not missing:
        return {"missing": []}
    predicates = store.query("SELECT DISTINCT ?p { ?s ?p ?o }")
    classes = store.query("SELECT DISTINCT ?c { ?s a ?c }")
    known = {solution[0].value for found in (predicates, classes) for solution in found}
    spaces = tuple({term[: max(term.rfind("/"), term.rfind("#")) + 1] for term in missing})
    typed = store.quads_for_pattern(None, ox.NamedNode(TYPE), None)
    nodes = (quad.subject.value for quad in typed)
    near = islice((node for node in nodes if node.startswith(spaces)), SOME_NODES)
    return {"missing": missing, "known": sorted(known | set(near))}


def any_of(store: Any, node: Any) -> bool:
    patterns = ((None, node, None), (node, None, None), (None, None, node))
    return any(next(store.quads_for_pattern(*pattern), None) for pattern in patterns)


def fault(error: BaseException) -> dict[str, Any]:
    kind = "syntax" if isinstance(error, SyntaxError) else "other"
    return {"error": kind, "message": str(error)}


def main() -> None:
    # Ctrl-C reaches the whole group of processes; who started us decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    source, target = sys.stdin.buffer, sys.stdout.buffer
    header = json.loads(read_frame(source))
    sys.path[:] = header["path"]
    store = kept(header["store"]) if header["store"] else None
    write_frame(target, json.dumps({"kept": store is not None}).encode())
    target.flush()
    try:
        store = load(header, source) if store is None else store
        ready = {"triples": len(store)}
    except Exception as error:  # noqa: BLE001 - reported to whoever started us
        ready = fault(error)
    write_frame(target, json.dumps(ready).encode())
    target.flush()
    if store is None:
        drain(source)
    give_up_rights(header["memory"])
    serve(store, source, target)


def drain(source: IO[bytes]) -> NoReturn:
    """Read what is still being sent, so that the sender can finish; then exit."""
    while True:
        read_frame(source)


def serve(store: Any, source: IO[bytes], target: IO[bytes]) -> NoReturn:
    requests: SimpleQueue[bytes] = SimpleQueue()

    def listen() -> None:
        while True:  # the end of the input ends the process, even in the midst of a query
            requests.put(read_frame(source))

    threading.Thread(target=listen, daemon=True).start()
    while True:
        request = json.loads(requests.get())
        limit_time(request["timeout"])
        try:
            reply, body = answer(store, request)
        except Exception as error:  # noqa: BLE001 - reported to whoever asked
            reply, body = fault(error), b""
        write_frame(target, json.dumps(reply).encode())
        write_frame(target, body)
        target.flush()


if __name__ == "__main__":
    main()

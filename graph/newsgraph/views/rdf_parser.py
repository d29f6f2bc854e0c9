"""The process that parses RDF from elsewhere; it is started, never imported.

Deeply nested RDF overflows the stack of the engine's parsers, which ends the process that they
run in. So they run here, without files or sockets and with little memory and time. The RDF comes
over standard input, what to do with it as JSON in the only argument. Each line of standard output
is JSON: statements by predicate in five columns, as :class:`newsgraph.views.parsing.Batch` has
them; the last line is the end, or what is wrong.
"""

import gzip
import io
import json
import sys
import zlib
from collections import Counter
from contextlib import suppress
from itertools import islice
from typing import IO, Any, Final

ROWS: Final = 50_000
CHARACTERS: Final = 1 << 24
"""The most statements, and characters of their values, in one line."""


class Counted(io.RawIOBase):
    """A stream that fails when it gives more bytes than it may."""

    def __init__(self, source: IO[bytes], most: int) -> None:
        self.source = source
        self.left = most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        part = self.source.read(len(buffer))
        buffer[: len(part)] = part
        self.left -= len(part)
        if self.left < 0:
            raise OSError
        return len(part)


class StatementBuffer:
    """Statements until they are written."""

    def __init__(self, asked: set[str] | None) -> None:
        self.asked = asked
        self.blanks: dict[str, None] = {}
        self.numbered = 0
        self._clear()

    def _clear(self) -> None:
        self.rows: dict[str, tuple[list[str], ...]] = {}
        self.unknown: Counter[str] = Counter()
        self.count = self.size = 0

    def add(self, quads: Any) -> None:
        import pyoxigraph as ox

        named, literal = ox.NamedNode, ox.Literal
        for subject, verb, term, _ in quads:
            predicate = verb.value
            if self.asked is not None and predicate not in self.asked:
                self.unknown[predicate] += 1
                continue
            columns = self.rows.get(predicate)
            if columns is None:
                columns = self.rows[predicate] = ([], [], [], [], [])
            focus = subject.value if type(subject) is named else self.blank(subject)
            if type(term) is named:
                row = focus, term.value, "iri", "", ""
            elif type(term) is literal:
                row = focus, term.value, "literal", term.datatype.value, term.language or ""
            else:
                row = focus, self.blank(term), "blank", "", ""
            for column, text in zip(columns, row, strict=True):
                column.append(text)
            self.count += 1
            self.size += len(row[1])
            if self.count >= ROWS or self.size >= CHARACTERS:
                self.write()

    def blank(self, term: Any) -> str:
        """A blank node, or a triple as a term, in its own notation."""
        text = str(term)
        if text.startswith("_:"):
            self.blanks.setdefault(text)
        return text

    def write(self) -> None:
        new = list(islice(self.blanks, self.numbered, None))
        self.numbered = len(self.blanks)
        say({"batch": {"rows": self.rows, "blanks": new, "unknown": self.unknown}})
        self._clear()


def say(line: dict[str, Any]) -> None:
    import msgspec

    sys.stdout.buffer.write(msgspec.json.encode(line) + b"\n")


def give_up_rights(memory: int, seconds: int) -> None:
    """No file, no socket, no core dump; so much memory and time of the processor."""
    try:
        import resource
    except ImportError:
        return
    limits = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 0,
    }
    for what, limit in limits.items():
        with suppress(OSError, ValueError):
            resource.setrlimit(what, (limit, resource.getrlimit(what)[1]))


def main() -> None:
    order = json.loads(sys.argv[1])
    sys.path[:] = order["path"]
    import msgspec  # noqa: F401 - while files can still be opened
    import pyoxigraph as ox

    give_up_rights(order["memory"], order["seconds"])
    plain: Any = gzip.GzipFile(fileobj=sys.stdin.buffer) if order["gzip"] else sys.stdin.buffer
    source: Any = Counted(plain, order["most"])
    rows = StatementBuffer(None if order["asked"] is None else set(order["asked"]))
    try:
        syntax = getattr(ox.RdfFormat, order["format"])
        rows.add(ox.parse(source, format=syntax, base_iri=order["base"]))
    except SyntaxError as error:
        say({"syntax": error.msg, "line": error.lineno or 0, "column": error.offset or 0})
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is cut off or no text"
        say({"large": True} if source.left < 0 else {"unreadable": reason})
    else:
        rows.write()
        say({"end": True})


if __name__ == "__main__":
    main()

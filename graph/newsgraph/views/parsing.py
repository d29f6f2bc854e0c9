"""RDF files as statements, parsed in a process of its own, within limits.

A file may hold :data:`MOST_BYTES`, unpacked. The process that parses it may use :data:`MEMORY`
and the time that :func:`_seconds` gives; beyond that it stops with an error that
names the file.
"""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import IO, Final, cast

import msgspec

from newsgraph.errors import UsageError
from newsgraph.views import rdf_parser
from newsgraph.vocabulary import BASE_IRI

FORMATS: Final = {
    ".ttl": "TURTLE",
    ".nt": "N_TRIPLES",
    ".nq": "N_QUADS",
    ".trig": "TRIG",
    ".jsonld": "JSON_LD",
}
"""Suffix → name of the format in pyoxigraph; each may have ``.gz`` behind it.

RDF/XML is left out: its entities can grow without bound.
"""

MOST_BYTES: Final = 1 << 30
"""The most bytes of RDF, unpacked, that one file may hold."""

MEMORY: Final = 4 << 30
"""The most bytes of memory for the parser, where the system can limit it."""


class Batch(msgspec.Struct, frozen=True):
    """Some statements of a file, in its order.

    ``rows`` has for each predicate five columns: subjects, values, kinds (``iri``, ``blank``,
    ``literal``), datatypes and languages; the last two are empty where a term has none. A blank
    node is ``_:`` and its label, a triple as a term has its notation. ``blanks`` are the blank
    nodes that were not met before; ``unknown`` counts statements of predicates not asked for.
    """

    rows: dict[str, tuple[list[str], list[str], list[str], list[str], list[str]]]
    blanks: list[str]
    unknown: dict[str, int]


class _Line(msgspec.Struct, frozen=True):
    """A line of the parser: a batch, or what ends it."""

    batch: Batch | None = None
    syntax: str | None = None
    line: int = 0
    column: int = 0
    unreadable: str | None = None
    large: bool = False


def parse(
    path: Path, asked: Collection[str] | None = None, *, as_format: str | None = None
) -> Iterator[Batch]:
    """The statements of a file in batches, those of named graphs included.

    Relative IRIs stand below the usual base.

    Args:
        path: an RDF file whose suffix is one of :data:`FORMATS`.
        asked: the predicates whose statements are wanted; all of them unless given.
        as_format: the format of a file of any suffix.

    Raises:
        UsageError: the file cannot be read, is not what its suffix promises, or is beyond a
            limit.
    """
    format_ = as_format or _format(path)
    try:
        with path.open("rb") as stream, _started(stream, path, format_, asked) as process:
            try:
                yield from _batches(path, process)
            finally:
                process.kill()
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be read ({error.strerror}); give a whole RDF file"
        ) from None


def _format(path: Path) -> str:
    suffix = Path(path.stem).suffix if path.suffix == ".gz" else path.suffix
    try:
        return FORMATS[suffix]
    except KeyError:
        raise UsageError(
            f"{path}: not known by its suffix to be RDF; the suffixes are "
            f"{', '.join(FORMATS)}, each also with .gz"
        ) from None


def _started(
    stream: IO[bytes], path: Path, format_: str, asked: Collection[str] | None
) -> "subprocess.Popen[bytes]":
    order = {
        "path": sys.path,
        "format": format_,
        "gzip": path.suffix == ".gz",
        "base": BASE_IRI,
        "asked": None if asked is None else sorted(asked),
        "most": MOST_BYTES,
        "memory": MEMORY,
        "seconds": _seconds(path),
    }
    return subprocess.Popen(  # noqa: S603 - our own file, by this interpreter
        [sys.executable, "-S", "-E", "-P", rdf_parser.__file__, json.dumps(order)],
        stdin=stream,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _seconds(path: Path) -> int:
    """Seconds of processor time for a file: 60, and one more for each 100 kB."""
    return 60 + path.stat().st_size // 100_000


def _batches(path: Path, process: "subprocess.Popen[bytes]") -> Iterator[Batch]:
    for text in cast("IO[bytes]", process.stdout):
        line = msgspec.json.decode(text, type=_Line)
        if line.batch is None:
            _check_end(path, line)
            return
        yield line.batch
    raise _death(path, process.wait())


def _check_end(path: Path, line: _Line) -> None:
    if line.syntax is not None:
        raise UsageError(_fault(path, line.syntax, line))
    if line.unreadable is not None:
        raise UsageError(f"{path}: cannot be read ({line.unreadable}); give a whole RDF file")
    if line.large:
        raise UsageError(
            f"{path}: larger than {MOST_BYTES >> 20:,} MiB, which is the most RDF that is read "
            "from one file; split it, or build the graph from its documents"
        )


def _death(path: Path, code: int) -> UsageError:
    if -code == getattr(signal, "SIGXCPU", None):
        return UsageError(
            f"{path}: parsing it takes more than {_seconds(path):,} seconds, so it is not read; "
            "take out what nests deeply"
        )
    return UsageError(
        f"{path}: nests too deeply, or needs more than {MEMORY >> 30} GiB to be parsed, so it is "
        "not read; take out what nests deeply"
    )


def _fault(path: Path, message: str, at: _Line) -> str:
    """The error with its place in the file, but without text of the file."""
    if "LoadDocumentCallback" in message:
        return (
            f"{path}: its JSON-LD context lies on the network, where newsgraph loads nothing; "
            "put the context into the file"
        )
    place = f":{at.line}:{at.column}" if at.line else ""
    what = re.sub("^Parser error at [^:]*: ", "", message)
    shown = re.sub(r"(['\"]).*\1", "…", what)[:120]
    return f"{path}{place}: not readable as {path.suffix.lstrip('.')} ({shown}); fix it there"

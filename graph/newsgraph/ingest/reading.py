"""Files → what they say, as frames: the outcome of each file, its records, its issues."""

import gc
import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import NamedTuple

import msgspec
import polars as pl

from newsgraph.errors import DocumentError
from newsgraph.ingest.columns import record_columns
from newsgraph.ingest.encodings import as_utf8
from newsgraph.ingest.faults import unexpected
from newsgraph.ingest.formats import format_of, limits
from newsgraph.ingest.mapping import Instructions, restated
from newsgraph.ingest.names import is_dated_and_titled, values_of_name, with_name
from newsgraph.ingest.nodes import DocumentPart, Fault, Secured, Tree
from newsgraph.ingest.records import Reader, Shape, encodable, identified, keys_of
from newsgraph.ingest.salvage import salvaged, spellings
from newsgraph.ingest.seal import Seal
from newsgraph.isolation.archives import suffix_of, too_large
from newsgraph.model import Document, Related
from newsgraph.report import Issue
from newsgraph.store import SCHEMA

AS_USUAL = Instructions()

PLACES = {"file": pl.String, "sha256": pl.String, "path": pl.String}
FILES = {"file": pl.String, "sha256": pl.String, "outcome": pl.String}
SIGHTINGS = [name for name in SCHEMA["sightings"] if name != "article"]
ISSUES = {
    "file": pl.String,
    "path": pl.String,
    "level": pl.String,
    "reason": pl.String,
    "hint": pl.String,
    "line": pl.Int64,
    "column": pl.Int64,
    "sha256": pl.String,
}
SEALED = {"file": pl.String, "text": pl.String}
KEPT = {"sha256": pl.String, "start": pl.Int64, "stop": pl.Int64}
UNKNOWN = {"sha256": pl.String, "key": pl.String, "count": pl.Int64}
KNOWN = {"sha256": pl.String, "keys": pl.String, "count": pl.Int64}

CACHED = "cached"
"""The outcome of a file of which the read cache knows what it says."""

Span = tuple[int, int]
"""Where in a file's bytes its one secured value stands; (0, 0) if it has none."""

Known = Mapping[str, Span]
"""SHA-256 of the files that the read cache knows."""

NOTHING: Known = {}

NOTHING_SECURED = Seal(())

UNREADABLE = ("The file cannot be read", "Check that it is there and that you may read it.")


FREE = 50_000
SHARE = 8
"""A file may hold so many values, and one for so many of its bytes (:attr:`Reader.size`).

A row is never so short; what is, would take a thousand times its size of memory.
"""

BLOCK = 20_000
"""Values that are held as records at most, before they are turned into frames."""


class SourceFile(NamedTuple):
    """A file to read: its name in the report, and its place, its bytes or why it has none.

    ``worth`` is what a member of an archive counts for, in bytes; a file on disk counts for its
    own size and more.
    """

    name: str
    content: str | bytes | DocumentError
    worth: int | None = None


@dataclass(frozen=True)
class Readings:
    """What a set of files says; frames with the columns of this module's schemas."""

    files: pl.DataFrame
    sightings: pl.DataFrame
    issues: pl.DataFrame
    unknown: pl.DataFrame
    known: pl.DataFrame
    """How many documents of a file state the same fields by the same keys (:func:`keys_of`)."""
    sealed: pl.DataFrame
    """The secured values themselves; they stay in memory, and go at the reader's gate."""
    kept: pl.DataFrame
    """The files that the read cache may keep, and where their secured value stands."""
    cached: int = 0
    """How many of the files that were read came from the read cache."""
    seal: Seal = NOTHING_SECURED
    """Behind the reader's gate: what may not stand in what is made of the readings."""

    @classmethod
    def concat(cls, parts: list["Readings"]) -> "Readings":
        """Several readings as one, in the order of names, whatever their own order.

        Of twins, files of one name and content, all but one count as ignored.
        """
        files = pl.concat([part.files for part in parts]).sort("file", "sha256", "outcome")
        sightings = pl.concat([part.sightings for part in parts])
        issues = pl.concat([part.issues for part in parts])
        is_twin = (pl.int_range(pl.len()).over("file", "sha256") > 0) & (pl.col("sha256") != "")
        if files.select(is_twin.any()).item():
            outcome = pl.when(is_twin).then(pl.lit("ignored")).otherwise("outcome")
            files = files.with_columns(outcome=outcome)
            sightings = sightings.unique(["file", "sha256", "path"])
            issues = issues.unique()
        return cls(
            files,
            sightings.sort("file", "sha256", "path"),
            issues.sort(*ISSUES, nulls_last=True),
            pl.concat([part.unknown for part in parts]),
            pl.concat([part.known for part in parts]),
            pl.concat([part.sealed for part in parts]),
            pl.concat([part.kept for part in parts]),
            sum(part.cached for part in parts),
        )

    def by_key(self) -> pl.DataFrame:
        """How many documents state a field (a column of the sightings) by which key."""
        counted = self.known.group_by("keys").agg(pl.col("count").sum())
        rows = [
            (field, key, count)
            for keys, count in counted.iter_rows()
            for field, key in msgspec.json.decode(keys).items()
        ]
        schema = {"field": pl.String, "key": pl.String, "count": pl.Int64}
        found = pl.DataFrame(rows, schema=schema, orient="row")
        return found.group_by("field", "key").agg(pl.col("count").sum()).sort("field", "key")

    def first(self, count: int) -> "Readings":
        """The readings of so many files alone."""
        return self._of(self.files.head(count))

    def rejecting(self, position: int, error: DocumentError) -> "Readings":
        """The readings with the file at a position of ``files`` rejected."""
        file, sha256, _ = self.files.row(position)
        is_it = (pl.col("file") == file) & (pl.col("sha256") == sha256)
        reading = FileReading(file, sha256, "read", [], [], [], {})
        _reject(reading, error)
        joined = Readings.concat([self._of(self.files.filter(~is_it)), _frames([reading])])
        twins = self.files.filter(is_it).with_columns(outcome=pl.lit("ignored")).slice(1)
        files = pl.concat([joined.files, twins]).sort(*FILES)
        return replace(joined, files=files, seal=self.seal)

    def _of(self, files: pl.DataFrame) -> "Readings":
        sightings, issues = (
            frame.join(files, on=["file", "sha256"], how="semi", maintain_order="left")
            for frame in (self.sightings, self.issues)
        )
        unknown, known = (
            frame.filter(pl.col("sha256").is_in(files["sha256"].implode()))
            for frame in (self.unknown, self.known)
        )
        return replace(
            self, files=files, sightings=sightings, issues=issues, unknown=unknown, known=known
        )


def read_chunk(
    sources: list[SourceFile], known: Known = NOTHING, how: Instructions = AS_USUAL
) -> Readings:
    """Read some files, but those that are known. No fault of a file stops the others."""
    blocks: list[Readings] = []
    block: list[FileReading] = []
    size = 0
    with _no_garbage_collection():
        for source in sources:
            reading = read_file(source, known, how)
            block.append(reading)
            size += reading.size
            if size > BLOCK:
                blocks.append(_checked_frames(block))
                block, size = [], 0
        blocks.append(_checked_frames(block))
    return blocks[0] if len(blocks) == 1 else Readings.concat(blocks)


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Records have no cycles, and looking for some among so many objects takes long."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class FileReading(msgspec.Struct):
    """One file as read: its documents, and the places of all their related entries in turn."""

    file: str
    sha256: str
    outcome: str
    documents: list[tuple[str, Document]]
    places: list[str]
    issues: list[Issue]
    unknown: dict[str, int]
    known: dict[Shape, int] = {}
    sealed: list[str] = []
    span: Span | None = None
    size: int = 0


def read_file(
    source: SourceFile, known: Known = NOTHING, how: Instructions = AS_USUAL
) -> FileReading:
    """Read one file; whatever is wrong with it becomes an issue."""
    reading = FileReading(source.name, "", "read", [], [], [], {})
    data = b""
    try:
        data = _content(source)
        reading.sha256 = hashlib.sha256(data).hexdigest()
        _read_data(reading, source, data, known, how.of(source.name))
    except DocumentError as error:
        _reject(reading, error)
    except Exception as error:  # noqa: BLE001 - reported as a fault of ours
        fault = unexpected(error)
        fault.sealed += salvaged(data)
        _reject(reading, fault)
    return reading


def _reject(reading: FileReading, error: DocumentError) -> None:
    """Take back what a file says, but not the secured values that were met in it."""
    reading.sealed.extend(error.sealed)
    what = (error.reason, error.hint, error.line, error.column)
    reading.issues = [Issue(reading.file, "", "rejected", *what)]
    reading.outcome = "rejected"
    reading.documents, reading.places, reading.unknown, reading.span = [], [], {}, None
    reading.known = {}


def _read_data(
    reading: FileReading, source: SourceFile, data: bytes, known: Known, how: Instructions
) -> None:
    format_ = format_of(source.name, data)
    if format_ is None:
        reading.outcome = "ignored"
        return
    worth = FREE * SHARE + len(data) if source.worth is None else source.worth
    named = values_of_name(source.name)
    is_whole = format_.kept and worth >= len(data) and how == AS_USUAL and not named.folders
    if is_whole and reading.sha256 in known:
        _from_cache(reading, data, known[reading.sha256])
        return
    text, note = as_utf8(data, how.encoding) if format_.is_text else (data, None)
    parts = format_.read(text, how.columns)
    if is_whole:
        parts = [*parts]
        is_whole = all(is_dated_and_titled(part) for _, part in parts)
    if any(named):
        parts = with_name(parts, named, is_post=format_.kept)
    _read_parts(reading, chain([("", note)], parts) if note else parts, worth // SHARE, how)
    if is_whole and reading.outcome == "read" and reading.size <= len(data) // SHARE:
        reading.span = _span(data, reading.sealed)


def _from_cache(reading: FileReading, data: bytes, span: Span) -> None:
    reading.outcome = CACHED
    if span[1]:
        reading.sealed = [data[slice(*span)].decode()]


def _span(data: bytes, sealed: list[str]) -> Span | None:
    """Where the secured value stands, ``None`` if it is not there to the letter, or one of many."""
    if not sealed:
        return 0, 0
    value = sealed[0].encode(errors="ignore")
    start = data.find(value)
    return (start, start + len(value)) if len(sealed) == 1 and value and start > 0 else None


def _content(source: SourceFile) -> bytes:
    content = source.content
    if isinstance(content, DocumentError):
        raise content
    if isinstance(content, bytes):
        return content
    most = limits().get(suffix_of(source.name))
    if most is None:
        return b""
    try:
        data = _read_bytes(content, most)
    except OSError as error:
        reason = f"{UNREADABLE[0]}: {error.strerror or 'unknown fault'}"
        raise DocumentError(reason, UNREADABLE[1]) from None
    format_ = format_of(source.name, data)
    if format_ is not None and len(data) > format_.most:
        raise too_large(format_.most)
    return data


def _read_bytes(path: str, most: int) -> bytes:
    """The file's bytes; a plain ``os.read`` is four times faster than ``Path.read_bytes``."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | _NONBLOCK)
    try:
        status = os.fstat(descriptor)
        if status.st_size > most:
            raise too_large(most)
        data = os.read(descriptor, status.st_size + 1)
        while len(data) != status.st_size and (more := os.read(descriptor, most + 1)):
            data += more
            if len(data) > most:
                raise too_large(most)
        return data
    finally:
        os.close(descriptor)


_NONBLOCK = getattr(os, "O_NONBLOCK", 0)


def _read_parts(
    reading: FileReading, parts: Iterable[DocumentPart], most: int, how: Instructions
) -> None:
    """What the parts of a file say; a bad row costs that row, a document alone is the file.

    Raises:
        DocumentError: the file holds more than ``most`` values, or its one document is rejected.
    """
    reader = Reader(reading.file)
    reading.places, reading.issues = reader.places, reader.issues
    for path, part in parts:
        if isinstance(part, Tree) and not path and how.columns and isinstance(part.root, dict):
            part.root, part.origins = restated(part.root, how.columns)
        if isinstance(part, Fault):
            reader.fault(path, part)
        elif isinstance(part, Secured):
            reading.sealed.extend(map(encodable, part.texts))
        else:
            _add_document(reading, reader, path, part)
        reading.size = len(reading.documents) + reader.size() + len(reading.sealed)
        if reading.size > most:
            reason = f"more than {most:,} rows, values and faults: far too many for its size"
            raise DocumentError(reason, "Correct what `check` says of a part of it, or split it.")
    reading.unknown, reading.known = dict(reader.unknown), dict(reader.shapes)
    if not reading.documents and not reader.issues:
        reading.outcome = "ignored"


def _add_document(
    reading: FileReading, reader: Reader, path: str, part: Tree | DocumentError
) -> None:
    known = len(reader.places)
    try:
        document = _document(reader, path, part, reading.sealed)
    except DocumentError as error:
        rejection = error
    except Exception as error:  # noqa: BLE001 - reported as a fault of ours
        rejection = unexpected(error)
    else:
        reading.documents.append((path, document))
        return
    if not path:
        raise rejection
    del reader.places[known:]
    reading.sealed.extend(rejection.sealed)
    what = (rejection.reason, rejection.hint, rejection.line, rejection.column)
    reader.issues.append(Issue(reading.file, path, "rejected", *what))


def _document(reader: Reader, path: str, part: Tree | DocumentError, sealed: list[str]) -> Document:
    if isinstance(part, DocumentError):
        raise part
    sealed.extend(map(encodable, part.sealed))
    if not isinstance(part.root, dict) or not part.root:
        what = "the row" if path else "the front matter"
        reason = f"{what} is no mapping" if part.root else f"{what} is empty"
        where = (None, None) if path else (1, 1)
        raise DocumentError(reason, "Give it keys such as `title`.", line=where[0], column=where[1])
    reader.faults(path, part)
    reader.origins = part.origins
    document = reader.record(Document, part.root, path)
    if not identified(document):
        _without_url(reader, document, path)
    return document


def _without_url(reader: Reader, document: Document, path: str) -> None:
    """A document of another kind, such as a collection, may do without a URL."""
    hint = "Give it a `webUrl`."
    if not document.title:
        where = None if path else 1
        raise DocumentError("neither a usable URL nor a title", hint, line=where, column=where)
    for number, image in enumerate(document.images):
        if image.url and not image.url.lower().startswith(("http:", "https:", "//")):
            reason = "a path, and the article has no address to which it belongs"
            place = f"{path}.images[{number}].url".removeprefix(".")
            reader.issue(place, "dropped", reason, "Give the picture its whole address.")
    known = "file and row identify it" if path else "file name identifies it"
    reader.issue(path, "noted", f"no usable URL, so its {known}", hint)


def _checked_frames(readings: list[FileReading]) -> Readings:
    """The frames of some files, without those files that cannot be put into frames."""
    try:
        return _frames(readings)
    except Exception as error:  # noqa: BLE001 - reported as a fault of ours
        if len(readings) == 1:
            _reject(readings[0], unexpected(error))
            return _frames(readings)
    middle = len(readings) // 2
    halves = (readings[:middle], readings[middle:])
    return Readings.concat([_checked_frames(half) for half in halves])


def _frames(readings: list[FileReading]) -> Readings:
    issues = [
        (*msgspec.structs.astuple(issue), reading.sha256)
        for reading in readings
        for issue in reading.issues
    ]
    unknown = [
        (reading.sha256, key, count)
        for reading in readings
        for key, count in sorted(reading.unknown.items())
    ]
    known = [
        (reading.sha256, keys_of(shape), count)
        for reading in readings
        for shape, count in reading.known.items()
    ]
    files = [(reading.file, reading.sha256, reading.outcome) for reading in readings]
    sealed = [
        (reading.file, text)
        for reading in readings
        for value in reading.sealed
        for text in spellings(value)
    ]
    kept = [(reading.sha256, *reading.span) for reading in readings if reading.span]
    return Readings(
        pl.DataFrame(files, schema=FILES, orient="row"),
        _sightings(readings),
        pl.DataFrame(issues, schema=ISSUES, orient="row"),
        pl.DataFrame(unknown, schema=UNKNOWN, orient="row"),
        pl.DataFrame(known, schema=KNOWN, orient="row"),
        pl.DataFrame(sealed, schema=SEALED, orient="row"),
        pl.DataFrame(kept, schema=KEPT, orient="row"),
    )


def _sightings(readings: list[FileReading]) -> pl.DataFrame:
    """One row per record: each document, then the entries of its ``related`` list."""
    places: list[tuple[str, str, str]] = []
    records: list[Related] = []
    for reading in readings:
        entries = iter(reading.places)
        for path, document in reading.documents:
            places.append((reading.file, reading.sha256, path))
            records.append(document)
            records.extend(document.related)
            related = islice(entries, len(document.related))
            places.extend((reading.file, reading.sha256, place) for place in related)
    if not records:
        return pl.DataFrame(schema={name: SCHEMA["sightings"][name] for name in SIGHTINGS})
    columns = record_columns(records)
    return pl.DataFrame(places, schema=PLACES, orient="row").hstack(columns).select(SIGHTINGS)

"""Sources → what they say: see :func:`read`."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path

import polars as pl

from newsgraph.errors import DamagedCacheError, DocumentError
from newsgraph.ingest.cache import ReadCache
from newsgraph.ingest.guard import find_leaks, guard, sealed, tellers, without
from newsgraph.ingest.mapping import ColumnMapping, FilePattern, Instructions
from newsgraph.ingest.reading import (
    CACHED,
    NOTHING,
    Known,
    Readings,
    SourceFile,
    Span,
    read_chunk,
)
from newsgraph.ingest.sources import find
from newsgraph.report import Progress, silent

CHUNK = 1000
"""Files that one process reads at a time; smaller chunks cost more than they share out."""

CHUNK_BYTES = 16 * 1024**2
"""Bytes of members of archives that lie in memory for one chunk, or one member."""

IS_CACHED = pl.col("outcome") == CACHED

MOST_WORKERS = 8
WORTH = 4
"""Chunks from which on several processes are worth their start."""


def read(
    sources: Iterable[str | Path],
    *,
    columns: ColumnMapping | None = None,
    encoding: str | None = None,
    files: Iterable[FilePattern] = (),
    workers: int | None = 1,
    progress: Progress = silent,
    cache: ReadCache | None = None,
    secured: Iterable[str] = (),
) -> Readings:
    """Read every file of the sources.

    Args:
        sources: files, folders, globs, ``.zip`` or ``.tar.*`` archives, packed files.
        columns: field → column of tables and key of documents that states it, see
            :mod:`newsgraph.ingest.mapping`.
        encoding: the encoding of the texts; ``None`` to find it out for each file.
        files: columns and encoding of the files that fit a pattern.
        workers: processes to read with, ``None`` for as many as the input is worth; the
            result does not depend on it.
        progress: called with the files of each chunk when it is read.
        cache: what was read before and is not read again; the result does not depend on it.
        secured: secured values that other files hold.

    Raises:
        UsageError: a source does not exist, a pattern matches nothing, or ``columns`` names
            no field.
    """
    sources, meant = list(sources), Instructions(columns or {}, encoding, tuple(files)).checked()
    if cache is not None:
        with suppress(DamagedCacheError):
            return _read(sources, meant, workers, progress, cache, [*secured])
    return _read(sources, meant, workers, progress, None, [*secured])


def _read(
    sources: list[str | Path],
    how: Instructions,
    workers: int | None,
    progress: Progress,
    cache: ReadCache | None,
    secured: list[str],
) -> Readings:
    parts = [read_chunk([])]
    for part in _read_chunks(
        _chunks(find(sources)), workers, cache.known if cache else NOTHING, how
    ):
        parts.append(part)
        progress("Reading documents", part.files.height)
    if cache is None:
        return guard(Readings.concat(parts), secured)
    hits = pl.concat([part.files for part in parts]).filter(IS_CACHED)
    fresh = [replace(part, files=part.files.filter(~IS_CACHED)) for part in parts]
    readings = sealed(Readings.concat([*fresh, cache.readings(hits)]), secured)
    is_clean = not secured and cache.is_clean(readings.files)
    leaks = set() if is_clean else find_leaks(readings)
    cache.keep(fresh, readings.files, tellers(readings, leaks))
    return without(readings, leaks)


def _chunks(sources: Iterator[SourceFile]) -> Iterator[list[SourceFile]]:
    chunk: list[SourceFile] = []
    size = 0
    for source in sources:
        chunk.append(source)
        size += len(source.content) if isinstance(source.content, bytes) else 0
        if size >= CHUNK_BYTES or len(chunk) == CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _read_chunks(
    chunks: Iterator[list[SourceFile]], workers: int | None, known: Known, how: Instructions
) -> Iterator[Readings]:
    if workers is None:
        first = list(islice(chunks, WORTH))
        workers = min(os.cpu_count() or 1, MOST_WORKERS) if len(first) == WORTH else 1
        chunks = chain(first, chunks)
    if workers == 1:
        yield from (read_chunk(chunk, known, how) for chunk in chunks)
        return
    read_files = partial(_read_known, how=how)
    while found := list(islice(chunks, 2 * workers)):
        lost: list[list[SourceFile]] = []
        with _pool(workers, known) as pool:
            running = deque((chunk, _submitted(pool, read_files, chunk)) for chunk in found)
            while running:
                chunk, future = running.popleft()
                reading = _result(future)
                if reading is None:
                    lost.append(chunk)
                    continue
                yield reading
                more = [] if lost else islice(chunks, 1)
                running.extend((one, _submitted(pool, read_files, one)) for one in more)
        for chunk in lost:
            yield from _read_alone(chunk, known, read_files)


ReadFiles = Callable[[list[SourceFile]], Readings]


def _pool(workers: int, known: Known) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, get_context("spawn"), _remember, (known,))


def _submitted(
    pool: ProcessPoolExecutor, read_files: ReadFiles, chunk: list[SourceFile]
) -> Future[Readings] | None:
    """The reading of a chunk to come; nothing if a process of the pool has died."""
    try:
        return pool.submit(read_files, chunk)
    except BrokenProcessPool:
        return None


def _result(future: Future[Readings] | None) -> Readings | None:
    """What a chunk says; nothing if a process of its pool has died."""
    try:
        return future.result() if future else None
    except BrokenProcessPool:
        return None


def _read_alone(chunk: list[SourceFile], known: Known, read_files: ReadFiles) -> Iterator[Readings]:
    """The readings of a chunk whose process died; the file that killed it is rejected."""
    with _pool(1, known) as pool:
        reading = _result(_submitted(pool, read_files, chunk))
    if reading is not None:
        yield reading
    elif len(chunk) == 1:
        yield read_chunk([chunk[0]._replace(content=DEATH)])
    else:
        middle = len(chunk) // 2
        for half in (chunk[:middle], chunk[middle:]):
            yield from _read_alone(half, known, read_files)


DEATH = DocumentError(
    "the process that read it died", "Report it with the file, if you may; newsgraph reads on."
)


_remembered: dict[str, Span] = {}
"""In a worker process: the files that the read cache knows, sent once and not with each chunk."""


def _remember(known: Known) -> None:
    _remembered.update(known)


def _read_known(chunk: list[SourceFile], how: Instructions) -> Readings:
    return read_chunk(chunk, _remembered, how)

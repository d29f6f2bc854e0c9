"""Sources → what they say: see :func:`read`."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import replace
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path

import polars as pl

from newsgraph.ingest.cache import DamagedCacheError, ReadCache
from newsgraph.ingest.guard import find_leaks, guard, tellers, without
from newsgraph.ingest.reading import (
    CACHED,
    NOTHING,
    Known,
    Readings,
    Source,
    Span,
    read_chunk,
)
from newsgraph.ingest.sources import find
from newsgraph.report import Progress, silent

CHUNK = 1000
"""Files that one process reads at a time; smaller chunks cost more than they share out."""

IS_CACHED = pl.col("outcome") == CACHED

MOST_WORKERS = 8
WORTH = 4
"""Chunks from which on several processes are worth their start."""


def read(
    sources: Iterable[str | Path],
    *,
    workers: int | None = 1,
    progress: Progress = silent,
    cache: ReadCache | None = None,
) -> Readings:
    """Read every file of the sources.

    Args:
        sources: files, folders, globs, ``.zip`` or ``.tar.*`` archives.
        workers: processes to read with, ``None`` for as many as the input is worth; the
            result does not depend on it.
        progress: told of the files of each chunk when it is read.
        cache: what was read before and is not read again; the result does not depend on it.

    Raises:
        UsageError: a source does not exist, or a pattern matches nothing.
    """
    sources = list(sources)
    if cache is not None:
        with suppress(DamagedCacheError):
            return _read(sources, workers, progress, cache)
    return _read(sources, workers, progress, None)


def _read(
    sources: list[str | Path], workers: int | None, progress: Progress, cache: ReadCache | None
) -> Readings:
    parts = [read_chunk([])]
    for part in _read_chunks(_chunks(find(sources)), workers, cache.known if cache else NOTHING):
        parts.append(part)
        progress("Reading documents", part.files.height)
    if cache is None:
        return guard(Readings.concat(parts))
    hits = pl.concat([part.files for part in parts]).filter(IS_CACHED)
    fresh = [replace(part, files=part.files.filter(~IS_CACHED)) for part in parts]
    readings = Readings.concat([*fresh, cache.readings(hits)])
    leaks = set() if cache.is_clean(readings.files) else find_leaks(readings)
    cache.keep(fresh, readings.files, tellers(readings, leaks))
    return without(readings, leaks)


def _chunks(sources: Iterator[Source]) -> Iterator[list[Source]]:
    while chunk := list(islice(sources, CHUNK)):
        yield chunk


def _read_chunks(
    chunks: Iterator[list[Source]], workers: int | None, known: Known
) -> Iterator[Readings]:
    if workers is None:
        first = list(islice(chunks, WORTH))
        workers = min(os.cpu_count() or 1, MOST_WORKERS) if len(first) == WORTH else 1
        chunks = chain(first, chunks)
    if workers == 1:
        yield from (read_chunk(chunk, known) for chunk in chunks)
        return
    spawn = get_context("spawn")
    with ProcessPoolExecutor(workers, spawn, _remember, (known,)) as pool:
        running = deque(pool.submit(_read_known, chunk) for chunk in islice(chunks, 2 * workers))
        while running:
            yield running.popleft().result()
            running.extend(pool.submit(_read_known, chunk) for chunk in islice(chunks, 1))


_remembered: dict[str, Span] = {}
"""In a worker process: the files that the read cache knows, sent once and not with each chunk."""


def _remember(known: Known) -> None:
    _remembered.update(known)


def _read_known(chunk: list[Source]) -> Readings:
    return read_chunk(chunk, _remembered)

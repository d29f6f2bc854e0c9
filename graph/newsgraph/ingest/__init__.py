"""Sources → what they say: see :func:`read`."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path

from newsgraph.ingest.guard import guard
from newsgraph.ingest.reading import Readings, Source, read_chunk
from newsgraph.ingest.sources import find
from newsgraph.report import Progress, silent

CHUNK = 1000
"""Files that one process reads at a time; smaller chunks cost more than they share out."""

MOST_WORKERS = 8
WORTH = 4
"""Chunks from which on several processes are worth their start."""


def read(
    sources: Iterable[str | Path], *, workers: int | None = 1, progress: Progress = silent
) -> Readings:
    """Read every file of the sources.

    Args:
        sources: files, folders, globs, ``.zip`` or ``.tar.*`` archives.
        workers: processes to read with, ``None`` for as many as the input is worth; the
            result does not depend on it.
        progress: told of the files of each chunk when it is read.

    Raises:
        UsageError: a source does not exist, or a pattern matches nothing.
    """
    parts = [read_chunk([])]
    for part in _read_chunks(_chunks(find(sources)), workers):
        parts.append(part)
        progress("Reading documents", part.files.height)
    return guard(Readings.concat(parts))


def _chunks(sources: Iterator[Source]) -> Iterator[list[Source]]:
    while chunk := list(islice(sources, CHUNK)):
        yield chunk


def _read_chunks(chunks: Iterator[list[Source]], workers: int | None) -> Iterator[Readings]:
    if workers is None:
        first = list(islice(chunks, WORTH))
        workers = min(os.cpu_count() or 1, MOST_WORKERS) if len(first) == WORTH else 1
        chunks = chain(first, chunks)
    if workers == 1:
        yield from map(read_chunk, chunks)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        running = deque(pool.submit(read_chunk, chunk) for chunk in islice(chunks, 2 * workers))
        while running:
            yield running.popleft().result()
            running.extend(pool.submit(read_chunk, chunk) for chunk in islice(chunks, 1))

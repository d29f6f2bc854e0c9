"""Sources → what they say: see :func:`read`."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path

from newsgraph.ingest.guard import guard
from newsgraph.ingest.mapping import Columns, checked
from newsgraph.ingest.reading import Readings, Source, read_chunk
from newsgraph.ingest.sources import find
from newsgraph.report import Progress, silent

CHUNK = 1000
"""Files that one process reads at a time; smaller chunks cost more than they share out."""

MOST_WORKERS = 8
WORTH = 4
"""Chunks from which on several processes are worth their start."""


def read(
    sources: Iterable[str | Path],
    *,
    columns: Columns | None = None,
    workers: int | None = 1,
    progress: Progress = silent,
) -> Readings:
    """Read every file of the sources.

    Args:
        sources: files, folders, globs, ``.zip`` or ``.tar.*`` archives.
        columns: which column of a table says what, see :mod:`newsgraph.ingest.mapping`.
        workers: processes to read with, ``None`` for as many as the input is worth; the
            result does not depend on it.
        progress: told of the files of each chunk when it is read.

    Raises:
        UsageError: a source does not exist, a pattern matches nothing, or ``columns`` names
            no field.
    """
    parts = [read_chunk([])]
    read_files = partial(read_chunk, columns=checked(columns or {}))
    for part in _read_chunks(_chunks(find(sources)), workers, read_files):
        parts.append(part)
        progress("Reading documents", part.files.height)
    return guard(Readings.concat(parts))


def _chunks(sources: Iterator[Source]) -> Iterator[list[Source]]:
    while chunk := list(islice(sources, CHUNK)):
        yield chunk


def _read_chunks(
    chunks: Iterator[list[Source]],
    workers: int | None,
    read_files: Callable[[list[Source]], Readings],
) -> Iterator[Readings]:
    if workers is None:
        first = list(islice(chunks, WORTH))
        workers = min(os.cpu_count() or 1, MOST_WORKERS) if len(first) == WORTH else 1
        chunks = chain(first, chunks)
    if workers == 1:
        yield from map(read_files, chunks)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        running = deque(pool.submit(read_files, chunk) for chunk in islice(chunks, 2 * workers))
        while running:
            yield running.popleft().result()
            running.extend(pool.submit(read_files, chunk) for chunk in islice(chunks, 1))

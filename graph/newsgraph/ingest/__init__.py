"""Sources → what they say: see :func:`read`."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from newsgraph.ingest.reading import Readings, Source, read_chunk
from newsgraph.ingest.sources import find

CHUNK = 1000
"""Files that one process reads at a time; smaller chunks cost more than they share out."""

Progress = Callable[[int], None]
"""Told after each chunk how many more files were read."""


def read(
    sources: Iterable[str | Path], *, workers: int = 1, progress: Progress | None = None
) -> Readings:
    """Read every file of the sources.

    Args:
        sources: files, folders, globs, ``.zip`` or ``.tar.*`` archives.
        workers: processes to read with; the result does not depend on it.
        progress: called with the number of files of each chunk when it is done.

    Raises:
        UsageError: a source does not exist, or a pattern matches nothing.
    """
    parts = []
    for part in _read_chunks(_chunks(find(sources)), workers):
        parts.append(part)
        if progress:
            progress(part.files.height)
    return Readings.concat([*parts, read_chunk([])])


def _chunks(sources: Iterator[Source]) -> Iterator[list[Source]]:
    while chunk := list(islice(sources, CHUNK)):
        yield chunk


def _read_chunks(chunks: Iterator[list[Source]], workers: int) -> Iterator[Readings]:
    if workers == 1:
        yield from map(read_chunk, chunks)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(read_chunk, chunks)

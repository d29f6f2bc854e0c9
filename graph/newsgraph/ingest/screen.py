"""Finds, among many texts, those that hold one of many runs of eight bytes.

Each eight neighbouring bytes are looked up as one number: in a table of hashes, then, if it is
there, exactly. That takes some nanoseconds a byte, however many runs there are.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

RUN = 8
"""Bytes of a run."""

SPARSE = 16
"""Places in the table for each run, or up to twice so many."""

FACTOR = np.uint64(0x9E3779B97F4A7C15)
"""Spreads words evenly over the table (multiplicative hashing, Knuth, TAOCP 6.4)."""

BATCH = 1 << 24
"""Characters that are searched at once."""

Words = npt.NDArray[np.uint64]
Places = npt.NDArray[np.intp]


def runs_of(texts: Sequence[str], stride: int) -> Words:
    """The runs at every ``stride``-th byte of each text, as numbers."""
    parts = [text.encode() for text in texts]
    sizes = np.array([len(part) for part in parts], dtype=np.intp)
    counts = np.maximum((sizes - RUN) // stride + 1, 0)
    starts = np.repeat(np.cumsum(sizes) - sizes, counts)
    nth = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    data = np.frombuffer(b"".join(parts), np.uint8)
    rows = data[(starts + nth * stride)[:, None] + np.arange(RUN)]
    return np.sort(rows.view("<u8").astype(np.uint64).ravel())


class Screen:
    """Looks for runs: sorted numbers, at least one."""

    def __init__(self, runs: Words) -> None:
        self._runs = runs
        bits = max(10, (SPARSE * runs.size).bit_length())
        self._shift = np.uint64(64 - bits)
        self._table = np.zeros(1 << bits, dtype=np.bool_)
        self._table[self._hash(runs)] = True

    def holding(self, texts: Sequence[str]) -> list[int]:
        """The positions of the texts that hold a run."""
        found: set[int] = set()
        for start, stop in _batches(texts):
            parts = [text.encode() for text in texts[start:stop]]
            ends = np.cumsum([len(part) + 1 for part in parts])
            places = np.concatenate([*self._places(b"\0".join(parts))])
            found.update((start + np.searchsorted(ends, places, side="right")).tolist())
        return sorted(found)

    def _places(self, data: bytes) -> Iterator[Places]:
        """Where a run stands."""
        for offset in range(min(RUN, len(data))):
            words: Words = np.frombuffer(data, "<u8", (len(data) - offset) // RUN, offset)
            hits = np.flatnonzero(self._table[self._hash(words)])
            yield hits[self._has(words[hits])] * RUN + offset

    def _has(self, words: Words) -> npt.NDArray[np.bool_]:
        places = np.searchsorted(self._runs[:-1], words)
        return np.asarray(self._runs[places] == words)

    def _hash(self, words: Words) -> Words:
        return (words * FACTOR) >> self._shift


def _batches(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Ranges of texts with some :data:`BATCH` characters together."""
    start = size = 0
    for stop, length in enumerate(map(len, texts), 1):
        size += length
        if size >= BATCH or stop == len(texts):
            yield start, stop
            start, size = stop, 0

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

MOST_BITS = 28
"""The table has at most so many binary digits of places, each of a byte."""

FACTOR = np.uint64(0x9E3779B97F4A7C15)
"""Spreads words evenly over the table (multiplicative hashing, Knuth, TAOCP 6.4)."""

END = b"\0"
"""Stands behind each text but the last; no text holds it."""

Words = npt.NDArray[np.uint64]
Places = npt.NDArray[np.intp]


def runs_of(texts: Sequence[str], stride: int) -> Words:
    """The distinct runs at every ``stride``-th byte of each text, as sorted numbers."""
    parts = [text.encode() for text in texts]
    sizes = np.array([len(part) for part in parts], dtype=np.intp)
    counts = np.maximum((sizes - RUN) // stride + 1, 0)
    starts = np.repeat(np.cumsum(sizes) - sizes, counts)
    nth = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    data = np.frombuffer(b"".join(parts), np.uint8)
    rows = data[(starts + nth * stride)[:, None] + np.arange(RUN)]
    return distinct(rows.view("<u8").astype(np.uint64).ravel())


def distinct(words: Words) -> Words:
    """The distinct words in order; on these, half as long as ``np.unique`` takes."""
    words = np.sort(words)
    return words[np.concatenate([[True], words[1:] != words[:-1]])] if words.size else words


class Screen:
    """Looks for runs, which are sorted numbers."""

    def __init__(self, runs: Words) -> None:
        self._runs = runs
        bits = min(max(10, (SPARSE * runs.size).bit_length()), MOST_BITS)
        self._shift = np.uint64(64 - bits)
        self._table = np.zeros(1 << bits, dtype=np.bool_)
        self._table[self._hash(runs)] = True

    def holding(self, texts: bytes) -> list[int]:
        """The positions of those texts, joined by :data:`END`, that hold a run."""
        if not self._runs.size:
            return []
        places = np.concatenate([*self._places(texts)] or [np.empty(0, np.intp)])
        ends = np.flatnonzero(np.frombuffer(texts, np.uint8) == 0)
        positions: list[int] = np.unique(np.searchsorted(ends, places)).tolist()
        return positions

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

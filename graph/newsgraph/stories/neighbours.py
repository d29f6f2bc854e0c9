"""The nearest articles of each article: exact, sparse, within a window of time."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from newsgraph.stories.texts import Floats, Integers

SCALE = 1_000_000
"""Similarities are compared as whole millionths, so that no order of summing shows."""

WORK = 4_000_000
"""Products of two weights in one block: 50 MB at most."""


@dataclass(frozen=True)
class Pairs:
    """Directed pairs of rows: sorted by source, then the nearest first, then by target.

    ``cosine`` is in whole millionths.
    """

    source: Integers
    target: Integers
    cosine: Integers

    def first(self, k: int) -> "Pairs":
        """The ``k`` nearest of each source."""
        starts = np.searchsorted(self.source, self.source)
        kept = np.arange(self.source.size) - starts < k
        return Pairs(self.source[kept], self.target[kept], self.cosine[kept])

    def weights(self, rows: int) -> sparse.csr_array:
        """The cosines as a matrix rows × rows."""
        cosines = self.cosine / SCALE
        return sparse.csr_array((cosines, (self.source, self.target)), shape=(rows, rows))


def nearest(
    matrix: sparse.csr_array, days: Floats, *, k: int, least: float, window: float
) -> Pairs:
    """The at most ``k`` nearest rows of each row by cosine, ties by row number.

    Args:
        matrix: unit rows, articles × terms.
        days: when each article was published, in days; NaN where nobody knows.
        k: so many neighbours at most.
        least: the smallest cosine of a neighbour.
        window: two dated articles further apart, in days, are no neighbours. An article
            without a date is compared with all.
    """
    blocks = [
        _nearest_of_block(rows, matrix, days, k, round(least * SCALE), window)
        for rows in _blocks(matrix, days)
    ]
    joined = [np.concatenate(part) for part in zip(*blocks, strict=True)] or [_NONE] * 3
    order = np.lexsort((joined[1], -joined[2], joined[0]))
    return Pairs(*(part[order] for part in joined))

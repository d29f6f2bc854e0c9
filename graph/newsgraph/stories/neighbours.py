"""The nearest articles of each article: exact, sparse, within a window of time."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from newsgraph.stories.texts import Floats, Integers, Mask

SCALE = 1_000_000
"""Similarities are compared as whole millionths, so that no order of summing shows."""

WORK = 4_000_000
"""Products of two weights in one block of rows, so that a block holds some 50 MB."""


@dataclass(frozen=True)
class Pairs:
    """Directed pairs of rows: sorted by source, then the nearest first, then by target.

    ``cosine`` is in whole millionths.
    """

    source: Integers
    target: Integers
    cosine: Integers

    @classmethod
    def of(cls, source: Integers, target: Integers, cosine: Integers) -> "Pairs":
        """The pairs in their order."""
        order = np.lexsort((target, -cosine, source))
        return cls(source[order], target[order], cosine[order])

    def where(self, kept: Mask) -> "Pairs":
        """The pairs that a mask keeps."""
        return Pairs(self.source[kept], self.target[kept], self.cosine[kept])

    def first(self, k: int) -> "Pairs":
        """The ``k`` nearest of each source."""
        rank = np.arange(self.source.size) - np.searchsorted(self.source, self.source)
        return self.where(rank < k)

    def weights(self, rows: int) -> sparse.csr_array:
        """The cosines as a matrix rows × rows."""
        places = (self.source, self.target)
        return sparse.csr_array((self.cosine / SCALE, places), shape=(rows, rows))


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
    order = np.argsort(days, kind="stable")
    limit = max(1, round(least * SCALE))
    found = [
        _of_block(matrix, days, rows, near, limit, window).first(k)
        for rows, near in _blocks(matrix, days, order, window)
    ]
    none = np.empty(0, np.int64)
    return Pairs.of(
        np.concatenate([none, *(pairs.source for pairs in found)]),
        np.concatenate([none, *(pairs.target for pairs in found)]),
        np.concatenate([none, *(pairs.cosine for pairs in found)]),
    )


def _blocks(
    matrix: sparse.csr_array, days: Floats, order: Integers, window: float
) -> Iterator[tuple[Integers, Integers]]:
    """Blocks of rows in the order of time, each with the rows that it is compared with."""
    time = days[order]
    dated = int(np.count_nonzero(~np.isnan(time)))
    effort = np.cumsum(_effort(matrix)[order])
    start = 0
    while start < order.size:
        done = effort[start - 1] if start else 0
        stop = max(start + 1, int(np.searchsorted(effort, done + WORK, side="right")))
        if start < dated:
            stop = min(stop, dated, 1 + int(np.searchsorted(time[:dated], time[start] + window)))
            low, high = np.searchsorted(
                time[:dated], (time[start] - window, time[stop - 1] + window), side="left"
            )
            high = int(np.searchsorted(time[:dated], time[stop - 1] + window, side="right"))
            near = np.concatenate([order[low:high], order[dated:]])
        else:
            near = order
        yield order[start:stop], np.sort(near)
        start = stop


def _effort(matrix: sparse.csr_array) -> Integers:
    """Products that comparing each row with all rows takes."""
    frequency = np.bincount(matrix.indices, minlength=matrix.shape[1])
    summed = np.concatenate([[0], np.cumsum(frequency[matrix.indices])])
    products: Integers = summed[matrix.indptr[1:]] - summed[matrix.indptr[:-1]]
    return products


def _of_block(
    matrix: sparse.csr_array,
    days: Floats,
    rows: Integers,
    near: Integers,
    limit: int,
    window: float,
) -> Pairs:
    products = (matrix[rows] @ matrix[near].T.tocsr()).tocoo()
    cosine = np.rint(products.data * SCALE).astype(np.int64)
    kept = cosine >= limit
    source, target, cosine = rows[products.row[kept]], near[products.col[kept]], cosine[kept]
    apart = np.abs(days[source] - days[target]) > window  # NaN is not apart
    kept = (source != target) & ~apart
    return Pairs.of(source[kept], target[kept], cosine[kept])

"""The nearest articles of each article: exact, sparse, within a window of time."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from newsgraph.stories.texts import Floats, Integers, Mask
from newsgraph.stories.vectors import STEPS, Singles

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
    effort = _effort(matrix)
    limit = max(1, round(least * SCALE))
    found = []
    for rows, near in _spans(days[order], order, window):
        others = matrix[near].T.tocsr()
        for part in _blocks(rows, effort):
            pairs = _products(matrix[part] @ others, part, near, limit)
            found.append(_in_window(pairs, days, window).first(k))
    return _joined(found)


def nearest_in_meaning(
    matrix: sparse.csr_array,
    vectors: Singles,
    days: Floats,
    *,
    k: int,
    least: float,
    window: float,
) -> Pairs:
    """The at most ``k`` nearest rows by the mean of two cosines: of words and of meaning.

    Args:
        matrix: unit rows, articles × terms; an empty row has no neighbour.
        vectors: articles × dimensions, as :func:`newsgraph.stories.vectors.embed` gives them.
        days: see :func:`nearest`, as the others.
        k: so many neighbours at most.
        least: the smallest mean of a neighbour.
        window: days.
    """
    order = np.argsort(days, kind="stable")
    limit = max(1, round(least * SCALE))
    told = np.diff(matrix.indptr) > 0
    found = []
    for all_rows, all_near in _spans(days[order], order, window):
        rows, near = all_rows[told[all_rows]], all_near[told[all_near]]
        words, meaning = matrix[near].T.tocsr(), vectors[near].T.copy()
        for part in np.array_split(rows, 1 + rows.size * near.size // WORK):
            products = (vectors[part] @ meaning).astype(np.float64) / STEPS**2
            cosine = np.rint((products + (matrix[part] @ words).toarray()) * (SCALE / 2))
            apart = np.abs(days[part, np.newaxis] - days[near]) > window
            cosine[apart | (part[:, np.newaxis] == near)] = 0.0
            found.append(_largest(cosine.astype(np.int64), part, near, k, limit).first(k))
    return _joined(found)


def _largest(cosine: Integers, rows: Integers, near: Integers, count: int, limit: int) -> Pairs:
    """Of each row the ``count`` largest, and what equals the last of them."""
    if near.size > count:
        least = np.partition(cosine, near.size - count, axis=1)[:, near.size - count]
        limits = np.maximum(least, limit)[:, np.newaxis]
    else:
        limits = np.full((rows.size, 1), limit)
    row, column = np.nonzero(cosine >= limits)
    return Pairs.of(rows[row], near[column], cosine[row, column])


def _in_window(pairs: Pairs, days: Floats, window: float) -> Pairs:
    """The pairs of two articles that are not further apart; NaN is not apart."""
    apart = np.abs(days[pairs.source] - days[pairs.target]) > window
    return pairs.where((pairs.source != pairs.target) & ~apart)


def _joined(found: list[Pairs]) -> Pairs:
    none = np.empty(0, np.int64)
    return Pairs.of(
        np.concatenate([none, *(pairs.source for pairs in found)]),
        np.concatenate([none, *(pairs.target for pairs in found)]),
        np.concatenate([none, *(pairs.cosine for pairs in found)]),
    )


def _spans(time: Floats, order: Integers, window: float) -> Iterator[tuple[Integers, Integers]]:
    """Rows of a quarter of a window, then those without a date, each with all rows in reach."""
    dated = int(np.count_nonzero(~np.isnan(time)))
    known, undated = time[:dated], order[dated:]
    start = 0
    while start < dated:
        stop = int(np.searchsorted(known, known[start] + window / 4, side="right"))
        low = int(np.searchsorted(known, known[start] - window, side="left"))
        high = int(np.searchsorted(known, known[stop - 1] + window, side="right"))
        yield order[start:stop], np.sort(np.concatenate([order[low:high], undated]))
        start = stop
    if undated.size:
        yield undated, np.sort(order)


def _blocks(rows: Integers, effort: Integers) -> list[Integers]:
    """The rows in blocks of at most :data:`WORK` products, or of one row."""
    total = np.cumsum(effort[rows])
    cuts = np.flatnonzero(np.diff(total // WORK)) + 1
    return np.split(rows, cuts)


def _effort(matrix: sparse.csr_array) -> Integers:
    """Products that comparing each row with all rows takes."""
    frequency = np.bincount(matrix.indices, minlength=matrix.shape[1])
    summed = np.concatenate([[0], np.cumsum(frequency[matrix.indices])])
    products: Integers = summed[matrix.indptr[1:]] - summed[matrix.indptr[:-1]]
    return products


def _products(products: sparse.csr_array, rows: Integers, near: Integers, limit: int) -> Pairs:
    """The pairs whose product reaches the limit."""
    places = np.flatnonzero(products.data > (limit - 1) / SCALE)
    cosine = np.rint(products.data[places] * SCALE).astype(np.int64)
    places, cosine = places[cosine >= limit], cosine[cosine >= limit]
    source = rows[np.searchsorted(products.indptr, places, side="right") - 1]
    return Pairs.of(source, near[products.indices[places]], cosine)

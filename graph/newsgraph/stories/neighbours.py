"""The nearest articles of each article: exact, sparse, within a window of time."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from newsgraph.stories.products import row_products
from newsgraph.stories.texts import Floats, Integers, Mask, Short
from newsgraph.stories.vectors import STEPS, Singles

SCALE = 1_000_000
"""Similarities are compared as whole millionths, so that no order of summing shows."""

BITS = 21
"""Two row numbers of so many bits, and a cosine, make one number of 64 bits."""

WORK = 2_000_000
"""Products of two weights in one block of rows, so that a block holds some 25 MB."""

CUTS = (0, 8, 16, 32, 64, 128, 256)
"""Numbers of common terms that are tried."""


@dataclass(frozen=True)
class Pairs:
    """Directed pairs of rows: sorted by source, then the nearest first, then by target.

    ``cosine`` is in whole millionths.
    """

    source: Short
    target: Short
    cosine: Short

    @classmethod
    def of(cls, source: Integers, target: Integers, cosine: Integers) -> "Pairs":
        """The pairs in their order."""
        if max(source.max(initial=0), target.max(initial=0)) < 1 << BITS:  # one key is faster
            key = source.astype(np.int64) << 2 * BITS
            key |= (SCALE - cosine.astype(np.int64) << BITS) | target
            order = np.argsort(key)
        else:
            order = np.lexsort((target, -cosine, source))
        short = (column.astype(np.int32)[order] for column in (source, target, cosine))
        return cls(*short)

    def where(self, kept: Mask) -> "Pairs":
        """The pairs that a mask keeps."""
        if kept.all():
            return self
        return Pairs(self.source[kept], self.target[kept], self.cosine[kept])

    def first(self, k: int, more: int = 0, close: float = 1.0) -> "Pairs":
        """The ``k`` nearest of each source, and so many ``more`` if their cosine is ``close``."""
        rank = np.arange(self.source.size) - np.searchsorted(self.source, self.source)
        is_close = self.cosine >= round(close * SCALE)
        return self.where((rank < k) | (is_close & (rank < k + more)))

    def weights(self, rows: int) -> sparse.csr_array:
        """The cosines as a matrix rows × rows."""
        places = (self.source, self.target)
        return sparse.csr_array((self.cosine / SCALE, places), shape=(rows, rows))


def nearest(
    matrix: sparse.csr_array,
    days: Floats,
    *,
    k: int,
    least: float,
    window: float,
    more: int = 0,
    close: float = 1.0,
) -> Pairs:
    """The at most ``k`` nearest rows of each row by cosine, ties by row number.

    Args:
        matrix: unit rows, articles × terms.
        days: when each article was published, in days; NaN where nobody knows.
        k: so many neighbours at most.
        least: the smallest cosine of a neighbour.
        window: two dated articles further apart, in days, are no neighbours. An article
            without a date is compared with all.
        more: so many further neighbours whose cosine is at least ``close``.
        close: see ``more``.
    """
    order = np.argsort(days, kind="stable")
    limit = max(1, round(least * SCALE))
    parted = _Parted.of(matrix, limit)
    found: list[Pairs] = []
    for rows, near in _spans(days[order], order, window):
        parts = parted.pairs(rows, near, limit)
        likely = [_in_window(part, days, window).first(k + more) for part in parts]
        found.append(_joined(likely).first(k, more, close))
    return _joined(found)


@dataclass(frozen=True)
class _Parted:
    """Rows as their rare terms and their common ones, of which most products would be made.

    Two rows without a rare term in common are alike by their common terms at most: by the product
    of the lengths of these parts. If that is below the limit for any two rows, the rare terms
    find all pairs (a prefix filter, Bayardo, Ma and Srikant 2007). Rows whose common part is
    longer, the ``plain`` ones, are compared in full.
    """

    whole: sparse.csr_array
    rare: sparse.csr_array
    common: sparse.csr_array
    lengths: Floats
    plain: Mask

    @classmethod
    def of(cls, matrix: sparse.csr_array, limit: int) -> "_Parted":
        """The parts at the cut that costs the fewest products."""
        bound = np.sqrt((limit - 1) / SCALE)
        frequency = np.bincount(matrix.indices, minlength=matrix.shape[1]).astype(np.float64)
        order = np.argsort(-frequency, kind="stable")
        best: tuple[float, Integers] = (float("inf"), order[:0])
        for cut in CUTS if matrix.shape[0] else ():
            common = order[:cut]
            plain = float(np.mean(_lengths(_of_terms(matrix, common)) > bound))
            cost = (frequency[order[cut:]] ** 2).sum() + 2 * plain * (frequency**2).sum()
            best = min(best, (cost, common), key=lambda option: option[0])
        part = _of_terms(matrix, best[1])
        lengths = _lengths(part)
        rare = sparse.csr_array(matrix - part)
        rare.eliminate_zeros()
        return cls(matrix, rare, part, lengths, lengths > bound)

    def pairs(self, rows: Integers, near: Integers, limit: int) -> Iterator[Pairs]:
        """All pairs of a row of ``rows`` and one of ``near`` that reach the limit, part by part."""
        plain, light = near[self.plain[near]], near[~self.plain[near]]
        in_full, by_rare = rows[self.plain[rows]], rows[~self.plain[rows]]
        for some, others in ((in_full, near), (by_rare, plain)):
            for part, products in _products(self.whole, some, others):
                yield _reaching(products, part, others, limit)
        for part, products in _products(self.rare, by_rare, light):
            yield self._with_common(products, part, light, limit)

    def _with_common(
        self, products: sparse.csr_array, rows: Integers, near: Integers, limit: int
    ) -> Pairs:
        """The pairs that reach the limit when the product of their common terms is added."""
        sources = np.repeat(rows, np.diff(products.indptr))
        targets = near[products.indices]
        most = products.data + self.lengths[sources] * self.lengths[targets]
        places = np.flatnonzero(most > (limit - 1) / SCALE)
        source, target = sources[places], targets[places]
        cosine = products.data[places] + row_products(self.common, self.common, source, target)
        rounded = np.rint(cosine * SCALE).astype(np.int64)
        kept = rounded >= limit
        return Pairs.of(source[kept], target[kept], rounded[kept])


def _of_terms(matrix: sparse.csr_array, terms: Integers) -> sparse.csr_array:
    """The matrix with the entries of some terms alone."""
    kept = np.zeros(matrix.shape[1])
    kept[terms] = 1.0
    part = matrix.copy()
    part.data = part.data * kept[part.indices]
    part.eliminate_zeros()
    return part


def _lengths(matrix: sparse.csr_array) -> Floats:
    lengths: Floats = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    return lengths


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
    filled = np.diff(matrix.indptr) > 0
    found = []
    for all_rows, all_near in _spans(days[order], order, window):
        rows, near = all_rows[filled[all_rows]], all_near[filled[all_near]]
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
    """All pairs in their order."""
    none = np.empty(0, np.int32)
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


def _products(
    matrix: sparse.csr_array, rows: Integers, near: Integers
) -> Iterator[tuple[Integers, sparse.csr_array]]:
    """Rows in blocks, each with its products with the rows ``near``."""
    if not (rows.size and near.size):
        return
    others = matrix[near].T.tocsr()
    some = matrix[rows]
    frequency = np.diff(others.indptr)
    summed = np.concatenate([[0], np.cumsum(frequency[some.indices])])
    effort = np.cumsum(summed[some.indptr[1:]] - summed[some.indptr[:-1]])
    for part in np.split(np.arange(rows.size), np.flatnonzero(np.diff(effort // WORK)) + 1):
        yield rows[part], some[part] @ others


def _reaching(products: sparse.csr_array, rows: Integers, near: Integers, limit: int) -> Pairs:
    """The pairs whose product reaches the limit."""
    places = np.flatnonzero(products.data > (limit - 1) / SCALE)
    cosine = np.rint(products.data[places] * SCALE).astype(np.int64)
    places, cosine = places[cosine >= limit], cosine[cosine >= limit]
    source = rows[np.searchsorted(products.indptr, places, side="right") - 1]
    return Pairs.of(source, near[products.indices[places]], cosine)

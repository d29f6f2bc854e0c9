"""Products of chosen pairs of sparse rows."""

import numpy as np
from scipy import sparse

from newsgraph.stories.texts import Floats, Integers

LAID_OUT = 16
"""Rows that are laid out in full at once, so that they stay in the processor's cache."""


def row_products(
    some: sparse.csr_array, others: sparse.csr_array, left: Integers, right: Integers
) -> Floats:
    """The products of row ``left[i]`` of one matrix with row ``right[i]`` of the other.

    A few rows of the first matrix at a time are laid out in full, and the terms of the second
    looked up in them: so each product takes as long as its row of the second is.
    """
    order = np.argsort(left, kind="stable")
    rows, starts = np.unique(left[order], return_index=True)
    starts = np.append(starts, left.size)
    some = some[rows]
    places, data = _rows_of(some) % LAID_OUT * some.shape[1] + some.indices, some.data
    laid_out = np.zeros(LAID_OUT * some.shape[1])
    dots = np.empty(left.size)
    for first in range(0, rows.size, LAID_OUT):
        last = min(first + LAID_OUT, rows.size)
        here = slice(some.indptr[first], some.indptr[last])
        laid_out[places[here]] = data[here]
        pairs = order[starts[first] : starts[last]]
        base = (np.searchsorted(rows, left[pairs]) - first) * some.shape[1]
        dots[pairs] = _looked_up(laid_out, base, others, right[pairs])
        laid_out[places[here]] = 0.0
    return dots


def _looked_up(
    laid_out: Floats, base: Integers, others: sparse.csr_array, right: Integers
) -> Floats:
    """For each row of ``right`` its product with what lies from its ``base`` on."""
    sizes = np.diff(others.indptr)[right].astype(np.int64)
    ends = np.cumsum(sizes)
    entries = np.repeat(others.indptr[right] - ends + sizes, sizes) + np.arange(sizes.sum())
    products = laid_out[np.repeat(base, sizes) + others.indices[entries]] * others.data[entries]
    sums = np.zeros(right.size)
    told = sizes > 0
    if told.any():
        sums[told] = np.add.reduceat(products, (ends - sizes)[told])
    return sums


def _rows_of(matrix: sparse.csr_array) -> Integers:
    """The row of each entry."""
    return np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))

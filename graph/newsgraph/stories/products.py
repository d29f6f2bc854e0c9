"""Products of chosen pairs of sparse rows."""

import numpy as np
from scipy import sparse

from newsgraph.stories.texts import Floats, Integers

CELLS = 1 << 20
"""So many cells are laid out at once, 8 MB, so that they stay in the processor's cache."""

AT_ONCE = 200_000
"""Pairs that are multiplied at once."""


def row_products(
    some: sparse.csr_array, others: sparse.csr_array, left: Integers, right: Integers
) -> Floats:
    """The products of row ``left[i]`` of one matrix with row ``right[i]`` of the other.

    A few rows of the first matrix at a time are laid out in full, and the terms of the second
    looked up in them: so each product takes as long as its row of the second is.
    """
    dots = np.zeros(left.size)
    filled = np.flatnonzero((np.diff(others.indptr) > 0)[right])
    order = filled[np.argsort(left[filled], kind="stable")]
    for start in range(0, order.size, AT_ONCE):
        part = order[start : start + AT_ONCE]
        dots[part] = _products(some, others, left[part], right[part])
    return dots


def _products(
    some: sparse.csr_array, others: sparse.csr_array, left: Integers, right: Integers
) -> Floats:
    """The products of pairs that are sorted by ``left``; no row of ``right`` is empty."""
    terms = some.shape[1]
    rows, starts, place = np.unique(left, return_index=True, return_inverse=True)
    starts = np.append(starts, left.size)
    block = max(1, CELLS // terms)
    some = some[rows]
    cells = np.repeat(np.arange(rows.size) % block * terms, np.diff(some.indptr)) + some.indices
    bases = place % block * terms
    begins = others.indptr[right]
    sizes = np.diff(others.indptr)[right]
    laid_out = np.zeros(block * terms)
    dots = np.empty(left.size)
    for first in range(0, rows.size, block):
        last = min(first + block, rows.size)
        filled = slice(some.indptr[first], some.indptr[last])
        here = slice(starts[first], starts[last])
        laid_out[cells[filled]] = some.data[filled]
        stops = np.cumsum(sizes[here], dtype=np.int64)
        opens = stops - sizes[here]
        entries = np.arange(stops[-1]) + np.repeat(begins[here] - opens, sizes[here])
        places = others.indices[entries] + np.repeat(bases[here], sizes[here])
        dots[here] = np.add.reduceat(laid_out[places] * others.data[entries], opens)
        laid_out[cells[filled]] = 0.0
    return dots


def row_squares(matrix: sparse.csr_array) -> Floats:
    """The product of each row with itself."""
    squares = sparse.csr_array((matrix.data**2, matrix.indices, matrix.indptr), matrix.shape)
    sums: Floats = np.asarray(squares.sum(axis=1), dtype=np.float64).ravel()
    return sums

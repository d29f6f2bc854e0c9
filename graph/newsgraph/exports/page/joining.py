"""Which nodes are joined, and how far apart they are: scipy's graph routines, typed."""

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array  # type: ignore[import-untyped]  # scipy has no types
from scipy.sparse.csgraph import (  # type: ignore[import-untyped]
    connected_components,
    shortest_path,
)

Pairs = NDArray[np.int64]
"""Rows of two row numbers: shape (n, 2)."""


def components(count: int, pairs: Pairs) -> NDArray[np.int64]:
    """For each of ``count`` nodes the number of its weak component, by first member.

    >>> components(4, np.array([[3, 1]])).tolist()
    [0, 1, 2, 1]
    """
    if count == 0:
        return np.zeros(0, dtype=np.int64)
    _, labels = connected_components(_matrix(count, pairs), directed=False)
    _, first, inverse = np.unique(labels, return_index=True, return_inverse=True)
    numbers: NDArray[np.int64] = np.argsort(np.argsort(first))[inverse].astype(np.int64)
    return numbers


def hops(count: int, pairs: Pairs) -> NDArray[np.float64]:
    """Edges on the shortest way between each two nodes, infinite where there is none."""
    distances: NDArray[np.float64] = shortest_path(
        _matrix(count, pairs), directed=False, unweighted=True
    )
    return distances


def _matrix(count: int, pairs: Pairs) -> coo_array:
    ones = np.ones(len(pairs), dtype=np.float64)
    return coo_array((ones, (pairs[:, 0], pairs[:, 1])), shape=(count, count)).tocsr()

"""Components and distances of a small graph."""

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import connected_components, shortest_path

RowPairs = NDArray[np.int64]
"""Rows of two row numbers: shape (n, 2)."""


def components(count: int, pairs: RowPairs) -> NDArray[np.int64]:
    """For each of ``count`` nodes the number of its weak component.

    >>> components(4, np.array([[3, 1]])).tolist()
    [0, 1, 2, 1]
    """
    numbers: NDArray[np.int64] = connected_components(_matrix(count, pairs), directed=False)[1]
    return numbers


def hops(count: int, pairs: RowPairs) -> NDArray[np.float64]:
    """The number of edges on the shortest path between any two nodes; infinite without a path.

    >>> hops(3, np.array([[0, 1]])).tolist()
    [[0.0, 1.0, inf], [1.0, 0.0, inf], [inf, inf, 0.0]]
    """
    lengths: NDArray[np.float64] = shortest_path(
        _matrix(count, pairs), method="D", directed=False, unweighted=True
    )
    return lengths


def _matrix(count: int, pairs: RowPairs) -> csr_array:
    ends = (pairs[:, 0], pairs[:, 1])
    return csr_array(coo_array((np.ones(len(pairs)), ends), shape=(count, count)))

"""Which nodes are joined, and how far apart they are; small graphs, so numpy is enough."""

import numpy as np
from numpy.typing import NDArray

Pairs = NDArray[np.int64]
"""Rows of two row numbers: shape (n, 2)."""


def components(count: int, pairs: Pairs) -> NDArray[np.int64]:
    """For each of ``count`` nodes the number of its weak component, by first member.

    Labels fall to the smallest of their neighbours, and each takes its label's label, until
    nothing changes.

    >>> components(4, np.array([[3, 1]])).tolist()
    [0, 1, 2, 1]
    """
    labels = np.arange(count)
    left, right = pairs[:, 0], pairs[:, 1]
    while True:
        lower = np.minimum(labels[left], labels[right])
        fallen = labels.copy()
        np.minimum.at(fallen, left, lower)
        np.minimum.at(fallen, right, lower)
        fallen = fallen[fallen]
        if np.array_equal(fallen, labels):
            numbers: NDArray[np.int64] = np.unique(labels, return_inverse=True)[1]
            return numbers.astype(np.int64)
        labels = fallen


def hops(count: int, pairs: Pairs) -> NDArray[np.float64]:
    """Edges on the shortest way between each two nodes, infinite where there is none.

    >>> hops(3, np.array([[0, 1]])).tolist()
    [[0.0, 1.0, inf], [1.0, 0.0, inf], [inf, inf, 0.0]]
    """
    joined = np.zeros((count, count), dtype=np.float32)
    joined[pairs[:, 0], pairs[:, 1]] = joined[pairs[:, 1], pairs[:, 0]] = 1
    distances = np.full((count, count), np.inf)
    front = np.eye(count, dtype=np.float32)
    for step in range(count):
        reached = (front > 0) & np.isinf(distances)
        if not reached.any():
            break
        distances[reached] = step
        front = reached.astype(np.float32) @ joined
    return distances

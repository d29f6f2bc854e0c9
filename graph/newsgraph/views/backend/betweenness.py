"""Betweenness centrality."""

from random import Random
from typing import Any

import numpy as np
from scipy import sparse

from newsgraph.views.backend.centrality import Floats, Integers
from newsgraph.views.index import ranges
from newsgraph.views.network import Adjacency

Step = tuple[Integers, Integers]
"""The edges from one distance to the next: their tails and heads."""


def betweenness_centrality(
    G: Adjacency,
    k: int | None = None,
    normalized: bool = True,
    weight: None = None,
    endpoints: bool = False,
    seed: Any = None,
) -> dict[Any, float]:
    """The share of shortest paths that lead through each node.

    Brandes 2001; from ``k`` nodes chosen at random (Brandes, Pich 2007) it is an estimate without
    bias, whose error falls with the root of ``k``.
    """
    del weight, endpoints  # networkx's own function takes these into account
    count, links = len(G), G.pattern
    if count < 3:
        return dict.fromkeys(G, 0.0)
    chosen = list(range(count))
    if k is not None and k != count:
        chosen = (seed if hasattr(seed, "sample") else Random(seed)).sample(chosen, k)  # noqa: S311
    if not chosen:
        raise ZeroDivisionError("paths from no node have no shares")
    through = np.zeros(count)
    for node in chosen:
        through += _dependencies(links, node)
    shares = through * _scale(count, chosen)
    if not normalized:
        shares *= (count - 1) * (count - 2) / (1 if G.directed else 2)
    return G.by_node(shares)


def _scale(count: int, chosen: list[int]) -> Floats:
    """The factor 1 / (pairs of ends that were counted); a node is no end of its own pairs.

    Of a node whose paths alone were counted nothing is known: NaN.
    """
    starts = np.full(count, float(len(chosen)))
    starts[chosen] -= 1
    starts[starts == 0] = np.nan
    scale: Floats = 1 / (starts * (count - 2))
    return scale


def _dependencies(links: sparse.csr_array, start: int) -> Floats:
    """For each node, the shares of shortest paths from ``start`` to all others through it."""
    behind = np.zeros(links.shape[0])
    steps = _steps(links, start)
    for (tails, heads), share in zip(
        reversed(steps), reversed(_shares(steps, start, behind.size)), strict=True
    ):
        np.add.at(behind, tails, share * (1 + behind[heads]))
    behind[start] = 0.0
    return behind


def _steps(links: sparse.csr_array, start: int) -> list[Step]:
    """The edges of shortest paths from ``start``, by their distance from it."""
    distance = np.full(links.shape[0], -1, np.int64)
    distance[start] = 0
    steps: list[Step] = []
    reached = np.array([start])
    while reached.size:
        tails = np.repeat(reached, links.indptr[reached + 1] - links.indptr[reached])
        heads = links.indices[ranges(links.indptr, reached)]
        reached = np.unique(heads[distance[heads] < 0])
        distance[reached] = len(steps) + 1
        onward = distance[heads] == len(steps) + 1
        steps.append((tails[onward], heads[onward]))
    return steps


def _shares(steps: list[Step], start: int, count: int) -> list[Floats]:
    """Of the paths to the head of each edge, the share that comes over its tail."""
    paths = np.zeros(count)
    paths[start] = 1.0
    with np.errstate(over="ignore"):
        for tails, heads in steps:
            np.add.at(paths, heads, paths[tails])
    if np.isfinite(paths).all():
        return [paths[tails] / paths[heads] for tails, heads in steps]
    return _shares_of_many(steps, start, count)


def _shares_of_many(steps: list[Step], start: int, count: int) -> list[Floats]:
    """The shares where there are more paths than a number can count: by logarithms."""
    paths = np.full(count, -np.inf)
    paths[start] = 0.0
    for tails, heads in steps:
        np.logaddexp.at(paths, heads, paths[tails])
    return [np.exp(paths[tails] - paths[heads]) for tails, heads in steps]

"""Who lies between others."""

from random import Random

import numpy as np
import polars as pl
from scipy import sparse

from newsgraph.analysis.measures.source import Floats, Integers, Source, by_node, network_of
from newsgraph.errors import UsageError
from newsgraph.views.columns import ranges

Step = tuple[Integers, Integers]
"""Edges from one distance to the next: their tails and heads."""

SAMPLES = 256
"""Nodes that shortest paths are counted from, unless told."""


def betweenness(source: Source, *, samples: int | None = SAMPLES, seed: int = 0) -> pl.DataFrame:
    """The share of shortest paths that lead through a node: ``betweenness``.

    Brandes 2001, from some nodes chosen at random (Brandes, Pich 2007): an estimate without
    bias, whose error falls with the root of ``samples``. Weights do not count. Equal to
    ``networkx.betweenness_centrality(…, k=samples, seed=seed)``.

    Args:
        source: the network.
        samples: nodes that paths are counted from; ``None``, or as many as there are: all, and
            the result is exact.
        seed: of the choice.

    Raises:
        UsageError: fewer than 2 samples, which tell nothing of the nodes sampled.
    """
    network = network_of(source)
    count, links = len(network), network.pattern
    if samples is not None and samples < 2:
        raise UsageError(f"samples {samples}: give 2 or more, or None for all nodes")
    if samples is None or samples >= count:
        chosen = list(range(count))
    else:
        chosen = Random(seed).sample(range(count), samples)  # noqa: S311 - as networkx chooses
    through = np.zeros(count)
    for node in chosen:
        through += _dependencies(links, node)
    return by_node(network, betweenness=through * _scale(count, chosen))


def _scale(count: int, chosen: list[int]) -> Floats:
    """One over the pairs of ends that were counted; no node is an end of its own pairs."""
    starts = np.full(count, float(len(chosen)))
    starts[chosen] -= 1
    scale: Floats = 1 / np.maximum(starts * (count - 2), 1)
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

"""What holds together: components, cores, triangles."""

from collections.abc import Iterator

import numpy as np
import polars as pl
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from newsgraph.analysis.measures.source import Integers, Source, by_node, network_of
from newsgraph.views.columns import ranges
from newsgraph.views.network import Network

CHUNK = 4_000_000
"""Pairs of neighbours that are looked at together."""


def components(source: Source, *, strong: bool = False) -> pl.DataFrame:
    """Parts without a link between them: ``component``, from 0, the largest first; ``size``.

    Of several as large, the one with the first node comes first. Equal to networkx's
    ``weakly_connected_components`` or, where ``strong``, ``strongly_connected_components``:
    there a path leads from each node to each other. (Tarjan 1972; Pearce 2005.)
    """
    network = network_of(source)
    if not len(network):
        empty = np.zeros(0, np.int64)
        return by_node(network, component=empty, size=empty)
    kind = "strong" if strong else "weak"
    labels = connected_components(network.pattern, directed=True, connection=kind)[1]
    numbers = by_size(labels)
    return by_node(network, component=numbers, size=np.bincount(numbers)[numbers])


def by_size(labels: Integers) -> Integers:
    """The labels as numbers from 0: the most frequent first, then the first to be met."""
    _, first, inverse, sizes = np.unique(
        labels, return_index=True, return_inverse=True, return_counts=True
    )
    number = np.empty(sizes.size, np.int64)
    number[np.lexsort((first, -sizes))] = np.arange(sizes.size)
    return number[inverse]


def cores(source: Source) -> pl.DataFrame:
    """How deep a node lies in the network: ``core``.

    It is the largest k for which the node is in a part whose nodes each have k neighbours there
    (Seidman 1983), found by peeling (Batagelj, Zaveršnik 2003). Directions and loops do not count.
    Equal to ``networkx.core_number``.
    """
    network = network_of(source, directed=False)
    links = simple(network)
    left = np.diff(links.indptr).astype(np.int64)
    core = np.zeros(len(network), np.int64)
    inside = np.ones(len(network), dtype=bool)
    while inside.any():
        k = int(left[inside].min())
        peel = np.flatnonzero(inside & (left <= k))
        while peel.size:
            core[peel] = k
            inside[peel] = False
            near = links.indices[ranges(links.indptr, peel)]
            np.subtract.at(left, near, 1)
            peel = np.unique(near[inside[near] & (left[near] <= k)])
    return by_node(network, core=core)


def clustering(source: Source) -> pl.DataFrame:
    """How many of a node's neighbours are linked: ``triangles``, ``clustering`` from 0 to 1.

    The share of the pairs of neighbours that are linked (Watts, Strogatz 1998); 0 where there is
    no pair. Directions, weights and loops do not count. Equal to ``networkx.triangles`` and
    ``networkx.clustering`` of the undirected network.
    """
    network = network_of(source, directed=False)
    links = simple(network)
    neighbours = np.diff(links.indptr).astype(np.float64)
    pairs = neighbours * (neighbours - 1) / 2
    triangles = _triangles(links)
    share = np.divide(triangles, pairs, out=np.zeros(len(network)), where=pairs > 0)
    return by_node(network, triangles=triangles, clustering=share)


def simple(network: Network) -> sparse.csr_array:
    """Which different nodes are linked, as ones."""
    found = sparse.coo_array(network.pattern)
    apart = found.coords[0] != found.coords[1]
    ends = (found.coords[0][apart], found.coords[1][apart])
    return sparse.csr_array((found.data[apart], ends), shape=found.shape)


def _triangles(links: sparse.csr_array) -> Integers:
    """Triangles at each node: every edge leads to the node with more neighbours.

    So even the neighbours of a hub make few pairs (Chiba, Nishizeki 1985; Latapy 2008).
    """
    count = links.shape[0]
    rank = np.empty(count, np.int64)
    order = np.argsort(np.diff(links.indptr), kind="stable")
    rank[order] = np.arange(count)
    found = sparse.coo_array(links)
    low, high = rank[found.coords[0]], rank[found.coords[1]]
    keys = np.sort(low[low < high] * count + high[low < high])
    low, high = np.divmod(keys, max(count, 1))
    at_rank = np.zeros(count, np.int64)
    for left, right in _pairs(low):
        wanted = high[left] * count + high[right]
        place = np.minimum(np.searchsorted(keys, wanted), keys.size - 1)
        closed = keys[place] == wanted
        for corner in (low[left[closed]], high[left[closed]], high[right[closed]]):
            at_rank += np.bincount(corner, minlength=count)
    return at_rank[rank]


def _pairs(sources: Integers) -> Iterator[tuple[Integers, Integers]]:
    """Pairs of edges that leave the same node, some at a time; ``sources`` is sorted."""
    last = np.searchsorted(sources, sources, side="right")
    following = last - np.arange(sources.size) - 1
    sums = np.cumsum(following)
    start = 0
    while start < sources.size:
        done = sums[start - 1] if start else 0
        end = max(start + 1, int(np.searchsorted(sums, done + CHUNK, side="right")))
        left = np.repeat(np.arange(start, end), following[start:end])
        starts = np.repeat(sums[start:end] - following[start:end] - done, following[start:end])
        yield left, left + 1 + np.arange(left.size) - starts
        start = end

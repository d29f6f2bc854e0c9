"""Cohesion: components, cores, triangles and clustering."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.sparse.csgraph import connected_components as csgraph_components

from newsgraph.views.backend.centrality import Integers
from newsgraph.views.index import ranges
from newsgraph.views.network import Adjacency

CHUNK = 4_000_000
"""The number of pairs of neighbours that are checked at a time."""

FEW = 1_000
"""Up to this many nodes are counted one by one when triangles of some are asked for."""


def connected_components(G: Adjacency) -> Iterator[set[Any]]:
    """The connected components as sets of nodes, in the order of their first node."""
    yield from groups(G, _labels(G, "weak"))


weakly_connected_components = connected_components


def strongly_connected_components(G: Adjacency) -> Iterator[set[Any]]:
    """The strongly connected components as sets of nodes.

    They come in the order of Tarjan 1972, a part before those that lead to it.
    """
    yield from groups(G, _labels(G, "strong"))


def number_connected_components(G: Adjacency) -> int:
    """The number of connected components."""
    return _count(_labels(G, "weak"))


number_weakly_connected_components = number_connected_components


def number_strongly_connected_components(G: Adjacency) -> int:
    """The number of strongly connected components."""
    return _count(_labels(G, "strong"))


def is_connected(G: Adjacency) -> bool:
    """Whether a path joins every two nodes."""
    return _is_one(G, "weak")


is_weakly_connected = is_connected


def is_strongly_connected(G: Adjacency) -> bool:
    """Whether a path leads from every node to every other."""
    return _is_one(G, "strong")


def node_connected_component(G: Adjacency, n: Any) -> set[Any]:
    """The set of nodes in the connected component of ``n``."""
    labels = _labels(G, "weak")
    nodes = G.keys
    return {nodes[row] for row in np.flatnonzero(labels == labels[G.places[n]]).tolist()}


def _labels(graph: Adjacency, connection: str) -> Integers:
    """The component number of each node, in the order of discovery (Pearce 2005)."""
    if not len(graph):
        return np.zeros(0, np.int64)
    return np.asarray(
        csgraph_components(graph.pattern, directed=True, connection=connection)[1], np.int64
    )


def _count(labels: Integers) -> int:
    return int(labels.max()) + 1 if labels.size else 0


def _is_one(graph: Adjacency, connection: str) -> bool:
    import networkx as nx

    if not len(graph):
        raise nx.NetworkXPointlessConcept("Connectivity is undefined for the null graph.")
    return _count(_labels(graph, connection)) == 1


def groups(graph: Adjacency, labels: Integers) -> list[set[Any]]:
    """The sets of nodes with equal labels; labels count from 0."""
    found: list[set[Any]] = [set() for _ in range(_count(labels))]
    for node, label in zip(graph.keys, labels.tolist(), strict=True):
        found[label].add(node)
    return found


def core_number(G: Adjacency) -> dict[Any, int]:
    """The core number of each node.

    It is the largest k for which the node is in a part whose nodes each have k neighbours there
    (Seidman 1983), found by peeling (Batagelj, Zaveršnik 2003). In a directed graph, two nodes
    that link each other are two neighbours.

    Raises:
        NetworkXNotImplemented: a node is linked with itself.
    """
    import networkx as nx

    if G.pattern.diagonal().any():
        raise nx.NetworkXNotImplemented(
            "Input graph has self loops which is not permitted; "
            "Consider using G.remove_edges_from(nx.selfloop_edges(G))."
        )
    links = G.pattern
    if G.directed:
        links = sparse.csr_array(links + links.T)
    return G.by_node(_peeled(links))


def _peeled(links: sparse.csr_array) -> Integers:
    left = np.asarray(links.sum(axis=1)).ravel().astype(np.int64)
    times = links.data.astype(np.int64)
    core = np.zeros(left.size, np.int64)
    inside = np.ones(left.size, dtype=bool)
    while inside.any():
        k = int(left[inside].min())
        peel = np.flatnonzero(inside & (left <= k))
        while peel.size:
            core[peel] = k
            inside[peel] = False
            edges = ranges(links.indptr, peel)
            near = links.indices[edges]
            np.subtract.at(left, near, times[edges])
            peel = np.unique(near[inside[near] & (left[near] <= k)])
    return core


def triangles(G: Adjacency, nodes: Any = None) -> Any:
    """The number of triangles at each node; loops do not count."""
    rows = _rows(G, nodes)
    return _given(G, nodes, rows, _triangles(simple(G), rows))


def clustering(G: Adjacency, nodes: Any = None, weight: None = None) -> Any:
    """The share of each node's pairs of neighbours that are linked (Watts, Strogatz 1998).

    0 where there is no pair. Loops do not count.
    """
    del weight  # networkx's own function takes weights into account
    links, rows = simple(G), _rows(G, nodes)
    neighbours = np.diff(links.indptr)[rows].astype(np.float64)
    pairs = neighbours * (neighbours - 1)
    twice = 2 * _triangles(links, rows)
    share = np.divide(twice, pairs, out=np.zeros(rows.size), where=pairs > 0)
    return _given(G, nodes, rows, share)


def _rows(graph: Adjacency, nodes: Any) -> Integers:
    """The rows of one, some or all nodes; anything that is not a node is left out."""
    if nodes is None:
        return np.arange(len(graph))
    chosen = [nodes] if nodes in graph else nodes
    return np.array([graph.places[node] for node in chosen if node in graph], np.int64)


def _given(graph: Adjacency, nodes: Any, rows: Integers, values: npt.NDArray[Any]) -> Any:
    """The value of a single requested node, else a mapping from node to value."""
    if nodes in graph:
        return values.tolist()[0]
    keys = graph.keys
    return {keys[row]: value for row, value in zip(rows.tolist(), values.tolist(), strict=True)}


def simple(graph: Adjacency) -> sparse.csr_array:
    """The matrix with 1 where two different nodes are linked."""
    found = sparse.coo_array(graph.pattern)
    apart = found.coords[0] != found.coords[1]
    ends = (found.coords[0][apart], found.coords[1][apart])
    return sparse.csr_array((found.data[apart], ends), shape=found.shape)


def _triangles(links: sparse.csr_array, rows: Integers) -> Integers:
    if rows.size <= FEW < links.shape[0]:
        own = links[rows]
        closed = (own @ links).multiply(own).sum(axis=1)
        return np.asarray(closed).ravel().astype(np.int64) // 2
    return _all_triangles(links)[rows]


def _all_triangles(links: sparse.csr_array) -> Integers:
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

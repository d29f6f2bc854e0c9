"""Communities: groups with more links inside than chance would give them.

The Louvain method (Blondel et al. 2008), deterministic and on whole columns: in each step a
quarter of the nodes move at once, each to the neighbouring community that adds most to
modularity; what a pass finds is refined on the way back (Rotta, Noack 2011).
"""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from scipy import sparse

from newsgraph.views.backend.centrality import Floats, Integers
from newsgraph.views.backend.cohesion import groups
from newsgraph.views.network import Adjacency

if TYPE_CHECKING:
    import networkx

TURNS = 4
"""The number of turns that share the nodes: neighbours that move at once may both lose by it."""

SWEEPS = 64
"""The most passes over all nodes at one level."""

LEAST_GAIN = 1e-12
"""The smallest gain of modularity that counts; less may be rounding error."""


THRESHOLD = 1e-7
"""networkx's default for the least gain of a level; other thresholds are left to networkx."""


def louvain_communities(
    G: Adjacency,
    weight: str | None = "weight",
    resolution: float = 1,
    threshold: float = THRESHOLD,
    max_level: None = None,
    seed: Any = None,
) -> list[set[Any]]:
    """The communities, largest first; every run gives the same, whatever the seed.

    In quality like networkx's: modularity is at most 0.01 below the mean of its partitions, on
    the graphs of the tests and the benchmark. Below about the root of twice the links,
    communities cannot be distinguished by modularity (Fortunato, Barthélemy 2007); a higher
    resolution finds smaller ones.

    Raises:
        NotImplementedError: a weight is negative, or the resolution is not above 0.
    """
    del threshold, max_level, seed
    matrix = G.weighed_by(weight)
    if not resolution > 0 or not bool(np.all(matrix.data >= 0)):
        raise NotImplementedError("newsgraph needs weights of 0 or more, and a resolution above 0")
    links = _with_loops_twice(matrix)
    labels = _partition(links, resolution) if links.sum() else np.arange(len(G))
    numbers = np.unique(labels, return_inverse=True)[1]
    return sorted(groups(G, numbers), key=len, reverse=True)


def modularity(
    G: Adjacency,
    communities: Iterable[Collection[Any]],
    weight: str | None = "weight",
    resolution: float = 1,
) -> float:
    """The share of links inside communities beyond chance (Newman, Girvan 2004): below 1.

    Raises:
        NotAPartition: a node is in no community, or in several.
        ZeroDivisionError: there is no link.
    """
    labels = _labels(G, communities)
    matrix = G.weighed_by(weight)
    links = matrix if G.directed else _with_loops_twice(matrix)
    if not links.sum():
        raise ZeroDivisionError("there is no link to be inside of a community")
    entering = np.asarray(links.sum(axis=0)).ravel() if G.directed else None
    return _modularity(links, labels, resolution, entering)


def _labels(graph: Adjacency, communities: Iterable[Collection[Any]]) -> Integers:
    """The community of each node."""
    from networkx.algorithms.community.quality import NotAPartition

    parts = list(communities)
    labels = np.full(len(graph), -1, np.int64)
    for number, part in enumerate(parts):
        labels[[graph.places[node] for node in part if node in graph]] = number
    if (labels < 0).any() or sum(map(len, parts)) != len(graph):
        raise NotAPartition(cast("networkx.Graph[Any]", graph), parts)
    return labels


def _with_loops_twice(matrix: sparse.csr_array) -> sparse.csr_array:
    """Links whose rows sum to the degrees: a loop has two ends at its node."""
    return sparse.csr_array(matrix + sparse.diags_array(matrix.diagonal()))


def _modularity(
    links: sparse.csr_array, labels: Integers, resolution: float, entering: Floats | None = None
) -> float:
    """Modularity of links; ``entering`` are the degrees inwards, where they are not those out."""
    total = links.sum()
    short = labels.astype(np.int32)
    of_source = np.repeat(short, np.diff(links.indptr))
    inside = np.dot(links.data, of_source == short[links.indices])
    out = np.bincount(labels, weights=_degrees(links))
    into = out if entering is None else np.bincount(labels, weights=entering)
    return float(inside / total - resolution * np.sum((out / total) * (into / total)))


def _degrees(links: sparse.csr_array) -> Floats:
    return np.asarray(links.sum(axis=1), dtype=np.float64).ravel()


def _partition(links: sparse.csr_array, resolution: float) -> Integers:
    """A label for each node: move, join each community into one node, do so again, refine."""
    labels = _move(links, np.arange(links.shape[0]), resolution)
    _, labels = np.unique(labels, return_inverse=True)
    count = int(labels.max()) + 1
    if count == links.shape[0]:
        return labels
    members = _membership(labels, count)
    joined = sparse.csr_array(members.T @ links @ members)
    coarse = _partition(joined, resolution)[labels]
    return _move(links, coarse, resolution)


def _membership(labels: Integers, count: int) -> sparse.csr_array:
    ones, starts = np.ones(labels.size), np.arange(labels.size + 1)
    return sparse.csr_array((ones, labels, starts), shape=(labels.size, count))


def _move(links: sparse.csr_array, labels: Integers, resolution: float) -> Integers:
    """Move nodes between communities for as long as that adds to modularity."""
    state = _State(links, labels, resolution)
    awake = np.ones(labels.size, dtype=bool)
    best, best_labels = _modularity(links, labels, resolution), labels.copy()
    turn = _turns(labels.size)
    for _ in range(SWEEPS):
        for now in range(TURNS):
            nodes = np.flatnonzero(awake & (turn == now))
            moved = state.move(nodes)
            awake[nodes] = False
            awake[links[moved].indices] = True
        score = _modularity(links, state.labels, resolution)
        if score <= best + LEAST_GAIN:
            break
        best, best_labels = score, state.labels.copy()
    return best_labels


def _turns(count: int) -> Integers:
    """A turn for each node, by a multiplicative hash of its number (Knuth 1998, 6.4)."""
    mixed = np.arange(count, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    return ((mixed >> np.uint64(40)) % np.uint64(TURNS)).astype(np.int64)


def _first_best(gain: Floats, row: Integers) -> Integers:
    """The place of the largest gain of each row, the first of several; rows are sorted."""
    starts = np.flatnonzero(np.diff(row, prepend=-1))
    if not starts.size:
        return starts
    largest = np.repeat(np.maximum.reduceat(gain, starts), np.diff(starts, append=row.size))
    places = np.flatnonzero(gain == largest)
    first: Integers = places[np.diff(row[places], prepend=-1) != 0]
    return first


class _State:
    """Labels, and what each community's degrees sum to."""

    def __init__(self, links: sparse.csr_array, labels: Integers, resolution: float) -> None:
        self.links, self.labels, self.resolution = links, labels.copy(), resolution
        self.degrees = _degrees(links)
        self.total = self.degrees.sum()
        self.loops = links.diagonal()
        count = max(labels.size, int(labels.max()) + 1)
        self.sums = np.bincount(labels, weights=self.degrees, minlength=count)
        self.sizes = np.bincount(labels, minlength=count)

    def move(self, nodes: Integers) -> Integers:
        """Move each of the nodes to where it gains most, and return those that moved."""
        near = sparse.csr_array(self.links[nodes] @ _membership(self.labels, self.sums.size))
        near.sort_indices()
        row = np.repeat(np.arange(nodes.size), np.diff(near.indptr))
        own = near.indices == self.labels[nodes][row]
        degree = self.degrees[nodes]
        weight = near.data - np.where(own, self.loops[nodes][row], 0.0)
        others = self.sums[near.indices] - np.where(own, degree[row], 0.0)
        gain = weight - self.resolution * degree[row] * others / self.total
        stay = -self.resolution * degree * (self.sums[self.labels[nodes]] - degree) / self.total
        stay[row[own]] = gain[own]
        first = _first_best(gain, row)
        linked = row[first]
        better = gain[first] > stay[linked] + LEAST_GAIN * self.total
        return self._apply(nodes[linked[better]], near.indices[first[better]])

    def _apply(self, nodes: Integers, target: Integers) -> Integers:
        """Relabel the nodes; of two single nodes that would swap, the later joins the earlier."""
        alone = (self.sizes[self.labels[nodes]] == 1) & (self.sizes[target] == 1)
        allowed = ~alone | (target < self.labels[nodes])
        nodes, target = nodes[allowed], target[allowed]
        left = self.labels[nodes]
        for sums, amount in ((self.sums, self.degrees[nodes]), (self.sizes, 1)):
            np.subtract.at(sums, left, amount)
            np.add.at(sums, target, amount)
        self.labels[nodes] = target
        return nodes

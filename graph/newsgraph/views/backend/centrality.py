"""Centrality: degree, PageRank, eigenvector, hubs and authorities."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.sparse.linalg import ArpackNoConvergence, svds

from newsgraph.views.network import Adjacency

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Values = Mapping[Any, float]
"""Node → value."""

SMALL = 3
"""Graphs of at most this many nodes use the dense solver; the sparse one needs more nodes."""


def degrees(graph: Adjacency) -> tuple[Integers, Integers]:
    """The in-degree and out-degree of each node; an undirected loop counts twice."""
    leaving = np.diff(graph.matrix.indptr).astype(np.int64)
    if graph.directed:
        return np.bincount(graph.matrix.indices, minlength=len(graph)), leaving
    leaving += graph.pattern.diagonal().astype(np.int64)
    return leaving, leaving


def degree_centrality(G: Adjacency) -> dict[Any, float]:
    """The degree of each node, divided by that of a node linked with all others."""
    entering, leaving = degrees(G)
    return _centrality(G, entering + leaving if G.directed else leaving)


def in_degree_centrality(G: Adjacency) -> dict[Any, float]:
    """The in-degree of each node, divided by the largest possible one without loops."""
    return _centrality(G, degrees(G)[0])


def out_degree_centrality(G: Adjacency) -> dict[Any, float]:
    """The out-degree of each node, divided by the largest possible one without loops."""
    return _centrality(G, degrees(G)[1])


def _centrality(graph: Adjacency, counts: Integers) -> dict[Any, float]:
    if len(graph) <= 1:
        return dict.fromkeys(graph, 1)
    return graph.by_node(counts * (1.0 / (len(graph) - 1.0)))


def pagerank(
    G: Adjacency,
    alpha: float = 0.85,
    personalization: Values | None = None,
    max_iter: int = 100,
    tol: float = 1e-6,
    nstart: Values | None = None,
    weight: str | None = "weight",
    dangling: Values | None = None,
) -> dict[Any, float]:
    """The PageRank of each node, by power iteration (Page et al. 1999)."""
    count = len(G)
    if not count:
        return {}
    matrix = G.weighed_by(weight)
    leaving = _sum(matrix, 1)
    nowhere = leaving == 0
    share = np.divide(1.0, leaving, out=np.zeros(count), where=~nowhere)
    follow = sparse.csr_array(matrix.T.multiply(share[None, :]))
    ranks = _distribution(G, nstart)
    anew = _distribution(G, personalization)
    stuck = anew if dangling is None else _distribution(G, dangling)
    for _ in range(max_iter):
        before = ranks
        ranks = alpha * (follow @ before + before[nowhere].sum() * stuck) + (1 - alpha) * anew
        if np.abs(ranks - before).sum() < count * tol:
            return G.by_node(ranks)
    raise unsettled(max_iter)


def _distribution(graph: Adjacency, values: Values | None) -> Floats:
    """The values scaled to sum to 1; equal for all nodes if none are given."""
    if values is None:
        return np.full(len(graph), 1 / len(graph))
    found = np.array([values.get(node, 0) for node in graph], np.float64)
    if not found.sum():
        raise ZeroDivisionError("the values of the nodes sum to 0")
    spread: Floats = found / found.sum()
    return spread


def eigenvector_centrality(
    G: Adjacency,
    max_iter: int = 100,
    tol: float = 1e-6,
    nstart: Values | None = None,
    weight: str | None = None,
) -> dict[Any, float]:
    """The eigenvector centrality of each node (Bonacich 1987), scaled to length 1.

    Power iteration on the links and the identity. Where links never lead back to a node, as
    between articles and outlets, it has no meaning and may not settle: measure the network
    without directions.
    """
    import networkx as nx

    if not len(G):
        raise nx.NetworkXPointlessConcept("cannot compute centrality for the null graph")
    if nstart is not None and not any(nstart.values()):
        raise nx.NetworkXError("initial vector cannot have all zero values")
    links = sparse.csr_array(G.weighed_by(weight).T)
    central = _distribution(G, nstart)
    for _ in range(max_iter):
        before = central
        central = before + links @ before
        central /= np.linalg.norm(central) or 1.0
        if np.abs(central - before).sum() < len(G) * tol:
            return G.by_node(central)
    raise unsettled(max_iter)


def hits(
    G: Adjacency,
    max_iter: int = 100,
    tol: float = 1e-8,
    nstart: Values | None = None,
    normalized: bool = True,
) -> tuple[dict[Any, float], dict[Any, float]]:
    """The hub and the authority score of each node (Kleinberg 1999).

    The first singular vectors of the weights. Where several parts of the graph are equally
    strong, the vectors are not unique.
    """
    if max_iter <= 0:
        raise unsettled(max_iter)
    start = None if nstart is None else np.array(list(nstart.values()), np.float64)
    matrix = G.weighed_by("weight")
    try:
        authority = _first_singular(matrix, start, max_iter, tol)
    except ArpackNoConvergence:
        raise unsettled(max_iter) from None
    hub = matrix @ authority
    if normalized:
        hub, authority = _to_one(hub), _to_one(authority)
    return G.by_node(hub), G.by_node(authority)


def _first_singular(
    matrix: sparse.csr_array, start: Floats | None, max_iter: int, tol: float
) -> Floats:
    count = matrix.shape[0]
    if not bool(np.any(matrix.data)):
        return np.zeros(count)
    if count <= SMALL:
        return np.asarray(np.linalg.svd(matrix.toarray())[2][0])
    even = np.full(count, 1 / np.sqrt(count)) if start is None else start
    found = svds(matrix, k=1, v0=even, maxiter=max_iter, tol=tol, return_singular_vectors="vh")
    return np.asarray(found[2][0])


def _to_one(values: Floats) -> Floats:
    total = values.sum()
    return values / total if total else values


def _sum(matrix: sparse.csr_array, axis: int) -> Floats:
    return np.asarray(matrix.sum(axis=axis), dtype=np.float64).ravel()


def unsettled(iterations: int) -> Exception:
    """networkx's error for an iteration that did not converge."""
    import networkx as nx

    return nx.PowerIterationFailedConvergence(iterations)

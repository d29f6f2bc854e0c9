"""Who is central: by links, by the links of those who link, as hub and as authority."""

import numpy as np
import polars as pl
from scipy import sparse
from scipy.sparse.linalg import ArpackNoConvergence, svds

from newsgraph.analysis.measures.source import (
    Floats,
    Source,
    by_node,
    network_of,
    positive,
    unsettled,
)
from newsgraph.views.network import Network

SMALL = 3
"""Networks up to this size are decomposed densely; the sparse solver needs more."""

PRECISION = 1e-10
"""Relative accuracy of singular values."""


def degree(source: Source) -> pl.DataFrame:
    """How many edges a node has, and what they weigh.

    Of a directed network, ``in_degree`` and ``out_degree`` count edges to and from it; else both
    are ``degree``. ``strength`` is the sum of the weights (Barrat et al. 2004). ``centrality`` is
    the degree over that of a node linked with all others, as ``networkx.degree_centrality``. A
    loop counts twice.
    """
    network = network_of(source)
    matrix = network.matrix
    leaving = np.diff(matrix.indptr).astype(np.int64)
    if network.directed:
        entering = np.bincount(matrix.indices, minlength=len(network))
        whole, strength = leaving + entering, _sum(matrix, 1) + _sum(matrix, 0)
    else:
        loops = network.pattern.diagonal().astype(np.int64)
        leaving = entering = whole = leaving + loops
        strength = _sum(matrix, 1) + matrix.diagonal()
    centrality = whole / (len(network) - 1) if len(network) > 1 else np.ones(len(network))
    return by_node(
        network,
        in_degree=entering,
        out_degree=leaving,
        degree=whole,
        strength=strength,
        centrality=centrality,
    )


def pagerank(
    source: Source,
    *,
    damping: float = 0.85,
    tolerance: float = 1e-10,
    iterations: int = 1_000,
) -> pl.DataFrame:
    """Where a reader who follows links at random is met: ``pagerank``, which sums to 1.

    Power iteration (Page et al. 1999); from a node without links the reader goes anywhere.
    Equal to ``networkx.pagerank(…, tol=tolerance / len(network))``.

    Args:
        source: the network; a link is followed as often as its weight says.
        damping: probability of following a link rather than starting anew.
        tolerance: the sum of all changes below which the ranks have settled.
        iterations: how many to try.

    Raises:
        UsageError: a weight is negative, or the ranks do not settle.
    """
    network = positive(network_of(source))
    count = len(network)
    if not count:
        return by_node(network, pagerank=np.zeros(0))
    leaving = _sum(network.matrix, 1)
    share = np.divide(1.0, leaving, out=np.zeros(count), where=leaving != 0)
    follow = sparse.csr_array(network.matrix.T.multiply(share[None, :]))
    nowhere = leaving == 0
    ranks = np.full(count, 1 / count)
    for _ in range(iterations):
        before = ranks
        anywhere = damping * before[nowhere].sum() + 1 - damping
        ranks = damping * (follow @ before) + anywhere / count
        if np.abs(ranks - before).sum() < tolerance:
            return by_node(network, pagerank=ranks)
    raise unsettled("pagerank", iterations)


def eigenvector(
    source: Source,
    *,
    weighted: bool = True,
    tolerance: float = 1e-8,
    iterations: int = 1_000,
) -> pl.DataFrame:
    """Central is who is linked from central nodes: ``eigenvector``, of length 1.

    Power iteration on the links and the identity (Bonacich 1987). Equal to
    ``networkx.eigenvector_centrality(…, tol=tolerance / len(network))``. Of a network in several
    components, all but the densest sink to 0. Where links never lead back to a node, as between
    articles and outlets, it has no meaning and may not settle: take the network without directions.

    Args:
        source: the network.
        weighted: whether weights count.
        tolerance: the sum of all changes below which it has settled.
        iterations: how many to try.

    Raises:
        UsageError: a weight is negative, or it does not settle.
    """
    network = positive(network_of(source))
    count = len(network)
    links = sparse.csr_array((network.matrix if weighted else network.pattern).T)
    central = np.full(count, 1 / max(count, 1))
    for _ in range(iterations):
        before = central
        central = before + links @ before
        central /= np.linalg.norm(central) or 1.0
        if np.abs(central - before).sum() < tolerance or not count:
            return by_node(network, eigenvector=central)
    raise unsettled("eigenvector", iterations)


def hits(source: Source) -> pl.DataFrame:
    """Good hubs link to good authorities, which good hubs link to: ``hub``, ``authority``.

    The first singular vectors of the weights (Kleinberg 1999); each sums to 1. Equal to
    ``networkx.hits``. Without any edge, all are 0. Where several parts of the network are
    equally strong the vectors are not unique, here nor there.

    Raises:
        UsageError: a weight is negative, or the solver does not settle.
    """
    network = positive(network_of(source))
    authority = _first_singular(network)
    hub = network.matrix @ authority
    return by_node(network, hub=_to_one(hub), authority=_to_one(authority))


def _first_singular(network: Network) -> Floats:
    matrix, count = network.matrix, len(network)
    if not bool(np.any(matrix.data)):
        return np.zeros(count)
    if count <= SMALL:
        return np.asarray(np.linalg.svd(matrix.toarray())[2][0])
    start = np.full(count, 1 / np.sqrt(count))
    try:
        found = svds(matrix, k=1, v0=start, tol=PRECISION, return_singular_vectors="vh")[2]
    except ArpackNoConvergence:
        raise unsettled("hits", 10 * count) from None
    return np.asarray(found[0])


def _to_one(values: Floats) -> Floats:
    total = values.sum()
    return values / total if total else values


def _sum(matrix: sparse.csr_array, axis: int) -> Floats:
    return np.asarray(matrix.sum(axis=axis), dtype=np.float64).ravel()

"""Measures of networks, computed on sparse matrices, with the results of networkx.

    >>> import newsgraph as ng
    >>> from newsgraph.analysis import measures
    >>> ranks = measures.pagerank(ng.sample())
    >>> ranks.columns
    ['id', 'kind', 'label', 'pagerank']

Each takes a graph, its tables, its columns, or a :class:`~newsgraph.views.network.Network` (a
part of the graph, or a projection), and gives a frame of one row a node, in the network's order.
What networkx computes of ``network.to_networkx()`` is the same to within rounding.
"""

from newsgraph.analysis.measures.betweenness import betweenness
from newsgraph.analysis.measures.centrality import degree, eigenvector, hits, pagerank
from newsgraph.analysis.measures.cohesion import clustering, components, cores
from newsgraph.analysis.measures.communities import communities, modularity
from newsgraph.analysis.measures.source import Source, network_of

__all__ = [
    "Source",
    "betweenness",
    "clustering",
    "communities",
    "components",
    "cores",
    "degree",
    "eigenvector",
    "hits",
    "modularity",
    "network_of",
    "pagerank",
]

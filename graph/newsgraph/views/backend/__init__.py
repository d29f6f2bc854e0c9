"""The networkx backend: measures of networks, computed on sparse matrices.

networkx finds it by its entry points, so its functions are called as ever:

    >>> import networkx as nx
    >>> import newsgraph as ng
    >>> network = ng.sample().network(nodes=["article"])
    >>> len(nx.pagerank(network)) == len(network)
    True

A :class:`~newsgraph.views.network.Network` is dispatched here by itself; any other graph with
``backend="newsgraph"``, or where ``nx.config.backend_priority`` names it. Results are those of
networkx to within rounding, save that :data:`FUNCTIONS` states a difference.

This module imports nothing heavy, because ``import networkx`` reads it.
"""

from typing import Any, Final

FUNCTIONS: Final[dict[str, str]] = {
    "betweenness_centrality": "Without weight and without endpoints.",
    "clustering": "Of undirected graphs, without weight.",
    "connected_components": "",
    "core_number": "",
    "degree_centrality": "Of graphs without parallel edges.",
    "eigenvector_centrality": "",
    "hits": "The solver starts from equal values, not from random ones.",
    "in_degree_centrality": "Of graphs without parallel edges.",
    "is_connected": "",
    "is_strongly_connected": "",
    "is_weakly_connected": "",
    "louvain_communities": (
        "Of undirected graphs, with the default threshold and max_level. The partition is the "
        "same in every run, whatever the seed; its modularity is at most 0.01 below the mean of "
        "networkx's. Largest community first."
    ),
    "modularity": "",
    "node_connected_component": "",
    "number_connected_components": "",
    "number_strongly_connected_components": "",
    "number_weakly_connected_components": "",
    "out_degree_centrality": "Of graphs without parallel edges.",
    "pagerank": "",
    "strongly_connected_components": "",
    "triangles": "Of graphs without parallel edges.",
    "weakly_connected_components": "",
}
"""Function of networkx → its limits here; beyond them networkx runs its own function."""


def get_info() -> dict[str, Any]:
    """The description of the backend that networkx reads before loading it."""
    return {
        "backend_name": "newsgraph",
        "project": "newsgraph",
        "package": "newsgraph",
        "short_summary": "Computes on sparse matrices, for news graphs and all others.",
        "functions": {
            name: {"additional_docs": limit} if limit else {} for name, limit in FUNCTIONS.items()
        },
    }

"""Conversion of networkx graphs into sparse matrices, and back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from scipy import sparse

from newsgraph.views.network import Adjacency


@dataclass(frozen=True, eq=False)
class Converted(Adjacency):
    """A graph of networkx as a sparse matrix; parallel edges have become one."""

    nodes: list[Any]
    matrix: sparse.csr_array
    directed: bool
    weight: str | None

    @property
    def keys(self) -> list[Any]:
        """The nodes."""
        return self.nodes


def convert_from_nx(
    graph: Any,
    *,
    edge_attrs: Mapping[str, Any] | None = None,
    preserve_edge_attrs: bool = False,
    **_: Any,
) -> Converted:
    """A graph of networkx with one attribute of its edges, or with none.

    Args:
        graph: the graph.
        edge_attrs: the attribute, and what an edge without it counts.
        preserve_edge_attrs: whether all attributes are wanted.

    Raises:
        NotImplementedError: several attributes are wanted, or one that is no number; networkx
            then runs its own function.
    """
    wanted = list((edge_attrs or {}).items())
    if preserve_edge_attrs or len(wanted) > 1:
        raise NotImplementedError("newsgraph computes with one attribute of the edges")
    weight, default = wanted[0] if wanted else (None, 1)
    nodes = list(graph)
    rows = [dict(graph.adj[node]) for node in nodes]  # a view may miscount the length of a row
    places = {node: place for place, node in enumerate(nodes)}
    starts = np.concatenate([[0], np.cumsum([len(row) for row in rows], dtype=np.int64)])
    size = int(starts[-1])
    heads = np.fromiter(map(places.__getitem__, chain.from_iterable(rows)), np.int32, size)
    data = np.ones(size) if weight is None else _weights(graph, rows, size, weight, default)
    shape = (len(nodes), len(nodes))
    matrix = sparse.csr_array((data, heads, starts.astype(np.int32)), shape=shape)
    matrix.sort_indices()
    return Converted(nodes, matrix, graph.is_directed(), weight)


def _weights(graph: Any, rows: list[Any], size: int, weight: str, default: Any) -> Any:
    of_edge: Callable[[Any], Any]
    if graph.is_multigraph():

        def of_edge(keyed: Any) -> Any:
            return sum(edge.get(weight, default) for edge in keyed.values())
    else:

        def of_edge(edge: Any) -> Any:
            return edge.get(weight, default)

    edges = chain.from_iterable(row.values() for row in rows)
    try:
        return np.fromiter(map(of_edge, edges), np.float64, size)
    except (TypeError, ValueError) as error:
        raise NotImplementedError(f"newsgraph needs numbers as {weight!r}: {error}") from None


def convert_to_nx(result: Any, **_: Any) -> Any:
    """The result for networkx: our graphs become networkx graphs; other results stay."""
    return result.to_networkx() if isinstance(result, Adjacency) else result

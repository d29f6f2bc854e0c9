"""A network as a sparse matrix, which networkx's functions take as a graph of their own.

    >>> import networkx as nx
    >>> import newsgraph as ng
    >>> network = ng.sample().network()
    >>> ranks = nx.pagerank(network)
    >>> network.to_frame(pagerank=ranks).columns
    ['id', 'kind', 'label', 'pagerank']

:mod:`newsgraph.views.backend` computes them.
"""

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
import numpy.typing as npt
import polars as pl
from scipy import sparse

from newsgraph.errors import UsageError

if TYPE_CHECKING:
    import networkx

MatrixPart = tuple[npt.NDArray[Any], npt.NDArray[Any], npt.NDArray[np.float64]]
"""Rows, columns and weights of some edges."""

NodeGroups = Sequence[Mapping[Any, Any] | set[Any] | frozenset[Any]]


class Adjacency(ABC):
    """Nodes in a stated order and the weights of the edges between them, for networkx.

    Attributes:
        matrix: square; row ``i``, column ``j`` holds the weight of the edge from node ``i`` to
            node ``j``. That of an undirected graph is symmetric; a loop stands once.
        directed: whether an edge leads one way.
        weight: what networkx calls the weight; ``None`` if every edge counts 1.
    """

    __networkx_backend__: ClassVar[str] = "newsgraph"

    matrix: sparse.csr_array
    directed: bool
    weight: str | None = "weight"

    @property
    @abstractmethod
    def keys(self) -> list[Any]:
        """The node of each row."""

    def __len__(self) -> int:
        """How many nodes there are."""
        return int(self.matrix.shape[0])

    def __iter__(self) -> Iterator[Any]:
        return iter(self.keys)

    def __contains__(self, node: object) -> bool:
        return isinstance(node, Hashable) and node in self.places

    def is_directed(self) -> bool:
        """Whether an edge leads one way, as networkx asks."""
        return self.directed

    def is_multigraph(self) -> bool:
        """Never: parallel edges have become one, whose weight is their sum."""
        return False

    @cached_property
    def places(self) -> dict[Any, int]:
        """Node → its row."""
        return {node: row for row, node in enumerate(self.keys)}

    @cached_property
    def pattern(self) -> sparse.csr_array:
        """The matrix with 1 for every edge, whatever its weight."""
        matrix = self.matrix
        ones = np.ones(matrix.nnz)
        return sparse.csr_array((ones, matrix.indices, matrix.indptr), shape=matrix.shape)

    def weighed_by(self, weight: str | None) -> sparse.csr_array:
        """The weights of this name; an edge without it counts 1."""
        return self.pattern if weight is None or weight != self.weight else self.matrix

    def by_node(self, values: npt.NDArray[Any]) -> dict[Any, Any]:
        """Node → its value, a plain number."""
        return dict(zip(self.keys, values.tolist(), strict=True))

    def to_networkx(self) -> "networkx.Graph[Any]":
        """A new ``Graph`` or ``DiGraph``, whose edges have their weight."""
        import networkx as nx

        graph: networkx.Graph[Any] = nx.DiGraph() if self.directed else nx.Graph()
        graph.add_nodes_from(self.keys)
        found = sparse.coo_array(self.matrix if self.directed else sparse.triu(self.matrix))
        ends = ([self.keys[row] for row in rows.tolist()] for rows in found.coords)
        weights = found.data.tolist()
        if self.weight is None:
            graph.add_edges_from(zip(*ends, strict=True))
        else:
            graph.add_weighted_edges_from(zip(*ends, weights, strict=True), weight=self.weight)
        return graph


@dataclass(frozen=True, eq=False)
class Network(Adjacency):
    """A part of the graph, or a projection of it: give it to networkx's functions.

    Attributes:
        nodes: one row per node: ``id``, ``kind``, ``label``. networkx's nodes are the ids.
    """

    nodes: pl.DataFrame
    matrix: sparse.csr_array
    directed: bool

    @classmethod
    def of(cls, nodes: pl.DataFrame, parts: Sequence[MatrixPart], *, directed: bool) -> "Network":
        """A network of some lists of edges; parallel edges are summed."""
        empty = (np.zeros(0, np.int32), np.zeros(0, np.int32), np.zeros(0))
        rows, columns, weights = (np.concatenate(some) for some in zip(empty, *parts, strict=True))
        if not directed:
            loops = rows == columns
            rows, columns, weights = (
                np.concatenate([rows, columns[~loops]]),
                np.concatenate([columns, rows[~loops]]),
                np.concatenate([weights, weights[~loops]]),
            )
        shape = (nodes.height, nodes.height)
        matrix = sparse.csr_array(sparse.coo_array((weights, (rows, columns)), shape=shape))
        matrix.sum_duplicates()
        return cls(nodes, matrix, directed)

    @classmethod
    def from_frame(cls, nodes: pl.DataFrame, edges: pl.DataFrame, *, directed: bool) -> "Network":
        """A network of a frame of edges: ``source`` and ``target``, which are ids, and ``weight``.

        An edge with an end that is not among the nodes is left out.
        """
        numbered = nodes.select("id").with_row_index("row")
        rows = edges.select("source", "target", "weight")
        for end in ("source", "target"):
            rows = rows.join(numbered.rename({"id": end, "row": f"{end}_row"}), on=end)
        source, target = rows["source_row"].to_numpy(), rows["target_row"].to_numpy()
        weights = rows["weight"].cast(pl.Float64).to_numpy()
        return cls.of(nodes, [(source, target, weights)], directed=directed)

    def __repr__(self) -> str:
        arrow = "→" if self.directed else "–"
        return f"<newsgraph.Network {len(self):,} nodes, {self.edge_count:,} edges {arrow}>"

    @cached_property
    def keys(self) -> list[Any]:
        """The ids."""
        return self.nodes["id"].to_list()

    @property
    def edge_count(self) -> int:
        """How many edges there are."""
        loops = int(self.pattern.diagonal().sum())
        stored = int(self.matrix.nnz)
        return stored if self.directed else (stored - loops) // 2 + loops

    @cached_property
    def undirected(self) -> "Network":
        """The same network without directions: the weights of both ways are summed."""
        if not self.directed:
            return self
        found = sparse.coo_array(self.matrix)
        return Network.of(self.nodes, [(*found.coords, found.data)], directed=False)

    def edges(self) -> pl.DataFrame:
        """One row per edge: ``source``, ``target``, ``weight``; an undirected one stands once."""
        matrix = self.matrix if self.directed else sparse.triu(self.matrix)
        found = sparse.coo_array(matrix)
        ids = self.nodes["id"]
        return pl.DataFrame(
            {
                "source": ids.gather(found.coords[0]),
                "target": ids.gather(found.coords[1]),
                "weight": found.data,
            },
            schema={"source": pl.String, "target": pl.String, "weight": pl.Float64},
        )

    def to_frame(self, **values: Mapping[Any, Any] | NodeGroups) -> pl.DataFrame:
        """One row per node: ``id``, ``kind``, ``label``, and a column for each of the values.

        Args:
            values: column → what a function of networkx gave: a mapping from node to value, or
                a list of sets of nodes, such as communities or components; then the column is
                the position of the node's set. A node without value has null.

        Raises:
            UsageError: a value is given for what is no node of this network.
        """
        return self.nodes.with_columns(
            pl.Series(name, self._column(name, found)) for name, found in values.items()
        )

    def _column(self, name: str, found: Mapping[Any, Any] | NodeGroups) -> list[Any]:
        by_id = (
            found
            if isinstance(found, Mapping)
            else {node: number for number, group in enumerate(found) for node in group}
        )
        if unknown := next((node for node in by_id if node not in self), None):
            raise UsageError(f"{name}: {unknown!r} is no node of this network")
        return [by_id.get(id_) for id_ in self.keys]

    def to_networkx(self) -> "networkx.Graph[str]":
        """A new ``Graph`` or ``DiGraph``: nodes with kind and label, edges with weight."""
        graph = super().to_networkx()
        graph.add_nodes_from((row.pop("id"), row) for row in self.nodes.iter_rows(named=True))
        return graph

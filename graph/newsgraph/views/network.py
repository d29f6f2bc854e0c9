"""A network as a sparse matrix: what :mod:`newsgraph.analysis` computes on."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import polars as pl
from scipy import sparse

if TYPE_CHECKING:
    import networkx

Part = tuple[npt.NDArray[Any], npt.NDArray[Any], npt.NDArray[np.float64]]
"""Rows, columns and weights of some edges."""


@dataclass(frozen=True, eq=False)
class Network:
    """Nodes in a stated order, and the weights of the edges between them.

    Attributes:
        nodes: one row a node: ``id``, ``kind``, ``label``.
        matrix: square; row ``i``, column ``j`` holds the weight of the edge from node ``i`` to
            node ``j``. That of an undirected network is symmetric.
        directed: whether an edge leads one way.
    """

    nodes: pl.DataFrame
    matrix: sparse.csr_array
    directed: bool

    @classmethod
    def of(cls, nodes: pl.DataFrame, parts: Sequence[Part], *, directed: bool) -> "Network":
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

        An edge of which an end is no node is left out.
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

    def __len__(self) -> int:
        """How many nodes there are."""
        return self.nodes.height

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

    @cached_property
    def pattern(self) -> sparse.csr_array:
        """The matrix with 1 for every edge, whatever its weight."""
        matrix = self.matrix
        ones = np.ones(matrix.nnz)
        return sparse.csr_array((ones, matrix.indices, matrix.indptr), shape=matrix.shape)

    def edges(self) -> pl.DataFrame:
        """One row an edge: ``source``, ``target``, ``weight``; an undirected one stands once."""
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

    def to_networkx(self) -> "networkx.Graph[str]":
        """A new ``Graph`` or ``DiGraph``: nodes with kind and label, edges with weight."""
        import networkx as nx

        graph: networkx.Graph[str] = nx.DiGraph() if self.directed else nx.Graph()
        graph.add_nodes_from((row.pop("id"), row) for row in self.nodes.iter_rows(named=True))
        graph.add_weighted_edges_from(self.edges().iter_rows())
        return graph

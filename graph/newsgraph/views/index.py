"""An index of the whole network in both directions: a story's part of it in a millisecond.

Nodes are numbered within their kind, in the order of their table; an edge is a row of its
table of links. So the index needs two numbers per edge, and every attribute stays where it is.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import polars as pl

from newsgraph.errors import NotFoundError, UsageError
from newsgraph.schema.kinds import GRAINS
from newsgraph.store import Tables
from newsgraph.views.frames import (
    EDGE_KINDS,
    ENDS,
    NODE_KINDS,
    check_weight,
    edge_frames,
    kinds,
    node_frames,
)
from newsgraph.views.network import MatrixPart, Network
from newsgraph.views.nx import add_edges, add_nodes

if TYPE_CHECKING:
    import networkx

NodeRows = npt.NDArray[np.int32]
Numbers = npt.NDArray[np.int64]
Picked = Mapping[str, NodeRows]
"""Kind of node → sorted numbers of nodes."""

NO_NODES = pl.DataFrame(schema={"id": pl.String, "kind": pl.String, "label": pl.String})

LIMIT = 5_000
"""The default limit for the nodes of a neighbourhood."""


@dataclass(frozen=True)
class EdgeIndex:
    """The edges of one table, which lead from one kind of node to one kind.

    Edge ``i`` is row ``i`` of ``frame``; the edges of source ``s`` are ``starts[s]`` up to
    ``starts[s + 1]``. The edges that lead to target ``t`` are ``order[ends[t]]`` up to
    ``order[ends[t + 1]]``.
    """

    source: str
    target: str
    frame: pl.DataFrame
    starts: NodeRows
    targets: NodeRows
    ends: NodeRows
    order: NodeRows

    @property
    def nbytes(self) -> int:
        """Bytes of the index and of the weights."""
        index = self.starts.nbytes + self.targets.nbytes + self.ends.nbytes + self.order.nbytes
        return index + (8 * self.frame.height if "weight" in self.frame.columns else 0)

    def sources(self) -> NodeRows:
        """The source of each edge."""
        return np.repeat(np.arange(self.starts.size - 1, dtype=np.int32), np.diff(self.starts))

    def within(self, picked: Picked) -> Numbers:
        """The edges with both ends among the picked nodes."""
        edges = ranges(self.starts, picked[self.source])
        allowed = picked[self.target]
        if not allowed.size or not edges.size:
            return edges[:0]
        targets = self.targets[edges]
        place = np.minimum(np.searchsorted(allowed, targets), allowed.size - 1)
        found: Numbers = edges[allowed[place] == targets]
        return found

    def onward(self, nodes: NodeRows) -> NodeRows:
        """Where the edges of these sources lead to."""
        return self.targets[ranges(self.starts, nodes)]

    def back(self, nodes: NodeRows) -> NodeRows:
        """Where the edges to these targets come from."""
        edges = self.order[ranges(self.ends, nodes)]
        return (np.searchsorted(self.starts, edges, side="right") - 1).astype(np.int32)


def ranges(starts: npt.NDArray[np.integer[Any]], rows: npt.NDArray[np.integer[Any]]) -> Numbers:
    """All numbers from ``starts[row]`` up to ``starts[row + 1]``, for each row in turn."""
    sizes = (starts[rows + 1] - starts[rows]).astype(np.int64)
    ends = np.cumsum(sizes)
    total = int(ends[-1]) if ends.size else 0
    numbers: Numbers = np.arange(total) + np.repeat(starts[rows] - (ends - sizes), sizes)
    return numbers


class NetworkIndex:
    """Articles, outlets, topics and stories, and the edges to and from each of them.

    Nodes and edges are those of :func:`newsgraph.views.nx.to_networkx`. Making the index takes
    about a second for a million edges; after that, a part of it takes milliseconds.
    """

    def __init__(self, tables: Tables) -> None:
        self.nodes = node_frames(tables)
        frames = edge_frames(tables)
        self.layers = {name: _layer(self.nodes, *ENDS[name], frames[name]) for name in ENDS}

    @property
    def edges(self) -> int:
        """How many edges there are."""
        return sum(layer.targets.size for layer in self.layers.values())

    @property
    def nbytes(self) -> int:
        """Bytes of memory that the edges take: both directions and the weights."""
        return sum(layer.nbytes for layer in self.layers.values())

    def network(
        self,
        *,
        nodes: Iterable[str] | None = None,
        edges: Iterable[str] | None = None,
        weight: str | None = "weight",
        directed: bool = True,
    ) -> Network:
        """The network as a sparse matrix, for networkx's functions.

        Parallel edges become one whose weight is their sum, as in networkx's matrices.

        Args:
            nodes: kinds of node to keep.
            edges: kinds of edge to keep.
            weight: the attribute to weigh edges by; an edge without it counts 1. ``None``: all
                count 1.
            directed: whether an edge leads one way; otherwise the weights of both ways are summed.

        Raises:
            UsageError: a kind is not known.
        """
        kept, wanted = kinds(nodes, NODE_KINDS), kinds(edges, EDGE_KINDS, "kind of edge")
        check_weight(weight)
        points = {kind: frame for kind, frame in self.nodes.items() if kind in kept}
        first, count = {}, 0
        for kind, frame in points.items():
            first[kind], count = count, count + frame.height
        parts = [
            _part(layer, first, wanted, weight)
            for layer in self.layers.values()
            if layer.source in points and layer.target in points
        ]
        named = [frame.select("id", _kind(kind), "label") for kind, frame in points.items()]
        return Network.of(pl.concat([NO_NODES, *named]), parts, directed=directed)

    def subgraph(self, ids: Iterable[str]) -> "networkx.MultiDiGraph[str]":
        """These nodes and every edge between them, as :func:`~newsgraph.views.nx.to_networkx`.

        Raises:
            NotFoundError: an id is not in the graph.
        """
        found = [self._row(id_) for id_ in ids]
        return self._subgraph(
            {kind: _sorted([row for k, row in found if k == kind]) for kind in NODE_KINDS}
        )

    def story(self, id_: str) -> "networkx.MultiDiGraph[str]":
        """A story: its events or its storyline, its articles, their outlets and topics.

        Raises:
            NotFoundError: there is no such story.
        """
        kind, row = self._row(id_)
        if kind != "story":
            raise NotFoundError(f"{id_}: it is {kind}, not a story")
        stories = _sorted([row])
        members = [self.layers[grain].back(stories) for grain in GRAINS]
        articles = np.unique(np.concatenate(members))
        parent = self.layers["parent"]
        family = [stories, parent.back(stories), parent.onward(stories)]
        return self._subgraph(
            {
                "article": articles,
                "outlet": np.unique(self.layers["publisher"].onward(articles)),
                "topic": np.unique(self.layers["about"].onward(articles)),
                "story": np.unique(np.concatenate(family)),
            }
        )

    def neighbourhood(
        self, id_: str, *, hops: int = 1, limit: int = LIMIT
    ) -> "networkx.MultiDiGraph[str]":
        """A node, all nodes within ``hops`` edges in either direction, and the edges between them.

        Raises:
            NotFoundError: there is no such node.
            UsageError: it would hold more than ``limit`` nodes, or ``hops`` is no number from 0.
        """
        if not isinstance(hops, int) or hops < 0:
            raise UsageError(f"hops={hops!r}: give a whole number, 0 or more")
        kind, row = self._row(id_)
        picked: dict[str, NodeRows] = {name: _sorted([]) for name in NODE_KINDS}
        picked[kind] = _sorted([row])
        count = 1
        for _ in range(hops):
            picked, before = self._grown(picked), count
            count = sum(rows.size for rows in picked.values())
            if count == before:
                break
            if count > limit:
                raise UsageError(
                    f"{id_}: {count:,} nodes lie within {hops} edges of it; "
                    f"give fewer hops, or a limit of more than {limit:,}"
                )
        return self._subgraph(picked)

    def _grown(self, picked: Picked) -> dict[str, NodeRows]:
        found = {kind: [rows] for kind, rows in picked.items()}
        for layer in self.layers.values():
            found[layer.target].append(layer.onward(picked[layer.source]))
            found[layer.source].append(layer.back(picked[layer.target]))
        return {kind: np.unique(np.concatenate(rows)) for kind, rows in found.items()}

    def _row(self, id_: str) -> tuple[str, int]:
        """The kind and row number of a node; the frames are sorted by id."""
        kind = id_.partition("/")[0]
        if kind in self.nodes:
            ids = self.nodes[kind]["id"]
            row = bisect_left(ids, id_)
            if row < ids.len() and ids[row] == id_:
                return kind, row
        raise NotFoundError(f"{id_!r} is no id of this graph; `graph.find` finds ids by name")

    def _subgraph(self, picked: Picked) -> "networkx.MultiDiGraph[str]":
        import networkx as nx

        graph: networkx.MultiDiGraph[str] = nx.MultiDiGraph()
        for kind, rows in picked.items():
            frame = self.nodes[kind]
            add_nodes(graph, kind, frame.columns, map(frame.row, rows.tolist()))
        for layer in self.layers.values():
            edges = map(layer.frame.row, layer.within(picked).tolist())
            add_edges(graph, layer.frame.columns, edges)
        return graph


def _kind(kind: str) -> pl.Expr:
    return pl.lit(kind).alias("kind")


def _sorted(rows: Sequence[int]) -> NodeRows:
    return np.unique(np.array(rows, dtype=np.int32))


def _part(
    layer: EdgeIndex, first: Mapping[str, int], wanted: set[str], weight: str | None
) -> MatrixPart:
    """The edges of wanted kinds; ``first`` is the number of the first node of each kind."""
    on = layer.frame["kind"].is_in(list(wanted)).to_numpy()
    sources = layer.sources()[on] + first[layer.source]
    targets = layer.targets[on] + first[layer.target]
    return sources, targets, _weights(layer.frame, weight)[on]


def _weights(frame: pl.DataFrame, weight: str | None) -> npt.NDArray[np.float64]:
    if weight not in frame.columns:
        return np.ones(frame.height)
    return frame[weight].cast(pl.Float64).fill_null(1.0).to_numpy()


def _layer(
    nodes: Mapping[str, pl.DataFrame], source: str, target: str, frame: pl.DataFrame
) -> EdgeIndex:
    rows = {
        "source": _rows_of(nodes[source], frame, "source"),
        "target": _rows_of(nodes[target], frame, "target"),
    }
    known = rows["source"].is_not_null() & rows["target"].is_not_null()
    if not known.all():
        frame, rows = frame.filter(known), {end: row.filter(known) for end, row in rows.items()}
    sources, targets = (rows[end].to_numpy().astype(np.int32) for end in ("source", "target"))
    return EdgeIndex(
        source=source,
        target=target,
        frame=frame,
        starts=_starts(sources, nodes[source].height),
        targets=targets,
        ends=_starts(targets, nodes[target].height),
        order=np.argsort(targets, kind="stable").astype(np.int32),
    )


def _rows_of(nodes: pl.DataFrame, frame: pl.DataFrame, end: str) -> pl.Series:
    numbered = nodes.select("id").with_row_index("row")
    return frame.select(id=end).join(numbered, on="id", how="left", maintain_order="left")["row"]


def _starts(rows: NodeRows, count: int) -> NodeRows:
    return np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=count))]).astype(np.int32)

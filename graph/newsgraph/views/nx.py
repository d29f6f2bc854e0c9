"""The tables as a networkx graph."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

import polars as pl

from newsgraph.store import Tables
from newsgraph.views.rdf import lexical_time

if TYPE_CHECKING:
    import networkx

NODE_COLUMNS = {
    "article": [
        "headline", "abstract", "url", "published", "updated", "type", "category", "quality",
        "heat", "outlet",
    ],
    "outlet": ["name", "domain", "platform"],
    "topic": ["label"],
}  # fmt: skip


def to_networkx(tables: Tables) -> "networkx.MultiDiGraph[str]":
    """A new directed multigraph of articles, outlets and topics.

    Nodes are keyed by id. Every node has ``kind`` (article, outlet, topic) and ``label``
    (headline, name or label), and the columns of its table that are set and are single
    values; times are ISO 8601 texts in UTC, so that every networkx writer takes them.

    Edges are keyed by ``kind``, which is also an attribute:

    - ``related-to``: article → article that a document of it lists; ``weight`` is the number
      of entries that say so.
    - ``covers``: article → topic, as declared; and outlet → topic with ``articles`` (how
      many), ``share`` (of the outlet's articles that declare topics), ``first``, ``last``.
    - ``published-by``: article → outlet.
    - ``part-of``: sub-outlet → outlet. ``broader``: topic → broader topic.
    """
    import networkx as nx

    graph: networkx.MultiDiGraph[str] = nx.MultiDiGraph()
    for kind, frame in _node_frames(tables):
        graph.add_nodes_from((row.pop("id"), {"kind": kind, **row}) for row in _rows(frame))
    for kind, frame in _edge_frames(tables):
        for row in _rows(frame):
            graph.add_edge(row.pop("source"), row.pop("target"), kind, kind=kind, **row)
    return graph


def _node_frames(tables: Tables) -> Iterator[tuple[str, pl.DataFrame]]:
    labels = {"article": "headline", "outlet": "name", "topic": "label"}
    frames = {"article": tables.articles, "outlet": tables.outlets, "topic": tables.topics}
    for kind, frame in frames.items():
        label = pl.coalesce(labels[kind], "id").alias("label")
        yield kind, frame.select("id", label, *(c for c in NODE_COLUMNS[kind] if c != "label"))


def _edge_frames(tables: Tables) -> Iterator[tuple[str, pl.DataFrame]]:
    declared = tables.related.filter(pl.col("kind") == "declared")
    yield "related-to", declared.select("source", "target", "weight")
    yield "covers", tables.about.select(source="article", target="topic")
    yield "covers", tables.covers.rename({"outlet": "source", "topic": "target"})
    yield "published-by", _pairs(tables.articles, "outlet")
    yield "part-of", _pairs(tables.outlets, "part_of")
    yield "broader", _pairs(tables.topics, "broader")


def _pairs(frame: pl.DataFrame, column: str) -> pl.DataFrame:
    return frame.select(source="id", target=column).drop_nulls("target")


def _rows(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    """Rows without their nulls, times as texts."""
    for row in frame.iter_rows(named=True):
        yield {
            name: lexical_time(value) if isinstance(value, datetime) else value
            for name, value in row.items()
            if value is not None
        }

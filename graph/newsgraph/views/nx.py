"""The tables as a networkx graph."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import polars as pl

from newsgraph.selection import Moment, choose, moment, select
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
from newsgraph.views.rdf import lexical_time

if TYPE_CHECKING:
    import networkx

Row = tuple[Any, ...]


def to_networkx(
    tables: Tables,
    *,
    nodes: Iterable[str] | None = None,
    edges: Iterable[str] | None = None,
    weight: str | None = "weight",
    as_of: Moment | None = None,
) -> "networkx.MultiDiGraph[str]":
    """A new directed multigraph of articles, outlets, topics and stories.

    Nodes are keyed by id. Every node has ``kind`` (article, outlet, topic, story) and ``label``
    (headline, name or label), and the columns of its table that are set and are single
    values; times are ISO 8601 texts in UTC, so that every networkx writer takes them.

    Edges are keyed by ``kind``, which is also an attribute:

    - ``related-to``: article → article that a document of it lists; ``weight`` is the number
      of entries that say so.
    - ``similar``: article → one of its nearest; ``copy``, ``revision``, ``reprint``: later
      article → the earlier one that has its text. ``weight`` of a similar pair is the cosine
      of its texts, of the others the share of their runs of 5 characters that both have; all
      have ``similarity`` (the cosine), ``days`` (from target to source) and ``rule``.
    - ``covers``: article → topic, as declared; and outlet → topic with ``articles`` (how
      many), ``share`` (of the outlet's articles that declare topics), ``first``, ``last``.
    - ``published-by``: article → outlet.
    - ``part-of-story``: article → its event and its storyline; event → its storyline.
    - ``part-of``: sub-outlet → outlet. ``broader``: topic → broader topic.

    Args:
        tables: the graph.
        nodes: kinds of node to keep; an edge stays if both its ends do.
        edges: kinds of edge to keep.
        weight: the attribute that stands as ``weight``; an edge without it has none, and
            counts 1 in networkx. ``None``: no edge has one.
        as_of: the graph as it stood at this moment, or at the end of this day (UTC): only articles
            published by then. The stories of articles are those of today's build.

    Raises:
        UsageError: a kind or an attribute is not known, or ``as_of`` is no date.
    """
    import networkx as nx

    if as_of is not None:
        tables = as_it_stood(tables, as_of)
    kept, wanted = kinds(nodes, NODE_KINDS), kinds(edges, EDGE_KINDS, "kind of edge")
    check_weight(weight)
    points = {kind: frame for kind, frame in node_frames(tables).items() if kind in kept}
    graph: networkx.MultiDiGraph[str] = nx.MultiDiGraph()
    for kind, frame in points.items():
        add_nodes(graph, kind, frame.columns, frame.rows())
    for name, frame in edge_frames(tables).items():
        source, target = ENDS[name]
        if source in points and target in points:
            known = _semi(_semi(frame, "source", points[source]), "target", points[target])
            chosen = _weighted(known.filter(pl.col("kind").is_in(wanted)), weight)
            add_edges(graph, chosen.columns, chosen.rows())
    return graph


def as_it_stood(tables: Tables, as_of: Moment) -> Tables:
    """The tables with only the articles published by a moment or the end of a day, in UTC.

    A date of updating that lies later is left out, and so are articles without date.

    Raises:
        UsageError: it is no date.
    """
    end = moment(as_of) + (timedelta(days=1) if _is_day(as_of) else timedelta(microseconds=1))
    then = select(tables, choose(tables, before=end))
    known = pl.when(pl.col("updated") < end).then("updated")
    return Tables.of({**dict(then.items()), "articles": then.articles.with_columns(updated=known)})


def _is_day(value: Moment) -> bool:
    if isinstance(value, str):
        return "T" not in value and " " not in value
    return isinstance(value, date) and not isinstance(value, datetime)


def add_nodes(
    graph: "networkx.MultiDiGraph[str]", kind: str, names: Sequence[str], rows: Iterable[Row]
) -> None:
    """Add rows of a frame of :func:`newsgraph.views.frames.node_frames`; ``names``: its columns."""
    graph.add_nodes_from(
        (values.pop("id"), {"kind": kind, **values}) for values in _records(names, rows)
    )


def add_edges(
    graph: "networkx.MultiDiGraph[str]", names: Sequence[str], rows: Iterable[Row]
) -> None:
    """Add rows of a frame of :func:`newsgraph.views.frames.edge_frames`; ``names``: its columns."""
    for values in _records(names, rows):
        graph.add_edge(values.pop("source"), values.pop("target"), values["kind"], **values)


def _records(names: Sequence[str], rows: Iterable[Row]) -> Iterator[dict[str, Any]]:
    """The rows as mappings without nulls; times become texts."""
    for row in rows:
        yield {
            name: lexical_time(value) if isinstance(value, datetime) else value
            for name, value in zip(names, row, strict=True)
            if value is not None
        }


def _weighted(frame: pl.DataFrame, weight: str | None) -> pl.DataFrame:
    """The frame with an attribute as its ``weight``."""
    if weight in frame.columns:
        return frame.with_columns(weight=weight)
    return frame.drop("weight", strict=False)


def _semi(frame: pl.DataFrame, end: str, nodes: pl.DataFrame) -> pl.DataFrame:
    return frame.join(nodes, left_on=end, right_on="id", how="semi", maintain_order="left")

"""The graph as frames: one of nodes for each kind, one of edges for each table of links.

Every view of the network starts here: networkx, the columns, GraphML, GEXF, CSV.
"""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Final

import polars as pl

from newsgraph.errors import UsageError
from newsgraph.store import TIME, Tables

if TYPE_CHECKING:
    import pandas

NODE_COLUMNS: Final = {
    "article": [
        "headline", "abstract", "url", "published", "updated", "type", "category", "quality",
        "heat", "outlet", "event", "storyline", "series",
    ],
    "outlet": ["name", "domain", "platform"],
    "topic": ["label"],
    "story": [
        "name", "grain", "parent", "first", "last", "articles", "outlets", "independent",
        "cohesion",
    ],
}  # fmt: skip
"""Kind of node → the columns of its table that are its attributes."""

NODE_KINDS: Final = tuple(NODE_COLUMNS)

EDGE_KINDS: Final = (
    "related-to", "similar", "copy", "revision", "follow-up",
    "covers", "published-by", "part-of-story", "part-of", "broader",
)  # fmt: skip

RELATED_KINDS: Final = {"declared": "related-to"}
"""What the network calls a kind of the table ``related``, where it is not the same word."""

EDGE: Final[dict[str, pl.DataType]] = {
    "source": pl.String(),
    "target": pl.String(),
    "kind": pl.String(),
    "weight": pl.Float64(),
    "similarity": pl.Float64(),
    "days": pl.Float64(),
    "rule": pl.String(),
    "articles": pl.Int64(),
    "share": pl.Float64(),
    "first": TIME,
    "last": TIME,
}
"""Every attribute of an edge, and its type."""

LABELS: Final = {"article": "headline", "outlet": "name", "topic": "label", "story": "name"}


WEIGHTS: Final = ("weight", "similarity", "days", "articles", "share")
"""The attributes that can weigh an edge."""


def node_frames(tables: Tables) -> dict[str, pl.DataFrame]:
    """Kind → ``id``, ``label`` and the attributes of its nodes, in the order of its table."""
    frames = {
        "article": tables.articles,
        "outlet": tables.outlets,
        "topic": tables.topics,
        "story": tables.stories,
    }
    return {kind: _nodes(kind, frame) for kind, frame in frames.items()}


def _nodes(kind: str, frame: pl.DataFrame) -> pl.DataFrame:
    label = pl.coalesce(LABELS[kind], "id").alias("label")
    return frame.select("id", label, *(name for name in NODE_COLUMNS[kind] if name != "label"))


def edge_frames(tables: Tables) -> dict[str, pl.DataFrame]:
    """Table of links → its ``source``, ``target``, ``kind`` and further columns of :data:`EDGE`.

    Rows keep the order of the table: by source, then by target.
    """
    covers = tables.covers.rename({"outlet": "source", "topic": "target"})
    columns = ("source", "target", "weight", "similarity", "days", "rule")
    return {
        "related": tables.related.select(*columns, kind=pl.col("kind").replace(RELATED_KINDS)),
        "about": _of_kind("covers", tables.about.select(source="article", target="topic")),
        "covers": _of_kind("covers", covers),
        "publisher": _pairs("published-by", tables.articles, "outlet"),
        "event": _pairs("part-of-story", tables.articles, "event"),
        "storyline": _pairs("part-of-story", tables.articles, "storyline"),
        "series": _pairs("part-of-story", tables.articles, "series"),
        "parent": _pairs("part-of-story", tables.stories, "parent"),
        "part_of": _pairs("part-of", tables.outlets, "part_of"),
        "broader": _pairs("broader", tables.topics, "broader"),
    }


ENDS: Final = {
    "related": ("article", "article"),
    "about": ("article", "topic"),
    "covers": ("outlet", "topic"),
    "publisher": ("article", "outlet"),
    "event": ("article", "story"),
    "storyline": ("article", "story"),
    "series": ("article", "story"),
    "parent": ("story", "story"),
    "part_of": ("outlet", "outlet"),
    "broader": ("topic", "topic"),
}
"""Table of links → the kinds of node that its links lead from and to."""


def _pairs(kind: str, frame: pl.DataFrame, column: str) -> pl.DataFrame:
    return _of_kind(kind, frame.select(source="id", target=column).drop_nulls("target"))


def _of_kind(kind: str, frame: pl.DataFrame) -> pl.DataFrame:
    return frame.with_columns(kind=pl.lit(kind))


def kinds(
    chosen: Iterable[str] | None, known: Collection[str], what: str = "kind of node"
) -> set[str]:
    """The chosen kinds; ``None`` chooses all.

    Raises:
        UsageError: a kind is not known.
    """
    names = {chosen} if isinstance(chosen, str) else set(known if chosen is None else chosen)
    if unknown := sorted(names - set(known)):
        raise UsageError(f"{unknown[0]!r} is no {what}; give some of {', '.join(known)}")
    return names


def check_weight(weight: str | None) -> None:
    """Raise :class:`UsageError` unless edges can be weighed by this attribute."""
    if weight is not None and weight not in WEIGHTS:
        raise UsageError(f"no edge is weighed by {weight!r}; give one of {', '.join(WEIGHTS)}")


def to_pandas(frame: pl.DataFrame) -> "pandas.DataFrame":
    """The frame for pandas, whose integers and truth values may be missing there too.

    Lists and mappings become objects.

    Raises:
        UsageError: pandas or pyarrow is not installed.
    """
    try:
        import pandas as pd
        import pyarrow as pa
    except ImportError as error:
        raise UsageError(
            f"{error.name} is not installed; get it with `pip install 'newsgraph[pandas]'`"
        ) from None
    nullable = {pa.int64(): pd.Int64Dtype(), pa.bool_(): pd.BooleanDtype()}
    return frame.to_pandas(types_mapper=nullable.get)

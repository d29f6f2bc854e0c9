"""The graph as two frames, nodes and edges, for the formats of network tools.

They hold what :func:`newsgraph.views.nx.to_networkx` holds.
"""

from typing import Final

import polars as pl

from newsgraph.exports.terms import lexical
from newsgraph.store import TIME, Tables
from newsgraph.views.frames import EDGE, edge_frames, node_frames

XML_TYPES: Final = {pl.Int64: "long", pl.Float64: "double", pl.Boolean: "boolean"}
"""The types of attributes that GraphML and GEXF have in common; anything else is a string."""

XML_ESCAPES: Final = [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"),
    ("\t", "&#9;"), ("\n", "&#10;"), ("\r", "&#13;"),
]  # fmt: skip
NOT_IN_XML: Final = "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"


def nodes(tables: Tables) -> pl.DataFrame:
    """One row per node: ``id``, ``kind``, ``label``, and the attributes of every kind."""
    frames = [
        frame.select("id", pl.lit(kind).alias("kind"), pl.exclude("id"))
        for kind, frame in node_frames(tables).items()
    ]
    return _times_as_texts(pl.concat(frames, how="diagonal").sort("id"))


def edges(tables: Tables) -> pl.DataFrame:
    """One row per edge: ``source``, ``target``, ``kind``, and the attributes of every kind."""
    frames = [pl.DataFrame(schema=EDGE), *edge_frames(tables).values()]
    whole = pl.concat(frames, how="diagonal").select(list(EDGE))
    return _times_as_texts(whole.sort("source", "target", "kind"))


def _times_as_texts(frame: pl.DataFrame) -> pl.DataFrame:
    times = [column for column in frame.get_columns() if column.dtype == TIME]
    return frame.with_columns(lexical(column, "time").alias(column.name) for column in times)


def xml(values: pl.Series) -> pl.Series:
    """Values as XML text that is safe in elements and attributes.

    XML 1.0 cannot hold most control characters, nor U+FFFE and U+FFFF, not even escaped:
    U+FFFD stands for each of them.
    """
    if values.dtype != pl.String:
        return values.cast(pl.String)
    for raw, escaped in XML_ESCAPES:
        values = values.str.replace_all(raw, escaped, literal=True)
    return values.str.replace_all(NOT_IN_XML, "\ufffd")


def attributes(frame: pl.DataFrame, leaving_out: set[str]) -> dict[str, str]:
    """Column → type in GraphML and GEXF, of the columns that are attributes."""
    return {
        column: XML_TYPES.get(type(dtype), "string")
        for column, dtype in frame.schema.items()
        if column not in leaving_out
    }

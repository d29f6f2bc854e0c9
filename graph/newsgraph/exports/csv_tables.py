"""Nodes and edges as CSV, with the headers that ``neo4j-admin database import`` reads.

Texts stand unaltered, also those that a spreadsheet would take for a formula: an escape
would stay in every database that the files are loaded into. An empty text is written
``""``, a missing value as nothing.

Sources: RFC 4180; Neo4j Operations Manual, "Import", CSV header format.
"""

from pathlib import Path
from typing import Final

import polars as pl

from newsgraph.exports.network import edges, nodes
from newsgraph.store import Tables

NODES, EDGES = "nodes.csv", "edges.csv"

HEADERS: Final = {
    "id": "id:ID", "kind": ":LABEL", "published": "published:datetime",
    "updated": "updated:datetime", "quality": "quality:long", "heat": "heat:long",
    "platform": "platform:boolean",
}  # fmt: skip
EDGE_HEADERS: Final = {
    "source": ":START_ID", "target": ":END_ID", "kind": ":TYPE", "weight": "weight:double",
    "articles": "articles:long", "share": "share:double", "first": "first:datetime",
    "last": "last:datetime",
}  # fmt: skip


def write_csv(tables: Tables, folder: Path) -> None:
    """Write ``nodes.csv`` and ``edges.csv`` into a folder, which is made if need be.

    ``:LABEL`` is Article, Outlet or Topic; ``:TYPE`` is RELATED_TO, COVERS, PUBLISHED_BY,
    PART_OF or BROADER. UTF-8, comma, quotes doubled, lines end in a newline.
    """
    folder.mkdir(parents=True, exist_ok=True)
    label = pl.col("kind").str.to_titlecase()
    _write(nodes(tables).with_columns(kind=label).rename(HEADERS), folder / NODES)
    type_ = pl.col("kind").str.to_uppercase().str.replace_all("-", "_", literal=True)
    _write(edges(tables).with_columns(kind=type_).rename(EDGE_HEADERS), folder / EDGES)


def _write(frame: pl.DataFrame, path: Path) -> None:
    frame.write_csv(path, quote_style="non_numeric")

"""Nodes and edges as CSV, with the headers that ``neo4j-admin database import`` reads.

Texts are written unaltered, even where a spreadsheet would take one for a formula: an escape
would end up in every database that loads the files. An empty text is written as ``""``, and
a missing value is left blank.

Sources: RFC 4180; Neo4j Operations Manual, "Import", CSV header format.
"""

from pathlib import Path
from typing import Final

import polars as pl

from newsgraph.exports.network import edges, nodes
from newsgraph.schema.form import Field, Type
from newsgraph.schema.kinds import NODES, networked
from newsgraph.store import Tables
from newsgraph.views.frames import EDGE_FIELDS, EDGE_KINDS, NODE_KINDS

NODES_CSV, EDGES_CSV = "nodes.csv", "edges.csv"

TYPES: Final[dict[Type, str]] = {
    "integer": "long", "number": "double", "boolean": "boolean", "time": "datetime",
}  # fmt: skip
"""Type of a field → its type in Neo4j; anything else is a string, which needs no mention."""

NODE_HEADERS: Final = {"id": "id:ID", "kind": ":LABEL"}
EDGE_HEADERS: Final = {"source": ":START_ID", "target": ":END_ID", "kind": ":TYPE"}


NODE_LABELS: Final = {kind: kind.title() for kind in NODE_KINDS}
EDGE_TYPES: Final = {kind: kind.upper().replace("-", "_") for kind in EDGE_KINDS}
"""Kind of edge → its type in Neo4j."""


def write_csv(tables: Tables, folder: Path) -> None:
    """Write ``nodes.csv`` and ``edges.csv`` into a folder, which is made if need be.

    ``:LABEL`` is the kind of node (``Article``), ``:TYPE`` the kind of edge (``RELATED_TO``);
    every other column has its type behind its name, unless it is a text. UTF-8, comma, quotes
    doubled, lines end in a newline.
    """
    folder.mkdir(parents=True, exist_ok=True)
    points = nodes(tables).with_columns(kind=pl.col("kind").replace_strict(NODE_LABELS))
    of_nodes = {name: field for kind in NODES for name, field in networked(kind).items()}
    _write(points, of_nodes, NODE_HEADERS, folder / NODES_CSV)
    links = edges(tables).with_columns(kind=pl.col("kind").replace_strict(EDGE_TYPES))
    _write(links, EDGE_FIELDS, EDGE_HEADERS, folder / EDGES_CSV)


def _write(
    frame: pl.DataFrame, fields: dict[str, Field], special: dict[str, str], path: Path
) -> None:
    typed = {
        name: f"{name}:{TYPES[field.type]}" for name, field in fields.items() if field.type in TYPES
    }
    frame.rename({**typed, **special}).write_csv(path, quote_style="non_numeric")

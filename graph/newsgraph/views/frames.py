"""The graph as frames: nodes by kind, and edges by table of links.

Every view of the network starts here: networkx, the columns, GraphML, GEXF, CSV.
"""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Final

import polars as pl

from newsgraph.errors import UsageError
from newsgraph.schema.kinds import (
    KINDS,
    LINK_KINDS,
    NODES,
    EdgeLayer,
    edge_kinds,
    layers,
    networked,
)
from newsgraph.store import Tables, dtype_of

if TYPE_CHECKING:
    import pandas

NODE_COLUMNS: Final = {kind: [name for name in networked(kind) if name != "id"] for kind in NODES}
"""Kind of node → its attributes, which are columns of its table."""

NODE_KINDS: Final = tuple(NODES)

EDGE_KINDS: Final = edge_kinds()

RELATED_KINDS: Final = {name: kind.edge for name, kind in LINK_KINDS.items()}
"""Kind in the table ``related`` → kind of edge in the network."""

EDGE_FIELDS: Final = {**networked("link"), **networked("covers")}

EDGE: Final = {name: dtype_of(field) for name, field in EDGE_FIELDS.items()}
"""Every attribute of an edge, and its type."""

WEIGHTS: Final = tuple(name for name, field in EDGE_FIELDS.items() if field.weighs)
"""The attributes that can weigh an edge."""

LAYERS: Final = {layer.name: layer for layer in layers()}

ENDS: Final = {name: (layer.source, layer.target) for name, layer in LAYERS.items()}
"""Table of links → the kinds of node that its links lead from and to."""


def node_frames(tables: Tables) -> dict[str, pl.DataFrame]:
    """Kind → ``id``, ``label`` and the attributes of its nodes, in the order of its table."""
    frames = {kind: getattr(tables, of_kind.table) for kind, of_kind in NODES.items()}
    return {kind: _nodes(kind, frame) for kind, frame in frames.items()}


def _nodes(kind: str, frame: pl.DataFrame) -> pl.DataFrame:
    label = pl.coalesce(NODES[kind].label, "id").alias("label")
    named = [pl.col(field.name).alias(name) for name, field in networked(kind).items()]
    return frame.select(label, *(one for one in named if one.meta.output_name() != "label"))


def edge_frames(tables: Tables) -> dict[str, pl.DataFrame]:
    """Table of links → its ``source``, ``target``, ``kind`` and further columns of :data:`EDGE`.

    Rows keep the order of the table: by source, then by target.
    """
    return {name: _edges(layer, getattr(tables, layer.table)) for name, layer in LAYERS.items()}


def _edges(layer: EdgeLayer, frame: pl.DataFrame) -> pl.DataFrame:
    (of_table,) = (name for name, kind in KINDS.items() if kind.table == layer.table)
    if layer.column:
        source = "id" if of_table in NODES else networked(of_table)["source"].name
        ends = frame.select(source=source, target=layer.column).drop_nulls("target").unique()
        return ends.sort("source", "target").with_columns(kind=pl.lit(layer.edge))
    fields = networked(of_table)
    named = frame.select(pl.col(f.name).alias(name) for name, f in fields.items())
    named = named.drop_nulls(["source", "target"])
    kind = pl.lit(layer.edge) if layer.edge else pl.col("kind").replace(RELATED_KINDS)
    return named.with_columns(kind=kind)


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
    """The frame as a pandas frame with nullable integers and booleans.

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

"""GEXF for Gephi: colours by kind, size by degree, articles enter on their day.

Source: GEXF 1.3, https://gexf.net/schema.html.
"""

from pathlib import Path
from typing import Final

import polars as pl

from newsgraph.exports.looks import colours
from newsgraph.exports.network import attributes, edges, nodes, xml
from newsgraph.schema.kinds import NODES
from newsgraph.store import Tables

COLOURS: Final = {kind: tuple(bytes.fromhex(colours()[kind][1:])) for kind in NODES}
"""Red, green, blue of each kind of node: the colours of the page."""

OPENING: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph mode="dynamic" defaultedgetype="directed" timeformat="date">
"""


def write_gexf(tables: Tables, path: Path) -> None:
    """Write the graph as GEXF 1.3, UTF-8: nodes sorted by id, edges by their ends and kind.

    An article starts on its day of publication (UTC); other nodes are always there.
    """
    links = edges(tables)
    points = _looks(nodes(tables), links)
    of_nodes = attributes(points, {"id", "label", "start", "look"})
    of_edges = attributes(links, {"source", "target", "weight"})
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(OPENING)
        stream.writelines(_attributes("node", of_nodes))
        stream.writelines(_attributes("edge", of_edges))
        stream.write("<nodes>\n")
        stream.writelines(_nodes(points, of_nodes))
        stream.write("</nodes>\n<edges>\n")
        stream.writelines(_edges(links, of_edges))
        stream.write("</edges>\n</graph>\n</gexf>\n")


def _looks(points: pl.DataFrame, links: pl.DataFrame) -> pl.DataFrame:
    """The nodes with ``start``, a date, and ``look``, their colour and size as elements."""
    ends = pl.concat([links["source"], links["target"]]).alias("id").to_frame()
    degrees = ends.group_by("id").agg(degree=pl.len())
    size = (4 + pl.col("degree").fill_null(0).sqrt()).round(1).cast(pl.String)
    colours = {kind: '<viz:color r="{}" g="{}" b="{}"/>'.format(*c) for kind, c in COLOURS.items()}
    colour = pl.col("kind").replace_strict(colours, return_dtype=pl.String)
    look = pl.concat_str(colour, pl.lit('<viz:size value="'), size, pl.lit('"/>'))
    joined = points.join(degrees, on="id", how="left", maintain_order="left")
    start = pl.col("published").str.slice(0, len("2031-06-02"))
    return joined.with_columns(start=start, look=look).drop("degree")


def _attributes(element: str, types: dict[str, str]) -> list[str]:
    lines = [
        f'<attribute id="{name}" title="{name}" type="{type_}"/>\n' for name, type_ in types.items()
    ]
    return [f'<attributes class="{element}">\n', *lines, "</attributes>\n"]


def _nodes(points: pl.DataFrame, types: dict[str, str]) -> pl.Series:
    escaped = points.select(xml(points[name]) for name in ["id", "label", "start", *types])
    node = pl.concat_str(
        pl.lit('<node id="'), "id", pl.lit('" label="'), "label", pl.lit('"'),
        pl.concat_str(pl.lit(' start="'), "start", pl.lit('"')),
        pl.lit("><attvalues>"), *_values(types), pl.lit("</attvalues>"),
        points["look"], pl.lit("</node>\n"), ignore_nulls=True,
    )  # fmt: skip
    return escaped.select(node.alias("text"))["text"]


def _edges(links: pl.DataFrame, types: dict[str, str]) -> pl.Series:
    numbered = links.with_row_index("number").select(
        xml(column) for column in links.with_row_index("number").get_columns()
    )
    edge = pl.concat_str(
        pl.lit('<edge id="'), "number", pl.lit('" source="'), "source",
        pl.lit('" target="'), "target", pl.lit('" kind="'), "kind", pl.lit('" label="'), "kind",
        pl.lit('"'), pl.concat_str(pl.lit(' weight="'), "weight", pl.lit('"')),
        pl.lit("><attvalues>"), *_values(types), pl.lit("</attvalues></edge>\n"),
        ignore_nulls=True,
    )  # fmt: skip
    return numbered.select(edge.alias("text"))["text"]


def _values(types: dict[str, str]) -> list[pl.Expr]:
    return [
        pl.concat_str(pl.lit(f'<attvalue for="{name}" value="'), name, pl.lit('"/>'))
        for name in types
    ]

"""GraphML: nodes and edges with typed attributes, for networkx, igraph, yEd, Cytoscape, Gephi.

Source: GraphML Primer, http://graphml.graphdrawing.org/primer/graphml-primer.html.
"""

from pathlib import Path

import polars as pl

from newsgraph.exports.network import attributes, edges, nodes, xml
from newsgraph.store import Tables

OPENING = """\
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""


def write_graphml(tables: Tables, path: Path) -> None:
    """Write the graph as GraphML, UTF-8: nodes sorted by id, edges by their ends and kind."""
    points, links = nodes(tables), edges(tables)
    of_nodes = attributes(points, {"id"})
    of_edges = attributes(links, {"source", "target"})
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(OPENING)
        stream.writelines(_keys("node", of_nodes))
        stream.writelines(_keys("edge", of_edges))
        stream.write('<graph id="newsgraph" edgedefault="directed">\n')
        stream.writelines(_elements(points, "node", ["id"], of_nodes))
        stream.writelines(_elements(links, "edge", ["source", "target"], of_edges))
        stream.write("</graph>\n</graphml>\n")


def _keys(element: str, types: dict[str, str]) -> list[str]:
    return [
        f'<key id="{element}-{name}" for="{element}" attr.name="{name}" attr.type="{type_}"/>\n'
        for name, type_ in types.items()
    ]


def _elements(
    frame: pl.DataFrame, element: str, names: list[str], data: dict[str, str]
) -> pl.Series:
    """One element per row; ``names`` become its XML attributes and ``data`` its children."""
    escaped = frame.select(xml(frame[name]) for name in [*names, *data])
    opening = [pl.concat_str(pl.lit(f' {name}="'), name, pl.lit('"')) for name in names]
    children = [
        pl.concat_str(pl.lit(f'<data key="{element}-{name}">'), name, pl.lit("</data>"))
        for name in data
    ]
    parts = pl.lit(f"<{element}"), *opening, pl.lit(">"), *children, pl.lit(f"</{element}>\n")
    return escaped.select(pl.concat_str(*parts, ignore_nulls=True).alias("text"))["text"]

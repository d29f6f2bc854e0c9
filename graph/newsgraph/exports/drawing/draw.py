"""A part of the graph as a pyvis network, styled as on the page."""

from math import sqrt
from typing import TYPE_CHECKING, Any

import numpy as np

from newsgraph.errors import UsageError
from newsgraph.exports.drawing.network import SafeNetwork
from newsgraph.exports.looks import colours, looks
from newsgraph.exports.page.layout import network_positions
from newsgraph.exports.page.network import WHOLE_LIMIT

if TYPE_CHECKING:
    import networkx

LABEL = 44
"""Characters of a label that are drawn; the title has all."""

ROOM = 1.7
"""How much further apart nodes lie than on the page, which leaves out labels in a crowd."""

BEND = 0.14
"""How far the second edge between two nodes bends away from the first."""


def draw(graph: "networkx.MultiDiGraph[str]") -> SafeNetwork:
    """A pyvis network of a graph that :func:`newsgraph.views.nx.to_networkx` gives.

    Shapes, colours and lines are the page's; so are the places, and nothing moves until physics
    is switched on. Pointing at a node or an edge shows all of its label.

    Raises:
        UsageError: the graph is too large to be drawn at once.
    """
    if len(graph) > WHOLE_LIMIT:
        raise UsageError(
            f"{len(graph):,} nodes are too many to draw at once; filter the graph, or give a thing "
            f"or fewer hops, until there are {WHOLE_LIMIT} or fewer"
        )
    network = SafeNetwork(bgcolor=colours()["paper"])
    network.toggle_physics(False)
    network.options.edges.smooth.enabled = False
    network.options.interaction.hover = True
    _add_nodes(network, graph)
    _add_edges(network, graph)
    return network


def _add_nodes(network: SafeNetwork, graph: Any) -> None:
    rows = {node: row for row, node in enumerate(graph)}
    pairs = np.array([(rows[u], rows[v]) for u, v in graph.edges()], np.int64).reshape(-1, 2)
    places = (network_positions(len(rows), pairs) * ROOM).tolist()
    for (node, values), (x, y) in zip(graph.nodes(data=True), places, strict=True):
        kind, label = values["kind"], str(values["label"])
        least, step, most = looks()["sizes"][kind]
        network.add_node(
            node,
            label=label if len(label) <= LABEL else f"{label[: LABEL - 1].rstrip()}…",
            title=f"{kind.capitalize()}: {label}",
            kind=kind,
            shape=looks()["shapes"][kind],
            size=min(most, least + step * sqrt(graph.degree(node))),
            color={"background": colours()[kind], "border": colours()["paper"]},
            font={"size": 12, "color": colours()["ink"], "strokeWidth": 3,
                  "strokeColor": colours()["paper"]},
            widthConstraint={"maximum": 130},
            x=x,
            y=y,
        )  # fmt: skip


def _add_edges(network: SafeNetwork, graph: Any) -> None:
    labels = graph.nodes(data="label")
    drawn: dict[frozenset[str], int] = {}
    for source, target, values in graph.edges(data=True):
        kind = values["kind"]
        line = looks()["edges"][kind]
        before = drawn.setdefault(frozenset((source, target)), 0)
        drawn[frozenset((source, target))] += 1
        bent = {"enabled": True, "type": "curvedCW", "roundness": BEND * before}
        network.add_edge(
            source,
            target,
            title=f"{labels[source]}\n{kind}\n{labels[target]}",
            kind=kind,
            color=colours()[line["colour"]],
            width=line["width"],
            dashes=line["dashes"],
            arrows={"to": {"enabled": line["arrow"], "scaleFactor": 0.5}},
            **({"label": kind} if line.get("isNamed") else {}),
            **({"smooth": bent} if before else {}),
        )

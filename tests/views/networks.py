"""Networks for the tests of the networkx backend: random, unusual, and from any graph."""

from typing import Any

import networkx as nx
import polars as pl
from hypothesis import strategies as st

from newsgraph.views.network import Network


def network(graph: Any) -> Any:
    """The network of a graph of networkx that has no parallel edges."""
    nodes = pl.DataFrame(
        {"id": [str(node) for node in graph], "kind": ["node"] * len(graph)},
        schema={"id": pl.String, "kind": pl.String},
    ).with_columns(label="id")
    edges = [(str(u), str(v), float(w)) for u, v, w in graph.edges(data="weight", default=1.0)]
    schema = {"source": pl.String, "target": pl.String, "weight": pl.Float64}
    frame = pl.DataFrame(edges, schema=schema, orient="row")
    return Network.from_frame(nodes, frame, directed=graph.is_directed())


@st.composite
def graphs(draw: st.DrawFn, *, directed: bool | None = None, loops: bool = True) -> Any:
    """A graph of networkx, of up to 12 nodes, with weights; nodes are texts."""
    kind = draw(st.booleans()) if directed is None else directed
    graph: Any = nx.DiGraph() if kind else nx.Graph()
    names = [str(number) for number in range(draw(st.integers(0, 12)))]
    graph.add_nodes_from(names)
    if names:
        ends = st.sampled_from(names)
        pairs = st.tuples(ends, ends).filter(lambda pair: loops or pair[0] != pair[1])
        weights = st.sampled_from([0.25, 0.5, 1.0, 2.0, 7.0])
        for (source, target), weight in draw(st.lists(st.tuples(pairs, weights), max_size=40)):
            graph.add_edge(source, target, weight=weight)
    return graph


ODD: dict[str, Any] = {
    "empty": nx.Graph(),
    "empty directed": nx.DiGraph(),
    "one node": nx.empty_graph(1),
    "one loop": nx.Graph([("a", "a")]),
    "two apart": nx.empty_graph(2),
    "one edge": nx.DiGraph([("a", "b")]),
    "a star": nx.star_graph(6),
    "all linked": nx.complete_graph(7),
    "a ring one way": nx.cycle_graph(5, create_using=nx.DiGraph),
    "two parts": nx.disjoint_union(nx.complete_graph(4), nx.path_graph(3)),
}

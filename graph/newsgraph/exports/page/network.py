"""The pyvis network behind the page.

pyvis searches a list for every edge that it adds, drops the second edge between two
nodes of an undirected graph, and writes pages that load parts from the network and run
script in a title. :class:`NewsNetwork` keeps its interface and fixes these faults.
"""

from pathlib import Path
from typing import Any

import jinja2
import numpy as np
import pyvis
from pyvis.network import Network

from newsgraph.errors import NewsgraphError
from newsgraph.exports.page.corpus import PageCorpus
from newsgraph.exports.page.islands import MapPlan, map_plan
from newsgraph.exports.page.joining import RowPairs
from newsgraph.exports.page.layout import network_positions

WHOLE_LIMIT = 400
"""Up to this many nodes the whole network can be drawn; the map always can."""

DRAWN_LIMIT = 220
"""The most stories on the map that are nodes at once; the others are only painted."""

HUB_LIMIT = 5
"""A topic or outlet with more articles than this shows its edges only when it is chosen."""

_HERE = Path(__file__).parent
_VIS = Path(pyvis.__file__).parent / "lib" / "vis-9.1.2" / "vis-network.min.js"

OPTIONS: dict[str, Any] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"randomSeed": 1, "improvedLayout": False},
    "interaction": {
        "hover": True,
        "hideEdgesOnDrag": True,
        "dragNodes": True,
        "keyboard": False,
        "multiselect": False,
        "navigationButtons": False,
        "selectConnectedEdges": False,
        "tooltipDelay": 3600000,
    },
    "edges": {"smooth": False, "selectionWidth": 0, "hoverWidth": 0},
    "nodes": {"borderWidth": 1.5, "borderWidthSelected": 1.5, "chosen": False},
}


class NewsNetwork(Network):  # type: ignore[misc]  # pyvis has no types
    """A pyvis network with sets for its membership tests and our template before pyvis's."""

    def __init__(self) -> None:
        super().__init__(directed=True, cdn_resources="in_line")
        self.path = "template.html"
        self.options = OPTIONS
        environment: jinja2.Environment = self.templateEnv  # type: ignore[has-type]
        ours = jinja2.FileSystemLoader(_HERE)
        theirs = environment.loader or jinja2.DictLoader({})
        self.templateEnv = environment.overlay(
            loader=jinja2.ChoiceLoader([ours, theirs]),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=jinja2.StrictUndefined,
        )
        self._known: set[str] = set()
        self._joined: set[tuple[str, str, str]] = set()

    def add_node(self, n_id: str, **options: Any) -> None:
        """Add a node once; the script decides its look."""
        if n_id not in self._known:
            self._known.add(n_id)
            self.node_ids.append(n_id)
            self.node_map[n_id] = {"id": n_id, **options}
            self.nodes.append(self.node_map[n_id])

    def add_edge(self, source: str, to: str, **options: Any) -> None:
        """Add an edge once per kind; both ends must have been added.

        Raises:
            NewsgraphError: an end of the edge is not in the network.
        """
        if not {source, to} <= self._known:
            raise NewsgraphError(f"edge {source} → {to}: add both nodes before their edge")
        edge = (source, to, str(options.get("kind", "")))
        if edge not in self._joined:
            self._joined.add(edge)
            self.edges.append({"from": source, "to": to, **options})

    def render(self, **context: Any) -> str:
        """The page as text, from our template."""
        text: str = self.templateEnv.get_template(self.path).render(**context)
        return text


def vis_script() -> str:
    """vis-network as pyvis packs it, its licence at the top, without the source map's address.

    Raises:
        NewsgraphError: pyvis's file is gone, or no longer names its licence.
    """
    if not _VIS.is_file():
        raise NewsgraphError(f"{_VIS}: pyvis lacks vis-network 9.1.2; install pyvis 0.3.2")
    text = _VIS.read_text(encoding="utf-8").replace("\r\n", "\n")
    if "Apache 2.0" not in text[:2000] or "MIT License" not in text[:2000]:
        raise NewsgraphError(f"{_VIS}: no licence at its top; install pyvis 0.3.2 anew")
    return text.partition("\n//# sourceMappingURL=")[0]


def news_network(corpus: PageCorpus) -> tuple[NewsNetwork, MapPlan]:
    """The network that vis-network starts with, and the plan of the map.

    A small graph starts whole; a larger one starts with the map alone.
    """
    plan = map_plan(corpus)
    is_small = corpus.size <= WHOLE_LIMIT
    return (whole_network(corpus) if is_small else map_network(corpus, plan)), plan


def whole_network(corpus: PageCorpus) -> NewsNetwork:
    """Every article, outlet and topic, with positions and every edge."""
    network = NewsNetwork()
    names = _names(corpus)
    edges = _edges(corpus)
    drawn = [ends for kind, ends, hub in edges if kind != "covers-outlet" for ends in ends[~hub]]
    pairs: RowPairs = np.array(drawn, dtype=np.int64).reshape(-1, 2)
    for name, (x, y) in zip(names, network_positions(len(names), pairs).tolist(), strict=True):
        network.add_node(name, x=x, y=y)
    for kind, rows, hubs in edges:
        for (source, target), hub in zip(rows.tolist(), hubs.tolist(), strict=True):
            mark = {"hub": 1} if hub else {}
            network.add_edge(
                names[source], names[target], kind=kind.removesuffix("-outlet"), **mark
            )
    return network


def map_network(corpus: PageCorpus, plan: MapPlan) -> NewsNetwork:
    """The largest stories at their places; the script brings in others as readers come near."""
    network = NewsNetwork()
    sizes = np.array(corpus.stories["articles"], dtype=np.int64)
    tops = np.flatnonzero(np.array(corpus.stories["parent"], dtype=np.int64) < 0)
    for row in tops[np.lexsort((tops, -sizes[tops]))][:DRAWN_LIMIT].tolist():
        x, y = plan.stories[row].tolist()
        name = f"story/{corpus.stories['id'][row]}"
        network.add_node(name, x=x, y=y, size=int(plan.radii[row]))
    return network


def _names(corpus: PageCorpus) -> list[str]:
    tables = (("article", corpus.articles), ("outlet", corpus.outlets), ("topic", corpus.topics))
    return [f"{kind}/{name}" for kind, columns in tables for name in columns["id"]]


def _edges(corpus: PageCorpus) -> list[tuple[str, RowPairs, Any]]:
    """Kind, ends as node numbers, and whether each edge belongs to a hub."""
    articles, outlets = len(corpus.articles["id"]), len(corpus.outlets["id"])
    published = _references(corpus.outlet_of, 0, articles)
    parts = _references(corpus.parent_of, articles, articles)
    wider = _references(np.array(corpus.topics["broader"]), articles + outlets, articles + outlets)
    about: RowPairs = np.add(corpus.about, [0, articles + outlets])
    covers: RowPairs = np.add(corpus.covers, [articles, articles + outlets])
    related = corpus.related
    none = np.zeros(len(related), dtype=bool)
    return [
        ("related-to", related, none),
        ("published-by", published, _hubs(published[:, 1])),
        ("covers", about, _hubs(about[:, 1])),
        ("covers-outlet", covers, _hubs(covers[:, 1])),
        ("part-of", parts, np.zeros(len(parts), dtype=bool)),
        ("broader", wider, np.zeros(len(wider), dtype=bool)),
    ]


def _references(column: Any, first_row: int, first_target: int) -> RowPairs:
    rows = np.flatnonzero(column >= 0)
    return np.column_stack([rows + first_row, column[rows] + first_target]).astype(np.int64)


def _hubs(targets: Any) -> Any:
    if len(targets) == 0:
        return np.zeros(0, dtype=bool)
    return np.bincount(targets)[targets] > HUB_LIMIT

"""The best paths between two nodes, where links over common topics and outlets count little.

A hop between articles costs 1 if a document declares the link, and less if one is a copy of the
other. A hop to an outlet, topic or story costs more, the more articles (or parts) it has, so a
topic that every article has is never the answer. Paths of equal cost are ordered by the names of
their nodes. Method: the k cheapest paths without a loop, Yen (1971).

The page gives the same paths in the same order (``explorer/core/paths.ts``);
``tests/vectors/paths.json`` checks both. For this, costs are whole millionths, whose sums are
exact, and similarities are rounded to thousandths, as on the page.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import polars as pl
from scipy import sparse

from newsgraph.errors import UsageError
from newsgraph.finding import nodes
from newsgraph.schema.kinds import LINK_KINDS, layers
from newsgraph.store import Tables
from newsgraph.why import COMMON, publisher

PATHS, MOST_PATHS = 3, 100
ONE = 1_000_000
"""A cost of 1, in the unit in which costs are added."""

TERMS = 4
"""The number of shared terms that a hop shows."""

HOPS = pl.Schema(
    {
        "source": pl.String,
        "target": pl.String,
        "cost": pl.Float64,
        "words": pl.String,
        "after": pl.String,
    }
)
"""The columns of hops: ``words`` stand between the two labels, ``after`` after them."""

LINK_COSTS = {name: kind.cost for name, kind in LINK_KINDS.items()}
"""The cost of a hop by kind of link; a ``similar`` link costs less by its similarity."""

LINK_WORDS = {name: kind.words for name, kind in LINK_KINDS.items()}
WORDS = {layer.name: layer.words for layer in layers()}
"""The words between the two ends of a hop, by kind of link and layer of the network."""


@dataclass(frozen=True)
class Hop:
    """One step of a path from ``source`` to ``target``.

    ``text`` describes the link in its own direction, even where the path follows it backwards.
    """

    source: str
    target: str
    text: str
    cost: float


@dataclass(frozen=True)
class Path:
    """A path from one node to another; a smaller cost means a closer connection.

    ``route``: the names of its nodes, from the first to the last.
    """

    hops: tuple[Hop, ...]
    route: tuple[str, ...]

    @property
    def cost(self) -> float:
        """The sum of its hops' costs."""
        return round(sum(hop.cost for hop in self.hops), 6)

    def __str__(self) -> str:
        return "\n".join(hop.text for hop in self.hops)


def paths(tables: Tables, one: str, other: str, *, k: int = PATHS) -> list[Path]:
    """The ``k`` best paths between two nodes or fewer, the best first; empty if there are none.

    No path leads over a topic, outlet or story that more than half of the articles have.

    Args:
        tables: the graph.
        one: the id of an article, outlet, topic or story.
        other: the id of another node.
        k: the greatest number of paths, 1 to :data:`MOST_PATHS`.

    Raises:
        UsageError: an id is not in the graph, both are the same, or ``k`` is out of its range.
    """
    known = nodes(tables)
    if one == other or not 1 <= k <= MOST_PATHS:
        raise UsageError(f"{one}: give two different nodes, and 1 to {MOST_PATHS} paths")
    ids = known["id"].sort()
    for id_ in (one, other):
        if ids.index_of(id_) is None:
            raise UsageError(f"{id_}: not in the graph")
    hops = _cheapest(pl.concat(_hops(tables, {one, other})))
    places = {id_: row for row, id_ in enumerate(ids)}
    found = _best(_matrix(hops, places), places[one], places[other], k)
    labels = {id_: f"“{label}”" for id_, label in known.iter_rows()}
    for id_, outlet in tables.articles.select("id", "outlet").iter_rows():
        labels[id_] += f" ({publisher(outlet)})"
    by_ends = {(row["source"], row["target"]): row for row in hops.iter_rows(named=True)}
    return [
        Path(
            tuple(_route_hops(route, ids, by_ends, labels)),
            tuple(labels[ids[row]] for row in route),
        )
        for route in found
    ]


def _hops(tables: Tables, ends: set[str]) -> Iterator[pl.DataFrame]:
    """All hops of the graph, each in the direction that its words describe."""
    yield pl.DataFrame(schema=HOPS)
    yield _links(tables)
    sizes = tables.stories.select(target="id", size="articles")
    total = tables.articles.height
    stories = tables.articles.select(source="id", target=pl.coalesce("event", "storyline"))
    yield _hubs(stories, sizes, total, ends, WORDS["event"])
    parents = tables.stories.select(source="id", target="parent")
    yield _hubs(parents, sizes, total, ends, WORDS["parent"])
    about = tables.about.select(source="article", target="topic")
    yield _hubs(about, _counted(about), about["source"].n_unique(), ends, WORDS["about"])
    outlets = tables.articles.select(source="id", target="outlet").drop_nulls()
    yield _hubs(outlets, _counted(outlets), total, ends, WORDS["publisher"])
    wholes = tables.outlets.select(source="id", target="part_of").drop_nulls()
    yield _hubs(wholes, _counted(wholes), tables.outlets.height, ends, WORDS["part_of"])
    broader = tables.topics.select(source="id", target="broader").drop_nulls()
    yield _hubs(broader, _counted(broader), tables.topics.height, ends, WORDS["broader"])


def _counted(pairs: pl.DataFrame) -> pl.DataFrame:
    """``target, size``: the number of pairs that have each target."""
    return pairs.group_by("target").agg(size=pl.len().cast(pl.Int64))


def _links(tables: Tables) -> pl.DataFrame:
    similar = pl.col("kind") == "similar"
    cost = pl.col("kind").replace_strict(LINK_COSTS, default=2.0, return_dtype=pl.Float64)
    likeness = (pl.col("similarity") * 1000).round() / 1000
    nearer = pl.when(similar).then(likeness).otherwise(0.0).fill_null(0.0)
    heaviest = pl.col("terms").list.head(TERMS).list.eval(pl.element().struct.field("term"))
    terms = pl.concat_str(pl.lit(" ("), heaviest.list.join(", "), pl.lit(")"))
    return tables.related.select(
        "source",
        "target",
        cost=(cost - nearer).round(6),
        words=pl.col("kind").replace_strict(LINK_WORDS, default="is linked with"),
        after=pl.when(similar).then(terms).fill_null(""),
    )


def _hubs(
    pairs: pl.DataFrame, sizes: pl.DataFrame, total: int, ends: set[str], words: str
) -> pl.DataFrame:
    """Hops to topics, outlets and stories; the more articles a target has, the more a hop costs.

    ``sizes``: the number of articles of each target; ``total``: the number of all articles. Ends
    of the path are kept whatever their size.
    """
    counted = pairs.drop_nulls().join(sizes.drop_nulls(), on="target")
    rare = (pl.col("size") <= COMMON * total) | pl.col("target").is_in(list(ends))
    return counted.filter(rare).select(
        "source",
        "target",
        cost=(0.5 + pl.col("size").log(2) / 2).round(6),
        words=pl.lit(words),
        after=pl.format(" ({} of {})", "size", pl.lit(total)),
    )


def _cheapest(hops: pl.DataFrame) -> pl.DataFrame:
    """The cheapest hop between each two nodes; of equal ones, the first by its words."""
    pair = [pl.min_horizontal("source", "target"), pl.max_horizontal("source", "target")]
    keyed = hops.with_columns(pair[0].alias("low"), pair[1].alias("high"))
    ranked = keyed.sort("low", "high", "cost", "words", "source")
    return ranked.unique(["low", "high"], keep="first", maintain_order=True).drop("low", "high")


def _matrix(hops: pl.DataFrame, places: dict[str, int]) -> sparse.csr_array:
    known = hops.with_columns(
        pl.col(end).replace_strict(places, default=None, return_dtype=pl.Int32)
        for end in ("source", "target")
    ).drop_nulls(["source", "target"])
    ends = (known["source"].to_numpy(), known["target"].to_numpy())
    millionths = (known["cost"].to_numpy() * ONE).round()
    one_way = sparse.csr_array((millionths, ends), shape=(len(places), len(places)))
    return sparse.csr_array(one_way + one_way.T)


Route = tuple[float, list[int]]
"""The cost of a path in millionths, and its nodes; routes sort as paths do."""


def _best(matrix: sparse.csr_array, one: int, other: int, k: int) -> list[list[int]]:
    """The ``k`` cheapest routes. Yen: each further route leaves a known route at some node.

    scipy has the method too, but its order of routes of equal cost is arbitrary.
    """
    first = _shortest(matrix, [one], set(), other)
    waiting = [] if first is None else [first]
    found: list[Route] = []
    while waiting and len(found) < k:
        waiting.sort()
        found.append(waiting.pop(0))
        _, nodes = found[-1]
        for size in range(1, len(nodes)):
            root = nodes[:size]
            taken = {route[size] for _, route in found if route[:size] == root}
            route = _shortest(matrix, root, taken, other)
            if route is not None and route not in waiting:
                waiting.append(route)
    return [nodes for _, nodes in found]


def _shortest(
    matrix: sparse.csr_array, root: list[int], taken: set[int], goal: int
) -> Route | None:
    """The cheapest route that begins with ``root`` and does not continue to ``taken``.

    Of equally cheap routes, the first by its nodes: each step goes to the first neighbour that
    lies on one of them.
    """
    spur = root[-1]
    open_ = matrix.copy()
    for node in root[:-1]:
        open_.data[_span(open_, node)] = np.inf
    for node in taken:
        _close(open_, node, spur)
        _close(open_, spur, node)
    left = sparse.csgraph.dijkstra(open_, indices=goal)
    left[root[:-1]] = np.inf
    if not np.isfinite(left[spur]):
        return None
    route = list(root)
    while (node := route[-1]) != goal:
        span = _span(open_, node)
        is_on = left[open_.indices[span]] + open_.data[span] == left[node]
        route.append(int(open_.indices[span][is_on].min()))
    return float(left[spur]) + _cost(matrix, root), route


def _span(matrix: sparse.csr_array, node: int) -> slice:
    return slice(matrix.indptr[node], matrix.indptr[node + 1])


def _close(matrix: sparse.csr_array, one: int, other: int) -> None:
    span = _span(matrix, one)
    matrix.data[span][matrix.indices[span] == other] = np.inf


def _cost(matrix: sparse.csr_array, nodes: list[int]) -> float:
    return float(sum(matrix[left, right] for left, right in pairwise(nodes)))


def _route_hops(
    route: list[int],
    ids: pl.Series,
    by_ends: dict[tuple[str, str], dict[str, Any]],
    labels: dict[str, str],
) -> Iterator[Hop]:
    for left, right in pairwise(route):
        one, other = ids[left], ids[right]
        hop = by_ends.get((one, other)) or by_ends[other, one]
        source, target = (labels[hop[end]] for end in ("source", "target"))
        yield Hop(one, other, f"{source} {hop['words']} {target}{hop['after']}", hop["cost"])

"""How two things are connected: the best paths, in which what is common counts little.

A hop from article to article costs 1 where a document declares it, and less for a copy. A hop to
an outlet, topic or story costs the more the more articles it has, so that a topic on every
article is never the answer. The k cheapest paths without a loop: Yen (1971), by
:func:`scipy.sparse.csgraph.yen`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import polars as pl
from scipy import sparse

from newsgraph.errors import UsageError
from newsgraph.finding import nodes
from newsgraph.schema.kinds import LINK_KINDS, layers
from newsgraph.store import Tables
from newsgraph.why import COMMON, publisher

PATHS, MOST_PATHS = 3, 100
TERMS = 4
"""Shared terms that a hop tells."""

HOPS = pl.Schema(
    {
        "source": pl.String,
        "target": pl.String,
        "cost": pl.Float64,
        "words": pl.String,
        "after": pl.String,
    }
)
"""Columns of the hops: ``words`` stand between the two labels, ``after`` behind them."""

LINK_COSTS = {name: kind.cost for name, kind in LINK_KINDS.items()}
"""What a hop along a link costs; of a similar link its similarity is taken off."""

LINK_WORDS = {name: kind.words for name, kind in LINK_KINDS.items()}
WORDS = {layer.name: layer.words for layer in layers()}
"""What stands between the two ends of a hop, by kind of link and by layer of the network."""


@dataclass(frozen=True)
class Hop:
    """One step of a path from ``source`` to ``target``.

    ``text`` says it as the graph has it, so a link that is walked backwards is told forwards.
    """

    source: str
    target: str
    text: str
    cost: float


@dataclass(frozen=True)
class Path:
    """A way from one node to another; a smaller cost is a closer connection.

    ``route``: the nodes on the way by name, from the first to the last.
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
    """The at most ``k`` best paths between two nodes, the best first; none if there is none.

    What more than half of the articles have in common is no way from one to another.

    Args:
        tables: the graph.
        one: the id of an article, outlet, topic or story.
        other: another one.
        k: so many paths at most, 1 to :data:`MOST_PATHS`.

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
    matrix = _matrix(hops, places)
    found = _yen(matrix, places[one], places[other], k)
    labels = {id_: f"“{label}”" for id_, label in known.iter_rows()}
    for id_, outlet in tables.articles.select("id", "outlet").iter_rows():
        labels[id_] += f" ({publisher(outlet)})"
    told = {(row["source"], row["target"]): row for row in hops.iter_rows(named=True)}
    return [
        Path(tuple(_told(route, ids, told, labels)), tuple(labels[ids[row]] for row in route))
        for route in found
    ]


def _hops(tables: Tables, ends: set[str]) -> Iterator[pl.DataFrame]:
    """All hops of the graph, each in the direction that its words have."""
    yield pl.DataFrame(schema=HOPS)
    yield _links(tables)
    sizes = tables.stories.select(target="id", size="articles")
    total = tables.articles.height
    told = tables.articles.select(source="id", target=pl.coalesce("event", "storyline"))
    yield _hubs(told, sizes, total, ends, WORDS["event"])
    parents = tables.stories.select(source="id", target="parent")
    yield _hubs(parents, sizes, total, ends, WORDS["parent"])
    about = tables.about.select(source="article", target="topic")
    yield _hubs(about, _counted(about), about["source"].n_unique(), ends, WORDS["about"])
    outlets = tables.articles.select(source="id", target="outlet").drop_nulls()
    yield _hubs(outlets, _counted(outlets), total, ends, WORDS["publisher"])


def _counted(pairs: pl.DataFrame) -> pl.DataFrame:
    """``target, size``: how many have it."""
    return pairs.group_by("target").agg(size=pl.len().cast(pl.Int64))


def _links(tables: Tables) -> pl.DataFrame:
    similar = pl.col("kind") == "similar"
    cost = pl.col("kind").replace_strict(LINK_COSTS, default=2.0, return_dtype=pl.Float64)
    nearer = pl.when(similar).then(pl.col("similarity")).otherwise(0.0).fill_null(0.0)
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
    """Hops from things to what many articles have, the dearer the more have it.

    ``sizes``: how many articles have each; ``total``: of how many. The ends always count.
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
    """Of several hops between two nodes the cheapest, then by its words."""
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
    return sparse.csr_array((known["cost"].to_numpy(), ends), shape=(len(places), len(places)))


def _yen(matrix: sparse.csr_array, one: int, other: int, k: int) -> list[list[int]]:
    distances, before = sparse.csgraph.yen(
        matrix, one, other, k, directed=False, return_predecessors=True
    )
    routes = []
    for predecessors in before[: len(distances)]:
        route = [other]
        while route[-1] != one:
            route.append(int(predecessors[route[-1]]))
        routes.append(route[::-1])
    return routes


def _told(
    route: list[int],
    ids: pl.Series,
    told: dict[tuple[str, str], dict[str, Any]],
    labels: dict[str, str],
) -> Iterator[Hop]:
    for left, right in pairwise(route):
        one, other = ids[left], ids[right]
        hop = told.get((one, other)) or told[other, one]
        source, target = (labels[hop[end]] for end in ("source", "target"))
        yield Hop(one, other, f"{source} {hop['words']} {target}{hop['after']}", hop["cost"])

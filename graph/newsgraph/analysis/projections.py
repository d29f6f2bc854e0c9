"""Networks of nodes that are linked by what they share, ready for networkx.

    >>> import newsgraph as ng
    >>> from newsgraph.analysis import projections
    >>> outlets = projections.outlets(ng.sample())
    >>> outlets.to_networkx().number_of_nodes()
    23

Each function returns a :class:`~newsgraph.views.network.Network`. networkx's functions take it,
and its
``to_networkx()`` makes a plain weighted graph.

The weight of a link has one of four definitions. ``n(i)`` is the number of marks (stories,
articles,
topics or outlets) of node i, ``n(i, j)`` the number that i and j share:

- ``count``: n(i, j).
- ``newman``: the sum over shared marks of 1 / (nodes that have the mark − 1). A mark that every
  node has says little about any two; the weights of a node sum to the number of marks that it
  shares (Newman 2001, Physical Review E 64, 016132).
- ``jaccard``: n(i, j) / (n(i) + n(j) − n(i, j)), from 0 to 1 (Jaccard 1912).
- ``cosine``: n(i, j) / √(n(i) n(j)), from 0 to 1 (Salton, McGill 1983).
"""

from collections.abc import Collection
from typing import Literal

import numpy as np
import numpy.typing as npt
import polars as pl
from scipy import sparse

from newsgraph.analysis.corpus import HasTables, tables_of
from newsgraph.errors import UsageError
from newsgraph.schema.kinds import COPIES
from newsgraph.store import Tables
from newsgraph.views.frames import node_frames
from newsgraph.views.network import Network

Floats = npt.NDArray[np.float64]
Weight = Literal["count", "newman", "jaccard", "cosine"]
WEIGHTS: tuple[Weight, ...] = ("count", "newman", "jaccard", "cosine")

LIMIT = 50_000_000
"""The most pairs of nodes with a common mark that a projection may count: about a gigabyte."""


def outlets(
    graph: Tables | HasTables, *, grain: str = "storyline", weight: Weight = "newman"
) -> Network:
    """Outlets, linked where they cover the same stories; the marks are the stories of one grain.

    Raises:
        UsageError: an option is not known, or there are more than :data:`LIMIT` pairs.
    """
    return project(outlets_and_stories(graph, grain), "outlet", weight=weight)


def topics(graph: Tables | HasTables, *, weight: Weight = "cosine") -> Network:
    """Topics, linked where the same articles declare both; the marks are the articles.

    Raises:
        UsageError: the weight is not known, or there are more than :data:`LIMIT` pairs.
    """
    tables = tables_of(graph)
    declared = tables.about.select(source="article", target="topic")
    return project(_bipartite(tables, ("article", "topic"), declared), "topic", weight=weight)


def stories(
    graph: Tables | HasTables,
    *,
    by: Literal["outlets", "topics"] = "outlets",
    grain: str = "storyline",
    weight: Weight = "newman",
) -> Network:
    """Stories of one grain, linked by common outlets or by common topics.

    The marks are the outlets of a story's articles, or the topics that these declare.

    Raises:
        UsageError: an option is not known, or there are more than :data:`LIMIT` pairs.
    """
    tables = tables_of(graph)
    if by == "outlets":
        marked = outlets_and_stories(tables, grain)
    elif by == "topics":
        grouped = tables.articles.select(article="id", source=_grain(grain)).drop_nulls()
        on = tables.about.join(grouped, on="article").select("source", target="topic")
        marked = _bipartite(tables, ("story", "topic"), on, grain)
    else:
        raise UsageError(f"stories by {by!r}: give 'outlets' or 'topics'")
    return project(marked, "story", weight=weight)


def articles(
    graph: Tables | HasTables, *, by: Literal["similarity", "documents"] = "similarity"
) -> Network:
    """Articles, linked where their texts are similar or where a document lists the other article.

    With ``by="similarity"`` the network is undirected: pairs linked as similar, copy, revision or
    reprint, weighted by the cosine of their texts (tf-idf; Salton, McGill 1983). By
    ``by="documents"`` it is directed, from the document's article; the weight counts the entries.

    Raises:
        UsageError: ``by`` is neither.
    """
    tables = tables_of(graph)
    nodes = _nodes(tables, ["article"])
    declared = pl.col("kind") == "declared"
    if by == "documents":
        links = tables.related.filter(declared).select("source", "target", "weight")
        return Network.from_frame(nodes, links, directed=True)
    if by != "similarity":
        raise UsageError(f"articles by {by!r}: give 'similarity' or 'documents'")
    links = tables.related.filter(~declared & (pl.col("source") != pl.col("target")))
    ends = {
        "source": pl.min_horizontal("source", "target"),
        "target": pl.max_horizontal("source", "target"),
    }
    pairs = links.select(**ends, weight="similarity").group_by("source", "target")
    once = pairs.agg(pl.col("weight").max()).drop_nulls()
    return Network.from_frame(nodes, once.sort("source", "target"), directed=False)


def outlets_and_topics(
    graph: Tables | HasTables, *, weight: Literal["articles", "share"] = "articles"
) -> Network:
    """Outlets and the topics that they cover, a bipartite network.

    The weight is how many of its articles declare the topic (``articles``), or their share of
    its articles that declare any (``share``, from 0 to 1).

    Raises:
        UsageError: the weight is neither.
    """
    if weight not in ("articles", "share"):
        raise UsageError(f"outlets and topics by {weight!r}: give 'articles' or 'share'")
    tables = tables_of(graph)
    links = tables.covers.select(source="outlet", target="topic", weight=weight)
    return Network.from_frame(_nodes(tables, ["outlet", "topic"]), links, directed=False)


def outlets_and_stories(graph: Tables | HasTables, grain: str = "storyline") -> Network:
    """Outlets and the stories of one grain that they cover, bipartite; every weight is 1.

    Raises:
        UsageError: there is no such grain.
    """
    tables = tables_of(graph)
    links = tables.articles.select(source="outlet", target=_grain(grain)).drop_nulls()
    return _bipartite(tables, ("outlet", "story"), links, grain)


def project(
    network: Network, onto: str, *, weight: Weight = "count", limit: int = LIMIT
) -> Network:
    """The nodes of one kind, linked where they share a neighbour of another kind.

    Directions and weights of the network do not count. ``count``, ``newman`` and ``jaccard`` are
    ``weighted_``, ``collaboration_weighted_`` and ``overlap_weighted_projected_graph`` of
    ``networkx.bipartite``.

    Args:
        network: a network without edges between two nodes of the kind.
        onto: the kind of node to keep.
        weight: one of the four weights that this module defines.
        limit: the most pairs that may share a neighbour, counted at each neighbour.

    Raises:
        UsageError: the weight is not known, there is an edge within the kind, or there are too
            many pairs.
    """
    if weight not in WEIGHTS:
        raise UsageError(f"weight {weight!r}: give one of {', '.join(WEIGHTS)}")
    kept = (network.nodes["kind"] == onto).to_numpy()
    links = network.undirected.pattern[kept]
    if links[:, kept].nnz:
        raise UsageError(f"there are edges from {onto} to {onto}; project a network without them")
    marks = sparse.csr_array(links[:, ~kept])
    having = np.bincount(marks.indices, minlength=marks.shape[1]).astype(np.float64)
    pairs = int((having * (having - 1) / 2).sum())
    if pairs > limit:
        raise UsageError(
            f"{pairs:,} pairs of {onto} nodes share a neighbour, more than {limit:,}; "
            "filter the graph, leave out what nearly all share, or raise the limit"
        )
    shared = _apart(sparse.csr_array(marks @ _each(weight, having) @ marks.T))
    weighed = _weigh(shared, np.diff(marks.indptr).astype(np.float64), weight)
    return Network(network.nodes.filter(kept), weighed, directed=False)


def _each(weight: Weight, having: Floats) -> sparse.dia_array:
    """A diagonal matrix of what each mark adds to the weight."""
    return sparse.diags_array(
        1 / np.maximum(having - 1, 1) if weight == "newman" else np.ones(having.size)
    )


def _apart(matrix: sparse.csr_array) -> sparse.csr_array:
    """The matrix with its diagonal removed."""
    matrix.setdiag(0)
    matrix.eliminate_zeros()
    return matrix


def _weigh(shared: sparse.csr_array, own: Floats, weight: Weight) -> sparse.csr_array:
    rows = np.repeat(np.arange(own.size), np.diff(shared.indptr))
    one, other = own[rows], own[shared.indices]
    if weight == "jaccard":
        shared.data = shared.data / (one + other - shared.data)
    elif weight == "cosine":
        shared.data = shared.data / np.sqrt(one * other)
    return shared


def _grain(grain: str) -> str:
    if grain not in ("event", "storyline"):
        raise UsageError(f"grain {grain!r}: give 'event' or 'storyline'")
    return grain


def _bipartite(
    tables: Tables, kinds: tuple[str, str], links: pl.DataFrame, grain: str | None = None
) -> Network:
    nodes = _nodes(tables, kinds)
    if grain:
        other = tables.stories.filter(pl.col("grain") != grain)
        nodes = nodes.join(other, on="id", how="anti", maintain_order="left")
    once = links.unique(maintain_order=True).with_columns(weight=1.0)
    return Network.from_frame(nodes, once, directed=False)


def copies(graph: Tables | HasTables, *, by: Literal["outlets", "articles"] = "outlets") -> Network:
    """Who carried whose text: directed from the later carrier of a text to each earlier one.

    With ``by="outlets"`` the weight counts the articles of the one outlet that repeat a text of
    the other, within 48 hours or later; revisions of an own text are left out. By
    ``by="articles"`` the weight is the share of runs of five characters in common. Of a text
    that many carry, each article is linked to the 24 earliest. An earlier carrier need not be
    the author.

    Raises:
        UsageError: ``by`` is neither.
    """
    tables = tables_of(graph)
    links = tables.related.filter(pl.col("kind").is_in(COPIES)).select("source", "target", "weight")
    if by == "articles":
        return Network.from_frame(_nodes(tables, ["article"]), links, directed=True)
    if by != "outlets":
        raise UsageError(f"copies by {by!r}: give 'outlets' or 'articles'")
    outlet = tables.articles.select("id", "outlet").drop_nulls()
    ends = links.join(outlet.rename({"outlet": "later"}), left_on="source", right_on="id").join(
        outlet.rename({"outlet": "earlier"}), left_on="target", right_on="id"
    )
    between = ends.filter(pl.col("later") != pl.col("earlier"))
    counted = between.group_by(source="later", target="earlier").agg(
        weight=pl.col("source").n_unique().cast(pl.Float64)
    )
    ordered = counted.sort("source", "target")
    return Network.from_frame(_nodes(tables, ["outlet"]), ordered, directed=True)


def _nodes(tables: Tables, kinds: Collection[str]) -> pl.DataFrame:
    frames = node_frames(tables)
    return pl.concat(
        frames[kind].select("id", pl.lit(kind).alias("kind"), "label") for kind in kinds
    )

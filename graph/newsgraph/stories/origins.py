"""How many origins the articles of a story have at most.

Two articles have one origin if they carry one text, are of one outlet or owner, or name the same
outlet as their source; an article that names an outlet has one origin with that outlet's articles.
Two reporters who wrote from one press release count twice: hence "at most".
"""

import numpy as np
import polars as pl
from scipy import sparse
from scipy.sparse import csgraph


def origins(
    membership: pl.DataFrame, links: pl.DataFrame, credited: pl.DataFrame, outlets: pl.DataFrame
) -> pl.DataFrame:
    """The number of origins of each story: ``story, origins``.

    Args:
        membership: ``story, article, outlet``, one row per article and story.
        links: ``source, target`` of copies, revisions and reprints.
        credited: ``article, outlet``: the outlets that articles name as sources, be they in the
            graph or not.
        outlets: ``id, owner``.
    """
    nodes = membership.with_row_index("row").with_columns(pl.col("row").cast(pl.Int64))
    edges = pl.concat(
        [
            _same_text(nodes, links),
            _same(nodes.select("story", "row", key="outlet")),
            _same(_owned(nodes, outlets)),
            _credited(nodes, credited),
        ]
    )
    groups = _components(nodes.height, edges)
    return (
        nodes.with_columns(origin=groups)
        .group_by("story", maintain_order=True)
        .agg(origins=pl.col("origin").n_unique().cast(pl.Int64))
    )


def _same_text(nodes: pl.DataFrame, links: pl.DataFrame) -> pl.DataFrame:
    rows = nodes.select("story", "article", "row")
    return (
        links.select("source", "target")
        .join(rows.rename({"row": "left"}), left_on="source", right_on="article")
        .join(rows.rename({"row": "right"}), left_on=["target", "story"],
              right_on=["article", "story"])
        .select("left", "right")
    )  # fmt: skip


def _owned(nodes: pl.DataFrame, outlets: pl.DataFrame) -> pl.DataFrame:
    owners = outlets.select(outlet="id", key="owner").drop_nulls()
    return nodes.join(owners, on="outlet").select("story", "row", "key")


def _credited(nodes: pl.DataFrame, credited: pl.DataFrame) -> pl.DataFrame:
    """Articles that name one outlet, with one another and with that outlet's own articles."""
    naming = nodes.select("story", "row", "article").join(
        credited.select("article", key="outlet"), on="article"
    )
    named = naming.select("story", "key").unique()
    own = nodes.select("story", "row", key="outlet").join(named, on=["story", "key"])
    return _same(pl.concat([naming.select("story", "row", "key"), own]))


def _same(keyed: pl.DataFrame) -> pl.DataFrame:
    """Edges that join the rows of each story that share a key."""
    first = pl.col("row").min().over("story", "key")
    return keyed.drop_nulls("key").select(left=first, right="row").filter(
        pl.col("left") != pl.col("right")
    )  # fmt: skip


def _components(count: int, edges: pl.DataFrame) -> pl.Series:
    if not count:
        return pl.Series([], dtype=pl.Int64)
    ends = edges["left"].to_numpy(), edges["right"].to_numpy()
    matrix = sparse.coo_array((np.ones(edges.height), ends), (count, count))
    return pl.Series(csgraph.connected_components(matrix, directed=False)[1], dtype=pl.Int64)

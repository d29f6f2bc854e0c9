"""How many declared links lie within a story, and how many cross its border."""

import polars as pl

from newsgraph.schema.kinds import GRAINS


def with_borders(
    stories: pl.DataFrame, articles: pl.DataFrame, declared: pl.DataFrame
) -> pl.DataFrame:
    """The stories with ``links_inside`` and ``links_across``.

    Two articles that declare each other related are one pair.

    Args:
        stories: ``id``.
        articles: ``id``, and at each grain the story that the article is in.
        declared: ``source`` and ``target`` of the links that documents declare.
    """
    pairs = declared.select(
        one=pl.min_horizontal("source", "target"), other=pl.max_horizontal("source", "target")
    ).unique()
    counts = pl.concat(_counted(pairs, articles, grain) for grain in GRAINS)
    kept = stories.drop("links_inside", "links_across", strict=False)
    joined = kept.join(counts, on="id", how="left", maintain_order="left")
    return joined.with_columns(pl.col("links_inside", "links_across").fill_null(0))


def _counted(pairs: pl.DataFrame, articles: pl.DataFrame, grain: str) -> pl.DataFrame:
    """``id``, ``links_inside`` and ``links_across`` of the stories of one grain."""
    held = articles.select("id", story=grain)
    ends = pairs.join(held.rename({"id": "one"}), on="one", how="left").join(
        held.rename({"id": "other", "story": "far"}), on="other", how="left"
    )
    is_inside = pl.col("story").eq_missing(pl.col("far"))
    inside = ends.filter(is_inside).select(id="story", inside=1, across=0)
    across = [
        ends.filter(~is_inside).select(id=end, inside=0, across=1) for end in ("story", "far")
    ]
    return (
        pl.concat([inside, *across])
        .drop_nulls("id")
        .group_by("id")
        .agg(
            links_inside=pl.col("inside").sum().cast(pl.Int64),
            links_across=pl.col("across").sum().cast(pl.Int64),
        )
    )

"""Outlets that mostly carry the texts of others: they count, but not as voices of their own."""

import polars as pl

from newsgraph.analysis import corpus, statistics
from newsgraph.analysis.answer import Column, count, number
from newsgraph.analysis.corpus import listed, plural
from newsgraph.store import Tables

MOSTLY = 0.5
"""An outlet mostly carries if the lower end of the 95 % interval of its share is above this."""

CARRIES: Column = number(
    "share of its articles that carry an earlier text of another outlet, 0 to 1"
)
CARRIERS: Column = count("of these outlets, those that mostly carry texts of others")


def carrying(tables: Tables) -> pl.DataFrame:
    """``outlet``, ``carries`` and ``mostly``: the share of its articles that others had before.

    An article is carried if it is a copy or a reprint of an earlier article of another outlet.
    With fewer than four articles no outlet mostly carries: the interval is too wide.
    """
    outlets = tables.articles.select("id", "outlet").drop_nulls()
    links = tables.related.filter(pl.col("kind").is_in(["copy", "reprint"]))
    met = links.join(outlets, left_on="source", right_on="id").join(
        outlets.rename({"outlet": "earlier"}), left_on="target", right_on="id"
    )
    repeated = met.filter(pl.col("outlet") != pl.col("earlier"))["source"].unique()
    counted = outlets.group_by("outlet").agg(
        articles=pl.len(), carried=pl.col("id").is_in(repeated.implode()).sum()
    )
    low, _ = statistics.wilson(counted["carried"].to_numpy(), counted["articles"].to_numpy())
    return counted.select(
        "outlet",
        carries=pl.col("carried") / pl.col("articles"),
        mostly=pl.Series(low > MOSTLY, dtype=pl.Boolean),
    ).sort("outlet")


def with_shares(frame: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """The frame with ``carries`` of the outlet in its column ``outlet``."""
    shares = carrying(tables).select("outlet", "carries")
    joined = frame.join(shares, on="outlet", how="left", maintain_order="left")
    return joined.with_columns(pl.col("carries").fill_null(0.0))


def with_counts(frame: pl.DataFrame, tables: Tables, *sides: str) -> pl.DataFrame:
    """The frame with ``carriers``: how many outlets of its columns mostly carry others' texts."""
    mostly = carrying(tables).filter("mostly")["outlet"].implode()
    counted = (pl.col(side).is_in(mostly).fill_null(value=False).cast(pl.Int64) for side in sides)
    return frame.with_columns(carriers=pl.sum_horizontal(*counted))


def counted(reports: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """``story`` and ``carriers``: how many of its outlets mostly carry others' texts."""
    mostly = carrying(tables).filter("mostly")["outlet"].implode()
    carriers = pl.col("outlet").filter(pl.col("outlet").is_in(mostly)).n_unique()
    return reports.group_by("story").agg(carriers=carriers)


def sentences(tables: Tables, outlets: pl.Series) -> list[str]:
    """A sentence on those of the outlets that mostly carry others' texts; none if there are none.

    A second one counts the articles that were found at the address of a carrier.
    """
    among = outlets.drop_nulls().unique()
    mostly = carrying(tables).filter("mostly", pl.col("outlet").is_in(among.implode()))
    names = corpus.named(mostly, corpus.outlet_names(tables), "outlet")["name"].to_list()
    through = tables.articles.filter(
        pl.col("via").is_not_null(), pl.col("outlet").is_in(among.implode())
    ).height
    found = []
    if names:
        carry = "carries" if len(names) == 1 else "carry"
        found.append(
            f"Of {plural(among.len(), 'outlet')}, {len(names)} mostly {carry} texts that others "
            f"had before here: {listed(names)}."
        )
    if through:
        was = "was" if through == 1 else "were"
        found.append(
            f"{plural(through, 'article')} of these outlets {was} found at a carrier's address; "
            "the times may be the carrier's."
        )
    return found

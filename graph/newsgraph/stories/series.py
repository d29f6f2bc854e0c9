"""Series: market reports and recurring columns, which are alike whatever they report on.

An article of a series is in no event or storyline but with its copies.
"""

import numpy as np
import polars as pl

from newsgraph.stories.copies import OFTEN, UNSTEADY
from newsgraph.stories.texts import MARKET_REPORT, Floats, Integers, stem

MARKET_REPORTS = "market reports"
"""The label of the series that all market reports are in."""

HEADING = r"^(\S+(?:\s+\S+){3,}?)\s*:\s"
"""Four words or more before a colon."""

GENRE_TERMS = 5
"""A text with so many different terms of market reports, and ``market`` in its headline, is one."""

MARKET = r"\bmarkets?\b"

YEAR, SUM = r"\b20[2-9]\d\b", r"\b(?:usd|mn|bn|million|billion)\b"
"""The year of a forecast, and a sum of money."""

LOOKS_AHEAD = rf"{YEAR}|{SUM}|\b(?:forecasts?|cagr|outlook)\b"

HEADLINE_MARKS = 2
"""A headline with ``market`` that looks ahead announces a report, too, if it holds so many of:
other terms of market reports, a year, a sum."""


def columns_of(articles: pl.DataFrame, texts: pl.DataFrame, days: Floats) -> pl.Series:
    """The recurring column that each article is in, or null.

    A column is a headline, numbers and dates aside, that one outlet has on :data:`OFTEN` days, or
    a heading of four words or more that it has before the colon of so many headlines.

    Args:
        articles: ``headline`` and ``outlet``, in the order of the others.
        texts: ``headline`` and ``abstract`` in plain words.
        days: when each was published, NaN where nobody knows.
    """
    used = pl.DataFrame(
        {
            "outlet": articles["outlet"],
            "template": texts["headline"].str.replace_all(UNSTEADY, ""),
            "heading": articles["headline"].str.extract(HEADING).str.to_lowercase(),
            "day": np.floor(days),
        }
    )
    often = pl.col("day").n_unique().over("outlet", "template") >= OFTEN
    is_heading = pl.col("template").n_unique().over("outlet", "heading") >= OFTEN
    column = pl.concat_str("outlet", "template", separator="\n")
    heading = pl.concat_str("outlet", "heading", separator="\n\n")
    label = pl.when(often).then(column).when(is_heading).then(heading)
    return used.select(column=label)["column"]


def series_of(columns: pl.Series, texts: pl.DataFrame) -> Integers:
    """The number of the series that each article is in, or -1.

    Args:
        columns: see :func:`columns_of`.
        texts: ``headline`` and ``abstract`` in plain words.
    """
    report = pl.when(_is_market_report(texts)).then(pl.lit(MARKET_REPORTS))
    number = pl.coalesce(report, columns).rank("dense").cast(pl.Int64) - 1
    return texts.select(series=number.fill_null(-1))["series"].to_numpy()


def _is_market_report(texts: pl.DataFrame) -> pl.Series:
    """Whether each text announces a market report."""
    likely = texts.with_row_index("row").filter(pl.col("headline").str.contains(MARKET))
    whole = _genre_terms(likely, pl.concat_str("headline", "abstract", separator=" "))
    headline = _genre_terms(likely, pl.col("headline"))
    amounts = sum(pl.col("headline").str.contains(mark).cast(pl.Int64) for mark in (YEAR, SUM))
    looks_ahead = pl.col("headline").str.contains(LOOKS_AHEAD)
    marked = looks_ahead & (pl.Series(headline) - 1 + amounts >= HEADLINE_MARKS)
    rows = likely.filter(marked | pl.Series(whole >= GENRE_TERMS))["row"]
    return pl.Series(np.isin(np.arange(texts.height), rows.to_numpy()))


def _genre_terms(texts: pl.DataFrame, text: pl.Expr) -> Integers:
    """The number of different terms of market reports in each text; ``text``: its words."""
    words = texts.select("row", word=text.str.split(" ")).explode("word")
    spoken = words["word"].unique()
    known = spoken.filter(
        pl.Series([stem(word) in MARKET_REPORT for word in spoken], dtype=pl.Boolean)
    )
    terms = words.filter(pl.col("word").is_in(known.implode())).with_columns(
        pl.col("word").str.strip_suffix("s")
    )
    counted = terms.group_by("row").agg(count=pl.col("word").n_unique().cast(pl.Int64))
    joined = texts.select("row").join(counted, on="row", how="left", maintain_order="left")
    return joined["count"].fill_null(0).to_numpy()

"""Who was first on an event, as far as the dates show.

An article is the first report of an event if it belongs to the core, has a date, and its date
ends before that of every other outlet's article of the core begins. A date without a time of day
is a range of a day, so it is before a time only if its day is over by then. In every other case
there is no clear first: a tie, overlapping dates, a single outlet, no dates.

"First" is said of the articles at hand. An earlier report may be missing from them, and articles
without a date are not asked.
"""

import polars as pl

from newsgraph.precision import range_end, range_start

MICROSECONDS = 3_600_000_000
"""In an hour."""


def first_reports(articles: pl.DataFrame) -> pl.DataFrame:
    """``event, first_report, lead``: one row per event that has a clear first report.

    ``lead``: hours from the start of its date to that of the next outlet's earliest.

    Args:
        articles: ``id``, ``event``, ``core``, ``outlet``, ``published``, ``published_precision``.
            An article whose ``core`` is null counts; one without an outlet stands for itself.
    """
    spans = (
        articles.filter(pl.col("core").fill_null(value=True))
        .drop_nulls(["event", "published"])
        .select(
            "event",
            "id",
            by=pl.coalesce("outlet", "id"),
            start=range_start("published", "published_precision"),
            end=range_end("published", "published_precision"),
        )
        .sort("event", "start", "end", "id")
    )
    earliest = spans.group_by("event", maintain_order=True).first()
    others = spans.join(earliest.select("event", first="by"), on="event")
    others = others.filter(pl.col("by") != pl.col("first"))
    following = others.group_by("event").agg(following=pl.col("start").min())
    clear = earliest.join(following, on="event").filter(pl.col("end") <= pl.col("following"))
    gap = (pl.col("following") - pl.col("start")).dt.total_microseconds() / MICROSECONDS
    return clear.select("event", first_report="id", lead=gap.round(4)).sort("event")

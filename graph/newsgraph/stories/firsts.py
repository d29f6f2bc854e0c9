"""Who was first on an event, as far as the dates show.

The earliest dated article of an event's core is its first report if its date ends before that of
every other outlet's article of the core begins, and if it is beyond doubt on the event. A date
without a time of day is a range of a day, so it is before a time only if its day is over by then.
Midnight to the second is taken for such a date: programs write it where they know the day alone
(40 of 2,489 times of January; 2 would be there by chance).
In every other case there is no clear first: a tie, overlapping dates, a single outlet, no dates,
or an earliest article that may be on something else.

"First" is said of the articles at hand. An earlier report may be missing from them, and articles
without a date are not asked.
"""

import polars as pl

from newsgraph.precision import range_end, range_start

BEYOND_DOUBT = 0.3
"""The least closeness of a first report. Of the 25 largest events of January, the six earliest
articles of the core that were on something else are below it, and three of the others."""

MICROSECONDS = 3_600_000_000
"""In an hour."""


def first_reports(articles: pl.DataFrame) -> pl.DataFrame:
    """``event, first_report, lead``: one row per event that has a clear first report.

    ``lead``: hours from the start of its date to that of the next outlet's earliest.

    Args:
        articles: ``id``, ``event``, ``closeness``, ``core``, ``outlet``, ``published``,
            ``published_precision``. An article whose ``core`` is null counts, one whose
            ``closeness`` is null is beyond doubt, one without an outlet stands for itself.
    """
    spans = (
        articles.filter(pl.col("core").cast(pl.Boolean).fill_null(value=True))
        .drop_nulls(["event", "published"])
        .select(
            "event",
            "id",
            "closeness",
            by=pl.coalesce("outlet", "id"),
            start=range_start("published", "published_precision"),
            end=pl.max_horizontal(range_end("published", "published_precision"), _end_of_day()),
        )
        .sort("event", "start", "end", "id")
    )
    earliest = spans.group_by("event", maintain_order=True).first()
    others = spans.join(earliest.select("event", first="by"), on="event")
    others = others.filter(pl.col("by") != pl.col("first"))
    following = others.group_by("event").agg(following=pl.col("start").min())
    is_sure = pl.col("closeness").cast(pl.Float64).fill_null(1.0) >= BEYOND_DOUBT
    is_before = pl.col("end") <= pl.col("following")
    clear = earliest.join(following, on="event").filter(is_sure, is_before)
    gap = (pl.col("following") - pl.col("start")).dt.total_microseconds() / MICROSECONDS
    return clear.select("event", first_report="id", lead=gap.round(4)).sort("event")


def _end_of_day() -> pl.Expr:
    """The end of the day of an article whose time is midnight; null for any other."""
    midnight = pl.col("published").dt.truncate("1d")
    return pl.when(pl.col("published") == midnight).then(midnight.dt.offset_by("1d"))

"""How long do stories live?"""

from typing import TYPE_CHECKING, ClassVar

import polars as pl

from newsgraph.analysis import corpus, statistics, times
from newsgraph.analysis.answer import Answer, AnswerColumns, count, moment, number, text
from newsgraph.analysis.corpus import HasTables, plural
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes


class Lives(Answer):
    """One row per story with a dated article, the earliest first."""

    question = "How long do stories live, and when are half of their articles out?"
    method = (
        "Half-life: hours from the first article until half of the dated articles are out (the "
        "median age; an exact 95 % interval from order statistics: Conover 1999, needs six "
        "articles). Copies, revisions and reprints are articles that carry an earlier text."
    )
    limits = (
        "When a story ended: where the corpus ends, it cuts its youngest stories short.",
        (
            "How much was reported: the corpus holds only what was collected, and a day without "
            "articles may be a day without collecting."
        ),
        "Where one story ends and the next begins: that depends on the grain.",
    )
    columns: ClassVar[AnswerColumns] = {
        "story": text("id of the story"),
        "name": text("its name"),
        "articles": count("its articles"),
        "dated": count("of these, articles with a date"),
        "first": moment("the earliest"),
        "last": moment("the latest"),
        "hours": number("from the earliest to the latest"),
        "peak": moment("the day (UTC) with most articles; of equal days, the earliest"),
        "peak_articles": count("articles of that day"),
        "half_life": number("hours until half of the dated articles are out"),
        "half_life_low": number("lower end of its 95 % interval; null below six articles"),
        "half_life_high": number("upper end of its 95 % interval; null below six articles"),
        "copies": count("articles that carry an earlier text of another outlet within 48 hours"),
        "revisions": count("articles that carry an earlier text of their own outlet"),
        "reprints": count("articles that carry another outlet's text after 48 hours"),
    }
    shown = ("name", "articles", "first", "hours", "half_life", "half_life_low", "half_life_high",
             "copies")  # fmt: skip

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        largest = self.frame.sort(["dated", "story"], descending=[True, False]).head(plots.MOST)
        frame = largest.sort("first", "story").with_columns(
            half=pl.col("first") + pl.duration(seconds=pl.col("half_life") * 3600)
        )
        ax = plots.axes(ax, rows=frame.height, width=8)
        places = plots.rows(ax, plots.labels(frame, "name", "story", 42))
        ax.hlines(places, frame["first"].to_list(), frame["last"].to_list(), color=plots.PALE,
                  linewidth=6, label="first to last article")  # fmt: skip
        ax.scatter(frame["half"].to_list(), places, s=[12 + 6 * n for n in frame["dated"]],
                   color=plots.BLUE, zorder=3, label="half is out (size: articles)")  # fmt: skip
        plots.days(ax, [*frame["first"], *frame["last"]])
        ax.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.3, -0.1), ncols=2,
                  markerscale=0.7)  # fmt: skip
        return plots.titled(ax, "Lives of stories")


def lives(graph: Tables | HasTables, *, grain: str = "storyline") -> Lives:
    """How long each story lives, and when half of its articles are out.

    Args:
        graph: a graph, or its tables.
        grain: ``storyline`` or ``event``.

    Raises:
        UsageError: there is no such grain.
    """
    tables = corpus.tables_of(graph)
    reports = corpus.reports(tables, grain)
    dated = reports.filter(pl.col("published").is_not_null())
    if dated.is_empty():
        missing = corpus.no_stories(tables, grain) if reports.is_empty() else times.fault(reports)
        return Lives(missing=missing)
    reports = corpus.carried(reports, tables)
    frame = (
        dated.group_by("story")
        .agg(
            first=pl.col("published").min(),
            last=pl.col("published").max(),
            dated=pl.len(),
            moments=pl.col("published").sort(),
        )
        .join(_peaks(dated), on="story")
        .join(_counts(reports), on="story")
        .with_columns(hours=_hours(pl.col("last") - pl.col("first")))
    )
    frame = _half_lives(frame)
    named = corpus.named(frame, corpus.story_names(tables), "story").sort("first", "story")
    fault = times.fault(reports)
    beware = [f"Beware: {fault}"] if fault else []
    return Lives(named, [*beware, _sentence(named)])


def _hours(span: pl.Expr) -> pl.Expr:
    return span.dt.total_microseconds() / 3_600_000_000


def _peaks(dated: pl.DataFrame) -> pl.DataFrame:
    days = dated.group_by("story", peak=pl.col("published").dt.truncate("1d"))
    counted = days.agg(peak_articles=pl.len()).sort(
        ["peak_articles", "peak"], descending=[True, False]
    )
    return counted.unique("story", keep="first", maintain_order=True)


def _counts(reports: pl.DataFrame) -> pl.DataFrame:
    return reports.group_by("story").agg(
        articles=pl.len(),
        copies=(pl.col("kind") == "copy").sum(),
        revisions=(pl.col("kind") == "revision").sum(),
        reprints=(pl.col("kind") == "reprint").sum(),
    )


def _half_lives(frame: pl.DataFrame) -> pl.DataFrame:
    """The median age and its interval, from the sorted moments of each story."""
    ranks = {size: statistics.median_ranks(size) for size in frame["dated"].unique()}
    low = {size: bound and bound[0] for size, bound in ranks.items()}
    high = {size: bound and bound[1] for size, bound in ranks.items()}
    size = pl.col("dated")
    places = {
        "half_life": (size - 1) // 2,
        "half_life_low": size.replace_strict(low, return_dtype=pl.Int64),
        "half_life_high": size.replace_strict(high, return_dtype=pl.Int64),
    }
    age = {name: pl.col("moments").list.get(place) for name, place in places.items()}
    return frame.with_columns(_hours(at - pl.col("first")).alias(n) for n, at in age.items())


def _sentence(frame: pl.DataFrame) -> str:
    half, hours = frame["half_life"].median(), frame["hours"].median()
    return (
        f"{plural(frame.height, 'story')}: the median one lasts {_span(hours)} from first to last "
        f"article, and half of it is out after {_span(half)}."
    )


def _span(hours: object) -> str:
    number_ = float(str(hours))
    return f"{number_:.0f} hours" if number_ < 72 else f"{number_ / 24:.0f} days"

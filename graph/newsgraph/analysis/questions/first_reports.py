"""Who is first on events, more often than chance would have it?"""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
import polars as pl

from newsgraph.analysis import carriers, corpus, statistics, times
from newsgraph.analysis.answer import INSUFFICIENT, Answer, AnswerColumns, count, number, text
from newsgraph.analysis.corpus import HasTables, listed, plural
from newsgraph.analysis.statistics import RATE
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEAST = 5
"""An outlet that reports fewer events with a clear first is not tested."""

OFTEN = "more than chance"


class FirstReports(Answer):
    """One row per outlet that reports an event with a clear first; the surest finding first."""

    question = "Which outlets are first on events, more often than chance would have it?"
    method = (
        "The share of events, of those that the outlet reports and that have a clear first, in "
        "which it is the first (`first_report` of the table `stories`: the earliest article of the "
        "core, beyond doubt on the event, its date over before that of any other outlet begins); "
        "95 % score interval (Wilson 1927). Expected: each of an event's outlets is first with the "
        "same chance; Poisson-binomial, one-sided; Benjamini–Hochberg over outlets. Events without "
        "a clear first are left out."
    )
    limits = (
        "Who reported first in the world: the first report may not be in the corpus.",
        "Who found the news: the first report may carry a wire's text.",
        (
            "What a time means: outlets set, change and round the times of their articles as "
            "they like."
        ),
    )
    columns: ClassVar[AnswerColumns] = {
        "outlet": text("id of the outlet"),
        "name": text("its name"),
        "events": count("events with a clear first that it reports at known times"),
        "first": count("of these, events on which it is the first"),
        "share": number("`first` of `events`, 0 to 1"),
        "share_low": number("lower end of the 95 % interval of `share`"),
        "share_high": number("upper end of the 95 % interval of `share`"),
        "expected": number("events on which it is expected to be first by chance"),
        "carries": carriers.CARRIES,
        "p": number("probability of this many firsts or more by chance; null if not tested"),
        "q": number("lowest false-discovery rate at which it is a finding; null if not tested"),
        "verdict": text(f"{OFTEN}, no evidence, or insufficient evidence"),
    }
    shown = ("name", "events", "first", "expected", "share", "share_low", "q", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        frame = self.frame.head(plots.MOST)
        ax = plots.axes(ax, rows=frame.height)
        places = plots.rows(ax, plots.labels(frame, "name", "outlet"))
        colours = [plots.ORANGE if v == OFTEN else plots.BLUE for v in frame["verdict"]]
        low, high = frame["share_low"].to_list(), frame["share_high"].to_list()
        ax.hlines(places, low, high, color=colours, linewidth=1.5)
        ax.scatter(frame["share"].to_list(), places, color=colours, zorder=3, label="first")
        chance = (frame["expected"] / frame["events"]).to_list()
        ax.scatter(chance, places, marker="|", s=120, color=plots.GREY, label="by chance")
        ax.set_xlim(-0.02, 1.02)
        return plots.titled(
            ax, "How often each outlet is first, with 95 % intervals", x="share of its events"
        )


def first_reports(graph: Tables | HasTables, *, trust_times: bool = False) -> FirstReports:
    """How often each outlet is first on an event, and whether that is more often than by chance.

    Args:
        graph: a graph, or its tables.
        trust_times: answer even if the times look like those of collecting.
    """
    tables = corpus.tables_of(graph)
    reported = corpus.reports(tables, "event")
    missing = corpus.no_stories(tables, "event")
    if missing is None and not trust_times:
        missing = times.fault(reported)
    led = led_events(tables)
    if missing is None and led.is_empty():
        missing = "no event that two outlets or more report has a clear first."
    if missing:
        return FirstReports(missing=missing)
    frame = carriers.with_shares(_tested(led), tables)
    frame = corpus.named(frame, corpus.outlet_names(tables), "outlet")
    ordered = frame.sort(["p", "share", "outlet"], descending=[False, True, False], nulls_last=True)
    count = led["event"].n_unique()
    sentence = _sentence(ordered, count, _shared(reported) - count)
    return FirstReports(ordered, [sentence, *carriers.sentences(tables, ordered["outlet"])])


def led_events(tables: Tables) -> pl.DataFrame:
    """``event, outlet, is_first``: the outlets of each event that has a clear first report.

    The first report is that of the table ``stories``; an event whose first report names no outlet
    is left out.
    """
    reporters = corpus.reports(tables, "event").drop_nulls(["outlet", "published"])
    held = reporters.select("outlet", event="story").unique()
    publishers = tables.articles.select(first_report="id", leader="outlet")
    leaders = (
        tables.stories.select("first_report", event="id")
        .drop_nulls()
        .join(publishers, on="first_report")
        .drop_nulls()
    )
    led = held.join(leaders, on="event").sort("event", "outlet")
    return led.select("event", "outlet", is_first=pl.col("outlet") == pl.col("leader"))


def _shared(reported: pl.DataFrame) -> int:
    """The number of events that two outlets or more report at known times."""
    known = reported.drop_nulls(["outlet", "published"])
    outlets = known.group_by("story").agg(pl.col("outlet").n_unique())["outlet"]
    return int((outlets >= 2).sum())


def _tested(led: pl.DataFrame) -> pl.DataFrame:
    outlets = (
        led.with_columns(chance=1 / pl.len().over("event"))
        .group_by("outlet")
        .agg(
            events=pl.len(),
            first=pl.col("is_first").sum(),
            expected=pl.col("chance").sum(),
            chances="chance",
        )
        .sort("outlet")
    )
    rows = outlets.select("events", "first", "chances").iter_rows()
    p = np.array([
        statistics.at_least(first, np.array(chances)) if events >= LEAST else np.nan
        for events, first, chances in rows
    ])  # fmt: skip
    q = np.full(p.size, np.nan)
    tested = ~np.isnan(p)
    q[tested] = statistics.q_values(p[tested])
    low, high = statistics.wilson(outlets["first"].to_numpy(), outlets["events"].to_numpy())
    return outlets.with_columns(
        share=pl.col("first") / pl.col("events"),
        share_low=low,
        share_high=high,
        p=pl.Series(p, nan_to_null=True),
        q=pl.Series(q, nan_to_null=True),
    ).with_columns(
        verdict=pl.when(pl.col("q").is_null())
        .then(pl.lit(INSUFFICIENT))
        .when(pl.col("q") <= RATE)
        .then(pl.lit(OFTEN))
        .otherwise(pl.lit("no evidence"))
    )


def _sentence(frame: pl.DataFrame, events: int, unclear: int) -> str:
    found = frame.filter(pl.col("verdict") == OFTEN)
    names = [
        f"{name} ({first} of {of})"
        for name, first, of in found.select("name", "first", "events").iter_rows()
    ]
    said = f"first more often than chance: {listed(names)}" if names else "none is first more often"
    rest = f"; {plural(unclear, 'event')} without a clear first left out" if unclear else ""
    return (
        f"Of {plural(frame['p'].count(), 'outlet')} that report {LEAST} or more of "
        f"{plural(events, 'event')} with a clear first, {said}{rest}."
    )

"""Who has the story first, more often than chance would have it?"""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
import polars as pl

from newsgraph.analysis import corpus, statistics, times
from newsgraph.analysis.answer import INSUFFICIENT, Answer, AnswerColumns, count, number, text
from newsgraph.analysis.corpus import HasTables, listed, plural
from newsgraph.analysis.statistics import RATE
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEAST = 5
"""An outlet that shares fewer stories with others is not tested."""

OFTEN = "more than chance"


class FirstReports(Answer):
    """One row per outlet that shares a dated story with another; the surest finding first."""

    question = "Which outlets have the story first, more often than chance would have it?"
    method = (
        "The share of stories, of those that two outlets or more report at known times, in which "
        "the outlet's article is the earliest of all; 95 % score interval (Wilson 1927). "
        "Expected: each of a story's outlets is first with the same chance; Poisson-binomial, "
        "one-sided; Benjamini–Hochberg over outlets. Stories that begin with a tie are left out."
    )
    limits = (
        "Who reported first in the world: the first report may not be in the corpus.",
        "Who found the story: the first report may carry a wire's text.",
        (
            "What a time means: outlets set, change and round the times of their articles as "
            "they like."
        ),
    )
    columns: ClassVar[AnswerColumns] = {
        "outlet": text("id of the outlet"),
        "name": text("its name"),
        "stories": count("stories that it shares with another outlet at known times, without ties"),
        "first": count("of these, stories in which it is the earliest"),
        "share": number("`first` of `stories`, 0 to 1"),
        "share_low": number("lower end of the 95 % interval of `share`"),
        "share_high": number("upper end of the 95 % interval of `share`"),
        "expected": number("stories in which it is expected to be first by chance"),
        "p": number("probability of this many firsts or more by chance; null if not tested"),
        "q": number("lowest false-discovery rate at which it is a finding; null if not tested"),
        "verdict": text(f"{OFTEN}, no evidence, or insufficient evidence"),
    }
    shown = ("name", "stories", "first", "expected", "share", "share_low", "q", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        frame = self.frame.head(plots.MOST)
        ax = plots.axes(ax, rows=frame.height)
        places = plots.rows(ax, plots.labels(frame, "name", "outlet"))
        colours = [plots.ORANGE if v == OFTEN else plots.BLUE for v in frame["verdict"]]
        low, high = frame["share_low"].to_list(), frame["share_high"].to_list()
        ax.hlines(places, low, high, color=colours, linewidth=1.5)
        ax.scatter(frame["share"].to_list(), places, color=colours, zorder=3, label="first")
        chance = (frame["expected"] / frame["stories"]).to_list()
        ax.scatter(chance, places, marker="|", s=120, color=plots.GREY, label="by chance")
        ax.set_xlim(-0.02, 1.02)
        return plots.titled(
            ax, "How often each outlet is first, with 95 % intervals", x="share of its stories"
        )


def first_reports(
    graph: Tables | HasTables, *, grain: str = "storyline", trust_times: bool = False
) -> FirstReports:
    """How often each outlet is first, and whether that is more often than by chance.

    Args:
        graph: a graph, or its tables.
        grain: ``storyline`` or ``event``.
        trust_times: answer even if the times look like those of collecting.

    Raises:
        UsageError: there is no such grain.
    """
    tables = corpus.tables_of(graph)
    reports = corpus.reports(tables, grain)
    missing = corpus.no_stories(tables, grain)
    if missing is None and not trust_times:
        missing = times.fault(reports)
    firsts = first_articles(reports)
    untied = firsts.filter((pl.col("ahead") == 0).sum().over("story") == 1)
    if missing is None and untied.is_empty():
        missing = "no story has one earliest report among those of two outlets or more."
    if missing:
        return FirstReports(missing=missing)
    frame = corpus.named(_tested(untied), corpus.outlet_names(tables), "outlet")
    ordered = frame.sort(["p", "share", "outlet"], descending=[False, True, False], nulls_last=True)
    tied = firsts["story"].n_unique() - untied["story"].n_unique()
    return FirstReports(ordered, [_sentence(ordered, untied["story"].n_unique(), tied)])


def first_articles(reports: pl.DataFrame) -> pl.DataFrame:
    """The earliest time of each outlet in each story that two or more report at known times.

    The columns are ``story``, ``outlet``, ``first``, and ``ahead``: the number of earlier outlets.
    """
    dated = reports.filter(pl.col("published").is_not_null() & pl.col("outlet").is_not_null())
    firsts = dated.group_by("story", "outlet").agg(first=pl.col("published").min())
    shared = firsts.filter(pl.len().over("story") >= 2).sort("story", "outlet")
    return shared.with_columns(ahead=pl.col("first").rank("min").over("story").cast(pl.Int64) - 1)


def _tested(firsts: pl.DataFrame) -> pl.DataFrame:
    outlets = (
        firsts.with_columns(chance=1 / pl.len().over("story"))
        .group_by("outlet")
        .agg(
            stories=pl.len(),
            first=(pl.col("ahead") == 0).sum(),
            expected=pl.col("chance").sum(),
            chances="chance",
        )
        .sort("outlet")
    )
    rows = outlets.select("stories", "first", "chances").iter_rows()
    p = np.array([
        statistics.at_least(first, np.array(chances)) if stories >= LEAST else np.nan
        for stories, first, chances in rows
    ])  # fmt: skip
    q = np.full(p.size, np.nan)
    tested = ~np.isnan(p)
    q[tested] = statistics.q_values(p[tested])
    low, high = statistics.wilson(outlets["first"].to_numpy(), outlets["stories"].to_numpy())
    return outlets.with_columns(
        share=pl.col("first") / pl.col("stories"),
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


def _sentence(frame: pl.DataFrame, stories: int, tied: int) -> str:
    found = frame.filter(pl.col("verdict") == OFTEN)
    names = [
        f"{name} ({first} of {of})"
        for name, first, of in found.select("name", "first", "stories").iter_rows()
    ]
    listing = (
        f"first more often than chance: {listed(names)}" if names else "none is first more often"
    )
    ties = f"; {plural(tied, 'story')} that begin with a tie are left out" if tied else ""
    return (
        f"Of {plural(frame['p'].count(), 'outlet')} with {LEAST} or more of {stories:,} shared "
        f"stories, {listing}{ties}."
    )

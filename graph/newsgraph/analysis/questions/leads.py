"""Which outlets tend to be early, over all the stories that they share with others?"""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import polars as pl

from newsgraph.analysis import carriers, corpus, statistics, times, watching
from newsgraph.analysis.answer import INSUFFICIENT, Answer, AnswerColumns, count, number, text
from newsgraph.analysis.corpus import HasTables, listed, plural
from newsgraph.analysis.questions.lead_lag import earliest_dates
from newsgraph.analysis.statistics import RATE, Floats, Z
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEAST = 20
"""An outlet with fewer shared stories is not tested: the normal distribution would not hold."""

EARLY, LATE, EVEN = "early", "late", "no evidence"


class Leads(Answer):
    """One row per outlet that shares a story with another at known times; the surest first."""

    question = "Which outlets tend to be early on the stories that they share with others?"
    method = (
        "`score`: in each story, the share of the other outlets that it precedes less the share "
        "that precede it (overlapping dates count as neither); the mean over its stories. All its "
        "pairs with others are pooled, so that an outlet is tested whose pairs are each too thin "
        "for `lead_lag`. The interval is of the mean over stories (Student's t). Tested "
        "against chance, which deals the places of each story among its outlets (stratified rank "
        "test: van Elteren 1960), two-sided, normal; Benjamini–Hochberg over outlets with "
        f"{LEAST} such stories or more."
    )
    limits = (
        "Whether an early outlet found the news: it may carry a wire, or work at other hours.",
        "Whom it precedes: an outlet seems early in the company of late ones; see `lead_lag`.",
        (
            "What a time means: outlets set, change and round the times of their articles as "
            "they like."
        ),
        "What was not collected: give `polls` to count only outlets that were being watched.",
    )
    columns: ClassVar[AnswerColumns] = {
        "outlet": text("id of the outlet"),
        "name": text("its name"),
        "stories": count("stories that it shares with another outlet at known times"),
        "others": count("other outlets that it meets there"),
        "score": number("-1: always after all others, 0: as often before as after, 1: before all"),
        "score_low": number("lower end of the 95 % interval of `score`; null if not tested"),
        "score_high": number("upper end of the 95 % interval of `score`; null if not tested"),
        "carries": carriers.CARRIES,
        "p": number("probability of a score at least this far from 0; null if not tested"),
        "q": number("lowest false-discovery rate at which it is a finding; null if not tested"),
        "verdict": text(f"{EARLY}, {LATE}, {EVEN}, or insufficient evidence"),
    }
    shown = ("name", "stories", "others", "score", "score_low", "score_high", "q", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        frame = self.frame.head(plots.MOST)
        ax = plots.axes(ax, rows=frame.height)
        places = plots.rows(ax, plots.labels(frame, "name", "outlet"))
        shades = {EARLY: plots.ORANGE, LATE: plots.PURPLE, EVEN: plots.BLUE}
        colours = [shades.get(verdict, plots.PALE) for verdict in frame["verdict"]]
        low = frame.select(pl.coalesce("score_low", "score"))["score_low"].to_list()
        high = frame.select(pl.coalesce("score_high", "score"))["score_high"].to_list()
        ax.hlines(places, low, high, color=colours, linewidth=1.5)
        ax.scatter(frame["score"].to_list(), places, color=colours, zorder=3)
        ax.axvline(0, color=plots.GREY, linewidth=0.8, linestyle=":")
        ax.set_xlim(-1.05, 1.05)
        return plots.titled(ax, "Late or early, with 95 % intervals", x="late ← score → early")


def leads(
    graph: Tables | HasTables,
    *,
    grain: str = "storyline",
    trust_times: bool = False,
    polls: str | Path | None = None,
) -> Leads:
    """How early each outlet is on the stories that it shares with others.

    Args:
        graph: a graph, or its tables.
        grain: ``storyline`` or ``event``.
        trust_times: answer even if the times look like those of collecting.
        polls: the log of polls of ``newsgraph collect``, or its folder. An outlet then counts on
            a story only if its feed was watched from the story's first article on.

    Raises:
        UsageError: there is no such grain, or the log cannot be read.
    """
    tables = corpus.tables_of(graph)
    reports = corpus.reports(tables, grain)
    missing = corpus.no_stories(tables, grain)
    if missing is None and not trust_times:
        missing = times.fault(reports)
    seen = watching.watched(earliest_dates(reports), tables, polls)
    dates = seen.dates.filter(pl.len().over("story") >= 2)
    if missing is None and dates.is_empty():
        missing = " ".join(["no story is reported by two outlets at known times.", *seen.reading])
    if missing:
        return Leads(missing=missing)
    scored = dates.with_columns(score=pl.Series(scores(dates)))
    frame = carriers.with_shares(_tested(scored), tables)
    frame = corpus.named(frame, corpus.outlet_names(tables), "outlet")
    ordered = frame.sort(["p", "stories", "outlet"], descending=[False, True, False],
                         nulls_last=True)  # fmt: skip
    flagged = carriers.sentences(tables, ordered["outlet"])
    return Leads(ordered, [_sentence(ordered), *seen.reading, *flagged])


def scores(dates: pl.DataFrame) -> Floats:
    """For each row, the share of its story's other rows that it precedes less that which precede.

    Args:
        dates: ``story``, ``start``, ``end``, sorted by story; two rows or more per story.
    """
    starts, ends = (dates[name].dt.epoch("us").to_numpy() for name in ("start", "end"))
    sizes = dates.group_by("story", maintain_order=True).len()["len"].to_numpy()
    found = np.empty(dates.height)
    for last, size in zip(np.cumsum(sizes).tolist(), sizes.tolist(), strict=True):
        here = slice(last - size, last)
        begun, over = np.sort(starts[here]), np.sort(ends[here])
        before = size - np.searchsorted(begun, ends[here], side="left")
        after = np.searchsorted(over, starts[here], side="right")
        found[here] = (before - after) / (size - 1)
    return found


def _tested(scored: pl.DataFrame) -> pl.DataFrame:
    """Score, interval, p and q of each outlet; chance deals the scores of a story anew."""
    from scipy import special

    met = scored.select("story", "outlet").join(
        scored.select("story", other="outlet"), on="story"
    ).filter(pl.col("outlet") != pl.col("other"))  # fmt: skip
    company = met.group_by("outlet").agg(others=pl.col("other").n_unique())
    outlets = (
        scored.with_columns(chance=(pl.col("score") ** 2).mean().over("story"))
        .group_by("outlet")
        .agg(
            stories=pl.len(),
            score=pl.col("score").mean(),
            total=pl.col("score").sum(),
            variance=pl.col("chance").sum(),
            deviation=pl.col("score").std(),
        )
        .join(company, on="outlet")
        .sort("outlet")
    )
    names = ("stories", "score", "total", "variance", "deviation")
    stories, score, total, variance, deviation = (
        outlets[name].cast(pl.Float64).fill_null(0.0).to_numpy() for name in names
    )
    tested = (stories >= LEAST) & (variance > 0)
    p, q, half = (np.full(stories.size, np.nan) for _ in range(3))
    p[tested] = 2 * special.ndtr(-np.abs(total[tested]) / np.sqrt(variance[tested]))
    q[tested] = statistics.q_values(p[tested])
    quantile = special.stdtrit(stories[tested] - 1, special.ndtr(Z))
    half[tested] = quantile * deviation[tested] / np.sqrt(stories[tested])
    return outlets.with_columns(
        score_low=pl.Series(np.maximum(score - half, -1.0), nan_to_null=True),
        score_high=pl.Series(np.minimum(score + half, 1.0), nan_to_null=True),
        p=pl.Series(p, nan_to_null=True),
        q=pl.Series(q, nan_to_null=True),
    ).with_columns(
        verdict=pl.when(pl.col("q").is_null())
        .then(pl.lit(INSUFFICIENT))
        .when(pl.col("q") > RATE)
        .then(pl.lit(EVEN))
        .when(pl.col("score") > 0)
        .then(pl.lit(EARLY))
        .otherwise(pl.lit(LATE))
    )


def _sentence(frame: pl.DataFrame) -> str:
    tested = frame["p"].count()
    if not tested:
        return (
            f"Insufficient evidence: no outlet shares {LEAST} stories with others at different "
            f"known times; the most is {frame['stories'].max()!s}."
        )
    found = [
        _tendency(frame.filter(pl.col("verdict") == verdict)["name"].to_list(), verdict)
        for verdict in (EARLY, LATE)
    ]
    return (
        f"Of {plural(frame.height, 'outlet')}, {tested:,} share {LEAST} stories or more; "
        f"{found[0]}; {found[1]}."
    )


def _tendency(names: list[str], verdict: str) -> str:
    if not names:
        return f"none tends to be {verdict}"
    tend = "tends" if len(names) == 1 else "tend"
    return f"{len(names)} {tend} to be {verdict}: {listed(names)}"

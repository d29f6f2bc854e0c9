"""Which of two outlets is earlier on the stories that both report?"""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import polars as pl

from newsgraph.analysis import carriers, corpus, statistics, times, watching
from newsgraph.analysis.answer import INSUFFICIENT, Answer, AnswerColumns, count, number, text
from newsgraph.analysis.corpus import HasTables, listed, plural
from newsgraph.analysis.statistics import RATE
from newsgraph.precision import range_end, range_start
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEAST = 50
"""Pairs with fewer common stories (without ties) are not tested: the power would be low."""

LEADS, EVEN = "leads", "no evidence"


class LeadLag(Answer):
    """One row per pair of outlets; the leader is the outlet that is more often earlier."""

    question = "Which of two outlets is earlier on the stories that both report?"
    method = (
        "The share of the stories that both report at known times, without ties, in which the "
        "leader's earliest article comes first; 95 % score interval (Wilson 1927). Two-sided "
        "binomial "
        "test against one half (sign test: Conover 1999); Benjamini–Hochberg over all pairs with "
        f"{LEAST} such stories or more. At {LEAST}, of pairs with a true share of .75 nine in ten "
        "are found, with one of .65 two in ten."
    )
    limits = (
        "That one follows the other: both may follow a third, or work at other hours.",
        f"Anything about pairs with fewer than {LEAST} stories in common.",
        (
            "What a time means: outlets set, change and round the times of their articles as "
            "they like."
        ),
        "What was not collected: give `polls` to count only outlets that were being watched.",
    )
    columns: ClassVar[AnswerColumns] = {
        "leader": text("id of the outlet that is more often earlier; the smaller id if neither is"),
        "name": text("its name"),
        "follower": text("id of the other"),
        "follower_name": text("its name"),
        "stories": count("stories of both at different known times"),
        "ties": count("stories of both at the same time or on overlapping dates, left out"),
        "earlier": count("of `stories`, those in which the leader is earlier"),
        "share": number("`earlier` of `stories`, 0 to 1; null if there are only ties"),
        "share_low": number("lower end of the 95 % interval of `share`; null if only ties"),
        "share_high": number("upper end of the 95 % interval of `share`; null if only ties"),
        "lag": number(
            "median number of hours by which the follower is later; null if there are only ties"
        ),
        "carriers": carriers.CARRIERS,
        "p": number("probability of a share at least this far from one half; null if not tested"),
        "q": number("lowest false-discovery rate at which it is a finding; null if not tested"),
        "verdict": text(f"{LEADS}, {EVEN}, or insufficient evidence"),
    }
    shown = ("name", "follower_name", "stories", "earlier", "share_low", "lag", "q", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        frame = self.frame.filter(pl.col("stories") > 0).head(plots.MOST)
        if frame.is_empty():
            return plots.saying(ax, "Every story of two outlets begins with a tie.")
        ax = plots.axes(ax, rows=frame.height, width=8)
        leaders = plots.labels(frame, "name", "leader", 26)
        followers = plots.labels(frame, "follower_name", "follower", 26)
        places = plots.rows(ax, [" before ".join(p) for p in zip(leaders, followers, strict=True)])
        shades = {LEADS: plots.ORANGE, EVEN: plots.BLUE, INSUFFICIENT: plots.PALE}
        for verdict, colour in shades.items():
            kept = [i for i, v in enumerate(frame["verdict"]) if v == verdict]
            if kept:
                some = frame[kept]
                ax.hlines([places[i] for i in kept], some["share_low"].to_list(),
                          some["share_high"].to_list(), color=colour, linewidth=1.5)  # fmt: skip
                ax.scatter(some["share"].to_list(), kept, color=colour, label=verdict, zorder=3)
        ax.axvline(0.5, color=plots.GREY, linewidth=0.8, linestyle=":")
        ax.set_xlim(-0.02, 1.02)
        return plots.titled(
            ax, "Who is earlier, with 95 % intervals", x="share of their stories, ties apart"
        )


def lead_lag(
    graph: Tables | HasTables,
    *,
    grain: str = "storyline",
    trust_times: bool = False,
    polls: str | Path | None = None,
) -> LeadLag:
    """For each pair of outlets, which is earlier on the stories that both report.

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
    pairs = _pairs(seen.dates)
    if missing is None and pairs.is_empty():
        missing = " ".join(["no story is reported by two outlets at known times.", *seen.reading])
    if missing:
        return LeadLag(missing=missing)
    frame, names = _tested(pairs), corpus.outlet_names(tables)
    frame = corpus.named(frame, names, "leader")
    frame = corpus.named(frame, names, "follower", "follower_name")
    ordered = frame.sort(
        ["p", "stories", "share", "leader", "follower"],
        descending=[False, True, True, False, False],
        nulls_last=True,
    )
    counted = carriers.with_counts(ordered, tables, "leader", "follower")
    outlets = pl.concat([counted["leader"], counted["follower"]])
    flagged = carriers.sentences(tables, outlets)
    return LeadLag(counted, [*_sentences(counted), *seen.reading, *flagged])


def earliest_dates(reported: pl.DataFrame) -> pl.DataFrame:
    """The earliest date of each outlet in each story: ``story``, ``outlet``, ``start``, ``end``."""
    return (
        reported.drop_nulls(["outlet", "published"])
        .select(
            "story",
            "outlet",
            start=range_start("published", "published_precision"),
            end=range_end("published", "published_precision"),
        )
        .sort("story", "outlet", "start", "end")
        .unique(["story", "outlet"], keep="first", maintain_order=True)
    )


def _pairs(dates: pl.DataFrame) -> pl.DataFrame:
    """Pairs ``a`` < ``b``: stories, ties, stories with ``a`` earlier, median hours from a to b.

    Two dates tie if their ranges overlap.
    """
    left = dates.select("story", a="outlet", at="start", over="end")
    right = dates.select("story", b="outlet", then="start", end="end")
    met = left.join(right, on="story").filter(pl.col("a") < pl.col("b"))
    is_ordered = (pl.col("over") <= pl.col("then")) | (pl.col("end") <= pl.col("at"))
    gap = (pl.col("then") - pl.col("at")).dt.total_microseconds() / 3_600_000_000
    hours = pl.when(is_ordered).then(gap).otherwise(0.0)
    return met.with_columns(hours=hours).group_by("a", "b").agg(
        stories=(pl.col("hours") != 0).sum().cast(pl.Int64),
        ties=(pl.col("hours") == 0).sum().cast(pl.Int64),
        a_earlier=(pl.col("hours") > 0).sum().cast(pl.Int64),
        hours=pl.col("hours").filter(pl.col("hours") != 0).median(),
    ).sort("a", "b")  # fmt: skip


def _tested(pairs: pl.DataFrame) -> pl.DataFrame:
    forth = pl.col("a_earlier") * 2 >= pl.col("stories")
    turned = pairs.select(
        "stories",
        "ties",
        leader=pl.when(forth).then("a").otherwise("b"),
        follower=pl.when(forth).then("b").otherwise("a"),
        earlier=pl.when(forth).then("a_earlier").otherwise(pl.col("stories") - pl.col("a_earlier")),
        lag=pl.when(forth).then("hours").otherwise(-pl.col("hours")),
    )
    earlier, stories = turned["earlier"].to_numpy(), turned["stories"].to_numpy()
    p, q = np.full(stories.size, np.nan), np.full(stories.size, np.nan)
    enough = stories >= LEAST
    p[enough] = sign_test(earlier[enough], stories[enough])
    q[enough] = statistics.q_values(p[enough])
    low, high = statistics.wilson(earlier, stories)
    return turned.with_columns(
        share=pl.Series(np.divide(earlier, stories, out=low * np.nan, where=stories > 0)),
        share_low=pl.Series(low),
        share_high=pl.Series(high),
        p=pl.Series(p, nan_to_null=True),
        q=pl.Series(q, nan_to_null=True),
    ).with_columns(verdict=_verdict())


def sign_test(earlier: statistics.Integers, stories: statistics.Integers) -> statistics.Floats:
    """The two-sided p-value of a majority ``earlier`` of ``stories`` against one half."""
    from scipy import special

    p: statistics.Floats = np.minimum(1.0, 2 * special.bdtr(stories - earlier, stories, 0.5))
    return p


def _verdict() -> pl.Expr:
    return (
        pl.when(pl.col("q").is_null())
        .then(pl.lit(INSUFFICIENT))
        .when(pl.col("q") <= RATE)
        .then(pl.lit(LEADS))
        .otherwise(pl.lit(EVEN))
    )


def _sentences(frame: pl.DataFrame) -> list[str]:
    tested = frame["p"].count()
    if not tested:
        most = frame["stories"].max()
        return [
            (
                f"Insufficient evidence: no pair of outlets shares {LEAST} stories at different "
                f"known times; the most is {most!s}."
            )
        ]
    found = frame.filter(pl.col("verdict") == LEADS)
    names = [
        f"{leader} before {follower} ({earlier} of {stories})"
        for leader, follower, earlier, stories in found.select(
            "name", "follower_name", "earlier", "stories"
        ).iter_rows()
    ]
    listing = f": {listed(names)}" if names else ""
    return [
        (
            f"Of {plural(frame.height, 'pair')} of outlets, {tested:,} share {LEAST} stories or "
            f"more; in {found.height} of them one leads{listing}."
        )
    ]

"""Which of two outlets turns to a topic sooner, where they share too few stories to tell?"""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
import polars as pl

from newsgraph.analysis import carriers, corpus, statistics, times
from newsgraph.analysis.answer import INSUFFICIENT, Answer, AnswerColumns, count, number, text
from newsgraph.analysis.corpus import HasTables, listed, plural
from newsgraph.analysis.questions.drift import main_span
from newsgraph.analysis.questions.lead_lag import sign_test
from newsgraph.analysis.statistics import RATE, Floats
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FEWEST = 10
"""An outlet with fewer articles on a topic has no course of days there."""

LEAST = 12
"""Pairs of outlets with fewer topics in common are not tested."""

REACH = 7
"""The longest lag in days."""

SOONER, EVEN = "sooner", "no evidence"


class TopicLags(Answer):
    """One row per pair of outlets that have a topic in common; the surest pair first."""

    question = "Which of two outlets turns to a topic sooner, day by day?"
    method = (
        "On each topic, the daily articles of an outlet beyond its usual share of that day's "
        "articles are correlated with those of the other outlet, 1 to "
        f"{REACH} days later and sooner (cross-correlation: Box and Jenkins 1970). It leads a "
        "topic if the correlations with later days of the other outlet sum to more. Two-sided "
        "sign test over topics (Conover 1999); Benjamini–Hochberg over the pairs with "
        f"{LEAST} topics or more, each with {FEWEST} articles of both."
    )
    limits = (
        "That one follows the other: both may follow a third.",
        "Lags shorter than a day: ask `lead_lag` or `leads`.",
        "An outlet that stays longer on a topic seems later than one that leaves it soon.",
        "Topics that share their articles count as several, so that p is too small there.",
    )
    columns: ClassVar[AnswerColumns] = {
        "leader": text("id of the outlet that leads more topics; the smaller id if neither does"),
        "name": text("its name"),
        "follower": text("id of the other"),
        "follower_name": text("its name"),
        "topics": count("topics of both on which one leads"),
        "earlier": count("of `topics`, those that the leader leads"),
        "share": number("`earlier` of `topics`, 0 to 1; null without topics"),
        "share_low": number("lower end of the 95 % interval of `share`; null without topics"),
        "share_high": number("upper end of the 95 % interval of `share`; null without topics"),
        "lag": number("median number of days, over topics, after which the follower resembles it"),
        "carriers": carriers.CARRIERS,
        "p": number("probability of a share at least this far from one half; null if not tested"),
        "q": number("lowest false-discovery rate at which it is a finding; null if not tested"),
        "verdict": text(f"{SOONER}, {EVEN}, or insufficient evidence"),
    }
    shown = ("name", "follower_name", "topics", "earlier", "share_low", "lag", "q", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        frame = self.frame.filter(pl.col("topics") > 0).head(plots.MOST)
        if frame.is_empty():
            return plots.saying(ax, "No outlet leads a topic.")
        ax = plots.axes(ax, rows=frame.height, width=8)
        leaders = plots.labels(frame, "name", "leader", 26)
        followers = plots.labels(frame, "follower_name", "follower", 26)
        places = plots.rows(ax, [" before ".join(p) for p in zip(leaders, followers, strict=True)])
        shades = {SOONER: plots.ORANGE, EVEN: plots.BLUE, INSUFFICIENT: plots.PALE}
        colours = [shades[verdict] for verdict in frame["verdict"]]
        low, high = frame["share_low"].to_list(), frame["share_high"].to_list()
        ax.hlines(places, low, high, color=colours, linewidth=1.5)
        ax.scatter(frame["share"].to_list(), places, color=colours, zorder=3)
        ax.axvline(0.5, color=plots.GREY, linewidth=0.8, linestyle=":")
        ax.set_xlim(-0.02, 1.02)
        return plots.titled(
            ax, "Who turns to topics sooner, with 95 % intervals", x="share of their topics"
        )


def topic_lags(graph: Tables | HasTables, *, trust_times: bool = False) -> TopicLags:
    """For each pair of outlets, which turns to their topics sooner.

    Args:
        graph: a graph, or its tables.
        trust_times: answer even if the times look like those of collecting.
    """
    tables = corpus.tables_of(graph)
    reports = corpus.reports(tables, "storyline")
    missing = None
    if not trust_times and reports["published"].count():
        missing = times.fault(reports)
    dated = _dated(tables)
    having = tables.about["article"].n_unique()
    said = f"{having:,} of {tables.articles.height:,} articles have topics"
    if missing is None and dated.is_empty():
        missing = f"{said}, none of them with an outlet and a day."
    pairs = _pairs(dated) if missing is None else pl.DataFrame()
    if missing is None and pairs.is_empty():
        missing = f"{said}; no two outlets have {FEWEST} articles each on one topic."
    if missing:
        return TopicLags(missing=missing)
    frame = carriers.with_counts(_tested(pairs), tables, "leader", "follower")
    names = corpus.outlet_names(tables)
    frame = corpus.named(frame, names, "leader")
    frame = corpus.named(frame, names, "follower", "follower_name")
    ordered = frame.sort(
        ["p", "topics", "share", "leader", "follower"],
        descending=[False, True, True, False, False],
        nulls_last=True,
    )
    outlets = pl.concat([ordered["leader"], ordered["follower"]])
    reading = [f"{said}; the others say nothing here.", _sentence(ordered)]
    return TopicLags(ordered, [*reading, *carriers.sentences(tables, outlets)])


def _dated(tables: Tables) -> pl.DataFrame:
    """``outlet``, ``topic``, ``article``, ``day``: number of the day; stray dates are left out."""
    coarse = pl.col("published_precision").is_in(["year", "month"]).fill_null(value=False)
    known = tables.articles.filter(~coarse).select("outlet", "published", article="id").drop_nulls()
    dated = tables.about.join(known, on="article")
    if dated.is_empty():
        return dated.with_columns(day=pl.lit(0))
    dated = dated.filter(pl.col("published").is_between(*main_span(dated["published"])))
    day = pl.col("published").dt.truncate("1d")
    return dated.with_columns(day=(day - day.min()).dt.total_days())


def _pairs(dated: pl.DataFrame) -> pl.DataFrame:
    """Pairs ``a`` < ``b`` and topic: ``lead``, above 0 if a is sooner, and ``lag`` of b in days."""
    days = int(dated["day"].max() or 0) + 1  # type: ignore[arg-type]
    whole = dated.unique(["article"])
    outlets = whole["outlet"].unique().sort()
    volume = _counts(whole, outlets, days)
    frames = []
    for (topic,), on in dated.group_by("topic", maintain_order=True):
        able = on.group_by("outlet").len().filter(pl.col("len") >= FEWEST)["outlet"].sort()
        if able.len() < 2:
            continue
        counts = _counts(on.filter(pl.col("outlet").is_in(able.implode())), able, days)
        own = volume[outlets.search_sorted(able).to_numpy()]
        lead, lag = lags(_beyond_usual(counts, own))
        one, other = np.triu_indices(able.len(), 1)
        columns = {
            "a": able.gather(one),
            "b": able.gather(other),
            "topic": topic,
            "lead": lead[one, other],
            "lag": lag[one, other],
        }
        frames.append(pl.DataFrame(columns))
    return pl.concat(frames) if frames else pl.DataFrame()


def _counts(dated: pl.DataFrame, outlets: pl.Series, days: int) -> Floats:
    counts = np.zeros((outlets.len(), days))
    rows = outlets.search_sorted(dated["outlet"]).to_numpy()
    np.add.at(counts, (rows, dated["day"].to_numpy()), 1.0)
    return counts


def _beyond_usual(counts: Floats, volume: Floats) -> Floats:
    """Daily articles on a topic beyond the outlet's usual share of its articles of the day."""
    usual = counts.sum(axis=1) / volume.sum(axis=1)
    beyond: Floats = counts - usual[:, None] * volume
    return beyond


def lags(series: Floats) -> tuple[Floats, Floats]:
    """For rows i and j: how far i leads j (negative if j leads), and the lag of j in days.

    The lead is the sum of the correlations of i with later days of j, less that with earlier days;
    the lag is the one with the highest correlation. A row that never moves leads nobody.
    """
    length = np.sqrt((series**2).sum(axis=1, keepdims=True))
    unit = np.divide(series, length, out=np.zeros_like(series), where=length > 1e-9)
    reach = min(REACH, series.shape[1] - 1)
    later = np.array([unit[:, : unit.shape[1] - k] @ unit[:, k:].T for k in range(reach + 1)])
    lead = later[1:].sum(axis=0)
    every = np.concatenate([later[:0:-1].transpose(0, 2, 1), later])
    lag = np.argmax(every, axis=0) - reach
    difference: Floats = lead - lead.T
    settled: Floats = np.where(np.abs(difference) < 1e-9, 0.0, difference)
    return settled, lag.astype(np.float64)


def _tested(pairs: pl.DataFrame) -> pl.DataFrame:
    """One row per pair: topics, those that the leader leads, interval, p, q and verdict."""
    ahead = pairs.group_by("a", "b").agg(
        topics=(pl.col("lead") != 0).sum().cast(pl.Int64),
        forth=(pl.col("lead") > 0).sum().cast(pl.Int64),
        days=pl.col("lag").median(),
    ).sort("a", "b")  # fmt: skip
    leads = pl.col("forth") * 2 >= pl.col("topics")
    turned = ahead.select(
        "topics",
        leader=pl.when(leads).then("a").otherwise("b"),
        follower=pl.when(leads).then("b").otherwise("a"),
        earlier=pl.when(leads).then("forth").otherwise(pl.col("topics") - pl.col("forth")),
        lag=pl.when(leads).then("days").otherwise(-pl.col("days")),
    )
    earlier, topics = turned["earlier"].to_numpy(), turned["topics"].to_numpy()
    p, q = np.full(topics.size, np.nan), np.full(topics.size, np.nan)
    enough = topics >= LEAST
    p[enough] = sign_test(earlier[enough], topics[enough])
    q[enough] = statistics.q_values(p[enough])
    low, high = statistics.wilson(earlier, topics)
    return turned.with_columns(
        share=pl.Series(np.divide(earlier, topics, out=low * np.nan, where=topics > 0)),
        share_low=pl.Series(low),
        share_high=pl.Series(high),
        p=pl.Series(p, nan_to_null=True),
        q=pl.Series(q, nan_to_null=True),
    ).with_columns(
        verdict=pl.when(pl.col("q").is_null())
        .then(pl.lit(INSUFFICIENT))
        .when(pl.col("q") <= RATE)
        .then(pl.lit(SOONER))
        .otherwise(pl.lit(EVEN))
    )


def _sentence(frame: pl.DataFrame) -> str:
    tested = frame["p"].count()
    if not tested:
        return (
            f"Insufficient evidence: no pair of outlets has {LEAST} topics with {FEWEST} articles "
            f"of each; the most is {frame['topics'].max()!s}."
        )
    found = frame.filter(pl.col("verdict") == SOONER)
    names = [
        f"{leader} before {follower} ({earlier} of {topics} topics)"
        for leader, follower, earlier, topics in found.select(
            "name", "follower_name", "earlier", "topics"
        ).iter_rows()
    ]
    listing = f": {listed(names)}" if names else ""
    return (
        f"Of {plural(frame.height, 'pair')} of outlets, {tested:,} have {LEAST} topics or more; in "
        f"{found.height} of them one turns to topics sooner{listing}."
    )

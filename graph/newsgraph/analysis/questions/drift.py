"""Which topics gain and lose attention as time goes on?"""

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import polars as pl

from newsgraph.analysis import corpus, statistics
from newsgraph.analysis.answer import (
    INSUFFICIENT,
    Answer,
    AnswerColumns,
    count,
    moment,
    number,
    text,
)
from newsgraph.analysis.corpus import HasTables, listed, plural
from newsgraph.analysis.statistics import RATE, Floats, Integers
from newsgraph.errors import UsageError
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEAST = 10
"""A topic with fewer dated articles is not tested."""

FEWEST = 5
"""A window with fewer articles is not drawn."""

WINDOWS = ("1d", "1w", "1mo", "1q", "1y")
MOST_WINDOWS = 12
"""The most windows: the default window is the shortest that makes no more."""

TAIL = 0.01
"""Share of the dates at either end that may be stray; more would be a part of the corpus."""

PAUSE = 0.1
"""Share of the time of all other dates: dates beyond a longer pause without articles are stray."""

RISING, FALLING = "rising", "falling"


class Drift(Answer):
    """One row per topic and window of time; topics by size, windows by time.

    A window without any article that declares topics has no rows.
    """

    question = "Which topics gain and lose attention as time goes on?"
    method = (
        "The share of a window's articles (of those that declare topics) that declare the topic; "
        "95 % score interval (Wilson 1927). Trend: Cochran 1954 and Armitage 1955, two-sided, "
        f"over the windows in their order; Benjamini–Hochberg over topics with {LEAST} "
        "articles or more. Stray dates are left out: at most "
        f"{TAIL:.0%} of the dates at either end, beyond a pause longer than {PAUSE:.0%} of the "
        "time of the others."
    )
    limits = (
        "Attention in the world: a share also moves when other topics or the collecting change.",
        "Peaks: the trend test finds a steady rise or fall, not a peak in between.",
        "Anything about articles without topics or without dates.",
    )
    columns: ClassVar[AnswerColumns] = {
        "topic": text("id of the topic"),
        "name": text("its label"),
        "window": moment("where the window begins"),
        "articles": count("articles of the window that declare the topic"),
        "of": count("articles of the window that declare any topic"),
        "share": number("`articles` of `of`, 0 to 1"),
        "share_low": number("lower end of the 95 % interval of `share`"),
        "share_high": number("upper end of the 95 % interval of `share`"),
        "p": number("p-value of the topic's trend over all windows; null if not tested"),
        "q": number(
            "lowest false-discovery rate at which the trend is a finding; null if not tested"
        ),
        "verdict": text(f"of the topic: {RISING}, {FALLING}, no evidence, insufficient evidence"),
    }
    shown = ("name", "window", "articles", "of", "share", "share_low", "share_high", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        drawn = self.frame.filter(
            pl.col("of") >= FEWEST, ((pl.col("share") < 1).any() | (pl.len() == 1)).over("topic")
        )
        if drawn.is_empty():
            return plots.saying(ax, f"No window has {FEWEST} articles with topics.")
        topics = drawn["topic"].unique(maintain_order=True)[: len(plots.COLOURS)]
        starts = drawn["window"].unique().sort().to_list()
        ax = plots.axes(ax, rows=9, width=8)
        for place, (topic, colour) in enumerate(zip(topics, plots.COLOURS, strict=False)):
            rows = drawn.filter(pl.col("topic") == topic)
            at = np.array([starts.index(w) for w in rows["window"]]) + 0.08 * (place - 1.5)
            share = rows["share"].to_numpy()
            errors = np.maximum(
                [share - rows["share_low"].to_numpy(), rows["share_high"].to_numpy() - share], 0
            )
            ax.errorbar(at, share, errors, color=colour, marker="o", markersize=4, capsize=2,
                        linewidth=1.2, label=plots.label(rows["name"][0], topic))  # fmt: skip
        ax.set_xticks(range(len(starts)), [f"{s:%d %b}\n{s:%Y}" for s in starts], fontsize=8)
        ax.set_ylim(0, None)
        return plots.titled(
            ax, "Share of articles on the largest topics, with 95 % intervals", y="share"
        )


def drift(graph: Tables | HasTables, *, window: str | None = None) -> Drift:
    """The share of each topic in windows of time.

    Args:
        graph: a graph, or its tables.
        window: the length of a window: ``1d``, ``1w``, ``1mo``, ``1q`` or ``1y``; if not given,
            the shortest that makes no more than a dozen windows of the dates that are not
            stray. Windows begin at midnight UTC.

    Raises:
        UsageError: the window is not one of these.
    """
    if window not in (None, *WINDOWS):
        raise UsageError(f"window {window!r}: give one of {', '.join(WINDOWS)}")
    tables = corpus.tables_of(graph)
    having = tables.about["article"].n_unique()
    articles = f"{having:,} of {tables.articles.height:,} articles have topics"
    dates = tables.articles.select("published", article="id").drop_nulls()
    dated = tables.about.join(dates, on="article")
    if dated.is_empty():
        return Drift(missing=f"{articles}, none of them with a date.")
    moments = dated.unique("article")["published"]
    first, last = main_span(moments)
    dated = dated.filter(pl.col("published").is_between(first, last))
    chosen = window or _fitting(dated["published"])
    placed = dated.with_columns(window=pl.col("published").dt.truncate(chosen))
    frame = _tested(_shares(placed))
    named = corpus.named(frame, corpus.topic_names(tables), "topic")
    total = pl.col("articles").sum().over("topic")
    ordered = named.sort([total, "topic", "window"], descending=[True, False, False])
    used = f"{dated['article'].n_unique():,} of them have dates, in windows of {chosen}."
    stray = moments.filter(~moments.is_between(first, last)).sort()
    return Drift(ordered, [f"{articles}; {used}", *_strays(stray), _sentence(ordered)])


def main_span(dates: pl.Series) -> tuple[datetime, datetime]:
    """The first and the last of the dates that are not stray, see :data:`TAIL`, :data:`PAUSE`."""
    moments = dates.sort().to_list()
    tail = int(TAIL * len(moments))
    longest = (moments[-1 - tail] - moments[tail]) * PAUSE
    begin, end = tail, len(moments) - 1 - tail
    while begin and moments[begin] - moments[begin - 1] <= longest:
        begin -= 1
    while end < len(moments) - 1 and moments[end + 1] - moments[end] <= longest:
        end += 1
    return moments[begin], moments[end]


def _strays(stray: pl.Series) -> list[str]:
    if stray.is_empty():
        return []
    dates = listed([f"{moment:%d %B %Y}" for moment in stray])
    verb = "is" if stray.len() == 1 else "are"
    return [
        f"{plural(stray.len(), 'article')} {verb} left out, dated far from all others ({dates})."
    ]


def _fitting(moments: pl.Series) -> str:
    fitting = [w for w in WINDOWS if moments.dt.truncate(w).n_unique() <= MOST_WINDOWS]
    return fitting[0] if fitting else WINDOWS[-1]


def _shares(placed: pl.DataFrame) -> pl.DataFrame:
    """One row per topic and window, including those without articles."""
    totals = placed.group_by("window").agg(of=pl.col("article").n_unique())
    counted = placed.group_by("topic", "window").agg(articles=pl.len())
    grid = placed.select(pl.col("topic").unique().sort()).join(totals, how="cross")
    frame = grid.join(counted, on=["topic", "window"], how="left").with_columns(
        pl.col("articles").fill_null(0).cast(pl.Int64), pl.col("of").cast(pl.Int64)
    )
    low, high = statistics.wilson(frame["articles"].to_numpy(), frame["of"].to_numpy())
    share = pl.col("articles") / pl.col("of")
    return frame.with_columns(share=share, share_low=low, share_high=high).sort("topic", "window")


def _tested(frame: pl.DataFrame) -> pl.DataFrame:
    topics = frame.group_by("topic", maintain_order=True).agg("articles", "of")
    counts = topics.select("articles", "of").iter_rows()
    z = np.array([trend(np.array(articles), np.array(of)) for articles, of in counts])
    few = np.array([sum(articles) < LEAST for articles in topics["articles"]])
    z[few] = np.nan
    from scipy import special

    p = 2 * special.ndtr(-np.abs(z))
    q = np.full(p.size, np.nan)
    q[~np.isnan(p)] = statistics.q_values(p[~np.isnan(p)])
    tested = topics.select(
        "topic", p=pl.Series(p, nan_to_null=True), q=pl.Series(q, nan_to_null=True),
        z=pl.Series(z, nan_to_null=True),
    )  # fmt: skip
    verdict = (
        pl.when(pl.col("q").is_null())
        .then(pl.lit(INSUFFICIENT))
        .when(pl.col("q") > RATE)
        .then(pl.lit("no evidence"))
        .otherwise(pl.when(pl.col("z") > 0).then(pl.lit(RISING)).otherwise(pl.lit(FALLING)))
    )
    return frame.join(tested, on="topic").with_columns(verdict=verdict)


def trend(successes: Integers, trials: Integers) -> float:
    """The z score of a rising share over the windows in order (Cochran 1954, Armitage 1955).

    NaN if the share cannot move: one window, or always none or all.
    """
    total, share = trials.sum(), successes.sum() / trials.sum()
    at: Floats = np.arange(trials.size, dtype=np.float64)
    spread = (trials @ at**2) - (trials @ at) ** 2 / total
    variance = share * (1 - share) * spread
    return float(at @ (successes - share * trials) / np.sqrt(variance)) if variance > 0 else np.nan


def _sentence(frame: pl.DataFrame) -> str:
    topics = frame.unique("topic", keep="first", maintain_order=True)
    moving = []
    for verdict in (RISING, FALLING):
        names = topics.filter(pl.col("verdict") == verdict)["name"].to_list()
        moving.append(f"{len(names)} {verdict}" + (f" ({listed(names)})" if names else ""))
    tested = topics["p"].count()
    return f"Of {plural(topics.height, 'topic')}, {tested} can be tested: {' and '.join(moving)}."

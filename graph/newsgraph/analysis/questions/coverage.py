"""How much of the news does an outlet cover, compared with its peers?"""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
import polars as pl

from newsgraph.analysis import carriers, corpus, statistics
from newsgraph.analysis.answer import (
    INSUFFICIENT,
    Answer,
    AnswerColumns,
    count,
    moment,
    number,
    text,
)
from newsgraph.analysis.corpus import HasTables, plural
from newsgraph.analysis.statistics import RATE, Floats, Integers, Z, log_choose
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEAST = 5
"""An outlet with fewer articles in stories is not compared."""


class Coverage(Answer):
    """One row per outlet that reports a story, most stories first."""

    question = "How many stories does an outlet cover, and how many would its peers?"
    method = (
        "`share`: the share of the stories reported while the outlet was publishing that it "
        "covers; 95 % score interval (Wilson 1927). `expected`: the different stories in as many "
        "articles drawn at random from all outlets' articles (rarefaction: Hurlbert 1971, "
        "variance after Heck, van Belle and Simberloff 1975); Benjamini–Hochberg over outlets."
    )
    limits = (
        (
            "What an outlet published: the corpus holds only what was collected of it. Absence "
            "from the corpus is not absence of coverage."
        ),
        "Why an outlet is broad or narrow: a wire covers much, a paper of one town little.",
        "Whether an outlet chose a story by itself: articles are not independent draws.",
    )
    columns: ClassVar[AnswerColumns] = {
        "outlet": text("id of the outlet"),
        "name": text("its name"),
        "articles": count("its articles that are in a story"),
        "first": moment("its earliest article of those; null if none is dated"),
        "last": moment("its latest article of those; null if none is dated"),
        "stories": count("stories with an article of it"),
        "possible": count(
            "stories reported while it was publishing; all stories if it has no dates"
        ),
        "share": number("`stories` of `possible`, 0 to 1"),
        "share_low": number("lower end of the 95 % interval of `share`"),
        "share_high": number("upper end of the 95 % interval of `share`"),
        "alone": count("stories that no other outlet has"),
        "carries": carriers.CARRIES,
        "expected": number("mean number of stories in as many articles drawn from all outlets"),
        "expected_low": number("lower end of the range that holds 95 % of the draws"),
        "expected_high": number("upper end of the range that holds 95 % of the draws"),
        "p": number(
            "probability of a difference at least this large by chance; null if not compared"
        ),
        "q": number("lowest false-discovery rate at which it is a finding; null if not compared"),
        "verdict": text("broader, narrower, as expected, or insufficient evidence"),
    }
    shown = ("name", "articles", "stories", "possible", "share", "expected", "alone", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        frame = self.frame.head(plots.MOST)
        ax = plots.axes(ax, rows=frame.height)
        places = plots.rows(ax, plots.labels(frame, "name", "outlet"))
        low, high = frame["expected_low"].to_list(), frame["expected_high"].to_list()
        ax.hlines(places, low, high, color=plots.PALE, linewidth=7, label="expected of its size")
        ax.scatter(frame["stories"].to_list(), places, color=plots.BLUE, zorder=3, label="covered")
        ax.set_xlim(left=0)
        return plots.titled(ax, "Stories that each outlet covers", x="stories")


def coverage(graph: Tables | HasTables, *, grain: str = "storyline") -> Coverage:
    """The number of stories that each outlet covers, compared with draws from all outlets.

    Args:
        graph: a graph, or its tables.
        grain: ``storyline`` or ``event``.

    Raises:
        UsageError: there is no such grain.
    """
    tables = corpus.tables_of(graph)
    missing = corpus.no_stories(tables, grain)
    if missing:
        return Coverage(missing=missing)
    reports = corpus.reports(tables, grain).filter(pl.col("outlet").is_not_null())
    frame = _compared(_counted(reports), reports)
    ordered = frame.sort(["stories", "outlet"], descending=[True, False])
    named = corpus.named(
        carriers.with_shares(ordered, tables), corpus.outlet_names(tables), "outlet"
    )
    sentence = _sentence(named, reports["story"].n_unique())
    return Coverage(named, [sentence, *carriers.sentences(tables, named["outlet"])])


def _counted(reports: pl.DataFrame) -> pl.DataFrame:
    """Articles, stories and time span of each outlet, and the stories reported in that span."""
    alone = pl.col("outlet").n_unique().over("story") == 1
    outlets = (
        reports.with_columns(alone=alone)
        .group_by("outlet")
        .agg(
            articles=pl.len(),
            first=pl.col("published").min(),
            last=pl.col("published").max(),
            stories=pl.col("story").n_unique(),
            alone=pl.col("story").filter("alone").n_unique(),
        )
        .sort("outlet")
    )
    spans = reports.group_by("story").agg(
        start=pl.col("published").min(), end=pl.col("published").max()
    )
    return outlets.with_columns(possible=pl.Series(_possible(outlets, spans), dtype=pl.Int64))


def _possible(outlets: pl.DataFrame, spans: pl.DataFrame) -> Integers:
    """Stories that neither ended before an outlet's first article nor began after its last."""
    start, end = np.sort(_micros(spans["start"])), np.sort(_micros(spans["end"]))
    first, last = _micros(outlets["first"]), _micros(outlets["last"])
    ended = np.searchsorted(end, first, side="left")
    begun = np.searchsorted(start, last, side="right")
    undated = spans["start"].null_count()
    return np.where(np.isnan(first), spans.height, begun - ended + undated)


def _micros(moments: pl.Series) -> Floats:
    return moments.dt.epoch("us").cast(pl.Float64).fill_null(float("nan")).to_numpy()


def _compared(outlets: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    sizes = reports.group_by("story").len()["len"].to_numpy().astype(np.int64)
    drawn = outlets["articles"].to_numpy().astype(np.int64)
    mean, deviation = rarefied(sizes, drawn)
    seen = outlets["stories"].to_numpy()
    p, q = _tested(seen - mean, deviation, drawn >= LEAST)
    low, high = statistics.wilson(seen, outlets["possible"].to_numpy())
    most = np.minimum(sizes.size, drawn)
    return outlets.with_columns(
        share=pl.col("stories") / pl.col("possible"),
        share_low=low,
        share_high=high,
        expected=mean,
        expected_low=np.clip(mean - Z * deviation, 1, most),
        expected_high=np.clip(mean + Z * deviation, 1, most),
        p=pl.Series(p, nan_to_null=True),
        q=pl.Series(q, nan_to_null=True),
    ).with_columns(verdict=_verdict())


def _verdict() -> pl.Expr:
    return (
        pl.when(pl.col("p").is_null())
        .then(pl.lit(INSUFFICIENT))
        .when(pl.col("q") > RATE)
        .then(pl.lit("as expected"))
        .when(pl.col("stories") > pl.col("expected"))
        .then(pl.lit("broader"))
        .otherwise(pl.lit("narrower"))
    )


def _tested(
    difference: Floats, deviation: Floats, enough: np.typing.NDArray[np.bool_]
) -> tuple[Floats, Floats]:
    """Two-sided p-values of a normal distribution and their q-values; NaN if not compared."""
    from scipy import special

    p, q = np.full(difference.size, np.nan), np.full(difference.size, np.nan)
    moved = np.maximum(np.abs(difference) - 0.5, 0)
    z = np.divide(moved, deviation, out=np.zeros_like(moved), where=deviation > 1e-9)
    p[enough] = 2 * special.ndtr(-z[enough])
    q[enough] = statistics.q_values(p[enough])
    return p, q


def rarefied(sizes: Integers, drawn: Integers) -> tuple[Floats, Floats]:
    """Mean and standard deviation of the different stories in articles drawn at random.

    Args:
        sizes: articles of each story.
        drawn: the numbers of articles drawn without replacement; one result for each.
    """
    values, counts = np.unique(sizes, return_counts=True)
    amounts, place = np.unique(drawn, return_inverse=True)
    moments = np.array([_rarefied(values, counts, int(amount)) for amount in amounts])
    return moments[place, 0], moments[place, 1]


def _rarefied(values: Integers, counts: Integers, drawn: int) -> tuple[float, float]:
    total = int(values @ counts)
    ways = log_choose(total, drawn)
    absent = np.exp(log_choose(total - values, drawn) - ways)
    neither = np.exp(log_choose(total - values[:, None] - values, drawn) - ways)
    pairs = np.outer(counts, counts) - np.diag(counts)
    variance = counts @ (absent * (1 - absent))
    variance += (pairs * (neither - np.outer(absent, absent))).sum()
    return float(counts @ (1 - absent)), float(np.sqrt(max(variance, 0.0)))


def _sentence(frame: pl.DataFrame, stories: int) -> str:
    verdicts = frame["verdict"].value_counts().rows()
    counted = dict(verdicts)
    return (
        f"{plural(frame.height, 'outlet')} on {plural(stories, 'story')}: "
        f"{counted.get('broader', 0)} broader and {counted.get('narrower', 0)} narrower than "
        f"expected of their size; {counted.get(INSUFFICIENT, 0)} with fewer than {LEAST} "
        "articles are not compared."
    )

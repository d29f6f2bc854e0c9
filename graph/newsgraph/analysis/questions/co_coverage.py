"""Which outlets report the same stories, more than chance would have it?"""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
import polars as pl

from newsgraph.analysis import carriers, corpus, statistics
from newsgraph.analysis.answer import INSUFFICIENT, Answer, AnswerColumns, count, number, text
from newsgraph.analysis.corpus import HasTables, listed, plural
from newsgraph.analysis.statistics import RATE
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEAST = 5
"""An outlet with fewer stories is not tested."""

MOST = 14
"""Outlets in the plot."""

MORE = "more than chance"


class CoCoverage(Answer):
    """One row per pair of outlets that share a story; the surest pair first."""

    question = "Which outlets report the same stories more often than chance would have it?"
    method = (
        "The stories that two outlets share, compared with the number that they would share if "
        "each picked its number of stories at random (hypergeometric; validated co-occurrence: "
        "Tumminello, "
        "Miccichè, Lillo, Piilo and Mantegna 2011), one-sided; Benjamini–Hochberg over all "
        f"pairs of outlets with {LEAST} stories or more."
    )
    limits = (
        "Who follows whom, or whether they share an owner, a wire or a beat.",
        "That two outlets shun each other's stories: only an excess is tested.",
        (
            "Two outlets collected in the same weeks share those weeks' stories: some of the "
            "excess is time."
        ),
    )
    columns: ClassVar[AnswerColumns] = {
        "a": text("id of the first outlet, which is the smaller id"),
        "name_a": text("its name"),
        "b": text("id of the other"),
        "name_b": text("its name"),
        "stories_a": count("stories of the first"),
        "stories_b": count("stories of the second"),
        "both": count("stories of both"),
        "same_text": count("of these, stories in which both carry the same text"),
        "carriers": carriers.CARRIERS,
        "expected": number("stories that both are expected to share by chance"),
        "jaccard": number("`both` of the stories that either has, 0 to 1"),
        "jaccard_low": number("lower end of its 95 % score interval (Wilson 1927)"),
        "jaccard_high": number("upper end of its 95 % score interval"),
        "p": number("probability of this many or more by chance; null if not tested"),
        "q": number("lowest false-discovery rate at which it is a finding; null if not tested"),
        "verdict": text(f"{MORE}, no evidence, or insufficient evidence"),
    }
    shown = ("name_a", "name_b", "both", "same_text", "expected", "jaccard", "q", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        sizes = pl.concat(
            self.frame.select(pl.col(side).alias("id"), pl.col(f"name_{side}").alias("name"),
                              pl.col(f"stories_{side}").alias("stories"))
            for side in "ab"
        ).unique().sort(["stories", "id"], descending=[True, False]).head(MOST)  # fmt: skip
        places = {id_: place for place, id_ in enumerate(sizes["id"])}
        excess, sure = np.full((len(places), len(places)), np.nan), []
        for a, b, both, expected, verdict in self.frame.select(
            "a", "b", "both", "expected", "verdict"
        ).iter_rows():
            if a in places and b in places:
                cell = sorted((places[a], places[b]), reverse=True)
                excess[cell[0], cell[1]] = np.log2(both / expected)
                sure += [cell] if verdict == MORE else []
        ax = plots.axes(ax, rows=sizes.height + 5)
        names = plots.labels(sizes, "name", "id", 24)
        plots.matrix(ax, excess, names, {-3: "⅛", 0: "as by chance", 3: "8 times"})
        for row, column in sure:
            ax.text(column, row, "●", ha="center", va="center", color="white")
        return plots.titled(ax, "Stories in common, against chance (●: a finding)")


def co_coverage(graph: Tables | HasTables, *, grain: str = "storyline") -> CoCoverage:
    """The pairs of outlets that share stories, and whether they share more than by chance.

    Args:
        graph: a graph, or its tables.
        grain: ``storyline`` or ``event``.

    Raises:
        UsageError: there is no such grain.
    """
    tables = corpus.tables_of(graph)
    missing = corpus.no_stories(tables, grain)
    if missing:
        return CoCoverage(missing=missing)
    reports = corpus.reports(tables, grain).filter(pl.col("outlet").is_not_null())
    pairs = shared(reports.select("story", "outlet").unique())
    if pairs.is_empty():
        return CoCoverage(missing="no story is reported by two outlets.")
    stories = reports["story"].n_unique()
    frame = _tested(pairs, reports).join(_same_text(reports, tables), on=["a", "b"], how="left")
    for side in "ab":
        frame = corpus.named(frame, corpus.outlet_names(tables), side, f"name_{side}")
    ordered = frame.with_columns(pl.col("same_text").fill_null(0)).sort(
        ["p", "both", "a", "b"], descending=[False, True, False, False], nulls_last=True
    )
    counted = carriers.with_counts(ordered, tables, "a", "b")
    return CoCoverage(
        counted, [_sentence(counted, stories), *carriers.sentences(tables, reports["outlet"])]
    )


def shared(pairs: pl.DataFrame, by: str = "story") -> pl.DataFrame:
    """Pairs ``a`` < ``b`` and ``both``, the number of stories that both are in."""
    left, right = pairs.rename({"outlet": "a"}), pairs.rename({"outlet": "b"})
    met = left.join(right, on=by).filter(pl.col("a") < pl.col("b"))
    return met.group_by("a", "b").agg(both=pl.len()).sort("a", "b")


def _same_text(reports: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    texts = reports.join(corpus.texts(tables), on="article")
    carried = texts.select("story", "text", "outlet").unique()
    left, right = carried.rename({"outlet": "a"}), carried.rename({"outlet": "b"})
    met = left.join(right, on=["story", "text"]).filter(pl.col("a") < pl.col("b"))
    return met.group_by("a", "b").agg(same_text=pl.col("story").n_unique())


def _tested(pairs: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    sizes = reports.group_by("outlet").agg(stories=pl.col("story").n_unique())
    frame = pairs
    for side in "ab":
        frame = frame.join(sizes.rename({"outlet": side, "stories": f"stories_{side}"}), on=side)
    stories = reports["story"].n_unique()
    a, b, both = (
        frame[name].cast(pl.Int64).to_numpy() for name in ("stories_a", "stories_b", "both")
    )
    low, high = statistics.wilson(both, a + b - both)
    able = sizes.filter(pl.col("stories") >= LEAST).height
    enough = (a >= LEAST) & (b >= LEAST)
    p, q = np.full(a.size, np.nan), np.full(a.size, np.nan)
    p[enough] = statistics.shared_by_chance(both[enough], stories, a[enough], b[enough])
    q[enough] = statistics.q_values(p[enough], able * (able - 1) // 2)
    return frame.with_columns(
        expected=a * b / stories,
        jaccard=both / (a + b - both),
        jaccard_low=low,
        jaccard_high=high,
        p=pl.Series(p, nan_to_null=True),
        q=pl.Series(q, nan_to_null=True),
    ).with_columns(
        verdict=pl.when(pl.col("q").is_null())
        .then(pl.lit(INSUFFICIENT))
        .when(pl.col("q") <= RATE)
        .then(pl.lit(MORE))
        .otherwise(pl.lit("no evidence"))
    )


def _sentence(frame: pl.DataFrame, stories: int) -> str:
    found = frame.filter(pl.col("verdict") == MORE)
    tested = frame["p"].count()
    names = [f"{a} and {b}" for a, b in found.select("name_a", "name_b").iter_rows()]
    listing = f": {listed(names)}" if names else ""
    return (
        f"Of {plural(frame.height, 'pair')} of outlets that share one of {stories:,} stories, "
        f"{tested:,} have {LEAST} stories on both sides, and {found.height} share more than "
        f"chance{listing}."
    )

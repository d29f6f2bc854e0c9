"""Which topics meet in the same articles, and which article bridges them?"""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
import polars as pl

from newsgraph.analysis import corpus, statistics
from newsgraph.analysis.answer import INSUFFICIENT, Answer, AnswerColumns, count, number, text
from newsgraph.analysis.corpus import HasTables, plural
from newsgraph.analysis.statistics import RATE, Floats
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEAST = 5
"""A topic with fewer articles is not tested."""

MOST = 14
"""Topics in the plot."""

TOGETHER, APART = "together more than chance", "apart more than chance"


class Bridges(Answer):
    """One row per pair of topics that an article or a declared link joins; the rarest first.

    Pairs that a single article or link joins come first, those of the largest topics leading.
    """

    question = "Which topics meet, and which article is the bridge between them?"
    method = (
        "Articles that declare both topics, compared with the number expected by chance for "
        "topics of their sizes "
        "(hypergeometric, two-sided; Benjamini–Hochberg over the pairs of topics with "
        f"{LEAST} articles or more). NPMI: normalised pointwise mutual information (Bouma 2009), "
        "its interval from the 95 % score interval of the joint share (Wilson 1927)."
    )
    limits = (
        "Anything about articles that declare no topic: no topic is inferred.",
        "That the subjects touch: a topic is what a document declares, at its author's grain.",
        "Whether other bridges exist outside the corpus.",
    )
    columns: ClassVar[AnswerColumns] = {
        "a": text("id of the first topic, which is the smaller id"),
        "name_a": text("its label"),
        "b": text("id of the other topic"),
        "name_b": text("its label"),
        "articles_a": count("articles that declare the first topic"),
        "articles_b": count("articles that declare the second topic"),
        "both": count("articles that declare both"),
        "expected": number("articles expected to declare both by chance"),
        "npmi": number("-1: never together, 0: as by chance, 1: always"),
        "npmi_low": number("lower end of its 95 % interval"),
        "npmi_high": number("upper end of its 95 % interval"),
        "links": count("declared links from an article of one topic to an article of the other"),
        "p": number("probability of a number at least this far from chance; null if not tested"),
        "q": number("lowest false-discovery rate at which it is a finding; null if not tested"),
        "bridge": text(
            "id of the most linked article that has both topics; else of an article that "
            "declares a link between them"
        ),
        "headline": text("its headline, or its id"),
        "verdict": text(f"{TOGETHER}, {APART}, no evidence, or insufficient evidence"),
    }
    shown = ("name_a", "name_b", "both", "expected", "npmi", "links", "headline", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        sizes = pl.concat(
            self.frame.select(id=side, name=f"name_{side}", articles=f"articles_{side}")
            for side in "ab"
        ).unique().sort(["articles", "id"], descending=[True, False]).head(MOST)  # fmt: skip
        places = {id_: place for place, id_ in enumerate(sizes["id"])}
        cells = np.full((len(places), len(places)), np.nan)
        ax = plots.axes(ax, rows=sizes.height + 5)
        names = plots.labels(sizes, "name", "id", 24)
        for a, b, npmi, both in self.frame.select("a", "b", "npmi", "both").iter_rows():
            if a in places and b in places:
                low, high = sorted((places[a], places[b]))
                cells[high, low] = npmi
                shade = "white" if abs(npmi) > 0.5 else "black"
                ax.text(low, high, both, ha="center", va="center", color=shade, fontsize=8)
        plots.matrix(ax, cells, names, {-1: "never together", 0: "as by chance", 1: "always"})
        return plots.titled(ax, "Topics in the same articles (how many; grey: none)")


def bridges(graph: Tables | HasTables) -> Bridges:
    """The pairs of topics that meet in articles, and the article that bridges each pair.

    Args:
        graph: a graph, or its tables.
    """
    tables = corpus.tables_of(graph)
    about, having = tables.about, tables.about["article"].n_unique()
    said = f"{having:,} of {tables.articles.height:,} articles have topics"
    crossing = _crossing(tables)
    pairs = _met(tables, crossing)
    if pairs.is_empty():
        return Bridges(missing=f"{said}; no two topics meet in an article or by a declared link.")
    sizes = about.group_by("topic").agg(articles=pl.len())
    frame = pairs
    for side in "ab":
        renamed = sizes.rename({"topic": side, "articles": f"articles_{side}"})
        frame = corpus.named(frame.join(renamed, on=side), corpus.topic_names(tables), side,
                             f"name_{side}")  # fmt: skip
    frame = _tested(frame, having, sizes.filter(pl.col("articles") >= LEAST).height)
    frame = frame.join(_bridge(tables, crossing), on=["a", "b"], how="left")
    joined, smaller = (
        pl.col("both") + pl.col("links"),
        pl.min_horizontal("articles_a", "articles_b"),
    )
    ordered = frame.sort([joined > 1, smaller, "a", "b"], descending=[False, True, False, False])
    return Bridges(ordered, [f"{said}; the others say nothing here.", _sentence(ordered)])


def _pairs(left: pl.DataFrame, right: pl.DataFrame, on: str) -> pl.DataFrame:
    """Pairs of topics ``a`` < ``b`` from both frames, joined by the column ``on``."""
    met = left.join(right, on=on).filter(pl.col("s") != pl.col("t"))
    return met.select(on, a=pl.min_horizontal("s", "t"), b=pl.max_horizontal("s", "t")).unique()


def _together(tables: Tables) -> pl.DataFrame:
    about = tables.about
    return _pairs(about.rename({"topic": "s"}), about.rename({"topic": "t"}), "article")


def _crossing(tables: Tables) -> pl.DataFrame:
    """Pairs of topics and the declared links that lead from one to the other."""
    declared = tables.related.filter(pl.col("kind") == "declared").with_row_index("link")
    from_, to = (
        declared.select("link", article=end).join(tables.about, on="article").drop("article")
        for end in ("source", "target")
    )
    pairs = _pairs(from_.rename({"topic": "s"}), to.rename({"topic": "t"}), "link")
    return pairs.join(declared.select("link", "source"), on="link")


def _met(tables: Tables, crossing: pl.DataFrame) -> pl.DataFrame:
    """Pairs of topics with the number of articles that declare both and of links that join them."""
    both = _together(tables).group_by("a", "b").agg(both=pl.len().cast(pl.Int64))
    links = crossing.group_by("a", "b").agg(links=pl.len().cast(pl.Int64))
    met = both.join(links, on=["a", "b"], how="full", coalesce=True)
    return met.with_columns(pl.col("both", "links").fill_null(0)).sort("a", "b")


def _bridge(tables: Tables, crossing: pl.DataFrame) -> pl.DataFrame:
    """The most linked article with both topics of each pair; else one that links the two."""
    ends = pl.concat([tables.related.select(article=end) for end in ("source", "target")])
    degrees = ends.group_by("article").agg(met=pl.len())
    titles = tables.articles.select(article="id", headline=pl.coalesce("headline", "id"))
    linking = crossing.select("a", "b", article="source")
    candidates = pl.concat(
        [
            _together(tables).select("a", "b", "article", both=pl.lit(value=True)),
            linking.with_columns(both=pl.lit(value=False)),
        ]
    )
    best = (
        candidates.join(degrees, on="article", how="left")
        .sort(["both", "met", "article"], descending=[True, True, False], nulls_last=True)
        .unique(["a", "b"], keep="first", maintain_order=True)
    )
    with_names = best.join(titles, on="article", how="left")
    return with_names.select("a", "b", "headline", bridge="article")


def _tested(frame: pl.DataFrame, articles: int, able: int) -> pl.DataFrame:
    names = ("articles_a", "articles_b", "both")
    a, b, both = (frame[name].cast(pl.Int64).to_numpy() for name in names)
    enough = (a >= LEAST) & (b >= LEAST)
    p, q = np.full(a.size, np.nan), np.full(a.size, np.nan)
    more = statistics.shared_by_chance(both, articles, a, b)
    fewer = statistics.shared_by_chance(a - both, articles, a, articles - b)
    tails = np.minimum(fewer, more)
    p[enough] = np.clip(2 * tails, 0, 1)[enough]
    q[enough] = statistics.q_values(p[enough], able * (able - 1) // 2)
    low, high = statistics.wilson(both, np.full(both.size, articles))
    alone = a / articles, b / articles
    return frame.with_columns(
        expected=a * b / articles,
        npmi=npmi(both / articles, *alone),
        npmi_low=npmi(low, *alone),
        npmi_high=npmi(high, *alone),
        p=pl.Series(p, nan_to_null=True),
        q=pl.Series(q, nan_to_null=True),
    ).with_columns(
        verdict=pl.when(pl.col("q").is_null())
        .then(pl.lit(INSUFFICIENT))
        .when(pl.col("q") > RATE)
        .then(pl.lit("no evidence"))
        .when(pl.col("both") > pl.col("expected"))
        .then(pl.lit(TOGETHER))
        .otherwise(pl.lit(APART))
    )


def npmi(both: Floats, a: Floats, b: Floats) -> Floats:
    """The normalised pointwise mutual information of shares: -1 if never together, 1 if always.

    >>> npmi(np.array([0.0, 0.25, 0.5]), np.full(3, 0.5), np.full(3, 0.5)).tolist()
    [-1.0, 0.0, 1.0]
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        value: Floats = np.log(both / (a * b)) / -np.log(both)
    return np.clip(np.where(both <= 0, -1.0, np.where(both >= 1, 1.0, value)), -1.0, 1.0)


def _sentence(frame: pl.DataFrame) -> str:
    single = frame.filter(pl.col("both") + pl.col("links") == 1).height
    found = dict(frame["verdict"].value_counts().rows())
    return (
        f"{plural(frame.height, 'pair')} of topics meet, {single} of them through a single article "
        f"or link; {found.get(TOGETHER, 0)} meet more and {found.get(APART, 0)} less than chance "
        f"would have it, {found.get(INSUFFICIENT, 0)} are too small to tell."
    )

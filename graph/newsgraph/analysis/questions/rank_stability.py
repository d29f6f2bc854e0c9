"""How sure is the rank of a central outlet or article?"""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import polars as pl

from newsgraph.analysis import carriers, corpus
from newsgraph.analysis.answer import INSUFFICIENT, Answer, AnswerColumns, count, number, text
from newsgraph.analysis.corpus import HasTables, plural
from newsgraph.analysis.statistics import Floats
from newsgraph.errors import UsageError
from newsgraph.store import Tables
from newsgraph.views.backend import centrality
from newsgraph.views.network import Network

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def _pagerank(network: Network) -> Floats:
    settled = 1e-10 / len(network)
    return np.array(list(centrality.pagerank(network, tol=settled, max_iter=1_000).values()))


def _authority(network: Network) -> Floats:
    return np.array(list(centrality.hits(network, tol=1e-10)[1].values()))


def _in_degree(network: Network) -> Floats:
    return centrality.degrees(network)[0].astype(np.float64)


MEASURES: dict[str, Callable[[Network], Floats]] = {
    "pagerank": _pagerank,
    "in-degree": _in_degree,
    "authority": _authority,
}
"""Measure → what computes it for each node."""

LEAST = 10
"""With fewer articles that declare links, resampling them shows nothing."""

TOP = 10
STEADY, UNSTEADY = "steady", "unsteady"


class RankStability(Answer):
    """One row per node that links or is linked, most central first."""

    question = "Who is central among the declared links, and how sure is the rank?"
    method = (
        "As many articles that declare links are drawn again with replacement (bootstrap "
        "by cluster: Efron 1979; Snijders and Borgatti 1999 for networks), each with all its "
        "links; the interval of a rank holds 95 % of the draws. Equal scores share the mean "
        "rank. Steady: the interval spans no more than a quarter of the nodes, and at most "
        f"{TOP} ranks."
    )
    limits = (
        "Importance in the world: the links are those that the documents declare.",
        "Errors of the collection: no draw holds a document that was not collected.",
        "The rank of a node with one link: a draw without that link puts it last.",
        (
            "Ranks without bias: draws lose links, so an interval may miss its rank, towards the "
            "middle."
        ),
    )
    columns: ClassVar[AnswerColumns] = {
        "id": text("id of the outlet or article"),
        "name": text("its name or headline"),
        "links": count("declared links that lead to it from others"),
        "score": number("the measure on all links"),
        "rank": number("by score, 1 is the most central"),
        "rank_low": number("lower end of the 95 % interval of `rank`; null if not resampled"),
        "rank_high": number("upper end of the 95 % interval of `rank`; null if not resampled"),
        "top": number(f"share of draws in which it is among the first {TOP}; null likewise"),
        "verdict": text(f"{STEADY}, {UNSTEADY}, or insufficient evidence"),
    }
    shown = ("name", "links", "score", "rank", "rank_low", "rank_high", "top", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        frame = self.frame.head(plots.MOST)
        ax = plots.axes(ax, rows=frame.height, width=8)
        places = plots.rows(ax, plots.labels(frame, "name", "id", 42))
        ends = frame.select(pl.coalesce("rank_low", "rank"), pl.coalesce("rank_high", "rank"))
        low, high = ends["rank_low"].to_list(), ends["rank_high"].to_list()
        ax.hlines(places, low, high, color=plots.PALE, linewidth=6, label="95 % of draws")
        ax.scatter(frame["rank"].to_list(), places, color=plots.BLUE, zorder=3, label="rank")
        ax.set_xlim(left=0)
        return plots.titled(ax, "Rank by centrality, and how far it moves", x="rank")


def rank_stability(
    graph: Tables | HasTables,
    *,
    of: str = "outlet",
    measure: str = "pagerank",
    draws: int = 200,
    seed: int = 0,
) -> RankStability:
    """Ranks by centrality, and how far they move when the linking articles are drawn again.

    Args:
        graph: a graph, or its tables.
        of: ``outlet`` (links between articles of two outlets) or ``article``.
        measure: ``pagerank``, ``in-degree`` or ``authority``.
        draws: the number of draws.
        seed: the seed of the draws.

    Raises:
        UsageError: an argument is not known, or ``draws`` is below 20.
    """
    if of not in ("outlet", "article") or measure not in MEASURES or draws < 20:
        raise UsageError(
            f"ranks of {of!r} by {measure!r} over {draws} draws: give 'outlet' or 'article', "
            f"one of {', '.join(MEASURES)}, and 20 draws or more"
        )
    tables = corpus.tables_of(graph)
    links = _links(tables, of)
    if links.is_empty():
        return RankStability(missing=f"no declared link leads from one {of} to another.")
    nodes = pl.concat([links["source"], links["target"]]).unique().sort()
    rank, score, moved = _ranks(links, nodes, measure, draws, seed)
    frame = pl.DataFrame({"id": nodes, "score": score, "rank": rank}).with_columns(
        **_moves(moved), links=_entering(links, nodes)
    )
    names = corpus.outlet_names(tables) if of == "outlet" else _headlines(tables)
    frame = corpus.named(frame.with_columns(verdict=_verdict(nodes.len())), names, "id")
    articles = links["article"].n_unique()
    reading = [_sentence(frame, articles, draws, measure)]
    if of == "outlet":
        reading += carriers.sentences(tables, nodes)
    return RankStability(frame.sort("rank", "id"), reading)


def _headlines(tables: Tables) -> pl.DataFrame:
    return tables.articles.select(article="id", name=pl.coalesce("headline", "url", "id"))


def _links(tables: Tables, of: str) -> pl.DataFrame:
    """One row per declared link: ``article`` that declares it, ``source`` and ``target``."""
    declared = tables.related.filter(pl.col("kind") == "declared").select(
        "source", "target", article="source"
    )
    if of == "outlet":
        for end in ("source", "target"):
            outlets = tables.articles.select("outlet", pl.col("id").alias(end))
            declared = declared.join(outlets, on=end).drop(end).rename({"outlet": end})
    apart = pl.col("source") != pl.col("target")
    return declared.drop_nulls().filter(apart).sort("article", "source", "target")


def _ranks(
    links: pl.DataFrame, nodes: pl.Series, measure: str, draws: int, seed: int
) -> tuple[Floats, Floats, Floats | None]:
    """Rank and score of each node, and the ranks in each draw unless too few articles link."""
    from scipy.stats import rankdata

    frame = pl.DataFrame({"id": nodes}).with_columns(kind=pl.lit("node"))
    place = frame.select("id").with_row_index("row")
    rows, columns = (
        links.join(place, left_on=end, right_on="id", how="left", maintain_order="left")["row"]
        .to_numpy().astype(np.int32)
        for end in ("source", "target")
    )  # fmt: skip
    compute = MEASURES[measure]

    def score(weights: Floats) -> Floats:
        kept = weights > 0
        network = Network.of(frame, [(rows[kept], columns[kept], weights[kept])], directed=True)
        return compute(network).round(9)

    declaring = links["article"].rle_id().to_numpy()
    count_ = int(declaring.max()) + 1
    scores = score(np.ones(links.height))
    if count_ < LEAST:
        return rankdata(-scores), scores, None
    generator = np.random.default_rng(seed)
    drawn = generator.multinomial(count_, np.full(count_, 1 / count_), size=draws)
    moved = [rankdata(-score(times[declaring].astype(np.float64))) for times in drawn]
    return rankdata(-scores), scores, np.array(moved)


def _moves(moved: Floats | None) -> dict[str, pl.Series | pl.Expr]:
    if moved is None:
        return dict.fromkeys(("rank_low", "rank_high", "top"), pl.lit(None, pl.Float64))
    low, high = np.quantile(moved, [0.025, 0.975], axis=0)
    top = (moved <= TOP).mean(axis=0)
    return {"rank_low": pl.Series(low), "rank_high": pl.Series(high), "top": pl.Series(top)}


def _entering(links: pl.DataFrame, nodes: pl.Series) -> pl.Series:
    counted = links.group_by("target").agg(links=pl.len())
    met = pl.DataFrame({"target": nodes}).join(counted, on="target", how="left")
    return met.sort("target")["links"].fill_null(0)


def _verdict(nodes: int) -> pl.Expr:
    span = pl.col("rank_high") - pl.col("rank_low")
    return (
        pl.when(span.is_null())
        .then(pl.lit(INSUFFICIENT))
        .when(span <= min(TOP, nodes / 4))
        .then(pl.lit(STEADY))
        .otherwise(pl.lit(UNSTEADY))
    )


def _sentence(frame: pl.DataFrame, articles: int, draws: int, measure: str) -> str:
    if frame["rank_low"].null_count() == frame.height:
        return (
            f"Insufficient evidence: only {plural(articles, 'article')} declare links, "
            f"fewer than {LEAST}; the ranks are not resampled."
        )
    first = frame.sort("rank", "id").head(TOP)
    steady = first.filter(pl.col("verdict") == STEADY).height
    return (
        f"Of the first {first.height} of {frame.height:,} by {measure}, {steady} keep their rank "
        f"when the {articles:,} articles that link are drawn anew {draws} times."
    )

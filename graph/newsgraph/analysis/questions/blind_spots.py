"""Which stories or topics does an outlet report less than chance would have it?"""

from typing import TYPE_CHECKING, ClassVar, NamedTuple

import numpy as np
import numpy.typing as npt
import polars as pl

from newsgraph.analysis import carriers, corpus, statistics
from newsgraph.analysis.answer import INSUFFICIENT, Answer, AnswerColumns, count, number, text
from newsgraph.analysis.corpus import HasTables, listed, plural
from newsgraph.analysis.statistics import RATE, Floats, Integers
from newsgraph.errors import UsageError
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEAST_EXPECTED = 3.0
"""A cell that expects fewer articles is not tested: of 3 expected, chance gives 0 in 5 %."""

LISTED = 0.5
"""A cell that expects fewer articles is not listed."""

BLIND, FEWER = "blind spot", "fewer than expected"
ABSENT = "not collected then"


class BlindSpots(Answer):
    """One row per cell (outlet × story or outlet × topic) with fewer articles than expected.

    The cells least likely by chance come first. Cells that expect less than
    half an article are left out.
    """

    question = "Which stories or topics does an outlet report less than its size would suggest?"
    method = (
        "Expected articles: the outlet's total times the story's (or topic's), divided by all "
        "articles, as in a contingency table. The probability of so few articles by chance is "
        "hypergeometric, or negative "
        "binomial where the cells scatter more widely than that (quasi-likelihood dispersion: "
        "McCullagh and Nelder 1989). Benjamini–Hochberg over the cells that expect "
        f"{LEAST_EXPECTED:g} articles or more."
    )
    limits = (
        (
            "That an outlet did not report: absence from the corpus is not absence of coverage. "
            "The corpus holds only what was collected."
        ),
        "Why: a beat, a language or a region explain most blind spots; no motive follows.",
        (
            "Anything about cells that expect few articles: even no article at all is no "
            "evidence there."
        ),
    )
    columns: ClassVar[AnswerColumns] = {
        "outlet": text("id of the outlet"),
        "name": text("its name"),
        "of": text("id of the story or topic"),
        "of_name": text("its name"),
        "observed": count("articles of the outlet on it"),
        "carries": carriers.CARRIES,
        "expected": number("articles expected from both totals"),
        "ratio": number("observed over expected"),
        "ratio_high": number("upper end of the exact 95 % interval of `ratio` (Garwood 1936)"),
        "others": count("other outlets that have an article on it"),
        "p": number("probability of this few articles or fewer by chance; null if not tested"),
        "q": number("lowest false-discovery rate at which it is a finding; null if not tested"),
        "verdict": text(
            f"{BLIND} (a finding, no article), {FEWER} (a finding, some), no evidence, "
            f"insufficient evidence, or {ABSENT} (the outlet has no article from that time)"
        ),
    }
    shown = ("name", "of_name", "observed", "expected", "others", "q", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        frame = self.frame.head(15)
        ax = plots.axes(ax, rows=frame.height, width=8)
        outlets = plots.labels(frame, "name", "outlet", 24)
        things = plots.labels(frame, "of_name", "of", 40)
        lines = [f"{o} · {t}" for o, t in zip(outlets, things, strict=True)]
        places = plots.rows(ax, lines)
        observed, expected = frame["observed"].to_list(), frame["expected"].to_list()
        ax.hlines(places, observed, expected, color=plots.PALE, linewidth=2)
        ax.scatter(expected, places, facecolors="white", edgecolors=plots.GREY, label="expected",
                   zorder=3)  # fmt: skip
        for verdicts, colour, name in (
            ((BLIND, FEWER), plots.ORANGE, "observed: a finding"),
            ((INSUFFICIENT, "no evidence", ABSENT), plots.BLUE, "observed: no finding"),
        ):
            kept = [i for i, verdict in enumerate(frame["verdict"]) if verdict in verdicts]
            if kept:
                ax.scatter([observed[i] for i in kept], kept, color=colour, label=name, zorder=4)
        ax.set_xlim(left=-0.05 * max(expected))
        return plots.titled(ax, "Fewer articles than expected", x="articles")


def blind_spots(
    graph: Tables | HasTables, *, of: str = "story", grain: str = "storyline", rate: float = RATE
) -> BlindSpots:
    """The stories or topics on which outlets have fewer articles than their size would suggest.

    Args:
        graph: a graph, or its tables.
        of: ``story`` or ``topic``; with ``topic``, only articles that declare topics count.
        grain: the grain of stories, ``storyline`` or ``event``.
        rate: the false-discovery rate.

    Raises:
        UsageError: ``of`` or ``grain`` is not known, or the rate is not between 0 and 1.
    """
    if of not in ("story", "topic"):
        raise UsageError(f"blind spots of {of!r}: give 'story' or 'topic'")
    if not 0 < rate < 1:
        raise UsageError(f"rate {rate}: a false-discovery rate lies between 0 and 1")
    tables = corpus.tables_of(graph)
    if of == "topic":
        return _of_topics(tables, rate)
    missing = corpus.no_stories(tables, grain)
    if missing:
        return BlindSpots(missing=missing)
    articles_of = corpus.reports(tables, grain).filter(pl.col("outlet").is_not_null())
    articles_of = articles_of.rename({"story": "of"})
    return _answer(tables, articles_of, corpus.story_names(tables), rate, articles_of.height)


def _of_topics(tables: Tables, rate: float) -> BlindSpots:
    outlets = tables.articles.select("outlet", "published", article="id")
    declared = tables.about.join(outlets, on="article").rename({"topic": "of"})
    about = declared.filter(pl.col("outlet").is_not_null())
    having = tables.about["article"].n_unique()
    said = f"{having:,} of {tables.articles.height:,} articles have topics"
    if about.is_empty():
        return BlindSpots(missing=f"{said}, and none of these names its outlet.")
    articles = about["article"].n_unique()
    answer = _answer(tables, about, corpus.topic_names(tables), rate, articles, whole=True)
    reading = [f"{said}; the others say nothing here.", *answer.reading]
    return BlindSpots(answer.frame, reading, missing=answer.missing)


class _Cells(NamedTuple):
    """Cells that expect enough articles to be listed, by row number of outlet and thing."""

    outlet: Integers
    thing: Integers
    observed: Integers
    expected: Floats


def _answer(
    tables: Tables, articles_of: pl.DataFrame, names: pl.DataFrame, rate: float, articles: int,
    *, whole: bool = False,
) -> BlindSpots:  # fmt: skip
    """The answer for articles and their stories or topics; ``whole``: things last all the time."""
    outlets, things = _totals(articles_of, "outlet"), _totals(articles_of, "of")
    cells = _cells(articles_of, outlets, things, articles)
    present = (
        np.ones(cells.outlet.size, bool) if whole else _present(articles_of, cells, outlets, things)
    )
    p, spread = _chance(cells, outlets, things, articles)
    tested = (cells.expected >= LEAST_EXPECTED) & (present | (cells.observed > 0))
    p[~tested] = np.nan
    q = np.full(p.size, np.nan)
    q[tested] = statistics.q_values(p[tested])
    _, high = statistics.poisson_interval(cells.observed)
    frame = pl.DataFrame(
        {
            "outlet": outlets["outlet"].gather(cells.outlet),
            "of": things["of"].gather(cells.thing),
            "observed": cells.observed,
            "expected": cells.expected,
            "ratio": cells.observed / cells.expected,
            "ratio_high": high / cells.expected,
            "others": things["outlets"].to_numpy()[cells.thing] - (cells.observed > 0),
            "p": pl.Series(p, nan_to_null=True),
            "q": pl.Series(q, nan_to_null=True),
            "present": present,
        }
    ).filter(pl.col("observed") < pl.col("expected"))
    frame = frame.with_columns(verdict=_verdict(rate)).drop("present")
    if frame.is_empty():
        return BlindSpots(missing=_nothing(outlets.height, things.height))
    frame = corpus.named(carriers.with_shares(frame, tables), corpus.outlet_names(tables), "outlet")
    frame = corpus.named(frame, names, "of", "of_name")
    ordered = frame.sort(["p", "ratio_high", "outlet", "of"], nulls_last=True)
    sentences = _sentences(ordered, int(tested.sum()), rate, spread)
    return BlindSpots(ordered, [*sentences, *carriers.sentences(tables, outlets["outlet"])])


def _totals(articles_of: pl.DataFrame, by: str) -> pl.DataFrame:
    """Articles, outlets and time span of each outlet or thing."""
    totals = articles_of.group_by(by).agg(
        articles=pl.col("article").n_unique().cast(pl.Int64),
        outlets=pl.col("outlet").n_unique().cast(pl.Int64),
        first=pl.col("published").min(),
        last=pl.col("published").max(),
    )
    return totals.sort(by)


def _cells(
    articles_of: pl.DataFrame, outlets: pl.DataFrame, things: pl.DataFrame, articles: int
) -> _Cells:
    """The cells that expect :data:`LISTED` articles or more, without making the whole table."""
    own, size = outlets["articles"].to_numpy(), things["articles"].to_numpy()
    order = np.argsort(-size, kind="stable")
    wide = np.searchsorted(-size[order], -(LISTED * articles / own), side="right")
    row = np.repeat(np.arange(own.size), wide)
    column = order[np.arange(row.size) - np.repeat(np.cumsum(wide) - wide, wide)]
    counted = articles_of.group_by("outlet", "of").agg(n=pl.len())
    met = pl.DataFrame(
        {"outlet": outlets["outlet"].gather(row), "of": things["of"].gather(column)}
    ).join(counted, on=["outlet", "of"], how="left", maintain_order="left")
    observed = met["n"].fill_null(0).to_numpy().astype(np.int64)
    return _Cells(row, column, observed, own[row] * size[column] / articles)


def _present(
    articles_of: pl.DataFrame, cells: _Cells, outlets: pl.DataFrame, things: pl.DataFrame
) -> npt.NDArray[np.bool_]:
    """Whether each outlet published during the time of the thing; true where dates are missing."""
    dated = articles_of.filter(pl.col("published").is_not_null())
    code = dated.join(outlets.select("outlet").with_row_index("row"), on="outlet")["row"]
    start, end = (things[name].dt.epoch("us").to_numpy() for name in ("first", "last"))
    if dated.is_empty():
        return np.ones(cells.outlet.size, bool)
    moments = dated["published"].dt.epoch("us").to_numpy()
    least, span = moments.min(), np.ptp(moments) + 1.0
    places = np.sort(code.to_numpy() * span + (moments - least))
    base = cells.outlet * span - least
    begin = np.searchsorted(places, base + start[cells.thing], side="left")
    until = np.searchsorted(places, base + end[cells.thing], side="right")
    undated = things["first"].is_null().to_numpy()[cells.thing]
    never = outlets["first"].is_null().to_numpy()[cells.outlet]
    present: npt.NDArray[np.bool_] = (until > begin) | undated | never
    return present


def _chance(
    cells: _Cells, outlets: pl.DataFrame, things: pl.DataFrame, articles: int
) -> tuple[Floats, float]:
    """The probability of this few articles in each cell, and the dispersion that it allows for."""
    from scipy import special

    own = outlets["articles"].to_numpy()[cells.outlet]
    size = things["articles"].to_numpy()[cells.thing]
    spread = dispersion(cells.observed, cells.expected)
    if spread <= 1:
        others = articles - size
        return statistics.shared_by_chance(own - cells.observed, articles, own, others), 1.0
    of = cells.expected / (spread - 1)
    return special.betainc(of, cells.observed + 1, 1 / spread), spread


def dispersion(observed: Integers, expected: Floats) -> float:
    """The scatter of cells relative to chance: the mean squared Pearson residual, at least 1.

    Only cells that expect an article or more count; smaller ones would drown it.
    """
    telling = expected >= 1
    if not telling.any():
        return 1.0
    residuals = (observed[telling] - expected[telling]) ** 2 / expected[telling]
    return max(1.0, float(residuals.mean()))


def _verdict(rate: float) -> pl.Expr:
    found = pl.col("q") <= rate
    return (
        pl.when(found & (pl.col("observed") == 0))
        .then(pl.lit(BLIND))
        .when(found)
        .then(pl.lit(FEWER))
        .when(pl.col("q").is_not_null())
        .then(pl.lit("no evidence"))
        .when(pl.col("present") | (pl.col("observed") > 0))
        .then(pl.lit(INSUFFICIENT))
        .otherwise(pl.lit(ABSENT))
    )


def _nothing(outlets: int, things: int) -> str:
    return (
        f"{plural(outlets, 'outlet')} and {plural(things, 'thing')} to report: no cell has fewer "
        f"articles than the {LISTED:g} or more that it expects."
    )


def _sentences(frame: pl.DataFrame, tested: int, rate: float, spread: float) -> list[str]:
    found = frame.filter(pl.col("verdict").is_in([BLIND, FEWER]))
    names = [f"{o} on “{t}”" for o, t in found.select("name", "of_name").iter_rows()]
    listing = f": {listed(names)}" if names else ""
    wide = f" Cells scatter {spread:.1f} times as widely as chance; this is allowed for."
    allowed = wide if spread >= 1.05 else ""
    sentences = [
        (
            f"{plural(found.height, 'cell')} of {tested:,} tested hold fewer articles than "
            f"expected, at a false-discovery rate of {rate:.0%}{listing}.{allowed}"
        )
    ]
    if not tested:
        top = frame.row(0, named=True)
        sentences.append(
            f"No cell expects {LEAST_EXPECTED:g} articles, so nothing can be found here; the one "
            f"least likely by chance is {top['name']} on “{top['of_name']}” ({top['expected']:.1f} "
            f"expected, {top['observed']} observed, {plural(top['others'], 'other outlet')})."
        )
    return sentences

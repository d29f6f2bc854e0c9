"""Which outlets form communities by the stories that they report, and how stable are these?"""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
import polars as pl
from scipy import sparse

from newsgraph.analysis import carriers, corpus, statistics
from newsgraph.analysis.answer import INSUFFICIENT, Answer, AnswerColumns, count, number, text
from newsgraph.analysis.corpus import HasTables, plural
from newsgraph.analysis.statistics import RATE, Floats, Integers
from newsgraph.errors import UsageError
from newsgraph.store import Tables
from newsgraph.views.backend.communities import louvain_communities
from newsgraph.views.network import Network

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEAST = 5
"""An outlet that shares fewer stories with others is left out."""

FEWEST = 6
"""With fewer outlets there is nothing to divide."""

MOST = 150
"""Of more outlets, those with the most stories are divided; a division of all takes minutes."""

SHUFFLES = 39
"""Corpora whose outlets are dealt anew, for the agreement by chance."""

FLOOR = 0.75
"""A community is stable if its pairs are together in this share of the halves, in the mean."""

STABLE, UNSTABLE, ALONE, EVEN = "stable", "unstable", "alone", "no evidence"
LEFT_OUT = "left out"


class Communities(Answer):
    """One row per outlet that shares stories, the largest community first."""

    question = "Which outlets form communities by the stories that they report, and how stable?"
    method = (
        "Outlets are linked where they report the same stories (weight: Newman 2001) and divided "
        "by modularity (Louvain: Blondel et al. 2008) in random halves of the stories. Outlets "
        "that are together in most halves form a community (consensus: Lancichinetti and "
        "Fortunato 2012). The two halves of a draw share no story, so that they agree only if the "
        "communities are more than noise; the agreement (adjusted Rand index: Hubert and Arabie "
        f"1985) is tested against that of {SHUFFLES} corpora with the outlets of the articles "
        f"shuffled. Stable: the pairs of a community are together in {FLOOR:.0%} of the halves, in "
        f"the mean. Of more than {MOST} outlets, those with the most stories are divided. An "
        "outlet does not count on a story where it only carries another outlet's text."
    )
    limits = (
        "Why outlets report the same stories: a place, a beat, an owner or a wire.",
        "Small communities in a large corpus: modularity joins them (Fortunato, Barthélemy 2007).",
        "Two outlets collected in the same weeks share those weeks' stories.",
    )
    columns: ClassVar[AnswerColumns] = {
        "outlet": text("id of the outlet"),
        "name": text("its name"),
        "stories": count("stories that it shares with another outlet"),
        "community": count("number of its community, 1 is the largest; null if it is in none"),
        "size": count("outlets of its community; null if it is in none"),
        "together": number(
            "share of the halves in which it is together with the others of its community, in the "
            "mean; null if it is in none"
        ),
        "stability": number("the mean of `together` over its community; null if it is in none"),
        "carries": carriers.CARRIES,
        "verdict": text(
            f"{STABLE} or {UNSTABLE} (its community), {ALONE} (in none), {EVEN} (halves agree no "
            "more than by chance), insufficient evidence, or {LEFT_OUT} (of more than {MOST} "
            "outlets, those with fewer stories)"
        ),
    }
    shown = ("name", "stories", "community", "size", "together", "stability", "verdict")

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        frame = self.frame.drop_nulls("community").head(plots.MOST)
        if frame.is_empty():
            return plots.saying(ax, "No outlet is in a community.")
        ax = plots.axes(ax, rows=frame.height)
        labels = plots.labels(frame, "name", "outlet", 30)
        numbers = frame["community"].to_list()
        places = plots.rows(ax, [f"{n} · {name}" for n, name in zip(numbers, labels, strict=True)])
        colours = [plots.COLOURS[(n - 1) % len(plots.COLOURS)] for n in numbers]
        ax.hlines(places, 0, frame["together"].to_list(), color=plots.PALE, linewidth=2)
        ax.scatter(frame["together"].to_list(), places, color=colours, zorder=3)
        ax.axvline(FLOOR, color=plots.GREY, linewidth=0.8, linestyle=":")
        ax.set_xlim(0, 1.02)
        return plots.titled(
            ax, "Communities of outlets (dotted: stable)", x="share of halves together"
        )


def communities(
    graph: Tables | HasTables, *, grain: str = "storyline", draws: int = 25, seed: int = 0
) -> Communities:
    """The communities of outlets by common stories, and how stable they are.

    Args:
        graph: a graph, or its tables.
        grain: ``storyline`` or ``event``.
        draws: how often the stories are divided into random halves.
        seed: the seed of the draws.

    Raises:
        UsageError: there is no such grain, or ``draws`` is below 20.
    """
    if draws < 20:
        raise UsageError(f"communities over {draws} draws: give 20 or more")
    tables = corpus.tables_of(graph)
    missing = corpus.no_stories(tables, grain)
    shared = _shared(tables, grain)
    if missing is None and shared.is_empty():
        missing = "no story is reported by two outlets in texts of their own."
    if missing:
        return Communities(missing=missing)
    sizes = shared.group_by("outlet").agg(stories=pl.len()).sort("outlet")
    enough = sizes.filter(pl.col("stories") >= LEAST)
    most = enough.sort(["stories", "outlet"], descending=[True, False]).head(MOST)
    able = most["outlet"].sort()
    if able.len() < FEWEST:
        frame = sizes.with_columns(community=None, size=None, together=None, stability=None,
                                   verdict=pl.lit(INSUFFICIENT))  # fmt: skip
        reading = [_too_few(able.len(), sizes.height)]
    else:
        pairs = shared.filter(pl.col("outlet").is_in(able.implode()))
        together, agreement, chance = _resampled(pairs, able, draws, seed)
        p = (1 + int((chance >= agreement).sum())) / (1 + SHUFFLES)
        few = pl.when(pl.col("stories") < LEAST).then(pl.lit(INSUFFICIENT))
        frame = sizes.join(_divided(able, together, p), on="outlet", how="left").with_columns(
            verdict=pl.coalesce("verdict", few.otherwise(pl.lit(LEFT_OUT)))
        )
        reading = [_sentence(frame, able.len(), agreement, float(chance.mean()), p)]
    frame = corpus.named(
        carriers.with_shares(frame, tables), corpus.outlet_names(tables), "outlet"
    ).sort(["community", "together", "outlet"], descending=[False, True, False], nulls_last=True)
    return Communities(frame, [*reading, *carriers.sentences(tables, frame["outlet"])])


def _shared(tables: Tables, grain: str) -> pl.DataFrame:
    """``outlet`` and ``story``, where two outlets or more have a text of their own."""
    reports = corpus.carried(corpus.reports(tables, grain), tables)
    own = reports.filter(
        pl.col("outlet").is_not_null(),
        ~pl.col("kind").is_in(["copy", "reprint"]).fill_null(value=False),
    )
    pairs = own.select("outlet", "story").unique().sort("outlet", "story")
    return pairs.filter(pl.len().over("story") >= 2)


def _resampled(
    pairs: pl.DataFrame, outlets: pl.Series, draws: int, seed: int
) -> tuple[Floats, float, Floats]:
    """How often each pair of outlets is together, the agreement of halves, and that by chance."""
    generator = np.random.default_rng(seed)
    places = dict(zip(outlets, range(outlets.len()), strict=True))
    rows = np.array([places[outlet] for outlet in pairs["outlet"]])
    columns = pairs["story"].rank("dense").to_numpy().astype(np.int64) - 1
    together = np.zeros((outlets.len(), outlets.len()))
    met = np.zeros_like(together)
    agreement = np.empty(draws)
    for draw in range(draws):
        parts = _halves(rows, columns, outlets, generator)
        agreement[draw] = _agreement(*parts)
        for labels in parts:
            here = labels >= 0
            met += np.outer(here, here)
            together += (labels[:, None] == labels) & np.outer(here, here)
    chance = np.array([
        _agreement(*_halves(generator.permutation(rows), columns, outlets, generator))
        for _ in range(SHUFFLES)
    ])  # fmt: skip
    share = np.divide(together, met, out=np.zeros_like(together), where=met > 0)
    return share, float(agreement.mean()), chance


def _halves(
    rows: Integers, columns: Integers, outlets: pl.Series, generator: np.random.Generator
) -> tuple[Integers, Integers]:
    """The community of each outlet in two halves of the stories; -1 if it shares none there."""
    stories = int(columns.max()) + 1
    first = np.zeros(stories, bool)
    first[generator.permutation(stories)[: stories // 2]] = True
    shape = (outlets.len(), stories)
    marks = sparse.csr_array((np.ones(rows.size), (rows, columns)), shape=shape)
    marks.data[:] = 1.0
    one, other = (_division(sparse.csr_array(marks[:, half]), outlets) for half in (first, ~first))
    return one, other


def _division(marks: sparse.csr_array, outlets: pl.Series) -> Integers:
    """The community of each outlet by the stories of a half; -1 if it shares none."""
    having = np.bincount(marks.indices, minlength=marks.shape[1])
    weights = sparse.diags_array(1.0 / np.maximum(having - 1, 1))
    links = sparse.csr_array(marks @ weights @ marks.T)
    return _labels(links, outlets)


def _labels(links: sparse.csr_array, outlets: pl.Series) -> Integers:
    links.setdiag(0)
    links.eliminate_zeros()
    network = Network(pl.DataFrame({"id": outlets}), links, directed=False)
    labels = np.full(outlets.len(), -1, np.int64)
    for place, members in enumerate(louvain_communities(network)):
        labels[[network.places[member] for member in members]] = place
    labels[np.diff(links.indptr) == 0] = -1
    return labels


def _agreement(one: Integers, other: Integers) -> float:
    both = (one >= 0) & (other >= 0)
    return statistics.adjusted_rand(one[both], other[both])


def _divided(outlets: pl.Series, together: Floats, p: float) -> pl.DataFrame:
    """The community of each outlet, from how often each pair is together, and its stability."""
    most = np.where(together > 0.5, together, 0.0)
    labels = _labels(sparse.csr_array(most), outlets)
    same = (labels[:, None] == labels) & (labels >= 0)[:, None]
    np.fill_diagonal(same, val=False)
    others = same.sum(axis=1)
    mean = np.divide((together * same).sum(axis=1), others, out=np.full(others.size, np.nan),
                     where=others > 0)  # fmt: skip
    frame = pl.DataFrame(
        {"outlet": outlets, "label": labels, "together": pl.Series(mean, nan_to_null=True)}
    ).with_columns(
        size=pl.when(pl.col("label") >= 0).then(pl.len().over("label")),
        stability=pl.when(pl.col("label") >= 0).then(pl.col("together").mean().over("label")),
        least=pl.col("outlet").min().over("label"),
    )
    order = frame.filter(pl.col("label") >= 0).select("label", "size", "least").unique()
    ranked = order.sort(["size", "least"], descending=[True, False]).select(
        "label", community=pl.int_range(1, pl.len() + 1)
    )
    return frame.join(ranked, on="label", how="left").with_columns(
        verdict=pl.when(pl.lit(p > RATE))
        .then(pl.lit(EVEN))
        .when(pl.col("community").is_null())
        .then(pl.lit(ALONE))
        .when(pl.col("stability") >= FLOOR)
        .then(pl.lit(STABLE))
        .otherwise(pl.lit(UNSTABLE))
    )


def _too_few(able: int, outlets: int) -> str:
    share = "shares" if able == 1 else "share"
    return (
        f"Insufficient evidence: {plural(able, 'outlet')} of {outlets:,} {share} {LEAST} stories "
        f"with others; fewer than {FEWEST} cannot be divided."
    )


def _sentence(frame: pl.DataFrame, outlets: int, agreement: float, chance: float, p: float) -> str:
    halves = (
        f"random halves of the stories divide {outlets:,} outlets alike to {agreement:z.2f} "
        f"(adjusted Rand index; shuffled: {chance:z.2f}, p = {p:.2f})"
    )
    if p > RATE:
        return f"No evidence of communities: {halves}."
    whole = frame.drop_nulls("community").unique("community")
    stable = whole.filter(pl.col("verdict") == STABLE).height
    found = "1 community" if whole.height == 1 else f"{whole.height} communities"
    are = "is" if stable == 1 else "are"
    return f"There is evidence of communities: {halves}. Of {found}, {stable} {are} stable."

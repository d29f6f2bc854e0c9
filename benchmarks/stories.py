"""Measure how stories are found: ``python -m benchmarks.stories [--sizes 12000 50000 200000]``.

Articles in words of a made-up language with the frequencies of a real one (Zipf–Mandelbrot),
some 9 words a headline and 38 an abstract as in real seeds, in stories of one article to 150
(Pareto) that last some days, 500 articles a day. Each side is a process of its own on one core,
and what counts is the ratio in one run. Results go to ``benchmarks/stories.md``.
"""

import argparse
import datetime as dt
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
import polars as pl
from scipy import sparse

from benchmarks import measure, rdf
from benchmarks.bench import ROOT, Results, machine, megabytes, seconds, verdict
from benchmarks.evaluate import CORPORA, Task, dated_tasks, tasks
from benchmarks.measure import Facts, Work
from newsgraph.stories import find_stories
from newsgraph.stories.evaluate import evaluate
from newsgraph.stories.find import LEAST, LINKING, WINDOW
from newsgraph.stories.lineage import DORMANT, MERGE, Lineage, name_stories
from newsgraph.stories.neighbours import nearest
from newsgraph.stories.texts import Floats, plain_texts, term_counts, terms_of, vectorise, word_uses

RESULTS = ROOT / "benchmarks" / "stories.md"
START = dt.datetime(2031, 3, 1, tzinfo=dt.UTC)
SCHEMA = pl.Schema(
    {
        "id": pl.String(),
        "headline": pl.String(),
        "abstract": pl.String(),
        "published": pl.Datetime("us", "UTC"),
        "outlet": pl.String(),
    }
)
VOCABULARY = 60_000
A_DAY = 500
RATE, GROWTH, MEMORY = 8_000, 1.1, 500
"""To reach: articles a second after tokenising, exponent, megabytes at the peak."""

BATCH = 50
DAYS = 30
LIVING = ("event", "storyline")
"""The grains whose ids are followed."""

SHUFFLES = 5
MOST_EXCERPTS = 50_000
"""Articles up to which excerpts are measured too."""

ALL_PAIRS = 12_000
"""Articles up to which Louvain and all pairs are measured too."""

run = partial(rdf.run, module="benchmarks.stories")


def articles(count: int, *, abstracts: bool = True, seed: int = 1) -> pl.DataFrame:
    """A frame of made-up articles, shuffled; equal arguments give equal frames."""
    random = np.random.default_rng(seed)
    ranks = 1 / (np.arange(VOCABULARY) + 8.0)
    chances = np.cumsum(ranks / ranks.sum())
    span = count / A_DAY
    rows: list[tuple[str, str | None, dt.datetime, str]] = []
    while len(rows) < count:
        own = random.integers(200, VOCABULARY, 14)
        begin = random.random() * span
        size = min(int(random.pareto(1.1) * 2) + 1, 150, count - len(rows))
        for gap in random.exponential(1.0, size):
            common = np.minimum(np.searchsorted(chances, random.random(34)), VOCABULARY - 1)
            head = [*random.choice(own, 5, replace=False), *common[:4]]
            body = [*random.choice(own, 8), *common[4:]] if abstracts else []
            when = START + dt.timedelta(days=begin + min(float(gap), span))
            outlet = f"outlet/o{int(random.pareto(1) * 5) % 700}.example"
            rows.append((_text(head), _text(body) or None, when, outlet))
    order = random.permutation(count)
    shuffled = [(f"article/{number:08}", *rows[row]) for number, row in enumerate(order)]
    return pl.DataFrame(shuffled, SCHEMA, orient="row")


def _text(words: list[int]) -> str:
    return " ".join(f"w{word}" for word in words)


def stories(path: str) -> Work:
    """All that finding stories does."""
    frame = pl.read_parquet(path)

    def work() -> Facts:
        found = find_stories(frame).stories
        return {"stories": found.filter(grain="storyline").height}

    return work


def tokenising(path: str) -> Work:
    """Articles → counted terms, which is part of the above."""
    frame = pl.read_parquet(path)

    def counted() -> dict[str, int]:
        texts = plain_texts(frame)
        words = {word: terms_of(word) for word in word_uses(texts)["word"]}
        return {"terms": len(term_counts(texts, words)[0])}

    return counted


def _vectors(path: str) -> tuple[sparse.csr_array, Floats]:
    frame = pl.read_parquet(path)
    days: Floats = frame["published"].dt.epoch("s").to_numpy() / 86_400
    return vectorise(plain_texts(frame)).matrix, days


def clusters(path: str) -> Work:
    """Our grouping on the similarity graph, from the graph on."""
    from newsgraph.stories.clusters import find_events, find_storylines
    from newsgraph.stories.expansion import chance_cosine, expand
    from newsgraph.stories.find import DECAY, EVENT, EXPANDING, STORYLINE
    from newsgraph.stories.groups import Texts
    from newsgraph.stories.noise import noise_of, sample

    matrix, days = _vectors(path)
    near = nearest(matrix, days, k=LINKING, least=LEAST, window=WINDOW)
    chosen = sample(pl.read_parquet(path)["id"])

    def work() -> Facts:
        expanded = expand(matrix, near.first(EXPANDING))
        sizes = np.ones(days.size, np.int64)
        chance = np.full(days.size, chance_cosine(expanded))
        texts = Texts(expanded, sizes, days, DECAY, chance)
        events = find_events(texts, near, EVENT)
        noise = noise_of(expanded, days, chosen)
        storylines = find_storylines(texts.with_noise(chance + noise), near, events, STORYLINE)
        return {"groups": np.unique(storylines).size}

    return work


def louvain(path: str) -> Work:
    """networkx Louvain on the same similarity graph."""
    import networkx as nx

    matrix, days = _vectors(path)
    near = nearest(matrix, days, k=LINKING, least=LEAST, window=WINDOW)

    def work() -> Facts:
        graph: nx.Graph[int] = nx.Graph()
        graph.add_nodes_from(range(days.size))
        edges = zip(near.source.tolist(), near.target.tolist(), near.cosine / 1e6, strict=True)
        graph.add_weighted_edges_from(edges)
        return {"groups": len(nx.community.louvain_communities(graph, seed=1))}

    return work


def neighbours(path: str) -> Work:
    """Our exact neighbours."""
    matrix, days = _vectors(path)
    return lambda: {
        "pairs": nearest(matrix, days, k=LINKING, least=LEAST, window=WINDOW).source.size
    }


def all_pairs(path: str) -> Work:
    """The product of all articles with all, block by block, with nothing done to it."""
    matrix, _ = _vectors(path)
    others = matrix.T.tocsr()

    def work() -> Facts:
        blocks = range(0, matrix.shape[0], 500)
        return {"pairs": sum((matrix[start : start + 500] @ others).nnz for start in blocks)}

    return work


OURS = {
    function.__name__: function
    for function in (
        stories, tokenising, clusters, louvain, neighbours, all_pairs,
    )
}  # fmt: skip


def _kept(work: Path, count: int, *, abstracts: bool = True) -> str:
    """The path of a file of made-up articles, so that no measured process has to make them."""
    path = work / f"{count}-{abstracts}.parquet"
    if not path.exists():
        articles(count, abstracts=abstracts).write_parquet(path)
    return str(path)


def speed(results: Results, work: Path, sizes: list[int], *, abstracts: bool) -> None:
    """Articles a second at each size, memory, and how the time grows."""
    title = "Headlines and excerpts" if abstracts else "Headlines alone"
    columns = ("all", "tokenising", "articles/s after it", "target", "peak")
    results.head(title, "articles", *columns)
    taken: list[tuple[int, float]] = []
    for size in sizes:
        path = _kept(work, size, abstracts=abstracts)
        whole, tokens = (run(name, path, repeats=3) for name in ("stories", "tokenising"))
        rest = whole.cpu - tokens.cpu
        taken.append((size, rest))
        judged = "ok" if size / rest >= RATE else "missed"
        lean = "ok" if whole.peak <= MEMORY * 1e6 else "missed"
        rate, peak = f"{size / rest:,.0f}", f"{megabytes(whole)} (≤ {MEMORY}: {lean})"
        cells = seconds(whole), seconds(tokens), rate, f"≥ {RATE:,}: {judged}", peak
        results.row(f"{size:,}", *cells)
    (small, quick), (large, slow) = taken[0], taken[-1]
    exponent = np.log(slow / quick) / np.log(large / small)
    judged = "ok" if exponent <= GROWTH else "missed"
    results.say(
        f"\nFrom {small:,} to {large:,} articles time grows with exponent {exponent:.2f} "
        f"(target ≤ {GROWTH}: {judged})."
    )


def peers(results: Results, work: Path, count: int) -> None:
    """Ratios to Louvain on the same graph and to all pairs."""
    path = _kept(work, count)
    columns = ("", "ours", "peer", "our peak", "peer's peak", "ratio", "target", "")
    results.head(f"Against peers, {count:,} articles", *columns)
    for what, ours, peer in (
        ("two grains of stories against networkx Louvain on the same similarity graph",
         "clusters", "louvain"),
        ("exact neighbours within 14 days against the product of all pairs",
         "neighbours", "all_pairs"),
    ):  # fmt: skip
        one, other = run(ours, path, repeats=3), run(peer, path, repeats=1)
        cells = seconds(one), seconds(other), megabytes(one), megabytes(other)
        results.row(what, *cells, *verdict(other.cpu / one.cpu, 1.0))


class Fates(NamedTuple):
    """How many ids of stories were given while a corpus grew, and how many merged or were lost."""

    given: int
    merged: int
    lost: int

    def __add__(self, other: object) -> "Fates":
        if not isinstance(other, Fates):
            return NotImplemented
        return Fates(*(one + two for one, two in zip(self, other, strict=True)))


def batches(results: Results) -> None:
    """Corpora that grow, are rebuilt, and pass on their ids: by 50 articles, and day by day."""
    results.head("Corpora that grow", "", "measured", "target", "")
    for task in tasks(CORPORA)[:2]:
        orders = [task.articles.sample(fraction=1, shuffle=True, seed=seed)
                  for seed in range(SHUFFLES)]  # fmt: skip
        _growing(results, [task], [_by_fifty(order) for order in orders], f"{SHUFFLES} orders, by")
    january = dated_tasks(CORPORA)[:2]
    articles = january[0].articles.sort("published", "id")
    date = pl.col("published").dt.date()
    days = articles["published"].dt.date().unique().sort().tail(DAYS)
    daily = [articles.filter(date <= day) for day in days]
    _growing(results, january, [daily], f"{DAYS} days, by day")
    _growing(results, january, [_by_fifty(articles)], "by")


def _by_fifty(articles: pl.DataFrame) -> list[pl.DataFrame]:
    return [articles.head(stop) for stop in range(BATCH, articles.height + BATCH, BATCH)]


def _growing(
    results: Results, judged: list[Task], growing: list[list[pl.DataFrame]], how: str
) -> None:
    """Rows for some orders in which one corpus grows."""
    links = judged[0].links
    how = how if how.endswith("day") else f"{how} {BATCH}"
    grown = [_grown(parts, links) for parts in growing]
    whole = find_stories(judged[0].articles, links=links).membership
    for task in judged:
        once = _score(task, whole)
        gaps = [_score(task, membership) - once for membership, _ in grown]
        name = f"{task.name}, {how}"
        within = "ok" if max(map(abs, gaps)) <= 0.01 else "missed"
        results.row(f"{name}: B-cubed F1 at once", f"{once:.3f}", "", "")
        results.row(f"{name}: furthest from it", f"{max(gaps, key=abs):+.3f}", "≤ .01", within)
    for grain in LIVING:
        fates = sum((fates[grain] for _, fates in grown), Fates(0, 0, 0))
        gone = (fates.merged + fates.lost) / fates.given
        share = f"{fates.merged} and {fates.lost} of {fates.given} ({gone:.1%})"
        target = ("≤ 2 %", "ok" if gone <= 0.02 else "missed") if grain == "event" else ("", "")
        name = f"{judged[0].name.partition(' event')[0]}, {how}"
        results.row(f"{name}: ids of {grain}s merged and lost", share, *target)


def _score(task: Task, membership: pl.DataFrame) -> float:
    found = task.articles.join(membership, left_on="id", right_on="article", how="left")
    known = found.drop_nulls("story")
    return evaluate(known[task.grain].to_list(), known["story"].to_list()).bcubed_f1


def _grown(parts: list[pl.DataFrame], links: pl.DataFrame) -> tuple[pl.DataFrame, dict[str, Fates]]:
    """The last membership of a corpus that grows, and what became of the ids of each grain."""
    before = Lineage.none()
    ids: dict[str, set[str]] = {grain: set() for grain in LIVING}
    for part in parts:
        membership = find_stories(part, links=links, former=before.members).membership
        groups = pl.concat(
            membership.select(grain=pl.lit(grain), article="article", group=grain).drop_nulls()
            for grain in LIVING
        )
        _, before = name_stories(groups, part.select("published", article="id"), before)
        for grain in LIVING:
            ids[grain].update(before.members.filter(grain=grain)["story"])
    ended = {
        change: set(before.changes.filter(change=change)["old"]) for change in (MERGE, DORMANT)
    }
    return membership, {
        grain: Fates(
            len(ids_of_grain), len(ids_of_grain & ended[MERGE]), len(ids_of_grain & ended[DORMANT])
        )
        for grain, ids_of_grain in ids.items()
    }


def main() -> None:
    """Measure and write the results."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[12_000, 50_000, 200_000])
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    chosen, results = parser.parse_args(), Results()
    results.say("# Stories\n\nWritten by `python -m benchmarks.stories`. CPU seconds on one core;")
    results.say("ratio is the peer's time to ours, in one run. Articles are made up:")
    results.say(f"{A_DAY} a day, in stories of 1 to 150.\n")
    results.say(f"Machine: {machine()}")
    sizes = sorted(chosen.sizes)
    with tempfile.TemporaryDirectory(prefix="newsgraph-bench-") as name:
        work = Path(name)
        speed(results, work, sizes, abstracts=False)
        few = [size for size in sizes if size <= MOST_EXCERPTS]
        speed(results, work, few, abstracts=True)
        peers(results, work, min(ALL_PAIRS, *sizes))
    if CORPORA.is_dir():
        batches(results)
    chosen.output.write_text("\n".join(results.lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure.MEASUREMENTS.update(OURS)
        measure.main(*sys.argv[2:])
    else:
        main()

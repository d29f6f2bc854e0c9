"""Tables of a graph by the million, made without documents, for what is measured on tables alone.

What is imitated: 720 outlets, the largest with 4 % of the articles; 200 topics, one to three an
article, the most frequent on a tenth of them; storylines of 12 articles on average and 150 at
most, each of a few events; five similar articles and two declared links an article, most of
them within its storyline; a copy among 30 articles. Equal arguments give equal tables.
"""

import numpy as np
import numpy.typing as npt
import polars as pl

from newsgraph.pipeline import covers_of
from newsgraph.store import SCHEMA, Tables

Integers = npt.NDArray[np.int64]

OUTLETS = 720
TOPICS = 200
SIMILAR = 5
DECLARED = 2
START = 1_930_000_000
"""Seconds from 1970 to the first article, in 2031."""


def tables(count: int, seed: int = 1) -> Tables:
    """The tables of this many articles."""
    random = np.random.default_rng(seed)
    storyline = _groups(random, count, mean=12, most=150)
    event = _groups(random, count, mean=4, most=30) + storyline * count
    event = np.unique(event, return_inverse=True)[1]
    articles = _articles(random, count, storyline, event)
    about = _about(random, articles["id"])
    frames = {
        "articles": articles,
        "outlets": _named("outlet", "name", OUTLETS).with_columns(domain="name"),
        "topics": _named("topic", "label", TOPICS),
        "about": about,
        "covers": covers_of(about, articles),
        "related": _related(random, articles["id"], storyline),
        "stories": _story_table(articles),
    }
    return Tables.of({name: _whole(name, frame) for name, frame in frames.items()})


def _whole(table: str, frame: pl.DataFrame) -> pl.DataFrame:
    missing = [name for name in SCHEMA[table] if name not in frame.columns]
    return frame.with_columns(pl.lit(None).alias(name) for name in missing)


def _groups(random: np.random.Generator, count: int, *, mean: int, most: int) -> Integers:
    """The group of each article; neighbours are in one group, whose sizes are geometric."""
    sizes = np.minimum(random.geometric(1 / mean, size=count), most)
    return np.repeat(np.arange(count), sizes)[:count]


def _ids(kind: str, numbers: Integers) -> pl.Series:
    """Ids as long as those of a build, in the order of a hash of their numbers."""
    mixed = numbers.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    return pl.select(
        pl.lit(f"{kind}/x") + pl.Series(mixed).cast(pl.String).str.pad_start(25, "0")
    ).to_series()


def _zipf(random: np.random.Generator, kinds: int, size: int) -> Integers:
    weights = 1 / (np.arange(kinds) + 16)
    return random.choice(kinds, size=size, p=weights / weights.sum())


def _named(kind: str, column: str, count: int) -> pl.DataFrame:
    names = pl.Series(column, [f"{kind}{number:04d}.example" for number in range(count)])
    return pl.DataFrame({"id": f"{kind}/" + names, column: names})


def _articles(
    random: np.random.Generator, count: int, storyline: Integers, event: Integers
) -> pl.DataFrame:
    outlets = _named("outlet", "name", OUTLETS)["id"]
    seconds = START + np.arange(count) * 60 + random.integers(0, 86_400, count)
    ids = _ids("article", np.arange(count))
    grains = {"event": _ids("story", event * 2), "storyline": _ids("story", storyline * 2 + 1)}
    return pl.DataFrame(
        {
            "id": ids,
            "headline": "Headline of " + ids,
            "url": "https://news.example/" + ids,
            "outlet": outlets.gather(_zipf(random, OUTLETS, count)),
            "published": pl.Series(seconds * 1_000_000).cast(SCHEMA["articles"]["published"]),
            **grains,
        }
    )


def _about(random: np.random.Generator, ids: pl.Series) -> pl.DataFrame:
    declared = np.repeat(np.arange(ids.len()), random.integers(1, 4, ids.len()))
    topics = _named("topic", "label", TOPICS)["id"]
    chosen = topics.gather(_zipf(random, TOPICS, declared.size))
    return pl.DataFrame({"article": ids.gather(declared), "topic": chosen}).unique()


def _related(random: np.random.Generator, ids: pl.Series, storyline: Integers) -> pl.DataFrame:
    """Links to articles of the same storyline, and of one near by."""
    parts = []
    for kind, times in (("similar", SIMILAR), ("declared", DECLARED), ("copy", 1)):
        source = np.repeat(np.arange(ids.len()), times)
        if kind == "copy":
            source = source[random.random(source.size) < 1 / 30]
        step = random.integers(1, 20, source.size) * random.choice([-1, 1], source.size)
        target = np.clip(source + step, 0, ids.len() - 1)
        kept = (source != target) & (
            (storyline[source] == storyline[target]) | (random.random(source.size) < 0.5)
        )
        weight = np.round(random.uniform(0.2, 1, source.size), 6)
        parts.append(_links(kind, ids, source[kept], target[kept], weight[kept]))
    return pl.concat(parts)


def _links(
    kind: str, ids: pl.Series, source: Integers, target: Integers, weight: npt.NDArray[np.float64]
) -> pl.DataFrame:
    links = pl.DataFrame(
        {"source": ids.gather(source), "target": ids.gather(target), "similarity": weight}
    ).unique(["source", "target"], maintain_order=True)
    count = 1.0 if kind == "declared" else pl.col("similarity")
    similarity = None if kind == "declared" else pl.col("similarity")
    return links.with_columns(kind=pl.lit(kind), weight=count, similarity=similarity).with_columns(
        pl.col("weight", "similarity").cast(pl.Float64)
    )


def _story_table(articles: pl.DataFrame) -> pl.DataFrame:
    parts = [
        articles.group_by(id=grain).agg(
            grain=pl.lit(grain),
            parent=pl.col("storyline").first() if grain == "event" else pl.lit(None),
            name=pl.col("headline").first(),
            first=pl.col("published").min(),
            last=pl.col("published").max(),
            articles=pl.len(),
            outlets=pl.col("outlet").n_unique(),
            distinct_texts=pl.len(),
        )
        for grain in ("event", "storyline")
    ]
    return pl.concat(parts, how="vertical_relaxed")

"""Graphs for the page by the thousand, of the proportions of a real month, in words of our own.

What was measured on the 2,489 articles of January 2020 and is imitated: headlines of 73
characters, abstracts of 305, addresses of 106; 7.3 declared and 2.1 derived links an
article; 91 % of the articles in a storyline and 56 % in an event, sizes with a long tail;
0.3 outlets an article, 15 topics of which a document declares two. Equal counts give equal
tables.
"""

import base64
import datetime as dt
import hashlib
from functools import cache
from random import Random
from typing import Any

import polars as pl

from benchmarks.generate import EXCERPT_LENGTHS, SLUG_LENGTHS, TITLE_LENGTHS, WORDS
from newsgraph.store import SCHEMA, Tables

START = dt.datetime(2031, 3, 1, tzinfo=dt.UTC)
TOPICS = [f"{a.title()} {b}" for a, b in zip(WORDS[40:55], WORDS[60:75], strict=True)]
DECLARED = 17
"""Related entries of a document that has any; 42 % of the documents do."""

ColumnLists = dict[str, list[Any]]


def page_tables(count: int) -> Tables:
    """The tables of ``count`` articles."""
    random = Random(f"page/{count}")
    homes = _homes(random, count)
    outlets = max(12, min(3 * count // 10, 4000))
    articles = _articles(random, homes, outlets)
    about = _about(random, homes)
    frames = {
        "articles": articles,
        "stories": _story_table(articles),
        "outlets": _frame("outlets", _outlets(outlets)),
        "topics": _frame("topics", {"id": [f"topic/{n}" for n in range(15)], "label": TOPICS}),
        "about": about,
        "covers": _covers(articles, about),
        **_links(random, articles),
    }
    return Tables.of(frames)


@cache
def _id(kind: str, number: int) -> str:
    digest = hashlib.sha256(f"{kind}/{number}".encode()).digest()[:16]
    return f"{kind}/{base64.b32encode(digest).decode().rstrip('=').lower()}"


def _frame(table: str, columns: ColumnLists) -> pl.DataFrame:
    height = len(next(iter(columns.values())))
    whole = {name: columns.get(name, [None] * height) for name in SCHEMA[table]}
    return pl.DataFrame(whole, schema=pl.Schema(SCHEMA[table]))


def _homes(random: Random, count: int) -> list[tuple[int, int]]:
    """Storyline and event of each article, -1 for none; members stand together."""
    homes: list[tuple[int, int]] = []
    storyline = event = -1
    while len(homes) < count:
        if random.random() < 0.41:
            homes.append((-1, -1))
            continue
        storyline += 1
        size = min(1 + int(random.paretovariate(1.05)), 40 + count // 40)
        left = size + 1
        while left > 1 and random.random() < 0.7:
            event += 1
            part = random.randint(2, max(2, left // 2))
            homes += [(storyline, event)] * part
            left -= part
        homes += [(storyline, -1)] * max(left, 0)
    return homes[:count]


def _articles(random: Random, homes: list[tuple[int, int]], outlets: int) -> pl.DataFrame:
    columns: ColumnLists = {name: [] for name in SCHEMA["articles"]}
    weights = [1 / (rank + 16) for rank in range(outlets)]
    publishers = random.choices(range(outlets), weights, k=len(homes))
    for number, ((storyline, event), publisher) in enumerate(zip(homes, publishers, strict=True)):
        own = Random(f"story/{storyline if storyline >= 0 else ~number}").choices(WORDS, k=24)
        row = _article(random, number, WORDS + 8 * own, publisher)
        row["storyline"] = _id("story", 2 * storyline) if storyline >= 0 else None
        row["event"] = _id("story", 2 * event + 1) if event >= 0 else None
        for name, values in columns.items():
            values.append(row.get(name))
    return pl.DataFrame(columns, schema=pl.Schema(SCHEMA["articles"]))


def _article(random: Random, number: int, words: list[str], publisher: int) -> dict[str, Any]:
    date = START + dt.timedelta(minutes=random.randrange(31 * 1440))
    slug = _text(random, words, random.choice(SLUG_LENGTHS)).lower().replace(" ", "-")
    url = f"https://www.{_domain(publisher)}/{date:%Y/%m/%d}/{slug}-{number}/"
    return {
        "id": _id("article", number), "key": url, "url": url,
        "headline": _text(random, words, random.choice(TITLE_LENGTHS)),
        "abstract": _text(random, words, random.choice(EXCERPT_LENGTHS)) + " ...",
        "published": date, "type": "article", "category": "news",
        "quality": random.randrange(4, 95), "heat": random.choice((None, None, -1, 20, 60)),
        "outlet": f"outlet/{_domain(publisher)}",
    }  # fmt: skip


def _text(random: Random, words: list[str], length: int) -> str:
    return " ".join(random.choices(words, k=length // 4))[:length].rsplit(" ", 1)[0].capitalize()


def _domain(number: int) -> str:
    return f"{WORDS[number % len(WORDS)]}{number}.example"


def _outlets(count: int) -> ColumnLists:
    size = len(WORDS)
    names = [f"{WORDS[n % size]} {WORDS[(7 * n + 3) % size]}".title() for n in range(count)]
    domains = [_domain(number) for number in range(count)]
    return {
        "id": [f"outlet/{domain}" for domain in domains], "domain": domains, "name": names,
        "alt_names": [[]] * count, "platform": [False] * count,
    }  # fmt: skip


def _story_table(articles: pl.DataFrame) -> pl.DataFrame:
    parts = []
    for grain, parent in (("storyline", pl.lit(None, pl.String)), ("event", pl.col("storyline"))):
        grouped = articles.drop_nulls(grain).group_by(grain, maintain_order=True)
        parts.append(
            grouped.agg(
                grain=pl.lit(grain),
                parent=parent.first(),
                name=pl.col("headline").first(),
                terms=pl.lit(WORDS[:5], pl.List(pl.String)),
                first=pl.col("published").min(),
                last=pl.col("published").max(),
                articles=pl.len(),
                outlets=pl.col("outlet").n_unique(),
                distinct_texts=pl.len(),
                cohesion=pl.lit(0.25),
                stability=pl.lit(1.0),
            ).rename({grain: "id"} if grain == "storyline" else {"event": "id"})
        )
    return pl.concat(parts, how="vertical_relaxed")


def _about(random: Random, homes: list[tuple[int, int]]) -> pl.DataFrame:
    pairs = []
    for number, (storyline, _) in enumerate(homes):
        own = Random(f"topic/{storyline if storyline >= 0 else ~number}").randrange(15)
        other = random.randrange(15)
        pairs += [(_id("article", number), f"topic/{topic}") for topic in sorted({own, other})]
    articles, topics = zip(*pairs, strict=True)
    return _frame("about", {"article": list(articles), "topic": list(topics)})


def _covers(articles: pl.DataFrame, about: pl.DataFrame) -> pl.DataFrame:
    joined = about.join(articles, left_on="article", right_on="id")
    return joined.group_by("outlet", "topic").agg(
        articles=pl.len(),
        first=pl.col("published").min(),
        last=pl.col("published").max(),
        share=pl.lit(0.1),
    )


def _links(random: Random, articles: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """Declared and derived links, and the documents that declare."""
    related: ColumnLists = {name: [] for name in SCHEMA["related"]}
    sightings: ColumnLists = {"file": [], "sha256": [], "path": [], "article": []}
    dates = articles["published"].to_list()
    for number in range(len(dates)):
        file = f"{number // 1000:04d}/{number:07d}.md"
        others = _near(random, number, len(dates), 30, DECLARED if random.random() < 0.42 else 0)
        for place, other in enumerate([number, *others]):
            path = f"related[{place - 1}]" if place else ""
            _add(sightings, file=file, sha256="", path=path, article=_id("article", other))
        for other in others:
            ends = {"source": _id("article", number), "target": _id("article", other)}
            _add(related, **ends, kind="declared", weight=1.0)
        for other in _near(random, number, len(dates), 5, random.choice((1, 2, 3))):
            days = (dates[number] - dates[other]) / dt.timedelta(days=1)
            _add(related, **_derived(random, number, other), days=days)
    return {"related": _frame("related", related), "sightings": _frame("sightings", sightings)}


def _near(random: Random, number: int, count: int, reach: int, wanted: int) -> list[int]:
    span = [other for other in range(number - reach, number + reach + 1) if other != number]
    near = [other for other in span if 0 <= other < count]
    return random.sample(near, min(wanted, len(near)))


def _derived(random: Random, source: int, target: int) -> dict[str, Any]:
    weights = sorted((random.uniform(0.005, 0.08) for _ in range(12)), reverse=True)
    terms = [{"term": random.choice(WORDS), "weight": weight} for weight in weights]
    likeness = sum(weights)
    return {
        "source": _id("article", source), "target": _id("article", target),
        "kind": "similar" if random.random() < 0.97 else "copy", "weight": likeness,
        "similarity": likeness, "method": "tfidf/1", "terms": terms,
        "rule": "among the nearest by shared terms",
    }  # fmt: skip


def _add(columns: ColumnLists, **values: Any) -> None:
    for name, column in columns.items():
        column.append(values.get(name))

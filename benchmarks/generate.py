"""Seed documents by the thousand, of the shape and lengths of a real month, in words of our own.

Usage: ``python benchmarks/generate.py 1000 FOLDER [--related 7.5] [--seed 1]``.

What was measured on 2,531 real documents of one month and is imitated here: 9.2 kB a
document; 42 % without related entries, the others with 13 on average and 73 at most;
titles of 73 characters, excerpts of 305, URLs of 106, AMP URLs of 106 and 147 on six
records of ten, an image on eight of ten; about as many articles as documents, since
related entries are mostly other documents; 723 outlets, the largest with 4 % of the
records. Equal arguments give equal bytes.
"""

import argparse
import base64
import datetime as dt
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from random import Random

OUTLETS = 720
STORY = 12
"""Articles of one story; they share some words."""
REACH = 40
"""A related entry is at most this many articles away."""
RELATED_MEAN = 7.5
START = dt.datetime(2031, 3, 1, tzinfo=dt.UTC)

TITLE_LENGTHS = (50, 56, 62, 67, 71, 76, 84, 92, 102, 111)
EXCERPT_LENGTHS = (205, 260, 300, 315, 330, 342, 344, 346, 348, 350)
SLUG_LENGTHS = (22, 34, 44, 52, 60, 66, 74, 82, 92, 106)
IMAGE_LENGTHS = (25, 40, 50, 60, 70, 80, 90, 110, 135, 165)

VOCABULARY = """
harbour council ferry engine river garden signal school market bridge station night winter
spring captain doctor teacher miner baker player keeper judge mayor artist farmer driver
sailor engineer nurse pilot writer editor reader window mirror letter paper copper silver
amber willow cedar maple heron otter falcon badger lantern compass anchor turbine beacon
meadow valley island summit canyon desert forest orchard vineyard quarry tunnel tower castle
chapel theatre museum gallery library archive workshop factory foundry mill kitchen cellar
asks builds calls closes counts doubts draws ends fears finds gains gives halts holds hopes
joins keeps lacks leads learns leaves lifts loses makes meets moves names needs offers opens
pays plans plays prints proves quits raises reads rests returns rides rules saves seeks sells
sends sets shares shows sings slows spends starts stays stops takes tells tests trades trusts
turns tries votes waits walks warns wins works writes after against along among around before
behind below beside between beyond during inside near over since through toward under until
upon while with without ancient bitter brave bright broad calm clean clear cold common cruel
curious damp deep distant early empty fair faint famous fierce final first fresh gentle grand
grey heavy hidden high honest hollow humble idle keen kind large late level light little local
lone long loud low lucky mild narrow neat noble north old open pale plain proud quick quiet
rare ready rough rural sharp short silent simple slow small smooth soft solid south spare steep
stern stiff still strange strong sudden sunny sweet swift tall thick thin third tidy tired true
vast warm weary west wide wild wise wooden young
"""
WORDS = VOCABULARY.split()
LEXICON = WORDS + [first + second for first in WORDS for second in WORDS]
FREQUENCIES = list(accumulate(1 / (rank + 8) for rank in range(len(LEXICON))))
"""A language has many words, and few of them often (Zipf–Mandelbrot)."""

OWN = 0.45
"""The share of an article's words that come from its story."""
TOPICS = ["Ferries", "Harbours", "Schools", "Markets", "Weather", "Theatre", "Tides", "Wages"]
OUTLET_WEIGHTS = list(accumulate(1 / (rank + 16) for rank in range(OUTLETS)))


def _random(seed: int, kind: str, number: int) -> Random:
    return Random(f"{seed}/{kind}/{number}")


def _outlet(number: int) -> tuple[str, str]:
    first, second = WORDS[number % len(WORDS)], WORDS[(number * 7 + 3) % len(WORDS)]
    return f"{first.title()} {second.title()}", f"{first}{number}.example"


def _text(random: Random, story: list[str], length: int) -> str:
    count = length // 4
    common = random.choices(LEXICON, cum_weights=FREQUENCIES, k=count)
    own = random.choices(story, k=count)
    words = [own[i] if random.random() < OWN else common[i] for i in range(count)]
    return " ".join(words)[:length].rsplit(" ", 1)[0].capitalize()


@lru_cache(maxsize=8 * REACH)
def _entry(number: int, seed: int) -> tuple[str, ...]:
    """The lines that a document and a related entry of this article have in common."""
    random = _random(seed, "article", number)
    story = _random(seed, "story", number // STORY).choices(LEXICON, k=24)
    name, domain = _outlet(random.choices(range(OUTLETS), cum_weights=OUTLET_WEIGHTS)[0])
    title = _text(random, story, random.choice(TITLE_LENGTHS))
    excerpt = _text(random, story, random.choice(EXCERPT_LENGTHS))
    hours = number // STORY / 4 + random.uniform(0, 72)
    date = START + dt.timedelta(minutes=int(60 * hours))
    slug = _text(random, story, random.choice(SLUG_LENGTHS)).lower().replace(" ", "-")
    place = f"www.{domain}/{date:%Y/%m/%d}/{slug}-{number}"
    lines = [
        f'title: "{title}"',
        f'excerpt: "{excerpt} ..."',
        f"publishedDateTime: {date:%Y-%m-%dT%H:%M:00Z}",
        f"sourceUrl: https://{place}/",
    ]
    if random.random() < 0.6:
        cache = domain.replace("-", "--").replace(".", "-")
        lines += [
            f"ampUrl: https://{place}/amp/",
            f"cdnAmpUrl: https://www-{cache}.cdn.ampproject.org/c/s/{place}/amp/",
        ]
    lines += [
        "type: article",
        f"quality: {random.randrange(4, 95)}",
        "provider:",
        f"  name: {name}",
        f"  domain: {domain}",
    ]
    if random.random() < 0.83:
        file = _text(random, story, random.choice(IMAGE_LENGTHS)).lower().replace(" ", "-")
        lines += [
            "images:",
            f"  - url: https://media.{domain}/{date:%Y/%m}/{file}.jpg",
            f"    width: {random.randrange(300, 2000)}",
            f"    height: {random.randrange(200, 1200)}",
        ]
    return tuple(lines)


def _related(random: Random, number: int, count: int, mean: float) -> list[int]:
    """The articles that a document lists: near ones, nearest first."""
    near = [
        other
        for step in range(1, REACH + 1)
        for other in (number - step, number + step)
        if 0 <= other < count
    ]
    listed = 0 if random.random() < 0.42 else 1 + int(random.expovariate(0.58 / mean))
    return near[: min(listed, 73)]


def document(number: int, count: int, related: float = RELATED_MEAN, seed: int = 1) -> str:
    """The text of document ``number`` of ``count``."""
    random = _random(seed, "document", number)
    topics = random.sample(TOPICS, k=random.choice((1, 2, 2, 2, 3)))
    secured = base64.b64encode(random.randbytes(310)).decode()
    lines = ["---", "category: news", *_entry(number, seed)]
    lines += [f"heat: {random.choice((-1, -1, 20, 60))}", "published: false", "", "topics:"]
    lines += [f"  - {topic}" for topic in topics]
    others = _related(random, number, count, related)
    if others:
        lines += ["", "related:"]
    for other in others:
        first, *rest = _entry(other, seed)
        lines += [f"  - {first}", *(f"    {line}" for line in rest)]
    lines += ["", f'secured: "{secured};{number:024d}"', "---", ""]
    return "\n".join(lines)


def documents(
    count: int, related: float = RELATED_MEAN, seed: int = 1
) -> Iterator[tuple[str, str]]:
    """Pairs of file name and text, a thousand files to a folder."""
    for number in range(count):
        name = f"{number // 1000:04d}/{number:07d}.md"
        yield name, document(number, count, related, seed)


def write(folder: Path, count: int, related: float = RELATED_MEAN, seed: int = 1) -> int:
    """Write the documents under ``folder``; returns their size in bytes."""
    size = 0
    for name, text in documents(count, related, seed):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        size += path.write_bytes(text.encode())
    return size


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--related", type=float, default=RELATED_MEAN, help="mean per document")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    size = write(options.folder, options.count, options.related, options.seed)
    print(f"{options.count} documents, {size / 1e6:.1f} MB, in {options.folder}")


if __name__ == "__main__":
    main()

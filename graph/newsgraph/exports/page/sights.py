"""Six things to see in a corpus, for a reader who opens the page for the first time.

Each is the most telling of its kind, or is left out where the corpus has none. A sight is what the
data holds, in row numbers; its words, with their hedge, are in ``explorer/panels/sights.ts``.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from newsgraph.analysis.questions.blind_spots import BLIND, blind_spots
from newsgraph.analysis.questions.leads import EARLY, leads
from newsgraph.store import Tables

CARRIERS = 3
"""A text at fewer outlets is not worth showing."""

EVENTS = 3
"""A storyline with fewer events has not gone on."""

_NUMBER = re.compile(r"\d[\d,.]*")
_WORD = re.compile(r"\w+")

Sight = dict[str, Any]
"""``kind``, and by kind the rows and numbers that ``explorer/core/data/schema.ts`` describes."""


@dataclass(frozen=True)
class Rows:
    """The row number of each id on the page."""

    articles: Mapping[str, int]
    outlets: Mapping[str, int]
    topics: Mapping[str, int]
    stories: Mapping[str, int]


def sights(tables: Tables, rows: Rows) -> list[Sight]:
    """The sights of ``tables``, whose articles are those of the page; at most one of each kind."""
    found = (
        _longest_chain(tables, rows),
        _most_copied(tables, rows),
        _silence(tables, rows),
        _parted(tables, rows),
        _reworded(tables, rows),
        _ahead(tables, rows),
    )
    return [sight for sight in found if sight]


def _longest_chain(tables: Tables, rows: Rows) -> Sight | None:
    """Articles of which each names the outlet of the next one as a source, the latest first."""
    credits_ = tables.credits.drop_nulls("earlier").sort("article", "position")
    times = dict(tables.articles.select("id", "published").drop_nulls().iter_rows())
    named = [
        (article, earlier)
        for article, earlier in credits_.select("article", "earlier").iter_rows()
        if article in times and earlier in times
    ]
    longest: dict[str, list[str]] = {}
    for article, earlier in sorted(named, key=lambda pair: (times[pair[0]], pair)):
        chain = [article, *longest.get(earlier, [earlier])]
        if len(chain) > len(longest.get(article, ())):
            longest[article] = chain
    if not longest:
        return None
    best = min(longest.values(), key=lambda chain: (-len(chain), chain))
    return {"kind": "chain", "articles": [rows.articles[id_] for id_ in best]}


def _most_copied(tables: Tables, rows: Rows) -> Sight | None:
    """The article whose text most other outlets carried, beyond doubt after it."""
    outlet_of = tables.articles.select("id", "outlet")
    copies = (
        tables.related.filter(pl.col("kind").is_in(["copy", "reprint"]), pl.col("earliest"))
        .filter(pl.col("target").is_in(list(rows.articles)))
        .join(outlet_of.rename({"id": "source"}), on="source")
        .group_by("target")
        .agg(articles=pl.len(), outlets=pl.col("outlet").n_unique())
        .filter(pl.col("outlets") >= CARRIERS - 1)
        .sort(["outlets", "articles", "target"], descending=[True, True, False])
    )
    if copies.is_empty():
        return None
    article, articles, outlets = copies.row(0)
    return {
        "kind": "copied",
        "article": rows.articles[article],
        "articles": articles,
        "outlets": outlets,
    }


def _silence(tables: Tables, rows: Rows) -> Sight | None:
    """The story or topic on which an outlet has no article, though its size lets expect some."""
    for of, held in (("story", rows.stories), ("topic", rows.topics)):
        spots = blind_spots(tables, of=of).frame.filter(pl.col("verdict") == BLIND)
        for outlet, thing, expected, others in spots.select(
            "outlet", "of", "expected", "others"
        ).iter_rows():
            if thing in held and outlet in rows.outlets:
                return {
                    "kind": "silence",
                    "outlet": rows.outlets[outlet],
                    of: held[thing],
                    "expected": round(expected, 1),
                    "others": others,
                }
    return None


def _parted(tables: Tables, rows: Rows) -> Sight | None:
    """A story of the build before that fell into several; else the storyline of most events."""
    parts = (
        tables.lineage.filter(pl.col("change").is_in(["continue", "split"]))
        .filter(pl.col("new").is_in(list(rows.stories)))
        .unique(["old", "new"])
        .filter(pl.col("change").eq("split").any().over("old"), pl.len().over("old") > 1)
        .group_by("old")
        .agg(pl.col("new").sort())
        .sort(pl.col("new").list.len(), "old", descending=[True, False])
    )
    if not parts.is_empty():
        return {"kind": "split", "stories": [rows.stories[id_] for id_ in parts["new"][0]]}
    events = Counter(tables.stories.filter(grain="event")["parent"].drop_nulls().to_list())
    sizes = [(-count, id_) for id_, count in events.items() if id_ in rows.stories]
    if not sizes or -min(sizes)[0] < EVENTS:
        return None
    return {"kind": "went-on", "story": rows.stories[min(sizes)[1]], "events": -min(sizes)[0]}


def _reworded(tables: Tables, rows: Rows) -> Sight | None:
    """The headline that changed most: a number first, then most of its words."""
    changed = tables.rewordings.filter(field="headline").sort("article", "position")
    kept = changed.filter(pl.col("article").is_in(list(rows.articles)))
    ranked = [
        (_change(before, after), number)
        for number, (before, after) in enumerate(kept.select("before", "after").iter_rows())
    ]
    if not ranked:
        return None
    row = kept.row(max(ranked, key=lambda pair: (pair[0], -pair[1]))[1], named=True)
    return {
        "kind": "reworded",
        "article": rows.articles[row["article"]],
        "before": row["before"],
        "after": row["after"],
    }


def _change(before: str, after: str) -> tuple[bool, float]:
    """Whether the numbers of two wordings differ, and the share of words that only one has."""
    numbers = [sorted(_NUMBER.findall(text)) for text in (before, after)]
    one, other = (set(_WORD.findall(text.casefold())) for text in (before, after))
    both = numbers[0] != numbers[1] and all(numbers)
    return both, len(one ^ other) / max(1, len(one | other))


def _ahead(tables: Tables, rows: Rows) -> Sight | None:
    """The outlet that is most surely early on the stories that it shares with others."""
    early = leads(tables).frame.filter(pl.col("verdict") == EARLY)
    known = early.filter(pl.col("outlet").is_in(list(rows.outlets)))
    if known.is_empty():
        return None
    outlet, stories, others = known.select("outlet", "stories", "others").row(0)
    return {"kind": "ahead", "outlet": rows.outlets[outlet], "stories": stories, "others": others}

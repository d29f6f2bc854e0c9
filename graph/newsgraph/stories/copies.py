"""Who copied whom: texts that are nearly the same, and what that makes of each.

Two texts are the same if their sets of 5 neighbouring characters overlap by 6 of 10 (Jaccard).
Only neighbours by cosine are compared: of 1,000 pairs that are the same, these hold 996.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import polars as pl

from newsgraph.stories.neighbours import SCALE, Pairs
from newsgraph.stories.texts import CALENDAR, Integers, terms_of

GRAM = 5
SAME = 0.6
LEAST_COSINE = 0.5
"""Texts less alike in words than this are not compared by characters."""

SYNDICATION_DAYS = 2.0
"""Within 48 hours another outlet's text is a copy; later it is a reprint."""

FEWEST_TERMS = 4
"""A headline alone tells a copy only if it has so many different terms."""

OFTEN = 3
"""A headline, numbers and dates aside, that one outlet uses so often is boilerplate."""

UNSTEADY = rf"\b(\d+|{'|'.join(sorted(CALENDAR))})\b"
"""What changes from one issue of a regular headline to the next."""

MOST_EARLIER = 24
"""An article is linked to so many earlier articles of its text at most, the earliest ones, so that
a text that a thousand outlets carry has 24,000 links and not half a million."""

REMEMBERED = 128
"""Texts whose runs of characters are remembered; the pairs of one text come together."""

COPY = "another outlet within 48 hours"
UNDATED_COPY = "another outlet, a date unknown"
REVISION = "the same outlet"
REPRINT = "another outlet, more than 48 hours later"


class Writing(NamedTuple):
    """One article as it is compared: words of headline and abstract, outlet, day (or NaN)."""

    headline: str
    abstract: str
    outlet: str | None
    day: float

    is_boilerplate: bool
    """Its outlet uses the headline often."""

    def part(self, other: "Writing") -> str | None:
        """What of two articles is compared: all, headline, abstract; nothing if too little."""
        boilerplate = self.is_boilerplate or other.is_boilerplate
        if self.abstract and other.abstract:
            return "abstract" if boilerplate else "all"
        long = not boilerplate and _is_long(self.headline) and _is_long(other.headline)
        return "headline" if long else None

    def text(self, part: str) -> str:
        """The headline, the abstract, or all."""
        texts = {"headline": self.headline, "abstract": self.abstract}
        return texts.get(part, f"{self.headline} {self.abstract}")

    def overlap(self, other: "Writing") -> float:
        """The Jaccard index of two texts, 0 where they do not tell."""
        part = self.part(other)
        return jaccard(grams(self.text(part)), grams(other.text(part))) if part else 0.0


@dataclass
class Copies:
    """Links from the later article to the earlier one, and the group of each article.

    ``group`` leads from each linked article to the first row of its group: the articles that
    links connect. ``earliest``: whether the target of a link is the earliest carrier of its
    group here; ``None`` where a date is missing, or two carriers are equally early.
    """

    source: list[int] = field(default_factory=list)
    target: list[int] = field(default_factory=list)
    kind: list[str] = field(default_factory=list)
    overlap: list[float] = field(default_factory=list)
    rule: list[str] = field(default_factory=list)
    earliest: list[bool | None] = field(default_factory=list)
    group: dict[int, int] = field(default_factory=dict)


@lru_cache(maxsize=REMEMBERED)
def grams(text: str) -> frozenset[str]:
    """The runs of 5 characters in a text; the text itself if it is shorter."""
    return frozenset([text[i : i + GRAM] for i in range(max(1, len(text) - GRAM + 1))])


def jaccard(left: frozenset[str], right: frozenset[str]) -> float:
    """Shared elements over all elements.

    >>> jaccard(grams("ferry adrift"), grams("ferry adrift"))
    1.0
    """
    shared = len(left & right)
    return shared / (len(left) + len(right) - shared)


def find_copies(articles: pl.DataFrame, node: Integers, near: Pairs) -> Copies:
    """Copies, revisions and reprints among articles.

    Args:
        articles: ``headline`` and ``abstract`` in plain words, ``outlet``, ``day`` (or NaN).
        node: for each article the number of its text; the same text on one day is one.
        near: pairs of texts by cosine.
    """
    near = near.where((near.cosine >= LEAST_COSINE * SCALE) & (near.source != near.target))
    shared = np.bincount(node) > 1
    shared[near.source] = shared[near.target] = True
    rows = np.flatnonzero(shared[node])
    writings = dict(zip(rows.tolist(), _writings(articles, rows), strict=True))
    text = dict(zip(writings, node[rows].tolist(), strict=True))
    first = {text[row]: row for row in reversed(writings)}
    same: dict[int, dict[int, float]] = {
        number: {number: 1.0} if writings[row].part(writings[row]) else {}
        for number, row in first.items()
    }
    low = np.minimum(near.source, near.target).tolist()
    high = np.maximum(near.source, near.target).tolist()
    for left, right in sorted(set(zip(low, high, strict=True))):
        overlap = writings[first[left]].overlap(writings[first[right]])
        if overlap >= SAME:
            same[left][right] = same[right][left] = overlap
    return _linked(writings, text, same)


def _writings(articles: pl.DataFrame, rows: Integers) -> Iterator[Writing]:
    template = pl.col("headline").str.replace_all(UNSTEADY, "")
    often = (pl.len().over("outlet", template) >= OFTEN) & pl.col("outlet").is_not_null()
    candidates_of = articles.select("headline", "abstract", "outlet", "day", is_boilerplate=often)
    return (Writing(*row) for row in candidates_of[rows].iter_rows())


def _is_long(headline: str) -> bool:
    terms: set[str] = set()
    for word in headline.split():
        terms.update(terms_of(word))
        if len(terms) >= FEWEST_TERMS:
            return True
    return False


def _linked(
    writings: Mapping[int, Writing], text: Mapping[int, int], same: dict[int, dict[int, float]]
) -> Copies:
    """Each article linked to the earlier articles of the same text, the earliest first."""
    copies = Copies()
    carriers: dict[int, list[tuple[int, int]]] = {}
    rows = sorted(writings, key=lambda row: _moment(writings[row], row))
    for rank, article in enumerate(rows):
        earlier = [
            (place, other, overlap)
            for number, overlap in same[text[article]].items()
            for place, other in carriers.get(number, ())
        ]
        for _, other, overlap in sorted(earlier)[:MOST_EARLIER]:
            _add(copies, writings, (article, other), overlap)
            _join(copies.group, article, other)
        carried = carriers.setdefault(text[article], [])
        if len(carried) < MOST_EARLIER:
            carried.append((rank, article))
    copies.group = {row: _root(copies.group, row) for row in copies.group}
    copies.earliest = list(_earliest(copies, writings))
    return copies


def _moment(writing: Writing, row: int) -> tuple[bool, float, int]:
    undated = bool(np.isnan(writing.day))
    return undated, 0.0 if undated else writing.day, row


def _add(
    copies: Copies, writings: Mapping[int, Writing], pair: tuple[int, int], overlap: float
) -> None:
    kind, rule = _kind(writings[pair[0]], writings[pair[1]])
    copies.source.append(pair[0])
    copies.target.append(pair[1])
    copies.kind.append(kind)
    copies.overlap.append(round(overlap, 6))
    copies.rule.append(rule)


def _kind(later: Writing, earlier: Writing) -> tuple[str, str]:
    if later.outlet is not None and later.outlet == earlier.outlet:
        return "revision", REVISION
    gap = later.day - earlier.day
    if np.isnan(gap):
        return "copy", UNDATED_COPY
    return ("copy", COPY) if gap <= SYNDICATION_DAYS else ("reprint", REPRINT)


def _earliest(copies: Copies, writings: Mapping[int, Writing]) -> Iterator[bool | None]:
    """For each link, whether its target carried the text before all others; ``None``: unknown."""
    days: dict[int, list[float]] = {}
    for row, group in copies.group.items():
        days.setdefault(group, []).append(writings[row].day)
    firsts = {group: sorted(moments)[:2] for group, moments in days.items()}
    dated = {group: not np.isnan(moments).any() for group, moments in days.items()}
    for target in copies.target:
        group = copies.group[target]
        first, second = firsts[group]
        if not dated[group]:
            yield None
        elif writings[target].day > first:
            yield False
        else:
            yield True if second > first else None


def _root(parent: dict[int, int], row: int) -> int:
    while (above := parent.get(row, row)) != row:
        parent[row] = parent.get(above, above)
        row = above
    return row


def _join(parent: dict[int, int], left: int, right: int) -> None:
    low, high = sorted((_root(parent, left), _root(parent, right)))
    parent[low] = parent[high] = low

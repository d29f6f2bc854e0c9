"""Who copied whom: texts that are nearly the same, and what that makes of each.

Two texts are the same if their sets of 5 neighbouring characters overlap by 6 of 10 (Jaccard).
Only neighbours by cosine are compared: of 1,000 pairs that are the same, these hold 996.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from newsgraph.stories.neighbours import SCALE, Pairs
from newsgraph.stories.texts import Integers, terms_of

GRAM = 5
SAME = 0.6
LEAST_COSINE = 0.5
"""Texts less alike in words than this are not compared by characters."""

SYNDICATION_DAYS = 2.0
"""Within 48 hours another outlet's text is the same report; later it is taken up again."""

FEWEST_TERMS = 4
"""A headline alone tells a copy only if it has so many different terms."""

OFTEN = 3
"""A headline, numbers and dates aside, that one outlet uses so often is boilerplate."""

ANY = "any outlet"

COPY = "another outlet within 48 hours"
UNDATED_COPY = "another outlet, a date unknown"
REVISION = "the same outlet"
FOLLOW_UP = "another outlet, more than 48 hours later"


@dataclass(frozen=True)
class Writing:
    """One article as it is compared: words of headline and abstract, outlet, day (or NaN)."""

    headline: str
    abstract: str
    outlet: str | None
    day: float

    template: str
    """The headline without numbers and words of the calendar."""

    def text(self, part: str) -> str:
        """The headline, the abstract, or all."""
        texts = {"headline": self.headline, "abstract": self.abstract}
        return texts.get(part, f"{self.headline} {self.abstract}")


@dataclass
class Copies:
    """Links from the later article to the earlier one, and the group of each article.

    ``group`` holds for each article the first row that has the same text.
    """

    source: list[int] = field(default_factory=list)
    target: list[int] = field(default_factory=list)
    kind: list[str] = field(default_factory=list)
    overlap: list[float] = field(default_factory=list)
    rule: list[str] = field(default_factory=list)
    group: list[int] = field(default_factory=list)


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


def find_copies(writings: Sequence[Writing], node: Integers, near: Pairs) -> Copies:
    """Copies, revisions and follow-ups among articles.

    Args:
        writings: the articles.
        node: for each article the number of its text; the same text on one day is one.
        near: pairs of texts by cosine.
    """
    first = _first_articles(node)
    judge = _Judge(writings)
    same: dict[int, dict[int, float]] = {
        text: {text: 1.0} for text, article in enumerate(first) if judge.part(article, article)
    }
    close = (near.cosine >= LEAST_COSINE * SCALE) & (near.source != near.target)
    low = np.minimum(near.source, near.target)[close]
    high = np.maximum(near.source, near.target)[close]
    for left, right in sorted(set(zip(low.tolist(), high.tolist(), strict=True))):
        overlap = judge.overlap(first[left], first[right])
        if overlap >= SAME:
            same.setdefault(left, {})[right] = overlap
            same.setdefault(right, {})[left] = overlap
    return _linked(writings, node.tolist(), same)


def _is_long(headline: str) -> bool:
    return len({term for word in headline.split() for term in terms_of(word)}) >= FEWEST_TERMS


def _first_articles(node: Integers) -> list[int]:
    return [int(row) for row in np.unique(node, return_index=True)[1]]


class _Judge:
    """Compares two articles by their characters; keeps the characters of those it has seen."""

    def __init__(self, writings: Sequence[Writing]) -> None:
        self._writings = writings
        used = Counter((writing.outlet, writing.template) for writing in writings)
        self._repeated = [used[writing.outlet, writing.template] >= OFTEN for writing in writings]
        self._grams: dict[tuple[int, str], frozenset[str]] = {}

    def part(self, left: int, right: int) -> str | None:
        """What of two articles is compared: all, headline, abstract; nothing if too little."""
        one, other = self._writings[left], self._writings[right]
        repeated = self._repeated[left] or self._repeated[right]
        if one.abstract and other.abstract:
            return "abstract" if repeated else "all"
        long = not repeated and _is_long(one.headline) and _is_long(other.headline)
        return "headline" if long else None

    def overlap(self, left: int, right: int) -> float:
        """The Jaccard index of two texts, 0 where they do not tell."""
        part = self.part(left, right)
        return jaccard(self._of(left, part), self._of(right, part)) if part else 0.0

    def _of(self, article: int, part: str) -> frozenset[str]:
        if (article, part) not in self._grams:
            self._grams[article, part] = grams(self._writings[article].text(part))
        return self._grams[article, part]


def _linked(
    writings: Sequence[Writing], node: list[int], same: dict[int, dict[int, float]]
) -> Copies:
    """Each article linked to one earlier article of the same text: its own outlet's, if any."""
    copies = Copies(group=list(range(len(writings))))
    earliest: dict[tuple[int, str | None], tuple[int, int]] = {}
    rows = sorted(range(len(writings)), key=lambda row: _moment(writings[row], row))
    for rank, article in enumerate(rows):
        text, outlet = node[article], writings[article].outlet
        found = list(_earlier(earliest, same.get(text, {}), outlet))
        if found:
            elsewhere, (_, target), overlap = min(found)
            _add(copies, writings, (article, target), overlap, own=not elsewhere)
        for _, (_, target), _ in found:
            _join(copies.group, article, target)
        earliest.setdefault((text, outlet), (rank, article))
        earliest.setdefault((text, ANY), (rank, article))
    copies.group[:] = [_root(copies.group, row) for row in range(len(writings))]
    return copies


def _moment(writing: Writing, row: int) -> tuple[bool, float, int]:
    undated = bool(np.isnan(writing.day))
    return undated, 0.0 if undated else writing.day, row


def _earlier(
    earliest: dict[tuple[int, str | None], tuple[int, int]],
    same: dict[int, float],
    outlet: str | None,
) -> Iterator[tuple[bool, tuple[int, int], float]]:
    """For each text that is the same: is it another outlet's, its first article, the overlap."""
    for text, overlap in same.items():
        if outlet is not None and (text, outlet) in earliest:
            yield False, earliest[text, outlet], overlap
        if (text, ANY) in earliest:
            yield True, earliest[text, ANY], overlap


def _add(
    copies: Copies, writings: Sequence[Writing], pair: tuple[int, int], overlap: float, *, own: bool
) -> None:
    kind, rule = _kind(writings[pair[0]], writings[pair[1]], own=own)
    copies.source.append(pair[0])
    copies.target.append(pair[1])
    copies.kind.append(kind)
    copies.overlap.append(round(overlap, 6))
    copies.rule.append(rule)


def _kind(later: Writing, earlier: Writing, *, own: bool) -> tuple[str, str]:
    if own:
        return "revision", REVISION
    gap = later.day - earlier.day
    if np.isnan(gap):
        return "copy", UNDATED_COPY
    return ("copy", COPY) if gap <= SYNDICATION_DAYS else ("follow-up", FOLLOW_UP)


def _root(parent: list[int], row: int) -> int:
    while parent[row] != row:
        parent[row] = parent[parent[row]]
        row = parent[row]
    return row


def _join(parent: list[int], left: int, right: int) -> None:
    low, high = sorted((_root(parent, left), _root(parent, right)))
    parent[high] = low

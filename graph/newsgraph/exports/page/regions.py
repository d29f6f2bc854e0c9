"""Regions of the map: islands that lie together, named by what they tell and the others do not."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsgraph.exports.page.packing import Points

ISLANDS = 12
"""So many islands, on average, make a region."""

MOST_HALVINGS = 4
"""The map is halved at most so often: into sixteen regions."""

SHARED = 3
"""A term names a region if so many of its islands have it."""

RowNumbers = NDArray[np.int64]


class Region(NamedTuple):
    """The middle of a region, in units of the map, and its name."""

    x: int
    y: int
    name: str


def regions(places: Points, areas: NDArray[np.float64], terms: Sequence[list[str]]) -> list[Region]:
    """The regions of a map that have a name.

    Args:
        places: the middle of each island, shape (n, 2).
        areas: the area of each island.
        terms: the terms of each island as its articles write them, the heaviest first.
    """
    count = len(places)
    halvings = min(MOST_HALVINGS, int(math.log2(max(1, count / ISLANDS))))
    everywhere = Counter(term.casefold() for own in terms for term in own)
    found: list[Region] = []
    for rows in _halved(np.arange(count), places, areas, halvings) if halvings else ():
        here = Counter(term.casefold() for row in rows for term in terms[row])
        name = _telling(here, everywhere, len(rows) / count, {region.name for region in found})
        if name:
            x, y = np.average(places[rows], axis=0, weights=areas[rows])
            found.append(Region(round(float(x)), round(float(y)), name))
    return found


def _halved(
    rows: RowNumbers, places: Points, areas: NDArray[np.float64], times: int
) -> Iterator[RowNumbers]:
    """The rows in parts of equal area, each cut across its longer side."""
    if times == 0 or len(rows) < 2:
        yield rows
        return
    along = places[rows][:, np.argmax(np.ptp(places[rows], axis=0))]
    order = rows[np.lexsort((rows, along))]
    half = int(np.searchsorted(np.cumsum(areas[order]), areas[order].sum() / 2)) + 1
    cut = min(max(half, 1), len(order) - 1)
    yield from _halved(order[:cut], places, areas, times - 1)
    yield from _halved(order[cut:], places, areas, times - 1)


def _telling(
    here: Counter[str], everywhere: Counter[str], share: float, taken: set[str]
) -> str | None:
    """The term that is most over-represented here: the largest term of the likelihood ratio."""
    scores = {
        term: count * math.log(count / (share * everywhere[term]))
        for term, count in here.items()
        if count >= SHARED and term not in taken
    }
    best = min(scores, key=lambda term: (-scores[term], term), default=None)
    return best if best is not None and scores[best] > 0 else None

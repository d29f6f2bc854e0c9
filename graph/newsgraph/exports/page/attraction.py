"""Where the islands of the map lie: near those that they are linked to, and clear of all others.

First all at once, in turn with an equal-area remap that spreads what is drawn together (the same
sum of areas in each half of each cell; the square that this fills is folded to a disc by the
concentric map of Shirley and Chiu, 1997). Then step by step: each island goes a part of the way to
its neighbours, and what overlaps is pushed apart.
"""

import math

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array, csr_array, triu

from newsgraph.exports.page.corpus import PageCorpus
from newsgraph.exports.page.packing import Points, sunflower
from newsgraph.exports.page.spreading import (
    concentric,
    equal_area,
    evenly_spread,
    pushed,
    pushed_apart,
)

DECLARED, DERIVED, ALIKE = 0.3, 1.0, 0.02
"""Strength of attraction; declared links are weak, for documents list much that is unrelated."""

COMMON = 50
"""A term that more islands have draws none of them together."""

ROADS = 60
"""The number of pairs of islands between which the map draws a road."""

LEAST_ROAD = 2
"""Fewer links, weighted as above, make no road."""

_STEP = 0.15
"""The part of the way to its neighbours that an island goes in its first step."""

_STEPS = 14_400
"""Steps of all islands together; each goes 60 at most and 6 at least."""

_PUSHES = 25
_ROUNDS = 14
_FILL = 0.6
"""The part of the map that is land, before islands draw together."""

RowNumbers = NDArray[np.int64]


def links_between(corpus: PageCorpus, island_of: RowNumbers, count: int) -> csr_array:
    """The links between islands, both ways, weighted by their kind."""
    whole = csr_array((count, count))
    for source, target, weight in (
        (*corpus.related.T, DECLARED), (corpus.derived.source, corpus.derived.target, DERIVED),
    ):  # fmt: skip
        left, right = island_of[source], island_of[target]
        across = (left >= 0) & (right >= 0) & (left != right)
        ends = (left[across], right[across])
        found = coo_array((np.full(len(ends[0]), weight), ends), shape=(count, count)).tocsr()
        whole = whole + found + found.T
    return csr_array(whole)


def likeness(terms: list[list[str]]) -> csr_array:
    """How much of their terms islands share: cosines, rare terms counting more."""
    known = {term: place for place, term in enumerate(sorted({t for own in terms for t in own}))}
    rows = [row for row, own in enumerate(terms) for _ in own]
    columns = [known[term] for own in terms for term in own]
    shape = (len(terms), max(1, len(known)))
    held = coo_array((np.ones(len(rows)), (rows, columns)), shape=shape).tocsr()
    rarity = np.log((len(terms) + 1) / np.maximum(np.asarray(held.sum(axis=0)).ravel(), 1))
    rarity[np.asarray(held.sum(axis=0)).ravel() > COMMON] = 0.0
    weighted = csr_array(held.multiply(rarity[None, :]))
    length = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    unit = csr_array(weighted.multiply((1 / np.where(length > 0, length, 1.0))[:, None]))
    alike = csr_array(unit @ unit.T)
    alike.setdiag(0.0)
    alike.eliminate_zeros()
    return alike


def island_places(pull: csr_array, reach: NDArray[np.float64]) -> Points:
    """The middle of each island: near what it is linked to, and clear of the others."""
    count = len(reach)
    if count == 0:
        return np.zeros((0, 2))
    degree = np.asarray(pull.sum(axis=1)).ravel()
    drawn = (degree > 0)[:, None]
    way = csr_array(pull.multiply((1 / np.where(degree > 0, degree, 1.0))[:, None]))
    areas = reach * reach
    side = math.sqrt(math.pi * float(areas.sum()) / _FILL)
    whole = way + coo_array((1.0 - (degree > 0), (np.arange(count),) * 2), shape=way.shape).tocsr()
    places = concentric(_attracted(csr_array(whole), areas)) * side / math.sqrt(math.pi)
    steps = min(60, max(6, _STEPS // count))
    for step in range(steps):
        length = _STEP * (1 - step / steps) ** 1.5
        places = places + length * np.where(drawn, way @ places - places, 0.0)
        places = pushed(places, reach, _PUSHES)
    return pushed_apart(places, reach)


def _attracted(pull: csr_array, areas: NDArray[np.float64]) -> Points:
    """Places in the unit square: near what attracts them, and evenly filled."""
    count = len(areas)
    places = np.full((count, 2), 0.5)
    places += 0.3 * sunflower(count, 1.0) / math.sqrt(count)
    unsettled = 0.03 * evenly_spread(count)
    for _ in range(60):
        places = pull @ places
        places -= places.mean(axis=0)
        places = np.linalg.qr(places)[0] if count > 2 else places
    for step in range(_ROUNDS):
        places = equal_area(places + unsettled, areas)
        share = 0.8 - 0.7 * step / _ROUNDS
        for _ in range(2):
            places = (1 - share) * places + share * (pull @ places)
    return equal_area(places + unsettled, areas, sway=0.6)


def roads(links: csr_array, stories: RowNumbers) -> RowNumbers:
    """Two stories and their links, shape (k, 3): the most linked pairs of islands.

    Args:
        links: the links between islands, both ways.
        stories: the story of each island.
    """
    pairs = coo_array(triu(links, k=1))
    order = np.lexsort((pairs.col, pairs.row, -pairs.data))
    kept = order[pairs.data[order] >= LEAST_ROAD][:ROADS]
    counts = np.rint(pairs.data[kept]).astype(np.int64)
    return np.column_stack([stories[pairs.row[kept]], stories[pairs.col[kept]], counts])

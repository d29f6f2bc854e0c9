"""Places for articles in no story: evenly in the water, near what they are linked to."""

import math

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from newsgraph.exports.page.attraction import DECLARED, DERIVED
from newsgraph.exports.page.corpus import PageCorpus
from newsgraph.exports.page.packing import Points
from newsgraph.exports.page.spreading import evenly_spread

ALONE = 14.0
"""The distance between articles that are in no story."""

ABOUT = 0.2
"""How strongly an article is drawn to the islands of its topics, rare ones counting more."""

RowNumbers = NDArray[np.int64]


def water_places(
    corpus: PageCorpus, island_of: RowNumbers, islands: Points, reach: NDArray[np.float64]
) -> Points:
    """The place of each article that is on no island, in their order.

    Args:
        corpus: the articles and their links.
        island_of: the island of each article, -1 for none.
        islands: the middle of each island.
        reach: the radius of each island, with the water that it keeps free.
    """
    wanted = _wanted(corpus, island_of, islands)[island_of < 0]
    sites = water_sites(len(wanted), islands, reach)
    return sites[matched(wanted, sites)]


def _wanted(corpus: PageCorpus, island_of: RowNumbers, islands: Points) -> Points:
    """Where each article would lie: amid the islands of what it is linked to and about."""
    count = len(island_of)
    about = corpus.about
    spread = np.bincount(about[:, 1], minlength=len(corpus.topics["id"]))
    rarity = ABOUT * np.log((count + 1) / np.maximum(spread, 1))
    middles = _middles(about, island_of, islands, len(spread))
    weight, total = np.zeros(count), np.zeros((count, 2))
    declared, derived = corpus.related, corpus.derived
    for rows, others, strength in (
        (declared[:, 0], declared[:, 1], DECLARED),
        (declared[:, 1], declared[:, 0], DECLARED),
        (derived.source, derived.target, DERIVED),
        (derived.target, derived.source, DERIVED),
    ):
        known = island_of[others] >= 0
        _add(weight, total, rows[known], islands[island_of[others[known]]], strength)
    _add(weight, total, about[:, 0], middles[about[:, 1]], rarity[about[:, 1]])
    return total / np.maximum(weight, 1e-9)[:, None] + evenly_spread(count)


def _middles(about: RowNumbers, island_of: RowNumbers, islands: Points, topics: int) -> Points:
    """The middle of each topic's articles on islands; the middle of the map for one without."""
    settled = about[island_of[about[:, 0]] >= 0]
    weight, total = np.zeros(topics), np.zeros((topics, 2))
    _add(weight, total, settled[:, 1], islands[island_of[settled[:, 0]]], 1.0)
    middles: Points = total / np.maximum(weight, 1e-9)[:, None]
    return middles


def _add(
    weight: NDArray[np.float64],
    total: Points,
    rows: RowNumbers,
    places: Points,
    strength: float | NDArray[np.float64],
) -> None:
    strengths = np.broadcast_to(strength, rows.shape)
    weight += np.bincount(rows, strengths, len(weight))
    for axis in range(2):
        total[:, axis] += np.bincount(rows, strengths * places[:, axis], len(weight))


def water_sites(count: int, islands: Points, reach: NDArray[np.float64]) -> Points:
    """``count`` points of a hexagonal grid that are on no island, the nearest to the middle."""
    land = float((reach * reach).sum()) * math.pi
    radius = math.sqrt((land + count * ALONE * ALONE) / math.pi) + 4 * ALONE
    while len(sites := _free(_grid(radius), islands, reach)) < count:
        radius *= 1.2
    order = np.lexsort((sites[:, 1], sites[:, 0], np.rint((sites * sites).sum(axis=1))))
    nearest: Points = sites[order[:count]]
    return nearest


def _grid(radius: float) -> Points:
    rows = np.arange(-math.ceil(radius / (ALONE * math.sqrt(0.75))), math.ceil(radius / ALONE) * 2)
    across = np.arange(-math.ceil(radius / ALONE), math.ceil(radius / ALONE) + 1)
    y, x = np.meshgrid(rows * ALONE * math.sqrt(0.75), across * ALONE, indexing="ij")
    x = x + (rows % 2)[:, None] * ALONE / 2
    points = np.column_stack([x.ravel(), y.ravel()])
    inside: Points = points[(points * points).sum(axis=1) <= radius * radius]
    return inside


def _free(points: Points, islands: Points, reach: NDArray[np.float64]) -> Points:
    """The points that no island reaches."""
    if not len(islands):
        return points
    covered = cKDTree(points).query_ball_point(islands, reach + ALONE / 2)
    taken = np.zeros(len(points), dtype=bool)
    taken[np.concatenate([np.array(rows, dtype=np.int64) for rows in covered])] = True
    free: Points = points[~taken]
    return free


def matched(wanted: Points, sites: Points) -> RowNumbers:
    """A site for each point, so that neighbours stay neighbours: both are halved, again and again.

    Each part is cut across the longer side of its sites; ties go by row.
    """
    found = np.zeros(len(wanted), dtype=np.int64)
    parts = [(np.arange(len(wanted)), np.arange(len(sites)))]
    while parts:
        rows, places = parts.pop()
        if len(rows) < 2:
            found[rows] = places
            continue
        axis = int(np.argmax(np.ptp(sites[places], axis=0)))
        rows = rows[np.argsort(np.rint(wanted[rows, axis] * 1024), kind="stable")]
        places = places[np.argsort(np.rint(sites[places, axis] * 1024), kind="stable")]
        half = len(rows) // 2
        parts += [(rows[:half], places[:half]), (rows[half:], places[half:])]
    return found

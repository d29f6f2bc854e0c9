"""The layout of the map: stories are islands, and articles are dots on them.

Two levels. Inside an island, events are packed discs, each a spiral of its articles,
with the articles of no event packed around them. Between islands links and topics attract, in turn
with an equal-area remap that spreads what they draw together (the same sum of areas in
each half of each cell); the square that this fills is folded to a disc by the concentric
map of Shirley and Chiu (1997), and what still overlaps is pushed apart.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array, csr_array

from newsgraph.exports.page.corpus import PageCorpus
from newsgraph.exports.page.packing import Points, enclosing_radius, pack, sunflower
from newsgraph.exports.page.spreading import concentric, equal_area, evenly_spread, pushed_apart

DOT_SPACING = 9.0
"""Scale of the spirals; neighbours on one are at least 1.5 times as far apart."""

LONE_RADIUS = 9.5
"""The radius for an article that is in a storyline but in none of its events."""

EVENT_RIM = 7.0
STORY_RIM = 9.0
GAP = 16.0
"""The least distance between two islands."""

_DECLARED, _DERIVED, _ABOUT = 0.05, 1.0, 0.5
"""Strength of attraction; declared links are weak, for documents list much that is unrelated."""

_LOOSE_RADIUS = 10.0
_ROUNDS = 14
_FILL = 0.5
"""The part of the map that is land."""

RowNumbers = NDArray[np.int64]


@dataclass(frozen=True)
class MapPlan:
    """Places in whole units: articles (n, 2), stories of both grains (m, 2) with their
    radii (m,), and topics (k, 2), where the articles about them are densest."""

    articles: RowNumbers
    stories: RowNumbers
    radii: RowNumbers
    topics: RowNumbers


@dataclass(frozen=True)
class _Inside:
    """Articles and stories around the middle of their island; radius of the island."""

    articles: Points
    stories: Points
    radii: NDArray[np.float64]


def map_plan(corpus: PageCorpus) -> MapPlan:
    """The map of ``corpus``; the same for the same corpus."""
    inside = _insides(corpus)
    island_of, radii = _islands(corpus, inside.radii)
    places = _places(corpus, island_of, radii)
    articles = inside.articles + places[island_of]
    stories = inside.stories.copy()
    home = _home(corpus, island_of)
    stories[home >= 0] += places[home[home >= 0]]
    return MapPlan(
        articles=np.rint(articles).astype(np.int64),
        stories=np.rint(stories).astype(np.int64),
        radii=np.rint(inside.radii).astype(np.int64),
        topics=np.rint(_topic_places(corpus, articles)).astype(np.int64),
    )


def _insides(corpus: PageCorpus) -> _Inside:
    count = len(corpus.stories["id"])
    articles = np.zeros((len(corpus.articles["id"]), 2))
    stories, radii = np.zeros((count, 2)), np.zeros(count)
    of_event = _grouped(corpus.event_of, count)
    alone = _grouped(np.where(corpus.event_of < 0, corpus.storyline_of, -1), count)
    parents = np.array(corpus.stories["parent"], dtype=np.int64)
    events = _grouped(parents, count)
    for story, grain in enumerate(corpus.stories["grain"]):
        if grain == "event":
            rows = of_event[story]
            articles[rows] = sunflower(len(rows), DOT_SPACING)
            radii[story] = DOT_SPACING * math.sqrt(len(rows)) + EVENT_RIM
    for story, grain in enumerate(corpus.stories["grain"]):
        if grain == "storyline":
            inner = events[story][np.argsort(-radii[events[story]], kind="stable")]
            discs = np.append(radii[inner], np.full(len(alone[story]), LONE_RADIUS))
            packed = pack(discs)
            radii[story] = enclosing_radius(packed, discs) + STORY_RIM
            articles[alone[story]] = packed[len(inner) :]
            stories[inner] = packed[: len(inner)]
            for event in inner:
                articles[of_event[event]] += stories[event]
    return _Inside(articles, stories, radii)


def _grouped(owners: RowNumbers, count: int) -> list[RowNumbers]:
    """For each of ``count`` owners its rows, in order."""
    order = np.argsort(owners, kind="stable")
    bounds = np.searchsorted(owners[order], np.arange(count + 1))
    return [order[bounds[owner] : bounds[owner + 1]] for owner in range(count)]


def _islands(
    corpus: PageCorpus, radii: NDArray[np.float64]
) -> tuple[RowNumbers, NDArray[np.float64]]:
    """The island of each article (its storyline, or its own), and the radii of the islands."""
    tops = np.where(corpus.storyline_of >= 0, corpus.storyline_of, corpus.event_of)
    loose = tops < 0
    names = np.where(loose, len(radii) + np.arange(len(tops)), tops)
    known, island_of = np.unique(names, return_inverse=True)
    sizes = np.full(len(known), _LOOSE_RADIUS)
    sizes[known < len(radii)] = radii[known[known < len(radii)]]
    return island_of.astype(np.int64), sizes


def _home(corpus: PageCorpus, island_of: RowNumbers) -> RowNumbers:
    """For each story, the island that it is or lies on; -1 if it has no article."""
    home = np.full(len(corpus.stories["id"]), -1, dtype=np.int64)
    for stories in (corpus.event_of, corpus.storyline_of):
        home[stories[stories >= 0]] = island_of[stories >= 0]
    return home


def _places(corpus: PageCorpus, island_of: RowNumbers, radii: NDArray[np.float64]) -> Points:
    count = len(radii)
    if count == 0:
        return np.zeros((0, 2))
    reach = radii + GAP / 2
    areas = reach * reach
    pull = _pull(corpus, island_of, count)
    square = _attracted(pull, areas)
    side = math.sqrt(math.pi * float(areas.sum()) / _FILL)
    return pushed_apart(concentric(square) * side / math.sqrt(math.pi), reach)


def _attracted(pull: csr_array, areas: NDArray[np.float64]) -> Points:
    """Places in the unit square: near what attracts them, and evenly filled."""
    count, whole = len(areas), pull.shape[0]
    places = np.full((whole, 2), 0.5)
    places += 0.3 * sunflower(whole, 1.0) / math.sqrt(whole)
    unsettled = 0.03 * evenly_spread(count)
    for _ in range(60):
        places = pull @ places
        places -= places.mean(axis=0)
        places = np.linalg.qr(places)[0] if whole > 2 else places
    for step in range(_ROUNDS):
        places[:count] = equal_area(places[:count] + unsettled, areas)
        share = 0.8 - 0.7 * step / _ROUNDS
        for _ in range(2):
            places[count:] = (pull @ places)[count:]
            places = (1 - share) * places + share * (pull @ places)
    return equal_area(places[:count] + unsettled, areas, sway=0.6)


def _pull(corpus: PageCorpus, island_of: RowNumbers, count: int) -> csr_array:
    """The attraction among islands, then topics: weights whose rows sum to 1."""
    about = corpus.about
    spread = np.bincount(about[:, 1], minlength=len(corpus.topics["id"]))
    rarity = np.log((len(island_of) + 1) / np.maximum(spread, 1)) + 0.05
    declared, derived = corpus.related, corpus.derived
    left = [island_of[declared[:, 0]], island_of[derived.source], island_of[about[:, 0]]]
    right = [island_of[declared[:, 1]], island_of[derived.target], about[:, 1] + count]
    weights = [
        np.full(len(declared), _DECLARED),
        np.full(len(derived.source), _DERIVED),
        _ABOUT * rarity[about[:, 1]],
    ]
    ends = np.column_stack([np.concatenate(left), np.concatenate(right)])
    return _normalised(ends, np.concatenate(weights), count + len(spread))


def _normalised(ends: RowNumbers, weights: NDArray[np.float64], whole: int) -> csr_array:
    """A symmetric graph whose rows sum to 1; a node without neighbours stays where it is."""
    apart = ends[:, 0] != ends[:, 1]
    both = np.concatenate([ends[apart], ends[apart][:, ::-1]])
    pairs = (np.tile(weights[apart], 2), (both[:, 0], both[:, 1]))
    graph = coo_array(pairs, shape=(whole, whole)).tocsr()
    degree = np.asarray(graph.sum(axis=1)).ravel()
    alone = np.flatnonzero(degree == 0)
    loops = coo_array((np.ones(len(alone)), (alone, alone)), shape=(whole, whole))
    scale = 1.0 / np.where(degree > 0, degree, 1.0)
    return csr_array(graph.multiply(scale[:, None])) + loops.tocsr()


def _topic_places(corpus: PageCorpus, articles: Points) -> Points:
    """For each topic the place where its articles are densest: a few steps of mean shift."""
    places = np.zeros((len(corpus.topics["id"]), 2))
    rows = _grouped(corpus.about[:, 1], len(places))
    for topic, members in enumerate(rows):
        points = articles[corpus.about[members, 0]]
        if len(points):
            places[topic] = _densest(points)
    return places


def _densest(points: Points) -> Points:
    middle: Points = np.median(points, axis=0)
    for _ in range(8):
        distances = ((points - middle) ** 2).sum(axis=1)
        near = np.exp(-distances / max(2 * float(np.median(distances)), 1.0))
        middle = (points * near[:, None]).sum(axis=0) / near.sum()
    return middle

"""Where everything stands, computed before the page is opened.

A small corpus is drawn whole as a network: stress majorization of the graph distances
(Gansner, Koren and North 2004). A larger one is a map of nested discs: articles in
their linked group, groups in the territory of a topic, territories side by side. Both
are deterministic; positions are whole units.
"""

import math
from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsgraph.exports.page.corpus import Corpus
from newsgraph.exports.page.joining import Pairs, components, hops
from newsgraph.exports.page.packing import Points, enclosing_radius, pack, sunflower

EDGE = 120.0
"""Length of one edge in the network, in canvas units."""

DOT_SPACING = 9.0
_GROUP_RIM = 9.0
_GROUP_GAP = 3.0
_TERRITORY_GAP = 38.0
_LEAST_TERRITORY = 60.0


@dataclass(frozen=True)
class Territory:
    """The part of the map that belongs to one topic; ``topic`` is -1 where none is declared."""

    topic: int
    x: int
    y: int
    radius: int
    groups: int


@dataclass(frozen=True)
class MapPlan:
    """The map: a place for each article and linked group, and the territories."""

    articles: NDArray[np.int64]
    groups: NDArray[np.int64]
    radii: NDArray[np.int64]
    territories: list[Territory]


def network_positions(count: int, edges: Pairs) -> NDArray[np.int64]:
    """Positions of a small graph, one row a node; parts that are not joined lie apart."""
    if count == 0:
        return np.zeros((0, 2), dtype=np.int64)
    labels = components(count, edges)
    members = [np.flatnonzero(labels == part) for part in range(labels.max() + 1)]
    members.sort(key=lambda rows: (-len(rows), int(rows[0])))
    distances = hops(count, edges)
    places = [_component(distances[np.ix_(rows, rows)]) for rows in members]
    radii = np.array([float(np.hypot(*p.T).max()) + _margin(len(p)) for p in places])
    positions = np.zeros((count, 2))
    for rows, place, centre in zip(members, places, pack(radii), strict=True):
        positions[rows] = place + centre
    return np.rint(positions).astype(np.int64)


def _margin(count: int) -> float:
    """Room around a joined part; a node alone is often a large topic, so its name needs room."""
    return EDGE * (0.9 if count == 1 else 0.5)


def map_plan(corpus: Corpus) -> MapPlan:
    """The map of a corpus that is too large to draw as one network."""
    sizes = np.bincount(corpus.groups) if len(corpus.groups) else np.zeros(0, dtype=np.int64)
    homes = _homes(corpus, sizes)
    radii = DOT_SPACING * np.sqrt(sizes) + _GROUP_RIM
    radii[sizes == 1] = DOT_SPACING
    owners = [*range(len(corpus.topics["id"])), *([-1] if (homes == -1).any() else [])]
    inner = {topic: _territory(np.flatnonzero(homes == topic), sizes, radii) for topic in owners}
    owners.sort(key=lambda topic: (-inner[topic][2], topic))
    reach = np.array([inner[topic][2] for topic in owners])
    centres = pack(reach + _TERRITORY_GAP)
    groups = np.zeros((len(sizes), 2))
    territories = []
    for topic, centre, radius in zip(owners, centres, reach, strict=True):
        rows, places, _ = inner[topic]
        groups[rows] = places + centre
        x, y = np.rint(centre).astype(int).tolist()
        territories.append(Territory(topic, x, y, math.ceil(radius), len(rows)))
    return MapPlan(
        articles=np.rint(_article_places(corpus.groups, sizes, groups)).astype(np.int64),
        groups=np.rint(groups).astype(np.int64),
        radii=np.rint(radii).astype(np.int64),
        territories=territories,
    )


def _homes(corpus: Corpus, sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """The topic whose territory each group lies in: often declared there, rare elsewhere."""
    homes = np.full(len(sizes), -1, dtype=np.int64)
    total = len(corpus.groups)
    spread = np.bincount(corpus.about[:, 1], minlength=len(corpus.topics["id"]))
    declared: dict[int, Counter[int]] = {}
    for article, topic in corpus.about.tolist():
        declared.setdefault(int(corpus.groups[article]), Counter())[topic] += 1
    for group, counts in declared.items():
        homes[group] = min(
            counts,
            key=lambda topic: (
                -counts[topic] * (math.log((total + 1) / int(spread[topic])) + 0.01),
                topic,
            ),
        )
    return homes


def _territory(
    rows: NDArray[np.int64], sizes: NDArray[np.int64], radii: NDArray[np.float64]
) -> tuple[NDArray[np.int64], Points, float]:
    """Groups in one territory: linked groups in the middle, single articles around them."""
    order = rows[np.lexsort((rows, -sizes[rows]))]
    linked, single = order[sizes[order] > 1], order[sizes[order] == 1]
    places = pack(radii[linked] + _GROUP_GAP)
    core = enclosing_radius(places, radii[linked] + _GROUP_GAP)
    hole = core + DOT_SPACING if len(linked) else 0.0
    halo = sunflower(len(single), DOT_SPACING, hole)
    rim = math.sqrt(hole * hole + DOT_SPACING * DOT_SPACING * len(single)) + 2 * DOT_SPACING
    return order, np.vstack([places, halo]), max(rim, core, _LEAST_TERRITORY)


def _article_places(groups: NDArray[np.int64], sizes: NDArray[np.int64], centres: Points) -> Points:
    places = np.zeros((len(groups), 2))
    order = np.argsort(groups, kind="stable")
    starts = np.concatenate([[0], np.cumsum(sizes)])
    for group, size in enumerate(sizes):
        rows = order[starts[group] : starts[group + 1]]
        places[rows] = sunflower(int(size), DOT_SPACING) + centres[group]
    return places


def _component(distances: Points) -> Points:
    """One joined part around its own middle."""
    count = len(distances)
    if count == 1:
        return np.zeros((1, 2))
    places = _majorize(_projection(distances), distances) * EDGE
    places = _spread(places, EDGE * 0.62)
    middle: Points = (places.max(axis=0) + places.min(axis=0)) / 2
    return places - middle


def _projection(distances: Points, rounds: int = 60) -> Points:
    """Two axes of classical scaling by power iteration, started the same way every time."""
    squares = distances * distances
    centred = -0.5 * (
        squares - squares.mean(axis=0) - squares.mean(axis=1)[:, None] + squares.mean()
    )
    axes: list[Points] = []
    for axis in range(2):
        vector = np.cos(np.arange(len(distances)) * (1.0 + axis))
        for _ in range(rounds):
            vector = centred @ vector
            for other in axes:
                vector = vector - other * (other @ vector) / max(other @ other, 1e-12)
            vector = vector / max(math.sqrt(float(vector @ vector)), 1e-12)
        axes.append(vector * math.sqrt(max(float(vector @ centred @ vector), 0.0)))
    return np.column_stack(axes) + sunflower(len(distances), 0.02)


def _majorize(places: Points, distances: Points, rounds: int = 120) -> Points:
    """SMACOF with weights d⁻²: each round lowers the stress."""
    weights = np.zeros_like(distances)
    apart = distances > 0
    weights[apart] = distances[apart] ** -2.0
    count = len(distances)
    laplacian = np.diag(weights.sum(axis=1)) - weights
    inverse = np.linalg.inv(laplacian + 1.0 / count) - 1.0 / count
    for _ in range(rounds):
        ratio = -weights * distances / np.maximum(_lengths(places), 1e-9)
        np.fill_diagonal(ratio, 0.0)
        np.fill_diagonal(ratio, -ratio.sum(axis=1))
        places = inverse @ (ratio @ places)
    return places


def _spread(places: Points, least: float, rounds: int = 60) -> Points:
    """Push apart what lies nearer than ``least``."""
    for _ in range(rounds):
        delta = places[:, None, :] - places[None, :, :]
        length = np.maximum(_lengths(places), 1e-6)
        push = np.maximum(least - length, 0.0) / length
        np.fill_diagonal(push, 0.0)
        if not push.any():
            break
        places = places + 0.25 * (delta * push[:, :, None]).sum(axis=1)
    return places


def _lengths(places: Points) -> Points:
    delta = places[:, None, :] - places[None, :, :]
    lengths: Points = np.sqrt((delta * delta).sum(axis=2))
    return lengths

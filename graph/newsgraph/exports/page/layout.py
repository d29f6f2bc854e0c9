"""The layout of a small network, by stress majorization of the graph distances.

Gansner, Koren and North, "Graph drawing by stress majorization" (2004). Parts that are not
joined are packed side by side. Positions are whole units.
"""

import math

import numpy as np
from numpy.typing import NDArray

from newsgraph.exports.page.joining import RowPairs, components, hops
from newsgraph.exports.page.packing import Points, pack, sunflower

EDGE = 120.0
"""Length of one edge in the network, in canvas units."""


def network_positions(count: int, edges: RowPairs) -> NDArray[np.int64]:
    """Positions of a small graph, one row per node; separate components lie apart."""
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
    """Push apart points that are nearer to each other than ``least``."""
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

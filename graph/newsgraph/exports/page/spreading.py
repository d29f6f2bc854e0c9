"""Places spread evenly: halves of equal area, a square folded to a disc, discs pushed apart."""

import math

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from newsgraph.exports.page.packing import Points

Areas = NDArray[np.float64]
RowNumbers = NDArray[np.int64]
Flags = NDArray[np.bool_]

_GRID = 2.0**24
"""Places are rounded to this part of a unit before they are compared, so that the last
bits of a sum, which differ between machines, decide nothing."""


def equal_area(places: Points, areas: Areas, sway: float = 0.0) -> Points:
    """Places in the unit square in which areas are evenly spread and neighbours stay near.

    Each cell is cut across its longer side so that both halves hold the same sum of
    ``areas``, until each cell holds one place, which moves to its middle; or off it, by up
    to ``sway`` of the way to its sides, lest equal areas stand in rank and file.
    """
    cells = np.zeros(len(places), dtype=np.int64)
    boxes = np.array([[0.0, 0.0, 1.0, 1.0]])
    while len(boxes) < len(places):
        cells, boxes = _halved(cells, boxes, places, areas)
    own = boxes[cells]
    sides = own[:, 2:] - own[:, :2]
    moved: Points = (own[:, :2] + own[:, 2:]) / 2 + sway * sides * evenly_spread(len(places))
    return moved


def _halved(
    cells: RowNumbers, boxes: Points, places: Points, areas: Areas
) -> tuple[RowNumbers, Points]:
    """Every cell with more than one place as two cells."""
    tall = (boxes[:, 3] - boxes[:, 1]) > (boxes[:, 2] - boxes[:, 0])
    along = np.rint(np.where(tall[cells], places[:, 1], places[:, 0]) * _GRID)
    order = np.lexsort((np.arange(len(cells)), along, cells))
    sorted_cells, sorted_areas = cells[order], areas[order]
    total = np.bincount(cells, areas)
    before = np.cumsum(sorted_areas) - sorted_areas
    first = np.searchsorted(sorted_cells, np.arange(len(boxes)))
    before -= before[first][sorted_cells]
    is_right = before + sorted_areas / 2 > total[sorted_cells] / 2
    last = np.append(first[1:], len(cells)) - 1
    is_right[first] = False
    is_right[last] = last > first
    right = np.zeros(len(cells), dtype=bool)
    right[order] = is_right
    return _cut(cells, boxes, right, areas, tall)


def _cut(
    cells: RowNumbers, boxes: Points, right: Flags, areas: Areas, tall: Flags
) -> tuple[RowNumbers, Points]:
    part = np.bincount(cells[~right], areas[~right], len(boxes)) / np.bincount(cells, areas)
    side = tall.astype(np.int64)
    rows = np.arange(len(boxes))
    edge = boxes[rows, side] + part * (boxes[rows, side + 2] - boxes[rows, side])
    halves = np.repeat(boxes, 2, axis=0)
    halves[2 * rows, side + 2] = edge
    halves[2 * rows + 1, side] = edge
    known, renamed = np.unique(2 * cells + right, return_inverse=True)
    return renamed.astype(np.int64), halves[known]


def evenly_spread(count: int) -> Points:
    """The first points of a sequence that fills the square around the origin evenly.

    The additive recurrence of the plastic number (Roberts 2018); side 1.
    """
    steps = np.arange(1, count + 1)[:, None] * np.array([0.7548776662466927, 0.5698402909980532])
    spread: Points = steps % 1.0 - 0.5
    return spread


def concentric(square: Points) -> Points:
    """The unit square folded to the unit disc, equal areas staying equal."""
    x, y = 2 * square[:, 0] - 1, 2 * square[:, 1] - 1
    wide = np.abs(x) > np.abs(y)
    radius = np.where(wide, x, y)
    safe = np.where(radius == 0, 1.0, radius)
    angle = np.where(wide, math.pi / 4 * (y / safe), math.pi / 2 - math.pi / 4 * (x / safe))
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])


def pushed_apart(places: Points, radii: Areas, rounds: int = 400) -> Points:
    """Places at which discs of these radii do not overlap, near where they were.

    What is left after so many rounds is freed by widening everything.
    """
    places = pushed(places, radii, rounds)
    left, right, lack = _overlaps(places, radii)
    reach = radii[left] + radii[right]
    return places * float(np.max(reach / np.maximum(reach - lack, 1e-9), initial=1.0))


def pushed(places: Points, radii: Areas, rounds: int) -> Points:
    """The places after overlapping discs have moved away from each other, the smaller further."""
    places = places.copy()
    for _ in range(rounds):
        left, right, lack = _overlaps(places, radii)
        if not len(left):
            break
        _push(places, radii, left, right, lack)
    return places


def _push(places: Points, radii: Areas, left: RowNumbers, right: RowNumbers, lack: Areas) -> None:
    way = places[left] - places[right]
    length = np.hypot(way[:, 0], way[:, 1])
    same = length < 1e-9
    way[same] = np.column_stack([np.cos(left[same]), np.sin(left[same])])
    way /= np.where(same, 1.0, length)[:, None]
    squares = radii * radii
    share = squares[right] / (squares[left] + squares[right])
    move = way * (lack + 0.5)[:, None]
    for axis in range(2):
        steps = np.bincount(left, move[:, axis] * share, len(places))
        steps -= np.bincount(right, move[:, axis] * (1 - share), len(places))
        places[:, axis] += 0.6 * steps


def _overlaps(places: Points, radii: Areas) -> tuple[RowNumbers, RowNumbers, Areas]:
    """Pairs of discs that overlap, and by how much.

    Discs are sorted into octaves of their radii, so that no tree is searched further than
    two of its discs can reach.
    """
    octaves = np.floor(np.log2(np.maximum(radii, 1e-9))).astype(np.int64)
    classes = [np.flatnonzero(octaves == octave) for octave in np.unique(octaves)]
    trees = [cKDTree(places[rows]) for rows in classes]
    largest = [float(radii[rows].max()) for rows in classes]
    found = []
    for i, rows in enumerate(classes):
        for j in range(i + 1):
            near = trees[i].sparse_distance_matrix(
                trees[j], largest[i] + largest[j], output_type="ndarray"
            )
            left, right = rows[near["i"]], classes[j][near["j"]]
            lack = radii[left] + radii[right] - near["v"]
            kept = (lack > 1e-7) & ((i != j) | (left < right))
            found.append((left[kept], right[kept], lack[kept]))
    left, right, lack = (np.concatenate(parts) for parts in zip(*found, strict=True))
    order = np.lexsort((right, left))
    return left[order], right[order], lack[order]

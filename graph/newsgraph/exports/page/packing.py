"""Discs laid side by side without overlap, and points on a sunflower's spiral.

``pack`` follows the front chain of Wang, Wang, Dai and Wang, "Visualization of large
hierarchical data by circle packing" (CHI 2006): each disc touches two others, and the
outer ring of discs is kept as a cycle.
"""

import math

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
"""Coordinates: shape (n, 2)."""

GOLDEN_ANGLE = math.pi * (3.0 - math.sqrt(5.0))
_SLACK = 1e-6


def sunflower(count: int, spacing: float, hole: float = 0.0) -> Points:
    """``count`` evenly spread points around the origin, none nearer to it than ``hole``.

    Neighbours are at least 1.5 ``spacing`` apart (Vogel 1979).
    """
    index = np.arange(count, dtype=np.float64)
    radius = np.sqrt(hole * hole + spacing * spacing * (index + 0.5))
    if count == 1 and hole == 0.0:
        radius[:] = 0.0
    angle = index * GOLDEN_ANGLE
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])


def pack(radii: NDArray[np.float64]) -> Points:
    """Centres of discs with these radii: touching, not overlapping, around the origin.

    Largest first gives the tightest result; the order given is kept.
    """
    count = len(radii)
    if count < 3:
        return _pack_two(radii)
    front = _Front(radii)
    for disc in range(3, count):
        front.add(disc)
    centres = np.array(front.centres)
    return centres - _middle(centres, radii)


def enclosing_radius(centres: Points, radii: NDArray[np.float64]) -> float:
    """The radius, around the origin, that holds every disc."""
    if len(radii) == 0:
        return 0.0
    return float(np.max(np.hypot(centres[:, 0], centres[:, 1]) + radii))


def _pack_two(radii: NDArray[np.float64]) -> Points:
    if len(radii) < 2:
        return np.zeros((len(radii), 2))
    left, right = float(radii[0]), float(radii[1])
    return np.array([[-right, 0.0], [left, 0.0]])


def _middle(centres: Points, radii: NDArray[np.float64]) -> Points:
    weight = radii * radii
    middle: Points = (centres * weight[:, None]).sum(axis=0) / weight.sum()
    return middle


class _Front:
    """The packed discs and the cycle of those on the outside."""

    def __init__(self, radii: NDArray[np.float64]) -> None:
        self.radii = [float(radius) for radius in radii]
        self.centres: list[tuple[float, float]] = [
            (-self.radii[1], 0.0),
            (self.radii[0], 0.0),
        ]
        self.centres.append(self._touching(1, 0, 2))
        self.next = {0: 1, 1: 2, 2: 0}
        self.previous = {1: 0, 2: 1, 0: 2}
        if self._side(0, 1, 2) < 0:
            self.next, self.previous = self.previous, self.next

    def add(self, disc: int) -> None:
        """Place ``disc`` on the outside, as near to the origin as the front allows."""
        before = self._nearest()
        after = self.next[before]
        while True:
            centre = self._touching(before, after, disc)
            obstacle = self._obstacle(before, after, disc, centre)
            if obstacle is None:
                break
            other, is_ahead = obstacle
            before, after = (before, other) if is_ahead else (other, after)
            self._join(before, after)
        self.centres.append(centre)
        self._join(before, disc)
        self._join(disc, after)

    def _join(self, before: int, after: int) -> None:
        self.next[before] = after
        self.previous[after] = before

    def _nearest(self) -> int:
        start = len(self.centres) - 1
        best, best_distance = start, math.inf
        disc = start
        while True:
            x, y = self.centres[disc]
            distance = x * x + y * y
            if distance < best_distance:
                best, best_distance = disc, distance
            disc = self.next[disc]
            if disc == start:
                return best

    def _obstacle(
        self, before: int, after: int, disc: int, centre: tuple[float, float]
    ) -> tuple[int, bool] | None:
        """The first disc of the front that ``disc`` would overlap, and whether it lies ahead."""
        ahead, behind = self.next[after], self.previous[before]
        ahead_way, behind_way = self.radii[after], self.radii[before]
        while ahead not in (behind, before):
            if ahead_way <= behind_way:
                if self._overlaps(ahead, disc, centre):
                    return ahead, True
                ahead_way += 2 * self.radii[ahead]
                ahead = self.next[ahead]
            else:
                if self._overlaps(behind, disc, centre):
                    return behind, False
                behind_way += 2 * self.radii[behind]
                behind = self.previous[behind]
        if ahead not in (before, after) and self._overlaps(ahead, disc, centre):
            return ahead, ahead_way <= behind_way
        return None

    def _overlaps(self, other: int, disc: int, centre: tuple[float, float]) -> bool:
        x, y = self.centres[other]
        reach = self.radii[other] + self.radii[disc] - _SLACK
        return (x - centre[0]) ** 2 + (y - centre[1]) ** 2 < reach * reach

    def _side(self, a: int, b: int, c: int) -> float:
        (ax, ay), (bx, by), (cx, cy) = self.centres[a], self.centres[b], self.centres[c]
        return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

    def _touching(self, before: int, after: int, disc: int) -> tuple[float, float]:
        """The centre at which ``disc`` touches both, on the right of before → after."""
        (ax, ay), (bx, by) = self.centres[before], self.centres[after]
        reach_a = self.radii[before] + self.radii[disc]
        reach_b = self.radii[after] + self.radii[disc]
        dx, dy = bx - ax, by - ay
        apart = math.sqrt(dx * dx + dy * dy)
        along = (apart * apart + reach_a * reach_a - reach_b * reach_b) / (2 * apart)
        off = math.sqrt(max(0.0, reach_a * reach_a - along * along))
        ux, uy = dx / apart, dy / apart
        return ax + along * ux + off * uy, ay + along * uy - off * ux

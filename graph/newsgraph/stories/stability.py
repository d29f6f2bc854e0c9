"""How stable the groups are: whether they stay the same when the knob or an article changes.

A group is tried with other knobs near the given one, see :data:`GRID`: with a higher knob it may
fall into parts, with a lower one it may merge with others. Each is what clustering on from the
group itself, or again within it, gives; so the cost is that of one more clustering. Then each
article is left out in turn, and the mean likeness of the others must still reach the knob.
"""

import numpy as np

from newsgraph.stories.clusters import agglomerate
from newsgraph.stories.groups import Groups, Texts, between, first_of, similarities
from newsgraph.stories.neighbours import SCALE, Pairs
from newsgraph.stories.products import row_products, row_squares
from newsgraph.stories.texts import Floats, Integers

LOWER, HIGHER = (0.9, 0.8), (1.25, 1.1)
"""Knobs that are tried, as multiples of the given one: each goes on from what the one before
found."""

GRID = LOWER + HIGHER

SAME = 0.8
"""A group is the same if so large a share of the articles of both is in both (Jaccard)."""


def stability(
    texts: Texts, candidates: Pairs, unit: Integers, group: Integers, limit: float
) -> Floats:
    """For each text how stable its group is, 0 to 1.

    It is the share of :data:`GRID` at which the group stays the same, times the share of its
    articles that can be left out. A group of two cannot do without either, so only the knobs
    count.

    Args:
        texts: what was clustered.
        candidates: pairs of texts that may bring groups together.
        unit: the first text of what is never cut: the text itself, or its event.
        group: the first text of each text's group.
        limit: the knob.
    """
    labels, place = np.unique(group, return_inverse=True)
    groups = Groups.single(texts).summed(place, labels.size)
    wider = _wider(texts, candidates, (groups, place), limit)
    narrower = _narrower(texts, candidates, unit, group, limit)
    same = (wider + narrower[labels]) / len(GRID)
    return np.round(same * _dispensable(texts, groups, place, limit), 6)[place]


def _wider(texts: Texts, candidates: Pairs, found: tuple[Groups, Integers], limit: float) -> Floats:
    """For each group the number of lower knobs at which it stays the same.

    Only groups that are like another by the lowest of these knobs can merge: in average link, two
    that are less alike than the knob never become one by what either merges with alone.
    """
    groups, place = found
    left, right = between(candidates, place, groups.count)
    alike = similarities(groups, left, right, texts.decay) >= round(limit * min(LOWER) * SCALE)
    asked = np.zeros(groups.count, np.bool_)
    asked[left[alike]] = asked[right[alike]] = True
    rows = np.flatnonzero(asked[place])
    some, near, home = texts[rows], _among(candidates, rows, place.size), place[rows]
    same = np.full(groups.count, len(LOWER), np.int64)
    part = first_of(home)
    for factor in LOWER if rows.size else ():
        part = agglomerate(some, near, part, limit * factor)
        together = np.bincount(part, weights=some.sizes, minlength=part.size)[part]
        same[np.unique(home[groups.sizes[home] < SAME * together])] -= 1
    return same.astype(np.float64)


def _narrower(
    texts: Texts, candidates: Pairs, unit: Integers, group: Integers, limit: float
) -> Floats:
    """For each text the number of higher knobs at which its group stays the same."""
    sizes = np.bincount(group, weights=texts.sizes, minlength=group.size)
    within = candidates.where(group[candidates.source] == group[candidates.target])
    same = np.zeros(group.size)
    part = unit
    for factor in HIGHER:
        part = agglomerate(texts, within, part, limit * factor)
        articles = np.bincount(part, weights=texts.sizes, minlength=group.size)
        largest = np.zeros(group.size)
        np.maximum.at(largest, group, articles[part])
        same += (largest >= SAME * sizes)[group]
    return same


def _dispensable(texts: Texts, groups: Groups, place: Integers, limit: float) -> Floats:
    """For each group the share of its articles without which the others remain alike.

    The mean likeness beyond noise of the pairs that are left must reach the limit; 1 in groups of
    fewer than three.
    """
    own, itself = texts.sizes.astype(np.int64), row_squares(texts.matrix)
    singles = np.bincount(place, weights=own * itself, minlength=groups.count)
    with_all = row_products(groups.sums, texts.matrix, place, np.arange(place.size))
    left = np.maximum(groups.sizes[place] - 1, 2)
    pairs = (row_squares(groups.sums) - singles)[place] - 2 * (with_all - itself)
    noise = (groups.noise_sums[place] - texts.noise) / left
    holds = pairs / (left * (left - 1)) - noise >= limit
    share = np.bincount(place, weights=own * holds, minlength=groups.count) / groups.sizes
    return np.where(groups.sizes > 2, share, 1.0)


def _among(candidates: Pairs, rows: Integers, count: int) -> Pairs:
    """The candidates between some of ``count`` texts, as places among these."""
    place = np.full(count, -1, np.int32)
    place[rows] = np.arange(rows.size)
    near = candidates.where((place[candidates.source] >= 0) & (place[candidates.target] >= 0))
    return Pairs(place[near.source], place[near.target], near.cosine)

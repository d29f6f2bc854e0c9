"""How stable the groups are: whether they stay the same when the knob or an article changes.

A group is tried with other knobs near the given one, see :data:`GRID`: with a higher knob it may
fall into parts, with a lower one it may merge with others. Each is what clustering on from the
group itself, or again within it, gives; so the cost is that of one more clustering. Then each
article is left out in turn, and the mean likeness of the others must still reach the knob.
"""

import numpy as np

from newsgraph.stories.clusters import agglomerate
from newsgraph.stories.groups import Groups, Texts
from newsgraph.stories.neighbours import Pairs
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
    sizes = np.bincount(group, weights=texts.sizes, minlength=group.size)
    same = np.zeros(group.size)
    wider = group
    for factor in LOWER:
        wider = agglomerate(texts, candidates, wider, limit * factor)
        together = np.bincount(wider, weights=texts.sizes, minlength=group.size)[wider]
        same += sizes[group] >= SAME * together
    within = candidates.where(group[candidates.source] == group[candidates.target])
    part = unit
    for factor in HIGHER:
        part = agglomerate(texts, within, part, limit * factor)
        largest = np.zeros(group.size)
        np.maximum.at(
            largest, group, np.bincount(part, weights=texts.sizes, minlength=group.size)[part]
        )
        same += (largest >= SAME * sizes)[group]
    return np.round(same / len(GRID) * _dispensable(texts, group, limit), 6)


def _dispensable(texts: Texts, group: Integers, limit: float) -> Floats:
    """For each text the share of its group's articles without which the others remain alike.

    The mean likeness beyond noise of the pairs that are left must reach the limit; 1 in groups of
    fewer than three.
    """
    labels, place = np.unique(group, return_inverse=True)
    groups = Groups.single(texts).summed(place, labels.size)
    sizes, own = groups.sizes, texts.sizes.astype(np.int64)
    squares = row_squares(groups.sums)
    singles = np.bincount(place, weights=own * row_squares(texts.matrix), minlength=labels.size)
    with_all = row_products(groups.sums, texts.matrix, place, np.arange(place.size))
    itself = row_squares(texts.matrix)
    left = np.maximum(sizes[place] - 1, 2)
    pairs = (squares - singles)[place] - 2 * (with_all - itself)
    noise = (groups.noise_sums[place] - texts.noise) / left
    holds = pairs / (left * (left - 1)) - noise >= limit
    share = np.bincount(place, weights=own * holds, minlength=labels.size) / sizes
    return np.where(sizes > 2, share, 1.0)[place]

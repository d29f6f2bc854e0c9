"""Stories at two grains: one dendrogram, cut twice.

Average link (UPGMA) by rounds of reciprocal nearest neighbours (Sumengen et al. 2021,
arXiv:2105.11653): in each round all pairs of groups that are each other's nearest merge. Only
groups that hold neighbouring articles are compared.
"""

from dataclasses import dataclass

import numpy as np

from newsgraph.stories.groups import (
    Groups,
    Texts,
    between,
    distinct,
    first_of,
    nearness,
    similarities,
    unique,
)
from newsgraph.stories.neighbours import SCALE, Pairs
from newsgraph.stories.products import row_products, row_squares
from newsgraph.stories.texts import Integers, Mask, Short

ROUNDS = 2
"""Rounds in which an article may move to a story that is nearer."""


@dataclass(frozen=True)
class Grains:
    """For each text the first text of its storyline and of its event."""

    storyline: Integers
    event: Integers


def find_grains(texts: Texts, candidates: Pairs, *, storyline: float, event: float) -> Grains:
    """Storylines, and the events within them.

    Args:
        texts: expanded vectors and what is known of each text.
        candidates: pairs of texts that may bring their groups together.
        storyline: the least mean similarity at which two groups are one storyline.
        event: the same for events; at least ``storyline``.
    """
    wide, narrow = agglomerate(Groups.single(texts), candidates, texts, storyline, event)
    wide = _reassign(texts, candidates, wide)
    narrow = first_of(np.unique(np.stack([wide, narrow]), axis=1, return_inverse=True)[1])
    within = wide[candidates.source] == wide[candidates.target]
    return Grains(wide, _reassign(texts, candidates.where(within), narrow))


def agglomerate(
    groups: Groups, candidates: Pairs, texts: Texts, storyline: float, event: float
) -> tuple[Integers, Integers]:
    """The number of the group that each group is in when merging stops, at either limit.

    Args:
        groups: what is merged.
        candidates: pairs of groups that may bring others together.
        texts: what tells chance and decay.
        storyline: the limit of the one.
        event: the limit of the other; at least ``storyline``.
    """
    limits = round(storyline * SCALE), round(event * SCALE)
    first = np.arange(groups.count)
    wide, narrow = first.copy(), first.copy()
    height = np.full(groups.count, SCALE, np.int32)
    left, right = between(candidates, first, groups.count)
    similar = similarities(groups, left, right, texts)
    while True:
        kept = similar >= limits[0]
        left, right, similar = left[kept], right[kept], similar[kept]
        if not left.size:
            return _roots(wide), _roots(narrow)
        chosen = _reciprocal(left, right, similar, groups.count)
        keep, gone = left[chosen], right[chosen]
        height[keep] = np.minimum(similar[chosen], np.minimum(height[keep], height[gone]))
        wide[first[gone]] = first[keep]
        joined = height[keep] >= limits[1]
        narrow[first[gone[joined]]] = first[keep[joined]]
        place, alive = _places(keep, gone, np.concatenate([left, right]), groups.count)
        groups, first, height = groups.summed(place, alive.size), first[alive], height[alive]
        fresh = np.zeros(alive.size, np.bool_)
        fresh[place[keep]] = True
        left, right = place[left], place[right]
        stale = fresh[left] | fresh[right]
        low, high = np.minimum(left, right)[stale], np.maximum(left, right)[stale]
        low, high = distinct(low, high, alive.size)
        left, right = np.concatenate([left[~stale], low]), np.concatenate([right[~stale], high])
        again = similarities(groups, low, high, texts)
        similar = np.concatenate([similar[~stale], again])


def _places(keep: Short, gone: Short, ends: Short, count: int) -> tuple[Short, Integers]:
    """The new number of each group, -1 without a pair, and which of the old go on."""
    parent = np.arange(count)
    parent[gone] = keep
    lives = np.zeros(count, np.bool_)
    lives[parent[ends]] = True
    alive = np.flatnonzero(lives)
    place = np.full(count, -1, np.int32)
    place[alive] = np.arange(alive.size)
    place[gone] = place[keep]
    return place, alive


def _reciprocal(left: Short, right: Short, similar: Short, count: int) -> Integers:
    """Which of the pairs are each other's nearest, ties by the smaller row."""
    best = np.zeros(count, np.int32)
    np.maximum.at(best, left, similar)
    np.maximum.at(best, right, similar)
    choice = np.full(count, count, np.int32)
    of_left, of_right = similar == best[left], similar == best[right]
    np.minimum.at(choice, left[of_left], right[of_left])
    np.minimum.at(choice, right[of_right], left[of_right])
    return np.flatnonzero((choice[left] == right) & (choice[right] == left))


def _roots(parent: Integers) -> Integers:
    while not np.array_equal(above := parent[parent], parent):
        parent = above
    return parent


def _reassign(texts: Texts, candidates: Pairs, first: Integers) -> Integers:
    """Move each text to the neighbouring group whose centre is nearest, itself left out.

    After the first round only texts beside a group that has changed are asked again.
    """
    first = first_of(first)
    changed = np.ones(first.size, np.bool_)
    for _ in range(ROUNDS):
        moved = _reassign_once(texts, candidates, first, changed)
        left = moved != first
        if not left.any():
            break
        changed = np.zeros(first.size, np.bool_)
        changed[first[left]] = changed[moved[left]] = True
        first = moved
    return first


def _reassign_once(texts: Texts, candidates: Pairs, first: Integers, changed: Mask) -> Integers:
    """The first text of each text's group after a round; ``changed`` tells groups by theirs."""
    labels, group = np.unique(first, return_inverse=True)
    text, other = _beside(candidates, group, changed[labels])
    groups = Groups.single(texts).summed(group, labels.size)
    dots = row_products(groups.sums, texts.matrix, other, text)
    own = other == group[text]
    without = np.where(own, texts.sizes[text], 0)
    squares = row_squares(groups.sums)[other] - 2 * without * dots + without**2
    fading = nearness(texts.days[text], groups.days[other], texts.decay)
    cosine = (dots - without) / np.sqrt(np.maximum(squares, 1e-12)) * fading
    alone = own & (groups.sizes[other] == without)
    score = np.where(alone, 2 * SCALE, np.rint(cosine * SCALE)).astype(np.int64)
    order = np.lexsort((other, ~own, -score, text))
    best = order[np.flatnonzero(np.diff(text[order], prepend=-1))]
    group[text[best]] = other[best]
    return first_of(group)


def _beside(candidates: Pairs, group: Integers, is_changed: Mask) -> tuple[Integers, Integers]:
    """Texts that have a candidate in another group, each with all its groups and its own.

    Texts without a changed group are left out: they stay where they are.
    """
    across = candidates.where(group[candidates.source] != group[candidates.target])
    text = np.concatenate([across.source, across.target]).astype(np.int64)
    other = group[np.concatenate([across.target, across.source])]
    asked = np.zeros(group.size, np.bool_)
    asked[text[is_changed[other] | is_changed[group[text]]]] = True
    kept = asked[text]
    rows = np.flatnonzero(asked)
    count = is_changed.size
    found = rows * count + group[rows], text[kept] * count + other[kept]
    keys = unique(np.concatenate(found))
    return keys // count, keys % count

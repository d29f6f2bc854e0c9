"""Stories at two grains: events, then storylines of whole events.

Both by average link (UPGMA) by rounds of reciprocal nearest neighbours (Sumengen et al. 2021,
arXiv:2105.11653): in each round all pairs of groups that are each other's nearest merge. Only
groups that hold neighbouring articles are compared.
"""

from typing import NamedTuple

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
"""Rounds in which an article may move to an event that is nearer."""


class Support(NamedTuple):
    """How like others of its group a text must be by its own words to stay in it.

    ``nearest``: the mean cosine to so many other texts counts, the nearest ones; ``least``: the
    least mean; ``pair``: the least cosine in a group of two, which has no third to confirm it.
    """

    nearest: int
    least: float
    pair: float


IN_EVENT = Support(nearest=3, least=0.17, pair=0.25)
"""One likeness may be chance; texts on one event are like several others."""

IN_STORYLINE = Support(nearest=1, least=0.25, pair=0.3)
"""A storyline may go on from its last article alone, but clearly."""


def find_events(texts: Texts, candidates: Pairs, limit: float) -> Integers:
    """For each text the first text of its event.

    Args:
        texts: expanded vectors and what is known of each text, without noise.
        candidates: pairs of texts that may bring their groups together.
        limit: the least mean similarity at which two groups are one event.
    """
    alone = np.arange(texts.sizes.size)
    found = _reassign(texts, candidates, agglomerate(texts, candidates, alone, limit))
    return supported(candidates, alone, found, IN_EVENT)


def find_storylines(texts: Texts, candidates: Pairs, event: Integers, limit: float) -> Integers:
    """For each text the first text of its storyline, which holds whole events.

    Args:
        texts: as for events, with the noise of each text.
        candidates: pairs of texts that may bring their groups together.
        event: the first text of each text's event.
        limit: the least mean similarity beyond noise at which two groups are one storyline.
    """
    found = agglomerate(texts, candidates, event, limit)
    return supported(candidates, event, found, IN_STORYLINE)


def agglomerate(texts: Texts, candidates: Pairs, start: Integers, limit: float) -> Integers:
    """For each text the first text of its group when merging stops.

    Args:
        texts: what is clustered.
        candidates: pairs of texts that may bring their groups together.
        start: a label of the group that each text is in at first.
        limit: groups below this similarity stay apart.
    """
    labels, place = np.unique(start, return_inverse=True)
    groups = Groups.single(texts)
    if labels.size < groups.count:
        groups = groups.summed(place, labels.size)
    pairs = between(candidates, place, labels.size)
    return first_of(_merged(groups, *pairs, texts.decay, round(limit * SCALE))[place])


def _merged(groups: Groups, left: Short, right: Short, decay: float, limit: int) -> Integers:
    """The number of the group that each group is in at the end; ``left`` and ``right``: pairs."""
    first = np.arange(groups.count)
    parent = first.copy()
    similar = similarities(groups, left, right, decay)
    while True:
        kept = similar >= limit
        left, right, similar = left[kept], right[kept], similar[kept]
        if not left.size:
            return _roots(parent)
        chosen = _reciprocal(left, right, similar, groups.count)
        keep, gone = left[chosen], right[chosen]
        parent[first[gone]] = first[keep]
        place, alive = _places(keep, gone, np.concatenate([left, right]), groups.count)
        groups, first = groups.summed(place, alive.size), first[alive]
        fresh = np.zeros(alive.size, np.bool_)
        fresh[place[keep]] = True
        left, right = place[left], place[right]
        stale = fresh[left] | fresh[right]
        low, high = np.minimum(left, right)[stale], np.maximum(left, right)[stale]
        low, high = distinct(low, high, alive.size)
        left, right = np.concatenate([left[~stale], low]), np.concatenate([right[~stale], high])
        again = similarities(groups, low, high, decay)
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


def supported(candidates: Pairs, unit: Integers, group: Integers, support: Support) -> Integers:
    """The groups without the units whose own words are not enough like those of the others.

    Expansion lends words, so two texts can look alike by what both borrowed. A unit that has too
    little support becomes a group of its own, see :class:`Support`; what it supported is asked
    again.

    Args:
        candidates: pairs of texts with the cosine of their own words.
        unit: the first text of what stays together: the text itself, or its event.
        group: the first text of each text's group.
        support: what a unit needs.
    """
    own = np.bincount(unit, minlength=unit.size)
    leads = np.flatnonzero(own)
    beside = unit[candidates.source] != unit[candidates.target]
    together = group[candidates.source] == group[candidates.target]
    near = _both_ways(candidates.where(beside & together), unit)
    while True:
        near = near.where(group[near.source] == group[near.target])
        texts = np.bincount(group, minlength=group.size)
        units = np.bincount(group[leads], minlength=group.size)
        asked = np.clip(texts[group[leads]] - own[leads], 1, support.nearest)
        best = near.first(support.nearest)
        total = np.bincount(best.source, weights=best.cosine, minlength=group.size)[leads]
        least = np.where(units[group[leads]] == 2, support.pair, support.least)
        held = np.zeros(group.size, np.bool_)
        held[leads] = total >= np.rint(least * SCALE) * asked
        kept = first_of(np.where(held[unit], group, group.size + unit))
        if np.array_equal(kept, group):
            return group
        group = kept


def _both_ways(pairs: Pairs, unit: Integers) -> Pairs:
    """From the unit of each end to the text at the other end: of several pairs, the nearest."""
    source = np.concatenate([unit[pairs.source], unit[pairs.target]])
    target = np.concatenate([pairs.target, pairs.source]).astype(np.int64)
    cosine = np.concatenate([pairs.cosine, pairs.cosine])
    order = np.lexsort((-cosine, source * unit.size + target))
    keys = (source * unit.size + target)[order]
    chosen = order[np.flatnonzero(np.diff(keys, prepend=-1))]
    return Pairs.of(source[chosen], target[chosen], cosine[chosen])


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

"""Groups of texts, and how alike two of them are.

The mean cosine of two groups is the product of their summed vectors over the number of pairs, so
no matrix of all pairs is needed.
"""

from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse

from newsgraph.stories.neighbours import SCALE, Pairs
from newsgraph.stories.products import row_products
from newsgraph.stories.texts import Floats, Integers, Short


@dataclass(frozen=True)
class Texts:
    """What is clustered: distinct texts, each with how many articles carry it and its day.

    ``decay``: days over which similarity fades, see :func:`nearness`. ``noise``: for each text
    the cosine that says nothing, see :mod:`newsgraph.stories.noise`.
    """

    matrix: sparse.csr_array
    sizes: Integers
    days: Floats
    decay: float
    noise: Floats

    def __getitem__(self, rows: Integers) -> "Texts":
        """Some of the texts."""
        some = self.matrix[rows], self.sizes[rows], self.days[rows]
        return Texts(*some, self.decay, self.noise[rows])

    def with_noise(self, noise: Floats) -> "Texts":
        """The same texts, with another noise."""
        return replace(self, noise=noise)


@dataclass(frozen=True)
class Groups:
    """Groups of texts: summed vectors, articles, summed days of those that are dated, noise."""

    sums: sparse.csr_array
    sizes: Integers
    day_sums: Floats
    dated: Integers
    noise_sums: Floats

    @classmethod
    def single(cls, texts: Texts) -> "Groups":
        """Each text as a group."""
        known = ~np.isnan(texts.days)
        sizes = texts.sizes.astype(np.int64)
        sums = texts.matrix
        if (sizes > 1).any():
            sums = sums.copy()
            sums.data *= np.repeat(sizes, np.diff(sums.indptr))
        day_sums: Floats = np.where(known, texts.days, 0.0) * sizes
        noise_sums: Floats = texts.noise * sizes
        return cls(sums, sizes, day_sums, np.where(known, sizes, 0), noise_sums)

    @property
    def count(self) -> int:
        """How many there are."""
        return self.sizes.size

    @property
    def days(self) -> Floats:
        """The mean day of each, NaN where nobody knows."""
        known = np.where(self.dated > 0, self.dated, np.nan)
        return np.asarray(self.day_sums / known, dtype=np.float64)

    def summed(self, place: Integers | Short, count: int) -> "Groups":
        """``count`` groups of these: each goes to its ``place``, or away if that is negative."""
        members = np.flatnonzero(place >= 0)
        ones = np.ones(members.size, np.float32)
        adding = sparse.csr_array((ones, (place[members], members)), shape=(count, self.count))
        return Groups(
            adding @ self.sums,
            (adding @ self.sizes).astype(np.int64),
            adding @ self.day_sums,
            (adding @ self.dated).astype(np.int64),
            adding @ self.noise_sums,
        )


def similarities(
    groups: Groups, left: Integers | Short, right: Integers | Short, decay: float
) -> Short:
    """Mean cosine of the pairs of groups beyond noise, faded by their gap, in millionths."""
    pairs = groups.sizes[left] * groups.sizes[right]
    days = groups.days
    terms = np.diff(groups.sums.indptr)
    longer = np.where(terms[left] >= terms[right], left, right)
    mean = row_products(groups.sums, groups.sums, longer, left + right - longer) / pairs
    noise = groups.noise_sums / np.maximum(groups.sizes, 1)
    beyond = mean - (noise[left] + noise[right]) / 2
    faded = beyond * nearness(days[left], days[right], decay)
    return np.rint(faded * SCALE).astype(np.int32)


def nearness(left: Floats, right: Floats, decay: float) -> Floats:
    """What is left of a similarity over a gap of days: a half after ``decay`` of them.

    1 / (1 + (gap / decay)²); 1 where a date is missing.
    """
    gap = np.nan_to_num(np.abs(left - right), nan=0.0)
    return np.asarray(1 / (1 + (gap / decay) ** 2), dtype=np.float64)


def between(candidates: Pairs, group: Integers | Short, count: int) -> tuple[Short, Short]:
    """The different pairs of groups that hold candidates, the smaller number first.

    Args:
        candidates: pairs of texts.
        group: the number of each text's group.
        count: how many groups there are.
    """
    source, target = group[candidates.source], group[candidates.target]
    return distinct(np.minimum(source, target), np.maximum(source, target), count)


def distinct(low: Integers | Short, high: Integers | Short, count: int) -> tuple[Short, Short]:
    """The different pairs of two different numbers below ``count``."""
    keys = unique((low.astype(np.int64) * count + high)[low != high])
    return (keys // count).astype(np.int32), (keys % count).astype(np.int32)


def unique(keys: Integers) -> Integers:
    """The different keys, sorted; by sorting, which takes a third of the time of hashing."""
    ordered = np.sort(keys)
    return ordered[np.flatnonzero(np.diff(ordered, prepend=-1))]


def first_of(labels: Integers) -> Integers:
    """For each row the first row with the same label."""
    _, first, inverse = np.unique(labels, return_index=True, return_inverse=True)
    return first[inverse].astype(np.int64)

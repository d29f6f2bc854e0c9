"""How alike a text is to texts of other days: likeness that tells no story.

On a corpus with one subject any two texts are somewhat alike, and some texts more than others:
those that repeat what all of it is about. So each text is compared with a sample of texts that
are too far away in time to be of its story. What is left of a likeness when this noise is taken
off is a story. Few texts cannot tell noise from story, so they say less.
"""

import hashlib
from heapq import nsmallest

import numpy as np
import polars as pl
from scipy import sparse

from newsgraph.stories.expansion import FEW
from newsgraph.stories.neighbours import SCALE
from newsgraph.stories.texts import Floats, Integers, Short

SAMPLED = 500
"""Texts that noise is measured on."""

NEAREST = 2
"""So many of the sample, the nearest by cosine, tell the noise of a text."""

MOST, LEAST = 14.0, 2.0
"""Days, at most and at least, from which on texts are taken to be of different stories."""

AT_ONCE = 1_000
"""Texts that are compared at once."""


def far(days: Floats) -> float:
    """From how many days on two texts are taken to be of different stories: a quarter of the span.

    The span goes from the 2nd to the 98th percentile of the dates.
    """
    known = days[~np.isnan(days)]
    first, last = np.quantile(known, [0.02, 0.98]) if known.size else (0.0, 0.0)
    return float(np.clip((last - first) / 4, LEAST, MOST))


def knows_noise(days: Floats) -> bool:
    """Whether noise can be measured: half the texts have a date, and they are days apart."""
    known = np.sort(days[~np.isnan(days)])
    if not known.size or 2 * known.size < days.size:
        return False
    limit = far(days)
    outside = np.searchsorted(known, known - limit) + known.size
    outside -= np.searchsorted(known, known + limit, side="right")
    return bool(2 * np.count_nonzero(outside >= NEAREST) >= known.size)


def sample(ids: pl.Series) -> Integers:
    """The rows of :data:`SAMPLED` articles, chosen by the hash of their ids."""
    keys = [hashlib.blake2b(id_.encode(), digest_size=8).digest() for id_ in ids]
    return np.sort(np.array(nsmallest(SAMPLED, range(len(keys)), key=keys.__getitem__), np.int64))


def noise_of(matrix: sparse.csr_array, days: Floats, chosen: Integers) -> Floats:
    """The noise of each text: the mean of its nearest in the sample that are far away in time.

    Args:
        matrix: unit rows, texts × terms.
        days: of each text, NaN where nobody knows.
        chosen: the rows of the sample.

    Returns:
        One number per text; 0 for all where :func:`knows_noise` says no, the mean of the others
        for a text without a date.
    """
    if not knows_noise(days):
        return np.zeros(days.size)
    known = ~np.isnan(days)
    chosen = chosen[known[chosen]]
    others = sparse.csr_array(matrix[chosen].T)
    limit = far(days)
    noise = np.zeros(days.size)
    rows = np.flatnonzero(known)
    for part in np.array_split(rows, 1 + rows.size // AT_ONCE):
        products = sparse.csr_array(matrix[part] @ others)
        gaps = np.repeat(days[part], np.diff(products.indptr)) - days[chosen][products.indices]
        cosine = np.where(np.abs(gaps) > limit, np.rint(products.data * SCALE), 0.0)
        noise[part] = _largest(cosine.astype(np.int32), products.indptr) / SCALE
    noise[~known] = noise[known].mean()
    noise *= days.size / (days.size + FEW)
    return np.rint(noise * SCALE) / SCALE


def _largest(cosine: Short, starts: Short) -> Floats:
    """The mean of the largest different numbers of each row; what a row has too few of counts 0.

    Args:
        cosine: the numbers of all rows, one row after the other.
        starts: where each row starts, and the last ends.
    """
    sizes = np.diff(starts)
    rows = np.flatnonzero(sizes)
    total = np.zeros(sizes.size)
    for _ in range(NEAREST if rows.size else 0):
        best = np.maximum.reduceat(cosine, starts[rows])
        total[rows] += best
        cosine[cosine == np.repeat(best, sizes[rows])] = 0
    return total / NEAREST

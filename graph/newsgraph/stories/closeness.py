"""How near each article is to its event: it belongs to the core, or only loosely.

The measure is the mean cosine to the three nearest other texts of the event, the counterpart of
the summed distance to the nearest neighbours by which Angiulli and Pizzuti (2002, PKDD, "Fast
outlier detection in high dimensional spaces") rank outliers. The article itself and its verbatim
repeats are left out. Only the nearest texts of each text are asked, so the cost is linear.
"""

import numpy as np

from newsgraph.stories.neighbours import SCALE, Pairs
from newsgraph.stories.texts import Floats, Integers, Mask, Short

NEAREST = 3
"""Texts that an article is compared with. On two hand-labelled days of January, strays of an event
are farther from it than the others in 81 % of all comparisons with 1, in 85 % with 3 and 5."""

FLOOR = 0.2
"""The least closeness of the core. Of the 162 articles in events of those two days, six are
below it: three of the nine strays, and 2 % of the others. At 0.26 it would be seven strays, and
10 % of the others."""


def closeness(near: Pairs, node: Integers, event: Integers) -> Floats:
    """How near each article is to the rest of its event, 0 to 1; NaN if it is in none.

    A text that the nearest texts do not include counts as 0, since it shares next to nothing. An
    event of a single text has a closeness of 1.

    Args:
        near: the nearest texts of each text, by the cosine of their own words.
        node: the text of each article.
        event: the event of each article, negative for none.
    """
    member = np.flatnonzero(event >= 0)
    texts = 1 + max(int(ends.max(initial=-1)) for ends in (node, near.source, near.target))
    cells, cell = np.unique(event[member] * texts + node[member], return_inverse=True)
    others = np.bincount(cells // max(1, texts))[cells // max(1, texts)] - 1
    total = _sum_of_nearest(*_inside(near, cells, texts), cells.size)
    asked = np.minimum(others, NEAREST)
    share = np.where(asked == 0, 1.0, total / SCALE / np.maximum(asked, 1))
    close = np.full(node.size, np.nan)
    close[member] = np.minimum(np.round(share, 6), 1.0)[cell]
    return close


def _inside(near: Pairs, cells: Integers, texts: int) -> tuple[Integers, Integers, Integers]:
    """The cell, the other text and the cosine of each pair of two texts of one event.

    A cell is an event and one of its texts, as one number; few texts are in several events.
    """
    text = cells % max(1, texts)
    order = np.argsort(text, kind="stable")
    counts = np.bincount(text, minlength=texts)
    starts = np.cumsum(counts) - counts
    none = np.zeros(0, np.int64)
    found = [(none, none, none)]
    for one, other in ((near.source, near.target), (near.target, near.source)):
        for turn in range(int(counts.max(initial=0))):
            asked = np.flatnonzero((counts[one] > turn) & (counts[other] > 0))
            cell = order[starts[one[asked]] + turn]
            wanted = cells[cell] - text[cell] + other[asked]
            place = np.minimum(np.searchsorted(cells, wanted), cells.size - 1)
            held = cells[place] == wanted
            pairs = asked[held]
            found.append((cell[held], other[pairs].astype(np.int64), near.cosine[pairs]))
    cell, far, cosine = (np.concatenate(column) for column in zip(*found, strict=True))
    return cell, far, cosine


def _sum_of_nearest(
    asked: Integers, other: Integers | Short, cosine: Integers | Short, count: int
) -> Integers:
    """For each number below ``count`` its :data:`NEAREST` largest cosines, added up.

    Args:
        asked: the number of each pair.
        other: what it is compared with; of equal pairs the largest cosine counts.
        cosine: how alike they are, in whole millionths.
        count: how many numbers there are.
    """
    order = np.lexsort((-cosine, other, asked))
    is_new = (np.diff(asked[order], prepend=-1) != 0) | (np.diff(other[order], prepend=-1) != 0)
    order = order[is_new]
    largest = np.sort(asked[order] * (2 * SCALE) + SCALE - cosine[order])
    asked, cosine = largest // (2 * SCALE), SCALE - largest % (2 * SCALE)
    first = np.arange(asked.size) - np.searchsorted(asked, asked) < NEAREST
    total = np.bincount(asked[first], weights=cosine[first], minlength=count)
    return total.astype(np.int64)


def in_core(close: Floats, event: Integers) -> Mask:
    """Which articles count in their event.

    Where fewer than two would, no article is nearer than the rest, and all count.

    Args:
        close: the closeness of each article.
        event: the event of each article, negative for none.
    """
    is_near = (event >= 0) & (close >= FLOOR)
    counts = np.bincount(event[is_near], minlength=int(event.max(initial=-1)) + 1)
    if not counts.size:
        return is_near
    return (event >= 0) & (is_near | (counts[np.maximum(event, 0)] < 2))

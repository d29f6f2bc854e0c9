"""Texts with the words of their neighbours, and what likeness is worth among them."""

import numpy as np
from scipy import sparse

from newsgraph.stories.neighbours import SCALE, Pairs
from newsgraph.stories.products import row_products
from newsgraph.stories.texts import Integers, unit_rows

EXPANSION = 1.0
"""How much the neighbours of an article weigh beside the article itself."""

KEPT_TERMS = 60
"""Terms of an expanded text; what weighs less costs time and tells nothing."""

AT_ONCE = 5_000
"""Texts that are expanded at once."""

MOST_TERMS = 2**18
"""More terms than a row can have: a text is cut long before."""

MOST_CHANCE = 0.05
"""Similarity above this is never put down to chance."""

SAMPLED = 5_000
"""Chance is estimated from at most so many texts, spread evenly."""

FEW = 100
"""Of so many texts, what looks like chance or noise counts half."""


def expand(matrix: sparse.csr_array, neighbours: Pairs) -> sparse.csr_array:
    """Each row with the mean of its neighbours added, weighted by cosine, at length 1.

    Where the cosines sum to less than 1, the neighbours weigh so much less: a lone text is
    not drawn to the first that is a little like it.

    Args:
        matrix: unit rows, texts × terms, 64 bits a weight.
        neighbours: for each text those that lend their words.

    Returns:
        Unit rows, texts × terms, of at most :data:`KEPT_TERMS` terms each: summed in 64 bits and
        kept in 32.
    """
    weights = neighbours.weights(matrix.shape[0])
    total = np.asarray(weights.sum(axis=1)).ravel()
    weights.data = weights.data / np.repeat(np.maximum(total, 1.0), np.diff(weights.indptr))
    count = matrix.shape[0]
    data = np.empty(count * KEPT_TERMS, np.float32)
    columns = np.empty(count * KEPT_TERMS, np.int32)
    starts = np.zeros(count + 1, np.int64)
    for part in _slices(count):
        wider = sparse.csr_array(matrix[part] + EXPANSION * (weights[part] @ matrix))
        rows = unit_rows(_heaviest(wider))
        first, last = starts[part.start], starts[part.start] + rows.nnz
        data[first:last], columns[first:last] = rows.data, rows.indices
        starts[part.start + 1 : part.stop + 1] = first + rows.indptr[1:]
    return sparse.csr_array((data[: starts[-1]], columns[: starts[-1]], starts), matrix.shape)


LINKED = 0.5
"""How much the articles that an article is linked to weigh beside it; more draws apart."""


def mix(matrix: sparse.csr_array, source: Integers, target: Integers) -> sparse.csr_array:
    """Each row with the mean of those that it is linked to added, weighted by cosine, at length 1.

    Where the cosines sum to less than 1, the links weigh so much less: a link between texts that
    have nothing in common changes nothing.

    Args:
        matrix: unit rows, texts × terms.
        source: for each link the row that it is added to, sorted.
        target: for each link the row that is added.
    """
    cosine = np.rint(row_products(matrix, matrix, source, target) * SCALE) / SCALE
    total = np.bincount(source, weights=cosine, minlength=matrix.shape[0])
    share = LINKED * cosine / np.maximum(total, 1.0)[source]
    rows, place = np.unique(source, return_inverse=True)
    if not rows.size:
        return matrix
    weights = sparse.csr_array((share, (place, target)), shape=(rows.size, matrix.shape[0]))
    mixed = unit_rows(_heaviest(sparse.csr_array(matrix[rows] + weights @ matrix)))
    taken = np.arange(matrix.shape[0])
    taken[rows] = matrix.shape[0] + np.arange(rows.size)
    both = sparse.vstack([matrix, mixed.astype(np.float32)], format="csr")
    return sparse.csr_array(both[taken])


def _slices(rows: int) -> list[slice]:
    return [slice(start, min(start + AT_ONCE, rows)) for start in range(0, rows, AT_ONCE)]


def _heaviest(matrix: sparse.csr_array) -> sparse.csr_array:
    """The :data:`KEPT_TERMS` heaviest terms of each row, ties by term."""
    matrix.sort_indices()
    counts = np.diff(matrix.indptr)
    rows = np.flatnonzero(counts > KEPT_TERMS)
    sizes = counts[rows]
    begins = np.cumsum(sizes) - sizes
    place = np.arange(sizes.sum()) - np.repeat(begins, sizes)
    entry = np.repeat(matrix.indptr[rows], sizes) + place
    weight = SCALE - np.rint(matrix.data[entry] * SCALE).astype(np.int64)
    row = np.repeat(np.arange(rows.size), sizes)
    ranked = np.sort((row * (2 * SCALE) + weight) * MOST_TERMS + place)
    light = np.flatnonzero(place >= KEPT_TERMS)
    matrix.data[matrix.indptr[rows[row[light]]] + ranked[light] % MOST_TERMS] = 0.0
    matrix.eliminate_zeros()
    return matrix


def chance_cosine(matrix: sparse.csr_array) -> float:
    """The cosine of texts that have nothing in common but the corpus.

    In a corpus on one subject any two texts are somewhat alike. The upper quartile over pairs at
    fixed distances says how much; few texts cannot tell chance from story, so they say less.
    """
    count = matrix.shape[0]
    rows = np.arange(0, count, 1 + count // SAMPLED)
    steps = sorted({1 + count * part // 17 for part in range(1, 9)} if count > 2 else set())
    left = np.tile(rows, len(steps))
    right = np.concatenate([rows[:0], *((rows + step) % count for step in steps)])
    if not left.size:
        return 0.0
    quartile = float(np.quantile(row_products(matrix, matrix, left, right), 0.75))
    chance = min(MOST_CHANCE, quartile) * count / (count + FEW)
    return float(round(chance, 6))

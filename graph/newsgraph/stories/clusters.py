"""Stories at two grains: one dendrogram, cut twice.

Average link (UPGMA) by rounds of reciprocal nearest neighbours (Sumengen et al. 2021,
arXiv:2105.11653): in each round all pairs of groups that are each other's nearest merge. The
mean cosine of two groups is the product of their summed vectors over the number of pairs, so no
matrix of all pairs is needed; and only groups that hold neighbouring articles are compared.
"""

from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse

from newsgraph.stories.neighbours import SCALE, Pairs
from newsgraph.stories.products import row_products, row_squares
from newsgraph.stories.texts import Floats, Integers, Mask, Short, unit_rows

EXPANSION = 1.0
"""How much the neighbours of an article weigh beside the article itself."""

KEPT_TERMS = 60
"""Terms of an expanded text; what weighs less costs time and tells nothing."""

AT_ONCE = 5_000
"""Texts that are expanded at once."""

MOST_TERMS = 2**18
"""More terms than a row can have: a text is cut long before."""

ROUNDS = 2
"""Rounds in which an article may move to a story that is nearer."""

MOST_CHANCE = 0.05
"""Similarity above this is never put down to chance."""

SAMPLED = 20_000
"""Of so many texts at most, spread evenly, chance is told."""

FEW = 100
"""Of so many texts, what looks like chance counts half."""


@dataclass(frozen=True)
class Texts:
    """What is clustered: distinct texts, each with how many articles carry it and its day.

    ``chance`` is the cosine that is taken off each mean, see :func:`chance_cosine`.
    """

    matrix: sparse.csr_array
    sizes: Integers
    days: Floats
    chance: float = 0.0


@dataclass(frozen=True)
class Grains:
    """For each text the first text of its storyline and of its event."""

    storyline: Integers
    event: Integers


def expand(matrix: sparse.csr_array, neighbours: Pairs) -> sparse.csr_array:
    """Each row with the mean of its neighbours added, weighted by cosine, at length 1.

    Where the cosines sum to less than 1, the neighbours weigh so much less: a lone text is
    not drawn to the first that is a little like it. The weights are kept in half the bytes, and
    summed in full.
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


def _slices(rows: int) -> list[slice]:
    return [slice(start, min(start + AT_ONCE, rows)) for start in range(0, rows, AT_ONCE)]


def _heaviest(matrix: sparse.csr_array) -> sparse.csr_array:
    """The :data:`KEPT_TERMS` heaviest terms of each row, ties by term."""
    matrix.sort_indices()
    counts = np.diff(matrix.indptr)
    row = np.repeat(np.arange(counts.size), counts)
    long = np.flatnonzero((counts > KEPT_TERMS)[row])
    place = np.arange(row.size) - matrix.indptr[row]
    weight = SCALE - np.rint(matrix.data[long] * SCALE).astype(np.int64)
    keys = np.sort((row[long] * (2 * SCALE) + weight) * MOST_TERMS + place[long])
    rows = keys // (2 * SCALE * MOST_TERMS)
    light = np.arange(keys.size) - np.searchsorted(rows, rows) >= KEPT_TERMS
    matrix.data[matrix.indptr[rows[light]] + keys[light] % MOST_TERMS] = 0.0
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


def find_grains(
    texts: Texts, candidates: Pairs, *, storyline: float, event: float, decay: float
) -> Grains:
    """Storylines, and the events within them.

    Args:
        texts: expanded vectors and what is known of each text.
        candidates: pairs of texts that may bring their groups together.
        storyline: the least mean similarity at which two groups are one storyline.
        event: the same for events; at least ``storyline``.
        decay: days over which similarity fades, see :func:`nearness`.
    """
    wide, narrow = _agglomerate(texts, candidates, storyline, event, decay)
    wide = _reassign(texts, candidates, wide, decay)
    narrow = _first_of(np.unique(np.stack([wide, narrow]), axis=1, return_inverse=True)[1])
    within = wide[candidates.source] == wide[candidates.target]
    return Grains(wide, _reassign(texts, candidates.where(within), narrow, decay))


def nearness(left: Floats, right: Floats, decay: float) -> Floats:
    """What is left of a similarity over a gap of days: a half after ``decay`` of them.

    1 / (1 + (gap / decay)²); 1 where a date is missing.
    """
    gap = np.nan_to_num(np.abs(left - right), nan=0.0)
    return np.asarray(1 / (1 + (gap / decay) ** 2), dtype=np.float64)


@dataclass(frozen=True)
class _Groups:
    """Groups in the making; ``height`` is the least similarity of any merge within."""

    first: Integers
    sums: sparse.csr_array
    sizes: Integers
    day_sums: Floats
    dated: Integers
    height: Short

    @property
    def days(self) -> Floats:
        known = np.where(self.dated > 0, self.dated, np.nan)
        return np.asarray(self.day_sums / known, dtype=np.float64)


@dataclass(frozen=True)
class _Fading:
    """What is taken off a mean cosine, and the days over which the rest fades."""

    chance: float
    decay: float


def _singletons(texts: Texts) -> _Groups:
    known = ~np.isnan(texts.days)
    sizes = texts.sizes.astype(np.int64)
    sums = texts.matrix
    if (sizes > 1).any():
        sums = sums.copy()
        sums.data *= np.repeat(sizes, np.diff(sums.indptr))
    return _Groups(
        np.arange(sizes.size),
        sums,
        sizes,
        np.where(known, texts.days, 0.0) * sizes,
        np.where(known, sizes, 0),
        np.full(sizes.size, SCALE, np.int32),
    )


def _agglomerate(
    texts: Texts, candidates: Pairs, storyline: float, event: float, decay: float
) -> tuple[Integers, Integers]:
    """The first text of each text's group when merging stops at the one and the other limit."""
    limits = round(storyline * SCALE), round(event * SCALE)
    fading = _Fading(texts.chance, decay)
    groups = _singletons(texts)
    count = groups.first.size
    wide, narrow = np.arange(count), np.arange(count)
    low = np.minimum(candidates.source, candidates.target)
    high = np.maximum(candidates.source, candidates.target)
    left, right = _distinct(low, high, count)
    similar = _similarity(groups, left, right, fading)
    while True:
        kept = similar >= limits[0]
        left, right, similar = left[kept], right[kept], similar[kept]
        if not left.size:
            return _roots(wide), _roots(narrow)
        chosen = _reciprocal(left, right, similar, groups.first.size)
        keep, gone = left[chosen], right[chosen]
        height = np.minimum(similar[chosen], np.minimum(groups.height[keep], groups.height[gone]))
        wide[groups.first[gone]] = groups.first[keep]
        joined = height >= limits[1]
        narrow[groups.first[gone[joined]]] = groups.first[keep[joined]]
        groups, place, fresh = _merge(groups, keep, gone, height, np.concatenate([left, right]))
        left, right, similar = _contract(groups, place, fresh, (left, right, similar), fading)


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


def _merge(
    groups: _Groups, keep: Short, gone: Short, height: Short, ends: Short
) -> tuple[_Groups, Short, Mask]:
    """The groups that still have a pair, the new row of each old one, and which are new."""
    parent = np.arange(groups.first.size)
    parent[gone] = keep
    lives = np.zeros(parent.size, np.bool_)
    lives[parent[ends]] = True
    alive = np.flatnonzero(lives)
    place = np.full(groups.first.size, -1, np.int32)
    place[alive] = np.arange(alive.size)
    place[gone] = place[keep]
    members = np.flatnonzero(place >= 0)
    adding = _adding(place[members], members, (alive.size, parent.size))
    heights = groups.height.copy()
    heights[keep] = height
    merged = _Groups(
        groups.first[alive],
        adding @ groups.sums,
        (adding @ groups.sizes).astype(np.int64),
        adding @ groups.day_sums,
        (adding @ groups.dated).astype(np.int64),
        heights[alive],
    )
    fresh = np.zeros(alive.size, np.bool_)
    fresh[place[keep]] = True
    return merged, place, fresh


def _contract(
    groups: _Groups,
    place: Short,
    fresh: Mask,
    pairs: tuple[Short, Short, Short],
    fading: _Fading,
) -> tuple[Short, Short, Short]:
    """The pairs between the groups as they are now, compared again where one is new."""
    left, right, similar = pairs
    left, right = place[left], place[right]
    stale = fresh[left] | fresh[right]
    low, high = np.minimum(left, right)[stale], np.maximum(left, right)[stale]
    low, high = _distinct(low, high, groups.first.size)
    return (
        np.concatenate([left[~stale], low]),
        np.concatenate([right[~stale], high]),
        np.concatenate([similar[~stale], _similarity(groups, low, high, fading)]),
    )


def _distinct(low: Short, high: Short, count: int) -> tuple[Short, Short]:
    keys = _unique((low.astype(np.int64) * count + high)[low != high])
    return (keys // count).astype(np.int32), (keys % count).astype(np.int32)


def _unique(keys: Integers) -> Integers:
    """The different keys, sorted; by sorting, which takes a third of the time of hashing."""
    ordered = np.sort(keys)
    return ordered[np.flatnonzero(np.diff(ordered, prepend=-1))]


def _similarity(groups: _Groups, left: Short, right: Short, fading: _Fading) -> Short:
    """Mean cosine of the pairs of groups beyond chance, faded by their gap, in millionths."""
    pairs = groups.sizes[left] * groups.sizes[right]
    days = groups.days
    terms = np.diff(groups.sums.indptr)
    longer = np.where(terms[left] >= terms[right], left, right)
    mean = row_products(groups.sums, groups.sums, longer, left + right - longer) / pairs
    faded = (mean - fading.chance) * nearness(days[left], days[right], fading.decay)
    return np.rint(faded * SCALE).astype(np.int32)


def _roots(parent: Integers) -> Integers:
    while not np.array_equal(above := parent[parent], parent):
        parent = above
    return parent


def _first_of(labels: Integers) -> Integers:
    """For each row the first row with the same label."""
    _, first, inverse = np.unique(labels, return_index=True, return_inverse=True)
    return first[inverse].astype(np.int64)


def _reassign(texts: Texts, candidates: Pairs, first: Integers, decay: float) -> Integers:
    """Move each text to the neighbouring group whose centre is nearest, itself left out.

    After the first round only texts beside a group that has changed are asked again.
    """
    first = _first_of(first)
    changed = np.ones(first.size, np.bool_)
    for _ in range(ROUNDS):
        moved = _reassign_once(texts, candidates, first, changed, decay)
        left = moved != first
        if not left.any():
            break
        changed = np.zeros(first.size, np.bool_)
        changed[first[left]] = changed[moved[left]] = True
        first = moved
    return first


def _reassign_once(
    texts: Texts, candidates: Pairs, first: Integers, changed: Mask, decay: float
) -> Integers:
    """The first text of each text's group after a round; ``changed`` tells groups by theirs."""
    labels, group = np.unique(first, return_inverse=True)
    text, other = _beside(candidates, group, changed[labels])
    groups = _grouped(_singletons(texts), group, labels.size)
    dots = row_products(groups.sums, texts.matrix, other, text)
    own = other == group[text]
    without = np.where(own, texts.sizes[text], 0)
    squares = row_squares(groups.sums)[other] - 2 * without * dots + without**2
    fading = nearness(texts.days[text], groups.days[other], decay)
    cosine = (dots - without) / np.sqrt(np.maximum(squares, 1e-12)) * fading
    alone = own & (groups.sizes[other] == without)
    score = np.where(alone, 2 * SCALE, np.rint(cosine * SCALE)).astype(np.int64)
    order = np.lexsort((other, ~own, -score, text))
    best = order[np.flatnonzero(np.diff(text[order], prepend=-1))]
    group[text[best]] = other[best]
    return _first_of(group)


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
    keys = _unique(np.concatenate(found))
    return keys // count, keys % count


def _grouped(groups: _Groups, group: Integers, count: int) -> _Groups:
    adding = _adding(group, np.arange(group.size), (count, group.size))
    return replace(
        groups,
        first=np.arange(count),
        sums=adding @ groups.sums,
        sizes=(adding @ groups.sizes).astype(np.int64),
        day_sums=adding @ groups.day_sums,
        dated=(adding @ groups.dated).astype(np.int64),
        height=np.zeros(count, np.int32),
    )


def _adding(group: Integers | Short, member: Integers, shape: tuple[int, int]) -> sparse.csr_array:
    """The matrix whose product with rows sums those of each group."""
    return sparse.csr_array((np.ones(member.size, np.float32), (group, member)), shape=shape)

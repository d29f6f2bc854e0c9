"""How well found stories agree with gold stories.

B-cubed (Bagga and Baldwin 1998) and pairwise precision, recall and F1, the adjusted Rand index
(Hubert and Arabie 1985), and adjusted mutual information with the arithmetic mean (Vinh et al.
2010). All from one table of counts.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse, special

from newsgraph.errors import UsageError
from newsgraph.stories.texts import Floats, Integers


@dataclass(frozen=True)
class Scores:
    """Agreement of two partitions, each number from 0 to 1; ``ari`` and ``ami`` may be less."""

    bcubed_precision: float
    bcubed_recall: float
    bcubed_f1: float
    pair_precision: float
    pair_recall: float
    pair_f1: float
    ari: float
    ami: float


def evaluate(
    predicted: Sequence[Hashable],
    gold: Sequence[Hashable],
    *,
    scored: Sequence[bool] | None = None,
) -> Scores:
    """Compare found stories with gold stories.

    Args:
        predicted: a label for each article; ``None`` for an article in no story, which counts
            as a story of its own.
        gold: the true label of each, likewise.
        scored: which articles are scored, all by default. B-cubed precision and recall of a
            scored article still count every article; the other measures are taken over the
            scored articles alone.

    Raises:
        UsageError: the lengths differ, or nothing is scored.

    >>> scores = evaluate(["a", "a", None, None], [1, 1, 1, 2])
    >>> round(scores.bcubed_precision, 3), round(scores.bcubed_recall, 3)
    (1.0, 0.667)
    """
    kept = np.ones(len(gold), np.bool_) if scored is None else np.asarray(scored, np.bool_)
    if not len(predicted) == len(gold) == kept.size or not kept.any():
        raise UsageError(
            f"{len(predicted)} predicted and {len(gold)} gold labels, {int(kept.sum())} scored: "
            "give one of each for every article, and score one at least"
        )
    found, true = numbered(predicted), numbered(gold)
    precision, recall = (float(part[kept].mean()) for part in _bcubed(found, true))
    pairs = _pairs(found[kept], true[kept])
    return Scores(
        precision,
        recall,
        _harmonic(precision, recall),
        *_pairwise(*pairs),
        _ari(*pairs),
        _ami(found[kept], true[kept]),
    )


def interval(
    predicted: Sequence[Hashable],
    gold: Sequence[Hashable],
    topics: Sequence[Hashable],
    *,
    draws: int = 1000,
) -> tuple[float, float]:
    """The 95 % interval of B-cubed F1 when topics are drawn again, with replacement.

    A gold set has few topics, and how hard these happen to be moves the score more than anything
    else. Articles keep their precision and recall over the whole set.

    Args:
        predicted: a label for each article, as for :func:`evaluate`.
        gold: the true label of each.
        topics: what is drawn as a whole: the gold label itself, or what is broader.
        draws: how often the topics are drawn, with fixed seeds.
    """
    topic = numbered(topics)
    size = np.bincount(topic).astype(np.float64)
    parts = _bcubed(numbered(predicted), numbered(gold))
    sums = [np.bincount(topic, weights=part) for part in parts]
    drawn = np.random.default_rng(1).integers(0, size.size, (draws, size.size))
    count = size[drawn].sum(axis=1)
    precision, recall = (part[drawn].sum(axis=1) / count for part in sums)
    low, high = np.quantile(2 * precision * recall / (precision + recall), [0.025, 0.975])
    return float(low), float(high)


def swap_halves(
    gold: Sequence[Hashable], *, seeds: int = 20
) -> Iterator[tuple[Sequence[bool], Sequence[bool]]]:
    """Random halves of the gold stories, one pair a seed, each a mask of articles.

    Cluster all articles, tune on the stories of one half, score the other, then swap. Give
    broader labels than the stories (topics) to keep the stories of one topic in one half.
    """
    labels = numbered(gold)
    for seed in range(seeds):
        order = np.random.default_rng(seed).permutation(int(labels.max()) + 1)
        chosen = np.isin(labels, order[: order.size // 2])
        yield chosen.tolist(), (~chosen).tolist()


def numbered(labels: Sequence[Hashable]) -> Integers:
    """Labels as numbers in the order of their first use; each ``None`` has one of its own."""
    known: dict[Hashable, int] = {}
    count = 0
    numbers = []
    for label in labels:
        if label is None or label not in known:
            number, count = count, count + 1
            if label is not None:
                known[label] = number
        else:
            number = known[label]
        numbers.append(number)
    return np.array(numbers, dtype=np.int64)


def _table(found: Integers, true: Integers) -> sparse.coo_array:
    ones = np.ones(found.size, np.int64)
    table = sparse.coo_array((ones, (found, true)))
    table.sum_duplicates()
    return table


def _bcubed(found: Integers, true: Integers) -> tuple[Floats, Floats]:
    """Precision and recall of each article."""
    table = _table(found, true).tocsr()
    both = np.asarray(table[found, true], dtype=np.float64).ravel()
    return both / np.bincount(found)[found], both / np.bincount(true)[true]


def _harmonic(left: float, right: float) -> float:
    return 2 * left * right / (left + right) if left + right else 0.0


def _pairs(found: Integers, true: Integers) -> tuple[float, float, float, float]:
    """Pairs of articles together in both, in the one, in the other, and in all."""
    sizes = (_table(found, true).data, np.bincount(found), np.bincount(true), np.array([true.size]))
    both, in_found, in_true, in_all = (float((n * (n - 1) // 2).sum()) for n in sizes)
    return both, in_found, in_true, in_all


def _pairwise(both: float, found: float, true: float, _all: float) -> tuple[float, float, float]:
    """No pair found is no wrong pair, and where there is none to find, none is missed."""
    precision = both / found if found else 1.0
    recall = both / true if true else 1.0
    return precision, recall, _harmonic(precision, recall)


def _ari(both: float, found: float, true: float, every: float) -> float:
    chance = found * true / every if every else 0.0
    most = (found + true) / 2
    return (both - chance) / (most - chance) if most != chance else 1.0


def _ami(found: Integers, true: Integers) -> float:
    sizes, true_sizes = (np.unique(labels, return_counts=True)[1] for labels in (found, true))
    n = found.size
    if sizes.size == true_sizes.size and sizes.size in (1, n):
        return 1.0
    table = _table(found, true)
    rows, columns = np.bincount(found)[table.row], np.bincount(true)[table.col]
    mutual = float((table.data / n * np.log(n * table.data / (rows * columns))).sum())
    chance = _expected_mutual(sizes, true_sizes, n)
    most = (_entropy(sizes, n) + _entropy(true_sizes, n)) / 2
    gap = most - chance
    return (mutual - chance) / (gap if abs(gap) > np.finfo(float).eps else np.finfo(float).eps)


def _entropy(sizes: Integers, n: int) -> float:
    return float(-(sizes / n * np.log(sizes / n)).sum())


def _expected_mutual(sizes: Integers, others: Integers, n: int) -> float:
    """Mutual information expected by chance; groups of one size are summed once."""
    kinds, times = np.unique(sizes, return_counts=True)
    other_kinds, other_times = np.unique(others, return_counts=True)
    return sum(
        int(k) * int(m) * _expected_of_cell(int(a), int(b), n)
        for a, k in zip(kinds, times, strict=True)
        for b, m in zip(other_kinds, other_times, strict=True)
    )


def _expected_of_cell(a: int, b: int, n: int) -> float:
    log: Callable[[object], Floats] = special.gammaln
    shared = np.arange(max(1, a + b - n), min(a, b) + 1)
    chance = np.exp(
        log(a + 1) + log(b + 1) + log(n - a + 1) + log(n - b + 1)
        - log(n + 1) - log(shared + 1) - log(a - shared + 1) - log(b - shared + 1)
        - log(n - a - b + shared + 1)
    )  # fmt: skip
    return float((shared / n * np.log(n * shared / (a * b)) * chance).sum())

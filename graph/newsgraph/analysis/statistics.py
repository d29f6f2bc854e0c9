"""Statistics that several analyses use."""

import numpy as np
import numpy.typing as npt
from scipy import special

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

RATE = 0.05
"""The false-discovery rate of all findings: the expected share of findings that are false."""

Z = 1.959963984540054
"""Standard deviations on either side that hold 95 % of a normal distribution."""


def wilson(successes: npt.ArrayLike, trials: npt.ArrayLike) -> tuple[Floats, Floats]:
    """The bounds of the 95 % score interval of a share (Wilson 1927); NaN without trials.

    >>> low, high = wilson([0, 5], [10, 10])
    >>> low.round(3).tolist(), high.round(3).tolist()
    ([0.0, 0.237], [0.278, 0.763])
    """
    k, n = np.asarray(successes, np.float64), np.asarray(trials, np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        share, scale = k / n, 1 + Z**2 / n
        middle = (share + Z**2 / (2 * n)) / scale
        half = Z / scale * np.sqrt(share * (1 - share) / n + Z**2 / (4 * n**2))
    low = np.where(k == 0, np.where(n > 0, 0.0, np.nan), middle - half)
    high = np.where(k == n, np.where(n > 0, 1.0, np.nan), middle + half)
    return low, high


def q_values(p: npt.ArrayLike, tests: int | None = None) -> Floats:
    """The lowest false-discovery rate at which each is a finding (Benjamini, Hochberg 1995).

    Args:
        p: the p-values.
        tests: the number of tests, if ``p`` leaves some out because their p-value is 1.

    >>> q_values([0.01, 0.02, 0.9]).tolist()
    [0.03, 0.03, 0.9]
    """
    from scipy.stats import false_discovery_control

    values = np.asarray(p, np.float64)
    if not values.size:
        return values
    q = false_discovery_control(values) * ((tests or values.size) / values.size)
    capped: Floats = np.minimum(q, 1.0)
    return capped


def adjusted_rand(one: Integers, other: Integers) -> float:
    """How alike two divisions of the same things are: 0 by chance, 1 if equal.

    The adjusted Rand index (Hubert, Arabie 1985); 0 where both leave nothing to compare.

    >>> a, b = np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])
    >>> adjusted_rand(a, 1 - a), round(adjusted_rand(a, b), 6)
    (1.0, -0.5)
    """

    def pairs(labels: Integers) -> float:
        sizes = np.unique(labels, return_counts=True)[1].astype(np.float64)
        return float((sizes * (sizes - 1) / 2).sum())

    if not one.size:
        return 0.0
    joint = one * (int(other.max()) + 1) + other
    both, left, right = pairs(joint), pairs(one), pairs(other)
    chance = left * right / max(1.0, one.size * (one.size - 1) / 2)
    most = (left + right) / 2
    return 0.0 if most == chance else float((both - chance) / (most - chance))


def log_choose(n: npt.ArrayLike, k: npt.ArrayLike) -> Floats:
    """The natural logarithm of the binomial coefficient n over k; minus infinity where k > n."""
    top, chosen = np.asarray(n, np.float64), np.asarray(k, np.float64)
    left = np.maximum(top - chosen, 0.0)
    log = special.gammaln(top + 1) - special.gammaln(chosen + 1) - special.gammaln(left + 1)
    return np.where(chosen > top, -np.inf, log)


def shared_by_chance(both: npt.ArrayLike, total: int, a: npt.ArrayLike, b: npt.ArrayLike) -> Floats:
    """The probability that random sets of sizes ``a`` and ``b`` share ``both`` elements or more.

    The upper tail of the hypergeometric distribution, summed from the side where it is small.

    >>> shared_by_chance([0, 1, 3], 10, [2, 2, 2], [5, 5, 5]).round(6).tolist()
    [1.0, 0.777778, 0.0]
    """
    k, m, n = np.broadcast_arrays(*(np.asarray(x, np.float64) for x in (both, a, b)))
    high = k > m * n / total
    tail = np.empty(k.shape)
    tail[high] = _tail(k[high], total, m[high], n[high])
    k, m, n = k[~high], m[~high], n[~high]
    tail[~high] = 1.0 - _tail(m - k + 1, total, m, total - n)
    return np.clip(tail, 0.0, 1.0)


def _tail(k: Floats, total: int, a: Floats, b: Floats) -> Floats:
    """The sum of the probabilities from ``k`` upwards, where ``k`` lies above the mean."""
    inside = k <= np.minimum(a, b)
    log = log_choose(a, k) + log_choose(total - a, np.where(inside, b - k, 0.0))
    term = np.where(inside, np.exp(log - log_choose(total, b)), 0.0)
    tail, left = term.copy(), np.flatnonzero(term > 0)
    while left.size:
        at, of, more = k[left], a[left], b[left]
        term[left] *= (of - at) * (more - at) / ((at + 1) * (total - of - more + at + 1))
        tail[left] += term[left]
        k = k + 1
        left = left[term[left] > 1e-17 * tail[left]]
    return tail


def at_least(successes: int, chances: Floats) -> float:
    """The probability of at least ``successes`` in independent trials with these chances.

    The Poisson-binomial distribution, by convolution.

    >>> at_least(1, np.array([0.5, 0.5]))
    0.75
    """
    distribution = np.ones(1)
    for chance in chances:
        distribution = np.convolve(distribution, [1 - chance, chance])
    return float(min(1.0, distribution[successes:].sum()))


def poisson_interval(observed: npt.ArrayLike) -> tuple[Floats, Floats]:
    """The exact 95 % interval of the mean behind a count (Garwood 1936)."""
    counts = np.asarray(observed, np.float64)
    low = np.where(counts > 0, special.gammaincinv(np.maximum(counts, 1), 0.025), 0.0)
    return low, special.gammaincinv(counts + 1, 0.975)


def median_ranks(count: int) -> tuple[int, int] | None:
    """The ranks (from 0) of the values that bound the median with 95 % confidence, or ``None``.

    By the binomial distribution of the values below the median; 5 values bound none.

    >>> median_ranks(6), median_ranks(5)
    ((0, 5), None)
    """
    low = int((special.bdtr(np.arange(count), count, 0.5) <= (1 - 0.95) / 2).sum()) - 1
    return None if low < 0 else (low, count - 1 - low)

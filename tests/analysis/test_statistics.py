"""The shared statistics, against reference implementations."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from newsgraph.analysis import statistics
from newsgraph.analysis.corpus import plural


@given(st.integers(0, 200), st.integers(1, 200))
def test_the_score_interval_is_scipys(successes: int, more: int) -> None:
    trials = successes + more - 1 if successes else more
    low, high = statistics.wilson(successes, trials)
    expected = stats.binomtest(successes, trials).proportion_ci(method="wilson")
    assert (float(low), float(high)) == pytest.approx((expected.low, expected.high), abs=1e-12)


def test_a_share_of_nothing_has_no_interval() -> None:
    assert np.isnan(statistics.wilson(0, 0)).all()


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30), st.integers(0, 20))
def test_q_values_are_those_of_benjamini_and_hochberg(p: list[float], ones: int) -> None:
    whole = stats.false_discovery_control([*p, *[1.0] * ones])
    assert statistics.q_values(p, len(p) + ones) == pytest.approx(whole[: len(p)], abs=1e-12)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8), st.integers(0, 8))
def test_the_poisson_binomial_sums_over_all_outcomes(chances: list[float], least: int) -> None:
    outcomes = np.array(np.meshgrid(*[[0, 1]] * len(chances))).reshape(len(chances), -1).T
    likely = np.prod(np.where(outcomes, chances, 1 - np.array(chances)), axis=1)
    expected = likely[outcomes.sum(axis=1) >= least].sum()
    assert statistics.at_least(least, np.array(chances)) == pytest.approx(expected, abs=1e-9)


@given(st.data(), st.integers(1, 400))
def test_the_hypergeometric_tail_is_scipys(data: st.DataObject, total: int) -> None:
    a, b = (data.draw(st.integers(0, total)) for _ in range(2))
    both = data.draw(st.integers(0, min(a, b) + 1))
    ours = float(statistics.shared_by_chance([both], total, [a], [b])[0])
    assert ours == pytest.approx(stats.hypergeom.sf(both - 1, total, a, b), rel=1e-9, abs=1e-300)


@given(st.integers(0, 300))
def test_the_poisson_interval_is_that_of_the_chi_squared_distribution(count: int) -> None:
    low, high = statistics.poisson_interval(count)
    expected = stats.chi2.ppf(0.025, 2 * count) / 2 if count else 0.0
    assert float(low) == pytest.approx(expected)
    assert float(high) == pytest.approx(stats.chi2.ppf(0.975, 2 * count + 2) / 2)


@given(st.integers(6, 300))
def test_the_ranks_around_a_median_hold_it_with_95_percent(count: int) -> None:
    ranks = statistics.median_ranks(count)
    assert ranks is not None
    missed = 2 * stats.binom.cdf(ranks[0], count, 0.5)
    assert missed <= 0.05 < 2 * stats.binom.cdf(ranks[0] + 1, count, 0.5)
    assert sum(ranks) == count - 1


@given(st.integers(0, 50), st.integers(0, 50))
def test_the_logarithm_of_a_binomial_coefficient_is_right(n: int, k: int) -> None:
    with np.errstate(divide="ignore"):
        expected = np.log(float(stats.binom.pmf(k, n, 0.5)) * 2.0**n) if k <= n else -np.inf
    assert float(statistics.log_choose(n, k)) == pytest.approx(expected, abs=1e-6)


def test_nouns_are_counted() -> None:
    assert [plural(2, noun) for noun in ("story", "day", "cell")] == ["2 stories", "2 days",
                                                                     "2 cells"]  # fmt: skip

"""The measures, against values computed by hand and by scikit-learn 1.9."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.errors import UsageError
from newsgraph.stories.evaluate import evaluate, swap_halves

FOUND = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3]
GOLD = [0, 0, 0, 1, 1, 1, 2, 2, 3, 3]
labels = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=1, max_size=40)


def test_the_measures_have_the_values_of_a_worked_example() -> None:
    scores = evaluate(FOUND, GOLD)
    assert scores.bcubed_precision == pytest.approx((2.25 + 0.25 + 4 / 3 + 1 / 3 + 1 + 1) / 10)
    assert scores.bcubed_recall == pytest.approx((3 + 1 / 3 + 4 / 3 + 0.5 + 0.5 + 1) / 10)
    assert (scores.pair_precision, scores.pair_recall) == (4 / 10, 4 / 8)
    assert scores.pair_f1 == pytest.approx(4 / 9)
    assert scores.ari == pytest.approx(0.307692307692)
    assert scores.ami == pytest.approx(0.309262719424)


@given(labels)
def test_the_measures_are_those_of_scikit_learn(pairs: list[tuple[int, int]]) -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    found, gold = ([pair[side] for pair in pairs] for side in (0, 1))
    scores = evaluate(found, gold)
    assert scores.ari == pytest.approx(metrics.adjusted_rand_score(gold, found))
    expected = metrics.adjusted_mutual_info_score(gold, found)
    assert scores.ami == pytest.approx(expected, abs=1e-6)


@given(st.lists(st.integers(0, 5), min_size=1, max_size=40))
def test_a_partition_agrees_with_itself_whatever_its_labels(gold: list[int]) -> None:
    scores = evaluate([f"story {label}" for label in gold], gold)
    assert scores.bcubed_f1 == scores.pair_f1 == 1.0
    assert math.isclose(scores.ari, 1.0)
    assert math.isclose(scores.ami, 1.0)


@given(labels)
def test_precision_and_recall_change_places_with_the_partitions(
    pairs: list[tuple[int, int]],
) -> None:
    found, gold = ([pair[side] for pair in pairs] for side in (0, 1))
    one, other = evaluate(found, gold), evaluate(gold, found)
    assert one.bcubed_precision == pytest.approx(other.bcubed_recall)
    assert one.pair_f1 == pytest.approx(other.pair_f1)


def test_articles_in_no_story_are_stories_of_their_own() -> None:
    assert evaluate([None, None, 1, 1], [1, 2, 3, 3]).bcubed_f1 == 1.0


def test_a_scored_article_counts_those_that_are_not_scored() -> None:
    scores = evaluate([1, 1, 2], [1, 2, 3], scored=[True, False, False])
    assert scores.bcubed_precision == 0.5


def test_halves_share_no_story_and_leave_none_out() -> None:
    halves = list(swap_halves(GOLD, seeds=5))
    assert len(halves) == 5
    for one, other in halves:
        assert [not scored for scored in one] == list(other)
        stories = {label for label, scored in zip(GOLD, one, strict=True) if scored}
        assert len(stories) == 2
        assert not stories & {label for label, scored in zip(GOLD, other, strict=True) if scored}


def test_labels_that_do_not_fit_are_refused() -> None:
    with pytest.raises(UsageError, match="one of each"):
        evaluate([1], [1, 2])
    with pytest.raises(UsageError, match="score one at least"):
        evaluate([], [])

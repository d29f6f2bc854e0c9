"""How stable groups are, and where it is said."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.cli.describe import unstable_words
from newsgraph.stories import find_stories
from newsgraph.stories.clusters import agglomerate, find_events
from newsgraph.stories.groups import Texts
from newsgraph.stories.neighbours import Pairs, nearest
from newsgraph.stories.stability import GRID, HIGHER, LOWER, SAME, stability
from newsgraph.stories.texts import Integers
from tests.stories.corpora import article, frame
from tests.stories.test_clusters import random_rows, seeds


def _random(seed: int) -> tuple[Texts, Pairs, Integers]:
    matrix, undated = random_rows(seed), np.full(60, np.nan)
    near = nearest(matrix, undated, k=12, least=0.1, window=1.0)
    texts = Texts(matrix, np.ones(60, np.int64), undated, 1.0, np.zeros(60))
    return texts, near, np.arange(60)


@given(seeds, st.sampled_from([0.2, 0.36, 0.5]))
def test_stability_is_one_number_per_group_from_0_to_1(seed: int, limit: float) -> None:
    texts, near, each = _random(seed)
    group = find_events(texts, near, limit)
    steady = stability(texts, near, each, group, limit)
    assert ((steady >= 0) & (steady <= 1)).all()
    assert np.array_equal(steady, steady[group])


@given(seeds)
def test_what_no_knob_of_the_grid_changes_is_stable_but_for_its_articles(seed: int) -> None:
    texts, near, each = _random(seed)
    limit = 0.3
    group = agglomerate(texts, near, each, limit)
    steady = stability(texts, near, each, group, limit)
    others = [agglomerate(texts, near, each, limit * factor) for factor in GRID]
    for first in np.unique(group):
        members = np.flatnonzero(group == first)
        if members.size == 2 and all(
            set(np.flatnonzero(other == other[first])) == set(members) for other in others
        ):
            assert steady[first] == 1.0


def test_a_group_that_a_coarser_knob_swallows_is_less_stable() -> None:
    assert max(LOWER) < 1 < min(HIGHER)
    assert 0.5 < SAME < 1
    rows = np.array([[1.0, 0.0], [1.0, 0.0], [0.34, 0.94], [0.34, 0.94]])
    matrix = random_rows(0, 4)[:, :2].tolil()
    for place, row in enumerate(rows):
        matrix[place, :] = row / np.linalg.norm(row)
    matrix = matrix.tocsr()
    undated, each = np.full(4, np.nan), np.arange(4)
    near = nearest(matrix, undated, k=4, least=0.000001, window=1.0)
    texts = Texts(matrix, np.ones(4, np.int64), undated, 1.0, np.zeros(4))
    found = [find_events(texts, near, limit) for limit in (0.36, 0.6)]
    assert [np.unique(group).size for group in found] == [2, 2]
    shaky, firm = (
        stability(texts, near, each, group, limit)[0]
        for group, limit in zip(found, (0.36, 0.6), strict=True)
    )
    assert shaky == 0.5  # both lower knobs of the grid merge the two pairs
    assert firm == 1.0


def test_reports_that_differ_in_a_number_are_a_stable_event() -> None:
    ferry = [article(n, f"Ferry adrift off Tarn harbour, rope number {n}") for n in range(3)]
    alone = find_stories(frame(ferry)).stories.filter(grain="event")["stability"].to_list()
    assert alone == [1.0]


def test_series_have_no_stability() -> None:
    rows = [article(n, f"Tarn Almanac: tides on day {n}", hours=24 * n) for n in range(8)]
    found = find_stories(frame(rows)).stories
    assert (
        found.filter(grain="series")["stability"].null_count()
        == found.filter(grain="series").height
    )


def test_a_story_is_called_unstable_only_where_its_stability_is_known_and_low() -> None:
    said = [unstable_words({"stability": value}) for value in (None, 1.0, 0.75, 0.5, 0.0)]
    assert said == ["", "", "", "unstable", "unstable"]

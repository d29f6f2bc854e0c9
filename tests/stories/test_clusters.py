"""Average link by rounds, against scipy; exact neighbours, against all pairs."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from newsgraph.stories.clusters import (
    IN_EVENT,
    IN_STORYLINE,
    Support,
    agglomerate,
    find_events,
    find_storylines,
    supported,
)
from newsgraph.stories.evaluate import evaluate
from newsgraph.stories.groups import Texts, first_of
from newsgraph.stories.neighbours import SCALE, nearest
from newsgraph.stories.texts import unit_rows

seeds = st.integers(0, 10_000)


def random_rows(seed: int, count: int = 60) -> sparse.csr_array:
    random = np.random.default_rng(seed)
    dense = random.random((count, 25)) * (random.random((count, 25)) < 0.3)
    return unit_rows(sparse.csr_array(dense))


@given(seeds)
def test_neighbours_are_those_of_all_pairs_within_the_window(seed: int) -> None:
    matrix = random_rows(seed)
    random = np.random.default_rng(seed)
    days = np.where(random.random(60) < 0.2, np.nan, random.integers(0, 30, 60).astype(float))
    found = nearest(matrix, days, k=4, least=0.1, window=5.0)
    cosine = np.rint((matrix @ matrix.T).toarray() * SCALE).astype(int)
    for row in range(60):
        near = [
            (-cosine[row, other], other)
            for other in range(60)
            if other != row
            and cosine[row, other] >= SCALE // 10
            and not abs(days[row] - days[other]) > 5
        ]
        own = found.source == row
        expected = [(other, -negative) for negative, other in sorted(near)[:4]]
        pairs = zip(found.target[own].tolist(), found.cosine[own].tolist(), strict=True)
        assert list(pairs) == expected


@given(seeds)
def test_further_neighbours_are_told_where_they_are_close(seed: int) -> None:
    matrix, undated = random_rows(seed), np.full(60, np.nan)
    many = nearest(matrix, undated, k=7, least=0.1, window=5.0)
    found = nearest(matrix, undated, k=4, least=0.1, window=5.0, more=3, close=0.5)
    for row in range(60):
        near = many.cosine[many.source == row]
        expected = [*near[:4], *(cosine for cosine in near[4:] if cosine >= SCALE // 2)]
        assert found.cosine[found.source == row].tolist() == expected


@given(seeds)
def test_a_later_round_asks_no_text_in_vain(seed: int) -> None:
    """Who is not asked again would have stayed."""
    from newsgraph.stories import clusters

    matrix, undated = random_rows(seed), np.full(60, np.nan)
    texts = Texts(matrix, np.ones(60, np.int64), undated, 1.0, np.zeros(60))
    near = nearest(matrix, undated, k=5, least=0.1, window=1.0)
    first = first_of(np.random.default_rng(seed).integers(0, 12, 60))
    moved = first
    for _ in range(clusters.ROUNDS):
        moved = clusters._reassign_once(texts, near, moved, np.ones(60, np.bool_))
    assert np.array_equal(clusters._reassign(texts, near, first), moved)


@given(seeds, st.sampled_from([0.15, 0.3, 0.5]))
def test_rounds_of_reciprocal_neighbours_give_the_partition_of_upgma(
    seed: int, threshold: float
) -> None:
    matrix = random_rows(seed)
    undated = np.full(60, np.nan)
    everything = nearest(matrix, undated, k=60, least=0.000001, window=1.0)
    texts = Texts(matrix, np.ones(60, np.int64), undated, 1.0, np.zeros(60))
    wide = agglomerate(texts, everything, np.arange(60), threshold)
    distance = np.clip(1 - (matrix @ matrix.T).toarray(), 0, None)
    np.fill_diagonal(distance, 0)
    tree = linkage(squareform(distance, checks=False), "average")
    expected = fcluster(tree, 1 - threshold, "distance")
    assert evaluate(wide.tolist(), expected.tolist()).ari == 1.0


@given(seeds)
def test_storylines_hold_whole_events_whatever_the_knobs(seed: int) -> None:
    matrix = random_rows(seed)
    random = np.random.default_rng(seed)
    days, noise = random.uniform(0, 20, 60), random.uniform(0, 0.2, 60)
    near = nearest(matrix, days, k=20, least=0.1, window=14.0)
    texts = Texts(matrix, np.ones(60, np.int64), days, 7.0, np.zeros(60))
    event = find_events(texts, near, float(random.uniform(0.1, 0.6)))
    line = find_storylines(texts.with_noise(noise), near, event, float(random.uniform(0.05, 0.5)))
    assert np.array_equal(line[event], line)


@given(seeds, st.sampled_from([IN_EVENT, IN_STORYLINE]))
def test_whoever_is_in_a_group_is_like_enough_others_by_their_own_words(
    seed: int, support: Support
) -> None:
    matrix, undated = random_rows(seed), np.full(60, np.nan)
    near = nearest(matrix, undated, k=60, least=0.000001, window=1.0)
    each = np.arange(60)
    start = first_of(np.random.default_rng(seed).integers(0, 12, 60))
    group = supported(near, each, start, support)
    cosine = np.rint((matrix @ matrix.T).toarray() * SCALE)
    for row in np.flatnonzero(np.bincount(group, minlength=60)[group] > 1):
        others = (group == group[row]) & (each != row)
        least = support.pair if others.sum() == 1 else support.least
        assert np.sort(cosine[row, others])[-support.nearest :].mean() >= round(least * SCALE)
        assert (start[others] == start[row]).all()


def test_noise_keeps_apart_what_its_subject_alone_makes_alike() -> None:
    matrix, undated = random_rows(3), np.full(60, np.nan)
    near = nearest(matrix, undated, k=60, least=0.000001, window=1.0)
    texts = Texts(matrix, np.ones(60, np.int64), undated, 1.0, np.zeros(60))
    counts = [
        np.unique(agglomerate(texts.with_noise(np.full(60, noise)), near, np.arange(60), 0.2)).size
        for noise in (0.0, 0.1, 0.3)
    ]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]


def test_a_text_that_many_carry_weighs_as_many() -> None:
    matrix = random_rows(1, 3)

    def groups(rows: list[int], sizes: list[int]) -> list[int]:
        some, undated = matrix[rows], np.full(len(rows), np.nan)
        near = nearest(some, undated, k=4, least=0.000001, window=1.0)
        texts = Texts(some, np.array(sizes), undated, 1.0, np.zeros(len(rows)))
        found = agglomerate(texts, near, np.arange(len(rows)), 0.2)
        return [int(first) for first in found]

    once, many = groups([0, 0, 1, 2], [1] * 4), groups([0, 1, 2], [2, 1, 1])
    assert evaluate([once[place] for place in (0, 2, 3)], many).ari == 1.0

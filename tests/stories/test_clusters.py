"""Average link by rounds, against scipy; exact neighbours, against all pairs."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from newsgraph.stories.clusters import find_grains
from newsgraph.stories.evaluate import evaluate
from newsgraph.stories.groups import Groups, Texts, first_of
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
        told = found.source == row
        expected = [(other, -negative) for negative, other in sorted(near)[:4]]
        pairs = zip(found.target[told].tolist(), found.cosine[told].tolist(), strict=True)
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
    texts = Texts(matrix, np.ones(60, np.int64), undated, decay=1.0)
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
    texts = Texts(matrix, np.ones(60, np.int64), undated, decay=1.0)
    from newsgraph.stories import clusters

    wide, _ = clusters.agglomerate(Groups.single(texts), everything, texts, threshold, 1.0)
    distance = np.clip(1 - (matrix @ matrix.T).toarray(), 0, None)
    np.fill_diagonal(distance, 0)
    tree = linkage(squareform(distance, checks=False), "average")
    expected = fcluster(tree, 1 - threshold, "distance")
    assert evaluate(wide.tolist(), expected.tolist()).ari == 1.0


@given(seeds)
def test_the_narrow_cut_lies_within_the_wide_one(seed: int) -> None:
    matrix = random_rows(seed)
    days = np.random.default_rng(seed).uniform(0, 20, 60)
    near = nearest(matrix, days, k=20, least=0.1, window=14.0)
    texts = Texts(matrix, np.ones(60, np.int64), days, decay=7.0)
    grains = find_grains(texts, near, storyline=0.1, event=0.4)
    assert np.array_equal(grains.storyline[grains.event], grains.storyline)


def test_a_text_that_many_carry_weighs_as_many() -> None:
    matrix = random_rows(1, 3)
    undated = np.full(3, np.nan)
    near = nearest(matrix, undated, k=3, least=0.000001, window=1.0)
    once = find_grains(
        Texts(matrix[[0, 0, 1, 2]], np.ones(4, np.int64), np.full(4, np.nan), 1.0),
        nearest(matrix[[0, 0, 1, 2]], np.full(4, np.nan), k=4, least=0.000001, window=1.0),
        storyline=0.2, event=0.4,
    )  # fmt: skip
    many = find_grains(
        Texts(matrix, np.array([2, 1, 1]), undated, 1.0), near, storyline=0.2, event=0.4
    )
    assert evaluate(once.event[[0, 2, 3]].tolist(), many.event.tolist()).ari == 1.0

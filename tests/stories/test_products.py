"""Products of chosen rows, against the product of the dense matrices."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse

from newsgraph.stories import products
from newsgraph.stories.products import row_products, row_squares


def sparse_rows(random: np.random.Generator, rows: int, terms: int) -> sparse.csr_array:
    dense = random.random((rows, terms)) * (random.random((rows, terms)) < 0.2)
    return sparse.csr_array(dense)


@given(st.integers(0, 10_000), st.integers(1, 40), st.integers(0, 200))
def test_row_products_are_those_of_the_dense_rows(seed: int, terms: int, pairs: int) -> None:
    random = np.random.default_rng(seed)
    some, others = sparse_rows(random, 30, terms), sparse_rows(random, 20, terms)
    left, right = random.integers(0, 30, pairs), random.integers(0, 20, pairs)
    expected = (some.toarray()[left] * others.toarray()[right]).sum(axis=1)
    np.testing.assert_allclose(row_products(some, others, left, right), expected, atol=1e-12)
    np.testing.assert_allclose(row_squares(some), (some.toarray() ** 2).sum(axis=1))


def test_row_products_do_not_depend_on_how_many_are_made_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    random = np.random.default_rng(4)
    matrix = sparse_rows(random, 40, 30)
    left, right = random.integers(0, 40, 300), random.integers(0, 40, 300)
    whole = row_products(matrix, matrix, left, right)
    monkeypatch.setattr(products, "AT_ONCE", 7)
    monkeypatch.setattr(products, "CELLS", 60)
    assert np.array_equal(row_products(matrix, matrix, left, right), whole)

"""Why two articles are alike: the terms that they share, and what each adds to the cosine."""

from collections.abc import Iterator, Sequence

import numpy as np
import polars as pl
from scipy import sparse

from newsgraph.stories.neighbours import SCALE
from newsgraph.stories.texts import Floats, Integers, Short, Vectors

TERM = pl.Struct({"term": pl.String, "weight": pl.Float64})

CHUNK = 20_000
"""Pairs that are explained at once."""


def explain(
    vectors: Vectors, days: Floats, source: Integers | Short, target: Integers | Short
) -> Iterator[pl.DataFrame]:
    """Evidence for pairs of articles, some thousand at a time: one row per pair, in their order.

    ``source`` and ``target``: rows of the articles. ``cosine`` of the unexpanded vectors;
    ``terms``, the heaviest first, whose weights, in whole millionths, sum to it; ``days`` from
    target to source, null where a date is missing.
    """
    terms = pl.Series("term", vectors.terms, dtype=pl.String)
    for start in range(0, max(1, source.size), CHUNK):
        left, right = source[start : start + CHUNK], target[start : start + CHUNK]
        gaps = pl.Series("days", np.round(days[left] - days[right], 6), nan_to_null=True)
        yield _explain(vectors, terms, left, right).with_columns(
            source=pl.Series(left), target=pl.Series(right), days=gaps.cast(pl.Float64)
        )


def _explain(
    vectors: Vectors, terms: pl.Series, source: Integers | Short, target: Integers | Short
) -> pl.DataFrame:
    products = sparse.csr_array(vectors.matrix[source].multiply(vectors.matrix[target]))
    pair = np.repeat(np.arange(source.size), np.diff(products.indptr))
    weight = np.rint(products.data * SCALE).astype(np.int64)
    total = np.rint(np.asarray(products.sum(axis=1)).ravel() * SCALE).astype(np.int64)
    order = np.lexsort((products.indices, -weight, pair))
    pair, column, weight = pair[order], products.indices[order], weight[order]
    first = np.flatnonzero(np.diff(pair, prepend=-1))
    short = total - np.bincount(pair, weights=weight, minlength=source.size).astype(np.int64)
    weight[first] += short[pair[first]]
    names = terms.gather(column)
    flat = pl.DataFrame({"pair": pair, "term": names, "weight": weight / SCALE})
    listed = (
        flat.filter(pl.col("weight") != 0)
        .group_by("pair", maintain_order=True)
        .agg(terms=pl.struct("term", "weight"))
    )
    pairs = pl.DataFrame({"pair": np.arange(source.size), "cosine": total / SCALE})
    joined = pairs.join(listed, on="pair", how="left", maintain_order="left")
    return joined.select("cosine", pl.col("terms").fill_null([]).cast(pl.List(TERM)))


def shared_terms(
    vectors: Vectors, source: int, target: int
) -> tuple[float, Sequence[dict[str, str | float]]]:
    """The cosine of two rows and the terms that make it."""
    days = np.full(vectors.matrix.shape[0], np.nan)
    row = next(explain(vectors, days, np.array([source]), np.array([target]))).row(0, named=True)
    return row["cosine"], row["terms"]

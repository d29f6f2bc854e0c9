"""Links that a build derived: similar articles, copies, revisions and follow-ups.

The page says why two articles are linked, so each link keeps the terms that weigh most.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

TERM_LIMIT = 5
"""How many of the terms that two articles share stand on the page, the heaviest first."""

KINDS = ("similar", "copy", "revision", "follow-up")


@dataclass(frozen=True)
class Derived:
    """One row a link, by source and target: shape (n,) each, but for the terms."""

    source: NDArray[np.int64]
    target: NDArray[np.int64]
    kind: list[int]
    """Place in :data:`KINDS`."""
    weight: list[int]
    similarity: list[int]
    """In thousandths, as the weight."""
    days: list[int | None]
    """From target to source, in hundredths of a day; None where an article has no date."""
    rule: list[str | None]
    terms: list[list[tuple[str, int]]]
    """Term and what it adds to the similarity, in thousandths."""


def read_derived(related: pl.DataFrame, articles: dict[str, int]) -> tuple[Derived, int]:
    """The derived links of ``related``, and how many have an end that is no article."""
    derived = related.filter(pl.col("kind").is_in(KINDS)).with_columns(
        pl.col("source", "target").replace_strict(articles, default=-1, return_dtype=pl.Int64)
    )
    known = derived.filter((pl.col("source") >= 0) & (pl.col("target") >= 0))
    known = known.sort("source", "target", "kind")
    order = {name: place for place, name in enumerate(KINDS)}
    return (
        Derived(
            source=known["source"].to_numpy(),
            target=known["target"].to_numpy(),
            kind=[order[kind] for kind in known["kind"]],
            weight=_thousandths(known["weight"]),
            similarity=_thousandths(known["similarity"]),
            days=(known["days"] * 100).round().cast(pl.Int64).to_list(),
            rule=known["rule"].to_list(),
            terms=[_heaviest(terms) for terms in known["terms"].to_list()],
        ),
        derived.height - known.height,
    )


def _thousandths(numbers: pl.Series) -> list[int]:
    whole: list[int] = (numbers.fill_null(0.0) * 1000).round().cast(pl.Int64).to_list()
    return whole


def _heaviest(terms: list[dict[str, Any]] | None) -> list[tuple[str, int]]:
    ranked = sorted(terms or [], key=lambda entry: (-entry["weight"], entry["term"]))
    return [(entry["term"], round(1000 * entry["weight"])) for entry in ranked[:TERM_LIMIT]]

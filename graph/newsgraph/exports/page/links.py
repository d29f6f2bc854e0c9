"""Links that a build derived: similar articles, copies, revisions and reprints.

The page says why two articles are linked, so each link keeps the terms that weigh most.
"""

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from newsgraph.schema.kinds import LINK_KINDS

TERM_LIMIT = 5
"""The number of shared terms that the page carries for two articles, the heaviest first."""

KINDS = tuple(name for name, kind in LINK_KINDS.items() if kind.derived)
"""The kinds of links that a build finds."""


@dataclass(frozen=True)
class Derived:
    """One row per link, by source and target; arrays have shape (n,), except for the terms."""

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
    term_counts: list[int]
    terms: list[str]
    """The terms of one link after those of another, the heaviest of each first."""
    term_weights: list[int]
    """What each term adds to the similarity, in thousandths."""


def read_derived(related: pl.DataFrame, articles: pl.Series) -> tuple[Derived, int]:
    """The derived links of ``related``, and how many have an end outside ``articles``."""
    derived = related.filter(pl.col("kind").is_in(KINDS))
    ends = [row_numbers(derived[end], articles).alias(end) for end in ("source", "target")]
    known = derived.with_columns(*ends).filter((pl.col("source") >= 0) & (pl.col("target") >= 0))
    known = known.sort("source", "target", "kind").with_row_index("link")
    terms = _heaviest(known)
    counts = terms.group_by("link").len()
    return (
        Derived(
            source=known["source"].to_numpy(),
            target=known["target"].to_numpy(),
            kind=[KINDS.index(kind) for kind in known["kind"]],
            weight=_thousandths(known["weight"]),
            similarity=_thousandths(known["similarity"]),
            days=(known["days"] * 100).round().cast(pl.Int64).to_list(),
            rule=known["rule"].to_list(),
            term_counts=known.join(counts, "link", "left", maintain_order="left")["len"]
            .fill_null(0)
            .to_list(),
            terms=terms["term"].to_list(),
            term_weights=_thousandths(terms["weight"]),
        ),
        derived.height - known.height,
    )


def row_numbers(ids: pl.Series, table: pl.Series) -> pl.Series:
    """For each of ``ids`` its place in ``table``, -1 where it is not there."""
    places = pl.DataFrame({"id": table, "place": pl.int_range(len(table), eager=True)})
    found = ids.to_frame("id").join(places, "id", "left", maintain_order="left")
    return found["place"].fill_null(-1).cast(pl.Int64)


def _thousandths(numbers: pl.Series) -> list[int]:
    whole: list[int] = (numbers.fill_null(0.0) * 1000).round().cast(pl.Int64).to_list()
    return whole


def _heaviest(links: pl.DataFrame) -> pl.DataFrame:
    """Link, term and weight of the heaviest terms of each link, in the table's order."""
    heaviest = links.select("link", pl.col("terms").list.head(TERM_LIMIT))
    return heaviest.explode("terms").drop_nulls("terms").unnest("terms")

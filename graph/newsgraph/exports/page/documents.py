"""Which document mentions which article, and which of its mentions make a link.

A document holds one article of its own and lists others as related, so one row of
numbers per document gives both the mentions of each article and the evidence of each link.
"""

from dataclasses import dataclass

import numpy as np
import polars as pl

from newsgraph.exports.page.joining import RowPairs
from newsgraph.exports.page.links import row_numbers
from newsgraph.exports.page.shortening import Coded, without_slug

_RELATED = r"^related\[(\d{1,5})\]$"


@dataclass(frozen=True)
class Documents:
    """Each document by name, with the articles it mentions."""

    base: str
    """The common start of all names: a folder or an archive with its slash, or empty."""
    names: list[Coded]
    mentions: list[list[int]]
    """By document, the row of its own article, then that of each related entry; -1 for none."""
    elsewhere: list[tuple[int, str, int]]
    """Document, place and article of any other mention."""


def read_documents(
    sightings: pl.DataFrame, rows: pl.Series, headlines: list[str | None]
) -> Documents:
    """The documents of ``sightings``, by file; names hold no slug of their own headline."""
    files = sightings["file"].unique().sort()
    met = pl.DataFrame(
        [
            row_numbers(sightings["file"], files).alias("document"),
            row_numbers(sightings["article"], rows).alias("article"),
            sightings["path"].fill_null("").alias("path"),
        ]
    ).filter(pl.col("article") >= 0)
    place = pl.col("path").str.extract(_RELATED).cast(pl.Int64) + 1
    met = met.with_columns(place=pl.when(pl.col("path") == "").then(0).otherwise(place))
    mentions: list[list[int]] = [[-1] for _ in files]
    for document, article, position in (
        met.drop_nulls("place").select("document", "article", "place").iter_rows()
    ):
        _put(mentions[document], position, article)
    other = met.filter(pl.col("place").is_null()).select("document", "path", "article")
    elsewhere = sorted(other.iter_rows())
    base = _base(files.to_list())
    own = [headlines[first[0]] if first[0] >= 0 else None for first in mentions]
    names = [without_slug(file[len(base) :], text) for file, text in zip(files, own, strict=True)]
    return Documents(base, names, mentions, sorted(elsewhere))


def declared_pairs(documents: Documents) -> set[tuple[int, int]]:
    """Every pair of an own article and another one that its document lists."""
    return {
        (own, other)
        for own, *others in documents.mentions
        for other in others
        if own >= 0 and other not in (-1, own)
    }


def link_differences(documents: Documents, related: RowPairs) -> tuple[RowPairs, RowPairs]:
    """Links that no document on the page declares, and pairs in documents that are no links."""
    links = {(source, target) for source, target in related.tolist()}
    pairs = declared_pairs(documents)
    more, fewer = sorted(links - pairs), sorted(pairs - links)
    return (
        np.array(more, dtype=np.int64).reshape(-1, 2),
        np.array(fewer, dtype=np.int64).reshape(-1, 2),
    )


def _put(row: list[int], position: int, article: int) -> None:
    row.extend([-1] * (position + 1 - len(row)))
    row[position] = article


def _base(files: list[str]) -> str:
    """The folder that contains every file: what the first and the last have in common."""
    if not files:
        return ""
    first, last = files[0], files[-1]
    pairs = enumerate(zip(first, last, strict=False))
    shared = next((place for place, (a, b) in pairs if a != b), min(len(first), len(last)))
    return first[: first.rfind("/", 0, shared) + 1]

"""What an outlet writes under many headlines: offers, notices, its own description.

A run of :data:`RUN` words or more that stands in the excerpts of one outlet under
:data:`HEADLINES` different headlines says nothing of any of them, and is dropped before texts are
compared.
"""

import numpy as np
import polars as pl

from newsgraph.stories.texts import Mask

RUN = 6
"""Fewer words in a row may be a phrase of the language."""

HEADLINES = 3
"""An outlet that has a run under so many different headlines has it by habit."""

AT_ONCE = 500_000
"""Words that are compared at once, those of one outlet together."""

MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)


def without_boilerplate(texts: pl.DataFrame, outlet: pl.Series) -> pl.DataFrame:
    """The texts with the runs dropped that their outlet has under several headlines.

    Args:
        texts: ``headline`` and ``abstract``, words with one space between.
        outlet: of each text, or null.
    """
    table = texts.select("abstract", "headline", outlet=outlet).with_row_index("row")
    has_run = pl.col("abstract").str.count_matches(" ", literal=True) >= RUN - 1
    several = pl.col("headline").n_unique().over("outlet") >= HEADLINES
    asked = table.filter(has_run, pl.col("outlet").is_not_null()).filter(several).sort("outlet")
    lengths = asked["abstract"].str.count_matches(" ", literal=True).to_numpy() + 1
    parts = asked.with_columns(part=np.cumsum(lengths) // AT_ONCE).with_columns(
        pl.col("part").min().over("outlet")
    )
    cleaned = [_cleaned(frame) for frame in parts.partition_by("part")]
    if not cleaned:
        return texts
    rows = pl.concat(cleaned)
    return texts.with_columns(texts["abstract"].scatter(rows["row"], rows["abstract"]))


def _cleaned(asked: pl.DataFrame) -> pl.DataFrame:
    """``row, abstract`` of the texts that hold boilerplate, without it."""
    words = asked.select(
        "row", "outlet", "headline", word=pl.col("abstract").str.split(" ")
    ).explode("word")
    drop = _repeated(words)
    return (
        words.with_columns(drop=drop)
        .filter(pl.col("drop").any().over("row"))
        .group_by("row", maintain_order=True)
        .agg(abstract=pl.col("word").filter(~pl.col("drop")))
        .with_columns(pl.col("abstract").list.join(" "))
    )


def _repeated(words: pl.DataFrame) -> Mask:
    """Which words stand in a run that their outlet has under several headlines."""
    drop = np.zeros(words.height, np.bool_)
    mixed = np.zeros(words.height, np.uint64)
    word = words["word"].str.to_lowercase().hash().to_numpy()
    for place in range(RUN):
        mixed[: words.height - place] *= MULTIPLIER
        mixed[: words.height - place] ^= word[place:]
    row = words["row"].to_numpy()
    starts = np.flatnonzero(row[: words.height - RUN + 1] == row[RUN - 1 :])
    again = starts[pl.Series(mixed[starts]).is_duplicated().to_numpy()]
    runs = words[again].select("outlet", "headline", run=pl.Series(mixed[again]))
    often = runs.select(pl.col("headline").n_unique().over("outlet", "run") >= HEADLINES)
    for place in range(RUN):
        drop[again[often["headline"].to_numpy()] + place] = True
    return drop

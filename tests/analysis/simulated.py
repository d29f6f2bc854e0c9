"""Small worlds of which the truth is known, as tables."""

import csv
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt
import polars as pl
import pytest

from newsgraph.store import Tables
from newsgraph.stories import firsts
from tests.strategies import CORPORA

START = datetime(2031, 6, 1, 0, 1, tzinfo=UTC)
"""A minute after midnight, which would be taken for a date without a time."""
UCI = CORPORA / "uci-dev.csv"

Row = tuple[str | None, str | None, float | None, tuple[str, ...]]
"""Outlet, story, hours after the start, topics of an article."""


def report(outlet: str | None, story: str | None, hours: float | None = 0.0, *topics: str) -> Row:
    """An article."""
    return outlet, story, hours, topics


def world(rows: Iterable[Row], links: Iterable[tuple[int, int, str, float]] = ()) -> Tables:
    """Tables of articles, numbered from 0; links are source, target, kind and weight."""
    listed = list(rows)
    ids = [f"article/{number:05}" for number in range(len(listed))]
    outlets = [row[0] and f"outlet/{row[0]}" for row in listed]
    stories = [row[1] and f"story/{row[1]}" for row in listed]
    articles = pl.DataFrame(
        {"id": ids, "outlet": outlets, "storyline": stories, "event": stories,
         "published": [None if r[2] is None else START + timedelta(hours=r[2]) for r in listed]},
        schema={"id": pl.String, "outlet": pl.String, "storyline": pl.String,
                "event": pl.String, "published": pl.Datetime("us", "UTC")},
    )  # fmt: skip
    about = [(i, f"topic/{t}") for i, row in zip(ids, listed, strict=True) for t in row[3]]
    return tables_of(articles, pl.DataFrame(about, ["article", "topic"], orient="row"), links)


def tables_of(
    articles: pl.DataFrame,
    about: pl.DataFrame | None = None,
    links: Iterable[tuple[int, int, str, float]] = (),
) -> Tables:
    """Tables of articles with ``id``, ``outlet``, ``published``, ``storyline``, ``event``."""
    full = {name: pl.lit(None) for name in Tables.of({}).articles.columns}
    ids = articles["id"].to_list()
    related = [(ids[s], ids[t], kind, weight) for s, t, kind, weight in links]
    blank = ("evidence", "method", "rule", "similarity", "terms", "days")
    articles = articles.with_columns(
        **{name: value for name, value in full.items() if name not in articles.columns}
    )
    frames = {
        "articles": articles,
        "outlets": _nodes(articles["outlet"], "outlets", "name"),
        "stories": _story_table(articles),
        "related": pl.DataFrame(
            related, {"source": pl.String, "target": pl.String, "kind": pl.String,
                      "weight": pl.Float64}, orient="row",
        ).with_columns(**dict.fromkeys(blank, pl.lit(None))),
    }  # fmt: skip
    if about is not None and about.height:
        frames |= {"about": about, "topics": _nodes(about["topic"], "topics", "label")}
    return Tables.of(frames)


def _nodes(ids: pl.Series, table: str, name: str) -> pl.DataFrame:
    unique = ids.drop_nulls().unique().sort()
    empty = getattr(Tables.of({}), table)
    label = unique.str.split("/").list.last().alias(name)
    frame = pl.DataFrame({"id": unique, name: label})
    return frame.with_columns(
        pl.lit(None, dtype).alias(column)
        for column, dtype in empty.schema.items()
        if column not in ("id", name)
    )


def _story_table(articles: pl.DataFrame) -> pl.DataFrame:
    reports = articles.filter(pl.col("storyline").is_not_null())
    counted = reports.group_by(id="storyline").agg(
        first=pl.col("published").min(),
        last=pl.col("published").max(),
        articles=pl.len(),
        outlets=pl.col("outlet").drop_nulls().n_unique(),
        distinct_texts=pl.len(),
    )
    return counted.with_columns(
        grain=pl.lit("storyline"),
        parent=pl.lit(None),
        name=pl.col("id").str.split("/").list.last(),
        terms=pl.lit(None),
        cohesion=pl.lit(None),
        stability=pl.lit(None),
        loose=0,
    ).join(firsts.first_reports(articles).rename({"event": "id"}), on="id", how="left")


def drawn(counts: npt.NDArray[np.int64]) -> Tables:
    """A world with so many articles of each outlet (row) on each story (column), as a topic too."""
    rows = [
        report(f"o{outlet:02}", f"s{story:02}", None, f"t{story:02}")
        for outlet, story in np.ndindex(*counts.shape)
        for _ in range(int(counts[outlet, story]))
    ]
    return world(rows)


def uci(*, hours_apart: float | None = None) -> Tables:
    """The UCI headlines: gold stories, the category as topic; times are the order of the rows."""
    if not UCI.exists():
        pytest.skip("the shared corpus uci-dev.csv is not here (../shared/corpora)")
    with Path(UCI).open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream))
    rows = [
        report(line["HOSTNAME"], line["STORY"],
               None if hours_apart is None else int(line["ID"]) * hours_apart, line["CATEGORY"])
        for line in lines
    ]  # fmt: skip
    return world(rows)


def shuffled(tables: Tables, seed: int) -> Tables:
    """The same articles, their outlets dealt anew."""
    outlets = tables.articles["outlet"].to_numpy().copy()
    np.random.default_rng(seed).shuffle(outlets)
    articles = tables.articles.with_columns(outlet=pl.Series(outlets, dtype=pl.String))
    return Tables.of({**dict(tables.items()), "articles": articles})

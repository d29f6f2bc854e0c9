"""Frames that the analyses read from the tables: who reported which story, when, in which text."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import polars as pl
from scipy import sparse
from scipy.sparse import csgraph

from newsgraph.errors import UsageError
from newsgraph.schema.kinds import COPIES, GRAINS
from newsgraph.store import Tables


class HasTables(Protocol):
    """A graph."""

    @property
    def tables(self) -> Tables: ...


def tables_of(graph: Tables | HasTables) -> Tables:
    """The tables of a graph; tables are taken as they are.

    Raises:
        UsageError: it is neither.
    """
    tables = graph if isinstance(graph, Tables) else getattr(graph, "tables", None)
    if not isinstance(tables, Tables):
        raise UsageError(f"{graph!r} is no graph; give one, such as newsgraph.open('exports')")
    return tables


def reports(tables: Tables, grain: str) -> pl.DataFrame:
    """One row per article that counts in a story; the loose articles of events do not.

    The columns are ``article``, ``story``, ``outlet``, ``published``, ``published_precision``.

    Raises:
        UsageError: there is no such grain.
    """
    if grain not in GRAINS:
        raise UsageError(f"grain {grain!r}: give {' or '.join(map(repr, GRAINS))}")
    counts = pl.col("core").fill_null(value=True) if grain == "event" else pl.lit(value=True)
    counted = tables.articles.filter(counts, pl.col(grain).is_not_null())
    dates = ("published", "published_precision")
    return counted.select("outlet", *dates, article="id", story=grain).sort("story", "article")


def no_stories(tables: Tables, grain: str) -> str | None:
    """What the tables lack to compare outlets by stories, or ``None``."""
    found = reports(tables, grain)
    if found.is_empty():
        return f"none of the {tables.articles.height:,} articles is in a story ({grain})."
    if found["outlet"].null_count() == found.height:
        return f"none of the {found.height:,} articles in stories names its outlet."
    return None


def outlet_names(tables: Tables) -> pl.DataFrame:
    """``outlet`` and its ``name``, or its domain where it has none."""
    return tables.outlets.select(outlet="id", name=pl.coalesce("name", "domain", "id"))


def story_names(tables: Tables) -> pl.DataFrame:
    """``story`` and its ``name``."""
    return tables.stories.select(story="id", name=pl.coalesce("name", "id"))


def topic_names(tables: Tables) -> pl.DataFrame:
    """``topic`` and its ``name``."""
    return tables.topics.select(topic="id", name=pl.coalesce("label", "id"))


def named(frame: pl.DataFrame, names: pl.DataFrame, key: str, name: str = "name") -> pl.DataFrame:
    """The frame with the names of the ids in its column ``key``; the id where there is no name."""
    by = names.columns[0]
    renamed = names.select(pl.col(by).alias(key), pl.col("name").alias(name))
    joined = frame.join(renamed, on=key, how="left", maintain_order="left")
    return joined.with_columns(pl.coalesce(name, key).alias(name))


def texts(tables: Tables) -> pl.DataFrame:
    """``article`` and its ``text``: one number for copies, revisions and reprints of a text."""
    articles = tables.articles["id"].sort()
    links = tables.related.filter(pl.col("kind").is_in(COPIES)).select("source", "target")
    groups = components(articles, links)
    return pl.DataFrame({"article": articles, "text": groups})


def carried(reports: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """The articles with ``kind``: copy, revision or reprint of an article in the same story.

    Of several links of an article, one within its own outlet counts, else the one to the
    earliest article. Null for an article with a text of its own.
    """
    stories = reports.select("article", "story")
    links = tables.related.filter(pl.col("kind").is_in(COPIES))
    within = links.join(stories, left_on="source", right_on="article").join(
        stories, left_on=["target", "story"], right_on=["article", "story"]
    )
    ordered = within.sort(pl.col("kind") != "revision", -pl.col("days"), "target", nulls_last=True)
    kinds = ordered.select("story", "kind", article="source").unique(
        ["article", "story"], keep="first", maintain_order=True
    )
    return reports.join(kinds, on=["article", "story"], how="left", maintain_order="left")


def components(nodes: pl.Series, links: pl.DataFrame) -> pl.Series:
    """The component number of each node, by the links ``source``–``target``."""
    place = pl.DataFrame({"id": nodes}).with_row_index("row")
    ends = links.join(place.select(source="id", left="row"), on="source").join(
        place.select(target="id", right="row"), on="target"
    )
    shape = (nodes.len(), nodes.len())
    ones = np.ones(ends.height)
    matrix = sparse.coo_array((ones, (ends["left"].to_numpy(), ends["right"].to_numpy())), shape)
    if not nodes.len():
        return pl.Series([], dtype=pl.Int64)
    _, labels = csgraph.connected_components(matrix, directed=False)
    return pl.Series(labels, dtype=pl.Int64)


def plural(number: int, noun: str) -> str:
    """A count with its noun.

    >>> plural(1, "story"), plural(14, "outlet")
    ('1 story', '14 outlets')
    """
    if number == 1:
        return f"1 {noun}"
    many = f"{noun.removesuffix('y')}ies" if noun.endswith("ry") else f"{noun}s"
    return f"{number:,} {many}"


def listed(names: Sequence[str], most: int = 3) -> str:
    """The first few names, joined for a sentence."""
    shown = ", ".join(names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown

"""The stage that adds stories, copies and similar articles to the tables."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import polars as pl

from newsgraph.report import Issue
from newsgraph.schema.kinds import GRAINS
from newsgraph.stories.find import EVENT, NO_LINKS, STORYLINE, WORDS, find_stories
from newsgraph.stories.frames import METHOD, StoryFrames
from newsgraph.stories.lineage import Lineage, name_stories

STORIES = "stories"
"""The place of what is said of all stories in the report."""

THEMES = Issue(
    "(all documents)", STORIES, "noted",
    "On one subject, without dates to tell a story from what is always written about, storylines "
    "would be themes: each event is its own storyline",
    "Give the articles dates, or take events",
)  # fmt: skip


class Related(NamedTuple):
    """The tables that stories add to, by name, and what the report says of them."""

    tables: dict[str, pl.DataFrame]
    issues: list[Issue]


class Knobs(NamedTuple):
    """How alike the articles of a story must be, from 0 to 1: lower is coarser, higher is finer.

    ``neighbours``: see :func:`newsgraph.stories.find_stories`.
    """

    storyline: float = STORYLINE
    event: float = EVENT
    neighbours: str = WORDS


DEGREE = ("closeness", "core")
"""How much an article belongs to its event."""

DEFAULTS = Knobs()
FIRST = Lineage.none()
"""What a first build comes after."""


def relate(
    articles: pl.DataFrame,
    *,
    links: pl.DataFrame = NO_LINKS,
    knobs: Knobs = DEFAULTS,
    before: Lineage = FIRST,
    apart: Iterable[Sequence[str]] = (),
) -> Related:
    """The tables that stories add to.

    Args:
        articles: the table ``articles``; its columns ``event``, ``storyline`` and ``series`` are
            filled, and with them ``closeness`` and ``core``.
        links: ``source`` and ``target`` of the declared links.
        knobs: see :func:`newsgraph.stories.find_stories`.
        before: the lineage of the build before: its ids go on, see also
            :mod:`newsgraph.stories.apart`.
        apart: see :func:`newsgraph.stories.find_stories`.

    Returns:
        ``articles``, ``stories``, ``lineage``, ``members``, and ``related`` with the derived
        links alone.

    Raises:
        UsageError: a knob is out of its range, or the extra ``embeddings`` is missing.
    """
    found = find_stories(
        articles, **knobs._asdict(), links=links, former=before.members, apart=apart
    )
    groups = _groups(found.membership)
    dates = articles.select("published", article="id")
    names, lineage = name_stories(groups, dates, before)
    tables = {
        "articles": _with_stories(articles, found.membership, names),
        "stories": _named_stories(found.stories, names),
        "related": _links(found),
        "lineage": lineage.changes,
        "members": lineage.members,
    }
    return Related(tables, [] if found.has_storylines else [THEMES])


def _groups(membership: pl.DataFrame) -> pl.DataFrame:
    """``grain, article, group`` of every article in a story."""
    parts = [
        membership.select(grain=pl.lit(grain), article="article", group=grain) for grain in GRAINS
    ]
    return pl.concat(parts).drop_nulls("group")


def _with_stories(
    articles: pl.DataFrame, membership: pl.DataFrame, names: pl.DataFrame
) -> pl.DataFrame:
    ids = membership.select(
        pl.col("article").alias("id"), *(_named(g, names) for g in GRAINS), *DEGREE
    )
    kept = articles.drop(*GRAINS, *DEGREE, strict=False)
    return kept.join(ids, on="id", how="left", maintain_order="left")


def _named_stories(stories: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    ids = (_named("story", names).alias("id"), _named("parent", names))
    return stories.with_columns(*ids).drop("story")


def _named(column: str, names: pl.DataFrame) -> pl.Expr:
    return pl.col(column).replace_strict(
        names["group"], names["story"], default=None, return_dtype=pl.String
    )


def _links(found: StoryFrames) -> pl.DataFrame:
    return (
        pl.concat([found.similar, found.copies])
        .rename({"cosine": "similarity"})
        .with_columns(method=pl.lit(METHOD))
    )

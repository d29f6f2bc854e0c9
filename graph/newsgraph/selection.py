"""A smaller graph: some of the articles, and what belongs to them.

    chosen articles ─► their outlets, topics, stories ─► their names, merges, links

What is derived is derived again from what is left; what cannot be says so.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

import polars as pl

from newsgraph.errors import UsageError
from newsgraph.pipeline import covers_of
from newsgraph.report import Files, Records, Report
from newsgraph.schema.kinds import COPIES, GRAINS
from newsgraph.store import Tables

Moment = date | datetime | str
"""A day, which begins at midnight UTC, or a moment; or either as ISO 8601 text."""


def moment(value: Moment) -> datetime:
    """The moment in UTC; one without a zone is UTC.

    Raises:
        UsageError: it is no date.
    """
    try:
        whole = datetime.fromisoformat(value) if isinstance(value, str) else value
        if not isinstance(whole, datetime):
            whole = datetime.combine(whole, time())
        return whole.replace(tzinfo=UTC) if whole.tzinfo is None else whole.astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        raise UsageError(
            f"{value!r} is no date; write it like 2031-06-02 or 2031-06-02T10:00Z"
        ) from None


def choose(
    tables: Tables,
    *,
    topics: Sequence[str] | None = None,
    outlets: Sequence[str] | None = None,
    stories: Sequence[str] | None = None,
    after: Moment | None = None,
    before: Moment | None = None,
) -> pl.Series:
    """The ids of the articles that meet every condition; of several ids, one is enough.

    Args:
        tables: the graph.
        topics: declared by the article: one of these, or one that is narrower.
        outlets: that published it: one of these, or a part of one.
        stories: that it is told in, at any grain.
        after: published then or later. An article without date meets no condition on it.
        before: published earlier.
    """
    chosen = tables.articles
    if topics is not None:
        told = below(tables.topics, "broader", topics)
        about = _semi(tables.about, "topic", told)
        chosen = _semi(chosen, "id", about["article"])
    if outlets is not None:
        chosen = _semi(chosen, "outlet", below(tables.outlets, "part_of", outlets))
    if stories is not None:
        told_in = [pl.col(grain).is_in(list(stories)) for grain in GRAINS]
        chosen = chosen.filter(pl.any_horizontal(told_in))
    if after is not None:
        chosen = chosen.filter(pl.col("published") >= moment(after))
    if before is not None:
        chosen = chosen.filter(pl.col("published") < moment(before))
    return chosen["id"]


def below(nodes: pl.DataFrame, parent: str, ids: Sequence[str]) -> pl.Series:
    """The ids, and those of all nodes that lead up to them by the column ``parent``."""
    found = pl.Series("id", list(ids), dtype=pl.String)
    while True:
        children = nodes.filter(pl.col(parent).is_in(found.implode()))["id"]
        more = pl.concat([found, children]).unique()
        if more.len() == found.unique().len():
            return more
        found = more


def above(nodes: pl.DataFrame, parent: str, ids: pl.Series) -> pl.DataFrame:
    """The nodes of these ids, and all that the column ``parent`` leads up to from them."""
    kept = nodes.filter(pl.col("id").is_in(ids.implode()))
    while True:
        more = nodes.filter(pl.col("id").is_in(pl.concat([kept["id"], kept[parent]]).implode()))
        if more.height == kept.height:
            return kept
        kept = more


def select(tables: Tables, ids: pl.Series) -> Tables:
    """The graph of these articles alone.

    Kept are the articles, their sightings, pictures and declared topics; their outlets with
    what these are part of, their topics with the broader ones; links with both ends left; and
    the names, merges and lineage of what is left. ``covers`` is derived anew.

    A story that lost articles counts what is left: ``articles``, ``outlets``, ``first``,
    ``last``. Its ``independent`` counts the texts among them, where two are one text if copies
    of the whole graph join them, be it over an article that is gone. Its ``cohesion`` is null,
    for only a build can measure it. ``name`` and ``terms`` are of the whole story. One article
    that is left of a story is still a story here.
    """
    articles = _semi(tables.articles, "id", ids)
    about = _semi(tables.about, "article", ids)
    outlets = above(tables.outlets, "part_of", articles["outlet"].drop_nulls().unique())
    topics = above(tables.topics, "broader", about["topic"].unique())
    stories = _stories(tables, articles)
    nodes = pl.concat([frame["id"] for frame in (articles, outlets, topics, stories)])
    aliases = _semi(tables.aliases, "id", nodes)
    names = pl.concat([aliases["raw"], nodes])
    return Tables.of(
        {
            "sightings": _semi(tables.sightings, "article", ids),
            "articles": articles,
            "images": _semi(tables.images, "article", ids),
            "outlets": outlets,
            "topics": topics,
            "about": about,
            "covers": covers_of(about, articles),
            "related": _semi(_semi(tables.related, "source", ids), "target", ids),
            "credits": _semi(_semi(tables.credits, "article", ids), "outlet", outlets["id"]),
            "stories": stories,
            "lineage": _semi(tables.lineage, "new", stories["id"]),
            "members": _semi(_semi(tables.members, "article", ids), "story", stories["id"]),
            "aliases": aliases,
            "ledger": tables.ledger.filter(
                pl.any_horizontal(pl.col("left", "right").is_in(names.implode()))
            ),
        }
    )


def _semi(frame: pl.DataFrame, column: str, ids: pl.Series) -> pl.DataFrame:
    return frame.join(ids.alias(column).to_frame(), on=column, how="semi", maintain_order="left")


def _stories(tables: Tables, articles: pl.DataFrame) -> pl.DataFrame:
    """The stories of the articles, with the counts of what is left."""
    texts = _texts(tables).join(articles, on="id", how="semi")
    told = articles.select("id", "published", "outlet", *GRAINS).join(texts, on="id")
    left = told.drop("id").unpivot(GRAINS, index=["published", "outlet", "text"], value_name="id")
    counted = (
        left.drop_nulls("id")
        .group_by("id")
        .agg(
            articles_left=pl.len().cast(pl.Int64),
            outlets_left=pl.col("outlet").drop_nulls().n_unique().cast(pl.Int64),
            independent_left=pl.col("text").n_unique().cast(pl.Int64),
            first_left=pl.col("published").min(),
            last_left=pl.col("published").max(),
        )
    )
    stories = tables.stories.join(counted, on="id")
    lost = pl.col("articles_left") != pl.col("articles")
    fewer = pl.min_horizontal("independent", "independent_left")
    counts = ("articles", "outlets", "first", "last")
    return stories.with_columns(
        *(pl.when(lost).then(f"{name}_left").otherwise(name).alias(name) for name in counts),
        independent=pl.when(lost).then(fewer).otherwise("independent"),
        cohesion=pl.when(~lost).then("cohesion"),
    )


def _texts(tables: Tables) -> pl.DataFrame:
    """The text of each article: ``id``, and a number that copies of it share."""
    import numpy as np
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    ids = tables.articles["id"].to_frame().with_row_index("row")
    links = tables.related.filter(pl.col("kind").is_in(COPIES)).select("source", "target")
    for end in ("source", "target"):
        links = links.join(ids.rename({"id": end, "row": f"{end}_row"}), on=end)
    source, target = links["source_row"].to_numpy(), links["target_row"].to_numpy()
    joined = coo_array((np.ones(source.size), (source, target)), shape=(ids.height, ids.height))
    if not ids.height:
        return ids.select("id", text="row")
    return ids.select("id", text=pl.Series(connected_components(joined, directed=False)[1]))


def account(report: Report, tables: Tables) -> Report:
    """The report of a graph that :func:`select` made: what was read of what is left.

    Files are those that its articles stand in, and the issues are theirs; what was ignored,
    rejected and unknown belongs to the whole build.
    """
    read = tables.sightings.select("file", "sha256").unique()
    sightings, articles = tables.sightings.height, tables.articles.height
    files = set(read["file"])
    same = tables.ledger.filter(judgement="same").group_by("kind").len()
    return Report(
        files=Files(read.height, read.height, 0, 0),
        records=Records(sightings, articles, sightings - articles, 0),
        self_links=0,
        unknown_keys={},
        merges=dict(sorted(same.iter_rows())),
        issues=[
            issue for issue in report.issues if issue.file in files and issue.level != "rejected"
        ],
        ignored=[],
    )

"""A smaller graph: some of the articles, and all that belongs to them.

    chosen articles ─► their outlets, topics, stories ─► their names, merges, links

Derived values are derived again from what is left, or are null where that is impossible.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

import polars as pl

from newsgraph.errors import UsageError
from newsgraph.pipeline import covers_of
from newsgraph.report import Files, Records, Report
from newsgraph.schema.kinds import COPIES, GRAINS
from newsgraph.store import Tables
from newsgraph.stories.borders import with_borders
from newsgraph.stories.firsts import first_reports

Moment = date | datetime | str
"""A day (from midnight UTC) or a moment, also as ISO 8601 text."""


def moment(value: Moment) -> datetime:
    """The moment in UTC; a moment without a zone is taken as UTC.

    Raises:
        UsageError: the text is not a date.
    """
    try:
        whole = datetime.fromisoformat(value) if isinstance(value, str) else value
        if not isinstance(whole, datetime):
            whole = datetime.combine(whole, time())
        return whole.replace(tzinfo=UTC) if whole.tzinfo is None else whole.astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        raise UsageError(
            f"{value!r} is not a date; write it like 2031-06-02 or 2031-06-02T10:00Z"
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
    """The ids of the articles that meet every condition.

    Args:
        tables: the graph.
        topics: the article declares one of these topics, or a narrower one.
        outlets: one of these outlets, or a part of one, published the article.
        stories: the article belongs to one of these stories, at any grain.
        after: the article was published then or later. An article without a date is left out.
        before: the article was published earlier. An article without a date is left out.
    """
    chosen = tables.articles
    if topics is not None:
        narrower = below(tables.topics, "broader", topics)
        about = _semi(tables.about, "topic", narrower)
        chosen = _semi(chosen, "id", about["article"])
    if outlets is not None:
        chosen = _semi(chosen, "outlet", below(tables.outlets, "part_of", outlets))
    if stories is not None:
        in_stories = [pl.col(grain).is_in(list(stories)) for grain in GRAINS]
        chosen = chosen.filter(pl.any_horizontal(in_stories))
    if after is not None:
        chosen = chosen.filter(pl.col("published") >= moment(after))
    if before is not None:
        chosen = chosen.filter(pl.col("published") < moment(before))
    return chosen["id"]


def below(nodes: pl.DataFrame, parent: str, ids: Sequence[str]) -> pl.Series:
    """The ids, and the ids of all nodes below them by the column ``parent``."""
    found = pl.Series("id", list(ids), dtype=pl.String)
    while True:
        children = nodes.filter(pl.col(parent).is_in(found.implode()))["id"]
        more = pl.concat([found, children]).unique()
        if more.len() == found.unique().len():
            return more
        found = more


def above(nodes: pl.DataFrame, parent: str, ids: pl.Series) -> pl.DataFrame:
    """The nodes of these ids, and all nodes above them by the column ``parent``."""
    kept = nodes.filter(pl.col("id").is_in(ids.implode()))
    while True:
        more = nodes.filter(pl.col("id").is_in(pl.concat([kept["id"], kept[parent]]).implode()))
        if more.height == kept.height:
            return kept
        kept = more


def select(tables: Tables, ids: pl.Series) -> Tables:
    """The graph of these articles alone.

    It keeps the articles with their sightings, images and declared topics; their outlets, and
    the outlets above these; their topics, and the broader ones; the links whose two ends are
    kept; and the names, merges and lineage of all these nodes. ``covers`` is derived again.

    If a story lost articles, its ``articles``, ``outlets``, ``loose``, ``first`` and ``last``
    count the articles that are left, and ``first_report`` and ``lead`` are found among them.
    Where no article of a core is left, all count; ``links_inside`` and ``links_across`` count the
    links that are left. So does ``distinct_texts``: two articles are one
    text if copies in the whole graph connect them, even over an article that is gone.
    ``cohesion``, ``stability`` and ``origins`` are null, because only a build can measure them.
    ``name`` and ``terms`` remain those of the whole story. A story with a single article left is
    kept.
    """
    articles = _semi(tables.articles, "id", ids)
    about = _semi(tables.about, "article", ids)
    outlets = above(tables.outlets, "part_of", articles["outlet"].drop_nulls().unique())
    topics = above(tables.topics, "broader", about["topic"].unique())
    related = _semi(_semi(tables.related, "source", ids), "target", ids)
    stories = _stories_left(tables, articles, related.filter(kind="declared"))
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
            "related": related,
            "credits": _credits_left(tables.credits, ids, outlets["id"]),
            "stories": stories,
            "figures": _figures_left(tables.figures, ids, stories["id"]),
            "rewordings": _semi(tables.rewordings, "article", ids),
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


def _credits_left(credits_: pl.DataFrame, ids: pl.Series, outlets: pl.Series) -> pl.DataFrame:
    """The credits of the articles, each with its earlier report only if that is here."""
    left = _semi(_semi(credits_, "article", ids), "outlet", outlets)
    is_kept = pl.col("earlier").is_in(ids.implode())
    return left.with_columns(earlier=pl.when(is_kept).then("earlier"))


def _figures_left(figures: pl.DataFrame, ids: pl.Series, stories: pl.Series) -> pl.DataFrame:
    """The figures of the articles, where these still give different numbers."""
    left = _semi(_semi(figures, "article", ids), "event", stories)
    differs = pl.col("number").n_unique().over("event", "thing", "unit") > 1
    is_kept = pl.col("taken_from").is_in(ids.implode())
    return left.filter(differs).with_columns(taken_from=pl.when(is_kept).then("taken_from"))


def _stories_left(tables: Tables, articles: pl.DataFrame, declared: pl.DataFrame) -> pl.DataFrame:
    """The stories of the articles, with the counts of the articles and links that are left."""
    texts = _texts(tables).join(articles, on="id", how="semi")
    dated = articles.select("id", "published", "outlet", "core", *GRAINS).join(texts, on="id")
    index = ["published", "outlet", "text", "core"]
    left = dated.drop("id").unpivot(GRAINS, index=index, value_name="id").drop_nulls("id")
    in_core = pl.col("core").fill_null(value=True)
    is_loose = (pl.col("variable") == "event") & ~in_core & in_core.any().over("id")
    left = left.with_columns(is_loose=is_loose)
    of_event = (pl.col("variable") == "event").any()
    loose = left.group_by("id").agg(loose_left=pl.when(of_event).then(pl.col("is_loose").sum()))
    counted = (
        left.filter(~pl.col("is_loose"))
        .group_by("id")
        .agg(
            articles_left=pl.len().cast(pl.Int64),
            outlets_left=pl.col("outlet").drop_nulls().n_unique().cast(pl.Int64),
            distinct_texts_left=pl.col("text").n_unique().cast(pl.Int64),
            first_left=pl.col("published").min(),
            last_left=pl.col("published").max(),
        )
    )
    bordered = with_borders(counted, articles, declared)
    links = {name: f"{name}_left" for name in ("links_inside", "links_across")}
    firsts = first_reports(articles).rename({"event": "id"})
    stories = (
        tables.stories.join(loose, on="id")
        .join(bordered.rename(links), on="id")
        .join(firsts, on="id", how="left", suffix="_left")
    )
    fewer_loose = (pl.col("loose_left") != pl.col("loose")).fill_null(value=False)
    lost = (pl.col("articles_left") != pl.col("articles")) | fewer_loose
    fewer = pl.min_horizontal("distinct_texts", "distinct_texts_left")
    counts = ("articles", "outlets", "loose", "first", "last", "first_report", "lead", *links)
    return stories.with_columns(
        *(pl.when(lost).then(f"{name}_left").otherwise(name).alias(name) for name in counts),
        distinct_texts=pl.when(lost).then(fewer).otherwise("distinct_texts"),
        cohesion=pl.when(~lost).then("cohesion"),
        stability=pl.when(~lost).then("stability"),
        origins=pl.when(~lost).then("origins"),
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
    """The report of a graph that :func:`select` made.

    It counts the files that contain its articles, and lists their issues. Ignored and rejected
    files and unknown keys belong to the whole build and are left out.
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

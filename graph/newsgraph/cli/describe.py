"""Describes a build in rows and values, for ``stats`` and ``show``."""

import math
from typing import Any

import msgspec
import polars as pl

from newsgraph.graph import Graph
from newsgraph.precision import PRECISIONS, coarser, coarsest, written, written_range
from newsgraph.schema.kinds import COPIES, UNSTABLE

TOP = 10
FEWEST_OUTLETS = 2
"""Nobody is first on an event that one outlet alone reports."""

NO_CLEAR_FIRST = "no clear first"

SummaryRows = list[dict[str, Any]]


def summary(graph: Graph) -> dict[str, SummaryRows]:
    """The contents of a graph: counts, dates, the largest outlets and topics, the report."""
    tables, report = graph.tables, graph.report
    counts = [{"what": name, "rows": rows} for name, rows in tables.counts().items()]
    kinds = tables.related.group_by(kind="kind").agg(links=pl.len()).sort("kind")
    grains = tables.stories.group_by(grain="grain").agg(
        stories=pl.len(), articles=pl.col("articles").sum(), largest=pl.col("articles").max()
    )
    return {
        "Tables": counts,
        "Links by kind": kinds.to_dicts(),
        "Stories": grains.sort("grain", descending=True).to_dicts(),
        "Dates (UTC)": _span(tables.articles["published"]),
        "Outlets with most articles": _top(tables.articles, "outlet", tables.outlets, "name"),
        "Topics with most articles": _top(tables.about, "topic", tables.topics, "label"),
        "Files": [msgspec.structs.asdict(report.files)],
        "Records": [{**msgspec.structs.asdict(report.records), "self-links": report.self_links}],
    }


def _span(dates: pl.Series) -> SummaryRows:
    first, last = dates.min(), dates.max()
    return [
        {"first": _day(first), "last": _day(last), "articles without a date": dates.null_count()}
    ]


def _day(value: object) -> str | None:
    return None if value is None else str(value)[:10]


def _top(frame: pl.DataFrame, column: str, names: pl.DataFrame, label: str) -> SummaryRows:
    return (
        frame.drop_nulls(column)
        .group_by(id=column)
        .agg(articles=pl.len())
        .join(names.select("id", name=label), on="id")
        .sort(["articles", "id"], descending=[True, False])
        .head(TOP)
        .select("name", "articles", "id")
        .to_dicts()
    )


def node(graph: Graph, id_: str) -> dict[str, Any]:
    """Everything the graph holds about one node: values, then lists of rows."""
    kind = id_.partition("/")[0]
    of_kind = {"article": _article, "outlet": _outlet, "topic": _topic, "story": _story}
    return of_kind[kind](graph, id_)


def _article(graph: Graph, id_: str) -> dict[str, Any]:
    tables = graph.tables
    facts = tables.articles.row(by_predicate=pl.col("id") == id_, named=True)
    links, named = tables.related, tables.articles.select("id", "headline", "outlet")
    its_stories = tables.stories.filter(
        pl.col("id").is_in([facts["event"], facts["storyline"], facts["series"]])
    )
    return {
        **_dated(facts),
        "stories": its_stories.select("grain", "name", "articles", "outlets", "id").to_dicts(),
        "topics": _labelled(tables.about.filter(article=id_), "topic", tables.topics),
        "links to": _joined(links.filter(source=id_), "target", named, "kind", "weight"),
        "linked from": _joined(links.filter(target=id_), "source", named, "kind", "weight"),
        "names as a source": _credited(tables.credits.filter(article=id_)),
        "reworded": tables.rewordings.filter(article=id_)
        .select("since", "field", "before", "after", "file")
        .to_dicts(),
        "met in": tables.sightings.filter(article=id_)
        .select("file", "path", "title", "published_date_time")
        .to_dicts(),
        "also known as": tables.aliases.filter(id=id_).select("kind", "raw").to_dicts(),
    }


def _outlet(graph: Graph, id_: str) -> dict[str, Any]:
    tables = graph.tables
    facts = tables.outlets.row(by_predicate=pl.col("id") == id_, named=True)
    facts["alt_names"] = ", ".join(facts["alt_names"]) or None
    covers = tables.covers.filter(outlet=id_).sort("articles", descending=True)
    articles = tables.articles.select("id", "headline", "outlet")
    return {
        **facts,
        "parts": tables.outlets.filter(part_of=id_).select("id", "name").to_dicts(),
        "covers": _labelled(covers, "topic", tables.topics, "articles", "share"),
        "named as a source by": _joined(
            tables.credits.filter(outlet=id_), "article", articles, "words"
        ),
        "articles": _headlines(tables.articles.filter(outlet=id_)),
    }


def _topic(graph: Graph, id_: str) -> dict[str, Any]:
    tables = graph.tables
    facts = tables.topics.row(by_predicate=pl.col("id") == id_, named=True)
    facts["alt_labels"] = ", ".join(facts["alt_labels"]) or None
    facts["same_as"] = ", ".join(facts["same_as"]) or None
    covers = tables.covers.filter(topic=id_).sort("articles", descending=True)
    about = tables.about.filter(topic=id_).select(id="article")
    return {
        **facts,
        "narrower": tables.topics.filter(broader=id_).select("id", "label").to_dicts(),
        "outlets": _joined(covers, "outlet", tables.outlets.select("id", "name"), "articles"),
        "articles": _headlines(tables.articles.join(about, on="id")),
    }


def _story(graph: Graph, id_: str) -> dict[str, Any]:
    tables = graph.tables
    facts = tables.stories.row(by_predicate=pl.col("id") == id_, named=True)
    facts["terms"] = ", ".join(facts["terms"] or [])
    members = members_of(graph, facts).sort("published", "id", nulls_last=True)
    copied = tables.related.filter(
        pl.col("kind").is_in(COPIES),
        pl.col("source").is_in(members["id"].implode()),
    )
    named = tables.articles.select("id", "headline", "outlet")
    columns = ("published", "published_precision", "outlet", "headline", "id")
    is_loose = loose_in(facts)
    figures = tables.figures.filter(event=id_).join(
        members.select("outlet", "published", article="id"), on="article", maintain_order="left"
    )
    return {
        **facts,
        "first": None,
        "last": None,
        "holds": unstable_words(facts) or None,
        "period": period_words(facts, members),
        "first here": first_words(graph, facts),
        "events": tables.stories.filter(parent=id_).select("name", "articles", "id").to_dicts(),
        "told by": _as_known(members.filter(~is_loose).select(columns)),
        "loosely part of it": _as_known(members.filter(is_loose).select(*columns, "closeness")),
        "figures that differ": figures.select(
            "thing", "words", "outlet", "published", "grows", "taken_from"
        ).to_dicts(),
        "sources named": _credited(
            tables.credits.join(members.select(article="id"), on="article", how="semi"), "article"
        ),
        "copies": _joined(copied, "source", named, "kind", "target"),
        "earlier ids": tables.aliases.filter(id=id_).select("raw").to_dicts(),
    }


def unstable_words(story: dict[str, Any]) -> str:
    """``unstable`` for a story that slightly different settings would change much, or ""."""
    stability = story["stability"]
    return "unstable" if stability is not None and stability <= UNSTABLE else ""


def members_of(graph: Graph, story: dict[str, Any]) -> pl.DataFrame:
    """The articles of a story."""
    return graph.articles.filter(pl.col(story["grain"]) == story["id"])


def loose_in(story: dict[str, Any]) -> pl.Expr:
    """Whether an article is loosely part of a story, which is so in events only."""
    loose = ~pl.col("core").fill_null(value=True)
    return loose if story["grain"] == "event" else pl.lit(value=False)


def period_words(story: dict[str, Any], members: pl.DataFrame) -> str | None:
    """The days from the first to the last article that a story counts, as far as known."""
    if story["first"] is None:
        return None
    ends = members.filter(
        ~loose_in(story), pl.col("published").is_in([story["first"], story["last"]])
    )
    return written_range(
        story["first"], story["last"], coarsest(ends["published_precision"].to_list())
    )


def first_words(graph: Graph, story: dict[str, Any]) -> str | None:
    """Who was first on an event here; nothing where one outlet alone reports it."""
    if story["grain"] != "event" or story["outlets"] < FEWEST_OUTLETS:
        return None
    if story["first_report"] is None:
        return NO_CLEAR_FIRST
    article = graph.articles.row(by_predicate=pl.col("id") == story["first_report"], named=True)
    names = dict(graph.outlets.select("id", pl.coalesce("name", "domain", "id")).iter_rows())
    who = names.get(article["outlet"], "an unnamed outlet")
    is_exact = coarser(article["published_precision"], "minute") == "minute"
    lead = math.floor(10 * story["lead"]) / 10
    return f"{who}, by at least {lead} hours" if is_exact and lead else str(who)


def _as_known(rows: pl.DataFrame) -> SummaryRows:
    dated = (_dated(row) for row in rows.to_dicts())
    return [
        {name: value for name, value in row.items() if name != "published_precision"}
        for row in dated
    ]


def _dated(facts: dict[str, Any]) -> dict[str, Any]:
    """The facts, without a time of day in a date that is known to the day at best."""
    known = dict(facts)
    for time in ("published", "updated"):
        precision = known.get(f"{time}_precision")
        if known.get(time) and precision in PRECISIONS[: PRECISIONS.index("minute")]:
            known[time] = written(known[time], precision)
    return known


def _labelled(frame: pl.DataFrame, column: str, topics: pl.DataFrame, *further: str) -> SummaryRows:
    return _joined(frame, column, topics.select("id", "label"), *further)


def _joined(frame: pl.DataFrame, column: str, named: pl.DataFrame, *further: str) -> SummaryRows:
    return frame.select(*further, id=column).join(named, on="id", maintain_order="left").to_dicts()


def _credited(named: pl.DataFrame, *further: str) -> SummaryRows:
    """Credits with their words; ``earlier report`` need not be the report that is meant."""
    ordered = named.sort("article", "position").rename({"earlier": "earlier report"})
    return ordered.select("name", "words", *further, "outlet", "earlier report").to_dicts()


def _headlines(articles: pl.DataFrame) -> SummaryRows:
    return articles.sort("published", "id").select("published", "headline", "id").to_dicts()

"""Tables as the columns that the page carries.

Ids become row numbers, times become seconds, and texts that a page does not need at full
length are cut. What is left out is counted in :class:`Left`, because the page says so.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from newsgraph.exports.page.documents import Documents, read_documents
from newsgraph.exports.page.joining import RowPairs
from newsgraph.exports.page.links import Derived, read_derived, row_numbers
from newsgraph.exports.page.shortening import common_origins, origin, short_address
from newsgraph.exports.page.sights import Rows, Sight, sights
from newsgraph.precision import fineness
from newsgraph.schema.kinds import page_fields
from newsgraph.selection import select
from newsgraph.store import TIME, Tables

ABSTRACT_LIMIT = 280
"""Longest abstract on the page, in characters; the tables hold the whole text."""

ARTICLE_LIMIT = 150_000
"""Most articles on one page: beyond them a browser takes too long, so the newest stay."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Left:
    """Counts of what the page leaves out, so that the page can say so."""

    unknown_ends: int
    cut_abstracts: int
    omitted_articles: int = 0


@dataclass(frozen=True)
class PageCorpus:
    """Columns by table; links and references are row numbers, -1 for none."""

    articles: dict[str, list[Any]]
    outlets: dict[str, list[Any]]
    topics: dict[str, list[Any]]
    stories: dict[str, list[Any]]
    about: RowPairs
    covers: RowPairs
    cover_counts: list[int]
    related: RowPairs
    """Declared links, from the article that lists to the one it lists."""
    derived: Derived
    former: dict[str, int]
    """The other ids of an article, former or possible ones, with its row."""
    former_stories: dict[str, int]
    """The ids of stories of earlier builds, by the row of the story that goes on."""
    images: dict[str, list[Any]]
    """By article: place of the first image's origin, rest of its address, width, height,
    title where it is not the headline, and how many images there are where more than one."""
    image_origins: list[str]
    documents: Documents
    outlet_of: NDArray[np.int64]
    parent_of: NDArray[np.int64]
    event_of: NDArray[np.int64]
    storyline_of: NDArray[np.int64]
    series: list[tuple[str, list[int]]]
    """The name of each series, or its id if it has none, and its articles."""
    credits: list[tuple[int, int, str, str, int]]
    """Article, outlet named (-1 if none here), its name, the words, its earlier report (or -1)."""
    sights: list[Sight]
    merged: list[tuple[int, str, str, str]]
    """Article, and two URLs that a rule took for it, with the rule."""
    left: Left

    @property
    def size(self) -> int:
        """Articles, outlets and topics together."""
        return len(self.articles["id"]) + len(self.outlets["id"]) + len(self.topics["id"])

    @property
    def period(self) -> tuple[str, str] | None:
        """First and last day of publication in UTC, or None when no article has a date."""
        days = [seconds for seconds in self.articles["published"] if seconds is not None]
        if not days:
            return None
        bounds = pl.Series([min(days), max(days)], dtype=pl.Int64)
        first, last = pl.from_epoch(bounds, time_unit="s").dt.strftime("%Y-%m-%d")
        return first, last


def read_corpus(tables: Tables) -> PageCorpus:
    """The columns of ``tables``; links whose ends are in no table are left out and counted.

    Only the newest :data:`ARTICLE_LIMIT` articles are kept.
    """
    whole, tables = tables, newest(tables, ARTICLE_LIMIT)
    articles = _rows(tables.articles["id"])
    outlets = _rows(tables.outlets["id"])
    topics = _rows(tables.topics["id"])
    tables = replace(tables, stories=tables.stories.filter(pl.col("grain") != "series"))
    stories = _rows(tables.stories["id"])
    declared = tables.related.filter(pl.col("kind") == "declared")
    about, about_lost = _pairs(tables.about, tables.articles["id"], tables.topics["id"])
    covers, covers_lost = _pairs(tables.covers, tables.outlets["id"], tables.topics["id"])
    related, related_lost = _pairs(declared, tables.articles["id"], tables.articles["id"])
    derived, derived_lost = read_derived(tables.related, tables.articles["id"])
    columns, cut = _article_columns(tables.articles)
    outlet_of = _references(tables.articles["outlet"], outlets)
    origins = common_origins(columns["url"], outlet_of.tolist(), len(outlets))
    columns["url"] = _short_addresses(columns, outlet_of.tolist(), origins)
    image_origins, images = _images(tables.images, articles, columns["headline"])
    parent_of = _references(tables.outlets["part_of"], outlets)
    return PageCorpus(
        articles=columns,
        outlets={**_outlet_columns(tables.outlets), "origin": origins},
        topics=_topic_columns(tables.topics, topics),
        stories=_story_columns(tables.stories, stories, articles),
        about=about,
        covers=covers,
        cover_counts=_counts(tables.covers, outlets, topics),
        related=related[related[:, 0] != related[:, 1]],
        derived=derived,
        former=_former(tables.aliases, articles),
        former_stories=_former_stories(tables.lineage, stories),
        images=images,
        image_origins=image_origins,
        documents=read_documents(tables.sightings, tables.articles["id"], columns["headline"]),
        outlet_of=outlet_of,
        parent_of=parent_of,
        event_of=_references(tables.articles["event"], stories),
        storyline_of=_references(tables.articles["storyline"], stories),
        series=_series(tables.articles, whole.stories),
        credits=_credits(tables.credits, articles, outlets),
        merged=_merged(tables.ledger, tables.aliases, articles),
        sights=sights(tables, Rows(articles, outlets, topics, stories)),
        left=Left(
            unknown_ends=about_lost + covers_lost + related_lost + derived_lost,
            cut_abstracts=cut,
            omitted_articles=whole.articles.height - tables.articles.height,
        ),
    )


def newest(tables: Tables, limit: int) -> Tables:
    """``tables`` with at most ``limit`` articles, the newest, and only what belongs to them.

    A story that loses an article is left out whole: the rest does not show who was first in it,
    nor how many outlets reported it.
    """
    if tables.articles.height <= limit:
        return tables
    order = tables.articles.sort("published", "id", descending=[True, False], nulls_last=True)
    kept = select(tables, order["id"].head(limit))
    rest = order.slice(limit)
    torn = pl.concat([rest["event"], rest["storyline"]]).drop_nulls().unique().implode()
    is_torn = pl.any_horizontal(pl.col("id", "parent").is_in(torn)).fill_null(value=False)
    return replace(kept, stories=kept.stories.filter(~is_torn))


def clean(text: str | None) -> str | None:
    """Text that UTF-8 can carry: a lone surrogate becomes U+FFFD."""
    return None if text is None else _LONE_SURROGATE.sub("\ufffd", text)


def shorten(text: str | None, limit: int = ABSTRACT_LIMIT) -> str | None:
    """At most ``limit`` characters, cut between words where possible.

    >>> shorten("one two three", 9)
    'one two…'
    """
    if text is None or len(text) <= limit:
        return text
    head = text[: limit - 1]
    words = head.rsplit(maxsplit=1)
    return (words[0] if len(words) == 2 and len(words[0]) > limit // 2 else head.rstrip()) + "…"


def _former(aliases: pl.DataFrame, articles: dict[str, int]) -> dict[str, int]:
    ids = aliases.filter(kind="id").select("raw", "id").sort("raw")
    return {raw.partition("/")[2]: articles[id_] for raw, id_ in ids.iter_rows() if id_ in articles}


def _former_stories(lineage: pl.DataFrame, stories: dict[str, int]) -> dict[str, int]:
    """Old ids that lead, over any number of builds, to a story that is here."""
    went_on = lineage.filter(pl.col("change").is_in(["continue", "merge"])).sort("old", "new")
    heirs = {old: new for old, new in went_on.select("old", "new").iter_rows() if old != new}
    found = {old: stories.get(_last_heir(old, heirs), -1) for old in heirs}
    return {
        old.partition("/")[2]: row for old, row in found.items() if row >= 0 and old not in stories
    }


def _last_heir(story: str, heirs: dict[str, str]) -> str:
    seen = {story}
    while (heir := heirs.get(story)) is not None and heir not in seen:
        seen.add(heir)
        story = heir
    return story


def _rows(ids: pl.Series) -> dict[str, int]:
    return {name: row for row, name in enumerate(ids)}


def _references(names: pl.Series, rows: dict[str, int]) -> NDArray[np.int64]:
    return np.array([rows.get(name, -1) for name in names], dtype=np.int64)


def _pairs(frame: pl.DataFrame, left: pl.Series, right: pl.Series) -> tuple[RowPairs, int]:
    ends = pl.DataFrame(
        [
            row_numbers(frame.to_series(0), left).alias("a"),
            row_numbers(frame.to_series(1), right).alias("b"),
        ]
    )
    found = ends.filter((pl.col("a") >= 0) & (pl.col("b") >= 0))
    return found.unique().sort("a", "b").to_numpy().astype(np.int64), frame.height - found.height


def _counts(frame: pl.DataFrame, left: dict[str, int], right: dict[str, int]) -> list[int]:
    rows = zip(frame["outlet"], frame["topic"], frame["articles"], strict=True)
    known = {(left[a], right[b]): n or 0 for a, b, n in rows if a in left and b in right}
    return [known[pair] for pair in sorted(known)]


def _article_columns(frame: pl.DataFrame) -> tuple[dict[str, list[Any]], int]:
    abstracts = [clean(text) for text in frame["abstract"]]
    short = [shorten(text) for text in abstracts]
    columns: dict[str, list[Any]] = {
        "id": _bare(frame["id"]),
        "url": _texts(frame["url"]),
        "headline": _texts(frame["headline"]),
        "abstract": short,
        "published": frame["published"].dt.epoch("s").to_list(),
        "updated": frame["updated"].dt.epoch("s").to_list(),
        "precision": _fineness(frame, "published_precision"),
        "updatedPrecision": _fineness(frame, "updated_precision"),
        "loose": [int(core is False) for core in frame["core"]],
        "type": _texts(frame["type"]),
        "category": _texts(frame["category"]),
        "quality": frame["quality"].to_list(),
        "heat": frame["heat"].to_list(),
        **{name: _plain(_joined(frame[name])) for name in page_fields()},
    }
    return columns, sum(a != b for a, b in zip(abstracts, short, strict=True))


def _joined(values: pl.Series) -> pl.Series:
    """Values of which a row may have several, as one text a row."""
    return values.list.join("; ") if values.dtype == pl.List(pl.String) else values


def _outlet_columns(frame: pl.DataFrame) -> dict[str, list[Any]]:
    return {
        "id": _bare(frame["id"]),
        "name": _texts(frame["name"]),
        "domain": _texts(frame["domain"]),
        "alt": _lists(frame["alt_names"]),
        "platform": [int(bool(flag)) for flag in frame["platform"]],
        "logo": _texts(frame["logo"]),
    }


def _topic_columns(frame: pl.DataFrame, rows: dict[str, int]) -> dict[str, list[Any]]:
    return {
        "id": _bare(frame["id"]),
        "label": _texts(frame["label"]),
        "alt": _lists(frame["alt_labels"]),
        "broader": _references(frame["broader"], rows).tolist(),
        "same": _lists(frame["same_as"]),
    }


def _story_columns(
    frame: pl.DataFrame, rows: dict[str, int], articles: dict[str, int]
) -> dict[str, list[Any]]:
    return {
        "id": _bare(frame["id"]),
        "grain": _texts(frame["grain"]),
        "parent": _references(frame["parent"], rows).tolist(),
        "name": _texts(frame["name"]),
        "terms": _lists(frame["terms"]),
        "first": frame["first"].dt.epoch("s").to_list(),
        "last": frame["last"].dt.epoch("s").to_list(),
        "articles": frame["articles"].to_list(),
        "outlets": frame["outlets"].to_list(),
        "distinct_texts": frame["distinct_texts"].to_list(),
        "origins": frame["origins"].to_list(),
        "cohesion": frame["cohesion"].round(3).to_list(),
        "stability": frame["stability"].round(3).to_list(),
        "loose": frame["loose"].fill_null(0).to_list(),
        "firstReport": _references(frame["first_report"], articles).tolist(),
        "lead": frame["lead"].to_list(),
    }


def _fineness(frame: pl.DataFrame, precision: str) -> list[int]:
    """The place of each precision among all, the coarsest 0."""
    return frame.select(fineness(precision)).to_series().to_list()


def _series(articles: pl.DataFrame, stories: pl.DataFrame) -> list[tuple[str, list[int]]]:
    names = dict(stories.select("id", "name").iter_rows())
    rows = articles.with_row_index("row").drop_nulls("series").group_by("series").agg("row")
    return [(clean(names.get(id_)) or id_, held) for id_, held in rows.sort("series").iter_rows()]


def _credits(
    frame: pl.DataFrame, articles: dict[str, int], outlets: dict[str, int]
) -> list[tuple[int, int, str, str, int]]:
    rows = frame.select("article", "outlet", "name", "words", "earlier").iter_rows()
    return [
        (
            articles[article],
            outlets.get(outlet, -1),
            clean(name) or "",
            clean(words) or "",
            articles.get(earlier, -1),
        )
        for article, outlet, name, words, earlier in rows
        if article in articles
    ]


def _merged(
    ledger: pl.DataFrame, aliases: pl.DataFrame, articles: dict[str, int]
) -> list[tuple[int, str, str, str]]:
    """The URLs that rules merged; a person's own decisions are left out."""
    known = dict(aliases.filter(pl.col("kind") != "id").select("raw", "id").iter_rows())
    rows = (
        ledger.filter(kind="article", judgement="same")
        .filter(pl.col("rule") != "override")
        .sort("left", "right")
        .select("left", "right", "rule")
        .iter_rows()
    )
    found = ((known.get(left) or known.get(right), left, right, rule) for left, right, rule in rows)
    return [
        (articles[id_], clean(left) or "", clean(right) or "", rule)
        for id_, left, right, rule in found
        if id_ in articles
    ]


def _short_addresses(
    columns: dict[str, list[Any]], outlet_of: list[int], origins: list[str]
) -> list[Any]:
    rows = zip(columns["url"], columns["headline"], outlet_of, strict=True)
    return [
        short_address(url, origins[outlet] if outlet >= 0 else "", headline)
        for url, headline, outlet in rows
    ]


def _images(
    frame: pl.DataFrame, rows: dict[str, int], headlines: list[str | None]
) -> tuple[list[str], dict[str, list[Any]]]:
    known = frame.filter(pl.col("article").is_in(list(rows)) & (pl.col("url") != ""))
    first = known.group_by("article", maintain_order=True).agg(
        pl.col("url", "width", "height", "title").first(), count=pl.len()
    )
    starts = [origin(clean(url) or "") for url in first["url"]]
    origins = sorted(set(starts))
    place = {start: number for number, start in enumerate(origins)}
    images = {}
    for start, (article, url, width, height, title, count) in zip(
        starts, first.iter_rows(), strict=True
    ):
        row = rows[article]
        rest = (clean(url) or "").removeprefix(start)
        named = None if clean(title) == headlines[row] else clean(title)
        entry = [place[start], rest, width, height, named, count if count > 1 else None]
        images[str(row)] = _trim(entry)
    return origins, images


def _trim(entry: list[Any]) -> list[Any]:
    while entry and entry[-1] is None:
        entry.pop()
    return entry


def _bare(ids: pl.Series) -> list[str]:
    """Ids without their table's prefix, which the script adds again."""
    return [clean(name.partition("/")[2]) or "" for name in ids]


def _plain(column: pl.Series) -> list[Any]:
    """Values as JSON has them; a time in seconds."""
    if column.dtype == TIME:
        return column.dt.epoch("s").to_list()
    return _texts(column) if column.dtype == pl.String else column.to_list()


def _texts(column: pl.Series) -> list[str | None]:
    return [clean(text) for text in column]


def _lists(column: pl.Series) -> list[list[str]]:
    return [_present(texts or ()) for texts in column.to_list()]


def _present(texts: Iterable[str | None]) -> list[str]:
    return [text for text in map(clean, texts) if text]

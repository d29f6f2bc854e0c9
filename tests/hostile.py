"""Hypothesis strategies for tables: any that the schema allows, and hostile graphs."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import polars as pl
from hypothesis import strategies as st

from newsgraph.identity.text import slug
from newsgraph.store import IMAGE, SCHEMA, SORT_KEYS, TERM, TIME, Tables

NASTY = [
    "", " ", '"', '"""', "'''", "\\", "\\u0041", '\\"', "\n", "\r", "\r\n", "\t", "\x00", "\x01",
    "\x07", "\x1b[31m", "\x7f", "\x85", "\x9b", "\u00a0", "\u200b", "\u200f", "\u202e", "\u2028",
    "\ufdd0", "\ufeff", "\ufffe", "\uffff", "\U0001f9ad", "\U0010ffff", "人工智能", "مرحبا",
    "e\u0301",
    "<", ">", "{", "}", "|", "^", "`", "%", "%zz", "%41", "#", "?", "[", "]", "@", ":", "/", ".",
    "..", "./", "!", "~", ";", ",", " .", "^^", "@en", "<b>", "&amp;", "[/bold]", "null", "-0",
]  # fmt: skip

texts = st.one_of(
    st.lists(st.sampled_from(NASTY) | st.text(max_size=5), max_size=8).map("".join), st.text()
)
moments = st.datetimes(timezones=st.just(UTC)) | st.sampled_from(
    [
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
        datetime(1969, 12, 31, 23, 59, 59, 1, tzinfo=UTC),
        datetime(2031, 6, 2, 10, 0, 0, 120000, tzinfo=UTC),
    ]
)
integers = st.integers(-(2**63), 2**63 - 1)
weights = st.integers(0, 10**12).map(lambda millionths: millionths / 10**6)

shares = st.integers(0, 10**6).map(lambda millionths: millionths / 10**6)
shared_terms = st.lists(
    st.fixed_dictionaries(
        {"term": st.sampled_from(["ferry", "平安", "عبّارة", "7"]), "weight": shares}
    ),
    min_size=1,
    max_size=3,
)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """The strategy's values, and None."""
    return st.none() | strategy


images = st.fixed_dictionaries(
    {
        "url": maybe(texts),
        "width": maybe(integers),
        "height": maybe(integers),
        "title": maybe(texts),
        "is_cached": maybe(st.booleans()),
    }
)


def _values(dtype: Any) -> st.SearchStrategy[Any]:
    if dtype == pl.List(IMAGE):
        return st.lists(images, max_size=2)
    if dtype == pl.List(pl.String):
        return st.lists(texts, max_size=3)
    if dtype == pl.List(TERM):
        return st.lists(st.fixed_dictionaries({"term": maybe(texts), "weight": maybe(shares)}))
    return {
        pl.String: texts,
        pl.Int64: integers,
        pl.Boolean: st.booleans(),
        pl.Float64: st.floats(allow_nan=False),
        TIME: moments,
    }[dtype]


def _rows(name: str) -> st.SearchStrategy[list[dict[str, Any]]]:
    keys = SORT_KEYS[name]
    row = st.fixed_dictionaries(
        {
            column: _values(dtype) if column in keys else maybe(_values(dtype))
            for column, dtype in SCHEMA[name].items()
        }
    )
    return st.lists(row, max_size=3, unique_by=lambda row: tuple(row[key] for key in keys))


@st.composite
def any_tables(draw: st.DrawFn) -> Tables:
    """Tables with any values that the schema allows, keys set and unique."""
    return Tables.of(
        {name: pl.DataFrame(draw(_rows(name)), schema=SCHEMA[name]) for name in SCHEMA}
    )


hosts = st.sampled_from(
    [
        "news.example", "münchen.example", "xn--mnchen-3ya.example", "192.0.2.7", "[2001:db8::7]",
        "news.example:8443", "人工智能.example",
    ]
)  # fmt: skip
outlet_ids = st.builds("outlet/{}{}".format, hosts, st.sampled_from(["", "/@tenant", "/a.b/c"]))
urls = st.builds("https://{}/{}".format, hosts, texts)
files = st.builds("{}.md".format, texts) | st.sampled_from(
    ["a b.md", "a#b.md", "dir/a.md", "archive.zip!/a.md", "é/人.md", "\\udcff.md", "..", "a?.md"]
)


def _some(draw: st.DrawFn, strategy: st.SearchStrategy[Any], most: int = 3) -> list[Any]:
    return draw(st.lists(strategy, max_size=most, unique=True))


@st.composite
def hostile_graphs(draw: st.DrawFn) -> Tables:
    """Tables with ids like those of a build, and with hostile texts and URLs."""
    articles = [f"article/{name}" for name in _some(draw, st.text("abcdefghij234567", min_size=1))]
    outlets = _some(draw, outlet_ids)
    topics = [
        f"topic/{slug(label)}" for label in _some(draw, texts.filter(lambda t: slug(t) != ""))
    ]
    topics = sorted(set(topics))
    paths = _some(draw, files)
    events, storylines = (
        [f"story/{name}" for name in _some(draw, st.text(letters, min_size=1))]
        for letters in ("abc", "xyz")
    )

    def one(ids: list[str]) -> Any:
        return draw(st.sampled_from(ids)) if ids else None

    def pairs(left: list[str], right: list[str]) -> list[tuple[str, str]]:
        every = [(a, b) for a in left for b in right]
        return draw(st.lists(st.sampled_from(every), unique=True)) if every else []

    return Tables.of(
        {
            "articles": _frame(
                "articles",
                [
                    {
                        "id": id_,
                        "url": draw(maybe(urls)),
                        "headline": draw(maybe(texts)),
                        "abstract": draw(maybe(texts)),
                        "published": draw(maybe(moments)),
                        "updated": draw(maybe(moments)),
                        "type": draw(st.sampled_from([None, "video", "download", '"'])),
                        "quality": draw(maybe(integers)),
                        "heat": draw(maybe(integers)),
                        "outlet": one(outlets),
                        "event": one(events),
                        "storyline": one(storylines),
                    }
                    for id_ in articles
                ],
            ),
            "outlets": _frame(
                "outlets",
                [
                    {
                        "id": id_,
                        "domain": draw(texts),
                        "name": draw(texts),
                        "alt_names": draw(st.lists(texts, max_size=3)),
                        "platform": draw(maybe(st.booleans())),
                        "logo": draw(maybe(urls)),
                    }
                    for id_ in outlets
                ],
            ),
            "topics": _frame(
                "topics",
                [
                    {
                        "id": id_,
                        "label": draw(texts),
                        "alt_labels": draw(st.lists(texts, max_size=3)),
                        "broader": one(topics),
                        "same_as": draw(st.lists(urls, max_size=2)),
                    }
                    for id_ in topics
                ],
            ),
            "stories": _frame(
                "stories",
                [
                    {
                        "id": id_,
                        "grain": "event" if id_ in events else "storyline",
                        "parent": one(storylines) if id_ in events else None,
                        "name": draw(maybe(texts)),
                        "terms": draw(maybe(st.just(["ferry", "平安"]))),
                        "first": draw(maybe(moments)),
                        "last": draw(maybe(moments)),
                        "articles": draw(maybe(integers)),
                        "outlets": draw(maybe(integers)),
                        "distinct_texts": draw(maybe(integers)),
                        "origins": draw(maybe(integers)),
                        "cohesion": draw(maybe(shares)),
                        "stability": draw(maybe(shares)),
                    }
                    for id_ in events + storylines
                ],
            ),
            "images": _frame(
                "images",
                [
                    {"article": id_, "position": n, "url": draw(urls), "title": draw(maybe(texts))}
                    for id_ in articles
                    for n in range(draw(st.integers(0, 2)))
                ],
            ),
            "sightings": _frame(
                "sightings",
                [
                    {"file": path, "sha256": quote(path), "path": "", "article": one(articles)}
                    for path in paths
                    if articles
                ],
            ),
            "about": _frame("about", pairs(articles, topics), ["article", "topic"]),
            "covers": _frame("covers", pairs(outlets, topics), ["outlet", "topic"]),
            "related": _frame(
                "related",
                [
                    {
                        "source": source,
                        "target": target,
                        "kind": draw(st.sampled_from(["declared", "similar", "copy"])),
                        "weight": draw(weights),
                        "evidence": draw(
                            st.lists(st.sampled_from([f"{p}#related[0]" for p in paths]))
                        )
                        if paths
                        else [],
                        "method": draw(maybe(texts)),
                        "rule": draw(maybe(texts)),
                        "similarity": draw(maybe(shares)),
                        "terms": draw(maybe(shared_terms)),
                        "days": draw(maybe(weights)),
                    }
                    for source, target in pairs(articles, articles)
                ],
            ),
        }
    )


def _frame(name: str, rows: list[Any], columns: list[str] | None = None) -> pl.DataFrame:
    named = [dict(zip(columns, row, strict=True)) for row in rows] if columns else rows
    whole = [{column: row.get(column) for column in SCHEMA[name]} for row in named]
    return pl.DataFrame(whole, schema=SCHEMA[name])

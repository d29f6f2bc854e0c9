"""What every property test draws from: documents, YAML, tables; and helpers to write them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import yaml
from hypothesis import strategies as st

from newsgraph.model import Overrides, Taxonomy
from newsgraph.report import Report
from newsgraph.store import IMAGE, SCHEMA, SORT_KEYS, TERM, TIME, Tables

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT.parent / "shared" / "corpora"

Build = Callable[..., tuple[Tables, Report]]
"""Texts or bytes by file name, and options of ``build`` → tables and report."""

GOOD = """---
title: A good document
excerpt: It stands beside bad ones and is read all the same.
publishedDateTime: 2031-06-02T08:00:00Z
webUrl: https://www.good.example/story/1
provider:
  name: The Good
  domain: good.example
topics:
  - Weather
related:
  - title: Another
    webUrl: https://www.other.example/story/2
    provider:
      name: The Other
      domain: other.example
---
"""


def front_matter(mapping: Mapping[str, Any]) -> str:
    """A document with this front matter."""
    return f"---\n{yaml.safe_dump(dict(mapping), allow_unicode=True, sort_keys=False)}---\n"


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files, given by name, and return their folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def sightings_of(records: Iterable[Mapping[str, Any]]) -> pl.DataFrame:
    """Sightings without articles: one file per record, unless the record names ``file``."""
    rows = [
        {"file": f"{number:04d}.md", "sha256": "", "path": "", **record}
        for number, record in enumerate(records)
    ]
    columns = {name: dtype for name, dtype in SCHEMA["sightings"].items() if name != "article"}
    return pl.DataFrame(
        {name: [row.get(name) for row in rows] for name in columns}, schema=columns, strict=False
    ).sort("file", "sha256", "path")


NOTHING_KNOWN = Taxonomy()
NOTHING_DECIDED = Overrides()

MOMENTS = st.datetimes(
    datetime(2031, 6, 1),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2031, 6, 30),  # noqa: DTZ001
    timezones=st.just(UTC),
).map(lambda moment: moment.replace(microsecond=0))

WORDS = st.sampled_from(
    [
        "ferry",
        "Strike",
        "C++",
        "人工智能",
        "größte",
        "🚋",
        "[bold]",
        "AT&amp;T",
        "no\u200bbreak",
        "a: b",
    ]
)
TITLES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
SITES = st.sampled_from(["news.example", "wire.example", "echo.example"])
PAGES = st.integers(1, 5)
SPELLINGS = st.sampled_from(
    [
        "https://{site}/{page}",
        "http://www.{site}/{page}/",
        "https://{site}/{page}/amp",
        "https://{site}/{page}?utm_source=feed",
        "https://{site}/",
    ]
)
URLS = st.builds(
    lambda spelling, site, page: spelling.format(site=site, page=page), SPELLINGS, SITES, PAGES
)
"""A small world of addresses, so that records share some."""

MAYBE_URL = st.none() | URLS


def _without_nothing(mapping: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in mapping.items() if value is not None}


ENTRIES: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "title": st.none() | TITLES,
        "webUrl": URLS,
        "ampWebUrl": MAYBE_URL,
        "publishedDateTime": st.none() | MOMENTS,
        "provider": st.none() | st.fixed_dictionaries({"name": TITLES, "domain": SITES}),
    }
).map(_without_nothing)

DOCUMENTS: st.SearchStrategy[dict[str, Any]] = st.builds(
    lambda entry, rest: {**entry, **_without_nothing(rest)},
    ENTRIES,
    st.fixed_dictionaries(
        {
            "originalUrl": MAYBE_URL,
            "topics": st.none() | st.lists(WORDS, max_size=3),
            "heat": st.none() | st.integers(-1, 50),
            "images": st.none()
            | st.lists(st.fixed_dictionaries({"url": URLS, "title": TITLES}), max_size=2),
            "related": st.none() | st.lists(ENTRIES, max_size=3),
            "mood": st.none() | TITLES,
        }
    ),
)
"""Mappings as seed documents hold them, from a world so small that they often coincide."""

ARTICLE_RECORDS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "web_url": MAYBE_URL,
        "amp_web_url": MAYBE_URL,
        "original_url": MAYBE_URL,
        "cdn_amp_web_url": MAYBE_URL,
        "published_date_time": st.none() | MOMENTS,
        "title": TITLES,
    }
)
"""Rows of the sightings, as identity sees them."""

YAML_TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], include_characters="\n\t"),
    max_size=20,
) | st.sampled_from(
    [
        "",
        "~",
        "null",
        "yes",
        "1_000",
        "0x1F",
        "12:30:45",
        "2031-06-02",
        ".inf",
        "1e3",
        "- a",
        "a: b",
    ]
)
YAML_KEYS = st.text(st.characters(codec="ascii", categories=["Ll"]), min_size=1, max_size=6).filter(
    lambda key: key != "secured"
)
YAML_SCALARS: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False),
    st.dates(),
    MOMENTS,
    YAML_TEXTS,
)
YAML_VALUES: st.SearchStrategy[Any] = st.recursive(
    YAML_SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(YAML_KEYS, inner, max_size=4),
    max_leaves=12,
)
YAML_MAPPINGS = st.dictionaries(YAML_KEYS, YAML_VALUES, max_size=6)

CELLS: dict[Any, st.SearchStrategy[Any]] = {
    pl.String: st.text(max_size=12),
    pl.Int64: st.integers(-(2**63), 2**63 - 1),
    pl.Float64: st.floats(allow_nan=False),
    pl.Boolean: st.booleans(),
    TIME: st.datetimes(timezones=st.just(UTC)),
    pl.List(TERM): st.lists(
        st.fixed_dictionaries(
            {"term": st.none() | st.text(max_size=8), "weight": st.none() | st.floats(0, 1)}
        ),
        max_size=3,
    ),
    pl.List(pl.String): st.lists(st.none() | st.text(max_size=8), max_size=3),
    pl.List(IMAGE): st.lists(
        st.none()
        | st.fixed_dictionaries(
            {
                "url": st.none() | st.text(max_size=8),
                "width": st.none() | st.integers(0, 9999),
                "height": st.none() | st.integers(0, 9999),
                "title": st.none() | st.text(max_size=8),
                "is_cached": st.none() | st.booleans(),
            }
        ),
        max_size=2,
    ),
}


@st.composite
def frames(draw: st.DrawFn, table: str) -> pl.DataFrame:
    """A frame with one table's schema, unique keys, and any values that its types allow."""
    schema = SCHEMA[table]
    row = st.fixed_dictionaries({name: st.none() | CELLS[dtype] for name, dtype in schema.items()})
    unique = lambda one: tuple(repr(one[name]) for name in SORT_KEYS[table])  # noqa: E731
    rows = draw(st.lists(row, max_size=4, unique_by=unique))
    return pl.DataFrame({name: [one[name] for one in rows] for name in schema}, schema=schema)


@st.composite
def tables(draw: st.DrawFn) -> Tables:
    """Complete tables with any content."""
    return Tables.of({name: draw(frames(name)) for name in SCHEMA})


def hours_later(moment: datetime, hours: int) -> datetime:
    """The same moment, some hours later."""
    return moment + timedelta(hours=hours)

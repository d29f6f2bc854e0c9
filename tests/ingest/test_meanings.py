"""One meaning for a key, wherever it stands: documents and tables are read alike."""

import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from newsgraph.ingest import read as ingest
from newsgraph.ingest.records import Reader
from newsgraph.model import Document
from newsgraph.pipeline import build
from newsgraph.store import Tables

KEYS: dict[str, tuple[str, ...]] = {
    "published": (
        "date", "pubDate", "publish_date", "published", "published_at", "date_publish", "created",
        "time_added", "timestamp", "DATE", "article:published_time", "Publication date",
    ),
    "updated": ("lastmod", "date_modify", "Last-Modified"),
    "url": (
        "url", "link", "source", "source_url", "external-url", "canonical_url", "externalUrl",
        "mainEntityOfPage", "DocumentIdentifier", "og:url", "News Link",
    ),
    "abstract": (
        "description", "summary", "excerpt", "short_description", "og:description",
        "Abstract Note",
    ),
    "topics": ("tags", "categories", "keywords", "topics"),
    "authors": ("author", "authors", "byline", "creator"),
    "outlet": (
        "publication", "publisher", "outlet", "media_name", "source.name", "Publication Title",
        "site_name", "source",
    ),
    "domain": ("hostname", "host", "source_domain"),
    "language": ("language", "lang", "inLanguage", "locale"),
    "headline": ("og:title", "headline", "Titel", "article_title", "news_title", "h1"),
}  # fmt: skip
VALUES: dict[str, str] = {
    "published": "2031-06-03T06:40:00Z",
    "updated": "2041-06-03T06:40:00Z",
    "url": "https://post.example/ferry",
    "abstract": "412 people waited.",
    "topics": "Ferries",
    "authors": "A. Writer",
    "outlet": "Radio Halyard",
    "domain": "halyard.example",
    "language": "en",
    "headline": "Ferry adrift",
}
ALL = [(field, key) for field, keys in KEYS.items() for key in keys]


def of(tables: Tables, field: str) -> Any:
    """What the one article has."""
    (article,) = tables.articles.to_dicts()
    if field == "topics":
        return ", ".join(tables.topics["label"])
    if field in ("outlet", "domain"):
        return tables.outlets["name" if field == "outlet" else "domain"].item()
    value = article[field]
    if field in ("published", "updated"):
        return value.isoformat().replace("+00:00", "Z")
    return value[0] if isinstance(value, list) else value


def record(field: str, key: str) -> dict[str, str]:
    other = {"title": "Any"} if field != "headline" else {"webUrl": "https://post.example/1"}
    if field == "updated":
        other["publishedDateTime"] = VALUES["published"]
    return {**other, key: VALUES[field]}


@pytest.mark.parametrize(("field", "key"), ALL)
def test_a_key_means_the_same_in_a_document_and_in_a_table(
    tmp_path: Path, field: str, key: str
) -> None:
    stated = record(field, key)
    for name, text in {
        "a.md": "---\n" + "".join(f"{k!r}: {v!r}\n" for k, v in stated.items()) + "---\n",
        "a.csv": ",".join(stated) + "\n" + ",".join(f'"{v}"' for v in stated.values()) + "\n",
    }.items():
        folder = tmp_path / name.replace(".", "-")
        folder.mkdir()
        (folder / name).write_text(text, encoding="utf-8")
        tables, report = build([folder])
        assert of(tables, field) == VALUES[field], name
        assert not report.unknown_keys, name


def read(mapping: dict[str, Any]) -> tuple[Document, Reader]:
    reader = Reader("a.md")
    return reader.record(Document, mapping), reader


@pytest.mark.parametrize(
    ("value", "url", "domain", "name"),
    [
        ("https://post.example/ferry", "https://post.example/ferry", None, None),
        ("https://post.example/", None, "post.example", None),
        ("post.example", None, "post.example", None),
        ("Radio Halyard", None, None, "Radio Halyard"),
        ("[[Radio Halyard]]", None, None, "Radio Halyard"),
        ("{'id': None, 'name': 'Radio Halyard'}", None, None, "Radio Halyard"),
        ({"id": None, "name": "Radio Halyard"}, None, None, "Radio Halyard"),
        ([{"name": "Echo", "url": "https://echo.example/x"}], None, "echo.example", "Echo"),
        ("unknown", None, None, None),
    ],
)
def test_the_value_of_source_decides_what_it_is(
    value: Any, url: str | None, domain: str | None, name: str | None
) -> None:
    document, _ = read({"title": "A", "source": value})
    provider = document.provider
    assert document.web_url == url
    assert (provider and provider.domain, provider and provider.name) == (domain, name)


def test_published_is_a_flag_or_a_date() -> None:
    flag, _ = read({"title": "A", "published": "true"})
    date, _ = read({"title": "A", "published": "2031-06-03"})
    assert (flag.published, flag.published_date_time) == (True, None)
    assert date.published is None
    assert date.published_date_time is not None


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_columns_for_one_field_fill_each_others_gaps(tmp_path: Path, suffix: str) -> None:
    rows = [
        {
            "title": "A",
            "url": "",
            "link": "https://a.example/1",
            "published": "true",
            "date": "2031",
        },
        {"title": "B", "url": "https://a.example/2", "link": "", "published": "", "date": "2032"},
    ]
    if suffix == "csv":
        text = pl.DataFrame(rows).write_csv()
    else:
        text = "".join(f"{json.dumps(row)}\n" for row in rows)
    (tmp_path / f"a.{suffix}").write_text(text, encoding="utf-8")
    tables, _ = build([tmp_path])
    found = tables.articles.sort("headline")
    assert found["url"].to_list() == ["https://a.example/1", "https://a.example/2"]
    assert [date.year for date in found["published"]] == [2031, 2032]


@pytest.mark.parametrize(
    "word", ["NA", "NaT", "#N/A", "-", "none", "Unknown", "null", "<NA>", "[]"]
)
def test_a_word_for_nothing_is_no_topic_outlet_or_author(word: str) -> None:
    stated = {"title": "A", "tags": [word, "Ferries"], "publisher": word, "author": word}
    document, reader = read({**stated, "lang": word, "date": word})
    assert document.topics == ("Ferries",)
    assert (document.provider, document.authors, document.locale) == (None, (), None)
    assert document.published_date_time is None
    assert not reader.issues


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Jo Doe and Al Roe", ("Jo Doe", "Al Roe")),
        ("A. Writer, B. Editor, and C. Third", ("A. Writer", "B. Editor", "C. Third")),
        ("Doe, Jo", ("Doe, Jo",)),
        ("Jo Doe; Al Roe", ("Jo Doe", "Al Roe")),
        ("['Jo Doe', 'Al Roe']", ("Jo Doe", "Al Roe")),
        ([{"name": "Jo Doe"}], ("Jo Doe",)),
        (["[[Jo Doe]]"], ("Jo Doe",)),
    ],
)
def test_a_byline_names_each_author(byline: Any, authors: tuple[str, ...]) -> None:
    document, _ = read({"title": "A", "author": byline})
    assert document.authors == authors


def test_hashtags_and_wiki_links_are_the_topic_they_name(tmp_path: Path) -> None:
    topics = ["AI", "#AI", "[[AI]]", "[[notes/ai|AI]]", "\u200eAI\u200f", '"AI"', "C#"]
    line = json.dumps({"title": "A", "url": "https://a.example/1", "topics": topics})
    (tmp_path / "a.jsonl").write_text(line, encoding="utf-8")
    assert build([tmp_path])[0].topics["label"].to_list() == ["AI", "C#"]


def test_the_users_mapping_holds_for_documents_too(tmp_path: Path) -> None:
    text = "---\nfoo: Ferry adrift\ntitle: Not this\nwhere: https://a.example/1\n---\n"
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    tables, _ = build([tmp_path], columns={"headline": "foo", "url": "where"})
    (article,) = tables.articles.to_dicts()
    assert (article["headline"], article["url"]) == ("Ferry adrift", "https://a.example/1")


def test_it_is_counted_which_key_states_a_field(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: A\nlink: https://a.example/1\n---\n")
    (tmp_path / "b.csv").write_text("Titel,source\nB,Echo\nC,\n")
    assert ingest([tmp_path]).by_key().rows() == [
        ("provider_name", "source", 1),
        ("title", "Titel", 2),
        ("title", "title", 1),
        ("type", "(by default)", 2),
        ("web_url", "link", 1),
    ]


def test_a_placeholder_for_a_headline_is_noted() -> None:
    _, reader = read({"title": "[Removed]", "url": "https://removed.com"})
    assert sorted(issue.level for issue in reader.issues) == ["dropped", "noted"]


def test_a_path_of_a_picture_needs_the_address_of_its_article(tmp_path: Path) -> None:
    for name, address in (("a.md", ""), ("b.md", "webUrl: https://a.example/1\n")):
        text = f"---\ntitle: A\n{address}images: [{{url: /a.jpg}}]\n---\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    tables, report = build([tmp_path])
    assert [(i.file, i.path) for i in report.of_level("dropped")] == [("a.md", "images[0].url")]
    assert tables.images["url"].to_list() == ["https://a.example/a.jpg"]


def test_rows_are_news_articles_unless_they_say_otherwise(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("title,type\nA,\nB,video\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("---\ntitle: C\n---\n", encoding="utf-8")
    found = build([tmp_path])[0].articles.sort("headline")
    assert found["type"].to_list() == ["article", "video", None]

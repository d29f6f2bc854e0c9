"""Sources → tables: one article folded from many sightings, links, images, the account."""

from datetime import UTC, datetime
from typing import Any

import pytest

from newsgraph.graph import build as build_graph
from tests.strategies import Build, front_matter

A, B = "https://news.example/a", "https://wire.example/b"


def doc(**keys: Any) -> str:
    return front_matter({"title": "x", "webUrl": A, **keys})


def when(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def only(rows: list[dict[str, Any]]) -> dict[str, Any]:
    (row,) = rows
    return row


def test_each_field_comes_from_the_first_sighting_that_has_it(build_files: Build) -> None:
    entry = {"title": "Mentioned", "webUrl": A, "type": "video", "quality": 7, "category": "news"}
    files = {
        "a.md": doc(title="Own", excerpt="The text", type="article"),
        "b.md": front_matter({"title": "y", "webUrl": B, "related": [entry]}),
    }
    tables, report = build_files(files)
    row = only(tables.articles.filter(url=A).rows(named=True))
    assert (row["headline"], row["abstract"], row["type"]) == ("Own", "The text", "article")
    assert (row["quality"], row["category"]) == (7, "news")
    assert (report.records.found, report.records.merged) == (3, 1)


def test_of_two_documents_the_later_is_believed(build_files: Build) -> None:
    files = {
        "a.md": doc(title="Old", excerpt="kept", publishedDateTime="2031-06-01T00:00:00Z"),
        "b.md": doc(title="New", publishedDateTime="2031-06-02T00:00:00Z"),
        "c.md": doc(title="Undated"),
    }
    row = only(build_files(files)[0].articles.rows(named=True))
    assert (row["headline"], row["abstract"]) == ("New", "kept")


def test_published_is_the_earliest_and_updated_the_latest_date(build_files: Build) -> None:
    files = {
        "a.md": doc(
            publishedDateTime="2031-06-02T00:00:00Z", updatedDateTime="2031-06-05T00:00:00Z"
        ),
        "b.md": doc(publishedDateTime="2031-06-01T12:00:00+02:00"),
    }
    row = only(build_files(files)[0].articles.filter(url=A).rows(named=True))
    assert row["published"] == when("2031-06-01T10:00:00+00:00")
    assert row["updated"] == when("2031-06-05T00:00:00+00:00")


def test_a_mention_dates_only_what_no_document_dates(build_files: Build) -> None:
    entries = [
        {"webUrl": A, "publishedDateTime": "2031-06-01T00:00:00Z"},
        {"webUrl": f"{B}/c", "publishedDateTime": "2031-06-03T00:00:00Z"},
        {"webUrl": f"{B}/c", "publishedDateTime": "2031-06-01T00:00:00Z"},
    ]
    files = {
        "a.md": doc(publishedDateTime="2031-06-02T00:00:00Z"),
        "b.md": front_matter({"title": "y", "webUrl": B, "related": entries}),
    }
    rows = build_files(files)[0].articles
    assert rows.filter(url=A)["published"].item() == when("2031-06-02T00:00:00+00:00")
    assert rows.filter(url=f"{B}/c")["published"].item() == when("2031-06-01T00:00:00+00:00")


def test_one_date_is_no_update(build_files: Build) -> None:
    row = only(
        build_files({"a.md": doc(publishedDateTime="2031-06-02Z")})[0].articles.rows(named=True)
    )
    assert row["updated"] is None


def test_a_date_without_zone_is_utc(build_files: Build) -> None:
    tables, report = build_files({"a.md": doc(publishedDateTime="2031-06-02 08:00:00")})
    assert tables.articles["published"].to_list() == [when("2031-06-02T08:00:00+00:00")]
    assert [issue.level for issue in report.issues] == ["noted"]


def test_declared_links_carry_every_place_that_declares_them(build_files: Build) -> None:
    entry = {"webUrl": B}
    files = {
        "a.md": doc(related=[entry, {"webUrl": f"{B}?utm_source=x"}]),
        "b.md": doc(related=[entry]),
    }
    tables, _ = build_files(files)
    row = only(tables.related.rows(named=True))
    assert (row["kind"], row["weight"]) == ("declared", 3.0)
    assert row["evidence"] == ["a.md#related[0]", "a.md#related[1]", "b.md#related[0]"]


def test_a_link_to_itself_is_dropped_and_counted(build_files: Build) -> None:
    files = {"a.md": doc(related=[{"webUrl": A}, {"webUrl": f"{A}/amp"}, {"webUrl": B}])}
    tables, report = build_files(files)
    assert (tables.related.height, report.self_links) == (1, 2)


def test_a_link_leads_from_the_document_also_in_a_folder(build_files: Build) -> None:
    tables, _ = build_files({"x/related[0]/a.md": doc(related=[{"webUrl": B}])})
    assert tables.related.height == 1


def test_topics_stand_on_their_document_and_are_not_inherited(build_files: Build) -> None:
    tables, _ = build_files({"a.md": doc(topics=["AI", "ai"], related=[{"webUrl": B}])})
    assert tables.about.height == 1
    assert tables.topics["label"].to_list() == ["AI"]


def test_images_are_distinct_numbered_and_complete(build_files: Build) -> None:
    images = [{"url": "/a b.jpg", "title": "One &amp; two"}, {"url": "//cdn.example/c.jpg"}]
    tables, _ = build_files({"a.md": doc(images=[*images, images[0]])})
    assert tables.images.select("position", "url", "title").rows() == [
        (0, "https://news.example/a%20b.jpg", "One & two"),
        (1, "https://cdn.example/c.jpg", None),
    ]


def test_a_url_in_the_tables_is_a_valid_iri(build_files: Build) -> None:
    tables, _ = build_files({"a.md": doc(webUrl="https://news.example/a b|<ü>")})
    (url,) = tables.articles["url"]
    assert url.isascii()
    assert not set(url) & set(' |<>"{}')


def test_sightings_hold_every_accepted_value_as_read(build_files: Build) -> None:
    values: dict[str, Any] = {
        "title": " A &amp; B ",
        "authors": ["Jo", "Al"],
        "price": "Free",
        "length": "PT44M",
        "levels": ["Beginner"],
        "actions": [{"b": "2", "a": "1"}],
        "ratings": {"stars": 4},
        "items": ["x"],
        "featuredContent": {"y": None},
        "locale": "en-US",
        "heat": -1,
        "published": False,
        "removed": True,
        "images": [{"url": "/a.jpg", "width": 3, "isCached": True}],
    }
    tables, report = build_files({"a.md": doc(**values)})
    row = only(tables.sightings.rows(named=True))
    assert report.issues == []
    assert (row["title"], row["authors"], row["levels"]) == (
        "A &amp; B",
        ["Jo", "Al"],
        ["Beginner"],
    )
    assert (row["actions"], row["ratings"]) == ('[{"a":"1","b":"2"}]', '{"stars":"4"}')
    assert (row["heat"], row["published"], row["removed"]) == (-1, False, True)
    assert row["featured_content"] == '{"y":null}'
    assert row["images"][0] == {
        "url": "/a.jpg",
        "width": 3,
        "height": None,
        "title": None,
        "is_cached": True,
    }


@pytest.mark.parametrize("text", ["2020", "yes", "1_000", "2031-06-02", "12:30", "0x1F"])
def test_a_headline_stays_the_text_that_it_is(build_files: Build, text: str) -> None:
    tables, _ = build_files({"a.md": f"---\ntitle: {text}\nwebUrl: {A}\n---\n"})
    assert tables.articles["headline"].to_list() == [text]


def test_older_and_newer_keys_say_the_same(build_files: Build) -> None:
    old = {"sourceUrl": A, "ampUrl": f"{A}/x", "cdnAmpUrl": "https://cache.example/1"}
    new = {"webUrl": A, "ampWebUrl": f"{A}/x", "cdnAmpWebUrl": "https://cache.example/1"}
    files = [{"a.md": front_matter({"title": "x", **keys})} for keys in (old, new)]
    first, second = (build_files(one)[0] for one in files)
    assert first.articles.equals(second.articles)
    assert first.aliases.equals(second.aliases)


def test_the_public_build_may_be_called_twice(tmp_path: Any) -> None:
    import newsgraph

    (tmp_path / "a.md").write_text(doc())
    for _ in range(2):
        assert newsgraph.build(tmp_path).articles.height == 1
    assert newsgraph.build is build_graph


@pytest.mark.parametrize(
    "url", ["http://192.0.2.7/a", "http://[2001:db8::1]/a", "https://bücher.de/a"]
)
def test_addresses_of_every_kind_reach_the_folder(tmp_path: Any, url: str) -> None:
    import rdflib

    (tmp_path / "a.md").write_text(front_matter({"title": "x", "webUrl": url}))
    build_graph(tmp_path).write(tmp_path / "out")
    graph = rdflib.Graph().parse(tmp_path / "out" / "newsgraph.ttl")
    assert len(graph) > 5


@pytest.mark.parametrize(
    ("text", "published", "precision"),
    [
        ("2031", "2031-01-01T00:00:00Z", "year"),
        ("June 2031", "2031-06-01T00:00:00Z", "month"),
        ("2 June 2031", "2031-06-02T00:00:00Z", "day"),
        ("2031-06-02 10:30", "2031-06-02T10:30:00Z", "minute"),
        ("2031-06-02T10:30:15Z", "2031-06-02T10:30:15Z", "second"),
    ],
)
def test_a_date_keeps_how_exactly_it_is_known(
    build_files: Build, text: str, published: str, precision: str
) -> None:
    tables, _ = build_files({"a.md": doc(publishedDateTime=text)})
    row = only(tables.articles.rows(named=True))
    assert (row["published"], row["published_precision"]) == (when(published), precision)
    assert only(tables.sightings.rows(named=True))["published_precision"] == precision


def test_a_finer_date_of_the_same_day_takes_the_place_of_the_day(build_files: Build) -> None:
    files = {
        "a.md": doc(publishedDateTime="June 2031"),
        "b.md": doc(publishedDateTime="2031-06-02"),
        "c.md": doc(publishedDateTime="2031-06-02T10:30:15Z"),
    }
    row = only(build_files(files)[0].articles.rows(named=True))
    assert (row["published"], row["published_precision"]) == (
        when("2031-06-02T10:30:15Z"),
        "second",
    )
    assert row["updated"] is row["updated_precision"] is None


def test_a_finer_date_of_another_day_does_not(build_files: Build) -> None:
    files = {
        "a.md": doc(publishedDateTime="2031-06-02"),
        "b.md": doc(publishedDateTime="2031-06-03T10:30:15Z"),
    }
    row = only(build_files(files)[0].articles.rows(named=True))
    assert (row["published"], row["published_precision"]) == (when("2031-06-02T00:00:00Z"), "day")
    assert (row["updated"], row["updated_precision"]) == (when("2031-06-03T10:30:15Z"), "second")


def test_a_stated_precision_makes_a_date_coarser_but_never_finer(build_files: Build) -> None:
    def dated(text: str, precision: str) -> tuple[datetime, str]:
        document = doc(publishedDateTime=text, publishedPrecision=precision)
        row = only(build_files({"a.md": document})[0].articles.rows(named=True))
        return row["published"], row["published_precision"]

    assert dated("2031-06-02T10:30:15Z", "day") == (when("2031-06-02T00:00:00Z"), "day")
    assert dated("2031-06-02", "second") == (when("2031-06-02T00:00:00Z"), "day")


def test_a_precision_that_is_no_word_of_ours_is_dropped(build_files: Build) -> None:
    files = {"a.md": doc(publishedDateTime="2031-06-02", publishedPrecision="roughly")}
    tables, report = build_files(files)
    assert only(tables.articles.rows(named=True))["published_precision"] == "day"
    assert [issue.path for issue in report.issues if issue.level == "dropped"] == [
        "publishedPrecision"
    ]

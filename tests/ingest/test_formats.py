"""What each format says of its articles, and how a format is known by name and content."""

import gzip
import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from click.testing import CliRunner

from newsgraph.cli import main
from newsgraph.errors import UsageError
from newsgraph.ingest import formats, read
from newsgraph.ingest.formats import FORMATS, format_named, format_of, guess
from newsgraph.ingest.formats.front_matter import read_document
from newsgraph.ingest.formats.listed import listed_formats
from newsgraph.ingest.formats.shapes import SHAPES
from newsgraph.ingest.names import values_of_name
from newsgraph.ingest.reading import FileReading, SourceFile, read_file
from newsgraph.model import Document
from tests.ingest.whole_files import EXAMPLES, PAGE, ROWS, TABLE, WHOLE, warc, xlsx
from tests.strategies import GOOD, Build, write

FERRY = "https://echo.example/ferry"


def reading(name: str, content: str | bytes) -> FileReading:
    return read_file(SourceFile(name, content.encode() if isinstance(content, str) else content))


def documents(name: str, content: str | bytes) -> list[Document]:
    found = reading(name, content)
    assert found.outcome == "read", [issue.reason for issue in found.issues]
    return [document for _, document in found.documents]


def rows_of(source: Path) -> list[dict[str, Any]]:
    return read([source]).sightings.to_dicts()


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_of_a_format_gives_an_article_with_headline_and_address(name: str) -> None:
    first = documents(name, EXAMPLES[name])[0]
    assert first.title == "Ferry adrift"
    assert first.web_url is not None
    assert first.published_date_time is not None or name in UNDATED


UNDATED = {"OPML.opml", "bookmarks.html", "Pocket.json"}
"""Formats that state no date of publication; a bookmark's is that of its saving."""


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_file_of_each_format_is_read_from_disk(tmp_path: Path, name: str) -> None:
    rows = rows_of(write(tmp_path, {name: WHOLE[name]}))
    assert {row["title"] for row in rows if "related" not in row["path"]} <= {
        "Ferry adrift", "Ferry towed in"
    }  # fmt: skip
    assert rows


def test_formats_lists_every_format_and_every_shape() -> None:
    result = CliRunner().invoke(main, ["formats", "--json"])
    names = [one["name"] for one in json.loads(result.stdout)]
    assert names == [one.name for one in listed_formats()]
    assert {*names} >= {one.name for one in FORMATS} | {one.name for one in SHAPES}
    assert all(one.example and one.meaning for one in listed_formats())
    assert len({*names}) == len(names)


def test_formats_prints_the_examples_of_the_formats_that_are_named() -> None:
    result = CliRunner().invoke(main, ["formats", "ris"])
    assert "TY  - NEWS" in result.stdout
    assert "JSON Feed" not in result.stdout
    assert CliRunner().invoke(main, ["formats", "x"]).exit_code == 2


@pytest.mark.parametrize(
    ("name", "content", "format_"),
    [
        ("a.xml", b"<?xml version='1.0'?><opml/>", "OPML"),
        ("a.xml", b"<?xml version='1.0'?><rss/>", "feed"),
        ("a.html", b"---\ntitle: x\n---\n", "front matter of a page"),
        ("a.html", b"<!DOCTYPE NETSCAPE-Bookmark-file-1>", "bookmarks"),
        ("a.html", b"<html>", "HTML page"),
        ("a.CSV", b"title\n", "CSV"),
        ("a.csv.gz", b"title\n", "CSV"),
        ("a.csv", EXAMPLES["GDELT-GKG.csv"], "GDELT GKG"),
    ],
)
def test_suffix_and_content_decide_on_the_format(name: str, content: bytes, format_: str) -> None:
    found = format_of(name, content)
    assert found is not None
    assert found.name == format_


def test_xml_that_is_neither_feed_nor_outline_is_ignored() -> None:
    assert reading("a.xml", "<svg/>").outcome == "ignored"
    assert reading("a", "<rss/>").outcome == "ignored"


ARTICLE = {"title": "Ferry adrift", "url": FERRY, "date": "2031-06-03"}


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize(
    "value",
    [
        ARTICLE,
        [ARTICLE],
        {"articles": [ARTICLE], "status": "ok"},
        {"items": [ARTICLE]},
        {"results": [ARTICLE]},
        {"data": {"items": [ARTICLE]}},
        {"response": {"docs": [ARTICLE]}},
        {"hits": {"hits": [{"_id": "1", "_source": ARTICLE}]}},
        {"title": "All news", "items": [ARTICLE]},
    ],
)
@pytest.mark.parametrize("suffix", [".json", ".jsonl"])
def test_json_is_read_however_it_holds_its_articles(
    value: Any, indent: int | None, suffix: str
) -> None:
    if suffix == ".jsonl" and indent is None and isinstance(value, dict) and "url" not in value:
        pytest.skip("a line of JSON Lines is one article")
    (document,) = documents(f"a{suffix}", json.dumps(value, indent=indent))
    assert (document.title, document.web_url) == ("Ferry adrift", FERRY)


def test_json_lines_and_objects_behind_one_another_are_read_under_json() -> None:
    line = json.dumps(ARTICLE)
    assert len(documents("a.json", f"{line}\n{line}\n")) == 2
    pretty = json.dumps(ARTICLE, indent=2)
    assert len(documents("a.json", f"{pretty}\n{pretty}\n")) == 2
    assert len(documents("a.json", json.dumps([ARTICLE]).encode("utf-16"))) == 1


def test_json_that_holds_no_article_is_ignored_and_broken_json_rejected_with_its_place() -> None:
    assert reading("package.json", '{"name": "x", "version": "1"}').outcome == "ignored"
    assert reading("a.json", "[1, 2]").outcome == "read"  # two rows, each rejected
    broken = reading("a.json", '{\n "title": "x",\n ]')
    assert (broken.outcome, broken.issues[0].line) == ("rejected", 3)
    assert reading("a.json", "").outcome == "rejected"


def test_a_row_that_is_no_object_costs_itself() -> None:
    found = reading("a.json", json.dumps([ARTICLE, 3, {}, ARTICLE]))
    assert len(found.documents) == 2
    assert [issue.path for issue in found.issues if issue.level == "rejected"] == ["[1]", "[2]"]


def test_columns_map_the_keys_of_json(build_files: Build) -> None:
    value = {"data": [{"kop": "Ferry adrift", "adres": FERRY}]}
    assert reading("a.json", json.dumps(value)).outcome == "ignored"
    tables, _ = build_files(
        {"a.json": json.dumps(value)}, columns={"headline": "kop", "url": "adres"}
    )
    assert tables.articles["headline"].to_list() == ["Ferry adrift"]


def test_newsapi_names_the_outlet_and_keeps_the_picture() -> None:
    answer = {"status": "ok", "articles": [{
        "source": {"id": None, "name": "Ellery Echo"}, "author": "Ada Quill",
        "title": "Ferry adrift",
        "description": "It drifted.", "url": FERRY, "urlToImage": "https://echo.example/1.jpg",
        "publishedAt": "2031-06-03T06:40:00Z"}]}  # fmt: skip
    (document,) = documents("a.json", json.dumps(answer))
    assert document.provider.name == "Ellery Echo"
    assert document.images[0].url == "https://echo.example/1.jpg"
    assert document.excerpt == "It drifted."


def test_a_json_feed_that_links_elsewhere_is_about_what_it_links_to() -> None:
    item = {"id": "1", "url": "https://blog.example/1", "external_url": FERRY, "title": "Ferry",
            "author": {"name": "Ada Quill"}, "content_text": "Look."}  # fmt: skip
    feed = {"version": "https://jsonfeed.org/version/1", "items": [item]}
    (document,) = documents("feed.json", json.dumps(feed))
    assert (document.web_url, document.authors) == (FERRY, ("Ada Quill",))


@pytest.mark.parametrize(
    ("issued", "expected"),
    [
        ({"date-parts": [[2031, 6, 3]]}, "2031-06-03"),
        ({"date-parts": [["2031", 6]]}, "2031-06-01"),
        ({"raw": "2031-06-03"}, "2031-06-03"),
    ],
)
def test_the_parts_of_a_date_in_csl(issued: dict[str, Any], expected: str) -> None:
    entry = {"type": "article", "title": "Ferry adrift", "URL": FERRY, "issued": issued}
    (document,) = documents("a.json", json.dumps([entry]))
    assert str(document.published_date_time.date()) == expected


def test_toml_front_matter_gives_times_lists_and_tables() -> None:
    text = (
        '+++\ntitle = "Ferry adrift"\ndate = 2031-06-03T06:40:00+02:00\nurl = "' + FERRY + '"\n'
        'topics = ["Ferries"]\n[provider]\nname = "Ellery Echo"\ndomain = "echo.example"\n+++\nText'
    )
    (document,) = documents("a.md", text)
    assert str(document.published_date_time) == "2031-06-03 04:40:00+00:00"
    assert (document.topics, document.provider.name) == (("Ferries",), "Ellery Echo")


def test_the_taxonomies_of_zola_are_keys_like_any() -> None:
    text = f'+++\ntitle = "Ferry"\n[taxonomies]\ntopics = ["Sea"]\n[extra]\nurl = "{FERRY}"\n+++\n'
    (document,) = documents("a.md", text)
    assert (document.topics, document.web_url) == (("Sea",), FERRY)


@pytest.mark.parametrize(
    "text",
    [
        "+++\ntitle = \n+++\n",
        '+++\ntitle = "x"\n',
        "+++\n" + "x = [" * 2000 + "\n+++\n",
        "+++\nx = " + "[" * 60 + "]" * 60 + "\n+++\n",
        '{"title": "x"',
        '{"title": ' + "[" * 60 + "]" * 60 + "}",
    ],
)
def test_front_matter_that_cannot_be_read_is_rejected_with_a_hint(text: str) -> None:
    found = reading("a.md", text)
    assert found.outcome == "rejected"
    assert found.issues[0].hint


def test_json_front_matter_is_read_and_its_text_left() -> None:
    assert [path for path, _ in read_document(WHOLE["json-post.md"], {})] == [""]


def test_blank_lines_above_front_matter_count_as_lines() -> None:
    text = f"\n\n---\ntitle: Ferry adrift\nurl: {FERRY}\n---\n"
    assert documents("a.md", text)[0].title == "Ferry adrift"
    broken = reading("a.md", "\n\n---\ntitle: x\nx: ]\n---\n")
    alone = reading("a.md", "---\ntitle: x\nx: ]\n---\n")
    assert broken.issues[0].line == (alone.issues[0].line or 0) + 2


def test_a_header_of_plain_lines_is_front_matter_if_it_states_a_title() -> None:
    text = f"Title: Ferry adrift\nDate: 2031-06-03\nURL: {FERRY}\nSecured: {'q' * 40}\n\nText: no\n"
    found = reading("a.md", text)
    assert found.documents[0][1].title == "Ferry adrift"
    assert found.documents[0][1].web_url == FERRY
    assert found.sealed == ["q" * 40]
    assert reading("a.md", "Date: 2031-06-03\n\nText\n").outcome == "ignored"
    assert reading("a.md", "Title: a novel.\nIt rained.\n").outcome == "ignored"


@pytest.mark.parametrize("suffix", [".html", ".mdx", ".qmd"])
def test_front_matter_stands_in_other_files_too(suffix: str) -> None:
    text = f"---\ntitle: Ferry adrift\nurl: {FERRY}\n---\n<p>It drifted.</p>\n"
    assert documents(f"a{suffix}", text)[0].web_url == FERRY


@pytest.mark.parametrize(
    ("name", "title", "date"),
    [
        ("_posts/2031-06-03-ferry-adrift.md", "Ferry adrift", "2031-06-03"),
        ("news/2031-06-03-ferry-adrift/index.md", "Ferry adrift", "2031-06-03"),
        ("ferry.md", None, None),
    ],
)
def test_a_post_is_dated_and_named_by_its_file(
    name: str, title: str | None, date: str | None
) -> None:
    (document,) = documents(name, f"---\nurl: {FERRY}\n---\n")
    assert document.title == title
    assert (str(document.published_date_time.date()) if date else None) == date


def test_what_a_post_states_itself_is_not_taken_from_its_name() -> None:
    text = f"---\ntitle: Ferry adrift\ndate: 2031-06-05\nurl: {FERRY}\n---\n"
    found = reading("2031-06-03-other.md", text)
    assert found.documents[0][1].title == "Ferry adrift"
    assert "file's name" not in str(found.issues)


def test_the_same_post_under_another_name_is_read_anew(tmp_path: Path) -> None:
    text = f"---\ntopics: [Sea]\nurl: {FERRY}\n---\n"
    for name in ("2031-06-03-ferry-adrift.md", "2031-06-04-ferry-found.md"):
        folder = write(tmp_path / name, {name: text})
        result = CliRunner().invoke(
            main, ["build", str(folder), "-o", str(tmp_path / "out"), "--format", "turtle"]
        )
        assert result.exit_code == 0
    articles = pl.read_parquet(tmp_path / "out/tables/articles/*.parquet")
    assert articles["headline"].to_list() == ["Ferry found"]


def test_hive_folders_fill_what_a_row_does_not_state(tmp_path: Path) -> None:
    text = f"title,url,date\nFerry adrift,{FERRY},\nFerry found,{FERRY}2,2031-06-09\n"
    rows = rows_of(write(tmp_path, {"date=2031-06-03/language=en/part-0.csv": text}))
    assert [str(row["published_date_time"].date()) for row in rows] == ["2031-06-03", "2031-06-09"]
    assert values_of_name("x=__HIVE_DEFAULT_PARTITION__/a.csv").folders == {}


def test_tables_of_different_columns_lie_in_one_folder(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "a.csv": f"title,url\nFerry adrift,{FERRY}\n",
        "b.csv": f"Headline;Link;Date\nFerry found;{FERRY}2;2031-06-03\n",
        "c.json": json.dumps([{"headline": "Ferry sold", "link": f"{FERRY}3"}]),
        "d.xlsx": xlsx([["Heading", "Href"], ["Ferry sunk", f"{FERRY}4"]]),
    }
    assert {row["title"] for row in rows_of(write(tmp_path, files))} == {
        "Ferry adrift", "Ferry found", "Ferry sold", "Ferry sunk"
    }  # fmt: skip


def test_a_feed_keeps_who_published_each_entry() -> None:
    (document,) = documents("search.rss", EXAMPLES["feed.xml"])
    assert (document.provider.name, document.provider.domain) == ("Ellery Echo", "echo.example")


def test_a_source_whose_address_is_none_still_names_the_publisher() -> None:
    feed = EXAMPLES["feed.xml"].replace(b'https://echo.example"', b'https://[echo"')
    (document,) = documents("a.rss", feed)
    assert (document.provider.name, document.provider.domain) == ("Ellery Echo", None)


def test_an_outline_of_feeds_is_ignored_and_says_what_to_do() -> None:
    outline = '<opml><body><outline text="Echo" xmlUrl="https://echo.example/feed"/></body></opml>'
    assert reading("a.opml", outline).outcome == "ignored"
    assert "collect" in formats.why_ignored("a.opml")


def test_a_page_says_what_its_json_ld_says() -> None:
    (document,) = documents("a.html", PAGE)
    assert document.title == "Ferry adrift"
    assert document.authors == ("Ada Quill",)
    assert (document.provider.name, document.provider.domain) == ("Ellery Echo", "echo.example")
    assert {related.web_url for related in document.related} == {
        "https://halyard.example/1", "https://log.example/2"
    }  # fmt: skip


def test_a_page_without_json_ld_is_known_by_its_meta_elements_and_where_it_was_saved() -> None:
    saved = f"<!-- saved from url=(0026){FERRY} -->\n<html><h1>Ferry adrift</h1></html>"
    assert documents("a.htm", saved)[0].web_url == FERRY
    assert reading("a.htm", "<html><title>Ferry</title></html>").outcome == "ignored"
    shop = f'<meta property="og:type" content="product"><link rel="canonical" href="{FERRY}">'
    assert reading("a.htm", f"<html><title>Ferry</title>{shop}</html>").outcome == "ignored"


def test_the_pages_of_a_web_archive_are_read_and_other_answers_left() -> None:
    other = b"<html><title>Index</title></html>"
    found = reading("a.warc", warc(PAGE.encode(), other))
    assert [path for path, _ in found.documents] == ["[0]"]
    nothing = reading("a.warc", warc(other))
    assert nothing.outcome == "ignored"


def test_bookmarks_keep_tags_notes_and_titles() -> None:
    (document,) = documents("a.html", EXAMPLES["bookmarks.html"])
    assert (document.topics, document.excerpt) == (("ferries", "sea"), "The ferry drifted.")
    pocket = f'<html><title>Pocket Export</title><ul><li><a href="{FERRY}" tags="sea">Ferry</a>'
    assert documents("ril.html", pocket)[0].topics == ("sea",)


def test_ris_takes_a_date_as_far_as_it_goes_and_an_unclosed_reference() -> None:
    text = f"TY  - NEWS\nT1  - Ferry adrift\nUR  - {FERRY}\nPY  - 2031///\n"
    found = documents("a.ris", f"{text}ER  - \n{text.replace('adrift', 'found')}")
    assert [document.title for document in found] == ["Ferry adrift", "Ferry found"]
    assert found[0].published_date_time.year == 2031


def test_gkg_gives_themes_source_and_a_line_of_another_width_is_rejected() -> None:
    example = EXAMPLES["GDELT-GKG.csv"]
    found = reading("a.gkg.csv", example + b"20310603064500-13\t20310603064500\t1\n")
    assert found.documents[0][1].topics == ("MARITIME", "TRANSPORT")
    assert found.documents[0][1].provider.domain == "echo.example"
    assert [issue.path for issue in found.issues if issue.level == "rejected"] == ["[1]"]


def test_all_sheets_that_name_columns_are_read_below_their_preamble() -> None:
    preamble = [["Report of June"], [], *ROWS]
    book = xlsx(preamble, ROWS, [["Notes"], ["none"]])
    found = reading("a.xlsx", book)
    assert [document.title for _, document in found.documents] == ["Ferry adrift"] * 2
    assert "Sheet3" in str(found.issues)
    assert "q" * 40 in found.sealed


def test_a_packed_file_has_the_name_it_has_and_the_format_of_what_is_packed(
    tmp_path: Path,
) -> None:
    rows = rows_of(write(tmp_path, {"news.csv.gz": gzip.compress(TABLE)}))
    assert [row["file"] for row in rows] == ["news.csv.gz"]


def test_a_file_that_is_not_packed_as_its_name_says_is_rejected(build_files: Build) -> None:
    _, report = build_files({"good.md": GOOD, "news.csv.gz": TABLE})
    (issue,) = report.of_level("rejected")
    assert "not packed" in issue.reason


def test_standard_input_is_read_by_its_content_or_as_it_is_said() -> None:
    run = CliRunner().invoke
    cases: list[tuple[str | bytes, list[str]]] = [
        (json.dumps([ARTICLE]), []),
        (EXAMPLES["feed.xml"], []),
        (TABLE, []),
        (EXAMPLES["RIS.ris"], ["--from", "RIS"]),
        (TABLE, ["--from", "csv"]),
    ]
    for given, arguments in cases:
        result = run(main, ["check", "-", *arguments], input=given)
        assert result.exit_code == 0, result.output
        assert "1 article" in result.stderr


def test_a_format_of_standard_input_must_exist_and_have_an_input() -> None:
    run = CliRunner().invoke
    assert run(main, ["check", "-", "--from", "x"], input="").exit_code == 2
    assert run(main, ["check", "a", "--from", "CSV"]).exit_code == 2
    assert run(main, ["check", "-", "-"], input="").exit_code == 2
    with pytest.raises(UsageError, match="there is no format"):
        format_named("x")


def test_every_format_whose_content_is_known_is_guessed() -> None:
    for name, content in WHOLE.items():
        if name.endswith((".gz", ".bz2", ".xz", ".wacz", ".tsv", ".yml", ".md")):
            continue
        named, guessed = format_of(name, content), guess(content)
        assert named is not None
        family = ("JSON", "JSON Lines")
        assert guessed.name == named.name or {guessed.name, named.name} == {*family}, name


PLUGIN = """
import os
from newsgraph.ingest.formats import Format
from newsgraph.ingest.formats.form import seed_tree

def read(data, columns):
    if b"die" in data:
        os._exit(9)
    yield "", seed_tree({"title": data.decode(), "webUrl": "https://echo.example/ferry"})

FORMAT = Format("ship's log", (".shiplog",), read, "The log of a ship.", "Ferry adrift")
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Installs a package that offers a format, given the entry point."""

    def install(point: str) -> None:
        write(tmp_path / "site", {
            "shiplog.py": PLUGIN,
            "shiplog-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: shiplog\nVersion: 1\n",
            "shiplog-1.dist-info/entry_points.txt": f"[newsgraph.formats]\nshiplog = {point}\n",
        })  # fmt: skip
        monkeypatch.syspath_prepend(str(tmp_path / "site"))
        forget()

    yield install
    monkeypatch.undo()
    sys.modules.pop("shiplog", None)
    forget()


def forget() -> None:
    for known in (formats.all_formats, formats.by_suffix, formats.limits):
        known.cache_clear()


def test_another_package_adds_a_format(installed: Callable[[str], None]) -> None:
    installed("shiplog:FORMAT")
    assert documents("a.shiplog", "Ferry adrift")[0].title == "Ferry adrift"
    assert "ship's log" in CliRunner().invoke(main, ["formats"]).stdout


@pytest.mark.parametrize("point", ["nowhere:FORMAT", "shiplog:read"])
def test_a_package_whose_format_cannot_be_loaded_is_left_out(
    installed: Callable[[str], None], point: str
) -> None:
    installed(point)
    with pytest.warns(RuntimeWarning, match="left out"):
        assert formats.all_formats() == FORMATS


@pytest.mark.slow
def test_a_file_that_kills_a_reading_process_costs_itself(
    tmp_path: Path, installed: Callable[[str], None]
) -> None:
    installed("shiplog:FORMAT")
    files = {f"{number}.shiplog": f"Ferry {number}" for number in range(5)}
    source = write(tmp_path / "in", {**files, "x.shiplog": "die"})
    found = read([source], workers=2)
    assert sorted(found.sightings["title"]) == [f"Ferry {number}" for number in range(5)]
    (issue,) = found.issues.filter(level="rejected").to_dicts()
    assert (issue["file"], "died" in issue["reason"]) == ("x.shiplog", True)


def test_feeds_of_an_outline_are_collected(tmp_path: Path) -> None:
    from newsgraph.cli.collect import _addresses

    outline = (
        b'<opml version="2.0"><body><outline text="News"><outline text="Echo" type="rss" '
        b'xmlUrl="https://echo.example/feed"/></outline></body></opml>'
    )
    write(tmp_path, {"a.opml": outline, "a.txt": "# mine\nhttps://b.example/feed\n"})
    found = [*_addresses((str(tmp_path / "a.opml"), str(tmp_path / "a.txt")))]
    assert found == ["https://echo.example/feed", "https://b.example/feed"]


def test_a_stream_of_bytes_is_no_text() -> None:
    assert reading("a.json", io.BytesIO(b"\x93NUMPY\xff").getvalue()).outcome == "rejected"

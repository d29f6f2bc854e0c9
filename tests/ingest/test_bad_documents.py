"""No bad document stops the others, and each is in the report with place, reason and hint."""

from typing import NamedTuple

import pytest

from newsgraph.report import Issue, Report
from newsgraph.store import Tables
from tests.strategies import GOOD, Build

URL = "webUrl: https://bad.example/1\n"


class Bad(NamedTuple):
    """A document, and what the report must say of it; no level if nothing is wrong with it."""

    text: str | bytes
    level: str | None = None
    reason: str = ""
    path: str = ""
    line: int | None = None
    related: int = 0
    """Related entries of it that are rejected."""


def doc(body: str) -> str:
    return f"---\ntitle: Bad\n{URL}{body}---\n"


def rejected(text: str | bytes, reason: str, line: int | None = None) -> Bad:
    return Bad(text, "rejected", reason, line=line)


def dropped(body: str, reason: str, path: str) -> Bad:
    return Bad(doc(body), "dropped", reason, path)


REJECTED = {
    "an empty file": rejected("", "the file is empty", 1),
    "a file of blanks": rejected(" \n\n", "the file is empty", 1),
    "front matter without keys": rejected("---\n---\n", "the front matter is empty", 1),
    "front matter with a comment only": rejected("---\n# none\n---\n", "the front matter is empty"),
    "front matter that is a list": rejected("---\n- a\n---\n", "the front matter is no mapping"),
    "unclosed front matter": rejected(f"---\ntitle: Bad\n{URL}", "is not closed", 1),
    "front matter that is one line": rejected("---", "is not closed", 1),
    "YAML indented by tabs": rejected("---\nprovider:\n\tname: X\n---\n", "not YAML", 3),
    "YAML with a quote that never ends": rejected('---\ntitle: "Bad\n---\n', "not YAML"),
    "a 10 MB scalar": rejected(doc(f"excerpt: {'x' * 10_000_000}\n"), "longer than 256 kB", 1),
    "an alias bomb": rejected(
        doc(
            "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10))
        ).replace("*a0", "lol"),
        "aliases expand to more than",
    ),
    "an alias without anchor": rejected(doc("excerpt: *nowhere\n"), "alias without its anchor", 4),
    "an alias of itself": rejected(doc("x: &a [*a]\n"), "alias without its anchor", 4),
    "sequences nested 100,000 deep": rejected(doc("x:\n  " + "- " * 100_000 + "a\n"), "nested"),
    "200,000 brackets": rejected(doc("x: " + "[" * 200_000 + "\n"), "nested"),
    "200,000 braces": rejected(doc("x: " + "{" * 200_000 + "\n"), ""),
    "a Python object": rejected(
        doc("x: !!python/object/apply:os.system ['true']\n"), "a YAML tag asks for an object", 4
    ),
    "a tag of its own": rejected(doc("x: !secret y\n"), "a YAML tag asks for an object", 4),
    "a NUL": rejected(doc("excerpt: a\0b\n"), "control character U+0000", 4),
    "an escape": rejected(doc("excerpt: a\x1b[31mb\n"), "control character U+001B", 4),
    "a C1 control": rejected(doc("excerpt: ééé\ncategory: a\x80b\n"), "U+0080", 5),
    "damaged UTF-16": rejected(doc("").encode("utf-16") + b"\0", "UTF-16", 1),
    "damaged UTF-8": rejected(
        doc("excerpt: größer, größte@\n").encode().replace(b"@", b"\xf6"), "not UTF-8", 4
    ),
    "a second YAML document": rejected("---\ntitle: A\n--- b\n---\n", "", None),
    "neither URL nor title": rejected("---\nexcerpt: x\n---\n", "neither a usable URL nor a title"),
    "a script for URL and no title": rejected(
        "---\nwebUrl: javascript:alert(1)\n---\n", "neither a usable URL nor a title"
    ),
    "a mapping as key": rejected(doc("? {a: b}\n: c\n"), "a mapping key is not a text", 4),
}

TAKEN = {
    "a byte order mark": Bad(b"\xef\xbb\xbf" + doc("").encode()),
    "CRLF": Bad(doc("category: news\n").replace("\n", "\r\n")),
    "lone CR": Bad(doc("category: news\n").replace("\n", "\r")),
    "blanks behind the dashes": Bad(f"---  \ntitle: Bad\n{URL}--- \t\n"),
    "no newline at the end": Bad(f"---\ntitle: Bad\n{URL}---"),
    "dots at the end": Bad(f"---\ntitle: Bad\n{URL}...\n"),
    "text behind the front matter": Bad(doc("") + "Body\n---\nnot: yaml: at all\n\0"),
    "a URL with spaces": Bad("---\ntitle: Bad\nwebUrl: 'https://bad.example/a b'\n---\n"),
    "an IDN host": Bad("---\ntitle: Bad\nwebUrl: https://www.bücher.example/1\n---\n"),
    "an IP host": Bad("---\ntitle: Bad\nwebUrl: http://192.0.2.7:8080/1\n---\n"),
    "an IPv6 host": Bad("---\ntitle: Bad\nwebUrl: http://[2001:db8::1]/1\n---\n"),
    "a missing provider": Bad(doc("")),
    "topics of every script": Bad(doc("topics: [C, C++, C#, 人工智能, 🚋]\n")),
    "an emoji in a headline": Bad(f"---\ntitle: 🚋 tram\n{URL}---\n"),
    "markup in a headline": Bad(f"---\ntitle: '[bold red]x[/] <b>y</b>'\n{URL}---\n"),
    "terminal escapes in a headline": Bad(f'---\ntitle: "\\e[31mred\\0\\a"\n{URL}---\n'),
    "an unknown key": Bad(doc("mood: good\n")),
    "an empty topic": Bad(doc("topics: ['', ' ']\n")),
    "a topic of nothing to see": Bad(doc('topics: ["\\u200b", "&nbsp;", "\\u00ad"]\n')),
    "a name of nothing to see": Bad(doc('provider: {name: "&nbsp;", domain: bad.example}\n')),
    "a picture on another host": Bad(doc('images: [{url: "//cdn.example/a.jpg"}]\n')),
}

DROPPED = {
    "a duplicate key": Bad(doc("title: Worse\n"), "dropped", "stands twice", line=4),
    "an impossible date": dropped(
        "publishedDateTime: 2031-02-30T00:00:00Z\n", "is not in the calendar", "publishedDateTime"
    ),
    "a thirteenth month": dropped(
        "publishedDateTime: 2031-13-01\n", "is not in the calendar", "publishedDateTime"
    ),
    "a date before the calendar": dropped(
        "publishedDateTime: 0001-01-01T00:00:00+14:00\n",
        "outside the calendar",
        "publishedDateTime",
    ),
    "a date in words": dropped("publishedDateTime: yesterday\n", "not a date", "publishedDateTime"),
    "a script as URL": dropped("originalUrl: javascript:alert(1)\n", "web address", "originalUrl"),
    "a data URL": dropped("ampUrl: data:text/html,x\n", "web address", "ampUrl"),
    "a relative URL": dropped("ampUrl: /story/1\n", "web address", "ampUrl"),
    "a URL with a password": dropped(
        "ampUrl: https://u:p@bad.example/1\n", "credentials", "ampUrl"
    ),
    "a URL of 100 kB": dropped(
        f"originalUrl: https://bad.example/{'x' * 100_000}\n", "longer than", "originalUrl"
    ),
    "a URL wrapped in others without end": dropped(
        f"originalUrl: https://{'www.google.com/amp/s/' * 80}bad.example/1\n",
        "wrapped",
        "originalUrl",
    ),
    "a script as picture": dropped(
        "images: [{url: javascript:alert(1)}]\n", "web address", "images[0].url"
    ),
    "a picture on a broken host": dropped('images: [{url: "//[x/a.jpg"}]\n', "", "images[0].url"),
    "a picture on a broken port": dropped('images: [{url: "//h:x/a.jpg"}]\n', "", "images[0].url"),
    "a picture with a password": dropped(
        'images: [{url: "//u:p@h.example/a.jpg"}]\n', "", "images[0].url"
    ),
    "a number with a text": dropped("quality: high\n", "'high' is not a whole number", "quality"),
    "a semicolon in a bad value": dropped("heat: '5; 6'\n", "'5; 6' is not a whole number", "heat"),
    "a number beyond all bounds": dropped(f"heat: {10**30}\n", "not a whole number", "heat"),
    "neither true nor false": dropped("published: perhaps\n", "not a date", "published"),
    "a provider that is a list": dropped("provider: [[Bad]]\n", "not a mapping", "provider"),
    "a domain that is a name": dropped(
        "provider: {domain: The Bad}\n", "not a host name", "provider.domain"
    ),
    "related that is a text": dropped("related: none\n", "not a list", "related"),
    "related that is a mapping": dropped("related: {title: x}\n", "not a list", "related"),
    "a picture that is a text": dropped("images: [a.jpg]\n", "not a mapping", "images[0]"),
    "a topic that is a list": dropped("topics: [[a]]\n", "not a text", "topics[0]"),
    "a merge key with a text": Bad(doc("<<: nothing\n"), "dropped", ""),
}

ENTRIES = {
    "a related text": Bad(
        doc("related: [x]\n"), "rejected", "not a mapping", "related[0]", related=1
    ),
    "a related nothing": Bad(doc("related: [~]\n"), "rejected", "", "related[0]", related=1),
    "a related entry without URL": Bad(
        doc("related:\n  - title: x\n"), "rejected", "no usable URL", "related[0]", related=1
    ),
    "a related script": Bad(
        doc("related:\n  - webUrl: javascript:x\n"), "rejected", "no usable URL", "related[0]",
        related=1,
    ),
}  # fmt: skip

NOTED = {
    "a date without zone": Bad(
        doc("publishedDateTime: 2031-06-02T08:00:00\n"),
        "noted",
        "without zone",
        "publishedDateTime",
    ),
    "no URL": Bad("---\ntitle: Bad\n---\n", "noted", "no usable URL"),
}

EVERY = {**REJECTED, **TAKEN, **DROPPED, **ENTRIES, **NOTED}

IGNORED = {
    "text without front matter": "Just text.\n",
    "text with dashes later": "Words.\n---\ntitle: x\n---\n",
    "four dashes": "----\ntitle: x\n----\n",
}


def of_file(report: Report, name: str = "bad.md") -> list[Issue]:
    return [issue for issue in report.issues if issue.file == name]


def good_is_read(tables: Tables) -> bool:
    return tables.articles.filter(headline="A good document").height == 1


@pytest.mark.parametrize("name", EVERY)
def test_a_bad_document_is_reported_and_the_others_are_read(build_files: Build, name: str) -> None:
    bad = EVERY[name]
    tables, report = build_files({"a.md": GOOD, "bad.md": bad.text, "z.txt": "No document."})
    assert good_is_read(tables)
    assert is_told(bad, of_file(report))
    is_rejected = name in REJECTED
    files, records = report.files, report.records
    assert (files.found, files.read, files.rejected, files.ignored) == (
        3,
        2 - is_rejected,
        int(is_rejected),
        1,
    )
    assert records.rejected == bad.related
    assert records.found == 2 + (not is_rejected) + bad.related
    assert records.found == records.articles + records.merged + records.rejected
    assert records.articles == tables.articles.height


def is_told(bad: Bad, found: list[Issue]) -> bool:
    if bad.level is None:
        return found == []
    return any(
        issue.level == bad.level
        and bad.reason in issue.reason
        and issue.path == bad.path
        and bool(issue.hint)
        and bad.line in (None, issue.line)
        for issue in found
    )


@pytest.mark.parametrize("name", IGNORED)
def test_what_is_no_document_is_ignored_without_an_issue(build_files: Build, name: str) -> None:
    tables, report = build_files({"a.md": GOOD, "bad.md": IGNORED[name]})
    assert good_is_read(tables)
    assert (report.files.ignored, of_file(report)) == (1, [])


def test_a_file_of_no_known_format_is_ignored(build_files: Build) -> None:
    _, report = build_files({"a.md": GOOD, "b.pdf": b"%PDF", "c": "---\ntitle: x\n---\n"})
    assert (report.files.ignored, report.files.read) == (2, 1)


def test_all_bad_documents_at_once_stop_nothing(build_files: Build) -> None:
    files = {f"{number:02d}.md": bad.text for number, bad in enumerate(EVERY.values())}
    tables, report = build_files({**files, "good.md": GOOD})
    assert good_is_read(tables)
    assert report.files.found == len(EVERY) + 1
    assert report.files.rejected == len(REJECTED)
    assert report.records.rejected == len(ENTRIES)
    assert Report.from_json(report.to_json()) == report
    assert all(len(issue.reason) < 200 for issue in report.issues)


NOT_SLOW = [name for name in EVERY if len(EVERY[name].text) < 1_000]


@pytest.mark.slow
@pytest.mark.parametrize("name", NOT_SLOW)
def test_without_libyaml_the_same_documents_are_rejected(
    build_files: Build, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("newsgraph.ingest.trees.HAS_LIBYAML", False)
    _, report = build_files({"a.md": GOOD, "bad.md": EVERY[name].text})
    assert report.files.rejected == (name in REJECTED)


def test_line_and_column_point_at_the_fault_in_the_file(build_files: Build) -> None:
    text = "---\r\ntitle: größe\r\nexcerpt: *x\r\n---\r\n"
    _, report = build_files({"bad.md": text, "a.md": GOOD})
    (issue,) = of_file(report)
    assert (issue.line, issue.column) == (3, 10)


def test_a_control_character_is_found_at_its_column_counted_in_characters(
    build_files: Build,
) -> None:
    _, report = build_files({"bad.md": "---\ntitle: ü\x01\n---\n", "a.md": GOOD})
    (issue,) = of_file(report)
    assert (issue.line, issue.column) == (2, 9)


def test_a_headline_is_cleaned_of_terminal_escapes(build_files: Build) -> None:
    tables, _ = build_files({"bad.md": f'---\ntitle: "\\e[31mred\\0\\a &amp; [b]"\n{URL}---\n'})
    assert tables.articles["headline"].to_list() == ["[31mred & [b]"]


def test_a_name_of_nothing_to_see_leaves_the_host_as_name(build_files: Build) -> None:
    tables, _ = build_files({"bad.md": TAKEN["a name of nothing to see"].text})
    assert tables.outlets["name"].to_list() == ["bad.example"]


def test_a_topic_of_nothing_to_see_is_no_topic(build_files: Build) -> None:
    tables, _ = build_files({"bad.md": TAKEN["a topic of nothing to see"].text})
    assert tables.topics.height == tables.about.height == 0


def test_every_accepted_picture_stands_in_the_tables(build_files: Build) -> None:
    urls = ["HTTP://cdn.example/a.jpg", "//cdn.example/b.jpg", "/c.jpg", "d e.jpg"]
    tables, report = build_files({"a.md": doc(f"images: {[{'url': url} for url in urls]}\n")})
    assert report.issues == []
    assert tables.images.sort("position")["url"].to_list() == [
        "http://cdn.example/a.jpg",
        "https://cdn.example/b.jpg",
        "https://bad.example/c.jpg",
        "https://bad.example/d%20e.jpg",
    ]


def test_unknown_keys_are_counted_most_frequent_first(build_files: Build) -> None:
    body = "mood: good\nweather: fine\nrelated:\n  - {webUrl: 'https://x.example/1', mood: bad}\n"
    _, report = build_files({"a.md": doc(body)})
    assert list(report.unknown_keys.items()) == [("mood", 2), ("weather", 1)]


def test_a_bad_document_with_good_entries_costs_them_too(build_files: Build) -> None:
    text = "---\nexcerpt: x\nrelated:\n  - webUrl: https://x.example/1\n---\n"
    tables, report = build_files({"bad.md": text, "a.md": GOOD})
    assert report.files.rejected == 1
    assert "x.example/1" not in tables.articles["key"].to_list()

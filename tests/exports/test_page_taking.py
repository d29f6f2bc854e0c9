"""What a reader can save: rows, picture, link, citation, and a query that finds the same."""

import csv
import io
import json

import pytest
import rispy

import newsgraph
from newsgraph.graph import Graph
from newsgraph.store import Tables
from tests.exports.conftest import Open, Reader, article, article_id, chromium, graph, outlet
from tests.exports.two_stories import ARTICLES, BRIDGE, CLOSES

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(chromium() is None, reason="no Chromium: set NEWSGRAPH_CHROMIUM"),
]

FORMULAS = ["=1+1", "+SUM(A1)", "-2", "@cmd", "\t=1", " =1+1", "\r=1", "＝1+1", 'say "a, b"\nc']


@pytest.fixture(scope="module")
def sample() -> Graph:
    """The packaged sample, whose RDF can be queried."""
    return newsgraph.sample()


@pytest.fixture(scope="module")
def formulas() -> Tables:
    """Headlines that a spreadsheet would take for formulas."""
    return graph(
        articles=[
            article(f"formula {row}", "a.example", headline=text, abstract=text)
            for row, text in enumerate(FORMULAS)
        ],
        outlets=[outlet("a.example", name="=cmd|' /C calc'!A0")],
    )


def _rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def _taken(reader: Reader, name: str) -> str:
    reader.page.locator("#take-button").click()
    reader.page.locator(f"[data-take={name}]").click()
    reader.wait("document.getElementById('toast').textContent.startsWith('Copied')")
    text: str = reader.page.evaluate("navigator.clipboard.readText()")
    return text


def _query(reader: Reader) -> str:
    reader.page.locator("#take-button").click()
    reader.page.locator("[data-take=sparql]").click()
    text: str = reader.page.locator("#text-body").input_value()
    reader.page.locator("#text .close").click()
    return text


def test_the_rows_are_those_that_are_shown(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.search("topic:money")
    assert {row["headline"] for row in _rows(reader.save("csv"))} == {
        "Budget passes by one vote", "What the budget cuts",
    }  # fmt: skip
    reader.search("outlet:harbour.example")
    reader.choose(CLOSES)
    rows = _rows(reader.save("csv"))
    assert [row["id"] for row in rows] == [article_id(ARTICLES[row][0]) for row in (5, 4, 0)]
    assert rows[2] == {
        "id": article_id(CLOSES), "headline": CLOSES, "abstract": f"{CLOSES}, in other words.",
        "published": "2031-05-01T08:00:00Z", "outlet": "Harbour Times",
        "domain": "harbour.example", "topics": "News; Ports & Ships", "story": CLOSES,
        "story_id": BRIDGE, "related": "1", "quality": "0", "heat": "0",
        "url": f"https://harbour.example/{CLOSES}", "authors": "", "language": "", "via": "",
    }  # fmt: skip


def test_no_cell_is_a_formula_and_no_text_is_lost(open_page: Open, formulas: Tables) -> None:
    reader = open_page(formulas)
    content = reader.save("csv")
    rows = _rows(content)
    assert sorted(row["headline"].removeprefix("'") for row in rows) == sorted(FORMULAS)
    for row in rows:
        for value in row.values():
            assert not value.lstrip().startswith(("=", "+", "-", "@", "＝"))
    assert content.startswith(b"\xef\xbb\xbf")


def test_references_are_those_that_are_shown(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.search("topic:money")
    ris, csl = reader.save("ris").decode(), json.loads(reader.save("csl"))
    assert ris.count("TY  - NEWS") == len(csl) == 2
    assert {entry["title"] for entry in csl} == {
        "Budget passes by one vote",
        "What the budget cuts",
    }
    parsed = rispy.loads(ris)
    assert [entry["title"] for entry in parsed] == [entry["title"] for entry in csl]
    assert {entry["secondary_title"] for entry in parsed} == {"Valley Post", "North Wire"}


def test_the_picture_is_a_png_of_what_is_seen(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}")
    picture = reader.save("png")
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(picture) > 5000


def test_the_link_leads_to_the_same_view(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}?view=map&q=crack")
    address = _taken(reader, "link")
    assert address.endswith(f"index.html#{BRIDGE}?view=map&q=crack")
    reader.page.goto("about:blank")
    reader.page.goto(address)
    reader.wait("document.documentElement.dataset.ready === 'true'")
    assert (reader.title(), reader.page.locator("#search").input_value()) == (CLOSES, "crack")


def test_the_citation_names_the_source_and_the_day(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{article_id(CLOSES)}")
    text = _taken(reader, "cite")
    assert text.startswith(f"Harbour Times. “{CLOSES}”. 2031-05-01. https://harbour.example/")
    reader.go(f"#{BRIDGE}")
    text = _taken(reader, "cite")
    assert text.startswith(f"“{CLOSES}” (story, 7 articles). In: a newsgraph of 13 articles")
    assert BRIDGE in text


QUERIES = [
    "",
    "harbour",
    '"{phrase}"',
    "ferry -harbour",
    "topic:{topic}",
    "-topic:{topic} related:>0",
    "outlet:{outlet}",
    "-outlet:{outlet} council",
    "related:0",
    "related:2..4",
    "related:<2",
    "quality:>=50",
    "heat:>0",
    "type:article",
    "-type:article",
    "kind:declared",
    "after:{day}",
    "before:{day} the",
    "before:{day} -outlet:{outlet} topic:{topic}",
]


@pytest.mark.parametrize("pattern", QUERIES)
def test_the_query_finds_the_same_articles(stay_on: Open, sample: Graph, pattern: str) -> None:
    days = sample.articles["published"].drop_nulls().sort()
    names = {
        "topic": f'"{sample.topics["label"][0]}"',
        "outlet": sample.articles["outlet"].drop_nulls().mode().sort()[0].partition("/")[2],
        "phrase": " ".join(sample.articles["headline"].drop_nulls().sort()[3].split()[:3]),
        "day": str(days[len(days) // 2].date()),
    }
    reader = stay_on(sample.tables)
    reader.search(pattern.format(**names))
    assert reader.page.locator("#faults").is_hidden()
    shown = set(reader.page.evaluate("newsgraph.found()"))
    rows = sample.query(_query(reader)).to_polars()
    assert {iri.removeprefix(sample.base_iri) for iri in rows["article"]} == shown
    assert shown
    assert (len(shown) < sample.articles.height) == (pattern != "")


@pytest.mark.parametrize("kind", ["topic", "outlet", "article"])
def test_the_query_of_what_is_open_finds_its_articles(
    open_page: Open, sample: Graph, kind: str
) -> None:
    name = {
        "topic": sample.topics["id"][1],
        "outlet": sample.articles["outlet"].drop_nulls().mode().sort()[0],
        "article": sample.related.filter(kind="declared")["source"][0],
    }[kind]
    reader = open_page(sample.tables, f"#{name}")
    rows = sample.query(_query(reader)).to_polars()
    saved = {row["id"] for row in _rows(reader.save("csv"))}
    assert {iri.removeprefix(sample.base_iri) for iri in rows["article"]} == saved
    assert saved


@pytest.mark.parametrize("pattern", ["story:{story}", "kind:copy", "-kind:similar"])
def test_the_query_finds_the_same_by_stories_and_derived_links(
    open_page: Open, sample: Graph, pattern: str
) -> None:
    reader = open_page(sample.tables)
    reader.search(pattern.format(story=sample.tables.stories["id"][0].partition("/")[2]))
    rows = sample.query(_query(reader)).to_polars()
    shown = set(reader.page.evaluate("newsgraph.found()"))
    assert {iri.removeprefix(sample.base_iri) for iri in rows["article"]} == shown

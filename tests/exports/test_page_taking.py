"""What a reader can save: rows, picture, link, citation, and a query that finds the same."""

import csv
import io
import json
import struct
from dataclasses import replace

import polars as pl
import pytest
import rispy
from lxml import etree

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


def _size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize("view", ["map", "timeline", "network"])
def test_the_picture_is_a_png_with_two_pixels_for_each_that_is_seen(
    open_page: Open, world: Tables, view: str
) -> None:
    reader = open_page(world, f"#{BRIDGE}?view={view}")
    element = "#lanes-body svg" if view == "timeline" else "#canvas"
    box = reader.page.locator(element).bounding_box()
    assert box
    before = reader.page.evaluate("newsgraph.network.getScale()")
    width, height = _size(reader.save("png"))
    assert width > 2 * box["width"] - 2
    assert height > 2 * box["height"] + 100, "title, legend and source stand around it"
    assert reader.page.evaluate("newsgraph.network.getScale()") == before
    assert reader.page.evaluate("Object.keys(window).includes('devicePixelRatio')")


def test_the_timeline_is_an_svg_that_needs_nothing_else(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}")
    drawn = etree.fromstring(reader.save("svg"))
    words = [text.text for text in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert words[0] == CLOSES
    assert words[1] == f"7 articles of “{CLOSES}” · May 1 – 9, 2031"
    assert words[-1] == (
        f"Source: a newsgraph of 13 articles from 5 outlets, May 1 – 12, 2031 · #{BRIDGE}"
    )
    assert {"Harbour Times · first here", "copy: nearly the same text"} <= set(words)
    styles = {name for each in drawn.iter() for name in each.attrib}
    assert not styles & {"class", "style", "href", "onclick", "tabindex"}
    fills = {each.get("fill") for each in drawn.iter("{http://www.w3.org/2000/svg}circle")}
    assert all(fill and fill.startswith("rgb") for fill in fills)


def test_only_a_timeline_is_offered_as_svg(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}?view=network")
    reader.page.locator("#take-button").click()
    assert reader.page.locator("[data-take=png]").count() == 1
    assert reader.page.locator("[data-take=svg]").count() == 0


def test_a_picture_of_hostile_words_is_still_a_picture(open_page: Open, world: Tables) -> None:
    hostile = "\x01]]><script>window.pwned = 1</script>&\"'\x1f" + "W" * 400
    stories = world.stories.with_columns(pl.lit(hostile).alias("name"))
    reader = open_page(replace(world, stories=stories), f"#{BRIDGE}")
    drawn = etree.fromstring(reader.save("svg"))
    assert not list(drawn.iter("{http://www.w3.org/2000/svg}script"))
    assert any("<script>window.pwned" in (text.text or "") for text in drawn.iter())
    assert _size(reader.save("png"))[0] > 900
    assert reader.page.evaluate("typeof window.pwned") == "undefined"


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
    'ferry OR "{phrase}" OR council',
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

"""The page as readers see it: in Chromium, from a file, with no network.

Needs Chromium: ``chromium`` or ``google-chrome`` on PATH, or NEWSGRAPH_CHROMIUM. What it shows
is in the modules beside this one: views, finding, taking away, access, hostile texts.
"""

import math
from collections.abc import Callable

import pytest

from newsgraph.exports.page import corpus as corpus_module
from newsgraph.graph import Graph
from newsgraph.store import Tables
from tests.exports.conftest import Open, Reader, chromium

pytestmark = pytest.mark.skipif(
    chromium() is None,
    reason="no Chromium: apt-get install chromium, or set NEWSGRAPH_CHROMIUM to a browser",
)


def _asked(reader: Reader) -> list[str]:
    return [url for url in reader.requests[1:] if not url.startswith("data:")]


def _canvas_point(reader: Reader, name: str) -> tuple[float, float]:
    place = reader.page.evaluate(
        """(name) => {
          const at = newsgraph.network.canvasToDOM(newsgraph.network.getPositions([name])[name]);
          const box = document.getElementById('canvas').getBoundingClientRect();
          return [box.left + at.x, box.top + at.y];
        }""",
        name,
    )
    return place[0], place[1]


def test_reading_the_page_asks_for_nothing(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds)
    reader.choose("Council hears")
    reader.page.locator("#view-network").click()
    reader.wait("newsgraph.network.body.data.nodes.length > 3")
    reader.search("arrests")
    reader.page.locator("#about-button").click()
    assert "may still have reported" in reader.page.locator("#about-body").inner_text()
    assert reader.page.locator("img").count() == 0
    assert (reader.complaints, _asked(reader)) == ([], [])


def test_the_whole_network_of_a_small_graph_holds_everything(
    open_page: Open, seeds: Tables
) -> None:
    reader = open_page(seeds, "#?view=network")
    assert reader.page.evaluate("newsgraph.network.body.data.nodes.length") == 14


def test_a_page_of_too_many_articles_says_so_at_its_head(
    open_page: Open, generated: Callable[[int], Tables], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus_module, "ARTICLE_LIMIT", 30)
    reader = open_page(generated(60))
    summary = reader.page.locator("#summary").inner_text()
    assert "newest 30 of 60 articles" in summary
    assert "30 outlets" in summary


def test_a_click_on_the_canvas_shows_details(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds, "#?view=network")
    reader.page.mouse.click(*_canvas_point(reader, "topic/computer-vision"))
    reader.arrive("topic/computer-vision")
    assert reader.title() == "Computer Vision"


def test_on_a_laptop_the_map_has_more_than_half_of_the_window(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, viewport=(1366, 850), unfolds=False)
    box = reader.page.locator("#canvas").bounding_box()
    assert box["width"] * box["height"] >= 0.55 * 1366 * 850
    assert not reader.page.locator("#list").is_visible()


def test_the_list_unfolds_for_a_search_and_stays_as_it_was_left(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, viewport=(1366, 850), unfolds=False)
    reader.search("crack")
    assert reader.page.locator("#list").is_visible()
    reader.page.locator("#fold-details").click()
    assert not reader.page.locator("#details").is_visible()
    reader.page.reload()
    reader.wait("document.documentElement.dataset.ready === 'true'")
    assert reader.page.locator("#list").is_visible()
    assert not reader.page.locator("#details").is_visible()


def test_pointing_at_something_names_it_and_leaving_hides_that(
    open_page: Open, seeds: Tables
) -> None:
    reader = open_page(seeds, "#?view=network")
    reader.page.mouse.move(*_canvas_point(reader, "topic/computer-vision"))
    reader.wait("!document.getElementById('tip').hidden")
    assert "Computer Vision" in reader.page.locator("#tip").inner_text()
    reader.go("#topic/ai")
    reader.wait("document.getElementById('tip').hidden")


def test_details_of_an_article_say_what_the_documents_say(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds)
    reader.choose("Council hears")
    text = reader.page.locator("#details").inner_text()
    for part in ("July 26, 2023", "UTC", "No arrest in nine months.", "Lists as related (2)"):
        assert part in text
    link = reader.page.locator("#details a.read-on")
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert link.get_attribute("target") == "_blank"
    reader.page.locator("#details .thing", has_text="Cameras fail").click()
    reader.wait("document.querySelector('#details h2').textContent.startsWith('Cameras')")
    assert "Listed as related by (1)" in reader.headings()


def test_details_name_the_documents_that_mention_and_link(
    open_page: Open, documented: Tables
) -> None:
    reader = open_page(documented)
    reader.choose("Cameras fail")
    text = reader.page.locator("#details").inner_text()
    assert "Found in (2)" in text
    assert "council-hears-of-zero-arrests.md\nas related entry 1: related[0]" in text
    assert "other.md\nat notes[3]" in text
    assert "Declared in 2023-07-26-council-hears-of-zero-arrests.md, related[0]" in text


def test_scores_are_explained_in_words(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds)
    reader.choose("Council hears")
    text = reader.page.locator("#details").inner_text()
    assert "not a star rating" in text
    assert "How much surrounded this article" in text


@pytest.mark.parametrize(
    "address",
    [
        "#article/nothing",
        "#__proto__/x",
        "#constructor",
        "#%E0%A4%A",
        "#article/<img src=x>",
        "#/",
        "#article/nothing?q=council",
    ],
)
def test_unknown_addresses_say_so(open_page: Open, seeds: Tables, address: str) -> None:
    reader = open_page(seeds, address)
    assert "Nothing in this graph has" in reader.page.locator(".warning").inner_text()
    assert reader.complaints == []


def test_empty_and_single_pages_are_good_pages(
    open_page: Open, empty: Tables, single: Tables
) -> None:
    reader = open_page(empty)
    assert reader.title() == "Nothing here yet"
    assert reader.complaints == []
    reader = open_page(single)
    reader.choose("Article without a headline")
    assert "Publication date not given" in reader.page.locator("#details").inner_text()
    reader.page.locator("#view-network").click()
    reader.wait("newsgraph.network.body.data.nodes.length === 1")
    assert reader.complaints == []


def test_a_map_holds_every_article_and_panning_it_complains_of_nothing(
    open_page: Open, generated: Callable[[int], Tables]
) -> None:
    reader = open_page(generated(3000))
    assert reader.page.locator("#view-network").is_disabled()
    assert "Open a story" in reader.page.locator("#view-network").get_attribute("title")
    before = reader.page.evaluate("newsgraph.network.getViewPosition()")
    box = reader.page.locator("#canvas").bounding_box()
    x, y = box["x"] + 300, box["y"] + 250
    reader.page.mouse.move(x, y)
    reader.page.mouse.down()
    reader.page.mouse.move(x - 120, y - 80, steps=8)
    reader.page.mouse.up()
    after = reader.page.evaluate("newsgraph.network.getViewPosition()")
    assert (after["x"] > before["x"], after["y"] > before["y"]) == (True, True)
    assert reader.complaints == []


def test_a_search_comes_to_the_map_and_to_the_network(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds, "#?view=network")
    faded = """newsgraph.network.body.data.nodes
      .get({filter: (node) => node.opacity < 0.5}).map((node) => node.id)"""
    assert reader.page.evaluate(faded) == []
    reader.search("parents ask")
    assert len(reader.page.evaluate(faded)) == 12
    reader.search("")
    assert reader.page.evaluate(faded) == []


def test_the_theme_follows_the_system_and_the_button(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds, scheme="dark")
    paper = "getComputedStyle(document.body).backgroundColor"
    dark = reader.page.evaluate(paper)
    reader.page.locator("#theme").click()
    light = reader.page.evaluate(paper)
    assert dark != light
    reader.page.reload()
    reader.wait("document.documentElement.dataset.ready === 'true'")
    assert reader.page.evaluate(paper) == light


def test_on_a_narrow_screen_the_list_comes_before_the_overview(
    open_page: Open, seeds: Tables
) -> None:
    reader = open_page(seeds, viewport=(390, 844))
    top = "(id) => document.getElementById(id).getBoundingClientRect().top"
    assert reader.page.evaluate(top, "list") < reader.page.evaluate(top, "details")
    reader.choose("Council hears")
    reader.wait("document.body.classList.contains('chosen')")
    assert reader.page.evaluate(top, "list") > reader.page.evaluate(top, "details")


def test_about_says_what_the_corpus_covers(open_page: Open, documented: Tables) -> None:
    reader = open_page(documented)
    reader.page.locator("#about-button").click()
    text = reader.page.locator("#about").inner_text()
    reader.page.get_by_text("Licence of the drawing library").click()
    assert "Permission is hereby granted" in reader.page.locator("#about").inner_text()
    for part in ("Documents read\n3", "Articles\n6", "What absence does not mean"):
        assert part in text


def _islands(reader: Reader) -> list[tuple[float, float, float]]:
    """Middle and radius of each story on the map."""
    found: list[tuple[float, float, float]] = reader.page.evaluate(
        """() => {
          const { network } = newsgraph;
          return network.body.data.nodes.map(({ x, y, size }) => [x, y, size]);
        }"""
    )
    return found


@pytest.mark.parametrize(("width", "height"), [(1366, 800), (390, 844)])
def test_the_map_is_wide_in_a_wide_window_and_tall_in_a_tall_one(
    open_page: Open, sample_graph: Graph, width: int, height: int
) -> None:
    reader = open_page(sample_graph.tables, viewport=(width, height))
    islands = _islands(reader)
    wide, tall = (
        max(island[axis] + island[2] for island in islands)
        - min(island[axis] - island[2] for island in islands)
        for axis in (0, 1)
    )
    box = reader.page.locator("#canvas").bounding_box()
    assert box is not None
    assert (wide > tall) == (box["width"] > box["height"])
    for number, (x, y, radius) in enumerate(islands):
        for x_, y_, radius_ in islands[:number]:
            assert math.hypot(x - x_, y - y_) > radius + radius_
    assert reader.complaints == []

"""The page as readers meet it: in Chromium, from a file, with no network.

Needs Chromium: ``chromium`` or ``google-chrome`` on PATH, or NEWSGRAPH_CHROMIUM.
"""

import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from newsgraph.exports.page import render_page
from newsgraph.store import Tables

sync_api = pytest.importorskip("playwright.sync_api", reason="install playwright to run these")

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


def _chromium() -> str | None:
    given = os.environ.get("NEWSGRAPH_CHROMIUM")
    return given or next(filter(None, map(shutil.which, NAMES)), None)


pytestmark = pytest.mark.skipif(
    _chromium() is None,
    reason="no Chromium: apt-get install chromium, or set NEWSGRAPH_CHROMIUM to a browser",
)


@dataclass
class Reader:
    """A browser tab on a page, and everything it complained of or asked for."""

    page: Any
    complaints: list[str]
    requests: list[str]

    def wait(self, expression: str, seconds: float = 10.0) -> None:
        """Poll, because the policy forbids what wait_for_function does."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.page.evaluate(expression):
                return
            time.sleep(0.03)
        pytest.fail(f"never came true: {expression}")

    def title(self) -> str:
        """The heading of the details."""
        text: str = self.page.locator("#details h2").inner_text()
        return text

    def choose(self, label: str) -> None:
        """Press a thing of the list."""
        self.page.locator("#results .thing", has_text=label).first.click()


Open = Callable[..., Reader]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Open]:
    contexts = []

    def open_(tables: Tables, address: str = "", *, strip: bool = False, **options: Any) -> Reader:
        text = render_page(tables)
        if strip:
            text = re.sub(r"<meta http-equiv[^>]*>", "", text)
        target = tmp_path / "index.html"
        target.write_text(text, encoding="utf-8", newline="\n")
        settings = {"viewport": {"width": 1366, "height": 800}, "locale": "en-US"}
        context = browser.new_context(offline=True, **{**settings, **options})
        contexts.append(context)
        reader = Reader(context.new_page(), [], [])
        reader.page.on("console", lambda message: reader.complaints.append(message.text))
        reader.page.on("pageerror", lambda error: reader.complaints.append(str(error)))
        reader.page.on("request", lambda request: reader.requests.append(request.url))
        reader.page.goto(target.as_uri() + address)
        reader.wait("document.documentElement.dataset.ready === 'true'")
        return reader

    yield open_
    for context in contexts:
        context.close()


def _asked(reader: Reader) -> list[str]:
    return [url for url in reader.requests[1:] if not url.startswith("data:")]


def _overflow(reader: Reader) -> int:
    width: int = reader.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return width


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


def test_the_network_holds_fourteen_nodes_and_asks_for_nothing(
    open_page: Open, seeds: Tables
) -> None:
    reader = open_page(seeds)
    assert reader.page.evaluate("newsgraph.network.body.data.nodes.length") == 14
    reader.choose("Council hears")
    reader.page.locator("#view-near").click()
    reader.page.locator("#about-button").click()
    assert "did not necessarily stay silent" in reader.page.locator("#about-body").inner_text()
    assert (reader.complaints, _asked(reader)) == ([], [])


def test_search_finds_headlines_abstracts_outlets_and_topics(
    open_page: Open, seeds: Tables
) -> None:
    reader = open_page(seeds)
    reader.page.keyboard.press("/")
    expected = {
        "HARBOUR force": "Harbour force ran 30,000 searches",
        "bad matches": "Nine months, no arrests",
        "westcoast": "westcoast.example",
        "computer vis": "Computer Vision",
    }
    for words, label in expected.items():
        reader.page.locator("#search").fill(words)
        reader.wait("document.getElementById('result').textContent.includes('match')")
        reader.page.locator("#results .thing", has_text=label).first.wait_for()
    reader.page.locator("#search").fill("no such word anywhere")
    reader.wait("document.getElementById('result').textContent.includes('Nothing matches')")


def test_filters_by_topic_outlet_and_kind_narrow_list_and_network(
    open_page: Open, seeds: Tables
) -> None:
    reader = open_page(seeds)
    reader.page.locator("#topic-facet").select_option(label="AI (2)")
    assert reader.page.locator("#results .name.article").count() == 2
    reader.page.locator("#outlet-facet").select_option(label="citypaper.example (1)")
    assert reader.page.locator("#results .name.article").count() == 1
    reader.page.locator(".result .link").click()
    reader.page.locator('[data-kind="outlet"]').click()
    assert reader.page.locator("#results .name.outlet").count() == 0
    hidden = "newsgraph.network.body.data.nodes.get({filter: (node) => node.hidden}).length"
    assert reader.page.evaluate(hidden) == 6


def test_a_click_on_the_canvas_shows_details(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds)
    reader.page.mouse.click(*_canvas_point(reader, "topic/computer-vision"))
    reader.wait("location.hash === '#topic/computer-vision'")
    assert reader.title() == "Computer Vision"


def test_the_keyboard_alone_reaches_details(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds)
    reader.page.locator("#canvas").focus()
    for key in ("ArrowRight", "ArrowUp", "ArrowLeft", "Enter"):
        reader.page.keyboard.press(key)
    reader.wait("location.hash.length > 1")
    assert reader.title()
    reader.page.keyboard.press("Escape")
    reader.wait("location.hash.length <= 1")


def test_details_of_an_article_say_what_the_documents_say(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds)
    reader.choose("Council hears")
    text = reader.page.locator("#details").inner_text()
    for part in ("July 26, 2023", "UTC", "No arrest in nine months.", "It lists as related (2)"):
        assert part in text
    link = reader.page.locator("#details a.read-on")
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert reader.page.locator("img").count() == 0
    reader.page.locator("#details .thing", has_text="Cameras fail").click()
    assert "Listed as related by (1)" in reader.page.locator("#details").inner_text()


def test_deep_links_back_and_forward(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds, "#outlet/citypaper.example")
    assert reader.title() == "citypaper.example"
    reader.page.locator("#details .thing", has_text="Council hears").click()
    reader.wait("location.hash.startsWith('#article/')")
    reader.page.go_back()
    reader.wait("location.hash === '#outlet/citypaper.example'")
    reader.wait("document.querySelector('#details h2').textContent === 'citypaper.example'")
    reader.page.go_forward()
    reader.wait("document.querySelector('#details h2').textContent.startsWith('Council')")
    reader.page.reload()
    reader.wait("document.querySelector('#details h2').textContent.startsWith('Council')")


@pytest.mark.parametrize(
    "address",
    ["#article/nothing", "#__proto__/x", "#constructor", "#%E0%A4%A", "#article/<img src=x>", "#/"],
)
def test_unknown_addresses_say_so(open_page: Open, seeds: Tables, address: str) -> None:
    reader = open_page(seeds, address)
    assert "names nothing" in reader.page.locator(".warning").inner_text()
    assert reader.complaints == []


@pytest.mark.parametrize("strip", [False, True], ids=["with policy", "without policy"])
def test_hostile_texts_run_nothing(open_page: Open, hostile: Tables, strip: bool) -> None:
    reader = open_page(hostile, strip=strip)
    names = reader.page.evaluate("newsgraph.network.body.data.nodes.getIds()")
    assert len(names) == 48
    for name in names:
        reader.page.evaluate("(name) => void (location.hash = '#' + name)", name)
        time.sleep(0.02)
        reader.wait("document.querySelector('#details h2') !== null")
    reader.page.mouse.move(*_canvas_point(reader, names[3]))
    links = reader.page.evaluate("[...document.links].map((link) => link.protocol)")
    assert set(links) <= {"http:", "https:", "file:"}
    assert reader.page.evaluate("typeof window.pwned") == "undefined"
    assert reader.page.evaluate("document.querySelectorAll('iframe, img, svg[onload]').length") == 0
    assert (reader.complaints, _asked(reader)) == ([], [])


@pytest.mark.parametrize("width", [390, 820, 1366])
@pytest.mark.parametrize("corpus", ["seeds", "hostile"])
def test_nothing_overflows_sideways(
    open_page: Open, request: pytest.FixtureRequest, corpus: str, width: int
) -> None:
    tables: Tables = request.getfixturevalue(corpus)
    reader = open_page(tables, viewport={"width": width, "height": 844})
    assert _overflow(reader) <= 0
    for row in range(0, tables.articles.height, 3):
        name = tables.articles["id"][row]
        reader.page.evaluate("(name) => void (location.hash = '#' + name)", name)
        reader.wait("document.querySelector('#details .eyebrow') !== null")
        assert _overflow(reader) <= 0


def test_empty_and_single_pages_are_good_pages(
    open_page: Open, empty: Tables, single: Tables
) -> None:
    reader = open_page(empty)
    assert reader.title() == "Nothing here yet"
    assert reader.complaints == []
    reader = open_page(single)
    reader.choose("Article without a headline")
    assert "Date of publication not given" in reader.page.locator("#details").inner_text()
    assert reader.complaints == []


def test_a_map_draws_dots_and_says_what_it_leaves_out(
    open_page: Open, generated: Callable[[int], Tables]
) -> None:
    reader = open_page(generated(1500))
    assert reader.page.evaluate("newsgraph.network.body.data.nodes.length") == 6
    assert "Outlets are not drawn" in reader.page.locator("#caption").inner_text()
    reader.page.locator("#search").fill("number 1499")
    reader.page.locator("#results .thing", has_text="Article number 1499").click()
    assert reader.title() == "Article number 1499"
    reader.page.locator("#view-near").click()
    reader.wait("newsgraph.network.body.data.nodes.length > 3")
    reader.wait("newsgraph.network.body.data.edges.length > 3")
    assert reader.complaints == []


def test_a_large_map_is_ready_soon_and_pans_lightly(
    open_page: Open, generated: Callable[[int], Tables]
) -> None:
    reader = open_page(generated(3000))
    session = reader.page.context.new_cdp_session(reader.page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def busy() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return next(float(m["value"]) for m in metrics if m["name"] == "TaskDuration")

    assert busy() < 2.5
    box = reader.page.locator("#canvas").bounding_box()
    x, y = box["x"] + 300, box["y"] + 300
    reader.page.evaluate(
        "void (window.draws = 0, newsgraph.network.on('afterDrawing', () => (draws += 1)))"
    )
    reader.page.mouse.move(x, y)
    reader.page.mouse.down()
    before = busy()
    for step in range(40):
        reader.page.mouse.move(x - 3 * step, y - 2 * step)
        time.sleep(0.012)
    spent, draws = busy() - before, reader.page.evaluate("draws")
    reader.page.mouse.up()
    assert draws >= 10
    assert 1000 * spent / draws < 25


def test_the_theme_follows_the_system_and_the_button(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds, color_scheme="dark")
    paper = "getComputedStyle(document.body).backgroundColor"
    dark = reader.page.evaluate(paper)
    reader.page.locator("#theme").click()
    light = reader.page.evaluate(paper)
    assert dark != light
    reader.page.reload()
    reader.wait("document.documentElement.dataset.ready === 'true'")
    assert reader.page.evaluate(paper) == light

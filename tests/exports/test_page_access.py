"""The page for everybody: axe finds nothing, at any width and in both schemes; it zooms, holds
still when asked to, and says what the picture shows."""

from pathlib import Path
from typing import Any

import pytest

from newsgraph.store import Tables
from tests.exports.conftest import Open, Reader, article_id, chromium
from tests.exports.two_stories import ARTICLES, BRIDGE, BUDGET, CRACK, REOPENING

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(chromium() is None, reason="no Chromium: set NEWSGRAPH_CHROMIUM"),
]

FIRST, SECOND, ARABIC = (article_id(ARTICLES[row][0]) for row in (0, 1, 11))
HARBOUR = "outlet/harbour.example"

ADDRESSES = [
    "#", "#?view=network", f"#{BRIDGE}", f"#{BRIDGE}?view=map", f"#{FIRST}?view=network",
    f"#{ARABIC}", f"#{HARBOUR}", "#topic/ports?view=network", f"#{FIRST}?why={SECOND}",
    f"#{HARBOUR}?with=outlet/north.example", f"#{BRIDGE}?with={BUDGET}",
    f"#{FIRST}?to=topic/money", "#?q=topic%3Anews%20bridge", "#?q=topci%3Anews%20after%3Ax",
    "#?q=nosuchword", "#article/nothing",
]  # fmt: skip

OPENED = {
    "about": ["#about-button"],
    "take away": ["#take-button"],
    "help": [".ask"],
    "query": ["#take-button", "[data-take=sparql]"],
    "comparison": ["#details .actions button >> nth=1"],
}


@pytest.fixture(scope="module")
def axe() -> str:
    """The source of axe-core, from the package that includes it."""
    package = pytest.importorskip(
        "axe_playwright_python", reason="pip install axe-playwright-python"
    )
    return (Path(package.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


RUN = """() => axe
  .run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })
  .then(({ violations }) => violations.map(({ id, nodes }) => [
    id,
    nodes.slice(0, 3).map((node) => node.html.slice(0, 200)),
  ]))"""
"""WCAG 2.2 AA and best practices; axe switches off one of these rules, the size of targets."""


def _violations(reader: Reader, axe: str) -> list[Any]:
    """What axe finds, by rule and place; its script is injected past the page's policy."""
    if reader.page.evaluate("typeof axe") == "undefined":
        session = reader.page.context.new_cdp_session(reader.page)
        session.send("Runtime.evaluate", {"expression": axe})
        session.detach()
    found: list[Any] = reader.page.evaluate(RUN)
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1366])
def test_axe_finds_nothing_in_any_view(
    open_page: Open, world: Tables, axe: str, width: int, scheme: str
) -> None:
    reader = open_page(world, viewport=(width, 844), scheme=scheme)
    for address in ADDRESSES:
        if address != "#":
            reader.page.evaluate("(hash) => { location.hash = hash }", address)
            reader.wait(f"newsgraph.address() === {address!r}")
        assert (address, _violations(reader, axe)) == (address, [])


@pytest.mark.parametrize(("width", "scheme"), [(390, "dark"), (1366, "light")])
@pytest.mark.parametrize("name", list(OPENED))
def test_axe_finds_nothing_in_what_opens_above_the_page(
    open_page: Open, world: Tables, axe: str, width: int, scheme: str, name: str
) -> None:
    reader = open_page(world, f"#{BRIDGE}", viewport=(width, 844), scheme=scheme)
    for place in OPENED[name]:
        reader.page.locator(place).click()
    assert _violations(reader, axe) == []
    reader.page.keyboard.press("Escape")
    reader.wait("!document.querySelector('dialog[open], :popover-open')")


@pytest.mark.parametrize("width", [320, 390, 683, 820, 1366])
def test_nothing_overflows_at_any_width_or_at_twice_the_size(
    open_page: Open, world: Tables, width: int
) -> None:
    reader = open_page(world, viewport=(width, 640))
    for address in ADDRESSES[1:]:
        reader.page.evaluate("(hash) => { location.hash = hash }", address)
        reader.wait(f"newsgraph.address() === {address!r}")
        overflow = reader.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert (address, max(overflow, 0)) == (address, 0)


def test_everything_on_the_map_is_a_button_in_the_list(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    names = set(
        reader.page.evaluate(
            "[...document.querySelectorAll('#results .thing')].map((one) => one.dataset.name)"
        )
    )
    tables = (world.articles, world.outlets, world.topics, world.stories.filter(grain="storyline"))
    assert names - {CRACK, REOPENING} == {name for table in tables for name in table["id"]}
    assert {CRACK, REOPENING} <= names


def test_what_is_opened_is_said_and_focused(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.choose("Harbour bridge closes")
    assert reader.page.locator("#live").inner_text().startswith("Story: Harbour bridge closes")
    assert reader.page.evaluate("document.activeElement.tagName") == "H2"
    assert reader.page.title().startswith("Harbour bridge closes after crack is found · News graph")
    label = reader.page.locator("#details svg[role=img]").first.get_attribute("aria-label")
    assert label.startswith("7 articles in 3 texts, May 1 – 9, 2031.")


def test_with_reduced_motion_nothing_moves(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.page.emulate_media(reduced_motion="reduce")
    before = reader.page.evaluate("newsgraph.network.getScale()")
    reader.page.locator("#zoom-in").click()
    after = reader.page.evaluate("newsgraph.network.getScale()")
    reader.page.emulate_media(reduced_motion="no-preference")
    assert after == pytest.approx(1.5 * before, rel=0.05)


def test_printing_leaves_the_picture_and_the_details(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}")
    reader.page.emulate_media(media="print")
    shown = [
        reader.page.locator(place).is_visible()
        for place in ("#details", ".stage", ".search", ".find", "#dates")
    ]
    reader.page.emulate_media(media="screen")
    assert shown == [True, True, False, False, False]


def test_a_touch_opens_what_is_under_the_finger(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}?view=network", viewport=(390, 844))
    box = reader.page.locator("#canvas").bounding_box()
    assert box["width"] == 390
    touch = reader.page.context.new_cdp_session(reader.page)
    place = reader.page.evaluate(
        "(name) => newsgraph.network.canvasToDOM(newsgraph.network.getPositions([name])[name])",
        FIRST,
    )
    point = {"x": box["x"] + place["x"], "y": box["y"] + place["y"]}
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    reader.arrive(FIRST)


@pytest.mark.parametrize("box", ["#kinds", "#legend-body"])
def test_a_toggle_that_is_pressed_keeps_the_focus(open_page: Open, world: Tables, box: str) -> None:
    reader = open_page(world)
    button = reader.page.locator(f"{box} button").first
    button.focus()
    for pressed in ("false", "true"):
        reader.page.keyboard.press("Space")
        reader.wait(
            f"document.querySelector('{box} button').getAttribute('aria-pressed') === '{pressed}'"
        )
        assert button.evaluate("(element) => element === document.activeElement")


def test_the_dialog_of_another_thing_is_walked_as_the_search_is(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, f"#{BRIDGE}")
    reader.page.get_by_role("button", name="Compare …").click()
    reader.page.keyboard.press("ArrowDown")
    offered = reader.page.locator("#ask-list .thing").first
    assert offered.evaluate("(element) => element === document.activeElement")
    reader.page.keyboard.press("ArrowUp")
    reader.page.keyboard.type("council")
    reader.wait("document.querySelectorAll('#ask-list .thing').length === 2")
    reader.page.keyboard.press("Enter")
    reader.wait("newsgraph.address().includes('?with=story/')")


def test_no_two_lines_of_the_dialog_are_the_same(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}")
    reader.page.get_by_role("button", name="Compare …").click()
    reader.page.locator("#ask-search").fill("council")
    lines = reader.page.locator("#ask-list .thing").all_inner_texts()
    assert len(lines) == len(set(lines)) == 2
    assert sum("event · " in line for line in lines) == 1

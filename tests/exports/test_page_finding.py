"""Finding on the page: the language of the search, facets, dates; by mouse and by keyboard."""

import re
from collections.abc import Callable

import pytest

from newsgraph.store import Tables
from tests.exports.conftest import Open, Reader, article_id, chromium
from tests.exports.two_stories import ARTICLES, BRIDGE, BUDGET, CLOSES

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(chromium() is None, reason="no Chromium: set NEWSGRAPH_CHROMIUM"),
]

HARBOUR = {0, 4, 5}
VALLEY = {2, 6, 8}
BRIDGE_ROWS = {0, 1, 2, 3, 4, 5, 6}
ALL = set(range(13))


def _found(reader: Reader) -> set[int]:
    names = reader.page.evaluate("newsgraph.found()")
    rows = {article_id(headline): row for row, (headline, *_) in enumerate(ARTICLES)}
    return {rows[name] for name in names}


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("", ALL),
        ("BRIDGE", BRIDGE_ROWS - {3}),
        ("bri", BRIDGE_ROWS - {3}),
        ("ridge", set()),
        ('"crack found"', {1}),
        ('"bridge clo"', set()),
        ("crack bridge", {0, 1}),
        ("bridge -june", {0, 1, 2}),
        ('-"in other words" bridge', set()),
        ("cafe", {10, 11, 12}),
        ("جسر", {11}),
        ("harbours", {0, 1}),
        ("outlet:harbour.example", HARBOUR),
        ('outlet:"Harbour Times"', HARBOUR),
        ("outlet:harbour,valley", HARBOUR | VALLEY),
        ("-outlet:harbour.example -outlet:valley.example", ALL - HARBOUR - VALLEY),
        ('topic:"Ports & Ships"', {0, 1}),
        ("topic:Harbours", {0, 1}),
        ("topic:money,ports", {0, 1, 8, 9}),
        ("story:harbour", BRIDGE_ROWS),
        (f"story:{BRIDGE.removeprefix('story/')}", BRIDGE_ROWS),
        ("after:2031-05-06", {4, 5, 6, 10, 12}),
        ("before:2031-05-02", {0, 1, 2}),
        ("after:2031-05-02 before:2031-05-03", {3}),
        ("after:2031-05", ALL - {11}),
        ("before:2031", set()),
        ("related:2", {3}),
        ("related:>0", {0, 2, 3, 7, 8}),
        ("related:0 bridge", {1, 4, 5, 6}),
        ("kind:copy", {0, 1, 2}),
        ("kind:revision,reprint", {4, 5, 6}),
        ("kind:declared", {0, 2, 3, 7, 8}),
        ("type:video", {10}),
        ("category:news type:article", ALL - {10}),
        ("quality:>=110", {11, 12}),
        ("heat:3..5", {3, 4, 5}),
        ("https://x", set()),
    ],
)  # fmt: skip
def test_the_language_finds(stay_on: Open, world: Tables, query: str, rows: set[int]) -> None:
    reader = stay_on(world)
    reader.search(query)
    assert _found(reader) == rows
    assert reader.page.locator("#faults").is_hidden()


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("topci:news", "Did you mean topic: ?"),
        ("foo:bar", "The fields are topic, outlet,"),
        ("outlet:harbor.example", "Did you mean “harbour.example”?"),
        ("after:2031-13", "“2031-13” is not a date. Write 2020, 2020-06 or 2020-06-30."),
        ("before:2031-02-30", "is not a date"),
        ("related:many", "“many” is not a number. Write related:>3"),
        ("kind:copies", "The kinds are declared, similar, copy, revision, reprint."),
        ('bridge "crack', "A quotation mark is never closed"),
        ("story:nonesuch", "No story here is called “nonesuch”."),
    ],
)
def test_a_mistake_is_explained_and_the_rest_still_searched(
    stay_on: Open, world: Tables, query: str, says: str
) -> None:
    reader = stay_on(world)
    reader.search(query)
    reader.wait("!document.getElementById('faults').hidden")
    assert says in reader.page.locator("#faults").inner_text()
    assert reader.page.locator("#search").get_attribute("aria-invalid") == "true"
    reader.search(f"bridge {query}" if "crack" not in query else "bridge")
    assert 1 <= len(_found(reader)) <= 7
    assert reader.complaints == []


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("outlet:harbour.example,nosuch.example", HARBOUR),
        ("-outlet:nosuch.example,harbour.example", ALL - HARBOUR),
        ("kind:copy,copies", {0, 1, 2}),
    ],
)
def test_of_several_values_those_that_are_known_are_searched_and_the_others_named(
    stay_on: Open, world: Tables, query: str, rows: set[int]
) -> None:
    reader = stay_on(world)
    reader.search(query)
    assert _found(reader) == rows
    assert re.search("nosuch.example|copies", reader.page.locator("#faults").inner_text())


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("-", "directly before the word"),
        ("--", "directly before the word"),
        ("topic:", "Which topic? Write it directly after the colon: topic:News"),
        ("-outlet:", "Which outlet?"),
        ("related:", "Which related?"),
        ('kind:"', "Which kind?"),
        ("OR", "separate alternatives with commas"),
        ("NOT", "put a minus before it"),
        ("AND", "every word must match anyway"),
    ],
)
def test_what_is_half_typed_narrows_nothing_and_gets_a_hint(
    stay_on: Open, world: Tables, query: str, says: str
) -> None:
    reader = stay_on(world)
    reader.search(f"bridge {query}")
    reader.wait(f"document.getElementById('faults').textContent.includes({says!r})")
    assert _found(reader) == BRIDGE_ROWS - {3}


def test_brackets_are_left_out_with_a_hint(stay_on: Open, world: Tables) -> None:
    reader = stay_on(world)
    reader.search("(bridge)")
    assert _found(reader) == BRIDGE_ROWS - {3}
    assert "Brackets are ignored" in reader.page.locator("#faults").inner_text()
    assert reader.page.locator("#search").get_attribute("aria-invalid") is None


def test_dates_the_wrong_way_round_say_so(stay_on: Open, world: Tables) -> None:
    reader = stay_on(world)
    reader.search("after:2031-06 before:2031-05")
    assert _found(reader) == set()
    assert "No date can match both" in reader.page.locator("#faults").inner_text()


def test_lists_count_what_is_found_and_boxes_narrow_to_it(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.search("bridge")
    assert "6 articles match." in reader.page.locator("#result").inner_text()
    lists = reader.page.locator("#results").inner_text()
    assert "6 of 7 articles" in lists
    box = reader.page.get_by_label("Only outlet Harbour Times")
    box.check()
    reader.wait("newsgraph.query() === 'bridge outlet:harbour.example'")
    assert _found(reader) == HARBOUR
    focused = reader.page.evaluate("document.activeElement.dataset.facet")
    assert focused == "outlet/harbour.example"
    valley = reader.page.get_by_label("Only outlet Valley Post")
    assert valley.is_visible()
    valley.check()
    reader.wait("newsgraph.query() === 'bridge outlet:harbour.example,valley.example'")
    assert _found(reader) == HARBOUR | {2, 6}
    reader.page.get_by_label("Only outlet Harbour Times").uncheck()
    reader.wait("newsgraph.query() === 'bridge outlet:valley.example'")
    reader.page.get_by_label("Only topic News").check()
    reader.wait("newsgraph.query() === 'bridge outlet:valley.example topic:News'")
    reader.page.locator("#result .link").click()
    reader.wait("newsgraph.query() === ''")


def test_a_search_for_a_story_lists_that_story_alone(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.search("story:council")
    assert reader.page.locator("#results .name.story").all_inner_texts() == [ARTICLES[7][0]]


def test_the_brush_writes_dates_into_the_search_by_keyboard(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.page.locator("#date-from").focus()
    reader.page.keyboard.press("ArrowRight")
    reader.wait("newsgraph.query() === 'after:2031-05-02'")
    assert reader.page.locator("#date-from").get_attribute("aria-valuetext") == "May 2, 2031"
    reader.page.locator("#date-to").focus()
    for _ in range(8):
        reader.page.keyboard.press("ArrowLeft")
    reader.wait("newsgraph.query() === 'after:2031-05-02 before:2031-05-05'")
    assert _found(reader) == {3, 7, 8, 9}
    assert "May 2 – 4, 2031" in reader.page.locator("#date-words").inner_text()
    reader.page.locator("#date-clear").click()
    reader.wait("newsgraph.query() === ''")


def test_dragging_over_the_bars_chooses_days(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    box = reader.page.locator("#chart").bounding_box()
    day = box["width"] / 12
    reader.page.mouse.move(box["x"] + 1.5 * day, box["y"] + 20)
    reader.page.mouse.down()
    reader.page.mouse.move(box["x"] + 3.5 * day, box["y"] + 20, steps=4)
    reader.page.mouse.up()
    reader.wait("newsgraph.query() === 'after:2031-05-02 before:2031-05-05'")
    assert _found(reader) == {3, 7, 8, 9}


def test_dates_that_are_typed_move_the_brush(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.search("after:2031-05-06")
    assert reader.page.locator("#date-from").input_value() == "5"
    assert "May 6 – 12, 2031" in reader.page.locator("#date-words").inner_text()


def test_the_keyboard_alone_searches_opens_and_comes_back(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    keys = reader.page.keyboard
    keys.press("/")
    keys.type("crack")
    reader.wait("newsgraph.query() === 'crack'")
    keys.press("ArrowDown")
    keys.press("Enter")
    reader.arrive(BRIDGE)
    assert reader.page.evaluate("document.activeElement.textContent") == CLOSES
    _tab_to(reader, "document.activeElement.dataset.name?.startsWith('article/')")
    keys.press("Enter")
    reader.wait("newsgraph.shown().startsWith('article/')")
    _tab_to(reader, "document.activeElement.closest('.trail')", key="Shift+Tab")
    keys.press("Enter")
    reader.wait("newsgraph.shown().startsWith('story/')")


def _tab_to(reader: Reader, condition: str, key: str = "Tab") -> None:
    for _ in range(40):
        reader.page.keyboard.press(key)
        if reader.page.evaluate(f"Boolean({condition})"):
            return
    pytest.fail(f"no tab stop is one where {condition}")


def test_the_keyboard_alone_walks_on_the_canvas(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.page.locator("#canvas").focus()
    for key in ("ArrowRight", "ArrowLeft", "Enter"):
        reader.page.keyboard.press(key)
    reader.wait("newsgraph.shown() !== ''")
    reader.page.locator("#canvas").focus()
    reader.page.keyboard.press("ArrowUp")
    reader.wait("document.getElementById('live').textContent.includes('·')")
    reader.page.keyboard.press("Escape")
    reader.wait("newsgraph.shown() === ''")


def test_help_shows_every_field_with_examples_from_here(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.page.locator("#canvas").focus()
    reader.page.keyboard.press("?")
    text = reader.page.locator("#help").inner_text()
    for field in ("topic:News", "outlet:", "after:", "related:", "kind:", "heat:"):
        assert field in text
    reader.page.get_by_role("button", name="kind:copy").click()
    reader.wait("newsgraph.query() === 'kind:copy'")
    assert reader.page.locator("#help").is_hidden()


def test_enter_opens_the_first_result_at_once(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.page.locator("#search").fill("budget")
    reader.page.keyboard.press("Enter")
    reader.arrive(BUDGET)


def test_arrows_walk_through_the_results(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.search("budget")
    reader.page.locator("#search").focus()
    focus = "document.activeElement.dataset.name ?? document.activeElement.id"
    results = reader.page.evaluate(
        "[...document.querySelectorAll('#results .thing')].map((button) => button.dataset.name)"
    )
    stops = []
    for key in ("ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"):
        reader.page.keyboard.press(key)
        stops.append(reader.page.evaluate(focus))
    assert stops == [results[0], results[1], results[0], "search"]


def test_an_empty_result_says_so_on_the_picture_and_can_be_cleared(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world)
    assert reader.page.locator("#nothing").is_hidden()
    reader.search("nosuchword")
    assert "nosuchword" in reader.page.locator("#nothing").inner_text()
    reader.page.locator("#nothing button").click()
    reader.wait("newsgraph.query() === ''")
    assert reader.page.locator("#nothing").is_hidden()


def test_nothing_that_is_typed_is_lost_during_a_search(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.page.locator("#search").focus()
    reader.page.keyboard.type("harbour bridge crack", delay=35)
    reader.wait("newsgraph.query() === 'harbour bridge crack'")
    reader.page.keyboard.type(" closes", delay=120)
    reader.wait("newsgraph.query() === 'harbour bridge crack closes'")
    assert _found(reader) == {0}


def test_typing_leaves_one_step_to_go_back(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BUDGET}")
    reader.choose(CLOSES)
    for text in ("b", "br", "bridge"):
        reader.search(text)
    reader.page.go_back()
    reader.wait("newsgraph.query() === ''")
    assert reader.title() == CLOSES
    reader.page.go_back()
    reader.arrive(BUDGET)


def test_a_map_of_many_articles_is_searched_too(
    open_page: Open, generated: Callable[[int], Tables]
) -> None:
    reader = open_page(generated(1500))
    reader.search("number 1499")
    assert reader.page.evaluate("newsgraph.found().length") == 1
    reader.choose("Article number 1499")
    assert reader.title() == "Article number 1499"
    reader.page.locator("#view-network").click()
    reader.wait("newsgraph.network.body.data.nodes.length > 3")
    assert reader.complaints == []


def _headed(reader: Reader, title: str) -> None:
    """Wait until the details, which follow once typing rests, have a title."""
    reader.wait(f"document.querySelector('#details h2').textContent === {title!r}")


def test_the_details_answer_a_search(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.search("bridge")
    details = reader.page.locator("#details")
    _headed(reader, "What the search finds")
    text = details.inner_text()
    assert "6 articles from 3 outlets, published May 1 – 9, 2031 (UTC)." in text
    events = details.locator("section", has_text="Events with most of them").inner_text()
    assert "Bridge to reopen in June\n" in events
    assert "3 articles found" in events
    ends = details.locator("section", has_text="Earliest and latest").locator("button")
    assert [end.inner_text().split("\n")[0] for end in ends.all()] == [
        CLOSES, "June date for the bridge",
    ]  # fmt: skip
    reader.search("")
    _headed(reader, "The stories, and who published them")
    reader.go(f"#{BRIDGE}?q=budget")
    reader.page.wait_for_timeout(300)
    assert reader.title() == CLOSES, "what is open stays open"


def test_zooming_to_what_is_found_brings_it_into_the_window(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.search("budget -bridge")
    scale = "newsgraph.network.getScale()"
    before = reader.page.evaluate(scale)
    reader.page.get_by_role("button", name="Zoom to these").click()
    reader.wait(f"{scale} > {before} * 1.05")


def test_a_word_that_nothing_holds_is_corrected_at_a_press(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.search("brigde -june")
    reader.wait("document.getElementById('details').innerText.includes('holds “brigde”')")
    _headed(reader, "Nothing found")
    assert "No article on this page matches every part" in reader.page.inner_text("#details")
    reader.page.get_by_role("button", name="Search for “bridge”").click()
    reader.wait("newsgraph.query() === 'bridge -june'")
    reader.wait("document.activeElement.id === 'search'")
    _headed(reader, "What the search finds")
    assert "No article on this page" not in reader.page.inner_text("#details")

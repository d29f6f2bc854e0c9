"""The page as readers meet it: in Chromium, from a file, with no network.

Needs Chromium: ``chromium`` or ``google-chrome`` on PATH, or NEWSGRAPH_CHROMIUM.
"""

import time
from collections.abc import Callable

import pytest

from newsgraph.store import Tables
from tests.exports.conftest import Open, Reader, article_id, chromium

pytestmark = pytest.mark.skipif(
    chromium() is None,
    reason="no Chromium: apt-get install chromium, or set NEWSGRAPH_CHROMIUM to a browser",
)


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


VISIT = """async (names) => {
  let seen = 0;
  for (const name of names) {
    location.hash = '#' + name;
    await new Promise((resolve) => setTimeout(resolve, 15));
    seen += document.querySelector('#details .eyebrow') !== null;
  }
  return seen;
}"""
"""Chooses each name, gives the page a moment, and counts the details that came up."""


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
    assert reader.page.evaluate(VISIT, names) == len(names)
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
    reader = open_page(tables, viewport=(width, 844))
    assert _overflow(reader) <= 0
    for name in tables.articles["id"][::3]:
        reader.page.evaluate(VISIT, [name])
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
    reader = open_page(seeds, scheme="dark")
    paper = "getComputedStyle(document.body).backgroundColor"
    dark = reader.page.evaluate(paper)
    reader.page.locator("#theme").click()
    light = reader.page.evaluate(paper)
    assert dark != light
    reader.page.reload()
    reader.wait("document.documentElement.dataset.ready === 'true'")
    assert reader.page.evaluate(paper) == light


SHADOWED = """newsgraph.network.body.data.nodes
  .get({filter: (node) => node.opacity < 0.5}).map((node) => node.id)"""


def test_what_does_not_match_fades_in_the_network(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds)
    assert reader.page.evaluate(SHADOWED) == []
    reader.page.locator("#search").fill("parents ask")
    reader.wait("document.getElementById('result').textContent.includes('1 match.')")
    shadowed = reader.page.evaluate(SHADOWED)
    assert len(shadowed) == 13
    assert article_id("Parents ask schools for a ban") not in shadowed
    strengths = "newsgraph.network.body.data.edges.map((edge) => edge.color.opacity)"
    assert max(reader.page.evaluate(strengths)) < 0.1


def test_the_edges_of_a_hub_come_out_in_their_colour_under_the_pointer(
    open_page: Open, generated: Callable[[int], Tables]
) -> None:
    reader = open_page(generated(60))
    edges = "newsgraph.network.body.data.edges.get({filter: (edge) => edge.to === 'topic/all'})"
    assert set(reader.page.evaluate(f"{edges}.map((edge) => edge.hidden)")) == {True}
    reader.page.mouse.move(*_canvas_point(reader, "topic/all"))
    reader.wait(f"{edges}.every((edge) => !edge.hidden && edge.color.hover === edge.color.color)")


def test_an_empty_result_says_so_on_the_picture_and_can_be_cleared(
    open_page: Open, seeds: Tables
) -> None:
    reader = open_page(seeds)
    assert reader.page.locator("#nothing").is_hidden()
    reader.page.locator("#search").fill("no such word")
    reader.page.locator("#nothing").wait_for()
    assert "“no such word”" in reader.page.locator("#nothing").inner_text()
    assert len(reader.page.evaluate(SHADOWED)) == 14
    reader.page.locator("#nothing button").click()
    assert reader.page.locator("#nothing").is_hidden()
    assert reader.page.evaluate(SHADOWED) == []


def test_a_search_on_a_map_says_how_many_match(
    open_page: Open, generated: Callable[[int], Tables]
) -> None:
    reader = open_page(generated(600))
    reader.page.locator("#search").fill("number 599")
    reader.wait("document.getElementById('result').textContent.includes('1 match.')")
    assert len(reader.page.evaluate(SHADOWED)) == 5
    assert reader.complaints == []


def test_enter_opens_the_first_result_at_once(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds)
    reader.page.locator("#search").fill("harbour force")
    reader.page.keyboard.press("Enter")
    reader.wait("location.hash.startsWith('#article/')")
    assert reader.title() == "Harbour force ran 30,000 searches"


def test_arrows_walk_through_the_results(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds)
    reader.page.locator("#search").fill("searches")
    reader.wait("document.getElementById('result').textContent.includes('match')")
    focus = "document.activeElement.dataset.name ?? document.activeElement.id"
    results = reader.page.evaluate(
        "[...document.querySelectorAll('#results .thing')].map((button) => button.dataset.name)"
    )
    stops = []
    for key in ("ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"):
        reader.page.keyboard.press(key)
        stops.append(reader.page.evaluate(focus))
    assert stops == [results[0], results[1], results[0], "search"]


def test_details_name_the_documents_that_mention_and_link(
    open_page: Open, documented: Tables
) -> None:
    reader = open_page(documented)
    reader.choose("Cameras fail")
    text = reader.page.locator("#details").inner_text()
    assert "Met in (2)" in text
    assert "council-hears-of-zero-arrests.md\nas related entry 1: related[0]" in text
    assert "other.md\nat notes[3]" in text
    assert "Declared in 2023-07-26-council-hears-of-zero-arrests.md, related[0]" in text
    assert reader.page.evaluate("newsgraph.network.body.data.edges.length") == 18


def test_addresses_and_files_come_back_as_they_were(open_page: Open, hostile: Tables) -> None:
    reader = open_page(hostile)
    for name, url in hostile.articles.select("id", "url").iter_rows():
        reader.page.evaluate(VISIT, [name])
        link = reader.page.locator("#details a.read-on")
        if link.count():
            shown = reader.page.evaluate("(url) => new URL(url).href", url)
            assert link.get_attribute("href") == shown
        else:
            assert not url.startswith("https://good")


def test_topics_and_outlets_come_first_where_links_join_nearly_everything(
    open_page: Open, seeds: Tables, single_group: Tables
) -> None:
    headings = "[...document.querySelectorAll('#details h3')].map((title) => title.textContent)"
    reader = open_page(seeds)
    assert reader.page.evaluate(headings)[0] == "Largest linked groups"
    reader = open_page(single_group)
    assert reader.page.evaluate(headings)[:2] == ["Topics by articles", "Linked groups"]
    assert "join 6 of the 6 articles" in reader.page.locator("#details").inner_text()


def test_the_legend_names_the_rule_of_hubs_and_the_edges_that_occur(
    open_page: Open, generated: Callable[[int], Tables], seeds: Tables, hostile: Tables
) -> None:
    legend = open_page(generated(60)).page.locator("#legend").inner_text()
    assert "over 5 articles show edges when pointed at or chosen" in legend
    assert "broader" not in legend
    assert "over 5 articles" not in open_page(seeds).page.locator("#legend").inner_text()
    assert "broader" in open_page(hostile).page.locator("#legend").inner_text()


def test_the_neighbourhood_says_why_it_is_disabled(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds)
    near = reader.page.locator("#view-near")
    assert near.is_disabled()
    assert "Choose an article" in near.get_attribute("title")


def test_on_a_narrow_screen_the_list_stands_before_the_overview(
    open_page: Open, seeds: Tables
) -> None:
    reader = open_page(seeds, viewport=(390, 844))
    top = "(id) => document.getElementById(id).getBoundingClientRect().top"
    assert reader.page.evaluate(top, "list") < reader.page.evaluate(top, "details")
    reader.choose("Council hears")
    reader.wait("document.body.classList.contains('chosen')")
    assert reader.page.evaluate(top, "list") > reader.page.evaluate(top, "details")

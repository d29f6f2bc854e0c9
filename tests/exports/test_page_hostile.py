"""Hostile texts, addresses and ids in every field: nothing runs, nothing breaks the page."""

from typing import Any

import pytest

from newsgraph.store import Tables
from tests.exports.conftest import Open, Reader, article, article_id, chromium, graph, outlet, topic
from tests.exports.hostile_page import TEXTS, URLS, trapped

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(chromium() is None, reason="no Chromium: set NEWSGRAPH_CHROMIUM"),
]

VISIT = """async (names) => {
  const faults = [];
  for (const name of names) {
    location.hash = '#' + encodeURIComponent(name);
    for (let tries = 0; newsgraph.shown() !== name && tries < 100; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    if (newsgraph.shown() !== name) faults.push('not shown: ' + name);
    if (document.documentElement.scrollWidth > innerWidth) faults.push('too wide: ' + name);
    for (const link of document.links)
      if (!['http:', 'https:'].includes(link.protocol) && !link.classList.contains('skip'))
        faults.push('link: ' + link.href);
  }
  return faults;
}"""
"""Opens each name, waits until it is shown, and collects what is wrong with it."""

BESIDE = """([one, other, mode]) => {
  location.hash = `#${encodeURIComponent(one)}?${mode}=${encodeURIComponent(other)}`;
}"""
UNWANTED = "iframe, img, object, embed, base, video, audio, link[rel=stylesheet], form, marquee"
PWNED = "typeof window.pwned"


@pytest.fixture(scope="module")
def traps() -> Tables:
    """Every text, address and id a trap."""
    return trapped()


def _names(tables: Tables) -> list[str]:
    frames: list[Any] = [tables.stories, tables.articles, tables.outlets, tables.topics]
    return [name for table in frames for name in table["id"] if len(name) < 1000]


def _unharmed(reader: Reader) -> None:
    assert reader.page.evaluate(PWNED) == "undefined"
    assert reader.page.locator(UNWANTED).count() == 0
    assert reader.page.locator("style").count() == 1
    assert reader.page.locator("script").count() == 4
    assert [url for url in reader.requests[1:] if not url.startswith(("data:", "blob:"))] == []
    assert reader.complaints == []


def test_there_are_enough_traps() -> None:
    assert len(set(TEXTS)) >= 60
    assert len(set(URLS)) >= 20


@pytest.mark.parametrize("width", [390, 1366])
@pytest.mark.parametrize("strip", [False, True], ids=["with policy", "without policy"])
def test_nothing_runs_and_nothing_overflows_in_any_view(
    open_page: Open, traps: Tables, strip: bool, width: int
) -> None:
    reader = open_page(traps, strip=strip, viewport=(width, 844))
    start = 0 if width == 390 else 1
    names = _names(traps)[start :: 2 if strip else 8]
    assert reader.page.evaluate(VISIT, names) == []
    _unharmed(reader)


def test_the_longest_texts_leave_the_page_in_shape(open_page: Open, traps: Tables) -> None:
    reader = open_page(traps, viewport=(390, 844))
    long = [name for name in traps.articles["id"] if len(name) > 1000]
    for name in long:
        reader.page.evaluate("(name) => { location.hash = '#' + encodeURIComponent(name) }", name)
        reader.wait(f"newsgraph.shown().length === {len(name)}")
        assert reader.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    _unharmed(reader)


def test_networks_comparisons_links_and_ways_run_nothing(open_page: Open, traps: Tables) -> None:
    reader = open_page(traps, strip=True)
    stories, articles = traps.stories["id"].to_list(), traps.articles["id"].to_list()
    short = [[name for name in ids if len(name) < 300] for ids in (stories, articles)]
    for ids, mode in ((short[0], "with"), (short[1], "to")):
        for one, other in zip(ids[::9], ids[1::9], strict=False):
            reader.page.evaluate(BESIDE, [one, other, mode])
            reader.wait(f"newsgraph.address().includes('?{mode}=')")
    for row in traps.related.filter(kind="copy").iter_rows(named=True):
        if len(row["source"] + row["target"]) < 600:
            reader.page.evaluate(BESIDE, [row["source"], row["target"], "why"])
            reader.wait(
                "document.querySelector('#details h2').textContent.includes('two are linked')"
            )
    _unharmed(reader)


def test_searching_for_a_trap_runs_nothing(open_page: Open, traps: Tables) -> None:
    reader = open_page(traps, strip=True)
    for text in TEXTS:
        reader.page.locator("#search").fill(text[:900])
        reader.page.locator("#search").press("End")
    reader.search("topic:constructor")
    reader.search("window")
    assert reader.page.evaluate("newsgraph.found().length") > 10
    _unharmed(reader)


def test_rows_and_query_of_traps_are_whole(open_page: Open, traps: Tables) -> None:
    reader = open_page(traps)
    content = reader.save("csv").decode("utf-8-sig")
    assert content.count("window.pwned=10>") >= 2
    reader.page.locator("#take-button").click()
    reader.page.locator("[data-take=sparql]").click()
    assert "SELECT DISTINCT" in reader.page.locator("#text-body").input_value()
    _unharmed(reader)


@pytest.fixture(scope="module")
def huge() -> Tables:
    """Very long names, and many combining marks on one letter."""
    texts = {"headline": "x" * 100_000, "type": "long type " * 3000}
    return graph(
        articles=[
            article("Huge", "a.example", **texts),
            article("Heap", "a.example", headline="Z" + "\u0351\u036b\u0343\u036a" * 900 + "!"),
        ],
        outlets=[outlet("a.example", name="Name " * 3000)],
        topics=[topic("t", "Topic " * 3000)],
    )


@pytest.mark.parametrize("width", [390, 1366])
@pytest.mark.parametrize("name", [article_id("Huge"), "outlet/a.example", "topic/t"])
def test_a_huge_text_is_folded_until_it_is_asked_for(
    open_page: Open, huge: Tables, name: str, width: int
) -> None:
    reader = open_page(huge, f"#{name}", viewport=(width, 800))
    assert reader.page.evaluate("document.getElementById('details').scrollHeight") < 3000
    heading = "document.querySelector('#details h2').clientHeight"
    before = reader.page.evaluate(heading)
    reader.page.get_by_role("button", name="Show all").first.click()
    assert reader.page.evaluate(heading) > before


def test_marks_in_a_heap_are_thinned_out(open_page: Open, huge: Tables) -> None:
    reader = open_page(huge, f"#{article_id('Heap')}")
    assert reader.title() == "Z\u0351\u036b\u0343\u036a!"
    panel = reader.page.locator("#details")
    assert panel.evaluate("({ scrollWidth, clientWidth }) => scrollWidth - clientWidth") <= 0

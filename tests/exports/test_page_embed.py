"""The page inside a notebook: a sandboxed frame that holds all of it."""

from pathlib import Path

import pytest

from newsgraph.exports.page.embed import INLINE_LIMIT, SANDBOX, Explorer
from newsgraph.graph import Graph
from newsgraph.report import Files, Records, Report
from newsgraph.store import Tables
from tests.exports.conftest import Window, chromium
from tests.exports.two_stories import BRIDGE, CLOSES

REPORT = Report(
    files=Files(found=0, read=0, ignored=0, rejected=0),
    records=Records(found=0, articles=0, merged=0, rejected=0),
    self_links=0, unknown_keys={}, merges={}, issues=[], ignored=[],
)  # fmt: skip


@pytest.fixture
def graph(world: Tables) -> Graph:
    """The small world as a graph that a notebook holds."""
    return Graph(world, REPORT)


def test_a_small_graph_shows_its_page_in_a_frame_without_the_notebooks_origin(graph: Graph) -> None:
    html = graph._repr_html_()
    assert html.startswith("<p><code>&lt;newsgraph.Graph 13 articles")
    assert html.count("<iframe") == 1
    assert "allow-scripts" in SANDBOX
    assert "allow-same-origin" not in html[: html.index("srcdoc")]
    assert "<script" not in html


def test_a_large_graph_says_how_to_open_it(world: Tables) -> None:
    many = world.articles.sample(INLINE_LIMIT + 1, with_replacement=True, seed=1)
    html = Graph(Tables.of({**dict(world.items()), "articles": many}), REPORT)._repr_html_()
    assert "<iframe" not in html
    assert "graph.explore()" in html
    assert "graph.write(" in html


def test_an_empty_graph_is_its_summary_alone() -> None:
    html = Graph(Tables.of({}), REPORT)._repr_html_()
    counts = "0 articles, 0 outlets, 0 topics, 0 stories, 0 related"
    assert html == f"<p><code>&lt;newsgraph.Graph {counts}&gt;</code></p>"


def test_explore_gives_what_notebooks_show(graph: Graph) -> None:
    explorer = graph.explore(height=480)
    assert isinstance(explorer, Explorer)
    assert "height:480px" in explorer._repr_html_()
    assert "graph.write" in repr(explorer)


@pytest.mark.slow
@pytest.mark.skipif(chromium() is None, reason="no Chromium: set NEWSGRAPH_CHROMIUM")
def test_the_page_works_inside_of_its_frame(window: Window, graph: Graph, tmp_path: Path) -> None:
    notebook = tmp_path / "notebook.html"
    notebook.write_text(f"<!doctype html><meta charset=utf-8>{graph._repr_html_()}", "utf-8")
    reader = window.reader
    reader.page.goto("about:blank")
    window.shown = ""
    reader.complaints.clear()
    reader.requests.clear()
    reader.page.goto(notebook.as_uri())
    frame = reader.page.frames[1]
    frame.wait_for_selector("html[data-ready=true]")
    frame.fill("#search", "bridge")
    frame.press("#search", "Enter")
    frame.locator("#details h2", has_text=CLOSES).wait_for()
    assert frame.evaluate("newsgraph.address()") == f"#{BRIDGE}?q=bridge"
    frame.locator("#back").click()
    frame.locator("#details h2", has_text="The stories").wait_for()
    frame.locator("#forward").click()
    frame.locator("#details h2", has_text=CLOSES).wait_for()
    frame.locator("#take-button").click()
    with reader.page.expect_download() as download:
        frame.locator("[data-take=csv]").click()
    assert CLOSES in Path(download.value.path()).read_text("utf-8-sig")
    frame.locator("#about-button").click()
    frame.locator("#about .close").click()
    assert (
        frame.evaluate("(() => { try { return parent.document.title } catch { return 'shut' } })()")
        == "shut"
    )
    assert [
        url for url in reader.requests[1:] if not url.startswith(("about:", "data:", "blob:"))
    ] == []
    assert reader.complaints == []

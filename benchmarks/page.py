"""Measure the page in Chromium beside plain pyvis: ``make bench-page``.

Interactive is the time from the start of loading to the page's own mark, the least of some
loads. CPU is that of the page's main thread (Chromium's ``TaskDuration`` in thread ticks), so
it holds on a busy machine too. Targets are printed beside, never asserted.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from playwright.sync_api import Page, sync_playwright
from pyvis.network import Network
from scipy.spatial import cKDTree

from benchmarks.bench import JANUARY, ROOT, Results, machine
from benchmarks.page_graphs import page_tables
from newsgraph.exports.page.corpus import read_corpus
from newsgraph.exports.page.islands import map_plan
from newsgraph.exports.page.render import render_page
from newsgraph.pipeline import build
from newsgraph.store import Tables

RESULTS = ROOT / "benchmarks" / "page.md"
SIZES = [1_000, 10_000, 50_000, 120_000]
PEERS = [50, 150]
LOADS = 3
PEER_LIMIT = 90.0
"""Seconds after which plain pyvis is stopped."""

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
TYPE = """(query) => {
  const field = document.getElementById('search');
  field.value = query;
  field.dispatchEvent(new Event('input'));
}"""
"""Writes into the search without the work that Playwright's typing adds to the page."""

FIXED, AN_ARTICLE = 550_000, 450
TARGETS = {
    1_000: (0.7, 12, 50, 8),
    10_000: (1.0, 12, 80, 12),
    50_000: (1.8, 12, 150, 35),
    120_000: (3.0, 12, 250, 70),
}
"""By size: seconds to interactive, ms a draw, ms a refilter, MB of heap."""


@dataclass(frozen=True)
class Measured:
    """One page: seconds, milliseconds of the main thread, bytes."""

    ready: float
    load: float
    pan: float
    refilter: float
    search: float
    heap: float
    heap_after: float


@contextmanager
def tab() -> Iterator[Page]:
    """A tab of an own browser, with no network."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(channel=None, executable_path=_chromium(), args=FLAGS)
        context = browser.new_context(viewport={"width": 1366, "height": 800}, offline=True)
        yield context.new_page()
        browser.close()


def _chromium() -> str | None:
    from tests.exports.conftest import chromium

    return chromium()


class Thread:
    """The main thread of a page, as Chromium counts it."""

    def __init__(self, page: Page) -> None:
        self.session = page.context.new_cdp_session(page)
        self.session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def _metric(self, name: str) -> float:
        metrics = self.session.send("Performance.getMetrics")["metrics"]
        return next(float(metric["value"]) for metric in metrics if metric["name"] == name)

    def busy(self) -> float:
        """Seconds of CPU so far."""
        return self._metric("TaskDuration")

    def heap(self) -> float:
        """Bytes of JavaScript in use after a collection."""
        self.session.send("HeapProfiler.collectGarbage")
        return self._metric("JSHeapUsedSize")


def measure(file: Path) -> Measured:
    """Load a page several times, and use it the last time."""
    times = []
    for load in range(LOADS):
        with tab() as page:
            thread = Thread(page)
            page.goto(file.as_uri())
            wait(page, "document.documentElement.dataset.ready === 'true'")
            mark = "performance.getEntriesByName('newsgraph-ready')[0].startTime"
            times.append(float(page.evaluate(mark)) / 1000)
            if load == LOADS - 1:
                return _used(page, thread, min(times))
    raise AssertionError


def _used(page: Page, thread: Thread, ready: float) -> Measured:
    load = thread.busy()
    time.sleep(1.0)
    heap = thread.heap()
    pan = pan_cost(page, thread, "newsgraph.network")
    refilter = filter_cost(page, thread, "heat:>20")
    filter_cost(page, thread, "harbour")
    search = filter_cost(page, thread, "ferry engine")
    return Measured(ready, load, pan, refilter, search, heap, thread.heap())


def pan_cost(page: Page, thread: Thread, network: str) -> float:
    """Milliseconds of the main thread for each draw while the picture is dragged."""
    box = page.locator("canvas").first.bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.evaluate(f"void (window.draws = 0, {network}.on('afterDrawing', () => (draws += 1)))")
    page.mouse.move(x, y)
    page.mouse.down()
    before = thread.busy()
    for step in range(60):
        page.mouse.move(x - 3 * step, y - 2 * step)
        time.sleep(0.012)
    spent, draws = thread.busy() - before, int(page.evaluate("draws"))
    page.mouse.up()
    time.sleep(0.5)
    return 1000 * spent / max(draws, 1)


def filter_cost(page: Page, thread: Thread, query: str) -> float:
    """Milliseconds of the main thread from a changed search to the picture at rest."""
    before = thread.busy()
    page.evaluate(TYPE, query)
    time.sleep(2.0)
    return 1000 * (thread.busy() - before)


def wait(page: Page, expression: str, seconds: float = 60.0) -> bool:
    """Poll, because the page's policy forbids what Playwright's own waiting does."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if page.evaluate(expression):
            return True
        time.sleep(0.02)
    return False


def plain_pyvis(tables: Tables) -> str:
    """The same graph as pyvis draws it with its defaults."""
    network = Network(cdn_resources="in_line")
    for table, label in (
        (tables.articles, "headline"),
        (tables.outlets, "name"),
        (tables.topics, "label"),
    ):
        for name, text in table.select("id", label).iter_rows():
            network.add_node(name, label=text)
    related = tables.related.filter(kind="declared").select("source", "target")
    for frame in (related, tables.about, tables.articles.select("id", "outlet")):
        for source, target in frame.iter_rows():
            network.add_edge(source, target)
    html: str = network.generate_html()
    return html


def measure_pyvis(file: Path) -> tuple[float | None, float | None]:
    """Seconds until plain pyvis shows something, and milliseconds a draw; None for never."""
    with tab() as page:
        page.goto(file.as_uri(), wait_until="commit")
        if not wait(page, "typeof network !== 'undefined' && network.physics.ready", PEER_LIMIT):
            return None, None
        ready = float(page.evaluate("performance.now()")) / 1000
        page.evaluate("void network.setOptions({physics: false})")
        return ready, pan_cost(page, Thread(page), "network")


def bench_pages(results: Results, work: Path, graphs: list[tuple[str, Tables]]) -> None:
    """The page of each graph against the targets of its size."""
    results.head(
        "The page", "articles", "interactive", "CPU to load", "pan, CPU a draw",
        "refilter", "search in texts", "bytes", "an article", "heap", "after a search", "missed",
    )  # fmt: skip
    for name, tables in graphs:
        file = work / "page.html"
        file.write_text(render_page(tables), encoding="utf-8")
        size, count = file.stat().st_size, tables.articles.height
        taken = measure(file)
        results.row(
            name, f"{taken.ready:.2f} s", f"{taken.load:.2f} s", f"{taken.pan:.1f} ms",
            f"{taken.refilter:.0f} ms", f"{taken.search:.0f} ms", f"{size / 1e6:.2f} MB",
            f"{(size - FIXED) / count:.0f} B", f"{taken.heap / 1e6:.1f} MB",
            f"{taken.heap_after / 1e6:.1f} MB", missed(count, size, taken) or "none",
        )  # fmt: skip


def missed(count: int, size: int, taken: Measured) -> str:
    """The targets that a page of this size does not reach."""
    bound = next((limit for limit in TARGETS if count <= limit), max(TARGETS))
    ready, pan, refilter, heap = TARGETS[bound]
    checks = {
        f"interactive ≤ {ready:g} s": taken.ready <= ready,
        f"pan ≤ {pan} ms": taken.pan <= pan,
        f"refilter ≤ {refilter} ms": taken.refilter <= refilter,
        f"heap ≤ {heap} MB": taken.heap <= heap * 1e6,
        f"≤ {AN_ARTICLE} B an article": size <= FIXED + AN_ARTICLE * count,
    }
    return ", ".join(target for target, is_met in checks.items() if not is_met)


def bench_pyvis(results: Results, work: Path, sizes: list[int]) -> None:
    """Plain pyvis with its defaults, at sizes that it can draw."""
    results.head("Plain pyvis", "articles", "nodes", "edges", "shows something", "pan, CPU a draw")
    for count in sizes:
        tables = page_tables(count)
        file = work / "pyvis.html"
        file.write_text(plain_pyvis(tables), encoding="utf-8")
        ready, pan = measure_pyvis(file)
        nodes = count + tables.outlets.height + tables.topics.height
        edges = tables.related.filter(kind="declared").height + tables.about.height + count
        results.row(
            f"{count:,}", f"{nodes:,}", f"{edges:,}",
            f"not within {PEER_LIMIT:.0f} s" if ready is None else f"{ready:.1f} s",
            "" if pan is None else f"{pan:.0f} ms",
        )  # fmt: skip


def bench_layout(results: Results, graphs: list[tuple[str, Tables]]) -> None:
    """CPU of the map's layout, and how pure and free of overlap it is."""
    results.head(
        "The layout of the map", "articles", "CPU", "nearest neighbour in the same storyline",
        "in the same event", "islands that overlap",
    )  # fmt: skip
    for name, tables in graphs:
        corpus = read_corpus(tables)
        before = time.process_time()
        plan = map_plan(corpus)
        spent = time.process_time() - before
        nearest = cKDTree(plan.articles).query(plan.articles, k=2)[1][:, 1]
        shares = [purity(stories, nearest) for stories in (corpus.storyline_of, corpus.event_of)]
        tops = np.flatnonzero(np.array(corpus.stories["parent"], dtype=np.int64) < 0)
        results.row(
            name, f"{spent:.2f} s", *(f"{share:.3f}" for share in shares),
            str(overlapping(plan.stories[tops], plan.radii[tops])),
        )  # fmt: skip


def purity(stories: Any, nearest: Any) -> float:
    """The share of the articles of a story whose nearest neighbour is of that story."""
    member = stories >= 0
    return float(np.mean(stories[nearest[member]] == stories[member]))


def overlapping(places: Any, radii: Any) -> int:
    """How many pairs of islands overlap."""
    pairs = cKDTree(places).query_pairs(2.0 * float(radii.max()), output_type="ndarray")
    apart = np.hypot(*(places[pairs[:, 0]] - places[pairs[:, 1]]).T.astype(float))
    return int((apart < radii[pairs[:, 0]] + radii[pairs[:, 1]]).sum())


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--peers", type=int, nargs="*", default=PEERS)
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    return parser.parse_args()


def main() -> None:
    """Measure, and write the results."""
    chosen, results = options(), Results()
    results.say("# The page\n")
    results.say("Written by `make bench-page`: headless Chromium without a GPU, a window of")
    results.say(
        f"1366 × 800. Interactive is the least of {LOADS} loads, by the clock; CPU is that of"
    )
    results.say("the main thread. Refilter is a search by fields, search in texts the second one:")
    results.say("the first has to decode the abstracts. Generated graphs have texts as long as")
    results.say("January's, 7 declared and 2 derived links an article, and random words, which a")
    results.say(
        f"page compresses differently. Bytes an article are those beyond {FIXED / 1e6:.2f} MB.\n"
    )
    results.say(f"Machine: {machine()}")
    graphs = [(f"{size:,}", page_tables(size)) for size in chosen.sizes]
    if JANUARY.exists():
        graphs.append(("January (2,489)", build([str(JANUARY)])[0]))
    with tempfile.TemporaryDirectory(prefix="newsgraph-page-") as folder:
        bench_pages(results, Path(folder), graphs)
        bench_pyvis(results, Path(folder), chosen.peers)
    bench_layout(results, graphs)
    results.say(f"\nLoad average of the machine while it was measured: {os.getloadavg()[2]:.0f}.")
    results.say("Where that is above the number of cores, times by the clock are too long.")
    chosen.output.write_text("\n".join(results.lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

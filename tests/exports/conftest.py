"""Hand-made tables for the page (like the seeds, hostile, large), and a tab to open it in."""

import datetime as dt
import hashlib
import os
import re
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from newsgraph.exports.page import render_page
from newsgraph.store import SCHEMA, Tables

START = dt.datetime(2023, 7, 26, 9, 30, tzinfo=dt.UTC)


def frame(table: str, rows: Iterable[dict[str, Any]]) -> pl.DataFrame:
    """A frame of ``table`` in which every column that is not given is null."""
    return pl.DataFrame(list(rows), schema=pl.Schema(SCHEMA[table]))


def article_id(name: str) -> str:
    """An id that looks like the real ones."""
    return "article/" + hashlib.sha256(name.encode()).hexdigest()[:26]


def article(name: str, outlet: str | None, **values: Any) -> dict[str, Any]:
    """A row of ``articles``."""
    url = f"https://{outlet}/{name}"
    common = {"id": article_id(name), "key": url, "url": url, "type": "article", "published": START}
    owner = None if outlet is None else f"outlet/{outlet}"
    return {**common, "headline": name, "outlet": owner, **values}


def outlet(domain: str, **values: Any) -> dict[str, Any]:
    """A row of ``outlets``."""
    common = {"id": f"outlet/{domain}", "domain": domain, "name": domain, "platform": False}
    return {**common, "alt_names": [], **values}


def topic(name: str, label: str, **values: Any) -> dict[str, Any]:
    """A row of ``topics``."""
    return {"id": f"topic/{name}", "label": label, "alt_labels": [], "same_as": [], **values}


def link(source: str, target: str, kind: str = "declared", **values: Any) -> dict[str, Any]:
    """A row of ``related``."""
    ends = {"source": article_id(source), "target": article_id(target)}
    return {**ends, "kind": kind, "weight": 1.0, **values}


def graph(**rows: Iterable[dict[str, Any]]) -> Tables:
    """Tables from rows by table, ``covers`` counted from ``about`` unless it is given."""
    frames = {table: frame(table, given) for table, given in rows.items()}
    if "about" in frames and "covers" not in frames:
        frames["covers"] = _covers(frames["articles"], frames["about"])
    return Tables.of(frames)


def _covers(articles: pl.DataFrame, about: pl.DataFrame) -> pl.DataFrame:
    joined = about.join(articles, left_on="article", right_on="id").drop_nulls("outlet")
    return joined.group_by("outlet", "topic").agg(
        articles=pl.len(),
        first=pl.col("published").min(),
        last=pl.col("published").max(),
        share=pl.lit(1.0),
    )


SEED_ARTICLES = [
    ("Council hears of zero arrests", "citypaper.example", "cameras", "No arrest in nine months."),
    ("Cameras fail to yield arrests", "techdaily.example", None, "A report counts the searches."),
    ("Nine months, no arrests", "channel8.example", None, "Two of five matches were bad."),
    ("Harbour force ran 30,000 searches", "harbournews.example", "cameras", "Denied for years."),
    ("Software used 30,000 times", "westcoast.example", None, "Records show the searches."),
    ("Parents ask schools for a ban", "campusweekly.example", None, "An open letter."),
]


@pytest.fixture(scope="session")
def seeds() -> Tables:
    """Two documents, two entries each: 6 articles, 6 outlets, 2 topics."""
    names = [name for name, *_ in SEED_ARTICLES]
    articles = [
        article(name, domain, abstract=abstract, quality=10 * row, heat=-1 if row else 37,
                published=START + dt.timedelta(days=row))
        for row, (name, domain, _, abstract) in enumerate(SEED_ARTICLES)
    ]  # fmt: skip
    documents = [name for name, _, subject, _ in SEED_ARTICLES if subject]
    return graph(
        articles=articles,
        outlets=[outlet(domain) for _, domain, *_ in SEED_ARTICLES],
        topics=[topic("ai", "AI"), topic("computer-vision", "Computer Vision")],
        about=[
            {"article": article_id(name), "topic": subject}
            for name in documents
            for subject in ("topic/ai", "topic/computer-vision")
        ],
        related=[link(names[0], names[1]), link(names[0], names[2]),
                 link(names[3], names[4]), link(names[3], names[5])],
        images=[{"article": article_id(names[0]), "position": 0,
                 "url": "https://citypaper.example/lead.jpg", "width": 640, "height": 360}],
    )  # fmt: skip


def _with(tables: Tables, **rows: Iterable[dict[str, Any]]) -> Tables:
    frames = {name: frame(name, given) for name, given in rows.items()}
    return Tables.of({**dict(tables.items()), **frames})


@pytest.fixture(scope="session")
def documented(seeds: Tables) -> Tables:
    """The seeds with the documents that they were met in, and one place of another kind."""
    names = [name for name, *_ in SEED_ARTICLES]
    first = "news/2023-07-26-council-hears-of-zero-arrests.md"
    second = "news/a*b-harbour-force-ran-30000-searches.md"
    met = [
        (first, "", 0), (first, "related[0]", 1), (first, "related[1]", 2),
        (second, "", 3), (second, "related[0]", 4), (second, "related[2]", 5),
        ("news/other.md", "notes[3]", 1),
    ]  # fmt: skip
    return _with(
        seeds,
        sightings=[
            {"file": file, "sha256": "0" * 64, "path": path, "article": article_id(names[row])}
            for file, path, row in met
        ],
    )


@pytest.fixture(scope="session")
def single_group(seeds: Tables) -> Tables:
    """The seeds with links that join all six articles."""
    names = [name for name, *_ in SEED_ARTICLES]
    return _with(seeds, related=[link(names[0], name) for name in names[1:]])


HOSTILE = [
    "<script>window.pwned=1</script>",
    "</script><script>window.pwned=2</script>",
    "<!--<script>",
    "<img src=x onerror=window.pwned=3>",
    "<svg/onload=window.pwned=4>",
    '"><iframe srcdoc="<script>parent.pwned=5</script>">',
    "href <a href=javascript:window.pwned=6>x</a>",
    "{{ 7*7 }} {% for x in y %} ${window.pwned=8} #{1+1}",
    "\u202eesrever\u2066 and \u200bzero\u2028line\u2029paragraph",
    "Z\u0351\u036b\u0343\u036a\u0302a\u0343l\u0364\u0358g\u0300\u0352o" * 20,
    "'-alert(1)-'\\u003cscript\\u003e\\",
    "مرحبا بالعالم שלום עולם",
    "&lt;b&gt; &amp; \x00\x08\x1b[31m red",
    '=HYPERLINK("https://evil.example")',
    "x" * 100_000,
    "   ",
]
HOSTILE_URLS = [
    "javascript:window.pwned=20",
    "JaVaScRiPt:window.pwned=21",
    " javascript:window.pwned=22",
    "data:text/html,<script>window.pwned=23</script>",
    "vbscript:msgbox(1)",
    'https://good.example/"onmouseover="window.pwned=24',
    "https://[broken",
    "//evil.example/x",
]


@pytest.fixture(scope="session")
def hostile() -> Tables:
    """Every text, address and id a trap."""
    rows = range(len(HOSTILE))
    urls = [HOSTILE_URLS[row % len(HOSTILE_URLS)] for row in rows]
    names = [f"trap {row}" for row in rows]
    return graph(
        articles=[
            article(names[row], text, headline=text, abstract=text, type=text, category=text,
                    url=urls[row], key=text)
            for row, text in enumerate(HOSTILE)
        ],
        outlets=[
            outlet(text, alt_names=[text], logo=urls[row], part_of=f"outlet/{HOSTILE[0]}")
            for row, text in enumerate(HOSTILE)
        ],
        topics=[
            topic(text, text, alt_labels=[text], same_as=[urls[row]], broader=f"topic/{HOSTILE[1]}")
            for row, text in enumerate(HOSTILE)
        ],
        about=[
            {"article": article_id(names[row]), "topic": f"topic/{HOSTILE[row]}"} for row in rows
        ],
        related=[link(names[0], names[row]) for row in rows if row],
        images=[
            {"article": article_id(names[row]), "position": 0, "url": urls[row], "title": text}
            for row, text in enumerate(HOSTILE)
        ],
    )  # fmt: skip


@pytest.fixture(scope="session")
def empty() -> Tables:
    """No article at all."""
    return graph()


@pytest.fixture(scope="session")
def single() -> Tables:
    """One article that says almost nothing."""
    return graph(articles=[article("Alone", None, headline=None, url=None, published=None)])


@pytest.fixture(scope="session")
def generated() -> Callable[[int], Tables]:
    """Tables of n articles: linked in fives, forty outlets, five topics and one on everything."""
    return _generated


def _generated(count: int) -> Tables:
    names = [f"Article number {row}" for row in range(count)]
    outlets = [f"outlet{row}.example" for row in range(40)]
    return graph(
        articles=[
            article(name, outlets[row % 40], abstract="What was said, and by whom. " * 8,
                    quality=row % 90, published=START + dt.timedelta(hours=row))
            for row, name in enumerate(names)
        ],
        outlets=[outlet(domain) for domain in outlets],
        topics=[topic("all", "Everything"), *(topic(f"t{n}", f"Topic {n}") for n in range(5))],
        about=[
            {"article": article_id(name), "topic": subject}
            for row, name in enumerate(names)
            for subject in ("topic/all", f"topic/t{row // 5 % 5}")
        ],
        related=[
            link(names[row], names[row + 1]) for row in range(count - 1) if row % 5 != 4
        ],
    )  # fmt: skip


NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


def chromium() -> str | None:
    """The browser that is here, or None; ``NEWSGRAPH_CHROMIUM=none`` says not to use one."""
    given = os.environ.get("NEWSGRAPH_CHROMIUM")
    if given == "none":
        return None
    return given or next(filter(None, map(shutil.which, NAMES)), None)


FRAMES = """new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)));
})"""
"""Two frames later, when everything that follows a change of shape has been drawn."""


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
        """Press a thing of the list, and wait until its details are there."""
        button = self.page.locator("#results .thing", has_text=label).first
        name = button.get_attribute("data-name")
        button.click()
        self.arrive(name)

    def unfold(self) -> None:
        """Show the list where it is folded."""
        button = self.page.locator("#fold-list[aria-expanded=false]")
        if button.is_visible():
            wide = self.page.evaluate("document.querySelector('#canvas canvas').width")
            button.click()
            self.wait(f"document.querySelector('#canvas canvas').width < {wide}")
            self.page.evaluate(FRAMES)

    def arrive(self, name: str) -> None:
        """Wait until the page shows what ``name`` names."""
        self.wait(f"newsgraph.shown() === {name!r}")

    def go(self, address: str) -> None:
        """Follow an address within the page, and wait until it is shown."""
        self.page.evaluate("(hash) => { location.hash = hash }", address)
        self.wait(f"newsgraph.address() === {address!r}")

    def search(self, text: str) -> None:
        """Type into the search, and wait until it has been looked for."""
        self.page.locator("#search").fill(text)
        self.wait(f"newsgraph.query() === {text!r}")

    def headings(self) -> list[str]:
        """The headings of the details, in order."""
        found: list[str] = self.page.locator("#details h3").all_inner_texts()
        return found

    def save(self, name: str) -> bytes:
        """Take something away as a file: what is in it."""
        self.page.locator("#take-button").click()
        with self.page.expect_download() as download:
            self.page.locator(f"[data-take={name}]").click()
        return Path(download.value.path()).read_bytes()


Open = Callable[..., Reader]


class Window:
    """One tab for all tests: starting a browser or a context costs more than a test."""

    def __init__(self, browser: Any, folder: Path) -> None:
        self.folder = folder
        self.pages: list[tuple[Tables, str]] = []
        self.shown = ""
        context = browser.new_context(offline=True, locale="en-US")
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        self.reader = Reader(context.new_page(), [], [])
        reader = self.reader
        reader.page.set_default_timeout(8000)
        reader.page.on("console", lambda message: reader.complaints.append(message.text))
        reader.page.on("pageerror", lambda error: reader.complaints.append(str(error)))
        reader.page.on("request", lambda request: reader.requests.append(request.url))

    def _page(self, tables: Tables) -> str:
        text = next((page for known, page in self.pages if known is tables), None)
        if text is None:
            text = render_page(tables)
            self.pages.append((tables, text))
        return text

    def open(
        self, tables: Tables, address: str = "", *, strip: bool = False,
        viewport: tuple[int, int] = (1366, 800), scheme: str = "light", unfolds: bool = True,
    ) -> Reader:  # fmt: skip
        """The page of ``tables`` as a new reader meets it, but with its list unfolded."""
        text = self._page(tables)
        if strip:
            text = re.sub(r"<meta http-equiv[^>]*>", "", text)
        target = self.folder / "index.html"
        target.write_text(text, encoding="utf-8", newline="\n")
        self.shown = text
        page = self.reader.page
        page.goto("about:blank")
        page.set_viewport_size({"width": viewport[0], "height": viewport[1]})
        page.emulate_media(color_scheme=scheme)
        self.reader.complaints.clear()
        self.reader.requests.clear()
        page.goto(target.as_uri() + address)
        self.reader.wait("document.documentElement.dataset.ready === 'true'")
        if unfolds:
            self.reader.unfold()
        return self.reader


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    """The tab in which every test of a module opens its pages."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="install playwright to run this")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield Window(browser, tmp_path_factory.mktemp("page"))
        browser.close()


@pytest.fixture
def stay_on(window: Window) -> Open:
    """Opens pages as ``open_page`` does, but stays where the page is open already."""

    def stay(tables: Tables) -> Reader:
        known = next((text for seen, text in window.pages if seen is tables), None)
        if known is None or window.shown is not known:
            return window.open(tables)
        window.reader.complaints.clear()
        return window.reader

    return stay


@pytest.fixture
def open_page(window: Window) -> Iterator[Open]:
    """Opens pages, and forgets afterwards what they stored."""
    yield window.open
    window.reader.page.evaluate("() => { try { localStorage.clear() } catch {} }")


@pytest.fixture(scope="session")
def world() -> Tables:
    """Two stories with copies, a revision, a reprint and a blind spot: see ``two_stories.py``."""
    from tests.exports.two_stories import tables_of_stories

    return tables_of_stories()

"""Takes the pictures of the page that the README shows; ``make screenshots`` runs it."""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

import newsgraph
from newsgraph.store import Tables

TARGET = Path(__file__).parents[1] / "docs" / "images"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SHOTS = [
    ("page-light.png", "light", 1366, 800, ""),
    ("page-dark.png", "dark", 1366, 800, ""),
    ("page-narrow.png", "light", 390, 844, ""),
    ("page-story.png", "light", 1366, 800, "#{story}"),
    ("page-network.png", "light", 1366, 800, "#{story}?view=network"),
    ("page-outlet.png", "dark", 1366, 800, "#{outlet}"),
    ("page-comparison.png", "light", 1366, 1000, "#{outlet}?with={other}"),
]
"""File, colour scheme, width, height, and address of the largest: see :func:`largest`."""


def take(browser: Browser, page: Path, names: dict[str, str]) -> None:
    """Open the page for each picture, and write the pictures."""
    for name, scheme, width, height, address in SHOTS:
        context = browser.new_context(
            color_scheme=scheme,  # type: ignore[arg-type]
            viewport={"width": width, "height": height},
            locale="en-GB",
            offline=True,
        )
        tab = context.new_page()
        tab.goto(page.as_uri() + address.format(**names))
        tab.wait_for_timeout(2000)
        tab.screenshot(path=TARGET / name)
        context.close()


def largest(tables: Tables) -> dict[str, str]:
    """The ids of the story and of the two outlets with most articles."""
    stories = tables.stories.filter(grain="storyline").sort(
        ["articles", "id"], descending=[True, False]
    )
    counts = tables.articles["outlet"].drop_nulls().value_counts()
    outlets = counts.sort(["count", "outlet"], descending=[True, False])["outlet"]
    return {"story": stories["id"][0], "outlet": outlets[0], "other": outlets[1]}


def main() -> None:
    """Build the sample in a temporary folder and take its pictures."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        graph = newsgraph.sample()
        graph.write(folder)
        browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        take(browser, Path(folder) / "index.html", largest(graph.tables))
        browser.close()


if __name__ == "__main__":
    main()

"""Takes the pictures of the page that the README shows; ``make screenshots`` runs it."""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

import newsgraph

TARGET = Path(__file__).parents[1] / "docs" / "images"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SHOTS = [
    ("page-light.png", "light", 1366, 800, ""),
    ("page-dark.png", "dark", 1366, 800, ""),
    ("page-narrow.png", "light", 390, 844, ""),
]


def take(browser: Browser, page: Path) -> None:
    """Open the page for each picture, and write the pictures."""
    for name, scheme, width, height, fragment in SHOTS:
        context = browser.new_context(
            color_scheme=scheme,  # type: ignore[arg-type]
            viewport={"width": width, "height": height},
            locale="en-GB",
            offline=True,
        )
        tab = context.new_page()
        tab.goto(f"{page.as_uri()}{fragment}")
        tab.wait_for_timeout(1500)
        tab.screenshot(path=TARGET / name)
        context.close()


def main() -> None:
    """Build the sample in a temporary folder and take its pictures."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        newsgraph.sample().write(folder)
        browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        take(browser, Path(folder) / "index.html")
        browser.close()


if __name__ == "__main__":
    main()

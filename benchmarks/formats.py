"""Rows per second of CSV, JSON Lines and feeds, beside pandas and feedparser on the same files.

``python -m benchmarks.formats`` writes ``benchmarks/formats.md``. pandas parses cells and no more;
newsgraph also finds the columns, converts addresses, dates and lists, and looks for secured
values. newsgraph reads feeds through feedparser, in a child process, without its cleaning of HTML.
"""

import io
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import feedparser
import pandas as pd

from newsgraph.ingest.reading import SourceFile, read_chunk

ROWS = 50_000
ENTRIES = 5_000
TIMES = 3


def rows(count: int) -> list[dict[str, str]]:
    """Rows of an invented world."""
    return [
        {
            "title": f"Ferry {number} adrift in the strait",
            "url": f"https://outlet{number % 300}.example/{number}",
            "date": f"2031-06-{number % 28 + 1:02d}T06:40:00Z",
            "description": "It drifted for eleven hours before a tug from the harbour took it in.",
            "tags": "ferries; sea",
        }
        for number in range(count)
    ]


def feed(count: int) -> bytes:
    """A feed of RSS with as many entries."""
    entries = "".join(
        f"<item><title>{row['title']}</title><link>{row['url']}</link>"
        f"<description>{row['description']}</description>"
        "<pubDate>Tue, 03 Jun 2031 06:40:00 GMT</pubDate></item>"
        for row in rows(count)
    )
    return f'<rss version="2.0"><channel><title>F</title>{entries}</channel></rss>'.encode()


def fastest(run: Callable[[], Any]) -> float:
    """The seconds of the fastest run."""
    taken = []
    for _ in range(TIMES):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return min(taken)


def ours(name: str, data: bytes) -> Callable[[], Any]:
    """Reads a file to frames, as a build does."""
    return lambda: read_chunk([SourceFile(name, data)])


def main() -> None:
    """Measure and write the page."""
    table = rows(ROWS)
    csv = pd.DataFrame(table).to_csv(index=False).encode()
    lines = "\n".join(map(json.dumps, table)).encode()
    saved = feed(ENTRIES)
    cases: list[tuple[str, int, Callable[[], Any], str, Callable[[], Any]]] = [
        ("CSV", ROWS, ours("a.csv", csv), "pandas.read_csv", lambda: pd.read_csv(io.BytesIO(csv))),
        (
            "JSON Lines",
            ROWS,
            ours("a.jsonl", lines),
            "pandas.read_json",
            lambda: pd.read_json(io.BytesIO(lines), lines=True),
        ),
        (
            "JSON array",
            ROWS,
            ours("a.json", json.dumps(table).encode()),
            "pandas.read_json",
            lambda: pd.read_json(io.BytesIO(json.dumps(table).encode())),
        ),
        ("feed", ENTRIES, ours("a.rss", saved), "feedparser", lambda: feedparser.parse(saved)),
    ]
    text = (
        "# Rows of formats per second\n\n"
        "The fastest of three runs on one core, a file in memory → frames of sightings. pandas "
        "parses cells only; newsgraph also finds columns, reads addresses, dates and lists, and "
        "guards secured values. newsgraph reads feeds through feedparser, without its cleaning of "
        "HTML.\n\n"
        "| format | newsgraph, rows/s | peer | peer, rows/s | newsgraph ÷ peer |\n"
        "|---|---|---|---|---|\n"
    )
    for name, count, run, peer, beside in cases:
        own, other = count / fastest(run), count / fastest(beside)
        text += f"| {name} | {own:,.0f} | {peer} | {other:,.0f} | {own / other:.2f} |\n"
    Path(__file__).with_suffix(".md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

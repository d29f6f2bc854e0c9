"""GDELT's Global Knowledge Graph 2.1: tab-separated lines without a header, called `.csv`."""

import html
import re
from collections.abc import Iterator
from typing import Any

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats.form import Format, seed_tree
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart
from newsgraph.ingest.tables import MAX_ROWS

COLUMNS = 27
LINE = re.compile(rb"\d{14}-T?\d+\t\d{14}\t\d*\t")
TITLE = re.compile(r"<PAGE_TITLE>(.*?)</PAGE_TITLE>", re.DOTALL)
AUTHORS = re.compile(r"<PAGE_AUTHORS>(.*?)</PAGE_AUTHORS>", re.DOTALL)
PRECISE = re.compile(r"<PAGE_PRECISEPUBTIMESTAMP>(\d{14})</PAGE_PRECISEPUBTIMESTAMP>")
LANGUAGE = re.compile(r"srclc:(\w{2,3})")
DATE, SOURCE, ADDRESS, THEMES, IMAGE, TRANSLATION, EXTRAS = 1, 3, 4, 7, 18, 25, 26


def read_gkg(data: bytes, _columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The documents of a file of the GKG, one a line."""
    for number, line in enumerate(data.split(b"\n")):
        if number > MAX_ROWS:
            raise DocumentError(f"more than {MAX_ROWS:,} rows", "Split the file.")
        if not line.strip():
            continue
        cells = line.decode(errors="replace").rstrip("\r").split("\t")
        if len(cells) != COLUMNS:
            reason = f"the line has {len(cells)} fields, not {COLUMNS}"
            yield f"[{number}]", DocumentError(reason, "Fetch it again.", line=number + 1, column=1)
            continue
        yield f"[{number}]", seed_tree(_values(cells))


def _values(cells: list[str]) -> dict[str, Any]:
    """What a line says. GDELT met the article at DATE; few lines say when it was published."""
    title, authors = TITLE.search(cells[EXTRAS]), AUTHORS.search(cells[EXTRAS])
    precise, language = PRECISE.search(cells[EXTRAS]), LANGUAGE.search(cells[TRANSLATION])
    themes = [theme for theme in cells[THEMES].split(";") if theme]
    values = {
        "title": html.unescape(title[1]) if title else "",
        "webUrl": cells[ADDRESS],
        "publishedDateTime": _moment(precise[1] if precise else cells[DATE]),
        "provider": {"domain": cells[SOURCE]} if "." in cells[SOURCE] else None,
        "topics": themes,
        "authors": [html.unescape(name).strip() for name in authors[1].split(";")]
        if authors else None,
        "images": [{"url": cells[IMAGE]}] if cells[IMAGE] else None,
        "locale": language[1] if language else "",
    }  # fmt: skip
    return {key: value for key, value in values.items() if value}


def _moment(stamp: str) -> str:
    """The time of a stamp of GDELT, which is in UTC."""
    day, clock = stamp[:8], stamp[8:]
    if len(stamp) != len("20310603064500"):
        return stamp
    return f"{day[:4]}-{day[4:6]}-{day[6:]}T{clock[:2]}:{clock[2:4]}:{clock[4:]}Z"


def is_gkg(data: bytes) -> bool:
    """Whether a file is of the GKG."""
    first = data[: 1024**2].split(b"\n", 1)[0]
    return LINE.match(data) is not None and first.count(b"\t") == COLUMNS - 1


_CELLS = {
    0: "20310603064500-12", DATE: "20310603064500", 2: "1", SOURCE: "echo.example",
    ADDRESS: "https://echo.example/ferry", THEMES: "MARITIME;TRANSPORT",
    EXTRAS: "<PAGE_TITLE>Ferry adrift</PAGE_TITLE>",
}  # fmt: skip

FORMAT = Format(
    "GDELT GKG",
    (".csv", ".tsv", ".txt"),
    read_gkg,
    "A file of GDELT's Global Knowledge Graph 2.1. Its date is when GDELT met the article, "
    "unless the line states a precise one.",
    "\t".join(_CELLS.get(number, "") for number in range(COLUMNS)) + "\n",
    is_it=is_gkg,
)

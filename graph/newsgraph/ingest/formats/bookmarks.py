"""Exported bookmarks in HTML: those of browsers, Pinboard, Raindrop, Pocket and Instapaper."""

import re
from collections.abc import Iterator
from typing import Any

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats.form import Format, seed_tree
from newsgraph.ingest.formats.markup import sealed_in_markup
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart, Secured
from newsgraph.isolation import isolated
from newsgraph.isolation.child import ChildPart

MOST = 64 * 1024**2
BATCH = 1_000
MARKS = re.compile(
    rb"netscape-bookmark-file|<title>\s*(?:pocket export|instapaper: export)", re.IGNORECASE
)
FOLDERS = ("h1", "h2", "h3")


def links(data: bytes) -> Iterator[ChildPart]:
    """The bookmarks in batches; this runs in a process of its own."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", no_network=True)
    try:
        root = html.document_fromstring(data, parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        raise DocumentError("it is no page of HTML", "Export it anew.") from None
    batch: list[dict[str, Any]] = []
    folder, last = "", None
    for element in root.iter("a", "dd", *FOLDERS):
        if element.tag in FOLDERS:
            folder = _words(element.text_content())
        elif element.tag == "dd" and last is not None:
            last["excerpt"] = _words(element.text or "")
        elif element.tag == "a" and element.get("href"):
            if len(batch) >= BATCH:
                yield batch, b""
                batch = []
            last = {
                "title": _words(element.text_content()),
                "webUrl": element.get("href"),
                "topics": [tag.strip() for tag in (element.get("tags") or "").split(",")
                           if tag.strip()],
                "time_added": element.get("add_date") or element.get("time_added"),
                "folder": folder,
            }  # fmt: skip
            batch.append(last)
    yield batch, b""


def _words(text: str) -> str:
    return " ".join(text.split())


def read_bookmarks(data: bytes, _columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The bookmarks of an export, each a document.

    Raises:
        DocumentError: it cannot be parsed.
    """
    yield "", Secured(sealed_in_markup(data))
    batches = isolated("newsgraph.ingest.formats.bookmarks:links", data=data)
    for number, link in enumerate(link for found, _ in batches for link in found):
        yield f"[{number}]", seed_tree({key: value for key, value in link.items() if value})


def is_bookmarks(data: bytes) -> bool:
    """Whether a page is an export of bookmarks."""
    return MARKS.search(data, 0, 8192) is not None


FORMAT = Format(
    "bookmarks",
    (".html", ".htm"),
    read_bookmarks,
    "Exported bookmarks: of browsers, Pinboard and Raindrop (Netscape's format), of Pocket and "
    "Instapaper. Their CSV and JSON exports are read as tables and JSON.",
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n"
    '<DT><A HREF="https://echo.example/ferry" ADD_DATE="1938235200" TAGS="ferries,sea">'
    "Ferry adrift</A>\n<DD>The ferry drifted.\n</DL>\n",
    MOST,
    is_it=is_bookmarks,
    nothing="it holds no bookmark",
)

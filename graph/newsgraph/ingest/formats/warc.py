"""WARC: the saved pages in a web archive, which warcio takes apart in a process of its own."""

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats.form import MAX_DOCUMENT, Format
from newsgraph.ingest.formats.markup import sealed_in_markup
from newsgraph.ingest.formats.pages import page_of, page_tree
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart, Secured
from newsgraph.isolation import isolated
from newsgraph.isolation.child import ChildPart

FREE = 64 * 1024**2
RATIO = 64
"""Bytes that the pages may unpack to: so many, and so many for each byte of the file."""

HTML = ("text/html", "application/xhtml+xml")


def pages(data: bytes) -> Iterator[ChildPart]:
    """Each page with its address and its bytes; this runs in a process of its own.

    Raises:
        DocumentError: it is no WARC, or damaged from here on, or unpacks to too much.
    """
    budget = FREE + RATIO * len(data)
    for address, kind, body in _answers(data):
        budget -= len(body)
        if budget < 0:
            reason = "its pages unpack to far more than a file of its size holds"
            raise DocumentError(reason, "Split it.")
        if len(body) <= MAX_DOCUMENT:
            yield _page(body, kind) | {"address": address}, body


def _answers(data: bytes) -> Iterator[tuple[str, str, bytes]]:
    """Address, content type and bytes of each page; of a larger one than we read, the start."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed
    from warcio.statusandheaders import StatusAndHeadersParserException

    try:
        for record in ArchiveIterator(BytesIO(data)):
            kind = _kind(record)
            if kind.startswith(HTML):
                address = record.rec_headers.get_header("WARC-Target-URI") or ""
                yield address, kind, record.content_stream().read(MAX_DOCUMENT + 1)
    except (ArchiveLoadFailed, StatusAndHeadersParserException, *BROKEN):
        raise DocumentError("it is no WARC, or damaged", "Fetch it again.") from None


def _kind(record: Any) -> str:
    """The content type of a page that was answered; empty for any other record."""
    if record.rec_type not in ("response", "resource") or record.rec_headers is None:
        return ""
    headers = record.http_headers
    if headers is not None and not (headers.get_statuscode() or "").startswith("200"):
        return ""
    return ((headers or record.rec_headers).get_header("Content-Type") or "").lower()


BROKEN = (EOFError, OSError, ValueError, AttributeError, zlib.error)
"""What warcio raises, beyond its own errors, for damaged records."""


def _page(body: bytes, kind: str) -> dict[str, object]:
    charset = kind.partition("charset=")[2].strip(" \"'").partition(";")[0]
    try:
        return page_of(body, charset or None)
    except DocumentError:
        return {}


def read_warc(data: bytes, _columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The articles among the pages of a web archive.

    Raises:
        DocumentError: it is no WARC; or damaged, if no page stands before the damage.
    """
    number = 0
    for page, body in isolated("newsgraph.ingest.formats.warc:pages", data=data):
        address = page.pop("address")
        yield "", Secured(sealed_in_markup(body))
        tree = page_tree(page, address) if page else None
        if tree is not None:
            yield f"[{number}]", tree
            number += 1


FORMAT = Format(
    "WARC",
    (".warc",),
    read_warc,
    "The saved pages of a web archive, also packed (`.warc.gz`) and as `.wacz`.",
    "Response records of pages that are articles, as `wget --warc-file`, Browsertrix and the "
    "Wayback Machine write them.",
    is_text=False,
    nothing="none of its pages is an article",
)

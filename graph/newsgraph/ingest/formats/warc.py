"""WARC: the saved pages in a web archive, which warcio takes apart in a process of its own."""

from collections.abc import Iterator
from io import BytesIO

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats.form import MAX_DOCUMENT, Format
from newsgraph.ingest.formats.markup import sealed_in_markup
from newsgraph.ingest.formats.pages import page_of, page_tree
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart
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
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    budget = FREE + RATIO * len(data)
    try:
        for record in ArchiveIterator(BytesIO(data)):
            address = record.rec_headers.get_header("WARC-Target-URI") or ""
            headers = record.http_headers
            if record.rec_type not in ("response", "resource"):
                continue
            if headers is not None and not (headers.get_statuscode() or "").startswith("200"):
                continue
            source = headers or record.rec_headers
            kind = (source.get_header("Content-Type") or "").lower()
            if not kind.startswith(HTML):
                continue
            body = record.content_stream().read(min(MAX_DOCUMENT, budget) + 1)
            budget -= len(body)
            if budget < 0:
                reason = "its pages unpack to far more than a file of its size holds"
                raise DocumentError(reason, "Split it.")
            if len(body) > MAX_DOCUMENT:
                continue
            yield _page(body, kind) | {"address": address}, body
    except ArchiveLoadFailed:
        raise DocumentError("it is no WARC, or damaged", "Fetch it again.") from None


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
        tree = page_tree(page, address) if page else None
        if tree is not None:
            tree.sealed += sealed_in_markup(body)
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

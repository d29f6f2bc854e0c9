"""Feeds: RSS, RDF Site Summary and Atom; feedparser reads them, in a process of its own."""

import re
from collections.abc import Iterator

from newsgraph.ingest.feeds import MAX_FEED, read_feed
from newsgraph.ingest.formats.form import Format, seed_tree
from newsgraph.ingest.formats.markup import sealed_in_markup
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart, Secured
from newsgraph.isolation import isolated
from newsgraph.isolation.child import ChildPart

BATCH = 500
"""Entries that are passed on at once."""

ROOT = re.compile(rb"<(?:rss|(?:\w+:)?RDF|(?:\w+:)?feed)\b", re.IGNORECASE)


def entries(data: bytes) -> Iterator[ChildPart]:
    """The entries of a feed, in batches; this runs in a process of its own."""
    batch = []
    for _, tree in read_feed(data, {}):
        batch.append(tree.root)  # type: ignore[union-attr]
        if len(batch) == BATCH:
            yield batch, b""
            batch = []
    yield batch, b""


def read_saved_feed(data: bytes, _columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The entries of a saved feed, each a document.

    Raises:
        DocumentError: it is a feed, and cannot be read.
    """
    yield "", Secured(sealed_in_markup(data))
    batches = isolated("newsgraph.ingest.formats.feeds:entries", data=data)
    for number, values in enumerate(values for found, _ in batches for values in found):
        yield f"[{number}]", seed_tree(values)


def is_feed(data: bytes) -> bool:
    """Whether a file of XML is a feed."""
    return ROOT.search(data, 0, 8192) is not None


FORMAT = Format(
    "feed",
    (".xml", ".rss", ".atom", ".rdf"),
    read_saved_feed,
    "A saved feed, RSS 0.9 to 2.0, RDF Site Summary or Atom; the `<source>` of an entry says "
    "who published it.",
    '<rss version="2.0"><channel><title>Search: ferries</title>\n'
    "<item><title>Ferry adrift</title><link>https://echo.example/ferry</link>\n"
    "<pubDate>Tue, 03 Jun 2031 06:40:00 GMT</pubDate>\n"
    '<source url="https://echo.example">Ellery Echo</source></item>\n</channel></rss>\n',
    MAX_FEED,
    is_it=is_feed,
    nothing="it is no feed, or a feed without an entry",
)

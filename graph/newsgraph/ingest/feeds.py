"""Feeds: RSS, RDF Site Summary and Atom, read by feedparser → one document per entry.

The publisher is the entry's own ``<source>`` where it has one, as the feeds of aggregators do;
otherwise the host of its address says who published it. A feed's title names the feed.
"""

import calendar
import io
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import feedparser

from newsgraph.errors import DocumentError, MisfitError
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.markup import plain_text
from newsgraph.ingest.nodes import DocumentPart, Node, Tree
from newsgraph.ingest.values import timestamp

MAX_FEED = 32 * 1024**2
"""Bytes; a larger feed is rejected unread."""

MOST_ENTRIES = 100_000


def read_feed(data: bytes, _columns: ColumnMapping) -> Iterable[DocumentPart]:
    """The entries of a feed; no part if the file is some other XML.

    Raises:
        DocumentError: it is a feed, and cannot be read.
    """
    parsed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=True)
    if not parsed.version and not parsed.entries:
        if parsed.bozo and (b"<rss" in data[:4096] or b"<feed" in data[:4096]):
            raise DocumentError(
                f"the feed is not well-formed ({parsed.bozo_exception})", "Save it anew."
            )
        return
    for number, entry in enumerate(parsed.entries[:MOST_ENTRIES]):
        yield f"[{number}]", Tree(document_of(entry, parsed.feed), [], [])


def document_of(entry: Any, feed: Any) -> dict[str, Node]:
    """What an entry says, with the keys of a seed document."""
    said: dict[str, Any] = {
        "title": plain_text(entry.get("title", "")),
        "excerpt": plain_text(entry.get("summary", "")),
        "webUrl": entry.get("link") or _permalink(entry),
        "publishedDateTime": _time(entry, "published"),
        "updatedDateTime": _time(entry, "updated"),
        "authors": [name for author in entry.get("authors", []) if (name := author.get("name"))],
        "topics": [term for tag in entry.get("tags", []) if (term := tag.get("term"))],
        "locale": entry.get("language") or feed.get("language"),
        "provider": _publisher(entry.get("source", {})),
        "images": [{"url": url} for url in _pictures(entry)],
    }
    return {key: value for key, value in said.items() if value}


def _permalink(entry: Any) -> str | None:
    id_ = str(entry.get("id", ""))
    return id_ if id_.startswith(("http://", "https://")) else None


def _time(entry: Any, name: str) -> str | None:
    """The text of a time if we can read it, else the time as feedparser understood it.

    feedparser turns a day into a moment, which says more than the feed does.
    """
    own = dict(entry)  # asked for `updated`, feedparser would answer with `published`
    parsed = own.get(f"{name}_parsed")
    text = str(own.get(name) or "")
    if parsed is None or _is_read(text):
        return text or None
    return datetime.fromtimestamp(calendar.timegm(parsed), UTC).isoformat()


def _is_read(text: str) -> bool:
    try:
        timestamp(text.strip())
    except MisfitError:
        return False
    return True


def _publisher(source: Any) -> dict[str, Node]:
    try:
        host = urlsplit(source.get("href") or source.get("link") or "").hostname or ""
    except ValueError:  # no address, such as one with half a bracket
        host = ""
    named = {"name": plain_text(source.get("title", "")), "domain": host.removeprefix("www.")}
    return {key: value for key, value in named.items() if value}


def _pictures(entry: Any) -> Iterator[str]:
    met = set()
    for found in (
        *entry.get("media_content", ()),
        *entry.get("media_thumbnail", ()),
        *entry.get("enclosures", ()),
    ):
        url = found.get("url") or found.get("href")
        kind = found.get("type") or found.get("medium") or "image"
        if url and kind.startswith("image") and url not in met:
            met.add(url)
            yield url

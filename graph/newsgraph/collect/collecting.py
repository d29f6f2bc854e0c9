"""Polls feeds, and writes their entries as seed documents into a folder."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import msgspec
import yaml
from filelock import FileLock, Timeout

from newsgraph.collect import memory
from newsgraph.collect.fetching import Fetcher, HttpAnswer, Limits
from newsgraph.collect.memory import Feed, Kept, Poll
from newsgraph.errors import DocumentError, MisfitError, UsageError
from newsgraph.identity import urls
from newsgraph.identity.text import fold
from newsgraph.ingest.feeds import read_feed
from newsgraph.ingest.nodes import Tree
from newsgraph.ingest.values import timestamp

LOCK: Final = ".newsgraph-collect.lock"
SLUG_LENGTH: Final = 60
DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")

Entry = dict[str, Any]
"""An entry of a feed, with the keys of a seed document."""


@dataclass(frozen=True)
class Collected:
    """The result of a round of polls."""

    polls: tuple[Poll, ...]

    @property
    def new(self) -> int:
        """The number of documents that were written for the first time."""
        return sum(poll.new for poll in self.polls)

    @property
    def changed(self) -> int:
        """The number of documents that were written again."""
        return sum(poll.changed for poll in self.polls)

    @property
    def faults(self) -> tuple[Poll, ...]:
        """The polls that failed."""
        return tuple(poll for poll in self.polls if poll.fault)


def collect(
    feeds: Iterable[str],
    folder: str | Path,
    *,
    limits: Limits | None = None,
    allow_private: bool = False,
    progress: Callable[[Poll], None] = lambda _: None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Collected:
    """Poll feeds once, and write new and changed entries as seed documents.

    Every poll is logged. If a round is interrupted, the documents already written stay, and the
    next round continues from there.

    Args:
        feeds: addresses of RSS and Atom feeds.
        folder: the folder of the documents, the log and the memory of the collection.
        limits: the limits of one request.
        allow_private: whether to request from this machine and private networks too.
        progress: called after each poll.
        now: the clock of the log.

    Raises:
        UsageError: the folder cannot be used, or another process collects into it.
    """
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (
            FileLock(folder / LOCK, timeout=0),
            Fetcher(limits or Limits(), allow_private) as fetcher,
        ):
            known = memory.load(folder)
            polls = tuple(_poll_all(dict.fromkeys(feeds), folder, known, fetcher, progress, now))
    except Timeout:
        raise UsageError(f"{folder}: another process collects into it; wait for it") from None
    except OSError as error:
        raise UsageError(f"{folder}: cannot be written ({error.strerror})") from None
    return Collected(polls)


def _poll_all(
    feeds: Iterable[str],
    folder: Path,
    known: dict[str, Feed],
    fetcher: Fetcher,
    progress: Callable[[Poll], None],
    now: Callable[[], datetime],
) -> Iterator[Poll]:
    for address in feeds:
        feed = known.setdefault(address, Feed())
        poll = _poll(address, feed, folder, fetcher, now())
        memory.log(folder, poll)
        memory.save(folder, known)
        progress(poll)
        yield poll


def _poll(address: str, feed: Feed, folder: Path, fetcher: Fetcher, now: datetime) -> Poll:
    time = now.isoformat(timespec="seconds")
    if feed.rest_until > time:
        return Poll(time, address, 0, fault=f"its host asks to wait until {feed.rest_until}")
    answer = fetcher.get(feed.moved or address, etag=feed.etag, modified=feed.modified)
    if answer.wait:
        feed.rest_until = (now + timedelta(seconds=answer.wait)).isoformat(timespec="seconds")
    if answer.status != 200:
        return Poll(time, address, answer.status, fault=_fault(answer))
    try:
        parts = [part for _, part in read_feed(answer.body, {})]
    except DocumentError as error:
        return Poll(time, address, 200, fault=error.reason)
    entries: list[Entry] = [
        part.root for part in parts if isinstance(part, Tree) and isinstance(part.root, dict)
    ]
    if not entries and not _is_feed(answer.body):
        return Poll(time, address, 200, fault="the answer is not a feed")
    new, changed = _keep(entries, feed, folder)
    feed.etag, feed.modified = answer.etag, answer.modified
    feed.moved = answer.moved or feed.moved
    times = filter(None, map(_published, entries))
    return Poll(time, address, 200, len(entries), new, changed, min(times, default=""))


def _fault(answer: HttpAnswer) -> str:
    if answer.status == 304:
        return ""
    return answer.fault or f"its host answered {answer.status}"


def _is_feed(body: bytes) -> bool:
    head = body[:2048].lower()
    return any(mark in head for mark in (b"<rss", b"<feed", b"<rdf:rdf"))


def _keep(entries: list[Entry], feed: Feed, folder: Path) -> tuple[int, int]:
    """Write the entries that are new or changed; return the number of each."""
    new = changed = 0
    for entry in entries:
        key = _key(entry)
        if key is None:
            continue
        said = hashlib.sha256(msgspec.json.encode(entry, order="sorted")).hexdigest()[:32]
        before = feed.entries.get(key)
        if before is not None and before.said == said:
            continue
        name = before.file if before else _file_name(entry, key)
        memory.write_whole(folder / name, _document(entry))
        feed.entries[key] = Kept(name, said)
        new += before is None
        changed += before is not None
    return new, changed


def _key(entry: Entry) -> str | None:
    """The key that identifies an entry: the canonical key of its address."""
    try:
        return urls.key(entry.get("webUrl") or "")
    except ValueError:
        return None


def _published(entry: Entry) -> str:
    """When an entry was published, in ISO 8601; empty where it does not say so."""
    try:
        stated = timestamp(str(entry.get("publishedDateTime") or "").strip())
    except MisfitError:
        return ""
    return stated.moment.isoformat()


def _file_name(entry: Entry, key: str) -> str:
    """The file name of an entry: its day, words of its first headline, and a hash of its key."""
    day = DAY.match(_published(entry))
    words = re.sub(r"[^a-z0-9]+", "-", fold(str(entry.get("title", ""))))[:SLUG_LENGTH].strip("-")
    digest = hashlib.sha256(key.encode()).hexdigest()[:12]
    return "-".join(filter(None, (day[0] if day else "", words, digest))) + ".md"


def _document(entry: Entry) -> bytes:
    text = yaml.safe_dump(entry, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{text}---\n".encode()

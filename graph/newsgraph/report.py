"""What was read, ignored, rejected, dropped and merged, and why: nothing is lost silently."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Literal

import msgspec

Progress = Callable[..., None]
"""Told the name of each stage of a build, and as second argument how many files it did."""


def silent(_stage: str, _files: int = 0) -> None:
    """The progress that nobody watches."""


Level = Literal["rejected", "dropped", "noted"]


class Issue(msgspec.Struct, frozen=True, order=True, gc=False):
    """One finding about one place of the input.

    ``rejected`` costs a document or a related entry, ``dropped`` one value, ``noted``
    nothing. ``path`` is the place inside the document (``related[2].quality``); ``line``
    and ``column`` count from 1. Texts of the document are quoted at most 60 characters
    long, and never from a ``secured`` value.
    """

    file: str
    path: str
    level: Level
    reason: str
    hint: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}:{self.column}"
        inside = f" at {self.path}" if self.path else ""
        return f"{place}{inside}: {self.reason} ({self.level}). {self.hint}"


class Files(msgspec.Struct, frozen=True):
    """Files met: ``found == read + ignored + rejected``."""

    found: int
    read: int
    ignored: int
    rejected: int


class Records(msgspec.Struct, frozen=True):
    """Records met: ``found == articles + merged + rejected``.

    A record is a document or an entry of its ``related`` list. ``merged`` counts the
    sightings of an article beyond its first.
    """

    found: int
    articles: int
    merged: int
    rejected: int


class Ignored(msgspec.Struct, frozen=True, order=True):
    """A file that is no document."""

    file: str
    reason: str


class Report(msgspec.Struct, frozen=True):
    """The account of one build, written to ``report.json``."""

    files: Files
    records: Records
    self_links: int
    unknown_keys: dict[str, int]
    merges: dict[str, int]
    issues: list[Issue]
    ignored: list[Ignored]
    cached: int = 0
    """Files that were not read again, for the read cache knew them; not part of the JSON."""

    def of_level(self, level: Level) -> list[Issue]:
        """The issues of one level, in order of file and place."""
        return [issue for issue in self.issues if issue.level == level]

    def to_json(self) -> bytes:
        """Indented JSON, keys in field order, ending in a newline."""
        told = msgspec.to_builtins(self)
        del told["cached"]
        return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"

    @classmethod
    def from_json(cls, data: bytes) -> "Report":
        """The report that :meth:`to_json` wrote.

        Raises:
            msgspec.DecodeError: ``data`` is not such a report.
        """
        return msgspec.json.decode(data, type=cls)


def count_keys(counts: Iterable[dict[str, int]]) -> dict[str, int]:
    """The sum of several key counts, most frequent first, then by name."""
    total: Counter[str] = Counter()
    for count in counts:
        total.update(count)
    return dict(sorted(total.items(), key=lambda item: (-item[1], item[0])))


def counted(number: int, one: str, more: str | None = None) -> str:
    """A number with what it counts.

    >>> counted(1, "story", "stories"), counted(1_200, "file")
    ('1 story', '1,200 files')
    """
    return f"{number:,} {one if number == 1 else more or f'{one}s'}"

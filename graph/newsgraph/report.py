"""The report: what was read, ignored, rejected, dropped and merged, and why."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Literal

import msgspec

Progress = Callable[..., None]
"""Called with the name of each stage of a build, and the number of files it has read."""


def silent(_stage: str, _files: int = 0) -> None:
    """Ignore the progress."""


Level = Literal["rejected", "dropped", "noted"]


class Issue(msgspec.Struct, frozen=True, order=True, gc=False):
    """One fault at one place of the input.

    ``rejected``: a document or a related entry is lost; ``dropped``: one value is lost;
    ``noted``: nothing is lost. ``path`` is the place inside the document
    (``related[2].quality``); ``line`` and ``column`` count from 1. A quotation from the document
    has at most 60 characters, and never comes from a ``secured`` value.
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
    """Counts of files: ``found == read + ignored + rejected``."""

    found: int
    read: int
    ignored: int
    rejected: int


class Records(msgspec.Struct, frozen=True):
    """Counts of records: ``found == articles + merged + rejected``.

    A record is a document or an entry of its ``related`` list. ``merged`` counts the
    sightings of an article beyond its first.
    """

    found: int
    articles: int
    merged: int
    rejected: int


class Ignored(msgspec.Struct, frozen=True, order=True):
    """A file that is not a document, and why."""

    file: str
    reason: str


class FilledField(msgspec.Struct, frozen=True):
    """In how many documents of a source a field has a value, from which keys, and some values.

    ``keys`` counts the documents that state the field under each key, the most frequent first;
    an outlet may also follow from the address.
    """

    field: str
    filled: int
    keys: dict[str, int]
    examples: list[str]


ESSENTIAL = {"headline": "headline", "url": "address", "published": "date", "outlet": "outlet"}
"""The fields without which little can be said of an article, each with its word in messages."""


class SourceReport(msgspec.Struct, frozen=True):
    """What was understood of a table, or of the documents of a folder; mentions do not count."""

    source: str
    documents: int
    fields: list[FilledField]
    unknown_keys: dict[str, int]

    def filled(self, field: str) -> int:
        """In how many documents a field has a value."""
        return next(found.filled for found in self.fields if found.field == field)

    def lacks(self) -> list[str]:
        """The essential fields that most documents lack."""
        return [field for field in ESSENTIAL if 2 * self.filled(field) < self.documents]


class Report(msgspec.Struct, frozen=True):
    """The report of one build, written to ``report.json``."""

    files: Files
    records: Records
    self_links: int
    unknown_keys: dict[str, int]
    merges: dict[str, int]
    issues: list[Issue]
    ignored: list[Ignored]
    sources: list[SourceReport] = []
    cached: int = 0
    """Files that came from the read cache and were not read again; not part of the JSON."""

    def of_level(self, level: Level) -> list[Issue]:
        """The issues of one level, by file and place."""
        return [issue for issue in self.issues if issue.level == level]

    def to_json(self) -> bytes:
        """Indented JSON, keys in field order, ending in a newline."""
        values = msgspec.to_builtins(self)
        del values["cached"]
        return msgspec.json.format(msgspec.json.encode(values), indent=2) + b"\n"

    @classmethod
    def from_json(cls, data: bytes) -> "Report":
        """The report that :meth:`to_json` wrote.

        Raises:
            msgspec.DecodeError: ``data`` is not a report.
        """
        return msgspec.json.decode(data, type=cls)


def count_keys(counts: Iterable[dict[str, int]]) -> dict[str, int]:
    """The sums of counts by key, the most frequent first, then by name."""
    total: Counter[str] = Counter()
    for count in counts:
        total.update(count)
    return dict(sorted(total.items(), key=lambda item: (-item[1], item[0])))


def counted(number: int, one: str, more: str | None = None) -> str:
    """A number and the noun that it counts, singular or plural.

    >>> counted(1, "story", "stories"), counted(1_200, "file")
    ('1 story', '1,200 files')
    """
    return f"{number:,} {one if number == 1 else more or f'{one}s'}"

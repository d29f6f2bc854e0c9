"""CSV and TSV: the records of a delimited text, each by itself, so that a bad one costs one.

The standard library's reader takes RFC 4180 to the letter here (``strict``). Where a record
breaks a rule, reading goes on in the line behind the one where it began.
"""

import codecs
import csv
import re
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO, TextIOWrapper
from itertools import chain, islice
from typing import NamedTuple

from newsgraph.errors import DocumentError
from newsgraph.ingest.nodes import Fault

DELIMITERS = ",;\t|"
NAMED = re.compile(r"sep=(.)[\r\n]*\Z")
"""The line in which spreadsheets name the delimiter."""

FREE_LINES = 1_000
"""Lines of a broken record that are always searched for the end of its quotes."""

LONG = 16 * 1024**2
"""Characters that one record may have over several lines, whatever its quotes say.

A line that has more, and more than :data:`MOST_CELLS` delimiters, is no row."""

MOST_CELLS = 1_000_000

MOST_CHARACTERS = 2**31 - 1


class DelimitedRow(NamedTuple):
    """The cells of one record, and the line where it begins, from 1."""

    line: int
    cells: list[str]
    note: Fault | None = None


class BrokenRow(NamedTuple):
    """A record that cannot be read: why, and its text as far as its quotes may go."""

    error: DocumentError
    text: str
    delimiter: str


def records(
    data: bytes, delimiter: str | None = None, skipped: int = 0
) -> Iterator[DelimitedRow | BrokenRow]:
    """The records of a delimited text; an error for each that cannot be read.

    Args:
        data: UTF-8, or UTF-16 with its mark or with an ASCII character at its start.
        delimiter: a character, or ``None`` to find out.
        skipped: lines at the start that are no records.

    Raises:
        DocumentError: the text is not what its mark says.
    """
    lines = _Lines(data)
    for _ in islice(lines, skipped):
        lines.begin()
    first = lines.peek()
    if named := NAMED.match(first):
        delimiter = named[1]
        next(lines)
        first = lines.peek()
    with _any_length():
        yield from _records(lines, delimiter or _delimiter_of(first))


def first_lines(data: bytes, most: int, delimiter: str | None = None) -> Iterator[list[str]]:
    """The cells of each of the first lines, each line parted by its own likeliest delimiter."""
    for line in islice(_Lines(data), most):
        if NAMED.match(line):
            return
        try:
            yield next(csv.reader([line], delimiter=delimiter or _delimiter_of(line)), [])
        except csv.Error:
            yield []


class _Lines:
    """The lines of a text; those of the record at hand can be taken back."""

    def __init__(self, data: bytes) -> None:
        encoding = _encoding(data)
        errors = "surrogatepass" if encoding.startswith("utf-16") else "surrogateescape"
        self._text = TextIOWrapper(BytesIO(data), encoding, errors, newline="")
        self._waiting: deque[str] = deque()
        self._taken: list[str] = []
        self._size = 0
        self._fault: DocumentError | None = None
        self.number = 0
        self.budget = 10_000
        """Lines that may still be taken back; each line read adds one, so all stays linear."""

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        if self._taken and self._size > LONG:
            raise csv.Error("the record is too long")
        line = self._waiting.popleft() if self._waiting else self._read()
        self._taken.append(line)
        self._size += len(line)
        return line

    def _read(self) -> str:
        if self._fault:
            raise self._fault
        try:
            line = self._text.readline()
        except UnicodeError:
            self._fault = DocumentError("the text is damaged UTF-16", "Save it as UTF-8.")
            raise self._fault from None
        if len(line) > LONG and sum(map(line.count, DELIMITERS)) > MOST_CELLS:
            reason = f"a line has more than {MOST_CELLS:,} cells"
            raise DocumentError(reason, "Break it into rows.")
        if not line:
            raise StopIteration
        self.budget += 1
        return line

    def peek(self) -> str:
        """The next line, left where it is; empty at the end."""
        if not self._waiting:
            try:
                self._waiting.append(self._read())
            except StopIteration:
                return ""
        return self._waiting[0]

    def begin(self) -> int:
        """Let go of the lines of the last record; the number of the next line, from 1."""
        self.number += len(self._taken)
        self._taken.clear()
        self._size = 0
        return self.number + 1

    def has_escapes(self) -> bool:
        """Whether a quote of this record stands behind a backslash."""
        return any('\\"' in line for line in self._taken)

    def in_one(self) -> bool:
        """Whether this record is one line."""
        return len(self._taken) == 1

    def take_back(self) -> str:
        """Give back all lines of this record but the first, which is returned."""
        first, rest = self._taken[0], self._taken[1:]
        if len(rest) <= self.budget:
            self.budget -= len(rest)
            self._waiting.extendleft(reversed(rest))
            self._taken = [first]
            self._size = len(first)
        return first

    def quoted(self) -> str:
        """The first line of this record, and those behind it until its quotes are even."""
        parts = [self._taken[0]]
        quotes = parts[0].count('"')
        while quotes % 2 and len(parts) < max(FREE_LINES, self.budget):
            if len(self._waiting) < len(parts):
                try:
                    self._waiting.append(self._read())
                except (StopIteration, DocumentError):
                    break
            parts.append(self._waiting[len(parts) - 1])
            quotes += parts[-1].count('"')
        if len(parts) > FREE_LINES:
            self.budget -= len(parts)
        return "".join(parts)


def _records(lines: _Lines, delimiter: str) -> Iterator[DelimitedRow | BrokenRow]:
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    width = 0
    while True:
        line = lines.begin()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            cells = _escaped(lines, delimiter, width)
            if cells:
                yield DelimitedRow(line, cells)
                continue
            found = _repaired(lines.take_back(), line, delimiter, width, str(error))
            if isinstance(found, DocumentError):
                yield BrokenRow(found, lines.quoted(), delimiter)
                continue
            yield found
        else:
            if len(cells) > width > 0 and lines.in_one():
                cells = _escaped(lines, delimiter, width) or cells
            width = width or len(cells)
            if cells:
                yield DelimitedRow(line, cells)


def _escaped(lines: _Lines, delimiter: str, width: int) -> list[str]:
    """The cells of the record at hand if it escapes quotes by backslashes; none if it does not."""
    if not lines.has_escapes():
        return []
    first = lines.take_back()
    try:
        text = chain([first], lines)
        cells = next(csv.reader(text, delimiter=delimiter, escapechar="\\", strict=True), [])
    except csv.Error:
        cells = []
    if width and len(cells) == width:
        return cells
    lines.take_back()
    return []


def _repaired(
    text: str, line: int, delimiter: str, width: int, reason: str
) -> DelimitedRow | DocumentError:
    """The first line of a record whose quotes are at odds.

    Blanks between a quote and the delimiter do no harm; else the line is taken to the letter if
    it has as many cells as the header.
    """
    close = re.sub(rf'"[ \t]+(?={re.escape(delimiter)}|[\r\n]*\Z)', '"', text)
    with suppress(csv.Error):
        options = {"delimiter": delimiter, "skipinitialspace": True, "strict": True}
        cells = next(csv.reader([close], **options), [])  # type: ignore[arg-type]
        if len(cells) == width or not width:
            return DelimitedRow(line, cells)
    plain = next(csv.reader([text], delimiter=delimiter, quoting=csv.QUOTE_NONE), [])
    if width and len(plain) == width:
        hint = "Double each quote within a quoted cell."
        note = Fault("quotes at odds, so each is taken as it stands", hint, line, 1, "noted")
        return DelimitedRow(line, plain, note)
    return DocumentError(
        f"the row cannot be read ({reason})",
        "Put a cell with quotes in it between quotes, and double each of them.",
        line=line,
        column=1,
    )


def _encoding(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if len(data) > 1 and 0 in data[:2] and data[0] != data[1]:
        return "utf-16-le" if data[1] == 0 else "utf-16-be"
    return "utf-8-sig"


def _delimiter_of(line: str) -> str:
    """The one that parts the line into most cells."""

    def cells(delimiter: str) -> int:
        try:
            return len(next(csv.reader([line], delimiter=delimiter), []))
        except csv.Error:
            return 0

    with _any_length():
        return max(DELIMITERS, key=cells)


@contextmanager
def _any_length() -> Iterator[None]:
    """Cells of any length: ours are measured by themselves, and cost no row."""
    before = csv.field_size_limit(MOST_CHARACTERS)
    try:
        yield
    finally:
        csv.field_size_limit(before)

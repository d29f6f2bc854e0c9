"""Which column of a table says what: the fields, their usual names, and the user's own mapping."""

import codecs
import csv
import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from types import MappingProxyType
from typing import Any, NamedTuple

from newsgraph.errors import DocumentError, UsageError
from newsgraph.ingest.meanings import bare, meaning, said
from newsgraph.ingest.nodes import is_sealed_key
from newsgraph.ingest.quoting import shorten
from newsgraph.schema.kinds import KINDS, ordered, readings

ColumnMapping = Mapping[str, str]
"""Field → column, as the user says it; ``#3`` is the third column of a table without header."""


class FilePattern(NamedTuple):
    """How to read the files whose name, or whose path below its SOURCE, fits a pattern."""

    pattern: str
    columns: ColumnMapping = MappingProxyType({})
    encoding: str | None = None


class Instructions(NamedTuple):
    """How a person wants files to be read: for all, and for those that fit a pattern."""

    columns: ColumnMapping = MappingProxyType({})
    encoding: str | None = None
    files: tuple[FilePattern, ...] = ()

    def of(self, name: str) -> "Instructions":
        """The instructions for a file; of its patterns, the first that fits decides."""
        if not self.files:
            return self
        ends = (name, name.rpartition("/")[2].rpartition("!")[2])
        for one in self.files:
            if any(fnmatchcase(end, one.pattern) for end in ends):
                return Instructions(one.columns or self.columns, one.encoding or self.encoding)
        return Instructions(self.columns, self.encoding)

    def checked(self) -> "Instructions":
        """The same, with the columns in the order of their fields.

        Raises:
            UsageError: there is no such field or encoding.
        """
        for encoding in (self.encoding, *(one.encoding for one in self.files)):
            _check_encoding(encoding)
        files = [one._replace(columns=checked(one.columns)) for one in self.files]
        return Instructions(checked(self.columns), self.encoding, tuple(files))


def _check_encoding(encoding: str | None) -> None:
    try:
        if encoding is not None:
            codecs.lookup(encoding)
    except LookupError:
        raise UsageError(
            f"encoding: {encoding!r} is not known; give one such as cp1252 or utf-16"
        ) from None


MOST_LISTED = 30
POSITION = re.compile(r"#[1-9]\d{0,3}\Z")


class ColumnField(NamedTuple):
    """What a column can say."""

    name: str
    key: str
    """The key of a seed document that it fills; ``provider.`` stands before those of the outlet."""

    usual: tuple[str, ...]
    """Names of columns that are taken for it, the first before the others; case and signs aside."""

    meaning: str


def _fields() -> Iterator[tuple[str, ColumnField]]:
    for record in ("Related", "Document", "Provider", "Row"):
        for field, read in readings(record):
            if read.names:
                name = read.option or field.name
                key = f"provider.{read.key}" if record == "Provider" else read.key
                meaning = read.cell or field.description
                yield name, ColumnField(name, read.fills or key, read.names, meaning)


FIELDS = tuple(field for _, field in ordered(KINDS["article"], "columns", _fields()))
BY_NAME = {field.name: field for field in FIELDS}


def parse_columns(text: str) -> dict[str, str]:
    """The mapping that ``headline=TITLE,url=URL`` says; a name with a comma stands in quotes.

    >>> parse_columns('headline=TITLE,"url=Address, full"')
    {'headline': 'TITLE', 'url': 'Address, full'}

    Raises:
        UsageError: a part is no ``field=column``, or there is no such field.
    """
    found: dict[str, str] = {}
    try:
        parts = next(csv.reader([text], skipinitialspace=True), [])
    except csv.Error:
        raise UsageError(f"columns: {text!r} is not one line; give field=column,…") from None
    for part in parts:
        field, equals, column = part.partition("=")
        if not equals:
            raise UsageError(f"columns: {part!r} is not field=column, such as headline=TITLE")
        if field.strip() in found:
            raise UsageError(f"columns: {field.strip()} is given twice; give it once")
        found[field.strip()] = column.strip()
    return checked(found)


def checked(columns: ColumnMapping) -> dict[str, str]:
    """The mapping, in the order of its fields.

    Raises:
        UsageError: there is no such field, a column is secured, or positions and names are mixed.
    """
    for field, column in columns.items():
        if field not in BY_NAME:
            close = difflib.get_close_matches(field, BY_NAME, n=1)
            hint = f"did you mean {close[0]}? " if close else ""
            raise UsageError(
                f"columns: there is no field {field!r}; {hint}there are {', '.join(BY_NAME)}"
            )
        if is_sealed_key(column):
            raise UsageError(f"columns: {column!r} is never read; take it out")
        if column.encode(errors="replace").decode() != column:
            raise UsageError(f"columns: {column!a} is not UTF-8; set the terminal to UTF-8")
    positions = {bool(POSITION.match(column)) for column in columns.values() if column}
    if len(positions) > 1:
        raise UsageError(
            "columns: names and positions (#1) are mixed; positions are for a table without header"
        )
    return {name: columns[name] for name in BY_NAME if name in columns}


def by_position(columns: ColumnMapping) -> bool:
    """Whether the mapping is of a table without header."""
    return any(POSITION.match(column) for column in columns.values())


def plan(names: Iterable[str], columns: ColumnMapping) -> dict[str, str]:
    """Column → the document's key that it fills, for those columns that fill one.

    Raises:
        DocumentError: a column of the mapping is missing, or none has a headline or an address.
    """
    there = [name for name in dict.fromkeys(names) if not is_sealed_key(name)]
    missing = [column for column in columns.values() if column and column not in there]
    if missing:
        raise DocumentError(
            f"there is no column {shorten(missing[0])}", f"{_listed(there)} Fix the mapping."
        )
    found = {column: BY_NAME[field].key for field, column in columns.items() if column}
    mapped = {BY_NAME[field].key for field in columns}
    known = [(*known, name) for name in there if name not in found and (known := usual(name))]
    found |= {name: key for _, _, key, name in sorted(known) if key not in mapped}
    if not {"title", "webUrl", "sourceUrl", "originalUrl"}.intersection(found.values()):
        hint = "Name them, such as with --columns headline=TITLE,url=URL."
        raise DocumentError(
            "no column is known as a headline or an address", f"{_listed(there)} {hint}"
        )
    return found


def restated(root: dict[str, Any], columns: ColumnMapping) -> tuple[dict[str, Any], dict[str, str]]:
    """A document with the keys of the mapping under the keys that they mean, and their origins."""
    taken = {column: field for field, column in columns.items() if column in root}
    rest = {key: value for key, value in root.items() if key not in taken}
    own: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for column, field in taken.items():
        for key, value in said(BY_NAME[field].key, root[column]):
            whole, _, inner = key.partition(".")
            place = own.setdefault(whole, {}) if inner else own
            place[inner or whole] = value
            origins[key] = column
    return rest | own, origins


def usual(name: str) -> tuple[int, int, str] | None:
    """The key that a column of this name fills, after the places of field and name.

    Of several columns for one key, the first of these fills it, and the others its gaps.
    """
    if bare(name) in _BY_USUAL:
        place, rank = _BY_USUAL[bare(name)]
        return place, rank, FIELDS[place].key
    found = meaning("Document", name)
    if found is None:
        return None
    rank, key = found
    place = next((n for n, field in enumerate(FIELDS) if field.key == key), len(FIELDS))
    return place, rank, "outlet" if key == "provider" else key


_BY_USUAL: dict[str, tuple[int, int]] = {}
for _place, _field in enumerate(FIELDS):
    for _rank, _name in enumerate(_field.usual):
        _BY_USUAL.setdefault(bare(_name), (_place, _rank))


def _listed(names: list[str]) -> str:
    shown = ", ".join(shorten(name) for name in names[:MOST_LISTED])
    more = f" and {len(names) - MOST_LISTED} more" if len(names) > MOST_LISTED else ""
    return f"The columns are {shown}{more}." if names else "There are no columns."

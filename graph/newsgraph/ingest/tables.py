"""Tables of articles, one a row: CSV, TSV, JSON Lines and Parquet.

Each reader gives the rows as pairs of column and value; what a column says, and how a cell
says it, is the same for all of them (``mapping.py``, ``cells.py``).
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from io import BytesIO
from itertools import chain
from typing import Any, NamedTuple

import polars as pl

from newsgraph.errors import DocumentError
from newsgraph.ingest.cells import Cells, Rows
from newsgraph.ingest.delimited import DELIMITERS, Broken, Record, records
from newsgraph.ingest.mapping import Columns, by_position, plan
from newsgraph.ingest.nodes import Fault, Node, Part, is_sealed_key
from newsgraph.ingest.opening import DECODER, Members, plain, too_deep, unsealed
from newsgraph.ingest.salvage import salvaged
from newsgraph.ingest.values import shorten

MAX_TABLE = 256 * 1024**2
"""Bytes; a larger file is rejected unread."""

MAX_ROWS = 2_000_000
MAX_COLUMNS = 2_000
MAX_NAME = 200
BATCH = 10_000
"""Rows of a Parquet file that are unpacked at once."""

MAX_BATCH = 2 * MAX_TABLE
"""Bytes that so many rows may unpack to."""

EMPTY = DocumentError("the table has no row", "Remove it or fill it.")


class Row(NamedTuple):
    """The values of one row, and the line where it begins, if it stands in lines."""

    cells: Cells
    line: int | None = None
    note: Fault | None = None


def read_csv(data: bytes, columns: Columns, delimiter: str | None = None) -> Iterator[Part]:
    """The documents of a delimited text; its first row names the columns."""
    found = iter(records(data, delimiter))
    first = next(found, None)
    if first is None:
        raise EMPTY
    if isinstance(first, Broken):
        raise first.error
    if by_position(columns):
        names = [f"#{number + 1}" for number in range(len(first.cells))]
        found = chain([first], found)
    else:
        names = [_name(cell) for cell in first.cells]
    rows = (_row(names, record) for record in found)
    if len(names) > MAX_COLUMNS:
        error = DocumentError(f"more than {MAX_COLUMNS:,} columns", "Split the table.")
        error.sealed += _sealed_in(rows)
        raise error
    yield from _documents(names, rows, columns)


def read_json_lines(data: bytes, columns: Columns) -> Iterator[Part]:
    """The documents of a text that holds one JSON object a line."""
    rows = [
        _object(line, number)
        for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1)
        if not line.isspace() and line
    ]
    if not rows:
        raise EMPTY
    names = dict.fromkeys(name for row in rows if isinstance(row, Row) for name, _ in row.cells)
    if not names:
        raise next(row for row in rows if isinstance(row, DocumentError))
    yield from _documents(names, rows, columns)


def read_parquet(data: bytes, columns: Columns) -> Iterator[Part]:
    """The documents of a Parquet file."""
    try:
        table = pl.scan_parquet(BytesIO(data))
        schema = table.collect_schema()
        count = table.select(pl.len()).collect().item()
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError) as error:
        raise _no_parquet(error) from None
    if count > MAX_ROWS:
        raise _too_many()
    names = {
        name: _name(name)
        for name, kind in schema.items()
        if kind != pl.Binary or is_sealed_key(name)
    }
    for name in schema.keys() - names.keys():
        reason = f"the column {shorten(name)} holds bytes, not texts; it is not read"
        yield "", Fault(reason, "Write its values as texts.")
    rows = chain.from_iterable(
        _batch(table.select(list(names)), start) for start in range(0, count, BATCH)
    )
    named = (
        Row([(names[name], _node(value, name)) for name, value in row.items()]) for row in rows
    )
    yield from _documents(names.values(), named, columns)


def _documents(
    names: Iterable[str], rows: Iterable[Row | DocumentError], columns: Columns
) -> Iterator[Part]:
    """The parts of a table: what is to be said of its columns, its rows, and what was mended."""
    names, rows = list(names), iter(rows)
    try:
        makes = Rows(plan(names, columns))
    except DocumentError as error:
        error.sealed += _sealed_in(rows)
        raise
    yield from _twins(names)
    number = -1
    for number, row in enumerate(rows):
        if number >= MAX_ROWS:
            too_many = _too_many()
            too_many.sealed += _sealed_in(chain([row], rows))
            raise too_many
        if isinstance(row, DocumentError):
            yield f"[{number}]", row
        elif any(value not in (None, "", [], {}) for _, value in row.cells):
            yield _document(makes, row, number)
    if number < 0:
        raise EMPTY
    if count := makes.mended["address"]:
        reason = f"addresses that held escapes (`\\?` or `&amp;`), mended: {count:,}"
        yield "", Fault(reason, "Write addresses as a browser shows them.", level="noted")


def _sealed_in(rows: Iterable[Row | DocumentError]) -> list[str]:
    """The secured values of rows that are not read."""
    sealed: list[str] = []
    try:
        for row in rows:
            if isinstance(row, DocumentError):
                sealed.extend(row.sealed)
            else:
                for pair in row.cells:
                    unsealed(dict([pair]), sealed)
    except DocumentError as error:
        sealed.extend(error.sealed)
    return sealed


def _document(makes: Rows, row: Row, number: int) -> Part:
    path, tree = makes.tree(row.cells, number)
    if row.note:
        tree.faults.append(row.note)
    return path, tree


def _twins(names: list[str]) -> Iterator[Part]:
    for name, count in Counter(names).items():
        if count > 1 and not is_sealed_key(name):
            reason = f"{count} columns are called {shorten(name)}; only the first is read"
            yield "", Fault(reason, "Give each column its own name.")


def _row(names: list[str], record: Record | Broken) -> Row | DocumentError:
    if isinstance(record, Broken):
        record.error.sealed += _sealed_cells(names, record.text.split(record.delimiter))
        return record.error
    cells, line, note = record.cells, record.line, record.note
    if any(cells[len(names) :]):
        error = DocumentError(
            f"the row has {len(cells)} cells under {len(names)} columns",
            "Put cells that hold the delimiter between quotes.",
            line=line,
            column=1,
        )
        error.sealed += _sealed_cells(names, cells)
        return error
    if len(cells) < len(names):
        reason = f"the row has {len(cells)} cells under {len(names)} columns, so the rest is empty"
        note = note or Fault(reason, "Fill it up with empty cells.", line, 1, "noted")
    values: list[Node] = [*cells[: len(names)]]
    return Row(list(zip(names, values, strict=False)), line, note)


def _sealed_cells(names: list[str], cells: list[str]) -> list[str]:
    """The secured values of a row whose cells may stand further right than their columns."""
    sealed: list[str] = []
    unsealed([*cells], sealed)
    more = max(0, len(cells) - len(names))
    for place in (place for place, name in enumerate(names) if is_sealed_key(name)):
        parts = cells[place : place + more + 1]
        sealed += [part.strip(' "\r\n') for part in parts]
        sealed += [delimiter.join(parts) for delimiter in DELIMITERS if more]
    return [value for value in sealed if value]


def _object(line: bytes, number: int) -> Row | DocumentError:
    row = _members(line, number)
    if isinstance(row, DocumentError):
        row.sealed += salvaged(line)
    return row


def _members(line: bytes, number: int) -> Row | DocumentError:
    """The members of the JSON object in a line; each number stays the text that it is."""
    try:
        text = line.decode()
        found = DECODER.decode(text.strip())
        if not isinstance(found, Members) or not found.pairs:
            reason, mend = "the line is no JSON object with keys", "Write one object a line."
            return DocumentError(reason, mend, line=number, column=1)
        cells = [(_name(key), plain(value)) for key, value in found.pairs]
    except UnicodeDecodeError:
        return DocumentError("the line is not UTF-8", "Save it as UTF-8.", line=number, column=1)
    except json.JSONDecodeError as error:
        return DocumentError(
            f"the line is not JSON ({error.msg})", "Mend it.", line=number, column=error.colno
        )
    except RecursionError:
        return DocumentError("the line is nested too deep", "Flatten it.", line=number, column=1)
    if any(too_deep(value) for _, value in cells):
        return DocumentError("the line is nested too deep", "Flatten it.", line=number, column=1)
    return Row(cells, number, _twin_keys(cells, number))


def _twin_keys(cells: Cells, number: int) -> Fault | None:
    counted = Counter(name for name, _ in cells if not is_sealed_key(name))
    twin = next((name for name, count in counted.items() if count > 1), None)
    if twin is None:
        return None
    reason = f"the key {shorten(twin)} stands twice; only the first is read"
    return Fault(reason, "Give each key once.", number, 1)


def _batch(table: pl.LazyFrame, start: int) -> list[dict[str, Any]]:
    try:
        frame = table.slice(start, BATCH).collect()
        if frame.estimated_size() > MAX_BATCH:
            mend = "Split it; an article has a headline and an abstract."
            raise DocumentError(f"rows from [{start}] on unpack to gigabytes", mend)
        return frame.to_dicts()
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError) as error:
        raise _no_parquet(error) from None


def _no_parquet(error: BaseException) -> DocumentError:
    kind = type(error).__name__
    return DocumentError(f"it is no Parquet file that can be read ({kind})", "Write it anew.")


def _node(value: Any, key: str) -> Node:
    """A value of a Parquet file as a document has it; bytes are none, unless they are secured."""
    if isinstance(value, dict):
        return {
            name: _node(part, key if is_sealed_key(key) else name) for name, part in value.items()
        }
    if isinstance(value, list):
        return [_node(part, key) for part in value]
    if isinstance(value, bytes):
        return value.decode(errors="ignore") if is_sealed_key(key) else None
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime | date):
        return value.isoformat()
    return None if value is None or value != value else str(value)  # noqa: PLR0124 - NaN


def _name(text: str) -> str:
    """The name of a column: what stands in the header, without space around and of fit length."""
    name = text.strip().encode(errors="backslashreplace").decode()
    return name if len(name) <= MAX_NAME else name[:MAX_NAME] + "…"


def _too_many() -> DocumentError:
    return DocumentError(f"more than {MAX_ROWS:,} rows", "Split the table.")

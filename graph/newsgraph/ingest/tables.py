"""Tables of articles, one a row: CSV, TSV, JSON Lines and Parquet.

Each reader gives the rows as pairs of column and value; what a column says, and how a cell
says it, is the same for all of them (``mapping.py``, ``cells.py``).
"""

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from itertools import chain, islice
from typing import Any, NamedTuple, Protocol

import msgspec

from newsgraph.errors import DocumentError
from newsgraph.ingest.cells import TIMES, Cells, RowReader
from newsgraph.ingest.dates import Order, needs_order, order_of
from newsgraph.ingest.delimited import DELIMITERS, BrokenRow, DelimitedRow, first_lines, records
from newsgraph.ingest.mapping import ColumnMapping, by_position, plan
from newsgraph.ingest.nodes import DocumentPart, Fault, Node, is_sealed_key
from newsgraph.ingest.opening import DECODER, Members, plain, too_deep, unsealed
from newsgraph.ingest.quoting import shorten
from newsgraph.ingest.salvage import salvaged
from newsgraph.isolation import isolated

MAX_TABLE = 256 * 1024**2
"""Bytes; a larger file is rejected unread."""

MAX_ROWS = 2_000_000
MAX_COLUMNS = 2_000
MAX_NAME = 200
MAX_LINES = 2 * MAX_ROWS
"""Lines of a text with JSON in each, blank ones too."""

MAX_LINE = 16 * 1024**2
"""Bytes; a longer line is no row."""

MOST_ABOVE = 20
"""Lines in which the header of a delimited text is looked for."""

HEAD = 1_000
"""Rows that show whether a column's dates need an order of day and month."""

EMPTY = DocumentError("the table has no row", "Remove it or fill it.")
BLANK = DocumentError("no row of the table holds a value", "Remove it or fill it.")


class Shapes(Protocol):
    """The shapes that objects of other programs have."""

    def fit(self, keys: tuple[str, ...]) -> bool:
        """Whether an object with these keys is in one of the shapes."""
        ...

    def in_shape(self, found: dict[str, Any]) -> dict[str, Any]:
        """The object with the keys of a seed document, if it is in a shape; else as it is."""
        ...


class Row(NamedTuple):
    """The values of one row, and the line where it begins, if it stands in lines."""

    cells: Cells
    line: int | None = None
    note: Fault | None = None


def read_csv(
    data: bytes, columns: ColumnMapping, delimiter: str | None = None
) -> Iterator[DocumentPart]:
    """The documents of a delimited text; its first row names the columns."""
    above = 0 if by_position(columns) else _above_header(data, columns, delimiter)
    found = iter(records(data, delimiter, above))
    first = next(found, None)
    if first is None:
        raise EMPTY
    if isinstance(first, BrokenRow):
        raise first.error
    if by_position(columns):
        names = [f"#{number + 1}" for number in range(len(first.cells))]
        found = chain([first], found)
    else:
        names = [column_name(cell) for cell in first.cells]
    rows = (_row(names, record) for record in found)

    def again() -> Iterator[Row | DocumentError]:
        start = 0 if by_position(columns) else 1
        return (
            _row(names, record) for record in islice(records(data, delimiter, above), start, None)
        )

    if len(names) > MAX_COLUMNS:
        error = DocumentError(f"more than {MAX_COLUMNS:,} columns", "Split the table.")
        error.sealed += _sealed_in(rows)
        raise error
    if above:
        reason = f"{above} lines stand above the header, and are not read"
        yield "", Fault(reason, "Remove them.", level="noted")
    yield from row_documents(names, rows, columns, again)


def _above_header(data: bytes, columns: ColumnMapping, delimiter: str | None) -> int:
    """How many lines stand above the first that names columns, two of them known ones."""
    for number, cells in enumerate(first_lines(data, MOST_ABOVE, delimiter)):
        with suppress(DocumentError):
            if len(plan(map(column_name, cells), columns)) > 1:
                return number
    return 0


def read_json_lines(
    data: bytes, columns: ColumnMapping, shapes: Shapes | None = None
) -> Iterator[DocumentPart]:
    """The documents of a text that holds one JSON object a line.

    ``shapes`` gives the objects of other programs the keys of a seed document.
    """
    names: dict[str, None] = {}
    is_shaped = False
    for line, number in _lines(data):
        keys = tuple(_names(line, number))
        is_shaped = is_shaped or (shapes is not None and shapes.fit(keys))
        names.update(dict.fromkeys(keys))

    def rows() -> Iterator[Row | DocumentError]:
        found = (_line(line, number) for line, number in _lines(data))
        return (_in_shape(row, shapes) for row in found) if is_shaped and shapes else found

    if is_shaped:
        found = (row.cells for row in rows() if isinstance(row, Row))
        names = dict.fromkeys(name for cells in found for name, _ in cells)

    if not names:
        raise next((row for row in rows() if isinstance(row, DocumentError)), EMPTY)
    yield from row_documents(names, rows(), columns, rows)


def _in_shape(row: Row | DocumentError, shapes: Shapes) -> Row | DocumentError:
    if isinstance(row, DocumentError) or not shapes.fit(tuple(name for name, _ in row.cells)):
        return row
    sealed: list[str] = []
    found = unsealed(dict(reversed(row.cells)), sealed)
    cells = shapes.in_shape(found)  # type: ignore[arg-type]
    secured: Cells = [("secured", [*sealed])] if sealed else []
    return row._replace(cells=[*cells.items(), *secured])


def _lines(data: bytes) -> Iterator[tuple[bytes, int]]:
    """The lines that are not blank, one after another, each with its number."""
    for number, line in enumerate(BytesIO(data.removeprefix(b"\xef\xbb\xbf")), 1):
        if number > MAX_LINES:
            raise DocumentError(f"more than {MAX_LINES:,} lines", "Split the table.")
        if not line.isspace():
            yield line, number


def _names(line: bytes, number: int) -> Iterable[str]:
    """The keys of the JSON object in a line; none if there is no object."""
    if not line.lstrip().startswith(b"{"):
        return ()
    try:
        return map(column_name, _KEYS.decode(line))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):  # stricter than ours
        row = _line(line, number)
        return () if isinstance(row, DocumentError) else (name for name, _ in row.cells)


_KEYS = msgspec.json.Decoder(dict[str, msgspec.Raw])


def read_parquet(data: bytes, columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The documents of a Parquet file; another process reads it (``parquet.py``)."""
    parts = isolated("newsgraph.ingest.parquet:rows", MAX_ROWS, data=data)
    read, of_bytes = next(parts)[0]
    for name in of_bytes:
        reason = f"the column {shorten(name)} holds bytes, not texts; it is not read"
        yield "", Fault(reason, "Write its values as texts.")
    names = [column_name(name) for name in read]

    def rows(parts: Iterator[Any]) -> Iterator[Row]:
        for row in chain.from_iterable(_ROWS.decode(packed) for _, packed in parts):
            yield Row(list(zip(names, row, strict=True)))

    def again() -> Iterator[Row]:
        anew = isolated("newsgraph.ingest.parquet:rows", MAX_ROWS, data=data)
        next(anew)
        return rows(anew)

    yield from row_documents(names, rows(parts), columns, again)


def row_documents(
    names: Iterable[str],
    rows: Iterator[Row | DocumentError],
    columns: ColumnMapping,
    again: Callable[[], Iterable[Row | DocumentError]],
) -> Iterator[DocumentPart]:
    """The parts of a table: notes on its columns, its rows, and what was repaired.

    ``again`` gives the rows once more; it is called if the order of day and month depends on
    more than the first :data:`HEAD` rows.
    """
    names = list(names)
    try:
        planned = plan(names, columns)
    except DocumentError as error:
        error.sealed += _sealed_in(rows)
        raise
    head, rows = _head(rows)
    makes = RowReader(planned, _orders(planned, head, again))
    yield from _twins(names)
    number, is_blank = -1, True
    for number, row in enumerate(rows):
        if number >= MAX_ROWS:
            too_many = _too_many()
            too_many.sealed += _sealed_in(chain([row], rows))
            raise too_many
        if isinstance(row, DocumentError):
            is_blank = False
            yield f"[{number}]", row
        elif any(value not in (None, "", [], {}) for _, value in row.cells):
            is_blank = False
            yield _document(makes, row, number)
    if is_blank:
        raise EMPTY if number < 0 else BLANK
    if count := makes.repaired["address"]:
        reason = f"addresses that held escapes (`\\?` or `&amp;`), repaired: {count:,}"
        yield "", Fault(reason, "Write addresses as a browser shows them.", level="noted")


def _head(
    rows: Iterator[Row | DocumentError],
) -> tuple[list[Row | DocumentError], Iterator[Row | DocumentError]]:
    """The first rows, and all rows; an error that ends the table is raised where it stood."""
    head: list[Row | DocumentError] = []

    def rest(error: DocumentError | None) -> Iterator[Row | DocumentError]:
        yield from head
        head.clear()
        if error:
            raise error
        yield from rows

    try:
        head.extend(islice(rows, HEAD))
    except DocumentError as error:
        return head, rest(error)
    return head, rest(None)


def _orders(
    planned: Mapping[str, str],
    head: list[Row | DocumentError],
    again: Callable[[], Iterable[Row | DocumentError]],
) -> dict[str, Order]:
    """Column → what comes first in its dates, the day or the month, where any date shows it."""
    times = {column for column, key in planned.items() if key in TIMES}
    needy = {column for column, text in _texts(head, times) if needs_order(text)}
    if not needy:
        return {}
    dated: dict[str, dict[str, None]] = {column: {} for column in needy}
    for column, text in _texts(again(), needy):
        dated[column][text] = None
    orders = {column: order_of(texts) for column, texts in dated.items()}
    return {column: order for column, order in orders.items() if order}


def _texts(
    rows: Iterable[Row | DocumentError], columns: Collection[str]
) -> Iterator[tuple[str, str]]:
    """The texts in some columns, each with its column; the rows end at an error of the table."""
    with suppress(DocumentError):
        for row in rows:
            if isinstance(row, Row):
                for column, value in row.cells:
                    if column in columns and isinstance(value, str):
                        yield column, value


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


def _document(makes: RowReader, row: Row, number: int) -> DocumentPart:
    path, tree = makes.tree(row.cells, number)
    if row.note:
        tree.faults.append(row.note)
    return path, tree


def _twins(names: list[str]) -> Iterator[DocumentPart]:
    for name, count in Counter(names).items():
        if count > 1 and not is_sealed_key(name):
            reason = f"{count} columns are called {shorten(name)}; only the first is read"
            yield "", Fault(reason, "Give each column its own name.")


def _row(names: list[str], record: DelimitedRow | BrokenRow) -> Row | DocumentError:
    if isinstance(record, BrokenRow):
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


def _line(line: bytes, number: int) -> Row | DocumentError:
    if len(line) <= MAX_LINE:
        return _object(line, number)
    reason = f"the line is longer than {MAX_LINE // 1024**2} MiB"
    return DocumentError(reason, "Shorten it.", line=number, column=1)


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
            reason, hint = "the line is no JSON object with keys", "Write one object a line."
            return DocumentError(reason, hint, line=number, column=1)
        cells = [(column_name(key), plain(value)) for key, value in found.pairs]
    except UnicodeDecodeError:
        return DocumentError("the line is not UTF-8", "Save it as UTF-8.", line=number, column=1)
    except json.JSONDecodeError as error:
        return DocumentError(
            f"the line is not JSON ({error.msg})", "Fix it.", line=number, column=error.colno
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


_ROWS = msgspec.msgpack.Decoder(list[list[Any]])


def column_name(text: str) -> str:
    """The name of a column: what stands in the header, without space around and of fit length."""
    name = text.strip().encode(errors="backslashreplace").decode()
    return name if len(name) <= MAX_NAME else name[:MAX_NAME] + "…"


def _too_many() -> DocumentError:
    return DocumentError(f"more than {MAX_ROWS:,} rows", "Split the table.")

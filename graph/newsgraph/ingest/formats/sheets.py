"""Workbooks: the sheets of XLSX, XLS and ODS, which calamine reads in a process of its own."""

from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from itertools import islice
from typing import Any

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats.form import Format
from newsgraph.ingest.mapping import ColumnMapping, by_position, plan
from newsgraph.ingest.nodes import DocumentPart, Fault
from newsgraph.ingest.quoting import shorten
from newsgraph.ingest.tables import (
    BLANK,
    EMPTY,
    MAX_COLUMNS,
    MAX_ROWS,
    MOST_ABOVE,
    Row,
    column_name,
    row_documents,
)
from newsgraph.isolation import isolated
from newsgraph.isolation.child import ChildPart

MOST = 64 * 1024**2
BATCH = 1_000
MOST_SHEETS = 200
FREE = 64 * 1024**2
RATIO = 64
"""Characters that the cells may hold: so many, and so many for each byte of the file."""

Cell = str | None


def sheets(data: bytes) -> Iterator[ChildPart]:
    """The rows of each sheet in batches, each with the sheet's name; in a process of its own.

    Raises:
        DocumentError: it is no workbook, or its cells hold too much.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    budget = FREE + RATIO * len(data)
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        for position, name in enumerate(book.sheet_names[:MOST_SHEETS]):
            rows = iter(book.get_sheet_by_index(position).iter_rows())
            while batch := [[_text(cell) for cell in row] for row in islice(rows, BATCH)]:
                budget -= sum(len(cell or "") + 8 for row in batch for cell in row)
                if budget < 0:
                    reason = "its cells unpack to far more than a file of its size holds"
                    raise DocumentError(reason, "Save it as CSV.")
                yield [name, batch], b""
    except (CalamineError, OSError, ValueError, KeyError) as error:
        if isinstance(error, DocumentError):
            raise
        kind = type(error).__name__
        reason = f"it is no workbook that can be read ({kind})"
        raise DocumentError(reason, "Save it anew, or as CSV.") from None


def _text(cell: Any) -> Cell:
    if cell is None or cell == "":
        return None
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell if isinstance(cell, str) else cell.isoformat() if hasattr(
        cell, "isoformat") else str(cell)  # fmt: skip


def read_sheets(data: bytes, columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The rows of all sheets that name a headline or an address.

    Raises:
        DocumentError: it is no workbook, or none of its sheets names one.
    """
    found: dict[str, list[list[Cell]]] = {}
    for (name, batch), _ in isolated("newsgraph.ingest.formats.sheets:sheets", data=data):
        found.setdefault(name, []).extend(batch)
    tables = {name: rows for name, rows in found.items() if any(map(any, rows))}
    if not tables:
        raise BLANK if found else EMPTY
    if sum(map(len, tables.values())) > MAX_ROWS:
        raise DocumentError(f"more than {MAX_ROWS:,} rows", "Split the workbook.")
    faults: dict[str, DocumentError] = {}
    for number, (name, rows) in enumerate(tables.items()):
        try:
            for path, part in _sheet(rows, columns):
                yield (f"{name}{path}" if number and path else path), part
        except DocumentError as error:
            faults[name] = error
    sealed = [text for fault in faults.values() for text in fault.sealed]
    first = next(iter(faults.values()), None)
    if first is not None and len(faults) == len(tables):
        first.sealed = sealed
        raise first
    for name, fault in faults.items():
        yield "", Fault(f"the sheet {shorten(name)} is not read: {fault.reason}", fault.hint)


def _sheet(rows: list[list[Cell]], columns: ColumnMapping) -> Iterator[DocumentPart]:
    above = 0 if by_position(columns) else _above(rows, columns)
    header = rows[above] if rows else []
    if len(header) > MAX_COLUMNS:
        raise DocumentError(f"more than {MAX_COLUMNS:,} columns", "Split the sheet.")
    if by_position(columns):
        names = [f"#{number + 1}" for number in range(len(header))]
        below = rows
    else:
        names = [column_name(cell or "") for cell in header]
        below = rows[above + 1 :]

    def found() -> Iterator[Row | DocumentError]:
        return (Row([*zip(names, row, strict=False)], number + above + 2)
                for number, row in enumerate(below))  # fmt: skip

    yield from row_documents(names, found(), columns, found)


def _above(rows: list[list[Cell]], columns: ColumnMapping) -> int:
    """How many rows stand above the first that names columns."""
    for number, row in enumerate(rows[:MOST_ABOVE]):
        with suppress(DocumentError):
            if len(plan([column_name(cell or "") for cell in row], columns)) > 1:
                return number
    return next((number for number, row in enumerate(rows) if any(row)), 0)


FORMAT = Format(
    "workbook",
    (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"),
    read_sheets,
    "The sheets of Excel, LibreOffice and Google Sheets, with the columns of a CSV.",
    "A sheet whose first row names columns: title, url, date, publisher, …",
    MOST,
    is_text=False,
)

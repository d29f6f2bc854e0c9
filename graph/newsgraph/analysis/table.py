"""The first rows of a frame as text or HTML for people to read."""

import html
from collections.abc import Iterator
from datetime import datetime

import polars as pl
from rich.cells import cell_len, set_cell_size

WIDEST = 44
"""The most characters of a text in a cell."""


class Table:
    """Rows of a frame, with numbers rounded to three digits and moments to the minute."""

    def __init__(self, frame: pl.DataFrame, rows: int) -> None:
        shown = frame.head(rows)
        self.names = frame.columns
        self.left = [dtype == pl.String for dtype in frame.dtypes]
        self.cells = [[cell(value) for value in row] for row in shown.iter_rows()]
        hidden = frame.height - shown.height
        self.more = f"… and {hidden:,} more in .frame" if hidden else ""

    def lines(self) -> Iterator[str]:
        """The rows as lines of text, their cells in columns."""
        columns = zip(self.names, *self.cells, strict=True)
        widths = [max(map(cell_len, column)) for column in columns]
        for row in [self.names, *self.cells]:
            padded = (
                set_cell_size(word, width) if left else word.rjust(width)
                for word, width, left in zip(row, widths, self.left, strict=True)
            )
            yield "  ".join(padded).rstrip()
        if self.more:
            yield self.more

    def html(self) -> str:
        """The rows as a table of HTML."""
        head = "".join(f"<th>{html.escape(name)}</th>" for name in self.names)
        body = "".join(f"<tr>{''.join(self._cells(row))}</tr>" for row in self.cells)
        more = f"<p>{self.more}</p>" if self.more else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"

    def _cells(self, row: list[str]) -> Iterator[str]:
        for word, left in zip(row, self.left, strict=True):
            align = "left" if left else "right"
            yield f'<td style="text-align: {align}">{html.escape(word)}</td>'


def cell(value: object) -> str:
    """One value as text for people to read.

    >>> cell(0.00004), cell(12.3456), cell(1234567), cell(None), cell(True)
    ('<.001', '12.3', '1,234,567', '–', 'yes')
    """
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return number(value)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    text = " ".join(str(value).split())
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"


def number(value: float) -> str:
    """A number to three digits."""
    if abs(value) < 0.001:
        return "<.001" if value > 0 else "0"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"

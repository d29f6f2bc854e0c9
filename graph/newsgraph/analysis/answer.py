"""The answer of an analysis: a documented frame, a reading, its limits and a plot."""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, NamedTuple

import polars as pl

from newsgraph.analysis.table import Table
from newsgraph.store import TIME

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes

INSUFFICIENT = "insufficient evidence"
"""The verdict where the data is too thin to support any other."""

SHOWN_ROWS = 8
"""Rows that an answer shows when it is printed."""

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Column(NamedTuple):
    """The type and the meaning of one column of an answer's frame."""

    dtype: "pl.DataType | type[pl.DataType]"
    meaning: str
    """The meaning states the unit and says when the value is null."""


AnswerColumns = Mapping[str, Column]
"""Name of a column → what it holds."""


def text(meaning: str) -> Column:
    """A column of texts."""
    return Column(pl.String, meaning)


def count(meaning: str) -> Column:
    """A column of counts."""
    return Column(pl.Int64, meaning)


def number(meaning: str) -> Column:
    """A column of numbers; a value that cannot be computed is null, never NaN."""
    return Column(pl.Float64, meaning)


def moment(meaning: str) -> Column:
    """A column of moments in UTC."""
    return Column(TIME, meaning)


class Answer:
    """The result of an analysis.

    Attributes:
        frame: the rows, in the order in which to read them; see :attr:`columns`.
        reading: sentences that state the outcome.
        missing: what the graph lacks to answer the question; the frame is then empty.
            ``None`` if it lacks nothing.
        question: the question.
        method: the definition of the measure and its source.
        limits: what the answer cannot say.
        columns: name → type and meaning of each column of the frame.
    """

    question: ClassVar[str]
    method: ClassVar[str]
    limits: ClassVar[tuple[str, ...]]
    columns: ClassVar[AnswerColumns]
    shown: ClassVar[tuple[str, ...]]

    def __init__(
        self,
        frame: pl.DataFrame | None = None,
        reading: Sequence[str] = (),
        *,
        missing: str | None = None,
    ) -> None:
        self.frame = self._conform(frame)
        self.reading = tuple(reading)
        self.missing = missing

    @classmethod
    def _conform(cls, frame: pl.DataFrame | None) -> pl.DataFrame:
        schema = {name: column.dtype for name, column in cls.columns.items()}
        if frame is None:
            return pl.DataFrame(schema=schema)
        conformed = frame.select(pl.col(name).cast(dtype) for name, dtype in schema.items())
        return conformed.with_columns(pl.col(pl.Float64).fill_nan(None))

    def to_pandas(self) -> "pandas.DataFrame":
        """The frame as a pandas frame; nulls stay missing.

        Raises:
            UsageError: pandas is not installed.
        """
        from newsgraph.views.frames import to_pandas

        return to_pandas(self.frame)

    def plot(self, ax: "Axes | None" = None) -> "Axes":
        """Draw the answer with matplotlib and return the axes.

        Args:
            ax: where to draw; a new figure if not given.

        Raises:
            UsageError: matplotlib is not installed.
        """
        from newsgraph.analysis import plots

        if self.frame.is_empty():
            return plots.saying(ax, self.missing or "Nothing to show.")
        return self._draw(ax)

    def _draw(self, ax: "Axes | None") -> "Axes":
        raise NotImplementedError

    def __repr__(self) -> str:
        lines = [self.question, *(f"  {line}" for line in self._sentences())]
        if not self.frame.is_empty():
            lines += ["", *self._table().lines(), ""]
        lines += [f"Method: {self.method}", *(f"It cannot say: {limit}" for limit in self.limits)]
        return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", "\n".join(lines))

    def _repr_html_(self) -> str:
        table = "" if self.frame.is_empty() else self._table().html()
        said = "".join(f"<li>{html.escape(line)}</li>" for line in self._sentences())
        limits = "".join(f"<li>{html.escape(limit)}</li>" for limit in self.limits)
        return _UNPRINTABLE.sub(
            "\N{REPLACEMENT CHARACTER}",
            f"<p><strong>{html.escape(self.question)}</strong></p><ul>{said}</ul>{table}"
            f"<p><em>Method:</em> {html.escape(self.method)}</p>"
            f"<p><em>It cannot say:</em></p><ul>{limits}</ul>",
        )

    def _sentences(self) -> Iterator[str]:
        if self.missing:
            yield f"No answer: {self.missing}"
        yield from self.reading

    def _table(self) -> Table:
        return Table(self.frame.select(self.shown), SHOWN_ROWS)

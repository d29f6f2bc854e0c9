"""How exactly a date is known: a date without a time of day is a range.

A build keeps the start of each range as the time, and its precision beside it. Whatever says
that one time is before another asks here, so a date and a time of that day have no order.
"""

from collections.abc import Iterable
from datetime import datetime
from functools import reduce
from typing import Literal, get_args

import polars as pl

Precision = Literal["year", "month", "day", "minute", "second"]

PRECISIONS: tuple[Precision, ...] = get_args(Precision)
"""The coarsest first."""

_LENGTHS = {"year": "1y", "month": "1mo", "day": "1d", "minute": "1m", "second": "1s"}
_FIRST = (1, 1, 1, 0, 0, 0)
_STATED = {"year": 1, "month": 2, "day": 3, "minute": 5, "second": 6}
_FORMS = {"year": "%Y", "month": "%Y-%m", "day": "%Y-%m-%d", "minute": "%Y-%m-%d %H:%M"}


def coarser(one: Precision | None, other: Precision | None) -> Precision | None:
    """The less exact of two precisions; ``None`` says nothing.

    >>> coarser("second", "day"), coarser(None, "minute")
    ('day', 'minute')
    """
    return min(filter(None, (one, other)), key=PRECISIONS.index, default=None)


def coarsest(precisions: Iterable[Precision | None]) -> Precision | None:
    """The least exact of some precisions."""
    return reduce(coarser, precisions, None)


def started(moment: datetime, precision: Precision) -> datetime:
    """The first moment of the year, month, day, … that a moment lies in.

    >>> started(datetime(2031, 6, 2, 10, 30), "month")
    datetime.datetime(2031, 6, 1, 0, 0)
    """
    stated = moment.timetuple()[: _STATED[precision]]
    year, month, day, hour, minute, second = (*stated, *_FIRST[len(stated) :])
    return datetime(year, month, day, hour, minute, second, tzinfo=moment.tzinfo)


def range_start(moment: str, precision: str) -> pl.Expr:
    """The first moment that a date may mean. A time without a precision is exact to the second."""
    stated = pl.col(precision).cast(pl.String)
    start = pl.col(moment).dt.truncate("1s")
    for name, length in _LENGTHS.items():
        whole = pl.col(moment).dt.truncate(length)
        start = pl.when(stated == name).then(whole).otherwise(start)
    return start


def range_end(moment: str, precision: str) -> pl.Expr:
    """The moment after the last one that a date may mean."""
    return range_start(moment, precision).dt.offset_by(_length(precision))


def fineness(precision: str) -> pl.Expr:
    """The place of a precision among all, the coarsest 0."""
    return (
        pl.col(precision)
        .cast(pl.String)
        .replace_strict(
            dict(zip(PRECISIONS, range(len(PRECISIONS)), strict=True)),
            default=len(PRECISIONS) - 1,
            return_dtype=pl.Int64,
        )
    )


def written(moment: datetime, precision: Precision | None) -> str:
    """A date in UTC as far as it is known.

    >>> from datetime import UTC
    >>> written(datetime(2031, 6, 2, tzinfo=UTC), "month")
    '2031-06'
    """
    return moment.strftime(_FORMS.get(precision or "second", "%Y-%m-%d %H:%M:%S"))


def written_range(start: datetime, end: datetime, precision: Precision | None) -> str:
    """A period in days, or in months or years where only these are known.

    >>> written_range(datetime(2031, 6, 2, 10), datetime(2031, 6, 4, 9), "second")
    '2031-06-02 – 2031-06-04'
    """
    known = coarser(precision, "day")
    first, last = written(start, known), written(end, known)
    return first if first == last else f"{first} – {last}"


def _length(precision: str) -> pl.Expr:
    return (
        pl.col(precision)
        .cast(pl.String)
        .replace_strict(_LENGTHS, default="1s", return_dtype=pl.String)
    )

"""Parquet files → their rows, as texts, lists and mappings; this runs in a process of its own."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any, Final

import msgspec
import polars as pl

from newsgraph.errors import DocumentError
from newsgraph.ingest.nodes import is_sealed_key
from newsgraph.isolation.child import ChildPart

BATCH: Final = 10_000
"""Rows that are unpacked at once."""

MOST_BATCH: Final = 512 * 1024**2
"""Bytes that so many rows may unpack to."""

PIECE: Final = 1024**2
"""Bytes of rows that are passed on at once, or one row."""

FREE: Final = 64 * 1024**2
RATIO: Final = 32
"""Bytes that the rows may unpack to: so many, and so many for each byte of the file."""

BROKEN: Final = (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError)
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def rows(data: bytes, most_rows: int) -> Iterator[ChildPart]:
    """First the names of the columns, those read and those of bytes, then the rows as msgpack.

    Raises:
        DocumentError: it is no Parquet file, or has more rows than that, or unpacks to too much.
    """
    try:
        table = pl.scan_parquet(BytesIO(data))
        schema = table.collect_schema()
        count = table.select(pl.len()).collect().item()
    except BROKEN as error:
        raise _damage(error) from None
    if count > most_rows:
        raise DocumentError(f"more than {most_rows:,} rows", "Split the table.")
    texts = [name for name, kind in schema.items() if kind != pl.Binary or is_sealed_key(name)]
    yield [texts, [name for name in schema if name not in texts]], b""
    budget = FREE + RATIO * len(data)
    for start in range(0, count, BATCH):
        found = _batch(table.select(texts), start)
        while piece := list(_piece(found)):
            packed = msgspec.msgpack.encode([msgspec.Raw(row) for row in piece])
            budget -= len(packed)
            if budget < 0:
                reason = "its rows unpack to far more than a file of its size holds"
                raise DocumentError(reason, "Write them as CSV, or in several files.")
            yield None, packed


def _batch(table: pl.LazyFrame, start: int) -> Iterator[bytes]:
    """Each row, packed."""
    try:
        frame = table.slice(start, BATCH).collect()
    except BROKEN as error:
        raise _damage(error) from None
    if frame.estimated_size() > MOST_BATCH:
        hint = "Split it; an article has a headline and an abstract."
        raise DocumentError(f"the rows from [{start}] on would fill gigabytes of memory", hint)
    columns = list(frame.schema.items())
    plain = frame.cast({name: _plain(kind) for name, kind in frame.schema.items()})
    for row in plain.iter_rows():
        pairs = zip(row, columns, strict=True)
        values = [_node(value, kind, name) for value, (name, kind) in pairs]
        yield msgspec.msgpack.encode(values)


def _piece(found: Iterator[bytes]) -> Iterator[bytes]:
    size = 0
    while size < PIECE and (row := next(found, None)) is not None:
        size += len(row)
        yield row


def _plain(kind: Any) -> Any:
    """The type with numbers in place of times: Python has none for every time there may be."""
    if isinstance(kind, pl.Struct):
        return pl.Struct([pl.Field(field.name, _plain(field.dtype)) for field in kind.fields])
    if isinstance(kind, pl.List):
        return pl.List(_plain(kind.inner))
    if isinstance(kind, pl.Array):
        return pl.List(_plain(kind.inner))
    if isinstance(kind, pl.Datetime | pl.Duration):
        return pl.Int64
    return pl.Int32 if kind == pl.Date else kind


def _node(value: Any, kind: Any, key: str) -> Any:
    """A value of the plain type as a document has it; bytes are none, but secured ones."""
    if value is None or value != value:  # noqa: PLR0124 - NaN
        return None
    if isinstance(kind, pl.Struct):
        return {
            field.name: _node(
                value[field.name], field.dtype, key if is_sealed_key(key) else field.name
            )
            for field in kind.fields
        }
    if isinstance(kind, pl.List | pl.Array):
        return [_node(part, kind.inner, key) for part in value]
    if isinstance(value, bytes):
        return value.decode(errors="ignore") if is_sealed_key(key) else None
    return _text(value, kind)


def _text(value: Any, kind: Any) -> str:
    if isinstance(kind, pl.Datetime):
        return _moment(_microseconds(value, kind.time_unit), is_utc=kind.time_zone is not None)
    if kind == pl.Date:
        return _day(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _microseconds(value: int, unit: str) -> int:
    return value // 1_000 if unit == "ns" else value * 1_000 if unit == "ms" else value


def _moment(microseconds: int, *, is_utc: bool) -> str:
    try:
        moment = EPOCH + timedelta(microseconds=microseconds)
    except OverflowError:
        return _far(microseconds / 86_400e6)
    return (moment if is_utc else moment.replace(tzinfo=None)).isoformat()


def _day(days: int) -> str:
    try:
        return (date(1970, 1, 1) + timedelta(days=days)).isoformat()
    except OverflowError:
        return _far(days)


def _far(days: float) -> str:
    """A time that no calendar of ours holds; the reader says that it is none."""
    return f"a time in the year {1970 + int(days // 365.2425)}"


def _damage(error: BaseException) -> DocumentError:
    kind = type(error).__name__
    return DocumentError(f"it is no Parquet file that can be read ({kind})", "Write it anew.")

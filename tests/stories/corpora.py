"""Articles for the tests of stories."""

import datetime as dt
from collections.abc import Iterable

import polars as pl

START = dt.datetime(2031, 6, 1, 8, tzinfo=dt.UTC)
SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "id": pl.String,
    "headline": pl.String,
    "abstract": pl.String,
    "published": pl.Datetime("us", "UTC"),
    "outlet": pl.String,
}
VOCABULARY = """
ferry harbour engine strike crane walrus comet flood gauge surge turbine seal ladle
beetroot tram guild postman cup bakery bridge painter library atlas parrot weather button
"""
WORDS = VOCABULARY.split()


Row = tuple[str, str | None, str | None, dt.datetime | None, str | None]
"""id, headline, abstract, published, outlet"""


def article(
    number: int,
    headline: str | None,
    abstract: str | None = None,
    *,
    hours: float | None = 0.0,
    outlet: str | None = "outlet/ledger.example",
) -> Row:
    """A row, so many hours after the start; without a date if ``hours`` is ``None``."""
    published = None if hours is None else START + dt.timedelta(hours=hours)
    return f"article/{number:05}", headline, abstract, published, outlet


def frame(
    rows: Iterable[Row],
) -> pl.DataFrame:
    """The articles as a frame."""
    return pl.DataFrame(list(rows), schema=SCHEMA, orient="row")

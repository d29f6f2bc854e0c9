"""Typed records → the columns of the sightings table."""

from collections.abc import Sequence
from itertools import repeat
from operator import attrgetter
from typing import Any

import polars as pl

from newsgraph.lists import join_lists
from newsgraph.model import Document, Image, Provider, Record, Related
from newsgraph.store import IMAGE, SCHEMA

TYPES = {
    name: dtype
    for name, dtype in SCHEMA["sightings"].items()
    if name not in {"file", "sha256", "path", "article"}
}
RELATED_FIELDS = [name for name in Related.__struct_fields__ if name in TYPES]
DOCUMENT_FIELDS = [
    name for name in Document.__struct_fields__ if name in TYPES and name not in RELATED_FIELDS
]
PROVIDER_FIELDS = list(Provider.__struct_fields__)
LISTS = [name for name, dtype in TYPES.items() if dtype == pl.List(pl.String)]
IMAGE_FIELDS = list(Image.__struct_fields__)
NO_PROVIDER = Provider()
MENTIONED = Document()
"""Stands for the fields of a document that a related entry does not have."""


def record_columns(records: Sequence[Related]) -> pl.DataFrame:
    """One row per record. A record that stands in several places is converted once."""
    rows: dict[int, int] = {}
    positions = [rows.setdefault(id(record), len(rows)) for record in records]
    distinct = list({id(record): record for record in records}.values())
    return _columns(distinct)[positions]


def _columns(records: list[Related]) -> pl.DataFrame:
    columns: dict[str, Any] = _attributes(RELATED_FIELDS, records)
    documents = [record if isinstance(record, Document) else MENTIONED for record in records]
    columns |= _attributes(DOCUMENT_FIELDS, documents)
    providers = [record.provider or NO_PROVIDER for record in records]
    of_provider = _attributes(PROVIDER_FIELDS, providers)
    columns |= {f"provider_{name}": values for name, values in of_provider.items()}
    columns["provider_images"] = _images(columns["provider_images"])
    columns["images"] = _images(columns["images"])
    for name in LISTS:
        columns[name] = _lists(columns[name])
    return pl.DataFrame({name: pl.Series(name, columns[name], TYPES[name]) for name in TYPES})


def _attributes(names: list[str], records: Sequence[Record]) -> dict[str, Any]:
    """The attributes of all records, by name."""
    rows = map(attrgetter(*names), records)
    return dict(zip(names, zip(*rows, strict=True) if records else repeat(()), strict=False))


def _lists(groups: Sequence[tuple[str, ...]]) -> pl.Series:
    """One list of texts a group, null for none; made flat, since nested lists are slow."""
    flat = {
        "row": [row for row, texts in enumerate(groups) for _ in texts],
        "texts": [text for texts in groups for text in texts],
    }
    return _grouped(pl.DataFrame(flat, schema={"row": pl.Int64, "texts": pl.String}), len(groups))


def _images(groups: Sequence[tuple[Image, ...]]) -> pl.Series:
    """One list of structs a group, null for none."""
    flat: dict[str, Any] = {"row": [row for row, images in enumerate(groups) for _ in images]}
    flat |= _attributes(IMAGE_FIELDS, [image for images in groups for image in images])
    members = pl.DataFrame(flat, schema={"row": pl.Int64, **dict(IMAGE)})
    return _grouped(members.select("row", pl.struct(IMAGE_FIELDS).alias("images")), len(groups))


def _grouped(members: pl.DataFrame, length: int) -> pl.Series:
    """The second column as lists by ``row``; null for a row without members."""
    lists = members.group_by("row", maintain_order=True).agg(pl.all())
    rows = pl.DataFrame({"row": range(length)}, schema={"row": pl.Int64})
    return join_lists(rows, lists, "row").to_series(1)

"""The tables of a graph: their schema, and Parquet in and out.

One frame per table; every id is one stable string (``article/<hash>``,
``outlet/<domain>``, ``topic/<label>``, ``story/<hash>``) that is the same in frames,
networkx and RDF. Rows stand in the order of the table's key, so equal tables are equal files.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from io import BytesIO
from pathlib import Path

import polars as pl

from newsgraph.errors import FolderError

TIME = pl.Datetime("us", "UTC")
IMAGE = pl.Struct(
    {
        "url": pl.String,
        "width": pl.Int64,
        "height": pl.Int64,
        "title": pl.String,
        "is_cached": pl.Boolean,
    }
)
TERM = pl.Struct({"term": pl.String, "weight": pl.Float64})
"""A term that two texts share, and what it adds to their similarity."""

SCHEMA: dict[str, dict[str, pl.DataType | type[pl.DataType]]] = {
    "sightings": {
        "file": pl.String,
        "sha256": pl.String,
        "path": pl.String,
        "article": pl.String,
        "title": pl.String,
        "excerpt": pl.String,
        "published_date_time": TIME,
        "updated_date_time": TIME,
        "web_url": pl.String,
        "original_url": pl.String,
        "amp_web_url": pl.String,
        "cdn_amp_web_url": pl.String,
        "source_url": pl.String,
        "amp_url": pl.String,
        "cdn_amp_url": pl.String,
        "type": pl.String,
        "category": pl.String,
        "quality": pl.Int64,
        "provider_name": pl.String,
        "provider_domain": pl.String,
        "provider_images": pl.List(IMAGE),
        "images": pl.List(IMAGE),
        "locale": pl.String,
        "authors": pl.List(pl.String),
        "price": pl.String,
        "length": pl.String,
        "levels": pl.List(pl.String),
        "actions": pl.String,
        "ratings": pl.String,
        "items": pl.String,
        "featured_content": pl.String,
        "topics": pl.List(pl.String),
        "heat": pl.Int64,
        "published": pl.Boolean,
        "removed": pl.Boolean,
    },
    "articles": {
        "id": pl.String,
        "key": pl.String,
        "url": pl.String,
        "headline": pl.String,
        "abstract": pl.String,
        "published": TIME,
        "updated": TIME,
        "type": pl.String,
        "category": pl.String,
        "quality": pl.Int64,
        "heat": pl.Int64,
        "outlet": pl.String,
        "event": pl.String,
        "storyline": pl.String,
        "series": pl.String,
    },
    "images": {
        "article": pl.String,
        "position": pl.Int64,
        "url": pl.String,
        "width": pl.Int64,
        "height": pl.Int64,
        "title": pl.String,
    },
    "outlets": {
        "id": pl.String,
        "domain": pl.String,
        "name": pl.String,
        "alt_names": pl.List(pl.String),
        "part_of": pl.String,
        "platform": pl.Boolean,
        "logo": pl.String,
    },
    "topics": {
        "id": pl.String,
        "label": pl.String,
        "alt_labels": pl.List(pl.String),
        "broader": pl.String,
        "same_as": pl.List(pl.String),
    },
    "about": {"article": pl.String, "topic": pl.String},
    "covers": {
        "outlet": pl.String,
        "topic": pl.String,
        "articles": pl.Int64,
        "first": TIME,
        "last": TIME,
        "share": pl.Float64,
    },
    "related": {
        "source": pl.String,
        "target": pl.String,
        "kind": pl.String,
        "weight": pl.Float64,
        "evidence": pl.List(pl.String),
        "method": pl.String,
        "rule": pl.String,
        "similarity": pl.Float64,
        "terms": pl.List(TERM),
        "days": pl.Float64,
    },
    "stories": {
        "id": pl.String,
        "grain": pl.String,
        "parent": pl.String,
        "name": pl.String,
        "terms": pl.List(pl.String),
        "first": TIME,
        "last": TIME,
        "articles": pl.Int64,
        "outlets": pl.Int64,
        "independent": pl.Int64,
        "cohesion": pl.Float64,
    },
    "lineage": {"old": pl.String, "new": pl.String, "change": pl.String},
    "members": {"grain": pl.String, "article": pl.String, "story": pl.String},
    "aliases": {"raw": pl.String, "kind": pl.String, "id": pl.String},
    "ledger": {
        "kind": pl.String,
        "left": pl.String,
        "right": pl.String,
        "judgement": pl.String,
        "rule": pl.String,
        "evidence": pl.String,
    },
}
"""Table → column → type. The order of columns is the order in the files."""

SORT_KEYS: dict[str, list[str]] = {
    "sightings": ["file", "sha256", "path"],
    "articles": ["id"],
    "images": ["article", "position"],
    "outlets": ["id"],
    "topics": ["id"],
    "about": ["article", "topic"],
    "covers": ["outlet", "topic"],
    "related": ["source", "target", "kind"],
    "stories": ["id"],
    "lineage": ["old", "change", "new"],
    "members": ["grain", "article"],
    "aliases": ["raw", "kind", "id"],
    "ledger": ["kind", "left", "right", "judgement", "rule", "evidence"],
}

REQUIRED: dict[str, list[str]] = {
    "sightings": ["file", "sha256", "path", "article"],
    "articles": ["id", "key"],
    "images": ["article", "position", "url"],
    "outlets": ["id", "domain", "name", "alt_names", "platform"],
    "topics": ["id", "label", "alt_labels", "same_as"],
    "about": ["article", "topic"],
    "covers": ["outlet", "topic", "articles", "share"],
    "related": ["source", "target", "kind", "weight"],
    "stories": ["id", "grain", "terms", "articles", "outlets", "independent"],
    "lineage": ["old", "change"],
    "members": ["grain", "article", "story"],
    "aliases": ["raw", "kind", "id"],
    "ledger": ["kind", "left", "right", "judgement", "rule", "evidence"],
}
"""Table → the columns that are never null in what a build makes. Any other may be."""


@dataclass(frozen=True)
class Tables:
    """A whole graph as polars frames, one per table of :data:`SCHEMA`."""

    sightings: pl.DataFrame
    articles: pl.DataFrame
    images: pl.DataFrame
    outlets: pl.DataFrame
    topics: pl.DataFrame
    about: pl.DataFrame
    covers: pl.DataFrame
    related: pl.DataFrame
    stories: pl.DataFrame
    lineage: pl.DataFrame
    members: pl.DataFrame
    aliases: pl.DataFrame
    ledger: pl.DataFrame

    @classmethod
    def of(cls, frames: Mapping[str, pl.DataFrame]) -> "Tables":
        """Tables from frames by name: columns put in order and cast, rows sorted.

        A table that is not given is empty.

        Raises:
            polars.exceptions.PolarsError: a column is missing or cannot be cast.
        """
        return cls(**{name: _conform(name, frames.get(name)) for name in SCHEMA})

    def items(self) -> Iterator[tuple[str, pl.DataFrame]]:
        """Pairs of table name and frame, in the order of the schema."""
        return ((field.name, getattr(self, field.name)) for field in fields(self))

    @property
    def declared(self) -> pl.DataFrame:
        """The rows of ``related`` that documents declare: the user's edge *related-to*."""
        return self.related.filter(kind="declared")

    def equals(self, other: "Tables") -> bool:
        """Whether every frame equals its counterpart, nulls included."""
        return all(frame.equals(getattr(other, name)) for name, frame in self.items())

    def counts(self) -> dict[str, int]:
        """Rows per table."""
        return {name: frame.height for name, frame in self.items()}


def _conform(name: str, frame: pl.DataFrame | None) -> pl.DataFrame:
    if frame is None:
        return pl.DataFrame(schema=SCHEMA[name])
    columns = [pl.col(column).cast(dtype) for column, dtype in SCHEMA[name].items()]
    return frame.select(columns).sort(SORT_KEYS[name])


PART = "part-00000.parquet"
"""The file of a table, in a folder of the table's name."""


def write_tables(tables: Tables, folder: Path) -> None:
    """Write every table to ``folder/<name>/part-00000.parquet``.

    Raises:
        OSError: the system refuses.
    """
    for name, frame in tables.items():
        target = folder / name
        target.mkdir(parents=True)
        whole = BytesIO()  # polars does not say what the system refused it
        frame.write_parquet(whole, compression="zstd", statistics=False)
        (target / PART).write_bytes(whole.getbuffer())


def read_tables(folder: Path) -> Tables:
    """Read the tables that :func:`write_tables` wrote.

    Raises:
        FolderError: a table is missing or is not readable Parquet.
    """
    return Tables(**{name: _read_table(name, folder / name) for name in SCHEMA})


def _read_table(name: str, folder: Path) -> pl.DataFrame:
    path = folder / PART
    if not path.exists():
        raise FolderError(f"{path}: the table is missing; build the graph again")
    try:
        with path.open("rb") as stream:
            return _conform(name, pl.read_parquet(stream))
    except pl.exceptions.ColumnNotFoundError:
        raise FolderError(
            f"{folder}: the table is of another version of newsgraph; build the graph again"
        ) from None
    except (OSError, pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        raise FolderError(
            f"{folder}: the table cannot be read ({error}); build the graph again"
        ) from error

"""The tables of a graph: their schema, and how Parquet files hold them.

There is one frame per table. An id is a stable string (``article/<hash>``,
``outlet/<domain>``, ``topic/<label>``, ``story/<hash>``) that is the same in frames,
networkx and RDF. Rows are sorted by the table's key, so equal tables give equal files.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from io import BytesIO
from pathlib import Path

import polars as pl

from newsgraph.errors import FolderError
from newsgraph.schema.form import Field, Type, attribute
from newsgraph.schema.kinds import KINDS, columns, readings

Dtype = pl.DataType | type[pl.DataType]

TIME = pl.Datetime("us", "UTC")
SCALARS: dict[Type, Dtype] = {
    "integer": pl.Int64,
    "number": pl.Float64,
    "boolean": pl.Boolean,
    "time": TIME,
}
"""Type of a field → type of its column; every other type is a text."""

IMAGE = pl.Struct(
    {attribute(read): SCALARS.get(field.type, pl.String) for field, read in readings("Image")}
)
TERM = pl.Struct({"term": pl.String, "weight": pl.Float64})
"""A term that two texts share, and its contribution to their similarity."""


def dtype_of(field: Field) -> Dtype:
    """The type of a field's column."""
    structs: dict[Type, Dtype] = {"image": IMAGE, "term": TERM}
    single = {**SCALARS, **structs}.get(field.type, pl.String)
    return pl.List(single) if field.many else single


SCHEMA: dict[str, dict[str, Dtype]] = {
    kind.table: {name: dtype_of(field) for name, field in columns(kind).items()}
    for kind in KINDS.values()
}
"""Table → column → type. The order of columns is the order in the files."""

SORT_KEYS: dict[str, list[str]] = {kind.table: list(kind.key) for kind in KINDS.values()}

REQUIRED: dict[str, list[str]] = {
    kind.table: [
        name for name in columns(kind) if name in kind.fields and kind.fields[name].required
    ]
    for kind in KINDS.values()
}
"""Table → the columns that are never null in a build. Other columns may be."""


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
    credits: pl.DataFrame
    stories: pl.DataFrame
    figures: pl.DataFrame
    rewordings: pl.DataFrame
    lineage: pl.DataFrame
    members: pl.DataFrame
    aliases: pl.DataFrame
    ledger: pl.DataFrame

    @classmethod
    def of(cls, frames: Mapping[str, pl.DataFrame]) -> "Tables":
        """The tables made of frames by name, with columns in order and cast, and rows sorted.

        A table that is not given is empty.

        Raises:
            polars.exceptions.PolarsError: a required column is missing, or one cannot be cast.
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
    columns = [
        pl.lit(None, dtype).alias(column)
        if column not in frame.columns and column not in REQUIRED[name]
        else pl.col(column).cast(dtype)
        for column, dtype in SCHEMA[name].items()
    ]
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
        whole = BytesIO()  # polars does not say what the system refused
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
            frame = pl.read_parquet(stream)
        if missing := SCHEMA[name].keys() - set(frame.columns):
            raise FolderError(
                f"{folder}: the table is of another version of newsgraph: it lacks "
                f"{', '.join(sorted(missing))}; build the graph again"
            )
        return _conform(name, frame)
    except (OSError, pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        raise FolderError(
            f"{folder}: the table cannot be read ({error}); build the graph again"
        ) from error

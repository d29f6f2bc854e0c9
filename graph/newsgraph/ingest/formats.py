"""The registry of input formats: a format is a name, its suffixes, and one function.

To add a format, write a module with a function ``bytes, columns → parts`` and add a line to
:data:`FORMATS`. A function that finds no document in the file gives no part (the file is
*ignored*), and raises ``DocumentError`` for a file that cannot be read.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from newsgraph.ingest.frontmatter import read_front_matter
from newsgraph.ingest.mapping import Columns
from newsgraph.ingest.nodes import Part
from newsgraph.ingest.tables import MAX_TABLE, read_csv, read_json_lines, read_parquet

MAX_DOCUMENT = 16 * 1024**2
"""Bytes; a larger document is rejected unread."""


class Format(NamedTuple):
    """One input format; a file of more than ``most`` bytes is rejected unread.

    The read cache keeps what the files of a ``kept`` one say.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, Columns], Iterable[Part]]
    most: int = MAX_TABLE
    kept: bool = False
    nothing: str = "it holds no article"
    """Why a file in which no document was found is ignored."""


def _front_matter(data: bytes, _columns: Columns) -> list[Part]:
    tree = read_front_matter(data)
    return [] if tree is None else [("", tree)]


FORMATS: tuple[Format, ...] = (
    Format(
        "front matter",
        (".md", ".markdown", ".txt"),
        _front_matter,
        MAX_DOCUMENT,
        kept=True,
        nothing="it has no front matter, which opens with a line `---`",
    ),
    Format("CSV", (".csv",), read_csv),
    Format("TSV", (".tsv", ".tab"), partial(read_csv, delimiter="\t")),
    Format("JSON Lines", (".jsonl", ".ndjson"), read_json_lines),
    Format("Parquet", (".parquet",), read_parquet),
)

BY_SUFFIX = {suffix: format_ for format_ in FORMATS for suffix in format_.suffixes}


def format_of(name: str) -> Format | None:
    """The format that reads a file of this name, if any."""
    stem, dot, suffix = name[name.rfind("/") + 1 :].rpartition(".")
    return BY_SUFFIX.get(f"{dot}{suffix}".lower()) if stem else None


def why_ignored(name: str) -> str:
    """Why a file of this name, in which no document was found, was ignored."""
    if name.endswith("/"):
        return "hidden folders and built graphs are not read"
    format_ = format_of(name)
    return format_.nothing if format_ else f"only {', '.join(BY_SUFFIX)} are read"

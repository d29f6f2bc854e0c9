"""The registry of input formats: a format is a name, its suffixes, and one function.

To add a format, write a module with a function ``bytes, columns → parts`` and add a line to
:data:`FORMATS`. A function that finds no document in the file gives no part (the file is
*ignored*), and raises ``DocumentError`` for a file that cannot be read.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from newsgraph.ingest.frontmatter import read_front_matter
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart
from newsgraph.ingest.tables import MAX_TABLE, read_csv, read_json_lines, read_parquet
from newsgraph.isolation.archives import SIDE_FILES, suffix_of

MAX_DOCUMENT = 16 * 1024**2
"""Bytes; a larger document is rejected unread."""


class Format(NamedTuple):
    """One input format; a file of more than ``most`` bytes is rejected unread.

    The read cache keeps what the files of a ``kept`` one say. ``nothing`` says why a file is
    ignored in which it finds no document.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, ColumnMapping], Iterable[DocumentPart]]
    most: int = MAX_TABLE
    kept: bool = False
    nothing: str = "it holds no article"
    """Why a file in which no document was found is ignored."""


def _front_matter(data: bytes, _columns: ColumnMapping) -> list[DocumentPart]:
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

ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst")
"""How archives of files are called."""

BY_SUFFIX = {suffix: format_ for format_ in FORMATS for suffix in format_.suffixes}


def format_of(name: str) -> Format | None:
    """The format that reads a file of this name, if any."""
    return BY_SUFFIX.get(suffix_of(name))


def why_ignored(name: str) -> str:
    """Why a file of this name, in which no document was found, was ignored."""
    if name.endswith("/"):
        return "hidden folders and built graphs are not read"
    if name[name.rfind("/") + 1 :].startswith(SIDE_FILES):
        return "a system or an office program put it there; it is no file of yours"
    if name.lower().endswith(ARCHIVES):
        return "an archive in an archive is not opened; unpack it"
    format_ = format_of(name)
    return format_.nothing if format_ else f"only {', '.join(BY_SUFFIX)} are read"

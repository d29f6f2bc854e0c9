"""What an input format is: a name, its suffixes, a look at the content, and one function."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from newsgraph.ingest.cells import RowReader
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart, Node, Tree
from newsgraph.ingest.tables import MAX_TABLE

MAX_DOCUMENT = 16 * 1024**2
"""Bytes; a larger document is rejected unread."""

Read = Callable[[bytes, ColumnMapping], Iterable[DocumentPart]]
"""The bytes of a file, the mapping of columns → the parts of the file."""


class Format(NamedTuple):
    """One input format; a file of more than ``most`` bytes is rejected unread."""

    name: str
    suffixes: tuple[str, ...]
    read: Read
    meaning: str
    """What it is and who writes it, in one sentence."""
    example: str
    """A small file of the format; of a format that is no text, what a file of it holds."""
    most: int = MAX_TABLE
    kept: bool = False
    """Whether the read cache keeps what its files say."""
    is_text: bool = True
    is_it: Callable[[bytes], bool] | None = None
    """Whether a file of one of the suffixes is of this format; ``None``: if of no other."""
    nothing: str = "it holds no article"
    """Why a file in which no document was found is ignored."""


def seed_tree(values: dict[str, Node]) -> Tree:
    """The tree of a document whose values stand under the keys of a seed document."""
    reader = RowReader({key: key for key in values}, {})
    return reader.tree([*values.items()], 0)[1]

"""The registry of input formats: a format is a name, its suffixes, and one function.

To add a format, write a module with a function ``bytes → [(path in the file, tree)]`` and
add a line to :data:`FORMATS`. A function that finds no document in the file gives an empty
list (the file is *ignored*), and raises ``DocumentError`` for one that cannot be read.
"""

from collections.abc import Callable
from typing import NamedTuple

from newsgraph.ingest.frontmatter import read_front_matter
from newsgraph.ingest.nodes import Tree


class Format(NamedTuple):
    """One input format."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes], list[tuple[str, Tree]]]


def _front_matter(data: bytes) -> list[tuple[str, Tree]]:
    tree = read_front_matter(data)
    return [] if tree is None else [("", tree)]


FORMATS: tuple[Format, ...] = (Format("front matter", (".md", ".markdown", ".txt"), _front_matter),)

BY_SUFFIX = {suffix: format_ for format_ in FORMATS for suffix in format_.suffixes}


def format_of(name: str) -> Format | None:
    """The format that reads a file of this name, if any."""
    stem, dot, suffix = name[name.rfind("/") + 1 :].rpartition(".")
    return BY_SUFFIX.get(f"{dot}{suffix}".lower()) if stem else None


def why_ignored(name: str) -> str:
    """Why a file of this name, in which no document was found, was ignored."""
    if name.endswith("/"):
        return "hidden folders are not read"
    if format_of(name) is None:
        return f"only {', '.join(BY_SUFFIX)} are read"
    return "it does not open with a line `---`"

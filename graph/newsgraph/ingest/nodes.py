"""The trees that documents are parsed to, and their limits."""

from functools import lru_cache
from typing import Any

import msgspec

from newsgraph.errors import DocumentError
from newsgraph.report import Level

Node = str | None | list[Any] | dict[str, Any]
"""A scalar's text, a plain null, a sequence or a mapping."""

MAX_DEPTH = 32
"""Containers in one another."""

NULLS = frozenset(["", "~", "null", "Null", "NULL"])
"""The plain scalars that mean nothing."""


class SharedDict(dict[str, Any]):
    """A mapping that many documents hold to the letter; ``record`` is what it was read as.

    It is never changed, and ``record`` is set only if reading it raised no issue.
    """

    __slots__ = ("record",)

    def __init__(self, mapping: dict[str, Any]) -> None:
        super().__init__(mapping)
        self.record: Any = None


class Fault(msgspec.Struct, frozen=True):
    """Something in a document that costs one value; ``line`` and ``column`` count from 1."""

    reason: str
    mend: str
    line: int | None = None
    column: int | None = None
    level: Level = "dropped"


class Tree(msgspec.Struct):
    """One parsed document: its root, the texts under ``secured`` keys, and lesser faults."""

    root: Node
    sealed: list[str]
    faults: list[Fault]


Part = tuple[str, Tree | DocumentError | Fault]
"""A place in a file, and what is there: a document, why there is none, a word on the file."""


@lru_cache(maxsize=1024)
def is_sealed_key(key: str) -> bool:
    """Whether a key names the opaque blob that must never leave the reader."""
    return key.casefold() == "secured"

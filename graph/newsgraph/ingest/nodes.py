"""The trees that documents are parsed to, and their limits."""

import re
from functools import lru_cache
from typing import Any

import msgspec

from newsgraph.errors import DocumentError
from newsgraph.ingest.spelling import spelt
from newsgraph.report import Level

Node = str | None | list[Any] | dict[str, Any]
"""A scalar's text, a plain null, a sequence or a mapping."""

MAX_DEPTH = 32
"""Containers in one another."""

USUAL_KEY = 100
"""Characters; whether a longer key is sealed is not remembered."""

NO_LETTER = re.compile(r"[\W_]+")

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
    hint: str
    line: int | None = None
    column: int | None = None
    level: Level = "dropped"


class Tree(msgspec.Struct):
    """One parsed document: its root, the texts under ``secured`` keys, and lesser faults."""

    root: Node
    sealed: list[str]
    faults: list[Fault]
    origins: dict[str, str] = {}
    """Key of the root → the column that filled it, if it has another name."""


class Secured(msgspec.Struct):
    """The texts under ``secured`` keys of a file, whatever else is found in it."""

    texts: list[str]


DocumentPart = tuple[str, Tree | DocumentError | Fault | Secured]
"""A place in a file, and what is there: a document, why there is none, a word on the file."""


def is_sealed_key(key: str) -> bool:
    """Whether a key names the opaque blob that must never leave the reader, however written.

    >>> [is_sealed_key(key) for key in ("secured ", "SECURED", "sec\u200bured", "insecure")]
    [True, True, True, False]
    """
    return _names_secured(key) if len(key) <= USUAL_KEY else _letters(key) == "secured"


@lru_cache(maxsize=1024)
def _names_secured(key: str) -> bool:
    return _letters(key) == "secured"


def _letters(key: str) -> str:
    folded = key if key.isascii() else spelt(key)
    return NO_LETTER.sub("", folded).casefold()

"""The names under which texts credit outlets: those of the graph, and those of the shipped table.

Outlets are also in the news, and "Apple", "Nature" and "Mint" are outlets too: a name of one word
counts only if ``known_outlets.yaml`` has it.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
import polars as pl
import yaml

from newsgraph.identity.text import fold

KNOWN_OUTLETS: Final = Path(__file__).parent / "known_outlets.yaml"

WORD: Final = r"[^\W_][\w&.'’\-]*"
"""One word of a name."""


class KnownOutlet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of ``known_outlets.yaml``."""

    domain: str
    names: tuple[str, ...]
    sources: tuple[str, str]
    agency: bool = False
    common: bool = False


class NamedOutlet(NamedTuple):
    """An outlet that a name means, and how much of a cue the name needs."""

    name: str
    """Its usual name."""
    outlet: str | None = None
    """Its id; null if the graph does not hold it."""
    agency: bool = False
    common: bool = False
    known: bool = False
    """Whether the shipped table has it."""


class Names:
    """The names under which outlets can be credited, by their first and their last word."""

    def __init__(self, named: Mapping[str, NamedOutlet]) -> None:
        self._named = named
        self._longest = max((len(name.split()) for name in named), default=0)

    def at(self, text: str, start: int) -> tuple[NamedOutlet, int] | None:
        """The longest name that begins at ``start``, and its end."""
        found = None
        for match in _prefixes(text, start, self._longest):
            named = self._named.get(_plain(text[start:match]))
            if named is not None:
                found = named, match
        return found

    def before(self, text: str, end: int) -> tuple[NamedOutlet, int] | None:
        """The longest name that ends at ``end``, and its start."""
        found = None
        for start in _suffixes(text, end, self._longest):
            named = self._named.get(_plain(text[start:end]))
            if named is not None:
                found = named, start
        return found


def _prefixes(text: str, start: int, most: int) -> Iterator[int]:
    words = re.compile(rf"\s*{WORD}")
    position = start
    for _ in range(most):
        match = words.match(text, position)
        if match is None:
            return
        position = match.end()
        yield position
        trimmed = position
        while text[trimmed - 1] in ".'’":
            trimmed -= 1
        if text[trimmed - 2 : trimmed] in ("'s", "’s"):
            yield trimmed - 2
        elif trimmed != position:
            yield trimmed


def _suffixes(text: str, end: int, most: int) -> Iterator[int]:
    start = end
    for _ in range(most):
        head = text[:start].rstrip()
        start = len(head)
        while start and not text[start - 1].isspace() and text[start - 1] not in '("“—–,:;':
            start -= 1
        yield start
        if start == 0 or text[:start].rstrip()[-1:] in (
            "(",
            '"',
            "“",
            "—",
            "–",
            ",",
            ":",
            ";",
            ".",
        ):
            return


def _plain(name: str) -> str:
    return " ".join(name.replace("’", "'").split())


@cache
def known_outlets() -> tuple[KnownOutlet, ...]:
    """The shipped table of agencies and outlets."""
    entries = yaml.safe_load(KNOWN_OUTLETS.read_text(encoding="utf-8"))
    return msgspec.convert(entries, tuple[KnownOutlet, ...])


def names_of(outlets: pl.DataFrame) -> Names:
    """The names of the graph's outlets (``id, domain, name, alt_names``) and of the known ones.

    A known outlet that the graph does not hold has a name, but no id.
    """
    named: dict[str, NamedOutlet] = {}
    by_name: dict[str, str] = {}
    rows = list(outlets.sort("id").select("id", "domain", "name", "alt_names").iter_rows())
    ids = {domain: id_ for id_, domain, *_ in rows if domain}
    for id_, domain, name, others in rows:
        for text in filter(None, (name, *(others or ()))):
            plain = _plain(text).removeprefix("The ")
            if not domain:
                by_name.setdefault(fold(plain), id_)
            if len(plain.split()) > 1:
                named.setdefault(plain, NamedOutlet(name, id_))
    for known in known_outlets():
        by_alias = next((by_name[key] for key in map(fold, known.names) if key in by_name), None)
        id_ = ids.get(known.domain, by_alias)
        entry = NamedOutlet(known.names[0], id_, known.agency, known.common, known=True)
        named.update(dict.fromkeys(known.names, entry))
    return Names(named)

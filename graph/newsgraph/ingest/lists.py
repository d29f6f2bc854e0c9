"""The lists that programs write into one text → their members.

JSON, and what Python, numpy, R and Postgres print: ``['a', 'b']``, ``['a' 'b']``,
``c("a", "b")``, ``{a,"b c"}``, ``{'a', 'b'}``, ``('a',)``. Anything else is parted at the first
of :data:`SEPARATORS` that occurs, or is a list of one.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from newsgraph.ingest.nodes import MAX_DEPTH, Node

SEPARATORS = ("\n", "|", ";", "·", ",")
"""From the one that stands in no name to the one that often does."""

HASHTAGS = re.compile(r"#[^\s#]+(?:\s+#[^\s#]+)*")

_OPENING = re.compile(r"(?:c|list|array|set|frozenset|tuple)?[\[({]")
_TOKEN = re.compile(
    r"""\s*(?:
      (?P<open>(?:\b(?:c|list|array|set|frozenset|tuple))?[\[({])
    | (?P<close>[\])}])
    | (?P<comma>,)
    | (?P<colon>:)
    | [bru]?(?P<string>'(?:[^'\\]|\\.|'')*+'|"(?:[^"\\]|\\.|"")*+")
    | (?P<bare>[^\s\[\](){},:'"][^\[\](){},:'"]*+)
    )""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))|(''|\"\")", re.DOTALL)
_PLAIN_ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}
_NOTHING = {"None", "null", "NULL", "NA", "nan", "NaN"}


def members(text: str) -> list[Node]:
    """The members of the list that a text holds: texts, and mappings where they stand so.

    >>> members("['Ferries' 'Harbour strikes']"), members("Ferries; Harbour, outer")
    (['Ferries', 'Harbour strikes'], ['Ferries', 'Harbour, outer'])
    >>> members("#Ferries #Harbour"), members("harbour strikes")
    (['Ferries', 'Harbour'], ['harbour strikes'])
    """
    text = text.strip()
    if _OPENING.match(text) and (printed := _printed(text)) is not None:
        return printed
    if HASHTAGS.fullmatch(text):
        return [part.removeprefix("#") for part in text.split()]
    separator = next((sign for sign in SEPARATORS if sign in text), None)
    parts = text.split(separator) if separator else [text]
    return [part for part in map(str.strip, parts) if part]


def _printed(text: str) -> list[Node] | None:
    try:
        found = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        found = _Printed(text).value()
    if isinstance(found, dict):
        found = [found] if found else []
    if not isinstance(found, list) or _is_too_deep(found):
        return None
    return [member for member in found if member is not None]


def _is_too_deep(value: Any, depth: int = MAX_DEPTH) -> bool:
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return depth == 0 or any(_is_too_deep(part, depth - 1) for part in parts)


class _UnreadableError(Exception):
    """The text is not a list that a program printed."""


class _Printed:
    """Reads one printed list by descent, no deeper than a document may nest."""

    def __init__(self, text: str) -> None:
        self._tokens = self._scan(text)
        self._kind, self._value = "", ""

    def value(self) -> Node | None:
        """The whole text as one value; ``None`` if it is none."""
        try:
            self._next()
            found = self._item(MAX_DEPTH)
        except _UnreadableError:
            return None
        return found if self._kind == "end" else None

    def _scan(self, text: str) -> Iterator[tuple[str, str]]:
        position, end = 0, len(text)
        while position < end:
            match = _TOKEN.match(text, position)
            if match is None:
                raise _UnreadableError
            yield match.lastgroup or "", match[match.lastgroup or 0]
            position = match.end()
        yield "end", ""

    def _next(self) -> None:
        self._kind, self._value = next(self._tokens)

    def _item(self, depth: int) -> Node | None:
        kind, value = self._kind, self._value
        if kind == "open" and depth:
            self._next()
            return self._group(value[-1], depth - 1)
        if kind not in ("string", "bare"):
            raise _UnreadableError
        self._next()
        if kind == "string":
            return _unescaped(value)
        return None if value.strip() in _NOTHING else value.strip()

    def _group(self, opened: str, depth: int) -> Node:
        closing = {"[": "]", "(": ")", "{": "}"}[opened]
        found: list[Any] = []
        pairs: dict[str, Any] = {}
        while not (self._kind == "close" and self._value == closing):
            if self._kind == "comma":
                self._next()
                continue
            item = self._item(depth)
            if self._kind == "colon" and isinstance(item, str):
                self._next()
                pairs[item] = self._item(depth)
            else:
                found.append(item)
        self._next()
        if opened == "(" and found and isinstance(found[0], list):
            return found[0]  # array([…], dtype=…), set([…])
        return pairs or found


def _unescaped(string: str) -> str:
    return _ESCAPE.sub(_meant, string[1:-1])


def _meant(match: re.Match[str]) -> str:
    if code := match[1] or match[2]:
        return "\ufffd" if "d800" <= code.casefold() <= "dfff" else chr(int(code, 16))
    if match[4]:
        return match[4][0]
    return _PLAIN_ESCAPES.get(match[3], match[3])

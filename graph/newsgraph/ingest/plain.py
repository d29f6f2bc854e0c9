"""The plain subset of YAML that seed documents are written in, read line by line.

Block mappings and lists by indentation, keys that are words, values on one line, plain or in
quotes. :func:`read_plain` gives the tree that PyYAML's events give, several times sooner, or
``None`` for every text with anything else in it. PyYAML decides on those, and is the judge
of this module in the tests.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from newsgraph.ingest.nodes import MAX_DEPTH, NULLS, SharedDict, Tree, is_sealed_key

CONTROLS = bytes(set(range(32)) - {10}) + b"\x7f"
UNUSUAL = (b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xef\xbb\xbf", b"\xef\xbf")
"""UTF-8 of line and paragraph separator, byte order mark, and the last of the BMP."""
C1_CONTROL = re.compile(rb"\xc2[\x80-\x9f]")

HEAD = re.compile(r"(?P<indent> *)(?P<dash>- )?(?P<key>[A-Za-z_][A-Za-z0-9_]{0,99}): ?")
LONGEST_HEAD = 120
PLAIN = re.compile(
    r"(?:[A-Za-z0-9/(+.$~]|-(?=[^ ]))(?:[^ :#]++|:(?=[^ ])|(?<! )#|[ ]++(?=[^#]))*+"
)
ESCAPED = re.compile(r'"(?:[^"\\]++|\\["\\])*+"')
ESCAPE = re.compile(r'\\(["\\])')
BEHIND_ENTRY = re.compile(r"\n(?! {4}|\n|\Z)")
"""Where text goes on that does not belong to a list entry at column 2."""
WORTH_SHARING = 120
"""Characters from which on looking an entry up is quicker than reading it."""
ENTRY = (2, True, None, False)


class _NotPlainError(Exception):
    """The text leaves the plain subset."""


def read_plain(text: str) -> Tree | None:
    """The tree of a text in the plain subset, ``None`` for any other text."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if _has_unusual(text.encode()):
        return None
    try:
        return _build(_lines(text))
    except _NotPlainError:
        return None


def _has_unusual(data: bytes) -> bool:
    """Whether a character is a control, or may be one that YAML treats in its own way."""
    if len(data.translate(None, CONTROLS)) != len(data):
        return True
    if data.isascii():
        return False
    if b"\xc2" in data and C1_CONTROL.search(data):
        return True
    return any(mark in data for mark in UNUSUAL)


def _lines(text: str) -> list[str | SharedDict]:
    """The lines, but for list entries at column 2 that recur: the mapping that each stands for.

    Corpora list the same related articles again and again, to the letter.
    """
    first, *pieces = text.split("\n  - ")
    lines: list[str | SharedDict] = [*first.split("\n")]
    for piece in pieces:
        shared = _shared(piece) if len(piece) >= WORTH_SHARING else None
        if shared is None:
            lines.extend(f"  - {piece}".split("\n"))
        else:
            lines.append(shared)
    return lines


@lru_cache(maxsize=4096)
def _shared(piece: str) -> SharedDict | None:
    """The mapping of one whole list entry; ``None`` if the piece is more, or holds a seal."""
    if BEHIND_ENTRY.search(piece):
        return None
    tree = _build(["entry:", *f"  - {piece}".split("\n")])
    entry = tree.root["entry"][0] if isinstance(tree.root, dict) else None
    return SharedDict(entry) if isinstance(entry, dict) and not tree.sealed else None


def _build(lines: Iterable[str | SharedDict]) -> Tree:
    """Follow the indentation; ``levels`` are the open containers with their columns."""
    root: dict[str, Any] = {}
    sealed: list[str] = []
    levels: list[tuple[int, Any]] = [(0, root)]
    column, container = levels[0]
    pending: str | None = None
    for line in lines:
        if not line:
            continue
        if line.__class__ is SharedDict:
            at, dash, key, seals = ENTRY
        else:
            head, colon, rest = line.partition(": ")
            at, dash, key, seals = _head(head + colon) if colon else _head(line)
        if pending is not None:
            if at > column:
                container[pending] = opened = [] if dash else {}
                column, container = _push(levels, at, opened)
            else:
                container[pending] = None
            pending = None
        while at < column:
            levels.pop()
            column, container = levels[-1]
        if at != column or container.__class__ is not (list if dash else dict):
            raise _NotPlainError
        if key is None:
            if not dash:
                raise _NotPlainError
            container.append(line if line.__class__ is SharedDict else _value(line[at + 2 :]))
            continue
        if dash:
            entry: dict[str, Any] = {}
            container.append(entry)
            column, container = _push(levels, at + 2, entry)
        elif key in container:
            raise _NotPlainError
        if seals:
            sealed.append(_value(rest) or rest)
        elif colon:
            container[key] = _value(rest)
        else:
            pending = key
    if pending is not None:
        container[pending] = None
    return Tree(root or None, sealed, [])


@lru_cache(maxsize=4096)
def _head(text: str) -> tuple[int, bool, str | None, bool]:
    """What a line begins with: its column, whether an item, which key, whether to be sealed.

    Few starts of lines differ, so they are remembered.
    """
    if len(text) > LONGEST_HEAD:
        raise _NotPlainError
    found = HEAD.fullmatch(text)
    if found:
        key = found["key"]
        return len(found["indent"]), bool(found["dash"]), key, is_sealed_key(key)
    bare = text.lstrip(" ")
    return len(text) - len(bare), bare.startswith("- "), None, False


def _push(levels: list[tuple[int, Any]], column: int, container: Any) -> tuple[int, Any]:
    if len(levels) >= MAX_DEPTH:
        raise _NotPlainError
    levels.append((column, container))
    return levels[-1]


def _value(text: str) -> str | None:
    """The scalar that stands alone behind a key or a dash."""
    if text[:1] == '"':
        inner = text[1:-1]
        if len(text) > 1 and text[-1] == '"' and '"' not in inner and "\\" not in inner:
            return inner
        if ESCAPED.fullmatch(text):
            return ESCAPE.sub(r"\1", inner)
    elif text.isalnum() or PLAIN.fullmatch(text):
        return None if text in NULLS else text
    raise _NotPlainError

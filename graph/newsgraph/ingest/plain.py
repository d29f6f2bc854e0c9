"""The plain subset of YAML that seed documents are written in, read line by line.

Block mappings and lists by indentation, keys that are words, values on one line, plain or in
quotes. :func:`read_plain` gives the tree that PyYAML's events give, or ``None`` for every text with
anything else in it. PyYAML decides on those, and is the judge of this module in the tests.

What it gains: of the 2,531 documents of a real month (23 MB, all of them plain) one core reads
15,400 a second, and 2,730 a second by PyYAML's events with libyaml: 5.6 times as fast. About 1.5
of that is the plainer grammar; the rest is memory for list entries that recur to the letter
(``benchmarks/results.md``).
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from newsgraph.ingest.nodes import MAX_DEPTH, NULLS, Node, SharedDict, Tree, is_sealed_key

CONTROLS = bytes(set(range(32)) - {10}) + b"\x7f"
UNUSUAL = (b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xef\xbb\xbf", b"\xef\xbf")
"""UTF-8 of line and paragraph separator, byte order mark, and the last of the BMP."""
C1_CONTROL = re.compile(rb"\xc2[\x80-\x9f]")

HEAD = re.compile(r"(?P<indent> *)(?P<dash>- )?(?P<key>[A-Za-z_][A-Za-z0-9_]{0,99}): ?")
LONGEST_HEAD = 120
PLAIN = re.compile(r"(?:[A-Za-z0-9/(+.$~]|-(?=[^ ]))(?:[^ :#]++|:(?=[^ ])|(?<! )#|[ ]++(?=[^#]))*+")
ESCAPED = re.compile(r'"(?:[^"\\]++|\\["\\])*+"')
ESCAPE = re.compile(r'\\(["\\])')
ENTRY = b"\n  - "
"""How a list entry at column 2 begins."""
BEHIND_ENTRY = re.compile(rb"\n(?! {4}|\n|\Z)")
"""Where text goes on that does not belong to a list entry at column 2."""
WORTH_SHARING = 120
"""Bytes from which on looking an entry up is quicker than reading it."""
MOST_SHARED = 2**14
ENTRY_COLUMN = 2

OPENING = b"---\n"
CLOSING = re.compile(rb"\n---[ \t]*(?:[\r\n]|\Z)")


class _NotPlainError(Exception):
    """The text leaves the plain subset."""


def read_plain(text: str) -> Tree | None:
    """The tree of a text in the plain subset, ``None`` for any other text."""
    return _tree(text.encode().replace(b"\r\n", b"\n").split(ENTRY))


def read_plain_file(data: bytes) -> Tree | None:
    """The tree of a file's front matter in the plain subset, ``None`` for any other file.

    The front matter ends before the first line that may close it: no such line is plain.
    """
    if not data.startswith(OPENING):
        return None
    *pieces, last = data[len(OPENING) :].split(ENTRY)
    closing = CLOSING.search(last)
    return _tree([*pieces, last[: closing.start()]]) if closing else None


def _tree(pieces: list[bytes]) -> Tree | None:
    """The tree of a text that was split where list entries at column 2 begin.

    Corpora list the same related articles again and again, to the letter.
    """
    try:
        first, *entries = pieces
        lines: list[str | SharedDict] = [*_text(first).split("\n")]
        for piece in entries:
            shared = shared_entry(piece) if len(piece) >= WORTH_SHARING else None
            if shared is None:
                lines.extend(f"  - {_text(piece)}".split("\n"))
            else:
                lines.append(shared)
        return _build(lines)
    except _NotPlainError:
        return None


def _text(data: bytes) -> str:
    if _has_unusual(data):
        raise _NotPlainError
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise _NotPlainError from None


def _has_unusual(data: bytes) -> bool:
    """Whether a character is a control, or may be one that YAML treats in its own way."""
    if len(data.translate(None, CONTROLS)) != len(data):
        return True
    if data.isascii():
        return False
    if b"\xc2" in data and C1_CONTROL.search(data):
        return True
    return any(mark in data for mark in UNUSUAL)


@lru_cache(maxsize=MOST_SHARED)
def shared_entry(piece: bytes) -> SharedDict | None:
    """The mapping of one whole list entry; ``None`` if the piece is more, or holds a seal."""
    if BEHIND_ENTRY.search(piece):
        return None
    tree = _build(["entry:", *f"  - {_text(piece)}".split("\n")])
    entry = tree.root["entry"][0] if isinstance(tree.root, dict) else None
    return SharedDict(entry) if isinstance(entry, dict) and not tree.sealed else None


def _build(lines: Iterable[str | SharedDict]) -> Tree:
    outline = _Outline()
    for line in lines:
        if isinstance(line, SharedDict):
            outline.add_item(ENTRY_COLUMN, line)
        elif line:
            head, colon, rest = line.partition(": ")
            at, is_item, key, is_sealed = _head(head + colon) if colon else _head(line)
            if key is None:
                outline.add_item(at, _value(line[at + 2 :]) if is_item else _not_plain())
                continue
            if is_item:
                outline.add_entry(at)
                at += 2
            outline.add_key(at, key, rest if colon else None, is_sealed)
    return outline.close()


class _Outline:
    """The tree so far; ``levels`` are the open containers with the columns they stand at."""

    def __init__(self) -> None:
        self.root: dict[str, Any] = {}
        self.sealed: list[str] = []
        self.levels: list[tuple[int, Any]] = [(0, self.root)]
        self.waiting: str | None = None

    def add_item(self, at: int, value: Node) -> None:
        """A list item at a column."""
        self.settle(at, list).append(value)

    def add_entry(self, at: int) -> None:
        """A list item at a column that is a mapping; its keys stand two columns further."""
        entry: dict[str, Any] = {}
        self.settle(at, list).append(entry)
        self.open(at + 2, entry)

    def add_key(self, at: int, key: str, rest: str | None, is_sealed: bool) -> None:
        """A key at a column with the rest of its line, or with its value on further lines."""
        container = self.settle(at, dict)
        if key in container or (is_sealed and rest is None):
            raise _NotPlainError
        if is_sealed:
            self.sealed.append(_value(rest or "") or rest or "")
        elif rest is not None:
            container[key] = _value(rest)
        else:
            container[key] = None
            self.waiting = key

    def settle(self, at: int, kind: type[Any]) -> Any:
        """The open container at a column, which must be of a kind."""
        levels = self.levels
        if self.waiting is not None:
            column, container = levels[-1]
            if at > column:
                container[self.waiting] = opened = kind()
                self.open(at, opened)
            self.waiting = None
        while at < levels[-1][0]:
            levels.pop()
        column, container = levels[-1]
        if at != column or container.__class__ is not kind:
            raise _NotPlainError
        return container

    def open(self, column: int, container: Node) -> None:
        if len(self.levels) >= MAX_DEPTH:
            raise _NotPlainError
        self.levels.append((column, container))

    def close(self) -> Tree:
        """The finished tree."""
        return Tree(self.root or None, self.sealed, [])


def _not_plain() -> Node:
    raise _NotPlainError


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

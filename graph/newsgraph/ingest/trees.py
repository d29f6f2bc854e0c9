"""YAML text → a tree of plain values: the plain subset at once, the rest by PyYAML's events.

Every scalar stays the text that the document has (``None`` for a plain null), because a
field's type is known from its record: ``title: 2020`` is a headline, not a number. Events
come from libyaml where PyYAML has it, else from PyYAML's own parser, ten times slower.
Building from events needs no recursion, so depth cannot exhaust the stack; depth, size and
the growth by aliases are bounded, and the text under a ``secured`` key is set aside in
:attr:`Tree.sealed`, never in the tree.

Source: YAML 1.1, https://yaml.org/spec/1.1/; the merge key, https://yaml.org/type/merge.html.
"""

import re
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from newsgraph.errors import DocumentError
from newsgraph.ingest.nodes import MAX_DEPTH, NULLS, Fault, Node, Tree, is_sealed_key
from newsgraph.ingest.plain import read_plain

HAS_LIBYAML = hasattr(yaml, "CBaseLoader")
"""Whether PyYAML was built with libyaml."""

LOADER: Any = yaml.CBaseLoader if HAS_LIBYAML else yaml.BaseLoader

FREE_SIZE = 10_000
MAX_GROWTH = 10
"""Aliases may make a document so much longer, and ten times as long, and no more.

Its size counts characters and containers, with aliases expanded.
"""

NULL_TAG = "tag:yaml.org,2002:null"
PLAIN_TAGS = frozenset(
    ["!"]
    + [
        f"tag:yaml.org,2002:{name}"
        for name in ("str", "int", "float", "bool", "null", "timestamp", "seq", "map")
    ]
)


def parse(text: str) -> Tree:
    """Parse one YAML document.

    Raises:
        DocumentError: the text is not YAML, or is too deep or too large once aliases are
            expanded; with line and column counted from 1 in ``text``.
    """
    return read_plain(text) or parse_events(text)


def parse_events(text: str) -> Tree:
    """Parse one YAML document by PyYAML alone; raises as :func:`parse` does."""
    try:
        builder = _Builder(LOADER(text), FREE_SIZE + MAX_GROWTH * len(text))
    except yaml.reader.ReaderError as error:
        raise _unreadable(error, text) from None
    try:
        return builder.build()
    except yaml.MarkedYAMLError as error:
        fault = _not_yaml(error)
    except yaml.reader.ReaderError as error:
        fault = _unreadable(error, text)
    except DocumentError as error:
        fault = error
    fault.sealed += builder.tree.sealed
    raise fault


LINE_BREAK = re.compile(r"\r\n|\r|\n")
QUOTED = re.compile(r"'[^']{4,}.*")
"""What a message of PyYAML quotes from the document, which may be secured."""


class _Builder:
    """Follows the events of one document; ``stack`` holds the open containers."""

    def __init__(self, loader: Any, most: int) -> None:
        self.loader = loader
        self.most = most
        self.tree = Tree(None, [], [])
        self.stack: list[tuple[Any, str | None, str | None, int]] = []
        self.current: Any = None
        self.key: str | None = None
        self.anchor: str | None = None
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.size = 0
        self.sealed_depth = 0
        self.started = False

    def build(self) -> Tree:
        get_event = self.loader.get_event
        while True:
            event = get_event()
            kind = type(event)
            if kind is ScalarEvent:
                self.scalar(event)
            elif kind is MappingStartEvent:
                self.open({}, event)
            elif kind is SequenceStartEvent:
                self.open([], event)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self.close(event)
            elif kind is AliasEvent:
                self.alias(event)
            elif kind is DocumentStartEvent:
                self.start_document(event)
            elif kind is StreamEndEvent:
                return self.tree

    def start_document(self, event: Any) -> None:
        if self.started:
            raise self.error(event, "a second YAML document begins", "Keep one to a file.")
        self.started = True

    def scalar(self, event: Any) -> None:
        if event.tag is not None:
            self.check_tag(event)
        value = event.value
        current = self.current
        if self.key is None and current.__class__ is dict:
            self.open_key(value, event)
            return
        self.size += len(value) + 1
        if self.sealed_depth:
            self.tree.sealed.append(value)
        if event.anchor is not None:
            self.remember(event.anchor, value, len(value) + 1)
        is_null = event.tag in (None, "!") and not event.style and value in NULLS
        self.put(None if is_null or event.tag == NULL_TAG else value)

    def open_key(self, key: str, event: Any) -> None:
        if key in self.current:
            self.fault(
                event, "a key stands twice in one mapping; the last one counts", "Keep one of them."
            )
        if self.sealed_depth:
            self.tree.sealed.append(key)
        elif is_sealed_key(key):
            self.sealed_depth = len(self.stack) + 1
        self.key = key

    def put(self, value: Node) -> None:
        current = self.current
        if current.__class__ is dict:
            if self.sealed_depth == 0:
                current[self.key] = value
            elif self.sealed_depth > len(self.stack):
                self.sealed_depth = 0
            self.key = None
        elif current is not None:
            current.append(value)
        else:
            self.tree.root = value

    def open(self, container: Node, event: Any) -> None:
        if event.tag is not None:
            self.check_tag(event)
        if self.key is None and self.current.__class__ is dict:
            raise self.error(event, "a mapping key is not a text", "Use a plain word as key.")
        if len(self.stack) >= MAX_DEPTH:
            raise self.error(
                event, f"nested deeper than {MAX_DEPTH} levels", "Flatten the document."
            )
        self.stack.append((self.current, self.key, self.anchor, self.size))
        self.current, self.key, self.anchor = container, None, event.anchor

    def close(self, event: Any) -> None:
        value, anchor = self.current, self.anchor
        self.current, self.key, self.anchor, before = self.stack.pop()
        self.size += 1
        if value.__class__ is dict and "<<" in value and not _merge(value):
            self.fault(event, "a merge key without a mapping", "Write `<<: *anchor`.")
        if anchor is not None:
            self.remember(anchor, value, self.size - before)
        self.put(value)

    def remember(self, anchor: str, value: Node, size: int) -> None:
        if not self.sealed_depth:
            self.anchors[anchor] = (value, size)

    def alias(self, event: Any) -> None:
        if self.key is None and self.current.__class__ is dict:
            raise self.error(event, "a mapping key is an alias", "Use a plain word as key.")
        if event.anchor not in self.anchors:
            raise self.error(
                event, "an alias without its anchor", "Write the value out instead of `*…`."
            )
        value, size = self.anchors[event.anchor]
        self.size += size
        if self.size > self.most:
            raise self.error(
                event,
                f"aliases expand to more than {self.most:,} characters",
                "Write the values out instead of `*…`.",
            )
        if self.sealed_depth:
            self.tree.sealed.extend(_texts(value))
        self.put(value)

    def check_tag(self, event: Any) -> None:
        if event.tag not in PLAIN_TAGS:
            raise self.error(event, "a YAML tag asks for an object", "Remove the `!…` tag.")

    def fault(self, event: Any, reason: str, hint: str) -> None:
        mark = event.start_mark
        self.tree.faults.append(Fault(reason, hint, mark.line + 1, mark.column + 1))

    def error(self, event: Any, reason: str, hint: str) -> DocumentError:
        mark = event.start_mark
        return DocumentError(reason, hint, line=mark.line + 1, column=mark.column + 1)


def _merge(mapping: dict[str, Any]) -> bool:
    """Apply the merge key: the mapping's own keys win, then the earlier of several."""
    merged = mapping.pop("<<")
    others = merged if isinstance(merged, list) else [merged]
    if not all(isinstance(other, dict) for other in others):
        return False
    for other in others:
        for key, value in other.items():
            mapping.setdefault(key, value)
    return True


def _texts(node: Node) -> list[str]:
    found: list[str] = []
    todo = [node]
    while todo:
        value = todo.pop()
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            todo.extend(value.values())
        elif isinstance(value, list):
            todo.extend(value)
    return found


def _not_yaml(error: yaml.MarkedYAMLError) -> DocumentError:
    mark = error.problem_mark or error.context_mark
    reason = f"not YAML: {QUOTED.sub('…', error.problem or error.context or '')}"
    hint = "Fix the line; a text with `: `, `#` or quotes in it needs quotes around it."
    if "cannot start any token" in reason:
        hint = "Indent with spaces, not tabs; a text that opens with @ or ` needs quotes around it."
    if mark is None:
        return DocumentError(reason, hint)
    return DocumentError(reason, hint, line=mark.line + 1, column=mark.column + 1)


def _unreadable(error: yaml.reader.ReaderError, text: str) -> DocumentError:
    character = error.character if isinstance(error.character, int) else ord(error.character)
    reason = f"not YAML: the character U+{character:04X} is not allowed"
    if HAS_LIBYAML:
        before = text.encode()[: error.position].decode(errors="ignore")
    else:
        before = text[: error.position]
    line, column = place(before)
    return DocumentError(reason, "Remove it.", line=line, column=column)


def place(before: str) -> tuple[int, int]:
    """Line and column, from 1, of what stands behind a text."""
    lines = LINE_BREAK.split(before)
    return len(lines), len(lines[-1]) + 1

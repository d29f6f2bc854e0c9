"""JSON of any form: a list of articles, an answer that envelops one, one article, or lines."""

import json
import re
from collections import deque
from collections.abc import Iterator
from typing import Any

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats import shapes
from newsgraph.ingest.formats.form import Format
from newsgraph.ingest.formats.schema_org import articles_in
from newsgraph.ingest.formats.shapes import Object, in_shape
from newsgraph.ingest.mapping import BY_NAME, ColumnMapping
from newsgraph.ingest.meanings import bare
from newsgraph.ingest.nodes import DocumentPart, Node, Secured, is_sealed_key
from newsgraph.ingest.opening import DECODER, plain, too_deep, unsealed
from newsgraph.ingest.salvage import salvaged
from newsgraph.ingest.tables import (
    Row,
    column_name,
    read_json_lines,
    row_documents,
)

MAX_WHOLE = 64 * 1024**2
"""Bytes; a longer text is read only if each of its lines is an object."""

ENVELOPES = (
    "articles", "items", "results", "data", "docs", "documents", "stories", "posts", "entries",
    "news", "records", "hits", "list", "response", "feed", "body", "content", "channel",
)  # fmt: skip
"""Keys under which services put their list of articles, directly or within another of them."""

MOST_WITHIN = 3
"""Envelopes in one another."""

ADDRESSES = {bare(name) for name in (*BY_NAME["url"].usual, "webUrl")}
HEADLINES = {bare(name) for name in BY_NAME["headline"].usual}
LINES = re.compile(rb"\s*\{[^\r\n]*\}[ \t]*\r?\n\s*\{")
"""How objects begin of which each has a line of its own."""

WHITE = re.compile(r"[ \t\r\n]*")


def read_json(data: bytes, columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The documents of a file of JSON, whatever holds them.

    Raises:
        DocumentError: it is not JSON, or too large to be read as a whole.
    """
    if LINES.match(data[: 4 * 1024**2]):
        return read_json_lines(data, columns, shapes)
    return _read_whole(data, columns)


def _read_whole(data: bytes, columns: ColumnMapping) -> Iterator[DocumentPart]:
    try:
        values = [_sound(value) for value in _values(data)]
    except DocumentError as error:
        error.sealed += salvaged(data)
        raise
    sealed: list[str] = []
    objects = _objects([unsealed(value, sealed) for value in values], {*columns.values()})
    yield "", Secured(sealed)
    yield from object_documents(objects, columns)


def object_documents(objects: list[Node], columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The documents of objects, each in the shape of a seed document as far as one is known."""
    rows = [_row(value) for value in objects]
    names = dict.fromkeys(name for row in rows if isinstance(row, Row) for name, _ in row.cells)
    if not names:
        for number, row in enumerate(rows):
            if isinstance(row, DocumentError):
                yield f"[{number}]", row
        return
    yield from row_documents(names, iter(rows), columns, lambda: rows)


def _row(value: Node) -> Row | DocumentError:
    if not isinstance(value, dict) or not value:
        return DocumentError("it is no object with keys", "Write one object for each article.")
    return Row([(column_name(key), part) for key, part in in_shape(value).items()])


def _values(data: bytes) -> Iterator[Any]:
    """The values of a text, one behind another."""
    if len(data) > MAX_WHOLE:
        reason = f"one value of JSON in more than {MAX_WHOLE // 1024**2} MiB"
        raise DocumentError(reason, "Write one object a line (JSON Lines).")
    text = _text(data)
    position = _after_white(text, 0)
    if position == len(text):
        raise DocumentError("the file is empty", "Remove it or fill it.", line=1, column=1)
    while position < len(text):
        try:
            value, position = DECODER.raw_decode(text, position)
        except json.JSONDecodeError as error:
            reason = f"the text is not JSON ({error.msg})"
            raise DocumentError(reason, "Fix it.", line=error.lineno, column=error.colno) from None
        except RecursionError:
            raise _too_deep() from None
        yield value
        position = _after_white(text, position)


def _sound(value: Any) -> Node:
    """A value as a document has it.

    Raises:
        DocumentError: it is nested too deep.
    """
    node = plain(value)
    if too_deep(node):
        raise _too_deep()
    return node


def _too_deep() -> DocumentError:
    return DocumentError("the text is nested too deep", "Flatten it.")


def _text(data: bytes) -> str:
    try:
        return data.decode(json.detect_encoding(data)).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise DocumentError("the text is not UTF-8", "Save it as UTF-8.") from None


def _after_white(text: str, position: int) -> int:
    found = WHITE.match(text, position)
    return found.end() if found else position


def _objects(values: list[Node], mapped: set[str]) -> list[Node]:
    """The objects that may be articles; ``mapped`` are the keys that the user named."""
    if len(values) != 1:
        return values
    (value,) = values
    if isinstance(value, list):
        return [part for part in value if part is not None]
    if not isinstance(value, dict):
        return []
    if "@graph" in value or "@type" in value:
        return [*articles_in(value)]
    if not _says(value, ADDRESSES):
        within = _enveloped(value)
        if any(_may_be_article(part, mapped) for part in within):
            return within
    return [value] if _may_be_article(value, mapped) else []


def _may_be_article(value: Node, mapped: set[str]) -> bool:
    """Whether an object has a headline or an address, by a usual name or in a shape."""
    if not isinstance(value, dict):
        return False
    is_known = _says(value, ADDRESSES) or _says(value, HEADLINES) or bool(mapped & {*value})
    return is_known or in_shape(value) is not value


def _says(value: Object, names: set[str]) -> bool:
    return any(bare(key) in names for key in value if not is_sealed_key(key))


def _enveloped(value: Object) -> list[Node]:
    """The list of objects that stands highest under a key that envelops."""
    waiting = deque([(value, 0)])
    while waiting:
        found, depth = waiting.popleft()
        known = {bare(key): key for key in found}
        for name in ENVELOPES:
            inner = found.get(known.get(name, ""))
            if isinstance(inner, list) and any(isinstance(part, dict) for part in inner):
                return [part.get("_source") or part if isinstance(part, dict) else part
                        for part in inner]  # fmt: skip
            if isinstance(inner, dict):
                parts = [*inner.values()]
                if name == "list" and parts and all(isinstance(part, dict) for part in parts):
                    return parts
                if depth < MOST_WITHIN:
                    waiting.append((inner, depth + 1))
    return []


def read_lines(data: bytes, columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The documents of a text with one JSON object a line, or of any other JSON."""
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    is_whole = start.startswith(b"[") or start[:64].split() == [b"{"] or re.match(
        rb'\{[ \t]*\r?\n\s*"', start)  # fmt: skip
    return read_json(data, columns) if is_whole else read_json_lines(data, columns, shapes)


LINES_FORMAT = Format(
    "JSON Lines",
    (".jsonl", ".ndjson"),
    read_lines,
    "One JSON object a line, one for each article; `.jsonl` files that hold an array are read too.",
    '{"title": "Ferry adrift", "url": "https://echo.example/ferry", "date": "2031-06-03"}\n'
    '{"title": "Ferry towed in", "url": "https://echo.example/towed", "date": "2031-06-04"}\n',
)

FORMAT = Format(
    "JSON",
    (".json",),
    read_json,
    "An array of articles, pretty-printed or not; an object that envelops one under `articles`, "
    "`items`, `results`, `data` and the like; one article; or JSON Lines.",
    '{"articles": [\n  {"title": "Ferry adrift", "url": "https://echo.example/ferry",\n'
    '   "date": "2031-06-03", "publisher": "Ellery Echo"}\n]}\n',
    nothing="its JSON holds no list of articles and is none",
)

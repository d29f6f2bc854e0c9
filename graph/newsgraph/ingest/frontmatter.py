"""Markdown or text that opens with YAML front matter between two ``---`` lines."""

import re

from msgspec import structs

from newsgraph.errors import DocumentError
from newsgraph.ingest.nodes import Tree
from newsgraph.ingest.opening import open_texts
from newsgraph.ingest.plain import read_plain_file
from newsgraph.ingest.salvage import salvaged
from newsgraph.ingest.trees import parse, place

MAX_FRONT_MATTER = 256 * 1024
"""Bytes; the largest of 2,579 real documents has 80 kB."""

OPENING = re.compile(rb"---[ \t]*(?:\r\n|\n|\r|\Z)")
CLOSING = re.compile(rb"(?:---|\.\.\.)[ \t]*(?:[\r\n]|\Z)")
UTF_16 = (b"\xff\xfe", b"\xfe\xff", b"-\0-\0-\0", b"\0-\0-\0-")
"""How UTF-16 begins: with its mark, or without one with dashes."""
ESCAPED_BRACE = re.compile(rb"\\(?:x|u00|U000000)7[bB]")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
CONTROLS = bytes(set(range(32)) - {9, 10, 13}) + b"\x7f"


def read_front_matter(data: bytes) -> Tree | None:
    """The front matter of a file, or ``None`` when the file is no document.

    A file is a document when it is empty or opens with ``---``.

    Raises:
        DocumentError: the file is a document and cannot be read.
    """
    plain = read_plain_file(data) if len(data) <= MAX_FRONT_MATTER else None
    try:
        tree = plain or _read(data)
    except DocumentError as error:
        error.sealed += salvaged(data)
        raise
    return open_texts(tree) if tree and _may_hold_json(data) else tree


def _may_hold_json(data: bytes) -> bool:
    """Whether a brace may stand in the front matter, which ends at this mark at the latest."""
    end = data.find(b"\n---", len(b"---"))
    if data.find(b"{", 0, end) >= 0:
        return True
    return data.find(b"\\", 0, end) >= 0 and ESCAPED_BRACE.search(data, 0, end) is not None


def _read(data: bytes) -> Tree | None:
    block = _block(data)
    if block is None:
        return None
    try:
        tree = parse(_decode(block))
    except DocumentError as error:
        if error.line is not None:
            error.line += 1
        raise
    tree.faults = [structs.replace(fault, line=(fault.line or 0) + 1) for fault in tree.faults]
    return tree


def _block(data: bytes) -> bytes | None:
    """The bytes between the two lines of dashes."""
    if data.startswith(UTF_16):
        raise DocumentError("the text is UTF-16", "Save it as UTF-8.", line=1, column=1)
    data = data.removeprefix(BYTE_ORDER_MARK)
    opening = OPENING.match(data)
    if opening is None:
        if data.isspace() or not data:
            raise DocumentError("the file is empty", "Remove it or fill it.", line=1, column=1)
        if data.startswith((b"--- ", b"---\t")):
            reason, hint = "the first line is not `---` alone", "Put what follows on its own line."
            raise DocumentError(reason, hint, line=1, column=4)
        return None
    start = opening.end()
    end = _closing(data, start)
    if end is None:
        raise _no_end(data, start)
    return data[start:end]


def _closing(data: bytes, start: int) -> int | None:
    """Where the closing line begins; a search for its text is faster than a pattern."""
    position = start
    while 0 <= position <= start + MAX_FRONT_MATTER:
        if CLOSING.match(data, position):
            return position
        found = (data.find(mark, position) for mark in (b"\n---", b"\n...", b"\r---", b"\r..."))
        position = min((place + 1 for place in found if place >= 0), default=-1)
    return None


def _no_end(data: bytes, start: int) -> DocumentError:
    if len(data) - start > MAX_FRONT_MATTER:
        return DocumentError(
            f"the front matter is longer than {MAX_FRONT_MATTER // 1024} kB",
            "Shorten it, or close it with a line `---`.",
            line=1,
            column=1,
        )
    return DocumentError(
        "the front matter is not closed", "Add a line `---` after it.", line=1, column=1
    )


def _decode(block: bytes) -> str:
    try:
        text = block.decode()
    except UnicodeDecodeError as error:
        raise _at(block, error.start, "the text is not UTF-8", "Save it as UTF-8.") from None
    if len(block.translate(None, CONTROLS)) != len(block):
        position = next(i for i, byte in enumerate(block) if byte in CONTROLS)
        reason = f"the control character U+{block[position]:04X} is not allowed"
        raise _at(block, position, reason, "Remove it.")
    return text


def _at(block: bytes, position: int, reason: str, hint: str) -> DocumentError:
    line, column = place(block[:position].decode())
    return DocumentError(reason, hint, line=line, column=column)

"""Documents that open with front matter: in YAML between `---`, TOML between `+++`, or JSON."""

import re
import tomllib
from datetime import date, datetime, time
from typing import Any

from msgspec import structs

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats.form import MAX_DOCUMENT, Format
from newsgraph.ingest.frontmatter import BYTE_ORDER_MARK, MAX_FRONT_MATTER, read_front_matter
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart, Node, Tree
from newsgraph.ingest.opening import DECODER, Members, plain, too_deep, unsealed
from newsgraph.ingest.salvage import salvaged

TOML_OPENING = re.compile(rb"\+\+\+[ \t]*(?:\r\n|\n)")
TOML_CLOSING = re.compile(rb"^\+\+\+[ \t]*\r?$", re.MULTILINE)
JSON_OPENING = re.compile(rb'\{\s*"[^"\r\n]{1,100}"\s*:')
YAML_OPENING = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*(?:\r\n|\n|\r)")
BLANK_LINES = re.compile(rb"(?:[ \t]*\r?\n)+(?=(?:---|\+\+\+)[ \t]*\r?\n)")
HEADER = re.compile(
    rb"(?:title|date|author|authors|category|tags|slug|modified|summary|status|lang|url|source):",
    re.IGNORECASE,
)
"""How a header without dashes begins."""

HEADER_LINE = re.compile(r"([A-Za-z][\w -]{0,60}):(.*)\Z")
SECURED = re.compile(rb"secured", re.IGNORECASE)
TOML_TEXT = re.compile(
    r"\"\"\"(.*?)\"\"\"|'''(.*?)'''|\"((?:[^\"\\\n]|\\.)*)\"|'([^'\n]*)'", re.DOTALL
)
"""A text of TOML, in any of its four quotes."""


def read_document(data: bytes, _columns: ColumnMapping) -> list[DocumentPart]:
    """The document that opens with front matter, or none.

    Raises:
        DocumentError: the front matter cannot be read.
    """
    if data.startswith(b"---"):
        tree = read_front_matter(data)
        return [] if tree is None else [("", tree)]
    bare = data.removeprefix(BYTE_ORDER_MARK)
    if blank := BLANK_LINES.match(bare):
        return _behind(bare[blank.end() :], blank[0].count(b"\n"))
    if TOML_OPENING.match(bare):
        return [("", _read_toml(bare))]
    if JSON_OPENING.match(bare):
        return [("", _read_json(bare))]
    tree = _read_header(bare) if HEADER.match(bare) else read_front_matter(data)
    return [] if tree is None else [("", tree)]


def _behind(data: bytes, lines: int) -> list[DocumentPart]:
    """The document behind some blank lines, with its faults in the lines where they stand."""
    try:
        parts = read_document(data, {})
    except DocumentError as error:
        error.line = error.line and error.line + lines
        raise
    for _, part in parts:
        if isinstance(part, Tree):
            part.faults = [
                structs.replace(fault, line=fault.line and fault.line + lines)
                for fault in part.faults
            ]
    return parts


def _read_header(data: bytes) -> Tree | None:
    """The keys of a header without dashes, as Pelican and MultiMarkdown write it.

    It ends at the first blank line, and it is one only if it states a title.
    """
    block = re.split(rb"\r?\n[ \t]*\r?\n", data[:MAX_FRONT_MATTER], maxsplit=1)[0]
    try:
        lines = block.decode().splitlines()
    except UnicodeDecodeError:
        return None
    root: dict[str, Any] = {}
    key = ""
    for line in lines:
        if line[:1].isspace() and key:
            root[key] += f" {line.strip()}"
        elif found := HEADER_LINE.match(line):
            key = found[1].strip()
            root.setdefault(key, found[2].strip())
        else:
            return None
    if not any(name.casefold() == "title" for name in root):
        return None
    tree = Tree(None, [], [])
    tree.root = unsealed(root, tree.sealed)
    return tree


def opens(data: bytes) -> bool:
    """Whether a file opens with front matter in YAML or TOML."""
    bare = data.removeprefix(BYTE_ORDER_MARK)
    return bool(YAML_OPENING.match(bare) or TOML_OPENING.match(bare))


def _read_toml(data: bytes) -> Tree:
    start = data.index(b"\n") + 1
    closing = TOML_CLOSING.search(data, start, start + MAX_FRONT_MATTER)
    if closing is None:
        error = DocumentError(
            "the front matter is not closed, or too long", "Add a line `+++` after it.", line=1
        )
        error.sealed += salvaged_toml(data[start : start + MAX_FRONT_MATTER])
        raise error
    block = data[start : closing.start()]
    try:
        return _tree(plain_toml(tomllib.loads(block.decode().replace("\r\n", "\n"))))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError, DocumentError) as fault:
        error = _no_toml(fault)
        error.sealed += salvaged_toml(block)
        raise error from None


def _no_toml(fault: Exception) -> DocumentError:
    if isinstance(fault, DocumentError):
        return fault
    if isinstance(fault, UnicodeDecodeError):
        return DocumentError("the text is not UTF-8", "Save it as UTF-8.", line=1)
    if isinstance(fault, RecursionError):
        return DocumentError("the front matter is nested too deep", "Flatten it.", line=1)
    where = re.search(r"\(at line (\d+), column (\d+)\)", str(fault))
    line, column = (int(where[1]) + 1, int(where[2])) if where else (1, 1)
    return DocumentError("the front matter is not TOML", "Fix it.", line=line, column=column)


def salvaged_toml(block: bytes) -> list[str]:
    """The texts behind the first key `secured` of TOML that cannot be read."""
    found = SECURED.search(block)
    if found is None:
        return salvaged(block)
    text = block[found.start() :].decode(errors="replace")
    quoted = ["".join(groups) for groups in TOML_TEXT.findall(text)]
    lines = [line.partition("=")[2].strip(" \t\r'\"") for line in text.split("\n")]
    return [value for value in (*quoted, *lines, *salvaged(block)) if value]


def plain_toml(value: Any) -> Node:
    """A value of TOML, with texts for numbers, times and truth values."""
    if isinstance(value, dict):
        return {key: plain_toml(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain_toml(part) for part in value]
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value).lower() if isinstance(value, bool) else str(value)


def _read_json(data: bytes) -> Tree:
    try:
        text = data[:MAX_FRONT_MATTER].decode(errors="ignore")
        value, _ = DECODER.raw_decode(text)
        return _tree(plain(value) if isinstance(value, Members) else None)
    except RecursionError:
        error = DocumentError("the front matter is nested too deep", "Flatten it.", line=1)
    except ValueError:
        error = DocumentError("the front matter is not JSON, or too long", "Fix it.", line=1)
    except DocumentError as deep:
        error = deep
    error.sealed += salvaged(data[:MAX_FRONT_MATTER])
    raise error


def _tree(value: Node) -> Tree:
    if too_deep(value):
        raise DocumentError("the front matter is nested too deep", "Flatten it.", line=1)
    tree = Tree(None, [], [])
    tree.root = _without_tables(unsealed(value, tree.sealed))
    return tree


def _without_tables(root: Node) -> Node:
    """The keys of a Zola page, whose taxonomies and extras stand in tables of their own."""
    if not isinstance(root, dict):
        return root
    inner = [root.get("taxonomies"), root.get("extra"), root.get("params")]
    lifted = {key: value for table in inner if isinstance(table, dict)
              for key, value in table.items()}  # fmt: skip
    kept = {
        key: value
        for key, value in root.items()
        if not (key in ("taxonomies", "extra", "params") and isinstance(value, dict))
    }
    return lifted | kept


FORMAT = Format(
    "front matter",
    (".md", ".markdown", ".txt", ".mdx", ".qmd"),
    read_document,
    "A document of Markdown that opens with its values in YAML between lines `---`, in TOML "
    "between lines `+++`, in JSON, or in plain lines as Pelican has them: posts of Hugo, Zola, "
    "Jekyll and Quarto, notes of Obsidian.",
    '+++\ntitle = "Ferry adrift"\ndate = 2031-06-03T06:40:00Z\n'
    'url = "https://echo.example/ferry"\ntags = ["ferries"]\n+++\n\nThe ferry drifted.\n',
    MAX_DOCUMENT,
    kept=True,
    nothing="it has no front matter, which opens with a line `---` or `+++`",
)

PAGE_FORMAT = FORMAT._replace(
    name="front matter of a page",
    suffixes=(".html", ".htm"),
    meaning="A page of a site generator that opens with front matter, in YAML or TOML.",
    example="---\ntitle: Ferry adrift\nurl: https://echo.example/ferry\ndate: 2031-06-03\n---\n"
    "<p>The ferry drifted.</p>\n",
    is_it=opens,
)

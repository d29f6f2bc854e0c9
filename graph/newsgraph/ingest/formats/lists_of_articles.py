"""Lists of articles in YAML and TOML, as site generators keep them in `_data` and `data`."""

import tomllib
from collections.abc import Iterator

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats.form import MAX_DOCUMENT, Format
from newsgraph.ingest.formats.front_matter import plain_toml, salvaged_toml
from newsgraph.ingest.formats.json_files import ADDRESSES, HEADLINES, object_documents
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.meanings import bare
from newsgraph.ingest.nodes import DocumentPart, Node, Secured
from newsgraph.ingest.opening import open_texts, too_deep, unsealed
from newsgraph.ingest.records import key_of
from newsgraph.ingest.salvage import salvaged
from newsgraph.ingest.trees import parse

KNOWN = ADDRESSES | HEADLINES


def read_yaml(data: bytes, columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The entries of a list of articles; none if the YAML is something else.

    Raises:
        DocumentError: it is not YAML, or not UTF-8.
    """
    try:
        tree = open_texts(parse(data.decode("utf-8-sig")))
    except UnicodeDecodeError:
        error = DocumentError("the text is not UTF-8", "Save it as UTF-8.")
        error.sealed += salvaged(data)
        raise error from None
    except DocumentError as error:
        error.sealed += salvaged(data)
        raise
    yield "", Secured(tree.sealed)
    entries = _entries(tree.root)
    if entries:
        yield from (("", fault) for fault in tree.faults)
        yield from object_documents(entries, columns)


def read_toml(data: bytes, columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The entries of a list of articles; none if the TOML is something else.

    Raises:
        DocumentError: it is not TOML, or not UTF-8.
    """
    try:
        root = plain_toml(tomllib.loads(data.decode("utf-8-sig")))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        error = DocumentError("the file is not TOML", "Fix it, or save it as UTF-8.")
        error.sealed += salvaged_toml(data)
        raise error from None
    if too_deep(root):
        error = DocumentError("the file is nested too deep", "Flatten it.")
        error.sealed += salvaged_toml(data)
        raise error
    sealed: list[str] = []
    entries = _entries(unsealed(root, sealed))
    yield "", Secured(sealed)
    if entries:
        yield from object_documents(entries, columns)


def _entries(root: Node) -> list[Node]:
    """The list of articles that the root is, or holds as its one list.

    At least half of them are dated: menus and settings, which name pages too, are not.
    """
    if isinstance(root, dict):
        lists = [value for value in root.values() if isinstance(value, list)]
        root = lists[0] if len(lists) == 1 else None
    if not isinstance(root, list):
        return []
    parts = [part for part in root if isinstance(part, dict)]
    is_known = any(bare(key) in KNOWN for part in parts for key in part)
    return root if is_known and 2 * sum(map(_is_dated, parts)) >= len(root) else []


def _is_dated(part: dict[str, Node]) -> bool:
    return any(value and key_of(key) == "publishedDateTime" for key, value in part.items())


YAML = Format(
    "YAML list",
    (".yml", ".yaml"),
    read_yaml,
    "A list of articles in YAML, as Jekyll and Hugo keep them in `_data` and `data`.",
    "- title: Ferry adrift\n  url: https://echo.example/ferry\n  date: 2031-06-03\n",
    MAX_DOCUMENT,
    nothing="its YAML is no list of dated articles",
)

TOML = Format(
    "TOML list",
    (".toml",),
    read_toml,
    "The same in TOML, in an array of tables.",
    '[[article]]\ntitle = "Ferry adrift"\nurl = "https://echo.example/ferry"\ndate = 2031-06-03\n',
    MAX_DOCUMENT,
    nothing="its TOML is no list of dated articles",
)

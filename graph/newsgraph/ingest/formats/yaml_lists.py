"""Lists of articles in YAML, as site generators keep them in `_data/*.yml`."""

from collections.abc import Iterator

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats.form import MAX_DOCUMENT, Format
from newsgraph.ingest.formats.json_files import ADDRESSES, HEADLINES, object_documents
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart, Node
from newsgraph.ingest.opening import open_texts
from newsgraph.ingest.records import bare
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
    entries = _entries(tree.root)
    if entries:
        yield from (("", fault) for fault in tree.faults)
        yield from object_documents(entries, columns, tree.sealed)


def _entries(root: Node) -> list[Node]:
    """The list of articles that the root is, or holds as its one list."""
    if isinstance(root, dict):
        lists = [value for value in root.values() if isinstance(value, list)]
        root = lists[0] if len(lists) == 1 else None
    if not isinstance(root, list):
        return []
    known = (bare(key) in KNOWN for part in root if isinstance(part, dict) for key in part)
    return root if any(known) else []


FORMAT = Format(
    "YAML list",
    (".yml", ".yaml"),
    read_yaml,
    "A list of articles in YAML, such as Jekyll and Hugo keep in `_data` and `data`.",
    "- title: Ferry adrift\n  url: https://echo.example/ferry\n  date: 2031-06-03\n",
    MAX_DOCUMENT,
    nothing="its YAML is no list of articles",
)

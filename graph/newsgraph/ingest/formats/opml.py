"""OPML: the links in an outline are articles; the feeds that it lists are for `collect`."""

from collections.abc import Iterator
from io import BytesIO

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats.form import MAX_DOCUMENT, Format, seed_tree
from newsgraph.ingest.formats.markup import sealed_in_markup
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart, Secured
from newsgraph.isolation import isolated
from newsgraph.isolation.child import ChildPart

READ = "newsgraph.ingest.formats.opml:outlines"


def outlines(data: bytes) -> Iterator[ChildPart]:
    """The attributes of all outlines; this runs in a process of its own."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        root = etree.parse(BytesIO(data), parser).getroot()
    except (etree.XMLSyntaxError, AssertionError):
        root = None
    if root is None:
        raise DocumentError("the outline is not well-formed", "Save it anew.")
    for outline in root.iter("outline"):
        yield {str(key): str(value) for key, value in outline.attrib.items()}, b""


def read_opml(data: bytes, _columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The links of an outline, each a document.

    Raises:
        DocumentError: it is not XML.
    """
    yield "", Secured(sealed_in_markup(data))
    links = (found for found, _ in isolated(READ, data=data) if _is_link(found))
    for number, attributes in enumerate(links):
        values = {
            "title": attributes.get("text") or attributes.get("title"),
            "webUrl": attributes["url"],
            "excerpt": attributes.get("description"),
            "created": attributes.get("created"),
            "locale": attributes.get("language"),
        }
        yield f"[{number}]", seed_tree(values)


def _is_link(attributes: dict[str, str]) -> bool:
    """Whether an outline is a link to a page, and not a feed or another outline."""
    is_other = "xmlUrl" in attributes or attributes.get("type") == "include"
    return bool(attributes.get("url")) and not is_other


def feeds_in(data: bytes) -> list[str]:
    """The addresses of the feeds that an outline lists.

    Raises:
        DocumentError: it is not XML.
    """
    found = (attributes.get("xmlUrl", "") for attributes, _ in isolated(READ, data=data))
    return [*dict.fromkeys(address.strip() for address in found if address.strip())]


def is_opml(data: bytes) -> bool:
    """Whether a file of XML is an outline."""
    return b"<opml" in data[:8192].lower()


FORMAT = Format(
    "OPML",
    (".opml", ".xml"),
    read_opml,
    "An outline: its links are read. The feeds that a reader's subscriptions list are no "
    "articles: put the saved feeds beside the file, or fetch them with `newsgraph collect`.",
    '<opml version="2.0"><body>\n<outline text="Ferry adrift" type="link" '
    'url="https://echo.example/ferry"/>\n</body></opml>\n',
    MAX_DOCUMENT,
    is_it=is_opml,
    nothing="it lists feeds, not articles: fetch them with `newsgraph collect`, "
    "or save them beside it",
)

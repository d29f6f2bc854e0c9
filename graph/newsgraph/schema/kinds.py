"""The kinds of things, as loaded from the schema, and their form in each output."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

import msgspec
from msgspec.structs import replace

from newsgraph.schema.form import Entry, Field, Kind, LinkKind, Reading, Target, Type, attribute

COMPILED = Path(__file__).parent / "compiled.json"

KINDS: dict[str, Kind] = msgspec.json.decode(COMPILED.read_bytes(), type=dict[str, Kind])
"""Name → kind of thing, in the order of their tables."""

NODES = {name: kind for name, kind in KINDS.items() if kind.node}
"""The kinds that are nodes of the network."""

LINK_KINDS: dict[str, LinkKind] = KINDS["link"].link_kinds
"""The kinds of links from article to article."""

COPIES = tuple(name for name, kind in LINK_KINDS.items() if kind.same_text)
"""The kinds of links that make two articles one text."""

ARTICLE_CLASSES = KINDS["article"].rdf_classes
"""Type of an article → its class in RDF."""

OTHER_CLASS = KINDS["article"].rdf_class
"""The class of every other article."""

GRAINS = KINDS["story"].grains
"""The grains of stories, the coarser one first."""

RdfKind = Literal["node", "iri", "term", "text", "time", "integer", "decimal", "boolean"]
"""The content of a column: our id, an absolute URL, a prefixed name, or a literal's value."""

RDF_KINDS: dict[Type, RdfKind] = {
    "id": "node",
    "url": "iri",
    "image_url": "iri",
    "time": "time",
    "integer": "integer",
    "number": "decimal",
    "boolean": "boolean",
}
"""Type → kind of term in RDF; every other type is a text."""

T = TypeVar("T")


class RdfProperty(NamedTuple):
    """One property of a block of subjects: a column of values, or of lists of values."""

    term: str
    column: str
    kind: RdfKind


class EdgeLayer(NamedTuple):
    """The edges of one table of links, or of one field that names a node."""

    name: str
    table: str
    source: str
    target: str
    edge: str
    """The kind of the edges; empty if each row states its own."""
    column: str
    """The column that names the target; empty for a table of links."""
    words: str = ""
    """The words between its two ends; empty if no path follows it."""
    back: str = ""
    """The same words in the other direction."""


def ordered(kind: Kind, target: Target, found: Iterable[tuple[str, T]]) -> list[tuple[str, T]]:
    """The values that a destination takes from a kind, in the order for this destination."""
    order = {name: place for place, name in enumerate(kind.order.get(target, ()))}
    return sorted(found, key=lambda pair: order.get(pair[0], len(order)))


def columns(kind: Kind) -> dict[str, Field]:
    """The columns of a kind's table; for sightings, with the values as records state them."""
    own = ((name, field) for name, field in kind.fields.items() if field.table == kind.table)
    found = dict(ordered(kind, "table", own))
    return found | dict(as_read()) if kind.name == "sighting" else found


def readings(record: str) -> Iterator[tuple[Field, Reading]]:
    """The fields that a record of documents states, each with its key."""
    for kind in KINDS.values():
        for field in kind.fields.values():
            if field.read and field.read.within == record:
                yield field, field.read


def stated_in(record: str) -> Iterator[tuple[Field, Reading | Entry]]:
    """The fields that a record of documents, or an entry of a taxonomy, states."""
    for kind in KINDS.values():
        for field in kind.fields.values():
            for stated in (field.read, field.entry):
                if stated and stated.within == record:
                    yield field, stated


def as_read() -> Iterator[tuple[str, Field]]:
    """The columns of the sightings that hold the values as records state them."""
    for field in KINDS["article"].fields.values():
        read = field.read
        if read is None or read.within == "Row" or read.record == "Related":
            continue
        if read.record == "Provider":
            for part, of_part in readings("Provider"):
                yield f"provider_{attribute(of_part)}", replace(part, required=False)
        else:
            yield attribute(read), field


def precisions() -> dict[str, str]:
    """Attribute of a time as read → the attribute that holds its precision."""
    fields = KINDS["article"].fields
    return {
        attribute(timed): attribute(field.read)
        for field in fields.values()
        if field.precision_of and field.read and (timed := fields[field.precision_of].read)
    }


def addresses() -> dict[str, str]:
    """Column as read → kind of alias, for each URL of an article.

    The first URL that a record has names its article.
    """
    named = [
        (field.name, (attribute(read), field.names_article))
        for field, read in readings("Related")
        if field.names_article
    ]
    return dict(pair for _, pair in ordered(KINDS["article"], "address", named))


def properties(name: str) -> tuple[RdfProperty, ...]:
    """The RDF properties of the nodes of a kind, in the order of our files."""
    found = [
        (said.column or field.name, said.term, field, said.type)
        for kind in KINDS.values()
        for field in kind.fields.values()
        for said in field.rdf
        if (said.of or kind.name) == name
    ]
    stated = [
        (column, RdfProperty(term, column, RDF_KINDS.get(type_ or field.type, "text")))
        for column, term, field, type_ in found
    ]
    if name == "article":
        stated += [(kind, RdfProperty(of.term, kind, "node")) for kind, of in LINK_KINDS.items()]
    placed = ordered(KINDS[name], "rdf", dict.fromkeys(stated))
    return RdfProperty("rdf:type", "class", "term"), *(said for _, said in placed)


def networked(name: str) -> dict[str, Field]:
    """The attributes of a kind's nodes or edges in networks, by their names there."""
    kind = KINDS[name]
    named = [(field.network, field) for field in kind.fields.values() if field.network]
    return dict(ordered(kind, "network", named))


def layers() -> Iterator[EdgeLayer]:
    """Every layer of the network: first tables of links, then fields that name a node."""
    yield EdgeLayer("related", "related", "article", "article", "", "")
    for kind in KINDS.values():
        if edge := kind.edge:
            yield EdgeLayer(
                kind.table, kind.table, edge.source, edge.to, edge.kind, "", edge.words, edge.back
            )
    for kind in KINDS.values():
        source = kind.name if kind.node else kind.edge.source if kind.edge else ""
        for name, field in kind.fields.items():
            if edge := field.edge:
                layer = edge.layer or name
                yield EdgeLayer(
                    layer, kind.table, source, edge.to, edge.kind, name, edge.words, edge.back
                )


def edge_kinds() -> tuple[str, ...]:
    """Every kind of edge in the network."""
    links = [kind.edge for kind in LINK_KINDS.values()]
    return tuple(dict.fromkeys([*links, *(layer.edge for layer in layers() if layer.edge)]))


def compared(name: str) -> tuple[str, ...]:
    """The columns of a kind that ``diff`` compares."""
    kind = KINDS[name]
    order: Target = "diff" if "diff" in kind.order else "network"
    found = ((column, column) for column, field in columns(kind).items() if field.diff is True)
    return tuple(column for column, _ in ordered(kind, order, found))


def page_fields() -> dict[str, Field]:
    """The fields of articles that the page shows by a label, in their order."""
    fields = columns(KINDS["article"])
    return {name: field for name, field in fields.items() if field.page and not field.page.own}


UNSTABLE = 0.5
"""An event or storyline of at most this stability would change much with a slightly finer or
coarser setting, or without some article."""

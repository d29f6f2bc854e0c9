"""The kinds of things as loaded, and what each output takes from them."""

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

GRAINS = KINDS["story"].grains
"""The sizes that a story has: the coarse one first."""

RdfKind = Literal["node", "iri", "term", "text", "time", "integer", "decimal", "boolean"]
"""What a column holds: our id, an absolute URL, a prefixed name, or a literal's value."""

RDF_KINDS: dict[Type, RdfKind] = {
    "id": "node",
    "url": "iri",
    "image_url": "iri",
    "time": "time",
    "integer": "integer",
    "number": "decimal",
    "boolean": "boolean",
}
"""Type → what it is in RDF; any other is a text."""

T = TypeVar("T")


class Property(NamedTuple):
    """One property of a block of subjects: a column of values, or of lists of values."""

    term: str
    column: str
    kind: RdfKind


class Layer(NamedTuple):
    """The edges of one table of links, or of one field that names a node."""

    name: str
    table: str
    source: str
    target: str
    edge: str
    """What kind of edge; empty where each row says it."""
    column: str
    """The column that names the target; empty for a table of links."""
    words: str = ""
    """What stands between its two ends; empty if no path leads over it."""


def ordered(kind: Kind, target: Target, found: Iterable[tuple[str, T]]) -> list[tuple[str, T]]:
    """What a destination takes from a kind, in the order that it has there."""
    order = {name: place for place, name in enumerate(kind.order.get(target, ()))}
    return sorted(found, key=lambda pair: order.get(pair[0], len(order)))


def columns(kind: Kind) -> dict[str, Field]:
    """The columns of a kind's table: of the sightings, also what records state."""
    own = ((name, field) for name, field in kind.fields.items() if field.table == kind.table)
    found = dict(ordered(kind, "table", own))
    return found | dict(as_read()) if kind.name == "sighting" else found


def readings(record: str) -> Iterator[tuple[Field, Reading]]:
    """The fields that a record of documents states, and by which key."""
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
    """The columns of the sightings that hold what records state, as they state it."""
    for field in KINDS["article"].fields.values():
        read = field.read
        if read is None or read.within == "Row" or read.record == "Related":
            continue
        if read.record == "Provider":
            for part, of_part in readings("Provider"):
                yield f"provider_{attribute(of_part)}", replace(part, required=False)
        else:
            yield attribute(read), field


def addresses() -> dict[str, str]:
    """The column as read of each URL that an article is known by → its kind of alias.

    The first that a record has names its article.
    """
    named = [
        (field.name, (attribute(read), field.names_article))
        for field, read in readings("Related")
        if field.names_article
    ]
    return dict(pair for _, pair in ordered(KINDS["article"], "address", named))


def properties(name: str) -> tuple[Property, ...]:
    """What RDF says of the nodes of a kind, in the order of our files."""
    found = [
        (said.column or field.name, said.term, field, said.type)
        for kind in KINDS.values()
        for field in kind.fields.values()
        for said in field.rdf
        if (said.of or kind.name) == name
    ]
    stated = [
        (column, Property(term, column, RDF_KINDS.get(type_ or field.type, "text")))
        for column, term, field, type_ in found
    ]
    if name == "article":
        stated += [(kind, Property(of.term, kind, "node")) for kind, of in LINK_KINDS.items()]
    placed = ordered(KINDS[name], "rdf", dict.fromkeys(stated))
    return Property("rdf:type", "class", "term"), *(said for _, said in placed)


def networked(name: str) -> dict[str, Field]:
    """The attributes in networks of a kind's nodes or edges, by their name there."""
    kind = KINDS[name]
    named = [(field.network, field) for field in kind.fields.values() if field.network]
    return dict(ordered(kind, "network", named))


def layers() -> Iterator[Layer]:
    """Every layer of the network: tables of links, then the fields that name a node."""
    yield Layer("related", "related", "article", "article", "", "")
    for kind in KINDS.values():
        if edge := kind.edge:
            yield Layer(kind.table, kind.table, edge.source, edge.to, edge.kind, "", edge.words)
    for kind in NODES.values():
        for name, field in kind.fields.items():
            if edge := field.edge:
                layer = edge.layer or name
                yield Layer(layer, kind.table, kind.name, edge.to, edge.kind, name, edge.words)


def edge_kinds() -> tuple[str, ...]:
    """Every kind of edge in the network."""
    links = [kind.edge for kind in LINK_KINDS.values()]
    return tuple(dict.fromkeys([*links, *(layer.edge for layer in layers() if layer.edge)]))


def compared(name: str) -> tuple[str, ...]:
    """The columns of a kind whose change ``diff`` reports."""
    kind = KINDS[name]
    order: Target = "diff" if "diff" in kind.order else "network"
    found = ((column, column) for column, field in columns(kind).items() if field.diff is True)
    return tuple(column for column, _ in ordered(kind, order, found))


def page_fields() -> dict[str, Field]:
    """The fields of articles that the page shows by a label, in their order."""
    fields = columns(KINDS["article"])
    return {name: field for name, field in fields.items() if field.page and not field.page.own}

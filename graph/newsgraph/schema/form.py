"""What a file of this folder may say: the form of a kind of thing and of its fields.

Every destination of a field (``rdf``, ``network``, ``page``, ``diff``) must be stated, by the
field or, for all fields of a kind, under ``everywhere``: an empty list, ``null`` or ``false``
says that the field does not go there. A field without such a decision is no field.
"""

from typing import Literal

from msgspec import Struct

Type = Literal[
    "prose", "text", "integer", "number", "boolean", "time", "url", "image_url", "domain", "json",
    "id", "image", "term",
]  # fmt: skip
"""What a value is. ``prose`` is a text for people, whose white space and entities are cleaned;
``id`` names a node; ``image`` and ``term`` are small records."""

Merge = Literal["first", "earliest", "latest", "address"]
"""How the sightings of one article give the article's value.

``first``: of the sightings that have one, the most trusted; ``earliest``: the smallest of its
documents, or of its mentions where no document has one; ``latest``: the largest of this field and
of ``published``, where it is later than ``published``; ``address``: the first URL that names the
article, as a valid IRI.
"""

Target = Literal["rdf", "network", "diff", "table", "columns", "address"]


class Form(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Base of all forms."""


class Reading(Form, frozen=True):
    """The keys of documents and the columns of tables that state a field."""

    key: str
    """The key in a seed document; in snake case it is the attribute and the column as read."""
    within: str = "Related"
    """The record that has the key. A document is an entry of ``related`` with more to it."""
    record: str = ""
    """The record that the value is, or a list of which it is."""
    names: tuple[str, ...] = ()
    """Other names, the first that is there: keys of documents and columns of tables alike."""
    tables_only: tuple[str, ...] = ()
    """Those names that in a document mean something else."""
    type: Type | None = None
    """The type of the value, if not the field's."""
    option: str = ""
    """What ``--columns`` calls the field, if not its name."""
    fills: str = ""
    """What a cell fills, if not the key."""
    cell: str = ""
    """What a cell says, if not the description."""
    parts: bool = False
    """Whether the text of a cell may hold several values, between signs."""
    examples: tuple[str | tuple[str, ...], ...] = ()


class Entry(Form, frozen=True):
    """The key of a taxonomy's entry that states a field."""

    within: str
    key: str
    description: str
    type: Type | None = None
    record: str = ""
    examples: tuple[str | tuple[str, ...], ...] = ()


class Statement(Form, frozen=True):
    """One property in RDF: of the node of this kind, or of another kind's (``of``)."""

    term: str
    of: str = ""
    column: str = ""
    """The column of the block of statements, if not the field's name."""
    type: Type | None = None
    """The type of its values, if not the field's."""
    joined: str = ""
    """What stands between the values of a list that is one text in RDF."""


class Edge(Form, frozen=True):
    """The edge of the network that a field, or a table of links, is."""

    kind: str
    to: str
    source: str = ""
    layer: str = ""
    """The name of its layer, if not that of the field or the table."""
    words: str = ""
    """What stands between its two ends; empty if no path leads over it."""


class Page(Form, frozen=True):
    """What the page does with a field that it carries."""

    shows: bool
    searches: bool
    own: bool = False
    """Whether the page knows it by name; if not, it is shown by its ``label``."""
    label: str = ""


class Field(Form, frozen=True, kw_only=True):
    """One field of a kind of thing."""

    name: str
    type: Type
    description: str
    rdf: tuple[Statement, ...]
    network: str | None
    """Its name in networkx, GraphML, GEXF and CSV, where its type follows from ``type``."""
    page: Page | None
    diff: bool | Literal["apart"]
    """Whether ``diff`` names it where it changed, or reports it in a list of its own."""
    table: str
    """The table whose rows hold it."""
    many: bool = False
    required: bool = False
    """Whether a build never leaves it null."""
    unit: str = ""
    column: str = ""
    """What its column says, if not the description."""
    read: Reading | None = None
    entry: Entry | None = None
    merge: Merge | None = None
    names_article: str = ""
    """The kind of alias that it is: a URL by which articles are known."""
    edge: Edge | None = None
    weighs: bool = False
    """Whether it can be the weight of an edge."""


class LinkKind(Form, frozen=True):
    """One kind of link between articles."""

    edge: str
    """What the network calls it."""
    term: str
    cost: float
    """What a step along it costs on a path."""
    words: str
    """What stands between its two ends."""
    derived: bool = False
    """Whether a build finds it, and no document says it."""
    same_text: bool = False
    """Whether it makes two articles one text."""


class Kind(Form, frozen=True, kw_only=True):
    """One kind of thing: a table, its fields, and what it is in each output."""

    name: str
    table: str
    row: str
    key: tuple[str, ...]
    fields: dict[str, Field]
    node: bool = False
    label: str = ""
    """The field that names a node."""
    colour: tuple[int, int, int] | None = None
    """Red, green, blue of its nodes."""
    rdf_class: str = ""
    edge: Edge | None = None
    grains: tuple[str, ...] = ()
    link_kinds: dict[str, LinkKind] = {}
    records: dict[str, str] = {}
    """The records of documents that speak of it, and what each is."""
    order: dict[Target, tuple[str, ...]] = {}
    """Orders that differ from that of the fields; a field that is not listed comes last."""


def attribute(stated: Reading | Entry) -> str:
    """The name of a key's value in Python, and of its column as read: the key in snake case.

    >>> attribute(Reading(key="cdnAmpWebUrl"))
    'cdn_amp_web_url'
    """
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in stated.key)

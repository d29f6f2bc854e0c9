"""The form of the files in this folder: kinds of things and their fields.

Every destination of a field (``rdf``, ``network``, ``page``, ``diff``) must be stated, by the
field or, for all fields of a kind, under ``everywhere``. An empty list, ``null`` or ``false``
means that the field does not go there. A field with an undecided destination does not compile.
"""

from typing import Literal

from msgspec import Struct

Type = Literal[
    "prose", "text", "integer", "number", "boolean", "time", "url", "image_url", "domain", "json",
    "id", "image", "term", "precision",
]  # fmt: skip
"""The type of a value. ``prose`` is a text for people, whose white space and entities are
cleaned; ``id`` names a node; ``image`` and ``term`` are small records; ``precision`` says how
exactly a time is known."""

Merge = Literal["first", "earliest", "latest", "address", "precision"]
"""How the values of an article's sightings merge into one.

``first``: the value of the most reliable sighting that has one; ``earliest``: the smallest value
of its documents, or of its mentions if no document has one; ``latest``: the largest value of this
field and of ``published``, if it is later than ``published``; ``address``: the first URL that
names the article, as a valid IRI; ``precision``: that of the merged time. A time in whose range
a finer one of the article lies says less, and is left out.
"""

Target = Literal["rdf", "network", "diff", "table", "columns", "address"]


class Form(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Base of all forms."""


class Reading(Form, frozen=True):
    """The keys of documents and the columns of tables that state a field."""

    key: str
    """The key in a seed document; in snake case, the name of the attribute and column as read."""
    within: str = "Related"
    """The record that has the key. A document has all keys of an entry of ``related``, and more."""
    record: str = ""
    """The record that the value is, or the records that it lists."""
    names: tuple[str, ...] = ()
    """Other names of the key or column; the first that has a value is read."""
    type: Type | None = None
    """The type of the value, if it differs from the field's."""
    option: str = ""
    """The name of the field in ``--columns``, if it differs from the field's."""
    fills: str = ""
    """The key that a cell fills, if it is another one."""
    cell: str = ""
    """The description of a cell, if it differs from the field's."""
    parts: bool = False
    """Whether a cell may hold several values between separators."""
    examples: tuple[str | tuple[str, ...], ...] = ()


class Entry(Form, frozen=True):
    """The key of a taxonomy entry that states a field."""

    within: str
    key: str
    description: str
    type: Type | None = None
    record: str = ""
    examples: tuple[str | tuple[str, ...], ...] = ()


class Statement(Form, frozen=True):
    """One RDF property, of the nodes of this kind or of another kind (``of``)."""

    term: str
    of: str = ""
    column: str = ""
    """The column in the block of statements, if it differs from the field's name."""
    type: Type | None = None
    """The type of its values, if it differs from the field's."""
    joined: str = ""
    """The separator, if RDF has a list as one text."""


class Edge(Form, frozen=True):
    """The edge that a field or a table of links is in the network."""

    kind: str
    to: str
    source: str = ""
    layer: str = ""
    """The name of its layer, if it differs from the field's or the table's."""
    words: str = ""
    """The words between its two ends; empty if no path follows it."""
    back: str = ""
    """The same words in the other direction."""


class Page(Form, frozen=True):
    """How the page uses a field that it carries."""

    shows: bool
    searches: bool
    own: bool = False
    """Whether the page has code for this field; if not, the page shows it by its ``label``."""
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
    """Whether ``diff`` names the field if it changed, or reports it in a list of its own."""
    table: str
    """The table that holds the field."""
    many: bool = False
    required: bool = False
    """Whether the field is never null in a build."""
    unit: str = ""
    column: str = ""
    """The description of its column, if it differs from the field's."""
    read: Reading | None = None
    entry: Entry | None = None
    merge: Merge | None = None
    precision_of: str = ""
    """The time of which the field says how exactly it is known."""
    names_article: str = ""
    """The kind of alias that the field is, if it is a URL of the article."""
    edge: Edge | None = None
    weighs: bool = False
    """Whether it can be the weight of an edge."""


class LinkKind(Form, frozen=True):
    """One kind of link between articles."""

    edge: str
    """Its name in the network."""
    term: str
    cost: float
    """The cost of a hop along it on a path."""
    words: str
    """The words between its two ends."""
    back: str
    """The words from its target back to its source."""
    derived: bool = False
    """Whether a build finds it, rather than a document declaring it."""
    same_text: bool = False
    """Whether it makes two articles one text."""


class Kind(Form, frozen=True, kw_only=True):
    """One kind of thing: its table, its fields, and its form in each output."""

    name: str
    table: str
    row: str
    key: tuple[str, ...]
    fields: dict[str, Field]
    node: bool = False
    label: str = ""
    """The field that names a node."""
    rdf_class: str = ""
    rdf_classes: dict[str, str] = {}
    """Type of an article → its class, if it is another one than ``rdf_class``."""
    edge: Edge | None = None
    grains: tuple[str, ...] = ()
    link_kinds: dict[str, LinkKind] = {}
    records: dict[str, str] = {}
    """The records of documents that describe it, and the meaning of each."""
    order: dict[Target, tuple[str, ...]] = {}
    """Orders that differ from the order of the fields; a field that is not listed comes last."""


def attribute(stated: Reading | Entry) -> str:
    """The name of a key's attribute in Python, and of its column as read: the key in snake case.

    >>> attribute(Reading(key="cdnAmpWebUrl"))
    'cdn_amp_web_url'
    """
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in stated.key)

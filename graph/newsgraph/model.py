"""The records of the seed format: the fields that a document may have.

The classes are made from :mod:`newsgraph.schema`. Their annotations drive the reader, and
the JSON Schema and the reference page (``docs/seed-format.md``) are generated from them.
A field's name in a document is the camelCase form of its name here.
"""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, NewType

from msgspec import Meta, Struct, defstruct

from newsgraph.precision import Precision
from newsgraph.schema.form import Entry, Field, Reading, Type, attribute
from newsgraph.schema.kinds import KINDS, stated_in

Url = NewType("Url", str)
"""An absolute http or https address."""

ImageUrl = NewType("ImageUrl", str)
"""An http or https address, or a path relative to the article's site."""

Domain = NewType("Domain", str)
"""A host name, such as ``latimes.com``."""

Json = NewType("Json", str)
"""A value of any shape, kept as canonical JSON text."""

NameGroups = tuple[tuple[str, ...], ...]
"""Groups of names, as an overrides file states them under ``same`` or ``different``."""


class Record(Struct, frozen=True, kw_only=True, rename="camel", omit_defaults=True, gc=False):
    """Base of the seed format's records: immutable, camelCase outside, snake_case inside."""

    if TYPE_CHECKING:

        def __init__(self, **values: Any) -> None: ...

        def __getattr__(self, name: str) -> Any: ...


TYPES: dict[Type, Any] = {
    "integer": int,
    "boolean": bool,
    "time": datetime,
    "url": Url,
    "image_url": ImageUrl,
    "domain": Domain,
    "json": Json,
    "precision": Precision,
}
"""Type of a field → annotation of its attribute; every other type is a text."""


def _attribute(field: Field, stated: Reading | Entry) -> tuple[str, Any, Any]:
    """Name, annotation and default of the attribute that holds a field in a record."""
    described = stated.description if isinstance(stated, Entry) else field.description
    examples = [list(one) if isinstance(one, tuple) else one for one in stated.examples]
    meta = Meta(description=described, examples=examples or None)
    kind: Any = _RECORDS.get(stated.record) or TYPES.get(stated.type or field.type, str)
    if field.many:
        return attribute(stated), Annotated[tuple[kind, ...], meta], ()
    return attribute(stated), Annotated[kind | None, meta], None


def _defined(name: str, base: type[Record] = Record) -> Any:
    """The class of a record, with one attribute for each of its fields."""
    (about,) = (kind.records[name] for kind in KINDS.values() if name in kind.records)
    attributes = [_attribute(field, stated) for field, stated in stated_in(name)]
    _RECORDS[name] = defstruct(
        name, attributes, bases=(base,), module=__name__, namespace={"__doc__": about},
        frozen=True, kw_only=True,
    )  # fmt: skip
    return _RECORDS[name]


_RECORDS: dict[str, Any] = {}

if TYPE_CHECKING:

    class Image(Record, frozen=True): ...

    class Provider(Record, frozen=True): ...

    class Related(Record, frozen=True): ...

    class Document(Related, frozen=True): ...

    class TopicEntry(Record, frozen=True): ...

    class OrganizationEntry(Record, frozen=True): ...

else:
    Image = _defined("Image")
    Provider = _defined("Provider")
    Related = _defined("Related")
    Document = _defined("Document", Related)
    TopicEntry = _defined("TopicEntry")
    OrganizationEntry = _defined("OrganizationEntry")


class Taxonomy(Struct, frozen=True):
    """The topics and organizations that a taxonomy folder describes."""

    topics: tuple[TopicEntry, ...] = ()
    organizations: tuple[OrganizationEntry, ...] = ()


class OverrideGroups(Struct, frozen=True, forbid_unknown_fields=True):
    """The groups of names in one half of an overrides file, by kind of node."""

    articles: NameGroups = ()
    outlets: NameGroups = ()
    topics: NameGroups = ()


class Overrides(Struct, frozen=True, forbid_unknown_fields=True):
    """A person's decisions on identity and stories, which override every rule.

    All names in a group of ``same`` mean one node, which keeps the first name. No two names in a
    group of ``different`` mean the same node. Articles are named by URL, outlets by host name,
    topics by label. ``owners`` lists the outlets of each owner. No two articles in a group of
    ``apart`` are in one story.
    """

    same: OverrideGroups = OverrideGroups()
    different: OverrideGroups = OverrideGroups()
    owners: dict[str, tuple[str, ...]] = {}
    apart: NameGroups = ()

"""Compiles the YAML files of this folder into the checked JSON file that newsgraph loads.

YAML is for people, and slow to read. ``make docs`` writes the JSON file, and a test fails when
the file is out of date.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import yaml

from newsgraph.errors import SchemaError
from newsgraph.schema.form import Field, Kind, attribute

FOLDER = Path(__file__).parent

FILES = (
    "sighting", "article", "image", "outlet", "topic", "about", "covers", "link", "credit", "story",
    "figure", "rewording", "lineage", "membership", "alias", "merge",
)  # fmt: skip
"""The kinds of things, in the order of their tables."""


def compiled() -> str:
    """The text of ``compiled.json``.

    Raises:
        SchemaError: a file does not have the form, or contradicts itself or another file.
    """
    kinds = {name: read_kind(name, _text(name)) for name in FILES}
    for fault in faults(kinds):
        raise SchemaError(fault)
    return msgspec.json.format(msgspec.json.encode(kinds), indent=1).decode() + "\n"


def _text(name: str) -> str:
    return (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")


def read_kind(name: str, text: str) -> Kind:
    """The kind of thing that the text of a YAML file describes.

    Raises:
        SchemaError: the text does not have the form; a destination of a field is undecided.
    """
    said: dict[str, Any] = yaml.safe_load(text)
    everywhere = said.pop("everywhere", {})
    fields = {
        field: _field(field, {"table": said["table"], **everywhere, **values})
        for field, values in said.pop("fields").items()
    }
    try:
        return msgspec.convert({"name": name, "fields": fields, **said}, Kind)
    except msgspec.ValidationError as error:
        raise SchemaError(f"schema/{name}.yaml: {error}") from None


def _field(name: str, values: dict[str, Any]) -> dict[str, Any]:
    """The values of a field, where a property may be written as its name alone."""
    if isinstance(values.get("rdf"), list):
        short = [{"term": said} if isinstance(said, str) else said for said in values["rdf"]]
        values = {**values, "rdf": short}
    return {"name": name, **values}


def faults(kinds: dict[str, Kind]) -> Iterator[str]:
    """Faults that the forms cannot rule out: unknown references, keys that would not be found."""
    tables = {kind.table for kind in kinds.values()}
    for kind in kinds.values():
        known = _names(kind, kinds)
        for target, order in kind.order.items():
            for name in order:
                if name not in known:
                    yield f"schema/{kind.name}.yaml: order of {target}: there is no {name}"
        for field in kind.fields.values():
            for fault in (*_lost(field, kinds, tables), *_unread(field), *_unmerged(kind, field)):
                yield f"schema/{kind.name}.yaml: {field.name}: {fault}"
    yield from _at_odds(kinds)


def _names(kind: Kind, kinds: dict[str, Kind]) -> set[str]:
    """The names that an order of a kind may list."""
    names = {*kind.fields, *(field.network or "" for field in kind.fields.values())}
    names |= {name for other in kinds.values() for name in _columns(other, kind.name)}
    if kind.name == "article":
        names |= {option(field) for field in kinds["outlet"].fields.values()}
        names |= {*kinds["link"].link_kinds}
    return names


def _lost(field: Field, kinds: dict[str, Kind], tables: set[str]) -> Iterator[str]:
    if field.table not in tables:
        yield f"there is no table {field.table}"
    for statement in field.rdf:
        if statement.of and statement.of not in kinds:
            yield f"there is no kind {statement.of}"
    page = field.page
    if page and not page.own and not page.label:
        yield "the page shows it by a label: state one"
    if page and not page.own and page.searches and not field.rdf:
        yield "the page translates searches into SPARQL: state a property"
    if page and not page.own and page.searches and field.type in ("time", "boolean"):
        yield "the page can only search numbers and texts"


def _unread(field: Field) -> Iterator[str]:
    if field.read is None:
        return
    if camel(attribute(field.read)) != field.read.key:
        yield f"the key {field.read.key} is not in camel case"


def _unmerged(kind: Kind, field: Field) -> Iterator[str]:
    own, read = field.table == kind.table, field.read
    if field.merge and (not own or kind.name != "article"):
        yield "only a value of an article can be merged"
    if kind.name == "article" and own and read and read.within != "Row" and not field.merge:
        yield "records state it: state how the values merge"


def _at_odds(kinds: dict[str, Kind]) -> Iterator[str]:
    """Faults of names that two fields share: attributes of nodes or edges, keys of records."""
    for some in ([kind for kind in kinds.values() if kind.node], [kinds["link"], kinds["covers"]]):
        types: dict[str, str] = {}
        for kind in some:
            for field in kind.fields.values():
                if field.network and types.setdefault(field.network, field.type) != field.type:
                    yield f"schema/{kind.name}.yaml: {field.name}: has another type elsewhere"
    for kind in kinds.values():
        yield from _shared_names(kind)


def _shared_names(kind: Kind) -> Iterator[str]:
    """Faults of other names that are the key, or the column, of another field.

    A document or table with that name would fill the wrong field.
    """
    read = [(field.name, field.read) for field in kind.fields.values() if field.read]
    keys = {(one.within, _letters(one.key)): field for field, one in read}
    columns = {_letters(one.option or field): field for field, one in read if one.names}
    for field, one in read:
        for name in one.names:
            letters = _letters(name)
            other = columns.get(letters) or keys.get((one.within, letters), field)
            if other != field:
                yield (
                    f"schema/{kind.name}.yaml: the name {name} is that of the field {other}, "
                    f"so {field} cannot have it: remove it there, or call {other} otherwise"
                )


def _letters(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _columns(kind: Kind, subject: str) -> Iterator[str]:
    for field in kind.fields.values():
        for said in field.rdf:
            if said.of == subject or (not said.of and kind.name == subject):
                yield said.column or field.name


def option(field: Field) -> str:
    """The name of a field in ``--columns``."""
    return (field.read.option if field.read else "") or field.name


def camel(name: str) -> str:
    """The name of an attribute as the key of a document.

    >>> camel("cdn_amp_web_url")
    'cdnAmpWebUrl'
    """
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


if __name__ == "__main__":
    (FOLDER / "compiled.json").write_text(compiled(), encoding="utf-8", newline="\n")

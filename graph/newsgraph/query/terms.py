"""RDF terms for people and for Python: prefixed names, values, and values as terms."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from newsgraph.query.errors import QueryError
from newsgraph.views.rdf import lexical_time
from newsgraph.vocabulary import NODE_PREFIXES, PREFIXES

if TYPE_CHECKING:
    import pyoxigraph

XSD = PREFIXES["xsd"]
INTEGERS = frozenset(
    [
        "integer",
        "long",
        "int",
        "short",
        "byte",
        "nonNegativeInteger",
        "positiveInteger",
        "nonPositiveInteger",
        "negativeInteger",
        "unsignedLong",
        "unsignedInt",
        "unsignedShort",
        "unsignedByte",
    ]
)
DATATYPES = INTEGERS | frozenset(
    [
        "string",
        "boolean",
        "decimal",
        "float",
        "double",
        "duration",
        "dayTimeDuration",
        "yearMonthDuration",
        "dateTime",
        "dateTimeStamp",
        "date",
        "time",
        "gYearMonth",
        "gYear",
        "gMonthDay",
        "gDay",
        "gMonth",
        "hexBinary",
        "base64Binary",
        "anyURI",
        "language",
        "normalizedString",
        "token",
        "NMTOKEN",
        "Name",
        "NCName",
        "anyType",
        "anySimpleType",
        "anyAtomicType",
    ]
)
"""The names of XML Schema that SPARQL can cast to or compare."""

_PLAIN_LOCAL = re.compile(r"(?:[A-Za-z0-9_](?:[A-Za-z0-9_.\-]*[A-Za-z0-9_\-])?)?")


class Iri(str):
    """Text that is an IRI, where any other text would be a string."""

    __slots__ = ()


def prefixes(base_iri: str) -> dict[str, str]:
    """The prefixes that every query has: the vocabularies, and the nodes of the graph."""
    return {**PREFIXES, **{name: f"{base_iri}{name}/" for name in NODE_PREFIXES}}


def shorten(iri: str, known: Mapping[str, str]) -> str:
    """The IRI as a prefixed name if the longest namespace leaves a plain one, else in ``<>``.

    >>> shorten("https://schema.org/headline", {"schema": "https://schema.org/"})
    'schema:headline'
    """
    fitting = [(space, name) for name, space in known.items() if space and iri.startswith(space)]
    for space, name in sorted(fitting, key=lambda pair: (-len(pair[0]), pair[1])):
        if _PLAIN_LOCAL.fullmatch(iri, len(space)):
            return f"{name}:{iri[len(space) :]}"
    return f"<{iri}>"


def notation(term: Any, known: Mapping[str, str]) -> str:
    """A term of pyoxigraph as one would write it in a query."""
    text = str(term)
    if text.startswith("<") and not text.startswith("<<"):
        return shorten(term.value, known)
    datatype = getattr(term, "datatype", None)
    if datatype is None or "^^" not in text:
        return text
    if datatype.value in (XSD + "integer", XSD + "decimal", XSD + "boolean"):
        return str(term.value)
    return text.removesuffix(str(datatype)) + shorten(datatype.value, known)


def to_python(term: Any) -> Any:
    """A term of pyoxigraph as the nearest Python value.

    IRIs, and literals whose type Python lacks or whose text does not fit their type, are
    strings; a decimal is a float. ``None`` stays ``None``.
    """
    datatype = getattr(term, "datatype", None)
    if datatype is None:
        return _plain(term)
    name = datatype.value.removeprefix(XSD)
    try:
        return _value(name, term.value)
    except ValueError:
        return str(term.value)


def _plain(term: Any) -> str | None:
    if term is None:
        return None
    text = str(term)
    return str(term.value) if text.startswith("<") and not text.startswith("<<") else text


def _value(name: str, text: str) -> Any:
    if name in INTEGERS:
        return int(text)
    if name in ("decimal", "double", "float"):
        return float(text)
    if name == "boolean":
        return {"true": True, "1": True, "false": False, "0": False}.get(text, text)
    if name == "dateTime":
        return datetime.fromisoformat(text)
    return date.fromisoformat(text) if name == "date" and len(text) == 10 else text


def to_term(value: Any) -> "pyoxigraph.NamedNode | pyoxigraph.Literal":
    """A Python value, or a term of pyoxigraph, as a term.

    Raises:
        QueryError: the value is no text of Unicode characters, no IRI, or of another type.
    """
    import pyoxigraph as ox

    if isinstance(value, ox.NamedNode | ox.Literal):
        return value
    try:
        if isinstance(value, Iri):
            return ox.NamedNode(value)
        if isinstance(value, bool | int | str):
            return ox.Literal(value)
        if isinstance(value, float | Decimal):
            name = "double" if isinstance(value, float) else "decimal"
            return ox.Literal(str(value), datatype=ox.NamedNode(XSD + name))
        if isinstance(value, datetime):
            moment = value.replace(tzinfo=value.tzinfo or UTC).astimezone(UTC)
            return ox.Literal(lexical_time(moment), datatype=ox.NamedNode(XSD + "dateTime"))
        if isinstance(value, date):
            return ox.Literal(value.isoformat(), datatype=ox.NamedNode(XSD + "date"))
    except (ValueError, UnicodeError) as error:
        raise QueryError(f"{value!a} cannot be a value in a query: {error}") from None
    raise QueryError(
        f"{value!r} cannot be a value in a query; give a text, number, date, truth value or Iri"
    )

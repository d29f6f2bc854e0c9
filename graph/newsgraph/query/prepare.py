"""Checks of a query before it is run: its form, its names, and what is refused."""

import re
import time
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any, Literal, NamedTuple

from newsgraph.query.bindings import bind
from newsgraph.query.errors import QueryRefusedError, QuerySyntaxError, locate
from newsgraph.query.lexer import Token, tokens
from newsgraph.query.terms import DATATYPES, XSD, shorten

Kind = Literal["select", "ask", "construct", "describe"]

FORMS: dict[str, Kind] = {
    "SELECT": "select",
    "ASK": "ask",
    "CONSTRUCT": "construct",
    "DESCRIBE": "describe",
}
UPDATES = frozenset(
    ("ADD", "CLEAR", "COPY", "CREATE", "DELETE", "DROP", "INSERT", "LOAD", "MOVE", "WITH")
)
_SERVICE = re.compile("service", re.IGNORECASE)
_NO_KEYWORD = "SERVXCE"


class NamedIri(NamedTuple):
    """An IRI that a query names, and the token that names it."""

    iri: str
    token: Token


class Prepared(NamedTuple):
    """A query that may be run.

    ``text`` has its values in place, ``tokens`` are of that text. ``check`` is the text that
    must be a query too before this one is run, where that is needed. ``graphs`` are the IRIs
    of ``FROM``, ``named`` all other IRIs outside templates, ``prefixes`` the declared ones;
    ``order`` are the variables as they come, if the query selects all of them.
    """

    text: str
    tokens: list[Token]
    kind: Kind
    check: str | None
    graphs: list[NamedIri]
    named: list[NamedIri]
    prefixes: dict[str, str]
    order: list[str]


def prepare(text: str, known: Mapping[str, str], values: Mapping[str, Any]) -> Prepared:
    """Read a query and refuse what must not run.

    Args:
        text: the query.
        known: prefixes that need no declaration.
        values: what stands for variables of the query.

    Raises:
        QuerySyntaxError: the text has no tokens of SPARQL, or uses an undeclared prefix.
        QueryRefusedError: it is an update, or calls ``SERVICE``.
        QueryError: a value cannot be put in.
    """
    _check_unicode(text)
    found = tokens(text)
    kind = _kind(text, found)
    _refuse_service(text, found)
    if values:
        text = bind(text, found, values)
        found = tokens(text)
    prefixes = {**known, **_declared(found)}
    graphs, named = _iris(text, found, prefixes)
    return Prepared(text, found, kind, _check(text), graphs, named, prefixes, _order(found))


def _check_unicode(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise QuerySyntaxError(
            f"U+{ord(text[error.start]):04X} is half a character (a lone surrogate); take it out",
            text,
            error.start,
        ) from None


def _kind(text: str, found: list[Token]) -> Kind:
    """The form of the query: the first word after its prologue; an unknown one is for later."""
    first = next((t for t in found if t.kind.isupper() and t.kind not in ("BASE", "PREFIX")), None)
    if first is not None and first.kind in UPDATES:
        raise _refused(f"{first.kind} would change the graph; queries only read", text, first)
    return FORMS.get(first.kind, "select") if first else "select"


def _refuse_service(text: str, found: list[Token]) -> None:
    for token in found:
        if token.kind == "SERVICE":
            raise _refused(
                "SERVICE would ask another computer; queries stay on this one", text, token
            )


def _refused(reason: str, text: str, token: Token) -> QueryRefusedError:
    line, column, shown = locate(text, token.start)
    return QueryRefusedError(f"line {line}, column {column}: {reason}\n{shown}")


def _order(found: list[Token]) -> list[str]:
    """The engine would sort the columns of ``SELECT *``; people expect them as they came."""
    start = next((at for at, token in enumerate(found) if token.kind == "SELECT"), len(found))
    selected = [token.kind for token in found[start + 1 : start + 3]]
    if selected[:1] != ["*"] and selected not in (["DISTINCT", "*"], ["REDUCED", "*"]):
        return []
    return list(dict.fromkeys(t.text[1:] for t in found if t.kind == "variable"))


def _check(text: str) -> str | None:
    """The same text in which the word "service" is none, if it occurs in whatever case.

    The engine itself has the last word on what is a keyword. Where the word is a part of a
    string, a name or a comment, the changed text is a query as well; where the engine would
    read a keyword, whatever our tokens say, it is not, and the query is never run.
    """
    return _SERVICE.sub(_NO_KEYWORD, text) if _SERVICE.search(text) else None


def _declared(found: list[Token]) -> dict[str, str]:
    triples = zip(found, found[1:], found[2:], strict=False)
    return {
        name.text[:-1]: iri.text[1:-1]
        for keyword, name, iri in triples
        if keyword.kind == "PREFIX" and name.kind == "name" and iri.kind == "iri"
    }


def _iris(
    text: str, found: list[Token], prefixes: Mapping[str, str]
) -> tuple[list[NamedIri], list[NamedIri]]:
    """The graphs of ``FROM``, and the other IRIs outside declarations and templates."""
    graphs, named = [], []
    for token, before, skipped in _with_context(found):
        if token.kind in ("iri", "name") and before != "PREFIX":
            iri = NamedIri(_expand(text, token, prefixes), token)
            if before in ("FROM", "NAMED"):
                graphs.append(iri)
            elif not skipped:
                named.append(iri)
    return graphs, named


def _with_context(found: list[Token]) -> Iterator[tuple[Token, str, bool]]:
    """Each token, the kind of the one before it, and whether it only declares or constructs."""
    before, two_before, in_template = "", "", False
    for token in found:
        in_template |= before == "CONSTRUCT" and token.kind == "{"
        in_template &= token.kind != "}"
        yield token, before, in_template or before == "BASE" or two_before == "PREFIX"
        before, two_before = token.kind, before


def _expand(text: str, token: Token, prefixes: Mapping[str, str]) -> str:
    if token.kind == "iri":
        return _CODE_POINT.sub(lambda match: chr(int(match[1] or match[2], 16)), token.text[1:-1])
    prefix, _, local = token.text.partition(":")
    if prefix not in prefixes:
        near = get_close_matches(prefix, sorted(prefixes), 1)
        hint = f"did you mean {near[0]}:?" if near else f"write PREFIX {prefix}: <…> above"
        raise QuerySyntaxError(f"the prefix {prefix}: is not declared; {hint}", text, token.start)
    return prefixes[prefix] + re.sub(r"\\(.)", r"\1", local)


_CODE_POINT = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U000([0-9A-Fa-f]{5})")


MOST_HINTS = 10
"""Names that lead to nothing which are listed one by one."""

LONGEST = 200
"""Characters of a name that others are compared with: comparing takes their square."""


def unknown_terms(
    query: Prepared, known: Mapping[str, str], missing: list[str], held: list[str], until: float
) -> list[str]:
    """A sentence for each name of a known namespace that leads to nothing, up to some.

    Args:
        query: the query that names them.
        known: the prefixes of known namespaces.
        missing: IRIs that the graph does not hold.
        held: IRIs that it holds instead.
        until: the monotonic time after which no name is looked for any more.
    """
    lost = set(missing)
    types = [XSD + name for name in sorted(DATATYPES)]
    wrong = [(named, held) for named in query.named if named.iri in lost]
    wrong += [(named, types) for named in query.named if _is_no_datatype(named.iri)]
    said = [
        _sentence(query.text, named, _nearest(named.iri, instead, known, until))
        for named, instead in wrong[:MOST_HINTS]
    ]
    more = len(wrong) - len(said)
    return [*said, f"{more:,} more names are not in this graph"] if more else said


def _is_no_datatype(iri: str) -> bool:
    return iri.startswith(XSD) and iri != XSD and iri.removeprefix(XSD) not in DATATYPES


def _sentence(text: str, named: NamedIri, nearest: str | None) -> str:
    line, column, _ = locate(text, named.token.start)
    hint = f"; the nearest is {nearest}" if nearest else ""
    return f"line {line}, column {column}: {named.token.text} is not in this graph{hint}"


def _nearest(iri: str, held: list[str], known: Mapping[str, str], until: float) -> str | None:
    """The most similar name: with the same local part elsewhere, or in the same namespace."""
    space = iri[: max(iri.rfind("/"), iri.rfind("#")) + 1]
    local = iri.removeprefix(space)
    if len(local) > LONGEST or time.monotonic() > until:
        return None
    short = [other for other in held if len(other) <= len(space) + LONGEST]
    alike = [other for other in short if re.split("[/#]", other)[-1].lower() == local.lower()]
    names = [other.removeprefix(space) for other in short if other.startswith(space)]
    near = alike[:1] or [space + name for name in get_close_matches(local, names, 1)]
    return shorten(near[0], known) if near else None

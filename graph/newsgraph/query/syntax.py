"""What is wrong with a query that is no SPARQL, and where, in words."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from newsgraph.query.errors import QuerySyntaxError
from newsgraph.query.grammar import AGGREGATES, END, FUNCTIONS, departure
from newsgraph.query.lexer import Token

_PLACE = re.compile(r"error at (\d+):(\d+): expected ")
_SENTENCE = re.compile(r"(?:^|one of |, )((?:[A-Z][a-z]*|\\u)(?: [^\s,\[\"]+)+(?=,|$))")
_KINDS = {
    "aggregate": "an aggregate",
    "anon": "[]",
    "blank": "a blank node",
    END: "the end",
    "function": "a function",
    "iri": "an IRI",
    "language": "a language tag",
    "name": "a name",
    "nil": "()",
    "number": "a number",
    "prefix": "a prefix",
    "signed": "a number",
    "string": "a string",
    "variable": "a variable",
}
FEW = 6
"""Expected words that are listed; more would not help."""


def explain(text: str, tokens: list[Token], message: str) -> QuerySyntaxError:
    """The error for a query that the engine refused with a message of its own."""
    left = departure(tokens, len(text))
    if left is None:
        return _engines_own(text, message)
    token, expected = left
    what = "the query ends too early" if token.kind == END else f"{token.text} cannot stand here"
    return QuerySyntaxError(what + _hint(token, expected), text, token.start)


def _hint(token: Token, expected: frozenset[str]) -> str:
    if token.kind.isupper():
        near = get_close_matches(token.kind, sorted(_spelt(expected)), 1)
        if near:
            return f"; did you mean {near[0]}?"
    words = sorted({_KINDS.get(kind, kind) for kind in expected})
    if len(words) > FEW:
        return ""
    return f"; expected {', '.join(words[:-1])}{' or ' if words[1:] else ''}{words[-1]}"


def _spelt(expected: Iterable[str]) -> set[str]:
    groups = {"function": FUNCTIONS, "aggregate": AGGREGATES}
    return {word for kind in expected for word in groups.get(kind, {kind}) if word.isupper()}


def _engines_own(text: str, message: str) -> QuerySyntaxError:
    """The grammar has no fault, so a rule beside it has: the engine's sentence tells it."""
    place = _PLACE.match(message)
    if place is None:
        return QuerySyntaxError(message, text, 0)
    sentences = _SENTENCE.findall(message[place.end() :])
    reason = sentences[0] if sentences else "the query breaks a rule of SPARQL before this place"
    lines = text.split("\n")[: int(place[1])]
    start = sum(len(line) + 1 for line in lines[:-1])
    offset = min(start + int(place[2]) - 1, len(text.rstrip()))
    return QuerySyntaxError(reason, text, offset)

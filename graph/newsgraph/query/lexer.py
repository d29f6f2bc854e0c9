"""The tokens of a SPARQL query, found without parsing it.

A keyword inside a string, an IRI or a comment is no keyword; everything that is refused,
replaced or pointed out is decided on these tokens, never by a search in the text.
Source: SPARQL 1.1 Query Language, https://www.w3.org/TR/sparql11-query/#sparqlGrammar.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsgraph.query.errors import QuerySyntaxError

_BASE = (
    "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = f"{_BASE}_0-9\u00b7\u0300-\u036f\u203f\u2040"
_PREFIX = rf"[{_BASE}](?:\.*+[{_NAME}\-])*+"
_ESCAPED = r"%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?\#@%]"
_LOCAL = rf"(?:[{_BASE}_0-9:]|{_ESCAPED})(?:\.*+(?:[{_NAME}:\-]|{_ESCAPED}))*+"
_EXPONENT = r"[eE][+-]?\d+"
_NUMBER = rf"(?:\d+\.\d*{_EXPONENT}|\.?\d+{_EXPONENT}|\d*\.\d+|\d+)"

TOKEN = re.compile(
    rf"""
      (?P<space>[ \t\r\n]++)
    | (?P<comment>\#[^\r\n]*+)
    | (?P<iri><[^<>"{{}}|^`\\\x00-\x20]*+(?:\\[uU][0-9A-Fa-f]+[^<>"{{}}|^`\\\x00-\x20]*+)*+>)
    | (?P<string>\"\"\"(?:[^"\\]++|\\.|"(?!""))*+\"\"\"|'''(?:[^'\\]++|\\.|'(?!''))*+'''
        |"(?:[^"\\\r\n]++|\\[^\r\n])*+"|'(?:[^'\\\r\n]++|\\[^\r\n])*+')
    | (?P<blank>_:[{_BASE}_0-9](?:\.*+[{_NAME}\-])*+)
    | (?P<name>(?:{_PREFIX})?+:(?:{_LOCAL})?+)
    | (?P<variable>[?$][{_BASE}_0-9][{_NAME}]*+)
    | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*+)
    | (?P<signed>[+-]{_NUMBER})
    | (?P<number>{_NUMBER})
    | (?P<word>[{_BASE}][{_NAME}]*+)
    | (?P<mark>\^\^|\|\||&&|!=|<=|>=|[\^|<>=!*/+\-(){{}}\[\],;.?~&@])
    """,
    re.VERBOSE | re.DOTALL,
)

NESTING = 1_000
"""The deepest nesting of brackets that is accepted; the engine's parser has a finite stack."""


class Token(NamedTuple):
    """A word of a query; ``start`` and ``end`` are offsets into its text.

    ``kind`` is the name of a group of :data:`TOKEN` in small letters; of a word it is the word
    in capitals (``a`` stays small), of a mark the mark.
    """

    kind: str
    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The tokens of a query, without white space and comments.

    Raises:
        QuerySyntaxError: a place in the text opens no token, or brackets do not match.
    """
    return list(_balanced(text, _scan(text)))


def _scan(text: str) -> Iterator[Token]:
    position = 0
    while position < len(text):
        match = TOKEN.match(text, position)
        if match is None:
            raise QuerySyntaxError(_fault(text, position), text, position)
        kind = match.lastgroup or ""
        if kind == "word":
            kind = match[0] if match[0] == "a" else match[0].upper()
        elif kind == "mark":
            kind = match[0]
        if kind not in ("space", "comment"):
            yield Token(kind, match[0], position, match.end())
        position = match.end()


def _fault(text: str, position: int) -> str:
    found = text[position]
    if found in "\"'":
        return "a string opens here and does not end; close it, or use three quotes for lines"
    if found == "\\":
        return r"a backslash stands outside a string or an IRI; spell the characters out"
    if "\ud800" <= found <= "\udfff":
        return f"U+{ord(found):04X} is half a character (a lone surrogate); take it out"
    shown = found if found.isprintable() else f"U+{ord(found):04X}"
    return f"{shown} opens no word of SPARQL; take it out or quote it"


PAIRS = {")": "(", "}": "{", "]": "["}


def _balanced(text: str, found: Iterator[Token]) -> Iterator[Token]:
    opened: list[Token] = []
    for token in found:
        if token.kind in PAIRS.values():
            opened.append(token)
        elif token.kind in PAIRS:
            if not opened or opened[-1].kind != PAIRS[token.kind]:
                raise QuerySyntaxError(_unmatched(token, opened), text, token.start)
            opened.pop()
        if len(opened) > NESTING:
            raise QuerySyntaxError(
                f"more than {NESTING:,} brackets are open; nest less", text, token.start
            )
        yield token
    if opened:
        last = opened[-1]
        raise QuerySyntaxError(f"{last.text} is never closed", text, last.start)


def _unmatched(token: Token, opened: list[Token]) -> str:
    if not opened:
        return f"{token.text} closes nothing"
    return f"{token.text} does not close {opened[-1].text}"

"""What is wrong with a query that the engine refused, and where.

The place and the rule are the engine's. It stops reading a word or two behind a misspelt
keyword, however, so an unknown word is looked for first.
"""

import re
from difflib import get_close_matches

from newsgraph.query.errors import QuerySyntaxError
from newsgraph.query.lexer import Token

_WORDS = """
    ABS AS ASC ASK AVG BASE BIND BNODE BOUND BY CEIL COALESCE CONCAT CONSTRUCT CONTAINS COUNT
    DATATYPE DAY DESC DESCRIBE DISTINCT ENCODE_FOR_URI EXISTS FALSE FILTER FLOOR FROM GRAPH GROUP
    GROUP_CONCAT HASLANG HASLANGDIR HAVING HOURS IF IN IRI ISBLANK ISIRI ISLITERAL ISNUMERIC
    ISTRIPLE ISURI LANG LANGDIR LANGMATCHES LCASE LIMIT MAX MD5 MIN MINUS MINUTES MONTH NAMED NOT
    NOW OBJECT OFFSET OPTIONAL ORDER PREDICATE PREFIX RAND REDUCED REGEX REPLACE ROUND SAMETERM
    SAMPLE SECONDS SELECT SEPARATOR SERVICE SHA1 SHA256 SHA384 SHA512 SILENT STR STRAFTER
    STRBEFORE STRDT STRENDS STRLANG STRLANGDIR STRLEN STRSTARTS STRUUID SUBJECT SUBSTR SUM
    TIMEZONE TRIPLE TRUE TZ UCASE UNDEF UNION URI UUID VALUES VERSION WHERE YEAR
"""
KEYWORDS = frozenset(_WORDS.split())
"""The words of SPARQL 1.1 and 1.2 queries (https://www.w3.org/TR/sparql12-query/#sparqlGrammar)."""

_PLACE = re.compile(r"error at (\d+):(\d+): expected ")
_SENTENCE = re.compile(r"(?:^|one of |, )((?:[A-Z][a-z]*|\\u)(?: [^\s,\[\"]+)+(?=,|$))")


def explain(text: str, tokens: list[Token], message: str) -> QuerySyntaxError:
    """The error for a query that the engine refused with a message of its own."""
    unknown = next((t for t in tokens if t.kind.isupper() and t.kind not in KEYWORDS), None)
    if unknown is None:
        return _engines_own(text, tokens, message)
    near = get_close_matches(unknown.kind, sorted(KEYWORDS), 1)
    hint = f"did you mean {near[0]}?" if near else "write a variable as ?name, a text in quotes"
    return QuerySyntaxError(f"{unknown.text} is not a word of SPARQL; {hint}", text, unknown.start)


def _engines_own(text: str, tokens: list[Token], message: str) -> QuerySyntaxError:
    place = _PLACE.match(message)
    if place is None:
        return QuerySyntaxError(message, text, 0)
    lines = text.split("\n")[: int(place[1])]
    offset = sum(len(line) + 1 for line in lines[:-1]) + int(place[2]) - 1
    sentences = _SENTENCE.findall(message[place.end() :])
    if sentences:
        return QuerySyntaxError(sentences[0], text, min(offset, len(text.rstrip())))
    if not tokens or offset > tokens[-1].end:
        return QuerySyntaxError("the query ends too early", text, len(text.rstrip()))
    read = [token.start for token in tokens if token.end <= offset]
    reason = "the query breaks the grammar of SPARQL here or just before"
    return QuerySyntaxError(reason, text, read[-1] if read else 0)

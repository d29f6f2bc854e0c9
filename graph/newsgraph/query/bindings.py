"""Values for the variables of a query: terms put in the place of tokens, never text in text."""

from collections.abc import Mapping
from typing import Any

from newsgraph.query.errors import QueryError, QuerySyntaxError
from newsgraph.query.lexer import Token
from newsgraph.query.terms import to_term


def bind(text: str, tokens: list[Token], values: Mapping[str, Any]) -> str:
    """The query with each given variable replaced by its value.

    ``?name`` and ``$name`` are one variable, in every group and sub-select. Where a query
    selects it, the value appears under its name. Lines stay where they are.

    Raises:
        QueryError: a variable does not occur, or a value cannot be a term.
        QuerySyntaxError: the query itself gives a value to the variable.
    """
    terms = {name: str(to_term(value)) for name, value in values.items()}
    met = {token.text[1:] for token in tokens if token.kind == "variable"}
    absent = sorted(set(terms) - met)
    if absent:
        shown = ", ".join(f"?{name}" for name in sorted(met)) or "none"
        raise QueryError(f"the query has no variable ?{absent[0]}; it has {shown}")
    parts, end = [], 0
    for token, place in _placed(tokens):
        name = token.text[1:]
        if token.kind != "variable" or name not in terms:
            continue
        if place == "set":
            raise QuerySyntaxError(
                f"{token.text} is given from outside, so the query cannot set it", text, token.start
            )
        parts += [text[end : token.start], _SHAPES[place].format(term=terms[name], name=name)]
        end = token.end
    return "".join([*parts, text[end:]])


_SHAPES = {"used": " {term} ", "selected": "({term} AS ?{name})", "ordered": "({term})"}


def _placed(tokens: list[Token]) -> list[tuple[Token, str]]:
    """Each token with what a variable at its place is: used, selected, ordered (by), set."""
    placed = []
    place, depth, previous = "used", 0, ""
    around: list[tuple[str, int]] = []
    for token in tokens:
        if token.kind in ("(", ")"):
            depth += 1 if token.kind == "(" else -1
        elif token.kind == "{":
            around.append((place if depth else "used", depth))
            place, depth = "used", 0
        elif token.kind == "}":
            place, depth = around.pop()
        elif token.kind in _OPENS and depth == 0:
            place = _OPENS[token.kind]
        here = place if depth == 0 or place == "set" else "used"
        placed.append((token, "set" if previous == "AS" else here))
        previous = token.kind
    return placed


_OPENS = {
    "SELECT": "selected",
    "BY": "ordered",
    "VALUES": "set",
    **dict.fromkeys(("WHERE", "FROM", "HAVING", "LIMIT", "OFFSET"), "used"),
}

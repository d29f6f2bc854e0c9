"""The grammar of SPARQL queries, to tell where a query leaves it.

pyoxigraph says whether a query is SPARQL, but seldom where it stops being so. The grammar is
LL(1), so a parser with a stack of its own finds the very token, at any depth. It explains
queries that the engine has refused; it never refuses one.
Source: https://www.w3.org/TR/sparql11-query/#sparqlGrammar, in a notation of our own: a small
letter begins a rule, bare capitals are kinds of tokens, quotes hold keywords and marks.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from newsgraph.query.lexer import Token

END = "end"

AGGREGATES = frozenset({"AVG", "COUNT", "GROUP_CONCAT", "MAX", "MIN", "SAMPLE", "SUM"})
FUNCTIONS = frozenset(
    [
        "ABS",
        "BNODE",
        "BOUND",
        "CEIL",
        "COALESCE",
        "CONCAT",
        "CONTAINS",
        "DATATYPE",
        "DAY",
        "ENCODE_FOR_URI",
        "FLOOR",
        "HOURS",
        "IF",
        "IRI",
        "ISBLANK",
        "ISIRI",
        "ISLITERAL",
        "ISNUMERIC",
        "ISURI",
        "LANG",
        "LANGMATCHES",
        "LCASE",
        "MD5",
        "MINUTES",
        "MONTH",
        "NOW",
        "RAND",
        "REGEX",
        "REPLACE",
        "ROUND",
        "SAMETERM",
        "SECONDS",
        "SHA1",
        "SHA256",
        "SHA384",
        "SHA512",
        "STR",
        "STRAFTER",
        "STRBEFORE",
        "STRDT",
        "STRENDS",
        "STRLANG",
        "STRLEN",
        "STRSTARTS",
        "STRUUID",
        "SUBSTR",
        "TIMEZONE",
        "TZ",
        "UCASE",
        "URI",
        "UUID",
        "YEAR",
    ]
)

GRAMMAR = """
query = prologue form trailing END
prologue = ( 'BASE' IRI | 'PREFIX' PREFIX IRI )*
form = select dataset* where modifiers | 'CONSTRUCT' construct | 'DESCRIBE' describe
    | 'ASK' dataset* where modifiers
select = 'SELECT' ( 'DISTINCT' | 'REDUCED' )? ( projected+ | '*' )
projected = VARIABLE | '(' expression 'AS' VARIABLE ')'
construct = '{' template? '}' dataset* where modifiers
    | dataset* 'WHERE' '{' template? '}' modifiers
describe = ( node+ | '*' ) dataset* where? modifiers
dataset = 'FROM' 'NAMED'? resource
where = 'WHERE'? group
modifiers = grouping? having? ordering? limits?
grouping = 'GROUP' 'BY' ( call | '(' expression ( 'AS' VARIABLE )? ')' | VARIABLE )+
having = 'HAVING' constraint+
ordering = 'ORDER' 'BY' ( ( 'ASC' | 'DESC' ) '(' expression ')' | constraint | VARIABLE )+
limits = 'LIMIT' NUMBER ( 'OFFSET' NUMBER )? | 'OFFSET' NUMBER ( 'LIMIT' NUMBER )?
trailing = ( 'VALUES' values )?
group = '{' ( select where modifiers trailing | triples? ( pattern '.'? triples? )* ) '}'
triples = path_subject ( '.' triples? )?
template = subject ( '.' template? )?
pattern = group ( 'UNION' group )* | 'OPTIONAL' group | 'MINUS' group | 'GRAPH' node group
    | 'SERVICE' 'SILENT'? node group | 'FILTER' constraint | 'VALUES' values
    | 'BIND' '(' expression 'AS' VARIABLE ')'
values = VARIABLE '{' value* '}' | ( NIL | '(' VARIABLE+ ')' ) '{' ( NIL | '(' value+ ')' )* '}'
value = resource | literal | 'UNDEF'
constraint = '(' expression ')' | call
call = builtin | resource arguments
arguments = NIL | '(' 'DISTINCT'? expression ( ',' expression )* ')'
subject = term objects_list | compound objects_list?
objects_list = verb objects ( ';' ( verb objects )? )*
verb = node | 'a'
objects = object ( ',' object )*
object = term | compound
compound = '(' object+ ')' | '[' objects_list ']'
path_subject = term path_list | path_compound path_list?
path_list = ( path | VARIABLE ) path_objects ( ';' ( ( path | VARIABLE ) path_objects )? )*
path_objects = path_object ( ',' path_object )*
path_object = term | path_compound
path_compound = '(' path_object+ ')' | '[' path_list ']'
path = sequence ( '|' sequence )*
sequence = step ( '/' step )*
step = '^'? primary ( '?' | '*' | '+' )?
primary = resource | 'a' | '(' path ')' | '!' ( one | '(' ( one ( '|' one )* )? ')' | NIL )
one = '^'? ( resource | 'a' )
term = VARIABLE | resource | literal | BLANK | ANON | NIL
node = VARIABLE | resource
resource = IRI | NAME | PREFIX
literal = STRING ( LANGUAGE | '^^' resource )? | NUMBER | SIGNED | 'TRUE' | 'FALSE'
expression = conjunction ( '||' conjunction )*
conjunction = relation ( '&&' relation )*
relation = sum ( ( '=' | '!=' | '<' | '>' | '<=' | '>=' ) sum | 'IN' list | 'NOT' 'IN' list )?
list = NIL | '(' expression ( ',' expression )* ')'
sum = product ( ( '+' | '-' ) product | SIGNED ( ( '*' | '/' ) unary )* )*
product = unary ( ( '*' | '/' ) unary )*
unary = ( '!' | '+' | '-' ) unary | operand
operand = '(' expression ')' | builtin | resource arguments? | literal | VARIABLE
builtin = FUNCTION arguments | 'EXISTS' group | 'NOT' 'EXISTS' group
    | AGGREGATE '(' 'DISTINCT'? ( '*' | expression ) ( ';' 'SEPARATOR' '=' STRING )? ')'
"""

Symbols = tuple[str, ...]
Rules = dict[str, list[Symbols]]


class Departure(NamedTuple):
    """Where a query leaves the grammar: a token, and the kinds that could have stood there."""

    token: Token
    expected: frozenset[str]


def departure(tokens: list[Token], length: int) -> Departure | None:
    """The first token that no query can have at its place, ``None`` if there is none.

    Args:
        tokens: the tokens of a query.
        length: characters of its text; a query that ends too early leaves the grammar there.
    """
    table = _table()
    stack = ["query"]
    words = [*_words(tokens), (END, Token(END, "", length, length))]
    at = 0
    while stack:
        kind, token = words[at]
        top = stack.pop()
        if top not in table:
            if top != kind:
                return Departure(token, frozenset({top}))
            at += 1
        elif kind in table[top]:
            stack.extend(reversed(table[top][kind]))
        else:
            return Departure(token, frozenset(table[top]))
    return None


def _words(tokens: list[Token]) -> Iterable[tuple[str, Token]]:
    """Tokens by their kind in the grammar: ``( )`` and ``[ ]`` are one word."""
    following = [*tokens[1:], None][: len(tokens)]
    closed = False
    for token, after in zip(tokens, following, strict=True):
        pair = token.kind + after.kind if after else ""
        if closed:
            closed = False
        elif pair in ("()", "[]"):
            closed = True
            yield ("nil" if pair == "()" else "anon"), token
        else:
            yield _kind(token), token


def _kind(token: Token) -> str:
    if token.kind in FUNCTIONS:
        return "function"
    if token.kind in AGGREGATES:
        return "aggregate"
    return "prefix" if token.kind == "name" and token.text.endswith(":") else token.kind


@cache
def _table() -> dict[str, dict[str, Symbols]]:
    """For each rule, the right side to take for each kind of the next token."""
    rules = _rules()
    nullable, first = _first(rules)
    follow = _follow(rules, nullable, first)
    table: dict[str, dict[str, Symbols]] = {}
    for name, sides in rules.items():
        row = table[name] = {}
        for side in sorted(sides, key=len, reverse=True):
            starts = _starts(side, nullable, first)
            if all(symbol in nullable for symbol in side):
                starts = starts | follow[name]
            for kind in starts:
                row.setdefault(kind, side)
    return table


def _rules() -> Rules:
    rules: Rules = {}
    for line in re.sub(r"\n\s+", " ", GRAMMAR.strip()).splitlines():
        name, _, right = line.partition(" = ")
        words = re.findall(r"'[^']+'|\w+|[()|?*+]", right)
        rules[name] = _alternatives(rules, name, words)
    return rules


def _alternatives(rules: Rules, name: str, words: list[str]) -> list[Symbols]:
    """Right sides up to the end or a closing bracket; ``words`` is consumed."""
    sides: list[list[str]] = [[]]
    while words and words[0] != ")":
        word = words.pop(0)
        if word == "|":
            sides.append([])
            continue
        if word == "(":
            symbol = _new(rules, name, _alternatives(rules, name, words))
            words.pop(0)
        else:
            symbol = word.strip("'") if word.startswith("'") or word.islower() else word.lower()
        while words and words[0] in ("?", "*", "+"):
            symbol = _repeated(rules, name, symbol, words.pop(0))
        sides[-1].append(symbol)
    return [tuple(side) for side in sides]


def _new(rules: Rules, name: str, sides: list[Symbols]) -> str:
    fresh = f"{name}.{len(rules)}"
    rules[fresh] = sides
    return fresh


def _repeated(rules: Rules, name: str, symbol: str, how_often: str) -> str:
    if how_often == "?":
        return _new(rules, name, [(symbol,), ()])
    any_number = _new(rules, name, [])
    rules[any_number] = [(symbol, any_number), ()]
    return any_number if how_often == "*" else _new(rules, name, [(symbol, any_number)])


Sets = dict[str, frozenset[str]]


def _first(rules: Rules) -> tuple[frozenset[str], Sets]:
    """Rules that can be empty, and the kinds that each can start with."""
    nullable: frozenset[str] = frozenset()
    first: Sets = dict.fromkeys(rules, frozenset())
    while True:
        empty = {n for n, sides in rules.items() if any(nullable.issuperset(s) for s in sides)}
        grown = {
            name: frozenset().union(*(_starts(side, nullable, first) for side in sides))
            for name, sides in rules.items()
        }
        if empty == nullable and grown == first:
            return nullable, first
        nullable, first = frozenset(empty), grown


def _starts(side: Symbols, nullable: frozenset[str], first: Sets) -> frozenset[str]:
    starts: set[str] = set()
    for symbol in side:
        starts |= first.get(symbol, {symbol})
        if symbol not in nullable:
            break
    return frozenset(starts)


def _follow(rules: Rules, nullable: frozenset[str], first: Sets) -> Sets:
    """The kinds that can stand after each rule."""
    follow: dict[str, set[str]] = {name: set() for name in rules}
    grown = True
    while grown:
        grown = False
        for name, sides in rules.items():
            for side in sides:
                for position, symbol in enumerate(side):
                    rest = side[position + 1 :]
                    after = _starts(rest, nullable, first)
                    if nullable.issuperset(rest):
                        after |= follow[name]
                    if symbol in follow and not follow[symbol] >= after:
                        follow[symbol] |= after
                        grown = True
    return {name: frozenset(after) for name, after in follow.items()}

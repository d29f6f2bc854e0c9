"""A faulty query is reported with place and reason, an unknown name with the nearest one."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.query import Engine, QueryError, QuerySyntaxError
from newsgraph.query.lexer import tokens

WORDS = [
    *("SELECT", "ASK", "WHERE", "FILTER", "LIMIT", "{", "}", "(", ")", "?a", "?b", "*", "a"),
    *("<http://x/>", "schema:about", "'x'", "1", ".", ";", ","),
]

FAULTS = [
    ("SELECT ?a { ?s ?p ?o } ODER BY ?a", 1, 24, "did you mean ORDER"),
    ("SELECT ?a {\n  ?s ?p ?o .\n  FILTER(STRLNE(?o) > 3)\n}", 3, 10, "did you mean STRLEN"),
    ("SELECT ?a, ?b { ?s ?p ?o }", 1, 15, "here or just before"),
    ("SELECT ?s {\n ?s ?p \n}", 3, 1, "here or just before"),
    ("SELECT ?s {\n ?s ?p ?o", 1, 11, "never closed"),
    ("SELECT ?s { ?s ?p ?o ) }", 1, 22, "does not close {"),
    ("SELECT ?s { ?s ?p ?o } }", 1, 24, "closes nothing"),
    ("SELECT ?s { ?s ?p 'abc }", 1, 19, "a string opens here"),
    ("SELECT ?s { ?s ?p 'é🦭'; ? }", 1, 27, "here or just before"),
    ("SELECT ?s { ?s foo:bar ?o }", 1, 16, "prefix foo: is not declared"),
    ("SELECT ?s { ?s shcema:about ?o }", 1, 16, "did you mean schema:"),
    ("SELECT ?s {\r\n ?s ?p ?o \r\n} LIMIT many", 3, 9, "not a word of SPARQL"),
    ("SELECT ?o { ?s ?p ?o } GROUP BY ?s", 1, 35, "variable that is unbound"),
    ("SELECT (1 AS ?x) (2 AS ?x) {}", 1, 30, "Duplicated variable"),
    ("hello", 1, 1, "not a word of SPARQL"),
    ("", 1, 1, "ends too early"),
    ("SELECT ?s { ?s ?p \x00 }", 1, 19, "U+0000"),
    ("SELECT ?s { ?s ?p '\ud800' }", 1, 20, "lone surrogate"),
    ("ASK { ?s ?p " + " " * 300 + "? ?o }", 1, 313, "here or just before"),
]


@pytest.mark.parametrize(("text", "line", "column", "words"), FAULTS)
def test_a_fault_is_shown_with_line_column_and_caret(
    engine: Engine, text: str, line: int, column: int, words: str
) -> None:
    with pytest.raises(QuerySyntaxError) as error:
        engine.query(text)
    assert (error.value.line, error.value.column) == (line, column)
    assert words in str(error.value)
    shown, caret = str(error.value).split("\n")[-2:]
    assert caret.strip() == "^"
    assert len(shown) <= 80
    str(error.value).encode()


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("SELECT * { ?a schema:headlines ?h }", "schema:headline"),
        ("SELECT * { ?a a schema:newsarticle }", "schema:NewsArticle"),
        ("SELECT * { ?a ng:relatedto ?b }", "ng:relatedTo"),
        ("SELECT * { ?a schema:prefLabel ?b }", "skos:prefLabel"),
        ("SELECT * { ?a <https://schema.org/headlin> ?b }", "schema:headline"),
        ("SELECT * { ?a schema:publisher outlet:radiohalyard }", "outlet:radiohalyard.example"),
    ],
)
def test_a_name_that_the_graph_lacks_is_named_with_the_nearest(
    engine: Engine, text: str, nearest: str
) -> None:
    (warning,) = engine.query(text).warnings
    assert warning.startswith("line 1, column ")
    assert warning.endswith(f"the nearest is {nearest}")


def test_an_unknown_class_is_named_in_a_warning(engine: Engine) -> None:
    with pytest.raises(QueryError, match="the nearest is xsd:dateTime"):
        engine.query("SELECT (xsd:datetime('x') AS ?x) {}")


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { ?a schema:headline ?h FILTER(DATATYPE(?h) = xsd:string) }",
        "CONSTRUCT { ?a schema:author ?h ; <http://my/own> ?h } WHERE { ?a schema:headline ?h }",
        "PREFIX schema: <http://mine/> SELECT * { ?a schema:anything ?b }",
        "PREFIX foaf: <http://xmlns.com/foaf/0.1/> SELECT * { ?a foaf:name ?b }",
    ],
)
def test_known_and_foreign_names_cause_no_warning(engine: Engine, text: str) -> None:
    assert engine.query(text).warnings == ()


def _fault_of(ask: Callable[[], object]) -> str | None:
    try:
        ask()
    except QueryError as error:
        return str(error)
    return None


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_whatever_is_asked_there_is_an_answer_or_an_error_of_ours(
    engine: Engine, words: list[str]
) -> None:
    fault = _fault_of(lambda: engine.query(" ".join(words), timeout=5, max_rows=10))
    assert fault is None or "line " in fault


@given(st.text(max_size=60))
def test_tokens_are_parts_of_the_text_in_their_order(text: str) -> None:
    if _fault_of(lambda: tokens(text)) is None:
        found = tokens(text)
        assert all(text[token.start : token.end] == token.text for token in found)
        assert all(one.end <= two.start for one, two in pairwise(found))


@pytest.mark.parametrize("comment", ["#", "# a", "# " + "a" * 13, "# " + "a" * 61, "#\n# abc"])
def test_lines_before_a_fault_move_it_down_and_not_aside(engine: Engine, comment: str) -> None:
    with pytest.raises(QuerySyntaxError) as error:
        engine.query(f"{comment}\nSELECT ?a, ?b {{ ?s ?p ?o }}")
    assert (error.value.line, error.value.column) == (comment.count("\n") + 2, 15)


@pytest.mark.parametrize("letter", [r"\u0068", r"\U00000068"])
def test_an_escape_in_an_iri_is_the_character_that_it_stands_for(
    engine: Engine, letter: str
) -> None:
    plain = engine.query("SELECT ?h { ?a <https://schema.org/headline> ?h }")
    escaped = engine.query(f"SELECT ?h {{ ?a <https://schema.org/{letter}eadline> ?h }}")
    assert len(escaped) == len(plain) > 0

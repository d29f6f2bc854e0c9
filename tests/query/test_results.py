"""Answers as Python values, frames and standard formats."""

import csv
import io
import json
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

import polars as pl
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.query import Engine, Iri, QueryError, QuerySyntaxError
from tests.query.conftest import source_of

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(TEXT)
def test_text_comes_back_from_each_format_as_it_was(engine: Engine, text: str) -> None:
    answer = engine.query("SELECT ($x AS ?y) {}", bindings={"x": text})
    assert list(answer) == [{"y": text}]
    table = json.loads(answer.serialize("json"))
    assert table["results"]["bindings"] == [{"y": {"type": "literal", "value": text}}]
    rows = list(csv.reader(io.StringIO(answer.serialize("csv").decode(), newline="")))
    assert rows == [["y"], [text]] or (text == "" and rows == [["y"], []])
    assert answer.to_polars()["y"].to_list() == [text]


@given(TEXT)
def test_statements_come_back_from_turtle_as_they_were(engine: Engine, text: str) -> None:
    answer = engine.query("CONSTRUCT { topic:x rdfs:label $x } WHERE {}", bindings={"x": text})
    for name, form in (("ttl", "turtle"), ("nt", "nt")):
        graph = rdflib.Graph().parse(data=answer.serialize(name), format=form)
        assert [str(o) for o in graph.objects()] == [text]


@pytest.mark.parametrize(
    ("given_", "back"),
    [
        (True, True),
        (-(10**12), -(10**12)),
        (0.5, 0.5),
        (Decimal("1.25"), 1.25),
        (date(2031, 6, 3), date(2031, 6, 3)),
        (datetime(2031, 6, 3, 5, 48, tzinfo=UTC), datetime(2031, 6, 3, 5, 48, tzinfo=UTC)),
        (Iri("http://x/é"), "http://x/é"),
    ],
)
def test_values_go_in_and_come_back(engine: Engine, given_: Any, back: Any) -> None:
    (row,) = engine.query("SELECT ($x AS ?y) {}", bindings={"x": given_})
    assert row == {"y": back}
    assert type(row["y"]) is type(back)


def test_a_binding_holds_in_every_part_of_a_query(engine: Engine) -> None:
    query = """
        SELECT ?topic (COUNT(*) AS ?n) {
          { SELECT ?article ?topic { ?article schema:about ?topic } }
          UNION { ?article schema:about $topic FILTER EXISTS { ?article schema:about $topic } }
        }
        GROUP BY ?topic ORDER BY ?topic
    """
    topic = Iri(engine.prefixes["topic"] + "floods")
    (row,) = engine.query(query, bindings={"topic": topic})
    single = "SELECT (COUNT(*) AS ?n) { ?a schema:about topic:floods }"
    assert row == {"topic": str(topic), "n": 2 * next(iter(engine.query(single)))["n"]}


def test_a_variable_that_the_query_sets_or_lacks_cannot_be_given(engine: Engine) -> None:
    for text in ("SELECT (1 AS ?x) {}", "SELECT * { VALUES (?x ?y) { (1 2) } }"):
        with pytest.raises(QuerySyntaxError, match="given from outside"):
            engine.query(text, bindings={"x": 1})
    with pytest.raises(QueryError, match=r"no variable \?z; it has \?a, \?b"):
        engine.query("SELECT * { ?a ?b ?a }", bindings={"z": 1})
    with pytest.raises(QueryError, match="cannot be a value"):
        engine.query("ASK { ?a ?b $z }", bindings={"z": object()})


def test_columns_of_a_star_come_as_they_are_named(engine: Engine) -> None:
    assert engine.query("SELECT * { ?z a ?b . ?z ng:heat ?a }").variables == ("z", "b", "a")
    assert engine.query("SELECT ?o ?a { ?a ng:heat ?o }").variables == ("o", "a")


def test_frames_have_the_types_of_the_values(engine: Engine) -> None:
    answer = engine.query(
        "SELECT ?a ?h ?q ?d ?n { ?a schema:headline ?h ; schema:datePublished ?d ; ng:quality ?q "
        "OPTIONAL { ?a ng:nothing ?n } } LIMIT 5"
    )
    assert dict(answer.to_polars().schema) == {
        "a": pl.String,
        "h": pl.String,
        "q": pl.Int64,
        "d": pl.Datetime("us", "UTC"),
        "n": pl.String,
    }
    mixed = engine.query("SELECT ?x { VALUES ?x { 1 'b' 2.5 UNDEF } }").to_polars()
    assert mixed["x"].to_list() == ["1", "b", "2.5", None]
    assert engine.query("SELECT ?x { VALUES ?x { 1 2.5 } }").to_polars()["x"].to_list() == [
        1.0,
        2.5,
    ]
    assert engine.query("ASK {}").to_polars().to_dicts() == [{"answer": True}]


def test_an_empty_answer_is_an_empty_frame_and_valid_files(engine: Engine) -> None:
    answer = engine.query("SELECT ?a ?b { ?a schema:headline ?b . ?a skos:prefLabel ?b }")
    assert answer.to_polars().shape == (0, 2)
    assert answer.serialize("csv") == b"a,b\r\n"
    assert json.loads(answer.serialize("json"))["results"]["bindings"] == []
    ElementTree.fromstring(answer.serialize("xml"))


def test_ask_has_the_formats_of_the_standard(engine: Engine) -> None:
    answer = engine.query("ASK { ?a ng:relatedTo ?b }")
    assert answer
    assert json.loads(answer.serialize("json")) == {"head": {}, "boolean": True}
    assert b"<boolean>true</boolean>" in answer.serialize("xml")


@pytest.mark.parametrize(
    ("text", "format_"),
    [("ASK {}", "csv"), ("SELECT * {}", "ttl"), ("DESCRIBE topic:floods", "json"), ("ASK {}", "x")],
)
def test_a_format_that_an_answer_cannot_have_is_refused(
    engine: Engine, text: str, format_: str
) -> None:
    with pytest.raises(QueryError, match="it can be"):
        engine.query(text).serialize(format_)


def test_graphs_are_sorted_prefixed_and_without_doubles(engine: Engine) -> None:
    answer = engine.query("CONSTRUCT { ?t a skos:Concept } WHERE { ?a schema:about ?t }")
    lines = answer.serialize("nt").splitlines()
    assert lines == sorted(set(lines))
    assert b"topic:floods a skos:Concept" in answer.serialize("ttl")
    described = engine.query("DESCRIBE topic:floods")
    assert described.kind == "describe"
    assert {row["subject"] for row in described} == {engine.prefixes["topic"] + "floods"}


def test_equal_graphs_give_equal_bytes(engine: Engine, sample_graph: Any) -> None:
    text = "SELECT * { ?s ?p ?o . OPTIONAL { ?o a ?c } BIND(BNODE() AS ?b) }"
    with Engine(source_of(sample_graph)) as other:
        assert other.query(text).serialize("tsv") == engine.query(text).serialize("tsv")


def test_pandas_is_asked_for_only_when_it_is_needed(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(QueryError, match="pip install pandas"):
        engine.query("SELECT * { ?a skos:prefLabel ?b }").to_pandas()


def test_pandas_gets_the_same_rows(engine: Engine) -> None:
    pytest.importorskip("pandas")
    answer = engine.query("SELECT * { ?a skos:prefLabel ?b }")
    assert answer.to_pandas().to_dict("records") == list(answer)

"""The rdflib view: lexical forms, prefixes, and how our records become statements."""

from datetime import UTC, datetime

import polars as pl
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.exports.turtle import DECIMAL, TIME
from newsgraph.views.rdf import lexical_decimal, lexical_time, safe_iri
from newsgraph.views.rdflib_graph import to_rdflib
from newsgraph.vocabulary import BASE_IRI, PREFIXES, expand
from tests.hostile import NASTY, moments, texts, weights
from tests.worlds import corpus_graph, sample_graph

NG = rdflib.Namespace(PREFIXES["ng"])


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(1, 1, 1, tzinfo=UTC), "0001-01-01T00:00:00Z"),
        (datetime(999, 12, 31, 1, 2, 3, tzinfo=UTC), "0999-12-31T01:02:03Z"),
        (datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC), "9999-12-31T23:59:59.999999Z"),
        (datetime(2031, 6, 2, 10, 0, 0, 120000, tzinfo=UTC), "2031-06-02T10:00:00.12Z"),
        (datetime(2031, 6, 2, 10, 0, 0, 1, tzinfo=UTC), "2031-06-02T10:00:00.000001Z"),
    ],
)
def test_times_have_their_canonical_form(moment: datetime, text: str) -> None:
    assert lexical_time(moment) == text


@given(moment=moments)
def test_turtle_and_rdflib_write_a_time_the_same_way(moment: datetime) -> None:
    frame = pl.DataFrame({"value": [moment]}, schema={"value": pl.Datetime("us", "UTC")})
    assert frame.select(TIME).item() == f'"{lexical_time(moment)}"^^xsd:dateTime'


@given(value=weights)
def test_turtle_and_rdflib_write_a_decimal_the_same_way(value: float) -> None:
    assert pl.DataFrame({"value": [value]}).select(DECIMAL).item() == lexical_decimal(value)


@given(path=texts, fragment=st.lists(st.sampled_from(NASTY)).map("".join))
def test_repairing_an_iri_twice_changes_nothing_more(path: str, fragment: str) -> None:
    repaired = safe_iri(f"https://a.example/{path}#{fragment}")
    assert safe_iri(repaired) == repaired


def test_the_declared_links_of_smartable_are_plain_triples_and_links() -> None:
    graph = corpus_graph("smartable-48")
    view = graph.to_rdflib()
    declared = graph.related.filter(kind="declared").height
    links = set(view.subjects(NG.kind, rdflib.Literal("declared")))
    assert len(list(view.triples((None, NG.relatedTo, None)))) == len(links) == declared
    assert len(set(view.subjects(rdflib.RDF.type, NG.Link))) == graph.related.height
    for link in links:
        assert view.value(link, rdflib.PROV.wasDerivedFrom) is not None
        ends = view.value(link, NG.source), NG.relatedTo, view.value(link, NG.target)
        assert ends in view


def test_an_article_covers_what_it_is_about() -> None:
    view = sample_graph().to_rdflib()
    about = set(view.subject_objects(rdflib.URIRef(expand("schema:about"))))
    articles = {(s, o) for s, o in view.subject_objects(NG.covers) if "/article/" in str(s)}
    assert about == articles
    assert len(about) == sample_graph().tables.about.height


def test_every_node_that_is_named_is_described() -> None:
    view = sample_graph().to_rdflib()
    described = set(view.subjects(rdflib.RDF.type))
    former = set(view.objects(None, rdflib.DCTERMS.replaces))
    named = {o for o in view.objects() if isinstance(o, rdflib.URIRef) and o.startswith(BASE_IRI)}
    assert named - described - former == set()


def test_the_usual_prefixes_are_bound() -> None:
    bound = dict(to_rdflib(sample_graph().tables).namespaces())
    for prefix, namespace in PREFIXES.items():
        assert str(bound[prefix]) == namespace

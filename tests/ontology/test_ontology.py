"""The ontology: complete, consistent, and the same as what the code emits."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import owlrl
import pyshacl
import pytest
import rdflib
from rdflib import DCTERMS, OWL, PROV, RDF, RDFS, SDO, SKOS, VOID, XSD
from rdflib.namespace import SH

from newsgraph.exports.turtle import write_turtle
from newsgraph.validate import validate
from newsgraph.views import rdf
from newsgraph.vocabulary import BASE_IRI, ontology_folder
from tests.worlds import sample_graph

NG = rdflib.Namespace("https://w3id.org/newsgraph/ns#")
STORYLINE = rdflib.Namespace("http://purl.org/ontology/storyline/")
FOLDER = ontology_folder()
OTHERS: dict[str, Any] = {
    **{str(space): space for space in (DCTERMS, PROV, RDF, RDFS, SDO, SKOS, VOID, XSD)},
    str(STORYLINE): {STORYLINE.Storyline},
}
ERROR = rdflib.URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")


@cache
def ontology() -> rdflib.Graph:
    return rdflib.Graph().parse(FOLDER / "newsgraph.ttl")


@cache
def sample_turtle() -> rdflib.Graph:
    return rdflib.Graph() + sample_graph().to_rdflib()


def own_terms() -> set[rdflib.URIRef]:
    subjects = ontology().subjects(RDFS.label)
    return {term for term in subjects if isinstance(term, rdflib.URIRef) and term in NG}


def foreign_terms() -> set[rdflib.URIRef]:
    return {term for term in ontology().subjects(SKOS.scopeNote) if isinstance(term, rdflib.URIRef)}


def terms_in(graph: rdflib.Graph) -> set[rdflib.URIRef]:
    """Predicates, classes and datatypes."""
    found = {*graph.predicates(), *graph.objects(None, RDF.type)}
    found |= {o.datatype for o in graph.objects() if isinstance(o, rdflib.Literal) and o.datatype}
    return {term for term in found if isinstance(term, rdflib.URIRef)}


def unknown(terms: set[rdflib.URIRef]) -> list[str]:
    """Terms that neither our ontology nor a standard vocabulary defines."""
    return sorted(str(term) for term in terms if term not in own_terms() and not _standard(term))


def _standard(term: rdflib.URIRef) -> bool:
    return any(term.startswith(base) and term in space for base, space in OTHERS.items())


# Every term that is emitted is defined, and every term that is defined is emitted


def test_every_term_of_the_turtle_is_defined(tmp_path: Path) -> None:
    write_turtle(sample_graph().tables, tmp_path / "g.ttl")
    used = terms_in(rdflib.Graph().parse(tmp_path / "g.ttl"))
    assert unknown(used) == []
    assert len(used) > 35


def test_every_term_of_another_vocabulary_that_we_use_is_declared() -> None:
    basic = (str(RDF), str(RDFS), str(XSD))
    used = {term for term in terms_in(sample_turtle()) if not str(term).startswith(basic)}
    assert used <= own_terms() | foreign_terms()


@pytest.mark.parametrize(
    "name", ["ng:relatedto", "schema:headlin", "skos:prefLabels", "prov:derivedFrom", "x:y"]
)
def test_a_misspelt_term_is_found(name: str) -> None:
    prefix, _, local = name.partition(":")
    term = rdflib.URIRef({**rdf.NAMESPACES, "x": "https://x.example/"}[prefix] + local)
    assert unknown({term}) == [str(term)]


def test_no_term_of_ours_is_defined_and_never_emitted() -> None:
    emitted = {p.term for block in rdf.subjects(sample_graph().tables) for p in block.properties}
    emitted |= {"ng:Credit", "ng:Figure", "ng:Link", "ng:Rewording", "ng:Story"}
    assert {f"ng:{term.removeprefix(NG)}" for term in own_terms()} == {
        term for term in emitted if term.startswith("ng:")
    }


def test_what_is_declared_of_others_is_theirs() -> None:
    assert unknown(foreign_terms()) == []
    for term in foreign_terms():
        assert term.startswith(str(ontology().value(term, RDFS.isDefinedBy)))


# Every term of ours is fully described


@pytest.mark.parametrize("term", sorted(own_terms()), ids=lambda term: str(term).removeprefix(NG))
def test_a_term_has_label_comment_example_and_home(term: rdflib.URIRef) -> None:
    for predicate in (RDFS.label, RDFS.comment, SKOS.example, RDFS.isDefinedBy):
        assert len(list(ontology().objects(term, predicate))) == 1, predicate
    assert ontology().value(term, RDFS.isDefinedBy) == rdflib.URIRef(str(NG)[:-1])
    kinds = set(ontology().objects(term, RDF.type))
    assert kinds & {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty}
    if OWL.Class not in kinds and term != NG.covers:
        assert ontology().value(term, RDFS.range) is not None


@pytest.mark.parametrize("term", sorted(own_terms()), ids=lambda term: str(term).removeprefix(NG))
def test_a_term_has_an_alignment_or_says_that_none_exists(term: rdflib.URIRef) -> None:
    aligned = (RDFS.subClassOf, RDFS.subPropertyOf, SKOS.closeMatch)
    others = [t for p in aligned for t in ontology().objects(term, p)]
    assert bool(others) != bool(ontology().value(term, SKOS.note))


@pytest.mark.parametrize("term", sorted(own_terms()), ids=lambda term: str(term).removeprefix(NG))
def test_an_example_is_turtle_that_uses_its_term(term: rdflib.URIRef) -> None:
    nodes = {
        name: f"{BASE_IRI}{name}/"
        for name in (
            "article",
            "credit",
            "figure",
            "link",
            "outlet",
            "rewording",
            "source",
            "story",
            "topic",
        )
    }
    prefixes = {**rdf.NAMESPACES, **nodes}.items()
    head = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in prefixes)
    example = rdflib.Graph().parse(data=head + str(ontology().value(term, SKOS.example)))
    assert term in terms_in(example)
    assert unknown(terms_in(example)) == []


def test_an_alignment_leads_to_a_term_that_exists() -> None:
    for predicate in (
        RDFS.subClassOf,
        RDFS.subPropertyOf,
        SKOS.closeMatch,
        RDFS.domain,
        RDFS.range,
    ):
        targets = {t for t in ontology().objects(None, predicate) if isinstance(t, rdflib.URIRef)}
        assert targets
        assert unknown(targets) == []


def test_the_ranges_are_what_the_code_emits() -> None:
    kinds = {
        "text": XSD.string,
        "time": XSD.dateTime,
        "integer": XSD.integer,
        "decimal": XSD.decimal,
        "boolean": XSD.boolean,
    }
    for block in rdf.subjects(sample_graph().tables):
        for term, _, kind in block.properties:
            if term.startswith("ng:") and kind not in ("node", "iri"):
                assert ontology().value(NG[term[3:]], RDFS.range) == kinds[kind], term


def test_the_ontology_names_its_version_and_licence() -> None:
    home = rdflib.URIRef(str(NG)[:-1])
    version = str(ontology().value(home, OWL.versionInfo))
    assert str(ontology().value(home, OWL.versionIRI)) == f"{home}/{version}"
    assert ontology().value(home, DCTERMS.license) is not None


# OWL 2 RL


def closure(*graphs: rdflib.Graph) -> rdflib.Graph:
    whole = rdflib.Graph()
    for graph in graphs:
        whole += graph
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(whole)
    return whole


def inconsistencies(graph: rdflib.Graph) -> list[str]:
    nothing = graph.subjects(RDF.type, OWL.Nothing)
    return [str(o) for o in graph.objects(None, ERROR)] + [str(s) for s in nothing]


@pytest.mark.slow
def test_ontology_and_sample_are_consistent_under_owl_2_rl() -> None:
    whole = closure(ontology(), sample_turtle(), rdflib.Graph().parse(FOLDER / "topics.ttl"))
    assert inconsistencies(whole) == []
    same = {(s, o) for s, o in whole.subject_objects(OWL.sameAs) if s != o}
    assert same == set()


def test_the_reasoner_finds_what_is_inconsistent() -> None:
    wrong = rdflib.Graph()
    wrong.add((NG.a, NG.relatedTo, NG.a))
    assert inconsistencies(closure(ontology(), wrong))


@pytest.mark.slow
def test_what_outlets_cover_follows_from_their_articles() -> None:
    outlets = set(sample_turtle().subjects(SDO.name))
    covered = {(s, o) for s, o in sample_turtle().subject_objects(NG.covers) if s in outlets}
    rest = rdflib.Graph()
    for triple in sample_turtle():
        if not (triple[1] == NG.covers and triple[0] in outlets):
            rest.add(triple)
    whole = closure(ontology(), rest)
    assert {(s, o) for s, o in whole.subject_objects(NG.covers) if s in outlets} == covered


# Shapes


def shapes() -> rdflib.Graph:
    return rdflib.Graph().parse(FOLDER / "shapes.ttl")


@pytest.mark.slow
def test_the_shapes_are_valid_shacl() -> None:
    conforms, _, text = pyshacl.validate(
        rdflib.Graph(), shacl_graph=shapes(), meta_shacl=True, inplace=True
    )
    assert conforms, text


def test_the_shapes_speak_of_terms_that_exist() -> None:
    named = {term for term in shapes().objects() if isinstance(term, rdflib.URIRef)}
    elsewhere = ("https://w3id.org/newsgraph/shapes", "https://spdx.org/", str(OWL), str(SH))
    checked = {t for t in named if not str(t).startswith(elsewhere) and not t.endswith("secured")}
    assert unknown(checked) == []
    assert all(term in SH for term in named if str(term).startswith(str(SH)))


def test_every_class_that_is_emitted_has_a_shape() -> None:
    targets = set(shapes().objects(None, SH.targetClass))
    by_property = {PROV.Entity}
    assert set(sample_turtle().objects(None, RDF.type)) - by_property <= targets


def test_every_property_that_is_emitted_has_a_shape() -> None:
    paths = set(shapes().objects(None, SH.path))
    assert set(sample_turtle().predicates()) - paths == {RDF.type}


# Topics


@cache
def topics() -> rdflib.Graph:
    return rdflib.Graph().parse(FOLDER / "topics.ttl")


def test_the_scheme_has_the_topics_of_the_sample() -> None:
    described = set(sample_turtle().subjects(RDF.type, SKOS.Concept))
    assert set(topics().subjects(RDF.type, SKOS.Concept)) == described
    for predicate in (RDFS.label, SKOS.prefLabel, SKOS.altLabel, SKOS.broader):
        of_scheme = {(s, o) for s, o in topics().subject_objects(predicate) if s in described}
        of_sample = {
            (s, o) for s, o in sample_turtle().subject_objects(predicate) if s in described
        }
        assert of_scheme == of_sample, predicate


def test_every_topic_is_in_the_scheme_and_leads_to_a_top() -> None:
    scheme = topics().value(None, RDF.type, SKOS.ConceptScheme)
    tops = set(topics().objects(scheme, SKOS.hasTopConcept))
    assert tops == set(topics().subjects(SKOS.topConceptOf, scheme))
    for topic in topics().subjects(RDF.type, SKOS.Concept):
        assert (topic, SKOS.inScheme, scheme) in topics()
        assert tops & set(topics().transitive_objects(topic, SKOS.broader))


def test_the_scheme_conforms_to_the_shapes() -> None:
    assert validate(FOLDER / "topics.ttl").conforms


def test_a_match_names_two_sources() -> None:
    text = (FOLDER / "topics.ttl").read_text(encoding="utf-8")
    matches = list(re.finditer(r"^((?:    # source: .*\n)*)    skos:\w+Match ", text, re.MULTILINE))
    assert len(matches) == len(list(matched()))
    for match in matches:
        sources = re.findall(r"# source: https://([^/]+)", match[1])
        assert len(set(sources)) >= 2


def matched() -> Iterator[rdflib.term.Node]:
    for predicate in (SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch):
        yield from topics().subjects(predicate)

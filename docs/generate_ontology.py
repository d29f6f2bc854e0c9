"""Writes what is generated from the ontology; ``make docs`` runs it, a test checks it.

``docs/ontology.md`` is the reference of every term and shape, from ``ontology/newsgraph.ttl``
and ``ontology/shapes.ttl``. ``ontology/context.jsonld`` is the context that the JSON-LD
export inlines.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import rdflib
from rdflib.collection import Collection
from rdflib.namespace import OWL, RDF, RDFS, SH, SKOS
from rdflib.term import BNode, Node, URIRef

from newsgraph.exports.jsonld import context
from newsgraph.schema.form import Field
from newsgraph.schema.kinds import KINDS, RDF_KINDS
from newsgraph.views.rdf import NAMESPACES
from newsgraph.vocabulary import BUILT_IN, ontology_folder

GENERATED = "\n# From graph/newsgraph/schema, by `make docs`.\n"
ROOT = Path(__file__).parent.parent
NG = NAMESPACES["ng"]
SHAPE = "https://w3id.org/newsgraph/shapes#"
KNOWN = {**NAMESPACES, "sh": str(SH)}

INTRO = """\
# The ontology

This page lists every class and property of our RDF. Our own terms are in `{namespace}`
(version {version}, not registered); each exists because schema.org, SKOS, Dublin Core and
PROV-O have no term for it. The terms of other vocabularies follow, with what they express here;
their own vocabularies define what they mean. The source is
[`ontology/newsgraph.ttl`](../ontology/newsgraph.ttl).

Prefixes: {prefixes}.
"""
OTHERS_INTRO = "| term | use here |\n|---|---|\n"
SHAPES_INTRO = """
## What is checked

`newsgraph validate` checks a built folder or an RDF file against
[`ontology/shapes.ttl`](../ontology/shapes.ttl). A *Violation* makes the data wrong; a *Warning*
points to data that may mislead; *Info* says that something useful is missing. As in SHACL, a graph
*conforms* if there is none of the three; the command exits with 1 for violations only. No predicate
may be called `secured`, in any namespace; its value is never shown.
"""
SHAPES_HEAD = "| property | must have | else |\n|---|---|---|\n"

TERM_KINDS = {
    OWL.Class: "class",
    OWL.ObjectProperty: "property, to a node",
    OWL.DatatypeProperty: "property, to a literal",
    OWL.FunctionalProperty: "at most one",
    OWL.IrreflexiveProperty: "never to itself",
}
FACTS = {
    RDFS.domain: "of",
    RDFS.range: "to",
    RDFS.subClassOf: "a kind of",
    RDFS.subPropertyOf: "a kind of",
    SKOS.closeMatch: "close to",
}
UNTOLD = {
    *(RDF.type, SH.path, SH.message, SH.severity, SH.property),
    *(SH.targetClass, SH.targetSubjectsOf, SH.closed),
}
WORDS: dict[Node, str] = {SH.ignoredProperties: "only"}


def pages() -> dict[Path, str]:
    """File → text of each generated file."""
    return {
        ROOT / "docs" / "ontology.md": reference(),
        ROOT / "ontology" / "context.jsonld": context_file(),
        ROOT / "ontology" / "newsgraph.ttl": declarations(),
    }


def declarations() -> str:
    """The ontology, at its end the terms of others that the schema alone names."""
    text = (ROOT / "ontology" / "newsgraph.ttl").read_text(encoding="utf-8")
    own = text.partition(GENERATED)[0].rstrip("\n") + "\n"
    declared = set(re.findall(r"^([a-z]+:\w+) a owl:", own, re.MULTILINE)) | BUILT_IN
    found: dict[str, str] = {}
    for kind in KINDS.values():
        for field in kind.fields.values():
            for said in field.rdf:
                if said.term not in declared:
                    found.setdefault(said.term, _declaration(said.term, field))
    return own + (GENERATED + "".join(found.values()) if found else "")


def _declaration(term: str, field: Field) -> str:
    prefix = term.partition(":")[0]
    if prefix == "ng":
        raise SystemExit(f"{term}: declare it in ontology/newsgraph.ttl, with domain and range")
    to_node = RDF_KINDS.get(field.type) in ("node", "iri")
    return (
        f"\n{term} a owl:{'Object' if to_node else 'Datatype'}Property ;\n"
        f'    skos:scopeNote "{field.description}"@en ;\n'
        f"    rdfs:isDefinedBy <{NAMESPACES[prefix]}> .\n"
    )


def context_file() -> str:
    """The JSON-LD context as a document of its own."""
    return json.dumps({"@context": context()}, indent=2, ensure_ascii=False) + "\n"


def reference() -> str:
    """The reference page."""
    terms = rdflib.Graph().parse(data=declarations(), format="turtle")
    shapes = rdflib.Graph().parse(ontology_folder() / "shapes.ttl")
    version = terms.value(URIRef(NG.rstrip("#")), OWL.versionInfo)
    prefixes = ", ".join(f"`{prefix}` <{iri}>" for prefix, iri in sorted(NAMESPACES.items()))
    parts = [
        INTRO.format(namespace=NG, version=version, prefixes=prefixes),
        *_own(terms),
        *_others(terms),
        SHAPES_INTRO,
        *_shapes(shapes),
    ]
    return "".join(parts)


def _own(graph: rdflib.Graph) -> Iterator[str]:
    yield "\n## Our own terms\n"
    for term in sorted(_terms(graph, own=True), key=str):
        yield f"\n### {_name(term)}\n\n{graph.value(term, RDFS.comment)}\n\n"
        kinds = set(graph.objects(term, RDF.type))
        yield f"- {', '.join(word for kind, word in TERM_KINDS.items() if kind in kinds)}\n"
        for predicate, word in FACTS.items():
            values = sorted(f"`{_name(value)}`" for value in graph.objects(term, predicate))
            if values:
                yield f"- {word} {', '.join(values)}\n"
        if graph.value(term, OWL.propertyChainAxiom):
            yield "- follows from " + _chain(graph, term) + "\n"
        yield f"\n```turtle\n{graph.value(term, SKOS.example)}\n```\n"


def _chain(graph: rdflib.Graph, term: Node) -> str:
    steps = Collection(graph, graph.value(term, OWL.propertyChainAxiom))  # type: ignore[arg-type]
    inverses = ((step, graph.value(step, OWL.inverseOf)) for step in steps)
    names = [
        f"`^{_name(inverse)}`" if inverse else f"`{_name(step)}`" for step, inverse in inverses
    ]
    return " and then ".join(names)


def _others(graph: rdflib.Graph) -> Iterator[str]:
    terms = sorted(_terms(graph, own=False), key=_name)
    for title, classes in (("Classes of others", True), ("Properties of others", False)):
        yield f"\n## {title}\n\n{OTHERS_INTRO}"
        for term in terms:
            if ((term, RDF.type, OWL.Class) in graph) == classes:
                yield f"| `{_name(term)}` | {graph.value(term, SKOS.scopeNote)} |\n"


def _terms(graph: rdflib.Graph, *, own: bool) -> set[Node]:
    """The terms that the ontology describes, ours or those of others."""
    note_property = RDFS.comment if own else SKOS.scopeNote
    return {term for term in graph.subjects(note_property) if "#" in str(term) or not own}


def _shapes(graph: rdflib.Graph) -> Iterator[str]:
    targeted = {*graph.subjects(SH.targetClass), *graph.subjects(SH.targetSubjectsOf)}
    for shape in sorted(targeted, key=str):
        targets = sorted(f"`{_name(value)}`" for value in graph.objects(shape, SH.targetClass))
        subjects = sorted(_name(value) for value in graph.objects(shape, SH.targetSubjectsOf))
        targets += [f"what has `{name}`" for name in subjects]
        yield f"\n### {_name(shape)}\n\nFor {', '.join(targets)}.\n\n{SHAPES_HEAD}"
        if graph.value(shape, SH.message):
            yield _row(graph, shape, "the node itself")
        inner = sorted(graph.objects(shape, SH.property), key=lambda s: (_path(graph, s), s))
        for property_ in inner:
            yield _row(graph, property_, f"`{_path(graph, property_)}`")


def _row(graph: rdflib.Graph, shape: Node, what: str) -> str:
    severity = str(graph.value(shape, SH.severity) or SH.Violation).removeprefix(str(SH))
    asked = "; ".join(sorted(_constraints(graph, shape))).replace("|", "\\|")
    message = str(graph.value(shape, SH.message)).replace("<", "\\<")
    return f"| {what} | {asked} | **{severity}**: {message} |\n"


def _constraints(graph: rdflib.Graph, shape: Node) -> Iterator[str]:
    for predicate, value in graph.predicate_objects(shape):
        if predicate not in UNTOLD:
            word = WORDS.get(predicate) or str(predicate).removeprefix(str(SH))
            yield f"{word} `{_value(graph, value)}`"


def _value(graph: rdflib.Graph, value: Node) -> str:
    if isinstance(value, BNode):
        return ", ".join(_member(graph, member) for member in Collection(graph, value))
    return _name(value)


def _member(graph: rdflib.Graph, member: Node) -> str:
    """A member of a list: its name, or what a shape without a name asks of a property."""
    if (member, SH.path, None) not in graph:
        return _name(member)
    asked = ", ".join(sorted(_constraints(graph, member))).replace("`", "")
    return f"{_path(graph, member)} {asked}"


def _path(graph: rdflib.Graph, shape: Node) -> str:
    path = graph.value(shape, SH.path)
    inverse = graph.value(path, SH.inversePath)
    return f"^{_name(inverse)}" if inverse else _name(path)


def _name(term: Node | None) -> str:
    """A term as a prefixed name; one of our shapes by its name alone."""
    text = str(term).removeprefix(SHAPE)
    for prefix, namespace in KNOWN.items():
        if text.startswith(namespace):
            return f"{prefix}:{text.removeprefix(namespace)}"
    return text


if __name__ == "__main__":
    for file, text in pages().items():
        file.write_text(text, encoding="utf-8", newline="\n")

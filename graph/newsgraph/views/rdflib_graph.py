"""The tables as an rdflib graph."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import polars as pl

from newsgraph.schema.kinds import RdfKind
from newsgraph.store import Tables
from newsgraph.views.rdf import (
    NAMESPACES,
    iri_of,
    lexical_decimal,
    lexical_time,
    safe_iri,
    statements,
    subjects,
)
from newsgraph.views.rdflib_store import filling
from newsgraph.vocabulary import BASE_IRI, expand

if TYPE_CHECKING:
    import rdflib


def to_rdflib(tables: Tables, base_iri: str = BASE_IRI) -> "rdflib.Graph":
    """The graph as a new :class:`rdflib.Graph` with the usual prefixes bound.

    Literals keep the lexical form that the Turtle has. The store is rdflib's
    ``SimpleMemory``, which is not context-aware.
    """
    import rdflib

    graph = rdflib.Graph(store="SimpleMemory")
    for prefix, namespace in NAMESPACES.items():
        graph.bind(prefix, namespace)
    terms = _terms(base_iri)
    with filling(graph) as add:
        for block in subjects(tables):
            nodes = terms["node"].of(block.frame["id"])
            for term, column, kind in block.properties:
                pairs = statements(block, column)
                if pairs.height:
                    rows = map(nodes.__getitem__, pairs["row"])
                    add(rdflib.URIRef(iri_of(term)), rows, terms[kind].of(pairs["value"]))
    return graph


class _Terms(dict[Any, Any]):
    """One rdflib term for each value, made when it is first asked for."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, value: Any) -> Any:
        term = self[value] = self.make(value)
        return term

    def of(self, values: pl.Series) -> list[Any]:
        """The terms of some values, in their order."""
        return [self[value] for value in values.to_list()]


def _terms(base_iri: str) -> dict[RdfKind, _Terms]:
    """How the values of each kind of column become rdflib terms."""
    from rdflib import Literal, URIRef

    def literals(datatype: str, lexical: Callable[[Any], str]) -> _Terms:
        iri = URIRef(expand(datatype))
        return _Terms(lambda value: Literal(lexical(value), datatype=iri, normalize=False))

    return {
        "node": _Terms(lambda id_: URIRef(base_iri + safe_iri(id_))),
        "iri": _Terms(lambda url: URIRef(safe_iri(url))),
        "term": _Terms(lambda term: URIRef(iri_of(term))),
        "text": _Terms(Literal),
        "time": literals("xsd:dateTime", lexical_time),
        "integer": literals("xsd:integer", str),
        "decimal": literals("xsd:decimal", lexical_decimal),
        "boolean": literals("xsd:boolean", lambda value: str(value).lower()),
    }

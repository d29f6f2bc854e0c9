"""Namespaces, and the place of the files of ``ontology/``, which only this module knows."""

import re
from functools import cache
from pathlib import Path

from newsgraph.errors import UsageError

BASE_IRI = "https://w3id.org/newsgraph/id/"
"""The default IRI to which the ids of nodes are appended; the domain is not registered."""

PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "ng": "https://w3id.org/newsgraph/ns#",
    "nsl": "http://purl.org/ontology/storyline/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

NODE_PREFIXES = (
    "article", "credit", "dataset", "figure", "graph", "image", "link", "outlet", "rewording",
    "source", "story", "topic",
)  # fmt: skip
"""The kinds of nodes. Each is a prefix for the base IRI, the kind and a slash."""


def ontology_folder() -> Path:
    """The folder of the ontology: inside an installed package, at the top of a checkout."""
    package = Path(__file__).parent
    packaged = package / "ontology"
    return packaged if packaged.is_dir() else package.parents[1] / "ontology"


def expand(term: str) -> str:
    """The IRI of a prefixed name.

    >>> expand("schema:headline")
    'https://schema.org/headline'
    """
    prefix, _, name = term.partition(":")
    return PREFIXES[prefix] + name


@cache
def defined_terms() -> frozenset[str]:
    """All terms that the ontology defines or declares, as prefixed names."""
    text = (ontology_folder() / "newsgraph.ttl").read_text(encoding="utf-8")
    return frozenset(re.findall(r"^([a-z]+:\w+) a owl:", text, re.MULTILINE)) | BUILT_IN


BUILT_IN = {"rdf:type", "rdfs:label"}


def check_term(term: str) -> str:
    """The term, if the ontology has it. A misspelt term stops the build.

    Raises:
        UsageError: the ontology does not have it.
    """
    if term not in defined_terms():
        raise UsageError(f"{term}: not in ontology/newsgraph.ttl; correct it, or declare it there")
    return term

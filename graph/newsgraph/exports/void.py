"""The VoID description of an RDF file: counts, vocabularies, an example.

Source: Describing Linked Datasets with the VoID Vocabulary, https://www.w3.org/TR/void/.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

import polars as pl

from newsgraph.schema.kinds import RdfProperty
from newsgraph.store import Tables
from newsgraph.views.rdf import NAMESPACES, Subjects, statements, subjects

DATASET = (
    RdfProperty("rdf:type", "class", "term"),
    RdfProperty("dcterms:title", "title", "text"),
    RdfProperty("void:class", "of", "term"),
    RdfProperty("void:entities", "entities", "integer"),
    RdfProperty("void:triples", "triples", "integer"),
    RdfProperty("void:uriSpace", "space", "text"),
    RdfProperty("void:vocabulary", "vocabularies", "iri"),
    RdfProperty("void:exampleResource", "example", "node"),
    RdfProperty("void:classPartition", "partitions", "node"),
)

DOCUMENTED = ("dcterms", "ng", "prov", "rdfs", "schema", "skos")
"""Prefixes of the vocabularies that a graph uses, other than rdf, xsd and void."""


def blocks(tables: Tables, base_iri: str, *, described: bool) -> Iterator[Subjects]:
    """All statements of the graph by class, behind the description if it is asked for."""
    known = list(subjects(tables))
    if described:
        yield dataset(known, base_iri)
    yield from known


def dataset(known: Sequence[Subjects], base_iri: str) -> Subjects:
    """The description: the dataset ``dataset``, and a partition ``dataset/<class>`` each class.

    ``void:triples`` counts the statements about articles, outlets, topics and so on, not
    the description itself. ``void:uriSpace`` is the base IRI, by which a reader finds it.
    Of an empty graph there is no description.
    """
    classes = {_node(name): (name, count) for name, count in _classes(known).items()}
    whole = {
        "id": "dataset",
        "class": "void:Dataset",
        "title": "News articles, their outlets and topics",
        "entities": sum(block.frame.height for block in known),
        "triples": sum(_triples(block) for block in known),
        "space": base_iri,
        "vocabularies": [NAMESPACES[prefix] for prefix in DOCUMENTED],
        "example": _example(known),
        "partitions": sorted(classes),
    }
    parts = [
        {"id": id_, "class": "void:Dataset", "of": name, "entities": count}
        for id_, (name, count) in sorted(classes.items())
    ]
    rows = [whole, *parts] if whole["entities"] else []
    return Subjects("This dataset", pl.DataFrame(rows, schema=SCHEMA), DATASET)


SCHEMA = pl.Schema(
    {
        "id": pl.String(),
        "class": pl.String(),
        "title": pl.String(),
        "of": pl.String(),
        "entities": pl.Int64(),
        "triples": pl.Int64(),
        "space": pl.String(),
        "vocabularies": pl.List(pl.String()),
        "example": pl.String(),
        "partitions": pl.List(pl.String()),
    }
)


def _node(name: str) -> str:
    return f"dataset/{name.partition(':')[2]}"


def _classes(known: Sequence[Subjects]) -> Counter[str]:
    """How many subjects each class has."""
    counts: Counter[str] = Counter()
    for block in known:
        counts.update(block.frame["class"].to_list())
    return counts


def _triples(block: Subjects) -> int:
    return sum(_values(block, column) for _, column, _ in block.properties)


def _values(block: Subjects, column: str) -> int:
    """How many different values a column gives, those of each subject counted apart."""
    if block.frame[column].dtype == pl.List:
        return statements(block, column).n_unique()
    return block.frame.height - block.frame[column].null_count()


def _example(known: Sequence[Subjects]) -> str | None:
    """The first article that has a headline."""
    articles = known[0].frame.drop_nulls("headline")["id"]
    return articles[0] if len(articles) else None

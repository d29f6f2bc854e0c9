"""N-Triples: one statement per line with full IRIs, for fast bulk loading.

Source: RDF 1.1 N-Triples, https://www.w3.org/TR/n-triples/.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import polars as pl

from newsgraph.exports.terms import DATATYPES, iris, lexical, parts, quoted, renamed
from newsgraph.exports.void import blocks
from newsgraph.schema.kinds import RdfKind
from newsgraph.store import Tables
from newsgraph.views.rdf import Subjects, iri_of, statements
from newsgraph.vocabulary import BASE_IRI


def write_ntriples(
    tables: Tables, path: Path, *, base_iri: str = BASE_IRI, described: bool = False
) -> None:
    """Write the graph as N-Triples, UTF-8, subjects sorted by id within each class.

    With ``described`` it opens with the VoID description of the dataset.
    """
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.writelines(ntriples(tables, base_iri=base_iri, described=described))


def ntriples(tables: Tables, *, base_iri: str = BASE_IRI, described: bool = False) -> Iterator[str]:
    """The graph as N-Triples, in slices of whole lines."""
    for block in blocks(tables, base_iri, described=described):
        for part in parts(block):
            yield _lines(part, base_iri)


def _lines(block: Subjects, base_iri: str) -> str:
    """All statements of some subjects, in the order of these."""
    render = partial(terms, base_iri=base_iri)
    nodes = render(block.frame["id"], "node")
    lines = []
    for term, column, kind in block.properties:
        pairs = statements(block, column)
        line = nodes.gather(pairs["row"]) + f" <{iri_of(term)}> " + render(pairs["value"], kind)
        lines.append(pairs.select("row", line=line).unique(maintain_order=True))
    ordered = pl.concat(lines).sort("row", maintain_order=True)["line"]
    return str((ordered + " .\n").str.join("").item())


def terms(values: pl.Series, kind: RdfKind, base_iri: str) -> pl.Series:
    """The values of a column as N-Triples terms."""
    match kind:
        case "node":
            return "<" + iris(values, base_iri) + ">"
        case "iri":
            return "<" + iris(values) + ">"
        case "term":
            return renamed(values, lambda name: f"<{iri_of(name)}>")
        case "text":
            return quoted(values)
        case _:
            return '"' + lexical(values, kind) + f'"^^<{iri_of(DATATYPES[kind])}>'

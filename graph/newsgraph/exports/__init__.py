"""The registry of exports: a format is a name, a file, and one function from tables to it.

To add a format, write a module with that function and add a line to :data:`EXPORTS`.
"""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

from newsgraph.errors import UsageError
from newsgraph.store import Tables

Writer = Callable[[Tables, Path, str], None]
"""Writes the tables to a path; the third argument is the base IRI of the nodes."""


class Export(NamedTuple):
    """One format of the graph; a format of several files is a ``folder``."""

    name: str
    filename: str
    description: str
    write: Writer
    folder: bool = False


def _turtle(tables: Tables, path: Path, base_iri: str) -> None:
    from newsgraph.exports.turtle import write_turtle

    write_turtle(tables, path, base_iri=base_iri, described=True)


def _page(tables: Tables, path: Path, _base_iri: str) -> None:
    from newsgraph.exports.page import write_page

    write_page(tables, path)


def _ntriples(tables: Tables, path: Path, base_iri: str) -> None:
    from newsgraph.exports.ntriples import write_ntriples

    write_ntriples(tables, path, base_iri=base_iri, described=True)


def _jsonld(tables: Tables, path: Path, base_iri: str) -> None:
    from newsgraph.exports.jsonld import write_jsonld

    write_jsonld(tables, path, base_iri=base_iri, described=True)


def _trig(tables: Tables, path: Path, base_iri: str) -> None:
    from newsgraph.exports.trig import write_trig

    write_trig(tables, path, base_iri=base_iri, described=True)


def _graphml(tables: Tables, path: Path, _base_iri: str) -> None:
    from newsgraph.exports.graphml import write_graphml

    write_graphml(tables, path)


def _gexf(tables: Tables, path: Path, _base_iri: str) -> None:
    from newsgraph.exports.gexf import write_gexf

    write_gexf(tables, path)


def _csv(tables: Tables, path: Path, _base_iri: str) -> None:
    from newsgraph.exports.csv_tables import write_csv

    write_csv(tables, path)


EXPORTS: tuple[Export, ...] = (
    Export("turtle", "newsgraph.ttl", "RDF for SPARQL and linked data", _turtle),
    Export("page", "index.html", "interactive page, works offline", _page),
    Export("ntriples", "newsgraph.nt", "RDF, one statement per line, for bulk loading", _ntriples),
    Export("jsonld", "newsgraph.jsonld", "RDF as JSON, context inlined", _jsonld),
    Export("trig", "newsgraph.trig", "RDF, one graph per source document", _trig),
    Export(
        "graphml", "newsgraph.graphml", "network for networkx, igraph, yEd, Cytoscape", _graphml
    ),
    Export("gexf", "newsgraph.gexf", "network for Gephi, with colours and dates", _gexf),
    Export("csv", "csv", "folder of nodes.csv and edges.csv, for Neo4j", _csv, folder=True),
)

BY_NAME = {export.name: export for export in EXPORTS}

BUILT = ("turtle", "page")
"""The formats that a build writes unless others are asked for."""


def select(names: Collection[str]) -> list[Export]:
    """The exports of these names, in the order of the registry.

    Raises:
        UsageError: a name is not registered.
    """
    unknown = sorted(set(names) - set(BY_NAME))
    if unknown:
        raise UsageError(f"unknown format {unknown[0]!r}; the formats are {', '.join(BY_NAME)}")
    return [export for export in EXPORTS if export.name in names]

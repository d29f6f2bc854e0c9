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
    """One format that a build can write."""

    name: str
    filename: str
    description: str
    write: Writer


def _turtle(tables: Tables, path: Path, base_iri: str) -> None:
    from newsgraph.exports.turtle import write_turtle

    write_turtle(tables, path, base_iri=base_iri)


def _page(tables: Tables, path: Path, _base_iri: str) -> None:
    from newsgraph.exports.page import write_page

    write_page(tables, path)


EXPORTS: tuple[Export, ...] = (
    Export("turtle", "newsgraph.ttl", "RDF for SPARQL and linked data", _turtle),
    Export("page", "index.html", "interactive page, works offline", _page),
)

BY_NAME = {export.name: export for export in EXPORTS}


def select(names: Collection[str]) -> list[Export]:
    """The exports of these names, in the order of the registry.

    Raises:
        UsageError: a name is not registered.
    """
    unknown = sorted(set(names) - set(BY_NAME))
    if unknown:
        raise UsageError(f"unknown format {unknown[0]!r}; the formats are {', '.join(BY_NAME)}")
    return [export for export in EXPORTS if export.name in names]

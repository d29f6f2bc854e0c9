"""The sample, loaded once into a process that answers queries."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from newsgraph.exports.ntriples import write_ntriples
from newsgraph.graph import Graph
from newsgraph.query import Engine, RdfSource


def source_of(graph: Graph) -> RdfSource:
    """The statements of a graph."""

    def write(stream: IO[bytes]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "graph.nt"
            write_ntriples(graph.tables, path, base_iri=graph.base_iri)
            with path.open("rb") as file:
                shutil.copyfileobj(file, stream)

    return RdfSource(write)


@pytest.fixture(scope="session")
def sample_source(sample_graph: Graph) -> RdfSource:
    """The statements of the sample."""
    return source_of(sample_graph)


@pytest.fixture(scope="session")
def engine(sample_source: RdfSource) -> Iterator[Engine]:
    """The sample, ready to be asked."""
    with Engine(sample_source) as started:
        yield started

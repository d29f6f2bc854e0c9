"""The N-Triples: one statement per line, the same triples for every reader."""

from itertools import pairwise
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from hypothesis import given

from newsgraph.store import Tables
from tests.exports.rdf_readers import (
    GRAPHS,
    NTRIPLES,
    by_pyoxigraph,
    hostile_tables,
    quick,
    shuffled,
    the_same_everywhere,
    written,
)
from tests.hostile import hostile_graphs
from tests.worlds import graph_of, sample_graph


@pytest.fixture(autouse=True)
def literals_as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep rdflib from rewriting ``Z`` to ``+00:00``."""
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


@pytest.mark.parametrize("name", GRAPHS)
def test_rdflib_and_pyoxigraph_read_the_triples_of_the_view(name: str, tmp_path: Path) -> None:
    the_same_everywhere(NTRIPLES, graph_of(name).tables, tmp_path)


@pytest.mark.slow
@given(tables=hostile_graphs())
@quick
def test_no_text_url_or_name_can_break_the_lines(
    tables: Tables, tmp_path_factory: pytest.TempPathFactory
) -> None:
    the_same_everywhere(NTRIPLES, tables, tmp_path_factory.mktemp("nt"))


@pytest.mark.slow
def test_hostile_texts_and_urls_are_read_by_everybody(tmp_path: Path) -> None:
    the_same_everywhere(NTRIPLES, hostile_tables(), tmp_path)


def test_each_line_is_one_statement(tmp_path: Path) -> None:
    lines = written(NTRIPLES, hostile_tables(), tmp_path).split(b"\n")
    assert lines.pop() == b""
    for line in lines:
        assert len(by_pyoxigraph(NTRIPLES, line)) == 1


def test_the_statements_of_a_subject_stand_together(tmp_path: Path) -> None:
    lines = written(NTRIPLES, sample_graph().tables, tmp_path).decode().splitlines()
    subjects = [line.partition(" ")[0] for line in lines]
    changes = sum(left != right for left, right in pairwise(subjects))
    assert changes == len(set(subjects)) - 1


def test_equal_tables_are_equal_files(tmp_path: Path) -> None:
    tables = sample_graph().tables
    assert written(NTRIPLES, tables, tmp_path) == written(NTRIPLES, shuffled(tables), tmp_path)


def test_a_store_loads_the_file_in_bulk(tmp_path: Path) -> None:
    tables = sample_graph().tables
    data = written(NTRIPLES, tables, tmp_path)
    store = pyoxigraph.Store()
    store.bulk_load(data, format=pyoxigraph.RdfFormat.N_TRIPLES)
    assert len(store) == len(data.splitlines()) == len(sample_graph().to_rdflib())


def test_an_empty_graph_is_an_empty_file(tmp_path: Path) -> None:
    assert written(NTRIPLES, Tables.of({}), tmp_path, described=True) == b""

"""The CSV: every value survives, and the headers are those of the Neo4j import."""

import csv
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given

from newsgraph.exports.csv_tables import EDGES_CSV, NODES_CSV, write_csv
from newsgraph.exports.network import edges, nodes
from newsgraph.store import Tables
from newsgraph.views.nx import to_networkx
from tests.exports.rdf_readers import GRAPHS, hostile_tables, quick, shuffled
from tests.hostile import hostile_graphs
from tests.worlds import graph_of, sample_graph

Row = dict[str, str]


def by_csv(path: Path) -> list[Row]:
    """The rows as the csv module of Python reads them."""
    limit = csv.field_size_limit(2**24)
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            return list(csv.DictReader(stream))
    finally:
        csv.field_size_limit(limit)


def by_polars(path: Path) -> pl.DataFrame:
    return pl.read_csv(path, infer_schema=False)


def as_texts(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.select(pl.all().cast(pl.String))


def everybody_reads_what_was_written(tables: Tables, folder: Path) -> None:
    write_csv(tables, folder)
    for name, frame in ((NODES_CSV, nodes(tables)), (EDGES_CSV, edges(tables))):
        texts = as_texts(frame)
        found = by_polars(folder / name)
        read = [list(row.values()) for row in by_csv(folder / name)]
        for place, column in enumerate(texts.get_columns()):
            if column.name == "kind":
                continue
            assert found.to_series(place).to_list() == column.to_list()
            assert [row[place] for row in read] == column.fill_null("").to_list()


@pytest.mark.parametrize("name", GRAPHS)
def test_polars_and_the_csv_module_read_every_value(name: str, tmp_path: Path) -> None:
    everybody_reads_what_was_written(graph_of(name).tables, tmp_path)


@pytest.mark.slow
@given(tables=hostile_graphs())
@quick
def test_no_text_can_break_the_rows(
    tables: Tables, tmp_path_factory: pytest.TempPathFactory
) -> None:
    everybody_reads_what_was_written(tables, tmp_path_factory.mktemp("csv"))


def test_newlines_quotes_and_formulas_stay_as_they_are(tmp_path: Path) -> None:
    everybody_reads_what_was_written(hostile_tables(), tmp_path)


def test_the_headers_are_those_of_the_neo4j_import(tmp_path: Path) -> None:
    write_csv(sample_graph().tables, tmp_path)
    first = {
        name: (tmp_path / name).read_text().partition("\n")[0] for name in (NODES_CSV, EDGES_CSV)
    }
    assert first[NODES_CSV].startswith('"id:ID",":LABEL","label",')
    assert first[EDGES_CSV].startswith('":START_ID",":END_ID",":TYPE","weight:double",')
    types = {column.rpartition(":")[2] for line in first.values() for column in by_types(line)}
    assert types == {
        "ID",
        "LABEL",
        "START_ID",
        "END_ID",
        "TYPE",
        "datetime",
        "long",
        "double",
        "boolean",
    }


def by_types(line: str) -> list[str]:
    return [column for column in next(csv.reader([line])) if ":" in column]


def test_nodes_and_edges_are_those_of_the_networkx_view(tmp_path: Path) -> None:
    tables = sample_graph().tables
    write_csv(tables, tmp_path)
    view = to_networkx(tables)
    found = by_csv(tmp_path / NODES_CSV)
    assert {row["id:ID"]: row[":LABEL"].lower() for row in found} == {
        node: values["kind"] for node, values in view.nodes(data=True)
    }
    ends = [
        (row[":START_ID"], row[":END_ID"], row[":TYPE"]) for row in by_csv(tmp_path / EDGES_CSV)
    ]
    assert sorted(ends) == sorted(
        (source, target, kind.upper().replace("-", "_"))
        for source, target, kind in view.edges(keys=True)
    )


def test_an_empty_text_is_not_a_missing_one(tmp_path: Path) -> None:
    write_csv(hostile_tables(), tmp_path)
    headlines = by_polars(tmp_path / NODES_CSV).filter(pl.col(":LABEL") == "Article")["headline"]
    assert "" in headlines.to_list()
    assert headlines.null_count() == 0


def test_equal_tables_are_equal_files(tmp_path: Path) -> None:
    tables = sample_graph().tables
    write_csv(tables, tmp_path / "a")
    write_csv(shuffled(tables), tmp_path / "b")
    for name in (NODES_CSV, EDGES_CSV):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()

"""A column that the schema declares as required is never null."""

import sys
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.errors import UsageError
from newsgraph.pipeline import build
from newsgraph.selection import select
from newsgraph.store import REQUIRED, SCHEMA, SORT_KEYS, Tables
from tests.strategies import DOCUMENTS, front_matter, write
from tests.worlds import graph_of


def assert_required(tables: Tables) -> None:
    for name, columns in REQUIRED.items():
        frame = getattr(tables, name)
        assert {column: frame[column].null_count() for column in columns} == dict.fromkeys(
            columns, 0
        ), name


def test_every_table_says_which_columns_are_never_null() -> None:
    assert REQUIRED.keys() == SCHEMA.keys()
    for name, columns in REQUIRED.items():
        assert set(columns) <= set(SCHEMA[name])
        assert set(SORT_KEYS[name]) - {"new"} <= set(columns)


@pytest.mark.parametrize("name", ["sample", "seeds", "smartable-48"])
def test_a_required_column_is_never_null_in_a_build_or_a_part_of_it(name: str) -> None:
    tables = graph_of(name).tables
    assert_required(tables)
    assert_required(select(tables, tables.articles["id"].gather_every(3)))


@pytest.mark.slow
@given(documents=st.lists(DOCUMENTS, min_size=1, max_size=4))
def test_a_required_column_is_never_null_whatever_documents_say(
    documents: list[Mapping[str, Any]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    files = {f"{number}.md": front_matter(one) for number, one in enumerate(documents)}
    tables, _ = build([write(tmp_path_factory.mktemp("documents"), files)])
    assert_required(tables)


def test_a_table_becomes_a_frame_of_pandas_that_keeps_what_is_null() -> None:
    pandas = pytest.importorskip("pandas")
    graph = graph_of("sample")
    for name, frame in graph.tables.items():
        made = graph.to_pandas(name)
        assert isinstance(made, pandas.DataFrame)
        assert made.shape == frame.shape
        assert made.isna().sum().to_dict() == {
            column: frame[column].null_count() for column in frame.columns
        }
    assert str(graph.to_pandas("articles").dtypes["heat"]) == "Int64"


def test_a_table_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(UsageError, match="there is no table 'people'; the tables are sightings"):
        graph_of("sample").to_pandas("people")


def test_without_pandas_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(UsageError, match=r"pip install 'newsgraph\[pandas\]'"):
        graph_of("sample").to_pandas("articles")

"""The GraphML: what networkx reads from it is what the networkx view holds."""

from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given
from lxml import etree

from newsgraph.exports.graphml import write_graphml
from newsgraph.store import Tables
from newsgraph.views.nx import to_networkx
from tests.exports.rdf_readers import GRAPHS, hostile_tables, quick, shuffled
from tests.exports.xml_readers import edges_of, in_xml, nodes_of
from tests.hostile import hostile_graphs
from tests.worlds import graph_of, sample_graph

SPACE = "{http://graphml.graphdrawing.org/xmlns}"


def written(tables: Tables, folder: Path) -> Path:
    path = folder / "a.graphml"
    write_graphml(tables, path)
    return path


def read(path: Path) -> Any:
    return nx.read_graphml(path, force_multigraph=True)


@pytest.mark.parametrize("name", GRAPHS)
def test_networkx_reads_its_own_view(name: str, tmp_path: Path) -> None:
    tables = graph_of(name).tables
    found, view = read(written(tables, tmp_path)), to_networkx(tables)
    assert nodes_of(found) == nodes_of(view)
    assert edges_of(found) == edges_of(view)
    assert len(found) > 10


@pytest.mark.slow
@given(tables=hostile_graphs())
@quick
def test_no_text_can_break_the_xml(
    tables: Tables, tmp_path_factory: pytest.TempPathFactory
) -> None:
    found = read(written(tables, tmp_path_factory.mktemp("graphml")))
    view = in_xml(to_networkx(tables))
    assert nodes_of(found) == nodes_of(view)
    assert edges_of(found) == edges_of(view)


def test_what_xml_cannot_hold_becomes_a_replacement_character(tmp_path: Path) -> None:
    found = read(written(hostile_tables(), tmp_path))
    assert nodes_of(found) == nodes_of(in_xml(to_networkx(hostile_tables())))
    labels = {node["label"] for node in nodes_of(found).values()}
    assert {"two\nlines", "\r\n\t", "\ufffd" * 7 + "\x7f\x85"} & labels >= {"two\nlines", "\r\n\t"}


def test_libxml_finds_it_well_formed_and_every_key_declared_once(tmp_path: Path) -> None:
    root = etree.parse(written(sample_graph().tables, tmp_path)).getroot()
    declared = [key.get("id") for key in root.iter(f"{SPACE}key")]
    used = {data.get("key") for data in root.iter(f"{SPACE}data")}
    assert len(declared) == len(set(declared))
    assert used <= set(declared)
    names = [str(node.get("id")) for node in root.iter(f"{SPACE}node")]
    ends = {
        str(edge.get(end)) for edge in root.iter(f"{SPACE}edge") for end in ("source", "target")
    }
    assert names == sorted(set(names))
    assert ends <= set(names)


def test_equal_tables_are_equal_files(tmp_path: Path) -> None:
    tables = sample_graph().tables
    first = written(tables, tmp_path).read_bytes()
    assert written(shuffled(tables), tmp_path).read_bytes() == first


def test_an_empty_graph_is_valid(tmp_path: Path) -> None:
    assert len(read(written(Tables.of({}), tmp_path))) == 0

"""The GEXF: networkx reads the networkx view from it; colours, sizes and dates are there."""

from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given
from lxml import etree

from newsgraph.exports.gexf import COLOURS, write_gexf
from newsgraph.store import Tables
from newsgraph.views.nx import to_networkx
from tests.exports.rdf_readers import GRAPHS, hostile_tables, quick, shuffled
from tests.exports.xml_readers import edges_of, in_xml, nodes_of
from tests.hostile import hostile_graphs
from tests.worlds import ROOT, graph_of, sample_graph

SPACE = "{http://gexf.net/1.3}"
LOOKS = ("viz", "start")
EDGE_LOOKS = ("id", "label")


def written(tables: Tables, folder: Path) -> Path:
    path = folder / "a.gexf"
    write_gexf(tables, path)
    return path


def read(path: Path) -> Any:
    return nx.read_gexf(path, version="1.3")


@pytest.mark.parametrize("name", GRAPHS)
def test_networkx_reads_its_own_view(name: str, tmp_path: Path) -> None:
    tables = graph_of(name).tables
    found, view = read(written(tables, tmp_path)), to_networkx(tables)
    assert nodes_of(found, LOOKS) == nodes_of(view)
    assert edges_of(found, EDGE_LOOKS) == edges_of(view)


@pytest.mark.slow
@given(tables=hostile_graphs())
@quick
def test_no_text_can_break_the_xml(
    tables: Tables, tmp_path_factory: pytest.TempPathFactory
) -> None:
    found = read(written(tables, tmp_path_factory.mktemp("gexf")))
    view = in_xml(to_networkx(tables))
    assert nodes_of(found, LOOKS) == nodes_of(view)
    assert edges_of(found, EDGE_LOOKS) == edges_of(view)


def test_what_xml_cannot_hold_becomes_a_replacement_character(tmp_path: Path) -> None:
    found = read(written(hostile_tables(), tmp_path))
    assert nodes_of(found, LOOKS) == nodes_of(in_xml(to_networkx(hostile_tables())))


def test_each_kind_has_its_colour_and_articles_their_day(tmp_path: Path) -> None:
    found = read(written(sample_graph().tables, tmp_path))
    for _, node in found.nodes(data=True):
        colour = node["viz"]["color"]
        assert (colour["r"], colour["g"], colour["b"]) == COLOURS[node["kind"]]
        assert node["viz"]["size"] >= 4
        assert node.get("start") == (node["published"][:10] if "published" in node else None)
    assert found.graph["mode"] == "dynamic"


def test_the_colours_are_those_of_the_page() -> None:
    style = (ROOT / "graph/newsgraph/exports/page/style.css").read_text()
    for kind, colour in COLOURS.items():
        assert f"--{kind}: #{bytes(colour).hex()};" in style


def test_a_node_with_more_edges_is_larger(tmp_path: Path) -> None:
    found = read(written(sample_graph().tables, tmp_path))
    sizes = {node: values["viz"]["size"] for node, values in found.nodes(data=True)}
    degrees = dict(found.degree())
    assert sizes[max(degrees, key=lambda node: degrees[node])] == max(sizes.values())


def test_libxml_finds_it_well_formed_and_every_attribute_declared(tmp_path: Path) -> None:
    root = etree.parse(written(sample_graph().tables, tmp_path)).getroot()
    for class_ in ("node", "edge"):
        (block,) = root.findall(f".//{SPACE}attributes[@class='{class_}']")
        declared = [attribute.get("id") for attribute in block]
        used = {value.get("for") for value in root.findall(f".//{SPACE}{class_}/*/{SPACE}attvalue")}
        assert len(declared) == len(set(declared))
        assert used <= set(declared)
    ids = [edge.get("id") for edge in root.iter(f"{SPACE}edge")]
    assert len(ids) == len(set(ids)) > 100


def test_equal_tables_are_equal_files(tmp_path: Path) -> None:
    tables = sample_graph().tables
    first = written(tables, tmp_path).read_bytes()
    assert written(shuffled(tables), tmp_path).read_bytes() == first


def test_an_empty_graph_is_valid(tmp_path: Path) -> None:
    assert len(read(written(Tables.of({}), tmp_path))) == 0

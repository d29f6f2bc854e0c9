"""Every field of every kind goes where the schema says, and nowhere else.

The proof is the same for each output: a graph in which every column holds a made value is
written twice, once with another value in one column. The two differ if and only if the schema
sends the column there.
"""

import csv
from collections.abc import Callable
from functools import cache
from pathlib import Path

import networkx as nx
import polars as pl
import pytest

from newsgraph.changes import changes
from newsgraph.exports import BY_NAME
from newsgraph.exports.csv_tables import TYPES
from newsgraph.exports.network import attributes
from newsgraph.exports.page.corpus import read_corpus
from newsgraph.exports.page.network import news_network
from newsgraph.exports.page.payload import blocks
from newsgraph.schema.form import Field, Kind
from newsgraph.schema.kinds import KINDS, NODES, networked
from newsgraph.store import dtype_of, read_tables, write_tables
from newsgraph.views.nx import to_networkx
from newsgraph.views.rdf import lexical_time, statements, subjects
from newsgraph.views.rdf_in import read_rdf
from newsgraph.vocabulary import BASE_IRI
from tests.schema.made import made_columns, made_tables, values

FIELDS = [
    (kind, field)
    for kind in KINDS.values()
    for field in made_columns(kind).values()
    if values(kind, field)[1] is not None
]
IDS = [f"{kind.name}.{field.name}" for kind, field in FIELDS]
every_field = pytest.mark.parametrize(("kind", "field"), FIELDS, ids=IDS)


def fields_that(fit: Callable[[Kind, Field], bool]) -> pytest.MarkDecorator:
    """The fields that a test names."""
    found = {f"{kind.name}.{field.name}": (kind, field) for kind, field in FIELDS}
    fitting = {name: pair for name, pair in found.items() if fit(*pair)}
    return pytest.mark.parametrize(("kind", "field"), fitting.values(), ids=fitting)


RDF = ("turtle", "ntriples", "jsonld", "trig")
NETWORK = ("graphml", "gexf", "csv")


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The bytes of each export of the made graph."""
    folder = tmp_path_factory.mktemp("plain")
    return {name: written(name, folder) for name in (*RDF, *NETWORK)}


def written(name: str, folder: Path, change: tuple[str, str] | None = None) -> bytes:
    """The bytes of an export of the made graph, with or without a change."""
    path = folder / name
    BY_NAME[name].write(made_tables(change), path, BASE_IRI)
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return b"".join(file.read_bytes() for file in files)


def goes(where: bool, differs: bool, kind: Kind, field: Field) -> bool:
    """Whether an output does what the schema says; what identifies a row is in every output."""
    return differs == where or (differs and (field.name in kind.key or kind.name == "alias"))


@every_field
def test_a_value_is_the_same_in_the_files_of_its_table(
    kind: Kind, field: Field, tmp_path: Path
) -> None:
    tables = made_tables((kind.name, field.name))
    write_tables(tables, tmp_path)
    assert read_tables(tmp_path).equals(tables)
    column = getattr(read_tables(tmp_path), kind.table)[field.name]
    assert values(kind, field)[1] in column.to_list()


@every_field
@pytest.mark.parametrize("name", RDF)
def test_rdf_says_a_value_if_and_only_if_the_schema_does(
    kind: Kind, field: Field, name: str, tmp_path: Path, plain: dict[str, bytes]
) -> None:
    differs = plain[name] != written(name, tmp_path, (kind.name, field.name))
    assert goes(bool(field.rdf), differs, kind, field)


@fields_that(lambda kind, field: bool(field.rdf) and kind.name not in ("alias", "covers"))
def test_a_value_comes_back_from_turtle(kind: Kind, field: Field, tmp_path: Path) -> None:
    path = tmp_path / "made.ttl"
    BY_NAME["turtle"].write(made_tables((kind.name, field.name)), path, BASE_IRI)
    column = getattr(read_rdf(path)[0], kind.table)[field.name]
    assert values(kind, field)[1] in column.to_list()


@fields_that(lambda _, field: bool(field.rdf))
def test_every_property_holds_the_value(kind: Kind, field: Field) -> None:
    blocks_of = {block.properties: block for block in subjects(made_tables())}
    for said in field.rdf:
        block = next(
            block
            for properties, block in blocks_of.items()
            if any(one.term == said.term for one in properties)
            and (said.column or field.name) in block.frame.columns
        )
        assert statements(block, said.column or field.name).height


@every_field
@pytest.mark.parametrize("name", NETWORK)
def test_a_network_has_a_value_if_and_only_if_the_schema_says_so(
    kind: Kind, field: Field, name: str, tmp_path: Path, plain: dict[str, bytes]
) -> None:
    differs = plain[name] != written(name, tmp_path, (kind.name, field.name))
    assert goes(field.network is not None or field.edge is not None, differs, kind, field)


@every_field
def test_networkx_has_a_value_if_and_only_if_the_schema_says_so(kind: Kind, field: Field) -> None:
    whole, changed = (to_networkx(made_tables(c)) for c in (None, (kind.name, field.name)))
    differs = not nx.utils.graphs_equal(whole, changed)
    assert goes(field.network is not None or field.edge is not None, differs, kind, field)


@fields_that(lambda _, field: field.network not in (None, "source", "target", "kind"))
def test_networkx_names_a_value_as_the_schema_does(kind: Kind, field: Field) -> None:
    graph = to_networkx(made_tables())
    found = graph.nodes(data=True) if kind.node else ((0, d) for *_, d in graph.edges(data=True))
    value = values(kind, field)[0]
    expected = lexical_time(value) if field.type == "time" else value
    assert expected in [data.get(field.network or "") for _, data in found]


@pytest.mark.parametrize("name", [*NODES, "link", "covers"])
def test_formats_give_an_attribute_its_type(name: str, tmp_path: Path) -> None:
    for export in NETWORK:
        written(export, tmp_path)
    rows = (tmp_path / "csv" / ("nodes.csv" if name in NODES else "edges.csv")).open(newline="")
    with rows:
        headers = next(csv.reader(rows))
    element = "node" if name in NODES else "edge"
    graphml, gexf = ((tmp_path / export).read_text(encoding="utf-8") for export in NETWORK[:2])
    for attribute, field in networked(name).items():
        if attribute in ("id", "label", "kind", "source", "target"):
            continue
        type_ = TYPES.get(field.type)
        assert (f"{attribute}:{type_}" if type_ else attribute) in headers
        frame = pl.DataFrame(schema={attribute: dtype_of(field)})
        xml_type = attributes(frame, set())[attribute]
        key_ = f'<key id="{element}-{attribute}" for="{element}" attr.name="{attribute}"'
        assert f'{key_} attr.type="{xml_type}"/>' in graphml
        if attribute != "weight":
            assert f'title="{attribute}" type="{xml_type}"/>' in gexf


@every_field
def test_diff_reports_a_change_if_and_only_if_the_schema_says_so(kind: Kind, field: Field) -> None:
    found = changes(made_tables(), made_tables((kind.name, field.name)))
    assert goes(bool(field.diff), bool(found), kind, field)
    if field.diff is True and kind.node and kind.name != "story":
        assert field.name in ", ".join(found.nodes["detail"].drop_nulls())


@cache
def page(change: tuple[str, str] | None = None) -> str:
    """What the page carries."""
    corpus = read_corpus(made_tables(change))
    return "".join(blocks(corpus, *news_network(corpus)))


@every_field
def test_the_page_carries_a_value_if_and_only_if_the_schema_says_so(
    kind: Kind, field: Field
) -> None:
    differs = page() != page((kind.name, field.name))
    assert goes(field.page is not None, differs, kind, field)

"""The Turtle: the same triples for every reader, whatever the documents contain."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import polars as pl
import pyoxigraph
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from rdflib.namespace import DCTERMS, PROV, SDO, SKOS

from newsgraph.errors import UsageError
from newsgraph.exports.turtle import write_turtle
from newsgraph.graph import build
from newsgraph.store import SCHEMA, Tables
from newsgraph.views import rdf
from newsgraph.views.rdflib_graph import to_rdflib
from newsgraph.vocabulary import PREFIXES, expand, ontology_folder
from tests.hostile import hostile_graphs
from tests.worlds import document, graph_of, sample_graph

GRAPHS = ["sample", "seeds", "smartable-48"]
Triple = tuple[tuple[str, ...], ...]


@pytest.fixture(autouse=True)
def literals_as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep rdflib from rewriting ``Z`` to ``+00:00``."""
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


def turtle(tables: Tables, folder: Path, **options: Any) -> bytes:
    path = folder / "newsgraph.ttl"
    write_turtle(tables, path, **options)
    return path.read_bytes()


def by_pyoxigraph(data: bytes) -> list[Triple]:
    def term(node: Any) -> tuple[str, ...]:
        if isinstance(node, pyoxigraph.Literal):
            return node.value, node.datatype.value
        assert isinstance(node, pyoxigraph.NamedNode), f"a blank node: {node}"
        return (node.value,)

    quads = pyoxigraph.parse(data, format=pyoxigraph.RdfFormat.TURTLE)
    return [(term(q.subject), term(q.predicate), term(q.object)) for q in quads]


def of_rdflib(graph: rdflib.Graph) -> set[Triple]:
    def term(node: Any) -> tuple[str, ...]:
        if isinstance(node, rdflib.Literal):
            return str(node), str(node.datatype or rdflib.XSD.string)
        assert isinstance(node, rdflib.URIRef), f"a blank node: {node}"
        return (str(node),)

    return {(term(s), term(p), term(o)) for s, p, o in graph}


def by_rdflib(data: bytes) -> set[Triple]:
    return of_rdflib(rdflib.Graph().parse(data=data, format="turtle"))


def everywhere_the_same(tables: Tables, data: bytes, base_iri: str | None = None) -> set[Triple]:
    """The triples, when both parsers and the rdflib view agree and nothing is said twice."""
    parsed = by_pyoxigraph(data)
    twice = [triple for triple, times in Counter(parsed).items() if times > 1]
    assert not twice
    triples = set(parsed)
    assert by_rdflib(data) == triples
    view = to_rdflib(tables, base_iri) if base_iri else to_rdflib(tables)
    assert of_rdflib(view) == triples
    return triples


@pytest.mark.parametrize("name", GRAPHS)
def test_rdflib_and_pyoxigraph_read_the_triples_of_the_view(name: str, tmp_path: Path) -> None:
    tables = graph_of(name).tables
    triples = everywhere_the_same(tables, turtle(tables, tmp_path))
    assert len(triples) > 100


@pytest.mark.slow
@given(tables=hostile_graphs())
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_no_text_url_or_name_can_break_the_turtle(
    tables: Tables, tmp_path_factory: pytest.TempPathFactory
) -> None:
    everywhere_the_same(tables, turtle(tables, tmp_path_factory.mktemp("turtle")))


HOSTILE_TEXTS = [
    'She said "no"', '"""', 'ends in a quote"', "ends in a backslash\\", "\\n is not a newline",
    "two\nlines", "\r\n\t", "\x00\x01\x08\x0b\x1f\x7f\x85", "\u200f\u202eright to left",
    "🦭 人工智能", "<script>", " . ", "; ng:heat 9 .", "'''", "x" * 2**20, "",
]  # fmt: skip


def test_literals_keep_every_character(tmp_path: Path) -> None:
    tables = tables_of_headlines(HOSTILE_TEXTS)
    triples = everywhere_the_same(tables, turtle(tables, tmp_path))
    headline = (expand("schema:headline"),)
    assert {o[0] for _, p, o in triples if p == headline} == set(HOSTILE_TEXTS)


def tables_of_headlines(headlines: list[str]) -> Tables:
    ids = [f"article/{number:04}" for number in range(len(headlines))]
    empty: dict[str, Any] = dict.fromkeys(SCHEMA["articles"])
    rows = [{**empty, "id": i, "headline": h} for i, h in zip(ids, headlines, strict=True)]
    return Tables.of({"articles": pl.DataFrame(rows, schema=SCHEMA["articles"])})


@pytest.mark.parametrize(
    ("url", "iri"),
    [
        ("https://a.example/a b", "https://a.example/a%20b"),
        ('https://a.example/<>"{}|\\^`', "https://a.example/%3C%3E%22%7B%7D%7C%5C%5E%60"),
        ("https://a.example/?q[0]=1#a#b", "https://a.example/?q%5B0%5D=1#a%23b"),
        ("https://a.example/100%/%zz/%41", "https://a.example/100%25/%25zz/%41"),
        ("https://[2001:db8::7]:80/[x]", "https://[2001:db8::7]:80/%5Bx%5D"),
        ("https://münchen.example/ü?é#人", "https://münchen.example/ü?é#人"),
        ("https://a.example/\ue000\ufdd0\uffff\x85", "https://a.example/%EE%80%80%EF%B7%90%EF%BF%BF%C2%85"),
        ("https://a.example/../b", "https://a.example/../b"),
    ],
)  # fmt: skip
def test_a_url_becomes_an_iri_and_stays_one(url: str, iri: str) -> None:
    assert rdf.safe_iri(url) == iri
    assert rdf.safe_iri(iri) == iri
    statement = f"<{iri}> <https://a.example/p> 1 .".encode()
    assert len(by_pyoxigraph(statement)) == 1


@pytest.mark.parametrize("name", GRAPHS)
def test_the_subjects_of_each_block_are_sorted(name: str, tmp_path: Path) -> None:
    text = turtle(graph_of(name).tables, tmp_path).decode()
    blocks = re.split(r"^# .*$", text, flags=re.MULTILINE)[1:]
    assert len(blocks) >= 5
    for block in blocks:
        subjects = re.findall(r"^(\S+) a \S+", block, flags=re.MULTILINE)
        plain = [s.replace(":", "/", 1) for s in subjects if not s.startswith("<")]
        assert plain
        assert all(left < right for left, right in pairwise(plain))


def test_names_are_prefixed_and_every_prefix_that_is_used_is_declared(tmp_path: Path) -> None:
    text = turtle(sample_graph().tables, tmp_path).decode()
    declared = set(re.findall(r"^@prefix ([a-z]+):", text, flags=re.MULTILINE))
    body = re.sub(r'"(?:[^"\\]|\\.)*"|<[^>]*>', "", text)
    used = set(re.findall(r"(?<![\w@])([a-z]+):\w", body))
    assert {"article", "outlet", "topic", "schema", "ng", "skos", "prov"} <= used <= declared
    assert "\n    rdf:type " not in text


def test_equal_tables_are_equal_files(tmp_path: Path) -> None:
    tables = sample_graph().tables
    shuffled = Tables.of(
        {name: frame.sample(fraction=1, shuffle=True, seed=7) for name, frame in tables.items()}
    )
    (tmp_path / "b").mkdir()
    assert turtle(tables, tmp_path) == turtle(shuffled, tmp_path / "b")


def test_an_empty_graph_is_valid_turtle(tmp_path: Path) -> None:
    assert by_pyoxigraph(turtle(Tables.of({}), tmp_path)) == []


@pytest.mark.parametrize(
    "base", ["https://news.example/id/", "https://news.example/id#", "urn:newsgraph:"]
)
def test_the_base_iri_is_where_every_node_lives(base: str, tmp_path: Path) -> None:
    tables = sample_graph().tables
    triples = everywhere_the_same(tables, turtle(tables, tmp_path, base_iri=base), base)
    assert all(subject[0].startswith(base) for subject, _, _ in triples)


@pytest.mark.parametrize(
    "base", ["", "news.example/", "https://news.example", "https://a b/", "https://a/<", "/id/", "https://a/%/"]
)  # fmt: skip
def test_a_base_iri_must_allow_ids_to_be_appended(base: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(document())
    with pytest.raises(UsageError, match="base of ids"):
        build(tmp_path, base_iri=base)


def terms_used() -> set[str]:
    blocks = list(rdf.subjects(sample_graph().tables))
    classes = {name for block in blocks for name in block.frame["class"].unique()}
    return {prop.term for block in blocks for prop in block.properties} | classes


def test_every_term_of_ours_is_in_the_ontology() -> None:
    path = ontology_folder() / "newsgraph.ttl"
    if not path.exists():
        pytest.skip("ontology/newsgraph.ttl is not written yet")
    graph = rdflib.Graph().parse(path, format="turtle")
    described = {str(s) for s in graph.subjects(rdflib.RDF.type, None)}
    ours = {expand(term) for term in terms_used() if term.startswith("ng:")}
    assert ours <= described


def test_every_term_of_others_is_in_their_vocabulary() -> None:
    spaces: dict[str, Any] = {"schema": SDO, "skos": SKOS, "prov": PROV, "dcterms": DCTERMS}
    terms = [term.partition(":") for term in terms_used()]
    for prefix, _, name in terms:
        if prefix in spaces:
            assert str(spaces[prefix]) == PREFIXES[prefix]
            assert spaces[prefix][name] in spaces[prefix], f"{prefix}:{name}"
    assert {prefix for prefix, _, _ in terms} <= {*spaces, "rdf", "rdfs", "ng"}


ODD_NAMES = [
    "with space.md",
    "with#hash.md",
    "with!mark.md",
    "ümläut.md",
    "人工智能.md",
    "%41.md",
    "a?b.md",
]


def test_source_documents_of_any_name_are_nodes(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for number, name in enumerate(ODD_NAMES):
        (source / name).write_text(document(number))
    tables = build(source).tables
    triples = everywhere_the_same(tables, turtle(tables, tmp_path))
    paths = {o[0] for _, p, o in triples if p == (expand("ng:path"),)}
    assert paths == set(ODD_NAMES)


def test_outlets_of_any_host_and_topics_of_any_label_are_nodes(tmp_path: Path) -> None:
    hosts = ["192.0.2.7", "[2001:db8::7]", "bücher.example", "a.example:8443", "medium.com/@x"]
    labels = ["C++", "100%", "..", "ends in a dot.", "人工智能", "🦭", "a/b", "a#hash", "<b>"]
    more = "".join(f'  - "{label}"\n' for label in labels)
    source = tmp_path / "in"
    source.mkdir()
    for number, host in enumerate(hosts):
        (source / f"{number}.md").write_text(document(number, host=host, more=more))
    graph = build(source)
    triples = everywhere_the_same(graph.tables, turtle(graph.tables, tmp_path))
    preferred = {o[0] for _, p, o in triples if p == (expand("skos:prefLabel"),)}
    assert {*labels, "Seals"} <= preferred
    assert graph.outlets.height >= 4


@pytest.mark.skipif("sys.platform != 'linux'", reason="names of any bytes are a habit of Linux")
def test_a_file_name_that_is_not_unicode_is_a_node(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    name = b"caf\xe9.md".decode(errors="surrogateescape")
    (source / name).write_text(document())
    tables = build(source).tables
    everywhere_the_same(tables, turtle(tables, tmp_path))

"""Validation: the results of pySHACL, on what conforms and on a hundred kinds of fault."""

import gzip
import json
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import polars as pl
import pyoxigraph
import pyshacl
import pytest
import rdflib
from rdflib.namespace import RDF, SH

from newsgraph.errors import UsageError
from newsgraph.exports.turtle import write_turtle
from newsgraph.validate import ValidationReport, validate
from newsgraph.validate.literals import FORMS, well_formed
from newsgraph.vocabulary import BASE_IRI, ontology_folder
from tests.validate.faults import CONFORMING, FAULTS, PREFIXES, Fault
from tests.worlds import graph_of, sample_graph

SHAPES = ontology_folder() / "shapes.ttl"
GRAPHS = ["sample", "seeds", "smartable-48"]

Result = tuple[str, str, str | None, str, str, str, str]


@cache
def shapes() -> rdflib.Graph:
    return rdflib.Graph().parse(SHAPES)


def as_written(text: str, syntax: str = "turtle") -> rdflib.Graph:
    """A graph whose literals keep their lexical forms."""
    before, rdflib.NORMALIZE_LITERALS = rdflib.NORMALIZE_LITERALS, False
    try:
        return rdflib.Graph().parse(data=text, format=syntax)
    finally:
        rdflib.NORMALIZE_LITERALS = before


def by_pyshacl(data: rdflib.Graph) -> set[Result]:
    return set(by_pyshacl_all(data))


def by_pyshacl_all(data: rdflib.Graph) -> list[Result]:
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes(), inplace=True)
    return results_in(report)


def results_in(report: rdflib.Graph) -> list[Result]:
    return [
        (
            no_label(report.value(result, SH.focusNode)),
            path_of(report, report.value(result, SH.resultPath)),
            term(report.value(result, SH.value)),
            str(report.value(result, SH.sourceConstraintComponent)),
            str(report.value(result, SH.resultSeverity)).removeprefix(str(SH)),
            str(report.value(result, SH.sourceShape)),
            str(report.value(result, SH.resultMessage)),
        )
        for result in report.objects(None, SH.result)
    ]


def no_label(node: rdflib.term.Node | None) -> str:
    return "_:" if isinstance(node, rdflib.BNode) else str(node)


def path_of(report: rdflib.Graph, path: rdflib.term.Node | None) -> str:
    inverse = path and report.value(path, SH.inversePath)
    return f"^{inverse}" if inverse else str(path)


def term(value: rdflib.term.Node | None) -> str | None:
    if isinstance(value, rdflib.Literal):
        datatype = value.datatype or (RDF.langString if value.language else rdflib.XSD.string)
        return f'"{value}"^^{datatype}@{value.language or ""}'
    return None if value is None else no_label(value)


def by_us(report: ValidationReport) -> set[Result]:
    return set(map(as_result, report.to_polars().iter_rows(named=True)))


def as_result(row: dict[str, str | None]) -> Result:
    value = row["value"]
    if row["kind"] == "literal":
        value = f'"{value}"^^{row["datatype"]}@{row["language"]}'
    elif row["kind"] == "blank":
        value = "_:"
    focus = "_:" if str(row["focus"]).startswith("_:") else row["focus"]
    rest = (row["component"], row["severity"], row["shape"], row["message"])
    return (str(focus), str(row["path"]), value, *map(str, rest))  # type: ignore[return-value]


NAMESPACE = "https://news.example/id/"


def planted(*faults: Fault, namespace: str = NAMESPACE) -> rdflib.Graph:
    """The conforming graph with faults in it."""
    graph = as_written(CONFORMING.replace(NAMESPACE, namespace))
    for fault in faults:
        without = as_written((PREFIXES + fault.without).replace(NAMESPACE, namespace))
        assert len(graph - without) == len(graph) - len(without), "nothing to take away"
        for triple in without:
            graph.remove(triple)
        for triple in as_written((PREFIXES + fault.plus).replace(NAMESPACE, namespace)):
            graph.add(triple)
    return graph


@cache
def fault_by_fault() -> tuple[list[Result], list[Result]]:
    """pySHACL's results and ours on a graph with one copy for each fault; sorted."""
    graph = rdflib.Graph()
    for number, fault in enumerate(FAULTS.values()):
        graph += planted(fault, namespace=f"https://news.example/{number:03}/")
    with tempfile.TemporaryDirectory() as folder:
        ours = validated(graph, Path(folder)).to_polars()
    return sorted(by_pyshacl_all(graph), key=str), sorted(
        map(as_result, ours.iter_rows(named=True)), key=str
    )


def validated(graph: rdflib.Graph, folder: Path) -> ValidationReport:
    path = folder / "graph.nt"
    path.write_text(graph.serialize(format="nt"), encoding="utf-8")
    return validate(path)


def test_the_conforming_graph_conforms(tmp_path: Path) -> None:
    assert by_pyshacl(planted()) == set()
    assert validated(planted(), tmp_path).conforms


def test_there_are_faults_of_many_kinds() -> None:
    assert len(FAULTS) >= 90


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_has_the_results_that_pyshacl_finds(name: str, tmp_path: Path) -> None:
    if "[" in FAULTS[name].plus:
        graph = planted(FAULTS[name])
        expected, ours = by_pyshacl(graph), by_us(validated(graph, tmp_path))
    else:
        mark = f"https://news.example/{list(FAULTS).index(name):03}/"
        expected, ours = (
            {row for row in rows if row[0].startswith(mark)} for rows in fault_by_fault()
        )
    assert expected, "the shapes do not see this fault"
    assert ours == expected


def test_all_faults_together_have_as_many_results_as_pyshacl_finds() -> None:
    expected, ours = fault_by_fault()
    assert len(expected) >= len(FAULTS)
    assert ours == expected


def test_every_constraint_of_the_shapes_is_broken_by_some_fault() -> None:
    broken = {(row[5], row[3]) for row in fault_by_fault()[1]}
    assert set(constraints()) - broken - ASKED_OF_VALUES == set()


ASKED_OF_VALUES = {
    ("https://w3id.org/newsgraph/shapes#" + name, f"{SH}OrConstraintComponent")
    for name in ("AnyArticle", "AnyOutlet", "OutletOrTopic")
}


def constraints() -> Iterator[tuple[str, str]]:
    """Named shapes with the components of their constraints, as the Turtle has them."""
    parameters = {"class", "closed", "datatype", "disjoint", "equals", "in",
                  "maxCount", "maxInclusive", "minCount", "minInclusive", "minLength", "node",
                  "nodeKind", "not", "or", "pattern"}  # fmt: skip
    for shape, predicate in shapes().subject_predicates():
        name = str(predicate).removeprefix(str(SH))
        if isinstance(shape, rdflib.URIRef) and name in parameters:
            yield str(shape), f"{SH}{name[0].upper()}{name[1:]}ConstraintComponent"


def test_faults_that_meet_in_one_node_have_the_results_that_pyshacl_finds(tmp_path: Path) -> None:
    graph = planted(*(fault for fault in FAULTS.values() if not fault.without))
    expected = by_pyshacl(graph)
    assert len(expected) > 70
    assert by_us(validated(graph, tmp_path)) == expected


@pytest.mark.parametrize("name", GRAPHS)
def test_what_we_build_conforms_to_the_shapes(name: str) -> None:
    report = validate(graph_of(name).tables)
    assert report.conforms, report.summary()


@pytest.mark.slow
def test_what_we_build_conforms_for_pyshacl_too() -> None:
    assert by_pyshacl(rdflib.Graph() + sample_graph().to_rdflib()) == set()


@pytest.mark.slow
def test_tables_and_the_turtle_of_them_have_the_same_results(tmp_path: Path) -> None:
    tables = sample_graph().tables
    broken = tables.articles.with_columns(quality=pl.lit(-1), updated=pl.col("published").min())
    damaged = replace(tables, articles=broken, topics=tables.topics.clear())
    write_turtle(damaged, tmp_path / "g.ttl")
    ours = validate(damaged)
    assert ours.violations > 200
    assert ours.rows.equals(validate(tmp_path / "g.ttl").rows)
    assert by_us(ours) == by_pyshacl(as_written((tmp_path / "g.ttl").read_text()))


@pytest.mark.parametrize("ending", ["ttl", "nt", "jsonld", "trig", "ttl.gz", "nt.gz"])
def test_a_file_of_every_syntax_is_read(ending: str, tmp_path: Path) -> None:
    graph = planted(FAULTS["a weight below zero"])
    names = {"jsonld": "json-ld", "ttl": "turtle"}
    plain = ending.removesuffix(".gz")
    data = graph.serialize(format=names.get(plain, plain), encoding="utf-8")
    path = tmp_path / f"graph.{ending}"
    path.write_bytes(gzip.compress(data) if ending.endswith(".gz") else data)
    assert by_us(validate(path)) == by_pyshacl(graph)


def test_rdf_xml_is_refused_since_its_entities_grow_without_bound(tmp_path: Path) -> None:
    (tmp_path / "g.rdf").write_text("<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>")
    with pytest.raises(UsageError, match=r"the suffixes are"):
        validate(tmp_path / "g.rdf")


def test_named_graphs_are_read_as_one_graph(tmp_path: Path) -> None:
    triples = sorted(planted().serialize(format="nt").splitlines())
    quads = [f"{line[:-1]}<https://g.example/{n % 3}> ." for n, line in enumerate(triples)]
    (tmp_path / "g.nq").write_text("\n".join(quads))
    assert validate(tmp_path / "g.nq").conforms


def test_subclasses_in_the_data_count_as_their_class(tmp_path: Path) -> None:
    more = """
        a:k a ng:Report . ng:Report rdfs:subClassOf ng:Story .
        ng:Story rdfs:subClassOf schema:NewsArticle . a:pup ng:relatedTo a:k .
    """
    graph = as_written(CONFORMING + more)
    expected = by_pyshacl(graph)
    assert any(result[0].endswith("/k") for result in expected)
    assert by_us(validated(graph, tmp_path)) == expected


@pytest.mark.parametrize(
    "predicate", ["https://x.example/secured", "https://x.example/v#secured", "urn:x:secured"]
)
def test_no_predicate_of_any_namespace_may_be_called_secured(
    predicate: str, tmp_path: Path
) -> None:
    graph = planted(Fault("", f'l:one <{predicate}> "sesame" , "open" .'))
    report = validated(graph, tmp_path)
    assert report.violations == 1
    assert report.rows["path"].item() == predicate


@pytest.mark.parametrize("name", ["ng:secured", "schema:secured", "<https://x.example/secured>"])
def test_no_report_shows_a_sealed_value(name: str, tmp_path: Path) -> None:
    report = validated(planted(Fault("", f'l:one {name} "sesame" .')), tmp_path)
    texts = report.to_json() + report.to_turtle() + str(report.summary()) + str(report.rows)
    assert report.violations == 1
    assert "sesame" not in texts


# What a report says


def report_of(tmp_path: Path, *names: str) -> ValidationReport:
    return validated(planted(*(FAULTS[name] for name in names)), tmp_path)


def test_warnings_do_not_conform_and_are_no_violations(tmp_path: Path) -> None:
    report = report_of(tmp_path, "no date", "no publisher")
    assert not report.conforms
    assert report.violations == 0
    assert report.counts == {"Violation": 0, "Warning": 1, "Info": 1}


def test_the_turtle_of_a_report_states_its_results(tmp_path: Path) -> None:
    report = report_of(tmp_path, *(name for name, fault in FAULTS.items() if not fault.without))
    graph = as_written(report.to_turtle())
    assert set(results_in(graph)) == by_us(report)
    assert (None, SH.conforms, rdflib.Literal(False)) in graph
    assert list(pyoxigraph.parse(report.to_turtle(), pyoxigraph.RdfFormat.TURTLE))


def test_the_turtle_of_a_report_without_results_says_that_it_conforms(tmp_path: Path) -> None:
    graph = as_written(report_of(tmp_path).to_turtle())
    assert (None, SH.conforms, rdflib.Literal(True)) in graph
    assert len(graph) == 2


def test_a_report_is_a_valid_shacl_report(tmp_path: Path) -> None:
    report = report_of(tmp_path, "an image that nobody shows", "a kind with a language")
    graph = as_written(report.to_turtle())
    for result in graph.objects(None, SH.result):
        assert graph.value(result, SH.focusNode)
        assert graph.value(result, SH.resultSeverity) in {SH.Violation, SH.Warning, SH.Info}
        assert graph.value(result, SH.sourceConstraintComponent)


@pytest.mark.slow
def test_a_report_does_not_depend_on_the_order_of_statements(tmp_path: Path) -> None:
    graph = planted(
        *(fault for fault in FAULTS.values() if not fault.without and "[" not in fault.plus)
    )
    lines = sorted(graph.serialize(format="nt").splitlines())
    (tmp_path / "a.nt").write_text("\n".join(lines))
    (tmp_path / "b.nt").write_text("\n".join(reversed(lines)) + "\n" + lines[0])
    one, other = validate(tmp_path / "a.nt"), validate(tmp_path / "b.nt")
    assert one.to_turtle() == other.to_turtle()
    assert one.to_json() == other.to_json()


def test_the_json_of_a_report_holds_every_result(tmp_path: Path) -> None:
    report = report_of(tmp_path, "a heat below minus one", "an image that nobody shows")
    parsed = json.loads(report.to_json())
    assert parsed["conforms"] is False
    assert parsed["counts"] == report.counts
    assert [result["focus"] for result in parsed["results"]] == report.rows["focus"].to_list()
    heat, image = parsed["results"]
    assert heat["value"] == {
        "value": "-2",
        "kind": "literal",
        "datatype": "http://www.w3.org/2001/XMLSchema#integer",
    }
    assert image["value"] is None
    assert image["path"] == "^https://schema.org/image"


def test_the_summary_has_one_row_for_each_kind_of_fault(tmp_path: Path) -> None:
    report = report_of(tmp_path, "a heat below minus one", "no date")
    summary = report.summary()
    assert [row["constraint"] for row in summary] == ["sh:minInclusive", "sh:minCount"]
    assert summary[0]["property"] == "ng:heat"
    assert summary[0]["for example"] == "https://news.example/id/article/pup (-2)"


def test_every_message_says_how_to_fix_the_fault() -> None:
    for shape in shapes().subjects(SH.message):
        message = str(shapes().value(shape, SH.message))
        assert ": " in message, message
        assert message.endswith("."), message


# Literals


TEXTS = {
    "dateTime": ["2031-06-05T09:30:00Z", "2031-06-05T09:30:00", "2031-06-05T09:30:00.123+02:00",
                 "2031-06-05T24:00:00Z", "2031-06-05", "2031-06-05 09:30:00", "20310605T093000",
                 "2031-02-29T00:00:00Z", "2032-02-29T00:00:00Z", "2031-06-05T09:30Z", "",
                 "2031-06-05T09:30:00+15:00", "2031-13-05T09:30:00Z", "2031-06-05T09:30:60Z",
                 "2031-06-05t09:30:00Z", "2031-6-5T9:30:00Z", " 2031-06-05T09:30:00Zx"],
    "integer": ["1", "+1", "-0", "007", "1_000", "1.0", "", "１", "1e3", "--1"],
    "decimal": ["1", "1.", "+.5", ".", "1e3", "NaN", "INF", "1_0.0", "", "-0.0"],
    "boolean": ["true", "false", "1", "0", "TRUE", "yes", ""],
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_oxigraph_holds_the_same_texts_for_values(name: str) -> None:
    """rdflib takes `2031-06-05` for an xsd:dateTime and `1_000` for an integer; XSD does not."""
    datatype = f"{rdflib.XSD}{name}"
    frame = pl.DataFrame({"value": TEXTS[name]})
    for text, ours in zip(TEXTS[name], well_formed(frame, datatype), strict=True):
        query = f'SELECT (<{datatype}>("{text}") AS ?v) {{}}'
        solution = next(iter(pyoxigraph.Store().query(query)))  # type: ignore[arg-type]
        assert ours == (solution["v"] is not None), text
    assert datatype in FORMS


# What cannot be used


OWN_SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix schema: <https://schema.org/> .
@prefix x: <https://x.example/> .
x:Name a sh:PropertyShape ; sh:path schema:headline ; sh:maxLength 12 ; sh:message "Short." .
x:Wide a sh:PropertyShape ; sh:path schema:width ; sh:maxInclusive 600 ; sh:minInclusive 2 .
x:Seal a sh:PropertyShape ; sh:path schema:about ;
    sh:and ( [ sh:nodeKind sh:IRI ] [ sh:pattern "seals$" ] ) ; sh:severity sh:Info .
x:All a sh:NodeShape ; sh:targetSubjectsOf schema:headline , schema:width ;
    sh:property x:Name , x:Wide , x:Seal .
"""


WIDTHS = ["7", "601", "-1", "600.0", "6e2", '"INF"^^xsd:double', '"12"', '"5"^^xsd:int', '"x"@en']


@pytest.mark.parametrize("width", WIDTHS)
def test_shapes_of_your_own_have_the_results_that_pyshacl_finds(width: str, tmp_path: Path) -> None:
    (tmp_path / "shapes.ttl").write_text(OWN_SHAPES)
    graph = planted(Fault("", f"a:pup schema:width {width} ."))
    own = rdflib.Graph().parse(data=OWN_SHAPES)
    _, expected, _ = pyshacl.validate(graph, shacl_graph=own, inplace=True)
    (tmp_path / "graph.nt").write_text(graph.serialize(format="nt"), encoding="utf-8")
    report = validate(tmp_path / "graph.nt", shapes=tmp_path / "shapes.ttl")
    assert {row[:6] for row in by_us(report)} == {row[:6] for row in results_in(expected)}
    assert report.counts["Info"] == 1


BEYOND = {
    "sh:sparql": "sh:sparql [ sh:select 'x' ]",
    "sh:qualifiedValueShape": "sh:property [ sh:path x:p ; sh:qualifiedValueShape [] ]",
    "a path": "sh:property [ sh:path ( x:p x:q ) ; sh:minCount 1 ]",
    "sh:targetNode": "sh:targetNode x:n ; sh:nodeKind sh:IRI",
    "no sh:path": "sh:property x:described_nowhere",
    "asked of values": "sh:node [ sh:property [ sh:path x:p ] ]",
    "severity": "sh:nodeKind sh:IRI ; sh:severity x:Dire",
}


@pytest.mark.parametrize("what", BEYOND)
def test_shapes_beyond_the_subset_are_refused_by_name(what: str, tmp_path: Path) -> None:
    path = tmp_path / "shapes.ttl"
    head = f"@prefix sh: <{SH}> .\n@prefix x: <https://x.example/> .\n"
    path.write_text(f"{head}x: a sh:NodeShape ; sh:targetClass x:C ; {BEYOND[what]} .")
    with pytest.raises(UsageError, match=what):
        validate(sample_graph().tables, shapes=path)


def test_shapes_with_an_unknown_target_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "shapes.ttl"
    path.write_text(f"<urn:s> <{SH.targetObjectsOf}> <urn:p> .")
    with pytest.raises(UsageError, match="target"):
        validate(sample_graph().tables, shapes=path)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("g.ttl", b"<https://a.example/s> a", "g.ttl:1:"),
        ("g.ttl.gz", b"no gzip", "cannot be read"),
        ("g.ttl", b"\xff\xfe", "g.ttl"),
        ("g.ttl.gz", gzip.compress(b"<urn:a> a <urn:b> ." * 99, mtime=0)[:-9], "cut off"),
        ("g.jsonld", b'{"@context": "https://schema.org/", "@id": "urn:a"}', "lies on the network"),
        ("g.csv", b"", "the suffixes are .ttl"),
        ("graph", b"", "the suffixes are .ttl"),
    ],
)
def test_a_file_that_is_not_rdf_is_refused_with_the_place(
    name: str, data: bytes, message: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(UsageError, match=message):
        validate(tmp_path / name)


def test_what_a_broken_file_holds_is_not_repeated(tmp_path: Path) -> None:
    (tmp_path / "g.ttl").write_text("<urn:a> <urn:secured> 'sesame' 'sesame' .")
    with pytest.raises(UsageError) as caught:
        validate(tmp_path / "g.ttl")
    assert "sesame" not in str(caught.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        validate(tmp_path / "none.ttl")


def test_nodes_live_under_the_base_of_the_graph() -> None:
    tables = sample_graph().tables
    damaged = replace(tables, topics=tables.topics.clear())
    default, own = validate(damaged), validate(damaged, base_iri="https://n.example/id/")
    assert default.rows["focus"].str.starts_with(BASE_IRI).all()
    assert own.rows["focus"].str.starts_with("https://n.example/id/").all()


CLOSED = """@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix ex: <http://x.example/> .
ex:Shape a sh:NodeShape ; sh:targetClass ex:Thing ; sh:closed true ;
    sh:ignoredProperties ( <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ) ;
    sh:property [ sh:path ex:name ] , [ sh:path [ sh:inversePath ex:of ] ] .
"""


@pytest.mark.parametrize(
    ("statements", "violations"),
    [
        ('ex:a a ex:Thing ; ex:name "A" .', 0),
        ('ex:a a ex:Thing ; ex:other "A" .', 1),
        ("ex:a a ex:Thing , <http://www.w3.org/2000/01/rdf-schema#Resource> .", 0),
        ("ex:a a ex:Thing ; ex:of <http://www.w3.org/2000/01/rdf-schema#Resource> .", 1),
    ],
)
def test_a_closed_shape_permits_its_paths_and_what_it_ignores(
    statements: str, violations: int, tmp_path: Path
) -> None:
    (tmp_path / "shapes.ttl").write_text(CLOSED, encoding="utf-8")
    data = f"@prefix ex: <http://x.example/> .\n{statements}"
    (tmp_path / "data.ttl").write_text(data, encoding="utf-8")
    report = validate(tmp_path / "data.ttl", shapes=tmp_path / "shapes.ttl")
    assert report.violations == violations

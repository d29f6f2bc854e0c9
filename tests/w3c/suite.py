"""The SPARQL 1.1 test suite of the W3C, through our query path.

``python -m tests.w3c.suite`` runs it and writes ``docs/sparql-conformance.md``.
"""

import csv
import re
import tarfile
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pyoxigraph as ox

from newsgraph.query import (
    Engine,
    QueryError,
    QueryRefusedError,
    QuerySyntaxError,
    Result,
    file_source,
)

ROOT = Path(__file__).parents[2]
ARCHIVE = ROOT.parent / "shared" / "corpora" / "w3c-sparql11-tests.tar.gz"
DOCUMENT = ROOT / "docs" / "sparql-conformance.md"

MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#"
XSD = "http://www.w3.org/2001/XMLSchema#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
REGIME = "http://www.w3.org/ns/sparql-service-description#entailmentRegime"

KINDS = {
    "QueryEvaluationTest": "query evaluation",
    "CSVResultFormatTest": "CSV results",
    "PositiveSyntaxTest11": "syntax, to be accepted",
    "NegativeSyntaxTest11": "syntax, to be refused",
}
"""The types of tests that concern queries; the others are of updates and protocols."""

EXPLAINED = {
    "lexical form": """The answer is right by value. The engine keeps numbers as values, so `01` or
`1.0` in the data comes back as `1`, a negativeInteger as an integer, a truth value `0` as `false`.
Our own exports write integers in the canonical form; `1.0` as a weight comes back as `1`.""",
    "engine": """The answer of the engine (pyoxigraph) differs from the suite's: variables that name
a graph inside of `GRAPH`, paths of length nought from a term that the data lacks, `BNODE(text)`
over several rows, languages in `GROUP_CONCAT`, and functions that nobody defined, which are an
error as a whole. We run the query as it is and do not fix its semantics. A graph of newsgraph
has one default graph and no languages, so most of it cannot show there.""",
    "entailment": """The test asks for an entailment regime. Queries see the triples that are
there; newsgraph writes what it derives.""",
    "fetching": """`FROM` names a document to load, and newsgraph fetches none, by design.""",
    "service": """The query calls `SERVICE`, and newsgraph refuses it, by design.""",
}


class Test(NamedTuple):
    """One test of a manifest; files are paths."""

    name: str
    kind: str
    folder: str
    query: Path
    data: tuple[Path, ...]
    graphs: tuple[Path, ...]
    result: Path | None
    regime: bool


class Outcome(NamedTuple):
    """What became of a test: passed, failed or not applicable, and why."""

    test: Test
    verdict: str
    reason: str = ""
    detail: str = ""


def unpack(folder: Path) -> Path:
    """The suite, unpacked into a folder."""
    with tarfile.open(ARCHIVE) as archive:
        archive.extractall(folder, filter="data")
    return folder / "sparql" / "sparql11"


def tests(suite: Path) -> Iterator[Test]:
    """All tests of queries in the suite, by folder and place in the manifest."""
    for manifest in sorted(suite.glob("*/manifest.ttl")):
        store = ox.Store()
        store.load(path=manifest, format=ox.RdfFormat.TURTLE, base_iri=manifest.as_uri())
        heads = store.quads_for_pattern(None, ox.NamedNode(MF + "entries"), None)
        for entry in [item for quad in heads for item in _items(store, quad.object)]:
            test = _test(store, entry, manifest.parent)
            if test is not None:
                yield test


def _items(store: ox.Store, head: Any) -> Iterator[Any]:
    while head.value != RDF + "nil":
        yield _one(store, head, RDF + "first")
        head = _one(store, head, RDF + "rest")


def _one(store: ox.Store, subject: Any, predicate: str) -> Any:
    found = list(store.quads_for_pattern(subject, ox.NamedNode(predicate), None))
    return found[0].object if found else None


def _test(store: ox.Store, entry: Any, folder: Path) -> Test | None:
    kind = _one(store, entry, RDF + "type").value.removeprefix(MF)
    if kind not in KINDS:
        return None
    action, result = _one(store, entry, MF + "action"), _one(store, entry, MF + "result")
    query = _one(store, action, QT + "query") if kind in list(KINDS)[:2] else action
    if query.value.endswith(".ru"):
        return None
    return Test(
        name=_one(store, entry, MF + "name").value,
        kind=kind,
        folder=folder.name,
        query=_path(query),
        data=_paths(store, action, QT + "data"),
        graphs=_paths(store, action, QT + "graphData"),
        result=_path(result) if result is not None else None,
        regime=_one(store, action, REGIME) is not None,
    )


def _path(node: ox.NamedNode) -> Path:
    return Path(node.value.removeprefix("file://"))


def _paths(store: ox.Store, action: Any, predicate: str) -> tuple[Path, ...]:
    quads = store.quads_for_pattern(action, ox.NamedNode(predicate), None)
    return tuple(
        sorted(_path(quad.object) for quad in quads if isinstance(quad.object, ox.NamedNode))
    )


def run(test: Test) -> Outcome:
    """Run one test."""
    if test.regime or test.folder in ("service", "syntax-fed"):
        return Outcome(test, "not applicable", "entailment" if test.regime else "service")
    negative = test.kind == "NegativeSyntaxTest11"
    try:
        found = _answer(test)
    except QueryRefusedError:
        return Outcome(test, "not applicable", "fetching")
    except QueryError as error:
        refused = negative and isinstance(error, QuerySyntaxError)
        return Outcome(test, "passed") if refused else _failed(test, str(error))
    return _failed(test, "accepted") if negative else _judge(test, found)


def _failed(test: Test, detail: str) -> Outcome:
    return Outcome(test, "failed", "engine", detail)


def _answer(test: Test) -> Result:
    sources = [file_source(path) for path in test.data]
    sources += [file_source(path, path.as_uri()) for path in test.graphs]
    text = test.query.read_bytes().decode()
    with Engine(*sources, base_iri=test.query.as_uri()) as engine:
        return engine.query(text)


def _judge(test: Test, found: Result) -> Outcome:
    if test.result is None:
        return Outcome(test, "passed")
    suffix = test.result.suffix
    expected = _expected(suffix, test.result.read_bytes(), found)
    got = _given(suffix, found)
    if _same(expected, got):
        return Outcome(test, "passed")
    if _same(_by_value(expected), _by_value(got)):
        return Outcome(test, "passed", "lexical form")
    return _failed(test, f"expected {expected!s:.300}, got {got!s:.300}")


Answer = bool | list[ox.Quad]
"""A truth value, or quads: of a graph, or of rows, each a blank node with its values."""


def _csv(data: bytes) -> list[ox.Quad]:
    """The rows of CSV, which has no types: what reads as a number is taken for one."""
    names, *rows = csv.reader(data.decode().splitlines())
    quads = [_quad(ox.BlankNode(), "variables", ox.Literal(" ".join(names)))]
    for row in rows:
        node = ox.BlankNode()
        quads += [_quad(node, name, _cell(text)) for name, text in zip(names, row, strict=True)]
    return quads


def _cell(text: str) -> ox.BlankNode | ox.Literal:
    if text.startswith("_:"):
        return ox.BlankNode(text[2:])
    number = re.fullmatch(r"[+-]?[0-9.]+([eE][+-]?[0-9]+)?", text)
    return ox.Literal(text, datatype=ox.NamedNode(XSD + "double")) if number else ox.Literal(text)


FORMATS = {".csv": "csv", ".srx": "xml", ".srj": "json", ".tsv": "tsv", ".ttl": "ttl"}


def _expected(suffix: str, written: bytes, found: Result) -> Answer:
    if suffix != ".ttl":
        return _table(suffix, written)
    quads = list(ox.parse(written, format=ox.RdfFormat.TURTLE, base_iri="urn:none"))
    return quads if found.kind in ("construct", "describe") else _result_set(quads)


def _result_set(quads: list[ox.Quad]) -> list[ox.Quad]:
    """The rows of a result set that is written in Turtle."""
    store = ox.Store()
    store.extend(quads)
    found: list[Any] = [
        quad.object for quad in store.quads_for_pattern(None, _rs("resultVariable"), None)
    ]
    listed = " ".join(sorted(name.value for name in found))
    rows = [_quad(ox.BlankNode(), "variables", ox.Literal(listed))]
    for solution in store.quads_for_pattern(None, _rs("solution"), None):
        node = ox.BlankNode()
        rows.append(_quad(node, "row", ox.Literal("")))
        row: Any = solution.object
        for binding in store.quads_for_pattern(row, _rs("binding"), None):
            name = _one(store, binding.object, RS + "variable").value
            rows.append(_quad(node, name, _one(store, binding.object, RS + "value")))
    return rows


RS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#"


def _rs(name: str) -> ox.NamedNode:
    return ox.NamedNode(RS + name)


def _given(suffix: str, found: Result) -> Answer:
    """Our answer, through the serialisation that the expected one has."""
    if suffix == ".ttl" and found.kind == "select":
        suffix = ".srj"
    written = found.serialize(FORMATS[suffix])
    if suffix == ".ttl":
        return list(ox.parse(written, format=ox.RdfFormat.TURTLE))
    return _table(suffix, written)


def _table(suffix: str, written: bytes) -> Answer:
    if suffix == ".csv":
        return _csv(written)
    form = ox.QueryResultsFormat.from_extension(suffix.removeprefix("."))
    assert form is not None
    parsed = ox.parse_query_results(written, format=form)
    if isinstance(parsed, ox.QueryBoolean):
        return bool(parsed)
    assert isinstance(parsed, ox.QuerySolutions)
    names = [variable.value for variable in parsed.variables]
    quads = [_quad(ox.BlankNode(), "variables", ox.Literal(" ".join(sorted(names))))]
    for row in parsed:
        node = ox.BlankNode()
        quads.append(_quad(node, "row", ox.Literal("")))
        quads += [_quad(node, name, row[name]) for name in names if row[name] is not None]
    return quads


def _quad(row: ox.BlankNode, name: str, value: Any) -> ox.Quad:
    return ox.Quad(row, ox.NamedNode(f"urn:variable:{name}"), value)


def _same(one: Answer, other: Answer) -> bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return _canonical(one) == _canonical(other)


def _canonical(quads: list[ox.Quad]) -> set[str]:
    dataset = ox.Dataset(quads)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
    return {str(quad) for quad in dataset}


NUMBERS = ("integer", "negativeInteger", "decimal", "double", "float")
INTEGER = ox.NamedNode(XSD + "integer")


def _by_value(answer: Answer) -> Answer:
    if isinstance(answer, bool):
        return answer
    return [ox.Quad(q.subject, q.predicate, _valued(q.object)) for q in answer]


def _valued(term: Any) -> Any:
    if isinstance(term, ox.Literal) and term.datatype.value.rpartition("#")[2] in NUMBERS:
        whole = term.datatype.value.endswith("nteger")
        return ox.Literal(str(float(term.value)), datatype=INTEGER if whole else term.datatype)
    if isinstance(term, ox.Literal) and term.datatype.value.endswith("#boolean"):
        return ox.Literal(term.value in ("true", "1"))
    return term


def run_all() -> list[Outcome]:
    """Every test of the suite."""
    with tempfile.TemporaryDirectory() as folder:
        return [run(test) for test in tests(unpack(Path(folder)))]


HEAD = """# SPARQL 1.1 conformance

The query tests of the [W3C SPARQL 1.1 test suite](https://w3c.github.io/rdf-tests/sparql/sparql11/),
each loaded, asked and serialised through `newsgraph.query`, as a user's query is. Generated by
`python -m tests.w3c.suite`; a test keeps it current. Tests of updates, protocols, the graph store
and service descriptions are left out: queries only read, and there is no server.

"""


def report(outcomes: list[Outcome]) -> str:
    """The document of the counts."""
    lines = ["| tests | found | passed | failed | not applicable |", "|---|---|---|---|---|"]
    for kind, title in [*KINDS.items(), ("", "**all**")]:
        verdicts = Counter(o.verdict for o in outcomes if kind in ("", o.test.kind))
        counts = [verdicts[verdict] for verdict in ("passed", "failed", "not applicable")]
        lines.append(f"| {title} | {verdicts.total()} | {' | '.join(map(str, counts))} |")
    lines.append("")
    for reason, text in EXPLAINED.items():
        of_it = [o for o in outcomes if o.reason == reason]
        if of_it:
            verdicts = Counter(o.verdict for o in of_it)
            counted = ", ".join(f"{count} {verdict}" for verdict, count in verdicts.items())
            lines += [f"## {reason.capitalize()}: {counted}", "", text, ""]
        if of_it and reason in ("lexical form", "engine"):
            lines += [f"- `{o.test.folder}`: {o.test.name}" for o in of_it] + [""]
    return HEAD + "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    DOCUMENT.write_text(report(run_all()), encoding="utf-8")

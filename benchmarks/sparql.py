"""Measure queries and validation: ``python -m benchmarks.sparql [--sizes 10000 100000]``.

Eight queries through ``graph.query``, worker process and all, against rdflib's engine on the
same triples; and the shapes against pySHACL. Loading is not part of a query's time. As in
:mod:`benchmarks.bench`, each side is a process of its own, and what counts is the ratio in one
run; queries are measured in wall seconds, since ours run in a process of their own.
Results go to ``benchmarks/sparql.md``.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import geometric_mean, median
from time import perf_counter

from benchmarks import measure, rdf
from benchmarks.bench import ROOT, Results, grown, machine, verdict
from benchmarks.measure import Facts, Work
from benchmarks.rdf import compare

RESULTS = ROOT / "benchmarks" / "sparql.md"
REPEATS = 3
LONGEST = 10.0
"""Seconds after which a query is not asked again."""

run = partial(rdf.run, module="benchmarks.sparql")

QUERIES = {
    "an outlet's articles": """SELECT ?article ?headline {
        { SELECT ?outlet { ?any schema:publisher ?outlet } ORDER BY ?outlet LIMIT 1 }
        ?article schema:publisher ?outlet ; schema:headline ?headline }""",
    "articles by outlet and topic": """SELECT ?outlet ?topic (COUNT(?article) AS ?count) {
        ?article schema:publisher ?outlet ; schema:about ?topic } GROUP BY ?outlet ?topic""",
    "outlets by topic": """SELECT ?topic (COUNT(DISTINCT ?outlet) AS ?count) {
        ?outlet schema:name ?name ; ng:covers ?topic } GROUP BY ?topic""",
    "everything reachable from an article": """SELECT ?reached {
        { SELECT ?start { ?start ng:relatedTo ?any } ORDER BY ?start LIMIT 1 }
        ?start ng:relatedTo+ ?reached }""",
    "articles between two days": """SELECT ?article { ?article schema:datePublished ?date
        FILTER(?date >= "2031-03-02T00:00:00Z"^^xsd:dateTime
               && ?date < "2031-03-03T00:00:00Z"^^xsd:dateTime) }""",
    "headlines that hold a word": """SELECT ?article { ?article schema:headline ?headline
        FILTER(CONTAINS(LCASE(?headline), "river")) }""",
    "a graph of outlets and topics": """CONSTRUCT { ?outlet ng:covers ?topic } {
        ?article schema:publisher ?outlet ; schema:about ?topic }""",
    "links by weight": """SELECT ?source ?target ?weight { ?link a ng:Link ; ng:source ?source ;
        ng:target ?target ; ng:weight ?weight } ORDER BY DESC(?weight) ?source LIMIT 100""",
}


REACHED = "everything reachable from an article"
"""The query that takes rdflib longest: at 100,000 articles it did not end in 25 minutes."""


def queries_by_newsgraph(folder: str, but: str = "") -> Work:
    """Every query but one through the graph's engine, which has loaded the graph."""
    from newsgraph.graph import Graph
    from newsgraph.report import Files, Records, Report
    from newsgraph.store import read_tables

    report = Report(Files(0, 0, 0, 0), Records(0, 0, 0, 0), 0, {}, {}, [], [])
    graph = Graph(read_tables(Path(folder)), report)
    graph.query("ASK {}")
    return lambda: _timed(lambda text: len(list(graph.query(text, max_rows=10**7))), but)


def queries_by_rdflib(turtle: str, but: str = "") -> Work:
    """Every query but one through rdflib's engine on the parsed Turtle."""
    import rdflib

    from newsgraph.vocabulary import PREFIXES

    graph = rdflib.Graph().parse(turtle)
    return lambda: _timed(lambda text: len(list(graph.query(text, initNs=PREFIXES))), but)


def _timed(ask: Callable[[str], int], but: str) -> Facts:
    """Microseconds and rows of each query: the median of some runs, or one that is long."""
    facts: Facts = {}
    for name, text in QUERIES.items():
        if name == but:
            continue
        taken: list[float] = []
        while len(taken) < REPEATS and sum(taken) < LONGEST:
            start = perf_counter()
            rows = ask(text)
            taken.append(perf_counter() - start)
        facts[name] = max(1, round(median(taken) * 1e6))
        facts[f"{name}: rows"] = rows
    return facts


def validation_by_newsgraph(folder: str) -> Work:
    """The shapes on the tables."""
    from newsgraph.store import read_tables
    from newsgraph.validate import validate

    tables = read_tables(Path(folder))
    return lambda: {"results": len(validate(tables).rows)}


def validation_by_pyshacl(turtle: str) -> Work:
    """The shapes by pySHACL on the parsed Turtle."""
    import pyshacl
    import rdflib

    from newsgraph.vocabulary import ontology_folder

    graph = rdflib.Graph().parse(turtle)
    shapes = rdflib.Graph().parse(ontology_folder() / "shapes.ttl")

    def work() -> Facts:
        _, found, _ = pyshacl.validate(graph, shacl_graph=shapes, inplace=True)
        results = found.subjects(rdflib.RDF.type, rdflib.SH.ValidationResult)
        return {"results": sum(1 for _ in results)}

    return work


OURS = {
    function.__name__: function
    for function in (
        queries_by_newsgraph,
        queries_by_rdflib,
        validation_by_newsgraph,
        validation_by_pyshacl,
    )
}


def bench(results: Results, count: int, tables: Path, work: Path) -> None:
    """All measurements at one size."""
    but = ""
    if count > rdf.MOST:
        run("declared", tables, work / "declared", repeats=1, module="benchmarks.rdf")
        tables, but = work / "declared", REACHED
    turtle = work / "a.ttl"
    run("turtle_by_newsgraph", tables, turtle, repeats=1)
    ours = run("queries_by_newsgraph", tables, but, repeats=1).facts
    peer = run("queries_by_rdflib", turtle, but, repeats=1).facts
    results.head(f"{count:,} articles", "query", "rows", "ours", "rdflib", "ratio", "target", "")
    ratios = []
    for name in (name for name in QUERIES if name != but):
        assert ours[f"{name}: rows"] == peer[f"{name}: rows"], name
        ratios.append(peer[name] / ours[name])
        cells = f"{ours[name] / 1e3:.1f} ms", f"{peer[name] / 1e3:.0f} ms"
        results.row(name, f"{ours[f'{name}: rows']:,}", *cells, f"{ratios[-1]:.1f}×", "", "")
    results.row("geometric mean", "", "", "", *verdict(geometric_mean(ratios), 10))
    if count > rdf.MOST:
        results.say(f"\nOf {count:,} articles only what documents declare: rdflib holds no more.")
        results.say(f"“{REACHED}” is left out: rdflib did not end in 25 minutes.")
        return
    results.head("Validation", "", "ours", "peer", "our peak", "peer's peak", "ratio", "target", "")
    mine = run("validation_by_newsgraph", tables)
    theirs = run("validation_by_pyshacl", turtle, repeats=1)
    assert mine.facts == theirs.facts
    compare(results, "the shapes, loading left out", mine, theirs, 0.2)


def main() -> None:
    """Measure at each size and write the results."""
    parser = argparse.ArgumentParser(description="Measure queries and validation.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    chosen, results = parser.parse_args(), Results()
    results.say("# Queries and validation\n\nWritten by `python -m benchmarks.sparql`. Queries in")
    results.say("wall seconds, validation in CPU seconds, on one core; ratios are of one run.\n")
    results.say(f"Machine: {machine()}")
    with tempfile.TemporaryDirectory(prefix="newsgraph-bench-") as name:
        for count in sorted(chosen.sizes):
            corpus = grown(Path(name), count, 2.0)
            bench(results, count, corpus.tables, Path(name))
    chosen.output.write_text("\n".join(results.lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure.MEASUREMENTS.update(OURS)
        measure.main(*sys.argv[2:])
    else:
        main()

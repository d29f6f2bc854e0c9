"""Measure RDF against its floors and peers: ``python -m benchmarks.rdf [--sizes 10000 100000]``.

Turtle against a string template and against rdflib, N-Triples and the other formats beside
it, ``to_rdflib`` against ``Graph.add``, and reading back. As in :mod:`benchmarks.bench`,
each measurement is a process of its own on one core; what counts is the ratio of CPU
seconds in one run. Results go to ``benchmarks/rdf.md``.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

import polars as pl

from benchmarks import measure
from benchmarks.bench import ROOT, Results, Taken, grown, machine, megabytes, seconds, verdict
from benchmarks.measure import Facts, Work

RESULTS = ROOT / "benchmarks" / "rdf.md"
REPEATS = 3
DERIVED = ("stories", "lineage", "members")
FORMATS = ("ntriples", "jsonld", "trig", "graphml", "gexf", "csv")
MOST = 20_000
"""Articles up to which rdflib holds the whole graph; of more it is given what documents declare,
since links with evidence would take it 20 GB."""


def rdflib_by_newsgraph(folder: str) -> Work:
    """Tables → rdflib graph, terms and all."""
    import rdflib  # noqa: F401 - its loading is not measured

    from newsgraph.store import read_tables
    from newsgraph.views.rdflib_graph import to_rdflib

    tables = read_tables(Path(folder))
    return lambda: {"triples": len(to_rdflib(tables))}


def rdflib_by_add(folder: str) -> Work:
    """The same triples, their terms made beforehand, by ``Graph.add`` one after the other."""
    import rdflib

    from newsgraph.store import read_tables
    from newsgraph.views.rdflib_graph import to_rdflib

    triples = list(to_rdflib(read_tables(Path(folder))))

    def work() -> Facts:
        graph = rdflib.Graph()
        for triple in triples:
            graph.add(triple)
        return {"triples": len(graph)}

    return work


def export(folder: str, name: str, target: str) -> Work:
    """Tables → a file of one format, as ``newsgraph export`` writes it."""
    from newsgraph.exports import BY_NAME
    from newsgraph.store import read_tables
    from newsgraph.vocabulary import BASE_IRI

    tables = read_tables(Path(folder))

    def work() -> Facts:
        path = Path(target)
        BY_NAME[name].write(tables, path, BASE_IRI)
        files = path.iterdir() if path.is_dir() else [path]
        return {"bytes": sum(file.stat().st_size for file in files)}

    return work


def declared(folder: str, target: str) -> Work:
    """Tables → the same without stories and derived links."""
    from newsgraph.store import read_tables, write_tables

    tables = read_tables(Path(folder))
    alone = {name: frame.clear() for name, frame in tables.items() if name in DERIVED}
    nowhere = pl.lit(None, dtype=pl.String)
    articles = tables.articles.with_columns(event=nowhere, storyline=nowhere)
    less = replace(tables, articles=articles, related=tables.declared, **alone)

    def work() -> Facts:
        write_tables(less, Path(target))
        return less.counts()

    return work


def tables_by_reading(path: str) -> Work:
    """RDF → tables, by our reader."""
    from newsgraph.views.rdf_in import read_rdf

    def work() -> Facts:
        return read_rdf(path)[0].counts()

    return work


def quads_by_pyoxigraph(path: str) -> Work:
    """The floor of reading: pyoxigraph parses and drops."""
    import pyoxigraph

    return lambda: {"triples": sum(1 for _ in pyoxigraph.parse(path=path))}


OURS: dict[str, Callable[..., Work]] = {
    function.__name__: function
    for function in (
        rdflib_by_newsgraph,
        rdflib_by_add,
        declared,
        export,
        tables_by_reading,
        quads_by_pyoxigraph,
    )
}


def run(
    name: str, *arguments: str | Path, repeats: int = REPEATS, module: str = "benchmarks.rdf"
) -> Taken:
    """The median of some runs of a measurement that a module has."""
    runs: list[dict[str, Any]] = []
    for _ in range(repeats):
        command = [sys.executable, "-m", module, "--measure", name, *map(str, arguments)]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
        runs.append(json.loads(done.stdout.splitlines()[-1]))
    cpu, peak = median(one["cpu"] for one in runs), max(one["peak"] for one in runs)
    return Taken(cpu, peak, runs[0]["facts"])


def compare(results: Results, what: str, ours: Taken, peer: Taken, target: float | None) -> None:
    """A row with the share of the peer's time that ours takes."""
    cells = seconds(ours), seconds(peer), megabytes(ours), megabytes(peer)
    ratio = ours.cpu / peer.cpu
    judged = verdict(ratio, target, at_least=False) if target else (f"{ratio:.3g}×", "", "")
    results.row(what, *cells, *judged)


def bench(results: Results, count: int, tables: Path, work: Path) -> None:
    """All measurements at one size."""
    columns = ("", "ours", "peer", "our peak", "peer's peak", "ratio", "target", "")
    results.head(f"{count:,} articles", *columns)
    turtle = work / "a.ttl"
    ours = run("turtle_by_newsgraph", tables, turtle)
    floor = run("turtle_by_template", tables, work / "floor.ttl")
    compare(results, "Turtle against a string template", ours, floor, 1.5)
    whole, what = ours, "Turtle against rdflib (add, serialize)"
    given = turtle
    if count > MOST:
        run("declared", tables, work / "declared", repeats=1)
        given, what = work / "declared.ttl", f"{what}, declared links alone"
        whole = run("turtle_by_newsgraph", work / "declared", given)
    peer = run("turtle_by_rdflib", given, work / "rdflib.ttl", repeats=1)
    compare(results, what, whole, peer, 0.01 if count >= 100_000 else None)
    graph, added = run("rdflib_by_newsgraph", tables), run("rdflib_by_add", tables, repeats=1)
    compare(results, "`to_rdflib()` against `Graph.add` of terms ready made", graph, added, 0.5)
    back, parsed = run("tables_by_reading", turtle), run("quads_by_pyoxigraph", turtle)
    compare(results, "Turtle → tables against pyoxigraph's parser alone", back, parsed, None)
    results.say(f"\n{graph.facts['triples']:,} triples. The other formats:\n")
    results.row("format", "CPU", "peak", "size", "MB/s")
    results.row(*("---" for _ in range(5)))
    for name in FORMATS:
        taken = run("export", tables, name, work / f"a.{name}")
        size = taken.facts["bytes"] / 1e6
        rate = f"{size / taken.cpu:.0f}"
        results.row(name, seconds(taken), megabytes(taken), f"{size:.0f} MB", rate)


def main() -> None:
    """Measure at each size and write the results."""
    parser = argparse.ArgumentParser(description="Measure RDF against its floors and peers.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    chosen, results = parser.parse_args(), Results()
    results.say("# RDF\n\nWritten by `python -m benchmarks.rdf`. CPU seconds on one core, the")
    results.say(f"median of {REPEATS}; ratio is our time to the peer's, in one run.\n")
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

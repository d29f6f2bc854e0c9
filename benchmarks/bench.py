"""Measure newsgraph against its peers: ``make bench``, or ``python -m benchmarks.bench``.

Each measurement runs in a process of its own, on one core, in the same run as its peer;
what counts is the ratio of CPU seconds. Targets are printed beside, never asserted.
"""

import argparse
import json
import math
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from statistics import linear_regression, median
from typing import NamedTuple

from benchmarks import generate
from benchmarks.measure import YAML

ROOT = Path(__file__).resolve().parent.parent
JANUARY = ROOT.parent / "shared" / "corpora" / "smartable-2020-01.tar.gz"
RESULTS = ROOT / "benchmarks" / "results.md"
LIBRARIES = ("polars", "numpy", "pyyaml", "networkx", "rdflib", "pyvis", "pyoxigraph")
PARTS = ("tables", "job", "yaml", "unchanged", "turtle", "growth")
HERMETIC = {"NEWSGRAPH_CACHE": "", "PYTHONWARNINGS": "ignore"}
REPEATS = 3
LIMIT = 1800
"""Seconds of wall time after which a peer is stopped."""


class Taken(NamedTuple):
    """What a measurement took, in seconds of CPU and bytes at the peak, and its result."""

    cpu: float
    peak: int
    facts: dict[str, int]


@dataclass(frozen=True)
class MeasuredCorpus:
    """Generated documents: their number and bytes, their tables, and what making these took.

    ``taken`` is for the identified tables, ``stories`` for adding stories and similar links.
    """

    count: int
    size: int
    tables: Path
    taken: Taken
    stories: Taken


@dataclass
class Results:
    """The report as it grows: each line is printed at once and kept for the file."""

    lines: list[str] = field(default_factory=list)

    def say(self, line: str = "") -> None:
        """Add a line."""
        print(line, flush=True)
        self.lines.append(line)

    def head(self, title: str, *columns: str) -> None:
        """Begin a section with a table."""
        self.say(f"\n## {title}\n")
        self.row(*columns)
        self.row(*("---" for _ in columns))

    def row(self, *cells: str) -> None:
        """Add a row to the table."""
        self.say(f"| {' | '.join(cells)} |")


def measure(name: str, *arguments: str | Path, repeats: int = REPEATS) -> Taken | None:
    """The median of some runs of a measurement, or ``None`` for one that takes too long."""
    runs = []
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as cache:
            try:
                done = subprocess.run(
                    [sys.executable, "-m", "benchmarks.measure", name, *map(str, arguments)],
                    cwd=ROOT,
                    env={
                        **os.environ,
                        "NEWSGRAPH_CACHE": "",
                        "XDG_CACHE_HOME": cache,
                        "PYTHONWARNINGS": "ignore",
                    },
                    stdout=subprocess.PIPE,
                    text=True,
                    check=True,
                    timeout=LIMIT,
                )
            except subprocess.TimeoutExpired:
                return None
        taken = json.loads(done.stdout.splitlines()[-1])
        runs.append(Taken(taken["cpu"], taken["peak"], taken["facts"]))
    return Taken(median(run.cpu for run in runs), max(run.peak for run in runs), runs[0].facts)


def seconds(taken: Taken | None) -> str:
    """CPU seconds for the table."""
    return f"{taken.cpu:.2f} s" if taken else f"> {LIMIT} s, stopped"


def megabytes(taken: Taken | None) -> str:
    """Peak memory for the table."""
    return f"{taken.peak / 1e6:.0f} MB" if taken else "–"


def verdict(ratio: float, target: float, *, at_least: bool = True) -> tuple[str, str, str]:
    """Ratio, target and whether it is met, for the table."""
    met = ratio >= target if at_least else ratio <= target
    sign = "≥" if at_least else "≤"
    return f"{ratio:.3g}×", f"{sign} {target:g}×", "ok" if met else "missed"


def against(
    results: Results, what: str, ours: Taken | None, peer: Taken | None, target: float
) -> None:
    """A row that compares us with a peer that should be slower."""
    ratio = (peer.cpu if peer else LIMIT) / ours.cpu if ours else 0.0
    measured = seconds(ours), seconds(peer), megabytes(ours), megabytes(peer)
    results.row(what, *measured, *verdict(ratio, target))


def size_of(folder: Path) -> int:
    """Bytes of the documents under a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*.md"))


def month(folder: Path, corpus: str, results: Results) -> Path:
    """The corpus of one month: the real one if it is there, else a generated one."""
    if corpus != "generated" and JANUARY.is_file():
        with tarfile.open(JANUARY) as archive:
            archive.extractall(folder, filter="data")
        results.say("Corpus: one real month of seed documents (January 2020).")
        return folder
    if corpus == "january":
        raise SystemExit("The January corpus is not beside the project; try --corpus generated.")
    results.say("Corpus: 2,531 generated documents (the January corpus is not here).")
    generate.write(folder, 2531)
    return folder


def bench_tables(results: Results, corpus: Path) -> None:
    """Documents → identified tables, against ``yaml.safe_load`` → networkx."""
    ours = measure("tables_by_newsgraph", corpus)
    peer = measure("graph_by_script", corpus, repeats=1)
    columns = ("", "newsgraph", "script", "peak", "script's peak", "ratio", "target", "")
    results.head("Documents to tables", *columns)
    against(results, "documents → identified tables", ours, peer, 20)
    if ours:
        documents, records = ours.facts["documents"], ours.facts["records"]
        results.say(
            f"\nnewsgraph: {size_of(corpus) / 1e6 / ours.cpu:.1f} MB/s, "
            f"{documents / ours.cpu:,.0f} documents/s, {records / ours.cpu:,.0f} records/s "
            f"({documents:,} documents, {records:,} records, {ours.facts['articles']:,} articles). "
            "The script stops at `safe_load` → networkx: it identifies and checks nothing."
        )


def bench_job(results: Results, corpus: Path, work: Path) -> None:
    """The whole job as a command: documents → tables, Turtle, page."""
    build = ("-m", "newsgraph", "build", corpus, "--workers", "1", "-o")
    ours = measure("command", *build, work / "job")
    script = ROOT / "benchmarks" / "peer_script.py"
    peer = measure("command", script, corpus, work / "script", repeats=1)
    columns = ("", "newsgraph", "script", "peak", "script's peak", "ratio", "target", "")
    results.head("The whole job", *columns)
    against(results, "documents → Turtle and page", ours, peer, 20)
    if without := measure("command", *build, work / "less", "--format", "turtle"):
        results.say(f"\nWithout the page newsgraph takes {without.cpu:.2f} s.")


def bench_yaml(results: Results, corpus: Path) -> None:
    """Front matter → trees, by our readers and by parsers that could stand beside them."""
    results.head("Reading YAML", "parser", "CPU", "documents/s", "of ours")
    ours = None
    for parser in YAML:
        try:
            taken = measure("yaml_read", parser, corpus)
        except subprocess.CalledProcessError:
            results.row(parser, "not installed", "", "")
            continue
        if taken:
            ours = ours or taken
            rate = f"{taken.facts['documents'] / taken.cpu:,.0f}"
            results.row(parser, seconds(taken), rate, f"{taken.cpu / ours.cpu:.2f}×")
    results.say(
        "\nOur plain reader remembers list entries that recur to the letter, as they do in real "
        "corpora; *forgetful*, it does not. It is always on, and what it does not know goes to "
        "PyYAML. The parsers below it type what we need as text, and would still need a guard."
    )


def bench_unchanged(results: Results, corpus: Path) -> None:
    """Documents that the read cache knows, against reading and hashing alone."""
    ours, floor = measure("unchanged_by_newsgraph", corpus), measure("documents_hashed", corpus)
    columns = ("", "documents/s", "read and SHA-256 alone", "share", "target", "")
    results.head("Unchanged documents", *columns)
    if ours and floor:
        assert ours.facts["known"] == ours.facts["documents"]
        rates = [taken.facts["documents"] / taken.cpu for taken in (ours, floor)]
        met = "ok" if rates[0] >= 40_000 else "missed"
        shown = f"{rates[0]:,.0f}", f"{rates[1]:,.0f}", f"{rates[0] / rates[1]:.2f}"
        what = f"{ours.facts['documents']:,} documents, from the read cache"
        results.row(what, *shown, "≥ 40,000/s", met)


def bench_turtle(results: Results, count: int, tables: Path, work: Path, *, slow: bool) -> None:
    """Tables → Turtle, against a string template and rdflib."""
    path = work / "ours.ttl"
    ours = measure("turtle_by_newsgraph", tables, path)
    floor = measure("turtle_by_template", tables, work / "floor.ttl")
    if not ours or not floor:
        return
    triples = (
        measure("triples_of", path, repeats=1),
        measure("triples_of", work / "floor.ttl", repeats=1),
    )
    counts = [taken.facts["triples"] if taken else 0 for taken in triples]
    columns = ("", "newsgraph", "peer", "peak", "peer's peak", "ratio", "target", "")
    results.head(f"Turtle of {count:,} articles", *columns)
    measured = seconds(ours), seconds(floor), megabytes(ours), megabytes(floor)
    of_floor = verdict(ours.cpu / floor.cpu, 1.5, at_least=False)
    results.row("against a string template", *measured, *of_floor)
    if slow:
        rdflib = measure("turtle_by_rdflib", path, work / "rdflib.ttl", repeats=1)
        against(results, "against rdflib (add, serialize)", ours, rdflib, 100)
    results.say(
        f"\n{counts[0]:,} triples ({counts[1]:,} by the template), "
        f"{ours.facts['bytes'] / 1e6:.0f} MB, {ours.facts['bytes'] / 1e6 / ours.cpu:.0f} MB/s."
        + ("" if slow else " rdflib was left out; `--slow` measures it, for half an hour or so.")
    )


def bench_growth(results: Results, corpora: Sequence[MeasuredCorpus], work: Path) -> None:
    """Documents → tables → Turtle at growing sizes; the exponent of CPU over documents."""
    results.head(
        "Growth",
        "documents",
        "to tables, kept",
        "stories, kept",
        "to Turtle",
        "peak (tables)",
        "documents/s",
        "MB/s",
    )
    stages: dict[str, list[tuple[int, float]]] = {
        "documents → tables": [],
        "tables → stories": [],
        "tables → Turtle": [],
    }
    for corpus in corpora:
        turtle = measure("turtle_by_newsgraph", corpus.tables, work / "grown.ttl", repeats=1)
        cpu = corpus.taken.cpu
        rates = f"{corpus.count / cpu:,.0f}", f"{corpus.size / 1e6 / cpu:.1f}"
        taken = seconds(corpus.taken), seconds(corpus.stories), seconds(turtle)
        times = *taken, megabytes(corpus.taken)
        results.row(f"{corpus.count:,}", *times, *rates)
        stages["documents → tables"].append((corpus.count, cpu))
        stages["tables → stories"].append((corpus.count, corpus.stories.cpu))
        stages["tables → Turtle"].append((corpus.count, turtle.cpu if turtle else math.nan))
    if len(corpora) > 1:
        results.head("Growth exponents", "stage", "exponent", "target", "")
        for stage, points in stages.items():
            exponent = slope(points)
            most = 1.2 if stage == "tables → stories" else 1.05
            met = "ok" if exponent <= most else "missed"
            results.row(stage, f"{exponent:.2f}", f"≤ {most}", met)


def slope(points: Sequence[tuple[int, float]]) -> float:
    """The exponent: the slope of CPU over documents, both as logarithms."""
    sizes = [math.log(count) for count, _ in points]
    return linear_regression(sizes, [math.log(cpu) for _, cpu in points]).slope


def grown(work: Path, count: int, related: float) -> MeasuredCorpus:
    """Generated documents, read once into tables that the later parts start from."""
    documents, tables = work / f"documents-{count}", work / f"tables-{count}"
    size = generate.write(documents, count, related)
    taken = measure("tables_by_newsgraph", documents, work / "identified", repeats=1)
    shutil.rmtree(documents)
    stories = measure("stories_by_newsgraph", work / "identified", tables, repeats=1)
    if taken is None or stories is None:
        raise SystemExit(f"{count} documents took longer than {LIMIT} s; give smaller --sizes")
    shutil.rmtree(work / "identified")
    return MeasuredCorpus(count, size, tables, taken, stories)


def machine() -> str:
    """The machine in a sentence, without a name or a path."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    versions = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return (
        f"{os.cpu_count()} cores ({platform.machine()}), {memory:.0f} GiB, {platform.system()}, "
        f"{platform.python_implementation()} {platform.python_version()}; {versions}."
    )


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--only", choices=PARTS, nargs="+", default=PARTS, help="these parts")
    parser.add_argument("--corpus", choices=["auto", "january", "generated"], default="auto")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument(
        "--related", type=float, default=2.0, help="related entries a document, where generated"
    )
    parser.add_argument("--slow", action="store_true", help="measure rdflib's Turtle too")
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    return parser.parse_args()


def main() -> None:
    """Run the chosen parts and write the results."""
    chosen, results = options(), Results()
    results.say("# Results\n")
    results.say("Written by `make bench`. CPU seconds on one core, each measurement in a process")
    results.say(f"of its own; ours {REPEATS} times, the median; peers once. Peak is that process's")
    results.say("memory. Ratios are of one run; a target comes from the project's design.\n")
    results.say(f"Machine: {machine()}\n")
    with tempfile.TemporaryDirectory(prefix="newsgraph-bench-") as name:
        work = Path(name)
        if {"tables", "job", "yaml", "unchanged"} & set(chosen.only):
            corpus = month(work / "month", chosen.corpus, results)
            if "tables" in chosen.only:
                bench_tables(results, corpus)
            if "job" in chosen.only:
                bench_job(results, corpus, work)
            if "yaml" in chosen.only:
                bench_yaml(results, corpus)
            if "unchanged" in chosen.only:
                bench_unchanged(results, corpus)
        if {"turtle", "growth"} & set(chosen.only):
            corpora = [grown(work, count, chosen.related) for count in sorted(chosen.sizes)]
            results.say(
                "\nGenerated documents from here on: text as long as the real month's, "
                f"{chosen.related:g} related entries a document."
            )
            if "turtle" in chosen.only:
                for corpus_ in corpora[-2:]:
                    bench_turtle(results, corpus_.count, corpus_.tables, work, slow=chosen.slow)
            if "growth" in chosen.only:
                bench_growth(results, corpora, work)
    chosen.output.write_text("\n".join(results.lines) + "\n", encoding="utf-8")
    print(f"\nWritten to {chosen.output}")


if __name__ == "__main__":
    main()

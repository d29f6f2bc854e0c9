"""One measurement, in a process of its own, on one core: ``python -m benchmarks.measure NAME …``.

Prints one line of JSON: seconds of CPU and wall time of the measured part, the peak
memory of the whole process, and what came out. What a measurement needs beforehand
(imports, reading its tables) is not in its seconds.
"""

import gc
import hashlib
import importlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Facts = dict[str, int]
Work = Callable[[], Facts]


def tables_by_newsgraph(source: str, keep: str = "") -> Work:
    """Documents → identified tables; with ``keep``, as Parquet in that folder too."""
    from newsgraph.ingest import read
    from newsgraph.model import Overrides, Taxonomy
    from newsgraph.pipeline import assemble
    from newsgraph.store import write_tables

    def work() -> Facts:
        tables, report = assemble(read([source]), Taxonomy(), Overrides())
        if keep:
            write_tables(tables, Path(keep))
        return {
            "documents": report.files.read,
            "records": report.records.found,
            **tables.counts(),
        }

    return work


def stories_by_newsgraph(folder: str, keep: str) -> Work:
    """Identified tables → the same with stories, copies and similar links, as Parquet."""
    from newsgraph.pipeline import with_stories
    from newsgraph.store import read_tables, write_tables

    tables = read_tables(Path(folder))

    def work() -> Facts:
        whole, _ = with_stories(tables)
        write_tables(whole, Path(keep))
        return whole.counts()

    return work


def unchanged_by_newsgraph(source: str) -> Work:
    """Documents that the read cache knows → what they say."""
    from newsgraph.ingest import read
    from newsgraph.ingest.cache import ReadCache

    folder = tempfile.TemporaryDirectory()
    cache = Path(folder.name)
    documents = read([source], cache=ReadCache(cache)).files.filter(outcome="read").height

    def work() -> Facts:
        known = read([source], cache=ReadCache(cache)).cached
        folder.cleanup()
        return {"documents": documents, "known": known}

    return work


def documents_hashed(source: str) -> Work:
    """The floor of knowing that documents are unchanged: read and SHA-256."""
    paths = sorted(str(path) for path in Path(source).rglob("*.md"))

    def work() -> Facts:
        for path in paths:
            with open(path, "rb", buffering=0) as stream:  # noqa: PTH123 - the fastest there is
                hashlib.sha256(stream.read()).hexdigest()
        return {"documents": len(paths)}

    return work


def yaml_read(parser: str, source: str) -> Work:
    """The front matter of documents → trees, by one parser; the text lies in memory."""
    read = YAML[parser]()
    paths = sorted(Path(source).rglob("*.md"))
    texts = [path.read_text("utf-8").split("---\n")[1] for path in paths]
    gc.freeze()
    gc.disable()

    def work() -> Facts:
        for text in texts:
            read(text)
        return {"documents": len(texts)}

    return work


def _ours() -> Callable[[str], Any]:
    from newsgraph.ingest.plain import read_plain

    return read_plain


def _ours_unremembered() -> Callable[[str], Any]:
    from newsgraph.ingest import plain

    def read(text: str) -> Any:
        plain.shared_entry.cache_clear()
        return plain.read_plain(text)

    return read


def _events() -> Callable[[str], Any]:
    from newsgraph.ingest.trees import parse_events

    return parse_events


def _libyaml() -> Callable[[str], Any]:
    import yaml

    return lambda text: yaml.load(text, yaml.CSafeLoader)


def _yaml_rs() -> Callable[[str], Any]:
    return importlib.import_module("yaml_rs").loads  # type: ignore[no-any-return]


def _fastyaml_rs() -> Callable[[str], Any]:
    return importlib.import_module("fast_yaml").safe_load  # type: ignore[no-any-return]


def _rapidyaml() -> Callable[[str], Any]:
    import msgspec

    ryml = importlib.import_module("ryml")
    return lambda text: msgspec.json.decode(ryml.emit_json(ryml.parse_in_arena(text.encode())))


YAML: dict[str, Callable[[], Callable[[str], Any]]] = {
    "our plain reader": _ours,
    "our plain reader, forgetful": _ours_unremembered,
    "our reader of PyYAML's events": _events,
    "PyYAML `CSafeLoader`": _libyaml,
    "yaml-rs": _yaml_rs,
    "fastyaml-rs": _fastyaml_rs,
    "rapidyaml, JSON, msgspec": _rapidyaml,
}
"""Parsers by name; the last three are measured where they are installed."""


def graph_by_script(source: str) -> Work:
    """Documents → ``yaml.safe_load`` → networkx."""
    from benchmarks.peer_script import read

    def work() -> Facts:
        graph = read(Path(source))
        return {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}

    return work


def command(*words: str) -> Work:
    """A whole command, from the start of its process to its end."""

    def work() -> Facts:
        done = subprocess.run([sys.executable, *words], capture_output=True, check=False)
        if done.returncode:
            sys.exit(done.stderr.decode())
        return {}

    return work


def turtle_by_newsgraph(folder: str, path: str) -> Work:
    """Tables → Turtle, by our writer."""
    from newsgraph.exports.turtle import write_turtle
    from newsgraph.store import read_tables

    tables = read_tables(Path(folder))

    def work() -> Facts:
        write_turtle(tables, Path(path))
        return {"bytes": Path(path).stat().st_size}

    return work


def turtle_by_template(folder: str, path: str) -> Work:
    """Rows of the same triples → Turtle, by string templates."""
    from benchmarks.turtle_floor import prepare, write_turtle
    from newsgraph.store import read_tables

    blocks = prepare(read_tables(Path(folder)))
    gc.freeze()

    def work() -> Facts:
        write_turtle(blocks, Path(path))
        return {"bytes": Path(path).stat().st_size}

    return work


def turtle_by_rdflib(turtle: str, path: str) -> Work:
    """The same triples, added to an rdflib graph and serialized by it."""
    from rdflib import Graph

    triples = Graph().parse(turtle, format="turtle")

    def work() -> Facts:
        graph = Graph()
        for triple in triples:
            graph.add(triple)
        graph.serialize(path, format="turtle")
        return {"triples": len(graph)}

    return work


def triples_of(turtle: str) -> Work:
    """How many triples a Turtle file has, by pyoxigraph."""
    from pyoxigraph import RdfFormat, parse

    def work() -> Facts:
        with Path(turtle).open("rb") as file:
            return {"triples": sum(1 for _ in parse(file, format=RdfFormat.TURTLE))}

    return work


MEASUREMENTS: dict[str, Callable[..., Work]] = {
    function.__name__: function
    for function in (
        tables_by_newsgraph,
        stories_by_newsgraph,
        unchanged_by_newsgraph,
        documents_hashed,
        yaml_read,
        graph_by_script,
        command,
        turtle_by_newsgraph,
        turtle_by_template,
        turtle_by_rdflib,
        triples_of,
    )
}


def _one_core() -> None:
    """Keep this process, its threads and its children on one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    os.environ["POLARS_MAX_THREADS"] = "1"


def _cpu_seconds() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def _peak_bytes() -> int:
    unit = 1 if sys.platform == "darwin" else 1024
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return max(usage.ru_maxrss for usage in used) * unit


def main(name: str, *arguments: str) -> None:
    """Prepare one measurement, do it, print what it took."""
    _one_core()
    work = MEASUREMENTS[name](*arguments)
    cpu, wall = _cpu_seconds(), time.perf_counter()
    facts = work()
    taken: dict[str, Any] = {
        "cpu": _cpu_seconds() - cpu,
        "wall": time.perf_counter() - wall,
        "peak": _peak_bytes(),
        "facts": facts,
    }
    print(json.dumps(taken))


if __name__ == "__main__":
    main(*sys.argv[1:])

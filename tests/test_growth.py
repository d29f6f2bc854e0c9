"""Twice the input takes at most twice the memory, from documents to every export and back."""

import subprocess
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.strategies import write

pytest.importorskip("resource", reason="the system does not say what a process used")

MANY = 2_500
SPARE = 200
"""The MB that the second half of the input may add; quadratic growth added 700 or more."""

HEAD = "title: One\nwebUrl: https://one.example/{name}\nprovider: {{domain: one.example}}\n"
LINKS = {"related": " - webUrl: http://a.example/{place}\n"}
VALUES = {
    "topics": " - t{place}\n",
    "authors": " - a{place}\n",
    "images": " - url: http://b.example/{place}\n",
}

WRITE_AND_READ = """
    import resource, sys
    from pathlib import Path
    import newsgraph
    from newsgraph.exports import EXPORTS

    graph, folder = newsgraph.build(sys.argv[1]), Path(sys.argv[2])
    for export in EXPORTS:
        export.write(graph.tables, folder / export.filename, graph.base_iri)
    del graph
    newsgraph.open(folder / "newsgraph.nt")
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def _document(name: str, entries: Mapping[str, str], count: int) -> str:
    lists = (f"{key}:\n{_lines(entry, count)}" for key, entry in entries.items())
    return f"---\n{HEAD.format(name=name)}{''.join(lists)}---\n"


def _lines(entry: str, count: int) -> str:
    return "".join(entry.format(place=place) for place in range(count))


def _peak(folder: Path, documents: list[Mapping[str, str]], count: int) -> float:
    """MB of a process that builds, exports in every format, and reads RDF back."""
    source, exports = folder / f"{count}", folder / f"{count}-exports"
    exports.mkdir()
    write(source, {f"{n}.md": _document(f"{n}", keys, count) for n, keys in enumerate(documents)})
    code = [sys.executable, "-c", textwrap.dedent(WRITE_AND_READ), str(source), str(exports)]
    printed = subprocess.run(code, check=True, capture_output=True, text=True, timeout=300).stdout
    return int(printed) / (1 << 20 if sys.platform == "darwin" else 1 << 10)


@pytest.mark.slow
@pytest.mark.parametrize(
    "documents",
    [
        pytest.param([LINKS], id="one article that links to all others"),
        pytest.param([VALUES, LINKS], id="one article with many values beside many without"),
    ],
)
def test_twice_the_input_takes_at_most_twice_the_memory(
    tmp_path: Path, documents: list[Mapping[str, str]]
) -> None:
    half, whole = (_peak(tmp_path, documents, count) for count in (MANY, 2 * MANY))
    assert whole - half < SPARE, f"{half:.0f} MB for {MANY}, {whole:.0f} MB for twice as many"

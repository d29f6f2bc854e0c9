"""What the tests of the folder, the views, the exports and the command line share."""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from newsgraph.graph import Graph, build, sample, sample_folder

ROOT = Path(__file__).parent.parent
CORPORA = ROOT.parent / "shared" / "corpora"
DOCUMENTS = sample_folder() / "documents"
TAXONOMY = sample_folder() / "taxonomy"


@cache
def sample_graph() -> Graph:
    """The graph of the sample, built once."""
    return sample()


@cache
def _corpus_graph(name: str) -> Graph:
    return build(CORPORA / name)


def corpus(name: str) -> Path:
    """A shared corpus, or a visible skip."""
    path = CORPORA / name
    if not path.exists():
        pytest.skip(f"the shared corpus {name} is not here (../shared/corpora)")
    return path


def corpus_graph(name: str) -> Graph:
    """The graph of a shared corpus, built once, or a visible skip."""
    corpus(name)
    return _corpus_graph(name)


def graph_of(name: str) -> Graph:
    """The graph of the sample or of a shared corpus."""
    return sample_graph() if name == "sample" else corpus_graph(name)


def snapshot(folder: Path) -> dict[str, bytes | None]:
    """Every file of a folder by its relative path, and every folder (None)."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
    }


def leftovers(folder: Path) -> list[str]:
    """The files that newsgraph left beside a folder."""
    return sorted(path.name for path in folder.parent.glob(f".{folder.name}.newsgraph.*"))


def environment(**changes: str | None) -> dict[str, str]:
    """The environment of a child process that imports newsgraph from this checkout."""
    merged = {**os.environ, "PYTHONPATH": str(ROOT / "graph"), **changes}
    return {name: value for name, value in merged.items() if value is not None}


def python(*arguments: str | Path, **changes: str | None) -> subprocess.CompletedProcess[bytes]:
    """Run this Python with arguments, to its end."""
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        env=environment(**changes),
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=300,
    )


def newsgraph(*arguments: str | Path, **changes: str | None) -> subprocess.CompletedProcess[bytes]:
    """Run ``python -m newsgraph`` with arguments, to its end."""
    return python("-m", "newsgraph", *arguments, **changes)


def document(
    number: int = 1, *, title: str = "A headline", host: str = "outlet.example", more: str = ""
) -> str:
    """A small seed document."""
    return (
        f'---\ntitle: "{title}"\nwebUrl: https://{host}/story/{number}\n'
        f"publishedDateTime: 2031-06-02T10:00:00Z\nprovider:\n  name: The Outlet\n"
        f"  domain: {host}\ntopics:\n  - Seals\n{more}---\n"
    )

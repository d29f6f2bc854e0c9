"""The notebooks run, on the sample and on a real corpus, and show what is committed."""

import re
from pathlib import Path
from typing import Any

import nbformat
import pytest

from newsgraph.graph import build
from tests.worlds import corpus, corpus_graph, document
from tools.notebooks import executed, notebooks, steady, texts

SCREEN = 45
"""Lines of a text, or rows of a table, that one output may have."""

LARGEST = 200_000
"""Characters of a committed picture."""

MACHINE = re.compile(r"/(home|root|tmp|work|Users)/|[A-Z]:\\\\| at 0x")
NOTEBOOKS = notebooks()
JANUARY = "smartable-2020-01.tar.gz"


def names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


def faults(notebook: Any) -> list[str]:
    """Warnings, and outputs longer than a screen."""
    found = []
    for cell, kind, text in texts(notebook):
        lines = text.count("<tr>") if kind == "text/html" else len(text.splitlines())
        if kind == "stderr" or lines > SCREEN:
            found.append(f"{cell}: {kind} of {lines} lines: {text[:200]}")
    return found


@pytest.fixture(autouse=True)
def no_corpus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEWSGRAPH_CORPUS", raising=False)


def test_there_are_six_and_they_are_numbered() -> None:
    assert [path.name[:3] for path in NOTEBOOKS] == [f"{n:02}-" for n in range(1, 7)]


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=names(NOTEBOOKS))
def test_a_notebook_runs_on_the_sample_and_shows_what_is_committed(
    path: Path, tmp_path: Path
) -> None:
    notebook = executed(path, tmp_path)
    assert faults(notebook) == []
    kept = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    assert list(texts(notebook)) == list(texts(kept)), "run `make outputs`"
    assert pictures(notebook) == pictures(kept), "run `make outputs`"


def pictures(notebook: Any) -> list[tuple[str, int]]:
    """How many pictures each cell has: their bytes differ with fonts and versions."""
    return [
        (cell.id, sum("image/png" in output.get("data", {}) for output in cell.get("outputs", [])))
        for cell in notebook.cells
    ]


@pytest.mark.slow
def test_the_notebooks_run_on_the_january_corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus(JANUARY)
    corpus_graph(JANUARY).write(tmp_path / "january", ["turtle"])
    monkeypatch.setenv("NEWSGRAPH_CORPUS", str(tmp_path / "january"))
    for path in NOTEBOOKS:
        assert faults(executed(path, tmp_path)) == [], path.name


@pytest.mark.slow
def test_the_notebooks_run_on_a_corpus_of_a_handful_of_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.md").write_text(
            document(number, title=f"The ferry is adrift in the strait, day {number}",
                     host=f"outlet{number % 2}.example")
        )  # fmt: skip
    build(tmp_path).write(tmp_path / "graph", ["turtle"])
    monkeypatch.setenv("NEWSGRAPH_CORPUS", str(tmp_path / "graph"))
    for path in NOTEBOOKS:
        assert faults(executed(path, tmp_path)) == [], path.name


@pytest.mark.parametrize("path", NOTEBOOKS, ids=names(NOTEBOOKS))
def test_what_is_committed_says_nothing_of_a_machine_and_is_small(path: Path) -> None:
    notebook: Any = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    assert faults(notebook) == []
    for cell in notebook.cells:
        assert not MACHINE.search(cell.source)
        for output in cell.get("outputs", []):
            assert len(output.get("data", {}).get("image/png", "")) < LARGEST
    assert not any(MACHINE.search(text) for _, _, text in texts(notebook))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=names(NOTEBOOKS))
def test_what_is_committed_is_the_same_after_every_run(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    assert nbformat.writes(steady(notebook)) + "\n" == path.read_text(encoding="utf-8")  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=names(NOTEBOOKS))
def test_every_notebook_asks_a_question_first(path: Path) -> None:
    notebook: Any = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    assert notebook.cells[0].cell_type == "markdown"
    assert re.match(r"# \d\d · .+\n\n\*\*.+\?.*\*\*", notebook.cells[0].source)

"""The fast tests, which `make check` runs: some of every folder, and doctests."""

import ast
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FOLDERS = sorted(path.parent for path in HERE.glob("*/test_*.py"))
SLOW_ALONE = {"w3c"}
"""Folders in which every test needs the whole conformance suite."""


def fast_tests(file: Path) -> list[str]:
    """The tests of a file that neither they nor their file mark as slow."""
    body = ast.parse(file.read_text(encoding="utf-8")).body
    marks = [node for node in body if isinstance(node, ast.Assign) and is_mark(node)]
    if any("mark.slow" in ast.unparse(mark) for mark in marks):
        return []
    return [
        node.name
        for node in body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        if not any(ast.unparse(mark) == "pytest.mark.slow" for mark in node.decorator_list)
    ]


def is_mark(node: ast.Assign) -> bool:
    return any(isinstance(to, ast.Name) and to.id == "pytestmark" for to in node.targets)


def test_the_folders_of_tests_are_found() -> None:
    assert len({folder.name for folder in FOLDERS} - SLOW_ALONE) >= 10


@pytest.mark.parametrize("folder", sorted({f.name for f in FOLDERS} - SLOW_ALONE))
def test_every_folder_has_fast_tests(folder: str) -> None:
    found = [name for file in (HERE / folder).glob("test_*.py") for name in fast_tests(file)]
    assert len(found) >= 10, "mark fewer tests as slow, or write fast ones"


def test_most_tests_are_fast() -> None:
    files = [*HERE.glob("test_*.py"), *HERE.glob("*/test_*.py")]
    assert sum(len(fast_tests(file)) for file in files) >= 600


def test_tests_and_doctests_are_chosen_by_marks_alone(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.getini("testpaths") == ["tests", "graph"]
    assert pytestconfig.getoption("doctestmodules")
    modules = (HERE.parent / "graph").rglob("*.py")
    with_examples = [path for path in modules if ">>> " in path.read_text(encoding="utf-8")]
    assert len(with_examples) >= 20

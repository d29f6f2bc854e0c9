"""The page on networks says what the program does."""

import inspect
import re
from pathlib import Path

import pytest

from newsgraph.analysis import projections
from newsgraph.views.backend import FUNCTIONS
from newsgraph.views.frames import EDGE_KINDS
from newsgraph.views.network import Network
from tests.worlds import ROOT, sample_graph

PAGE = (ROOT / "docs" / "networks.md").read_text(encoding="utf-8")


def test_the_python_of_the_page_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert len(blocks) >= 5
    exec(compile("\n".join(blocks), "networks.md", "exec"), {})
    assert (tmp_path / "part" / "newsgraph.gexf").exists()


def test_every_kind_of_edge_is_in_the_page() -> None:
    assert all(f"`{kind}`" in PAGE for kind in EDGE_KINDS)


def test_every_function_of_the_backend_is_in_the_page_with_its_limit() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| ?(.*?) ?\|$", PAGE, re.MULTILINE))
    assert {name: rows.get(name) for name in FUNCTIONS} == FUNCTIONS


def test_every_projection_is_in_the_page() -> None:
    graph = sample_graph()
    names = [
        name
        for name, value in vars(projections).items()
        if callable(value) and isinstance(_called(value, graph), Network)
    ]
    assert len(names) == 7
    assert all(f"| `{name}` |" in PAGE for name in names)


def _called(function: object, graph: object) -> object:
    """What a function of a graph gives; nothing for any other."""
    if not inspect.isfunction(function) or function.__name__ == "tables_of":
        return None
    if function.__module__.startswith("newsgraph.analysis"):
        first, *others = inspect.signature(function).parameters.values()
        optional = all(other.default is not other.empty for other in others)
        if optional and first.name == "graph":
            return function(graph)
    return None

"""One answer to one question: Python and the page give the same, on the sample and on January."""

import json
from pathlib import Path
from typing import Any

import pytest

import newsgraph
from newsgraph.exports.page import render_page
from newsgraph.graph import Graph
from tests.explorer import EXPLORER, run_node
from tools.vectors import PAIRS, VECTORS, all_vectors, path_vectors, written

JANUARY = Path(__file__).parents[2] / "shared" / "corpora" / "smartable-2020-01.tar.gz"


@pytest.mark.parametrize("name", ["paths", "texts", "reasons", "counted", "slugs"])
def test_the_vectors_are_what_python_answers(name: str) -> None:
    known = (VECTORS / f"{name}.json").read_text(encoding="utf-8")
    assert written(all_vectors()[name]) == known, "run: python -m tools.vectors"


def page_answers(graph: Graph, pairs: list[tuple[str, str]], folder: Path) -> Any:
    """The page's paths between pairs of names."""
    (folder / "page.html").write_text(render_page(graph.tables), encoding="utf-8")
    (folder / "pairs.json").write_text(json.dumps(pairs), encoding="utf-8")
    return json.loads(run_node("testing/paths.mjs", folder / "page.html", folder / "pairs.json"))


def test_the_page_gives_the_paths_of_the_sample(sample_graph: Graph, tmp_path: Path) -> None:
    assert_same_paths(sample_graph, tmp_path)


@pytest.mark.slow
def test_the_page_gives_the_paths_of_january(tmp_path: Path) -> None:
    if not JANUARY.exists():
        pytest.skip("no ../shared/corpora: the January corpus is not here")
    assert (EXPLORER / "package.json").exists()
    assert_same_paths(newsgraph.build(JANUARY), tmp_path)


def assert_same_paths(graph: Graph, folder: Path) -> None:
    """The same paths in the same order at the same cost, between random pairs of nodes."""
    vectors = path_vectors(graph.tables)
    nodes = vectors["nodes"]
    pairs = [(nodes[one], nodes[other]) for one, other, _ in vectors["pairs"]]
    expected = [
        [[cost, *(nodes[row] for row in rows)] for cost, *rows in found]
        for _, _, found in vectors["pairs"]
    ]
    answers = page_answers(graph, pairs, folder)
    assert len(answers) == PAIRS
    for pair, found, known in zip(pairs, answers, expected, strict=True):
        assert found == known, pair

"""``stories``, ``why``, ``path``, ``diff``: on the sample, as people call them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsgraph.cli import main
from tests.worlds import DOCUMENTS, document, sample_graph

ONE, OTHER = "Crane strike leaves 31", "Crane strike leaves 13"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of the sample's build."""
    folder = tmp_path_factory.mktemp("graph") / "out"
    sample_graph().write(folder)
    return str(folder)


def invoke(*arguments: object) -> Result:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def test_stories_are_listed_with_outlets_texts_and_terms(graph: str) -> None:
    result = invoke("stories", "-g", graph)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    facts = lines[next(n for n, line in enumerate(lines) if "Ferry Kittiwake" in line) + 1]
    assert facts.startswith(
        "   7 outlets · 7 articles · 4 distinct texts · at most 3 origins · "
        "4 of 10 declared links lead out · 2031-06-03 – 2031-06-04"
    )
    assert "11 of 11 at grain storyline; 14 of 85 articles are in none" in result.stderr


def test_stories_as_json_hold_every_column(graph: str) -> None:
    rows = json.loads(invoke("stories", "-g", graph, "--grain", "event", "--json").stdout)
    assert len(rows) == 12
    assert set(rows[0]) == set(sample_graph().stories.columns)


def test_a_story_is_shown_with_its_articles_and_copies(graph: str) -> None:
    result = invoke("show", "Ferry Kittiwake", "-g", graph)
    assert result.exit_code == 2
    assert "give the id of one, or its kind" in result.stderr
    named = invoke("show", "Ferry Kittiwake", "--kind", "story", "-g", graph).stdout
    assert "told by (7)" in named
    (story,) = json.loads(invoke("stories", "-g", graph, "--limit", "1", "--json").stdout)
    shown = invoke("show", story["id"], "-g", graph).stdout
    assert "told by (8)" in shown
    assert "copies (1)" in shown
    assert invoke("show", story["id"].replace("/", ":"), "-g", graph).stdout == shown


def test_why_gives_reasons_in_words_and_as_json(graph: str) -> None:
    assert "is a revision of" in invoke("why", ONE, OTHER, "-g", graph).stdout
    reasons = json.loads(invoke("why", ONE, OTHER, "-g", graph, "--json").stdout)
    assert reasons[0]["kind"] == "revision"
    assert reasons[0]["rule"] == "the same outlet"


def test_why_refuses_a_node_that_is_not_an_article(graph: str) -> None:
    result = invoke("why", ONE, "radiohalyard.example", "-g", graph)
    assert result.exit_code == 2
    assert "no article in the graph has this name" in result.stderr


def test_path_describes_each_hop(graph: str) -> None:
    result = invoke("path", "Name the pup", "The painter of the bridge", "-g", graph)
    assert result.exit_code == 0
    assert result.stdout.startswith("1. cost ")
    found = json.loads(
        invoke("path", "Name the pup", "radiohalyard.example", "-g", graph, "--json").stdout
    )
    assert found[0]["hops"][-1]["target"] == "outlet/radiohalyard.example"


@pytest.mark.slow
def test_a_rebuild_keeps_the_ids_of_its_stories_and_diff_lists_what_was_added(
    tmp_path: Path,
) -> None:
    source, out, old = tmp_path / "in", tmp_path / "out", tmp_path / "old"
    source.mkdir()
    for path in DOCUMENTS.glob("2031-06-0*"):
        (source / path.name).write_bytes(path.read_bytes())
    for target in (out, old):
        assert invoke("build", source, "-o", target).exit_code == 0
    for path in DOCUMENTS.glob("2031-06-1*"):
        (source / path.name).write_bytes(path.read_bytes())
    assert invoke("build", source, "-o", out).exit_code == 0
    printed = json.loads(invoke("diff", old, out, "--json").stdout)
    kept = {row["change"] for row in printed["stories"]}
    assert {"came", "grew"} <= kept
    assert "went" not in kept
    text = invoke("diff", old, out).stdout
    assert "Articles, outlets and topics: " in text
    assert "more; --json lists all" in text
    assert invoke("diff", out, out).stdout == (
        "Nothing changed in articles, outlets, topics, links and stories.\n"
    )


@pytest.mark.slow
def test_no_lineage_starts_the_ids_anew(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert invoke("build", DOCUMENTS, "-o", out, "--storyline", "0.03").exit_code == 0
    again = invoke("build", DOCUMENTS, "-o", out, "--no-lineage")
    assert again.exit_code == 0
    lineage = invoke("build", DOCUMENTS, "-o", tmp_path / "fresh")
    assert lineage.exit_code == 0
    tables = [(folder / "tables/lineage/part-00000.parquet").read_bytes()
              for folder in (out, tmp_path / "fresh")]  # fmt: skip
    assert tables[0] == tables[1]


def test_before_and_no_lineage_exclude_each_other(tmp_path: Path, graph: str) -> None:
    result = invoke("build", DOCUMENTS, "-o", tmp_path / "o", "--before", graph, "--no-lineage")
    assert result.exit_code == 2
    assert "not both" in result.stderr


@pytest.mark.parametrize("knobs", [["--storyline", "0"], ["--event", "2"],
                                   ["--storyline", "1.5"]])  # fmt: skip
def test_a_knob_out_of_its_range_is_wrong_usage(tmp_path: Path, knobs: list[str]) -> None:
    source = tmp_path / "one.md"
    source.write_text(document())
    assert invoke("build", source, "-o", tmp_path / "out", *knobs).exit_code == 2

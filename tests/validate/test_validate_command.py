"""``newsgraph validate``: what it prints, and how it exits."""

import json
from pathlib import Path

import pyoxigraph
import pytest
from click.testing import CliRunner, Result

from newsgraph.cli import main
from newsgraph.vocabulary import ontology_folder
from tests.validate.faults import CONFORMING
from tests.worlds import sample_graph

MISSING_DATE = CONFORMING.replace('schema:datePublished "2031-06-09T07:00:00Z"^^xsd:dateTime ;', "")
BAD_HEAT = CONFORMING.replace("ng:heat -1", "ng:heat -7")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["validate", *map(str, arguments)])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "graph.ttl"
    path.write_text(CONFORMING, encoding="utf-8")
    return path


def test_a_file_that_conforms_exits_with_0(file: Path) -> None:
    result = run(file)
    assert result.exit_code == 0
    assert result.output == f"{file}: conforms to the shapes\n"


def test_a_violation_exits_with_1_and_says_how_to_fix_it(file: Path) -> None:
    file.write_text(BAD_HEAT, encoding="utf-8")
    result = run(file)
    assert result.exit_code == 1
    for text in ("1 Violation", "ng:heat", "sh:minInclusive", "write it without quotes", "(-7)"):
        assert text in result.output


def test_a_warning_is_shown_and_exits_with_0(file: Path) -> None:
    file.write_text(MISSING_DATE, encoding="utf-8")
    result = run(file)
    assert result.exit_code == 0
    assert "1 Warning" in result.output


def test_a_built_folder_is_validated(tmp_path: Path) -> None:
    sample_graph().write(tmp_path / "built")
    result = run(tmp_path / "built")
    assert result.exit_code == 0, result.output
    assert "conforms" in result.output


def test_the_folder_exports_is_the_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sample_graph().write(tmp_path / "exports")
    monkeypatch.chdir(tmp_path)
    assert run().output == "exports: conforms to the shapes\n"


@pytest.mark.parametrize("text", [CONFORMING, BAD_HEAT])
def test_json_is_the_report(text: str, file: Path) -> None:
    file.write_text(text, encoding="utf-8")
    result = run(file, "--format", "json")
    report = json.loads(result.output)
    assert report["conforms"] == (result.exit_code == 0) == (not report["results"])


@pytest.mark.parametrize("text", [CONFORMING, BAD_HEAT])
def test_ttl_is_the_report_and_nothing_else(text: str, file: Path) -> None:
    file.write_text(text, encoding="utf-8")
    output = run(file, "--format", "ttl").stdout
    assert len(list(pyoxigraph.parse(output, pyoxigraph.RdfFormat.TURTLE))) >= 2


def test_shapes_of_your_own_are_used(file: Path, tmp_path: Path) -> None:
    shapes = tmp_path / "shapes.ttl"
    text = (ontology_folder() / "shapes.ttl").read_text(encoding="utf-8")
    shapes.write_text(text.replace("sh:minInclusive -1", "sh:minInclusive 3"), encoding="utf-8")
    assert run(file, "--shapes", shapes).exit_code == 1


def test_escapes_in_the_data_are_shown_inert(file: Path) -> None:
    text = CONFORMING.replace('ng:domain "post.example"', 'ng:domain "a \\u001b[31m b"')
    file.write_text(text, encoding="utf-8")
    result = run(file)
    assert result.exit_code == 1
    assert "\x1b" not in result.output

"""``newsgraph query`` as it is typed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsgraph.cli import main
from newsgraph.graph import Graph


@pytest.fixture(scope="module")
def folder(sample_graph: Graph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("built") / "exports"
    sample_graph.write(target, ["turtle"])
    return target


@pytest.fixture
def call(folder: Path) -> "Call":
    return Call(folder)


class Call:
    """The command on the built sample."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *words: str, stdin: str | None = None) -> Result:
        arguments = ["query", "-g", str(self.folder), *words]
        return CliRunner().invoke(main, arguments, input=stdin)


TOPICS = "SELECT ?label { ?t skos:prefLabel ?label } ORDER BY ?label"


def test_a_table_is_printed_and_the_count_beside_it(call: Call) -> None:
    result = call(TOPICS)
    assert result.exit_code == 0
    assert result.stdout.split()[:3] == ["label", "Algorithms", "Astronomy"]
    assert result.stderr == "15 rows\n"


def test_machine_formats_are_clean_on_standard_output(call: Call) -> None:
    assert call(TOPICS, "--format", "csv").stdout_bytes.startswith(b"label\r\nAlgorithms\r\n")
    assert call(TOPICS, "--format", "tsv").stdout.startswith('?label\n"Algorithms"\n')
    assert len(json.loads(call(TOPICS, "--format", "json").stdout)["results"]["bindings"]) == 15
    assert call(TOPICS, "--format", "xml").stdout.startswith("<?xml")
    assert "topic:floods" in call("DESCRIBE topic:floods", "--format", "ttl").stdout
    assert call("DESCRIBE topic:floods", "--format", "nt").stdout.count(" .\n") == 8


def test_a_query_comes_from_a_file_or_standard_input(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "question.rq"
    path.write_text("\ufeff" + TOPICS, encoding="utf-8")
    assert call("-f", str(path)).stdout == call(TOPICS).stdout
    assert call("-", stdin=TOPICS).stdout == call(TOPICS).stdout
    assert call("-f", str(tmp_path / "none.rq")).exit_code == 2


def test_an_answer_of_yes_or_no_is_one_word(call: Call) -> None:
    assert call("ASK { ?a ng:relatedTo ?b }").stdout == "true\n"
    assert call("ASK { ?a ng:relatedTo ?a }").stdout == "false\n"


def test_a_cut_answer_says_so(call: Call) -> None:
    result = call(TOPICS, "--limit", "3", "--format", "csv")
    assert result.stdout.count("\n") == 4
    assert "not complete" in result.stderr
    assert "--limit" in result.stderr


def test_a_query_beyond_its_time_ends_with_2(call: Call) -> None:
    result = call("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "--timeout", "0.5")
    assert result.exit_code == 2
    assert "--timeout" in result.stderr
    assert result.stdout == ""


def test_a_fault_is_shown_with_a_caret(call: Call) -> None:
    result = call("SELECT ?s {\n  ?s ?p ?o .\n  FLTER(?o > 3)\n}")
    assert result.exit_code == 2
    assert result.stderr.endswith("  FLTER(?o > 3)\n  ^\n")


def test_a_name_that_the_graph_lacks_is_named_beside_the_answer(call: Call) -> None:
    result = call("SELECT ?h { ?a schema:headlines ?h }", "--format", "csv")
    assert result.exit_code == 0
    assert result.stdout_bytes == b"h\r\n"
    assert "the nearest is schema:headline" in result.stderr


def test_named_queries_are_listed_and_run(call: Call) -> None:
    listed = call("--list")
    assert "articles-of-outlet" in listed.stdout
    assert "least=integer (default 2)" in listed.stdout
    result = call("--named", "topics-of-outlet", "outlet=marlow.quill.example")
    assert result.exit_code == 0
    assert "Astronomy" in result.stdout


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["ASK {}", "ASK {}"],
        ["--named", "orphan"],
        ["--named", "most-linked", "least"],
        ["--named", "most-linked", "least=x"],
        ["--named", "articles-of-outlet"],
        ["--named", "articles-of-outlet", "outlet=nobody"],
        ["-f", "x.rq", "ASK {}"],
        ["-f", "x.rq", "--named", "orphans"],
        ["ASK {}", "--timeout", "0"],
        ["ASK {}", "--limit", "0"],
        ["ASK {}", "--format", "csv"],
        ["INSERT DATA {}"],
    ],
)
def test_wrong_usage_ends_with_2_and_a_sentence(call: Call, words: list[str]) -> None:
    result = call(*words)
    assert result.exit_code == 2
    assert "Error: " in result.stderr
    assert "Traceback" not in result.output


def test_schema_shows_classes_and_properties_with_counts(call: Call) -> None:
    shown = call("--schema").stdout
    assert "schema:NewsArticle  82 nodes" in shown
    assert "ng:relatedTo" in shown
    assert "^^xsd:dateTime" in shown
    assert "outlet:" in shown


def test_text_of_documents_is_inert_in_tables(call: Call) -> None:
    shown = call('SELECT ("\\u001b[31mred\\u202e" AS ?x) ("a\\nb" AS ?y) {}').stdout
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "[31mred  a b" in shown


@pytest.mark.slow
def test_a_reader_that_leaves_early_is_no_fault(folder: Path) -> None:
    program = (
        "from newsgraph.cli import Commands; from newsgraph.cli.query import query;"
        "Commands('newsgraph', {'query': query})()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, "query", "-g", str(folder), "--format", "tsv",
         "SELECT * { ?a ?b ?c . ?d ?e ?f }"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait()


def test_help_has_examples(call: Call) -> None:
    shown = CliRunner().invoke(main, ["query", "--help"]).stdout
    assert "Examples:" in shown
    assert "--schema" in shown

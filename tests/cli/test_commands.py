"""Each command: what it prints and where, what it says when it cannot, its exit code."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import newsgraph
from newsgraph import folder as folders
from newsgraph.cli import main
from newsgraph.errors import FolderError
from newsgraph.graph import open as open_graph
from tests.worlds import DOCUMENTS, TAXONOMY, document, sample_graph, snapshot
from tests.worlds import newsgraph as run

COMMANDS = ["demo", "build", "check", "formats", "collect", "watch", "stats", "show", "open"]
COMMANDS += ["completion", "stories", "why", "path", "diff", "query", "export", "validate"]


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of the sample's build."""
    folder = tmp_path_factory.mktemp("graph") / "out"
    sample_graph().write(folder)
    return str(folder)


@pytest.fixture
def seed(tmp_path: Path) -> Path:
    """A folder with one document."""
    source = tmp_path / "in"
    source.mkdir()
    (source / "one.md").write_text(document())
    return source


def invoke(*arguments: object) -> Result:
    """Run the command line in this process; nothing but its own exits may leave it."""
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    assert "Traceback" not in result.output
    return result


# Help and version


def test_the_commands_are_listed_in_the_order_of_use() -> None:
    result = invoke("--help")
    assert result.exit_code == 0
    listed = re.findall(r"^  (\w+)  ", result.output.partition("Commands:")[2], re.MULTILINE)
    assert listed == COMMANDS == list(main.commands)
    assert "newsgraph demo" in result.output


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_the_help_of_each_command_has_an_example(command: str, flag: str) -> None:
    result = invoke(command, flag)
    assert result.exit_code == 0
    examples = result.output.partition("Example")[2]
    assert f"newsgraph {command}" in examples
    assert all(len(line) <= 100 for line in result.output.splitlines())


def test_script_and_module_print_the_version() -> None:
    assert newsgraph.__version__ in invoke("--version").output
    done = run("--version")
    assert done.returncode == 0
    assert done.stdout.decode().strip() == f"newsgraph, version {newsgraph.__version__}"


@pytest.mark.parametrize(
    "arguments", [["fly"], ["build", "--fly"], ["show"], ["completion", "cmd"]]
)
def test_wrong_usage_ends_in_two_and_points_to_the_help(arguments: list[str]) -> None:
    result = invoke(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "--help" in result.stderr or "-h" in result.stderr


# build and demo


def test_the_demo_builds_the_sample_and_says_where_to_look(tmp_path: Path) -> None:
    result = invoke("demo", "-o", tmp_path / "a demo")
    assert result.exit_code == 0
    assert f"newsgraph open -g '{tmp_path}/a demo'" in result.stdout
    assert open_graph(tmp_path / "a demo").tables.equals(sample_graph().tables)
    assert {"index.html", "newsgraph.ttl", "report.json", "manifest.json", "tables"} == {
        path.name for path in (tmp_path / "a demo").iterdir()
    }


def test_build_prints_what_it_built_and_where(seed: Path, tmp_path: Path) -> None:
    result = invoke("build", seed, "-o", tmp_path / "out")
    assert result.exit_code == 0
    assert "1 article, 1 outlet, 1 topic, 0 related-to links" in result.stdout
    assert "1 file: 1 read, 0 ignored, 0 rejected" in result.stderr


def test_build_without_a_source_suggests_the_demo() -> None:
    result = invoke("build")
    assert result.exit_code == 2
    assert "newsgraph demo" in result.stderr


@pytest.mark.parametrize("names", ["pdf", "turtle,pdf", "turtle,"])
def test_an_unknown_format_names_the_formats(names: str, seed: Path, tmp_path: Path) -> None:
    result = invoke("build", seed, "-o", tmp_path / "out", "--format", names)
    assert result.exit_code == 2
    assert "the formats are turtle, page" in result.stderr
    assert not (tmp_path / "out").exists()


def test_the_formats_asked_for_are_the_ones_written(seed: Path, tmp_path: Path) -> None:
    both = {"newsgraph.ttl", "index.html"}
    for names, files in [("turtle", {"newsgraph.ttl"}), ("page, turtle", both)]:
        assert invoke("build", seed, "-o", tmp_path / "out", "--format", names).exit_code == 0
        written = {path.name for path in (tmp_path / "out").iterdir()}
        assert written - {"tables", "report.json", "manifest.json"} == files


def test_an_invalid_base_iri_is_a_usage_error(seed: Path, tmp_path: Path) -> None:
    result = invoke("build", seed, "-o", tmp_path / "out", "--base-iri", "no iri")
    assert result.exit_code == 2
    assert "base of ids" in result.stderr


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_source_that_is_not_there_is_wrong_usage(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for source in ("nowhere", "*.nothing"):
        result = invoke(command, tmp_path / source)
        assert result.exit_code == 2
        assert str(tmp_path / source) in result.stderr
        assert "check" in result.stderr


def test_input_without_an_article_ends_in_three_and_keeps_the_old_build(
    seed: Path, tmp_path: Path
) -> None:
    assert invoke("build", seed, "-o", tmp_path / "out").exit_code == 0
    before = snapshot(tmp_path / "out")
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "note.txt").write_text("no front matter")
    result = invoke("build", tmp_path / "empty", "-o", tmp_path / "out")
    assert result.exit_code == 3
    assert "no article in 1 file (1 ignored" in result.stderr
    assert snapshot(tmp_path / "out") == before
    assert invoke("check", tmp_path / "empty").exit_code == 3


def test_a_folder_that_is_not_ours_ends_in_two_before_anything_is_read(
    seed: Path, tmp_path: Path
) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "thesis.tex").write_text("mine")
    result = invoke("build", seed / "nowhere", "-o", tmp_path / "theirs")
    assert result.exit_code == 2
    assert "not empty" in result.stderr
    file = invoke("build", seed, "-o", seed / "one.md")
    assert file.exit_code == 2
    assert (tmp_path / "theirs" / "thesis.tex").read_text() == "mine"


def test_strict_exits_with_1_if_a_document_was_rejected(seed: Path, tmp_path: Path) -> None:
    arguments = ["build", seed, "-o", tmp_path / "out", "--strict"]
    assert invoke(*arguments).exit_code == 0
    (seed / "empty.md").write_text("")
    result = invoke(*arguments)
    assert result.exit_code == 1
    assert open_graph(tmp_path / "out").articles.height == 1
    assert invoke(*arguments[:-1]).exit_code == 0
    assert invoke("check", seed, "--strict").exit_code == 1
    assert invoke("check", seed).exit_code == 0


def test_build_counts_what_was_not_read_and_names_the_report(seed: Path, tmp_path: Path) -> None:
    (seed / "empty.md").write_text("")
    result = invoke("build", seed, "-o", tmp_path / "out")
    assert str(tmp_path / "out" / "report.json") in result.stderr


# check


def test_check_lists_place_reason_and_hint_and_builds_nothing(seed: Path) -> None:
    (seed / "bad.md").write_text("---\ntitle: [unclosed\n---\n")
    (seed / "date.md").write_text(document(2).replace("2031-06-02T10", "2031-13-45T10"))
    before = snapshot(seed)
    result = invoke("check", seed)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert any(line.startswith("bad.md:") and "rejected" in line for line in lines)
    assert any("publishedDateTime" in line and "dropped" in line for line in lines)
    assert "3 files: 2 read, 0 ignored, 1 rejected" in result.stderr
    assert snapshot(seed) == before


def test_check_prints_its_report_as_json_and_nothing_else(seed: Path) -> None:
    (seed / "bad.md").write_text("---\ntitle: [unclosed\n---\n")
    done = run("check", seed, "--json")
    report = json.loads(done.stdout)
    assert report["files"] == {"found": 2, "read": 1, "ignored": 0, "rejected": 1}
    assert done.stderr == b""


def test_check_without_a_source_is_wrong_usage() -> None:
    assert invoke("check").exit_code == 2


# stats and show


def test_stats_counts_what_the_tables_hold(graph: str) -> None:
    shown = invoke("stats", "-g", graph)
    assert shown.exit_code == 0
    printed = json.loads(invoke("stats", "-g", graph, "--json").stdout)
    counts = {row["what"]: row["rows"] for row in printed["Tables"]}
    assert counts == sample_graph().tables.counts()
    assert printed["Dates (UTC)"][0] | {"first": 0, "last": 0} != printed["Dates (UTC)"][0]
    for title in printed:
        assert title in shown.stdout


def test_stats_and_show_say_how_to_build_if_there_is_no_build(tmp_path: Path) -> None:
    for arguments in (["stats"], ["show", "x"], ["open"]):
        result = invoke(*arguments, "-g", tmp_path / "nowhere")
        assert result.exit_code == 2
        assert "newsgraph build" in result.stderr
        assert result.stdout == ""


def article_url() -> str:
    urls = sample_graph().articles["url"].drop_nulls()
    return str(next(url for url in urls.sort() if "?" not in url and "www." not in url))


@pytest.mark.parametrize(
    "spelling",
    [
        "{}",
        "http://www.{}",
        "https://{}?utm_source=x&utm_medium=y",
        "https://{}#comments",
        "www.{}/",
    ],
)
def test_show_finds_an_article_by_any_spelling_of_its_url(graph: str, spelling: str) -> None:
    url = article_url()
    printed = json.loads(invoke("show", "-g", graph, "--json", url).stdout)
    assert printed["url"] == url
    other = spelling.format(url.partition("://")[2].rstrip("/"))
    assert json.loads(invoke("show", "-g", graph, "--json", other).stdout) == printed


def test_show_finds_every_node_by_its_id(graph: str) -> None:
    tables = sample_graph().tables
    for frame in (tables.articles, tables.outlets, tables.topics):
        for id_ in frame["id"].sort().head(3):
            assert json.loads(invoke("show", "-g", graph, "--json", id_).stdout)["id"] == id_


def test_show_finds_an_outlet_by_domain_and_name_and_a_topic_by_label(graph: str) -> None:
    tables = sample_graph().tables
    outlet = tables.outlets.row(0, named=True)
    topic = tables.topics.row(0, named=True)
    for thing, id_ in [
        (outlet["domain"], outlet["id"]),
        (outlet["name"].upper(), outlet["id"]),
        (topic["label"].lower(), topic["id"]),
    ]:
        assert json.loads(invoke("show", "-g", graph, "--json", thing).stdout)["id"] == id_


def test_show_lists_the_candidates_of_an_ambiguous_name(graph: str) -> None:
    result = invoke("show", "-g", graph, "a")
    assert result.exit_code == 2
    assert "nodes have this name; give the id of one" in result.stderr
    assert result.stderr.count("\n  ") >= 10
    assert "more" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    "thing", ["nothing of that name", "https://nowhere.example/x", "http://[", "\x1b[31m"]
)
def test_show_of_the_unknown_says_what_to_give(graph: str, thing: str) -> None:
    result = invoke("show", "-g", graph, "--", thing)
    assert result.exit_code == 2
    assert "give a URL, a domain, a topic, an id" in result.stderr
    assert "\x1b" not in result.stderr


def test_show_describes_each_kind_of_node_in_words(graph: str) -> None:
    tables = sample_graph().tables
    article = sample_graph().related["source"][0]
    shown = invoke("show", "-g", graph, article).stdout
    for section in ("headline", "links to (", "met in (", "also known as ("):
        assert section in shown
    assert "articles (" in invoke("show", "-g", graph, tables.covers["outlet"][0]).stdout
    assert "outlets (" in invoke("show", "-g", graph, tables.covers["topic"][0]).stdout


# open and completion


def test_open_prints_the_path_of_the_page(graph: str, monkeypatch: pytest.MonkeyPatch) -> None:
    launched: list[str] = []
    monkeypatch.setattr(click, "launch", launched.append)
    monkeypatch.setenv("DISPLAY", ":0")
    result = invoke("open", "-g", graph)
    assert result.exit_code == 0
    page = Path(result.stdout.strip())
    assert page.is_file()
    assert page.name == "index.html"
    assert launched == [page.as_uri()]


def test_open_without_a_display_says_so(graph: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(click, "launch", pytest.fail)
    result = invoke("open", "-g", graph)
    assert result.exit_code == 0
    assert result.stdout.strip().endswith("index.html")
    assert "open the file in a browser" in result.stderr


def test_a_build_names_columns_that_it_does_not_know(tmp_path: Path) -> None:
    keys = "".join(f",Odd{number}" for number in range(12))
    row = "Ferry adrift,https://a.example/1,2031-06-01" + ",x" * 12
    (tmp_path / "news.csv").write_text(f"TITLE,LINK,WHEN{keys}\n{row}\n")
    result = invoke("build", tmp_path / "news.csv", "-o", tmp_path / "out")
    (printed,) = (line for line in result.stderr.splitlines() if line.startswith("Unknown keys"))
    assert "Odd0 (1)" in printed
    assert printed.endswith("and 5 more")
    every = invoke("check", tmp_path / "news.csv").stdout
    assert "Odd11 (1)" in every
    assert "WHEN (1)" in every


def test_diff_shows_each_kind_of_change(graph: str, tmp_path: Path) -> None:
    assert invoke("build", DOCUMENTS, "-o", tmp_path / "bare").exit_code == 0
    shown = invoke("diff", tmp_path / "bare", graph).stdout
    for row in (r"came +outlet +Salt Notes", r"changed +topic", r"went +topic +Flooding"):
        assert re.search(row, shown), row


def test_open_without_a_page_says_how_to_get_one(seed: Path, tmp_path: Path) -> None:
    assert invoke("build", seed, "-o", tmp_path / "out", "--format", "turtle").exit_code == 0
    result = invoke("open", "-g", tmp_path / "out")
    assert result.exit_code == 2
    assert "--format page" in result.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_for_each_shell(shell: str) -> None:
    script = invoke("completion", shell).stdout
    assert "_NEWSGRAPH_COMPLETE" in script
    assert "newsgraph" in script


def test_the_bash_completion_is_valid_bash() -> None:
    script = invoke("completion", "bash").stdout
    done = subprocess.run(["bash", "-n"], input=script.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    offered = run(
        "", _NEWSGRAPH_COMPLETE="bash_complete", COMP_WORDS="newsgraph st", COMP_CWORD="1"
    )
    assert offered.stdout.decode().split() == ["plain,stats", "plain,stories"]


def test_options_reach_the_build(seed: Path, tmp_path: Path) -> None:
    base = "https://news.example/id/"
    overrides = tmp_path / "overrides.yaml"
    overrides.write_text("same: {}\n")
    arguments = ["--base-iri", base, "--exact", "--workers", "1", "--overrides", overrides]
    result = invoke("build", seed, "-o", tmp_path / "out", "--taxonomy", TAXONOMY, *arguments)
    assert result.exit_code == 0, result.output
    options = folders.read_manifest(tmp_path / "out").options
    hashes = {options.pop("taxonomy_sha256"), options.pop("overrides_sha256")}
    assert {len(digest) for digest in hashes} == {64}
    assert options == {
        "base_iri": base, "formats": ["turtle", "page"], "exact": True,
        "storyline": 0.1, "event": 0.36,
    }  # fmt: skip


def test_paths_are_kept_out_of_the_graph_however_the_source_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(DOCUMENTS.parent)
    for number, source in enumerate(["documents", "./documents/", DOCUMENTS]):
        assert invoke("build", source, "-o", tmp_path / f"{number}").exit_code == 0
    assert snapshot(tmp_path / "0") == snapshot(tmp_path / "1") == snapshot(tmp_path / "2")


# Arguments that nobody meant

ODD = ["bad\udcff", "a\nb", ".", "/dev/null", "x" * 5_000, "\x1b[31m", "--", "=", "\ufeff"]
ASKED = [
    ["build", "{}", "-o", "new"],
    ["build", "in", "-o", "new", "--overrides", "{}"],
    ["build", "in", "-o", "new", "--taxonomy", "{}"],
    ["build", "in", "-o", "new", "--columns", "{}"],
    ["build", "in", "-o", "new", "--columns", "url={}"],
    ["build", "in", "-o", "new", "--base-iri", "{}"],
    ["build", "in", "-o", "new", "--format", "{}"],
    ["build", "in", "-o", "new", "--before", "{}"],
    ["check", "{}"],
    ["stats", "-g", "{}"],
    ["show", "{}", "-g", "out"],
    ["stories", "-g", "{}"],
    ["why", "{}", "{}", "-g", "out"],
    ["path", "{}", "{}", "-g", "out"],
    ["diff", "out", "{}"],
    ["query", "{}", "-g", "out"],
    ["query", "-f", "{}", "-g", "out"],
    ["query", "--named", "{}", "-g", "out"],
    ["query", "--named", "articles-of-outlet", "outlet={}", "-g", "out"],
    ["export", "--format", "{}", "-g", "out"],
    ["export", "--format", "csv", "-g", "out", "-o", "{}"],
    ["validate", "{}"],
    ["validate", "out", "--shapes", "{}"],
    ["completion", "{}"],
    ["{}"],
]


@pytest.mark.slow
@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: "-".join(asked[:2]))
def test_no_argument_ends_in_a_traceback(
    asked: list[str], graph: str, seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(seed.parent)
    Path("out").symlink_to(graph)
    for odd in ODD:
        result = invoke(*(part.replace("{}", odd) for part in asked))
        assert result.exit_code in (0, 2, 3), result.output


@pytest.mark.parametrize(
    "asked",
    [["build", ""], ["check", ""], ["stats", "-g", ""], ["stats", "--graph="], ["show", ""]],
)
def test_an_empty_argument_is_wrong_usage_and_not_the_working_folder(
    asked: list[str],
) -> None:
    result = invoke(*asked)
    assert result.exit_code == 2
    assert "An argument is empty" in result.output


@pytest.mark.parametrize("name", ["a\0b", "\ud800"])
def test_an_impossible_folder_name_is_reported(name: str) -> None:
    with pytest.raises(FolderError, match="no folder can have that name"):
        open_graph(name)
    with pytest.raises(FolderError, match="no folder can have that name"):
        sample_graph().write(name)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("asked", [["--help"], ["stats", "--help"], ["completion", "bash"]])
def test_a_full_disk_is_one_line(asked: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        code = [sys.executable, "-m", "newsgraph", *asked]
        done = subprocess.run(
            code, check=False, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60
        )
    assert done.returncode == 2
    assert done.stderr == "Error: output: No space left on device\n"


def test_a_pipe_that_closes_early_is_not_an_error() -> None:
    code = [sys.executable, "-m", "newsgraph", "completion", "bash"]
    read, write_end = os.pipe()
    os.close(read)
    try:
        done = subprocess.run(
            code, check=False, stdout=write_end, stderr=subprocess.PIPE, text=True, timeout=60
        )
    finally:
        os.close(write_end)
    assert done.stderr == ""

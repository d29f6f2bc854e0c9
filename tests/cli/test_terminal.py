"""Terminals: what documents say is shown and never obeyed; pipes, encodings, widths, Ctrl-C."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsgraph.cli import main
from newsgraph.graph import build
from newsgraph.graph import open as open_graph
from tests.worlds import document, environment, leftovers, python, snapshot
from tests.worlds import newsgraph as run

if sys.platform != "win32":
    import pty

HOSTILE = (
    "\\e[31mred\\e[0m \\e]0;title\\a \\x9b31m [bold]markup[/bold] [/] [link=x]y[/link] "
    "\\u202Ereversed\\u2066 :smile: \\u200F\\b\\x7F"
)
FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="terminals and signals of POSIX")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``in/`` with hostile and non-ASCII documents, ``out/`` with their build."""
    place = tmp_path_factory.mktemp("world")
    source = place / "in"
    source.mkdir()
    more = (
        f'  - "{HOSTILE}"\ncategory: "{HOSTILE}"\n"{HOSTILE}": unknown key\nquality: "{HOSTILE}"\n'
    )
    (source / "hostile.md").write_text(document(1, title=HOSTILE, more=more))
    named = document(2, title="“Éléphant” 人工智能 🦭 مرحبا", host="ascii.example")
    (source / "unicode.md").write_text(
        named.replace("The Outlet", f'"{HOSTILE}"'), encoding="utf-8"
    )
    (source / "bad\x1b[31m\u202e.md").write_text(f'---\ntitle: ["{HOSTILE}\n---\n')
    build(source).write(place / "out")
    return place


def commands(world: Path) -> list[list[str]]:
    graph = ["-g", str(world / "out")]
    ids = [*open_graph(world / "out").articles["id"], "outlet/ascii.example", "topic/seals"]
    shows = [["show", id_, *graph] for id_ in ids]
    every = [["stats", *graph], ["check", str(world / "in")], *shows, ["show", "e", *graph]]
    return every + [[*command, "--json"] for command in every[:-1]]


def test_escapes_markup_and_direction_marks_of_documents_are_inert(world: Path) -> None:
    markup = 0
    for command in commands(world):
        done = CliRunner().invoke(main, command)
        assert done.exception is None or isinstance(done.exception, SystemExit)
        for text in (done.stdout, done.stderr):
            assert not FORBIDDEN.search(text), command
            markup += "[bold]markup[/bold]" in text
    assert markup >= 6


@pytest.mark.slow
def test_every_row_of_what_is_piped_is_one_line(world: Path) -> None:
    done = run("check", world / "in", PYTHONUTF8="1")
    report = json.loads(run("check", world / "in", "--json").stdout)
    lines = done.stdout.decode().splitlines()
    tables = sum(3 + len(source["fields"]) for source in report["sources"])
    assert len(lines) == len(report["issues"]) + bool(report["unknown_keys"]) + tables
    shown = run("show", "ascii.example", "-g", world / "out", PYTHONUTF8="1", COLUMNS="20")
    assert "“Éléphant” 人工智能 🦭 مرحبا" in shown.stdout.decode()


@pytest.mark.slow
@pytest.mark.parametrize(
    "locale",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    ],
)
def test_a_terminal_without_unicode_does_not_crash(
    locale: dict[str, str], world: Path, tmp_path: Path
) -> None:
    for command in commands(world)[1:-1:2]:
        done = run(*command, **locale)
        assert b"Traceback" not in done.stderr, done.stderr.decode(errors="replace")
        assert done.returncode == (2 if command[:2] == ["show", "e"] else 0)
        if "--json" in command:
            assert json.loads(done.stdout.decode("utf-8"))
    sources = [world / "in" / name for name in ("hostile.md", "unicode.md")]
    assert run("build", *sources, "-o", tmp_path / "out", **locale).returncode == 0
    build(*sources).write(tmp_path / "expected")
    assert snapshot(tmp_path / "out") == snapshot(tmp_path / "expected")


@pytest.mark.slow
@pytest.mark.parametrize("colour", [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_nothing_is_coloured_in_a_pipe(colour: dict[str, str], world: Path) -> None:
    for command in (["stats"], ["show", "ascii.example"]):
        done = run(*command, "-g", world / "out", **colour)
        assert done.returncode == 0
        assert b"\x1b" not in done.stdout + done.stderr


@pytest.mark.slow
def test_no_progress_is_shown_in_a_pipe(world: Path, tmp_path: Path) -> None:
    done = run("build", world / "in", "-o", tmp_path / "out", PYTHONUTF8="1")
    lines = done.stderr.decode().splitlines()
    assert lines[0] == "3 files: 2 read, 0 ignored, 1 rejected"
    assert [line.split()[0] for line in lines] == ["3", "2", "2", "Unknown"]


def on_terminal(*arguments: object, columns: int, **changes: str) -> str:
    """What a command prints on a terminal of so many columns."""
    leader, follower = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "newsgraph", *map(str, arguments)],
        env=environment(COLUMNS=str(columns), TERM="xterm-256color", PYTHONUTF8="1", **changes),
        stdin=follower,
        stdout=follower,
        stderr=follower,
    )
    os.close(follower)
    printed = b""
    with suppress(OSError):  # Linux says so that the other end is closed
        while data := os.read(leader, 65536):
            printed += data
    os.close(leader)
    assert child.wait() == 0
    return printed.decode()


@posix_only
def test_a_narrow_terminal_folds_and_hides_nothing(world: Path) -> None:
    shown = on_terminal("show", "ascii.example", "-g", world / "out", columns=40)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    table = plain.partition("articles (1)")[2].splitlines()[1:]
    assert all(width(line) <= 40 for line in table)
    id_ = open_graph(world / "out").articles.filter(outlet="outlet/ascii.example")["id"].item()
    columns = "".join(line[-13:].strip() for line in table)
    assert id_ in columns or "…" not in plain


def width(line: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in line.rstrip())


@posix_only
def test_colours_are_for_terminals_that_want_them(world: Path) -> None:
    assert "\x1b[" in on_terminal("stats", "-g", world / "out", columns=80)
    without = on_terminal("stats", "-g", world / "out", columns=80, NO_COLOR="1")
    assert not re.search(r"\x1b\[(?:[0-9;]*;)?(?:3[0-7]|38|9[0-7])[;m]", without)


@pytest.mark.slow
@posix_only
def test_progress_on_a_terminal_leaves_only_the_result(world: Path, tmp_path: Path) -> None:
    shown = on_terminal("build", world / "in", "-o", tmp_path / "out", columns=80)
    assert "See it:" in shown


@pytest.mark.slow
@posix_only
@pytest.mark.parametrize("command", ["stats", "check", "show"])
def test_a_closed_pipe_prints_no_error(command: str, world: Path) -> None:
    arguments = {
        "stats": ["stats", "-g", world / "out"],
        "check": ["check", world / "in"],
        "show": ["show", "--json", "ascii.example", "-g", world / "out"],
    }[command]
    line = shlex.join([sys.executable, "-m", "newsgraph", *map(str, arguments)])
    for reader in ("head -n 1", "true"):
        done = subprocess.run(
            ["sh", "-c", f"{line} | {reader}"], env=environment(), capture_output=True, check=False
        )
        assert b"Traceback" not in done.stderr
        assert b"Exception" not in done.stderr


SLOW_BUILD = """
import time
from newsgraph import graph, saving
from newsgraph.cli import main
def wait(*args, **kwargs):
    print("inside", flush=True)
    time.sleep(60)
{patch}
main()
"""


@pytest.mark.slow
@posix_only
@pytest.mark.parametrize(
    "patch", ["graph.build_tables = wait", "saving.write_tables = wait"], ids=["reading", "writing"]
)
def test_ctrl_c_leaves_the_old_build_and_no_traceback(
    patch: str, world: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out"
    open_graph(world / "out").write(target, ["turtle"])
    before = snapshot(target)
    code = SLOW_BUILD.format(patch=patch)
    child = subprocess.Popen(
        [sys.executable, "-c", code, "build", world / "in", "-o", target],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"inside\n"
    child.send_signal(signal.SIGINT)
    _, errors = child.communicate(timeout=60)
    assert child.returncode == 130
    assert errors.decode().splitlines() == ["Stopped; an older build is unchanged."]
    assert snapshot(target) == before
    assert leftovers(target) == []


def test_json_keeps_every_character_and_prints_no_control_character(world: Path) -> None:
    graph = open_graph(world / "out")
    article = graph.tables.sightings.filter(file="hostile.md").row(0, named=True)
    done = run("show", "--json", article["article"], "-g", world / "out")
    assert json.loads(done.stdout)["met in"][0]["title"] == article["title"]


def test_the_module_runs_as_the_script_does() -> None:
    script = python("-c", "from newsgraph.cli import main; main(['-h'], prog_name='newsgraph')")
    assert run("--help").stdout == script.stdout

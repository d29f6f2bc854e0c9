"""`newsgraph watch` builds at once, after each change, and not after its own."""

import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import newsgraph as ng

PATIENCE = 60

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent as a POSIX signal"),
]


def article(folder: Path, name: str, title: str) -> None:
    text = f"---\ntitle: {title}\nwebUrl: https://halyard.example/{name}\n---\n"
    (folder / f"{name}.md").write_text(text, encoding="utf-8")


@contextmanager
def watching(
    *arguments: object,
) -> Iterator[tuple[subprocess.Popen[str], "queue.Queue[str]"]]:
    """The running command, and the lines of its standard error as they come."""
    command = [sys.executable, "-m", "newsgraph", "watch", *map(str, arguments)]
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    lines: queue.Queue[str] = queue.Queue()

    def drain() -> None:
        assert process.stderr
        for line in process.stderr:
            lines.put(line)

    reader = threading.Thread(target=drain)
    reader.start()
    try:
        yield process, lines
    finally:
        process.kill()
        process.wait()
        reader.join()
        assert process.stderr
        process.stderr.close()


def until(lines: "queue.Queue[str]", text: str) -> list[str]:
    met = []
    while True:
        met.append(lines.get(timeout=PATIENCE))
        if text in met[-1]:
            return met


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    article(folder, "one", "Ferry adrift")
    return folder


def test_a_change_is_built_and_ctrl_c_ends_it(seeds: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with watching(seeds, "-o", out, "--settle", "0.1") as (process, lines):
        until(lines, "Watching")
        assert ng.open(out).articles.height == 1
        article(seeds, "two", "Crane strike")
        until(lines, "Watching")
        assert ng.open(out).articles.height == 2
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130


def test_a_failed_build_keeps_the_last_one_and_watching(seeds: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with watching(seeds, "-o", out, "--settle", "0.1") as (_, lines):
        until(lines, "Watching")
        (seeds / "one.md").write_text("not a document\n", encoding="utf-8")
        assert any("no article in 1 file" in line for line in until(lines, "Watching"))
        assert ng.open(out).articles.height == 1
        article(seeds, "one", "Ferry found")
        until(lines, "Watching")
        assert ng.open(out).articles["headline"].to_list() == ["Ferry found"]


def test_its_own_output_and_hidden_files_are_no_change(seeds: Path) -> None:
    with watching(seeds, "-o", seeds / "out", "--settle", "0.1") as (_, lines):
        until(lines, "Watching")
        (seeds / ".note.swp").write_text("draft", encoding="utf-8")
        with pytest.raises(queue.Empty):
            lines.get(timeout=2)


def test_a_source_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    with watching(tmp_path / "none", "-o", tmp_path / "out") as (process, lines):
        until(lines, "there is no such file or folder")
        assert process.wait(PATIENCE) == 2

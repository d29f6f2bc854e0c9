"""The documentation says what the program does."""

import re
import runpy
from pathlib import Path

import pytest

from newsgraph.cli import main

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GENERATED = runpy.run_path(str(ROOT / "docs" / "generate.py"))["pages"]()


@pytest.mark.parametrize("file", sorted(GENERATED))
def test_a_generated_page_is_current(file: str) -> None:
    written = (ROOT / "docs" / file).read_text(encoding="utf-8")
    assert written == GENERATED[file], "run `make docs`"


def test_every_command_is_documented_with_an_example() -> None:
    for name, command in main.commands.items():
        assert f"## newsgraph {name}\n" in GENERATED["command-line.md"]
        assert "Example" in (command.help or ""), name


def test_every_command_that_the_readme_names_exists() -> None:
    blocks = "".join(re.findall(r"```sh\n(.*?)```", README, re.DOTALL))
    named = set(re.findall(r"newsgraph (\w+)", blocks))
    assert named
    assert named <= set(main.commands)


def test_every_file_that_the_readme_links_exists() -> None:
    linked = [link for link in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in link]
    assert linked
    assert [link for link in linked if not (ROOT / link).exists()] == []


def test_the_python_of_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (block,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    exec(compile(block, "README.md", "exec"), {})
    assert (tmp_path / "mygraph" / "index.html").exists()

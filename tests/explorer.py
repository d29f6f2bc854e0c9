"""The explorer's own tools, for tests that need them: they skip where node is not set up."""

import shutil
import subprocess
from pathlib import Path

import pytest

EXPLORER = Path(__file__).parents[1] / "explorer"


def run_node(*arguments: str | Path) -> str:
    """Run a script of ``explorer/``, and give what it printed; skip without node."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node: the explorer's own tests need Node.js 20 or newer")
    if not (EXPLORER / "node_modules").is_dir():
        pytest.skip("the explorer's packages are not installed: run `make page`")
    run = subprocess.run(
        [node, *map(str, arguments)], cwd=EXPLORER, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def build_explorer(*arguments: str | Path) -> str:
    """Run ``explorer/build.mjs``."""
    return run_node("build.mjs", *arguments)

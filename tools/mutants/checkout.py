"""Copies of the working tree, in which code can be changed without harm."""

import compileall
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from py_compile import PycInvalidationMode

import pytest

PYTEST = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
COVERAGE = ["--cov", "--cov-context=test", "--cov-report=", "-p", "tools.mutants.timing"]


def copy_tree(source: Path, target: Path) -> None:
    """Copy what git knows of a working tree, changes and new files included.

    The package's byte code is compiled to be known by the hash of its source, so that a
    changed module is never taken for the one that stood there in the same second.
    """
    shutil.rmtree(target, ignore_errors=True)
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=source,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (source / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source / name, target / name)
    mode = PycInvalidationMode.CHECKED_HASH
    compileall.compile_dir(target / "graph", quiet=1, invalidation_mode=mode)


def environment(root: Path) -> dict[str, str]:
    """The environment of a Python that runs the tests of a copy, without a browser: it is slow."""
    ours = {"PYTHONPATH": str(root / "graph"), "NEWSGRAPH_CACHE": "", "NEWSGRAPH_CHROMIUM": "none"}
    return {**os.environ, **ours}


def measure(root: Path, tests: Sequence[str], data: Path, seconds: Path, workers: int) -> None:
    """Run tests once, and keep the lines that each ran and the seconds that it took.

    Args:
        root: a copy of the working tree.
        tests: files and folders of tests; none for all.
        data: where the coverage goes, with one context for each test.
        seconds: where a mapping of tests to seconds goes, in JSON.
        workers: processes to run the tests in.

    Raises:
        RuntimeError: pytest did not come to its end.
    """
    unfinished = seconds.with_suffix(".new")
    done = subprocess.run(
        [*PYTEST, *COVERAGE, "-n", str(workers), *tests],
        cwd=root,
        env={**environment(root), "COVERAGE_FILE": str(data), "MUTANTS_SECONDS": str(unfinished)},
        stdout=sys.stderr,
        check=False,
    )
    if done.returncode not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise RuntimeError(f"pytest ended with {done.returncode}")
    unfinished.replace(seconds)


def warm(root: Path, tests: Path) -> None:
    """Let pytest find the tests that a file lists, and keep their byte code.

    Raises:
        CalledProcessError: it does not find them all.
    """
    subprocess.run(
        [*PYTEST, "--collect-only", "-qq", f"@{tests}"],
        cwd=root,
        env=environment(root),
        stdout=subprocess.DEVNULL,
        check=True,
    )

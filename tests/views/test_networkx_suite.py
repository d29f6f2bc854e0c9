"""networkx's own tests, with every graph converted for our backend."""

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.worlds import ROOT

FAILING = {"test_karate_club_partition", "test_none_weight_param", "test_undirected_selfloops"}
"""They expect the very partition that networkx's Louvain method finds from a seed."""

LEAST = 400
"""The number of tests that must reach the backend: a run that collects few proves nothing."""


@pytest.mark.slow
def test_networkx_own_tests_pass_on_the_backend_but_for_one_partition_among_many(
    tmp_path: Path,
) -> None:
    counts = tmp_path / "counts.json"
    settings = {
        "NETWORKX_TEST_BACKEND": "newsgraph",
        "NETWORKX_FALLBACK_TO_NX": "True",
        "NEWSGRAPH_COUNTS": str(counts),
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    command += ["-p", "tests.views.networkx_plugin", "--pyargs", "networkx.algorithms"]
    run = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, **settings}, capture_output=True, text=True,
        timeout=3_600, check=False,
    )  # fmt: skip
    assert counts.exists(), run.stdout[-2_000:] + run.stderr[-2_000:]
    found = json.loads(counts.read_text("utf-8"))
    assert {test.rpartition("::")[2] for test in found["failed"]} == FAILING, run.stdout[-5_000:]
    assert not found["failed elsewhere"]
    assert len(found["passed"]) >= LEAST
    page = (ROOT / "docs" / "networks.md").read_text(encoding="utf-8")
    if f"networkx {version('networkx')}" in page:
        passed, failed = len(found["passed"]), len(found["failed"])
        row = f"| {passed:,} | {failed} | {found['not applicable']:,} |"
        assert row in page, f"docs/networks.md: the counts are now {row}"

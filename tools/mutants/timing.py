"""A plugin for pytest: the seconds that each test takes, ``null`` for one that did not pass."""

import json
import os
from pathlib import Path

import pytest

_seconds: dict[str, float | None] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Add up the phases of a test; with xdist this runs in the process that hands out tests."""
    before = _seconds.get(report.nodeid, 0.0)
    if before is None or not report.passed:
        _seconds[report.nodeid] = None
    else:
        _seconds[report.nodeid] = before + report.duration


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write what was measured, once."""
    if not hasattr(session.config, "workerinput"):
        Path(os.environ["MUTANTS_SECONDS"]).write_text(json.dumps(_seconds), encoding="utf-8")

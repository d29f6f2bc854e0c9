"""A plugin for networkx's own tests: which of them used our backend, and how they ended.

Used by ``test_networkx_suite.py`` in a run of its own; the counts go to the file that
``NEWSGRAPH_COUNTS`` names.
"""

import json
import os
from functools import wraps
from pathlib import Path
from typing import Any

import pytest

from newsgraph.views.backend import FUNCTIONS, interface

reached: set[str] = set()
outcomes: dict[str, str] = {}
running: list[str] = []


def pytest_configure() -> None:
    """Note each call of a function of the backend."""
    for name in FUNCTIONS:
        setattr(interface, name, _noted(getattr(interface, name)))


def _noted(function: Any) -> Any:
    @wraps(function)
    def noted(*args: Any, **kwargs: Any) -> Any:
        reached.update(running)
        return function(*args, **kwargs)

    return noted


def pytest_runtest_logstart(nodeid: str) -> None:
    """A test begins."""
    running[:] = [nodeid]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """A test has ended, or cannot begin."""
    if report.when == "call" or report.outcome != "passed":
        outcomes[report.nodeid] = report.outcome


def pytest_sessionfinish() -> None:
    """Write what happened."""
    named = {
        outcome: sorted(test for test in reached if outcomes.get(test) == outcome)
        for outcome in ("passed", "failed")
    }
    elsewhere = [test for test in outcomes if test not in reached]
    ours: dict[str, Any] = {**named, "not applicable": len(elsewhere)}
    ours["failed elsewhere"] = [test for test in elsewhere if outcomes[test] == "failed"]
    Path(os.environ["NEWSGRAPH_COUNTS"]).write_text(json.dumps(ours), encoding="utf-8")

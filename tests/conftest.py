"""What all tests share: one deterministic profile of Hypothesis, and builds of a few files."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings

from newsgraph import sample
from newsgraph.graph import Graph
from newsgraph.pipeline import build
from newsgraph.report import Report
from newsgraph.store import Tables
from tests.strategies import Build, write

os.environ["NEWSGRAPH_CACHE"] = ""  # no test reads or writes the cache of who runs it
os.environ["NEWSGRAPH_DEBUG"] = "1"  # no test takes a fault of ours for one of the input

settings.register_profile(
    "newsgraph",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=60,
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("newsgraph")


@pytest.fixture
def build_files(tmp_path: Path) -> Build:
    """Write the given files into a fresh folder and build the tables of it."""

    def run(files: Mapping[str, str | bytes], **options: Any) -> tuple[Tables, Report]:
        return build([write(tmp_path / "documents", files)], **options)

    return run


@pytest.fixture(scope="session")
def sample_graph() -> Graph:
    """The packaged sample, built once."""
    return sample()

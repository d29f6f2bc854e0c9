"""The page on the analyses says what the code says."""

import runpy
from pathlib import Path

from newsgraph import analysis

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_is_current() -> None:
    page = runpy.run_path(str(DOCS / "generate_analysis.py"))["page"]()
    assert (DOCS / "analysis.md").read_text(encoding="utf-8") == page, "run `make docs`"


def test_every_analysis_has_its_section() -> None:
    page = (DOCS / "analysis.md").read_text(encoding="utf-8")
    for name in set(analysis.__all__) - {"Answer"}:
        assert f"`analysis.{name}(graph" in page

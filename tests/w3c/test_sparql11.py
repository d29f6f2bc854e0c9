"""The SPARQL 1.1 suite of the W3C, and the document that counts it."""

from collections import Counter

import pytest

from tests.w3c import suite

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def outcomes() -> list[suite.Outcome]:
    if not suite.ARCHIVE.exists():
        pytest.skip(f"{suite.ARCHIVE.name} is not in ../shared/corpora")
    return suite.run_all()


def test_the_suite_is_found_whole(outcomes: list[suite.Outcome]) -> None:
    found = Counter(outcome.test.kind for outcome in outcomes)
    assert found["QueryEvaluationTest"] >= 300
    assert found["CSVResultFormatTest"] >= 3
    assert found["PositiveSyntaxTest11"] >= 60
    assert found["NegativeSyntaxTest11"] >= 35


def test_what_fails_is_known_and_explained(outcomes: list[suite.Outcome]) -> None:
    failed = {o.test.name: o.detail for o in outcomes if o.verdict == "failed"}
    assert len(failed) <= 16, failed
    assert {o.reason for o in outcomes if o.reason} <= set(suite.EXPLAINED)


def test_the_document_is_current(outcomes: list[suite.Outcome]) -> None:
    written = suite.DOCUMENT.read_text(encoding="utf-8")
    assert written == suite.report(outcomes), "run `python -m tests.w3c.suite`"

"""A field that the page does not know by name is shown by its label and searched by its key."""

import pytest
from msgspec.structs import replace

from newsgraph.exports.page import corpus, payload
from newsgraph.schema.form import Field, Page
from newsgraph.schema.kinds import KINDS, columns
from newsgraph.store import Tables
from tests.exports.conftest import Open, article_id, chromium

pytestmark = pytest.mark.skipif(chromium() is None, reason="no Chromium: set NEWSGRAPH_CHROMIUM")


@pytest.fixture
def described(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text and a number as if the page did not know them by name."""
    fields = columns(KINDS["article"])
    some: dict[str, Field] = {
        "key": replace(fields["key"], rdf=fields["url"].rdf, page=_by("Key")),
        "quality": replace(fields["quality"], unit="points", page=_by("Points")),
    }
    for module in (corpus, payload):
        monkeypatch.setattr(module, "page_fields", lambda: some)


def _by(label: str) -> Page:
    return Page(shows=True, searches=True, label=label)


@pytest.mark.usefixtures("described")
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("quality:>30", {"Software used 30,000 times", "Parents ask schools for a ban"}),
        ("key:techdaily", {"Cameras fail to yield arrests"}),
    ],
)
def test_it_is_searched_by_its_key(
    open_page: Open, seeds: Tables, query: str, found: set[str]
) -> None:
    reader = open_page(seeds)
    reader.search(query)
    assert set(reader.page.evaluate("newsgraph.found()")) == {article_id(name) for name in found}
    assert reader.page.locator("#faults").is_hidden()


@pytest.mark.usefixtures("described")
def test_it_is_shown_by_its_label_with_its_unit(open_page: Open, seeds: Tables) -> None:
    reader = open_page(seeds)
    reader.search("key:westcoast")
    reader.page.get_by_text("Software used 30,000 times").first.click()
    details = reader.page.locator("#details")
    details.get_by_text("40 points").wait_for()
    assert "Points\n40 points" in details.inner_text()
    assert "Key\nhttps://westcoast.example" in details.inner_text()

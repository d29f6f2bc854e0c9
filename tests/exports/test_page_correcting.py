"""What a reader puts right in the page, and a build that follows it."""

from pathlib import Path

import polars as pl
import pytest
import yaml

import newsgraph as ng
from newsgraph.graph import sample_folder
from tests.exports.conftest import Open

pytestmark = pytest.mark.slow

DOCUMENTS = sample_folder() / "documents"
MERGED = "dailygannet.example/news/amber-walrus-soap"


@pytest.fixture(scope="module")
def sample() -> ng.Graph:
    return ng.build(DOCUMENTS)


def rebuilt(folder: Path, saved: bytes) -> ng.Graph:
    """The sample, built by the corrections that were saved."""
    path = folder / "overrides.yaml"
    path.write_bytes(saved)
    return ng.build(DOCUMENTS, overrides=path)


def story_of(graph: ng.Graph, headline: str) -> str | None:
    found: str | None = graph.tables.articles.filter(headline=headline)["storyline"].item()
    return found


def test_an_article_that_is_not_of_its_story_leaves_it_in_the_next_build(
    open_page: Open, sample: ng.Graph, tmp_path: Path
) -> None:
    row = sample.tables.articles.drop_nulls("event").filter(pl.col("core")).row(0, named=True)
    headline, others = row["headline"], sample.tables.articles.filter(event=row["event"])
    reader = open_page(sample.tables, f"#{row['id']}")
    reader.page.get_by_role("button", name="Not this story").click()
    found = rebuilt(tmp_path, reader.save("corrections"))
    assert story_of(found, headline) is None or story_of(found, headline) not in {
        story_of(found, other) for other in others["headline"] if other != headline
    }
    kept = {story_of(found, other) for other in others["headline"] if other != headline}
    assert kept == {row["storyline"]}


def test_addresses_that_are_not_one_article_are_two_in_the_next_build(
    open_page: Open, sample: ng.Graph, tmp_path: Path
) -> None:
    (article,) = sample.tables.aliases.filter(raw=MERGED)["id"]
    reader = open_page(sample.tables, f"#{article}")
    reader.page.get_by_role("button", name="Not the same article").first.click()
    found = rebuilt(tmp_path, reader.save("corrections"))
    assert found.tables.articles.height == sample.tables.articles.height + 1


def test_outlets_that_are_one_are_one_in_the_next_build(
    open_page: Open, sample: ng.Graph, tmp_path: Path
) -> None:
    one, other = sample.tables.outlets.drop_nulls("domain").head(2)["id"]
    reader = open_page(sample.tables, f"#{one}")
    reader.page.get_by_role("button", name="Same outlet as").click()
    (name,) = sample.tables.outlets.filter(id=other)["name"]
    reader.page.locator("#ask-search").fill(name)
    reader.page.locator("#ask-list .thing", has_text=name).first.click()
    found = rebuilt(tmp_path, reader.save("corrections"))
    assert found.tables.outlets.height == sample.tables.outlets.height - 1


def test_a_correction_is_kept_over_a_reload_and_taken_back(
    open_page: Open, sample: ng.Graph
) -> None:
    row = sample.tables.articles.drop_nulls("event").row(0, named=True)
    reader = open_page(sample.tables, f"#{row['id']}")
    button = reader.page.get_by_role("button", name="Not this story")
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    assert yaml.safe_load(reader.save("corrections"))["apart"]
    reader.page.reload()
    reader.arrive(row["id"])
    button.click()
    assert button.get_attribute("aria-pressed") == "false"
    reader.page.locator("#take-button").click()
    assert not reader.page.locator("[data-take=corrections]").count()

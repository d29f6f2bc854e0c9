"""What changed between two builds."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import polars as pl

import newsgraph as ng
from newsgraph.graph import Graph
from tests.worlds import DOCUMENTS, TAXONOMY


def build(documents: Path, before: Graph | None = None) -> Graph:
    return ng.build(documents, taxonomy=TAXONOMY, before=before)


def test_a_build_has_not_changed_since_itself(sample_graph: Graph) -> None:
    assert not sample_graph.changes_since(sample_graph)


def test_added_articles_links_and_stories_are_listed(tmp_path: Path) -> None:
    part = shutil.copytree(DOCUMENTS, tmp_path / "part")
    for path in part.glob("2031-06-1[7-9]*"):
        path.unlink()
    old = build(part)
    new = build(DOCUMENTS, before=old)
    found = new.changes_since(old)
    came = set(found.nodes.filter(change="came")["label"])
    assert "Kilowatt goes swimming" in came
    assert "went" not in set(found.nodes["change"])
    assert found.links.filter(change="came").height > 0
    surge = "Sea over the promenade at Brindle Bay, surge still building"
    arrived = found.stories.filter(change="came")
    assert arrived.filter(name=surge)["grain"].sort().to_list() == ["event", "storyline"]
    (event,) = arrived.filter(pl.col("name") != surge)["name"]
    assert event.startswith("Port Ellery switches off canteen algorithm")
    comet = found.stories.filter(grain="storyline", change="grew", detail="5 → 6 articles")["name"]
    assert any(name.startswith("Comet Tolvery over") for name in comet)
    assert set(found.moved["after"]) == set(arrived["id"])
    back = old.changes_since(new)
    assert set(back.nodes.filter(change="went")["label"]) == came


def test_a_changed_headline_is_listed_with_its_columns(tmp_path: Path) -> None:
    documents = shutil.copytree(DOCUMENTS, tmp_path / "documents")
    name = "2031-06-22-in-praise-of-the-second-best-beach.md"
    text = (documents / name).read_text("utf-8")
    old = build(documents)
    (documents / name).write_text(re.sub("heat: .*", "heat: 9", text), "utf-8")
    found = build(documents, before=old).changes_since(old)
    assert found.nodes.select("change", "detail").rows() == [("changed", "heat")]


def test_merged_stories_are_followed_to_their_successor(tmp_path: Path) -> None:
    fine = ng.build(DOCUMENTS, storyline=0.35, event=0.5)
    wide = ng.build(DOCUMENTS, storyline=0.03, event=0.1, before=fine)
    found = wide.changes_since(fine)
    merged = found.stories.filter(change="merge")
    assert merged.height > 0
    for id_, detail in merged.select("id", "detail").iter_rows():
        assert wide.find(id_) == detail.removeprefix("→ ")
    folder = tmp_path / "wide"
    wide.write(folder)
    assert ng.open(folder).tables.equals(wide.tables)


def test_topics_types_and_other_columns_are_compared(sample_graph: Graph) -> None:
    tables = sample_graph.tables
    other = Graph(
        replace(
            tables,
            about=tables.about.head(-1),
            outlets=tables.outlets.with_columns(name=pl.col("name").str.to_uppercase()),
            articles=tables.articles.with_columns(type=pl.lit("video")),
        ),
        sample_graph.report,
    )
    found = other.changes_since(sample_graph)
    assert found.links.select("change", "kind").rows() == [("went", "covers")]
    details = dict(found.nodes.group_by("detail").len().iter_rows())
    assert details["type"] == tables.articles.filter(pl.col("type") != "video").height
    lower = pl.col("name") != pl.col("name").str.to_uppercase()
    assert details["name"] == tables.outlets.filter(lower).height


def test_a_build_has_the_stories_of_its_own_turtle(sample_graph: Graph, tmp_path: Path) -> None:
    sample_graph.write(tmp_path / "out")
    found = ng.open(tmp_path / "out" / "newsgraph.ttl").changes_since(sample_graph)
    assert found.stories.is_empty()
    assert found.moved.is_empty()

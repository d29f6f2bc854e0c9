"""Laws 1 and 9 with stories: the same lineage gives the same bytes, and a rebuild is still."""

import random
from pathlib import Path

import pytest

import newsgraph as ng
from newsgraph.graph import Graph
from tests.worlds import DOCUMENTS, newsgraph, snapshot


def written(graph: Graph, folder: Path) -> dict[str, bytes | None]:
    graph.write(folder, ["turtle"])
    return snapshot(folder)


@pytest.mark.slow
def test_a_rebuild_over_itself_changes_no_byte(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert newsgraph("build", DOCUMENTS, "-o", out).returncode == 0
    first = snapshot(out)
    assert newsgraph("build", DOCUMENTS, "-o", out).returncode == 0
    assert snapshot(out) == first


@pytest.fixture(scope="module")
def earlier() -> Graph:
    """A build of the first two weeks at other knobs, so that stories merge and split later."""
    return ng.build(*sorted(DOCUMENTS.glob("2031-06-0*")), storyline=0.2, event=0.5)


def test_given_the_same_lineage_no_order_shows(earlier: Graph, tmp_path: Path) -> None:
    files = sorted(DOCUMENTS.glob("*.md"))
    mixed = random.Random(7).sample(files, len(files))
    one = written(ng.build(*files, before=earlier), tmp_path / "one")
    other = written(ng.build(*mixed, before=earlier), tmp_path / "other")
    assert one == other
    assert earlier.stories.height > 0


def test_a_lineage_that_went_through_a_folder_is_the_same(earlier: Graph, tmp_path: Path) -> None:
    earlier.write(tmp_path / "earlier", ["turtle"])
    kept = ng.build(DOCUMENTS, before=ng.open(tmp_path / "earlier"))
    assert kept.tables.equals(ng.build(DOCUMENTS, before=earlier).tables)


def test_every_story_that_was_told_is_told_or_leads_on_or_is_dormant(earlier: Graph) -> None:
    graph = ng.build(DOCUMENTS, before=earlier)
    fates = {old: (new, change) for old, new, change in graph.tables.lineage.iter_rows()
             if change != "split"}  # fmt: skip
    for id_ in earlier.stories["id"]:
        new, change = fates[id_]
        assert change == "dormant" or graph.find(id_) == graph.find(new)

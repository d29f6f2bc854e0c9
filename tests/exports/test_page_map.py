"""The map of the page and its blocks: facts about places and bytes, no timings."""

import logging
import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree

from benchmarks.map_figures import nearness
from benchmarks.page_graphs import page_tables
from newsgraph.exports.page import corpus as corpus_module
from newsgraph.exports.page import payload, render_page
from newsgraph.exports.page.attraction import ROADS
from newsgraph.exports.page.corpus import PageCorpus, newest, read_corpus
from newsgraph.exports.page.islands import DOT_SPACING, GAP, MapPlan, map_plan
from newsgraph.exports.page.links import TERM_LIMIT
from newsgraph.exports.page.regions import regions
from newsgraph.exports.page.spreading import concentric, equal_area, evenly_spread, pushed_apart
from newsgraph.exports.page.titles import titles, written
from newsgraph.exports.page.water import matched
from newsgraph.graph import Graph
from newsgraph.store import Tables, write_tables
from tests.exports.test_page import data_of

COUNT = 1500


@pytest.fixture(scope="module")
def tables() -> Tables:
    """Articles in stories, with texts as long as January's."""
    return page_tables(COUNT)


@pytest.fixture(scope="module")
def corpus(tables: Tables) -> PageCorpus:
    """Their columns."""
    return read_corpus(tables)


@pytest.fixture(scope="module")
def plan(corpus: PageCorpus) -> MapPlan:
    """Their map."""
    return map_plan(corpus)


@pytest.mark.parametrize("grain", ["event", "storyline"])
def test_the_nearest_neighbour_is_of_the_same_story(
    corpus: PageCorpus, plan: MapPlan, grain: str
) -> None:
    stories = corpus.event_of if grain == "event" else corpus.storyline_of
    nearest = cKDTree(plan.articles).query(plan.articles, k=2)[1][:, 1]
    member = stories >= 0
    assert np.mean(stories[nearest[member]] == stories[member]) >= 0.93


def test_no_two_articles_are_nearer_than_a_dot_is_wide(plan: MapPlan) -> None:
    apart = cKDTree(plan.articles).query(plan.articles, k=2)[0][:, 1]
    assert apart.min() > 1.4 * DOT_SPACING


def test_no_two_islands_overlap(corpus: PageCorpus, plan: MapPlan) -> None:
    tops = np.flatnonzero(np.array(corpus.stories["parent"]) < 0)
    places, radii = plan.stories[tops].astype(float), plan.radii[tops]
    delta = places[:, None] - places[None]
    water = np.hypot(delta[..., 0], delta[..., 1]) - radii[:, None] - radii
    np.fill_diagonal(water, np.inf)
    assert water.min() > GAP - 3


def test_every_article_lies_on_its_island_and_in_its_event(
    corpus: PageCorpus, plan: MapPlan
) -> None:
    for stories in (corpus.event_of, corpus.storyline_of):
        member = np.flatnonzero(stories >= 0)
        way = plan.articles[member] - plan.stories[stories[member]]
        assert (np.hypot(way[:, 0], way[:, 1]) <= plan.radii[stories[member]]).all()


def test_events_lie_within_their_storyline(corpus: PageCorpus, plan: MapPlan) -> None:
    parents = np.array(corpus.stories["parent"])
    events = np.flatnonzero(parents >= 0)
    way = (plan.stories[events] - plan.stories[parents[events]]).astype(float)
    reach = np.hypot(way[:, 0], way[:, 1]) + plan.radii[events]
    assert (reach <= plan.radii[parents[events]] + 2).all()


def test_stories_that_are_linked_lie_nearer_than_others(corpus: PageCorpus, plan: MapPlan) -> None:
    ends = plan.articles[corpus.derived.source], plan.articles[corpus.derived.target]
    apart = np.hypot(*(ends[0] - ends[1]).T.astype(float))
    shuffled = np.roll(ends[1], len(ends[1]) // 2, axis=0)
    chance = np.hypot(*(ends[0] - shuffled).T.astype(float))
    assert np.median(apart) < 0.5 * np.median(chance)


def test_the_nearest_islands_are_those_that_are_linked(sample_graph: Graph) -> None:
    corpus = read_corpus(sample_graph.tables)
    figures = nearness(corpus, map_plan(corpus))
    assert figures.islands >= 10
    assert figures.rank <= 10
    assert figures.nearest >= 0.4


def test_articles_in_no_story_lie_in_open_water(corpus: PageCorpus, plan: MapPlan) -> None:
    alone = np.flatnonzero((corpus.storyline_of < 0) & (corpus.event_of < 0))
    tops = np.flatnonzero(np.array(corpus.stories["parent"]) < 0)
    nearest, island = cKDTree(plan.stories[tops]).query(plan.articles[alone], k=len(tops))
    assert len(alone)
    assert (nearest > plan.radii[tops][island]).all()


def test_roads_join_the_islands_with_most_links(corpus: PageCorpus, plan: MapPlan) -> None:
    counts = plan.roads[:, 2]
    assert len(plan.roads) <= ROADS
    assert (np.diff(counts) <= 0).all()
    assert counts.min() >= 2
    assert (np.array(corpus.stories["parent"])[plan.roads[:, :2]] < 0).all()


coordinates = st.tuples(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3))


@given(st.lists(st.tuples(coordinates, coordinates), max_size=60))
def test_each_point_gets_a_site_of_its_own(pairs: list[tuple[Any, Any]]) -> None:
    wanted, sites = (np.array([pair[i] for pair in pairs]).reshape(-1, 2) for i in (0, 1))
    assert sorted(matched(wanted, sites)) == list(range(len(pairs)))


def test_points_that_are_sites_stay_near() -> None:
    grid = np.array([(x, y) for x in range(16) for y in range(16)], dtype=float)
    assert (matched(grid, grid) == np.arange(len(grid))).all()


def test_regions_are_named_by_what_their_islands_share_and_others_lack() -> None:
    west = [(x, y) for x in range(6) for y in range(6)]
    places = np.array([*west, *((x + 90, y) for x, y in west)], dtype=float)
    terms = [["Crane", "port"]] * 36 + [["ferry", "port"]] * 36
    found = regions(places, np.ones(72), terms)
    assert {region.name for region in found} == {"crane", "ferry"}
    assert all((region.x < 45) == (region.name == "crane") for region in found)
    assert regions(places[:10], np.ones(10), terms[:10]) == []


def test_a_title_is_of_the_terms_as_they_are_written() -> None:
    texts = [("Clearview AI Sued Over Scraping", "Clearview AI is sued over scraping faces.")] * 3
    parts = written(["clearview", "scraping", "ai"], texts)
    assert parts == ["Clearview AI", "scraping"]
    assert titles([parts], [-1], ["2031-06-01"]) == ["Clearview AI · scraping"]
    assert written(["self"], [("A self-driving car", "Self-driving it is.")] * 2) == [
        "Self-driving"
    ]


words = st.lists(st.sampled_from(["Ferry", "port", "crane", "Self-driving"]), max_size=3)


@given(st.lists(words, max_size=12), st.data())
def test_no_two_storylines_and_no_two_events_have_one_title(
    parts: list[list[str]], data: st.DataObject
) -> None:
    tops = len(parts) // 2 + 1
    parents = [
        -1 if row < tops else data.draw(st.integers(0, tops - 1)) for row in range(len(parts))
    ]
    found = titles(parts, parents, ["2031-06-01"] * len(parts))
    for is_event in (False, True):
        group = [
            title for title, parent in zip(found, parents, strict=True) if (parent >= 0) is is_event
        ]
        assert len(set(group)) == len(group)


def test_an_event_among_several_is_called_by_what_its_storyline_is_not() -> None:
    parts = [["Clearview AI", "scraping"], ["scraping", "lawsuit"], ["Clearview AI", "police"]]
    assert titles(parts, [-1, 0, 0], ["2031-06-01"] * 3)[1:] == [
        "Lawsuit · Clearview AI",
        "Police · Clearview AI",
    ]


def test_a_corpus_without_stories_or_articles_has_a_map(seeds: Tables, empty: Tables) -> None:
    assert len(np.unique(map_plan(read_corpus(seeds)).articles, axis=0)) == 6
    assert map_plan(read_corpus(empty)).articles.shape == (0, 2)


points = st.integers(1, 60).flatmap(
    lambda count: st.tuples(
        st.lists(st.tuples(st.floats(-90, 90), st.floats(-90, 90)), min_size=count, max_size=count),
        st.lists(st.floats(1, 60), min_size=count, max_size=count),
    )
)


@pytest.mark.slow
@settings(deadline=None)
@given(points)
def test_discs_that_were_pushed_apart_do_not_overlap(
    given_: tuple[list[tuple[float, float]], list[float]],
) -> None:
    radii = np.array(given_[1])
    places = pushed_apart(np.array(given_[0]), radii)
    delta = places[:, None] - places[None]
    gaps = np.hypot(delta[..., 0], delta[..., 1]) - radii[:, None] - radii
    np.fill_diagonal(gaps, 0)
    assert gaps.min() > -1e-5


@given(points)
def test_equal_areas_fill_the_square_evenly(
    given_: tuple[list[tuple[float, float]], list[float]],
) -> None:
    count = len(given_[0])
    places = equal_area(np.array(given_[0]), np.ones(count))
    assert ((places > 0) & (places < 1)).all()
    assert len(np.unique(places.round(9), axis=0)) == count
    assert abs(int((places[:, 0] < 0.5).sum()) - count / 2) <= count / 3 + 1


def test_a_square_folded_to_a_disc_keeps_areas() -> None:
    disc = concentric(evenly_spread(20_000) + 0.5)
    radius = np.hypot(disc[:, 0], disc[:, 1])
    assert radius.max() <= 1
    for share in (0.1, 0.5, 0.9):
        assert np.mean(radius <= np.sqrt(share)) == pytest.approx(share, abs=0.01)


@pytest.mark.slow
def test_a_page_in_stories_is_the_same_under_any_hash_seed(tables: Tables, tmp_path: Path) -> None:
    write_tables(tables, tmp_path / "tables")
    program = (
        "import sys; from pathlib import Path; from newsgraph.store import read_tables;"
        "from newsgraph.exports.page import write_page;"
        "write_page(read_tables(Path(sys.argv[1])), Path(sys.argv[2]))"
    )
    for seed in ("1", "2"):
        command = [sys.executable, "-c", program, str(tmp_path / "tables"), str(tmp_path / seed)]
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()


def test_a_page_stays_within_its_bytes_per_article(tables: Tables) -> None:
    assert len(render_page(tables).encode()) <= 550_000 + 450 * COUNT


def test_beyond_the_limit_details_stand_in_a_block_of_their_own(
    tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = data_of(render_page(tables))["details"]
    monkeypatch.setattr(payload, "LAZY_LIMIT", 10)
    page = render_page(tables)
    assert "details" not in data_of(page)
    assert data_of(page, "corpus-details") == whole


def test_of_too_many_articles_the_newest_stay_and_the_page_says_so(
    tables: Tables, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(corpus_module, "ARTICLE_LIMIT", 400)
    with caplog.at_level(logging.WARNING):
        data = data_of(render_page(tables))
    assert "newest 400 of 1,500 articles" in caplog.text
    assert data["notes"]["omitted"] == 1100
    assert data["notes"]["unknown"] == 0
    oldest = tables.articles["published"].sort(descending=True)[399].timestamp()
    assert min(data["articles"]["published"]) == oldest


def test_beyond_the_limit_counts_are_of_what_stays_and_stories_stay_whole(tables: Tables) -> None:
    kept = newest(tables, 400)
    corpus = read_corpus(kept)
    assert set(corpus.outlet_of) == set(range(len(corpus.outlets["id"])))
    assert set(corpus.about[:, 1]) == set(range(len(corpus.topics["id"])))
    pairs = {(corpus.outlet_of[article], topic) for article, topic in corpus.about.tolist()}
    assert sum(corpus.cover_counts) == len(corpus.about)
    assert len(pairs) == len(corpus.covers)
    grains = zip(corpus.event_of.tolist(), corpus.storyline_of.tolist(), strict=True)
    held = Counter(row for both in grains for row in both if row >= 0)
    assert [held[row] for row in range(len(held))] == corpus.stories["articles"]
    assert kept.stories.equals(tables.stories.join(kept.stories, on="id", how="semi"))


def test_within_the_limit_nothing_is_left_out(tables: Tables) -> None:
    assert newest(tables, COUNT) is tables


def test_a_link_keeps_the_terms_that_weigh_most(tables: Tables, corpus: PageCorpus) -> None:
    derived = tables.related.filter(pl.col("kind") != "declared").sort("source", "target", "kind")
    links = corpus.derived
    assert len(links.term_counts) == derived.height
    assert sum(links.term_counts) == len(links.terms) == len(links.term_weights)
    kept = iter(zip(links.terms, links.term_weights, strict=True))
    for count, known in zip(links.term_counts, derived["terms"], strict=True):
        heaviest = sorted(known, key=lambda entry: (-entry["weight"], entry["term"]))[:TERM_LIMIT]
        expected = [(entry["term"], round(1000 * entry["weight"])) for entry in heaviest]
        assert [next(kept) for _ in range(count)] == expected


def test_ids_of_former_stories_lead_over_builds_to_their_successor(tables: Tables) -> None:
    heir = tables.stories["id"][3]
    rows = [
        ("story/a", "story/b", "continue"), ("story/b", heir, "merge"),
        ("story/c", "story/d", "merge"), ("story/d", "story/c", "merge"),
        ("story/e", heir, "split"), (heir, heir, "continue"),
    ]  # fmt: skip
    lineage = pl.DataFrame(rows, schema=["old", "new", "change"], orient="row")
    found = read_corpus(replace(tables, lineage=lineage)).former_stories
    assert found == {"a": 3, "b": 3}


def test_stories_refer_to_rows(tables: Tables, corpus: PageCorpus) -> None:
    ids = tables.stories["id"].to_list()
    held = zip(tables.articles["event"], corpus.event_of.tolist(), strict=True)
    assert all((ids[row] if row >= 0 else None) == event for event, row in held)
    parents = zip(tables.stories["parent"], corpus.stories["parent"], strict=True)
    assert all((ids[row] if row >= 0 else None) == parent for parent, row in parents)

"""What was planted in the sample, and what must hold on real documents."""

from collections.abc import Mapping
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import yaml

import newsgraph as ng
from newsgraph.graph import Graph
from newsgraph.stories import StoryFrames, find_stories
from newsgraph.stories.evaluate import evaluate
from tests.strategies import CORPORA

TRUTH = Path(ng.__file__).parent / "sample" / "truth.yaml"


@cache
def truth() -> Mapping[str, Any]:
    """The planted truth."""
    return dict(yaml.safe_load(TRUTH.read_text("utf-8")))


@pytest.fixture(scope="module")
def found(sample_graph: Graph) -> StoryFrames:
    links = sample_graph.tables.declared.select("source", "target")
    return find_stories(sample_graph.articles, links=links)


def ids(graph: Graph, urls: list[str]) -> set[str]:
    aliases = dict(graph.tables.aliases.select("raw", "id").iter_rows())
    return {aliases[url] for url in urls}


def test_no_storyline_of_the_sample_mixes_two_planted_stories(
    sample_graph: Graph, found: StoryFrames
) -> None:
    gold = {
        article: story["storyline"]
        for story in truth()["stories"]
        for article in ids(sample_graph, story["urls"] + story["related_only"])
    }
    members = found.membership.drop_nulls("storyline")
    labels = [gold.get(article) for article in members["article"]]
    assert None not in labels
    scores = evaluate(members["storyline"].to_list(), labels)
    assert scores.bcubed_precision == 1.0
    assert scores.bcubed_recall >= 0.9


def test_planted_singles_stay_single(sample_graph: Graph, found: StoryFrames) -> None:
    in_stories = {
        article
        for story in truth()["stories"]
        for article in ids(sample_graph, story["urls"] + story["related_only"])
    }
    alone = found.membership.filter(~pl.col("article").is_in(list(in_stories)))
    assert alone.height == len(truth()["singles"]) + len(truth()["singles_related_only"])
    assert alone["storyline"].null_count() == alone.height


def test_the_split_story_has_its_two_events_apart(sample_graph: Graph, found: StoryFrames) -> None:
    events = dict(found.membership.select("article", "event").iter_rows())
    adrift, inquiry = (
        {events[article] for article in ids(sample_graph, story["urls"])} - {None}
        for story in truth()["stories"]
        if story["storyline"] == truth()["split"]["storyline"]
    )
    assert adrift
    assert inquiry
    assert not adrift & inquiry


def test_copies_revision_and_reprint_are_those_planted(
    sample_graph: Graph, found: StoryFrames
) -> None:
    links: dict[str, list[set[str]]] = {}
    for source, target, kind in found.copies.select("source", "target", "kind").iter_rows():
        links.setdefault(kind, []).append({source, target})
    assert links["revision"] == [ids(sample_graph, truth()["revision"]["urls"])]
    assert links["reprint"] == [ids(sample_graph, truth()["reprint"]["urls"])]
    groups = [
        ids(sample_graph, group["urls"] + group["related_only"]) for group in truth()["copies"]
    ]
    pairs = [set(pair) for group in groups for pair in combinations(sorted(group), 2)]
    assert sorted(map(sorted, links["copy"])) == sorted(map(sorted, pairs))


@pytest.mark.skipif(not CORPORA.is_dir(), reason=f"the corpora are not at {CORPORA}")
def test_the_seeds_tell_two_stories_and_the_letter_on_schools_is_in_none() -> None:
    articles = ng.build(CORPORA / "seeds").articles
    members = articles.join(find_stories(articles).membership, left_on="id", right_on="article")
    planted = {
        frozenset(part["outlet"].str.strip_prefix("outlet/"))
        for _, part in members.drop_nulls("storyline").group_by("storyline")
    }
    assert planted == {
        frozenset({"neworleanscitybusiness.com", "techstory.in", "fox8live.com"}),
        frozenset({"mynewsla.com", "latimes.com"}),
    }


@pytest.mark.slow
@pytest.mark.skipif(not CORPORA.is_dir(), reason=f"the corpora are not at {CORPORA}")
def test_the_defaults_reach_the_floors_on_the_gold_sets() -> None:
    from benchmarks.evaluate import FLOORS, dated_tasks, ours, scored, tasks

    for task in [*dated_tasks(CORPORA), *tasks(CORPORA)]:
        _, labels = next(ours(task, [None]))
        assert scored(task, labels)[0].bcubed_f1 >= FLOORS[task.name], task.name

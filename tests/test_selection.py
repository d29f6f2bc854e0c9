"""A filtered graph is a complete graph of fewer articles: it counts, writes, exports, answers."""

from datetime import UTC, date, datetime
from pathlib import Path

import networkx as nx
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsgraph
from newsgraph.errors import NotFoundError, UsageError
from newsgraph.exports import EXPORTS, Export
from newsgraph.graph import Graph
from newsgraph.pipeline import covers_of
from newsgraph.schema.kinds import COPIES
from newsgraph.selection import Moment, choose, moment, select
from newsgraph.store import Tables
from newsgraph.validate import validate
from tests.exports.xml_readers import edges_of, nodes_of
from tests.hostile import hostile_graphs
from tests.worlds import graph_of, sample_graph

GRAPHS = ["sample", "seeds", "smartable-48"]
MIDDLE = "2031-06-12"


def halves(name: str) -> list[Graph]:
    """Every second article, and the others, as graphs."""
    graph = graph_of(name)
    ids = graph.articles["id"]
    return [Graph(select(graph.tables, ids.gather_every(2, n)), graph.report) for n in (0, 1)]


def test_a_topic_brings_the_articles_of_narrower_topics_too() -> None:
    graph = sample_graph()
    broader = graph.topics.drop_nulls("broader")["broader"].unique().sort()[0]
    narrower = graph.topics.filter(broader=broader)["id"].to_list()
    found = set(graph.filter(topic=broader).articles["id"])
    about = graph.tables.about.filter(pl.col("topic").is_in([broader, *narrower]))
    assert set(about["article"]) <= found
    assert 0 < len(found) < graph.articles.height


def test_an_outlet_brings_the_articles_of_its_parts_too() -> None:
    graph = sample_graph()
    found = graph.filter(outlet="quill.example")
    parts = graph.outlets.filter(part_of="outlet/quill.example")["id"].to_list()
    assert parts
    assert set(parts) <= set(found.articles["outlet"])
    assert set(found.outlets["id"]) == {*found.articles["outlet"], "outlet/quill.example"}


def test_one_of_several_outlets_is_enough_but_every_condition_must_hold() -> None:
    graph = sample_graph()
    names = graph.outlets["domain"].to_list()[:2]
    either = graph.filter(outlet=names)
    each = [graph.filter(outlet=name).articles.height for name in names]
    assert either.articles.height == sum(each)
    both = graph.filter(outlet=names, after=MIDDLE)
    assert set(both.articles["id"]) == set(either.filter(after=MIDDLE).articles["id"])


@pytest.mark.parametrize(
    "middle",
    [MIDDLE, date(2031, 6, 12), datetime(2031, 6, 12), datetime(2031, 6, 12, tzinfo=UTC)],  # noqa: DTZ001
)
def test_before_and_after_a_moment_part_the_dated_articles(middle: Moment) -> None:
    graph = sample_graph()
    before, after = graph.filter(before=middle), graph.filter(after=middle)
    ids = {*before.articles["id"], *after.articles["id"]}
    assert ids == set(graph.articles.drop_nulls("published")["id"])
    edge = moment(middle)
    assert (before.articles["published"] < edge).all()
    assert (after.articles["published"] >= edge).all()


def test_a_story_brings_its_articles() -> None:
    graph = sample_graph()
    counts = graph.tables.stories.select("id", "grain", "articles", pl.col("loose").fill_null(0))
    for story, grain, count, loose in counts.iter_rows():
        found = graph.filter(story=story)
        assert found.articles.height == count + loose
        assert found.articles[grain].unique().to_list() == [story]
        assert found.tables.stories.filter(id=story).equals(graph.tables.stories.filter(id=story))


@pytest.mark.parametrize(
    ("asked", "error", "message"),
    [
        ({"topic": "nothing at all"}, NotFoundError, "no topic in the graph has"),
        ({"topic": "strandone.example"}, NotFoundError, "no topic in the graph has"),
        ({"story": "strandone.example"}, NotFoundError, "no story in the graph has"),
        ({"after": 5}, UsageError, "is not a date; write it like"),
        ({"after": "last week"}, UsageError, "is not a date; write it like"),
    ],
)
def test_a_condition_that_makes_no_sense_is_refused(
    asked: dict[str, str], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        sample_graph().filter(**asked)


def test_without_conditions_nothing_is_lost() -> None:
    graph = sample_graph()
    assert graph.filter().tables.equals(graph.tables)


@pytest.mark.slow
@given(tables=hostile_graphs(), data=st.data())
def test_choosing_twice_is_choosing_once(tables: Tables, data: st.DataObject) -> None:
    ids = tables.articles["id"].to_list()
    kept = data.draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []
    chosen = pl.Series("id", kept, dtype=pl.String)
    once = select(tables, chosen)
    assert once.articles.height == len(kept)
    assert select(once, chosen).equals(once)


@pytest.mark.parametrize("name", GRAPHS)
def test_no_row_speaks_of_an_article_outlet_topic_or_story_that_is_gone(name: str) -> None:
    for graph in halves(name):
        tables = graph.tables
        known = {
            kind: set(getattr(tables, kind)["id"])
            for kind in ("articles", "outlets", "topics", "stories")
        }
        everything = set().union(*known.values())
        speaking = {
            "articles": [
                tables.sightings["article"], tables.images["article"], tables.about["article"],
                tables.related["source"], tables.related["target"], tables.members["article"],
                tables.stories["first_report"],
            ],
            "outlets": [
                tables.articles["outlet"], tables.outlets["part_of"], tables.covers["outlet"]
            ],
            "topics": [tables.about["topic"], tables.topics["broader"], tables.covers["topic"]],
            "stories": [
                tables.articles["event"], tables.articles["storyline"], tables.members["story"],
                tables.stories["parent"], tables.lineage["new"],
            ],
        }  # fmt: skip
        for kind, columns in speaking.items():
            assert all(set(column.drop_nulls()) <= known[kind] for column in columns)
        assert set(tables.aliases["id"]) <= everything


@pytest.mark.parametrize("name", GRAPHS)
def test_what_outlets_cover_is_derived_from_the_articles_left(name: str) -> None:
    for graph in halves(name):
        tables = graph.tables
        again = Tables.of({"covers": covers_of(tables.about, tables.articles)})
        assert tables.covers.equals(again.covers)


@pytest.mark.parametrize("name", GRAPHS)
def test_a_story_counts_the_articles_that_are_left_of_it(name: str) -> None:
    whole = {row["id"]: row for row in graph_of(name).tables.stories.iter_rows(named=True)}
    for graph in halves(name):
        for story in graph.tables.stories.iter_rows(named=True):
            held = graph.articles.filter(pl.col(story["grain"]) == story["id"])
            before = whole[story["id"]]
            core = held.filter("core") if story["grain"] == "event" else held
            told = core if core.height else held
            assert story["loose"] in (None, held.height - told.height)
            assert story["articles"] == told.height > 0
            assert story["outlets"] == told["outlet"].drop_nulls().n_unique()
            assert (story["first"], story["last"]) == (
                told["published"].min(),
                told["published"].max(),
            )
            assert 1 <= story["distinct_texts"] <= min(told.height, before["distinct_texts"])
            lost = held.height < before["articles"] + (before["loose"] or 0)
            assert story["cohesion"] == (None if lost else before["cohesion"])
            assert story["name"] == before["name"]


def test_copies_of_an_article_that_is_gone_are_still_one_text() -> None:
    graph = sample_graph()
    copies = graph.tables.related.filter(pl.col("kind").is_in(COPIES))
    alone = copies.filter(~pl.col("target").is_in(copies["source"].implode()))
    twice = alone.group_by("target").agg(pl.len()).filter(pl.col("len") > 1)["target"][0]
    copied = copies.filter(target=twice)["source"]
    story = graph.articles.filter(id=twice)["storyline"][0]
    left = select(graph.tables, copied)
    assert twice not in left.articles["id"]
    assert left.stories.filter(id=story)["distinct_texts"].to_list() == [1]


@pytest.mark.parametrize("name", GRAPHS)
def test_distinct_texts_of_a_whole_story_are_those_that_copies_join(name: str) -> None:
    tables = graph_of(name).tables
    copies = tables.related.filter(pl.col("kind").is_in(COPIES))
    joined: nx.Graph[str] = nx.Graph(copies.select("source", "target").rows())
    for story in tables.stories.iter_rows(named=True):
        articles_of_story = set(tables.articles.filter(pl.col(story["grain"]) == story["id"])["id"])
        groups = [group & articles_of_story for group in nx.connected_components(joined)]
        texts = len(articles_of_story) - sum(len(group) - 1 for group in groups if group)
        assert story["distinct_texts"] <= texts


@pytest.mark.parametrize("name", GRAPHS)
def test_a_filtered_graph_conforms_to_the_shapes_like_the_whole(name: str) -> None:
    whole = validate(graph_of(name).tables).rows
    for graph in halves(name):
        assert len(validate(graph.tables).rows) <= len(whole)


def test_the_report_counts_what_is_left_and_the_manifest_states_the_filter(tmp_path: Path) -> None:
    graph = sample_graph().filter(after=MIDDLE, outlet="strandone.example")
    records = graph.report.records
    assert records.found == graph.tables.sightings.height == records.articles + records.merged
    assert graph.report.files.found == graph.tables.sightings["file"].n_unique()
    assert graph.options["filter"] == [
        {"outlets": ["outlet/strandone.example"], "after": "2031-06-12T00:00:00+00:00"}
    ]
    graph.write(tmp_path / "out")
    opened = newsgraph.open(tmp_path / "out")
    assert opened.options["filter"] == graph.options["filter"]
    assert opened.tables.equals(graph.tables)
    again = graph.filter(before="2031-06-15")
    asked = [sorted(conditions) for conditions in again.options["filter"]]
    assert asked == [["after", "outlets"], ["before"]]


@pytest.mark.parametrize("export", EXPORTS, ids=lambda export: export.name)
@pytest.mark.parametrize("asked", [{"topic": "Ferries"}, {"before": "2030-01-01"}])
def test_every_export_takes_a_filtered_graph(
    export: Export, asked: dict[str, str], tmp_path: Path
) -> None:
    sample_graph().filter(**asked).write(tmp_path / "out", [export.name])
    assert (tmp_path / "out" / export.filename).exists()


@pytest.mark.parametrize("name", GRAPHS)
def test_graphml_of_a_filtered_graph_reopens_equal_in_networkx(name: str, tmp_path: Path) -> None:
    graph = halves(name)[0]
    graph.write(tmp_path / "out", ["graphml"])
    back = nx.read_graphml(tmp_path / "out" / "newsgraph.graphml", force_multigraph=True)
    assert nodes_of(back) == nodes_of(graph.to_networkx())
    assert edges_of(back) == edges_of(graph.to_networkx())
    assert len(back)


@pytest.mark.parametrize("name", GRAPHS)
def test_gexf_of_a_filtered_graph_reopens_equal_in_networkx(name: str, tmp_path: Path) -> None:
    graph = halves(name)[0]
    graph.write(tmp_path / "out", ["gexf"])
    back = nx.read_gexf(tmp_path / "out" / "newsgraph.gexf", version="1.3")
    assert nodes_of(back, {"start", "viz"}) == nodes_of(graph.to_networkx())
    assert edges_of(back, {"id", "label"}) == edges_of(graph.to_networkx())


def test_a_filtered_graph_answers_queries_and_finds_its_nodes() -> None:
    graph = sample_graph().filter(topic="Ferries")
    (row,) = graph.query("SELECT (COUNT(?a) AS ?n) { ?a schema:headline ?h }")
    assert row["n"] == graph.articles["headline"].count()
    url = graph.articles["url"].drop_nulls()[0]
    assert graph.find(url) in set(graph.articles["id"])
    graph.engine.close()


@given(hours=st.integers(0, 24 * 25))
def test_the_conditions_on_time_are_half_open(hours: int) -> None:
    tables = sample_graph().tables
    edge = pl.datetime(2031, 6, 5, time_zone="UTC") + pl.duration(hours=hours)
    middle = pl.select(edge).item()
    late = tables.articles.filter(pl.col("published") >= middle)["id"]
    assert choose(tables, after=middle).equals(late)
    early = tables.articles.filter(pl.col("published") < middle)["id"]
    assert choose(tables, before=middle).equals(early)


def test_a_first_report_is_first_among_the_articles_that_are_left() -> None:
    graph = sample_graph()
    story = graph.stories.drop_nulls("first_report").row(0, named=True)
    leader = graph.articles.filter(id=story["first_report"])["outlet"][0]
    held = graph.articles.filter(event=story["id"]).filter(pl.col("outlet") != leader)
    left = select(graph.tables, held["id"]).stories.filter(id=story["id"]).row(0, named=True)
    assert left["first_report"] in {None, *held["id"]}
    alone = graph.articles.filter(id=story["first_report"])["id"]
    (single,) = select(graph.tables, alone).stories.filter(grain="event").rows(named=True)
    assert single["first_report"] is single["lead"] is None

"""Why two articles are linked, and how two things are connected, on the sample."""

from pathlib import Path

import networkx as nx
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsgraph
from newsgraph.errors import UsageError
from newsgraph.graph import Graph
from newsgraph.paths import _hops, paths
from newsgraph.store import Tables
from newsgraph.why import why

CRANES_31 = "Crane strike leaves 31 ships"
CRANES_13 = "Crane strike leaves 13 ships"


def kinds(graph: Graph, one: str, other: str) -> list[str]:
    return [reason.kind for reason in graph.why(one, other).reasons]


def test_a_revision_comes_with_its_rule_before_all_other_reasons(sample_graph: Graph) -> None:
    found = sample_graph.why(CRANES_13, CRANES_31)
    assert [reason.kind for reason in found.reasons] == [
        *("revision", "declared", "same story", "same story", "similar"),
        *("shared topic", "shared topic", "shared outlet"),
    ]
    first = found.reasons[0]
    assert "is a revision of" in first.text
    assert first.facts["rule"] == "the same outlet"
    assert "crane-strike-leaves-13-ships-queuing.md#related[1]" in str(found)


def test_a_credit_is_a_reason_for_the_earlier_report_alone(sample_graph: Graph) -> None:
    piano, water = "Eleven hours, one piano", "Kittiwake dead in the water"
    (credit,) = (r for r in sample_graph.why(piano, water).reasons if r.kind == "credit")
    assert "names Radio Halyard as a source: “Radio Halyard first reported”." in credit.text
    assert credit.text.endswith("it need not be the one meant.")
    assert sample_graph.why(water, piano).reasons == sample_graph.why(piano, water).reasons
    assert "credit" not in kinds(sample_graph, piano, CRANES_31)


def test_one_source_that_both_name_is_a_reason(sample_graph: Graph) -> None:
    tables = sample_graph.tables
    one, other = (sample_graph.find(name) for name in (CRANES_13, CRANES_31))
    row = {"position": 0, "outlet": None, "name": "Reuters", "words": "(Reuters)"}
    both = pl.DataFrame([{"article": article, **row} for article in (one, other)])
    named = Tables.of({**dict(tables.items()), "credits": both})
    (shared,) = (r for r in why(named, one, other).reasons if r.kind == "shared source")
    assert shared.text == "Both name Reuters as a source: “(Reuters)”, “(Reuters)”."
    assert "shared source" not in kinds(sample_graph, CRANES_13, CRANES_31)


def test_why_does_not_depend_on_the_order(sample_graph: Graph) -> None:
    one = sample_graph.why(CRANES_13, CRANES_31)
    assert one.reasons == sample_graph.why(CRANES_31, CRANES_13).reasons


def test_the_terms_of_a_similarity_sum_to_it_whether_linked_or_not(sample_graph: Graph) -> None:
    pairs = [(CRANES_13, CRANES_31), ("Name the pup", "Kilowatt goes swimming")]
    pairs.append(("Hoof it", "What we heard when the trams"))
    for one, other in pairs:
        (reason,) = (r for r in sample_graph.why(one, other).reasons if r.kind == "similar")
        total = sum(term["weight"] for term in reason.facts["terms"])
        assert round(total, 6) == reason.facts["similarity"]


def test_what_most_articles_have_in_common_is_no_reason(sample_graph: Graph) -> None:
    common = sample_graph.tables.articles.filter(outlet="outlet/dailygannet.example")["id"]
    about = pl.DataFrame({"article": sample_graph.articles["id"], "topic": "topic/science"})
    everywhere = Graph(
        type(sample_graph.tables)(**{**dict(sample_graph.tables.items()), "about": about}),
        sample_graph.report,
    )
    found = why(everywhere.tables, common[0], common[1])
    assert "shared topic" not in {reason.kind for reason in found.reasons}
    assert "shared outlet" in {reason.kind for reason in found.reasons}


def test_two_articles_with_nothing_in_common_have_no_reason(sample_graph: Graph) -> None:
    found = sample_graph.why("The painter of the bridge", "Cranes stop at Port Ellery")
    assert not found
    assert str(found) == "Nothing in the graph links the two."


def test_why_takes_two_different_articles(sample_graph: Graph) -> None:
    id_ = sample_graph.find(CRANES_13)
    with pytest.raises(UsageError, match="two different"):
        sample_graph.why(id_, id_)
    with pytest.raises(UsageError, match="not an article"):
        why(sample_graph.tables, id_, "topic/science")


def test_a_path_is_described_hop_by_hop(sample_graph: Graph) -> None:
    best = sample_graph.paths("Name the pup", "radiohalyard.example")[0]
    assert best.hops[0].source == sample_graph.find("Name the pup")
    assert best.hops[-1].target == "outlet/radiohalyard.example"
    assert all(a.target == b.source for a, b in zip(best.hops, best.hops[1:], strict=False))
    assert "is published by “Radio Halyard”" in str(best)


def test_paths_come_best_first_and_without_duplicates(sample_graph: Graph) -> None:
    found = sample_graph.paths("Hog heaven", "Anatomy of a surge", k=8)
    assert len(found) == 8
    assert [path.cost for path in found] == sorted(path.cost for path in found)
    assert len({path.hops for path in found}) == 8


def test_a_topic_of_every_article_is_never_the_way(sample_graph: Graph) -> None:
    tables = sample_graph.tables
    every = pl.DataFrame({"article": tables.articles["id"], "topic": "topic/science"})
    alone = {"related": tables.related.clear(), "stories": tables.stories.clear()}
    articles = tables.articles.with_columns(
        pl.lit(None, pl.String).alias(name) for name in ("event", "storyline", "outlet")
    )
    bare = type(tables)(**{**dict(tables.items()), **alone, "about": every, "articles": articles})
    assert paths(bare, *articles["id"][:2]) == []


@settings(max_examples=15)
@given(st.data())
def test_the_best_cost_is_that_of_networkx(sample_graph: Graph, data: st.DataObject) -> None:
    tables = sample_graph.tables
    ids = sorted(tables.articles["id"])
    one, other = data.draw(st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True))
    reference: nx.Graph[str] = nx.Graph()
    for source, target, cost in (
        pl.concat(_hops(tables, {one, other})).select("source", "target", "cost").iter_rows()
    ):
        known = reference.get_edge_data(source, target, {"weight": cost})["weight"]
        reference.add_edge(source, target, weight=min(cost, known))
    found = paths(tables, one, other, k=3)
    if not (one in reference and other in reference and nx.has_path(reference, one, other)):
        assert found == []
        return
    expected = nx.shortest_simple_paths(reference, one, other, weight="weight")
    for path, route in zip(found, expected, strict=False):
        assert path.cost == pytest.approx(nx.path_weight(reference, route, "weight"), abs=1e-5)


BARE = """
@prefix a: <https://n.example/article/> .
@prefix l: <https://n.example/link/> .
@prefix st: <https://n.example/story/> .
@prefix ng: <https://w3id.org/newsgraph/ns#> .
@prefix schema: <https://schema.org/> .
a:one a schema:NewsArticle ; schema:headline "One" ; ng:copyOf a:two .
a:two a schema:NewsArticle ; schema:headline "Two" .
l:x a ng:Link ; ng:source a:one ; ng:target a:two ; ng:kind "revision" .
l:y a ng:Link ; ng:source a:one ; ng:target a:two ; ng:kind "similar" ; ng:similarity 0.5 ;
    ng:sharedTerms "foo; bar 0.5" .
l:z a ng:Link ; ng:source a:one ; ng:target a:two ; ng:kind "likes" .
st:t a ng:Story ; ng:grain "event" ; schema:hasPart a:one , a:two .
st:u a ng:Story ; ng:grain "sideways" ; schema:hasPart a:one , a:two .
"""


def test_rdf_that_says_little_gives_reasons_that_say_no_more(tmp_path: Path) -> None:
    (tmp_path / "bare.ttl").write_text(BARE)
    graph = newsgraph.open(tmp_path / "bare.ttl")
    assert graph.why("One", "Two").to_dicts()[0]["text"] == (
        "“One” (outlet not given) is a copy of “Two” (outlet not given)."
    )
    by_kind = {reason.kind: reason.text for reason in graph.why("One", "Two").reasons}
    assert by_kind["same story"].startswith(
        "Both belong to the event “story/t” (2 articles of 0 outlets)"
    )
    assert by_kind["similar"] == "Their texts have a similarity of 0.500: bar 0.500."
    assert {issue.path for issue in graph.report.issues} == {"ng:grain", "ng:kind"}
    assert graph.paths("One", "Two")


def test_a_link_between_two_events_says_so(sample_graph: Graph) -> None:
    held = sample_graph.articles.select("id", "event")
    ends = (
        sample_graph.tables.declared.select("source", "target")
        .join(held.select(source="id", one="event"), on="source")
        .join(held.select(target="id", other="event"), on="target")
    )
    inside = ends.filter(pl.col("one") == pl.col("other")).row(0)
    across = ends.filter(pl.col("one") != pl.col("other")).row(0)
    (reason,) = (r for r in sample_graph.why(*across[:2]).reasons if r.kind == "different events")
    assert "in different events" in reason.text
    assert set(reason.facts["events"]) == set(across[2:])
    assert "different events" not in kinds(sample_graph, *inside[:2])


def test_different_figures_are_a_reason_where_they_were_looked_for(sample_graph: Graph) -> None:
    assert "different figures" not in kinds(sample_graph, CRANES_13, CRANES_31)
    found = sample_graph.with_figures().why(CRANES_13, CRANES_31)
    (reason,) = (r for r in found.reasons if r.kind == "different figures")
    assert "They seem to give different numbers (ships): “13” and “31”." in reason.text
    assert reason.facts == {"thing": "ships", "numbers": [13.0, 31.0]}

"""The queries of ``ontology/queries/`` against answers that were worked out by hand."""

from pathlib import Path
from typing import Any

import pytest

from newsgraph.errors import NotFoundError
from newsgraph.graph import Graph
from newsgraph.query import Engine, QueryError
from newsgraph.query.named import TYPES, load, load_all, parse

AnswerRows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def ask(engine: Engine, sample_graph: Graph) -> Any:
    def run(name: str, **given: str) -> AnswerRows:
        query = load(name)
        values = query.values(given, sample_graph.find, sample_graph.base_iri)
        answer = engine.query(query.text, bindings=values)
        return [dict(zip(answer.variables, row, strict=True)) for row in answer.rows()]

    return run


def column(rows: AnswerRows, name: str) -> list[Any]:
    return [row[name] for row in rows]


def headlines(rows: AnswerRows) -> list[str]:
    return [row["headline"][:24] for row in rows]


def test_an_outlets_articles_newest_first(ask: Any) -> None:
    assert headlines(ask("articles-of-outlet", outlet="marlow.quill.example")) == [
        "The Friday signature",
        "Rolls at four, comet at ",
    ]


def test_articles_between_two_days_with_both(ask: Any) -> None:
    rows = ask("articles-between", **{"from": "2031-06-02", "to": "2031-06-03"})
    assert len(rows) == 7
    assert rows[0]["published"] == "2031-06-02T11:00:00Z"
    assert rows[-1]["published"] == "2031-06-03T16:00:00Z"
    assert ask("articles-between", **{"from": "2031-06-03", "to": "2031-06-02"}) == []


def test_articles_of_a_topic_and_of_narrower_ones_by_date(ask: Any) -> None:
    rows = ask("articles-of-topic", topic="Environment")
    dates = column(rows, "published")
    assert dates == sorted(dates)
    assert {"Environment, Floods", "Floods", "Tidal Power"} <= set(column(rows, "topics"))
    assert headlines(ask("articles-of-topic", topic="Language")) == ["Skerrish for beginners: "]


def test_articles_without_a_topic_are_those_listed_only_as_related(ask: Any) -> None:
    rows = ask("articles-without-topic")
    assert len(rows) == 13
    assert "Duck race postponed; duc" in headlines(rows)


def test_outlets_of_a_topic(ask: Any) -> None:
    rows = ask("outlets-of-topic", topic="Flooding")
    counts = {row["outlet"]: row["articles"] for row in rows}
    assert counts.pop("outlet:radiohalyard.example") == 2
    assert counts.pop("outlet:havermoorledger.example") == 2
    assert counts["outlet:tarnecho.example"] == 1


def test_topics_of_an_outlet_with_their_share(ask: Any) -> None:
    rows = ask("topics-of-outlet", outlet="marlow.quill.example")
    assert [(row["label"], row["articles"], row["share"]) for row in rows] == [
        ("Astronomy", 1, 0.5),
        ("Ferries", 1, 0.5),
    ]


def test_outlets_that_share_topics_are_counted_once_per_topic(
    ask: Any, sample_graph: Graph
) -> None:
    rows = ask("co-coverage", least="6")
    covers = sample_graph.tables.covers
    topics: dict[str, set[str]] = {}
    for outlet, topic in covers.select("outlet", "topic").iter_rows():
        topics.setdefault(outlet.replace("/", ":"), set()).add(topic)
    expected = {
        (one, other): len(topics[one] & topics[other])
        for one in topics
        for other in topics
        if one < other and len(topics[one] & topics[other]) >= 6
    }
    assert {(row["one"], row["other"]): row["topics"] for row in rows} == expected
    assert rows[0]["topics"] == 9


def test_everything_reachable_from_the_comet(ask: Any) -> None:
    rows = ask("reachable", article="Where to see Comet Tolvery")
    assert sorted(headlines(rows)) == [
        "A baker finds a comet be",
        "Comet Tolvery over the L",
        "Our comet: bakery names ",
    ]


def test_what_links_two_articles(ask: Any) -> None:
    rows = ask("links-between", one="HOG HEAVEN", other="NEIGH PROBLEM")
    assert {(row["how"], row["what"]) for row in rows} >= {
        ("both are about it", "topic:floods"),
        ("both are published by it", "outlet:dailygannet.example"),
    }
    hows = column(rows, "how")
    assert "the first links to the second" in hows
    assert "the second links to the first" in hows
    only = ask("links-between", one="Library waives", other="Skerrish for beginners")
    assert only == [{"how": "both are about it", "what": "topic:culture"}]


KITTIWAKE = "Ferry Kittiwake adrift"
RADIO = "outlet:radiohalyard.example"


def test_the_most_covered_stories_with_their_distinct_texts(ask: Any) -> None:
    rows = ask("stories")
    assert len(rows) == 11
    assert column(rows, "outlets") == sorted(column(rows, "outlets"), reverse=True)
    by_name = {row["name"][:22]: (row["articles"], row["distinct_texts"]) for row in rows}
    assert by_name["Ferry Kittiwake adrift"] == (7, 4)
    assert len(ask("stories", grain="event")) == 12


def test_the_articles_of_a_story_by_date_with_what_they_copy(ask: Any) -> None:
    rows = ask("articles-of-story", story=KITTIWAKE)
    assert len(rows) == 7
    assert rows[0]["outlet"] == RADIO
    assert column(rows, "published") == sorted(column(rows, "published"))
    wire = {row["article"] for row in rows if row["outlet"] == "outlet:marrowwire.example"}
    copied = {row["same"] for row in rows if row["same"]}
    assert copied == wire
    assert sum(row["same"] is not None for row in rows) == 3


def test_the_distinct_texts_of_a_story_with_who_carries_them(ask: Any) -> None:
    rows = ask("distinct-texts", story=KITTIWAKE)
    assert [(row["outlet"], row["outlets"]) for row in rows] == [
        (RADIO, 1),
        ("outlet:marrowwire.example", 4),
        ("outlet:chaoxi.example", 1),
        ("outlet:havermoorledger.example", 1),
    ]


def test_credits_with_their_words_and_earlier_reports(ask: Any) -> None:
    rows = ask("credits")
    assert sorted(column(rows, "name")) == ["Ostrey Beacon", "Radio Halyard", "Strand One"]
    (row,) = (each for each in rows if each["name"] == "Radio Halyard")
    assert (row["name"], row["words"]) == ("Radio Halyard", "Radio Halyard first reported")
    assert row["headline"].startswith("Eleven hours")
    assert row["credited"].endswith("radiohalyard.example")
    assert row["report"] is not None


def test_the_outlets_most_often_named_as_sources(ask: Any) -> None:
    rows = ask("most-credited")
    counts = {row["name"]: (row["articles"], row["outlets"]) for row in rows}
    assert counts == dict.fromkeys(["Ostrey Beacon", "Radio Halyard", "Strand One"], (1, 1))


def test_copies_a_revision_and_a_reprint(ask: Any) -> None:
    rows = ask("copies")
    assert column(rows, "kind") == ["copy"] * 7 + ["reprint", "revision"]
    assert rows[8]["outlet"] == rows[8]["of"] == "outlet:quayandcounter.example"
    assert rows[7]["days"] > 2 > max(column(rows[:7], "days"))


def test_who_was_first_on_each_event(ask: Any) -> None:
    rows = ask("first-report")
    assert len(rows) == 11
    assert [row["outlet"] for row in rows].count(RADIO) == 6
    counts = {
        row["outlet"]: (row["first"], row["events"]) for row in ask("first-reports-by-outlet")
    }
    assert counts[RADIO] == (6, 7)
    assert sum(first for first, _ in counts.values()) == 11


def test_stories_that_an_outlet_reports_or_lacks(ask: Any) -> None:
    own = ask("stories-of-outlet", outlet="dailygannet.example")
    others = ask("stories-not-told", outlet="dailygannet.example", least="1")
    assert len(own) == 7
    assert {row["story"] for row in own} | {row["story"] for row in others} == {
        row["story"] for row in ask("stories")
    }
    assert len(others) == 4


def test_outlets_that_report_the_same_stories(ask: Any) -> None:
    rows = ask("co-coverage-of-stories", least="6")
    assert [(row["one"], row["other"], row["stories"]) for row in rows] == [
        ("outlet:dailygannet.example", "outlet:havermoorledger.example", 6),
        ("outlet:dailygannet.example", RADIO, 6),
        ("outlet:havermoorledger.example", RADIO, 6),
    ]


def test_why_two_articles_are_linked_as_the_graph_says_it(ask: Any, sample_graph: Graph) -> None:
    one, other = "Crane strike leaves 31", "Crane strike leaves 13"
    rows = ask("why", one=one, other=other)
    assert [row["reason"] for row in rows] == [
        *("declared", "revision", "same event", "same outlet", "same storyline"),
        *("same topic", "same topic", "similar", "similar"),
    ]
    by_name = {reason.kind: reason for reason in sample_graph.why(one, other).reasons}
    revision = rows[1]
    assert revision["weight"] == by_name["revision"].facts["weight"]
    heaviest, *_ = by_name["revision"].facts["terms"]
    assert revision["terms"].startswith(f"{heaviest['term']} {heaviest['weight']:.6f}; ")


def test_a_credit_is_a_reason(ask: Any) -> None:
    rows = ask("why", one="Eleven hours, one piano", other="Kittiwake dead in the water")
    assert {row["terms"] for row in rows if row["reason"] == "credit"} == {
        "Radio Halyard first reported"
    }


def test_similar_articles_with_the_terms_that_make_them_so(ask: Any) -> None:
    rows = ask("similar", article="Name the pup")
    assert column(rows, "similarity") == sorted(column(rows, "similarity"), reverse=True)
    for row in rows:
        weights = [float(term.rpartition(" ")[2]) for term in row["terms"].split("; ")]
        assert round(sum(weights), 6) == row["similarity"]


def test_orphans(ask: Any) -> None:
    assert sorted(headlines(ask("orphans"))) == [
        "Amber Walrus stolen from",
        "Ferry Kittiwake adrift i",
        "Five old apples, and whi",
        "Flood damage in Tarn Abb",
        "How to prune an apple tr",
        "In praise of the second-",
        "Library waives fine on a",
        "Skerrish for beginners: ",
        "The apple juice of ninet",
        *["Tides at Ostrey pier"] * 3,
    ]


def test_sources_of_a_link(ask: Any) -> None:
    rows = ask("sources-of-link", **{"from": "Anatomy of a surge", "to": "The gauge that drowned"})
    assert [(row["kind"], row["evidence"], row["path"]) for row in rows] == [
        (
            "declared",
            "2031-06-19-anatomy-of-a-surge.md#related[1]",
            "2031-06-19-anatomy-of-a-surge.md",
        )
    ]
    assert len(rows[0]["sha256"]) == 64


def test_sources_of_an_article(ask: Any) -> None:
    assert column(ask("sources-of-article", article="Where to see Comet"), "path") == [
        "2031-06-14-where-to-see-comet-tolvery.md",
        "2031-06-15-comet-tolvery-filmed-by-its-discoverer.md",
        "2031-06-18-did-comet-tolvery-cause-the-surge.md",
    ]


def test_the_same_headline_at_several_outlets(ask: Any) -> None:
    assert ask("same-headline") == [
        {
            "headline": "flood damage in tarn abbas: how to claim, and by when",
            "outlets": 2,
            "names": "Tarn Echo, The Havermoor Ledger",
        }
    ]


def test_most_linked_articles(ask: Any) -> None:
    rows = ask("most-linked", least="4")
    assert column(rows, "links") == [4, 4, 4]
    assert sorted(headlines(rows)) == [
        "A seal is born inside Tu",
        "Havermoor's tram and bus",
        "Storm surge floods Brind",
    ]


def test_reciprocal_links(ask: Any) -> None:
    rows = ask("reciprocal-links")
    assert len(rows) == 5
    assert "HOG HEAVEN! Eleven pigs " in headlines(rows)


def test_links_between_outlets(ask: Any) -> None:
    rows = ask("links-between-outlets", least="4")
    assert [(row["from"], row["to"], row["links"]) for row in rows] == [
        ("outlet:strandone.example", "outlet:havermoorledger.example", 4)
    ]


def test_replaced_ids_lead_to_articles(ask: Any, sample_graph: Graph) -> None:
    rows = ask("replaced-ids")
    aliases = sample_graph.tables.aliases.filter(kind="id")
    former = dict(aliases.select("raw", "id").iter_rows())
    assert {
        row["former"].replace(":", "/"): row["node"].replace(":", "/") for row in rows
    } == former
    assert former


def test_platforms_and_their_tenants(ask: Any) -> None:
    assert [(row["platform"], row["name"], row["articles"]) for row in ask("platforms")] == [
        ("outlet:quill.example", "Marlow's Notebook", 2),
        ("outlet:quill.example", "Salt Notes", 2),
    ]


def test_articles_per_day_add_up(ask: Any) -> None:
    rows = ask("articles-per-day")
    assert rows[0] == {"day": "2029-09-30", "articles": 1, "outlets": 1}
    assert sum(column(rows, "articles")) == 85


def test_search_finds_text_and_takes_no_pattern(ask: Any) -> None:
    assert len(ask("search", text="comet TOLVERY")) >= 4
    assert ask("search", text=".*") == []


def test_statements_about_a_node(ask: Any) -> None:
    rows = ask("statements", node="Floods")
    assert {"direction": "says", "property": "skos:broader", "value": "topic:environment"} in rows
    said = [row for row in rows if row["direction"] == "is said by"]
    assert {row["property"] for row in said} == {"ng:covers", "schema:about"}


def test_every_query_is_tested_and_has_a_description() -> None:
    tested = Path(__file__).read_text(encoding="utf-8")
    queries = load_all()
    assert len(queries) >= 15
    for name, query in queries.items():
        assert f'ask("{name}"' in tested, name
        assert query.title
        assert query.description.endswith(".")
        for parameter in query.parameters:
            assert f"${parameter.name}" in query.text
            assert parameter.type in TYPES


HOSTILE = [
    '"', "'", '"""', "\\", '") } } #', '" . ?s ?p ?o . FILTER("" = "', "}", "\\u0022", "\n", "\r\n",
    "\x00", "?x", "$text", "<http://x/>", "'''", "\u202e", "🦭", '"^^xsd:integer', "SERVICE <http://x/>",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_only_ever_text(ask: Any, engine: Engine, text: str) -> None:
    rows = ask("search", text=text)
    words = engine.query("SELECT DISTINCT ?a ?w { ?a schema:headline|schema:abstract ?w }")
    found = {row["a"] for row in words if text.lower() in row["w"].lower()}
    assert len(rows) == len(found)
    assert list(engine.query("SELECT ($x AS ?y) {}", bindings={"x": text})) == [{"y": text}]


@pytest.mark.parametrize(
    "iri", ["http://x/> . ?s ?p ?o . <http://x/", "a b", "no-scheme", "x:\ud800"]
)
def test_an_invalid_iri_is_refused(engine: Engine, iri: str) -> None:
    from newsgraph.query import Iri

    with pytest.raises(QueryError, match="cannot be a value"):
        engine.query("ASK { ?s ?p $o }", bindings={"o": Iri(iri)})


@pytest.mark.parametrize(
    ("name", "given", "message"),
    [
        ("articles-of-outlet", {}, "needs outlet="),
        ("articles-of-outlet", {"outlets": "x"}, "no parameter 'outlets'"),
        ("most-linked", {"least": "1; DROP"}, "whole number"),
        ("most-linked", {"least": "٣"}, "whole number"),
        ("articles-between", {"from": "yesterday", "to": "2031-06-03"}, "YYYY-MM-DD"),
    ],
)
def test_a_wrong_parameter_is_an_error_that_names_it(
    ask: Any, name: str, given: dict[str, str], message: str
) -> None:
    with pytest.raises(QueryError, match=message):
        ask(name, **given)


def test_an_unknown_node_is_an_error_that_names_it(ask: Any) -> None:
    with pytest.raises(NotFoundError, match="no outlet"):
        ask("articles-of-outlet", outlet="nobody.example")
    with pytest.raises(NotFoundError, match="no outlet"):
        ask("articles-of-outlet", outlet="Floods")


def test_a_misspelt_name_is_an_error_with_the_nearest_name(ask: Any) -> None:
    with pytest.raises(QueryError, match="did you mean orphans"):
        ask("orphan")


def test_an_unreadable_header_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "bad.rq"
    path.write_text("# title: x\nASK {}")
    with pytest.raises(QueryError, match="description"):
        parse(path)
    path.write_text("# title: x\n# description: y.\n# param: least number – z\nASK {}")
    with pytest.raises(QueryError, match="is no parameter"):
        parse(path)

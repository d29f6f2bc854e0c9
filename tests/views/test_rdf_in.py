"""RDF → tables: what ``docs/formats.md`` promises comes back, and foreign files are accepted."""

import gzip
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import assume, given

from newsgraph.errors import EmptyInputError, UsageError
from newsgraph.store import Tables
from newsgraph.views.rdf import safe_iri
from newsgraph.views.rdf_in import read_rdf
from newsgraph.vocabulary import BASE_IRI
from tests.exports.rdf_readers import (
    GRAPHS,
    JSONLD,
    NTRIPLES,
    TRIG,
    TURTLE,
    Format,
    hostile_tables,
    quick,
    shuffled,
)
from tests.hostile import hostile_graphs
from tests.worlds import graph_of, sample_graph

FORMATS = [TURTLE, NTRIPLES, TRIG, JSONLD]

CARRIED: dict[str, list[str]] = {
    "articles": [
        "id", "url", "headline", "abstract", "published", "published_precision", "updated",
        "updated_precision", "type", "category", "quality", "heat", "outlet", "event", "storyline",
        "closeness", "core",
    ],
    "images": ["article", "position", "url", "width", "height", "title"],
    "outlets": ["id", "domain", "name", "alt_names", "part_of", "platform", "logo"],
    "topics": ["id", "label", "alt_labels", "broader", "same_as"],
    "about": ["article", "topic"],
    "covers": ["outlet", "topic"],
    "related": [
        "source", "target", "kind", "weight", "evidence", "method", "rule", "similarity", "terms",
        "days",
    ],
    "stories": [
        "id", "grain", "parent", "name", "terms", "first", "last", "articles", "outlets",
        "distinct_texts", "origins", "cohesion", "stability", "loose", "first_report", "lead",
    ],
    "credits": ["article", "position", "outlet", "name", "rule", "field", "words", "earlier"],
    "figures": [
        "event", "position", "thing", "number", "unit", "article", "grows", "taken_from",
    ],
    "rewordings": ["article", "position", "field", "since", "before", "after"],
}  # fmt: skip
"""The tables and columns that ``docs/formats.md`` promises."""

COUNTED = ["outlet", "topic", "articles", "first", "last", "share"]
LISTS = {"outlets": ["alt_names"], "topics": ["alt_labels", "same_as"], "related": ["evidence"]}
IRIS = {"articles": ["url"], "images": ["url"], "outlets": ["logo"]}
IDS = {"articles": ["outlet"], "outlets": ["id"], "covers": ["outlet"]}


def carried(tables: Tables) -> dict[str, pl.DataFrame]:
    """What RDF carries: lists as sorted sets, URLs and ids as valid IRIs."""

    def repaired(column: str) -> pl.Expr:
        return pl.col(column).map_elements(safe_iri, return_dtype=pl.String)

    frames = {}
    for name, columns in CARRIED.items():
        frame: pl.DataFrame = getattr(tables, name).select(columns)
        if name == "topics":
            safe = pl.col("same_as").list.eval(pl.element().map_elements(safe_iri, pl.String))
            frame = frame.with_columns(same_as=safe)
        changes = [repaired(column) for column in [*IRIS.get(name, []), *IDS.get(name, [])]]
        changes += [
            pl.col(column).list.unique().list.sort().fill_null([]) for column in LISTS.get(name, [])
        ]
        frames[name] = frame.with_columns(changes).sort(columns[:3])
    seen = tables.sightings.select("file", "sha256", "article").unique()
    return {**frames, "sightings": seen.sort("file", "sha256", "article")}


def former(tables: Tables) -> pl.DataFrame:
    return tables.aliases.filter(pl.col("kind") == "id")


def equal(found: Tables, tables: Tables) -> None:
    expected = carried(tables)
    for name, frame in carried(found).items():
        assert frame.equals(expected[name], null_equal=True), (name, frame, expected[name])


def written(format_: Format, tables: Tables, folder: Path, **options: Any) -> Path:
    path = folder / format_.filename
    format_.write(tables, path, **options)
    return path


@pytest.mark.parametrize("format_", FORMATS, ids=lambda one: one.filename)
@pytest.mark.parametrize("name", GRAPHS)
def test_what_rdf_carries_comes_back(name: str, format_: Format, tmp_path: Path) -> None:
    tables = graph_of(name).tables
    found, report, base = read_rdf(written(format_, tables, tmp_path, described=True))
    equal(found, tables)
    assert former(found).equals(former(tables))
    assert found.covers.equals(tables.covers.select(COUNTED))
    assert (base, report.issues, report.unknown_keys) == (BASE_IRI, [], {})
    assert report.records.articles == tables.articles.height


@pytest.mark.slow
@given(tables=hostile_graphs())
@quick
def test_what_rdf_carries_of_any_tables_comes_back(
    tables: Tables, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assume(tables.articles.height)
    folder = tmp_path_factory.mktemp("rdf")
    for format_ in (TURTLE, JSONLD):
        found, report, _ = read_rdf(written(format_, tables, folder, described=True))
        equal(found, tables)
        assert report.issues == []


def test_hostile_texts_and_urls_come_back(tmp_path: Path) -> None:
    found, _, _ = read_rdf(written(TURTLE, hostile_tables(), tmp_path))
    equal(found, hostile_tables())


@pytest.mark.parametrize("described", [True, False])
@pytest.mark.parametrize(
    "base", ["https://news.example/id/", "https://news.example/id#", "urn:newsgraph:"]
)
def test_the_base_iri_is_found(base: str, described: bool, tmp_path: Path) -> None:
    tables = sample_graph().tables
    path = written(TURTLE, tables, tmp_path, base_iri=base, described=described)
    found, _, base_found = read_rdf(path)
    assert base_found == base
    equal(found, tables)


def test_a_graph_that_was_read_writes_the_same_file(tmp_path: Path) -> None:
    first = written(TURTLE, sample_graph().tables, tmp_path)
    found, _, base = read_rdf(first)
    again = tmp_path / "again.ttl"
    TURTLE.write(found, again, base_iri=base)
    assert again.read_bytes() == first.read_bytes()


def test_the_order_of_statements_does_not_matter(tmp_path: Path) -> None:
    path = written(NTRIPLES, shuffled(sample_graph().tables), tmp_path)
    turned = tmp_path / "turned.nt"
    turned.write_text("".join(reversed(path.read_text().splitlines(keepends=True))))
    assert read_rdf(turned)[0].equals(read_rdf(path)[0])


def test_a_gzipped_file_is_read(tmp_path: Path) -> None:
    path = written(TURTLE, sample_graph().tables, tmp_path)
    packed = tmp_path / "a.ttl.gz"
    packed.write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    assert read_rdf(packed)[0].equals(read_rdf(path)[0])


PREFIXES = """\
@prefix schema: <https://schema.org/> . @prefix old: <http://schema.org/> .
@prefix ng: <https://w3id.org/newsgraph/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix ex: <https://elsewhere.example/> .
"""


@pytest.fixture
def turtle(tmp_path: Path) -> Callable[[str], Any]:
    """Reads the Turtle text of a test."""

    def read(text: str) -> Any:
        path = tmp_path / "foreign.ttl"
        path.write_text(PREFIXES + text, encoding="utf-8")
        return read_rdf(path)

    return read


def test_foreign_statements_are_counted_and_left_out(turtle: Any) -> None:
    tables, report, _ = turtle(
        "ex:a a schema:NewsArticle ; schema:headline 'A' ; ex:mood 'fine', 'glad' ; ex:of ex:b ."
    )
    assert tables.articles["headline"].to_list() == ["A"]
    assert report.unknown_keys == {
        "https://elsewhere.example/mood": 2,
        "https://elsewhere.example/of": 1,
    }


def test_nodes_elsewhere_get_ids_of_their_whole_iri(turtle: Any) -> None:
    tables, _, base = turtle(
        "ex:a a old:NewsArticle ; old:publisher <https://paper.example/> ; old:about ex:seals ."
        "<https://paper.example/> a old:NewsMediaOrganization ; old:name 'The Paper' ."
    )
    assert base == BASE_IRI
    row = tables.articles.row(0, named=True)
    assert row["id"] == "article/https%3A%2F%2Felsewhere.example%2Fa"
    assert row["type"] == "article"
    assert tables.outlets.select("id", "name").rows() == [(row["outlet"], "The Paper")]
    topic = tables.topics.row(0, named=True)
    assert (topic["id"], topic["label"]) == (
        "topic/https%3A%2F%2Felsewhere.example%2Fseals",
        "https://elsewhere.example/seals",
    )
    assert tables.covers.select("articles", "share").rows() == []


def test_blank_nodes_are_numbered_in_the_order_of_the_file(turtle: Any) -> None:
    text = (
        "ex:a a schema:NewsArticle ; schema:publisher [ schema:name 'One' ] ;"
        " schema:image [ schema:contentUrl <https://a.example/1.jpg> ] ."
    )
    tables = turtle(text)[0]
    assert tables.images["url"].to_list() == ["https://a.example/1.jpg"]
    assert tables.images["position"].to_list() == [0]
    assert tables.articles["outlet"].to_list() == tables.outlets["id"].to_list()
    assert turtle(text)[0].equals(tables)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ('"2031-06-02T10:00:00Z"^^xsd:dateTime', datetime(2031, 6, 2, 10, tzinfo=UTC)),
        ('"2031-06-02T10:00:00+02:00"^^xsd:dateTime', datetime(2031, 6, 2, 8, tzinfo=UTC)),
        ('"2031-06-02T10:00:00"^^xsd:dateTime', datetime(2031, 6, 2, 10, tzinfo=UTC)),
        ('"2031-06-02T10:00:00.25Z"^^xsd:dateTime', datetime(2031, 6, 2, 10, 0, 0, 250000, UTC)),
        ('"2031-06-02"^^xsd:date', datetime(2031, 6, 2, tzinfo=UTC)),
        ('"2031-06-02"', datetime(2031, 6, 2, tzinfo=UTC)),
        ('"yesterday"', None),
    ],
)
def test_dates_of_every_spelling_are_read(turtle: Any, written: str, moment: datetime) -> None:
    tables, report, _ = turtle(f"ex:a a schema:NewsArticle ; schema:datePublished {written} .")
    assert tables.articles["published"].to_list() == [moment]
    assert [issue.path for issue in report.issues] == ([] if moment else ["schema:datePublished"])


def test_a_day_without_a_time_is_known_to_the_day(turtle: Any) -> None:
    day = 'ex:a a schema:NewsArticle ; schema:datePublished "2031-06-02"^^xsd:date .'
    assert turtle(day)[0].articles["published_precision"].to_list() == ["day"]
    time = 'ex:a a schema:NewsArticle ; schema:datePublished "2031-06-02T10:00:00Z"^^xsd:dateTime .'
    assert turtle(time)[0].articles["published_precision"].to_list() == [None]
    stated = f'{time} ex:a ng:publishedPrecision "minute" .'
    assert turtle(stated)[0].articles["published_precision"].to_list() == ["minute"]
    unknown = f'{time} ex:a ng:publishedPrecision "hour" .'
    assert turtle(unknown)[0].articles["published_precision"].to_list() == [None]


def test_what_has_one_value_keeps_the_smallest_and_says_so(turtle: Any) -> None:
    tables, report, _ = turtle("ex:a a schema:NewsArticle ; schema:headline 'B', 'A' .")
    assert tables.articles["headline"].to_list() == ["A"]
    (issue,) = report.issues
    assert (issue.path, issue.level) == ("schema:headline", "dropped")


def test_a_plain_link_needs_no_link_node(turtle: Any) -> None:
    tables, _, _ = turtle("ex:a a schema:NewsArticle ; ng:relatedTo ex:b .")
    assert tables.related.select("kind", "weight").rows() == [("declared", 1.0)]
    assert tables.articles.height == 2


def test_a_url_finds_the_article(tmp_path: Path) -> None:
    tables, _, _ = read_rdf(written(TURTLE, sample_graph().tables, tmp_path))
    keys = tables.aliases.filter(pl.col("kind") == "key")
    assert keys.height == tables.articles.drop_nulls("url").height


def test_a_sealed_property_is_passed_over_without_a_word(turtle: Any) -> None:
    secret = "c2VjcmV0LXZhbHVlLW9mLTI0LWNoYXJhY3RlcnM"
    tables, report, _ = turtle(f"ex:a a schema:NewsArticle ; ex:secured '{secret}' .")
    assert secret not in repr(report) + repr([frame.rows() for _, frame in tables.items()])
    assert "secured" not in report.to_json().decode()


def test_a_syntax_error_shows_its_place_and_no_text_of_the_file(turtle: Any) -> None:
    with pytest.raises(UsageError, match=r"foreign\.ttl:6:\d+: not readable as ttl") as caught:
        turtle("\nex:a schema:headline 'c2VjcmV0LXZhbHVlLW9mLTI0 .")
    assert "c2Vj" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_file_without_articles_says_what_it_lacks(turtle: Any) -> None:
    with pytest.raises(EmptyInputError, match="no article in it"):
        turtle("ex:a skos:prefLabel 'A' .")


def test_a_context_on_the_network_is_not_fetched(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonld"
    path.write_text(json.dumps({"@context": "https://schema.org", "@type": "NewsArticle"}))
    with pytest.raises(UsageError, match="context into the file"):
        read_rdf(path)


@pytest.mark.parametrize("name", ["a.ttl", "a.ttl.gz"])
def test_a_missing_file_is_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=name):
        read_rdf(tmp_path / name)


@pytest.mark.parametrize("data", [b"no gzip", gzip.compress(b"<a> <b> <c> .", mtime=0)[:-6], b""])
def test_a_damaged_archive_is_a_clean_error(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.ttl.gz"
    path.write_bytes(data)
    with pytest.raises((UsageError, EmptyInputError), match=r"a\.ttl\.gz"):
        read_rdf(path)


def test_a_file_of_another_kind_is_refused_with_the_suffixes(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.ttl, \.nt, \.nq, \.trig, \.jsonld"):
        read_rdf(tmp_path / "a.csv")


def test_bytes_that_are_not_text_are_a_clean_error(tmp_path: Path) -> None:
    path = tmp_path / "a.nt"
    path.write_bytes(b"<https://a.example/\xff\xfe> \x00")
    with pytest.raises(UsageError, match=r"a\.nt"):
        read_rdf(path)

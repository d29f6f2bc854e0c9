"""What ``truth.yaml`` says was planted in the sample, as far as identity can know it."""

import hashlib
from datetime import datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import yaml

from newsgraph.graph import Graph, sample_folder
from newsgraph.graph import build as build_graph

DOCUMENTS = sample_folder() / "documents"
TRUTH: dict[str, Any] = yaml.safe_load((sample_folder() / "truth.yaml").read_text("utf-8"))


def article_of(graph: Graph, file: str, path: str = "") -> str:
    rows = graph.tables.sightings.filter(pl.col("file") == file, pl.col("path") == path)
    (id_,) = rows["article"]
    return str(id_)


def row(graph: Graph, id_: str) -> dict[str, Any]:
    return graph.articles.row(by_predicate=pl.col("id") == id_, named=True)


def at(graph: Graph, url: str) -> str:
    return graph.find(url)


def node(graph: Graph, name: str) -> str:
    return article_of(graph, name) if name.endswith(".md") else at(graph, name)


def test_documents_entries_and_articles_are_counted(sample_graph: Graph) -> None:
    report = sample_graph.report
    assert report.files.read == report.files.found == TRUTH["documents"]
    assert report.records.found == TRUTH["documents"] + TRUTH["related_entries"]
    assert report.records.articles == sample_graph.articles.height == TRUTH["articles"]
    assert report.records.rejected == report.files.ignored == 0
    own = sample_graph.tables.sightings.filter(~pl.col("path").str.contains("related"))
    assert TRUTH["articles"] - own["article"].n_unique() == TRUTH["related_only_articles"]


def test_documents_with_related_entries_are_counted(sample_graph: Graph) -> None:
    entries = sample_graph.tables.sightings.filter(pl.col("path") != "")
    assert entries["file"].n_unique() == TRUTH["documents_with_related"]


def test_nothing_of_the_sample_is_rejected_or_dropped(sample_graph: Graph) -> None:
    levels = {issue.level for issue in sample_graph.report.issues}
    assert levels == {"noted"}
    noted = {issue.file for issue in sample_graph.report.issues}
    assert noted == {TRUTH["no_url"]["file"], TRUTH["oddities"]["date_without_zone"]}


def test_every_story_has_articles_at_its_urls(sample_graph: Graph) -> None:
    found: set[str] = set()
    for story in TRUTH["stories"]:
        files = {article_of(sample_graph, file) for file in story["files"]}
        assert files == {at(sample_graph, url) for url in story["urls"]}
        alone = {at(sample_graph, url) for url in story["related_only"]}
        assert len(alone) == len(story["related_only"])
        assert not (files | alone) & found
        found |= files | alone
    singles = {article_of(sample_graph, file) for file in TRUTH["singles"]}
    only = {at(sample_graph, url) for url in TRUTH["singles_related_only"]}
    assert found | singles | only == set(sample_graph.articles["id"])


def test_the_amp_alias_leads_to_its_article(sample_graph: Graph) -> None:
    alias = next(one for one in TRUTH["aliases"] if one["kind"] == "amp")
    article = article_of(sample_graph, alias["file"])
    assert at(sample_graph, alias["article"]) == article
    for met in alias["met_as"]:
        assert article_of(sample_graph, met["file"], met["path"]) == article
        assert at(sample_graph, met["url"]) == article


def test_two_documents_of_one_cached_page_are_one_article(sample_graph: Graph) -> None:
    alias = next(one for one in TRUTH["aliases"] if one["kind"] == "shared-cdn-amp")
    (article,) = {article_of(sample_graph, file) for file in alias["files"]}
    assert {at(sample_graph, url) for url in [*alias["urls"], alias["shared"]]} == {article}
    assert sample_graph.tables.ledger.filter(kind="article", judgement="same").height > 0


def test_one_url_under_two_titles_is_one_article(sample_graph: Graph) -> None:
    twice = TRUTH["two_titles"]
    (article,) = {article_of(sample_graph, file) for file in twice["files"]}
    assert {at(sample_graph, url) for url in twice["urls"]} == {article}
    titles = sample_graph.tables.sightings.filter(article=article)["title"].to_list()
    assert set(twice["titles"]) <= set(titles)


def test_copies_revision_and_reprint_stay_articles_of_their_own(sample_graph: Graph) -> None:
    for planted in [*TRUTH["copies"], TRUTH["revision"], TRUTH["reprint"]]:
        urls = [*planted["urls"], *planted.get("related_only", [])]
        assert len({at(sample_graph, url) for url in urls}) == len(urls)


def test_tenants_are_outlets_of_their_platform(sample_graph: Graph) -> None:
    platform = f"outlet/{TRUTH['tenants']['platform']}"
    outlets = sample_graph.outlets
    tenants = outlets.filter(part_of=platform)
    assert tenants.height == TRUTH["tenants_of_platforms"]
    assert outlets.filter(id=platform)["platform"].to_list() == [True]
    for tenant in TRUTH["tenants"]["outlets"]:
        own = outlets.filter(id=f"outlet/{tenant['host']}")
        assert own["name"].to_list() == [tenant["name"]]
        for file in tenant["files"]:
            article = row(sample_graph, article_of(sample_graph, file))
            assert article["outlet"] == f"outlet/{tenant['host']}"


def test_outlets_are_counted(sample_graph: Graph) -> None:
    outlets = sample_graph.outlets
    assert outlets.filter(pl.col("part_of").is_null()).height == TRUTH["outlets"]
    roots = dict(outlets.select("id", pl.coalesce("part_of", "id").alias("root")).rows())
    own = {row(sample_graph, article_of(sample_graph, path.name))["outlet"] for path in files()}
    assert len({roots[id_] for id_ in own if id_}) == TRUTH["outlets_with_documents"]


def files() -> list[Path]:
    found = sorted(DOCUMENTS.iterdir())
    assert len(found) == TRUTH["documents"]
    return found


def test_an_outlet_of_several_names_is_one(sample_graph: Graph) -> None:
    for domain, names in TRUTH["outlet_names"].items():
        outlet = sample_graph.outlets.row(
            by_predicate=pl.col("id") == f"outlet/{domain}", named=True
        )
        assert {outlet["name"], *outlet["alt_names"]} >= set(names)
    planted = TRUTH["outlet_subdomain"]
    article = row(sample_graph, article_of(sample_graph, planted["file"]))
    assert article["outlet"] == f"outlet/{planted['outlet']}"


def test_the_first_reporter_has_the_earliest_article(sample_graph: Graph) -> None:
    first = TRUTH["first_reporter"]
    for storyline, file in first["files"].items():
        urls = [
            url
            for story in TRUTH["stories"]
            if story["storyline"] == storyline
            for url in [*story["urls"], *story["related_only"]]
        ]
        articles = sample_graph.articles.filter(
            pl.col("id").is_in([at(sample_graph, url) for url in urls])
        ).sort("published")
        assert articles["id"][0] == article_of(sample_graph, file)
        assert articles["outlet"][0] == f"outlet/{first['outlet']}"


def test_conflicting_dates_are_published_and_updated(sample_graph: Graph) -> None:
    planted = TRUTH["conflicting_dates"]
    article = row(sample_graph, at(sample_graph, planted["url"]))
    for field in ("published", "updated"):
        assert article[field] == datetime.fromisoformat(planted[field])


def test_the_self_link_makes_no_edge_and_is_counted(sample_graph: Graph) -> None:
    planted = TRUTH["self_link"]
    article = article_of(sample_graph, planted["file"])
    assert article_of(sample_graph, planted["file"], planted["path"]) == article
    assert at(sample_graph, planted["url"]) == article
    assert sample_graph.report.self_links == 1


def test_declared_links_are_kept_right_and_wrong(sample_graph: Graph) -> None:
    planted = TRUTH["declared"]
    edges = set(sample_graph.tables.declared.select("source", "target").rows())
    assert len(edges) == planted["distinct_edges"]
    wrong = {tuple(node(sample_graph, end) for end in pair) for pair in planted["wrong_pairs"]}
    assert len(wrong) == planted["wrong"]
    assert wrong <= edges
    assert sample_graph.tables.declared["weight"].sum() == planted["right"] + planted["wrong"]
    mutual = {frozenset(edge) for edge in edges if edge[::-1] in edges}
    assert mutual == {
        frozenset(node(sample_graph, end) for end in pair) for pair in planted["reciprocal_pairs"]
    }


def test_topics_are_found_under_their_other_labels(sample_graph: Graph) -> None:
    labels = dict(sample_graph.topics.select("label", "id").rows())
    for alias, label in TRUTH["topic_aliases"].items():
        assert sample_graph.find(alias) == labels[label]
    unknown = {label for label in TRUTH["unknown_topics"] if label in labels}
    assert unknown == set(TRUTH["unknown_topics"])
    assert sample_graph.topics.height <= TRUTH["topics_in_taxonomy"] + len(unknown)


def test_an_article_without_url_is_kept(sample_graph: Graph) -> None:
    article = row(sample_graph, article_of(sample_graph, TRUTH["no_url"]["file"]))
    assert (article["url"], article["type"]) == (None, "collection")


@pytest.mark.parametrize("name", ["crlf", "byte_order_mark", "no_final_newline", "body_text"])
def test_odd_files_are_read(sample_graph: Graph, name: str) -> None:
    assert row(sample_graph, article_of(sample_graph, TRUTH["oddities"][name]))["headline"]


def test_odd_values_are_read(sample_graph: Graph) -> None:
    odd = TRUTH["oddities"]
    entity = row(sample_graph, article_of(sample_graph, odd["html_entity_in_title"]))
    assert "&amp;" not in entity["headline"]
    assert "&" in entity["headline"]
    assert any(
        "\u4e00" <= c <= "\u9fff"
        for c in row(sample_graph, article_of(sample_graph, odd["cjk_title"]))["headline"]
    )
    arabic = row(sample_graph, article_of(sample_graph, odd["right_to_left_title"], "related[2]"))
    assert any("\u0600" <= character <= "\u06ff" for character in arabic["headline"])
    assert row(sample_graph, article_of(sample_graph, odd["word_secured_in_title"]))
    secured = row(sample_graph, article_of(sample_graph, odd["word_secured_in_title"]))
    assert "secured" in secured["headline"].casefold()
    spaced = sample_graph.tables.images.filter(
        article=article_of(sample_graph, odd["space_in_image_url"])
    )
    assert spaced["url"].str.contains("%20").any()
    assert sample_graph.report.unknown_keys["mood"] == 1


def test_the_canary_is_nowhere_in_the_built_folder(tmp_path: Path) -> None:
    planted = TRUTH["canary"]
    secret = canary((DOCUMENTS / planted["file"]).read_text("utf-8"), planted)
    build_graph(DOCUMENTS, taxonomy=sample_folder() / "taxonomy").write(tmp_path / "out")
    pieces = [secret[start : start + 24] for start in range(len(secret) - 23)]
    written = [path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()]
    written += [
        repr(pl.read_parquet(path).rows()).encode()
        for path in (tmp_path / "out").rglob("*.parquet")
    ]
    assert len(written) > 20
    assert not [piece for piece in pieces if any(piece.encode() in data for data in written)]


def canary(text: str, planted: dict[str, Any]) -> str:
    """The window of the document that has the planted hash."""
    size = planted["length"]
    for start in range(len(text) - size + 1):
        window = text[start : start + size]
        if hashlib.sha256(window.encode()).hexdigest() == planted["sha256"]:
            return window
    raise AssertionError("the canary is not in its document")


def test_the_figures_that_differ_are_found_and_no_others(sample_graph: Graph) -> None:
    found = sample_graph.with_figures().tables.figures
    planted = {
        (truth["thing"], truth["grows"], article_of(sample_graph, file), number)
        for truth in TRUTH["figures"]
        for file, number in truth["numbers"].items()
    }
    assert set(found.select("thing", "grows", "article", "number").iter_rows()) == planted
    assert sample_graph.tables.figures.is_empty()


def test_the_rewordings_are_found_and_no_others(sample_graph: Graph) -> None:
    found = sample_graph.tables.rewordings.select("article", "field", "before", "after", "file")
    assert set(found.iter_rows()) == {
        (
            article_of(sample_graph, truth["file"]),
            *(truth[name] for name in ("field", "before", "after", "seen_in")),
        )
        for truth in TRUTH["rewordings"]
    }


def test_the_credits_are_found_and_no_others(sample_graph: Graph) -> None:
    found = sample_graph.tables.credits
    names = dict(sample_graph.outlets.select("id", "name").iter_rows())
    rows = found.select("article", "outlet", "name", "words", "earlier").iter_rows()
    assert {(article, names[outlet], *rest) for article, outlet, *rest in rows} == {
        (
            article_of(sample_graph, truth["file"]),
            truth["name"],
            truth["name"],
            truth["words"],
            article_of(sample_graph, truth["earlier"]),
        )
        for truth in TRUTH["credits"]
    }


def event_of(graph: Graph, file: str) -> dict[str, Any]:
    id_ = row(graph, article_of(graph, file))["event"]
    return graph.tables.stories.row(by_predicate=pl.col("id") == id_, named=True)


def test_a_text_of_an_agency_is_one_origin_whoever_owns_its_carriers(sample_graph: Graph) -> None:
    planted = TRUTH["agency"]
    text = at(sample_graph, planted["text"])
    carriers = [article_of(sample_graph, file) for file in planted["carriers"]]
    copies = sample_graph.tables.related.filter(pl.col("kind") == "copy", pl.col("target") == text)
    assert set(copies["source"]) == set(carriers)
    owner_of = dict(sample_graph.tables.outlets.select("id", "owner").iter_rows())
    owners = [owner_of[row(sample_graph, carrier)["outlet"]] for carrier in carriers]
    assert owners == planted["owners"]
    event = event_of(sample_graph, planted["carriers"][0])
    assert event["outlets"] > event["origins"] == planted["origins_at_most"]


def test_outlets_of_one_owner_are_one_origin(sample_graph: Graph) -> None:
    planted = TRUTH["owners"]
    event = event_of(sample_graph, planted["event"])
    assert event["distinct_texts"] == planted["distinct_texts"]
    assert event["origins"] == planted["origins_at_most"]
    apart = build_graph(DOCUMENTS, taxonomy=sample_folder() / "taxonomy")
    assert event_of(apart, planted["event"])["origins"] > planted["origins_at_most"]


def test_credits_make_a_chain(sample_graph: Graph) -> None:
    earlier = dict(sample_graph.tables.credits.select("article", "earlier").iter_rows())
    *_, middle, last = TRUTH["credits"]
    start = article_of(sample_graph, last["file"])
    assert earlier[start] == article_of(sample_graph, middle["file"])
    assert earlier[earlier[start]] == article_of(sample_graph, middle["earlier"])


def test_a_recurring_column_is_a_series_and_in_no_story(sample_graph: Graph) -> None:
    rows = [row(sample_graph, article_of(sample_graph, file)) for file in TRUTH["series"]]
    assert len({each["series"] for each in rows} - {None}) == 1
    assert {each["storyline"] for each in rows} == {None}
    others = sample_graph.tables.articles.filter(pl.col("series").is_not_null())
    assert others.height == len(rows)


def test_a_theme_with_one_advertisement_is_no_story(sample_graph: Graph) -> None:
    rows = [row(sample_graph, article_of(sample_graph, file)) for file in TRUTH["theme"]["files"]]
    assert all(TRUTH["theme"]["boilerplate"] in each["abstract"] for each in rows)
    assert {(each["event"], each["storyline"]) for each in rows} == {(None, None)}
    terms = sample_graph.tables.related["terms"].explode().drop_nulls().struct.field("term")
    assert "letter" not in set(terms)


def test_one_date_is_stray(sample_graph: Graph) -> None:
    dates = sample_graph.articles.select("id", pl.col("published").dt.year().alias("year"))
    stray = dates.filter(pl.col("year") < 2031)["id"].to_list()
    assert stray == [article_of(sample_graph, TRUTH["stray_date"])]

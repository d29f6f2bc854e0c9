"""The facts of the shared corpora, against an independent count."""

import re
import tarfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import networkx as nx
import polars as pl
import pytest
import yaml

from newsgraph.pipeline import build
from newsgraph.report import Report
from newsgraph.store import Tables
from tests.strategies import CORPORA

pytestmark = pytest.mark.skipif(
    not CORPORA.is_dir(),
    reason=f"the corpora are not at {CORPORA}; they are no part of the project",
)

SEEDS, SMALL = CORPORA / "seeds", CORPORA / "smartable-48"
JANUARY = CORPORA / "smartable-2020-01.tar.gz"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def texts_of(source: Path) -> Iterator[str]:
    if source.is_dir():
        for path in sorted(source.iterdir()):
            yield path.read_text("utf-8")
        return
    with tarfile.open(source) as archive:
        for member in archive:
            stream = archive.extractfile(member) if member.isfile() else None
            if stream and member.name.endswith(".md"):
                yield stream.read().decode("utf-8")


@dataclass
class Count:
    """The counts of plain dicts, where identity is the exact URL."""

    documents: int = 0
    entries: int = 0
    own: set[str] = field(default_factory=set)
    mentioned: set[str] = field(default_factory=set)
    edges: Counter[tuple[str, str]] = field(default_factory=Counter)
    domains: set[str | None] = field(default_factory=set)
    topics: Counter[str] = field(default_factory=Counter)

    @property
    def articles(self) -> set[str]:
        return self.own | self.mentioned

    @property
    def distinct(self) -> set[tuple[str, str]]:
        return {edge for edge in self.edges if edge[0] != edge[1]}

    @property
    def self_links(self) -> int:
        return sum(count for (left, right), count in self.edges.items() if left == right)

    def components(self) -> list[int]:
        graph: nx.Graph[str] = nx.Graph(list(self.distinct))
        graph.add_nodes_from(self.articles)
        return sorted(map(len, nx.connected_components(graph)))


def url_of(record: dict[str, Any]) -> str:
    return str(record.get("webUrl") or record.get("sourceUrl"))


@cache
def counted(source: Path) -> Count:
    count = Count()
    for text in texts_of(source):
        if not text.startswith("---"):
            continue
        record = yaml.load(text.split("\n---", 1)[0].removeprefix("---"), LOADER)
        count.documents += 1
        count.own.add(url_of(record))
        count.topics.update(set(record.get("topics") or ()))
        related = record.get("related") or []
        for one in [record, *related]:
            count.domains.add((one.get("provider") or {}).get("domain"))
        for one in related:
            count.entries += 1
            count.mentioned.add(url_of(one))
            count.edges[url_of(record), url_of(one)] += 1
    return count


@cache
def built(source: Path, exact: bool) -> tuple[Tables, Report]:
    return build([source], exact=exact)


SOURCES = [
    pytest.param(SEEDS, id="seeds"),
    pytest.param(SMALL, id="smartable-48"),
    pytest.param(JANUARY, id="smartable-2020-01", marks=pytest.mark.slow),
]


def components(tables: Tables) -> list[int]:
    graph: nx.Graph[str] = nx.Graph(tables.declared.select("source", "target").rows())
    graph.add_nodes_from(tables.articles["id"])
    return sorted(map(len, nx.connected_components(graph)))


@pytest.mark.parametrize("source", SOURCES)
def test_with_exact_identity_every_count_is_that_of_plain_dicts(source: Path) -> None:
    (tables, report), count = built(source, exact=True), counted(source)
    assert report.files.read == count.documents
    assert report.files.rejected == report.records.rejected == 0
    assert report.records.found == count.documents + count.entries
    assert tables.articles.height == len(count.articles)
    assert set(tables.articles["key"]) == count.articles
    keys = dict(tables.articles.select("id", "key").rows())
    edges = {
        (keys[left], keys[right])
        for left, right in tables.declared.select("source", "target").rows()
    }
    assert edges == count.distinct
    weights = sum(number for (left, right), number in count.edges.items() if left != right)
    assert tables.declared["weight"].sum() == weights
    assert report.self_links == count.self_links
    assert components(tables) == count.components()
    assert tables.ledger.filter(kind="article").height == 0


@pytest.mark.parametrize("source", SOURCES)
def test_by_default_articles_differ_only_by_merges_that_the_ledger_explains(source: Path) -> None:
    (exact, _), (tables, _) = built(source, exact=True), built(source, exact=False)
    place = ["file", "sha256", "path"]
    both = exact.sightings.select(*place, exact="article").join(
        tables.sightings.select(*place, "article"), on=place, validate="1:1"
    )
    assert both.height == exact.sightings.height == tables.sightings.height
    split = both.group_by("exact").agg(pl.col("article").n_unique())
    assert split["article"].max() == 1
    merged = both.unique(["exact", "article"]).filter(pl.len().over("article") > 1)
    urls = dict(exact.articles.select("id", "key").rows())
    keys = tables.aliases.filter(kind="key")
    same = tables.ledger.filter(kind="article", judgement="same")
    explained = {*same["left"], *same["right"]}
    for id_, members in merged.group_by("article").agg("exact").rows():
        own = {urls[member] for member in members} | set(keys.filter(id=id_)["raw"])
        assert own & explained, own
    assert (
        exact.articles.height - tables.articles.height
        == merged.height - merged["article"].n_unique()
    )


@pytest.mark.parametrize("source", SOURCES)
def test_by_default_outlets_differ_only_by_what_the_ledger_explains(source: Path) -> None:
    (exact, _), (tables, _) = built(source, exact=True), built(source, exact=False)
    decisions = tables.ledger.filter(kind="outlet")
    explained = {*decisions["left"], *decisions["right"]}
    before, after = (
        set(exact.outlets["domain"]),
        set(tables.outlets["id"].str.strip_prefix("outlet/")),
    )
    assert before - after <= explained
    assert after - before <= explained


def test_the_seeds_are_two_documents_of_six_articles() -> None:
    tables, report = built(SEEDS, exact=False)
    counts = tables.counts()
    wanted = {"articles": 6, "outlets": 6, "topics": 2, "about": 4, "covers": 4}
    assert {name: counts[name] for name in wanted} == wanted
    assert tables.declared.height == 4
    assert report.files.read == 2


def test_smartable_48_has_the_facts_of_its_readme() -> None:
    (tables, report), count = built(SMALL, exact=True), counted(SMALL)
    assert (report.files.read, len(count.own), len(count.mentioned)) == (48, 47, 95)
    assert tables.articles.height == 121
    assert (report.records.found - 48, report.self_links, tables.declared.height) == (122, 2, 117)
    pairs = {frozenset(edge) for edge in tables.declared.select("source", "target").rows()}
    assert (len(pairs), 117 - len(pairs)) == (113, 4)
    sizes = components(tables)
    assert (len(sizes), sizes[-1]) == (29, 11)
    assert len(count.domains) == 91
    entries = tables.sightings.filter(pl.col("path") != "")
    by_domain = dict(entries.group_by("provider_domain").len().rows())
    assert [by_domain[name] for name in ("latimes.com", "forbes.com", "govtech.com")] == [3, 5, 5]
    topics = tables.sightings.explode("topics").drop_nulls("topics").group_by("topics").len()
    assert dict(topics.rows()) == {
        "AI": 48,
        "Computer Vision": 33,
        "AI in Autos": 11,
        "Natural Language Processing": 7,
        "IBM AI": 2,
        "AWS AI": 2,
        "Facebook AI": 1,
    }
    assert tables.topics.height == 7


def test_smartable_48_has_one_article_under_two_urls() -> None:
    tables, _ = built(SMALL, exact=False)
    raws = tables.aliases.filter(pl.col("raw").str.contains("abc7news.*7055961"), kind="web")
    assert raws["raw"].n_unique() == 2
    assert raws["id"].n_unique() == 1


@pytest.mark.slow
def test_january_has_the_facts_of_its_readme() -> None:
    (tables, report), count = built(JANUARY, exact=True), counted(JANUARY)
    assert (report.files.read, report.files.ignored, report.files.rejected) == (2531, 8, 0)
    assert (count.entries, len(count.mentioned)) == (19141, 1430)
    assert (tables.articles.height, tables.declared.height) == (2496, 18320)
    edges = set(tables.declared.select("source", "target").rows())
    assert len({frozenset(edge) for edge in edges if edge[::-1] in edges}) == 9069
    sizes = components(tables)
    assert (len(sizes), sizes[-1]) == (1382, 138)
    assert len(count.domains) == 723
    entries = tables.sightings.filter(pl.col("path").str.contains("related"))
    front = entries.select("file").n_unique()
    assert front == 1470


@pytest.mark.parametrize("source", SOURCES)
def test_secured_values_of_real_documents_stand_nowhere_in_the_tables(source: Path) -> None:
    tables, report = built(source, exact=False)
    decisions = "\n".join(run for text in texts_in(tables, report) for run in RUN.findall(text))
    for text in texts_of(source):
        _, found, secret = text.partition('\nsecured: "')
        if found:
            blob = secret.partition('"')[0]
            assert not any(
                blob[at : at + 24] in decisions for at in range(0, min(len(blob), 240), 24)
            )


RUN = re.compile(r"[A-Za-z0-9+/=;]{24,}")
"""What a piece of a secured value looks like."""


def texts_in(tables: Tables, report: Report) -> set[str]:
    return {str(report.to_json())} | {
        text
        for _, frame in tables.items()
        for column in frame.iter_columns()
        if column.dtype == pl.String
        for text in column.drop_nulls().unique()
    }

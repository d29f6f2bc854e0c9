"""Which sightings are one article: keys, aliases, what never merges, overrides, ids."""

import itertools
import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import networkx as nx
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.errors import CollisionError, UsageError
from newsgraph.identity import articles as module
from newsgraph.identity import urls
from newsgraph.identity.articles import URL_KINDS, Articles, article_id, identify_articles
from newsgraph.identity.forest import Forest
from newsgraph.identity.hosts import registrable_domain
from newsgraph.pipeline import build
from tests.strategies import ARTICLE_RECORDS, URLS, Build, front_matter, sightings_of, write

DAY = datetime(2031, 6, 2, tzinfo=UTC)


def web(url: str, **more: Any) -> dict[str, Any]:
    return {"web_url": url, "title": "x", **more}


def groups(found: Articles) -> list[str]:
    """The article of each sighting, numbered by first appearance, such as ``0 0 1``."""
    order = list(dict.fromkeys(found.ids))
    return [str(order.index(id_)) for id_ in found.ids]


def identified(*records: dict[str, Any], **options: Any) -> str:
    return " ".join(groups(identify_articles(sightings_of(records), **options)))


def ledger(*records: dict[str, Any], **options: Any) -> list[tuple[str, str, str]]:
    found = identify_articles(sightings_of(records), **options)
    return [(one.left, one.right, one.judgement) for one in found.decisions]


A, B, C = (f"https://news.example/{page}" for page in "abc")
OTHER = "https://wire.example/a"


def test_an_amp_address_is_an_alias_where_a_record_says_so() -> None:
    amp = "https://amp.news.example/x/17"
    assert identified(web(A, amp_web_url=amp), web(amp), web(B)) == "0 0 1"
    assert identified(web(A, amp_url=amp), web(amp), web(B)) == "0 0 1"


def test_two_articles_of_one_amp_page_are_one() -> None:
    amp = "https://news.example/x/17"
    assert identified(web(A, amp_web_url=amp), web(B, amp_web_url=amp)) == "0 0"


def test_an_amp_cache_joins_articles_whatever_its_host() -> None:
    cache = "https://news-example.cache.example/c/s/17"
    assert identified(web(A, cdn_amp_web_url=cache), web(B, cdn_amp_url=cache)) == "0 0"
    assert ledger(web(A, cdn_amp_web_url=cache), web(B, cdn_amp_url=cache))


def test_an_amp_cache_of_another_site_never_glues() -> None:
    cache = "https://wire-example.cdn.ampproject.org/c/s/wire.example/a"
    assert identified(web(A, cdn_amp_web_url=cache), web(OTHER)) == "0 1"


@pytest.mark.parametrize("column", ["amp_web_url", "amp_url", "original_url", "source_url"])
def test_an_alias_on_another_site_never_glues_and_stays_an_open_question(column: str) -> None:
    records = web(A, **{column: OTHER}), web(OTHER)
    assert identified(*records) == "0 1"
    assert ledger(*records) == [("news.example/a", "wire.example/a", "unsure")]


@pytest.mark.parametrize("column", [name for name in URL_KINDS if name != "web_url"])
@pytest.mark.parametrize("front", ["https://news.example/", "https://news.example/index.html"])
def test_a_front_page_never_glues(column: str, front: str) -> None:
    assert identified(web(A, **{column: front}), web(B, **{column: front}), web(C)) == "0 1 2"


def test_a_front_page_that_names_a_record_glues_nothing_either() -> None:
    front = "https://news.example/"
    records = [web(front, amp_web_url=A), web(front, amp_web_url=B), web(A), web(B)]
    ids = identified(*records).split()
    assert ids[2] != ids[3]


def test_records_that_only_share_a_front_page_as_their_name_share_it() -> None:
    front = "https://news.example/"
    assert identified(web(front), web(f"{front}?utm_source=x")) == "0 0"


def test_aliases_chain() -> None:
    records = web(A, amp_web_url=B), web(C, original_url=B), web(C)
    assert identified(*records) == "0 0 0"


def test_a_record_without_a_url_is_identified_by_its_file() -> None:
    assert identified({"title": "x"}, {"title": "x"}, web(A)) == "0 1 2"


def test_the_id_is_that_of_the_earliest_key() -> None:
    records = (
        web(A, published_date_time=DAY.replace(hour=9), amp_web_url=B),
        web(B, published_date_time=DAY.replace(hour=8)),
    )
    found = identify_articles(sightings_of(records))
    assert set(found.ids) == {article_id("news.example/b")}
    assert found.keys.rows() == [(article_id("news.example/b"), "news.example/b")]


def test_without_dates_the_smallest_key_names_the_article() -> None:
    found = identify_articles(sightings_of([web(B, amp_web_url=A), web(A)]))
    assert set(found.ids) == {article_id("news.example/a")}


def test_a_dated_key_precedes_an_undated_key() -> None:
    records = [web(B, published_date_time=DAY), web(A, amp_web_url=B)]
    assert set(identify_articles(sightings_of(records)).ids) == {article_id("news.example/b")}


def test_an_alias_that_names_no_record_never_gives_the_id() -> None:
    found = identify_articles(sightings_of([web(B, amp_web_url=A)]))
    assert set(found.ids) == {article_id("news.example/b")}


def test_every_raw_url_key_and_former_id_leads_to_the_article() -> None:
    raw = "http://www.news.example/b?utm_source=x"
    found = identify_articles(
        sightings_of([web(A, amp_web_url=raw), web("https://news.example/b")])
    )
    rows = {(name, kind) for name, kind, id_ in found.aliases.rows() if id_ == found.ids[0]}
    assert rows == {
        (A, "web"),
        (raw, "amp"),
        ("https://news.example/b", "web"),
        ("news.example/a", "key"),
        ("news.example/b", "key"),
        (article_id("news.example/b"), "id"),
    }


def test_with_exact_only_identical_urls_are_one_article() -> None:
    records = web(A), web(f"{A}/"), web(A), web(B, amp_web_url=A)
    assert identified(*records) == "0 0 0 0"
    assert identified(*records, exact=True) == "0 1 0 2"
    assert len(ledger(*records)) > len(ledger(*records, exact=True))


def test_same_joins_articles_transitively() -> None:
    assert identified(web(A), web(B), web(C), web(OTHER), same=((A, B), (B, OTHER))) == "0 0 1 0"


def test_a_same_override_is_in_the_ledger() -> None:
    found = ledger(web(A), web(B), same=((A, B),))
    assert found == [("news.example/a", "news.example/b", "same")]


def test_different_keeps_apart_articles_that_aliases_join() -> None:
    records = web(A, amp_web_url=B), web(B)
    assert identified(*records) == "0 0"
    assert identified(*records, different=((A, B),)) == "0 1"
    assert ledger(*records, different=((A, B),)) == [
        ("news.example/a", "news.example/b", "different")
    ]


def test_different_keeps_apart_articles_that_a_third_joins() -> None:
    records = web(A, amp_web_url=C), web(B, amp_web_url=C), web(A), web(B)
    ids = identified(*records, different=((A, B),)).split()
    assert (ids[0], ids[1]) == (ids[2], ids[3])
    assert ids[0] != ids[1]


def test_different_keeps_apart_two_spellings_of_one_key() -> None:
    spelt = f"{A}?utm_source=x"
    assert identified(web(A), web(spelt), different=((A, spelt),)) == "0 1"


@pytest.mark.parametrize("bare", ["news.example/a", "www.news.example/a"])
def test_an_override_may_name_an_article_without_a_scheme(bare: str) -> None:
    assert identified(web(A), web(B), same=((bare, B),)) == "0 0"
    assert identified(web(A, amp_web_url=B), web(B), different=((bare, B),)) == "0 1"
    with pytest.raises(UsageError, match="https://"):
        identified(web(A), web(B), different=((bare, A),))


def test_different_overrides_same() -> None:
    assert identified(web(A), web(B), same=((A, B),), different=((B, A),)) == "0 1"


@pytest.mark.parametrize("group", [("no url at all", A), (A, "javascript:x"), ("", A)])
def test_an_override_that_is_not_a_url_is_a_usage_error(group: tuple[str, ...]) -> None:
    with pytest.raises(UsageError, match="overrides"):
        identify_articles(sightings_of([web(A)]), same=(group,))
    with pytest.raises(UsageError, match="overrides"):
        identify_articles(sightings_of([web(A)]), different=(group,))


def test_two_keys_of_one_hash_stop_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "article_id", lambda _key: "article/one")
    with pytest.raises(CollisionError, match=r"news\.example/a and news\.example/b"):
        identify_articles(sightings_of([web(A), web(B)]))


def test_ids_are_26_letters_and_digits_and_stable() -> None:
    assert article_id("news.example/a") == "article/" + article_id("news.example/a")[8:]
    assert len(article_id("news.example/a")) == len("article/") + 26
    assert article_id("news.example/a") != article_id("news.example/b")


def reference(records: list[dict[str, Any]]) -> list[set[int]]:
    """Connected components over keys, by networkx, following the rules as documented."""
    graph: nx.Graph[Any] = nx.Graph()
    for number, record in enumerate(records):
        keys = [(urls.key(record[name]), name) for name in URL_KINDS if record.get(name)]
        if not keys:
            graph.add_node(number)
            continue
        main = keys[0][0]
        graph.add_edge(number, main)
        for key, name in keys[1:]:
            own_host = urls.host(record[name]) == urls.host(key)
            near = registrable_domain(main) == registrable_domain(key)
            cached = URL_KINDS[name] == "cdn-amp" and own_host
            if not urls.is_homepage(key) and not urls.is_homepage(main) and (near or cached):
                graph.add_edge(main, key)
    return [
        {node for node in component if isinstance(node, int)}
        for component in nx.connected_components(graph)
    ]


def partition(ids: pl.Series) -> list[set[int]]:
    found: dict[str, set[int]] = {}
    for number, id_ in enumerate(ids):
        found.setdefault(id_, set()).add(number)
    return list(found.values())


@given(st.lists(ARTICLE_RECORDS, max_size=12))
@settings(max_examples=60)
def test_articles_are_the_connected_components_of_keys(records: list[dict[str, Any]]) -> None:
    found = identify_articles(sightings_of(records))
    expected = [component for component in reference(records) if component]
    assert sorted(map(sorted, partition(found.ids))) == sorted(map(sorted, expected))


@given(st.lists(ARTICLE_RECORDS, max_size=12))
@settings(max_examples=60)
def test_every_record_belongs_to_the_article_of_its_key(records: list[dict[str, Any]]) -> None:
    found = identify_articles(sightings_of(records))
    keys = dict(found.keys.select("id", "key").rows())
    assert sorted(keys) == sorted(set(found.ids))
    assert all(article_id(key) == id_ for id_, key in keys.items())
    leads = {(raw, id_) for raw, _, id_ in found.aliases.rows()}
    for record, id_ in zip(records, found.ids, strict=True):
        main = next((record[name] for name in URL_KINDS if record.get(name)), None)
        assert main is None or (main, id_) in leads


@given(st.lists(ARTICLE_RECORDS, max_size=8), st.randoms(use_true_random=False))
@settings(max_examples=50)
def test_the_order_of_records_does_not_matter(records: list[dict[str, Any]], chance: Any) -> None:
    named = [{**record, "file": f"{number}.md"} for number, record in enumerate(records)]
    there = sightings_of(named)
    rows = list(range(there.height))
    chance.shuffle(rows)
    shuffled = there[rows] if rows else there
    first, second = identify_articles(there), identify_articles(shuffled)
    assert [first.ids[row] for row in rows] == second.ids.to_list()
    assert first.keys.sort("id").equals(second.keys.sort("id"))
    order = ["raw", "kind", "id"]
    assert first.aliases.sort(order).equals(second.aliases.sort(order))
    assert sorted(first.decisions) == sorted(second.decisions)


@given(
    st.lists(ARTICLE_RECORDS, max_size=8),
    st.lists(st.tuples(URLS, URLS), max_size=2),
    st.lists(st.tuples(URLS, URLS), max_size=2),
)
@settings(max_examples=50)
def test_overrides_are_obeyed(
    records: list[dict[str, Any]], same: list[tuple[str, str]], different: list[tuple[str, str]]
) -> None:
    found = identify_articles(sightings_of(records), same=tuple(same), different=tuple(different))
    leads = {raw: id_ for raw, kind, id_ in found.aliases.rows() if kind == "web"}
    for left, right in different:
        if left != right and left in leads and right in leads:
            assert leads[left] != leads[right]
    if not different:
        for left, right in same:
            if left in leads and right in leads:
                assert leads[left] == leads[right]


@given(st.lists(ARTICLE_RECORDS, max_size=8))
def test_identifying_by_the_keys_found_finds_the_same_articles(
    records: list[dict[str, Any]],
) -> None:
    found = identify_articles(sightings_of(records))
    keys = dict(found.keys.rows())
    plain = [
        {"title": "x"} if keys[id_].startswith("file:") else web(f"https://{keys[id_]}")
        for id_ in found.ids
    ]
    again = identify_articles(sightings_of(plain))
    urls_only = [
        (id_, new)
        for id_, new in zip(found.ids, again.ids, strict=True)
        if not keys[id_].startswith("file:")
    ]
    assert all(id_ == new for id_, new in urls_only)


NAMES = st.sampled_from("abcdefgh")
PAIRS = st.lists(st.tuples(NAMES, NAMES), max_size=12)


@given(PAIRS)
def test_a_forest_agrees_with_connected_components(pairs: list[tuple[str, str]]) -> None:
    forest = Forest()
    graph: nx.Graph[str] = nx.Graph(pairs)
    assert all(forest.union(*pair) for pair in pairs)
    for component in nx.connected_components(graph):
        assert {forest.find(name) for name in component} == {min(component)}


@given(PAIRS, st.lists(st.lists(NAMES, min_size=2, max_size=3, unique=True), max_size=3))
def test_a_forest_refuses_to_join_members_kept_apart_and_nothing_else(
    pairs: list[tuple[str, str]], apart: list[list[str]]
) -> None:
    forest = Forest(apart)
    joined: nx.Graph[str] = nx.Graph()
    joined.add_nodes_from("abcdefgh")
    foes = {frozenset(pair) for group in apart for pair in itertools.combinations(group, 2)}
    for left, right in pairs:
        merged = nx.node_connected_component(joined, left) | nx.node_connected_component(
            joined, right
        )
        already = nx.has_path(joined, left, right)
        fine = already or not any(foe <= merged for foe in foes)
        assert forest.union(left, right) == fine
        if fine:
            joined.add_edge(left, right)
    for component in nx.connected_components(joined):
        assert {forest.find(name) for name in component} == {min(component)}


def doc(**keys: Any) -> str:
    return front_matter({"title": "x", **keys})


def test_overrides_in_a_file_reach_articles(tmp_path: Path, build_files: Build) -> None:
    files = {"a.md": doc(webUrl=A), "b.md": doc(webUrl=B), "c.md": doc(webUrl=C, ampWebUrl=B)}
    plain, _ = build_files(files)
    assert plain.articles.height == 2
    write(tmp_path, {"o.yaml": f"same:\n  articles: [[{A}, {B}]]\n"})
    assert build_files(files, overrides=tmp_path / "o.yaml")[0].articles.height == 1
    write(tmp_path, {"o.yaml": f"different:\n  articles: [[{C}, {B}]]\n"})
    tables, _ = build_files(files, overrides=tmp_path / "o.yaml")
    assert tables.articles.height == 3
    assert "different" in tables.ledger["judgement"].to_list()


def test_articles_kept_apart_are_named_by_any_of_their_urls(
    tmp_path: Path, build_files: Build
) -> None:
    words = {
        "title": "Ferry Kittiwake adrift in Marrow Strait",
        "excerpt": "Engines failed off Ostrey.",
    }
    files = {
        "a.md": front_matter(
            {**words, "webUrl": A, "ampWebUrl": C, "publishedDateTime": "2031-06-03"}
        ),
        "b.md": front_matter({**words, "webUrl": B, "publishedDateTime": "2031-06-04"}),
    }
    together, _ = build_files(files)
    assert together.articles["storyline"].null_count() == 0
    write(
        tmp_path,
        {"o.yaml": f"apart:\n  - [{B}, {C}?utm_source=x]\n  - [{B}, https://nowhere.example/1]\n"},
    )
    apart, report = build_files(files, overrides=tmp_path / "o.yaml")
    assert apart.articles["storyline"].null_count() == 2
    (unused,) = [issue for issue in report.issues if issue.file == "overrides"]
    assert unused.path == "apart"
    assert "nowhere.example" in unused.reason


@pytest.mark.parametrize(
    "text",
    [
        "same: [[a, b]]",
        "same: {persons: [[a, b]]}",
        "as: x",
        "same: {articles: x}",
        "- a",
        "same: [",
        "apart: [a]",
        "apart: [[https://a.example/1, no address]]",
        "same: {articles: [[https://a.example/1, https://a.example/2]]}\nsame: {}\n",
    ],
)
def test_malformed_overrides_are_a_usage_error(tmp_path: Path, text: str) -> None:
    write(tmp_path, {"o.yaml": text, "in/a.md": doc(webUrl=A)})
    with pytest.raises(UsageError, match=r"o\.yaml"):
        build([tmp_path / "in"], overrides=tmp_path / "o.yaml")


NAMED = st.sampled_from(
    [A, "https://b.example/1", "b.example", "B.example", "com", ".", "", " ", "https://[", "C", "c"]
)
DECISIONS = st.dictionaries(
    st.sampled_from(["articles", "outlets", "topics"]),
    st.lists(st.lists(NAMED, max_size=4), max_size=3),
)


@given(same=DECISIONS, different=DECISIONS, exact=st.booleans())
def test_overrides_that_contradict_each_other_or_are_empty_are_followed_or_wrong_usage(
    same: Any, different: Any, exact: bool, tmp_path: Path
) -> None:
    overrides = write(tmp_path, {"in/a.md": doc(webUrl=A, topics=["C", "c"])}) / "o.yaml"
    overrides.write_text(json.dumps({"same": same, "different": different}), encoding="utf-8")
    with suppress(UsageError):
        tables, _ = build([tmp_path / "in"], overrides=overrides, exact=exact)
        assert tables.articles.height == 1


def test_overrides_that_are_not_there_are_wrong_usage(tmp_path: Path) -> None:
    write(tmp_path, {"in/a.md": doc(webUrl=A)})
    with pytest.raises(UsageError, match="check"):
        build([tmp_path / "in"], overrides=tmp_path / "none.yaml")

"""The page as a file: what it contains, and that it is always the same."""

import base64
import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsgraph
from newsgraph.errors import NewsgraphError
from newsgraph.exports.page import render_page, write_page
from newsgraph.exports.page.corpus import read_corpus, shorten
from newsgraph.exports.page.documents import declared_pairs, link_differences
from newsgraph.exports.page.layout import network_positions
from newsgraph.exports.page.network import WHOLE_LIMIT, NewsNetwork, vis_script
from newsgraph.exports.page.packing import enclosing_radius, pack, sunflower
from newsgraph.exports.page.render import BUNDLE
from newsgraph.exports.page.shortening import origin, short_address, slug, without_slug
from newsgraph.store import Tables, write_tables

HERE = Path(__file__).parent


def data_of(page: str, block: str = "corpus") -> dict[str, Any]:
    """A data block of a page, plain or packed."""
    found = re.search(rf'<script type="application/json" id="{block}">(.*?)</script>', page, re.S)
    assert found
    is_plain = found[1].startswith("{")
    text = found[1] if is_plain else gzip.decompress(base64.b64decode(found[1])).decode()
    data: dict[str, Any] = json.loads(text)
    return data


def test_the_seeds_give_fourteen_nodes_and_eighteen_edges(seeds: Tables) -> None:
    network = data_of(render_page(seeds))["network"]
    kinds = [edge["kind"] for edge in network["edges"]]
    assert len(network["nodes"]) == 14
    counts = {kind: kinds.count(kind) for kind in set(kinds)}
    assert counts == {"related-to": 4, "covers": 8, "published-by": 6}


def test_no_two_nodes_of_a_network_share_a_place(seeds: Tables) -> None:
    places = {(node["x"], node["y"]) for node in data_of(render_page(seeds))["network"]["nodes"]}
    assert len(places) == 14


@pytest.mark.slow
def test_same_tables_give_same_bytes_under_any_hash_seed(hostile: Tables, tmp_path: Path) -> None:
    write_tables(hostile, tmp_path / "tables")
    program = (
        "import sys; from pathlib import Path; from newsgraph.store import read_tables;"
        "from newsgraph.exports.page import write_page;"
        "write_page(read_tables(Path(sys.argv[1])), Path(sys.argv[2]))"
    )
    targets = [tmp_path / f"{seed}.html" for seed in (1, 2)]
    runs = []
    for target in targets:
        environment = {**os.environ, "PYTHONHASHSEED": target.stem, "LC_ALL": "C"}
        command = [sys.executable, "-c", program, str(tmp_path / "tables"), str(target)]
        runs.append(subprocess.Popen(command, env=environment))
    assert [run.wait() for run in runs] == [0, 0]
    pages = [target.read_bytes() for target in targets]
    assert pages[0] == pages[1]
    assert b"\r" not in pages[0]


def test_the_policy_names_the_hash_of_every_script_and_style(seeds: Tables) -> None:
    page = render_page(seeds)
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert found
    policy = found[1].replace("&#39;", "'")
    blocks = re.findall(r"<(script|style)>(.*?)</\1>", page, re.S)
    assert [kind for kind, _ in blocks] == ["style", "script", "script"]
    for kind, text in blocks:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert re.search(rf"{kind}-src [^;]*'sha256-{re.escape(digest)}'", policy)
    assert policy.startswith("default-src 'none'; ")
    assert policy.endswith("img-src data: blob:; base-uri 'none'; form-action 'none'")
    assert "unsafe" not in policy


def test_hostile_texts_open_no_element_and_no_comment(hostile: Tables) -> None:
    page = render_page(hostile)
    block = page.partition('id="corpus">')[2].partition("</script>")[0]
    assert not set("<>&\u2028\u2029") & set(block)
    assert page.count("<script") - vis_script().count("<script") == 4
    assert "<!--" not in page


def test_hostile_texts_come_through_whole(hostile: Tables) -> None:
    data = data_of(render_page(hostile))
    assert sorted(data["topics"]["label"]) == sorted(hostile.topics["label"])


def test_the_licence_of_vis_network_travels_with_the_page(seeds: Tables) -> None:
    page = render_page(seeds)
    assert "vis.js may be distributed under either license." in page
    assert "Permission is hereby granted, free of charge" in page
    assert "sourceMappingURL" not in page


def test_the_page_is_written_as_utf8(hostile: Tables, tmp_path: Path) -> None:
    target = tmp_path / "index.html"
    write_page(hostile, target)
    assert target.read_bytes().decode("utf-8") == render_page(hostile)


def test_an_empty_graph_and_a_single_article_have_pages(empty: Tables, single: Tables) -> None:
    assert "News graph: 0 articles, 0 outlets, 0 topics" in render_page(empty)
    assert "News graph: 1 article, 0 outlets, 0 topics" in render_page(single)


def test_a_large_corpus_keeps_every_article(generated: Callable[[int], Tables]) -> None:
    data = data_of(render_page(generated(1000)))
    assert len(data["articles"]["id"]) == len(data["map"]["x"]) == len(data["map"]["y"]) == 1000
    assert data["network"]["nodes"] == data["network"]["edges"] == []


def test_up_to_the_limit_everything_is_drawn(generated: Callable[[int], Tables]) -> None:
    data = data_of(render_page(generated(WHOLE_LIMIT - 46)))
    assert len(data["network"]["nodes"]) == WHOLE_LIMIT
    hubs = [edge for edge in data["network"]["edges"] if edge.get("hub")]
    assert {edge["kind"] for edge in hubs} == {"covers", "published-by"}


def test_links_that_the_page_leaves_out_are_counted(seeds: Tables) -> None:
    first = seeds.related.head(1)
    stray = first.with_columns(target=first["target"] + "x")
    frames = dict(seeds.items())
    frames["related"] = seeds.related.vstack(stray).vstack(stray.with_columns(kind=pl.lit("copy")))
    assert read_corpus(Tables.of(frames)).left.unknown_ends == 2


def test_long_abstracts_are_cut_between_words() -> None:
    cut = shorten("word " * 100)
    assert cut is not None
    assert len(cut) <= 280
    assert cut.endswith("word…")
    assert shorten("y" * 300) == "y" * 279 + "…"


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 40, 300])
def test_packed_discs_do_not_overlap(count: int) -> None:
    radii = np.sort(np.random.default_rng(count).pareto(1.5, count) * 5 + 5)[::-1]
    centres = pack(radii)
    delta = centres[:, None] - centres[None]
    gaps = np.hypot(delta[..., 0], delta[..., 1]) - radii[:, None] - radii
    np.fill_diagonal(gaps, 0)
    assert not (gaps < -1e-5).any()
    if count > 10:
        assert (radii**2).sum() / enclosing_radius(centres, radii) ** 2 > 0.5


def test_points_of_a_sunflower_keep_their_distance() -> None:
    for hole in (0.0, 50.0, 400.0):
        points = sunflower(500, 9.0, hole)
        delta = points[:, None] - points[None]
        apart = np.hypot(delta[..., 0], delta[..., 1]) + np.eye(500) * 1e9
        assert apart.min() >= 1.5 * 9.0


def test_parts_that_are_not_joined_lie_apart() -> None:
    places = network_positions(6, np.array([[0, 1], [1, 2], [3, 4], [4, 5]]))
    first, second = places[:3].astype(float), places[3:].astype(float)
    nearest = np.hypot(*(first[:, None] - second[None]).transpose(2, 0, 1)).min()
    assert nearest >= 60


def test_a_network_holds_each_node_and_edge_once() -> None:
    network = NewsNetwork()
    for name in ("a", "b", "a"):
        network.add_node(name)
    for kind in ("covers", "covers", "related-to"):
        network.add_edge("a", "b", kind=kind)
    network.add_edge("b", "a", kind="covers")
    assert (len(network.nodes), len(network.edges)) == (2, 3)
    with pytest.raises(NewsgraphError, match="add both nodes"):
        network.add_edge("a", "c", kind="covers")


def test_importing_newsgraph_does_not_import_pyvis() -> None:
    program = "import sys, newsgraph.store; sys.exit('pyvis' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)


def test_scripts_never_build_markup_from_text() -> None:
    text = BUNDLE.read_text(encoding="utf-8")
    assert len(text) > 50_000
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", text)
    assert not re.search(r"</script|<!--", text, re.IGNORECASE)


def test_a_former_id_of_an_article_leads_to_it(generated: Callable[[int], Tables]) -> None:
    tables = generated(3)
    article = tables.articles["id"][1]
    former = pl.DataFrame({"raw": ["article/old"], "kind": ["id"], "id": [article]})
    data = data_of(render_page(replace(tables, aliases=former)))
    assert data["former"] == {"old": 1}


def test_the_documents_of_the_sample_give_exactly_its_declared_links() -> None:
    tables = newsgraph.sample().tables
    corpus = read_corpus(tables)
    more, fewer = link_differences(corpus.documents, corpus.related)
    assert (len(more), len(fewer)) == (0, 0)
    assert declared_pairs(corpus.documents) == {tuple(pair) for pair in corpus.related.tolist()}


def test_the_places_of_a_link_are_its_evidence() -> None:
    tables = newsgraph.sample().tables
    documents = read_corpus(tables).documents
    names = sorted(set(tables.sightings["file"]))
    ids = tables.articles["id"].to_list()
    found: dict[tuple[str, str], list[str]] = {}
    for name, (own, *others) in zip(names, documents.mentions, strict=True):
        for place, other in enumerate(others):
            if own >= 0 and other >= 0 and own != other:
                key = ids[own], ids[other]
                found.setdefault(key, []).append(f"{name}#related[{place}]")
    declared = tables.declared.select("source", "target", "evidence")
    for source, target, evidence in declared.iter_rows():
        assert sorted(evidence) == sorted(found[source, target])


def test_links_that_documents_do_not_declare_are_carried_apart(documented: Tables) -> None:
    kept = documented.related.filter(pl.col("target") != documented.articles["id"][0]).head(3)
    data = data_of(render_page(replace(documented, related=kept)))
    assert sum(len(row) - 1 for row in data["unrelated"]) == 1
    bare = data_of(render_page(replace(documented, sightings=documented.sightings.clear())))
    assert sum(len(row) - 1 for row in bare["related"]) == 4


def test_file_names_are_stored_once_without_their_common_folder_and_headline(
    documented: Tables,
) -> None:
    data = data_of(render_page(documented))["details"]["documents"]
    assert data["base"] == "news/"
    assert [data["words"][row] for row in data["name"]] == [
        "2023-07-26-*.md", ["a*b-harbour-force-ran-30000-searches.md"], "other.md",
    ]  # fmt: skip


@given(st.text(), st.text(), st.sampled_from(["", "https://a.example", "https://b.example"]))
def test_a_shortened_address_comes_back_whole(head: str, tail: str, start: str) -> None:
    for address in (tail, start + "/" + tail, f"{start}/x/{slug(head)}/{tail}"):
        coded = short_address(address, start, head)
        assert coded is not None
        if isinstance(coded, tuple):
            assert coded == (address,)
            continue
        rest = coded.replace("*", slug(head), 1)
        assert (start + rest if rest.startswith("/") else rest) == address


@given(st.text(), st.text())
def test_a_shortened_file_name_comes_back_whole(name: str, headline: str) -> None:
    for text in (name, f"2020-01-01-{slug(headline)}.md"):
        coded = without_slug(text, headline)
        whole = coded[0] if isinstance(coded, tuple) else coded.replace("*", slug(headline), 1)
        assert whole == text


def test_an_origin_is_what_the_address_begins_with() -> None:
    assert origin("HTTPS://A.example/x") == ""
    assert origin("https://[broken") == ""
    assert origin("https://*.example/x") == ""
    assert origin("https://a.example:80/x") == "https://a.example:80"

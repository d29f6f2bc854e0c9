"""The laws of the design that span the whole pipeline: 1, 2, 7 and 8."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.graph import Graph, sample_folder
from newsgraph.graph import open as open_graph
from newsgraph.pipeline import build
from newsgraph.report import Report
from newsgraph.store import Tables, read_tables, write_tables
from tests.strategies import DOCUMENTS, ROOT, front_matter, tables, write

SAMPLE = sample_folder()


def assert_equal(left: tuple[Tables, Report], right: tuple[Tables, Report]) -> None:
    for name, frame in left[0].items():
        assert frame.equals(getattr(right[0], name)), name
    assert left[1].to_json() == right[1].to_json()


@pytest.fixture(scope="module")
def once() -> tuple[Tables, Report]:
    return build([SAMPLE / "documents"], taxonomy=SAMPLE / "taxonomy")


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_sources_does_not_matter(once: tuple[Tables, Report], seed: int) -> None:
    paths = sorted((SAMPLE / "documents").iterdir())
    random.Random(seed).shuffle(paths)
    assert_equal(once, build(paths, taxonomy=SAMPLE / "taxonomy"))


def test_the_order_of_a_folder_does_not_matter(
    once: tuple[Tables, Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = os.scandir

    class Backwards:
        """What ``os.scandir`` gives, from the last name to the first."""

        def __init__(self, path: Any = ".") -> None:
            with plain(path) as entries:
                self.entries = sorted(entries, key=lambda entry: entry.name, reverse=True)

        def __iter__(self) -> Iterator[Any]:
            return iter(self.entries)

        def __enter__(self) -> Iterator[Any]:
            return iter(self.entries)

        def __exit__(self, *_: object) -> None:
            return None

    monkeypatch.setattr(os, "scandir", Backwards)
    assert_equal(once, build([SAMPLE / "documents"], taxonomy=SAMPLE / "taxonomy"))


@pytest.mark.parametrize(("chunk", "workers"), [(1, 1), (7, 1), (20, 2), (9, None)])
def test_chunks_and_workers_do_not_matter(
    once: tuple[Tables, Report], monkeypatch: pytest.MonkeyPatch, chunk: int, workers: int | None
) -> None:
    monkeypatch.setattr("newsgraph.ingest.CHUNK", chunk)
    monkeypatch.setattr("newsgraph.ingest.WORTH", 2)
    again = build([SAMPLE / "documents"], taxonomy=SAMPLE / "taxonomy", workers=workers)
    assert_equal(once, again)


DIGEST = """
import hashlib, pathlib, sys
from newsgraph.graph import sample
sample().write(sys.argv[1])
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*")):
    if path.is_file():
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        print(path.relative_to(sys.argv[1]), digest)
"""


def test_the_hash_seed_does_not_matter(tmp_path: Path) -> None:
    found_ids = set()
    for seed in "01":
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        command = [sys.executable, "-c", DIGEST, str(tmp_path / seed)]
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        found_ids.add(ran.stdout)
    (digests,) = found_ids
    assert digests.count("\n") > 10


def build_all(documents: list[dict[str, Any]], order: list[int], **options: Any) -> Any:
    with TemporaryDirectory() as folder:
        files = {f"{n}.md": front_matter(document) for n, document in enumerate(documents)}
        root = write(Path(folder), files)
        return build([root / f"{n}.md" for n in order], **options)


@given(st.lists(DOCUMENTS, min_size=1, max_size=6), st.data())
@settings(max_examples=40)
def test_a_build_of_any_documents_is_free_of_order_and_adds_up(
    documents: list[dict[str, Any]], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(documents))))
    first, second = build_all(documents, [*range(len(documents))]), build_all(documents, order)
    assert_equal(first, second)
    found, report = first
    files, records = report.files, report.records
    entries = sum(len(document.get("related") or ()) for document in documents)
    assert files.found == len(documents) == files.read + files.ignored + files.rejected
    assert records.found == len(documents) + entries
    assert records.found == records.articles + records.merged + records.rejected
    assert records.articles == found.articles.height
    assert records.merged == found.sightings.height - found.articles.height


@given(st.lists(DOCUMENTS, min_size=1, max_size=6), st.booleans())
@settings(max_examples=40)
def test_every_reference_in_the_tables_leads_to_a_row(
    documents: list[dict[str, Any]], exact: bool
) -> None:
    found, _ = build_all(documents, [*range(len(documents))], exact=exact)
    articles, outlets, topics = (
        set(t["id"]) for t in (found.articles, found.outlets, found.topics)
    )
    assert set(found.sightings["article"]) == articles
    assert set(found.articles["outlet"].drop_nulls()) <= outlets
    stories = set(found.stories["id"])
    for found_ids in (
        found.articles["event"],
        found.articles["storyline"],
        found.stories["parent"],
    ):
        assert set(found_ids.drop_nulls()) <= stories
    assert set(found.lineage["new"].drop_nulls()) | set(found.members["story"]) <= stories
    assert set(found.outlets["part_of"].drop_nulls()) <= outlets
    assert set(found.topics["broader"].drop_nulls()) <= topics
    assert set(found.images["article"]) <= articles
    assert set(found.about["article"]) <= articles
    assert set(found.about["topic"]) <= topics
    assert set(found.covers["outlet"]) <= outlets
    assert set(found.related["source"]) | set(found.related["target"]) <= articles
    assert found.related.filter(source=found.related["target"]).height == 0
    assert set(found.aliases["id"]) <= articles | outlets | topics | stories
    places = {f"{file}#{path}" for file, path in found.sightings.select("file", "path").rows()}
    assert {place for places in found.declared["evidence"] for place in places} <= places
    assert set(found.ledger["evidence"]) <= places | {"overrides"}


@given(st.lists(DOCUMENTS, min_size=1, max_size=5))
@settings(max_examples=30)
def test_every_merge_of_records_is_in_the_ledger(documents: list[dict[str, Any]]) -> None:
    found, _ = build_all(documents, [*range(len(documents))])
    raws = found.aliases.filter(kind="web").group_by("id").agg("raw")
    spelt = {*found.ledger["left"], *found.ledger["right"]}
    keys = dict(found.aliases.filter(kind="key").select("raw", "id").rows())
    for id_, names in raws.rows():
        if len(names) > 1:
            assert set(names) <= spelt or {key for key, of in keys.items() if of == id_} & spelt


@given(tables())
@settings(max_examples=40)
def test_tables_survive_the_folder(whole: Tables) -> None:
    with TemporaryDirectory() as folder:
        write_tables(whole, Path(folder))
        assert read_tables(Path(folder)).equals(whole)


@given(tables())
@settings(max_examples=20)
def test_tables_in_order_stay_as_they_are(whole: Tables) -> None:
    assert Tables.of(dict(whole.items())).equals(whole)


def test_a_whole_graph_survives_the_folder(tmp_path: Path, sample_graph: Graph) -> None:
    sample_graph.write(tmp_path / "out")
    back = open_graph(tmp_path / "out")
    assert back.tables.equals(sample_graph.tables)
    assert back.report == sample_graph.report


def test_the_tests_run_from_the_root_of_the_project() -> None:
    assert (ROOT / "pyproject.toml").exists()

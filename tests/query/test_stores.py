"""Graphs that were queried before are on disk: found, never outdated, harmless if damaged."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pyoxigraph
import pytest

import newsgraph as ng
from newsgraph.graph import Graph
from newsgraph.query import Engine, RdfSource, stores, worker
from newsgraph.query.process import Worker
from tests.worlds import newsgraph

ARTICLES = "SELECT ?headline { ?a schema:headline ?headline }"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NEWSGRAPH_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "stores"


@pytest.fixture
def built(tmp_path: Path, sample_graph: Graph) -> Path:
    sample_graph.write(tmp_path / "built", ["turtle"])
    return tmp_path / "built"


def asked(folder: Path) -> list[str]:
    graph = ng.open(folder)
    with graph.engine as engine:
        return sorted(str(row) for row in engine.query(ARTICLES))


def kept(cache: Path) -> list[Path]:
    return sorted(cache.iterdir()) if cache.is_dir() else []


@pytest.fixture
def never_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on, no graph may be sent to a worker."""

    def sent(*_: object) -> None:
        raise AssertionError("the graph was sent though it lies on disk")

    monkeypatch.setattr(Worker, "_send", sent)


def test_a_folder_is_loaded_once(
    built: Path, cache: Path, request: pytest.FixtureRequest, sample_graph: Graph
) -> None:
    first = asked(built)
    assert len(first) == sample_graph.articles.height
    assert len(kept(cache)) == 1
    request.getfixturevalue("never_sent")
    assert asked(built) == first


def test_two_folders_of_the_same_tables_share_a_store(
    built: Path, cache: Path, tmp_path: Path
) -> None:
    shutil.copytree(built, tmp_path / "copy")
    assert asked(built) == asked(tmp_path / "copy")
    assert len(kept(cache)) == 1


def test_another_graph_or_base_has_another_store(
    built: Path, cache: Path, tmp_path: Path, sample_graph: Graph
) -> None:
    asked(built)
    fewer = sample_graph.filter(outlet="tarnecho.example")
    fewer.write(built, ["turtle"])
    assert len(asked(built)) == fewer.articles.height
    moved = Graph(fewer.tables, fewer.report, base_iri="https://example.org/id/")
    moved.write(tmp_path / "moved", ["turtle"])
    asked(tmp_path / "moved")
    assert len(kept(cache)) == 3


def test_a_folder_that_was_built_anew_meanwhile_gets_no_store(
    built: Path, cache: Path, sample_graph: Graph
) -> None:
    opened = ng.open(built)
    sample_graph.filter(outlet="tarnecho.example").write(built, ["turtle"])
    with opened.engine as engine:
        assert len(list(engine.query(ARTICLES))) == sample_graph.articles.height
    assert kept(cache) == []


def test_a_folder_whose_tables_were_changed_gets_no_store(built: Path, cache: Path) -> None:
    opened = ng.open(built)
    (table,) = (built / "tables" / "topics").glob("*.parquet")
    table.write_bytes(table.read_bytes() + b" ")
    with opened.engine as engine:
        assert list(engine.query(ARTICLES))
    assert kept(cache) == []


@pytest.mark.slow
@pytest.mark.parametrize("harm", ["cut", "changed", "missing", "manifest", "sums", "empty", "file"])
def test_a_damaged_store_is_made_again(built: Path, cache: Path, harm: str) -> None:
    first = asked(built)
    (store,) = kept(cache)
    largest = max(store.glob("*.sst"), key=lambda path: path.stat().st_size)
    if harm == "cut":
        os.truncate(largest, 100)
    elif harm == "changed":
        largest.write_bytes(b"x" * largest.stat().st_size)
    elif harm == "missing":
        (store / "CURRENT").unlink()
    elif harm == "manifest":
        (manifest,) = store.glob("MANIFEST-*")
        os.truncate(manifest, 725)
    elif harm == "file":
        shutil.rmtree(store)
        store.write_text("no store")
    elif harm == "sums":
        (store / worker.SUMS).write_text("[")
    else:
        shutil.rmtree(store)
        store.mkdir()
    assert asked(built) == first
    assert kept(cache) == [store]
    assert worker.sums(str(store))


def test_without_a_cache_nothing_is_kept(
    built: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSGRAPH_CACHE", "")
    assert asked(built)
    assert kept(cache) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_a_cache_that_cannot_be_written_is_no_hindrance(built: Path, cache: Path) -> None:
    cache.parent.mkdir()
    cache.parent.chmod(0o500)
    assert asked(built)
    cache.parent.chmod(0o700)


def test_a_file_in_place_of_the_cache_is_no_hindrance(built: Path, cache: Path) -> None:
    cache.parent.write_text("")
    assert asked(built)


def test_a_store_that_cannot_be_made_is_no_hindrance(
    sample_source: RdfSource, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    with Engine(sample_source, store=tmp_path / "file" / "store") as engine:
        assert list(engine.query(ARTICLES))


def test_the_stores_asked_longest_ago_go_first(
    built: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(built)
    (store,) = kept(cache)
    for number in range(3):
        shutil.copytree(store, cache / f"{number:032x}")
        os.utime(cache / f"{number:032x}", (number, number))
    left = cache / f"{9:032x}.1{worker.STAGED}"
    left.mkdir()
    os.utime(left, (1, 1))
    size = sum(file.stat().st_size for file in store.iterdir())
    monkeypatch.setattr(stores, "MOST_BYTES", round(2.5 * size))
    asked(built)
    assert kept(cache) == sorted([store, cache / f"{2:032x}"])


def test_a_store_of_many_files_is_not_kept(
    sample_source: RdfSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (Path(worker.__file__)).read_text(encoding="utf-8")
    few = tmp_path / "worker.py"
    few.write_text(text.replace("MOST_FILES = 16", "MOST_FILES = 0"), encoding="utf-8")
    monkeypatch.setattr(worker, "__file__", str(few))
    with Engine(sample_source, store=tmp_path / "store") as engine:
        assert list(engine.query(ARTICLES))
    assert not list(tmp_path.glob("store*"))


def test_what_is_not_ours_stays_in_the_cache(
    built: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "MOST_BYTES", 0)
    for name in ("my-data", "drafts.new", "0123456789abcdef"):
        (cache / name).mkdir(parents=True)
        (cache / name / "mine").write_text("mine")
        os.utime(cache / name, (1, 1))
    asked(built)
    assert (cache / "my-data" / "mine").exists()
    assert (cache / "drafts.new" / "mine").exists()
    assert (cache / "0123456789abcdef" / "mine").exists()


def test_other_code_makes_a_store_of_its_own(
    built: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(built)
    monkeypatch.setattr(stores, "code_hash", lambda: "other")
    asked(built)
    assert len(kept(cache)) == 2


def test_an_empty_graph_is_found_empty(tmp_path: Path) -> None:
    for _ in range(2):
        with Engine(RdfSource(lambda stream: None), store=tmp_path / "store") as engine:
            assert engine.query("ASK { ?s ?p ?o }").answer is False


def test_what_a_killed_process_left_is_not_taken_for_its_own(
    sample_source: RdfSource, tmp_path: Path
) -> None:
    """The next process may have the same number."""
    copy = tmp_path / "worker.py"
    text = Path(worker.__file__).read_text(encoding="utf-8").replace("os.getpid()", "1")
    copy.write_text(text, encoding="utf-8")
    left = pyoxigraph.Store(str(tmp_path / f"store.1{worker.STAGED}"))
    node = pyoxigraph.NamedNode("http://x/left")
    left.add(pyoxigraph.Quad(node, node, node))
    left.flush()
    del left
    with (
        pytest.MonkeyPatch.context() as patch,
        Engine(sample_source, store=tmp_path / "store") as engine,
    ):
        patch.setattr(worker, "__file__", str(copy))
        assert engine.query("ASK { <http://x/left> ?p ?o }").answer is False


@pytest.fixture
def disk_engine(sample_source: RdfSource, tmp_path: Path) -> Iterator[Engine]:
    """The sample, found on disk."""
    with Engine(sample_source, store=tmp_path / "store") as first:
        first.query("ASK {}")
    with Engine(sample_source, store=tmp_path / "store") as again:
        yield again


def test_on_disk_and_in_memory_answers_are_the_same(
    disk_engine: Engine, engine: Engine, request: pytest.FixtureRequest
) -> None:
    engine.query("ASK {}")
    request.getfixturevalue("never_sent")
    for text in (
        ARTICLES,
        "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p",
        "SELECT ?o { ?s schema:about ?o }",
        "SELECT ?s { ?s a ng:Link }",
        "DESCRIBE outlet:tarnecho.example",
    ):
        one, other = disk_engine.query(text), engine.query(text)
        assert sorted(map(str, one)) == sorted(map(str, other))


def test_a_process_with_a_store_has_no_rights_either(disk_engine: Engine, tmp_path: Path) -> None:
    pytest.importorskip("resource", reason="the system has no resource limits")
    disk_engine.query("ASK {}")
    process = disk_engine._worker
    assert process is not None
    limits = Path(f"/proc/{process._process.pid}/limits")
    if not limits.exists():
        pytest.skip("the system does not tell the limits of a process")
    limit_line = next(
        line for line in limits.read_text().splitlines() if line.startswith("Max open")
    )
    assert limit_line.split()[3:5] == ["0", "0"]


@pytest.mark.slow
def test_the_command_finds_what_it_loaded(built: Path, tmp_path: Path) -> None:
    cache = str(tmp_path / "cache")
    shown = [
        newsgraph("query", "-g", built, ARTICLES, "--format", "csv", NEWSGRAPH_CACHE=cache).stdout
        for _ in range(2)
    ]
    assert shown[0] == shown[1] != b""
    (store,) = (tmp_path / "cache" / "stores").iterdir()
    assert len(pyoxigraph.Store.read_only(str(store))) > 1000


def sent(stream: IO[bytes]) -> None:
    stream.write(b"<http://x/a> <http://x/b> <http://x/c> .\n")
    stream.write(b"<http://x/a> <http://x/b> .\n")


def test_a_graph_that_cannot_be_loaded_leaves_nothing(tmp_path: Path) -> None:
    with (
        Engine(RdfSource(sent), store=tmp_path / "store") as engine,
        pytest.raises(ng.NewsgraphError, match="cannot be loaded"),
    ):
        engine.query("ASK {}")
    assert list(tmp_path.iterdir()) == []

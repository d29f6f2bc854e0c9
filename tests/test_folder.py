"""The built folder: what it holds, what it keeps, what it refuses, and the way back from it."""

import hashlib
import json
import os
import random
import shutil
import stat
from pathlib import Path

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings

import newsgraph
from newsgraph import folder as folders
from newsgraph.errors import FolderError, UsageError
from newsgraph.graph import Graph
from newsgraph.graph import open as open_graph
from newsgraph.store import SCHEMA, Tables, read_tables, write_tables
from tests.hostile import any_tables
from tests.worlds import (
    DOCUMENTS,
    TAXONOMY,
    corpus,
    corpus_graph,
    document,
    graph_of,
    leftovers,
    sample_graph,
    snapshot,
)
from tests.worlds import newsgraph as run


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder with a build of the sample's tables and Turtle."""
    folder = tmp_path / "out"
    sample_graph().write(folder, ["turtle"])
    return folder


@pytest.fixture
def other(tmp_path: Path) -> Graph:
    """Another graph, of one document."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "one.md").write_text(document())
    return newsgraph.build(tmp_path / "in")


# Law 8: tables → folder → tables


@pytest.mark.slow
@given(tables=any_tables())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_tables_come_back_from_a_folder_as_they_were(
    tables: Tables, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("tables")
    write_tables(tables, folder)
    back = read_tables(folder)
    assert back.equals(tables)
    assert {name: frame.schema for name, frame in back.items()} == {
        name: frame.schema for name, frame in tables.items()
    }


@pytest.mark.parametrize("name", ["sample", "seeds", "smartable-48"])
def test_a_graph_comes_back_from_its_folder_whole(name: str, tmp_path: Path) -> None:
    graph = graph_of(name)
    graph.write(tmp_path / "out")
    back = open_graph(tmp_path / "out")
    assert back.tables.equals(graph.tables)
    assert back.report == graph.report
    assert back.base_iri == graph.base_iri
    assert back.options == graph.options


def test_an_opened_graph_writes_the_folder_that_it_was_read_from(
    built: Path, tmp_path: Path
) -> None:
    open_graph(built).write(tmp_path / "again", ["turtle"])
    assert snapshot(tmp_path / "again") == snapshot(built)


def test_an_opened_graph_writes_other_formats_and_says_so(built: Path, tmp_path: Path) -> None:
    open_graph(built).write(tmp_path / "again", [])
    manifest = folders.read_manifest(tmp_path / "again")
    assert manifest.options["formats"] == []
    assert "newsgraph.ttl" not in manifest.files


def test_a_base_iri_is_kept_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(document())
    graph = newsgraph.build(tmp_path / "a.md", base_iri="https://news.example/id/")
    graph.write(tmp_path / "out", ["turtle"])
    back = open_graph(tmp_path / "out")
    assert back.base_iri == "https://news.example/id/"
    assert "<https://news.example/id/article/>" in (tmp_path / "out/newsgraph.ttl").read_text()


@pytest.mark.parametrize(
    "name", ["a b", "out[1]", "st*r", "q?", "x{y}", "kind=a", "~", "100%20", "人工智能", "#1", "-o"]
)
def test_a_folder_may_have_any_name(name: str, tmp_path: Path) -> None:
    folder = tmp_path / name / name
    sample_graph().write(folder, [])
    assert open_graph(folder).tables.equals(sample_graph().tables)


# The manifest


def test_the_manifest_lists_each_file_with_its_hash_and_size(tmp_path: Path) -> None:
    sample_graph().write(tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_bytes())
    files = {name: data for name, data in snapshot(tmp_path / "out").items() if data is not None}
    del files["manifest.json"]
    assert manifest["files"] == {
        name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
        for name, data in files.items()
    }
    assert {"index.html", "newsgraph.ttl", "report.json"} < set(files)
    assert {f"tables/{name}/part-00000.parquet" for name in SCHEMA} < set(files)
    assert manifest["counts"] == sample_graph().tables.counts()
    assert "newsgraph" in manifest["versions"]


def test_no_file_holds_a_time_or_a_path_of_this_machine(tmp_path: Path) -> None:
    sample_graph().write(tmp_path / "out")
    places = [str(tmp_path).encode(), str(DOCUMENTS).encode(), os.uname().nodename.encode() + b"/"]
    for name, data in snapshot(tmp_path / "out").items():
        assert data is None or not any(place in data for place in places), name


# Law 1: same input, same bytes


@pytest.mark.slow
def test_hash_seed_order_and_workers_leave_no_trace(tmp_path: Path) -> None:
    sources = sorted(DOCUMENTS.iterdir())
    random.Random(5).shuffle(sources)
    half = len(sources) // 2
    variants: list[tuple[list[str | Path], str]] = [
        ([DOCUMENTS, "--workers", "1"], "0"),
        ([*sources, "--workers", "1"], "1"),
        ([*sources[half:], *sources[:half], "--workers", "2"], "2"),
    ]
    folders_ = []
    for number, (arguments, seed) in enumerate(variants):
        folder = tmp_path / f"out{number}"
        done = run("build", *arguments, "--taxonomy", TAXONOMY, "-o", folder, PYTHONHASHSEED=seed)
        assert done.returncode == 0, done.stderr
        folders_.append(snapshot(folder))
    assert all(folder == folders_[0] for folder in folders_)


def test_two_builds_of_one_process_are_equal(tmp_path: Path) -> None:
    for name in "ab":
        newsgraph.build(DOCUMENTS, taxonomy=TAXONOMY).write(tmp_path / name)
    assert snapshot(tmp_path / "a") == snapshot(tmp_path / "b")


def test_a_rebuild_in_place_changes_nothing(built: Path) -> None:
    before = snapshot(built)
    sample_graph().write(built, ["turtle"])
    assert snapshot(built) == before
    assert leftovers(built) == []


# What is ours to replace


def test_an_older_build_is_replaced_whole(built: Path, other: Graph, tmp_path: Path) -> None:
    sample_graph().write(built)
    other.write(built, [])
    other.write(tmp_path / "fresh", [])
    assert snapshot(built) == snapshot(tmp_path / "fresh")
    assert not (built / "index.html").exists()


def test_a_missing_and_an_empty_folder_are_fine(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "empty", tmp_path / "deep" / "er"):
        sample_graph().write(folder, [])
        assert open_graph(folder).articles.height == sample_graph().articles.height


FOREIGN_MANIFESTS = {
    "none": None,
    "a web app": b'{"name": "My app", "icons": []}',
    "empty": b"",
    "no JSON": b"\xff\xfe",
    "a list": b"[]",
    "deep": b"[" * 100_000,
    "bad text": b'{"format": "\xff"}',
    "a later format": b'{"format":"newsgraph folder 2","counts":{},"options":{},"versions":{}}',
}


@pytest.mark.parametrize("kind", FOREIGN_MANIFESTS)
def test_a_folder_that_is_not_ours_is_never_replaced(kind: str, tmp_path: Path) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    (folder / "thesis.tex").write_text("years of work")
    if (content := FOREIGN_MANIFESTS[kind]) is not None:
        (folder / "manifest.json").write_bytes(content)
    before = snapshot(folder)
    with pytest.raises(FolderError, match=r"not empty.*not replaced.*-o"):
        sample_graph().write(folder, [])
    assert snapshot(folder) == before
    assert leftovers(folder) == []


def test_a_file_in_the_place_of_the_folder_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(FolderError, match="this is a file"):
        sample_graph().write(tmp_path / "out", [])
    with pytest.raises(FolderError, match="cannot be written"):
        sample_graph().write(tmp_path / "out" / "below", [])
    assert (tmp_path / "out").read_text() == "mine"


def test_a_link_to_a_folder_that_is_not_ours_is_not_followed_into_it(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "file").write_text("mine")
    (tmp_path / "link").symlink_to("theirs")
    with pytest.raises(FolderError, match="not empty"):
        sample_graph().write(tmp_path / "link", [])
    assert (tmp_path / "theirs" / "file").read_text() == "mine"


def test_a_link_to_our_folder_stays_a_link(built: Path, other: Graph, tmp_path: Path) -> None:
    link = tmp_path / "latest"
    link.symlink_to(built.name)
    other.write(link, [])
    assert link.is_symlink()
    assert open_graph(link).tables.equals(other.tables)
    assert open_graph(built).tables.equals(other.tables)


def test_an_unknown_format_is_an_error_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="unknown format 'pdf'; the formats are turtle, page"):
        sample_graph().write(tmp_path / "out", ["pdf"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["n" * 300, "n" * 250])
def test_a_name_that_the_system_refuses_is_an_error(name: str, tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="File name too long"):
        sample_graph().write(tmp_path / name, [])
    with pytest.raises(FolderError):
        open_graph(tmp_path / name)
    with pytest.raises(FolderError):
        folders.check_target(tmp_path / ("n" * 300))


# What others put into our folder


def test_files_that_we_did_not_write_are_kept(built: Path, other: Graph) -> None:
    foreign = {
        "README.md": b"by hand",
        ".hidden": b"",
        "notes/2031/june.txt": b"deep",
        ".git/refs/heads/main": b"0000",
        "tables/mine.csv": b"a,b",
        "tables/articles/mine.parquet.txt": b"no table",
        "tables/gone/later.txt": b"in a folder of its own",
    }
    for name, content in foreign.items():
        (built / name).parent.mkdir(parents=True, exist_ok=True)
        (built / name).write_bytes(content)
    (built / "empty" / "folder").mkdir(parents=True)
    (built / "link").symlink_to("notes/2031")
    (built / "dangling").symlink_to("nowhere")
    (built / "notes").chmod(0o700)
    (built / "README.md").chmod(0o640)
    other.write(built, [])
    other.write(built, ["turtle"])
    assert {name: (built / name).read_bytes() for name in foreign} == foreign
    assert (built / "empty" / "folder").is_dir()
    assert (built / "link").readlink() == Path("notes/2031")
    assert (built / "dangling").readlink() == Path("nowhere")
    assert stat.S_IMODE((built / "notes").stat().st_mode) == 0o700
    assert stat.S_IMODE((built / "README.md").stat().st_mode) == 0o640
    assert open_graph(built).tables.equals(other.tables)
    assert not set(foreign) & set(folders.read_manifest(built).files)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_in_the_folder_is_kept_and_not_waited_for(built: Path, other: Graph) -> None:
    os.mkfifo(built / "pipe")
    other.write(built, [])
    assert (built / "pipe").is_fifo()


def test_files_are_kept_where_no_hard_link_can_be_made(
    built: Path, other: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    (built / "notes.txt").write_text("mine")
    (built / "link").symlink_to("nowhere")
    other.write(built, [])
    assert (built / "notes.txt").read_text() == "mine"
    assert (built / "link").readlink() == Path("nowhere")


def test_the_rights_of_the_folder_are_kept(built: Path, other: Graph) -> None:
    built.chmod(0o750)
    other.write(built, [])
    assert stat.S_IMODE(built.stat().st_mode) == 0o750


@pytest.mark.parametrize("kind", ["file", "folder", "link"])
def test_a_file_of_theirs_with_the_name_of_an_export_stops_the_build(
    kind: str, built: Path
) -> None:
    page = built / "index.html"
    if kind == "file":
        page.write_text("my own page")
    elif kind == "folder":
        page.mkdir()
        (page / "deep.txt").write_text("mine")
    else:
        page.symlink_to("nowhere")
    before = snapshot(built) if kind != "link" else {}
    with pytest.raises(FolderError, match=r"index\.html: newsgraph did not write it.*move your"):
        sample_graph().write(built)
    assert os.path.lexists(page)
    assert snapshot(built) == before if before else page.is_symlink()
    assert leftovers(built) == []


# A folder that cannot be opened


@pytest.mark.parametrize("name", sorted(SCHEMA))
def test_a_missing_table_is_an_error(name: str, built: Path) -> None:
    shutil.rmtree(built / "tables" / name)
    with pytest.raises(
        FolderError, match=f"{name}.part-00000.parquet: the table is missing; build the graph"
    ):
        open_graph(built)


def test_a_table_that_lacks_a_column_is_an_error(built: Path) -> None:
    path = built / "tables" / "articles" / "part-00000.parquet"
    pl.read_parquet(path).drop("headline").write_parquet(path)
    claim(built, path)
    with pytest.raises(FolderError, match=r"articles: the table is of another version"):
        open_graph(built)


def test_a_table_with_other_types_is_an_error(built: Path) -> None:
    path = built / "tables" / "articles" / "part-00000.parquet"
    pl.read_parquet(path).with_columns(quality=pl.lit("high")).write_parquet(path)
    claim(built, path)
    with pytest.raises(FolderError, match="articles: the table cannot be read"):
        open_graph(built)


def claim(built: Path, path: Path) -> None:
    """Write the present size and hash of a file into the manifest."""
    manifest = json.loads((built / "manifest.json").read_bytes())
    data = path.read_bytes()
    entry = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
    manifest["files"][path.relative_to(built).as_posix()] = entry
    (built / "manifest.json").write_text(json.dumps(manifest))


def test_one_flipped_bit_in_a_table_or_the_report_is_an_error(built: Path) -> None:
    chance = random.Random(11)
    for path in [*sorted(built.glob("tables/*/*.parquet")), built / "report.json"]:
        whole = path.read_bytes()
        for _ in range(4):
            flipped = bytearray(whole)
            flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
            path.write_bytes(flipped)
            with pytest.raises(FolderError, match=f"{path.name}: damaged, or changed"):
                open_graph(built)
        path.write_bytes(whole)
    assert open_graph(built).tables.equals(sample_graph().tables)


def test_a_truncated_table_is_an_error(built: Path) -> None:
    path = built / "tables" / "articles" / "part-00000.parquet"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(FolderError, match="damaged, or changed"):
        open_graph(built)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no file system that takes no file")
def test_when_no_lock_can_be_made_the_error_gives_the_true_reason(other: Graph) -> None:
    with pytest.raises(FolderError, match=r"/proc/graph: cannot be written \(No such file"):
        other.write("/proc/graph")


def test_a_lock_that_is_a_planted_link_is_not_followed(other: Graph, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.write_text("precious")
    (tmp_path / ".out.newsgraph.lock").symlink_to(theirs)
    with pytest.raises(FolderError, match="cannot be written"):
        other.write(tmp_path / "out")
    assert theirs.read_text() == "precious"


@pytest.mark.parametrize("kind", [kind for kind in FOREIGN_MANIFESTS if kind != "none"])
def test_an_invalid_manifest_is_an_error(kind: str, built: Path) -> None:
    (built / "manifest.json").write_bytes(FOREIGN_MANIFESTS[kind] or b"")
    with pytest.raises(FolderError, match=r"manifest\.json: .*build the graph again"):
        open_graph(built)


@pytest.mark.parametrize("report", [None, b"", b"{}", b"\xff", b'{"files": "\xff"}'])
def test_an_invalid_report_is_an_error(report: bytes | None, built: Path) -> None:
    (built / "report.json").unlink()
    if report is not None:
        (built / "report.json").write_bytes(report)
    with pytest.raises(FolderError, match=r"damaged.*build the graph again"):
        open_graph(built)


def test_where_no_build_is_the_message_says_how_to_make_one(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(FolderError, match=r"no build here.*newsgraph build"):
            open_graph(folder)


def test_an_export_that_fails_leaves_the_old_build(
    built: Path, other: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    before = snapshot(built)
    monkeypatch.setattr("newsgraph.exports.turtle.write_turtle", fail)
    with pytest.raises(ZeroDivisionError):
        other.write(built, ["turtle"])
    assert snapshot(built) == before
    assert leftovers(built) == []


def test_the_same_bytes_for_a_corpus_read_as_folder_and_file_by_file(tmp_path: Path) -> None:
    graph = corpus_graph("smartable-48")
    graph.write(tmp_path / "a", ["turtle"])
    newsgraph.build(*sorted(corpus("smartable-48").iterdir(), reverse=True)).write(
        tmp_path / "b", ["turtle"]
    )
    assert snapshot(tmp_path / "a") == snapshot(tmp_path / "b")

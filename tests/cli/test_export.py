"""``newsgraph export``: formats, places, gzip, and files that are whole or not there."""

import csv
import errno
import gzip
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyoxigraph
import pytest
from click.testing import CliRunner, Result

from newsgraph.cli import main
from newsgraph.errors import UsageError
from newsgraph.exports import BUILT, BY_NAME, EXPORTS, output, select
from newsgraph.vocabulary import BASE_IRI
from tests.worlds import sample_graph, snapshot

FILES = {one.filename for one in EXPORTS if not one.folder}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of the sample's build."""
    folder = tmp_path_factory.mktemp("graph") / "out"
    sample_graph().write(folder)
    return str(folder)


def invoke(*arguments: object) -> Result:
    """Run the command; nothing but its own exits may leave it."""
    result = CliRunner().invoke(main, ["export", *map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def test_the_formats_are_listed_with_their_files() -> None:
    result = invoke("--list")
    assert result.exit_code == 0
    for one in EXPORTS:
        assert one.name in result.stdout
        assert one.filename in result.stdout


def test_a_build_writes_turtle_and_page_only(graph: str) -> None:
    assert BUILT == ("turtle", "page")
    assert FILES & {path.name for path in Path(graph).iterdir()} == {"newsgraph.ttl", "index.html"}


@pytest.mark.parametrize("name", [one.name for one in EXPORTS if not one.folder])
def test_one_format_goes_to_the_file_that_is_named(name: str, graph: str, tmp_path: Path) -> None:
    target = tmp_path / "deep" / "x.out"
    result = invoke("--format", name, "-g", graph, "-o", target)
    assert result.exit_code == 0
    assert result.stdout == ""
    assert str(target) in result.stderr.replace("\n", "")
    assert target.stat().st_size > 1000
    assert [path.name for path in target.parent.iterdir()] == ["x.out"]


def test_several_formats_go_into_a_folder_under_their_names(graph: str, tmp_path: Path) -> None:
    names = ",".join(one.name for one in EXPORTS)
    assert invoke("--format", names, "-g", graph, "-o", tmp_path / "all").exit_code == 0
    assert {path.name for path in (tmp_path / "all").iterdir()} == FILES | {"csv"}
    assert {path.name for path in (tmp_path / "all/csv").iterdir()} == {"nodes.csv", "edges.csv"}


def test_a_folder_that_is_there_is_written_into(graph: str, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    assert invoke("--format", "gexf", "-g", graph, "-o", tmp_path).exit_code == 0
    assert invoke("--format", "csv", "-g", graph, "-o", tmp_path).exit_code == 0
    assert set(snapshot(tmp_path)) >= {"mine.txt", "newsgraph.gexf", "nodes.csv", "edges.csv"}


@pytest.mark.parametrize("name", ["ntriples", "jsonld", "graphml"])
def test_standard_output_is_the_file_and_nothing_else(
    name: str, graph: str, tmp_path: Path
) -> None:
    result = invoke("--format", name, "-g", graph, "-o", "-")
    target = tmp_path / "a"
    BY_NAME[name].write(sample_graph().tables, target, BASE_IRI)
    assert result.stdout_bytes == target.read_bytes()
    assert result.stderr == ""


def test_gzip_is_the_same_bytes_each_time_and_unpacks_to_the_file(
    graph: str, tmp_path: Path
) -> None:
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        arguments = ("--format", "ntriples,csv", "--gzip", "-g", graph, "-o", folder)
        assert invoke(*arguments).exit_code == 0
    assert snapshot(folders[0]) == snapshot(folders[1])
    packed = folders[0] / "newsgraph.nt.gz"
    assert packed.read_bytes()[3:8] == bytes(5)  # no name, no time
    unpacked = gzip.decompress(packed.read_bytes())
    triples = list(pyoxigraph.parse(unpacked, format=pyoxigraph.RdfFormat.N_TRIPLES))
    assert len(triples) > len(sample_graph().to_rdflib())
    with gzip.open(folders[0] / "csv/nodes.csv.gz", "rt", newline="") as lines:
        assert len(list(csv.reader(lines))) > 100


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--format", "nonsense"], "unknown format 'nonsense'"),
        (["--format", "turtle,trig", "-o", "-"], "only one format fits"),
        (["--format", "csv", "-o", "-"], "several files"),
        ([], "Give a format"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_why(
    arguments: list[str], reason: str, graph: str
) -> None:
    result = invoke(*arguments, "-g", graph)
    assert result.exit_code == 2
    assert reason in result.stderr
    assert result.stdout == ""


def test_a_folder_without_a_build_is_named(tmp_path: Path) -> None:
    result = invoke("--format", "turtle", "-g", tmp_path / "nothing", "-o", tmp_path / "a.ttl")
    assert result.exit_code == 2
    assert "nothing" in result.stderr


def fail_after_some_bytes(tables: Any, path: Path, base_iri: str) -> None:
    path.write_text("half")
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.ttl"
    target.write_text("old")
    broken = BY_NAME["turtle"]._replace(write=fail_after_some_bytes)
    with pytest.raises(UsageError, match=r"No space left.*unchanged"):
        output.write_export(broken, sample_graph().tables, target, BASE_IRI)
    assert snapshot(tmp_path) == {"a.ttl": b"old"}


def test_a_folder_in_the_place_of_a_file_is_a_clean_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        output.write_export(BY_NAME["turtle"], sample_graph().tables, tmp_path, BASE_IRI)


def test_formats_are_chosen_in_the_order_of_the_registry() -> None:
    chosen = select(["csv", "trig", "turtle"])
    assert [one.name for one in chosen] == ["turtle", "trig", "csv"]


KILLED = """
import os, sys
from pathlib import Path
from newsgraph.exports.output import staged

with staged(Path(sys.argv[1])) as stage:
    (stage / "half").write_text("half of a file")
    print(stage.name, flush=True)
    sys.stdin.read()
    os.kill(os.getpid(), 9)
"""


def test_what_a_killed_export_left_goes_with_the_next_and_what_a_living_one_writes_stays(
    graph: str, tmp_path: Path
) -> None:
    (tmp_path / ".newsgraph-of-mine").mkdir()
    (tmp_path / ".newsgraph-of-mine" / "kept").touch()
    code = [sys.executable, "-c", KILLED, str(tmp_path)]
    with subprocess.Popen(code, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        stage = tmp_path / other.stdout.readline().strip()
        invoke("--format", "csv", "-g", graph, "-o", tmp_path / "csv")
        assert (stage / "half").exists()
        other.stdin.close()
        other.wait()
    assert (stage / "half").exists()
    invoke("--format", "csv", "-g", graph, "-o", tmp_path / "csv")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".newsgraph-of-mine", "csv"]
    assert (tmp_path / ".newsgraph-of-mine" / "kept").exists()

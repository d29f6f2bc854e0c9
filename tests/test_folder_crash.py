"""Law 5: whatever interrupts a build, the folder opens as the old build or as the new one."""

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsgraph import folder as folders
from newsgraph.errors import FolderError
from newsgraph.graph import build
from newsgraph.graph import open as open_graph
from tests.worlds import DOCUMENTS, document, environment, leftovers, python, sample_graph, snapshot
from tests.worlds import newsgraph as run

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals and forks of POSIX")

WRITE_FOR_EVER = """
import sys
from newsgraph import folder
from newsgraph.graph import open as open_graph
target, journal, *others = sys.argv[1:]
if journal == "journal":
    folder._exchange_atomically = lambda stage, target: False
graphs = [open_graph(other) for other in others]
print("ready", flush=True)
while True:
    for graph in graphs:
        graph.write(target, ["turtle"])
"""


@pytest.fixture(scope="module")
def two_builds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Folders of two different builds."""
    place = tmp_path_factory.mktemp("builds")
    (place / "one.md").write_text(document())
    build(place / "one.md").write(place / "a", ["turtle"])
    sample_graph().write(place / "b", ["turtle"])
    return place / "a", place / "b"


@posix_only
@pytest.mark.slow
@pytest.mark.parametrize("way", ["atomic", "journal"])
def test_a_kill_at_any_moment_leaves_the_old_build_or_the_new_one(
    way: str, two_builds: tuple[Path, Path], tmp_path: Path
) -> None:
    chance = random.Random(way)
    expected = [{**snapshot(folder), "notes.txt": b"mine"} for folder in two_builds]
    target = tmp_path / "out"
    open_graph(two_builds[0]).write(target, ["turtle"])
    (target / "notes.txt").write_bytes(b"mine")
    started = time.monotonic()
    open_graph(two_builds[1]).write(target, ["turtle"])
    once = time.monotonic() - started
    for _ in range(20 if way == "atomic" else 10):
        child = subprocess.Popen(
            [sys.executable, "-c", WRITE_FOR_EVER, target, way, *two_builds],
            env=environment(),
            stdout=subprocess.PIPE,
        )
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        time.sleep(chance.uniform(0, 2.5) * once)
        child.kill()
        child.wait()
        child.stdout.close()
        assert open_graph(target).articles.height in {1, sample_graph().articles.height}
        assert dict(sorted(snapshot(target).items())) in [dict(sorted(e.items())) for e in expected]
    open_graph(two_builds[0]).write(target, ["turtle"])
    assert leftovers(target) == []


EVERY_STEP = """
# One run a step: the step ends the process, or fails. No polars here, so forking is safe.
import json, os, shutil, sys
from pathlib import Path
from newsgraph import folder
from newsgraph.errors import FolderError

place, journal, fault, moment = Path(sys.argv[1]), *sys.argv[2:]
STEPS = [(Path, "mkdir"), (Path, "rename"), (Path, "unlink"), (Path, "write_bytes"),
         (Path, "write_text"), (shutil, "rmtree"), (shutil, "copymode"), (os, "link"),
         (folder, "_exchange_atomically"), (folder, "_sync_one")]
if journal == "journal":
    folder._exchange_atomically = lambda stage, target: False

class Stop(BaseException):
    pass

def strike():
    if fault == "exit":
        os._exit(9)
    raise Stop if fault == "interrupt" else OSError(5, "Input/output error")

def break_step(number):
    count = 0
    def wrapped(original):
        def step(*args, **kwargs):
            nonlocal count
            count += 1
            if count == number and moment == "before":
                strike()
            result = original(*args, **kwargs)
            if count == number and moment == "after":
                strike()
            return result
        return step
    for owner, name in STEPS:
        setattr(owner, name, wrapped(getattr(owner, name)))

def write(target, text):
    def files(stage):
        stage.joinpath("tables").mkdir()
        for name in ("a", "tables/b"):
            stage.joinpath(name).write_bytes(text)
    folder.write_folder(target, folder.Manifest(counts={}, options={}, versions={}), files)

def content(target):
    return {p.relative_to(target).as_posix(): p.read_bytes().hex()
            for p in sorted(target.rglob("*")) if p.is_file() and p.name != "manifest.json"}

def beside(target):
    return sorted(p.name for p in target.parent.iterdir() if p != target)

runs = []
for number in range(1, 200):
    target = place / str(number) / "out"
    write(target, b"old")
    target.joinpath("notes").write_bytes(b"mine")
    child = os.fork()
    if not child:
        break_step(number)
        try:
            write(target, b"new")
        except Stop:
            os._exit(8)
        except FolderError as error:
            os._exit(7)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    after = beside(target)
    folder.read_manifest(target)
    opened = content(target)
    write(target, b"next")
    runs.append({"code": code, "beside": after, "opened": opened, "next": content(target),
                 "end": beside(target)})
    if code == 0 and number > 5 and runs[-2]["code"] == 0 and runs[-3]["code"] == 0:
        break
print(json.dumps(runs))
"""


@pytest.mark.slow
@posix_only
@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("fault", ["exit", "interrupt", "error"])
@pytest.mark.parametrize("way", ["atomic", "journal"])
def test_a_fault_at_any_step_leaves_the_old_build_or_the_new_one(
    way: str, fault: str, moment: str, tmp_path: Path
) -> None:
    done = python("-c", EVERY_STEP, tmp_path, way, fault, moment)
    assert done.returncode == 0, done.stderr.decode()
    runs: list[dict[str, Any]] = json.loads(done.stdout)
    builds = [files(text) for text in (b"old", b"new")]
    assert len(runs) > 12
    for number, step in enumerate(runs, 1):
        assert step["opened"] in builds, (number, step)
        assert step["next"] == files(b"next"), (number, step)
        assert step["end"] == [], (number, step)
    assert {step["code"] for step in runs} >= {{"exit": 9, "interrupt": 8, "error": 7}[fault], 0}
    assert any(step["opened"] == builds[0] for step in runs)
    assert any(step["opened"] == builds[1] for step in runs)


def files(text: bytes) -> dict[str, str]:
    return {"a": text.hex(), "notes": b"mine".hex(), "tables/b": text.hex()}


HOLD = """
import sys
from newsgraph import folder
def files(stage):
    stage.joinpath("half").write_text("half")
    print("inside", flush=True)
    sys.stdin.read()
folder.write_folder(sys.argv[1], folder.Manifest(counts={}, options={}, versions={}), files)
"""


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[tuple[Path, subprocess.Popen[bytes]]]:
    """A folder with a build, and a process that is writing the next one into it."""
    target = tmp_path / "out"
    sample_graph().write(target, ["turtle"])
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, target],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stdout.readline() == b"inside\n"
    yield target, child
    child.kill()
    child.wait()
    child.stdin.close()
    child.stdout.close()


def test_the_second_of_two_builds_is_asked_to_wait(
    busy: tuple[Path, subprocess.Popen[bytes]],
) -> None:
    target, child = busy
    before = snapshot(target)
    done = run("build", DOCUMENTS, "-o", target)
    assert done.returncode == 2
    assert b"another build is writing this folder; wait for it" in done.stderr
    assert b"Traceback" not in done.stderr
    assert snapshot(target) == before
    assert open_graph(target).tables.equals(sample_graph().tables)
    child.communicate(b"")
    assert child.returncode == 0
    assert (target / "half").exists()
    assert leftovers(target) == []


def test_the_lock_of_a_killed_build_is_free(busy: tuple[Path, subprocess.Popen[bytes]]) -> None:
    target, child = busy
    child.kill()
    child.wait()
    assert leftovers(target) != []
    assert open_graph(target).tables.equals(sample_graph().tables)
    sample_graph().write(target, [])
    assert leftovers(target) == []


def test_who_opens_the_folder_waits_for_a_writer_between_its_two_renames(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out"
    sample_graph().write(target, ["turtle"])
    beside = {what: folders._beside(target, what) for what in ("new", "old", "journal")}
    target.rename(beside["old"])
    beside["journal"].touch()
    monkeypatch.setattr(folders, "PATIENCE", 0.1)
    with (
        folders._lock(target, patience=0),
        pytest.raises(FolderError, match="another build is writing"),
    ):
        open_graph(target)
    assert beside["old"].exists()
    assert open_graph(target).tables.equals(sample_graph().tables)
    assert leftovers(target) == []


def test_who_may_only_read_opens_a_folder_with_leftovers_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out"
    sample_graph().write(target, ["turtle"])
    folders._beside(target, "journal").touch()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    for name in ("unlink", "rename", "mkdir", "touch"):
        monkeypatch.setattr(Path, name, refuse)
    assert open_graph(target).tables.equals(sample_graph().tables)


@pytest.mark.parametrize("step", ["mkdir", "rename", "write_bytes"])
def test_a_parent_folder_that_cannot_be_written_is_an_error(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, step, refuse)
        with pytest.raises(FolderError, match=r"cannot be written .Permission denied.*unchanged"):
            sample_graph().write(tmp_path / "out", [])
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB; only root can create one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("a small tmpfs cannot be mounted here (needs root on Linux)")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.slow
@pytest.mark.parametrize("room", [700_000, 200_000, 20_000, 4096])
def test_a_full_disk_is_an_error_and_the_old_build_stays(
    room: int, small_disk: Path, two_builds: tuple[Path, Path]
) -> None:
    target = small_disk / "out"
    open_graph(two_builds[0]).write(target, ["turtle"])
    before = snapshot(target)
    ballast = small_disk / "ballast"
    with ballast.open("wb") as stream:
        free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
        stream.write(b"x" * max(0, free - room))
    done = run("build", DOCUMENTS, "-o", target)
    assert done.returncode == 2
    assert b"No space left on device" in done.stderr
    assert b"unchanged" in done.stderr
    assert b"Traceback" not in done.stderr
    assert snapshot(target) == before
    assert leftovers(target) == []
    ballast.unlink()
    open_graph(target).write(target, ["turtle"])


def test_a_disk_that_became_read_only_is_an_error(
    small_disk: Path, two_builds: tuple[Path, Path]
) -> None:
    target = small_disk / "out"
    open_graph(two_builds[0]).write(target, ["turtle"])
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(FolderError, match=r"Read-only file system.*unchanged"):
        sample_graph().write(target, [])
    assert open_graph(target).articles.height == 1
    with pytest.raises(FolderError, match="Read-only file system"):
        sample_graph().write(small_disk / "elsewhere", [])


LIMITED = """
import resource, sys
from newsgraph.cli import main
from newsgraph import graph
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
main(sys.argv[2:])
"""


@pytest.mark.slow
@posix_only
@pytest.mark.parametrize("limit", [1000, 100_000])
def test_a_file_size_limit_is_an_error_and_the_old_build_stays(
    limit: int, two_builds: tuple[Path, Path], tmp_path: Path
) -> None:
    target = tmp_path / "out"
    open_graph(two_builds[0]).write(target, ["turtle"])
    before = snapshot(target)
    done = python("-c", LIMITED, str(limit), "build", DOCUMENTS, "-o", target)
    assert done.returncode == 2, done.stderr
    assert b"File too large" in done.stderr
    assert b"Traceback" not in done.stderr
    assert snapshot(target) == before
    assert leftovers(target) == []

"""The read cache: law 9 (it never shows in what is built), and law 4 (no secured value in it)."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.errors import DocumentError
from newsgraph.ingest import cache as caches
from newsgraph.ingest import read, reading
from newsgraph.ingest.cache import ReadCache, open_cache, reader_version
from newsgraph.ingest.formats import format_of
from newsgraph.ingest.nodes import Tree
from newsgraph.ingest.reading import Readings
from tests.strategies import DOCUMENTS, front_matter, write
from tests.worlds import DOCUMENTS as SAMPLE
from tests.worlds import TAXONOMY, document, environment, newsgraph, snapshot

SECRET = "QzZ7a+canaryOfTheCache/0123456789abcdefghijklmnopqrstuv=="

BAD: dict[str, str | bytes] = {
    "empty.md": "",
    "plain.md": "no front matter\n",
    "unclosed.md": "---\ntitle: x\n",
    "tab.md": "---\ntitle: x\nprovider:\n\tname: y\n---\n",
    "flow.md": '---\n{title: "A", webUrl: "https://a.example/9", colour: red}\n---\n',
    "value.md": document(7, more="quality: many\nrelated:\n  - webUrl: javascript:x\n"),
    "latin.md": b"---\ntitle: \xe9\n---\n",
    "picture.png": b"\x89PNG",
}


def assert_alike(left: Readings, right: Readings) -> None:
    for name in ("files", "sightings", "issues", "sealed"):
        assert getattr(left, name).equals(getattr(right, name)), name
    keys = [frame.unknown.sort("sha256", "key", "count") for frame in (left, right)]
    assert keys[0].equals(keys[1])


def reads(folder: Path, cache: Path) -> Readings:
    return read([folder], cache=ReadCache(cache))


def segments(cache: Path) -> list[Path]:
    return sorted(cache.rglob("*.segment"))


Files = Mapping[str, str | bytes]


@st.composite
def folders(draw: st.DrawFn) -> Files:
    names = st.sampled_from(["a.md", "b.md", "c/d.txt", "c/e.markdown"])
    texts = st.one_of(
        st.dictionaries(names, DOCUMENTS.map(front_matter)),
        st.dictionaries(st.sampled_from(sorted(BAD)), st.just(""), max_size=3).map(
            lambda chosen: {name: BAD[name] for name in chosen}
        ),
    )
    first, second = draw(texts), draw(texts)
    twins = draw(st.sampled_from([{}, {"twin.md": first.get("a.md", "")}]))
    return {**first, **second, **twins}


@pytest.mark.slow
@given(st.lists(folders(), min_size=2, max_size=4))
@settings(max_examples=40)
def test_reading_with_the_cache_of_earlier_builds_is_reading_afresh(steps: list[Files]) -> None:
    with TemporaryDirectory() as name:
        for number, files in enumerate(steps):
            folder = Path(name, f"step-{number}")
            folder.mkdir()
            write(folder, files)
            afresh = read([folder])
            assert_alike(afresh, reads(folder, Path(name, "cache")))
            again = reads(folder, Path(name, "cache"))
            assert_alike(afresh, again)


@pytest.mark.slow
def test_a_build_with_and_without_the_cache_writes_the_same_bytes(tmp_path: Path) -> None:
    documents = write(tmp_path / "in", {f"{n}.md": document(n) for n in range(9)} | BAD)
    cache = str(tmp_path / "cache")
    arguments = ("build", documents, SAMPLE, "--taxonomy", TAXONOMY)
    written = []
    for name, more in (("fresh", ["--fresh"]), ("first", []), ("second", []), ("two", [])):
        workers = "2" if name == "two" else "1"
        done = newsgraph(
            *arguments, "--workers", workers, *more, "-o", tmp_path / name, NEWSGRAPH_CACHE=cache
        )
        assert done.returncode == 0, done.stderr
        written.append(done.stderr.decode())
    assert snapshot(tmp_path / "fresh") == snapshot(tmp_path / "first")
    assert snapshot(tmp_path / "fresh") == snapshot(tmp_path / "second")
    assert snapshot(tmp_path / "fresh") == snapshot(tmp_path / "two")
    assert "from the cache" not in written[0] + written[1]
    cached = 9 + 1 + len(list(SAMPLE.glob("*.md")))
    assert f"({cached} from the cache)" in written[2]
    assert segments(tmp_path / "cache")


def test_fresh_neither_reads_nor_writes_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newsgraph.pipeline import build

    documents = write(tmp_path / "in", {"a.md": document()})
    monkeypatch.setenv("NEWSGRAPH_CACHE", str(tmp_path / "cache"))
    assert build([documents], fresh=True)[1].cached == 0
    assert not (tmp_path / "cache").exists()
    assert [build([documents])[1].cached for _ in range(2)] == [0, 1]
    assert build([documents], fresh=True)[1].cached == 0


def test_what_is_known_is_not_parsed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    documents = write(tmp_path / "in", {f"{n}.md": document(n) for n in range(5)})
    reads(documents, tmp_path / "cache")
    (documents / "3.md").write_text(document(33))

    parsed = []
    anew = reading._read_parts

    def noted(of: reading.FileReading, *rest: Any) -> None:
        parsed.append(of.file)
        anew(of, *rest)

    monkeypatch.setattr(reading, "_read_parts", noted)
    assert reads(documents, tmp_path / "cache").cached == 4
    assert parsed == ["3.md"]


def test_the_cache_holds_no_secured_value(tmp_path: Path) -> None:
    sealed = f'secured: "{SECRET}"\n'
    documents = write(
        tmp_path / "in",
        {
            "plain.md": document(1, more=sealed),
            "quoted.md": document(2, more=f"secured: '{SECRET}'\n"),
            "folded.md": document(3, more=f"secured: >-\n  {SECRET[:30]}\n  {SECRET[30:]}\n"),
            "nested.md": document(4, more=f"secured:\n  - {SECRET}\n  - more of it\n"),
            "copied.md": document(5, more=f"{sealed}excerpt: see {SECRET[5:40]}\n"),
            "elsewhere.md": document(6, more=f"type: {SECRET}\n"),
            "key.md": document(7, more=f'"{SECRET}": 1\n'),
            "entry.md": document(8, more=f"related:\n  - webUrl: https://a.example/{SECRET}\n"),
        },
    )
    afresh = read([documents])
    for _ in range(3):
        assert_alike(afresh, reads(documents, tmp_path / "cache"))
        assert_sealed(tmp_path / "cache")
    assert reads(documents, tmp_path / "cache").cached == 2


def assert_sealed(cache: Path) -> None:
    for path in segments(cache):
        written = b"".join(frame.write_json().encode() for frame in frames_of(path))
        windows = {SECRET[i : i + 24].encode() for i in range(len(SECRET) - 23)}
        assert not [
            window for window in windows if window in written or window in path.read_bytes()
        ]


def frames_of(path: Path) -> list[Any]:
    return list(caches._read(path, caches.FRAMES).values())


def test_what_turns_out_to_be_secured_is_forgotten(tmp_path: Path) -> None:
    documents = write(tmp_path / "in", {"a.md": document(1, more=f"type: {SECRET}\n")})
    reads(documents, tmp_path / "cache")
    assert segments(tmp_path / "cache")
    write(documents, {"b.md": document(2, more=f'secured: "{SECRET}"\n')})
    assert_alike(read([documents]), reads(documents, tmp_path / "cache"))
    assert_sealed(tmp_path / "cache")


@pytest.mark.parametrize("seed", range(30))
def test_a_damaged_segment_is_noticed_and_its_documents_are_read_anew(
    tmp_path: Path, seed: int
) -> None:
    documents = write(tmp_path / "in", {f"{n}.md": document(n) for n in range(4)})
    afresh = reads(documents, tmp_path / "cache")
    (path,) = segments(tmp_path / "cache")
    path.write_bytes(damaged(path.read_bytes(), random.Random(seed)))
    assert_alike(afresh, reads(documents, tmp_path / "cache"))
    assert_alike(afresh, reads(documents, tmp_path / "cache"))
    assert reads(documents, tmp_path / "cache").cached == 4


def damaged(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    match chance.randrange(3):
        case 0:
            return data[:at]
        case 1:
            return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]
        case _:
            return data[:at] + chance.randbytes(16) + data[at:]


def test_a_segment_that_goes_while_it_is_used_is_read_anew(tmp_path: Path) -> None:
    documents = write(tmp_path / "in", {"a.md": document()})
    afresh = reads(documents, tmp_path / "cache")
    opened = ReadCache(tmp_path / "cache")
    segments(tmp_path / "cache")[0].unlink()
    assert_alike(afresh, read([documents], cache=opened))


BUILDS = """
import sys
from pathlib import Path
from newsgraph.ingest import read
from newsgraph.ingest.cache import ReadCache
print("begun", flush=True)
while True:
    for path in Path(sys.argv[2]).glob("*.segment"):
        path.unlink(missing_ok=True)
    read([sys.argv[1]], cache=ReadCache(Path(sys.argv[2])))
"""


@pytest.mark.slow
def test_killed_and_concurrent_builds_leave_a_cache_that_serves(tmp_path: Path) -> None:
    documents = write(tmp_path / "in", {f"{n}.md": document(n) for n in range(40)})
    afresh, chance = read([documents]), random.Random(1)
    for _ in range(4):
        running = [
            subprocess.Popen(
                [sys.executable, "-c", BUILDS, str(documents), str(tmp_path / "cache")],
                env=environment(),
                stdout=subprocess.PIPE,
            )
            for _ in range(2)
        ]
        for process in running:
            assert process.stdout
            process.stdout.readline()
        time.sleep(chance.uniform(0.0, 0.3))
        for process in running:
            process.send_signal(signal.SIGKILL)
            process.communicate()
        assert_alike(afresh, reads(documents, tmp_path / "cache"))


def test_what_was_used_longest_ago_goes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    folders = [
        write(tmp_path / name, {f"{n}.md": document(n, title=name)})
        for n, name in enumerate(("one", "two", "three"))
    ]
    for age, folder in zip((300, 200), folders[:2], strict=True):
        before = {*segments(cache)}
        reads(folder, cache)
        for path in {*segments(cache)} - before:
            os.utime(path, (time.time() - age, time.time() - age))
    assert reads(folders[0], cache).cached == 1  # and so it was used just now
    size = max(path.stat().st_size for path in segments(cache))
    monkeypatch.setattr(caches, "MOST_BYTES", 2 * size + 100)
    left = cache / "killed.new"
    left.write_bytes(b"")
    os.utime(left, (0, 0))
    reads(folders[2], cache)
    assert not left.exists()
    assert [reads(folder, cache).cached for folder in (folders[0], folders[2])] == [1, 1]
    assert sum(path.stat().st_size for path in cache.iterdir()) <= 2 * size + 100
    assert reads(folders[1], cache).cached == 0


def test_a_cache_that_cannot_be_written_is_told_and_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    documents = write(tmp_path / "in", {"a.md": document()})
    place = tmp_path / "file"
    place.write_text("not a folder")
    assert_alike(read([documents]), reads(documents, place / "cache"))
    assert "the read cache cannot be written" in caplog.text
    assert place.read_text() == "not a folder"


def test_another_reader_has_entries_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = write(tmp_path / "in", {"a.md": document()})
    reads(documents, tmp_path / "cache")
    monkeypatch.setattr(caches, "version", lambda name: f"{version(name)}.post1")
    reader_version.cache_clear()
    assert reads(documents, tmp_path / "cache").cached == 0
    monkeypatch.undo()
    reader_version.cache_clear()
    assert reads(documents, tmp_path / "cache").cached == 1


def test_the_cache_lies_where_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSGRAPH_CACHE", "")
    assert open_cache() is None
    monkeypatch.setenv("NEWSGRAPH_CACHE", str(tmp_path))
    opened = open_cache()
    assert opened is not None
    assert opened.folder == tmp_path / "documents"
    monkeypatch.delenv("NEWSGRAPH_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "xdg"))
    opened = open_cache()
    assert opened is not None
    assert "newsgraph" in opened.folder.parts


@given(DOCUMENTS.map(front_matter), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_the_place_of_a_secured_value_gives_it_back(text: str, end: str, quoted: bool) -> None:
    value = f'"{SECRET}"' if quoted else SECRET
    data = text.replace("---\n", f"---\nsecured: {value}\n", 1).replace("\n", end).encode()
    read_front = format_of("a.md")
    assert read_front is not None
    try:
        ((_, tree),) = read_front.read(data, {})
    except DocumentError:
        return
    assert isinstance(tree, Tree)
    span = reading._span(data, tree.sealed)
    assert span is not None
    assert [data[slice(*span)].decode()] == tree.sealed == [SECRET]

"""Files, folders, globs and archives: each file once, under a stable name, and none lost."""

import gzip
import io
import os
import random
import tarfile
import threading
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from newsgraph.errors import DocumentError, UsageError
from newsgraph.ingest import read
from newsgraph.ingest.sources import find
from newsgraph.pipeline import build
from newsgraph.report import Report
from tests.strategies import GOOD, front_matter, write

OTHER = front_matter({"title": "Another", "webUrl": "https://third.example/3"})


def names(*sources: str | Path) -> list[str]:
    return [source.name for source in find(sources)]


def zip_of(path: Path, members: Mapping[str, str | bytes], **options: Any) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def tar_of(path: Path, members: Mapping[str, str | bytes]) -> Path:
    mode = {".gz": "w:gz", ".tgz": "w:gz", ".bz2": "w:bz2", ".xz": "w:xz"}.get(path.suffix, "w")
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
        for name, content in members.items():
            data = content if isinstance(content, bytes) else content.encode()
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return path


def issues(report: Report) -> list[tuple[str, str]]:
    return [(issue.file, issue.level) for issue in report.issues]


def test_a_folder_is_walked_and_names_are_relative_to_it(tmp_path: Path) -> None:
    write(tmp_path, {"b.md": GOOD, "a/c.md": OTHER, "a/b/d.txt": "x", ".git/e.md": GOOD})
    assert sorted(names(tmp_path)) == [".git/", "a/b/d.txt", "a/c.md", "b.md"]


def test_a_file_is_named_by_its_own_name(tmp_path: Path) -> None:
    write(tmp_path, {"a/c.md": OTHER})
    assert names(tmp_path / "a" / "c.md") == ["c.md"]


def test_a_glob_names_files_from_its_plain_part_on(tmp_path: Path) -> None:
    write(tmp_path, {"x/a/c.md": OTHER, "x/b/d.md": GOOD, "x/b/e.txt": GOOD})
    assert names(str(tmp_path / "x" / "**" / "*.md")) == ["a/c.md", "b/d.md"]


def test_a_file_whose_name_looks_like_a_glob_is_that_file(tmp_path: Path) -> None:
    write(tmp_path, {"[a].md": GOOD, "a.md": OTHER})
    assert names(tmp_path / "[a].md") == ["[a].md"]


@pytest.mark.parametrize("source", ["nowhere", "nowhere/*.md", "*.nothing"])
def test_a_source_that_is_not_there_is_wrong_usage(
    tmp_path: Path, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=r"check"):
        build([source])


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path, {"a.md": GOOD}) / "a.md"
    assert names(path, path, str(path)) == ["a.md"]


def test_a_file_given_with_its_folder_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": GOOD, "b.md": OTHER})
    assert sorted(names(tmp_path / "b.md", tmp_path)) == ["a.md", "b.md"]
    assert sorted(names(tmp_path, tmp_path / "b.md")) == ["a.md", "b.md"]


def test_an_archive_given_twice_is_read_once(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "x.zip", {"a.md": GOOD})
    assert names(path, path) == ["x.zip!/a.md"]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    write(tmp_path, {"a/b.md": GOOD})
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "here").symlink_to(".", target_is_directory=True)
    assert names(tmp_path) == ["a/b.md"]


def test_a_link_to_itself_is_reported_and_the_others_are_read(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": GOOD})
    (tmp_path / "loop.md").symlink_to("loop.md")
    (tmp_path / "nowhere.md").symlink_to("gone.md")
    _, report = build([tmp_path])
    assert issues(report) == [("loop.md", "rejected"), ("nowhere.md", "rejected")]
    assert (report.files.found, report.files.read) == (3, 1)


def test_a_file_that_may_not_be_read_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.md": GOOD, "b.md": OTHER})
    plain_open = os.open

    def guarded(path: Any, *rest: Any, **options: Any) -> int:
        if str(path).endswith("b.md"):
            raise PermissionError(13, "Permission denied", str(path))
        return plain_open(path, *rest, **options)

    monkeypatch.setattr(os, "open", guarded)
    _, report = build([tmp_path])
    (issue,) = report.issues
    assert (issue.file, issue.level) == ("b.md", "rejected")
    assert "Permission denied" in issue.reason
    assert str(tmp_path) not in str(issue)
    assert report.files.read == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_folder_that_may_not_be_read_is_reported(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": GOOD, "b/c.md": OTHER})
    (tmp_path / "b").chmod(0)
    try:
        _, report = build([tmp_path])
    finally:
        (tmp_path / "b").chmod(0o755)
    assert issues(report) == [("b/", "rejected")]


def test_a_folder_that_cannot_be_listed_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.md": GOOD, "b/c.md": OTHER})
    plain_scandir = os.scandir

    def guarded(path: Any = ".") -> Any:
        if str(path).endswith("b"):
            raise PermissionError(13, "Permission denied", str(path))
        return plain_scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    _, report = build([tmp_path])
    assert issues(report) == [("b/", "rejected")]


def test_a_file_that_vanishes_before_it_is_read_is_reported(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": GOOD, "b.md": OTHER})
    sources = list(find([tmp_path]))
    (tmp_path / "b.md").unlink()
    from newsgraph.ingest.reading import read_chunk

    readings = read_chunk(sources)
    assert readings.files["outcome"].to_list() == ["read", "rejected"]
    assert readings.issues["reason"].str.contains("No such file").to_list() == [True]


def test_a_file_that_is_too_large_is_reported_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.md": GOOD})
    with (tmp_path / "b.md").open("wb") as stream:
        stream.truncate(10 * 1024**3)
    _, report = build([tmp_path])
    assert issues(report) == [("b.md", "rejected")]
    assert "larger than 16 MiB" in report.issues[0].reason


def test_a_pipe_does_not_hang_the_reader(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": GOOD})
    os.mkfifo(tmp_path / "b.md")
    reports = []
    worker = threading.Thread(target=lambda: reports.append(build([tmp_path])[1]), daemon=True)
    worker.start()
    worker.join(30)
    (report,) = reports
    assert issues(report) == [("b.md", "rejected")]


def test_a_name_that_is_no_utf8_is_written_with_escapes(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": GOOD})
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/gr\xf6\xdfe.md")).write_text(OTHER)
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    tables, report = build([tmp_path])
    assert report.files.read == 2
    assert "gr\\xf6\\xdfe.md" in tables.sightings["file"].to_list()


SUFFIXES = [".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz"]


def archive_of(path: Path, members: Mapping[str, str | bytes]) -> Path:
    return zip_of(path, members) if path.suffix == ".zip" else tar_of(path, members)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_archive_is_read_as_its_folder_would_be(tmp_path: Path, suffix: str) -> None:
    members = {"b.md": GOOD, "a/c.md": OTHER, "a/d.pdf": "x"}
    path = archive_of(tmp_path / f"x{suffix}", members)
    tables, report = build([path])
    folder, unpacked = build([write(tmp_path / "folder", members)])
    assert report.files == unpacked.files
    assert tables.articles.equals(folder.articles)
    assert set(tables.sightings["file"]) == {f"x{suffix}!/b.md", f"x{suffix}!/a/c.md"}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_empty_archive_holds_nothing(tmp_path: Path, suffix: str) -> None:
    tables, report = build([archive_of(tmp_path / f"x{suffix}", {})])
    assert (report.files.found, tables.articles.height, report.issues) == (0, 0, [])


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_archive_of_no_bytes_is_reported(tmp_path: Path, suffix: str) -> None:
    write(tmp_path, {"a.md": GOOD, f"x{suffix}": b""})
    _, report = build([tmp_path / f"x{suffix}", tmp_path / "a.md"])
    assert issues(report) == [(f"x{suffix}!/", "rejected")]
    assert (report.files.found, report.files.read) == (2, 1)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_no_archive_is_reported(tmp_path: Path, suffix: str) -> None:
    write(tmp_path, {"a.md": GOOD, f"x{suffix}": GOOD * 50})
    _, report = build([tmp_path / f"x{suffix}", tmp_path / "a.md"])
    assert issues(report) == [(f"x{suffix}!/", "rejected")]
    assert report.files.read == 1


def test_a_gz_that_holds_no_tar_is_reported(tmp_path: Path) -> None:
    write(tmp_path, {"x.tar.gz": gzip.compress(GOOD.encode() * 50)})
    _, report = build([tmp_path / "x.tar.gz"])
    assert issues(report) == [("x.tar.gz!/", "rejected")]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_damaged_archive_never_stops_the_build(tmp_path: Path, suffix: str) -> None:
    chance = random.Random(7)
    noise = chance.randbytes(20_000).hex()
    members = {f"{n}.md": GOOD + noise for n in range(3)}
    whole = archive_of(tmp_path / f"x{suffix}", members).read_bytes()
    for round_ in range(40):
        damaged = bytearray(whole)
        if round_ % 4 == 0:
            del damaged[chance.randrange(len(damaged)) :]
        else:
            for _ in range(chance.randrange(1, 20)):
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path = tmp_path / f"damaged{suffix}"
        path.write_bytes(damaged)
        readings = read([path])
        assert readings.files["outcome"].is_in(["read", "rejected", "ignored"]).all()


def test_a_damaged_member_costs_that_member(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.md", GOOD)
        archive.writestr("b.md", OTHER)
    path.write_bytes(path.read_bytes().replace(b"third.example", b"fifth.example"))
    _, report = build([path])
    assert issues(report) == [("x.zip!/b.md", "rejected")]
    assert report.files.read == 1


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_damaged_member_of_any_compression_costs_that_member(tmp_path: Path, method: int) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("b.md", OTHER, compress_type=method)
        archive.writestr("a.md", GOOD)
    data = bytearray(path.read_bytes())
    data[45:60] = bytes(15)
    path.write_bytes(data)
    _, report = build([path])
    assert issues(report) == [("x.zip!/b.md", "rejected")]
    assert report.files.read == 1


def test_an_encrypted_member_is_reported(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "x.zip", {"a.md": GOOD, "b.md": OTHER})
    data = bytearray(path.read_bytes())
    start = data.rindex(b"PK\x01\x02")
    data[start + 8] |= 1
    path.write_bytes(data)
    _, report = build([path])
    assert [issue.level for issue in report.issues] == ["rejected"]
    assert report.files.read == 1


def test_a_zip_whose_names_are_no_utf8_is_read_or_reported(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "x.zip", {"grö.md": GOOD})
    path.write_bytes(path.read_bytes().replace("grö".encode(), b"gr\xff\xff"))
    _, report = build([path])
    assert report.files.found == 1


def test_a_tar_whose_names_are_no_utf8_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.tar"
    with tarfile.open(path, "w", encoding="latin-1", format=tarfile.GNU_FORMAT) as archive:
        member = tarfile.TarInfo("größe.md")
        member.size = len(GOOD)
        archive.addfile(member, io.BytesIO(GOOD.encode()))
    tables, report = build([path])
    assert report.files.read == 1
    assert set(tables.sightings["file"]) == {"x.tar!/gr\\xf6\\xdfe.md"}


@pytest.mark.parametrize("name", ["../x.md", "/etc/x.md", "a/../../x.md", "..\\x.md"])
@pytest.mark.parametrize("suffix", [".zip", ".tar"])
def test_a_member_that_points_outside_is_rejected(tmp_path: Path, suffix: str, name: str) -> None:
    path = archive_of(tmp_path / f"x{suffix}", {name: GOOD, "a.md": OTHER})
    _, report = build([path])
    assert [issue.level for issue in report.issues] == ["rejected"]
    assert "out of the archive" in report.issues[0].reason
    assert (report.files.found, report.files.read) == (2, 1)


def test_a_bomb_is_rejected_without_unpacking_it_whole(tmp_path: Path) -> None:
    bomb = b"---\n" + bytes(200 * 1024**2)
    path = zip_of(tmp_path / "x.zip", {"bomb.md": bomb, "good.md": GOOD}, compresslevel=9)
    assert path.stat().st_size < 1024**2
    _, report = build([path])
    assert issues(report) == [("x.zip!/bomb.md", "rejected")]
    assert "larger than 16 MiB" in report.issues[0].reason
    assert report.files.read == 1


def test_what_stands_behind_the_bound_of_a_zip_is_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsgraph.ingest.sources.MAX_ARCHIVE", 4 * len(GOOD))
    path = zip_of(tmp_path / "x.zip", {f"{n:02d}.md": GOOD for n in range(12)})
    _, report = build([path])
    assert report.files.found == 12
    assert 0 < report.files.read < 8
    assert report.files.read + report.files.rejected == 12


def test_a_tar_is_not_unpacked_beyond_its_bound_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsgraph.ingest.sources.MAX_ARCHIVE", 3 * 1024 + 100)
    path = tar_of(tmp_path / "x.tar", {f"{n:02d}.md": GOOD for n in range(12)})
    _, report = build([path])
    assert issues(report) == [("x.tar!/", "rejected")]
    assert "the rest is not read" in report.issues[0].reason
    assert report.files.read == 3


def test_a_hard_link_in_a_tar_is_reported_not_followed(tmp_path: Path) -> None:
    path = tar_of(tmp_path / "x.tar", {"a.md": GOOD})
    with tarfile.open(path, "a") as archive:
        link = tarfile.TarInfo("b.md")
        link.type, link.linkname = tarfile.LNKTYPE, "a.md"
        archive.addfile(link)
    _, report = build([path])
    assert issues(report) == [("x.tar!/b.md", "rejected")]
    assert (report.files.found, report.files.read) == (2, 1)


def test_a_link_to_nothing_in_a_tar_is_reported(tmp_path: Path) -> None:
    path = tar_of(tmp_path / "x.tar", {"a.md": GOOD})
    with tarfile.open(path, "a") as archive:
        link = tarfile.TarInfo("b.md")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    _, report = build([path])
    assert issues(report) == [("x.tar!/b.md", "rejected")]
    assert (report.files.found, report.files.read) == (2, 1)


def test_two_members_of_one_name_are_both_counted(tmp_path: Path) -> None:
    path = tar_of(tmp_path / "x.tar", {"a.md": GOOD})
    with tarfile.open(path, "a") as archive:
        member = tarfile.TarInfo("a.md")
        member.size = len(OTHER)
        archive.addfile(member, io.BytesIO(OTHER.encode()))
    tables, report = build([path])
    assert (report.files.found, report.files.read) == (2, 2)
    assert tables.articles.height == 3


def test_of_twins_in_two_folders_one_is_read_and_one_ignored(tmp_path: Path) -> None:
    write(tmp_path, {"a/x.md": GOOD, "b/x.md": GOOD})
    tables, report = build([tmp_path / "a", tmp_path / "b"])
    assert (report.files.found, report.files.read, report.files.ignored) == (2, 1, 1)
    assert "was read" in report.ignored[0].reason
    assert report.records.articles == tables.articles.height == 2


def test_documents_without_url_in_two_folders_are_two_articles(tmp_path: Path) -> None:
    files = {f"{n}/x.md": front_matter({"title": n, "excerpt": n}) for n in ("a", "b")}
    write(tmp_path, files)
    tables, _ = build([tmp_path / "a", tmp_path / "b"])
    assert sorted(tables.articles["headline"]) == ["a", "b"]


def test_a_member_too_large_raises_no_error_of_ours(tmp_path: Path) -> None:
    (source,) = find([zip_of(tmp_path / "x.zip", {"a.md": bytes(17 * 1024**2)})])
    assert isinstance(source.content, DocumentError)

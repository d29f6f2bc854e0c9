"""Files, folders, globs and archives → the files in them, each under a stable name.

A name is relative to its SOURCE, with ``/`` between its parts; a member of an archive is
``archive!/member``. Nothing is ever extracted to disk.
"""

import glob
import lzma
import os
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

import msgspec

from newsgraph.errors import DocumentError, UsageError
from newsgraph.folder import MANIFEST
from newsgraph.ingest.formats import format_of
from newsgraph.ingest.reading import Source, too_large

TAR_SUFFIXES = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst")
MAX_ARCHIVE = 8 * 1024**3
"""Bytes that one archive may unpack to; what stands behind is rejected."""

PIECE = 16 * 1024**2

BROKEN = (
    OSError,
    EOFError,
    UnicodeError,
    lzma.LZMAError,
    RuntimeError,
    NotImplementedError,
    zlib.error,
    zipfile.BadZipFile,
    tarfile.TarError,
)


def find(sources: Iterable[str | Path]) -> Iterator[Source]:
    """Every file of the sources, once.

    Raises:
        UsageError: a source does not exist, or a pattern matches nothing.
    """
    seen: set[str] = set()
    expanded = [pair for source in sources for pair in _expand(source)]
    for root, path in sorted(expanded, key=_outer_first):
        yield from _walk(root, path, seen)


def _outer_first(pair: tuple[Path, Path]) -> tuple[int, str, str]:
    """The order in which sources are read: what lies in two is named by the outer one."""
    root = Path(os.path.realpath(pair[0]))
    return len(root.parts), str(root), str(pair[1])


def _expand(source: str | Path) -> list[tuple[Path, Path]]:
    """Pairs of root and path: of a glob, the root is its part without wildcards."""
    path = Path(source)
    if path.exists():
        return [(path if path.is_dir() else path.parent, path)]
    if not glob.has_magic(str(source)):
        raise UsageError(f"{source}: there is no such file or folder; check the path")
    plain = Path(*_parts_before_magic(path.parts))
    matches = sorted(plain.glob(str(Path(*path.parts[len(plain.parts) :]))))
    if not matches:
        raise UsageError(f"{source}: no file matches this pattern; check it, or quote it")
    return [(plain, match) for match in matches]


def _parts_before_magic(parts: tuple[str, ...]) -> list[str]:
    before = []
    for part in parts:
        if glob.has_magic(part):
            break
        before.append(part)
    return before


def _walk(root: Path, path: Path, seen: set[str]) -> Iterator[Source]:
    if _is_archive(path):
        if _first_time(path, seen):
            yield from _archive(path, _name(root, path))
    elif path.is_dir():
        yield from _folder(root, path, seen)
    elif _first_time(path, seen):
        yield Source(_name(root, path), path)


def _folder(root: Path, folder: Path, seen: set[str]) -> Iterator[Source]:
    if not _first_time(folder, seen):
        return
    if _is_built(folder):
        yield Source(_name(root, folder) + "/", b"")
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Source(_name(root, folder) + "/", _unreadable(error))
        return
    for entry in entries:
        path = Path(entry.path)
        if _is_folder(entry):
            if entry.name.startswith("."):
                yield Source(_name(root, path) + "/", b"")
            else:
                yield from _folder(root, path, seen)
        elif _first_time(path, seen):
            yield Source(_name(root, path), path)


def _is_built(folder: Path) -> bool:
    """Whether a folder is a graph that we built: its tables are no documents."""
    try:
        data = (folder / MANIFEST).read_bytes()
        return msgspec.json.decode(data, type=_Made).format.startswith("newsgraph")
    except (OSError, UnicodeDecodeError, msgspec.DecodeError):
        return False


class _Made(msgspec.Struct):
    """Of a manifest, what tells who made it."""

    format: str


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False  # a link that leads to itself


def _first_time(path: Path, seen: set[str]) -> bool:
    """Whether this file or folder was not met before, also through links."""
    real = os.path.realpath(path)
    if real in seen:
        return False
    seen.add(real)
    return True


def _name(root: Path, path: Path) -> str:
    """The name relative to the root, the same in every locale."""
    name = os.path.relpath(path, root).replace(os.sep, "/")
    return os.fsencode(name).decode(errors="backslashreplace")


def _is_archive(path: Path) -> bool:
    name = path.name.lower()
    return path.is_file() and name.endswith((".zip", *TAR_SUFFIXES))


def _archive(path: Path, name: str) -> Iterator[Source]:
    try:
        members = _zip(path) if path.name.lower().endswith(".zip") else _tar(path)
        for member, content in members:
            yield Source(f"{name}!/{member}", content)
    except BROKEN as error:
        yield Source(f"{name}!/", _unreadable(error))


def _zip(path: Path) -> Iterator[tuple[str, bytes | DocumentError]]:
    with zipfile.ZipFile(path) as archive:
        budget = MAX_ARCHIVE
        for member in sorted(archive.infolist(), key=lambda info: info.filename):
            if not member.is_dir():
                name = member.filename
                content = _member(name, budget, partial(archive.open, member))
                budget -= len(content) if isinstance(content, bytes) else 0
                yield name, content


def _tar(path: Path) -> Iterator[tuple[str, bytes | DocumentError]]:
    with tarfile.open(path) as archive:
        budget = MAX_ARCHIVE
        for member in archive:
            budget -= member.size
            name = member.name.encode(errors="surrogateescape").decode(errors="backslashreplace")
            if not member.isdir():
                yield name, _member(name, budget, partial(_extract, archive, member))
            if budget < 0:
                return
        _check_end(archive)


def _check_end(archive: tarfile.TarFile) -> None:
    """Raise for a tar that ends in a damaged header, or whose compression is damaged."""
    stream = archive.fileobj
    assert stream is not None
    stream.seek(archive.offset)
    if stream.read(tarfile.BLOCKSIZE).strip(b"\0"):
        raise tarfile.ReadError("a damaged header; what stands behind it is not read")
    for _ in range(MAX_ARCHIVE // PIECE):
        if not stream.read(PIECE):
            return


def _extract(archive: tarfile.TarFile, member: tarfile.TarInfo) -> IO[bytes] | None:
    """The stream of a file; none for a link, since following it would read the archive again."""
    return archive.extractfile(member) if member.isreg() else None


def _member(
    name: str, budget: int, open_member: Callable[[], IO[bytes] | None]
) -> bytes | DocumentError:
    """The member's bytes, or why it is rejected; read only if a format takes it."""
    parts = PurePosixPath(name.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts:
        return DocumentError("the archive names it outside of itself", "Pack the archive anew.")
    format_ = format_of(name)
    if format_ is None:
        return b""
    if budget < 0:
        return DocumentError(
            f"the archive unpacks to more than {MAX_ARCHIVE // 1024**3} GiB; the rest is not read",
            "Split it.",
        )
    try:
        return _read_member(open_member(), format_.most)
    except BROKEN as error:
        return _unreadable(error)


def _read_member(stream: IO[bytes] | None, most: int) -> bytes | DocumentError:
    if stream is None:
        return DocumentError("a link or a device in the archive", "Pack the file itself.")
    with stream:
        data = stream.read(most + 1)
    return data if len(data) <= most else too_large(most)


def _unreadable(error: Exception) -> DocumentError:
    what = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return DocumentError(f"it cannot be read: {what}", "Check that it is whole and readable.")

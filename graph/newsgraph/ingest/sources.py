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
from pathlib import Path
from typing import IO, cast

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
        yield Source(_name(root, path), os.fspath(path))


def _folder(root: Path, folder: Path, seen: set[str]) -> Iterator[Source]:
    if _first_time(folder, seen):
        yield from _entries(os.fspath(folder), os.path.realpath(folder), _name(root, folder), seen)


def _entries(folder: str, real: str, name: str, seen: set[str]) -> Iterator[Source]:
    """The files of a folder that was not met before; text operations alone, as paths are slow."""
    if _is_built(folder):
        yield Source(f"{name}/", b"")
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Source(f"{name}/", _unreadable(error))
        return
    within = "" if name == "." else f"{name}/"
    for entry in entries:
        its_name = f"{within}{_spelt(entry.name)}"
        is_folder = _is_folder(entry)
        if is_folder and entry.name.startswith("."):
            yield Source(f"{its_name}/", b"")
            continue
        its_real = os.path.realpath(entry) if entry.is_symlink() else f"{real}{os.sep}{entry.name}"
        if its_real in seen:
            continue
        seen.add(its_real)
        if is_folder:
            yield from _entries(entry.path, its_real, its_name, seen)
        else:
            yield Source(its_name, entry.path)


def _is_built(folder: str) -> bool:
    """Whether a folder is a graph that we built: its tables are no documents."""
    try:
        data = Path(folder, MANIFEST).read_bytes()
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
    """The name relative to the root."""
    return _spelt(os.path.relpath(path, root).replace(os.sep, "/"))


def _spelt(name: str) -> str:
    """The name as it is the same in every locale."""
    return name if name.isascii() else os.fsencode(name).decode(errors="backslashreplace")


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
                content = _member(name, budget, partial(_read_zip, archive, member))
                budget -= len(content) if isinstance(content, bytes) else 0
                yield name, content


def _tar(path: Path) -> Iterator[tuple[str, bytes | DocumentError]]:
    with tarfile.open(path) as archive:
        budget = MAX_ARCHIVE
        for member in archive:
            budget -= member.size
            name = member.name.encode(errors="surrogateescape").decode(errors="backslashreplace")
            if not member.isdir():
                yield name, _member(name, budget, partial(_read_tar, archive, member))
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


def _read_zip(archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int) -> bytes:
    with archive.open(member) as stream:
        return stream.read(most)


def _read_tar(archive: tarfile.TarFile, member: tarfile.TarInfo, most: int) -> bytes | None:
    """At most so many bytes of a file; none of a link: following it would read the archive again.

    Read from the archive's stream: that of ``extractfile`` takes as long as all the rest.
    """
    stream = archive.fileobj
    if not member.isreg() or stream is None:
        return None
    if member.issparse():
        with cast("IO[bytes]", archive.extractfile(member)) as expanded:
            return expanded.read(most)
    stream.seek(member.offset_data)
    data = stream.read(min(member.size, most))
    if len(data) < min(member.size, most):
        raise tarfile.ReadError("unexpected end of data")
    return data


def _member(name: str, budget: int, read: Callable[[int], bytes | None]) -> bytes | DocumentError:
    """The member's bytes, or why it is rejected; read only if a format takes it."""
    path = name.replace("\\", "/")
    if path.startswith("/") or ".." in path.split("/"):
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
        data = read(format_.most + 1)
    except BROKEN as error:
        return _unreadable(error)
    if data is None:
        return DocumentError("a link or a device in the archive", "Pack the file itself.")
    return data if len(data) <= format_.most else too_large(format_.most)


def _unreadable(error: Exception) -> DocumentError:
    what = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return DocumentError(f"it cannot be read: {what}", "Check that it is whole and readable.")

"""Files, folders, globs and archives → the files in them, each under a stable name.

A name is relative to its SOURCE, with ``/`` between its parts; a member of an archive is
``archive!/member``; a packed file keeps its own name. Nothing is ever extracted to disk.
"""

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from newsgraph.errors import DocumentError, UsageError
from newsgraph.folder import MANIFEST
from newsgraph.ingest.faults import unexpected
from newsgraph.ingest.formats import ARCHIVES, limits
from newsgraph.ingest.reading import SourceFile
from newsgraph.isolation import isolated
from newsgraph.isolation.archives import PACKED, SIDE_FILES, suffix_of

MAX_ARCHIVE = 8 * 1024**3
"""Bytes that one archive may unpack to; what stands behind is rejected."""


def find(sources: Iterable[str | Path]) -> Iterator[SourceFile]:
    """Every file of the sources, once.

    Raises:
        UsageError: a source does not exist, or a pattern matches nothing.
    """
    seen: set[str] = set()
    expanded = [pair for source in sources for pair in _expand(source)]
    for root, path in sorted(expanded, key=_outer_first):
        yield from _walk(root, path, seen)


def watched_folders(sources: Iterable[str | Path]) -> list[Path]:
    """The folders in which a change can change what the sources say.

    Raises:
        UsageError: a source does not exist, or a pattern matches nothing.
    """
    return sorted({root for source in sources for root, _ in _expand(source)})


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


def _walk(root: Path, path: Path, seen: set[str]) -> Iterator[SourceFile]:
    if _is_archive(path):
        if _first_time(path, seen):
            yield from _archive(os.fspath(path), _name(root, path))
    elif path.is_dir():
        yield from _folder(root, path, seen)
    elif _first_time(path, seen):
        yield SourceFile(_name(root, path), os.fspath(path))


def _folder(root: Path, folder: Path, seen: set[str]) -> Iterator[SourceFile]:
    if _first_time(folder, seen):
        yield from _entries(os.fspath(folder), os.path.realpath(folder), _name(root, folder), seen)


def _entries(folder: str, real: str, name: str, seen: set[str]) -> Iterator[SourceFile]:
    """The files of a folder that was not met before; text operations alone, as paths are slow."""
    if _is_built(folder):
        yield SourceFile(f"{name}/", b"")
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield SourceFile(f"{name}/", _unreadable(error))
        return
    within = "" if name == "." else f"{name}/"
    for entry in entries:
        its_name = f"{within}{_spelt(entry.name)}"
        is_folder = _is_folder(entry)
        if is_folder and entry.name.startswith("."):
            yield SourceFile(f"{its_name}/", b"")
            continue
        its_real = os.path.realpath(entry) if entry.is_symlink() else f"{real}{os.sep}{entry.name}"
        if its_real in seen:
            continue
        seen.add(its_real)
        if is_folder:
            yield from _entries(entry.path, its_real, its_name, seen)
        elif _names_archive(entry.name) and _is_file(entry):
            yield from _archive(entry.path, its_name)
        else:
            yield SourceFile(its_name, entry.path)


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


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False


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
    return path.is_file() and _names_archive(path.name)


def _names_archive(name: str) -> bool:
    """Whether another process unpacks a file of this name: an archive, or a packed file."""
    is_archive = name.lower().endswith(ARCHIVES) and not name.startswith(SIDE_FILES)
    return is_archive or _names_packed(name)


def _names_packed(name: str) -> bool:
    """Whether a file of this name is one file of a format of ours, packed."""
    lower = name.lower()
    return lower.endswith(PACKED) and not lower.endswith(ARCHIVES) and suffix_of(name) in limits()


def _archive(path: str, name: str) -> Iterator[SourceFile]:
    """The members of an archive, which another process unpacks (``isolation/archives.py``)."""
    is_packed = _names_packed(name)
    whole = name if is_packed else f"{name}!/"
    try:
        unpacked = isolated("newsgraph.isolation.archives:members", path, limits(), MAX_ARCHIVE)
        for (member, worth, *error), content in unpacked:
            found = DocumentError(*error) if error else content
            yield SourceFile(name if is_packed else f"{name}!/{member}", found, worth)
    except DocumentError as error:
        yield SourceFile(whole, error)
    except OSError as error:
        yield SourceFile(whole, _unreadable(error))
    except Exception as error:  # noqa: BLE001 - reported as a fault of ours
        yield SourceFile(whole, unexpected(error))


def _unreadable(error: OSError) -> DocumentError:
    what = error.strerror or type(error).__name__
    return DocumentError(f"it cannot be read: {what}", "Check that it is whole and readable.")

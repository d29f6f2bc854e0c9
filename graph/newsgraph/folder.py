"""Builds as folders: who may write one, how it is replaced, how it is checked.

A build is staged beside the folder, synced, and exchanged with it in one step where the
system can (Linux ``renameat2``, macOS ``renamex_np``), else by two renames. If the renames are
interrupted, a journal lets the next command complete them. A reader always finds either the
old build or the new one.

While a folder ``exports`` is written, these files stand beside it: ``.exports.newsgraph.lock``
(one writer), ``.exports.newsgraph.new`` (the stage), ``.exports.newsgraph.old`` and
``.exports.newsgraph.journal``.
"""

import ctypes
import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import Any

import filelock
import msgspec

from newsgraph.errors import FolderError

TABLES = "tables"
MANIFEST = "manifest.json"
FORMAT = "newsgraph folder 1"

PATIENCE = 10.0
"""Seconds that a reader waits for the two renames of another process."""

EXCHANGE_UNSUPPORTED = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM}


class FileEntry(msgspec.Struct, frozen=True):
    """One file of a build."""

    sha256: str
    size: int


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The files of a build, and the options it was made with; ``files`` are relative paths."""

    format: str = FORMAT
    counts: dict[str, int]
    options: dict[str, Any]
    versions: dict[str, str]
    files: dict[str, FileEntry] = {}

    def to_json(self) -> bytes:
        """Indented JSON, ending in a newline."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a build; an interrupted exchange is completed first.

    Raises:
        FolderError: there is no build, or its manifest cannot be read.
    """
    recover(folder)
    try:
        return _read_manifest(folder)
    except FolderError:
        recover(folder)  # another process may have started its two renames in between
        return _read_manifest(folder)


def _read_manifest(folder: Path) -> Manifest:
    try:
        data = (folder / MANIFEST).read_bytes()
    except OSError as error:
        reason = "" if folder.is_dir() else f" ({error.strerror})"
        raise FolderError(
            f"{folder}: no build here{reason}; make one with `newsgraph build`"
        ) from None
    try:
        manifest = msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise FolderError(f"{folder / MANIFEST}: {error}; build the graph again") from None
    if manifest.format != FORMAT:
        raise FolderError(
            f"{folder / MANIFEST}: format {manifest.format!r}, not {FORMAT!r}; "
            "build the graph again with this version"
        )
    return manifest


def changed_files(folder: Path) -> list[str]:
    """The files of a build that differ from its manifest.

    Raises:
        FolderError: there is no build.
    """
    manifest = read_manifest(folder)
    return [name for name in manifest.files if not is_whole(folder, manifest, name)]


def is_whole(folder: Path, manifest: Manifest, name: str) -> bool:
    """Whether a file of a build has the size and the hash that its manifest states."""
    path = folder / name
    entry = manifest.files.get(name)
    return bool(
        entry and path.is_file() and path.stat().st_size == entry.size and _entry(path) == entry
    )


def check_target(target: Path) -> None:
    """Refuse to replace a folder that holds files but no manifest of ours.

    Raises:
        FolderError: with exit code 2.
    """
    recover(target)
    try:
        _check_place(target)
        if not target.exists():
            return
        if not target.is_dir():
            raise FolderError(f"{target}: this is a file; choose another folder with -o")
        empty = not any(target.iterdir())
        if not os.access(target, os.W_OK):
            raise FolderError(
                f"{target}: you have no right to write there, so it is not replaced; "
                "change its rights, or choose another folder with -o"
            )
    except OSError as error:
        raise FolderError(
            f"{target}: cannot be read ({error.strerror}); choose another folder with -o"
        ) from None
    if not empty:
        _check_ours(target)


def _check_place(target: Path) -> None:
    """Refuse a folder that the system cannot exchange, and the current folder."""
    real, here = Path(os.path.realpath(target)), Path.cwd()
    if real in (here, *here.parents):
        raise FolderError(
            f"{target}: this is the current folder, which is replaced as a whole; "
            "change to the folder above it, or choose another with -o"
        )
    if real.is_mount():
        raise FolderError(
            f"{target}: a mount point cannot be replaced; choose a folder below it with -o"
        )


def _check_ours(target: Path) -> None:
    try:
        _read_manifest(target)
    except FolderError as error:
        raise FolderError(
            f"{target}: the folder is not empty and holds no newsgraph build that this version "
            f"knows, so it is not replaced; choose another with -o. {error}"
        ) from None


def write_folder(
    target: str | Path, manifest: Manifest, write_files: Callable[[Path], None]
) -> None:
    """Replace ``target`` by the files that ``write_files`` writes into a new folder.

    Files in the old folder that newsgraph did not write are kept. On any failure the old
    folder stays as it was.

    Raises:
        FolderError: the folder is not a build, another build is writing it, or the system refuses.
    """
    target = _real(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _lock(target, patience=0):
            _complete(target)
            check_target(target)
            _stage_and_exchange(target, manifest, write_files)
    except OSError as error:
        raise FolderError(
            f"{target}: cannot be written ({_reason(error)}); "
            "its content is unchanged; check the space and the rights, or choose another "
            "folder with -o"
        ) from error


def _reason(error: OSError) -> str:
    where = f": {os.fsdecode(error.filename)}" if error.filename else ""
    return f"{error.strerror or error}{where}"


@contextmanager
def _lock(target: Path, patience: float) -> Iterator[None]:
    lock = filelock.FileLock(_beside(target, "lock"), timeout=patience)
    try:
        _acquire(lock)
    except filelock.Timeout:
        raise FolderError(
            f"{target}: another build is writing this folder; wait for it, or choose another "
            "with -o"
        ) from None
    try:
        yield
    finally:
        with suppress(OSError):
            _beside(target, "lock").unlink()
        lock.release()


def _acquire(lock: filelock.BaseFileLock) -> None:
    """Acquire a lock; fail at once if the file system refuses to create its file."""
    path = Path(lock.lock_file)
    try:
        lock.acquire()
    except filelock.Timeout:
        if os.path.lexists(path):
            raise
        with suppress(FileExistsError):  # another process took it between the two attempts
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL))
        lock.acquire()


def _beside(target: Path, what: str) -> Path:
    return target.parent / f".{target.name}.newsgraph.{what}"


def _stage_and_exchange(
    target: Path, manifest: Manifest, write_files: Callable[[Path], None]
) -> None:
    stage = _beside(target, "new")
    _remove(stage)
    try:
        stage.mkdir()
        write_files(stage)
        files = {path: _entry(stage / path) for path in _files(stage)}
        complete = msgspec.structs.replace(manifest, files=files)
        (stage / MANIFEST).write_bytes(complete.to_json())
        if target.exists():
            _keep_foreign(target, stage)
            shutil.copymode(target, stage)
        _sync(stage)
        _exchange(target, stage)
    finally:
        if not _is_cut_off(target):
            shutil.rmtree(stage, ignore_errors=True)


def _files(folder: Path) -> list[str]:
    """Relative paths of all files, sorted, with ``/``."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    )


def _entry(path: Path) -> FileEntry:
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return FileEntry(digest, path.stat().st_size)


def _keep_foreign(target: Path, stage: Path) -> None:
    """Keep what newsgraph did not write: files, links, and folders with their rights."""
    if not (target / MANIFEST).exists():
        return
    ours = {*_read_manifest(target).files, MANIFEST}
    our_folders = {parent.as_posix() for name in ours for parent in PurePosixPath(name).parents}
    made = []
    for folder, folders, names in os.walk(target, onerror=_raise):
        here = Path(folder).relative_to(target)
        kept = stage / here
        if here.as_posix() not in our_folders and not kept.is_dir():
            _refuse_to_cover(target / here, kept)
            kept.mkdir(parents=True)
            made.append(here)
        links = [name for name in folders if Path(folder, name).is_symlink()]
        for path in sorted(here / name for name in [*names, *links]):
            if path.as_posix() not in ours:
                _keep(target / path, stage / path)
    for here in reversed(made):
        shutil.copystat(target / here, stage / here)


def _keep(source: Path, kept: Path) -> None:
    _refuse_to_cover(source, kept)
    kept.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, kept, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, kept, follow_symlinks=False)


def _refuse_to_cover(source: Path, kept: Path) -> None:
    if os.path.lexists(kept):
        raise FolderError(
            f"{source}: newsgraph did not write it, and the build has a file of that name; "
            "move your file away"
        )


def _raise(error: OSError) -> None:
    raise error


def _sync(stage: Path) -> None:
    for folder, _, names in os.walk(stage):
        for name in names:
            path = Path(folder, name)
            if path.is_file() and not path.is_symlink():  # opening a pipe would wait for ever
                _sync_one(path)
        _sync_one(Path(folder))


def _sync_one(path: Path) -> None:
    """Flush to the disk. Windows cannot sync folders, and some file systems cannot sync links."""
    if sys.platform == "win32" and path.is_dir():
        return
    flags = os.O_RDONLY if sys.platform != "win32" else os.O_RDWR
    with suppress(PermissionError):
        descriptor = os.open(path, flags)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _exchange(target: Path, stage: Path) -> None:
    if not target.exists():
        stage.rename(target)
    elif not _exchange_atomically(stage, target):
        _exchange_with_journal(target)
    _sync_one(target.parent)


def _exchange_atomically(stage: Path, target: Path) -> bool:
    """Swap two folders in one system call; ``False`` if the system cannot."""
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            failed = libc.renamex_np(os.fsencode(stage), os.fsencode(target), 2)
        else:
            at_cwd, exchange = -100, 2
            failed = libc.renameat2(
                at_cwd, os.fsencode(stage), at_cwd, os.fsencode(target), exchange
            )
    except (AttributeError, OSError, TypeError):
        return False
    if failed and ctypes.get_errno() not in EXCHANGE_UNSUPPORTED:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return not failed


def _exchange_with_journal(target: Path) -> None:
    old, journal = _beside(target, "old"), _beside(target, "journal")
    _remove(old)
    journal.write_text("The folder is being exchanged; the next command completes it.\n")
    _sync_one(journal)
    _sync_one(target.parent)
    target.rename(old)
    _complete(target)


def recover(target: Path) -> None:
    """Complete an exchange that was interrupted between its two renames.

    If another process is writing, wait for it. If the folder exists, do nothing: the next build
    removes what is left beside it.

    Raises:
        FolderError: the system refuses.
    """
    target = _real(target)
    try:
        if _is_cut_off(target):
            with _lock(target, PATIENCE):
                _complete(target)
    except OSError as error:
        raise FolderError(
            f"{target}: an interrupted build cannot be completed ({_reason(error)}); "
            "check the rights of the folder above it"
        ) from error


def _real(target: str | Path) -> Path:
    """The path without links.

    Raises:
        FolderError: no path can have that name.
    """
    try:
        return Path(os.path.realpath(target))
    except ValueError as error:
        raise FolderError(f"{str(target)!a}: no folder can have that name ({error})") from None


def _is_cut_off(target: Path) -> bool:
    return not target.exists() and _beside(target, "journal").exists()


def _complete(target: Path) -> None:
    """Complete the exchange that the journal announces; the caller must hold the lock."""
    stage, old, journal = (_beside(target, what) for what in ("new", "old", "journal"))
    if _is_cut_off(target):
        with suppress(FileNotFoundError):
            (stage if stage.exists() else old).rename(target)
    if journal.exists():
        _remove(old)
        journal.unlink()


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)

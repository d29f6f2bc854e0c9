"""Writing exports: each file is written beside its place and then moved there whole."""

import errno
import gzip
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

import filelock

from newsgraph.errors import UsageError
from newsgraph.exports import Export
from newsgraph.folder import MANIFEST, read_manifest
from newsgraph.store import Tables

GZIP_LEVEL: Final = 6

STAGE: Final = ".newsgraph-"
LOCK: Final = "newsgraph.lock"
"""How the folder begins that files are written in first, and the lock of its writer in it."""

STALE: Final = 60 * 60.0
"""Seconds after which an empty stage is abandoned: its writer was killed before it had a lock."""


def write_export(
    export: Export, tables: Tables, target: Path, base_iri: str, *, compress: bool = False
) -> list[Path]:
    """Write one format to a file, or to a folder if it is several files.

    A file that stands there is replaced in one step, or stays as it is if writing fails;
    other files of a folder stay. With ``compress`` the files are compressed by gzip, whose
    header holds neither time nor name; those of a folder get ``.gz`` behind their names.

    Returns:
        The files.

    Raises:
        UsageError: the place cannot be written to.
    """
    target = Path(os.path.realpath(target))
    _check_not_built(target)
    try:
        if target.exists() and not (target.is_file() or target.is_dir()):
            with target.open("wb") as stream:
                stream_export(export, tables, stream, base_iri, compress=compress)
            return [target]
        target.parent.mkdir(parents=True, exist_ok=True)
        with staged(target.parent) as stage:
            made = _made(export, tables, stage, base_iri, compress=compress)
            if not export.folder:
                return [_put(made[0], target)]
            target.mkdir(exist_ok=True)
            return [_put(path, target / path.name) for path in made]
    except OSError as error:
        raise UsageError(
            f"{target}: cannot be written ({error.strerror}); what stood there is unchanged; "
            "choose another place with -o"
        ) from error


@contextmanager
def staged(parent: Path) -> Iterator[Path]:
    """A temporary folder, removed at the end; folders of killed writers are removed first."""
    _remove_stale(parent)
    stage = Path(tempfile.mkdtemp(dir=parent, prefix=STAGE))
    try:
        with filelock.FileLock(stage / LOCK):
            yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _remove_stale(parent: Path) -> None:
    for stage in parent.glob(f"{STAGE}*"):
        with suppress(OSError, filelock.Timeout):  # another's, in use, or gone meanwhile
            if stage.is_symlink() or not _is_mine(stage):
                continue
            if (stage / LOCK).exists():
                with filelock.FileLock(stage / LOCK, timeout=0):
                    pass
                shutil.rmtree(stage)
            elif time.time() - stage.stat().st_mtime > STALE:
                stage.rmdir()  # which spares a folder that holds anything


def _is_mine(path: Path) -> bool:
    """Whether the path belongs to this user; Windows does not say."""
    return not hasattr(os, "geteuid") or path.stat().st_uid == os.geteuid()


def _check_not_built(target: Path) -> None:
    """Refuse to replace a file of a built folder, since it would no longer match the manifest."""
    if not (target.parent / MANIFEST).exists():
        return
    if target.name in {MANIFEST, *read_manifest(target.parent).files}:
        raise UsageError(f"{target}: part of a build; choose another place with -o, or build again")


def stream_export(
    export: Export, tables: Tables, stream: BinaryIO, base_iri: str, *, compress: bool = False
) -> None:
    """Write one format of one file to a stream.

    Raises:
        UsageError: the format is a folder.
    """
    if export.folder:
        raise UsageError(f"{export.name} is several files; name a folder with -o")
    with staged(Path(tempfile.gettempdir())) as stage:
        (path,) = _made(export, tables, stage, base_iri, compress=compress)
        with path.open("rb") as made:
            shutil.copyfileobj(made, stream)
        stream.flush()


def _made(
    export: Export, tables: Tables, stage: Path, base_iri: str, *, compress: bool
) -> list[Path]:
    place = stage / export.filename
    export.write(tables, place, base_iri)
    files = sorted(place.iterdir()) if export.folder else [place]
    return [_compressed(path) for path in files] if compress else files


def _compressed(path: Path) -> Path:
    whole = path.with_name(f"{path.name}.gz")
    with (
        path.open("rb") as plain,
        whole.open("wb") as stream,
        gzip.GzipFile("", "wb", GZIP_LEVEL, stream, mtime=0) as packed,
    ):
        shutil.copyfileobj(plain, packed)
    path.unlink()
    return whole


def _put(made: Path, target: Path) -> Path:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    with made.open("rb") as stream:
        os.fsync(stream.fileno())
    made.replace(target)
    return target

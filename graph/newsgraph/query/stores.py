"""Stores on disk, in the user's cache folder, of graphs that were queried before.

A store is known by the hashes of the tables that it was made from and of the code that made it,
so it is never out of date. It is written beside its place and then renamed: a process
that is killed leaves no half of one. The stores asked longest ago go first when there are more
than :data:`MOST_BYTES`.
"""

import hashlib
import logging
import os
import re
import shutil
import time
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Final

from newsgraph.cache import cache_folder, code_hash
from newsgraph.errors import FolderError
from newsgraph.folder import TABLES, Manifest, read_manifest
from newsgraph.query.worker import STAGED

MOST_BYTES: Final = 1024**3

MOST_ARTICLES: Final = 30_000
"""A larger graph is loaded anew each time: its store would be of more files than a process
without rights can keep open, see :data:`newsgraph.query.worker.MOST_FILES`."""

NAME: Final = re.compile(r"[0-9a-f]{32}(\.\d+\.new)?")
"""How we name a store, and one that is being written; nothing else is ours to remove."""

STALE: Final = 24 * 60 * 60.0
"""Seconds after which what a killed process was writing is removed."""

log = logging.getLogger(__name__)


def store_of(folder: Path, manifest: Manifest, base_iri: str) -> Path | None:
    """Where the store of a built folder lies or may be put.

    ``None`` if the cache is turned off, the graph is too large, or the folder is not what its
    manifest says any more.
    """
    stores = cache_folder("stores")
    if stores is None or manifest.counts.get("articles", 0) > MOST_ARTICLES:
        return None
    try:
        names = _hashes(folder, manifest)
        stores.mkdir(mode=0o700, parents=True, exist_ok=True)
        _evict(stores)
    except (OSError, FolderError) as error:
        log.warning("%s: no query store is kept (%s)", folder, error)
        return None
    made_by = f"{code_hash()} {version('pyoxigraph')} {base_iri}"
    key = hashlib.sha256("\n".join([made_by, *names]).encode()).hexdigest()[:32]
    return stores / key


def _hashes(folder: Path, manifest: Manifest) -> list[str]:
    """Name and hash of each table.

    Raises:
        FolderError: a table is not what the manifest says, or the folder was exchanged since.
        OSError: a table cannot be read.
    """
    if read_manifest(folder) != manifest:
        raise FolderError("it was built anew since it was opened")
    names = []
    for name, entry in sorted(manifest.files.items()):
        if name.startswith(f"{TABLES}/"):
            with (folder / name).open("rb") as stream:
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
            if digest != entry.sha256:
                raise FolderError(f"{name} is not what the manifest says")
            names.append(f"{name} {digest}")
    if read_manifest(folder) != manifest:
        raise FolderError("it was built anew since it was opened")
    return names


def _evict(stores: Path) -> None:
    """Remove what was asked longest ago, and what killed processes left."""
    found = []
    for path in stores.iterdir():
        if NAME.fullmatch(path.name):
            with suppress(OSError):  # another process removed it
                found.append((path.stat().st_mtime, path))
    now, size = time.time(), 0
    for used, path in sorted(found, reverse=True):
        with suppress(OSError):
            size += sum(file.stat().st_size for file in os.scandir(path))
        is_left = path.name.endswith(STAGED) and now - used > STALE
        if is_left or size > MOST_BYTES:
            shutil.rmtree(path, ignore_errors=True)

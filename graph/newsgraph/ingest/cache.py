"""The read cache: what documents said when they were read last, in the user's cache folder.

An entry is known by the SHA-256 of a document's bytes, and by the reader: the hash of its code
and the versions of what it stands on. A *segment* is a file with the entries of some documents,
written whole beside its place and then put there, with a checksum: a build that is killed leaves
no half of one, and a damaged one is noticed and its documents are read anew. The segments used
longest ago go first when there are more than :data:`MOST_BYTES`.

No secured value is in it, only the place in the document where it stands. What repeats one is
not kept, see :mod:`newsgraph.ingest.guard`.
"""

import hashlib
import io
import logging
import os
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cache
from importlib.metadata import version
from importlib.resources import files as package_files
from pathlib import Path
from typing import IO, Any, Final

import msgspec
import polars as pl

from newsgraph._version import __version__
from newsgraph.cache import cache_folder
from newsgraph.errors import DamagedCacheError
from newsgraph.ingest.reading import Readings, Span, read_chunk

MOST_BYTES: Final = 512 * 1024**2
MOST_FILES: Final = 2048

SEGMENT: Final = 4000
"""Documents of a segment."""

STALE: Final = 24 * 60 * 60.0
"""Seconds after which a file that a killed build was writing is removed."""

MAGIC: Final = b"newsgraph read cache 1\n"
SUFFIX: Final = ".segment"
CLEAN: Final = ".clean"
STAGED: Final = ".new"
FRAMES: Final = ("kept", "sightings", "issues", "unknown", "known")

log = logging.getLogger(__name__)


class _Header(msgspec.Struct):
    """Of each frame of :data:`FRAMES` its length in bytes and its checksum."""

    sizes: list[int]
    checksums: list[int]


class ReadCache:
    """The entries for this reader in a folder; nothing that happens to it stops a build."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.known: dict[str, Span] = {}
        self._segments: dict[str, Path] = {}
        for path in sorted(folder.glob(f"{reader_version()}-*{SUFFIX}")):
            with suppress(DamagedCacheError):
                index = _read(path, ["kept"])["kept"]
                rows = zip(index["start"].to_list(), index["stop"].to_list(), strict=True)
                names = index["sha256"].to_list()
                self.known.update(zip(names, rows, strict=True))
                self._segments.update(dict.fromkeys(names, path))

    def readings(self, files: pl.DataFrame) -> Readings:
        """What files, given by ``file`` and ``sha256``, say by their entries.

        Raises:
            DamagedCacheError: an entry is damaged, or gone since.
        """
        if files.is_empty():
            return read_chunk([])
        paths = sorted({self._segments[sha256] for sha256 in files["sha256"].unique()})
        parts = [_read(path, FRAMES) for path in paths]
        for path in paths:
            with suppress(OSError):
                os.utime(path)
        names = files.select("file", "sha256")
        nothing = read_chunk([])
        facts: dict[str, Any] = {
            name: _joined(names, [part[name] for part in parts]).select(
                getattr(nothing, name).columns
            )
            for name in FRAMES[1:]
        }
        read = files.with_columns(outcome=pl.lit("read"))
        return replace(nothing, files=read, cached=names.n_unique(), **facts)

    def keep(self, fresh: list[Readings], files: pl.DataFrame, tellers: set[str]) -> None:
        """Keep what was read just now, but for files that tell what is secured.

        Args:
            fresh: what was read.
            files: all files of this build; if none tells, that is remembered too.
            tellers: hashes of the files of which nothing may be kept.
        """
        for path in {self._segments[sha256] for sha256 in tellers & self._segments.keys()}:
            _remove(path)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._keep(Readings.concat(fresh), tellers)
            if not tellers:
                self._clean(files).touch(mode=0o600)
        except OSError as error:
            log.warning("%s: the read cache cannot be written (%s)", self.folder, error.strerror)

    def is_clean(self, files: pl.DataFrame) -> bool:
        """Whether it is known that no text of just these files repeats a secured value."""
        return self._clean(files).exists()

    def _keep(self, readings: Readings, tellers: set[str]) -> None:
        fit = ~pl.col("sha256").is_in(sorted(tellers))
        kept = readings.kept.filter(fit).unique("sha256").sort("sha256")
        for part in kept.iter_slices(SEGMENT):
            self._write(readings, part)
        if kept.height:
            self._evict()

    def _clean(self, files: pl.DataFrame) -> Path:
        names = files.select(pl.concat_str("sha256", "file").str.join("\0")).item()
        return self._place(hashlib.sha256(names.encode()).hexdigest(), CLEAN)

    def _place(self, name: str, suffix: str) -> Path:
        return self.folder / f"{reader_version()}-{name[:32]}{suffix}"

    def _write(self, readings: Readings, kept: pl.DataFrame) -> None:
        """Write a segment: it appears whole, whoever else writes it too."""
        mine = pl.col("sha256").is_in(kept["sha256"].implode())
        frames = {"kept": kept}
        for name in FRAMES[1:]:
            frame = getattr(readings, name).filter(mine)
            frames[name] = frame.drop("file", strict=False).unique(maintain_order=True)
        name = hashlib.sha256("".join(kept["sha256"]).encode()).hexdigest()
        with tempfile.NamedTemporaryFile(dir=self.folder, suffix=STAGED, delete=False) as stage:
            stage.write(_packed(frames))
        Path(stage.name).replace(self._place(name, SUFFIX))

    def _evict(self) -> None:
        """Remove what was used longest ago, and what killed builds left."""
        now, size = time.time(), 0
        for count, (status, path) in enumerate(sorted(self._found(), key=_latest_first), 1):
            size += status.st_size
            if path.suffix != STAGED:
                is_old = size > MOST_BYTES or count > MOST_FILES
            else:
                is_old = now - status.st_mtime > STALE
            if is_old:
                _remove(path)

    def _found(self) -> Iterator[tuple[os.stat_result, Path]]:
        for path in self.folder.iterdir():
            with suppress(FileNotFoundError):  # another build removed it
                yield path.stat(), path


def open_cache() -> ReadCache | None:
    """The cache of this user; ``None`` if the environment turns it off."""
    folder = cache_folder("documents")
    return ReadCache(folder) if folder else None


@cache
def reader_version() -> str:
    """Names the reader: a hash of its code, and of the versions of what its result depends on."""
    package = package_files("newsgraph")
    modules = [package / "model.py", package / "store.py", package / "report.py"]
    for room in ("schema", "ingest", "identity"):
        modules += sorted((package / room).iterdir(), key=lambda module: module.name)
    digest = hashlib.sha256(f"{__version__} {sys.version_info}\n".encode())
    for library in (
        "ada-url",
        "charset-normalizer",
        "msgspec",
        "polars",
        "publicsuffixlist",
        "PyYAML",
    ):
        digest.update(f"{library} {version(library)}\n".encode())
    for module in modules:
        if module.name.endswith((".py", ".json")):
            digest.update(hashlib.sha256(module.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _packed(frames: Mapping[str, pl.DataFrame]) -> bytes:
    parts = []
    for name in FRAMES:
        stream = io.BytesIO()
        frames[name].write_ipc(stream, compression="zstd")
        parts.append(stream.getvalue())
    header = msgspec.json.encode(_Header([*map(len, parts)], [*map(zlib.crc32, parts)]))
    start = len(header).to_bytes(4, "big") + zlib.crc32(header).to_bytes(4, "big")
    return b"".join([MAGIC, start, header, *parts])


def _read(path: Path, names: Sequence[str]) -> dict[str, pl.DataFrame]:
    """Some frames of a segment; a damaged segment is removed.

    Raises:
        DamagedCacheError: it is damaged, or gone.
    """
    try:
        with path.open("rb") as stream:
            header = _header(stream)
            frames = {}
            for name, size, checksum in zip(FRAMES, header.sizes, header.checksums, strict=True):
                if name in names:
                    frames[name] = pl.read_ipc(io.BytesIO(_checked(stream.read(size), checksum)))
                else:
                    stream.seek(size, os.SEEK_CUR)
    except (OSError, ValueError, msgspec.DecodeError, pl.exceptions.PolarsError) as error:
        _remove(path)
        raise DamagedCacheError(f"{path}: not read ({error})") from None
    return frames


def _header(stream: IO[bytes]) -> _Header:
    if stream.read(len(MAGIC)) != MAGIC:
        raise ValueError("not a segment")
    size, checksum = (int.from_bytes(stream.read(4), "big") for _ in range(2))
    return msgspec.json.decode(_checked(stream.read(size), checksum), type=_Header)


def _checked(data: bytes, checksum: int) -> bytes:
    if zlib.crc32(data) != checksum:
        raise ValueError("the checksum is wrong")
    return data


def _joined(names: pl.DataFrame, parts: list[pl.DataFrame]) -> pl.DataFrame:
    """The rows of each file, in the order of the files."""
    rows = pl.concat(parts, rechunk=True)  # in one piece, lists are gathered ten times sooner
    return names.join(rows, on="sha256", maintain_order="left_right")


def _latest_first(found: tuple[os.stat_result, Path]) -> tuple[float, str]:
    return -found[0].st_mtime, found[1].name


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()

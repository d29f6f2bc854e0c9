"""Yields the members of zip and tar archives, and packed files, in bounded memory.

This runs in a process of its own, with the standard library (and its backport of zstd) alone.
The size of the archive bounds three things: the bytes it may unpack to, the bytes in memory at
once, and the *worth* of its members, which bounds what may be made of them.
"""

import bz2
import gzip
import lzma
import struct
import sys
import tarfile
import traceback
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import IO, Any, Final, NamedTuple, cast

from newsgraph.errors import DocumentError
from newsgraph.isolation.child import ChildPart

FREE: Final = 64 * 1024**2
RATIO: Final = 64
"""Bytes that an archive may unpack to: a fixed number, plus a number per byte of the archive."""

FREE_WORTH: Final = 1024**2
WORTH: Final = 8
"""Worth of all members in bytes, at most: a fixed number, plus a number per byte of the archive.

Compression shrinks a text to an eighth at best, unless the text repeats itself.
"""

MEMBER_WORTH: Final = 800
"""Worth of a member in bytes, beyond its size."""

PIECE: Final = 1024**2
"""Bytes that are unpacked at once; the headers of a tar are smaller."""

SIDE_FILES: Final = ("._", "~$", ".~")
"""Prefixes of side files, which systems and office programs write beside a user's files."""

PACKED: Final = (".gz", ".bz2", ".xz", ".zst")
"""Suffixes of packed files; the suffix before tells the format."""

ANEW: Final = "Pack the archive again."


@lru_cache(maxsize=16)  # several places ask of one file in turn
def suffix_of(name: str) -> str:
    """The suffix of a file, which determines its format, in lower case; empty for a side file.

    >>> suffix_of("a/news.CSV"), suffix_of("news.csv.gz"), suffix_of("a/._news.csv")
    ('.csv', '.csv', '')
    """
    base = name[name.rfind("/") + 1 :]
    stem, dot, suffix = base.rpartition(".")
    if f".{suffix.lower()}" in PACKED:
        stem, dot, suffix = stem.rpartition(".")
    return f"{dot}{suffix}".lower() if stem and not base.startswith(SIDE_FILES) else ""


def members(_data: bytes, path: str, limits: dict[str, int], most: int) -> Iterator[ChildPart]:
    """The members of an archive. The head of each holds its name, its worth, and any error.

    The body of a member is its bytes; it is empty if no format reads the member.

    Args:
        path: the path of the archive: a zip if it ends in ``.zip`` or ``.wacz``, a packed file
            if the suffix before the last is one of ``limits``, else a tar.
        limits: suffix of a file → the greatest size in bytes at which it is read.
        most: the greatest number of bytes that the archive may unpack to.

    Raises:
        DocumentError: the file is not an archive, or is damaged from this member on.
    """
    size = Path(path).stat().st_size
    purse = _Purse(size, min(most, FREE + RATIO * size))
    unpack = _unpack(path, limits)
    found = unpack(path, limits, purse)
    try:
        for member in found:
            yield member.part()
    except Exception as error:  # noqa: BLE001 - that of a library, or raised again
        raise _damage(error) from None


def _unpack(path: str, limits: dict[str, int]) -> Callable[..., Iterator["_Member"]]:
    name = path.lower()
    if name.endswith((".zip", ".wacz")):
        return _zip
    return _packed if name.endswith(PACKED) and suffix_of(name) in limits else _tar


class _Member(NamedTuple):
    """One member: its bytes, or the error for which it is rejected."""

    name: str
    content: bytes | DocumentError
    worth: int = 0

    def part(self) -> ChildPart:
        name = self.name.encode(errors="surrogateescape").decode(errors="backslashreplace")
        if isinstance(self.content, bytes):
            return [name, self.worth], self.content
        return [name, self.worth, self.content.reason, self.content.hint], b""


class _Purse:
    """The bytes that an archive may still unpack to, and the worth left for its members."""

    def __init__(self, size: int, most: int) -> None:
        self.size = size
        self.most = most
        self.unpacked = 0
        self.worth = FREE_WORTH
        self._packed = 0

    def spend(self, size: int) -> None:
        """Count ``size`` unpacked bytes.

        Raises:
            DocumentError: the archive unpacks to more than it may.
        """
        if self.unpacked + size > self.most:
            raise _too_much(self.most)
        self.unpacked += size

    def earn(self, packed: int) -> None:
        """Count ``packed`` bytes of the archive as read; they raise the worth of its members."""
        packed = min(packed, self.size - self._packed)
        self._packed += packed
        self.worth += WORTH * packed

    def worth_of(self, content: bytes) -> int:
        worth = min(len(content) + MEMBER_WORTH, self.worth)
        self.worth -= worth
        return worth


def _zip(path: str, limits: dict[str, int], purse: _Purse) -> Iterator[_Member]:
    with zipfile.ZipFile(path) as archive:
        infos = archive.infolist()
        overlapping = _overlapping(infos)
        for info in sorted(infos, key=lambda info: (info.filename, info.header_offset)):
            if info.filename.endswith("/"):
                continue
            try:
                _check_name(info.filename)
                content = b""
                if (limit := limits.get(suffix_of(info.filename))) is not None:
                    content = _zip_member(archive, info, limit, purse, overlapping)
                purse.earn(info.compress_size)
                yield _Member(info.filename, content, purse.worth_of(content))
            except Exception as error:  # noqa: BLE001 - that of a library, or raised again
                yield _Member(info.filename, _damage(error))
        _check_directory(archive)


def _zip_member(
    archive: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    limit: int,
    purse: _Purse,
    overlapping: set[int],
) -> bytes:
    if info.header_offset in overlapping:
        raise DocumentError("it shares its bytes with another member", ANEW)
    if info.file_size > limit:
        raise too_large(limit)
    purse.spend(info.file_size)
    with archive.open(info) as stream:
        is_bzip2 = info.compress_type == zipfile.ZIP_BZIP2
        content = _bzip2(archive, info) if is_bzip2 else _read_up_to(stream, limit)
    if len(content) != info.file_size or zlib.crc32(content) != info.CRC:
        raise zipfile.BadZipFile("its size or checksum differs from the directory")
    return _unpacked(info.filename, content, limit, purse)


def _packed(path: str, limits: dict[str, int], purse: _Purse) -> Iterator[_Member]:
    """The one file that is packed by itself."""
    name = Path(path).name
    with Path(path).open("rb") as raw:
        content = _read_packed(raw, limits[suffix_of(name)], purse)
    purse.earn(purse.size)
    yield _Member(name, content, purse.worth_of(content))


def _unpacked(name: str, content: bytes, limit: int, purse: _Purse) -> bytes:
    """The bytes of a member, which may be packed by itself too."""
    if not name.lower().endswith(PACKED):
        return content
    return _read_packed(BytesIO(content), limit, purse)


def _read_packed(raw: IO[bytes], limit: int, purse: _Purse) -> bytes:
    stream = _decompressed(raw)
    if stream is raw:
        raise DocumentError("it is not packed as its name says", "Pack it again, or rename it.")
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(PIECE):
        purse.spend(len(piece))
        size += len(piece)
        if size > limit:
            raise too_large(limit)
        pieces.append(piece)
    return b"".join(pieces)


def _bzip2(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """The bytes of a bzip2 member; zipfile would unpack each piece as a whole."""
    stream = cast("IO[bytes]", archive.fp)
    stream.seek(info.header_offset)
    header = stream.read(LOCAL_HEADER.size)
    stream.seek(sum(LOCAL_HEADER.unpack(header)[-2:]), 1)
    return bz2.BZ2Decompressor().decompress(stream.read(info.compress_size), info.file_size)


LOCAL_HEADER: Final = struct.Struct("<26x2H")
"""The lengths of name and extra field in the header of a zip's member."""

SIGNATURES: Final = (b"PK\x03\x04", b"PK\x01\x02")
"""The signatures of a member, and of its entry in the directory."""

END: Final = struct.Struct("<4s4H2LH")
"""The record at the end of a zip; the fifth number counts the entries of the directory."""


def _overlapping(infos: Sequence[zipfile.ZipInfo]) -> set[int]:
    """The offsets of members that share bytes with the member before them."""
    placed = sorted(infos, key=lambda info: info.header_offset)
    return {
        after.header_offset
        for before, after in pairwise(placed)
        if after.header_offset < before.header_offset + LOCAL_HEADER.size + before.compress_size
    }


def _check_directory(archive: zipfile.ZipFile) -> None:
    """Raise an error if a zip has members that its directory does not list."""
    stream = cast("IO[bytes]", archive.fp)
    position = 0
    for info in sorted(archive.infolist(), key=lambda info: info.header_offset):
        if info.header_offset < 0:
            raise zipfile.BadZipFile("a member begins before the archive")
        _check_gap(stream, position, info.header_offset)
        position = max(position, _end_of(stream, info))
    _check_gap(stream, position, archive.start_dir)
    stream.seek(archive.start_dir)
    for _ in archive.infolist():
        lengths = ENTRY.unpack(stream.read(ENTRY.size))
        stream.seek(sum(lengths), 1)
    _check_gap(stream, stream.tell(), stream.seek(0, 2))


ENTRY: Final = struct.Struct("<28x3H12x")
"""The lengths of name, extra field and comment in an entry of a zip's directory."""


def _end_of(stream: IO[bytes], info: zipfile.ZipInfo) -> int:
    stream.seek(info.header_offset)
    header = stream.read(LOCAL_HEADER.size)
    if len(header) < LOCAL_HEADER.size:
        return info.header_offset
    lengths: tuple[int, int] = LOCAL_HEADER.unpack(header)
    return info.header_offset + LOCAL_HEADER.size + sum(lengths) + info.compress_size


def _check_gap(stream: IO[bytes], start: int, stop: int) -> None:
    """Raise an error if a member, or an entry of the directory, lies between two offsets."""
    stream.seek(start)
    kept = b""
    while start < stop and (piece := stream.read(min(PIECE, stop - start))):
        start += len(piece)
        if any(signature in kept + piece for signature in SIGNATURES):
            reason = "it has members that its directory does not list; they are not read"
            raise DocumentError(reason, ANEW)
        kept = piece[-3:]


def _tar(path: str, limits: dict[str, int], purse: _Purse) -> Iterator[_Member]:
    with Path(path).open("rb") as raw:
        stream = _Stream(raw, purse)
        with tarfile.TarFile(fileobj=cast("IO[bytes]", stream)) as archive:
            while (info := archive.next()) is not None:
                vars(archive)["members"] = []  # otherwise it would keep every member in memory
                if not info.isdir():
                    yield _tar_member(archive, info, limits, purse)
            _check_end(archive, stream)


def _tar_member(
    archive: tarfile.TarFile, info: tarfile.TarInfo, limits: dict[str, int], purse: _Purse
) -> _Member:
    try:
        _check_name(info.name)
        content = b""
        if (limit := limits.get(suffix_of(info.name))) is not None:
            content = _read_tar(archive, info, limit, purse)
        purse.earn(cast("_Stream", archive.fileobj).packed())
        return _Member(info.name, content, purse.worth_of(content))
    except DocumentError as error:
        return _Member(info.name, error)


def _read_tar(archive: tarfile.TarFile, info: tarfile.TarInfo, limit: int, purse: _Purse) -> bytes:
    """The bytes of a file. Links are rejected: following one would read the archive again.

    The bytes are read from the archive's stream, because ``extractfile`` is slow.
    """
    if not info.isreg():
        raise DocumentError("a link or a device in the archive", "Pack the file itself.")
    if info.size > limit:
        raise too_large(limit)
    if info.issparse():
        with cast("IO[bytes]", archive.extractfile(info)) as expanded:
            return _read_up_to(expanded, limit)
    stream = cast("_Stream", archive.fileobj)
    stream.seek(info.offset_data)
    stop = info.offset_data + info.size
    content = b"".join(iter(lambda: stream.read(min(PIECE, stop - stream.tell())), b""))
    if len(content) < info.size:
        raise tarfile.ReadError("unexpected end of data")
    return _unpacked(info.name, content, limit, purse)


class _Stream:
    """The unpacked bytes of a tar, with limits on each read and on all reads together."""

    def __init__(self, raw: IO[bytes], purse: _Purse) -> None:
        self._raw = raw
        self._unpacked = _decompressed(raw)
        self._purse = purse
        self._packed = 0

    def read(self, size: int) -> bytes:
        if not 0 <= size <= PIECE:
            raise tarfile.ReadError("a header of more than 1 MiB")
        data = self._unpacked.read(size)
        self._purse.spend(len(data))
        return data

    def seek(self, position: int) -> int:
        self._purse.spend(max(0, position - self.tell()))
        return self._unpacked.seek(position)

    def tell(self) -> int:
        return self._unpacked.tell()

    def packed(self) -> int:
        """Bytes of the archive itself that were read since the last call."""
        before, self._packed = self._packed, max(self._packed, self._raw.tell())
        return self._packed - before


ZSTD: Final = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"


def _decompressed(raw: IO[bytes]) -> IO[bytes]:
    start = raw.read(6)
    raw.seek(0)
    if start.startswith(b"\x1f\x8b"):
        return cast("IO[bytes]", gzip.GzipFile(fileobj=raw))
    if start.startswith(b"BZh"):
        return bz2.BZ2File(raw)
    if start.startswith((b"\xfd7zXZ", b"]\0\0")):
        return lzma.LZMAFile(raw)
    if start.startswith(b"\x28\xb5\x2f\xfd"):
        return cast("IO[bytes]", import_module(ZSTD).ZstdFile(raw))
    return raw


def _check_end(archive: tarfile.TarFile, stream: _Stream) -> None:
    """Raise an error if a tar ends in a damaged header, or its compression is damaged."""
    stream.seek(archive.offset)
    if stream.read(tarfile.BLOCKSIZE).strip(b"\0"):
        raise tarfile.ReadError("a damaged header; what follows it is not read")
    while stream.read(PIECE):
        pass


def _read_up_to(stream: IO[bytes], limit: int) -> bytes:
    content = b"".join(iter(lambda: stream.read(PIECE), b""))
    if len(content) > limit:
        raise too_large(limit)
    return content


def _check_name(name: str) -> None:
    parts = name.replace("\\", "/").split("/")
    if not name:
        raise DocumentError("a member of the archive has no name", ANEW)
    if not parts[0] or ".." in parts:
        raise DocumentError("its path leads out of the archive", ANEW)


def too_large(most: int) -> DocumentError:
    """The error for a file of more than ``most`` bytes."""
    hint = "Split it; a document is a few kilobytes." if most < 32 * 1024**2 else "Split it."
    return DocumentError(f"larger than {most // 1024**2} MiB", hint)


def _too_much(most: int) -> DocumentError:
    return DocumentError(
        f"the archive unpacks to more than {most // 1024**2:,} MiB, much for its size; "
        "the rest is not read",
        "Unpack it and give the folder.",
    )


def _damage(error: Exception) -> DocumentError:
    """The error to report for an error of a library; our own errors are raised again."""
    if isinstance(error, DocumentError):
        return error
    frames: list[Any] = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    if not isinstance(error, SPEAKING) and frames[-1].f_code.co_filename == __file__:
        raise error
    what = str(error) if isinstance(error, SPEAKING) else ""
    what = getattr(error, "strerror", None) or what or f"it is damaged ({type(error).__name__})"
    text = what.encode(errors="backslashreplace").decode()[:MESSAGE]
    return DocumentError(f"it cannot be read: {text}", "Check that it is whole and readable.")


MESSAGE: Final = 120
SPEAKING: Final = (
    OSError, EOFError, lzma.LZMAError, zlib.error, zipfile.BadZipFile, tarfile.TarError,
    NotImplementedError, RuntimeError,
)  # fmt: skip
"""Errors of the libraries whose texts are meant for people."""

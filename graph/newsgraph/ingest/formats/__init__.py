"""The registry of input formats: which reads a file is decided by its suffix and its content.

To add a format, write a module with a ``FORMAT`` and add it to :data:`FORMATS`, or offer it
from a package of your own under the entry point group ``newsgraph.formats``. A function that
finds no document in the file gives no part (the file is *ignored*), and raises
``DocumentError`` for a file that cannot be read.
"""

import warnings
from functools import cache
from importlib.metadata import entry_points

from newsgraph.errors import UsageError
from newsgraph.ingest.formats import (
    bookmarks,
    feeds,
    front_matter,
    gdelt,
    json_files,
    lists_of_articles,
    opml,
    pages,
    ris,
    sheets,
    tables,
    warc,
)
from newsgraph.ingest.formats.form import MAX_DOCUMENT, Format
from newsgraph.isolation.archives import PACKED, SIDE_FILES, suffix_of

__all__ = [
    "ARCHIVES",
    "FORMATS",
    "GROUP",
    "MAX_DOCUMENT",
    "Format",
    "all_formats",
    "by_suffix",
    "format_named",
    "format_of",
    "guess",
    "limits",
    "why_ignored",
]

GROUP = "newsgraph.formats"
"""The entry points of other packages; each is a :class:`Format`."""

FORMATS: tuple[Format, ...] = (
    front_matter.FORMAT,
    gdelt.FORMAT,
    tables.CSV,
    tables.TSV,
    json_files.FORMAT,
    json_files.LINES_FORMAT,
    tables.PARQUET,
    sheets.FORMAT,
    opml.FORMAT,
    feeds.FORMAT,
    front_matter.PAGE_FORMAT,
    bookmarks.FORMAT,
    pages.FORMAT,
    warc.FORMAT,
    lists_of_articles.YAML,
    lists_of_articles.TOML,
    ris.FORMAT,
)
"""Our own; of those that share a suffix, the first that takes the content reads the file."""

ARCHIVES = (
    ".zip", ".wacz", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst"
)  # fmt: skip
"""How archives of files are called."""


@cache
def all_formats() -> tuple[Format, ...]:
    """Our formats, and before them those of other packages, which may refine ours."""
    found: list[Format] = []
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        try:
            format_ = point.load()
        except Exception as error:  # noqa: BLE001 - a package of someone else
            _leave_out(point.name, type(error).__name__)
            continue
        if isinstance(format_, Format):
            found.append(format_)
        else:
            _leave_out(point.name, "it is no Format")
    return (*found, *FORMATS)


def _leave_out(name: str, why: str) -> None:
    text = f"the format {name!r} of another package is left out ({why})"
    warnings.warn(text, RuntimeWarning, stacklevel=3)


@cache
def by_suffix() -> dict[str, tuple[Format, ...]]:
    """Suffix → the formats that it may have; one that takes any content comes last."""
    found: dict[str, list[Format]] = {}
    for format_ in all_formats():
        for suffix in format_.suffixes:
            found.setdefault(suffix, []).append(format_)
    return {
        suffix: tuple(sorted(formats, key=lambda format_: format_.is_it is None))
        for suffix, formats in found.items()
    }


@cache
def limits() -> dict[str, int]:
    """Suffix → the size in bytes above which no file of it is read."""
    return {suffix: max(one.most for one in some) for suffix, some in by_suffix().items()}


def format_of(name: str, data: bytes = b"") -> Format | None:
    """The format that reads a file of this name and content, if any."""
    for format_ in by_suffix().get(suffix_of(name), ()):
        if format_.is_it is None or format_.is_it(data):
            return format_
    return None


def format_named(name: str) -> Format:
    """The format of a name, or of a suffix without its dot.

    Raises:
        UsageError: there is none.
    """
    wanted = name.strip().casefold()
    for format_ in all_formats():
        if wanted == format_.name.casefold() or f".{wanted.removeprefix('.')}" in format_.suffixes:
            return format_
    names = ", ".join(format_.name for format_ in all_formats())
    raise UsageError(f"there is no format {name!r}; there are {names}")


def guess(data: bytes) -> Format:
    """The format of a text without a name, by its content."""
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    for format_ in all_formats():
        if format_.is_it is not None and format_.is_it(data):
            return format_
    return next((found for mark, found in STARTS if start.startswith(mark)), tables.CSV)


STARTS: tuple[tuple[bytes, Format], ...] = (
    (b"[[", lists_of_articles.TOML),
    (b"{", json_files.FORMAT),
    (b"[", json_files.FORMAT),
    (b"PAR1", tables.PARQUET),
    (b"PK\x03\x04", sheets.FORMAT),
    (b"\xd0\xcf\x11\xe0", sheets.FORMAT),
    (b"WARC/", warc.FORMAT),
    (b"TY  -", ris.FORMAT),
    (b"---", front_matter.FORMAT),
    (b"+++", front_matter.FORMAT),
    (b"- ", lists_of_articles.YAML),
    (b"<", pages.FORMAT),
)
"""How files begin whose format is known by that."""


def why_ignored(name: str) -> str:
    """Why a file of this name, in which no document was found, was ignored."""
    if name.endswith("/"):
        return "hidden folders and built graphs are not read"
    if name[name.rfind("/") + 1 :].startswith(SIDE_FILES):
        return "a system or an office program put it there; it is no file of yours"
    if name.lower().endswith(ARCHIVES):
        return "an archive in an archive is not opened; unpack it"
    formats = by_suffix().get(suffix_of(name))
    if formats:
        return formats[-1].nothing
    suffixes = ", ".join(by_suffix())
    return f"only {suffixes} are read, also packed ({', '.join(PACKED)})"

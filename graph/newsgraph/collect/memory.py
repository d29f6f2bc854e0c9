"""The memory of a collection between polls, and the log of polls.

``.newsgraph-collect.json`` holds the validators and the last entries of each feed;
``polls.jsonl`` has one line per poll, so that analyses know which entries could be seen.
"""

import os
import tempfile
from pathlib import Path
from typing import Final

import msgspec

from newsgraph.errors import UsageError

MEMORY: Final = ".newsgraph-collect.json"
POLLS: Final = "polls.jsonl"


class Kept(msgspec.Struct, frozen=True):
    """An entry as last written: its document, and the hash of its content."""

    file: str
    said: str


class Feed(msgspec.Struct):
    """One feed as last seen, with its entries by key."""

    etag: str = ""
    modified: str = ""
    moved: str = ""
    rest_until: str = ""
    """The time before which the host asks for no request, in ISO 8601."""
    entries: dict[str, Kept] = {}


class Poll(msgspec.Struct, frozen=True):
    """One poll: its time, its response, and the numbers of new and changed entries."""

    time: str
    feed: str
    status: int
    entries: int = 0
    new: int = 0
    changed: int = 0
    oldest: str = ""
    """The earliest time among its entries; older entries could not be seen."""
    fault: str = ""


def load(folder: Path) -> dict[str, Feed]:
    """The feeds that a folder remembers; none if the folder is new.

    Raises:
        UsageError: its memory cannot be read.
    """
    path = folder / MEMORY
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Feed])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.DecodeError) as error:
        raise UsageError(
            f"{path}: the memory of this collection cannot be read ({error}); "
            "delete it to collect all entries again"
        ) from None


def save(folder: Path, feeds: dict[str, Feed]) -> None:
    """Save the memory of the feeds, completely or not at all."""
    write_whole(folder / MEMORY, msgspec.json.encode(feeds, order="sorted"))


def log(folder: Path, poll: Poll) -> None:
    """Append a poll to the log."""
    with (folder / POLLS).open("ab") as file:
        file.write(msgspec.json.encode(poll) + b"\n")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file atomically: it is either the old file or the new one, whatever happens."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def polls(path: Path) -> list[Poll]:
    """The polls of a log, in its order.

    Args:
        path: the log, or the folder of the collection.

    Raises:
        UsageError: there is no log, or a line of it cannot be read.
    """
    log_file = path / POLLS if path.is_dir() else path
    try:
        lines = log_file.read_bytes().splitlines()
    except OSError as error:
        raise UsageError(
            f"{log_file}: the log of polls cannot be read ({error.strerror}); "
            "give the folder that `newsgraph collect` wrote"
        ) from None
    return [_poll(line, f"{log_file}:{number}") for number, line in enumerate(lines, 1)]


def _poll(line: bytes, place: str) -> Poll:
    try:
        return msgspec.json.decode(line, type=Poll)
    except msgspec.DecodeError as error:
        raise UsageError(
            f"{place}: the line is no poll ({error}); delete it or correct it"
        ) from None

"""The list of formats that people see: those of files, and the shapes of JSON objects."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from newsgraph.errors import UsageError
from newsgraph.ingest.formats import all_formats, json_files
from newsgraph.ingest.formats.shapes import SHAPES


class ListedFormat(NamedTuple):
    """One format as it is listed."""

    name: str
    suffixes: tuple[str, ...]
    meaning: str
    example: str


def listed_formats(names: Collection[str] = ()) -> list[ListedFormat]:
    """The formats of these names, or all of them.

    Raises:
        UsageError: there is no format of a name.
    """
    found = [*_all()]
    wanted = {name.casefold() for name in names}
    if unknown := wanted - {one.name.casefold() for one in found}:
        known = ", ".join(one.name for one in found)
        raise UsageError(f"there is no format {min(unknown)!r}; there are {known}")
    return [one for one in found if not wanted or one.name.casefold() in wanted]


def _all() -> Iterator[ListedFormat]:
    lines = json_files.LINES_FORMAT
    for format_ in all_formats():
        yield ListedFormat(format_.name, format_.suffixes, format_.meaning, format_.example)
        if format_ is lines:
            suffixes = (*json_files.FORMAT.suffixes, *lines.suffixes)
            for shape in SHAPES:
                yield ListedFormat(shape.name, suffixes, shape.meaning, shape.example)

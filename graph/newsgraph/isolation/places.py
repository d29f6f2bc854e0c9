"""The place in our code where an error arose, without any text of a document."""

import traceback
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


def place_of(error: BaseException) -> str:
    """The innermost place in this package that raised the error, such as ``ingest/cells.py:40``."""
    frames = traceback.walk_tb(error.__traceback__)
    ours = [(Path(frame.f_code.co_filename), line) for frame, line in frames]
    places = [(path, line) for path, line in ours if path.is_relative_to(PACKAGE)]
    if not places:
        return "an unknown place"
    path, line = places[-1]
    return f"{path.relative_to(PACKAGE).as_posix()}:{line}"

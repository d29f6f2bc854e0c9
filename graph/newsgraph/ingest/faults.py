"""Faults of our own: what an exception that nobody expected costs, and what is said of it."""

import os
from typing import Final

from newsgraph.errors import DocumentError, UnexpectedError
from newsgraph.isolation.places import place_of

VARIABLE: Final = "NEWSGRAPH_DEBUG"
"""Environment variable that lets an unexpected exception through, as the tests do."""

HINT: Final = "The fault is newsgraph's: report it with this line and, if you may, the file."


def unexpected(error: Exception) -> DocumentError:
    """What to report of an exception that newsgraph did not expect while it handled one source.

    The text of the exception stays out: it may quote what is secured.

    Raises:
        Exception: the one given, where :data:`VARIABLE` is set.
    """
    if os.environ.get(VARIABLE):
        raise error
    if isinstance(error, UnexpectedError):
        kind, place = error.kind, error.place
    else:
        kind, place = type(error).__name__, place_of(error)
    return DocumentError(f"newsgraph failed on it ({kind} in {place})", HINT)

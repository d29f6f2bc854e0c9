"""What can go wrong, as one tree.

    NewsgraphError
    ├── UsageError            a source, option or file of yours that cannot be used as asked
    │   ├── NotFoundError     nothing in the graph answers to that name
    │   └── AmbiguousError    several things answer to that name
    ├── FolderError           the built folder cannot be read, replaced or written
    ├── EmptyInputError       the input holds no article
    ├── DocumentError         one document cannot be read (caught and reported by the reader)
    ├── MisfitError           a value does not fit its field (caught and reported by the reader)
    └── CollisionError        two different keys have one 128-bit hash

Every message says where, what, and how to fix it.
"""

from functools import partial
from typing import Any


class NewsgraphError(Exception):
    """Root of every error that newsgraph raises on purpose."""

    exit_code = 2


class UsageError(NewsgraphError):
    """A source, an option or a file given by the user cannot be used as asked."""


class NotFoundError(UsageError):
    """No node of the graph answers to the given name."""


class AmbiguousError(UsageError):
    """Several nodes of the graph answer to the given name; the message lists them."""


class FolderError(NewsgraphError):
    """A built folder cannot be opened, replaced or written."""


class EmptyInputError(NewsgraphError):
    """The input holds no article; an older build stays as it is."""

    exit_code = 3


class CollisionError(NewsgraphError):
    """Two different article keys share one 128-bit hash."""


class DocumentError(NewsgraphError):
    """One document cannot be read.

    ``line`` and ``column`` count from 1 in the file; both are ``None`` when the
    fault concerns the file as a whole. ``sealed`` holds the secured values that were met before
    it: they are compared with all texts, and never shown.
    """

    def __init__(
        self, reason: str, hint: str, *, line: int | None = None, column: int | None = None
    ) -> None:
        super().__init__(f"{reason}; {hint}")
        self.reason = reason
        self.hint = hint
        self.line = line
        self.column = column
        self.sealed: list[str] = []

    def __reduce__(self) -> tuple[Any, ...]:
        """Let it pass from process to process."""
        make = partial(DocumentError, line=self.line, column=self.column)
        return make, (self.reason, self.hint), {"sealed": self.sealed}


class MisfitError(NewsgraphError, ValueError):
    """A value does not fit its field; says why, and how to write it."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(f"{reason}; {hint}")
        self.reason = reason
        self.hint = hint

    def __reduce__(self) -> tuple[Any, ...]:
        """Let it pass from process to process."""
        return type(self), (self.reason, self.hint)

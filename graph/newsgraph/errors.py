"""The errors that newsgraph raises on purpose, as one tree.

    NewsgraphError
    ├── UsageError                  a source, option or file cannot be used as asked
    │   ├── NotFoundError           no node has the given name
    │   ├── AmbiguousError          several nodes have the given name
    │   └── QueryError              the query cannot be answered as asked
    │       ├── QuerySyntaxError    the query is not SPARQL
    │       ├── QueryRefusedError   the query would write or use the network
    │       └── QueryLimitError     the query ran out of time or memory
    ├── EmptyInputError             the input holds no article
    ├── FolderError                 a build cannot be opened, replaced or written
    ├── SchemaError                 a file of the schema is wrong
    ├── CollisionError              two article keys have the same 128-bit hash
    ├── DocumentError               one document cannot be read; the report lists it
    ├── MisfitError                 a value does not fit its field; the report lists it
    │   └── UndecidedOrderError     a date may have its day or its month first
    ├── PrivateAddressError         a host is private; `collect` reports it
    ├── DamagedCacheError           an entry of the read cache is damaged; it is read again
    └── UnexpectedError             newsgraph itself failed in another process

Each is exported by :mod:`newsgraph`. A message says where, what, and how to fix it. The errors of
queries are defined in :mod:`newsgraph.query.errors`.
"""

from functools import partial
from typing import Any


class NewsgraphError(Exception):
    """Root of every error that newsgraph raises on purpose."""

    exit_code = 2


class UsageError(NewsgraphError):
    """A source, an option or a file cannot be used as the user asked."""


class NotFoundError(UsageError):
    """No node of the graph has the given name."""


class AmbiguousError(UsageError):
    """Several nodes of the graph have the given name; the message lists them."""


class EmptyInputError(NewsgraphError):
    """The input holds no article. An older build stays as it is."""

    exit_code = 3


class FolderError(NewsgraphError):
    """A build cannot be opened, replaced or written."""


class SchemaError(NewsgraphError):
    """A file of the schema is wrong; the message names it and says what is wrong."""


class CollisionError(NewsgraphError):
    """Two different article keys have the same 128-bit hash."""


class DocumentError(NewsgraphError):
    """One document cannot be read. The reader catches this error and reports it.

    ``line`` and ``column`` count from 1 in the file. Both are ``None`` when the fault concerns
    the whole file. ``sealed`` holds the secured values that were read before the fault: they are
    compared with all texts, and never shown.
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
        """Pickle all attributes, so that the error can pass between processes."""
        make = partial(DocumentError, line=self.line, column=self.column)
        return make, (self.reason, self.hint), {"sealed": self.sealed}


class MisfitError(NewsgraphError, ValueError):
    """A value does not fit its field; the message says why, and how to write it."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(f"{reason}; {hint}")
        self.reason = reason
        self.hint = hint

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle both parts, so that the error can pass between processes."""
        return type(self), (self.reason, self.hint)


class UndecidedOrderError(MisfitError):
    """A date means one day if the day comes first, and another if the month does."""


class PrivateAddressError(NewsgraphError):
    """A host is on this machine or in a private network. `collect` reports it as a fault."""


class DamagedCacheError(NewsgraphError):
    """An entry of the read cache is damaged. It is removed, and the documents are read again."""


class UnexpectedError(NewsgraphError):
    """Newsgraph itself failed in another process: the error's type, and its place in our code."""

    def __init__(self, kind: str, place: str) -> None:
        super().__init__(f"{kind} at {place}; report this")
        self.kind = kind
        self.place = place

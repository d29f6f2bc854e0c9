"""The errors of queries, a branch of the tree in :mod:`newsgraph.errors`.

UsageError
└── QueryError              the query cannot be answered as asked
    ├── QuerySyntaxError    it is not SPARQL; has line, column and what was expected
    ├── QueryRefusedError   it would write, or reach for the network
    └── QueryLimitError     it hit the time or the memory that it may use
"""

from newsgraph.errors import UsageError


class QueryError(UsageError):
    """A query cannot be answered as asked."""


class QuerySyntaxError(QueryError):
    """A query is not SPARQL.

    ``line`` and ``column`` count from 1, in characters; the message shows the line with a
    caret below the place.
    """

    def __init__(self, reason: str, text: str, offset: int) -> None:
        self.line, self.column, shown = locate(text, offset)
        super().__init__(f"line {self.line}, column {self.column}: {reason}\n{shown}")
        self.reason = reason
        self._made_of = (reason, text, offset)

    def __reduce__(self) -> tuple[type["QuerySyntaxError"], tuple[str, str, int]]:
        return type(self), self._made_of


class QueryRefusedError(QueryError):
    """A query would change the graph or reach beyond this machine; it was not run."""


class QueryLimitError(QueryError):
    """A query used up its time or memory and was stopped; the graph is unchanged."""


WIDTH = 76
"""Characters of a line that are shown around a fault."""


def locate(text: str, offset: int) -> tuple[int, int, str]:
    """Line, column and the line with a caret, of an offset into a text.

    >>> print(locate("ASK {\\n  ?s ?? ?o }", 11)[2])
      ?s ?? ?o }
         ^
    """
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    line = len(text[:start].replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    whole = text[start:].split("\n", 1)[0].split("\r", 1)[0].replace("\t", " ")
    column = offset - start
    first = max(0, column - WIDTH // 2) if len(whole) > WIDTH else 0
    shown = whole[first : first + WIDTH].encode(errors="replace").decode()
    return line, column + 1, f"{shown}\n{' ' * (column - first)}^"

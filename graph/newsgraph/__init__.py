"""newsgraph: documents about news articles → a knowledge graph of articles, outlets, topics.

    >>> import newsgraph
    >>> graph = newsgraph.sample()
    >>> graph.articles.height
    85

Names are loaded when they are first used, so ``import newsgraph`` is quick and needs none of
networkx, rdflib and pyvis.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsgraph._version import __version__

if TYPE_CHECKING:
    from newsgraph.errors import (
        AmbiguousError,
        CollisionError,
        DamagedCacheError,
        DocumentError,
        EmptyInputError,
        FolderError,
        MisfitError,
        NewsgraphError,
        NotFoundError,
        PrivateAddressError,
        SchemaError,
        UndecidedOrderError,
        UnexpectedError,
        UsageError,
    )
    from newsgraph.graph import Graph, build, open, sample  # noqa: A004
    from newsgraph.ingest.mapping import FilePattern
    from newsgraph.query.errors import (
        QueryError,
        QueryLimitError,
        QueryRefusedError,
        QuerySyntaxError,
    )
    from newsgraph.report import Report
    from newsgraph.store import Tables

__all__ = [
    "AmbiguousError",
    "CollisionError",
    "DamagedCacheError",
    "DocumentError",
    "EmptyInputError",
    "FilePattern",
    "FolderError",
    "Graph",
    "MisfitError",
    "NewsgraphError",
    "NotFoundError",
    "PrivateAddressError",
    "QueryError",
    "QueryLimitError",
    "QueryRefusedError",
    "QuerySyntaxError",
    "Report",
    "SchemaError",
    "Tables",
    "UndecidedOrderError",
    "UnexpectedError",
    "UsageError",
    "__version__",
    "build",
    "open",
    "sample",
]

_MODULES = {
    "AmbiguousError": "errors",
    "CollisionError": "errors",
    "DamagedCacheError": "errors",
    "DocumentError": "errors",
    "EmptyInputError": "errors",
    "FilePattern": "ingest.mapping",
    "FolderError": "errors",
    "Graph": "graph",
    "MisfitError": "errors",
    "NewsgraphError": "errors",
    "NotFoundError": "errors",
    "PrivateAddressError": "errors",
    "QueryError": "query.errors",
    "QueryLimitError": "query.errors",
    "QueryRefusedError": "query.errors",
    "QuerySyntaxError": "query.errors",
    "Report": "report",
    "SchemaError": "errors",
    "Tables": "store",
    "UndecidedOrderError": "errors",
    "UnexpectedError": "errors",
    "UsageError": "errors",
    "build": "graph",
    "open": "graph",
    "sample": "graph",
}


def __getattr__(name: str) -> Any:
    try:
        module = import_module(f"newsgraph.{_MODULES[name]}")
    except KeyError:
        raise AttributeError(f"module 'newsgraph' has no attribute {name!r}") from None
    value = globals()[name] = getattr(module, name)
    return value


def __dir__() -> list[str]:
    return __all__

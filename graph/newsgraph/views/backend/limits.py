"""The calls that the backend accepts; networkx runs its own function for the others."""

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from newsgraph.views.backend.communities import THRESHOLD

Arguments = Mapping[str, Any]
"""The arguments of a call by name; ``G`` is the graph."""


def _simple(call: Arguments) -> str | None:
    return "the graph has parallel edges" if call["G"].is_multigraph() else None


def _undirected(call: Arguments) -> str | None:
    return "the graph is directed" if call["G"].is_directed() else None


def _weighted(call: Arguments) -> str | None:
    """Parallel edges become one, whose weight is their sum: without weight they would be lost."""
    if callable(call["weight"]):
        return "the weight is a function"
    return _simple(call) if call["weight"] is None else None


def _unweighted(call: Arguments) -> str | None:
    return None if call["weight"] is None else "a weight is given"


def _no_endpoints(call: Arguments) -> str | None:
    return "ends of paths are to be counted" if call["endpoints"] else None


def _default_steps(call: Arguments) -> str | None:
    is_default = call["threshold"] == THRESHOLD and call["max_level"] is None
    return None if is_default else "threshold and max_level are not the defaults"


LIMITS: dict[str, tuple[Callable[[Arguments], str | None], ...]] = {
    "betweenness_centrality": (_unweighted, _no_endpoints),
    "clustering": (_undirected, _simple, _unweighted),
    "core_number": (_simple,),
    "degree_centrality": (_simple,),
    "eigenvector_centrality": (_weighted,),
    "in_degree_centrality": (_simple,),
    "louvain_communities": (_undirected, _weighted, _default_steps),
    "modularity": (_weighted,),
    "out_degree_centrality": (_simple,),
    "pagerank": (_weighted,),
    "triangles": (_undirected, _simple),
}
"""Function → the checks of its calls; a function that is not listed accepts every call."""


def reason_against(function: Callable[..., Any], args: Any, kwargs: Any) -> str | None:
    """The reason why the backend cannot run a call, or ``None``."""
    call = inspect.signature(function).bind(*args, **kwargs)
    call.apply_defaults()
    found = (limit(call.arguments) for limit in LIMITS.get(function.__name__, ()))
    return next(filter(None, found), None)

"""Networks that networkx has read, as plain values to compare."""

import re
from collections import Counter
from collections.abc import Collection
from typing import Any

NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def nodes_of(graph: Any, leaving_out: Collection[str] = ()) -> dict[str, dict[str, Any]]:
    """Each node with its attributes."""
    return {
        node: {name: value for name, value in values.items() if name not in leaving_out}
        for node, values in graph.nodes(data=True)
    }


def edges_of(graph: Any, leaving_out: Collection[str] = ()) -> Counter[str]:
    """The edges with their attributes, whatever their keys are."""
    return Counter(
        repr((source, target, sorted((n, v) for n, v in values.items() if n not in leaving_out)))
        for source, target, values in graph.edges(data=True)
    )


def in_xml(graph: Any) -> Any:
    """The graph as XML can represent it, with U+FFFD for every character that it cannot."""
    ends = [values for _, values in graph.nodes(data=True)]
    for values in [*ends, *(values for *_, values in graph.edges(data=True))]:
        for name, value in values.items():
            if isinstance(value, str):
                values[name] = NOT_IN_XML.sub("\ufffd", value)
    return graph

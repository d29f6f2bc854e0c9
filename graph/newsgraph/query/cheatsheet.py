"""A summary of a graph: its classes and properties with counts and examples."""

import time
from typing import NamedTuple

from newsgraph.query.engine import TIMEOUT, Engine

_CLASSES = """
SELECT ?class (COUNT(?node) AS ?nodes) (SAMPLE(?node) AS ?example) { ?node a ?class }
GROUP BY ?class ORDER BY DESC(?nodes) ?class
"""
_PROPERTIES = """
SELECT ?class ?property (COUNT(DISTINCT ?node) AS ?nodes) (COUNT(?value) AS ?values)
       (SAMPLE(?value) AS ?example) {
  ?node a ?class ; ?property ?value .
  FILTER(?property != rdf:type)
}
GROUP BY ?class ?property ORDER BY ?property
"""


class UsedProperty(NamedTuple):
    """A property of a class: how many of its nodes have it, how many values, and one of them."""

    name: str
    nodes: int
    values: int
    example: str


class UsedClass(NamedTuple):
    """A class of the graph: its name, how many nodes it has, one of them, its properties."""

    name: str
    nodes: int
    example: str
    properties: tuple[UsedProperty, ...]


def cheatsheet(engine: Engine, *, timeout: float = TIMEOUT) -> list[UsedClass]:
    """The classes of a graph, the largest first, each with its properties by name.

    Raises:
        QueryLimitError: the graph is too large to be counted in that time.
    """
    until = time.monotonic() + timeout
    properties: dict[str, list[UsedProperty]] = {}
    for row in engine.query(_PROPERTIES, timeout=timeout).notated():
        class_, name, nodes, values, example = row
        property_ = UsedProperty(name, int(nodes), int(values), _shown(example))
        properties.setdefault(class_, []).append(property_)
    left = max(until - time.monotonic(), 0.001)
    return [
        UsedClass(name, int(nodes), example, tuple(properties.get(name, ())))
        for name, nodes, example in engine.query(_CLASSES, timeout=left).notated()
    ]


WIDTH = 48


def _shown(text: str) -> str:
    return text if len(text) <= WIDTH else text[: WIDTH - 1] + "…"

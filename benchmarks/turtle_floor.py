"""Turtle by string templates: the least that a loop in Python can do for the same triples.

Its rows lie ready in memory, sorted and joined, before the clock starts; ours are made
from the tables within the time. It checks nothing and escapes quotes and backslashes only.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from newsgraph.schema.kinds import RdfKind
from newsgraph.store import Tables
from newsgraph.views.rdf import subjects
from newsgraph.vocabulary import BASE_IRI, PREFIXES


class Block(NamedTuple):
    """The subjects of one class: the template of each column, and rows of id and values."""

    templates: list[Callable[[Any], str]]
    rows: list[tuple[Any, ...]]


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _template(term: str, kind: RdfKind) -> Callable[[Any], str]:
    match kind:
        case "node":
            return lambda value: f" ;\n    {term} <{BASE_IRI}{value}>"
        case "iri":
            return lambda value: f" ;\n    {term} <{value}>"
        case "text":
            return lambda value: f' ;\n    {term} "{_quoted(value)}"'
        case "time":
            return lambda value: f' ;\n    {term} "{value.isoformat()[:-6]}Z"^^xsd:dateTime'
        case "boolean":
            return lambda value: f" ;\n    {term} {'true' if value else 'false'}"
        case _:
            return lambda value: f" ;\n    {term} {value}"


def prepare(tables: Tables) -> list[Block]:
    """The rows to write, as plain tuples."""
    blocks = []
    for block in subjects(tables):
        columns = [column for _, column, _ in block.properties]
        names = {f"c{place}": block.frame[column] for place, column in enumerate(columns)}
        rows = block.frame.select("id").with_columns(**names).rows()
        blocks.append(Block([_template(term, kind) for term, _, kind in block.properties], rows))
    return blocks


def _statements(block: Block) -> Iterator[str]:
    for name, *values in block.rows:
        text = [f"<{BASE_IRI}{name}>"]
        for template, value in zip(block.templates, values, strict=True):
            if isinstance(value, list):
                text.extend(map(template, value))
            elif value is not None:
                text.append(template(value))
        yield "".join(text).replace(" ;", "", 1) + " .\n"


def write_turtle(blocks: list[Block], path: Path) -> None:
    """Write the rows as Turtle."""
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in PREFIXES.items())
        for block in blocks:
            stream.writelines(_statements(block))

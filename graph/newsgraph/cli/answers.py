"""Prints SPARQL answers on the terminal: tables, standard formats, lists."""

import textwrap
from typing import TYPE_CHECKING, Any

import click
from rich.table import Table
from rich.text import Text

from newsgraph.cli.terminal import inert, messages, output

if TYPE_CHECKING:
    from rich.console import JustifyMethod

    from newsgraph.query import Engine, Result


def print_result(result: "Result", format_: str) -> None:
    """Print an answer on standard output, and messages about it on standard error."""
    if format_ != "table":
        click.echo(result.serialize(format_), nl=False)
    elif result.answer is not None:
        output().print(str(result.answer).lower())
    else:
        rows = list(result.rows())
        output().print(_table(result.variables, rows))
        messages().print(f"{len(rows):,} {'row' if len(rows) == 1 else 'rows'}")
    if result.truncated:
        messages().print(f"The answer is not complete: {result.truncated} (--limit).")


def _table(names: tuple[str, ...], rows: list[list[Any]]) -> Table:
    """Rows as a table that fits the terminal, with numbers aligned right."""
    shown = Table(box=None, pad_edge=False, header_style="dim")
    for position, name in enumerate(names):
        values = [row[position] for row in rows]
        number = all(type(value) in (int, float) for value in values if value is not None)
        justify: JustifyMethod = "right" if number else "left"
        shown.add_column(inert(name), justify=justify, overflow="fold")
    for row in rows:
        shown.add_row(*(Text(_cell(value)) for value in row))
    return shown


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else inert(" ".join(str(value).split()))


def print_list() -> None:
    """Print the named queries and their parameters."""
    from newsgraph.query.named import load_all

    for query in load_all().values():
        output().print(Text(query.name, style="bold"), query.title)
        for line in textwrap.wrap(query.description, 90):
            output().print(f"    {line}")
        for name, type_, default, meaning in query.parameters:
            given = "" if default is None else f" (default {default})"
            output().print(f"    {name}={type_}{given}: {meaning}")


def print_schema(engine: "Engine", timeout: float) -> None:
    """Print the classes and properties of a graph, and the predeclared prefixes."""
    from newsgraph.query.cheatsheet import cheatsheet

    console = output()
    console.print(Text("Predeclared prefixes", style="bold"))
    for prefix, namespace in engine.prefixes.items():
        console.print(f"{prefix + ':':<10}{namespace}")
    for name, nodes, example, properties in cheatsheet(engine, timeout=timeout):
        console.print()
        console.print(Text(inert(f"{name}  {nodes:,} nodes, such as {example}"), style="bold"))
        rows = [[p.name, p.nodes, p.values, p.example] for p in properties]
        console.print(_table(("property", "nodes", "values", "example"), rows))

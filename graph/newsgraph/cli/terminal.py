"""Prints on the terminal. Texts of documents are shown, and never act as control codes."""

import re
import sys
from contextlib import contextmanager
from io import StringIO, TextIOWrapper
from typing import TYPE_CHECKING, Any, TextIO

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import JustifyMethod

    from newsgraph.report import Progress as Tell

NOT_PRINTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
)


UNFOLDED = 1_000_000
"""The width of output that is not a terminal, where every row is one line."""


def inert(text: str) -> str:
    """The text without terminal escapes, other controls and direction marks.

    >>> inert("\\x1b[31mred\\x1b[0m")
    '[31mred[0m'
    """
    return NOT_PRINTED.sub("", text)


def output() -> Console:
    """The console of standard output, with colours only on a terminal."""
    return _console(sys.stdout)


def messages() -> Console:
    """The console of standard error, for everything but the result."""
    return _console(sys.stderr)


def _console(stream: TextIO | None) -> Console:
    """A console that escapes what its encoding lacks, and wraps lines only on a terminal."""
    if stream is None:
        return Console(file=StringIO())
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
    return Console(
        file=stream,
        width=None if stream.isatty() else UNFOLDED,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=True,
    )


def print_json(text: str) -> None:
    """Print JSON in UTF-8 on any terminal, with control codes escaped."""
    escaped = NOT_PRINTED.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    click.echo(escaped.encode(), nl=not text.endswith("\n"))


def table(rows: list[dict[str, Any]], title: str | None = None) -> Table:
    """Rows of values as a table that fits the terminal, with numbers aligned right."""
    shown = Table(title=title, title_justify="left", box=None, pad_edge=False, title_style="bold")
    for name in rows[0] if rows else []:
        number = all(isinstance(row[name], int | float) for row in rows)
        justify: JustifyMethod = "right" if number else "left"
        shown.add_column(name, justify=justify, overflow="fold", header_style="dim")
    for row in rows:
        shown.add_row(*(Text(_cell(value)) for value in row.values()))
    return shown


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:,}" if type(value) is int else inert(" ".join(str(value).split()))


@contextmanager
def progress() -> "Iterator[Tell]":
    """A progress line on standard error during a build, if that is a terminal."""
    columns = SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    console = messages()
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("Reading documents", total=None)

        def tell(stage: str, files: int = 0) -> None:
            bar.update(task, description=stage, advance=files)

        yield tell

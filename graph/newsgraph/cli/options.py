"""Options that several commands have."""

from collections.abc import Callable
from pathlib import Path

import click

Command = Callable[..., None]


def graph_option(command: Command) -> Command:
    """``-g``: the built folder, or an RDF file."""
    return click.option(
        "-g",
        "--graph",
        "folder",
        type=click.Path(path_type=Path),
        default=Path("exports"),
        show_default=True,
        help="The built folder, or an RDF file.",
    )(command)


def json_option(command: Command) -> Command:
    """``--json``: print values instead of tables."""
    return click.option("--json", "as_json", is_flag=True, help="Print as JSON.")(command)

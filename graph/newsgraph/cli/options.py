"""Options that several commands share."""

from collections.abc import Callable, Mapping
from pathlib import Path

import click

from newsgraph.cli.configuration import columns_of, configure, files_of

Command = Callable[..., None]

FOLDER = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path, dir_okay=False)


def graph_option(command: Command) -> Command:
    """``-g``: the folder of a build, or an RDF file."""
    return click.option(
        "-g",
        "--graph",
        "folder",
        type=click.Path(path_type=Path),
        default=Path("exports"),
        show_default=True,
        help="The folder of a build, or an RDF file.",
    )(command)


def json_option(command: Command) -> Command:
    """``--json``: print JSON instead of tables."""
    return click.option("--json", "as_json", is_flag=True, help="Print as JSON.")(command)


def _parse_columns(
    _ctx: click.Context, _option: click.Parameter, text: str | Mapping[str, str] | None
) -> dict[str, str] | None:
    return None if text is None else columns_of(text)


def source_options(command: Command) -> Command:
    """The options on what to read and how."""
    options = [
        click.argument("sources", nargs=-1, metavar="SOURCE...", type=click.Path()),
        click.option(
            "--from",
            "input_format",
            metavar="FORMAT",
            help="Format of standard input, one of `newsgraph formats`.  [default: by its content]",
        ),
        click.option("--taxonomy", type=FOLDER, help="Folder that describes topics and outlets."),
        click.option("--overrides", type=FILE, help="YAML file with your decisions on identity."),
        click.option(
            "--columns",
            metavar="FIELD=COLUMN,...",
            type=click.UNPROCESSED,
            callback=_parse_columns,
            help="Columns of tables and keys of documents by field; usual names are recognised "
            "without it.",
        ),
        click.option(
            "--encoding",
            metavar="NAME",
            help="The encoding of the texts, such as cp1252.  [default: found out for each file]",
        ),
        click.option("--files", hidden=True, type=click.UNPROCESSED, callback=files_of),
        click.option(
            "--config",
            type=FILE,
            is_eager=True,
            expose_value=False,
            callback=configure,
            help="File that states options.  [default: newsgraph.toml, if it is here]",
        ),
        click.option(
            "--exact", is_flag=True, help="Identify by exact URL and domain, without rules."
        ),
        click.option(
            "--workers", type=click.IntRange(1, 64), help="Reading processes.  [default: auto]"
        ),
        click.option("--fresh", is_flag=True, help="Read every document, even if it is cached."),
        click.option(
            "--strict",
            is_flag=True,
            help="Exit with 1 if a document was rejected, "
            "or most documents of a source lack headline, url, published or outlet.",
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command

"""``newsgraph export``: a build in the formats of other systems."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsgraph.cli.options import graph_option
from newsgraph.errors import UsageError

if TYPE_CHECKING:
    from newsgraph.exports import Export

STANDARD_OUTPUT = Path("-")


@click.command()
@click.option("--format", "formats", metavar="NAME,...", help="Formats to write; see --list.")
@graph_option
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, allow_dash=True),
    default=Path(),
    help="File or folder to write, or - for standard output.  [default: this folder]",
)
@click.option("--gzip", "compress", is_flag=True, help="Compress the files.")
@click.option("--list", "listing", is_flag=True, help="List the formats.")
def export(formats: str | None, folder: Path, output: Path, compress: bool, listing: bool) -> None:
    """Write a build in the formats of other systems.

    With one format, -o names its file, or an existing folder for it; with several formats, -o
    names the folder. An existing file is replaced in one step.

    \b
    Examples:
      newsgraph export --list
      newsgraph export --format gexf -o network.gexf
      newsgraph export --format ntriples,jsonld,trig --gzip -o rdf/
      newsgraph export --format turtle -o - | head
    """
    from newsgraph.exports import select

    if listing:
        _list()
        return
    if not formats:
        raise click.UsageError("Give a format with --format, or see them with --list.")
    _write(select([name.strip() for name in formats.split(",")]), folder, output, compress)


def _list() -> None:
    from newsgraph.cli import terminal
    from newsgraph.exports import EXPORTS

    rows = [
        {"format": one.name, "file": one.filename, "content": one.description} for one in EXPORTS
    ]
    terminal.output().print(terminal.table(rows))


def _write(chosen: "list[Export]", folder: Path, output: Path, compress: bool) -> None:
    from newsgraph.cli.terminal import messages
    from newsgraph.exports.output import stream_export, write_export
    from newsgraph.graph import open as open_graph

    if output == STANDARD_OUTPUT and len(chosen) > 1:
        raise UsageError("only one format fits on standard output; name a folder with -o")
    if output == STANDARD_OUTPUT and sys.stdout is None:
        raise UsageError("standard output is closed; name a file with -o")
    graph = open_graph(folder)
    tables, base_iri = graph.tables, graph.base_iri
    for one in chosen:
        if output == STANDARD_OUTPUT:
            stream_export(one, tables, sys.stdout.buffer, base_iri, compress=compress)
            continue
        target = _target(one, output, compress, alone=len(chosen) == 1)
        for path in write_export(one, tables, target, base_iri, compress=compress):
            messages().print(f"Written: {path}")


def _target(one: "Export", output: Path, compress: bool, *, alone: bool) -> Path:
    """The path of an exported file: ``output`` if that names one file, else a path in it."""
    if alone and not output.is_dir():
        return output
    if alone and one.folder and output != Path():
        return output
    return output / (one.filename + (".gz" if compress and not one.folder else ""))

"""``newsgraph validate``: checks a build or an RDF file against SHACL shapes."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsgraph.errors import FolderError

if TYPE_CHECKING:
    from newsgraph.validate import ValidationReport


@click.command()
@click.argument("source", type=click.Path(path_type=Path), default="exports", metavar="[SOURCE]")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "ttl"]),
    default="table",
    show_default=True,
    help="A summary for people, every result as JSON, or a sh:ValidationReport in Turtle.",
)
@click.option(
    "--shapes",
    type=click.Path(path_type=Path, dir_okay=False),
    help="SHACL shapes of your own, a Turtle file.  [default: the ontology's]",
)
def validate(source: Path, form: str, shapes: Path | None) -> None:
    """Check a graph against the shapes of the ontology.

    SOURCE is the folder of a build, or an RDF file (.ttl, .nt, .nq, .trig, .jsonld, also with
    .gz). The files of a folder must match its manifest.  [default: exports]

    The exit code is 1 if there are violations, whatever the warnings and notes.

    \b
    Examples:
      newsgraph validate
      newsgraph validate newsgraph-demo --format json > validation.json
      newsgraph validate theirs.ttl.gz
    """
    from newsgraph.validate import validate as check

    if source.is_dir():
        from newsgraph.folder import changed_files
        from newsgraph.graph import open as open_graph

        if changed := changed_files(source):
            more = f" (and {len(changed) - 1:,} more)" if changed[1:] else ""
            raise FolderError(
                f"{source / changed[0]}{more}: changed since it was built; build the graph again"
            )
        graph = open_graph(source)
        report = check(graph.tables, shapes=shapes, base_iri=graph.base_iri)
    else:
        report = check(source, shapes=shapes)
    _print(report, form, source)
    if report.violations:
        sys.exit(1)


def _print(report: "ValidationReport", form: str, source: Path) -> None:
    from newsgraph.cli import terminal

    if form == "json":
        terminal.print_json(report.to_json())
    elif form == "ttl":
        click.echo(report.to_turtle().encode(), nl=False)
    else:
        if not report.conforms:
            terminal.output().print(terminal.table(report.summary()), "")
        terminal.output().print(terminal.inert(f"{source}: {_verdict(report)}"))


def _verdict(report: "ValidationReport") -> str:
    if report.conforms:
        return "conforms to the shapes"
    counts = ", ".join(f"{count:,} {name}" for name, count in report.counts.items() if count)
    return f"{counts}; only a Violation makes the graph unfit for use"

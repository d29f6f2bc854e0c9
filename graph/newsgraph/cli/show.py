"""``newsgraph stats``, ``show`` and ``open``: the contents of a build."""

import json
import os
import sys
from pathlib import Path

import click

from newsgraph.cli.options import graph_option, json_option
from newsgraph.errors import UsageError
from newsgraph.schema.kinds import NODES

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
"""Environment variables; one of them is set if Linux has a display."""

MOST_ROWS = 50
"""The number of rows that `show` prints of one list."""


@click.command()
@graph_option
@json_option
def stats(folder: Path, as_json: bool) -> None:
    """Show the contents of a build.

    \b
    Examples:
      newsgraph stats
      newsgraph stats -g newsgraph-demo --json
    """
    from newsgraph.cli import describe, terminal
    from newsgraph.graph import open as open_graph

    summary = describe.summary(open_graph(folder))
    if as_json:
        terminal.print_json(json.dumps(summary, indent=2, ensure_ascii=False))
        return
    console = terminal.output()
    for title, rows in summary.items():
        console.print(terminal.table(rows, title), "")


@click.command()
@click.argument("thing")
@graph_option
@click.option(
    "--kind",
    type=click.Choice(tuple(NODES)),
    help="The kind of THING, if its name is ambiguous.",
)
@json_option
def show(thing: str, folder: Path, kind: str | None, as_json: bool) -> None:
    """Show an article, an outlet, a topic or a story.

    THING is a URL, a domain, a topic, the name of a story, an id, or a part of a headline or
    name that only one node has.

    \b
    Examples:
      newsgraph show latimes.com
      newsgraph show "computer vision"
      newsgraph show "Ferry Kittiwake" --kind story -g newsgraph-demo
      newsgraph show https://www.latimes.com/california/story/2020-09-21/lapd
    """
    from newsgraph.cli import describe, terminal
    from newsgraph.graph import open as open_graph

    graph = open_graph(folder)
    facts = describe.node(graph, graph.find(thing, kind))
    if as_json:
        terminal.print_json(json.dumps(facts, indent=2, ensure_ascii=False, default=str))
        return
    console = terminal.output()
    for name, value in facts.items():
        if value and isinstance(value, list):
            console.print("", terminal.table(value[:MOST_ROWS], f"{name} ({len(value):,})"))
            if len(value) > MOST_ROWS:
                console.print(f"… and {len(value) - MOST_ROWS:,} more; --json lists all")
        elif value is not None and value != []:
            console.print(f"{name:<10} {terminal.inert(str(value))}")


@click.command(name="open")
@graph_option
def open_page(folder: Path) -> None:
    """Open the page of a build in the browser.

    \b
    Example:
      newsgraph open -g newsgraph-demo
    """
    from newsgraph.folder import read_manifest

    if folder.is_file():
        raise UsageError(f"{folder}: a file has no page; give the folder of a build")
    read_manifest(folder)
    page = (folder / "index.html").resolve()
    if not page.exists():
        raise UsageError(f"{page} does not exist; build with --format page")
    click.echo(page)
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        click.echo("There is no display here; open the file in a browser.", err=True)
    else:
        click.launch(page.as_uri())

"""``newsgraph stories``, ``why``, ``path`` and ``diff``: stories, links and changes."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsgraph.cli.options import graph_option, json_option
from newsgraph.report import counted
from newsgraph.schema.kinds import GRAINS

if TYPE_CHECKING:
    import polars as pl

    from newsgraph.changes import Changes
    from newsgraph.graph import Graph

MOST_CHANGES = 20
"""The number of rows that `diff` prints of one kind of change."""


@click.command()
@graph_option
@click.option(
    "--grain",
    type=click.Choice(GRAINS),
    default="storyline",
    show_default=True,
    help="The grain: storylines, their events, or series (columns, market reports).",
)
@click.option(
    "--limit",
    type=click.IntRange(1),
    default=20,
    show_default=True,
    help="The number of stories to list.",
)
@json_option
def stories(folder: Path, grain: str, limit: int, as_json: bool) -> None:
    """List the stories of a graph, the most covered first.

    Texts, of headline and abstract, are distinct if none is a copy, revision or reprint of
    another. Texts that name one source, or are of one outlet or owner, have one origin at most.
    Of an event, the numbers count its core; loose articles, which are less like the rest, are
    counted apart. A story is unstable if much of it would change with a slightly finer or coarser
    setting, or without some article. An outlet is first if its date is clearly before those of
    all others here.
    A declared link leads out if a document relates an article of the story to one that is not
    in it.

    \b
    Examples:
      newsgraph stories
      newsgraph stories --grain event --limit 50
      newsgraph show story/…            (a story with its articles)
    """
    from newsgraph.cli import terminal
    from newsgraph.graph import open as open_graph

    graph = open_graph(folder)
    of_grain = graph.stories.filter(grain=grain)
    largest = of_grain.sort("outlets", "articles", "id", descending=[True, True, False])
    shown = largest.head(limit)
    if as_json:
        _print_json(shown.to_dicts())
        return
    for story in shown.iter_rows(named=True):
        _print_story(graph, story)
    alone = graph.articles[grain].null_count()
    terminal.messages().print(
        f"{shown.height:,} of {of_grain.height:,} at grain {grain}; "
        f"{alone:,} of {graph.articles.height:,} articles are in none"
    )


def _print_story(graph: "Graph", story: dict[str, Any]) -> None:
    from newsgraph.cli import describe, terminal

    first = describe.first_words(graph, story)
    facts = [
        f"{story['outlets']:,} outlets",
        f"{story['articles']:,} articles",
        counted(story["distinct_texts"], "distinct text"),
        f"at most {counted(story['origins'], 'origin')}" if story["origins"] else "",
        f"{story['loose']:,} loose" if story["loose"] else "",
        describe.unstable_words(story),
        _borders(story["links_inside"] or 0, story["links_across"] or 0),
        describe.period_words(story, describe.members_of(graph, story)) or "no date",
        first if first in (None, describe.NO_CLEAR_FIRST) else f"first here: {first}",
        ", ".join(story["terms"] or []),
        story["id"],
    ]
    console = terminal.output()
    console.print(terminal.inert(story["name"] or story["id"]), style="bold")
    console.print(terminal.inert(f"   {' · '.join(filter(None, facts))}"))


def _borders(inside: int, across: int) -> str:
    """How many declared links leave a story; empty if no link touches it."""
    return f"{across:,} of {inside + across:,} declared links lead out" if inside + across else ""


@click.command()
@click.argument("one")
@click.argument("other")
@graph_option
@json_option
def why(one: str, other: str, folder: Path, as_json: bool) -> None:
    """Show why two articles are linked, with the evidence.

    ONE and OTHER are URLs, ids, or unambiguous parts of headlines.

    \b
    Example:
      newsgraph why "Anatomy of a surge" "The gauge that drowned" -g newsgraph-demo
    """
    from newsgraph.cli import terminal
    from newsgraph.graph import open as open_graph

    graph = open_graph(folder)
    found = graph.why(one, other)
    if as_json:
        _print_json(found.to_dicts())
        return
    console = terminal.output()
    for id_ in (found.one, found.other):
        console.print(terminal.inert(graph.label(id_)), style="bold")
    console.print(terminal.inert(str(found)))


@click.command()
@click.argument("one")
@click.argument("other")
@graph_option
@click.option(
    "-k", "most", type=click.IntRange(1, 100), default=3, show_default=True, help="Number of paths."
)
@json_option
def path(one: str, other: str, folder: Path, most: int, as_json: bool) -> None:
    """Show how two things are connected: the best paths, each hop in words.

    ONE and OTHER are articles, outlets, topics or stories, named as for `show`. A topic, outlet
    or story with many articles connects little; one with more than half of them, nothing.

    \b
    Example:
      newsgraph path "Name the pup" "The painter of the bridge" -g newsgraph-demo
    """
    from newsgraph.cli import terminal
    from newsgraph.graph import open as open_graph

    found = open_graph(folder).paths(one, other, k=most)
    if as_json:
        _print_json(
            [{"cost": p.cost, "route": p.route, "hops": list(map(vars, p.hops))} for p in found]
        )
        return
    console = terminal.output()
    if not found:
        console.print("No path connects the two, except over what most articles have in common.")
    for number, one_path in enumerate(found, 1):
        console.print(f"{number}. cost {one_path.cost:.2f}")
        console.print(f"   {terminal.inert(' → '.join(one_path.route))}", style="bold")
        for hop in one_path.hops:
            console.print(f"   {terminal.inert(hop.text)}")


@click.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@json_option
def diff(old: Path, new: Path, as_json: bool) -> None:
    """Show what was added, removed and changed from build OLD to build NEW.

    Articles, outlets, topics, links and stories are compared. Stories are matched by the
    lineage of NEW, so build it into the folder of OLD, or with --before OLD.

    \b
    Example:
      newsgraph diff exports-monday exports
    """
    from newsgraph.cli import terminal
    from newsgraph.finding import nodes
    from newsgraph.graph import open as open_graph

    graph, earlier = open_graph(new), open_graph(old)
    found = graph.changes_since(earlier)
    if as_json:
        _print_json(found.to_dict())
    elif not found:
        terminal.output().print("Nothing changed in articles, outlets, topics, links and stories.")
    else:
        labels = dict(nodes(earlier.tables).iter_rows()) | dict(nodes(graph.tables).iter_rows())
        _print_changes(found, labels)


def _print_changes(found: "Changes", labels: dict[str, str]) -> None:
    from newsgraph.cli import terminal

    console = terminal.output()
    named = {"article": "headline", "before": "before", "after": "after"}
    moved = found.moved.select(
        "grain", **{name: found.moved[column].replace(labels) for column, name in named.items()}
    )
    titles = {
        "Articles, outlets and topics": found.nodes.select(
            "change", found.nodes["id"].str.extract(r"^(\w+)/").alias("kind"), "label", "detail"
        ),
        "Stories": found.stories.select("change", "grain", "name", "detail"),
        "Articles that moved to another story": moved,
    }
    for title, frame in titles.items():
        if frame.height:
            kinds = [name for name in ("change", "grain") if name in frame.columns][:1]
            shown = frame.group_by(kinds, maintain_order=True).head(MOST_CHANGES)
            console.print(terminal.table(shown.to_dicts(), _title(title, frame)))
            if frame.height > shown.height:
                console.print(f"… and {frame.height - shown.height:,} more; --json lists all")
            console.print()
    if found.links.height:
        counts = found.links.group_by("kind", "change").len("links").sort("kind", "change")
        console.print(terminal.table(counts.to_dicts(), "Links; --json lists them"))


def _title(title: str, frame: "pl.DataFrame") -> str:
    if "change" not in frame.columns:
        return f"{title}: {frame.height:,}"
    counts = frame.group_by("change").len().sort("change").iter_rows()
    return f"{title}: " + ", ".join(f"{count:,} {change}" for change, count in counts)


def _print_json(value: Any) -> None:
    from newsgraph.cli import terminal

    terminal.print_json(json.dumps(value, indent=2, ensure_ascii=False, default=str))

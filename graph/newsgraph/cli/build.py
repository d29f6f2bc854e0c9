"""``newsgraph demo``, ``build`` and ``check``: the commands that read documents."""

import difflib
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsgraph.cli.options import FOLDER, source_options
from newsgraph.cli.standard_input import standard_input
from newsgraph.errors import EmptyInputError
from newsgraph.report import counted

if TYPE_CHECKING:
    from newsgraph.graph import Graph
    from newsgraph.report import Report

MOST_IGNORED = 20
"""The number of ignored files that `check` lists one by one."""

MOST_SOURCES = 20
"""The number of sources of which `check` prints a table."""

MOST_GAPS = 8
"""The number of warnings on fields that sources lack."""

MOST_UNKNOWN = 8
"""The number of unknown keys that `build` lists."""


def _complete_formats(_ctx: click.Context, _option: click.Parameter, typed: str) -> list[str]:
    from newsgraph.exports import BY_NAME

    done, comma, last = typed.rpartition(",")
    return [f"{done}{comma}{name}" for name in BY_NAME if name.startswith(last)]


@click.command()
@click.option(
    "-o",
    "--output",
    type=FOLDER,
    default=Path("newsgraph-demo"),
    show_default=True,
    help="Folder to write.",
)
def demo(output: Path) -> None:
    """Build the packaged sample, news from an invented world, and say where to look.

    \b
    Example:
      newsgraph demo
    """
    from newsgraph.graph import sample_folder

    sample = sample_folder()
    graph = _build(
        [sample / "documents"],
        output,
        taxonomy=sample / "taxonomy",
        overrides=sample / "overrides.yaml",
        fresh=True,
    )
    _say_built(graph, output)


@click.command()
@source_options
@click.option(
    "-o",
    "--output",
    type=FOLDER,
    default=Path("exports"),
    show_default=True,
    help="Folder to write; an older build in it is replaced.",
)
@click.option(
    "--format",
    "formats",
    metavar="NAME,...",
    shell_complete=_complete_formats,
    help="Exports to write.  [default: turtle,page]",
)
@click.option("--base-iri", metavar="IRI", help="The IRI to which the ids of nodes are appended.")
@click.option(
    "--storyline",
    type=click.FloatRange(0, 1, min_open=True),
    help="Least similarity in a storyline; lower: coarser, higher: finer.  [default: 0.1]",
)
@click.option(
    "--event",
    type=click.FloatRange(0, 1, min_open=True),
    help="Least similarity in an event; lower: coarser, higher: finer.  [default: 0.36]",
)
@click.option(
    "--before",
    type=click.Path(path_type=Path),
    help="An earlier build, whose stories keep their ids.  [default: the one in the output folder]",
)
@click.option("--no-lineage", is_flag=True, help="Give stories new ids.")
@click.option(
    "--neighbours",
    type=click.Choice(["words", "vectors"]),
    default="words",
    show_default=True,
    help="What stories are found by: shared words alone, or static vectors too "
    "(needs newsgraph[embeddings]).",
)
@click.option(
    "--figures", is_flag=True, help="Find the numbers on which articles of one event differ."
)
def build(
    sources: tuple[str, ...],
    output: Path,
    formats: str | None,
    before: Path | None,
    no_lineage: bool,
    strict: bool,
    input_format: str | None,
    **options: Any,
) -> None:
    """Build the graph of the documents in SOURCE...

    A SOURCE is a file, a folder, a glob, an archive (.zip, .tar.*, .wacz), a packed file (.gz,
    .bz2, .xz, .zst), or - for standard input. `newsgraph formats` lists what is read: documents
    with front matter, tables, JSON, feeds, saved pages, bookmarks, references and more. The
    output folder holds the tables, newsgraph.ttl, index.html, report.json and manifest.json;
    files in it that newsgraph did not write are kept.

    Documents that were read before come from your cache folder and are not read again; the
    result is the same. $NEWSGRAPH_CACHE names another folder; if empty, nothing is cached.

    \b
    Examples:
      newsgraph build seeds/
      newsgraph build 'posts/**/*.md' archive.tar.gz -o graph/ --taxonomy taxonomy/
      newsgraph build seeds/ --format turtle --base-iri https://news.example/id/
      newsgraph build news.csv --columns headline=TITLE,url=URL,outlet=PUBLISHER
      curl https://echo.example/feed.xml | newsgraph build - --from feed
    """
    from newsgraph.folder import check_target

    if not sources:
        raise click.UsageError("Give a SOURCE to build from, or try:  newsgraph demo")
    if before and no_lineage:
        raise click.UsageError("Give --before or --no-lineage, not both.")
    check_target(output)
    options["before"] = None if no_lineage else _earlier(before, output)
    with standard_input(sources, input_format) as given:
        graph = _build(given, output, formats=formats, **options)
    _say_built(graph, output)
    _exit_if_strict(strict, graph.report)


@click.command()
@source_options
@click.option("--json", "as_json", is_flag=True, help="Print the whole report as JSON.")
def check(
    sources: tuple[str, ...], strict: bool, input_format: str | None, as_json: bool, **options: Any
) -> None:
    """Read the documents in SOURCE... and report on them, without building.

    The report lists every document, entry and value that could not be read, with its place, the
    reason, and how to fix it; and for each table or top-level folder, the fields that were found
    in its documents, with examples.

    \b
    Examples:
      newsgraph check seeds/
      newsgraph check seeds/ --strict --json > report.json
    """
    from newsgraph.cli.terminal import print_json, progress
    from newsgraph.pipeline import build as build_tables

    if not sources:
        raise click.UsageError("Give a SOURCE to check.")
    with standard_input(sources, input_format) as given, progress() as tell:
        _, report = build_tables(given, progress=tell, **options)
    if as_json:
        print_json(report.to_json().decode())
    else:
        _print_issues(report)
        _print_sources(report)
        _print_counts(report)
        _print_gaps(report)
    _exit_if_strict(strict, report)
    if not report.records.articles:
        sys.exit(EmptyInputError.exit_code)


def _earlier(before: Path | None, output: Path) -> "Graph | None":
    """The earlier build: the one given, or the one to be replaced, if any."""
    from newsgraph.cli.terminal import messages
    from newsgraph.errors import FolderError
    from newsgraph.folder import MANIFEST
    from newsgraph.graph import open as open_graph

    if before:
        return open_graph(before)
    try:
        return open_graph(output)
    except FolderError as error:
        if (output / MANIFEST).exists():
            messages().print(f"Stories get new ids: {error}")
        return None


def _build(
    sources: Sequence[str | Path],
    output: Path,
    formats: str | None = None,
    *,
    figures: bool = False,
    **options: Any,
) -> "Graph":
    from newsgraph import graph as graphs
    from newsgraph.cli.terminal import progress
    from newsgraph.exports import BUILT, select
    from newsgraph.folder import check_target

    names = list(BUILT)
    if formats is not None:
        names = [name.strip() for name in formats.split(",")]
    select(names)
    check_target(output)
    given = {name: value for name, value in options.items() if value is not None}
    with progress() as tell:
        graph = graphs.build(*sources, progress=tell, **given)
        if figures:
            graph = graph.with_figures()
        graph.write(output, names, progress=tell)
    return graph


def _exit_if_strict(strict: bool, report: "Report") -> None:
    """Exit with 1 if a document was rejected, or a source was hardly understood.

    Rejected entries of ``related`` do not count.
    """
    rejected = any("related[" not in issue.path for issue in report.of_level("rejected"))
    if strict and (rejected or any(source.lacks() for source in report.sources)):
        sys.exit(1)


def _say_built(graph: "Graph", output: Path) -> None:
    from newsgraph.cli.terminal import messages
    from newsgraph.cli.terminal import output as console
    from newsgraph.stories.relate import STORIES

    _print_counts(graph.report)
    for issue in graph.report.issues:
        if issue.path == STORIES:
            messages().print(f"{issue.reason}. {issue.hint}")
    serious = [issue for issue in graph.report.issues if issue.level != "noted"]
    if serious:
        messages().print(
            f"{counted(len(serious), 'value or document', 'values or documents')} not read; "
            f"see {output / 'report.json'} or run `newsgraph check`"
        )
    if graph.report.unknown_keys:
        messages().print(_unknown(graph.report, MOST_UNKNOWN))
    _print_gaps(graph.report)
    counts, quoted = graph.tables.counts(), shlex.quote(str(output))
    declared = graph.tables.declared.height
    storylines = graph.stories.filter(grain="storyline").height
    has_page = (output / "index.html").exists()
    console().print(
        f"{output}: {counted(counts['articles'], 'article')}, "
        f"{counted(counts['outlets'], 'outlet')}, {counted(counts['topics'], 'topic')}, "
        f"{counted(declared, 'related-to link')}, {counted(storylines, 'story', 'stories')}\n"
        + (f"See it:       newsgraph open -g {quoted}\n" if has_page else "")
        + f"Its stories:  newsgraph stories -g {quoted}\n"
        + f"What it holds: newsgraph stats -g {quoted}\n"
        + f"In SPARQL:    newsgraph query -g {quoted} --list"
    )


def _print_counts(report: "Report") -> None:
    from newsgraph.cli.terminal import messages

    files, records = report.files, report.records
    known = f" ({report.cached:,} from the cache)" if report.cached else ""
    messages().print(
        f"{counted(files.found, 'file')}: {files.read:,} read{known}, {files.ignored:,} ignored, "
        f"{files.rejected:,} rejected\n"
        f"{counted(records.found, 'record')}: {counted(records.articles, 'article')}, "
        f"{records.merged:,} merged, "
        f"{records.rejected:,} rejected; self-links dropped: {report.self_links:,}"
    )


def _print_issues(report: "Report") -> None:
    from newsgraph.cli.terminal import inert
    from newsgraph.cli.terminal import output as console

    for issue in report.issues:
        console().print(inert(str(issue)))
    if report.unknown_keys:
        console().print(_unknown(report, len(report.unknown_keys)))
    for ignored in report.ignored[:MOST_IGNORED]:
        console().print(f"{inert(ignored.file)}: ignored; {ignored.reason}")
    if more := max(0, len(report.ignored) - MOST_IGNORED):
        console().print(f"… and {more:,} more ignored; --json lists all")


def _print_sources(report: "Report") -> None:
    """A table for each source: its fields, the share of documents that have them, examples."""
    from newsgraph.cli.terminal import output as console
    from newsgraph.cli.terminal import table

    for source in report.sources[:MOST_SOURCES]:
        rows = [
            {
                "field": found.field,
                "filled": f"{found.filled / source.documents:.0%}",
                "from": ", ".join(found.keys),
                "examples": " · ".join(found.examples),
            }
            for found in source.fields
        ]
        title = f"{source.source}: {counted(source.documents, 'document')}"
        console().print(table(rows, title), "")
    if more := max(0, len(report.sources) - MOST_SOURCES):
        console().print(f"… and {counted(more, 'more source')}; --json lists all")


def _print_gaps(report: "Report") -> None:
    """A warning for each essential field that most documents of a source lack."""
    from newsgraph.cli.terminal import inert, messages
    from newsgraph.completeness import gaps

    found = [gap for source in report.sources for gap in gaps(source)]
    for gap in found[:MOST_GAPS]:
        messages().print(f"Warning: {inert(gap)}")
    if more := max(0, len(found) - MOST_GAPS):
        messages().print(f"… and {counted(more, 'more warning')}; see `newsgraph check`")


def _unknown(report: "Report", most: int) -> str:
    """The unknown keys and columns, the most frequent first."""
    from newsgraph.cli.terminal import inert

    met = sorted(report.unknown_keys.items(), key=lambda item: (-item[1], item[0]))
    names = ", ".join(f"{inert(key)} ({count:,}{_hint(key)})" for key, count in met[:most])
    rest = f", and {len(met) - most:,} more" if len(met) > most else ""
    return f"Unknown keys, left out: {names}{rest}"


def _hint(key: str) -> str:
    """A suggestion of the known key that an unknown one is close to."""
    from newsgraph.ingest.records import KEYS

    close = difflib.get_close_matches(key.casefold(), KEYS, n=1, cutoff=0.85)
    return f"; did you mean {KEYS[close[0]]}?" if close else ""

"""``newsgraph query``: SPARQL on a build."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsgraph.cli.options import graph_option
from newsgraph.errors import UsageError

if TYPE_CHECKING:
    from newsgraph.graph import Graph
    from newsgraph.query import Engine, Result

FORMATS = ("table", "csv", "tsv", "json", "xml", "ttl", "nt")


@click.command()
@click.argument("words", nargs=-1, metavar="[QUERY | NAME=VALUE...]")
@graph_option
@click.option(
    "-f", "--file", "file", type=click.Path(path_type=Path), help="Read the query from it."
)
@click.option("--named", metavar="NAME", help="Run a query of newsgraph's own.")
@click.option("--list", "listing", is_flag=True, help="List named queries and parameters.")
@click.option("--schema", is_flag=True, help="Show the graph's classes and properties.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    default="table",
    show_default=True,
    help="How to print the answer.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(0, 1e6, min_open=True),
    default=60,
    show_default=True,
    help="Seconds for the query and the hints on it, without loading the graph.",
)
@click.option(
    "--limit",
    type=click.IntRange(1),
    default=100_000,
    show_default=True,
    help="The greatest number of rows in the answer.",
)
def query(folder: Path, words: tuple[str, ...], **options: Any) -> None:
    """Answer a SPARQL query about a build.

    QUERY is SELECT, ASK, CONSTRUCT or DESCRIBE; "-" reads it from standard input. The usual
    prefixes are predeclared (ng, schema, skos, dcterms, prov, rdf, rdfs, owl, xsd), as are
    those of nodes (article, outlet, topic, story, link, image, source), as in topic:floods.
    A query changes nothing and uses no network. The first query loads the graph and keeps it
    in your cache folder, so later queries are answered at once. $NEWSGRAPH_CACHE names another
    folder; if empty, nothing is cached.

    \b
    Examples:
      newsgraph query --schema
      newsgraph query 'SELECT ?headline { ?a schema:headline ?headline } LIMIT 5'
      newsgraph query 'DESCRIBE outlet:latimes.com' --format ttl
      newsgraph query -f question.rq --format csv > answer.csv
      newsgraph query --list
      newsgraph query --named articles-of-outlet outlet=latimes.com
      newsgraph query --named articles-between from=2020-01-01 to=2020-01-07 -g january/

    The most frequent classes, and their properties:

    \b
      article   schema:headline, schema:datePublished, schema:publisher, schema:about,
                ng:relatedTo
      outlet    schema:name, ng:domain, ng:covers
      topic     skos:prefLabel, skos:broader
    """
    from newsgraph.cli import answers
    from newsgraph.graph import open as open_graph

    if options.pop("listing"):
        answers.print_list()
        return
    schema, format_ = options.pop("schema"), options.pop("format_")
    limits = {"timeout": options.pop("timeout"), "max_rows": options.pop("limit")}
    asked = None if schema else _question(words, **options)
    graph = open_graph(folder)
    with graph.engine as engine:
        if asked is None:
            answers.print_schema(engine, limits["timeout"])
            return
        text, given = asked
        result = _ask(engine, graph, text, given, limits)
        answers.print_result(result, format_)


def _question(
    words: tuple[str, ...], file: Path | None, named: str | None
) -> tuple[str, dict[str, str] | None]:
    """The text or the name of the query, and the parameters of a named query."""
    if named is not None:
        if file is not None:
            raise click.UsageError("Give --named or -f, not both.")
        return named, dict(_parameter(word) for word in words)
    if file is not None:
        if words:
            raise click.UsageError("Give a QUERY or -f, not both.")
        return _read(file), None
    if len(words) != 1:
        raise click.UsageError(
            "Give one QUERY in quotes, or -f FILE, --named NAME, --list or --schema."
        )
    return (sys.stdin.read() if words[0] == "-" else words[0]), None


def _parameter(word: str) -> tuple[str, str]:
    name, equals, value = word.partition("=")
    if not equals:
        raise click.UsageError(f"{word!r} is not a parameter; write NAME=VALUE, see --list.")
    return name, value


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: the query cannot be read ({error}); give a UTF-8 file") from None


def _ask(
    engine: "Engine",
    graph: "Graph",
    text: str,
    given: dict[str, str] | None,
    limits: dict[str, Any],
) -> "Result":
    from newsgraph.cli.terminal import messages
    from newsgraph.query.named import load

    if given is not None:
        known = load(text)
        values = known.values(given, graph.find, graph.base_iri)
        return engine.query(known.text, bindings=values, **limits)
    result = engine.query(text, **limits)
    for warning in result.warnings:
        messages().print(f"Note: {warning}")
    return result

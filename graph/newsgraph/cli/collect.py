"""The command that collects feeds from the network."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsgraph.errors import DocumentError, UsageError
from newsgraph.report import counted

if TYPE_CHECKING:
    from newsgraph.collect.memory import Poll


@click.command()
@click.argument("feeds", nargs=-1, required=True, metavar="FEED...")
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("seeds"),
    show_default=True,
    help="Folder for the documents, the log of polls and the memory of the collection.",
)
@click.option("--allow-private", is_flag=True, help="Also ask hosts in private networks.")
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    default=30.0,
    show_default=True,
    help="The greatest number of seconds for one request.",
)
def collect(feeds: tuple[str, ...], output: Path, allow_private: bool, timeout: float) -> None:
    """Poll feeds once and write their entries as documents.

    A FEED is the address of an RSS or Atom feed, or a file: an OPML outline of feeds, or one
    address per line. This command uses the network: it obeys robots.txt, sends a host at most
    one request every two seconds, and reads only feeds that changed. It exits with 1 if every
    poll failed.

    \b
    Examples:
      newsgraph collect https://radiohalyard.example/feed.xml -o seeds
      newsgraph build seeds -o mygraph
    """
    from newsgraph.cli.terminal import messages
    from newsgraph.cli.terminal import output as console

    try:
        from newsgraph.collect import collect as poll_all
        from newsgraph.collect.fetching import Limits
    except ModuleNotFoundError as error:
        raise UsageError(
            f"collecting needs {error.name}: pip install 'newsgraph[collect]'"
        ) from None

    def said(poll: "Poll") -> None:
        what = poll.fault or f"{counted(poll.entries, 'entry', 'entries')}, {poll.new} new"
        messages().print(f"{poll.feed}: {what}", markup=False)

    found = poll_all(
        _addresses(feeds), output, limits=Limits(seconds=timeout), allow_private=allow_private,
        progress=said,
    )  # fmt: skip
    console().print(
        f"{output}: {counted(found.new, 'new document')}, {found.changed} changed; "
        f"{counted(len(found.faults), 'failed poll')} of {len(found.polls)}"
    )
    if found.polls and len(found.faults) == len(found.polls):
        raise click.exceptions.Exit(1)


def _addresses(feeds: tuple[str, ...]) -> Iterator[str]:
    for feed in feeds:
        path = Path(feed)
        if "://" in feed or not path.is_file():
            yield feed
        else:
            yield from _listed(path)


def _listed(path: Path) -> Iterator[str]:
    """The addresses in a file: those of an OPML outline, or one per line."""
    from newsgraph.ingest.formats.opml import feeds_in, is_opml

    data = path.read_bytes()
    if is_opml(data):
        try:
            yield from feeds_in(data)
        except DocumentError as error:
            raise UsageError(f"{path}: {error.reason}; {error.hint}") from None
        return
    lines = map(str.strip, data.decode("utf-8", "replace").splitlines())
    yield from (line for line in lines if line and not line.startswith("#"))

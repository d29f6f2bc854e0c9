"""``newsgraph watch``: build again whenever a source changes."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from newsgraph.cli.build import build
from newsgraph.errors import NewsgraphError, UsageError

WAKE = 500
"""Milliseconds between two looks for changes, and before the first build."""

PATIENCE = 30
"""Changes that do not stop are built after so many times the time to settle."""


@click.command(params=[parameter for parameter in build.params if parameter.name != "strict"])
@click.option(
    "--settle",
    type=click.FloatRange(0.1, 60),
    default=1.0,
    show_default=True,
    help="Seconds without a change before a build starts.",
)
@click.pass_context
def watch(ctx: click.Context, /, sources: tuple[str, ...], settle: float, **options: Any) -> None:
    """Build the graph of SOURCE..., and build it again after each change, until Ctrl-C.

    Takes the options of `newsgraph build`. Each build replaces the last one in one step: who
    reads the output folder meets a whole build. When a build fails, the last one stays, the
    error is printed, and watching goes on. Needs the extra: pip install 'newsgraph[watch]'

    \b
    Example:
      newsgraph watch seeds/ -o mygraph
    """
    from newsgraph.cli.terminal import inert

    if not sources:
        raise click.UsageError("Give a SOURCE to watch.")
    given = {**options, "sources": sources, "strict": False}
    output: Path = options["output"]
    watched = [*sources, *filter(None, (options["taxonomy"], options["overrides"]))]
    first = True
    for _ in _changes(watched, output, settle):
        try:
            ctx.invoke(build, **given)
        except NewsgraphError as error:
            if first and isinstance(error, UsageError):
                raise
            click.echo(f"Error: {inert(str(error))}", err=True)
        first = False
        click.echo("Watching; Ctrl-C stops.", err=True)


def _changes(sources: Sequence[str | Path], output: Path, settle: float) -> Iterator[None]:
    """One ``None`` at once, and one after each run of changes to the sources."""
    try:
        import watchfiles
    except ModuleNotFoundError:
        raise UsageError("watching needs watchfiles: pip install 'newsgraph[watch]'") from None

    from newsgraph.ingest.sources import watched_folders

    folders = [folder.resolve() for folder in watched_folders(sources)]
    ours = output.resolve()

    def matters(_change: watchfiles.Change, path: str) -> bool:
        """Whether a changed file is read: it is not hidden, and not of our own output."""
        changed = Path(path)
        within = next(changed.relative_to(root) for root in folders if changed.is_relative_to(root))
        hidden = any(part.startswith(".") for part in within.parts)
        return not hidden and not changed.is_relative_to(ours)

    started = False
    for changes in watchfiles.watch(
        *folders,
        watch_filter=matters,
        step=int(1000 * settle),
        debounce=int(1000 * settle * PATIENCE),
        rust_timeout=WAKE,
        yield_on_timeout=True,
        recursive=any(Path(source).is_dir() or not Path(source).exists() for source in sources),
    ):
        if changes or not started:
            started = True
            yield

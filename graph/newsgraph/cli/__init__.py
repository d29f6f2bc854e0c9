"""The command line. Each command imports its modules only when it runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from newsgraph._version import __version__
from newsgraph.cli.build import build, check, demo
from newsgraph.cli.collect import collect
from newsgraph.cli.export import export
from newsgraph.cli.formats import formats
from newsgraph.cli.query import query
from newsgraph.cli.show import open_page, show, stats
from newsgraph.cli.stories import diff, path, stories, why
from newsgraph.cli.validate import validate
from newsgraph.cli.watch import watch
from newsgraph.errors import NewsgraphError

INTERRUPTED = 130
"""The exit code of a command that Ctrl-C stopped, as in shells."""


class Text(click.types.StringParamType):
    """An argument that is not a path, so it must be UTF-8."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the text; fail if its bytes are not UTF-8."""
        text = super().convert(value, param, ctx)
        if any("\ud800" <= character <= "\udfff" for character in text):
            shown = text.encode(errors="backslashreplace").decode()
            self.fail(f"{shown} is not UTF-8; set the terminal to UTF-8.", param, ctx)
        return text


class Commands(click.Group):
    """The group of commands, in the order of use; our errors become clean messages."""

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        """Add a command, and check that its text arguments are UTF-8."""
        for parameter in cmd.params:
            if isinstance(parameter.type, click.types.StringParamType):
                parameter.type = Text()
        super().add_command(cmd, name)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse empty arguments: an empty path would mean the current folder."""
        for argument in args:
            if not argument or (argument.startswith("--") and argument.endswith("=")):
                raise click.UsageError("An argument is empty; fill it in, or leave it out.", ctx)
        with _clean_errors(ctx):
            return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of the commands, in the order in which they were added."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; an error of ours ends it with the error's exit code."""
        with _clean_errors(ctx):
            return super().invoke(ctx)


@contextmanager
def _clean_errors(ctx: click.Context) -> Iterator[None]:
    try:
        yield
    except NewsgraphError as error:
        from newsgraph.cli.terminal import inert

        click.echo(f"Error: {inert(str(error))}", err=True)
        ctx.exit(error.exit_code)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        click.echo(f"Error: {error.filename or 'output'}: {error.strerror}", err=True)
        ctx.exit(NewsgraphError.exit_code)
    except KeyboardInterrupt:
        click.echo("Stopped; an older build is unchanged.", err=True)
        ctx.exit(INTERRUPTED)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with:  newsgraph demo",
)
@click.version_option(__version__, prog_name="newsgraph")
def main() -> None:
    """Turn documents about news articles into a knowledge graph.

    newsgraph reads Markdown and text files with front matter, tables (CSV, Parquet, workbooks),
    JSON, feeds, saved pages, bookmarks and references. It finds the records that describe the
    same article, outlet or topic, and writes a folder with tables (Parquet), RDF (Turtle) and
    an interactive page that works offline.
    """


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell.

    \b
    Examples:
      newsgraph completion bash >> ~/.bashrc
      newsgraph completion zsh  >> ~/.zshrc
      newsgraph completion fish >  ~/.config/fish/completions/newsgraph.fish
    """
    from click.shell_completion import get_completion_class

    complete = get_completion_class(shell)
    if complete is None:
        raise click.ClickException(f"no completion for {shell}")
    click.echo(complete(main, {}, "newsgraph", "_NEWSGRAPH_COMPLETE").source())


for command in (
    *(demo, build, check, formats, collect, watch, stats, show, open_page, completion),
    *(stories, why, path, diff, query, export, validate),
):
    main.add_command(command)

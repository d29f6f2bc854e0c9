"""``newsgraph.toml``: the options of ``build`` in a file, and how to read which files.

A key is the long name of an option without its dashes, or ``sources``; each entry of ``[[files]]``
has a ``pattern``, and ``columns`` or an ``encoding`` for the files that fit it. The command line
overrides the file. Paths are relative to the folder of the file.
"""

import difflib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from newsgraph.errors import UsageError

FILE = Path("newsgraph.toml")
"""The file that is read if it is in the current folder."""

PATHS = frozenset({"sources", "output", "taxonomy", "overrides", "before"})
OF_FILES = frozenset({"pattern", "columns", "encoding"})


def configure(ctx: click.Context, _option: click.Parameter, path: Path | None) -> None:
    """Make the values of the configuration the defaults of the command.

    Raises:
        UsageError: the file cannot be read, or sets an unknown option.
    """
    path = path or (FILE if FILE.is_file() else None)
    if path is not None:
        ctx.default_map = {**stated(path), **(ctx.default_map or {})}


def stated(path: Path) -> dict[str, Any]:
    """Parameter of ``build`` → the value that a configuration states.

    Raises:
        UsageError: the file cannot be read, or sets an unknown option.
    """
    try:
        text = path.read_text(encoding="utf-8")
        values = tomllib.loads(text)
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path}: {error}") from None
    known = _parameters()
    found: dict[str, Any] = {}
    for key, value in values.items():
        if key not in known:
            raise _unknown(path, text, key, known)
        found[known[key]] = _below(path.parent, value) if key in PATHS else value
    for entry in found.get("files", ()):
        _check_entry(path, text, entry)
    return found


def _parameters() -> dict[str, str]:
    """Key of the configuration → the name of the parameter of ``build``."""
    from newsgraph.cli.build import build

    long = {option: one.name or "" for one in build.params for option in one.opts}
    named = {option.lstrip("-"): name for option, name in long.items() if option[:2] == "--"}
    return {key: name for key, name in named.items() if key != "config"} | {"sources": "sources"}


def _check_entry(path: Path, text: str, entry: Any) -> None:
    if not isinstance(entry, dict) or not isinstance(entry.get("pattern"), str):
        raise UsageError(
            f"{path}:{_line(text, 'files')}: an entry of [[files]] has no pattern; "
            'give one such as pattern = "*.csv"'
        )
    for key, value in entry.items():
        if key not in OF_FILES:
            raise _unknown(path, text, key, OF_FILES)
        if not isinstance(value, dict if key == "columns" else str):
            raise UsageError(f"{path}:{_line(text, key)}: {key} has a value of another kind")


def _unknown(path: Path, text: str, key: str, known: Any) -> UsageError:
    close = difflib.get_close_matches(key, known, n=1)
    hint = f"did you mean {close[0]}? " if close else ""
    return UsageError(
        f"{path}:{_line(text, key)}: there is no option {key!r}; {hint}"
        f"there are {', '.join(sorted(known))}"
    )


def _line(text: str, key: str) -> int:
    """The line in which a key stands first."""
    place = re.search(
        rf"^\s*(?:\[\[?\s*)?[\"']?{re.escape(key)}[\"']?\s*[=.\]]", text, re.MULTILINE
    )
    return text.count("\n", 0, place.end() if place else 0) + 1


def _below(folder: Path, value: Any) -> Any:
    if isinstance(value, list):
        return [_below(folder, one) for one in value]
    return str(folder / value) if isinstance(value, str) else value


def columns_of(value: str | Mapping[str, str]) -> dict[str, str]:
    """The mapping that ``--columns`` or the configuration states.

    Raises:
        UsageError: it names no field.
    """
    from newsgraph.ingest.mapping import checked, parse_columns

    return parse_columns(value) if isinstance(value, str) else checked(value)


def files_of(_ctx: click.Context, _option: click.Parameter, entries: Any) -> tuple[Any, ...]:
    """The patterns of files that the configuration states.

    Raises:
        UsageError: the columns of an entry name no field.
    """
    from newsgraph.ingest.mapping import FilePattern

    return tuple(
        FilePattern(entry["pattern"], columns_of(entry.get("columns", {})), entry.get("encoding"))
        for entry in entries or ()
    )

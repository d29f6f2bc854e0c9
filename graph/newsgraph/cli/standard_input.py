"""The source ``-``: what stands on standard input becomes a file that is read as any other."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from newsgraph.errors import UsageError

NAME = "standard-input"
"""The name of the file in the report and in ids, before its suffix."""


@contextmanager
def standard_input(sources: Sequence[str], input_format: str | None) -> Iterator[list[str]]:
    """The sources, with a temporary file in place of ``-``.

    Args:
        sources: files, folders, globs and at most one ``-``.
        input_format: the format of standard input; its content decides if it is not given.

    Raises:
        UsageError: there is no format of this name, it is given without ``-``, ``-`` is given
            twice, or standard input holds more than any format takes.
    """
    if "-" not in sources:
        if input_format is not None:
            raise UsageError("--from is the format of standard input: give - as a SOURCE")
        yield [*sources]
        return
    from newsgraph.ingest.formats import format_named, guess, limits

    if sources.count("-") > 1:
        raise UsageError("- is given twice; give it once")
    chosen = format_named(input_format) if input_format else None
    most = chosen.most if chosen else max(limits().values())
    data = sys.stdin.buffer.read(most + 1)
    if len(data) > most:
        raise UsageError(f"standard input holds more than {most // 1024**2} MiB; split it")
    suffix = (chosen or guess(data)).suffixes[0]
    with TemporaryDirectory(prefix="newsgraph-") as folder:
        path = Path(folder, f"{NAME}{suffix}")
        path.write_bytes(data)
        yield [str(path) if source == "-" else source for source in sources]

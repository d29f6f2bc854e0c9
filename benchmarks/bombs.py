"""Measure small inputs that cost much: ``python -m benchmarks.bombs [KIND …]``.

Each bomb is checked (read, identified, its stories found) in a process of its own, at a size and at
twice that. The peak is that of the largest process, its readers among them; CPU is that of all.
Results go to ``benchmarks/bombs.md``.
"""

import argparse
import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import threading
import zipfile
from collections.abc import Callable, Iterable
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import polars as pl

from benchmarks.bench import ROOT, machine
from tests.strategies import GOOD

RESULTS = ROOT / "benchmarks" / "bombs.md"
MIB = 1024**2
MOST_SECONDS = 900
FIXED, SHARE = 400, 2.5
"""Megabytes that a bomb may take: a constant, and a factor for each of its kilobytes."""

SPREAD = 1.15
"""What two runs of one bomb differ by."""


def zipped(members: Iterable[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of the members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return stream.getvalue()


def tarred(members: Iterable[tuple[tarfile.TarInfo, bytes]]) -> bytes:
    """A tar.gz of the members."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz", format=tarfile.PAX_FORMAT) as archive:
        for info, content in members:
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return stream.getvalue()


def digits(times: int) -> bytes:
    """Lines of one digit."""
    return zipped([("x.jsonl", b"1\n" * (4_000_000 * times))])


def row_and_digits(times: int) -> bytes:
    """A row, and lines of one digit."""
    return zipped([("x.jsonl", b'{"title": "a"}\n' + b"1\n" * (4_000_000 * times))])


def short_rows(times: int) -> bytes:
    """A table of rows of two bytes."""
    return b"title\n" + b"a\n" * (25_000 * times)


def short_rows_zipped(times: int) -> bytes:
    """Tables of rows of two bytes in a zip."""
    return zipped((f"{n}.csv", b"title\n" + b"a\n" * 20_000) for n in range(200 * times))


def delimiters(times: int) -> bytes:
    """A table of delimiters in a zip."""
    return zipped([("x.csv", b"title\n" + b"," * (30 * MIB * times))])


def overlapping(times: int) -> bytes:
    """A zip whose entries share the bytes of one large document."""
    data = zipped([("00000.md", b"---\n" + bytes(15 * MIB))])
    start, end = data.index(b"PK\1\2"), data.index(b"PK\5\6")
    entry, count = data[start:end], 500 * times
    entries = b"".join(entry.replace(b"00000", b"%05d" % n) for n in range(count))
    record = bytearray(data[end:])
    record[8:12] = count.to_bytes(2, "little") * 2
    record[12:16] = len(entries).to_bytes(4, "little")
    return data[:start] + entries + bytes(record)


def large_members(times: int) -> bytes:
    """A zip of documents of almost 16 MiB."""
    return zipped((f"{n}.md", b"---\n" + bytes(15 * MIB)) for n in range(50 * times))


def too_large_members(times: int) -> bytes:
    """A zip of documents that are too large."""
    return zipped((f"{n}.md", b"---\n" + bytes(64 * MIB)) for n in range(10 * times))


def bzip2(times: int) -> bytes:
    """A zip of bzip2 that unpacks by the thousand."""
    content = b"---\n" + bytes(15 * MIB)
    return zipped(((f"{n}.md", content) for n in range(20 * times)), zipfile.ZIP_BZIP2)


def header(times: int) -> bytes:
    """A tar.gz with one huge header."""
    info = tarfile.TarInfo("a.md")
    info.pax_headers = {"comment": "x" * (200 * MIB * times)}
    return tarred([(info, b"")])


def many_members(times: int) -> bytes:
    """A tar.gz of empty documents."""
    return tarred((tarfile.TarInfo(f"{n}.md"), b"") for n in range(60_000 * times))


def one_text_in_parquet(times: int) -> bytes:
    """A Parquet file with one long text in each row."""
    stream = io.BytesIO()
    text = "x" * (10_000 * times)
    pl.DataFrame({"title": [text] * (20_000 * times)}).write_parquet(stream)
    return stream.getvalue()


def aliases(times: int) -> bytes:
    """Documents of YAML aliases in a zip."""
    letters = ", ".join("a" * 3_000)
    entries = ", ".join(["{webUrl: 'https://a.example/1', authors: *a}"] * 300)
    text = f"---\ntitle: a\ntopics: &a [{letters}]\nrelated: [{entries}]\n---\n"
    return zipped((f"{n}.md", text.encode()) for n in range(300 * times))


def related(times: int) -> bytes:
    """One document that lists one related article again and again."""
    entries = ", ".join(["*a"] * (9_000 * times))
    text = f"---\ntitle: a\nx: &a {{webUrl: 'https://a.example/1'}}\nrelated: [{entries}]\n---\n"
    return text.encode()


def nested_lists(times: int) -> bytes:
    """Lines of lists in lists in a zip."""
    line = json.dumps({"title": "a", "x": []}).replace("[]", "[" + "[]," * 500_000 + "[]]")
    return zipped([("x.jsonl", (line + "\n").encode() * (20 * times))])


def issues(times: int) -> bytes:
    """A table of values that are none in a zip."""
    row = b"a" + b",x" * 40 + b"\n"
    columns = [b"title", b"quality"] + [b"published"] + [b"c%d" % n for n in range(38)]
    return zipped([("x.csv", b",".join(columns) + b"\n" + row * (200_000 * times))])


class Bomb(NamedTuple):
    """The name of a bomb's file, and its bytes at a multiple of its size."""

    name: str
    make: Callable[[int], bytes]


BOMBS = (
    Bomb("x.zip", digits),
    Bomb("x.zip", row_and_digits),
    Bomb("x.csv", short_rows),
    Bomb("x.zip", short_rows_zipped),
    Bomb("x.zip", delimiters),
    Bomb("x.zip", overlapping),
    Bomb("x.zip", large_members),
    Bomb("x.zip", too_large_members),
    Bomb("x.zip", bzip2),
    Bomb("x.tar.gz", header),
    Bomb("x.tar.gz", many_members),
    Bomb("x.parquet", one_text_in_parquet),
    Bomb("x.zip", aliases),
    Bomb("x.md", related),
    Bomb("x.zip", nested_lists),
    Bomb("x.zip", issues),
)


class Cost(NamedTuple):
    """What a bomb cost: its bytes, the peak in MB, CPU seconds, articles, exit code."""

    size: int
    peak: float
    cpu: float
    articles: int
    code: int


def explode(bomb: Bomb, times: int) -> Cost:
    """Check a bomb beside a good document, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, bomb.name)
        # Elsewhere: a process begins with the peak of the one that starts it.
        with get_context("spawn").Pool(1) as pool:
            pool.apply(write, (bomb, times, path))
        Path(folder, "good.md").write_text(GOOD)
        with tempfile.TemporaryFile() as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "newsgraph", "check", folder, "--json"],
                stdout=output,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "NEWSGRAPH_CACHE": ""},
            )
            clock = threading.Timer(MOST_SECONDS, process.kill)
            clock.start()
            _, status, usage = os.wait4(process.pid, 0)
            clock.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            output.seek(0)
            printed = output.read()
        articles = json.loads(printed)["records"]["articles"] if printed else 0
        cpu = usage.ru_utime + usage.ru_stime
        peak = usage.ru_maxrss * 1024 / 1e6
        return Cost(path.stat().st_size, peak, cpu, articles, process.returncode)


def write(bomb: Bomb, times: int, path: Path) -> None:
    """Write a bomb's file."""
    path.write_bytes(bomb.make(times))


def line(bomb: Bomb) -> str:
    """The line of the table for one bomb."""
    once, twice = (explode(bomb, times) for times in (1, 2))
    ratio = twice.peak / once.peak
    is_bounded = twice.peak <= FIXED + SHARE * twice.size / 1e3 and ratio <= 2 * SPREAD
    is_built = all(cost.code == 0 and cost.articles >= 2 for cost in (once, twice))
    words = [(bomb.make.__doc__ or "").removesuffix(".")]
    for cost in (once, twice):
        words += [f"{cost.size / 1e3:,.0f} kB", f"{cost.peak:,.0f} MB", f"{cost.cpu:.1f} s"]
    words += [f"{ratio:.2f}", "ok" if is_bounded else "missed", "yes" if is_built else "NO"]
    return f"| {' | '.join(words)} |"


def main() -> None:
    """Explode the bombs and write the results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", help="names of functions; all if none is given")
    kinds = parser.parse_args().kinds
    bombs = [bomb for bomb in BOMBS if not kinds or bomb.make.__name__ in kinds]
    lines = []
    for bomb in bombs:
        lines.append(line(bomb))
        print(lines[-1], flush=True)
    if not kinds:
        RESULTS.write_text("\n".join([*HEAD, *lines, ""]), encoding="utf-8")


HEAD = (
    "# Small inputs that ask for much",
    "",
    "Written by `python -m benchmarks.bombs`. Each bomb lies beside a good document and is read by",
    "`newsgraph check` in a process of its own, at a size n and at 2n. The peak is that of the",
    "largest process; CPU is that of all. *Bounded*: the peak at 2n is at most twice that at n,",
    f"and at most {FIXED:,} MB and {SHARE:g} MB for each kilobyte. *Built*: the good document is.",
    "",
    f"Machine: {machine()}",
    "",
    "| bomb | n | peak | CPU | 2n | peak | CPU | ratio | bounded | built |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
)

if __name__ == "__main__":
    main()

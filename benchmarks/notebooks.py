"""The notebooks on generated corpora, timed: ``benchmarks/notebooks.md``.

Usage: ``python -m benchmarks.notebooks [ARTICLES…]``; 10,000 and 100,000 without. Each size is
generated (``benchmarks/generate.py``), built once, and opened by every notebook in a process of
its own. A cell that raises fails the run.
"""

import argparse
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.bench import machine
from benchmarks.generate import write
from newsgraph.graph import build
from tools.notebooks import executed, notebooks

SIZES = (10_000, 100_000)
PAGE = Path(__file__).with_suffix(".md")


def run(articles: int, folder: Path) -> list[str]:
    """The rows of a table: the build, then each notebook, in seconds by the clock."""
    seeds, built = folder / "seeds", folder / "built"
    write(seeds, articles)
    start = time.perf_counter()
    build(seeds).write(built)
    rows = [f"| build and write | {time.perf_counter() - start:,.1f} s |"]
    os.environ["NEWSGRAPH_CORPUS"] = str(built)
    for path in notebooks():
        start = time.perf_counter()
        executed(path, folder)
        rows.append(f"| `{path.name}` | {time.perf_counter() - start:,.1f} s |")
        print(articles, rows[-1], file=sys.stderr)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024**2
    return [*rows, f"| largest notebook in memory | {peak:,.2f} GiB |"]


def main() -> None:
    """Run the notebooks at each size and write the page."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("articles", nargs="*", type=int, default=SIZES)
    head = (
        "# Notebooks\n\nWritten by `python -m benchmarks.notebooks`: every notebook runs to its "
        "end on documents of `benchmarks/generate.py`. Seconds by the clock, kernel and plots "
        f"included.\n\n{machine()}"
    )
    parts = [head]
    for articles in parser.parse_args().articles:
        with tempfile.TemporaryDirectory() as folder:
            rows = run(articles, Path(folder))
        parts.append(f"## {articles:,} documents\n\n|  |  |\n| --- | --- |\n" + "\n".join(rows))
    PAGE.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

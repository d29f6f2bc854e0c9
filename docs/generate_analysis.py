"""Writes ``analysis.md`` from the analyses themselves; ``make docs`` runs it, a test checks it."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import polars as pl

from newsgraph import analysis
from newsgraph.analysis import Answer

INTRO = """\
# Analyses

`newsgraph.analysis` asks questions of a graph and says how sure the answer is. The notebooks in
[`notebooks/`](../notebooks/) use every one of them; `make notebooks` opens them, and
`pip install 'newsgraph[notebooks]'` brings what they need.

```python
import newsgraph as ng
from newsgraph import analysis

answer = analysis.first_reports(ng.sample())
answer  # what was found, how, and what it cannot say
answer.frame  # the rows, a polars frame; answer.to_pandas() for pandas
answer.plot()  # matplotlib; answer.plot(ax) draws where you say
answer.reading  # the outcome in sentences
answer.missing  # what the graph lacks to be asked this, or None
```

Each takes a graph or its tables. What follows holds for all of them.

- **A finding is a finding at a false-discovery rate.** Where many outlets, pairs or cells are
  tested at once, some differ by chance. `q` is the least false-discovery rate at which a row is a
  finding (Benjamini and Hochberg 1995); the verdict is given at 5 %.
- **Too little is said to be too little.** What the data cannot carry is *insufficient evidence*,
  with the reason; it is neither tested nor counted among the tests.
- **The corpus is not the world.** Every answer is about the articles that were collected. Absence
  from the corpus is not absence of coverage.
- **Times are looked at before they are read.** If they look like an order of collecting
  (most stories begin with a tie, lie within one hour, or follow each other unbroken),
  `first_reports` and `lead_lag` refuse; `trust_times=True` overrules them. An order of
  collecting can pass unnoticed where the stories that were found mix what lay apart, so more
  easily at grain event, or among fewer than 300 articles.
- **Nothing depends on chance.** What is drawn at random has a fixed seed.

The tests plant a truth in simulated corpora and measure what is found of it: of leaders that are
earlier in three of four stories at 50 shared stories, `lead_lag` finds 85 % or more with no more
than 5 % false among its findings, and `blind_spots` finds 85 % or more of silences where 15
articles are expected. On shuffled headlines it finds nothing beyond the rate.

Columns of numbers are never NaN: what cannot be told is null.
"""

TYPES: dict[object, str] = {pl.String: "text", pl.Int64: "count", pl.Float64: "number"}


def answers() -> Iterator[tuple[str, type[Answer]]]:
    """The name of each analysis and the class of its answer."""
    for name in analysis.__all__:
        if name == "Answer":
            continue
        module = import_module(f"newsgraph.analysis.questions.{name}")
        (kind,) = (
            member
            for member in vars(module).values()
            if inspect.isclass(member)
            and issubclass(member, Answer)
            and member.__module__ == module.__name__
        )
        yield name, kind


def section(name: str, kind: type[Answer]) -> Iterator[str]:
    """The lines on one analysis."""
    function = getattr(analysis, name)
    parameters = str(inspect.signature(function)).partition(")")[0].partition("graph")[2]
    options = parameters.partition(",")[2].replace(" *, ", "").strip()
    yield f"## {kind.question}\n"
    yield f"`analysis.{name}(graph{', ' + options if options else ''})`\n"
    yield f"{(inspect.getdoc(kind) or '').replace(chr(10) * 2, chr(10)).replace(chr(10), ' ')}\n"
    yield f"**Method.** {kind.method}\n"
    yield "**It cannot say:**\n"
    yield from (f"- {limit}" for limit in kind.limits)
    yield "\n| column | type | what it holds |\n|---|---|---|"
    for column, (dtype, meaning) in kind.columns.items():
        yield f"| `{column}` | {TYPES.get(dtype, 'time (UTC)')} | {meaning} |"
    yield ""


def page() -> str:
    """The whole page."""
    parts = ("\n".join(section(name, kind)) for name, kind in answers())
    return INTRO + "\n" + "\n".join(parts)


if __name__ == "__main__":
    (Path(__file__).parent / "analysis.md").write_text(page(), encoding="utf-8")

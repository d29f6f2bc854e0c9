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

`newsgraph.analysis` answers questions about a graph and says how sure each answer is. The notebooks
in [`notebooks/`](../notebooks/) use every one of them; `make notebooks` opens them, and
`pip install 'newsgraph[notebooks]'` installs what they need.

```python
import newsgraph as ng
from newsgraph import analysis

answer = analysis.first_reports(ng.sample())
answer  # the findings, the method and the limits
answer.frame  # the rows, a polars frame; answer.to_pandas() for pandas
answer.plot()  # matplotlib; answer.plot(ax) draws on your own axes
answer.reading  # the outcome in sentences
answer.missing  # what the graph lacks for this question, or None
```

Each analysis takes a graph or its tables. The following holds for all of them.

- **Verdicts control the false-discovery rate.** Where many outlets, pairs or cells are
  tested at once, some differ by chance. `q` is the lowest false-discovery rate at which a row is a
  finding (Benjamini and Hochberg 1995); the verdict is given at 5 %.
- **Too little data is reported as too little.** Where the data cannot support a verdict, it is
  *insufficient evidence*, with the reason; the row is neither tested nor counted among the tests.
- **The corpus is not the world.** Every answer is about the articles that were collected. Absence
  from the corpus is not absence of coverage.
- **Times are checked before they are used.** They may show when articles were collected, not when
  they were published: most stories then begin with a tie, lie within one hour, or follow each
  other without a gap. `first_reports`, `lead_lag`, `leads` and `topic_lags` refuse such times,
  unless you pass `trust_times=True`. The check can miss them, above all at grain event and among
  fewer than 300 articles.
- **What was not watched is not compared.** `newsgraph collect` logs its polls. Give the log to
  `lead_lag` and `leads` (`polls="seeds"`), and an outlet counts on a story only if its feed was
  watched from the story's first article on: an earlier one would have been seen. A feed that holds
  one section only says nothing of the others.
- **Carriers are flagged.** An outlet that mostly carries texts that others had before counts as an
  outlet, but the answer names it, and `carries` or `carriers` marks its rows.
- **Results are reproducible.** Random draws have a fixed seed.

The tests plant a truth in simulated corpora and measure how much of it is found. When a leader is
earlier in three of four stories, and 50 stories are shared, `lead_lag` finds 85 % or more of the
leaders, and at most 5 % of its findings are false. `blind_spots` finds 85 % or more of the silences
where 15 articles are expected. On shuffled headlines it finds nothing beyond the rate. `leads`
finds 90 % or more of the early outlets in a corpus where `lead_lag` can test no pair. `topic_lags`
finds 85 % or more of the pairs of which one turns to 16 topics two days later. `communities` finds
three planted communities of eight outlets, and none that is stable where outlets are shuffled.

Numeric columns never hold NaN: an unknown value is null.
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

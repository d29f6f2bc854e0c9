"""Which tests can see a mutant: those that ran its line once, in one run under coverage."""

import ast
import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from cosmic_ray.work_item import MutationSpec
from coverage import CoverageData

FIRST_SECONDS = 10.0
"""Seconds; tests that take about this long together are tried first, as they kill most mutants."""


class Timed(NamedTuple):
    """A test that passes on the code as it stands, and the seconds that it takes."""

    name: str
    seconds: float


class Plan:
    """The tests that ran each line of each module, with the seconds that each takes.

    ``failed`` are those that fail or skip on the code as it stands: they show nothing.
    """

    def __init__(self, root: Path, data: Path, seconds: Path) -> None:
        """Read what :func:`tools.mutants.checkout.measure` left."""
        measured = json.loads(seconds.read_text(encoding="utf-8"))
        self.root = root
        self.seconds = {name: time for name, time in measured.items() if time is not None}
        self.failed = sorted(measured.keys() - self.seconds.keys())
        self._coverage = CoverageData(data)
        self._coverage.read()

    def tests(self, spec: MutationSpec, most_seconds: float) -> list[list[Timed]]:
        """The tests to try first and those to try then, the fastest first in each.

        First come the tests that ran the line, then the others: they may see the line through
        a fixture that an earlier test made, or run it in a process of their own, which the
        coverage does not show.
        """
        seen = self._seen(spec)
        ranks = [seen, self.seconds.keys() - seen]
        ordered = [test for rank in ranks for test in self._fastest(rank)]
        first = _up_to(ordered, FIRST_SECONDS)
        rest = _up_to(ordered[len(first) :], most_seconds - FIRST_SECONDS)
        return [first, rest] if rest else [first]

    def _fastest(self, names: Iterable[str]) -> list[Timed]:
        timed = (Timed(name, self.seconds[name]) for name in names if name in self.seconds)
        return sorted(timed, key=lambda test: (test.seconds, test.name))

    def _seen(self, spec: MutationSpec) -> set[str]:
        by_line = self._coverage.contexts_by_lineno(str((self.root / spec.module_path).resolve()))
        lines = _statement(self.root / spec.module_path, spec.start_pos[0]) or by_line
        contexts = {context for line in lines for context in by_line.get(line, ())}
        return {context.rpartition("|")[0] for context in contexts if context}


def _statement(path: Path, line: int) -> range | None:
    """The lines from the start of the innermost statement to this one.

    ``None`` for one that is not in a function: it runs on import, in no test.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    around = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or line)
    ]
    in_function = any(
        isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.body[0].lineno <= line
        for node in around
    )
    return range(max(node.lineno for node in around), line + 1) if in_function else None


def _up_to(tests: list[Timed], most_seconds: float) -> list[Timed]:
    """The first tests that together take about the given number of seconds; at least one."""
    taken: list[Timed] = []
    total = 0.0
    for test in tests:
        if taken and total + test.seconds > most_seconds:
            break
        taken.append(test)
        total += test.seconds
    return taken

"""Mutants tried one by one, each worker in a copy of the working tree of its own."""

import multiprocessing
import os
import shlex
import shutil
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cosmic_ray.mutating import mutate_and_test
from cosmic_ray.work_item import TestOutcome, WorkItem, WorkResult

from tools.mutants.checkout import PYTEST, environment
from tools.mutants.plan import Timed

if TYPE_CHECKING:
    from queue import Queue

SLACK_SECONDS, SLACK_FACTOR = 60, 4
"""A mutant whose tests take this much longer may run for ever, and counts as killed."""

TESTS = Path(".tests-to-run")
COMMAND = [*PYTEST, "-x", "-p", "tools.mutants.unshrunk", f"@{TESTS}"]


class Trial(NamedTuple):
    """A mutant, and lists of tests to try in turn until one fails."""

    mutant: WorkItem
    tests: list[list[Timed]]


class Outcome(NamedTuple):
    """What became of a mutant, and the processor time that it took in seconds."""

    mutant: WorkItem
    result: WorkResult
    cpu_seconds: float


def run(trials: Iterable[Trial], base: Path, workers: int) -> Iterator[Outcome]:
    """Try mutants, each in a new process of pytest, in the order in which they end.

    Processes are spawned: polars has threads, which a fork would not take along.
    """
    context = multiprocessing.get_context("spawn")
    with context.Manager() as manager:
        copies = manager.Queue()
        for number in range(workers):
            copies.put(base.with_name(f"worker-{number}"))
        with ProcessPoolExecutor(workers, context, _enter, (base, copies)) as pool:
            tried = [pool.submit(_try, trial) for trial in trials]
            try:
                for future in as_completed(tried):
                    yield future.result()
            finally:
                pool.shutdown(cancel_futures=True)


def _enter(base: Path, copies: "Queue[Path]") -> None:
    root = copies.get()
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(base, root)
    os.environ.update(environment(root))
    os.chdir(root)


def _try(trial: Trial) -> Outcome:
    before = _cpu_seconds()
    for tests in trial.tests:
        TESTS.write_text("\n".join(test.name for test in tests), encoding="utf-8")
        timeout = SLACK_SECONDS + SLACK_FACTOR * sum(test.seconds for test in tests)
        result = mutate_and_test(trial.mutant.mutations, shlex.join(COMMAND), timeout)
        if result.test_outcome is not TestOutcome.SURVIVED:
            break
    return Outcome(trial.mutant, result, _cpu_seconds() - before)


def _cpu_seconds() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system

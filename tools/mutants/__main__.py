"""Try a sample of mutants and write what survives: ``python -m tools.mutants``.

Each room's mutants are tried by the tests of that room. An interrupted run goes on where it
stopped. A room begins anew when its code, the sample or the seed has changed. What it needs
stands in ``.mutants/``.
"""

import argparse
import hashlib
import os
import shlex
import sys
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome, WorkItem, WorkResult
from filelock import FileLock

from tools.mutants import checkout, report, trial
from tools.mutants.places import PACKAGE, ROOMS, room_of, sample
from tools.mutants.plan import Plan

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "benchmarks" / "mutants.md"
STATE = ROOT / ".mutants"
JUDGED = ROOT / "benchmarks" / "mutants-judged.yaml"


def main() -> None:
    """Sample, measure, try, report; one room after another, each by its own tests."""
    options = _options()
    judged = report.judgements(JUDGED)
    done: list[tuple[WorkItem, WorkResult]] = []
    for room in [options.room] if options.room else ROOMS:
        state = STATE / room
        state.mkdir(parents=True, exist_ok=True)
        with FileLock(state / "lock", timeout=0):
            done += _tried(state, room, options)
    lived = report.survivors(done, judged)
    if not options.room:
        command = f"python -m tools.mutants --sample {options.sample} --seed {options.seed}"
        PAGE.write_text(report.page(done, lived, command), encoding="utf-8")
    _print(len(done), lived, judged)


def _tried(
    state: Path, room: str, options: argparse.Namespace
) -> list[tuple[WorkItem, WorkResult]]:
    """The mutants of a room, and the outcome of each."""
    base = state / "base"
    _say(f"{room}: copying the working tree")
    checkout.copy_tree(ROOT, base)
    _begin(state, room, options)
    plan = _plan(state, room, options)
    with use_db(state / "session.sqlite") as session:
        _try_pending(session, plan, options, base)
        return list(session.completed_work_items)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.mutants", description=__doc__)
    parser.add_argument("--sample", type=int, default=420, help="mutants to try  [420]")
    parser.add_argument("--seed", type=int, default=11, help="decides which are drawn  [11]")
    parser.add_argument(
        "--room", choices=ROOMS, help="this room's part of the sample; writes no page"
    )
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="[all cores]")
    parser.add_argument(
        "--seconds", type=float, default=120, help="most time for the tests of one mutant  [120]"
    )
    parser.add_argument(
        "--again", action="store_true", help="try the survivors again, with the tests as they are"
    )
    return parser.parse_args()


def _begin(state: Path, room: str, options: argparse.Namespace) -> None:
    """Draw a sample, unless this one is under way; with ``--again`` forget the survivors."""
    base, path, key = state / "base", state / "session.sqlite", state / "key"
    code = hashlib.sha256(repr((options.sample, options.seed)).encode())
    for module in sorted((base / PACKAGE / room).rglob("*.py")):
        code.update(module.read_bytes())
    same = key.exists() and key.read_text() == code.hexdigest()
    if not same or options.again:
        (state / "seconds.json").unlink(missing_ok=True)
    if not same:
        key.unlink(missing_ok=True)
        path.unlink(missing_ok=True)
        drawn = sample(base, ROOMS, options.sample, options.seed)
        with use_db(path) as session:
            session.add_work_items(
                mutant for mutant in drawn if room_of(mutant.mutations[0].module_path) == room
            )
        key.write_text(code.hexdigest())
    elif options.again:
        _forget_survivors(path)


def _forget_survivors(path: Path) -> None:
    with use_db(path) as session:
        done = dict(session.results)
        mutants = session.work_items
        session.clear()
        session.add_work_items(mutants)
        for job, result in done.items():
            if result.test_outcome is not TestOutcome.SURVIVED:
                session.set_result(job, result)


def _plan(state: Path, room: str, options: argparse.Namespace) -> Plan:
    base, data, seconds = state / "base", state / "coverage.sqlite", state / "seconds.json"
    if not seconds.exists():
        _say("running the room's tests once under coverage")
        tests_of_room = [f"tests/{room}", f"{PACKAGE}/{room}"]
        checkout.measure(base, tests_of_room, data, seconds, options.workers)
    plan = Plan(base, data, seconds)
    tests = state / "tests"
    tests.write_text("\n".join(sorted(plan.seconds)), encoding="utf-8")
    checkout.warm(base, tests)
    for name in plan.failed:
        _say(f"left out, as it does not pass without a mutation: {name}")
    return plan


def _try_pending(session: WorkDB, plan: Plan, options: argparse.Namespace, base: Path) -> None:
    pending = sorted(session.pending_work_items, key=lambda mutant: mutant.job_id)
    trials = [
        trial.Trial(mutant, plan.tests(mutant.mutations[0], options.seconds)) for mutant in pending
    ]
    _say(f"{len(pending)} mutants to try, {session.num_results} tried before")
    spent = 0.0
    for number, outcome in enumerate(trial.run(trials, base, options.workers), 1):
        session.set_result(outcome.mutant.job_id, outcome.result)
        spent += outcome.cpu_seconds
        spec = outcome.mutant.mutations[0]
        _say(
            f"{number}/{len(pending)} {spec.module_path}:{spec.start_pos[0]} "
            f"{spec.operator_name.removeprefix('core/')}: {outcome.result.test_outcome.value}, "
            f"{spent / number:.1f} s of processor time each"
        )


def _print(
    tried: int, lived: list[report.Survivor], judged: dict[report.Change, report.Judgement]
) -> None:
    for change in report.stale(judged, ROOT):
        _say(f"{JUDGED.name} judges a line that is gone: {shlex.join(change)}")
    _say(f"{tried - len(lived)} of {tried} killed")
    for survivor in lived:
        if survivor.judgement is None:
            print(f"{survivor.change.module}:{survivor.line}")
            print(f"  - {survivor.change.was}\n  + {survivor.change.becomes}")


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()

"""Try a sample of mutants and write what survives: ``python -m tools.mutants``.

An interrupted run goes on where it stopped. It begins anew when the code of a room, the
sample or the seed has changed. What it needs stands in ``.mutants/``.
"""

import argparse
import hashlib
import os
import shlex
import sys
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome
from filelock import FileLock

from tools.mutants import checkout, report, trial
from tools.mutants.places import PACKAGE, ROOMS, sample
from tools.mutants.plan import Plan

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "benchmarks" / "mutants.md"
JUDGED = ROOT / "benchmarks" / "mutants-judged.yaml"


def main() -> None:
    """Sample, measure, try, report."""
    options = _options()
    state = ROOT / ".mutants" / (options.room or "all")
    state.mkdir(parents=True, exist_ok=True)
    with FileLock(state / "lock", timeout=0):
        _go_on(state, options)


def _go_on(state: Path, options: argparse.Namespace) -> None:
    base = state / "base"
    _say("copying the working tree")
    checkout.copy_tree(ROOT, base)
    _begin(state, options)
    plan = _plan(state, options)
    with use_db(state / "session.sqlite") as session:
        _try_pending(session, plan, options, base)
        _report(session, options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.mutants", description=__doc__)
    parser.add_argument("--sample", type=int, default=420, help="mutants to try  [420]")
    parser.add_argument("--seed", type=int, default=11, help="decides which are drawn  [11]")
    parser.add_argument(
        "--room", choices=ROOMS, help="mutants of this room, tried by its own tests; no page"
    )
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="[all cores]")
    parser.add_argument(
        "--seconds", type=float, default=120, help="most time for the tests of one mutant  [120]"
    )
    parser.add_argument(
        "--again", action="store_true", help="try the survivors again, with the tests as they are"
    )
    return parser.parse_args()


def _begin(state: Path, options: argparse.Namespace) -> None:
    """Draw a sample, unless this one is under way; with ``--again`` forget the survivors."""
    rooms = [options.room] if options.room else ROOMS
    base, path, key = state / "base", state / "session.sqlite", state / "key"
    code = hashlib.sha256(repr((options.sample, options.seed)).encode())
    for module in sorted(m for room in rooms for m in (base / PACKAGE / room).rglob("*.py")):
        code.update(module.read_bytes())
    same = key.exists() and key.read_text() == code.hexdigest()
    if not same or options.again:
        (state / "seconds.json").unlink(missing_ok=True)
    if not same:
        key.unlink(missing_ok=True)
        path.unlink(missing_ok=True)
        with use_db(path) as session:
            session.add_work_items(sample(base, rooms, options.sample, options.seed))
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


def _plan(state: Path, options: argparse.Namespace) -> Plan:
    base, data, seconds = state / "base", state / "coverage.sqlite", state / "seconds.json"
    if not seconds.exists():
        _say("running the tests once under coverage")
        room = [f"tests/{options.room}", f"{PACKAGE}/{options.room}"] if options.room else []
        checkout.measure(base, room, data, seconds, options.workers)
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


def _report(session: WorkDB, options: argparse.Namespace) -> None:
    judged = report.judgements(JUDGED)
    done = session.completed_work_items
    lived = report.survivors(done, judged)
    if not options.room:
        command = f"python -m tools.mutants --sample {options.sample} --seed {options.seed}"
        PAGE.write_text(report.page(done, lived, command), encoding="utf-8")
    for change in report.stale(judged, ROOT):
        _say(f"{JUDGED.name} judges a line that is gone: {shlex.join(change)}")
    _say(f"{len(done) - len(lived)} of {len(done)} killed")
    for survivor in lived:
        if survivor.judgement is None:
            print(f"{survivor.change.module}:{survivor.line}")
            print(f"  - {survivor.change.was}\n  + {survivor.change.becomes}")


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()

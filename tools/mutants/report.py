"""What survived, as a page: by room, and each survivor with what was found by looking at it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

import yaml
from cosmic_ray.work_item import MutationSpec, TestOutcome, WorkItem, WorkResult

from tools.mutants.places import PACKAGE, room_of

NEWLINE = "\n"
MEANING = """\
[cosmic-ray](https://cosmic-ray.readthedocs.io) changes the code in one small place, and the tests \
of its room run until one fails. A mutant that no test sees *survives*: a test is \
missing, or the change makes no difference (*equivalent*), or none that matters (*harmless*). \
These verdicts stand in `mutants-judged.yaml`.
"""

Verdict = Literal["equivalent", "harmless"]


class Change(NamedTuple):
    """A mutant by its content, which stays the same when lines move."""

    module: str
    was: str
    becomes: str


class Judgement(NamedTuple):
    """What somebody found who looked at a survivor, and why."""

    verdict: Verdict
    reason: str


class Survivor(NamedTuple):
    """A mutant that no test saw."""

    line: int
    change: Change
    judgement: Judgement | None

    @property
    def room(self) -> str:
        """The room that its module stands in."""
        return self.change.module.partition("/")[0]


def judgements(path: Path) -> dict[Change, Judgement]:
    """The survivors that were looked at.

    Raises:
        ValueError: an entry has another verdict, or stands twice.
    """
    entries = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    found: dict[Change, Judgement] = {}
    for entry in entries:
        change = Change(entry["module"], entry["was"], entry["becomes"])
        if entry["verdict"] not in ("equivalent", "harmless") or change in found:
            raise ValueError(f"{path}: {change}: twice, or neither equivalent nor harmless")
        found[change] = Judgement(entry["verdict"], entry["reason"])
    return found


def stale(judged: Iterable[Change], root: Path) -> list[Change]:
    """Judged changes of lines that no longer stand in the code."""
    return [
        change
        for change in judged
        if not (path := root / PACKAGE / change.module).is_file()
        or change.was not in map(str.strip, path.read_text(encoding="utf-8").splitlines())
    ]


def change_of(spec: MutationSpec, result: WorkResult) -> Change:
    """A mutant's first line as it was and as it became."""
    lines = (result.diff or "").splitlines()[3:]
    was = next((line[1:].strip() for line in lines if line.startswith("-")), "")
    becomes = next((line[1:].strip() for line in lines if line.startswith("+")), "")
    return Change(spec.module_path.relative_to(PACKAGE).as_posix(), was, becomes)


def survivors(
    done: Iterable[tuple[WorkItem, WorkResult]], judged: dict[Change, Judgement]
) -> list[Survivor]:
    """The mutants that no test saw, by module and line."""
    found = []
    for mutant, result in done:
        if result.test_outcome is TestOutcome.SURVIVED:
            spec = mutant.mutations[0]
            change = change_of(spec, result)
            found.append(Survivor(spec.start_pos[0], change, judged.get(change)))
    return sorted(found, key=lambda survivor: (survivor.change.module, survivor.line))


def page(
    done: Sequence[tuple[WorkItem, WorkResult]], lived: Sequence[Survivor], command: str
) -> str:
    """The page in Markdown."""
    killed = len(done) - len(lived)
    equivalent = sum(_verdict(survivor) == "equivalent" for survivor in lived)
    score = (
        f"Tests kill {killed} of {len(done)} mutants, {_percent(killed, len(done))}; "
        f"{_percent(killed, len(done) - equivalent)} of those that are not equivalent."
    )
    return f"""\
# Mutants

Written by `{command}`.

{MEANING}
{score}

| room | mutants | killed | of these, ran too long | equivalent | harmless | open |
|---|--:|--:|--:|--:|--:|--:|
{NEWLINE.join(_rows(done, lived))}

## Survivors

| place | was | becomes | looked at |
|---|---|---|---|
{NEWLINE.join(map(_row, lived))}
"""


def _rows(done: Sequence[tuple[WorkItem, WorkResult]], lived: Sequence[Survivor]) -> Iterator[str]:
    tried = Counter(room_of(mutant.mutations[0].module_path) for mutant, _ in done)
    endless = Counter(
        room_of(mutant.mutations[0].module_path)
        for mutant, result in done
        if result.output == "timeout"
    )
    verdicts = Counter((survivor.room, _verdict(survivor)) for survivor in lived)
    for room, mutants in sorted(tried.items()):
        left = [verdicts[room, verdict] for verdict in ("equivalent", "harmless", "open")]
        numbers = [mutants, mutants - sum(left), endless[room], *left]
        yield f"| {room} | {' | '.join(map(str, numbers))} |"


def _row(survivor: Survivor) -> str:
    module, was, becomes = survivor.change
    looked = f": {survivor.judgement.reason}" if survivor.judgement else ""
    verdict = _verdict(survivor) + looked
    return f"| {module}:{survivor.line} | {_code(was)} | {_code(becomes)} | {verdict} |"


def _verdict(survivor: Survivor) -> str:
    return survivor.judgement.verdict if survivor.judgement else "open"


def _code(line: str) -> str:
    return f"`` {line.replace('|', chr(92) + '|')} ``" if line else "(nothing)"


def _percent(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "none"

"""What `make mutants` changes, and how it reports what survived."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("cosmic_ray", reason="install cosmic-ray to run this")

from cosmic_ray import work_item
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator
from cosmic_ray.work_item import MutationSpec, WorkerOutcome, WorkItem, WorkResult

from tools.mutants.places import PACKAGE, places, sample, shares
from tools.mutants.report import Change, Judgement, judgements, page, stale, survivors

CODE = """\
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    LIMIT = 1 + 2

def longer(words: list[str] | None, least: int = 3) -> int | None:
    size: int | None = len(words) if words else 0
    return size if size > least else None
"""
MODULE = PACKAGE / "identity" / "words.py"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout of one module, twice."""
    for room in ("identity", "query"):
        (tmp_path / PACKAGE / room).mkdir(parents=True)
        (tmp_path / PACKAGE / room / "words.py").write_text(CODE)
    return tmp_path


def mutated(spec: MutationSpec) -> str:
    code = mutate_code(CODE, get_operator(spec.operator_name)(), spec.occurrence)
    assert isinstance(code, str)
    return code


def test_only_code_that_runs_is_changed(root: Path) -> None:
    found = [spec for place in places(root, MODULE) for spec in place]
    lines = {spec.start_pos[0] for spec in found}
    assert lines == {6, 7, 8}
    for spec in found:
        now = mutated(spec)
        assert ast.dump(ast.parse(now)) != ast.dump(ast.parse(CODE))
        assert "list[str] | None" in now
        assert "int | None" in now


def test_a_sample_is_spread_over_rooms_and_holds_a_place_once(root: Path) -> None:
    drawn = [item.mutations[0] for item in sample(root, ["identity", "query"], 8, seed=1)]
    assert len({spec.module_path for spec in drawn}) == 2
    assert len(drawn) == 8
    at = [(spec.module_path, spec.start_pos, spec.operator_name.split("_")[0]) for spec in drawn]
    assert len(set(at)) == 8


def test_a_seed_draws_the_same_sample_again(root: Path) -> None:
    rooms = ["identity", "query"]
    assert sample(root, rooms, 6, seed=1) == sample(root, rooms, 6, seed=1)
    assert sample(root, rooms, 6, seed=1) != sample(root, rooms, 6, seed=2)


@given(st.dictionaries(st.text(), st.integers(1, 1000), min_size=1), st.integers(0, 500))
def test_shares_add_up_and_differ_from_the_exact_by_less_than_one(
    weights: dict[str, int], total: int
) -> None:
    result = shares(weights, total)
    assert sum(result.values()) == total
    for key, weight in weights.items():
        assert abs(result[key] - total * weight / sum(weights.values())) < 1


def test_the_page_counts_what_was_killed_and_shows_what_was_not() -> None:
    spec = MutationSpec(MODULE, "core/NumberReplacer", 0, (6, 51), (6, 52))
    diff = "--- mutation diff ---\n--- a/x\n+++ b/x\n@@ -6 +6 @@\n-    a | 3\n+    a | 4"
    lives = WorkResult(WorkerOutcome.NORMAL, "", work_item.TestOutcome.SURVIVED, diff)
    dies = WorkResult(WorkerOutcome.NORMAL, "timeout", work_item.TestOutcome.KILLED, diff)
    done = [(WorkItem.single("1", spec), lives), (WorkItem.single("2", spec), dies)]
    change = Change("identity/words.py", "a | 3", "a | 4")
    text = page(done, survivors(done, {}), "make mutants")
    assert "Tests kill 1 of 2 mutants, 50.0%; 50.0%" in text
    assert "| identity | 2 | 1 | 1 | 0 | 0 | 1 |" in text
    assert "| identity/words.py:6 | `` a \\| 3 `` | `` a \\| 4 `` | open |" in text
    judged = page(done, survivors(done, {change: Judgement("equivalent", "the same")}), "x")
    assert "100.0% of those that are not equivalent" in judged
    assert "| equivalent: the same |" in judged


def test_a_judgement_of_a_line_that_is_gone_is_stale(root: Path) -> None:
    here = Change("identity/words.py", "return size if size > least else None", "return None")
    gone = Change("identity/words.py", "return size", "return None")
    assert stale([here, gone, Change("identity/none.py", "", "")], root) == [
        gone,
        Change("identity/none.py", "", ""),
    ]


def test_the_judged_mutants_can_be_read() -> None:
    path = Path(__file__).parents[1] / "benchmarks" / "mutants-judged.yaml"
    assert all(judgement.reason for judgement in judgements(path).values())


def test_a_verdict_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "judged.yaml"
    path.write_text("- {module: a.py, was: x, becomes: y, verdict: fine, reason: z}\n")
    with pytest.raises(ValueError, match="neither equivalent nor harmless"):
        judgements(path)

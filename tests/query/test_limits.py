"""Limits of time, rows and memory hold, and the graph can be queried again."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from newsgraph.query import Engine, QueryError, QueryLimitError, QuerySyntaxError, RdfSource
from newsgraph.query.prepare import MOST_HINTS, prepare, unknown_terms

resource = pytest.importorskip("resource", reason="the system has no resource limits")

SQUARE = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i ."
HOURS = [
    f"SELECT (COUNT(*) AS ?n) {{ {SQUARE} }}",
    f"ASK {{ {SQUARE} FILTER(CONCAT(STR(?a), STR(?f), STR(?i)) = 'x') }}",
    f"CONSTRUCT {{ ?a ?b ?c }} {{ {SQUARE} FILTER(CONCAT(STR(?a), STR(?f), STR(?i)) = 'x') }}",
    f"SELECT ?a {{ {SQUARE} FILTER(CONCAT(STR(?a), STR(?f), STR(?i)) = 'x') }} LIMIT 1",
    "SELECT (COUNT(*) AS ?n) { ?a (!ng:x|^!ng:x)* ?b . ?c (!ng:x|^!ng:x)* ?d . ?a !ng:y ?d }",
    "SELECT * { ?s ?p ?o . ?t ?q ?r FILTER(REGEX(CONCAT(STR(?o), STR(?r)), '^(([a-z ])+.)+Q$')) }",
]
"""Queries that take far too long."""


@pytest.mark.slow
@pytest.mark.parametrize("text", HOURS)
def test_a_query_of_hours_ends_at_its_limit_and_the_next_one_is_answered(
    engine: Engine, text: str
) -> None:
    with pytest.raises(QueryLimitError, match=r"stopped after 0\.5 seconds; .*--timeout") as error:
        engine.query(text, timeout=0.5)
    assert error.value.exit_code == 2
    assert engine.query("ASK { ?a ng:relatedTo ?b }").answer is True


def test_a_billion_rows_are_cut_and_the_answer_says_so(engine: Engine) -> None:
    answer = engine.query(f"SELECT * {{ {SQUARE} }}", max_rows=1000)
    assert len(answer) == 1000
    assert answer.truncated is not None
    assert "1,000 rows" in answer.truncated


def test_a_graph_is_cut_after_as_many_statements(engine: Engine) -> None:
    answer = engine.query("CONSTRUCT WHERE { ?s ?p ?o }", max_rows=7)
    assert len(answer) == 7
    assert answer.truncated is not None


@pytest.mark.parametrize("rows", [1, 14, 15, 16])
def test_an_answer_is_cut_only_if_a_row_is_missing(engine: Engine, rows: int) -> None:
    answer = engine.query("SELECT ?t { ?t a skos:Concept }", max_rows=rows)
    assert len(answer) == min(rows, 15)
    assert (answer.truncated is not None) == (rows < 15)


def test_few_long_rows_are_cut_too(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsgraph.query.engine.MAX_BYTES", 10_000)
    answer = engine.query("SELECT ?o { ?s ?p ?o }")
    assert 0 < len(answer.lines) <= 10_000
    assert answer.truncated is not None
    assert "text" in answer.truncated


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs a limit on memory")
def test_a_query_that_needs_too_much_memory_ends_alone(sample_source: RdfSource) -> None:
    with Engine(sample_source, memory=64 << 20) as engine:
        with pytest.raises(QueryLimitError, match="memory"):
            engine.query("SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f", timeout=60)
        assert engine.query("ASK {}").answer is True


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * " + "{" * 100_000 + "}" * 100_000,
        "SELECT (" + "(" * 100_000 + "1" + ")" * 100_000 + " AS ?x) {}",
        "SELECT * {" + "[" * 5000,
    ],
)
def test_deep_brackets_are_refused_with_a_place(engine: Engine, text: str) -> None:
    with pytest.raises(QuerySyntaxError, match="line 1, column"):
        engine.query(text)


@pytest.mark.slow
def test_nesting_without_brackets_ends_the_process_alone(engine: Engine) -> None:
    with pytest.raises(QueryError):
        engine.query("ASK { FILTER(" + "!" * 60_000 + "true) }")
    assert engine.query("ASK {}").answer is True


@pytest.mark.parametrize("depth", [10, 100, 900])
def test_reasonable_nesting_is_answered(engine: Engine, depth: int) -> None:
    assert engine.query("ASK " + "{" * depth + "}" * depth).answer is True


def test_a_query_of_a_megabyte_is_answered(engine: Engine) -> None:
    values = " ".join(f'"{number:06}"' for number in range(110_000))
    answer = engine.query(f"SELECT (COUNT(*) AS ?n) {{ VALUES ?x {{ {values} }} }}")
    assert list(answer) == [{"n": 110_000}]


def test_a_literal_of_a_megabyte_comes_back_whole(engine: Engine) -> None:
    long = "x\t\n\"'\\é🦭" * 100_000
    answer = engine.query("SELECT ($long AS ?back) {}", bindings={"long": long})
    assert list(answer) == [{"back": long}]


@pytest.mark.parametrize(
    "limits", [{"timeout": 0}, {"timeout": -1}, {"timeout": float("nan")}, {"max_rows": 0}]
)
def test_an_invalid_limit_is_refused(engine: Engine, limits: dict[str, float]) -> None:
    with pytest.raises(QueryError, match="some time and some rows"):
        engine.query("ASK {}", **limits)  # type: ignore[arg-type]


def test_the_process_ends_with_its_engine(sample_source: RdfSource) -> None:
    with Engine(sample_source) as engine:
        engine.query("ASK {}")
        assert engine._worker is not None
        process = engine._worker._process
        assert process.poll() is None
    assert process.poll() is not None


def test_a_closed_engine_starts_anew(sample_source: RdfSource) -> None:
    engine = Engine(sample_source)
    assert engine.query("ASK { ?s ?p ?o }").answer is True
    engine.close()
    engine.close()
    assert engine.query("ASK { ?s ?p ?o }").answer is True
    engine.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("asked", ["ASK {}", HOURS[0]])
def test_no_process_is_left_when_the_program_is_killed(tmp_path: Path, asked: str) -> None:
    data = tmp_path / "data.nt"
    data.write_text("".join(f'<http://x/{n}> <http://x/p> "{n}" .\n' for n in range(3000)))
    program = f"""
        import sys, threading
        from newsgraph.query import Engine, file_source
        engine = Engine(file_source({str(data)!r}))
        engine.query("ASK {{}}")
        print(engine._worker._process.pid, flush=True)
        engine.query({asked!r}, timeout=500)
        threading.Event().wait()
    """
    parent = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert _alive(child)
    time.sleep(0.3)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    for _ in range(200):
        if not _alive(child):
            break
        time.sleep(0.05)
    assert not _alive(child)


def test_ctrl_c_ends_a_query_at_once(tmp_path: Path) -> None:
    """Also after polars has installed a handler of its own."""
    data = tmp_path / "data.nt"
    data.write_text("".join(f'<http://x/{n}> <http://x/p> "{n}" .\n' for n in range(3000)))
    program = f"""
        import polars
        from newsgraph.query import Engine, file_source
        engine = Engine(file_source({str(data)!r}))
        engine.query("ASK {{}}")
        print("asking", flush=True)
        try:
            engine.query({HOURS[0]!r}, timeout=500)
        except KeyboardInterrupt:
            print("stopped", flush=True)
    """
    parent = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert parent.stdout is not None
    assert parent.stdout.readline() == b"asking\n"
    time.sleep(0.5)
    parent.send_signal(signal.SIGINT)
    printed, _ = parent.communicate(timeout=60)
    assert printed == b"stopped\n"


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


def test_a_script_without_a_main_guard_can_query(tmp_path: Path) -> None:
    data, script = tmp_path / "data.nt", tmp_path / "script.py"
    data.write_text("<http://x/s> <http://x/p> 'o' .\n".replace("'", '"'))
    script.write_text(
        "from newsgraph.query import run\n"
        f"print(list(run({str(data)!r}, 'SELECT ?o {{ ?s ?p ?o }}')))\n"
    )
    done = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout == "[{'o': 'o'}]\n"


def test_unreadable_rdf_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "broken.ttl"
    path.write_text("<http://x/> <http://x/> oops .\n" * 100_000)
    with Engine() as empty:
        assert empty.query("ASK { ?s ?p ?o }").answer is False
    from newsgraph.query import run

    with pytest.raises(QueryError, match="cannot be loaded"):
        run(path, "ASK {}")


def test_memory_of_the_asking_process_stays_bounded(engine: Engine) -> None:
    engine.query("ASK {}")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    engine.query(f"SELECT * {{ {SQUARE} }}", max_rows=20_000)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000


def test_of_a_thousand_names_that_lead_nowhere_some_are_listed_and_the_rest_counted(
    engine: Engine,
) -> None:
    names = " ".join(f"article:nowhere{number}" for number in range(1000))
    warnings = engine.query(f"SELECT * {{ VALUES ?a {{ {names} }} ?a ?p ?o }}").warnings
    assert len(warnings) == MOST_HINTS + 1
    assert warnings[-1] == "990 more names are not in this graph"


def test_no_similar_name_is_searched_when_the_time_is_up() -> None:
    space = "https://n.example/"
    asked = prepare("SELECT * { ?s n:headlin ?o }", {"n": space}, {})
    missing, held = [f"{space}headlin"], [f"{space}headline"]
    (hint,) = unknown_terms(asked, {"n": space}, missing, held, until=float("inf"))
    assert hint.endswith("the nearest is n:headline")
    (hint,) = unknown_terms(asked, {"n": space}, missing, held, until=0.0)
    assert hint.endswith("n:headlin is not in this graph")

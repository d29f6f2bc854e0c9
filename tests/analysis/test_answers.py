"""What every answer keeps: its columns, its caveats, its plot, and no words for odd graphs."""

import subprocess
import sys
from collections.abc import Callable, Iterator

import matplotlib as mpl
import polars as pl
import pytest

from newsgraph import analysis
from newsgraph.analysis import Answer
from newsgraph.errors import UsageError
from newsgraph.graph import Graph
from newsgraph.store import Tables
from tests.analysis.simulated import report, world
from tests.worlds import environment

mpl.use("Agg")

Question = Callable[[Tables], Answer]

QUESTIONS: dict[str, Question] = {
    **{name: getattr(analysis, name) for name in analysis.__all__ if name != "Answer"},
    "blind spots of topics": lambda tables: analysis.blind_spots(tables, of="topic"),
    "rank of articles": lambda tables: analysis.rank_stability(tables, of="article", draws=20),
    "coverage of events": lambda tables: analysis.coverage(tables, grain="event"),
    "leads at any cost": lambda tables: analysis.leads(tables, trust_times=True),
    "lead_lag at any cost": lambda tables: analysis.lead_lag(tables, trust_times=True),
    "first_reports at any cost": lambda tables: analysis.first_reports(tables, trust_times=True),
}

HOSTILE = '<script>alert("$x_$")</script>\x1b[31m\u202e'

ODD: dict[str, Tables] = {
    "empty": Tables.of({}),
    "one article": world([report("a", None, 0, "x")]),
    "one article without anything": world([report(None, None, None)]),
    "one outlet": world([report("a", f"s{n % 3}", n, "x", "y") for n in range(30)]),
    "no topics": world([report(f"o{n % 4}", f"s{n % 5}", n) for n in range(40)]),
    "no dates": world([report(f"o{n % 4}", f"s{n % 5}", None, "x") for n in range(40)]),
    "no outlets": world([report(None, f"s{n % 5}", n, "x") for n in range(20)]),
    "no stories": world(
        [report(f"o{n % 4}", None, n, f"t{n % 3}") for n in range(20)], [(0, 1, "declared", 1.0)]
    ),
    "everything one story": world(
        [report(f"o{n % 7}", "s", n, "x", f"t{n % 2}") for n in range(60)],
        [(n, n - 1, "copy", 0.9) for n in range(1, 60)],
    ),
    "everything one text and time": world(
        [report(f"o{n}", "s", 0, "x") for n in range(12)],
        [(n, 0, "declared", 1.0) for n in range(1, 12)],
    ),
    "a million hours apart": world([report("a", "s", 0, "x"), report("b", "s", 1e6, "y")]),
    "hostile names": world([report(HOSTILE + o, HOSTILE, n, HOSTILE) for n, o in enumerate("abc")]),
}


@pytest.fixture(autouse=True)
def closed_figures() -> Iterator[None]:
    yield
    from matplotlib import pyplot as plt

    plt.close("all")


@pytest.mark.parametrize("graph", ODD)
@pytest.mark.parametrize("question", QUESTIONS)
def test_an_odd_graph_is_answered_or_what_is_missing_is_said(question: str, graph: str) -> None:
    answer = QUESTIONS[question](ODD[graph])
    assert answer.frame.is_empty() == (answer.missing is not None)
    assert answer.missing is None or answer.missing.endswith(".")
    assert not any(column.is_nan().any() for column in answer.frame.select(pl.col(pl.Float64)))
    assert "nan" not in repr(answer).lower().split()
    figure = answer.plot().get_figure(root=True)
    assert figure is not None
    figure.draw_without_rendering()


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_answer_keeps_what_it_promises(question: str, sample_graph: Graph) -> None:
    answer = QUESTIONS[question](sample_graph.tables)
    assert {name: column.dtype for name, column in answer.columns.items()} == answer.frame.schema
    for name, column in answer.columns.items():
        assert column.meaning, name
        assert "null" in column.meaning or answer.frame[name].null_count() == 0, name
    assert set(answer.shown) <= set(answer.columns)
    assert answer.frame.unique().height == answer.frame.height


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_answer_says_its_method_and_its_limits_in_less_than_a_screen(
    question: str, sample_graph: Graph
) -> None:
    answer = QUESTIONS[question](sample_graph.tables)
    assert answer.question.endswith("?")
    for text in (repr(answer), answer._repr_html_()):
        assert text.splitlines()
        assert all(limit in text or "'" in limit for limit in answer.limits)
        assert "Method:" in text
    assert len(repr(answer).splitlines()) <= 30


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_same_tables_give_the_same_answer(question: str, sample_graph: Graph) -> None:
    one, other = (QUESTIONS[question](sample_graph.tables) for _ in range(2))
    assert one.frame.equals(other.frame)
    assert repr(one) == repr(other)


@pytest.mark.slow
def test_the_order_of_rows_does_not_depend_on_the_hash_seed() -> None:
    code = (
        "import newsgraph as ng; from newsgraph import analysis\n"
        "for name in analysis.__all__:\n"
        "    if name != 'Answer':\n"
        "        print(getattr(analysis, name)(ng.sample()).frame.write_csv())"
    )
    found = [
        subprocess.run(
            [sys.executable, "-c", code], env=environment(PYTHONHASHSEED=seed),
            capture_output=True, check=True, timeout=300,
        ).stdout
        for seed in ("1", "2")
    ]  # fmt: skip
    assert found[0]
    assert found[0] == found[1]


@pytest.mark.parametrize("question", ["coverage", "blind_spots", "independence", "drift", "life"])
def test_hostile_text_is_shown_inert(question: str) -> None:
    answer = QUESTIONS[question](ODD["hostile names"])
    assert "\x1b" not in repr(answer)
    assert "\u202e" not in repr(answer)
    assert "<script>" not in answer._repr_html_()


def test_a_frame_goes_to_pandas(sample_graph: Graph) -> None:
    frame = analysis.first_reports(sample_graph).to_pandas()
    assert list(frame.columns) == list(analysis.first_reports(sample_graph).columns)
    assert frame["p"].isna().any()


def test_a_plot_is_drawn_on_the_given_axes(sample_graph: Graph) -> None:
    from matplotlib import pyplot as plt

    _, (left, right) = plt.subplots(1, 2)
    assert analysis.coverage(sample_graph).plot(left) is left
    assert analysis.drift(Tables.of({})).plot(right) is right


def test_without_matplotlib_the_error_names_the_install_command(
    sample_graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(UsageError, match="pip install 'newsgraph\\[notebooks\\]'"):
        analysis.coverage(sample_graph).plot()


def test_the_names_of_the_package_are_exact_and_lazy() -> None:
    assert dir(analysis) == analysis.__all__ == sorted(analysis.__all__)
    for name in analysis.__all__:
        assert getattr(analysis, name).__doc__, name
    with pytest.raises(AttributeError, match="no attribute 'gossip'"):
        _ = analysis.gossip
    code = (
        "import sys, newsgraph.analysis as a\n"
        "assert 'polars' not in sys.modules and 'matplotlib' not in sys.modules\n"
        "a.lead_lag; assert callable(a.first_reports) and 'matplotlib' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], env=environment(), check=True, timeout=60)

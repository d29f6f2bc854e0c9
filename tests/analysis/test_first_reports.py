"""First reports."""

from typing import Any

import numpy as np
import polars as pl
import pytest
import yaml

from newsgraph.analysis import first_reports
from newsgraph.analysis.questions.first_reports import led_events
from newsgraph.graph import Graph, sample_folder
from tests.analysis.simulated import report, world

TRUTH: dict[str, Any] = yaml.safe_load((sample_folder() / "truth.yaml").read_text("utf-8"))


def test_the_planted_first_reporter_of_the_sample_is_found(sample_graph: Graph) -> None:
    planted = TRUTH["first_reporter"]
    frame = first_reports(sample_graph).frame
    sure = frame.filter(pl.col("verdict") == "more than chance")
    assert sure["outlet"].to_list() == [f"outlet/{planted['outlet']}"]
    assert sure.select("first", "events").row(0) == (
        len(planted["first_in"]),
        len(planted["covers"]),
    )


def test_chance_is_one_over_the_outlets_of_each_story() -> None:
    rows = [report("a", "s", 0), report("b", "s", 5), report("a", "t", 9), report("b", "t", 12),
            report("c", "t", 15)]  # fmt: skip
    frame = first_reports(world(rows)).frame
    counts = {name: (first, expected) for name, first, expected in
            frame.select("name", "first", "expected").iter_rows()}  # fmt: skip
    assert counts["a"] == (2, pytest.approx(1 / 2 + 1 / 3))
    assert counts["c"] == (0, pytest.approx(1 / 3))


def test_an_event_that_begins_with_a_tie_is_left_out_and_counted() -> None:
    rows = [report("a", "s", 0), report("b", "s", 0), report("a", "t", 9), report("b", "t", 12),
            report("a", "u", 20), report("b", "u", 25)]  # fmt: skip
    answer = first_reports(world(rows))
    assert set(answer.frame["events"]) == {2}
    assert "1 event without a clear first left out" in answer.reading[0]


def test_without_a_clear_first_there_is_no_answer() -> None:
    rows = [report("a", "s", 0), report("b", "s", 0)]
    missing = first_reports(world(rows), trust_times=True).missing
    assert missing == "no event that two outlets or more report has a clear first."


def test_the_first_report_of_the_table_of_stories_decides(sample_graph: Graph) -> None:
    tables = sample_graph.tables
    led = led_events(tables).filter("is_first")
    leaders = tables.stories.drop_nulls("first_report").join(
        tables.articles.select("outlet", first_report="id"), on="first_report"
    )
    assert dict(led.select("event", "outlet").iter_rows()) == dict(
        leaders.select("id", "outlet").iter_rows()
    )


def test_where_order_is_chance_a_finding_is_rare() -> None:
    found = 0
    for seed in range(60):
        hours = np.random.default_rng(seed).uniform(0, 72, (40, 8))
        rows = [
            report(f"o{outlet}", f"s{story}", 24 * story + hours[story, outlet])
            for story, outlet in np.ndindex(40, 8)
        ]
        verdicts = first_reports(world(rows)).frame["verdict"]
        found += bool((verdicts == "more than chance").any())
    assert found <= 0.05 * 60 + 4

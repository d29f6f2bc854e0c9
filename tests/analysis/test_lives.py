"""Lives of stories, and the life of one."""

from typing import Any

import numpy as np
import polars as pl
import pytest
import yaml

from newsgraph.analysis import life, lives
from newsgraph.errors import AmbiguousError, NotFoundError
from newsgraph.graph import Graph, sample_folder
from tests.analysis.simulated import report, world

TRUTH: dict[str, Any] = yaml.safe_load((sample_folder() / "truth.yaml").read_text("utf-8"))


def test_half_of_the_articles_are_out_at_the_half_life() -> None:
    rows = [report(f"o{n}", "s", hours) for n, hours in enumerate([0, 1, 2, 10, 50, 300])]
    row = lives(world(rows)).frame.row(0, named=True)
    assert (row["hours"], row["half_life"]) == (300.0, 2.0)
    assert (row["half_life_low"], row["half_life_high"]) == (0.0, 300.0)


@pytest.mark.slow
def test_the_interval_holds_the_median_age_95_times_of_100() -> None:
    held = 0
    for seed in range(200):
        ages = np.sort(np.random.default_rng(seed).exponential(10.0, 40))
        rows = [report(f"o{n}", "s", float(hours)) for n, hours in enumerate([0.0, *ages])]
        row = lives(world(rows)).frame.row(0, named=True)
        held += row["half_life_low"] <= 10.0 * np.log(2) <= row["half_life_high"]
    assert held / 200 >= 0.93


def test_below_six_articles_there_is_no_interval() -> None:
    rows = [report(f"o{n}", "s", float(n)) for n in range(5)]
    row = lives(world(rows)).frame.row(0, named=True)
    assert (row["half_life"], row["half_life_low"], row["half_life_high"]) == (2.0, None, None)


def test_a_story_of_one_time_has_lived_no_hour() -> None:
    row = lives(world([report("a", "s", 5), report("b", "s", 5)])).frame.row(0, named=True)
    assert (row["hours"], row["half_life"], row["peak_articles"]) == (0.0, 0.0, 2)


def test_each_day_has_a_row_with_kinds_and_new_outlets() -> None:
    rows = [report("a", "s", 0), report("b", "s", 5), report("a", "s", 6), report("c", "s", 60)]
    links = [(1, 0, "copy", 0.9), (2, 0, "revision", 0.9), (3, 0, "reprint", 0.9)]
    frame = life(world(rows, links)).frame.drop("day")
    assert frame.rows() == [
        (3, 1, 1, 1, 0, 2, 2, 0.75),
        (0, 0, 0, 0, 0, 0, 0, 0.75),
        (1, 0, 0, 0, 1, 1, 1, 1.0),
    ]


def test_a_story_is_found_by_id_name_or_part_of_its_name(sample_graph: Graph) -> None:
    by_part = life(sample_graph, "beetroot")
    row = sample_graph.tables.stories.filter(
        (pl.col("grain") == "storyline") & pl.col("name").str.contains("(?i)beetroot")
    ).row(0, named=True)
    for name in (row["id"], row["name"]):
        assert life(sample_graph, name).frame.equals(by_part.frame)
    assert by_part.frame["articles"].sum() == row["articles"]


def test_an_unknown_or_ambiguous_story_is_an_error(sample_graph: Graph) -> None:
    with pytest.raises(NotFoundError, match="no story of that id or name"):
        life(sample_graph, "dragon")
    with pytest.raises(AmbiguousError, match="give one of them"):
        life(sample_graph, "strike")


def test_the_planted_copies_and_reprint_of_the_sample_are_counted(sample_graph: Graph) -> None:
    frame = lives(sample_graph).frame
    assert frame["copies"].sum() == 4
    assert frame["reprints"].sum() == 1
    assert frame["revisions"].sum() == 1


def test_times_of_collecting_cause_a_warning() -> None:
    rows = [report(o, f"s{n}", n + k / 60) for n in range(20) for k, o in enumerate("abc")]
    assert lives(world(rows)).reading[0].startswith("Beware: 20 of 20 stories")

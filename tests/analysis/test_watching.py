"""Who was earlier counts only where an earlier article of the other would have been seen."""

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import msgspec
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.analysis import lead_lag, leads
from newsgraph.analysis.watching import windows
from newsgraph.collect import memory
from newsgraph.collect.memory import Poll
from newsgraph.errors import UsageError
from newsgraph.store import Tables
from tests.analysis.simulated import START, report, world

STORIES = 24


def at(hours: float) -> str:
    return (START + timedelta(hours=hours)).isoformat()


def poll(feed: str, hours: float, since: float | None, status: int = 200, fault: str = "") -> Poll:
    oldest = "" if since is None else at(since)
    return Poll(at(hours), f"https://{feed}.example/rss", status, oldest=oldest, fault=fault)


def spans(*log: Poll) -> list[tuple[float, float]]:
    hour = timedelta(hours=1)
    rows = windows(log).select("since", "until").iter_rows()
    return [((since - START) / hour, (until - START) / hour) for since, until in rows]


def reported() -> Tables:
    """``late`` is six hours behind ``soon`` on each story, one story a day."""
    tables = world(
        report(outlet, f"s{day:02}", 24 * day + hours)
        for day in range(STORIES)
        for outlet, hours in (("soon", 1.0), ("late", 7.0 + day / 50))
    )
    domain = pl.col("name") + ".example"
    outlets = tables.outlets.with_columns(domain=domain)
    return Tables.of({**dict(tables.items()), "outlets": outlets})


def log(folder: Path, *log: Poll) -> Path:
    for one in log:
        memory.log(folder, one)
    return folder


def test_a_poll_sees_from_its_oldest_entry_on_and_polls_that_overlap_are_one_window() -> None:
    assert spans(poll("a", 10, 2), poll("a", 20, 9)) == [(2, 20)]
    assert spans(poll("a", 10, 2), poll("a", 20, 15)) == [(2, 10), (15, 20)]


def test_an_unchanged_feed_was_seen_on_and_a_failed_poll_saw_nothing() -> None:
    assert spans(poll("a", 10, 2), poll("a", 20, None, 304)) == [(2, 20)]
    assert spans(poll("a", 10, 2), poll("a", 20, None, 0, "no answer")) == [(2, 10)]
    assert spans(poll("a", 20, None, 304)) == []
    assert spans(poll("a", 20, None)) == []


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 20)), max_size=12))
def test_windows_do_not_depend_on_the_order_of_the_log(seen: list[tuple[int, int]]) -> None:
    log = [poll("a", since + length, since) for since, length in seen]
    found = spans(*log)
    assert found == spans(*reversed(log))
    assert all(until < since for (_, until), (since, _) in pairwise(found))


def test_an_outlet_that_was_watched_all_the_time_counts(tmp_path: Path) -> None:
    folder = log(tmp_path, poll("soon", 24 * 30, 0), poll("late", 24 * 30, 0))
    answer = leads(reported(), polls=folder)
    assert answer.frame["stories"].to_list() == [STORIES, STORIES]
    assert "0 of 48 first articles of an outlet on a story are left out" in answer.reading[1]
    assert not any("always watched" in line for line in answer.reading)


@pytest.mark.parametrize("ask", [lead_lag, leads])
def test_stories_that_began_before_an_outlet_was_watched_are_left_out(
    tmp_path: Path, ask: type
) -> None:
    begun = 24 * 10 + 3  # the feed of `late` begins between the two articles of the tenth day
    folder = log(tmp_path, poll("late", 24 * 30, begun))
    answer = ask(reported(), polls=folder / "polls.jsonl")
    assert answer.frame["stories"].max() == STORIES - 11
    assert any("11 of 48 first articles" in line for line in answer.reading)
    assert any("1 outlet has no feed in the log" in line for line in answer.reading)
    assert ask(reported()).frame["stories"].max() == STORIES


def test_where_nothing_was_watched_the_answer_is_missing_and_says_why(tmp_path: Path) -> None:
    folder = log(tmp_path, poll("late", 24 * 90, 24 * 80))
    assert "24 of 48 first articles" in str(lead_lag(reported(), polls=folder).missing)


def test_a_log_that_is_not_there_or_not_a_log_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="newsgraph collect"):
        leads(reported(), polls=tmp_path)
    (tmp_path / "polls.jsonl").write_bytes(msgspec.json.encode(poll("a", 1, 0)) + b"\n{]\n")
    with pytest.raises(UsageError, match=r"polls.jsonl:2: the line is no poll"):
        leads(reported(), polls=tmp_path)

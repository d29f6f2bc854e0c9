"""Lead and lag: planted leaders are found, order of collecting is refused."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from scipy import stats

from newsgraph.analysis import first_reports, lead_lag
from newsgraph.graph import build
from newsgraph.store import Tables
from tests.analysis.simulated import UCI, report, uci, world

OUTLETS, LEADERS = 12, 3


def reported(seed: int, stories: int, lead: float) -> Tables:
    """Stories that all outlets report with normal delays; the first outlets by ``lead`` sooner."""
    generator = np.random.default_rng(seed)
    starts = generator.uniform(0, 24 * 90, stories)
    delays = 30 + 10 * generator.normal(size=(stories, OUTLETS))
    delays[:, :LEADERS] -= 10 * lead
    return world(
        report(f"o{outlet:02}", f"s{story:02}", starts[story] + delays[story, outlet])
        for story in range(stories)
        for outlet in range(OUTLETS)
    )


def found(tables: Tables) -> set[tuple[int, int]]:
    frame = lead_lag(tables).frame.filter(pl.col("verdict") == "leads")
    rows = frame.select("leader", "follower").iter_rows()
    return {(int(leader[-2:]), int(follower[-2:])) for leader, follower in rows}


def test_leaders_are_found_with_power_85_at_50_stories_and_5_percent_errors() -> None:
    truth = {(a, b) for a in range(LEADERS) for b in range(LEADERS, OUTLETS)}
    lead = float(np.sqrt(2) * stats.norm.ppf(0.75))
    power, false = [], []
    for seed in range(60):
        pairs = found(reported(seed, 50, lead))
        power.append(len(pairs & truth) / len(truth))
        false.append(len(pairs - truth) / max(1, len(pairs)))
    assert np.mean(power) >= 0.85
    assert np.mean(false) <= 0.05 + 0.015


@pytest.mark.slow
def test_where_nobody_leads_a_finding_is_rare() -> None:
    with_findings = sum(bool(found(reported(seed, 60, 0.0))) for seed in range(100, 180))
    assert with_findings <= 0.05 * 80 + 4


def test_pairs_with_fewer_than_50_stories_are_not_tested_however_clear() -> None:
    answer = lead_lag(reported(1, 49, 5.0))
    assert set(answer.frame["verdict"]) == {"insufficient evidence"}
    assert answer.frame["p"].null_count() == answer.frame.height
    assert answer.reading[0].startswith("Insufficient evidence")


def test_the_leader_its_share_and_the_lag_are_in_the_answer() -> None:
    rows = [
        report(outlet, f"s{n}", 24 * n + hours)
        for n in range(4)
        for outlet, hours in (("slow", 9.0 if n else 1.0), ("fast", 3.0))
    ]
    row = lead_lag(world(rows)).frame.row(0, named=True)
    assert (row["name"], row["follower_name"]) == ("fast", "slow")
    assert (row["stories"], row["earlier"], row["share"], row["lag"]) == (4, 3, 0.75, 6.0)


def test_ties_count_for_nobody() -> None:
    rows = [report(o, f"s{n}", 24 * n + (n > 2) * (o == "b")) for n in range(7) for o in "ab"]
    row = lead_lag(world(rows), trust_times=True).frame.row(0, named=True)
    assert (row["name"], row["stories"], row["ties"]) == ("a", 4, 3)


def test_the_p_value_is_scipys() -> None:
    frame = lead_lag(reported(2, 80, 0.3)).frame
    for stories, earlier, p in frame.select("stories", "earlier", "p").head(20).iter_rows():
        assert p == pytest.approx(stats.binomtest(earlier, stories).pvalue)


@pytest.mark.parametrize("hours_apart", [1 / 3600, 1.0, 24.0])
def test_the_crawl_order_of_the_uci_headlines_is_refused(hours_apart: float) -> None:
    for ask in (lead_lag, first_reports):
        answer = ask(uci(hours_apart=hours_apart))
        assert answer.frame.is_empty()
        assert answer.missing is not None
        assert "collecting" in answer.missing


def test_headlines_without_times_say_so() -> None:
    assert lead_lag(uci()).missing == "no article in a story has a date."


def test_days_without_hours_are_refused() -> None:
    rows = [report(o, f"s{n}", 24.0 * n) for n in range(60) for o in "abc"]
    answer = lead_lag(world(rows))
    assert answer.missing is not None
    assert "the very same time" in answer.missing


def test_times_that_look_collected_can_be_trusted_by_hand() -> None:
    answer = lead_lag(uci(hours_apart=1.0), trust_times=True)
    assert answer.missing is None
    assert answer.frame.height


def test_an_even_pace_of_articles_is_refused_and_a_random_one_is_not() -> None:
    generator = np.random.default_rng(7)
    even = [report(f"o{n % 7}", f"s{generator.integers(40)}", n / 6) for n in range(400)]
    shaken = [(o, s, (at or 0) + generator.uniform(0, 0.05), t) for o, s, at, t in even]
    random = [(o, s, generator.uniform(0, 66), t) for o, s, _, t in even]
    assert "even pace of about 600 seconds" in str(lead_lag(world(even)).missing)
    assert "order of collecting" in str(lead_lag(world(shaken)).missing)
    assert lead_lag(world(random)).missing is None


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [20, 600])
def test_an_order_of_collecting_is_refused_with_stories_that_were_found(
    tmp_path: Path, seconds: int
) -> None:
    if not UCI.exists():
        pytest.skip("the shared corpus uci-dev.csv is not here (../shared/corpora)")
    start = datetime(2031, 6, 1, tzinfo=UTC).timestamp()
    rows = pl.read_csv(UCI).sort("STORY").with_row_index("place")
    timed = rows.select("TITLE", "URL", "PUBLISHER", time=start + pl.col("place") * seconds)
    timed.with_columns(pl.col("time").cast(pl.Int64)).write_csv(tmp_path / "uci.csv")
    columns = {"headline": "TITLE", "url": "URL", "outlet": "PUBLISHER", "published": "time"}
    graph = build(tmp_path / "uci.csv", columns=columns)
    for answer in (first_reports(graph), lead_lag(graph)):
        assert "collecting" in str(answer.missing)

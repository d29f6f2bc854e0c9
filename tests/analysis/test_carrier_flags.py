"""Outlets that mostly carry others' texts are flagged wherever an answer counts outlets."""

from collections.abc import Callable

import polars as pl
import pytest

from newsgraph import analysis
from newsgraph.analysis import Answer, carriers
from newsgraph.store import Tables
from tests.analysis.simulated import report, world

ANSWERS: dict[str, Callable[[Tables], Answer]] = {
    "blind_spots": analysis.blind_spots,
    "co_coverage": analysis.co_coverage,
    "coverage": analysis.coverage,
    "first_reports": lambda tables: analysis.first_reports(tables, trust_times=True),
    "independence": analysis.independence,
    "lead_lag": lambda tables: analysis.lead_lag(tables, trust_times=True),
    "leads": lambda tables: analysis.leads(tables, trust_times=True),
}


def copied(kind: str, carried: int, stories: int = 8) -> Tables:
    """Three outlets on each story; the third carries the first outlet's text so many times."""
    rows = [report(o, f"s{n}", 24 * n + h) for n in range(stories) for h, o in enumerate("abc")]
    rows += [report("a", "s0", 1), report("b", "s0", 2)]
    links = [(3 * n + 2, 3 * n, kind, 0.9) for n in range(carried)]
    return world(rows, links)


@pytest.mark.parametrize("kind", ["copy", "reprint"])
def test_an_outlet_that_mostly_carries_is_found_and_its_source_is_not(kind: str) -> None:
    rows = carriers.carrying(copied(kind, 8)).rows()
    assert rows == [("outlet/a", 0.0, False), ("outlet/b", 0.0, False), ("outlet/c", 1.0, True)]


@pytest.mark.parametrize(("carried", "stories"), [(5, 8), (3, 3), (0, 8)])
def test_half_the_articles_or_three_are_not_mostly(carried: int, stories: int) -> None:
    frame = carriers.carrying(copied("copy", carried, stories))
    assert not frame["mostly"].any()
    assert frame["carries"].to_list() == [0, 0, carried / stories]


def test_a_revision_of_an_own_text_is_not_carried() -> None:
    rows = [report("a", "s", n) for n in range(9)]
    tables = world(rows, [(n, 0, "copy", 0.9) for n in range(1, 9)])
    assert carriers.carrying(tables)["carries"].to_list() == [0]


@pytest.mark.parametrize("name", ANSWERS)
def test_every_answer_that_counts_outlets_flags_a_carrier_and_says_so(name: str) -> None:
    flagged, plain = ANSWERS[name](copied("copy", 8)), ANSWERS[name](copied("copy", 4))
    sentence = "outlets, 1 mostly carries texts that others had before here: c."
    assert any(sentence in line for line in flagged.reading)
    assert not any("mostly" in line for line in plain.reading)
    column = "carries" if "carries" in flagged.columns else "carriers"
    assert flagged.frame[column].max() == 1
    if column == "carriers":
        assert plain.frame[column].max() == 0


def test_articles_at_a_carriers_address_are_counted_only_where_there_are_some() -> None:
    tables = copied("copy", 0)
    assert not carriers.sentences(tables, tables.articles["outlet"])
    via = pl.when(pl.col("id") == "article/00001").then(pl.lit("msn.com"))
    found = Tables.of({**dict(tables.items()), "articles": tables.articles.with_columns(via=via)})
    (sentence,) = carriers.sentences(found, found.articles["outlet"])
    assert sentence.startswith("1 article of these outlets was found at a carrier's address")
    assert not carriers.sentences(found, pl.Series(["outlet/a"]))

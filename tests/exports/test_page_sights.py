"""What there is to see here: each sight is in a page where its data is, and in no other."""

import datetime as dt
from typing import Any

import numpy as np
import pytest

from newsgraph.exports.page.corpus import read_corpus
from newsgraph.store import Tables
from tests.analysis.simulated import report, world
from tests.exports.conftest import START, Open, article, article_id, frame, graph, link, outlet

NAMES = ("first", "second", "third", "fourth")
DOMAINS = ("wire.example", "post.example", "herald.example", "echo.example")


def made(**rows: Any) -> Tables:
    """Four articles of four outlets, an hour apart, and further tables."""
    return graph(
        articles=[
            article(name, domain, published=START + dt.timedelta(hours=hour))
            for hour, (name, domain) in enumerate(zip(NAMES, DOMAINS, strict=True))
        ],
        outlets=[outlet(domain) for domain in DOMAINS],
        **rows,
    )


def sight(tables: Tables, kind: str) -> dict[str, Any] | None:
    """The sight of a kind, or None."""
    found = [sight for sight in read_corpus(tables).sights if sight["kind"] == kind]
    return found[0] if found else None


def credit(name: str, earlier: str | None, position: int = 0) -> dict[str, Any]:
    known = None if earlier is None else article_id(earlier)
    return {"article": article_id(name), "position": position, "name": "a source",
            "rule": "according", "field": "abstract", "words": "according to a source",
            "start": 0, "end": 21, "outlet": None, "earlier": known}  # fmt: skip


def headlines(tables: Tables, rows: list[int]) -> list[str | None]:
    return [read_corpus(tables).articles["headline"][row] for row in rows]


def test_the_longest_chain_of_credits_goes_from_the_last_article_to_the_first() -> None:
    tables = made(
        credits=[credit("second", "first"), credit("fourth", "first"), credit("third", "second")]
    )
    found = sight(tables, "chain")
    assert found
    assert headlines(tables, found["articles"]) == ["third", "second", "first"]


def test_a_source_without_a_report_here_makes_no_chain() -> None:
    assert sight(made(credits=[credit("second", None)]), "chain") is None


def test_the_text_of_most_outlets_is_that_of_its_earliest_carrier() -> None:
    copies = [link(name, "first", "copy", earliest=True) for name in ("second", "third")]
    between = link("third", "second", "copy", earliest=False)
    tables = made(related=[*copies, between])
    found = sight(tables, "copied")
    assert found
    assert headlines(tables, [found["article"]]) == ["first"]
    assert (found["articles"], found["outlets"]) == (2, 2)


@pytest.mark.parametrize("kind", ["similar", "revision"])
def test_a_text_of_two_outlets_or_one_that_is_only_alike_was_not_carried(kind: str) -> None:
    assert sight(made(related=[link("second", "first", "copy", earliest=True)]), "copied") is None
    alike = [link(name, "first", kind, earliest=True) for name in NAMES[1:]]
    assert sight(made(related=alike), "copied") is None


def test_nobody_carried_a_text_first_where_the_dates_leave_it_open() -> None:
    copies = [link(name, "first", "copy", earliest=None) for name in NAMES[1:]]
    assert sight(made(related=copies), "copied") is None


def reworded(name: str, before: str, after: str) -> dict[str, Any]:
    return {"article": article_id(name), "position": 0, "field": "headline", "since": START,
            "before": before, "after": after, "file": "a.md"}  # fmt: skip


def test_a_headline_whose_numbers_changed_is_shown_before_one_that_was_rewritten() -> None:
    tables = made(
        rewordings=[
            reworded("first", "Ferry adrift off Ostrey", "All safe after night at sea"),
            reworded("second", "31 trapped in the mine", "13 trapped in the mine"),
        ]
    )
    found = sight(tables, "reworded")
    assert found
    assert (found["before"], found["after"]) == ("31 trapped in the mine", "13 trapped in the mine")


def test_a_changed_abstract_is_no_changed_headline() -> None:
    changed = {**reworded("first", "Ferry adrift", "Ferry safe"), "field": "abstract"}
    assert sight(made(rewordings=[changed]), "reworded") is None


def story(letter: str, grain: str, parent: str | None = None) -> dict[str, Any]:
    return {"id": f"story/{letter * 26}", "grain": grain, "terms": [], "articles": 2, "outlets": 2,
            "parent": parent and f"story/{parent * 26}", "distinct_texts": 2}  # fmt: skip


def fate(old: str, new: str, change: str) -> dict[str, Any]:
    return {"old": f"story/{old * 26}", "new": f"story/{new * 26}", "change": change}


def test_a_story_that_fell_into_two_is_shown_with_both() -> None:
    tables = made(
        stories=[story("a", "storyline"), story("b", "storyline")],
        lineage=[fate("a", "a", "continue"), fate("a", "b", "split")],
    )
    found = sight(tables, "split")
    assert found
    assert sorted(found["stories"]) == [0, 1]


def test_stories_that_merely_go_on_or_merge_did_not_split() -> None:
    tables = made(
        stories=[story("a", "storyline"), story("b", "storyline")],
        lineage=[fate("a", "a", "continue"), fate("c", "a", "merge"), fate("b", "b", "continue")],
    )
    assert sight(tables, "split") is None


@pytest.mark.parametrize(("events", "is_shown"), [(2, False), (3, True)])
def test_a_storyline_went_on_if_it_has_three_events(events: int, is_shown: bool) -> None:
    held = [story(letter, "event", "a") for letter in "bcd"[:events]]
    found = sight(made(stories=[story("a", "storyline"), *held]), "went-on")
    assert (found is not None) is is_shown
    assert found is None or found["events"] == events


def named(tables: Tables) -> Tables:
    """The tables with a row for each outlet and story that articles name."""
    outlets = tables.articles["outlet"].unique().sort()
    stories = tables.articles["storyline"].unique().sort()
    rows = {
        "outlets": [{**outlet("a.example"), "id": id_} for id_ in outlets],
        "stories": [{**story("a", "storyline"), "id": id_} for id_ in stories],
    }
    return Tables.of(
        dict(tables.items()) | {name: frame(name, held) for name, held in rows.items()}
    )


def covered(silent: bool) -> Tables:
    """Ten stories at a time, of sixty articles; one outlet of five may have none on the sixth."""
    return named(
        world(
            report(f"o{place}", f"s{number}", 24 * hour + number)
            for number in range(10)
            for place in range(5)
            for hour in range(0 if silent and place == 0 and number == 5 else 12)
        )
    )


def test_an_outlet_without_an_article_where_many_are_expected_is_silent() -> None:
    found = sight(covered(silent=True), "silence")
    assert found
    assert read_corpus(covered(silent=True)).outlets["id"][found["outlet"]] == "o0"
    assert found["others"] == 4
    assert found["expected"] > 5


def test_where_every_outlet_reports_alike_nobody_is_silent() -> None:
    assert sight(covered(silent=False), "silence") is None


def raced(lead: float) -> Tables:
    """Sixty stories of three outlets; the first outlet is sooner by so many hours."""
    generator = np.random.default_rng(7)
    return named(
        world(
            report(f"o{place}", f"s{number:02}", start + delay - lead * (place == 0))
            for number, start in enumerate(generator.uniform(0, 200, 60))
            for place, delay in enumerate(generator.normal(30, 10, 3))
        )
    )


def test_an_outlet_that_is_sooner_than_chance_is_ahead() -> None:
    found = sight(raced(lead=12), "ahead")
    assert found
    assert (found["stories"], found["others"]) == (60, 2)
    assert sight(raced(lead=0), "ahead") is None


def test_links_and_credits_to_what_is_not_here_are_passed_over() -> None:
    tables = made(
        credits=[credit("second", "nowhere")],
        related=[link(name, "nowhere", "copy", earliest=True) for name in NAMES],
    )
    assert read_corpus(tables).sights == []


def test_a_sight_leads_into_the_page(open_page: Open) -> None:
    tables = made(credits=[credit("second", "first")])
    reader = open_page(tables)
    reader.page.get_by_role("link", name="first").click()
    reader.arrive(article_id("first"))
    assert not open_page(made()).page.get_by_text("to see here").count()

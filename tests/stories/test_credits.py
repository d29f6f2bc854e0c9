"""A text that names another outlet as its source credits it; one that only mentions it does not."""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.stories import credits as module
from newsgraph.stories.credits import credits_in, find_credits, with_earlier_reports
from newsgraph.stories.outlet_names import known_outlets, names_of

OUTLETS = pl.DataFrame(
    {
        "id": ["outlet/ledger.example", "outlet/halyard.example", "outlet/mint.example"],
        "domain": ["ledger.example", "halyard.example", "mint.example"],
        "name": ["The Havermoor Ledger", "Radio Halyard", "Mint"],
        "alt_names": [["Ledger of Havermoor"], [], []],
        "part_of": [None, None, "outlet/ledger.example"],
    },
    schema_overrides={"part_of": pl.String},
)
NAMES = names_of(OUTLETS)
LEDGER, HALYARD = "outlet/ledger.example", "outlet/halyard.example"
AP, REUTERS, GUARDIAN = "Associated Press", "Reuters", "The Guardian"

CREDITED = [
    ("The ferry is adrift, the Havermoor Ledger reported on Monday.", LEDGER, "reported"),
    ("The Havermoor Ledger first reported the theft.", LEDGER, "reported"),
    ("Radio Halyard newspaper has learned that the walrus is back.", HALYARD, "reported"),
    ("A Radio Halyard investigation found it.", HALYARD, "reported"),
    ("Radio Halyard’s report says so.", HALYARD, "reported"),
    ("According to the Havermoor Ledger, 412 were aboard.", LEDGER, "according"),
    ("According to a new report by Radio Halyard, it sank.", HALYARD, "according"),
    ("Per Radio Halyard, it sank.", HALYARD, "according"),
    ("The captain told the Havermoor Ledger that he slept.", LEDGER, "told"),
    ("A draft obtained by Radio Halyard names him.", HALYARD, "published"),
    ("Writing in the Havermoor Ledger, the mayor resigned.", LEDGER, "published"),
    ("It sank, said the port, citing Radio Halyard.", HALYARD, "citing"),
    ("HAVERMOOR (AP) — The ferry is adrift.", AP, "agency line"),
    ("(Reuters) - The ferry is adrift.", REUTERS, "agency line"),
    ("The ferry is adrift, Reuters reported.", REUTERS, "reported"),
    ("Ledger of Havermoor reports a theft.", LEDGER, "reported"),
    ("The ferry is adrift, reports Radio Halyard.", HALYARD, "reported"),
    ("Radio Halyard is reporting that it sank.", HALYARD, "reported"),
    ("Nobody was aboard, a Reuters witness said.", REUTERS, "reported"),
    ("The captain confirmed to Radio Halyard that he slept.", HALYARD, "told"),
    ("This column first appeared in the Havermoor Ledger.", LEDGER, "published"),
    ("An article on Radio Halyard names him.", HALYARD, "published"),
    ("AP - The ferry is adrift.", AP, "agency line"),
    ("The Havermoor Ledger published a lengthy profile of the thief.", LEDGER, "reported"),
    ("Radio Halyard’s Pia Holm published an eye-opening piece.", HALYARD, "reported"),
    ("Radio Halyard notes in its exclusive report that it sank.", HALYARD, "reported"),
    ("The mayor resigned in a piece for the Havermoor Ledger.", LEDGER, "published"),
    ("A report this morning from Radio Halyard names him.", HALYARD, "published"),
    ("The ferry is adrift, Time reported.", "Time", "reported"),
    ("Associated Press writers Pia Holm and Ole Dahl contributed.", AP, "agency line"),
]

NOT_CREDITED = [
    "Radio Halyard was sold to a bank.",
    "The Havermoor Ledger reported a loss of two million.",
    "The Havermoor Ledger reported its earnings.",
    "According to a Radio Halyard spokesman, nobody was hurt.",
    "According to Radio Halyard Holdings, nobody was hurt.",
    "Old Radio Halyard reported it.",
    "Mint reported a rise in tea prices.",
    "A neural network (CNN) was trained.",
    "A photo by REUTERS/A. Person",
    "Time reports are due on Friday.",
    "Radio Halyard published its accounts.",
    "After a delay, Mint reported higher prices of tea.",
    "According to Nature Walks, an operator, it rained.",
    "AP Plasma - a new device",
    "Reuters shares fell; writers Pia Holm and Ole Dahl were not surprised.",
    "Reuters: the walrus is back.",
    "The walrus was seen by visitors in the Havermoor Ledger building.",
]


@pytest.mark.parametrize(("text", "outlet", "rule"), CREDITED)
def test_an_outlet_named_as_source_is_credited(text: str, outlet: str, rule: str) -> None:
    (credit,) = credits_in(text, NAMES)
    assert (credit.named.outlet or credit.named.name, credit.rule) == (outlet, rule)
    assert 0 <= credit.start < credit.end <= len(text)


@pytest.mark.parametrize("text", NOT_CREDITED)
def test_an_outlet_that_is_only_mentioned_is_not(text: str) -> None:
    assert list(credits_in(text, NAMES)) == []


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("Reuters: Ferry adrift", "Reuters"),
        ("Ferry adrift: NYT", "NYT"),
        ("Ferry adrift - CNBC", "CNBC"),
    ],
)
def test_a_headline_may_begin_or_end_with_its_source(headline: str, words: str) -> None:
    (credit,) = credits_in(headline, NAMES, is_headline=True)
    assert (credit.rule, headline[credit.start : credit.end]) == ("headline", words)


@pytest.mark.parametrize(
    "headline",
    [
        "Radio Halyard: a portrait",
        "Time: what it is",
        "Best of the year: Wired",
        "Ferry: Reuters sold",
    ],
)
def test_other_names_at_the_ends_of_a_headline_are_no_source(headline: str) -> None:
    assert list(credits_in(headline, NAMES, is_headline=True)) == []


def _credits(*articles: tuple[str, str | None, str, str | None]) -> list[tuple[str, ...]]:
    found = find_credits(_articles(*articles), OUTLETS)
    return found.select("article", "outlet", "field", "words").rows()


def _articles(*articles: tuple[str, str | None, str, str | None]) -> pl.DataFrame:
    columns = ["id", "outlet", "headline", "abstract"]
    return pl.DataFrame(articles, schema=columns, orient="row").cast(pl.String)


def test_an_outlet_does_not_credit_itself_nor_its_landlord() -> None:
    text = "The Havermoor Ledger reported it first."
    assert _credits(("article/a", LEDGER, "Ferry", text)) == []
    assert _credits(("article/a", "outlet/mint.example", "Ferry", text)) == []
    assert len(_credits(("article/a", HALYARD, "Ferry", text))) == 1


def test_an_outlet_is_credited_once_with_the_words_of_the_first_mention() -> None:
    abstract = "Radio Halyard reported it. According to Radio Halyard, it sank."
    assert _credits(("article/a", LEDGER, "Ferry sinks", abstract)) == [
        ("article/a", HALYARD, "abstract", "Radio Halyard reported")
    ]


def test_an_outlet_that_is_not_in_the_graph_has_a_name_alone() -> None:
    articles = _articles(
        ("article/a", LEDGER, "Ferry sinks (AP)", "According to Reuters, it sank.")
    )
    assert find_credits(articles, OUTLETS).select("position", "outlet", "name").rows() == [
        (0, None, AP),
        (1, None, REUTERS),
    ]


def test_a_known_outlet_is_found_by_its_domain_or_by_its_name_alone() -> None:
    articles = _articles(("article/a", LEDGER, "Ferry sinks (AP)", None))
    for domain, id_ in (("apnews.com", "outlet/apnews.com"), (None, "outlet/name/ap")):
        row: dict[str, Any] = {
            "id": id_,
            "domain": domain,
            "name": "AP",
            "alt_names": [],
            "part_of": None,
        }
        known = pl.concat([OUTLETS, pl.DataFrame([row], schema=OUTLETS.schema)])
        assert find_credits(articles, known).select("outlet", "name").rows() == [(id_, AP)]
        own = articles.with_columns(outlet=pl.lit(id_))
        assert find_credits(own, known).is_empty()


def test_an_edition_of_a_known_outlet_does_not_credit_it() -> None:
    edition: dict[str, Any] = {
        "id": "outlet/ap.example", "domain": "ap.example", "name": "Associated Press",
        "alt_names": [], "part_of": None,
    }  # fmt: skip
    outlets = pl.concat([OUTLETS, pl.DataFrame([edition], schema=OUTLETS.schema)])
    articles = _articles(("article/a", "outlet/ap.example", "Ferry sinks (AP)", None))
    assert find_credits(articles, outlets).is_empty()


DATED: dict[str, Any] = {"id": pl.String, "event": pl.String, "outlet": pl.String,
         "published": pl.Datetime("us", "UTC"),
         "published_precision": pl.String}  # fmt: skip


def _earlier(*reports: tuple[str, str | None, str | None, str]) -> str | None:
    """The earlier report of a credit to Halyard in an article of 09:00 on the 2nd, in event e."""
    rows: list[tuple[str, str | None, str, str | None, str]] = [
        ("article/z", "story/e", LEDGER, "2031-06-02T09:00:00", "minute")
    ]
    rows += [(id_, event, HALYARD, at or None, precision) for id_, event, at, precision in reports]
    articles = pl.DataFrame(
        [(*row, at and datetime.fromisoformat(at + "+00:00"), how) for *row, at, how in rows],
        schema=DATED, orient="row",
    )  # fmt: skip
    row: dict[str, Any] = {
        "article": "article/z",
        "position": 0,
        "outlet": HALYARD,
        "name": "Radio Halyard",
    }
    citing = pl.DataFrame([row]).with_columns(earlier=pl.lit(None, pl.String))
    found: str | None = with_earlier_reports(citing, articles)["earlier"].item()
    return found


def test_the_first_report_of_the_credited_outlet_on_the_event_is_its_earlier_report() -> None:
    late = ("article/b", "story/e", "2031-06-02T08:00:00", "minute")
    early = ("article/c", "story/e", "2031-06-01T08:00:00", "minute")
    assert _earlier(late) == "article/b"
    assert _earlier(late, early) == "article/c"


@pytest.mark.parametrize(
    "report",
    [
        ("article/b", "story/e", "2031-06-02T10:00:00", "minute"),
        ("article/b", "story/e", "2031-06-02T00:00:00", "day"),
        ("article/b", "story/e", None, "day"),
        ("article/b", "story/f", "2031-06-02T08:00:00", "minute"),
        ("article/b", None, "2031-06-02T08:00:00", "minute"),
    ],
)
def test_a_later_undated_or_other_report_is_no_earlier_one(
    report: tuple[str, str | None, str | None, str],
) -> None:
    assert _earlier(report) is None


def test_an_article_without_texts_credits_nobody() -> None:
    assert _credits(("article/a", None, "", None)) == []


def test_each_known_outlet_has_two_public_sources_and_a_name_of_its_own() -> None:
    entries = known_outlets()
    assert len(entries) >= 60
    names = [name for entry in entries for name in entry.names]
    assert len(names) == len(set(names))
    for entry in entries:
        assert len({urlsplit(url).hostname for url in entry.sources}) == 2


@given(st.from_regex(module._BEFORE_NAME), st.from_regex(module._BEHIND_NAME))
def test_no_text_with_a_cue_is_passed_over(before: str, behind: str) -> None:
    assert any(word in before.casefold() for word in module._BEFORE_WORDS)
    assert any(word in behind for word in module._BEHIND_WORDS)

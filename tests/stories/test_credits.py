"""A text that names another outlet as its source credits it; one that only mentions it does not."""

from urllib.parse import urlsplit

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.stories import credits as module
from newsgraph.stories.credits import credits_in, find_credits, known_outlets, names_of

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
AP, REUTERS = "outlet/apnews.com", "outlet/reuters.com"

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
    "According to Nature Walks, an operator, it rained.",
    "The walrus was seen by visitors in the Havermoor Ledger building.",
]


@pytest.mark.parametrize(("text", "outlet", "rule"), CREDITED)
def test_an_outlet_named_as_source_is_credited(text: str, outlet: str, rule: str) -> None:
    (credit,) = credits_in(text, NAMES)
    assert (credit.outlet, credit.rule) == (outlet, rule)
    assert 0 <= credit.start < credit.end <= len(text)


@pytest.mark.parametrize("text", NOT_CREDITED)
def test_an_outlet_that_is_only_mentioned_is_not(text: str) -> None:
    assert list(credits_in(text, NAMES)) == []


def _credits(*articles: tuple[str, str | None, str, str | None]) -> list[tuple[str, ...]]:
    frame = pl.DataFrame(
        articles, schema=["id", "outlet", "headline", "abstract"], orient="row"
    ).cast(pl.String)
    return find_credits(frame, OUTLETS).select("article", "outlet", "field", "words").rows()


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

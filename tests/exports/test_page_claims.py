"""Sentences of the details: each is said where it holds, and not where it does not."""

import pytest

from newsgraph.store import Tables
from tests.exports.conftest import Open, article_id, chromium
from tests.exports.two_stories import ARTICLES, BRIDGE, BUDGET

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(chromium() is None, reason="no Chromium: set NEWSGRAPH_CHROMIUM"),
]


def details(open_page: Open, tables: Tables, address: str) -> str:
    """The words of the details."""
    return open_page(tables, f"#{address}").page.locator("#details").inner_text()


def test_a_story_says_that_nobody_declared_it_and_an_outlet_does_not(
    open_page: Open, world: Tables
) -> None:
    words = "found by the words and dates of its articles; nobody declared it."
    assert words in details(open_page, world, BRIDGE)
    assert words not in details(open_page, world, "outlet/harbour.example")


def test_a_story_says_whether_texts_repeat_another(open_page: Open, world: Tables) -> None:
    none = "No two of its texts are nearly the same."
    bridge, budget = (details(open_page, world, story) for story in (BRIDGE, BUDGET))
    assert none in budget
    assert none not in bridge
    assert "repeat the text of an earlier one" in bridge
    assert "of an earlier one" not in budget


def test_outlets_that_are_often_there_may_have_covered_it_too(
    open_page: Open, world: Tables
) -> None:
    words = "They may have covered this one too: the corpus does not say."
    assert words in details(open_page, world, BUDGET)
    assert words not in details(open_page, world, BRIDGE)


def test_what_peers_have_is_missing_here_but_perhaps_covered(
    open_page: Open, world: Tables
) -> None:
    words = "Missing here is not the same as not covered."
    assert words in details(open_page, world, "outlet/harbour.example")
    assert words not in details(open_page, world, "outlet/blog.example")


def test_an_article_of_no_story_says_that_none_was_found(open_page: Open, world: Tables) -> None:
    words = "no other article here seems to report on the same event."
    assert words in details(open_page, world, article_id("A walk along the river"))
    assert words not in details(open_page, world, article_id(ARTICLES[0][0]))

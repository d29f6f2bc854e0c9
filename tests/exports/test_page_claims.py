"""Sentences of the details: each is said where it holds, and not where it does not."""

from dataclasses import replace

import polars as pl
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
    text: str = open_page(tables, f"#{address}").page.locator("#details").inner_text()
    return text


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


def why(one: int, other: int) -> str:
    return f"{article_id(ARTICLES[one][0])}?why={article_id(ARTICLES[other][0])}"


def test_copies_are_marked_where_they_differ_and_others_where_they_share_words(
    open_page: Open, world: Tables
) -> None:
    differ, share = "words that only one of the two has there", "words that both use"
    copies, alike = (details(open_page, world, why(*pair)) for pair in ((1, 0), (0, 3)))
    assert differ in copies
    assert share not in copies
    assert share in alike
    assert differ not in alike
    reader = open_page(world, f"#{why(0, 3)}")
    marked = reader.page.locator(".beside .headline mark").all_inner_texts()
    assert marked == ["crack", "crack"]


def test_texts_without_a_common_word_and_texts_that_are_the_same_say_so(
    open_page: Open, world: Tables
) -> None:
    apart = "They share only short or common words, if any."
    same = "The same words in both, as far as this page holds"
    bare = world.articles.with_columns(pl.lit(None, pl.String).alias("abstract"))
    assert apart not in details(open_page, replace(world, articles=bare), why(7, 8))
    single = world.articles.with_columns(
        pl.lit("One headline").alias("headline"), pl.lit("One text.").alias("abstract")
    )
    assert same in details(open_page, replace(world, articles=single), why(1, 0))
    assert same not in details(open_page, world, why(1, 0))
    unlike = bare.with_columns(
        pl.when(pl.col("id") == article_id(ARTICLES[3][0]))
        .then(pl.lit("Ships"))
        .otherwise("headline")
        .alias("headline")
    )
    assert apart in details(open_page, replace(world, articles=unlike), why(0, 3))


def test_a_link_quotes_the_words_that_name_the_other_outlet_as_a_source(
    open_page: Open, world: Tables
) -> None:
    words = "North Wire names Harbour Times as a source:"
    row = {"article": article_id(ARTICLES[1][0]), "position": 0, "outlet": "outlet/harbour.example",
           "name": "Harbour Times", "rule": "according", "field": "abstract", "start": 0,
           "end": 26, "words": "according to Harbour Times", "earlier": None}  # fmt: skip
    credited = replace(world, credits=pl.DataFrame([row], schema=world.credits.schema))
    said = details(open_page, credited, why(1, 0))
    assert words in said
    assert "according to Harbour Times" in said
    assert "It may mean another report." in said
    assert words not in details(open_page, world, why(1, 0))
    assert words not in details(open_page, credited, why(3, 0))

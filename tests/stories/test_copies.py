"""Copies, revisions and reprints, and what is none."""

from newsgraph.stories import StoryFrames, find_stories
from newsgraph.stories.copies import MOST_EARLIER
from tests.stories.corpora import Row, article, frame

HEADLINE = "Storm surge floods Brindle Bay seafront and takes 140 beach huts"
TEXT = "A storm surge on a spring tide flooded the seafront of Brindle Bay on Tuesday night."


def links_of(found: StoryFrames) -> list[tuple[str, str, str]]:
    rows = found.copies.select("source", "target", "kind").iter_rows()
    return [(source[-1], target[-1], kind) for source, target, kind in rows]


def test_the_same_text_elsewhere_within_two_days_is_a_copy_of_the_earlier() -> None:
    rows = [
        article(1, f"{HEADLINE} - Tarn Echo", TEXT, hours=5, outlet="outlet/tarnecho.example"),
        article(2, HEADLINE, TEXT, hours=0, outlet="outlet/wire.example"),
    ]
    found = find_stories(frame(rows))
    assert links_of(found) == [("1", "2", "copy")]
    assert found.stories["distinct_texts"].to_list() == [1, 1]


def test_nearly_the_same_text_of_one_outlet_is_a_revision() -> None:
    rows = [article(1, HEADLINE, TEXT), article(2, HEADLINE.replace("140", "410"), TEXT, hours=4)]
    assert links_of(find_stories(frame(rows))) == [("2", "1", "revision")]


def test_the_same_text_elsewhere_after_two_days_is_a_reprint() -> None:
    rows = [article(1, HEADLINE, TEXT), article(2, HEADLINE, TEXT, hours=50, outlet="outlet/b")]
    assert links_of(find_stories(frame(rows))) == [("2", "1", "reprint")]


def test_each_pair_of_a_text_is_linked_by_who_and_when() -> None:
    rows = [
        article(1, HEADLINE, TEXT, outlet="outlet/wire.example"),
        article(2, HEADLINE, TEXT, hours=1),
        article(3, f"{HEADLINE} Bay", TEXT, hours=60),
    ]
    assert links_of(find_stories(frame(rows))) == [
        ("2", "1", "copy"), ("3", "1", "reprint"), ("3", "2", "revision"),
    ]  # fmt: skip


def earliest_of(rows: list[Row]) -> list[bool | None]:
    return find_stories(frame(rows)).copies["earliest"].to_list()


def test_a_link_says_whether_it_leads_to_the_earliest_carrier() -> None:
    rows = [article(n, HEADLINE, TEXT, hours=n, outlet=f"outlet/{n}") for n in (1, 2, 3)]
    assert earliest_of(rows) == [True, True, False]


def test_nobody_is_the_earliest_among_equals_or_without_a_date() -> None:
    rows = [article(n, HEADLINE, TEXT, hours=n, outlet=f"outlet/{n}") for n in (1, 2, 3)]
    equal = article(4, HEADLINE, TEXT, hours=1, outlet="outlet/4")
    undated = article(4, HEADLINE, TEXT, hours=None, outlet="outlet/4")
    assert True not in earliest_of([*rows, equal])
    assert set(earliest_of([*rows, undated])) == {None}


def test_a_text_that_many_carry_has_a_bounded_number_of_links() -> None:
    count = 3 * MOST_EARLIER
    rows = [article(n, HEADLINE, TEXT, hours=n / 60, outlet=f"outlet/{n}") for n in range(count)]
    found = find_stories(frame(rows))
    per_article = found.copies.group_by("source").len()["len"]
    assert per_article.max() == MOST_EARLIER
    assert found.stories["distinct_texts"].to_list() == [1, 1]


def test_without_a_date_a_text_elsewhere_is_a_copy_by_its_own_rule() -> None:
    rows = [article(1, HEADLINE, TEXT), article(2, HEADLINE, TEXT, hours=None, outlet="outlet/b")]
    found = find_stories(frame(rows))
    assert links_of(found) == [("2", "1", "copy")]
    assert found.copies["rule"].to_list() == ["another outlet, a date unknown"]
    assert found.copies["days"].to_list() == [None]


def test_a_regular_headline_alone_is_no_copy() -> None:
    rows = [
        article(day, f"Harbour market news and closing prices for June {day}", hours=24 * day)
        for day in range(1, 6)
    ]
    assert links_of(find_stories(frame(rows))) == []


def test_a_short_headline_alone_is_no_copy() -> None:
    rows = [article(1, "Morning news"), article(2, "Morning news", outlet="outlet/b.example")]
    assert links_of(find_stories(frame(rows))) == []


def test_two_reports_in_their_own_words_are_no_copies() -> None:
    rows = [
        article(1, HEADLINE, TEXT),
        article(2, "Brindle Bay loses its beach huts to the sea", "Huts float in the High Street."),
    ]
    assert links_of(find_stories(frame(rows))) == []


def test_articles_of_unknown_outlets_are_not_of_one_outlet() -> None:
    rows = [article(n, HEADLINE, outlet=None, hours=n / 10) for n in range(9)]
    found = find_stories(frame(rows))
    assert found.copies.height == 9 * 8 / 2
    assert "revision" not in found.copies["kind"]
    assert found.stories["distinct_texts"].to_list() == [1, 1]

"""Stories of small corpora: what glues, what does not, and that no order shows."""

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.errors import UsageError
from newsgraph.stories import StoryFrames, find_stories
from newsgraph.stories.copies import MOST_EARLIER
from newsgraph.stories.relate import THEMES, relate
from tests.stories.corpora import WORDS, article, frame

FERRY = "Ferry Kittiwake adrift off Ostrey after both engines fail"
ROWS = [
    article(1, FERRY, "The ferry lost both engines in Marrow Strait."),
    article(2, "Kittiwake: ferry adrift, engines dead off Ostrey", hours=3),
    article(3, "Engines of the ferry Kittiwake fail in Marrow Strait", hours=6),
    article(4, "Crane strike stops Port Ellery at first light", hours=1),
    article(5, "Port Ellery crane drivers on strike", hours=4),
    article(6, "Parrot banned for reciting the weather forecast", hours=2),
]

random_rows = st.lists(
    st.tuples(
        st.lists(st.sampled_from(WORDS), max_size=8),
        st.one_of(st.none(), st.lists(st.sampled_from(WORDS), max_size=12)),
        st.one_of(st.none(), st.integers(0, 400)),
        st.sampled_from([None, "outlet/a.example", "outlet/b.example"]),
    ),
    max_size=40,
).map(
    lambda rows: [
        article(
            number, " ".join(headline), " ".join(abstract or []) or None, hours=hours, outlet=outlet
        )
        for number, (headline, abstract, hours, outlet) in enumerate(rows)
    ]
)


def frames(found: StoryFrames) -> list[pl.DataFrame]:
    return [found.membership, found.stories, found.similar, found.copies]


def grouped(found: StoryFrames, grain: str) -> set[frozenset[str]]:
    members = found.membership.drop_nulls(grain).group_by(grain).agg("article")
    return {frozenset(row) for row in members["article"]}


def test_articles_on_one_happening_are_one_story_and_the_odd_one_is_single() -> None:
    found = find_stories(frame(ROWS))
    ferry, crane = {row[0] for row in ROWS[:3]}, {row[0] for row in ROWS[3:5]}
    assert grouped(found, "storyline") == {frozenset(ferry), frozenset(crane)}
    assert found.membership.row(5) == ("article/00006", None, None, None, None, None)


def test_a_story_tells_its_name_dates_outlets_and_texts() -> None:
    story = find_stories(frame(ROWS)).stories.row(0, named=True)
    assert story["grain"] == "storyline"
    assert story["name"] in {row[1] for row in ROWS[:3]}
    assert "ferry" in story["terms"]
    assert (story["articles"], story["outlets"], story["distinct_texts"]) == (3, 1, 3)
    assert story["last"] - story["first"] == dt.timedelta(hours=6)
    assert 0 < story["cohesion"] < 1


@pytest.mark.slow
@given(random_rows, st.randoms(use_true_random=False))
def test_the_order_of_the_articles_does_not_show(rows, random) -> None:  # type: ignore[no-untyped-def]
    shuffled = random.sample(rows, len(rows))
    for one, other in zip(
        frames(find_stories(frame(rows))), frames(find_stories(frame(shuffled))), strict=True
    ):
        assert one.equals(other)


@given(random_rows)
def test_every_event_lies_in_one_storyline_and_no_story_is_single(rows) -> None:  # type: ignore[no-untyped-def]
    found = find_stories(frame(rows))
    events = found.stories.filter(pl.col("grain") == "event")
    storylines = set(found.stories.filter(pl.col("grain") == "storyline")["story"])
    series = set(found.stories.filter(pl.col("grain") == "series")["story"])
    assert set(events["parent"]) <= storylines
    assert set(found.membership["series"].drop_nulls()) == series
    parents = dict(events.select("story", "parent").iter_rows())
    for event, storyline in found.membership.select("event", "storyline").iter_rows():
        assert event is None or parents[event] == storyline
    assert found.stories["articles"].min() in (None, *range(2, 99))
    counted = found.membership.drop_nulls("storyline").group_by("storyline").len()
    assert dict(counted.iter_rows()) == dict(
        found.stories.filter(pl.col("grain") == "storyline").select("story", "articles").iter_rows()
    )


@given(random_rows)
def test_the_weights_of_shared_terms_sum_to_the_cosine(rows) -> None:  # type: ignore[no-untyped-def]
    found = find_stories(frame(rows))
    for link in pl.concat([found.similar, found.copies]).iter_rows(named=True):
        assert round(sum(term["weight"] for term in link["terms"]), 6) == link["cosine"]
        assert link["source"] != link["target"]
    assert found.similar.group_by("source").len()["len"].max() in (None, 1, 2, 3, 4, 5)


@pytest.mark.slow
def test_the_hash_seed_does_not_show() -> None:
    script = (
        "from newsgraph.stories import find_stories\n"
        "from tests.stories.test_find import ROWS, frame, frames\n"
        "print([part.rows() for part in frames(find_stories(frame(ROWS)))])\n"
    )
    root = Path(__file__).parents[2]
    paths = os.pathsep.join([str(root / "graph"), str(root)])
    found_links = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found_links) == 1


def test_no_articles_give_empty_frames() -> None:
    assert [part.height for part in frames(find_stories(frame([])))] == [0, 0, 0, 0]


def test_a_lone_article_and_articles_without_words_are_singles() -> None:
    assert find_stories(frame([article(1, FERRY)])).stories.is_empty()
    rows = [article(n, text, None) for n, text in enumerate([None, "", "the of", "🦭🦭", "🦭🦭"])]
    assert find_stories(frame(rows)).stories.is_empty()


def test_one_word_tells_no_story() -> None:
    rows = [article(number, "Obituaries", outlet=f"outlet/{number}.example") for number in range(9)]
    assert find_stories(frame(rows)).stories.is_empty()


def test_a_thousand_identical_headlines_are_one_story() -> None:
    rows = [article(n, FERRY, hours=n / 100, outlet=f"outlet/{n}.example") for n in range(1000)]
    found = find_stories(frame(rows))
    assert found.stories["articles"].to_list() == [1000, 1000]
    assert found.stories["distinct_texts"].to_list() == [1, 1]
    assert found.copies.height == sum(min(n, MOST_EARLIER) for n in range(1000))


def test_a_regular_headline_of_one_outlet_is_a_series_and_tells_no_story() -> None:
    headline = "Harbour market news and closing prices on Monday 4 June"
    rows = [article(day, headline.replace("4", str(day)), hours=24 * day) for day in range(1000)]
    found = find_stories(frame(rows))
    assert found.stories.select("grain", "articles").rows() == [("series", 1000)]
    assert found.similar.is_empty()


def test_under_a_regular_headline_the_abstract_tells_the_story() -> None:
    headline = "Harbour market news and closing prices"
    ferry = "The ferry Kittiwake drifted off the head for nine hours before lifeboats came."
    texts = {0: ferry, 1: "Herring was dear again.", 2: "A quiet day, and little cod was landed."}
    rows = [article(day, headline, text, hours=24 * day) for day, text in texts.items()]
    other = article(9, "Kittiwake ferry drifted nine hours", ferry, outlet="outlet/b.example")
    found = find_stories(frame([*rows, other]))
    assert grouped(found, "event") == {frozenset({rows[0][0], other[0]})}
    assert grouped(found, "series") == {frozenset(row[0] for row in rows)}


def test_a_headline_of_several_outlets_on_several_days_tells_a_story() -> None:
    headline = "Ferry Kittiwake adrift off the head with ninety aboard"
    rows = [article(n, headline, hours=20 * n, outlet=f"outlet/o{n}.example") for n in range(4)]
    assert find_stories(frame(rows)).membership["storyline"].n_unique() == 1


def test_an_identical_headline_much_later_is_another_story() -> None:
    rows = [article(n, FERRY, hours=24 * 60 * (n // 2)) for n in range(4)]
    assert len(grouped(find_stories(frame(rows)), "storyline")) == 2


def test_articles_without_date_are_joined_by_their_words_alone() -> None:
    rows = [(*row[:3], None, row[4]) for row in ROWS]
    assert grouped(find_stories(frame(rows)), "storyline") == grouped(
        find_stories(frame(ROWS)), "storyline"
    )


def test_far_away_dates_and_huge_headlines_break_nothing() -> None:
    rows = [
        article(1, FERRY, hours=-24 * 365 * 61),
        article(2, FERRY, hours=24 * 365 * 59),
        article(3, "walrus " * 14_000, "x" * 100_000),
        article(4, FERRY),
    ]
    assert grouped(find_stories(frame(rows)), "storyline") == set()


@pytest.mark.parametrize(
    ("one", "other", "third"),
    [
        (
            "渡轮漂流十一小时四百名乘客平安抵岸",
            "渡轮漂流十一小时后四百名乘客平安",
            "起重机司机罢工港口停摆",
        ),
        (
            "انجراف العبارة كيتيويك في مضيق مارو",
            "العبارة كيتيويك في مضيق مارو بعد عطل",
            "إضراب سائقي الرافعات",
        ),
        (
            "Fähre Möwe treibt führerlos in der Förde",
            "Fähre Möwe treibt stundenlos vor Förde",
            "Streik im Hafen",
        ),
    ],
)
def test_other_scripts_and_languages_find_their_stories(one: str, other: str, third: str) -> None:
    rows = [article(1, one), article(2, other), article(3, third)]
    assert grouped(find_stories(frame(rows)), "storyline") == {
        frozenset({"article/00001", "article/00002"})
    }


def test_headlines_of_emoji_break_nothing_and_glue_nothing() -> None:
    rows = [article(n, sign * 3) for n, sign in enumerate("🚋🔥🎉🚢🔥")]
    assert find_stories(frame(rows)).stories.is_empty()


def test_a_long_heading_over_many_headlines_is_a_series_and_a_short_one_is_a_story() -> None:
    people = ["Ada Marrow, pilot", "Bo Fenner, baker", "Cy Tarn, painter"]
    rows = [
        article(number, f"{heading}: {person}", hours=number)
        for number, (heading, person) in enumerate(
            (heading, person)
            for heading in ("People to know in the harbour", "Ferry Kittiwake adrift")
            for person in people
        )
    ]
    found = find_stories(frame(rows))
    assert grouped(found, "series") == {frozenset(row[0] for row in rows[:3])}
    assert not {row[0] for row in rows[:3]} & set().union(*grouped(found, "event"))


def test_market_reports_are_a_series_and_in_no_event_but_with_their_copies() -> None:
    pattern = "Global {} Market 2031 Industry Analysis, Size, Share, Growth, Trends and Forecast"
    goods = ["Ferry Engine", "Beetroot Syrup", "Tram Bell", "Walrus Bone Atlas", "Library Card"]
    rows = [article(n, pattern.format(good), hours=n) for n, good in enumerate(goods)]
    reworded = "Beetroot Syrup Market: Global Forecast, Size, Share and Key Players"
    twice = article(9, reworded, hours=2)
    elsewhere = article(10, reworded, hours=5, outlet="outlet/b.example")
    found = find_stories(frame([*rows, twice, elsewhere]))
    assert grouped(found, "series") == {frozenset(row[0] for row in [*rows, twice, elsewhere])}
    assert grouped(found, "event") == {frozenset({twice[0], elsewhere[0]})}


def test_markup_and_addresses_are_no_words() -> None:
    tags = (
        '<p><img src="https://wp.example/{0}.jpg" class="size-large wp-post-image" /></p>'
        '<p>The post <a href="https://wp.example/{0}">{1}</a> appeared first on WP Gazette.</p>'
    )
    headlines = ["Ferry adrift", "Crane strike", "Walrus gone", "Canteen beetroot", "Flood gauge"]
    rows = [
        article(number, headline, tags.format(number, headline))
        for number, headline in enumerate(headlines)
    ]
    found = find_stories(frame(rows))
    assert found.stories.is_empty()
    assert not {"href", "img", "https", "wp.example"} & {
        term["term"] for terms in found.similar["terms"] for term in terms
    }


def test_what_an_outlet_writes_under_many_headlines_is_dropped_from_its_excerpts() -> None:
    offer = "Subscribe by Friday for half off every harbour newsletter that we send."
    rows = [
        article(number, headline, offer)
        for number, headline in enumerate(["Ferry adrift", "Walrus gone", "Tram bell stolen"])
    ]
    assert find_stories(frame(rows)).stories.is_empty()
    once = [(*row[:4], f"outlet/{number}.example") for number, row in enumerate(rows)]
    assert find_stories(frame(once)).stories.height > 0


def test_links_that_documents_declare_draw_together_but_never_force() -> None:
    rows = [
        article(1, "Ferry Kittiwake adrift off Ostrey", "Both engines failed in Marrow Strait."),
        article(2, "Lifeboats tow a ship home", "The Kittiwake was adrift for nine hours."),
        article(3, "Beetroot banned from canteen", "Pupils cheer in Tarn Abbas."),
    ]
    ids = [row[0] for row in rows]
    links = pl.DataFrame({"source": [ids[0], ids[0], ids[0]], "target": [ids[1], ids[2], "x"]})
    swapped = links.select(source="target", target="source")
    with_links = find_stories(frame(rows), links=links)
    assert frames(with_links)[0].equals(frames(find_stories(frame(rows), links=swapped))[0])
    assert all(ids[2] not in group for group in grouped(with_links, "storyline"))


def test_articles_that_a_person_keeps_apart_are_in_no_story_together() -> None:
    (first, second, third), other = [row[0] for row in ROWS[:3]], ROWS[3][0]
    found = find_stories(frame(ROWS), apart=[[first, second], [other, third], ["nowhere", first]])
    assert frozenset([first, third]) in grouped(found, "storyline")
    alone = found.membership.filter(pl.col("article") == second)
    assert alone.select("event", "storyline").row(0) == (None, None)
    none = find_stories(frame(ROWS), apart=[[first, second, third]])
    assert not any({first, second, third} & story for story in grouped(none, "storyline"))


def test_on_one_subject_without_dates_each_event_is_its_storyline() -> None:
    def row(number: int, days: int | None) -> tuple[Any, ...]:
        random = Random(number // 2)
        own = [f"{word}{random.randrange(99)}" for word in random.sample(WORDS, 4)]
        headline = f"Walrus {' '.join(own)} at the harbour of the ferry"
        return article(number, headline, hours=None if days is None else 24 * days)

    undated = find_stories(frame([row(number, None) for number in range(400)]))
    assert not undated.has_storylines
    assert grouped(undated, "event") == grouped(undated, "storyline") != set()
    assert find_stories(frame([row(n, n // 2) for n in range(400)])).has_storylines
    assert relate(frame([row(number, None) for number in range(400)])).issues == [THEMES]
    assert relate(frame([row(n, n // 2) for n in range(400)])).issues == []


def test_headlines_of_market_reports_are_a_series_and_news_of_a_market_is_none() -> None:
    reports = [
        "Walrus Feed Market 2031 Analysis Focusing On Top Companies",
        "Ferry Seal Market Revenue, Gross Profit, Sales Price 2029-2036",
        "Crane Oil Market to Top USD 49 Million By 2039 | Tarn Numbers",
        "Turbine Glue Market Outlook to 2037 - Brine, Ladle and Sons",
    ]
    news = [
        "Fish market burns down in Tarn",
        "Start-up raises 2 million to shake up the market for ferry seals",
        "Bakery plans growth in a market without butter",
    ]
    rows = [article(n, line, hours=30 * n) for n, line in enumerate(reports + news)]
    series = find_stories(frame(rows)).membership["series"]
    assert series[: len(reports)].null_count() == 0
    assert series[len(reports) :].null_count() == len(news)


@pytest.mark.parametrize(
    "knobs", [{"storyline": 0.0}, {"event": 0.0}, {"event": 2.0}, {"window": 0.0}, {"decay": -1.0}]
)
def test_a_knob_out_of_range_is_refused(knobs: dict[str, float]) -> None:
    with pytest.raises(UsageError, match="must be"):
        find_stories(frame(ROWS), **knobs)  # type: ignore[arg-type]


def test_an_article_given_twice_is_refused() -> None:
    with pytest.raises(UsageError, match="stands twice"):
        find_stories(frame([ROWS[0], ROWS[0]]))


def test_former_stories_need_their_columns() -> None:
    former = pl.DataFrame({"article": ["article/1"], "story": ["story/a"]})
    with pytest.raises(UsageError, match="former: no column grain"):
        find_stories(frame(ROWS), former=former)

"""Ids of stories over rebuilds: they stay, and where they do not, they lead on."""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import reduce
from random import Random

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.stories.lineage import Lineage, former_stories, name_stories, story_id

START = dt.datetime(2031, 6, 1, tzinfo=dt.UTC)
Groups = Mapping[str, Iterable[str]]


def found(groups: Groups) -> pl.DataFrame:
    rows = [("event", article, group) for group, articles in groups.items() for article in articles]
    schema = {"grain": pl.String, "article": pl.String, "group": pl.String}
    return pl.DataFrame(rows, schema=schema, orient="row")


def dates(articles: Iterable[str]) -> pl.DataFrame:
    """Articles by the letters of their names, one a day."""
    rows = [(name, START + dt.timedelta(days=ord(name[0]))) for name in articles]
    schema = pl.Schema({"article": pl.String(), "published": pl.Datetime("us", "UTC")})
    return pl.DataFrame(rows, schema=schema, orient="row")


def built(groups: Groups, before: Lineage | None = None) -> tuple[dict[str, str], Lineage]:
    """The id of each group, and the lineage."""
    articles = sorted({article for group in groups.values() for article in group})
    names, lineage = name_stories(found(groups), dates(articles), before or Lineage.none())
    return dict(names.iter_rows()), lineage


def changes(lineage: Lineage) -> set[tuple[str, str | None, str]]:
    return {row for row in lineage.changes.iter_rows() if row[2] != "continue"}


def test_a_new_story_is_named_by_its_earliest_article() -> None:
    names, lineage = built({"g": "bca"})
    assert names["g"] == story_id("event", "a") != story_id("storyline", "a")
    assert lineage.changes.rows() == [(names["g"], names["g"], "continue")]


def test_a_story_keeps_its_id_when_articles_come_and_go() -> None:
    first, lineage = built({"g": "bcd"})
    later, lineage = built({"h": "acde"}, lineage)
    assert later["h"] == first["g"] != story_id("event", "a")
    assert changes(lineage) == set()


def test_of_two_stories_that_merge_the_larger_goes_on_and_the_other_leads_to_it() -> None:
    first, lineage = built({"small": "ab", "large": "cde"})
    later, lineage = built({"both": "abcde"}, lineage)
    assert later["both"] == first["large"]
    assert changes(lineage) == {(first["small"], first["large"], "merge")}
    assert former_stories(lineage.changes).rows() == [(first["small"], "id", first["large"])]


def test_of_two_stories_of_one_size_the_older_goes_on() -> None:
    first, lineage = built({"young": "cd", "old": "ab"})
    assert built({"both": "abcd"}, lineage)[0]["both"] == first["old"]


def test_a_part_that_comes_back_is_no_split_any_more() -> None:
    first, lineage = built({"g": "abcde"})
    _, lineage = built({"small": "ab", "large": "cde"}, lineage)
    _, lineage = built({"g": "abcde"}, lineage)
    assert {change for _, _, change in changes(lineage)} == {"merge"}
    assert first["g"] in set(lineage.changes["new"])


def test_rows_that_no_build_makes_are_left_out_and_a_circle_ends() -> None:
    changes = pl.DataFrame(
        [("story/a", "story/b", "merge"), ("story/b", "story/a", "merge"),
         (None, None, "dormant"), ("article/x", "story/a", "merge"), ("story/c", "story/c", "?")],
        schema=["old", "new", "change"], orient="row",
    )  # fmt: skip
    members = pl.DataFrame(
        {"grain": ["event", "x"], "article": ["a", "b"], "story": ["story/a"] * 2}
    )
    lineage = Lineage.of(changes, members, pl.DataFrame())
    assert set(lineage.changes["old"]) == {"story/a", "story/b"}
    assert lineage.members.height == 1
    assert former_stories(lineage.changes).is_empty()


def test_without_members_the_articles_tell_them() -> None:
    articles = pl.DataFrame(
        {"id": ["a", "b"], "event": [None, "story/e"], "storyline": "story/s", "series": None}
    )
    none = Lineage.none()
    lineage = Lineage.of(none.changes, none.members, articles)
    assert set(lineage.members["story"]) == {"story/e", "story/s"}


def test_a_story_that_splits_goes_on_with_most_of_its_articles() -> None:
    first, lineage = built({"g": "abcde"})
    later, lineage = built({"small": "ab", "large": "cde"}, lineage)
    assert later["large"] == first["g"]
    assert later["small"] not in first.values()
    assert changes(lineage) == {(first["g"], later["small"], "split")}


def test_a_story_that_nobody_tells_is_dormant_and_wakes_with_its_articles() -> None:
    first, lineage = built({"g": "ab", "other": "xy"})
    _, asleep = built({"other": "xy"}, lineage)
    assert changes(asleep) == {(first["g"], None, "dormant")}
    assert former_stories(asleep.changes).is_empty()
    again, awake = built({"g": "ab", "other": "xy"}, asleep)
    assert again == first
    assert changes(awake) == set()


def test_an_id_leads_on_over_several_merges() -> None:
    first, lineage = built({"p": "ab", "q": "cd", "r": "ef"})
    _, lineage = built({"pq": "abcd", "r": "ef"}, lineage)
    last, lineage = built({"pqr": "abcdef"}, lineage)
    ends = {raw: id_ for raw, _, id_ in former_stories(lineage.changes).iter_rows()}
    assert ends == {first["q"]: last["pqr"], first["r"]: last["pqr"]}


def test_an_id_that_was_given_is_not_given_to_another_story() -> None:
    first, lineage = built({"p": "ab", "q": "cd"})
    _, lineage = built({"pq": "abcd"}, lineage)
    later, _ = built({"p": "ab", "q": "ce"}, lineage)
    assert later["q"] not in first.values()


partitions = st.lists(
    st.dictionaries(st.sampled_from("abcdefghij"), st.integers(0, 3), max_size=10), max_size=4
).map(
    lambda builds: [
        {
            str(number): members
            for number in set(build.values())
            if len(members := [name for name, group in build.items() if group == number]) > 1
        }
        for build in builds
    ]
)


@given(partitions)
def test_every_id_that_was_ever_told_is_resolved_or_dormant(builds: list[Groups]) -> None:
    lineage, ever = Lineage.none(), set[str]()
    for build in builds:
        names, lineage = built(build, lineage)
        ever |= set(names.values())
        assert len(set(names.values())) == len(names)
        assert set(lineage.changes["old"]) == ever
        leads = {old: new for old, new, change in lineage.changes.iter_rows() if change != "split"}
        assert set(leads) == ever
        ends = former_stories(lineage.changes)["id"]
        assert set(ends) <= set(names.values())


@given(partitions)
def test_the_same_groups_again_change_nothing(builds: list[Groups]) -> None:
    lineage = reduce(lambda before, build: built(build, before)[1], builds, Lineage.none())
    if builds:
        names, again = built(builds[-1], lineage)
        assert again.changes.equals(lineage.changes)
        assert again.members.equals(lineage.members)
        assert set(names.values()) == {
            old for old, _, change in lineage.changes.iter_rows() if change == "continue"
        }


@given(partitions, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_show(builds: list[Groups], random) -> None:  # type: ignore[no-untyped-def]
    lineage, shuffled = Lineage.none(), Lineage.none()
    for build in builds:
        lineage = built(build, lineage)[1]
        keys = random.sample(list(build), len(build))
        mixed = {f"{key}x": random.sample(list(build[key]), len(list(build[key]))) for key in keys}
        shuffled = built(mixed, shuffled)[1]
        assert shuffled.changes.equals(lineage.changes)
        assert shuffled.members.equals(lineage.members)


@given(st.randoms(use_true_random=False))
def test_an_odd_lineage_is_read_the_same_in_any_order(random: Random) -> None:
    """An article in two stories of a grain, a story at both grains: no build makes them."""
    rows = [
        ("event", "a", "story/1"), ("event", "a", "story/2"), ("event", "b", "story/1"),
        ("storyline", "a", "story/1"), ("storyline", "b", "story/3"), ("event", None, "story/1"),
    ]  # fmt: skip
    schema = {"grain": pl.String, "article": pl.String, "story": pl.String}
    changes = pl.DataFrame(schema={"old": pl.String, "new": pl.String, "change": pl.String})

    def read(rows: list[tuple[str, str | None, str]]) -> pl.DataFrame:
        return Lineage.of(changes, pl.DataFrame(rows, schema=schema, orient="row"), changes).members

    expected = [("event", "a", "story/1"), ("event", "b", "story/1"), ("storyline", "b", "story/3")]
    assert read(random.sample(rows, len(rows))).rows() == expected

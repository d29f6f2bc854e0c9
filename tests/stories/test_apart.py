"""Stories that were told apart: where they are cut, where they merge, and that it is still."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.schema.kinds import GRAINS
from newsgraph.stories import find_stories
from newsgraph.stories.apart import MARGIN, keep_apart
from newsgraph.stories.clusters import Grains, find_grains
from newsgraph.stories.groups import Groups, Texts, first_of, similarities
from newsgraph.stories.neighbours import SCALE, Pairs, nearest
from newsgraph.stories.texts import Integers
from tests.stories.corpora import article, frame
from tests.stories.test_clusters import random_rows, seeds

COUNT = 60
STORYLINE, EVENT = 0.1, 0.3

earlier = st.lists(st.integers(-1, 6), min_size=COUNT, max_size=COUNT)


def world(seed: int) -> tuple[Texts, Pairs, Grains]:
    matrix, undated = random_rows(seed, COUNT), np.full(COUNT, np.nan)
    texts = Texts(matrix, np.ones(COUNT, np.int64), undated, decay=1.0)
    near = nearest(matrix, undated, k=6, least=0.1, window=1.0)
    return texts, near, find_grains(texts, near, storyline=STORYLINE, event=EVENT)


def kept(seed: int, told: Grains) -> Grains:
    texts, near, found = world(seed)
    return keep_apart(texts, near, found, told, storyline=STORYLINE, event=EVENT)


def as_told(grains: Grains, before: Grains) -> Grains:
    """What the next build would know: groups are stories, lone texts stay what they were."""

    def numbers(now: Integers, was: Integers) -> Integers:
        sizes = np.bincount(now, minlength=COUNT)
        return np.where(sizes[now] > 1, now, np.where(was >= 0, was + COUNT, -1))

    return Grains(numbers(grains.storyline, before.storyline), numbers(grains.event, before.event))


def within(inner: Integers, outer: Integers) -> bool:
    return all(np.unique(outer[inner == label]).size == 1 for label in np.unique(inner))


@pytest.mark.slow
@given(seeds, earlier, earlier)
def test_a_rebuild_of_the_same_articles_cuts_in_the_same_places(
    seed: int, storylines: list[int], events: list[int]
) -> None:
    before = Grains(np.array(storylines), np.array(events))
    once = kept(seed, before)
    again = kept(seed, as_told(once, before))
    assert np.array_equal(again.event, once.event)
    assert np.array_equal(again.storyline, once.storyline)


@given(seeds, earlier, earlier)
def test_groups_are_cut_and_never_mixed(
    seed: int, storylines: list[int], events: list[int]
) -> None:
    _, _, found = world(seed)
    cut = kept(seed, Grains(np.array(storylines), np.array(events)))
    assert within(cut.event, first_of(found.event))
    assert within(cut.storyline, first_of(found.storyline))
    assert within(cut.event, cut.storyline)


@pytest.mark.slow
@given(seeds, earlier)
def test_parts_are_alike_by_less_than_the_margin(seed: int, events: list[int]) -> None:
    """Only parts of one group that hold neighbours are compared, as in all clustering."""
    texts, near, found = world(seed)
    cut = kept(seed, Grains(np.full(COUNT, -1), np.array(events))).event
    groups = Groups.single(texts).summed(cut, COUNT)
    is_one = found.event[near.source] == found.event[near.target]
    across = is_one & (cut[near.source] != cut[near.target])
    left, right = cut[near.source[across]], cut[near.target[across]]
    alike = similarities(groups, np.minimum(left, right), np.maximum(left, right), texts)
    assert (alike < round(EVENT * MARGIN * SCALE)).all()


@pytest.mark.slow
@given(seeds)
def test_where_nothing_was_told_nothing_is_cut(seed: int) -> None:
    _, _, found = world(seed)
    nothing = np.full(COUNT, -1)
    cut = kept(seed, Grains(nothing, nothing))
    assert np.array_equal(cut.event, found.event)
    assert np.array_equal(cut.storyline, found.storyline)


FERRY = "Ferry adrift off Kittiwake Head with 90 aboard"
RESCUE = "Lifeboat crews tow drifting Kittiwake ferry into Tarn harbour"
BRIDGE = "Lifeboat tows Kittiwake ferry adrift with 90 aboard into harbour"


def test_a_bridge_between_two_stories_merges_them_only_anew_or_beyond_doubt() -> None:
    pairs = (FERRY, "a"), (RESCUE, "b")
    rows = [
        article(number + 2 * place, headline, outlet=f"outlet/{letter}{number}.example")
        for place, (headline, letter) in enumerate(pairs)
        for number in (1, 2)
    ]
    apart = find_stories(frame(rows), storyline=0.2, event=0.6).membership
    told = pl.concat(
        apart.select(
            grain=pl.lit(grain), article="article", story="story/" + pl.col(grain).cast(str)
        )
        for grain in GRAINS
    )
    bridged = frame([*rows, article(5, BRIDGE)])

    def events(limit: float, before: pl.DataFrame) -> int:
        found = find_stories(bridged, storyline=0.2, event=limit, told=before)
        return found.membership["event"].n_unique()

    assert apart["event"].n_unique() == 2
    assert events(0.6, told.clear()) == 1
    assert events(0.6, told) == 2
    assert events(0.4, told) == 1

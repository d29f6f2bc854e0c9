"""Stories that were told apart: where they are cut, where they merge, and that it is still."""

from typing import NamedTuple

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.schema.kinds import GRAINS
from newsgraph.stories import find_stories
from newsgraph.stories.apart import MARGIN, keep_apart
from newsgraph.stories.clusters import find_events, find_storylines
from newsgraph.stories.groups import Groups, Texts, similarities
from newsgraph.stories.neighbours import SCALE, Pairs, nearest
from newsgraph.stories.texts import Integers
from tests.stories.corpora import article, frame
from tests.stories.test_clusters import random_rows, seeds

COUNT = 60
STORYLINE, EVENT = 0.1, 0.3

Told = tuple[Integers, Integers]
earlier = st.lists(st.integers(-1, 6), min_size=COUNT, max_size=COUNT)


class Found(NamedTuple):
    """What was clustered, and the groups at both grains."""

    texts: Texts
    near: Pairs
    event: Integers
    storyline: Integers


def world(seed: int) -> Found:
    matrix, undated = random_rows(seed, COUNT), np.full(COUNT, np.nan)
    texts = Texts(matrix, np.ones(COUNT, np.int64), undated, 1.0, np.zeros(COUNT))
    near = nearest(matrix, undated, k=6, least=0.1, window=1.0)
    event = find_events(texts, near, EVENT)
    return Found(texts, near, event, find_storylines(texts, near, event, STORYLINE))


def kept(seed: int, former: Told) -> Told:
    """Events and storylines when they were told before as given."""
    texts, near, found, _ = world(seed)
    event = keep_apart(texts, near, found, former[0], np.arange(COUNT), EVENT)
    lines = find_storylines(texts, near, event, STORYLINE)
    return event, keep_apart(texts, near, lines, former[1], event, STORYLINE)


def as_told(now: Told, before: Told) -> Told:
    """What the next build would know: groups are stories, lone texts stay what they were."""

    def numbers(now: Integers, was: Integers) -> Integers:
        sizes = np.bincount(now, minlength=COUNT)
        return np.where(sizes[now] > 1, now, np.where(was >= 0, was + COUNT, -1))

    return numbers(now[0], before[0]), numbers(now[1], before[1])


def within(inner: Integers, outer: Integers) -> bool:
    return all(np.unique(outer[inner == label]).size == 1 for label in np.unique(inner))


@pytest.mark.slow
@given(seeds, earlier, earlier)
def test_a_rebuild_of_the_same_articles_cuts_in_the_same_places(
    seed: int, storylines: list[int], events: list[int]
) -> None:
    before = np.array(events), np.array(storylines)
    once = kept(seed, before)
    again = kept(seed, as_told(once, before))
    assert np.array_equal(again[0], once[0])
    assert np.array_equal(again[1], once[1])


@given(seeds, earlier, earlier)
def test_groups_are_cut_and_never_mixed(
    seed: int, storylines: list[int], events: list[int]
) -> None:
    found = world(seed)
    event, storyline = kept(seed, (np.array(events), np.array(storylines)))
    assert within(event, found.event)
    assert within(event, storyline)


@pytest.mark.slow
@given(seeds, earlier)
def test_parts_are_alike_by_less_than_the_margin(seed: int, events: list[int]) -> None:
    """Only parts of one group that hold neighbours are compared, as in all clustering."""
    texts, near, found, _ = world(seed)
    cut = keep_apart(texts, near, found, np.array(events), np.arange(COUNT), EVENT)
    groups = Groups.single(texts).summed(cut, COUNT)
    across = (found[near.source] == found[near.target]) & (cut[near.source] != cut[near.target])
    across &= np.isin(found[near.source], found[np.array(events) >= 0])
    left, right = cut[near.source[across]], cut[near.target[across]]
    alike = similarities(groups, np.minimum(left, right), np.maximum(left, right), texts.decay)
    assert (alike < round(EVENT * MARGIN * SCALE)).all()


@pytest.mark.slow
@given(seeds)
def test_where_nothing_was_told_nothing_is_cut(seed: int) -> None:
    found = world(seed)
    nothing = np.full(COUNT, -1)
    event, storyline = kept(seed, (nothing, nothing))
    assert np.array_equal(event, found.event)
    assert np.array_equal(storyline, found.storyline)


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
    former = pl.concat(
        apart.select(
            grain=pl.lit(grain), article="article", story="story/" + pl.col(grain).cast(str)
        )
        for grain in GRAINS
    )
    bridged = frame([*rows, article(5, BRIDGE)])

    def events(limit: float, before: pl.DataFrame) -> int:
        found = find_stories(bridged, storyline=0.2, event=limit, former=before)
        return found.membership["event"].n_unique()

    assert apart["event"].n_unique() == 2
    assert events(0.6, former.clear()) == 1
    assert events(0.6, former) == 2
    assert events(0.4, former) == 1

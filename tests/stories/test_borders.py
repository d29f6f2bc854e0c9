"""Declared links within stories and across their borders."""

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.schema.kinds import GRAINS
from newsgraph.stories.borders import with_borders

STORIES = pl.DataFrame({"id": ["story/e", "story/f"]})


def articles(*events: str | None) -> pl.DataFrame:
    rows = [(f"article/{place}", event) for place, event in enumerate(events)]
    made = pl.DataFrame(rows, schema={"id": pl.String, "event": pl.String}, orient="row")
    missing = [grain for grain in GRAINS if grain != "event"]
    return made.with_columns(pl.lit(None, pl.String).alias(grain) for grain in missing)


def counts(held: pl.DataFrame, *links: tuple[int, int]) -> dict[str, tuple[int, int]]:
    ends = [(f"article/{one}", f"article/{other}") for one, other in links]
    declared = pl.DataFrame(ends, schema={"source": pl.String, "target": pl.String}, orient="row")
    found = with_borders(STORIES, held, declared)
    return {id_: (inside, across) for id_, inside, across in found.iter_rows()}


def test_links_are_counted_inside_and_across() -> None:
    held = articles("story/e", "story/e", "story/f", None)
    found = counts(held, (0, 1), (0, 2), (1, 3))
    assert found == {"story/e": (1, 2), "story/f": (0, 1)}


def test_two_articles_that_declare_each_other_are_one_pair() -> None:
    assert counts(articles("story/e", "story/e"), (0, 1), (1, 0))["story/e"] == (1, 0)


def test_stories_without_links_have_none() -> None:
    assert counts(articles("story/e", "story/f")) == {"story/e": (0, 0), "story/f": (0, 0)}


@given(
    st.lists(st.sampled_from(["story/e", "story/f", None]), min_size=2, max_size=9),
    st.data(),
)
def test_every_link_of_an_event_is_inside_or_across(
    events: list[str | None], data: st.DataObject
) -> None:
    numbers = st.integers(0, len(events) - 1)
    pairs = data.draw(st.sets(st.tuples(numbers, numbers).filter(lambda pair: pair[0] < pair[1])))
    for story, (inside, across) in counts(articles(*events), *pairs).items():
        ends = [[events[end] == story for end in pair] for pair in pairs]
        assert inside == sum(all(pair) for pair in ends)
        assert across == sum(any(pair) and not all(pair) for pair in ends)

"""A story as swimlanes: what is drawn, how it is read and walked, and when it is not there."""

import pytest

from newsgraph.store import Tables
from tests.exports.conftest import Open, Reader, article_id, chromium, graph
from tests.exports.two_stories import ARTICLES, BRIDGE, CLOSES, CRACK, REOPENING, VOTE

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(chromium() is None, reason="no Chromium: set NEWSGRAPH_CHROMIUM"),
]


def marks(reader: Reader) -> list[str]:
    """What the marks are called, in the order of the lanes."""
    found: list[str] = reader.page.locator(".swimlanes .mark").evaluate_all(
        "(marks) => marks.map((mark) => mark.getAttribute('aria-label'))"
    )
    return found


def test_a_story_opens_as_a_timeline_with_a_lane_for_each_event(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, f"#{BRIDGE}")
    lanes = reader.page.locator(".swimlanes .lane-name").all_text_contents()
    assert [lane[:20] for lane in lanes] == [CLOSES[:20], "Bridge to reopen in "]
    assert len(marks(reader)) == 7
    assert reader.page.locator("#view-timeline").get_attribute("aria-pressed") == "true"
    reader.page.locator("#view-network").click()
    reader.wait("newsgraph.address().includes('view=network')")
    assert not reader.page.locator("#lanes").is_visible()


def test_copies_revisions_and_reprints_lead_to_the_text_that_they_repeat(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, f"#{BRIDGE}")
    kinds = reader.page.locator(".swimlanes .thread[data-from]").evaluate_all(
        "(threads) => threads.map((thread) => thread.classList[1])"
    )
    assert sorted(kinds) == ["copy", "copy", "reprint", "revision"]
    assert "nearly the same text" in reader.page.locator("#lanes-key").inner_text()
    reader.go(f"#{VOTE}")
    assert not reader.page.locator(".swimlanes .thread").count()
    assert "same text" not in reader.page.locator("#lanes-key").inner_text()


def test_the_first_is_marked_where_there_is_one(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{CRACK}")
    assert reader.page.locator(".mark.first").text_content() == "Harbour Times · first here"
    (report,) = world.stories.filter(id=REOPENING)["first_report"]
    reader.go(f"#{REOPENING}")
    assert reader.page.locator(".mark.first").count() == (report is not None)


def test_keys_walk_in_time_and_from_lane_to_lane_and_open_an_article(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, f"#{BRIDGE}")
    reader.page.locator(".swimlanes .mark[tabindex='0']").focus()
    assert CLOSES in reader.page.locator("#lanes-tip").inner_text()
    reader.page.keyboard.press("ArrowRight")
    assert "Bridge shut as crack found" in reader.page.locator("#lanes-tip").inner_text()
    reader.page.keyboard.press("ArrowDown")
    assert "Bridge to reopen" in reader.page.locator("#lanes-tip").inner_text()
    reader.page.keyboard.press("ArrowUp")
    reader.page.keyboard.press("ArrowLeft")
    reader.page.keyboard.press("Enter")
    reader.arrive(article_id(ARTICLES[2][0]))


def test_pointing_at_an_article_lights_it_and_what_it_is_tied_to(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, f"#{CRACK}")
    reader.page.locator(".mark circle").first.hover()
    assert reader.page.locator(".mark.on").count() == 3
    assert reader.page.locator(".thread.on").count() == 2


def test_a_loose_article_is_pale_and_said_to_be(open_page: Open, world: Tables) -> None:
    core = world.articles["event"] != CRACK
    loose = Tables.of({**dict(world.items()), "articles": world.articles.with_columns(core=core)})
    reader = open_page(loose, f"#{CRACK}")
    assert reader.page.locator(".mark.loose").count() == 4
    assert "pale: loosely part" in reader.page.locator("#lanes-key").inner_text()
    assert not open_page(world, f"#{CRACK}").page.locator(".mark.loose").count()


def test_a_story_without_dates_opens_as_a_network(open_page: Open, world: Tables) -> None:
    undated = world.articles.with_columns(published=None).cast(world.articles.schema)
    reader = open_page(
        Tables.of({**dict(world.items()), "articles": undated}), f"#{BRIDGE}?view=timeline"
    )
    assert reader.page.locator("#view-timeline").is_disabled()
    assert reader.page.locator("#view-network").get_attribute("aria-pressed") == "true"


def test_an_empty_page_has_no_timeline(open_page: Open) -> None:
    assert open_page(graph()).page.locator("#view-timeline").is_disabled()

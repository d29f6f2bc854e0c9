"""Every view of the page, opened by its address: what it says and where it leads."""

from dataclasses import replace

import polars as pl
import pytest

from newsgraph.store import Tables
from tests.exports.conftest import Open, Reader, article_id, chromium
from tests.exports.two_stories import ARABIC, ARTICLES, BRIDGE, BUDGET, CLOSES, CRACK, FORMER

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(chromium() is None, reason="no Chromium: set NEWSGRAPH_CHROMIUM"),
]

HARBOUR, VALLEY = "outlet/harbour.example", "outlet/valley.example"


def _id(row: int) -> str:
    return article_id(ARTICLES[row][0])


def _text(reader: Reader) -> str:
    text: str = reader.page.locator("#details").inner_text()
    return text


def _edges(reader: Reader) -> list[list[str]]:
    edges: list[list[str]] = reader.page.evaluate(
        "newsgraph.network.body.data.edges.map((edge) => [edge.from, edge.to, String(edge.dashes)])"
    )
    return edges


def test_a_story_says_who_repeated_it_and_when(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}")
    text = _text(reader)
    assert "7 articles, 4 outlets, 3 distinct texts" in text
    assert "first here" not in text
    assert "The same text in 2 other articles:" in text
    assert "North Wire · 2 hours later" in text
    assert "Valley Post · 3 days later · reprint" in text
    assert "Its events (2)" in reader.headings()
    assert "Topics (2)" in reader.headings()
    assert "Outlets (4)" in reader.headings()


def test_an_event_says_who_was_clearly_first_or_that_nobody_was(
    open_page: Open, world: Tables
) -> None:
    first = "Harbour Times was first here, May 1, 2031 at 8:00 AM UTC"
    reader = open_page(world, f"#{CRACK}")
    assert f"{first}, at least 2 hours before any other outlet here." in _text(reader)
    stories = world.stories.with_columns(
        pl.lit(None, pl.String).alias("first_report"), pl.lit(None, pl.Float64).alias("lead")
    )
    reader = open_page(replace(world, stories=stories), f"#{CRACK}")
    text = _text(reader)
    assert "No clear first here." in text
    assert "was first" not in text


def test_a_date_shows_no_more_than_is_known(open_page: Open, world: Tables) -> None:
    coarse = pl.when(id=_id(0)).then(pl.lit("month")).otherwise(pl.lit("day"))
    articles = world.articles.with_columns(published_precision=coarse)
    reader = open_page(replace(world, articles=articles), f"#{_id(0)}")
    assert "Harbour Times · May 2031" in _text(reader)
    reader = open_page(replace(world, articles=articles), f"#{_id(1)}")
    text = _text(reader)
    assert "North Wire · May 1, 2031" in text
    assert "AM" not in text


def test_an_event_counts_its_loose_articles_apart(open_page: Open, world: Tables) -> None:
    articles = world.articles.with_columns(core=pl.col("id") != _id(3))
    stories = world.stories.with_columns(
        articles=pl.when(id=CRACK).then(3).otherwise("articles"),
        loose=pl.when(id=CRACK).then(1).otherwise(0),
    )
    changed = replace(world, articles=articles, stories=stories)
    text = _text(open_page(changed, f"#{CRACK}"))
    assert "3 articles" in text
    assert "1 loosely part of it" in text
    assert "The Gazette · May 2, 2031 · loosely part of it" in text
    assert "loosely part of it" in _text(open_page(changed, f"#{_id(3)}"))
    assert "loosely part of it" not in _text(open_page(changed, f"#{_id(0)}"))


def test_dashes_distinguish_the_kinds_of_edges_in_the_network_of_a_story(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, f"#{BRIDGE}?view=network")
    nodes = reader.page.evaluate("newsgraph.network.body.data.nodes.getIds()")
    assert len([name for name in nodes if name.startswith("article/")]) == 7
    assert {HARBOUR, VALLEY, "topic/news", "topic/ports"} <= set(nodes)
    edges = {(source, target): dashes for source, target, dashes in _edges(reader)}
    copy, declared = edges[_id(1), _id(0)], edges[_id(3), _id(2)]
    covers, published = edges[_id(0), "topic/ports"], edges[_id(0), HARBOUR]
    assert len({copy, declared, covers, published}) == 4
    legend = reader.page.locator("#legend-body").inner_text()
    for kind in ("copy", "related-to", "covers", "published-by", "revision", "reprint"):
        assert kind in legend


def test_the_timeline_marks_each_dated_article_and_opens_it(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}")
    marks = reader.page.locator("#details svg[role=img] :is(.own, .copied)")
    assert marks.count() == 7
    assert reader.page.locator("#details svg[role=img] .copied").count() == 4
    assert "North Wire" in marks.nth(1).locator("title").text_content()
    marks.nth(1).click()
    reader.arrive(_id(1))


def test_a_former_id_of_a_story_leads_to_what_became_of_it(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{FORMER}")
    assert reader.title() == CLOSES
    assert reader.page.evaluate("newsgraph.shown()") == BRIDGE


def test_an_article_names_its_story_its_links_and_how_to_cite_it(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, f"#{_id(0)}")
    headings = reader.headings()
    for title in ("Copied by (2)", "Listed as related by (1)", "Similar (1)", "Cite it", "Story"):
        assert title in headings
    text = _text(reader)
    assert "the first here" in text
    assert "shares crack, bridge · 2 hours apart" in text
    assert "Declared in 2031-05-02-engineers-explain-the-crack.md, related[0]" in text
    assert f"Harbour Times. “{CLOSES}”. 2031-05-01. https://harbour.example/" in text


def test_a_link_gives_every_reason_that_there_is(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{_id(0)}")
    section = reader.page.locator("#details section", has_text="Copied by")
    section.get_by_role("button", name="Why linked with Bridge shut").click()
    reader.wait("document.querySelector('#details h2')?.textContent === 'Why these two are linked'")
    text = _text(reader)
    for part in ("is a copy of", "another outlet within 48 hours", "80%",
                 "North Wire came 2 hours after Harbour Times",
                 "crack\t0.400", "all other words\t0.100"):  # fmt: skip
        assert part in text
    reader.go(f"#{_id(0)}?why={_id(3)}")
    text = _text(reader)
    assert "engineers-explain-the-crack.md" in text
    assert "document of The Gazette lists Harbour Times" in text
    assert "The Gazette came 25 hours after Harbour Times" in text
    assert {"Declared", "Similar texts", "Also in common"} <= set(reader.headings())


def test_touching_an_edge_opens_its_reasons(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{CRACK}?view=network")
    point = reader.page.evaluate(
        """([a, b]) => {
          const at = newsgraph.network.getPositions([a, b]);
          const middle = { x: 0.35 * at[a].x + 0.65 * at[b].x, y: 0.35 * at[a].y + 0.65 * at[b].y };
          const dom = newsgraph.network.canvasToDOM(middle);
          const box = document.getElementById('canvas').getBoundingClientRect();
          return [box.left + dom.x, box.top + dom.y];
        }""",
        [_id(2), _id(0)],
    )
    reader.page.mouse.click(*point)
    reader.wait("newsgraph.address().includes('?why=')")
    assert reader.title() == "Why these two are linked"


def test_the_legend_of_a_network_switches_kinds_of_edges(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{CRACK}?view=network")
    hidden = """newsgraph.network.body.data.edges.get()
        .filter((edge) => edge.hidden).map((edge) => edge.label ?? '').length"""
    before = reader.page.evaluate(hidden)
    copies = reader.page.locator("#legend-body button[data-key=copy]")
    assert copies.get_attribute("aria-pressed") == "true"
    copies.click()
    reader.wait(f"{hidden} === {before} + 2")
    assert copies.get_attribute("aria-pressed") == "false"
    assert "fade=copy" in reader.page.evaluate("newsgraph.address()")
    reader.page.go_back()
    reader.wait(f"{hidden} === {before}")
    reader = open_page(world, f"#{CRACK}?view=network&fade=copy")
    assert reader.page.evaluate(hidden) == before + 2
    reader.go(f"#{CRACK}?view=network&fade=nonsense")
    assert reader.page.evaluate(hidden) == before


def test_an_outlet_shows_topics_stories_firsts_and_what_its_peers_cover(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, f"#{HARBOUR}")
    assert {"Topics it covers", "Its stories (1)", "Where it was first here (2)"} <= set(
        reader.headings()
    )
    blind = reader.page.locator("#details section", has_text="What its peers cover").inner_text()
    assert "City Money\n2 of 3 peers" in blind
    assert "Council votes on the budget\n3 of 3 peers" in blind
    assert "not the same as not covered" in blind


def test_a_topic_shows_its_stories_over_time_and_the_topics_beside_it(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, "#topic/ports")
    assert {
        "Its stories (1)",
        "Topics on the same articles (1)",
        "Outlets that cover it (2)",
    } <= set(reader.headings())
    assert "Harbours" in _text(reader)
    assert reader.page.locator("#details .spell").count() == 1


def test_two_outlets_are_compared_both_ways(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{HARBOUR}")
    reader.page.get_by_role("button", name="Compare …").click()
    reader.page.locator("#ask-search").fill("north")
    reader.page.locator("#ask-list .thing", has_text="North Wire").click()
    reader.wait("newsgraph.address().endsWith('?with=outlet/north.example')")
    text = _text(reader)
    assert "Only Harbour Times 0" in text
    assert "Only North Wire 1\nCity Money" in text
    assert "Both 2" in text
    reader.page.get_by_role("button", name="Swap").click()
    reader.arrive("outlet/north.example")
    assert "Only North Wire 1\nCity Money" in _text(reader)


def test_two_outlets_are_compared_event_by_event_with_who_was_earlier(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, f"#{HARBOUR}?with={VALLEY}")
    section = reader.page.locator("#details section", has_text="Event by event")
    words = [item.inner_text() for item in section.locator("li").all()]
    assert len(words) == 3
    (crack,) = (text for text in words if text.startswith(CLOSES))
    assert "Harbour Times 1 (33%) · Valley Post 1 (33%) · Harbour Times 5 hours earlier" in crack
    assert words[-1] == crack, "equal shares come last"
    (vote,) = (text for text in words if text.startswith("Council votes"))
    assert "Harbour Times 0 (0%) · Valley Post 1 (33%)" in vote
    assert "earlier" not in vote
    assert sum("earlier" in text for text in words) == 2
    assert section.locator(".bars-apart circle").count() == 2
    of_valley = pl.col("outlet") == VALLEY
    for column, value in (("published_precision", pl.lit("day")), ("published", pl.lit(None))):
        unsure = pl.when(of_valley).then(value).otherwise(column).alias(column)
        articles = world.articles.with_columns(unsure)
        reader = open_page(replace(world, articles=articles), f"#{HARBOUR}?with={VALLEY}")
        section = reader.page.locator("#details section", has_text="Event by event")
        assert "earlier" not in section.inner_text()
        assert section.locator(".bars-apart circle").count() == 0


def test_what_has_no_event_is_not_compared_event_by_event(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{HARBOUR}?with=outlet/blog.example")
    section = reader.page.locator("#details section", has_text="Event by event")
    assert "One of the two has nothing to compare here." in section.inner_text()


def test_two_stories_are_compared(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}?with={BUDGET}")
    text = _text(reader)
    assert "Harbour Times" in text
    assert "Links between them" in " ".join(reader.headings())


def test_a_connection_never_leads_through_what_is_on_everything(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, f"#{_id(0)}?to={_id(9)}")
    assert reader.title() == "How these two are connected"
    ways = reader.page.locator("#details .way").all_inner_texts()
    assert 1 <= len(ways) <= 3
    assert "is copied by" in ways[0]
    assert "published" in ways[0]
    assert not any("News\n" in way for way in ways)
    reader.go(f"#{_id(10)}?to={_id(7)}")
    text = _text(reader)
    assert "Only something that most articles share" in text
    assert "News\n12 articles of the 12 with topics: common here" in text


def test_breadcrumbs_lead_from_an_article_up_to_everything(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{_id(4)}")
    trail = reader.page.locator(".trail li").all_inner_texts()
    assert [step.strip() for step in trail] == [
        "Everything", f"{CLOSES[:39].rstrip()}…", "Bridge to reopen in June", "Article",
    ]  # fmt: skip
    reader.page.locator(".trail button").nth(1).click()
    reader.arrive(BRIDGE)
    reader.page.locator(".trail button").first.click()
    reader.arrive("")
    assert reader.title() == "The stories, and who published them"


def test_the_address_keeps_view_search_kinds_colour_and_size(
    open_page: Open, world: Tables
) -> None:
    address = f"#{BRIDGE}?view=map&q=topic%3Anews&hide=outlet&colour=date&size=heat"
    reader = open_page(world, address)
    page = reader.page
    assert page.locator("#view-map").get_attribute("aria-pressed") == "true"
    assert page.locator("#search").input_value() == "topic:news"
    assert page.locator('[data-kind="outlet"]').get_attribute("aria-pressed") == "false"
    assert page.locator("#colour").input_value() == "date"
    assert page.locator("#size").input_value() == "heat"
    assert page.evaluate("location.hash") == address


def test_back_forward_and_reload_keep_everything(open_page: Open, world: Tables) -> None:
    reader = open_page(world)
    reader.search("bridge")
    reader.choose(CLOSES)
    reader.page.locator("#view-map").click()
    reader.wait("newsgraph.address().includes('view=map')")
    last = reader.page.evaluate("newsgraph.address()")
    reader.page.locator("#back").click()
    reader.wait("!newsgraph.address().includes('view=map')")
    assert reader.page.evaluate("newsgraph.query()") == "bridge"
    assert reader.title() == CLOSES
    reader.page.go_back()
    reader.arrive("")
    reader.page.locator("#forward").click()
    reader.arrive(BRIDGE)
    reader.page.go_forward()
    reader.wait("newsgraph.address().includes('view=map')")
    assert reader.page.locator("#search").input_value() == "bridge"
    reader.page.reload()
    reader.wait("document.documentElement.dataset.ready === 'true'")
    assert reader.page.evaluate("newsgraph.address()") == last
    assert (reader.title(), reader.page.locator("#search").input_value()) == (CLOSES, "bridge")


def test_pressing_a_colour_of_the_legend_fades_its_articles_and_stays_in_the_address(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world)
    swatch = reader.page.locator(".swatch", has_text="Ports")
    swatch.click()
    reader.wait("newsgraph.address().includes('fade=topic/ports')")
    assert swatch.get_attribute("aria-pressed") == "false"
    swatch.click()
    reader.wait("!newsgraph.address().includes('fade')")


def test_a_right_to_left_headline_is_set_from_right_to_left(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{_id(11)}")
    assert reader.title() == ARABIC
    direction = "getComputedStyle(document.querySelector('#details h2')).direction"
    assert reader.page.evaluate(direction) == "rtl"
    assert "Publication date not given" in _text(reader)


def test_kinds_that_are_switched_off_leave_list_and_network(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}")
    reader.page.locator('[data-kind="outlet"]').click()
    reader.wait("newsgraph.address().includes('hide=outlet')")
    assert reader.page.locator("#results .name.outlet").count() == 0
    nodes = reader.page.evaluate("newsgraph.network.body.data.nodes.getIds()")
    assert not [name for name in nodes if name.startswith("outlet/")]


@pytest.mark.parametrize(
    "address",
    [f"#{HARBOUR}?with=topic/news", f"#{HARBOUR}?with={HARBOUR}", f"#{_id(0)}?why={_id(9)}",
     f"#{HARBOUR}?to=nothing/here", f"#{HARBOUR}?view=__proto__&colour=constructor&hide=x"],
)  # fmt: skip
def test_a_part_of_an_address_that_means_nothing_is_left_out(
    open_page: Open, world: Tables, address: str
) -> None:
    reader = open_page(world, address)
    assert reader.title() in ("Harbour Times", CLOSES)
    assert reader.complaints == []


def test_an_article_names_its_series_and_others_name_none(open_page: Open, world: Tables) -> None:
    walk, ships = _id(10), _id(12)
    series = f"story/{'s' * 26}"
    row = world.stories.head(1).with_columns(
        id=pl.lit(series), grain=pl.lit("series"), name=pl.lit("Weekend walks")
    )
    in_series = pl.when(pl.col("id").is_in([walk, ships])).then(pl.lit(series))
    tables = replace(
        world,
        stories=pl.concat([world.stories, row]),
        articles=world.articles.with_columns(series=in_series),
    )
    reader = open_page(tables, f"#{walk}")
    assert "Part of a series: Weekend walks\n\n2 articles here." in _text(reader)
    reader = open_page(tables, f"#{_id(0)}")
    assert "Series" not in reader.headings()


def _opacities(reader: Reader) -> dict[str, float]:
    found: dict[str, float] = reader.page.evaluate(
        """Object.fromEntries(newsgraph.network.body.data.nodes.get()
             .map(({ id, opacity }) => [id, opacity]))"""
    )
    return found


def _place(reader: Reader, name: str) -> tuple[float, float]:
    x, y = reader.page.evaluate(
        """(name) => {
          const at = newsgraph.network.canvasToDOM(newsgraph.network.getPositions([name])[name]);
          const box = document.getElementById('canvas').getBoundingClientRect();
          return [box.left + at.x, box.top + at.y];
        }""",
        name,
    )
    return x, y


def test_pointing_at_a_node_lights_its_neighbours_alone(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}?view=network")
    before = _opacities(reader)
    reader.page.mouse.move(*_place(reader, VALLEY))
    reader.wait("newsgraph.network.body.data.nodes.get().some(({ opacity }) => opacity < 1)")
    lit = {name for name, opacity in _opacities(reader).items() if opacity == 1}
    assert VALLEY in lit
    assert _id(6) in lit
    assert _id(0) not in lit
    reader.page.mouse.move(2, 2)
    reader.wait("newsgraph.network.body.data.nodes.get().every(({ opacity }) => opacity === 1)")
    assert _opacities(reader) == before


def test_a_node_stays_where_it_is_dragged_to(open_page: Open, world: Tables) -> None:
    reader = open_page(world, f"#{BRIDGE}?view=network")
    x, y = _place(reader, VALLEY)
    view = reader.page.evaluate("newsgraph.network.getViewPosition()")
    reader.page.mouse.move(x, y)
    reader.page.mouse.down()
    reader.page.mouse.move(x + 60, y + 40, steps=5)
    reader.page.mouse.up()
    assert _place(reader, VALLEY) == pytest.approx((x + 60, y + 40), abs=3)
    assert reader.page.evaluate("newsgraph.network.getViewPosition()") == view


def test_links_both_ways_have_two_heads_and_edges_between_two_nodes_lie_apart(
    open_page: Open, world: Tables
) -> None:
    reader = open_page(world, f"#{BUDGET}?view=network")
    edges = reader.page.evaluate(
        """newsgraph.network.body.data.edges.get()
             .map(({ from, to, arrows, smooth }) => [from, to, arrows.from.enabled, smooth])"""
    )
    (both,) = [edge for edge in edges if {edge[0], edge[1]} == {_id(7), _id(8)}]
    assert both[2] is True
    assert sum(edge[2] for edge in edges) == 1
    reader.go(f"#{BRIDGE}?view=network")
    bends = reader.page.evaluate(
        """([a, b]) => newsgraph.network.body.data.edges.get()
             .filter(({ from, to }) => new Set([from, to, a, b]).size === 2)
             .map(({ smooth }) => smooth && smooth.roundness)""",
        [_id(0), _id(3)],
    )
    assert len(bends) == 2
    assert all(bends)

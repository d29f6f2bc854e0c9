"""The engine of the page in Chromium: the map, its channels and labels, networks, details."""

from collections.abc import Iterator
from typing import Any

import polars as pl
import pytest

from benchmarks.page_graphs import page_tables
from newsgraph.exports.page import payload, render
from newsgraph.store import Tables
from tests.explorer import build_explorer
from tests.exports.conftest import Open, Reader, Window, chromium

pytestmark = pytest.mark.skipif(
    chromium() is None,
    reason="no Chromium: apt-get install chromium, or set NEWSGRAPH_CHROMIUM to a browser",
)

COUNT = 900


@pytest.fixture(scope="module", autouse=True)
def laid_open(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Pages of explorer/testing/entry.ts: the same modules, also available as ``engine``."""
    bundle = tmp_path_factory.mktemp("explorer") / "explorer.js"
    build_explorer("--test", bundle)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(render, "BUNDLE", bundle)
        yield


@pytest.fixture(scope="module")
def tables() -> Tables:
    """Articles in stories, enough that the page shows only the map."""
    return page_tables(COUNT)


def on(reader: Reader, expression: str) -> Any:
    """The value of an expression about the engine."""
    return reader.page.evaluate(f"(() => {{ const e = engine; return {expression}; }})()")


RESTS = """(() => {
  const { x, y, scale } = engine.stage.viewport();
  const [, labelled, , place] = engine.labels.key.split("|");
  return labelled === String(scale) && place === `${x},${y}`;
})()"""


def settled(reader: Reader) -> None:
    """Wait until labels are placed for the view as it is."""
    reader.wait(RESTS)


@pytest.fixture
def reader(open_page: Open, tables: Tables) -> Reader:
    """The page of the stories, without animations."""
    reader = open_page(tables)
    reader.page.emulate_media(reduced_motion="reduce")
    return reader


def test_every_article_is_a_dot_and_vis_holds_stories_that_do_not_overlap(reader: Reader) -> None:
    assert on(reader, "e.map.map.x.length") == COUNT
    settled(reader)
    held = on(reader, "e.stage.nodeSet.get().map(({id, x, y, size}) => [id, x, y, size])")
    assert 10 < len(held) <= 220
    for i, (name, x, y, size) in enumerate(held):
        assert name.startswith("story/")
        for _, other_x, other_y, other_size in held[:i]:
            assert ((x - other_x) ** 2 + (y - other_y) ** 2) ** 0.5 > size + other_size - 2


def test_coming_nearer_shows_storylines_then_events_then_headlines(reader: Reader) -> None:
    seen = []
    row = on(reader, "e.map.map.islands.find((row) => e.opened.graph.storyEvents[row].length > 2)")
    for scale in (0.5, 2.4, 7):
        on(
            reader,
            f"""void e.view.move({{
              position: e.map.placeOnMap(e.things.story({row})), scale: {scale},
            }}, false)""",
        )
        settled(reader)
        seen.append(
            on(
                reader,
                """e.labels.placed.map(({thing: {kind, row}}) =>
                  kind === 'story' ? e.opened.graph.stories.grain[row] : kind)""",
            )
        )
    assert "storyline" in seen[0]
    assert "event" not in seen[0]
    assert "event" in seen[1]
    assert "article" in seen[2]


def test_labels_are_few_and_never_overlap(reader: Reader) -> None:
    boxes = """e.labels.placed.map(({x, y, dx, dy, size}) => {
      const view = e.stage.viewport();
      const [cx, top] = [(x - view.x) * view.scale + dx, (y - view.y) * view.scale + dy];
      return [cx - size.width / 2, top, cx + size.width / 2, top + size.lines.length * size.height];
    })"""
    for factor in (1, 2, 2, 2):
        on(reader, f"void e.view.zoom({factor})")
        settled(reader)
        placed = on(reader, boxes)
        assert 0 < len(placed) <= 60
        for i, (left, top, right, bottom) in enumerate(placed):
            for other in placed[:i]:
                assert (
                    left >= other[2] or right <= other[0] or top >= other[3] or bottom <= other[1]
                )


@pytest.mark.parametrize("viewport", [(1366, 800), (390, 844)])
def test_the_name_of_a_story_covers_no_other_story(
    open_page: Open, tables: Tables, viewport: tuple[int, int]
) -> None:
    reader = open_page(tables, viewport=viewport)
    settled(reader)
    hidden = """(() => {
      const view = e.stage.viewport();
      const onScreen = ({ x, y }) => [(x - view.x) * view.scale, (y - view.y) * view.scale];
      const overlap = (a, b, x, y) => Math.max(0, Math.min(b, y) - Math.max(a, x));
      const names = e.labels.placed.filter(({ thing }) => thing.kind === 'story');
      return names.map(({ thing, x, y, dx, dy, size }) => {
        const [cx, cy] = onScreen({ x, y });
        const [left, top] = [cx + dx - size.width / 2, cy + dy];
        const inFrame = e.map.storiesInFrame(e.map.frameOf(view), 3);
        const others = inFrame.filter((row) => row !== thing.row);
        return Math.max(...others.map((row) => {
          const [ox, oy] = onScreen(e.map.placeOnMap(e.things.story(row)));
          const half = 0.7 * e.map.map.radii[row] * view.scale;
          const wide = overlap(left, left + size.width, ox - half, ox + half);
          const bottom = top + size.lines.length * size.height;
          return wide * overlap(top, bottom, oy - half, oy + half) / (4 * half * half);
        }));
      });
    })()"""
    shares = on(reader, hidden)
    assert shares
    assert max(shares) == 0


@pytest.mark.parametrize("channel", ["topic", "outlet", "date", "story"])
def test_every_article_is_in_one_entry_of_the_legend(reader: Reader, channel: str) -> None:
    on(reader, f"void e.channels.setColour('{channel}')")
    entries = on(
        reader, "e.channels.legendModel().map(({label, swatch, rows}) => [label, swatch, rows])"
    )
    assert sorted(row for _, _, rows in entries for row in rows) == list(range(COUNT))
    assert len({swatch for _, swatch, _ in entries}) == len(entries) <= 10
    assert all(label for label, _, _ in entries)


def test_a_dot_has_the_colour_of_its_entry(reader: Reader) -> None:
    codes = on(
        reader,
        """e.channels.legendModel().map(({rows}, code) =>
          rows.every((row) => e.channels.channels.codes[row] === code))""",
    )
    assert all(codes)


def test_size_by_heat_makes_hotter_articles_larger_and_none_overlap(reader: Reader) -> None:
    on(reader, "void e.channels.setSize('heat')")
    heat, radii = on(reader, "[e.opened.graph.articles.heat, [...e.channels.channels.radii]]")
    pairs = sorted(
        (value, radius) for value, radius in zip(heat, radii, strict=True) if value is not None
    )
    assert [radius for _, radius in pairs] == sorted(radius for _, radius in pairs)
    assert max(radii) <= 6.7
    assert len({round(radius, 3) for _, radius in pairs}) == len({value for value, _ in pairs})


def test_what_a_mask_leaves_out_is_dimmed_on_the_map_and_in_a_network(reader: Reader) -> None:
    on(
        reader,
        f"void e.canvas.showMatching(Uint8Array.from({{length: {COUNT}}}, (_, row) => row % 2))",
    )
    assert on(reader, "[e.scene.isLit(0), e.scene.isLit(1)]") == [False, True]
    on(
        reader,
        "void e.canvas.showNetwork({nodes: [0, 1].map((row) => ({thing: e.things.article(row)})), "
        "edges: []})",
    )
    assert on(reader, "e.stage.nodeSet.get().map(({opacity}) => opacity > 0.9)") == [False, True]


NETWORK = """(() => {
  const rows = e.opened.graph.storyArticles[e.map.map.islands[0]].slice(0, 40);
  const nodes = rows.map((row) => ({ thing: e.things.article(row) }));
  const kinds = ["related-to", "copy", "covers", "similar"];
  nodes.push({ thing: { kind: "topic", row: 0 } });
  const edges = rows.slice(1).map((row, i) => {
    return { from: e.things.article(rows[i]), to: e.things.article(row), kind: kinds[i % 4] };
  });
  edges.push({ from: e.things.article(rows[0]), to: { kind: "topic", row: 0 }, kind: "covers" });
  e.canvas.showNetwork({ nodes, edges });
})()"""


def test_a_network_without_places_is_laid_out_the_same_each_time(reader: Reader) -> None:
    runs = []
    for _ in range(2):
        on(reader, NETWORK)
        runs.append(on(reader, "e.scene.scene.nodes.map(({x, y}) => [x, y])"))
    assert runs[0] == runs[1]
    for i, (x, y) in enumerate(runs[0]):
        assert all((x - a) ** 2 + (y - b) ** 2 > 40**2 for a, b in runs[0][:i])


def test_kinds_of_edges_differ_by_more_than_colour(reader: Reader) -> None:
    on(reader, NETWORK)
    edges = on(
        reader,
        """e.stage.edgeSet.get().map(({dashes, arrows, label}) =>
          [JSON.stringify(dashes), arrows.to.enabled, label ?? ''])""",
    )
    kinds = on(reader, "e.scene.scene.edges.map(({kind}) => kind)")
    looks = dict(zip(kinds, map(tuple, edges), strict=True))
    assert len(set(looks.values())) == len(looks) == 4
    assert looks["copy"][2] == "copy"
    styles = on(
        reader,
        """Object.values(e.styles.EDGE_STYLES).map(({dashes, arrow}) =>
          JSON.stringify([dashes, arrow]))""",
    )
    assert len(set(styles)) >= len(styles) - 1


def test_a_click_on_an_edge_picks_the_edge(reader: Reader) -> None:
    on(
        reader,
        """void e.canvas.showNetwork({
          nodes: [0, 1].map((row) => ({thing: e.things.article(row), x: 400 * row - 200, y: 0})),
          edges: [{from: e.things.article(0), to: e.things.article(1), kind: 'copy'}],
        })""",
    )
    settled(reader)
    at = on(reader, "newsgraph.network.canvasToDOM({x: -60, y: 0})")
    box = reader.page.locator("#canvas").bounding_box()
    reader.page.mouse.click(box["x"] + at["x"], box["y"] + at["y"])
    reader.wait("document.querySelector('#live').textContent.startsWith('copy: ')")


def test_the_picture_comes_as_png_of_the_size_of_the_canvas(reader: Reader) -> None:
    size = reader.page.evaluate(
        """async () => {
          const image = new Image();
          image.src = engine.canvas.pngOfView();
          await image.decode();
          const seen = document.querySelector('#canvas canvas');
          return [image.width === seen.width, image.height === seen.height, image.src.slice(0, 22)];
        }"""
    )
    assert size == [True, True, "data:image/png;base64,"]


def test_arrows_reach_a_neighbour_in_each_direction(reader: Reader) -> None:
    reader.page.locator("#canvas").focus()
    heard = []
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowUp"):
        reader.page.keyboard.press(key)
        heard.append(reader.page.locator("#live").inner_text())
    assert all(heard)
    assert len(set(heard)) >= 4


def test_a_click_on_an_island_and_on_its_name_opens_the_story(reader: Reader) -> None:
    settled(reader)
    hit = on(
        reader,
        """(() => {
      const row = e.map.map.islands[0];
      const at = newsgraph.network.canvasToDOM({ x: e.map.map.sx[row], y: e.map.map.sy[row] });
      const thing = e.pointing.under(at);
      if (thing.kind === 'article') return e.opened.graph.storyArticles[row].includes(thing.row);
      return [thing.row, e.opened.graph.stories.parent[thing.row]].includes(row);
    })()""",
    )
    assert hit
    name = on(
        reader,
        """(() => {
      const view = e.stage.viewport();
      const label = e.labels.placed.find(({ thing }) => thing.kind === 'story');
      const x = (label.x - view.x) * view.scale + view.width / 2 + label.dx;
      const y = (label.y - view.y) * view.scale + view.height / 2 + label.dy + 5;
      return e.pointing.under({ x, y }).row === label.thing.row;
    })()""",
    )
    assert name


def test_links_are_those_of_the_tables(reader: Reader, tables: Tables) -> None:
    held = on(
        reader,
        """[...e.opened.graph.links.source].map((source, link) =>
      [source, e.opened.graph.links.target[link]].map((row) => e.opened.graph.articles.id[row])
        .concat(e.opened.graph.linkKind(link)))""",
    )
    known = tables.related.select("source", "target", "kind").unique().rows()
    bare = sorted((a.partition("/")[2], b.partition("/")[2], kind) for a, b, kind in known)
    assert sorted(map(tuple, held)) == bare
    row = on(
        reader,
        """[...e.opened.graph.linksOf(5)].map((link) =>
          [e.opened.graph.links.source[link], e.opened.graph.links.target[link]].includes(5))""",
    )
    assert row
    assert all(row)


def test_a_derived_link_shows_its_terms_days_and_rule(reader: Reader, tables: Tables) -> None:
    link = tables.related.filter(pl.col("kind") != "declared").row(0, named=True)
    found = reader.page.evaluate(
        """async ([source, target, kind]) => {
          const e = engine;
          await e.opened.graph.loadDetails();
          const [a, b] = [e.opened.graph.thingOf(source).row, e.opened.graph.thingOf(target).row];
          const { links } = e.opened.graph;
          const isIt = (link) => e.opened.graph.linkKind(link) === kind && links.source[link] === a;
          const link = e.opened.graph.linksBetween(a, b).find(isIt);
          const { graph } = e.opened;
          const { days, similarity } = links;
          return [graph.termsOf(link), days[link], graph.ruleOf(link), similarity[link]];
        }""",
        [link["source"], link["target"], link["kind"]],
    )
    heaviest = sorted(link["terms"], key=lambda entry: -entry["weight"])[:5]
    assert [weight for _, weight in found[0]] == pytest.approx(
        [entry["weight"] for entry in heaviest], abs=6e-4
    )
    assert found[1] == pytest.approx(link["days"], abs=0.02)
    assert found[2] == link["rule"]
    assert found[3] == pytest.approx(link["similarity"], abs=6e-4)


def test_details_in_a_block_of_their_own_come_when_asked_for(
    window: Window, tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payload, "LAZY_LIMIT", 10)
    lazily = tables.__class__(**dict(tables.items()))
    reader = window.open(lazily)
    assert on(
        reader,
        "[e.opened.graph.abstractOf(0), e.opened.graph.addressOf(0), e.opened.graph.details]",
    ) == [
        None,
        None,
        None,
    ]
    reader.page.evaluate("async () => void (await engine.opened.graph.loadDetails())")
    rows = tables.articles.select("abstract", "url").head(3).rows()
    assert [
        tuple(on(reader, f"[e.opened.graph.abstractOf({row}), e.opened.graph.addressOf({row})]"))
        for row in range(3)
    ] == [(corpus_text(abstract), url) for abstract, url in rows]


def corpus_text(abstract: str) -> str | None:
    """An abstract as the page holds it."""
    from newsgraph.exports.page.corpus import shorten

    return shorten(abstract)

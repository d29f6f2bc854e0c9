"""The graph as a pyvis network: pyvis's methods, the page's looks, and a page that is safe."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from pyvis.network import Network

from newsgraph.errors import NotFoundError, UsageError
from newsgraph.exports.drawing.draw import draw
from newsgraph.exports.drawing.network import SafeNetwork
from newsgraph.exports.looks import colours, looks
from newsgraph.store import Tables
from newsgraph.views.frames import EDGE_KINDS, NODE_KINDS
from newsgraph.views.nx import to_networkx
from tests.exports.conftest import FLAGS, HOSTILE, HOSTILE_URLS, Reader, chromium
from tests.worlds import sample_graph

Show = Callable[[SafeNetwork], Reader]


def largest_story() -> str:
    stories = sample_graph().stories.filter(grain="storyline")
    return str(stories.sort("articles", "id", descending=True)["id"][0])


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if chromium() is None:
        pytest.skip("no Chromium: apt-get install chromium, or set NEWSGRAPH_CHROMIUM to a browser")
    sync_api = pytest.importorskip("playwright.sync_api", reason="install playwright to run this")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Show]:
    """Opens the page of a network, and notes what it complains of and asks for."""
    context = browser.new_context(offline=True)

    def opened(network: SafeNetwork) -> Reader:
        target = tmp_path / "network.html"
        network.write_html(str(target))
        reader = Reader(context.new_page(), [], [])
        reader.page.on("console", lambda message: reader.complaints.append(message.text))
        reader.page.on("pageerror", lambda error: reader.complaints.append(str(error)))
        reader.page.on("request", lambda request: reader.requests.append(request.url))
        reader.page.goto(target.as_uri())
        reader.wait("document.documentElement.dataset.ready === 'true'")
        return reader

    yield opened
    context.close()


def test_a_story_has_its_nodes_and_edges_in_the_looks_of_the_page() -> None:
    story = largest_story()
    network, view = sample_graph().to_pyvis(story), sample_graph().neighbourhood(story)
    assert isinstance(network, Network)
    assert network.get_nodes() == list(view)
    ends = [(edge["from"], edge["to"], edge["kind"]) for edge in network.get_edges()]
    assert sorted(ends) == sorted(view.edges(keys=True))
    for node in network.nodes:
        assert node["shape"] == looks()["shapes"][node["kind"]]
        assert node["color"]["background"] == colours()[node["kind"]]
        assert node["title"].endswith(view.nodes[node["id"]]["label"])
    assert network.heading == sample_graph().label(story)


def test_every_kind_has_looks() -> None:
    assert set(looks()["shapes"]) == set(looks()["sizes"]) == set(NODE_KINDS)
    assert set(EDGE_KINDS) == set(looks()["edges"])


def test_a_neighbourhood_and_a_filtered_graph_are_drawn_too() -> None:
    graph = sample_graph()
    around = graph.to_pyvis("strandone.example", hops=1)
    assert set(around.get_nodes()) == set(graph.neighbourhood("strandone.example", hops=1))
    part = graph.filter(topic="Transport")
    assert part.to_pyvis().num_nodes() == len(part.to_networkx())


def test_what_is_too_large_or_not_there_is_refused() -> None:
    with pytest.raises(NotFoundError):
        sample_graph().to_pyvis("no such thing at all")
    many: Any = nx.MultiDiGraph()
    many.add_nodes_from(range(401))
    with pytest.raises(UsageError, match="401 nodes are too many to draw at once"):
        draw(many)


def test_the_same_graph_gives_the_same_page() -> None:
    pages = {sample_graph().to_pyvis("strandone.example").generate_html() for _ in range(2)}
    assert len(pages) == 1


def test_writing_writes_one_file_and_from_nx_leaves_the_graph_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    graph = nx.karate_club_graph()
    before = nx.node_link_data(graph)
    network = SafeNetwork(directed=False)
    network.from_nx(graph)
    network.add_node("é 🚋", title="<b>bold</b>")
    network.save_graph("network.html")
    assert nx.node_link_data(graph) == before
    assert [path.name for path in tmp_path.iterdir()] == ["network.html"]
    assert "é 🚋" in (tmp_path / "network.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("what", ["filter_menu", "neighborhood_highlight"])
def test_what_the_safe_page_does_not_draw_is_refused(what: str) -> None:
    asked: Any = {what: True}
    with pytest.raises(UsageError, match=what):
        SafeNetwork(**asked).generate_html()


def test_a_notebook_shows_it_in_a_frame_without_the_notebooks_origin() -> None:
    text = SafeNetwork(heading='"><script>')._repr_html_()
    assert text.startswith('<iframe title="&quot;&gt;&lt;script&gt;" sandbox="allow-scripts')
    assert "allow-same-origin" not in text[: text.index("srcdoc")]
    assert "<script" not in text


def test_a_story_is_drawn_without_a_request_or_a_complaint(show: Show) -> None:
    reader = show(sample_graph().to_pyvis(largest_story()))
    counted = "[network.body.data.nodes.length, network.body.data.edges.length]"
    view = sample_graph().neighbourhood(largest_story())
    assert reader.page.evaluate(counted) == [len(view), view.number_of_edges()]
    assert (reader.complaints, len(reader.requests)) == ([], 1)


def test_pyvis_methods_style_it_further(show: Show) -> None:
    network = sample_graph().to_pyvis(largest_story())
    network.add_node("mine", label="Mine", color="#ff0000", x=0, y=0)
    network.add_edge("mine", network.get_nodes()[0], title="my edge")
    network.get_node(network.get_nodes()[1])["size"] = 40
    network.toggle_physics(True)
    network.force_atlas_2based()
    network.set_edge_smooth("dynamic")
    network.show_buttons(filter_=["physics"])
    network.select_menu = True
    reader = show(network)
    assert reader.page.evaluate("network.body.nodes.mine.options.color.background") == "#ff0000"
    assert reader.page.evaluate("network.physics.options.solver") == "forceAtlas2Based"
    assert "springLength" in reader.page.locator("#settings").inner_text()
    reader.page.locator("#choice").select_option(label="Mine")
    assert reader.page.evaluate("network.getSelectedNodes()") == ["mine"]
    assert (reader.complaints, len(reader.requests)) == ([], 1)


def test_options_of_vis_network_can_be_set_as_json(show: Show) -> None:
    network = sample_graph().to_pyvis("strandone.example")
    network.set_options('{"physics": {"enabled": false}, "nodes": {"borderWidth": 5}}')
    reader = show(network)
    assert reader.page.evaluate("Object.values(network.body.nodes)[0].options.borderWidth") == 5


def test_hostile_texts_run_nothing_and_ask_for_nothing(show: Show, hostile: Tables) -> None:
    network = draw(to_networkx(hostile))
    network.heading = HOSTILE[5]
    network.select_menu = True
    for text in [*HOSTILE, *HOSTILE_URLS]:
        network.add_node(f"id {text}", label=text, title=text, group=text)
        network.add_edge(f"id {text}", network.get_nodes()[0], title=text, label=text)
    reader = show(network)
    for node in reader.page.evaluate("network.body.nodeIndices"):
        reader.page.evaluate(
            "(id) => { const {x, y} = network.canvasToDOM(network.getPositions([id])[id]);"
            " network.interactionHandler._checkShowPopup({x, y}); }",
            node,
        )
    assert reader.page.locator(".vis-tooltip").text_content()
    assert reader.page.evaluate("window.pwned ?? null") is None
    assert reader.page.locator("h1").inner_text() == HOSTILE[5]
    assert reader.page.locator("iframe, img, svg").count() == 0
    assert (reader.complaints, len(reader.requests)) == ([], 1)


def test_without_its_policy_a_hostile_page_still_runs_nothing(
    show: Show, hostile: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = draw(to_networkx(hostile))
    network.heading = HOSTILE[1]
    text = re.sub(r"<meta http-equiv[^>]*>", "", network.generate_html())
    monkeypatch.setattr(network, "generate_html", lambda name: text)
    reader = show(network)
    assert reader.page.evaluate("window.pwned ?? null") is None
    assert (reader.complaints, len(reader.requests)) == ([], 1)

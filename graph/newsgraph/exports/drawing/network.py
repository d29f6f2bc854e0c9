"""A pyvis network that is safe to show.

pyvis asks a network for parts of its page, writes files beside it, opens it in the encoding of
the system, and runs markup that stands in a title, an id or a heading. :class:`SafeNetwork` has
pyvis's methods and writes a page of its own: one file with all that it needs, whose content
policy allows its own script alone, and where every text of a node or an edge is text.
"""

import html
import json
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
import pyvis
from markupsafe import Markup
from pyvis.network import Network
from pyvis.utils import check_html

from newsgraph.errors import UsageError
from newsgraph.exports.page.embed import SANDBOX
from newsgraph.exports.page.inert import json_block, policy
from newsgraph.exports.page.network import vis_script

if TYPE_CHECKING:
    import networkx as nx

_HERE = Path(__file__).parent
_VIS_STYLE = Path(pyvis.__file__).parent / "lib" / "vis-9.1.2" / "vis-network.css"

NOT_DRAWN = ("filter_menu", "neighborhood_highlight", "use_DOT")
"""What a page of pyvis has and this one has not."""


class _Ids(list[Any]):
    """pyvis's list of ids, which it searches for every node and twice for every edge."""

    def __init__(self) -> None:
        super().__init__()
        self._known: set[Any] = set()

    def append(self, value: Any) -> None:
        self._known.add(value)
        super().append(value)

    def __contains__(self, value: object) -> bool:
        return value in self._known


class SafeNetwork(Network):  # type: ignore[misc]  # pyvis has no types
    """pyvis's ``Network`` with its methods, and a page that is safe, offline and one file.

    The menus for filtering, the highlighting of neighbours and DOT texts are not drawn; asking
    for one raises when the page is made. Images must be ``data:`` URLs.

    Args:
        height, width: in units of CSS.
        directed: whether edges have arrows; pyvis drops the second edge between two nodes where
            they have none.
        options: pyvis's other options, by name.
    """

    def __init__(
        self,
        height: str = "640px",
        width: str = "100%",
        directed: bool = True,
        **options: Any,
    ) -> None:
        super().__init__(
            height, width, directed=directed, **{**options, "cdn_resources": "in_line"}
        )
        self.node_ids = _Ids()

    def __repr__(self) -> str:
        return f"<newsgraph.SafeNetwork {self.num_nodes():,} nodes, {self.num_edges():,} edges>"

    def from_nx(self, nx_graph: "nx.Graph[Any]", *args: Any, **options: Any) -> None:
        """Add the nodes and edges of a graph of networkx, which stays as it is."""
        copy = nx_graph.__class__()
        copy.add_nodes_from((node, dict(values)) for node, values in nx_graph.nodes(data=True))
        copy.add_edges_from((u, v, dict(values)) for u, v, values in nx_graph.edges(data=True))
        super().from_nx(copy, *args, **options)

    def generate_html(
        self, name: str = "index.html", local: bool = True, notebook: bool = False
    ) -> str:
        """The page as text.

        Args:
            name: must end in ``.html``, as pyvis wants it.
            local, notebook: change nothing; pyvis has them.

        Raises:
            UsageError: something is asked for that this page does not draw.
        """
        del local, notebook
        check_html(name)
        if asked := next((what for what in NOT_DRAWN if getattr(self, what)), None):
            raise UsageError(f"{asked}: this page does not draw it; use pyvis's own Network")
        nodes, edges, heading, height, width, options = self.get_network_data()
        drawn = {
            "nodes": nodes,
            "edges": edges,
            "options": json.loads(options),
            "height": height,
            "width": width,
            "background": self.bgcolor,
            "hasMenu": bool(self.select_menu),
            "hasSettings": bool(self.conf),
        }
        style = _VIS_STYLE.read_text(encoding="utf-8") + (_HERE / "drawing.css").read_text("utf-8")
        vis, script = vis_script(), (_HERE / "drawing.js").read_text(encoding="utf-8")
        template = jinja2.Template(
            (_HERE / "drawing.html").read_text(encoding="utf-8"),
            autoescape=True, trim_blocks=True, undefined=jinja2.StrictUndefined,
        )  # fmt: skip
        page: str = template.render(
            policy=policy(scripts=[vis, script], styles=[style]),
            heading=heading,
            style=Markup(style),  # noqa: S704  # our own files and pyvis's, no one's text
            vis=Markup(vis),  # noqa: S704
            script=Markup(script),  # noqa: S704
            drawn=Markup(json_block(drawn)),  # noqa: S704  # escaped where it was made
        )
        self.html = page
        return page

    def write_html(
        self, name: str, local: bool = True, notebook: bool = False, open_browser: bool = False
    ) -> None:
        """Write the page in UTF-8, and nothing beside it; ``show`` does so too.

        Raises:
            UsageError: as :meth:`generate_html` does.
            OSError: the file cannot be written.
        """
        del local, notebook
        target = Path(name)
        target.write_text(self.generate_html(target.name), encoding="utf-8", newline="\n")
        if open_browser:
            webbrowser.open(target.resolve().as_uri())

    def _repr_html_(self) -> str:
        """The page in a notebook's frame, without the notebook's origin."""
        return (
            f'<iframe title="{html.escape(self.heading or "Network")}" sandbox="{SANDBOX}" '
            f'style="width:100%;height:680px;border:0" '
            f'srcdoc="{html.escape(self.generate_html(), quote=True)}"></iframe>'
        )

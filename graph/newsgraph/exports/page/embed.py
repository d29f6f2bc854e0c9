"""The page inside a notebook, in a sandboxed frame and without other files.

The frame's document stands in its ``srcdoc``, so nothing is written and no server runs. The
sandbox lets it run its own script and save what a reader takes away; it has no access to the
notebook, its cookies or the network.
"""

from html import escape

from newsgraph.exports.page.render import render_page
from newsgraph.store import Tables

INLINE_LIMIT = 2_000
"""Up to this many articles a notebook's cell shows the page itself; a cell's output is saved
with the notebook, and beyond this it would grow by megabytes each time."""

HEIGHT = 720
"""Pixels of the frame."""

SANDBOX = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"
"""Scripts, downloads, and links that open in a tab of their own; no origin of the notebook."""


def explorer_html(tables: Tables, *, height: int = HEIGHT) -> str:
    """The page of ``tables`` as an ``iframe`` element of ``height`` pixels."""
    return (
        f'<iframe title="News graph" sandbox="{SANDBOX}" allow="clipboard-write" '
        f'style="width:100%;height:{int(height)}px;border:1px solid #8884;border-radius:8px" '
        f'srcdoc="{escape(render_page(tables), quote=True)}"></iframe>'
    )


def preview_html(tables: Tables, summary: str) -> str:
    """What a notebook shows of a graph: the page where it is small, else how to open it."""
    head = f"<p><code>{escape(summary)}</code></p>"
    count = tables.articles.height
    if 0 < count <= INLINE_LIMIT:
        return head + explorer_html(tables)
    if count == 0:
        return head
    return (
        f"{head}<p>The page of {count:,} articles is too large to keep in a notebook. "
        "<code>graph.explore()</code> shows it here all the same; "
        "<code>graph.write(&quot;folder&quot;)</code> writes it as "
        "<code>folder/index.html</code>, which opens in any browser.</p>"
    )


class Explorer:
    """The page as a notebook's output; ``_repr_html_`` is what notebooks ask for."""

    def __init__(self, tables: Tables, *, height: int = HEIGHT) -> None:
        self._tables = tables
        self._height = height

    def __repr__(self) -> str:
        return "<newsgraph.Explorer: shown by notebooks; elsewhere use graph.write(folder)>"

    def _repr_html_(self) -> str:
        return explorer_html(self._tables, height=self._height)

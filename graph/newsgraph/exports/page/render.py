"""Template, style, script and data joined to one file that needs nothing else."""

import logging
from pathlib import Path

from markupsafe import Markup

from newsgraph.exports.page.corpus import PageCorpus, read_corpus
from newsgraph.exports.page.inert import policy
from newsgraph.exports.page.network import news_network, vis_script
from newsgraph.exports.page.payload import PLAIN_LIMIT, blocks, packed
from newsgraph.report import counted
from newsgraph.store import Tables

_HERE = Path(__file__).parent
BUNDLE = _HERE / "bundle" / "explorer.js"
"""The script of the page, which ``make page`` builds from ``explorer/``."""

_LOG = logging.getLogger(__name__)


def write_page(tables: Tables, target: Path) -> None:
    """Write the page of ``tables`` to the file ``target``: UTF-8, the same bytes every time.

    Raises:
        NewsgraphError: pyvis is not the version whose files are needed.
        OSError: ``target`` cannot be written.
    """
    target.write_bytes(render_page(tables).encode("utf-8"))


def render_page(tables: Tables) -> str:
    """The page of ``tables`` as text; a warning is logged if it cannot hold every article."""
    corpus = read_corpus(tables)
    if corpus.left.omitted_articles:
        _LOG.warning(
            "The page holds the newest %s of %s articles, for a browser takes no more; to read "
            "the others, write a page of some: graph.filter(before=...).write(folder).",
            f"{len(corpus.articles['id']):,}",
            f"{tables.articles.height:,}",
        )
    network, plan = news_network(corpus)
    index, details = blocks(corpus, network, plan)
    style, script, vis = _style(), BUNDLE.read_text(encoding="utf-8"), vis_script()
    is_packed = len(corpus.articles["id"]) > PLAIN_LIMIT
    return network.render(
        title=_title(corpus),
        policy=policy(scripts=[vis, script], styles=[style]),
        style=Markup(style),  # noqa: S704  # our own files, no document's text
        is_packed=is_packed,
        vis=Markup(packed(vis) if is_packed else vis),  # noqa: S704
        script=Markup(script),  # noqa: S704
        corpus=Markup(index),  # noqa: S704  # escaped where it was made
        details=Markup(details),  # noqa: S704
    )


def _title(corpus: PageCorpus) -> str:
    counts = [
        counted(len(corpus.articles["id"]), "article"),
        counted(len(corpus.outlets["id"]), "outlet"),
        counted(len(corpus.topics["id"]), "topic"),
    ]
    return f"News graph: {', '.join(counts)}"


def _style() -> str:
    return _dense((_HERE / "style.css").read_text(encoding="utf-8"))


def _dense(text: str) -> str:
    """Our style without its indentation and empty lines."""
    lines = (line.strip() for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line)

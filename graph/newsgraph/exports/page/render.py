"""Template, style, script and data joined to one file that needs nothing else."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

from markupsafe import Markup

from newsgraph.exports.page.corpus import ABSTRACT_LIMIT, Corpus, read_corpus
from newsgraph.exports.page.documents import Documents, link_differences
from newsgraph.exports.page.joining import Pairs
from newsgraph.exports.page.layout import MapPlan
from newsgraph.exports.page.network import (
    HUB_LIMIT,
    OPTIONS,
    WHOLE_LIMIT,
    NewsNetwork,
    map_network,
    vis_script,
    whole_network,
)
from newsgraph.store import Tables

_HERE = Path(__file__).parent


def write_page(tables: Tables, target: Path) -> None:
    """Write the page of ``tables`` to the file ``target``: UTF-8, the same bytes every time.

    Raises:
        NewsgraphError: pyvis is not the version whose files are needed.
        OSError: ``target`` cannot be written.
    """
    target.write_bytes(render_page(tables).encode("utf-8"))


def render_page(tables: Tables) -> str:
    """The page of ``tables`` as text."""
    corpus = read_corpus(tables)
    network, plan = _drawn(corpus)
    style, script, vis = _style(), _script(), vis_script()
    return network.render(
        title=_title(corpus),
        policy=_policy(scripts=[vis, script], styles=[style]),
        style=Markup(style),  # noqa: S704  # our own files, no document's text
        vis=Markup(vis),  # noqa: S704
        script=Markup(script),  # noqa: S704
        corpus=Markup(_block(_payload(tables, corpus, network, plan))),  # noqa: S704
    )


def _drawn(corpus: Corpus) -> tuple[NewsNetwork, MapPlan | None]:
    if corpus.size <= WHOLE_LIMIT:
        return whole_network(corpus), None
    return map_network(corpus)


def _payload(
    tables: Tables, corpus: Corpus, network: NewsNetwork, plan: MapPlan | None
) -> dict[str, Any]:
    words, articles = _articles(corpus)
    words["origins"], origins = _origins(corpus)
    more, fewer = link_differences(corpus.documents, corpus.related)
    return {
        "articles": articles,
        "outlets": {**corpus.outlets, "origin": origins, "part": corpus.parent_of.tolist()},
        "topics": corpus.topics,
        "words": words,
        "covers": _flat(corpus.covers),
        "coverCounts": corpus.cover_counts,
        "documents": _documents(corpus.documents),
        "related": _steps(more),
        "unrelated": _steps(fewer),
        "former": corpus.former,
        "images": corpus.images,
        "map": _map(plan),
        "network": {"nodes": network.nodes, "edges": network.edges, "options": OPTIONS},
        "notes": {
            "documents": tables.sightings["file"].n_unique(),
            "derived": corpus.left.derived_links,
            "unknown": corpus.left.unknown_ends,
            "cut": corpus.left.cut_abstracts,
            "hubLimit": HUB_LIMIT,
            "wholeLimit": WHOLE_LIMIT,
            "abstractLimit": ABSTRACT_LIMIT,
        },
    }


def _articles(corpus: Corpus) -> tuple[dict[str, list[Any]], dict[str, list[Any]]]:
    """Words by column, and the columns with the numbers of their words."""
    coded = {name: _coded(corpus.articles[name]) for name in ("type", "category")}
    words: dict[str, list[Any]] = {name: known for name, (known, _) in coded.items()}
    columns = {**corpus.articles, **{name: rows for name, (_, rows) in coded.items()}}
    words["topics"], columns["topics"] = _topic_sets(corpus)
    words["imageOrigins"] = corpus.image_origins
    columns["outlet"] = corpus.outlet_of.tolist()
    columns["group"] = corpus.groups.tolist()
    return words, columns


def _origins(corpus: Corpus) -> tuple[list[str], list[int]]:
    """Origins with ``*`` for the outlet's domain, which they mostly hold, coded."""
    rows = zip(corpus.outlets["origin"], corpus.outlets["domain"], strict=True)
    return _coded([start.replace(domain or "*", "*", 1) for start, domain in rows])


def _topic_sets(corpus: Corpus) -> tuple[list[list[int]], list[int]]:
    """The distinct sets of topics, and for each article the place of its own: few recur."""
    declared: list[tuple[int, ...]] = [()] * len(corpus.articles["id"])
    for article, topic in corpus.about.tolist():
        declared[article] = (*declared[article], topic)
    place = {topics: row for row, topics in enumerate(sorted(set(declared)))}
    return [list(topics) for topics in place], [place[topics] for topics in declared]


def _documents(documents: Documents) -> dict[str, Any]:
    place = {name: number for number, name in enumerate(dict.fromkeys(documents.names))}
    return {
        "base": documents.base,
        "words": list(place),
        "name": [place[name] for name in documents.names],
        "mentions": documents.mentions,
        "elsewhere": documents.elsewhere,
    }


def _map(plan: MapPlan | None) -> dict[str, Any] | None:
    if plan is None:
        return None
    return {
        "articles": _flat(plan.articles),
        "groups": _flat(plan.groups),
        "radii": plan.radii.tolist(),
        "territories": [[t.topic, t.x, t.y, t.radius, t.groups] for t in plan.territories],
    }


def _coded(texts: list[str | None]) -> tuple[list[str], list[int]]:
    """The distinct texts in order, and for each row its place among them, -1 for none."""
    words = sorted({text for text in texts if text})
    place = {word: row for row, word in enumerate(words)}
    return words, [place.get(text or "", -1) for text in texts]


def _flat(pairs: Pairs) -> list[int]:
    numbers: list[int] = pairs.reshape(-1).tolist()
    return numbers


def _steps(pairs: Pairs) -> list[list[int]]:
    """Targets by source: ``[source, target, target, …]`` a row, which is a third shorter."""
    rows: list[list[int]] = []
    for source, target in pairs.tolist():
        if not rows or rows[-1][0] != source:
            rows.append([source])
        rows[-1].append(target)
    return rows


def _block(payload: dict[str, Any]) -> str:
    """JSON that can end no script element and open no comment."""
    text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _title(corpus: Corpus) -> str:
    counts = [
        _count(len(corpus.articles["id"]), "article"),
        _count(len(corpus.outlets["id"]), "outlet"),
        _count(len(corpus.topics["id"]), "topic"),
    ]
    return f"News graph: {', '.join(counts)}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _policy(*, scripts: list[str], styles: list[str]) -> str:
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {' '.join(map(_digest, scripts))}",
            f"style-src {' '.join(map(_digest, styles))}",
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def _digest(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"


def _style() -> str:
    return _dense((_HERE / "style.css").read_text(encoding="utf-8"))


def _script() -> str:
    """Our script files in the order of their numbers, as one function that runs once."""
    parts = [path.read_text(encoding="utf-8") for path in sorted((_HERE / "script").glob("*.js"))]
    return '"use strict";\n(() => {\n' + _dense("\n".join(parts)) + "})();\n"


def _dense(text: str) -> str:
    """Code without its indentation, empty lines and lines of comment.

    Our files hold no text that goes over several lines, so this changes no meaning.
    """
    lines = (line.strip() for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("// "))

"""Write tests/vectors/*.json again: Python's answers, which the page has to give too."""

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polars as pl

import newsgraph
from newsgraph.exports.page.links import TERM_LIMIT
from newsgraph.exports.page.shortening import slug
from newsgraph.paths import ONE, paths
from newsgraph.report import counted
from newsgraph.schema.kinds import LINK_KINDS
from newsgraph.store import Tables
from newsgraph.why import Reason, why

ROOT = Path(__file__).parents[1]
VECTORS = ROOT / "tests" / "vectors"
PAIRS = 500
HEADLINES = [
    "What's new - in AI?", "  Two  spaces -- and - hyphens ", "Ünïcode is left out: 你好", "",
    "Already-a-slug", "C++, C# & .NET", "- edge -", "100% of 3/4", "UPPER lower", "tab\tand\nline",
]  # fmt: skip


def path_vectors(tables: Tables, seed: str = "paths", pairs: int = PAIRS) -> dict[str, Any]:
    """Paths between random pairs of nodes: ``[one, other, [[millionths, node, …], …]]``.

    Nodes are places in ``nodes``, sorted by name. Series are left out: no path leads through one.
    """
    stories = tables.stories.filter(pl.col("grain") != "series")
    frames = (tables.articles, tables.outlets, tables.topics, stories)
    nodes = sorted(id_ for frame in frames for id_ in frame["id"])
    place = {id_: row for row, id_ in enumerate(nodes)}
    chance = random.Random(seed)
    answers = []
    for _ in range(pairs):
        one, other = chance.sample(nodes, 2)
        found = [
            [round(path.cost * ONE), place[one], *(place[hop.target] for hop in path.hops)]
            for path in paths(tables, one, other)
        ]
        answers.append([place[one], place[other], found])
    return {"nodes": nodes, "pairs": answers}


def text_vectors(tables: Tables) -> list[dict[str, Any]]:
    """For each event and storyline how many distinct texts its articles are."""
    kept = tables.stories.filter(pl.col("grain") != "series")
    stories = kept.select("id", "distinct_texts").iter_rows()
    return [{"story": id_, "distinct_texts": distinct_texts} for id_, distinct_texts in stories]


def reason_vectors(tables: Tables) -> list[list[Any]]:
    """For each two linked articles the links that `why` gives as reasons, in its order.

    ``[one, other, [[kind, source, target], …]]``; a similar link, which has no direction, is
    ``["similar", thousandths, [term, …]]`` with its heaviest terms. Reasons that are no links,
    such as a common topic, are left out.
    """
    pairs: dict[tuple[str, str], bool] = {}
    for source, target, kind in (
        tables.related.select("source", "target", "kind").sort(pl.all()).iter_rows()
    ):
        pair = (min(source, target), max(source, target))
        pairs[pair] = pairs.get(pair, False) or kind == "similar"
    return [
        [one, other, [*_links(why(tables, one, other).reasons, similar)]]
        for (one, other), similar in pairs.items()
    ]


def _links(reasons: tuple[Reason, ...], is_similar: bool) -> Iterator[list[Any]]:
    for kind, facts in ((reason.kind, reason.facts) for reason in reasons):
        if kind == "similar":
            if is_similar:
                terms = [term["term"] for term in facts["terms"][:TERM_LIMIT]]
                yield [kind, round(facts["similarity"] * 1000), terms]
        elif kind in LINK_KINDS:
            yield [kind, facts["source"], facts["target"]]


def all_vectors() -> dict[str, Any]:
    """Every file of tests/vectors by name, as the sample gives it."""
    tables = newsgraph.open(ROOT / "exports").tables
    return {
        "paths": path_vectors(tables),
        "texts": text_vectors(tables),
        "reasons": reason_vectors(tables),
        "counted": [
            [number, one, more, counted(number, one, more)]
            for number in (0, 1, 2, 999, 1_000, 1_234_567)
            for one, more in (("article", None), ("story", "stories"))
        ],
        "slugs": [[text, slug(text)] for text in HEADLINES],
    }


def written(vectors: Any) -> str:
    """Vectors as their file has them, a line for each entry."""
    if isinstance(vectors, dict):
        parts = (f"{json.dumps(key)}: {written(value)}" for key, value in vectors.items())
        return "{\n" + ",\n".join(parts) + "\n}\n"
    lines = (json.dumps(entry, ensure_ascii=False, separators=(",", ":")) for entry in vectors)
    return "[\n" + ",\n".join(lines) + "\n]\n"


if __name__ == "__main__":
    VECTORS.mkdir(exist_ok=True)
    for name, vectors in all_vectors().items():
        (VECTORS / f"{name}.json").write_text(written(vectors), encoding="utf-8")

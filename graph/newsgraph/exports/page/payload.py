"""The corpus, its map and its network as the blocks of text that the page carries.

A block is JSON; beyond :data:`PLAIN_LIMIT` articles it is gzipped and written in base64.
Beyond :data:`LAZY_LIMIT` articles, what only a reader of one article needs (abstracts,
addresses, reasons of links, documents) is in a second block, decoded on demand.
``explorer/core/data/schema.ts`` describes what is written here.
"""

import base64
import gzip
import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from newsgraph.exports.page.corpus import ABSTRACT_LIMIT, PageCorpus
from newsgraph.exports.page.documents import Documents, link_differences
from newsgraph.exports.page.inert import json_block
from newsgraph.exports.page.islands import MapPlan
from newsgraph.exports.page.joining import RowPairs
from newsgraph.exports.page.links import KINDS
from newsgraph.exports.page.network import HUB_LIMIT, OPTIONS, WHOLE_LIMIT, NewsNetwork
from newsgraph.precision import PRECISIONS
from newsgraph.schema.kinds import GRAINS, page_fields
from newsgraph.vocabulary import expand

EXACT = len(PRECISIONS) - 1
"""The place of the precision that most dates have."""

PLAIN_LIMIT = 300
"""Up to this many articles, blocks are plain JSON that people and diffs can read."""

LAZY_LIMIT = 2_000
"""Up to this many articles, everything is in one block."""


def blocks(corpus: PageCorpus, network: NewsNetwork, plan: MapPlan) -> tuple[str, str]:
    """The block that the page starts with, and the block that it decodes on demand."""
    index, details = _index(corpus, network, plan), _details(corpus)
    count = len(corpus.articles["id"])
    if count <= LAZY_LIMIT:
        return _block({**index, "details": details}, count), ""
    return _block(index, count), _block(details, count)


def _index(corpus: PageCorpus, network: NewsNetwork, plan: MapPlan) -> dict[str, Any]:
    words, articles = _articles(corpus)
    words["origins"], origins = _origins(corpus)
    words["rules"], rules = _coded(corpus.derived.rule)
    more, fewer = link_differences(corpus.documents, corpus.related)
    return {
        **_described(),
        "articles": articles,
        "outlets": {**corpus.outlets, "origin": origins, "part": corpus.parent_of.tolist()},
        "topics": corpus.topics,
        "stories": {**_story_columns(corpus), "title": plan.titles},
        **({"series": corpus.series} if corpus.series else {}),
        **({"credits": corpus.credits} if corpus.credits else {}),
        **({"sights": corpus.sights} if corpus.sights else {}),
        "words": words,
        "covers": _flat(corpus.covers),
        "coverCounts": corpus.cover_counts,
        "mentions": corpus.documents.mentions,
        "related": _steps(more),
        "unrelated": _steps(fewer),
        "derived": _derived(corpus, rules),
        "former": corpus.former,
        "formerStories": corpus.former_stories,
        "map": _map(plan),
        "network": {"nodes": network.nodes, "edges": network.edges, "options": OPTIONS},
        "notes": {
            "documents": len(corpus.documents.names),
            "unknown": corpus.left.unknown_ends,
            "cut": corpus.left.cut_abstracts,
            "omitted": corpus.left.omitted_articles,
            "hubLimit": HUB_LIMIT,
            "wholeLimit": WHOLE_LIMIT,
            "abstractLimit": ABSTRACT_LIMIT,
        },
    }


def _details(corpus: PageCorpus) -> dict[str, Any]:
    links = corpus.derived
    known, places = _coded(links.terms)
    return {
        "abstract": corpus.articles["abstract"],
        "url": corpus.articles["url"],
        "images": corpus.images,
        "imageOrigins": corpus.image_origins,
        "documents": _documents(corpus.documents),
        **({"merged": corpus.merged} if corpus.merged else {}),
        "terms": {
            "words": known,
            "counts": links.term_counts,
            "places": places,
            "weights": links.term_weights,
        },
    }


def _articles(corpus: PageCorpus) -> tuple[dict[str, list[Any]], dict[str, list[Any]]]:
    """The distinct words of each column, and the columns as numbers of their words."""
    coded = {name: _coded(corpus.articles[name]) for name in ("type", "category")}
    words: dict[str, list[Any]] = {name: known for name, (known, _) in coded.items()}
    plain = ("id", "headline", "published", "quality", "heat", *page_fields())
    columns = {name: corpus.articles[name] for name in plain}
    columns["precision"] = _odd_rows(corpus.articles["precision"], EXACT)
    columns["updatedPrecision"] = _odd_rows(corpus.articles["updatedPrecision"], EXACT)
    columns["loose"] = [row for row, is_loose in enumerate(corpus.articles["loose"]) if is_loose]
    columns.update({name: rows for name, (_, rows) in coded.items()})
    words["topics"], columns["topics"] = _topic_sets(corpus)
    columns["updated"] = _differences(corpus.articles["updated"], corpus.articles["published"])
    columns["outlet"] = corpus.outlet_of.tolist()
    columns["event"] = corpus.event_of.tolist()
    columns["storyline"] = corpus.storyline_of.tolist()
    return words, columns


def _odd_rows(values: list[int], usual: int) -> list[tuple[int, int]]:
    """Row and value where the value is not the usual one."""
    return [(row, value) for row, value in enumerate(values) if value != usual]


def _described() -> dict[str, list[dict[str, Any]]]:
    """The fields that the script shows by a label, each described; empty if there are none."""
    described = [
        {
            "name": name,
            "key": name.replace("_", ""),
            "label": page.label,
            "type": "text" if field.type == "prose" else field.type,
            "unit": field.unit,
            "says": field.description,
            "term": f"<{expand(field.rdf[0].term)}>" if field.rdf else "",
            "shows": page.shows,
            "searches": page.searches,
        }
        for name, field in page_fields().items()
        if (page := field.page)
    ]
    return {"fields": described} if described else {}


def _differences(later: list[int | None], earlier: list[int | None]) -> list[int | None]:
    """The later times as seconds since the earlier ones, often 0."""
    pairs = zip(later, earlier, strict=True)
    return [None if end is None else end - (start or 0) for end, start in pairs]


def _story_columns(corpus: PageCorpus) -> dict[str, list[Any]]:
    """Stories; a name that is the headline of an article is the row of that article."""
    heads = {text: row for row, text in reversed(list(enumerate(corpus.articles["headline"])))}
    names = [heads.get(name, name) for name in corpus.stories["name"]]
    grains = [GRAINS.index(grain) for grain in corpus.stories["grain"]]
    return {**corpus.stories, "grain": grains, "name": names}


def _derived(corpus: PageCorpus, rules: list[int]) -> dict[str, Any]:
    """Sources as steps from link to link; weights and days only where they do not follow."""
    links = corpus.derived
    others = [
        (row, weight)
        for row, (weight, likeness) in enumerate(zip(links.weight, links.similarity, strict=True))
        if weight != likeness
    ]
    return {
        "kinds": KINDS,
        "steps": np.diff(links.source, prepend=0).tolist(),
        "target": links.target.tolist(),
        "kind": links.kind,
        "similarity": links.similarity,
        "weights": others,
        "days": _odd_days(corpus),
        "rule": rules,
    }


def _odd_days(corpus: PageCorpus) -> list[tuple[int, int | None]]:
    """Links, by row, whose days differ from the time between the dates of their ends."""
    dates = corpus.articles["published"]
    ends = zip(corpus.derived.source.tolist(), corpus.derived.target.tolist(), strict=True)
    expected = [_days(dates[source], dates[target]) for source, target in ends]
    return [
        (row, days)
        for row, (days, usual) in enumerate(zip(corpus.derived.days, expected, strict=True))
        if days != usual and not (days and usual and abs(days - usual) <= 1)
    ]


def _days(source: int | None, target: int | None) -> int | None:
    """Hundredths of a day from target to source."""
    return None if source is None or target is None else round((source - target) / 864)


def _origins(corpus: PageCorpus) -> tuple[list[str], list[int]]:
    """The origins as codes, with ``*`` for the outlet's domain, which most of them hold."""
    rows = zip(corpus.outlets["origin"], corpus.outlets["domain"], strict=True)
    return _coded([start.replace(domain or "*", "*", 1) for start, domain in rows])


def _topic_sets(corpus: PageCorpus) -> tuple[list[list[int]], list[int]]:
    """The distinct sets of topics, and for each article the place of its set."""
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
        "elsewhere": documents.elsewhere,
    }


def _map(plan: MapPlan) -> dict[str, Any]:
    return {
        "x": plan.articles[:, 0].tolist(),
        "y": plan.articles[:, 1].tolist(),
        "stories": [*map(list, zip(*plan.stories.tolist(), strict=True))] or [[], []],
        "radii": plan.radii.tolist(),
        "roads": plan.roads.tolist(),
        "regions": plan.regions,
    }


def _coded(texts: Sequence[str | None]) -> tuple[list[str], list[int]]:
    """The distinct texts in order, and for each row its place among them; -1 for none."""
    words = sorted({text for text in texts if text})
    place = {word: row for row, word in enumerate(words)}
    return words, [place.get(text or "", -1) for text in texts]


def _flat(pairs: RowPairs) -> list[int]:
    numbers: list[int] = pairs.reshape(-1).tolist()
    return numbers


def _steps(pairs: RowPairs) -> list[list[int]]:
    """Targets by source: ``[source, target, target, …]`` a row, which is a third shorter."""
    rows: list[list[int]] = []
    for source, target in pairs.tolist():
        if not rows or rows[-1][0] != source:
            rows.append([source])
        rows[-1].append(target)
    return rows


def _block(payload: dict[str, Any], articles: int) -> str:
    """JSON that can end no script element and open no comment, or the same packed."""
    if articles <= PLAIN_LIMIT:
        return json_block(payload)
    return packed(json.dumps(payload, ensure_ascii=False, separators=(",", ":"), allow_nan=False))


def packed(text: str) -> str:
    """``text`` gzipped, without a time, and in base64."""
    return base64.b64encode(gzip.compress(text.encode(), 6, mtime=0)).decode("ascii")

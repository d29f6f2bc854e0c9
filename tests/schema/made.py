"""A graph in which every column of every table has a made-up value, and a second value for each."""

from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl

from newsgraph.schema.form import Field, Kind, Type
from newsgraph.schema.kinds import GRAINS, KINDS, columns
from newsgraph.store import SCHEMA, Tables

START = datetime(2031, 6, 2, 10, tzinfo=UTC)
ONE, OTHER = "article/aaaaaaaaaaaaaaaaaaaaaaaaaa", "article/bbbbbbbbbbbbbbbbbbbbbbbbbb"
THIRD = "article/cccccccccccccccccccccccccc"
OUTLET, WHOLE = "outlet/made.example", "outlet/whole.example"
TOPIC, BROADER = "topic/made", "topic/broader"
EVENT, STORYLINE = "story/eeeeeeeeeeeeeeeeeeeeeeeeee", "story/ssssssssssssssssssssssssss"
OTHER_EVENT, OTHER_STORYLINE = (
    "story/ffffffffffffffffffffffffff",
    "story/tttttttttttttttttttttttttt",
)
SERIES, OTHER_SERIES = "story/iiiiiiiiiiiiiiiiiiiiiiiiii", "story/jjjjjjjjjjjjjjjjjjjjjjjjjj"

CHOSEN: dict[str, tuple[Any, Any]] = {
    "article.id": (ONE, None),
    "article.outlet": (OUTLET, WHOLE),
    "article.event": (EVENT, OTHER_EVENT),
    "article.storyline": (STORYLINE, OTHER_STORYLINE),
    "article.series": (SERIES, OTHER_SERIES),
    "article.type": ("video", "course"),
    "article.published_precision": ("minute", "day"),
    "article.updated_precision": ("minute", "day"),
    "image.article": (ONE, OTHER),
    "image.position": (0, 1),
    "outlet.id": (OUTLET, None),
    "outlet.part_of": (WHOLE, OUTLET),
    "topic.id": (TOPIC, None),
    "topic.broader": (BROADER, TOPIC),
    "story.id": (EVENT, None),
    "story.grain": ("event", "storyline"),
    "story.parent": (STORYLINE, OTHER_STORYLINE),
    "story.first_report": (ONE, OTHER),
    "about.article": (ONE, OTHER),
    "about.topic": (TOPIC, BROADER),
    "covers.outlet": (OUTLET, WHOLE),
    "covers.topic": (TOPIC, BROADER),
    "link.source": (ONE, THIRD),
    "link.target": (OTHER, THIRD),
    "link.kind": ("copy", "revision"),
    "credit.article": (ONE, OTHER),
    "credit.outlet": (OUTLET, WHOLE),
    "credit.earlier": (OTHER, THIRD),
    "figure.event": (EVENT, OTHER_EVENT),
    "figure.article": (ONE, THIRD),
    "figure.taken_from": (OTHER, THIRD),
    "rewording.article": (ONE, OTHER),
    "sighting.article": (ONE, OTHER),
    "sighting.path": ("", "related[0]"),
    "lineage.old": ("story/oooooooooooooooooooooooooo", "story/pppppppppppppppppppppppppp"),
    "lineage.new": (EVENT, STORYLINE),
    "lineage.change": ("merge", "split"),
    "membership.grain": (GRAINS[0], GRAINS[1]),
    "membership.article": (ONE, OTHER),
    "membership.story": (STORYLINE, EVENT),
    "alias.raw": ("article/zzzzzzzzzzzzzzzzzzzzzzzzzz", "article/yyyyyyyyyyyyyyyyyyyyyyyyyy"),
    "alias.kind": ("id", "web"),
    "alias.id": (ONE, OTHER),
}
"""Values that must fit together: the one in the graph, and another."""


def values(kind: Kind, field: Field) -> tuple[Any, Any]:
    """Two made values of a field."""
    known = CHOSEN.get(f"{kind.name}.{field.name}")
    if known:
        return known
    number = list(kind.fields).index(field.name) + 100 * list(KINDS).index(kind.name)
    single = tuple(_single(kind, field, 2 * number + turn) for turn in (0, 1))
    return ([single[0]], [single[1]]) if field.many else (single[0], single[1])


def _single(kind: Kind, field: Field, number: int) -> Any:
    name = f"{kind.name} {field.name} {number}"
    share = round(0.1 + number / 8000 + (number % 2) / 4, 6)
    made: dict[Type, Any] = {
        "integer": number + 7,
        "number": share,
        "boolean": number % 2 == 0,
        "time": START + timedelta(hours=number),
        "url": f"https://made.example/{name.replace(' ', '-')}",
        "image_url": f"https://made.example/{name.replace(' ', '-')}",
        "domain": f"made{number}.example",
        "term": {"term": name, "weight": share},
        "image": {"url": f"https://made.example/{number}.png"},
    }
    assert field.type != "id", f"{kind.name}.{field.name} names a node: add it to CHOSEN"
    return made.get(field.type, name)


def made_columns(kind: Kind) -> dict[str, Field]:
    """The columns of a kind's table, except those that hold records as read."""
    return {name: f for name, f in columns(kind).items() if kind.fields.get(name) is f}


def made_tables(change: tuple[str, str] | None = None) -> Tables:
    """The graph; given a kind and a field, with the second value of this field."""
    frames = {}
    for kind in KINDS.values():
        turn = {name: int(change == (kind.name, name)) for name in made_columns(kind)}
        row = {name: values(kind, f)[turn[name]] for name, f in made_columns(kind).items()}
        rows = [row, *_needed(kind.table)]
        if kind.name == "lineage":  # of a story that is gone, and of one that is here
            rows.append({**row, "old": (OTHER_EVENT, OTHER_STORYLINE)[turn["old"]]})
        frames[kind.table] = pl.DataFrame(rows, schema=pl.Schema(SCHEMA[kind.table]))
    return Tables.of(frames)


def _needed(table: str) -> list[dict[str, Any]]:
    """What the made rows refer to."""
    story = {"terms": [], "articles": 2, "outlets": 1, "distinct_texts": 1}
    more: dict[str, list[dict[str, Any]]] = {
        "articles": [
            {"id": id_, "key": id_, "headline": id_, "published": START + timedelta(days=day)}
            for day, id_ in enumerate((OTHER, THIRD))
        ],
        "outlets": [
            {"id": WHOLE, "domain": "whole.example", "name": "Whole", "alt_names": [],
             "platform": False},
        ],
        "topics": [{"id": BROADER, "label": "broader", "alt_labels": [], "same_as": []}],
        "stories": [
            {"id": STORYLINE, "grain": "storyline", **story},
            {"id": OTHER_STORYLINE, "grain": "storyline", **story},
            {"id": OTHER_EVENT, "grain": "event", **story},
            {"id": SERIES, "grain": "series", **story},
            {"id": OTHER_SERIES, "grain": "series", **story},
        ],
    }  # fmt: skip
    return more.get(table, [])

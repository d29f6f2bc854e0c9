"""The layout of the map: stories are islands, and articles are dots.

Inside an island, events are packed discs, each a spiral of its articles, with the articles of no
event packed around them. Islands lie near those that they are linked to (``attraction``), and
articles in no story between them (``water``).
"""

import math
from collections import Counter
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from newsgraph.exports.page.attraction import ALIKE, island_places, likeness, links_between, roads
from newsgraph.exports.page.corpus import PageCorpus
from newsgraph.exports.page.packing import Points, enclosing_radius, pack, sunflower
from newsgraph.exports.page.regions import Region, regions
from newsgraph.exports.page.titles import titles, written
from newsgraph.exports.page.water import water_places

DOT_SPACING = 9.0
"""Scale of the spirals; neighbours on one are at least 1.5 times as far apart."""

LONE_RADIUS = 9.5
"""The radius for an article that is in a storyline but in none of its events."""

EVENT_RIM = 7.0
STORY_RIM = 9.0
GAP = 16.0
"""The least distance between two islands."""

NAMED, NAME_ROOM = 28, 62.0
"""So many islands, the largest, keep so much water around them free for their names."""

RowNumbers = NDArray[np.int64]


@dataclass(frozen=True)
class MapPlan:
    """Places in whole units: articles (n, 2), stories of both grains (m, 2) with their
    radii (m,); roads (k, 3) as two stories and their links; regions; titles of stories (m)."""

    articles: RowNumbers
    stories: RowNumbers
    radii: RowNumbers
    roads: RowNumbers
    regions: list[Region]
    titles: list[str]


@dataclass(frozen=True)
class _Inside:
    """Articles and stories around the middle of their island; radius of the island."""

    articles: Points
    stories: Points
    radii: NDArray[np.float64]


def map_plan(corpus: PageCorpus) -> MapPlan:
    """The map of ``corpus``; the same for the same corpus."""
    inside = _insides(corpus)
    tops = np.flatnonzero(np.array(corpus.stories["parent"], dtype=np.int64) < 0)
    island_of = _island_of(corpus, tops)
    links = links_between(corpus, island_of, len(tops))
    parts = _parts(corpus)
    reach = inside.radii[tops] + GAP / 2 + _name_room(island_of, len(tops))
    pull = links + ALIKE * likeness([parts[row] for row in tops])
    places = island_places(pull, reach)
    articles = inside.articles.copy()
    settled = island_of >= 0
    articles[settled] += places[island_of[settled]]
    articles[~settled] = water_places(corpus, island_of, places, reach)
    stories = inside.stories.copy()
    home = _home(corpus, tops)
    stories[home >= 0] += places[home[home >= 0]]
    return MapPlan(
        articles=np.rint(articles).astype(np.int64),
        stories=np.rint(stories).astype(np.int64),
        radii=np.rint(inside.radii).astype(np.int64),
        roads=roads(links, tops),
        regions=regions(places, reach * reach, [parts[row] for row in tops]),
        titles=titles(parts, corpus.stories["parent"], _days(corpus.stories["first"])),
    )


def _name_room(island_of: RowNumbers, count: int) -> NDArray[np.float64]:
    """How much water each island keeps free for its name."""
    sizes = np.bincount(island_of[island_of >= 0], minlength=count)
    room = np.zeros(count)
    room[np.argsort(-sizes, kind="stable")[:NAMED]] = NAME_ROOM
    return room


def _parts(corpus: PageCorpus) -> list[list[str]]:
    """The terms of each story as its articles write them; none of a storyline's only event."""
    count, parents = len(corpus.stories["id"]), corpus.stories["parent"]
    alone = Counter(parent for parent in parents if parent >= 0)
    texts = list(zip(corpus.articles["headline"], corpus.articles["abstract"], strict=True))
    held = zip(_grouped(corpus.event_of, count), _grouped(corpus.storyline_of, count), strict=True)
    return [
        []
        if alone[parent] == 1
        else written(terms, ((texts[row][0] or "", texts[row][1] or "") for row in (*event, *rest)))
        for terms, parent, (event, rest) in zip(corpus.stories["terms"], parents, held, strict=True)
    ]


def _days(seconds: list[int | None]) -> list[str]:
    days = pl.from_epoch(pl.Series(seconds, dtype=pl.Int64), time_unit="s")
    return days.dt.strftime("%Y-%m-%d").fill_null("no date").to_list()


def _insides(corpus: PageCorpus) -> _Inside:
    count = len(corpus.stories["id"])
    articles = np.zeros((len(corpus.articles["id"]), 2))
    stories, radii = np.zeros((count, 2)), np.zeros(count)
    of_event = _grouped(corpus.event_of, count)
    alone = _grouped(np.where(corpus.event_of < 0, corpus.storyline_of, -1), count)
    parents = np.array(corpus.stories["parent"], dtype=np.int64)
    events = _grouped(parents, count)
    for story, grain in enumerate(corpus.stories["grain"]):
        if grain == "event":
            rows = of_event[story]
            articles[rows] = sunflower(len(rows), DOT_SPACING)
            radii[story] = DOT_SPACING * math.sqrt(len(rows)) + EVENT_RIM
    for story, grain in enumerate(corpus.stories["grain"]):
        if grain == "storyline":
            inner = events[story][np.argsort(-radii[events[story]], kind="stable")]
            discs = np.append(radii[inner], np.full(len(alone[story]), LONE_RADIUS))
            packed = pack(discs)
            radii[story] = enclosing_radius(packed, discs) + STORY_RIM
            articles[alone[story]] = packed[len(inner) :]
            stories[inner] = packed[: len(inner)]
            for event in inner:
                articles[of_event[event]] += stories[event]
    return _Inside(articles, stories, radii)


def _grouped(owners: RowNumbers, count: int) -> list[RowNumbers]:
    """For each of ``count`` owners its rows, in order."""
    order = np.argsort(owners, kind="stable")
    bounds = np.searchsorted(owners[order], np.arange(count + 1))
    return [order[bounds[owner] : bounds[owner + 1]] for owner in range(count)]


def _island_of(corpus: PageCorpus, tops: RowNumbers) -> RowNumbers:
    """For each article the place of its story among ``tops``, -1 if it is in none."""
    held = np.where(corpus.storyline_of >= 0, corpus.storyline_of, corpus.event_of)
    place = np.full(len(corpus.stories["id"]) + 1, -1, dtype=np.int64)
    place[tops] = np.arange(len(tops))
    return place[held]


def _home(corpus: PageCorpus, tops: RowNumbers) -> RowNumbers:
    """For each story the place among ``tops`` of the island that it is or lies on."""
    parents = np.array(corpus.stories["parent"], dtype=np.int64)
    place = np.full(len(parents), -1, dtype=np.int64)
    place[tops] = np.arange(len(tops))
    home: RowNumbers = np.where(parents >= 0, place[parents], place)
    return home

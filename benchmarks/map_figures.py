"""How well nearness on the map says what is linked: for the benchmark and for the tests."""

from typing import NamedTuple

import numpy as np

from newsgraph.exports.page.corpus import PageCorpus
from newsgraph.exports.page.islands import MapPlan


class Nearness(NamedTuple):
    """Over the islands that are linked to another.

    ``rank``: the median place, by distance, of the island that each is linked to most, 1 the
    nearest. ``nearest``: the share of islands whose nearest one is linked to them.
    """

    islands: int
    rank: float
    nearest: float


def nearness(corpus: PageCorpus, plan: MapPlan) -> Nearness:
    """The figures of a map; declared and derived links count alike."""
    tops = np.flatnonzero(np.array(corpus.stories["parent"]) < 0)
    place = np.full(len(corpus.stories["id"]) + 1, -1)
    place[tops] = np.arange(len(tops))
    held = place[np.where(corpus.storyline_of >= 0, corpus.storyline_of, corpus.event_of)]
    links = np.zeros((len(tops), len(tops)))
    derived = np.column_stack([corpus.derived.source, corpus.derived.target])
    for source, target in held[np.concatenate([corpus.related, derived])]:
        if min(source, target) >= 0 and source != target:
            links[source, target] += 1
            links[target, source] += 1
    way = plan.stories[tops][:, None] - plan.stories[tops][None]
    distance = np.hypot(way[..., 0], way[..., 1])
    np.fill_diagonal(distance, np.inf)
    ranks = distance.argsort(axis=1).argsort(axis=1) + 1
    linked = np.flatnonzero(links.max(axis=1, initial=0) > 0)
    best = [ranks[row][links[row] == links[row].max()].min() for row in linked]
    near = [links[row, distance[row].argmin()] > 0 for row in linked]
    return Nearness(len(linked), float(np.median(best)), float(np.mean(near)))

"""Stories that were apart stay apart, unless they are clearly one: so that ids last.

Found anew, two stories merge where a new article lies between them, and part again with the
next. So where several earlier stories are one group now, the group is cut along them, and only
parts that are alike beyond doubt are joined. All other groups stay as they were found, and a
rebuild of the same articles cuts in the same places.
"""

import numpy as np
import polars as pl

from newsgraph.stories.clusters import agglomerate
from newsgraph.stories.groups import Groups, Texts, between, similarities
from newsgraph.stories.neighbours import Pairs
from newsgraph.stories.texts import Integers

MARGIN = 1.5
"""Earlier stories merge where they are alike by so many times what makes one story."""

LEFT = 0.25
"""An earlier story is given up where its articles are alike by less of what makes one."""

FEWEST = 2
"""Articles that make a story: no group is cut along less."""


def kept(
    texts: Texts, candidates: Pairs, found: Integers, former: Integers, unit: Integers, limit: float
) -> Integers:
    """The groups that were found, where earlier stories stay apart and none is given up lightly.

    See :func:`keep_apart` and :func:`keep_together`.
    """
    if not (former >= 0).any():
        return found
    apart = keep_apart(texts, candidates, found, former, unit, limit)
    return keep_together(texts, apart, former, limit)


def keep_apart(
    texts: Texts, candidates: Pairs, found: Integers, former: Integers, unit: Integers, limit: float
) -> Integers:
    """The groups that were found, cut where several earlier stories are one group now.

    Args:
        texts: what was clustered.
        candidates: pairs of texts that may bring groups together.
        found: the first text of each text's group.
        former: for each text a number of the story that it stood in last, or -1.
        unit: the first text of what is never cut: the text itself, or its event.
        limit: the least mean similarity at which two groups are one.

    Returns:
        The first text of each text's group.
    """
    parts = _parts(texts.sizes, found, former, unit)
    return _cut(texts, candidates, found, (parts, unit), limit)


def keep_together(texts: Texts, found: Integers, former: Integers, limit: float) -> Integers:
    """The groups that were found, and those earlier stories again of which nothing is left.

    Where all texts of an earlier story are alone now, those are joined again that are alike by
    :data:`LEFT` of the limit.

    Args:
        texts: what was clustered.
        found: the first text of each text's group.
        former: for each text a number of the story that it stood in last, or -1.
        limit: the least mean similarity at which two groups are one.
    """
    articles = np.bincount(found, weights=texts.sizes, minlength=found.size)[found]
    goes_on = np.isin(former, former[(articles > 1) & (former >= 0)])
    lost = (former >= 0) & ~goes_on
    rows = np.flatnonzero(lost)
    rows = rows[np.argsort(former[rows], kind="stable")]
    source, target = (ends[np.diff(former[rows]) == 0] for ends in (rows[:-1], rows[1:]))
    near = Pairs.of(source, target, np.zeros(source.size, np.int64))
    again = agglomerate(texts, near, found, limit * LEFT)
    return np.where(lost, again, found)


def _parts(sizes: Integers, group: Integers, former: Integers, unit: Integers) -> Integers:
    """For each text the earlier story that its group is to be cut along, or -1.

    Texts of one ``unit``, which lies within a group, are in one part: that of most of them.
    """
    table = pl.DataFrame({"size": sizes, "group": group, "former": former, "unit": unit})
    known = table.filter(pl.col("former") >= 0)
    main = _most(known, "former", "group").filter(pl.col("size") >= FEWEST)
    units = _most(
        known.join(main.select("former", "group"), on=["former", "group"]), "unit", "former"
    )
    whole = table.select("unit", "size", "group").join(units.select("unit", "former"), on="unit")
    large = whole.filter(pl.col("size").sum().over("former") >= FEWEST)
    several = large.filter(pl.col("former").n_unique().over("group") > 1)
    parts = several.select("unit", "former").unique()
    cut = table.select("unit").join(parts, on="unit", how="left", maintain_order="left")
    return cut["former"].fill_null(-1).to_numpy()


def _most(table: pl.DataFrame, of: str, among: str) -> pl.DataFrame:
    """For each ``of`` the one ``among`` that most articles are in, ties by the smaller number."""
    counted = table.group_by(of, among).agg(pl.col("size").sum())
    ranked = counted.sort(of, "size", among, descending=[False, True, False])
    return ranked.unique(of, keep="first", maintain_order=True)


def _cut(
    texts: Texts,
    candidates: Pairs,
    group: Integers,
    parts: tuple[Integers, Integers],
    limit: float,
) -> Integers:
    """The first text of each text's group when groups are cut into parts.

    Args:
        texts: what was clustered.
        candidates: pairs of texts that may bring groups together.
        group: the first text of each text's group.
        parts: of each text the part, or -1, and the first text of its unit.
        limit: parts that are a margin above it are joined.
    """
    rows = np.flatnonzero(np.isin(group, group[parts[0] >= 0]))
    if not rows.size:
        return group
    some, near = texts[rows], _among(candidates, group, rows)
    place = _attached(some, near, group[rows], parts[0][rows], parts[1][rows])
    cut = group.copy()
    cut[rows] = rows[agglomerate(some, near, place, limit * MARGIN)]
    return cut


def _among(candidates: Pairs, group: Integers, rows: Integers) -> Pairs:
    """The candidates of one group, as places among some of the texts."""
    place = np.full(group.size, -1, np.int32)
    place[rows] = np.arange(rows.size)
    is_one = group[candidates.source] == group[candidates.target]
    near = candidates.where(is_one & (place[candidates.source] >= 0))
    return Pairs(place[near.source], place[near.target], near.cosine)


def _attached(
    texts: Texts, candidates: Pairs, group: Integers, part: Integers, unit: Integers
) -> Integers:
    """The number of each text's part.

    A unit that is in none goes to the part beside it that is most like it, or else to the
    largest of its group.
    """
    most = int(part.max())
    labels, place = np.unique(np.where(part >= 0, part, most + 1 + unit), return_inverse=True)
    count = int(np.count_nonzero(labels <= most))
    groups = Groups.single(texts).summed(place, labels.size)
    home = np.empty(labels.size, np.int64)
    home[place] = group
    largest = np.lexsort((-groups.sizes[:count], home[:count]))
    goes = largest[np.searchsorted(home[:count][largest], home)]
    goes[:count] = np.arange(count)
    left, right = between(candidates, place, labels.size)
    beside = (left < count) & (right >= count)
    left, right = left[beside], right[beside]
    order = np.lexsort((left, -similarities(groups, left, right, texts.decay), right))
    best = order[np.flatnonzero(np.diff(right[order], prepend=-1))]
    goes[right[best]] = left[best]
    return goes[place]

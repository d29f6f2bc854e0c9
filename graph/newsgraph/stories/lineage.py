"""What became of each story: ids that stay over rebuilds, and lead on where they do not.

An earlier story goes on in the group that most of its articles are in now; where several
earlier stories do, the group takes the id of the one that gives it most, then of the oldest. The
changes are ``continue`` (the id goes on), ``merge`` (it leads to the story that took it
in), ``split`` (a part of it is a story of its own now) and ``dormant`` (no story of this build
goes on with it).
"""

import base64
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import polars as pl

from newsgraph.schema.kinds import GRAINS
from newsgraph.store import SCHEMA

CONTINUE, MERGE, SPLIT, DORMANT = "continue", "merge", "split", "dormant"

SPLIT_SHARE = 0.5
"""A new story is a split of an old one that at least so much of its articles come from."""

PREFIX = "story/"

CHANGES = pl.Schema(SCHEMA["lineage"])
MEMBERS = pl.Schema(SCHEMA["members"])


Change = tuple[str, str | None, str]
"""The old id, the id that goes on with it if any, and what became of it."""


@dataclass(frozen=True)
class Lineage:
    """What is known of earlier stories.

    ``changes``: one row per change, with ``old``, ``new``, ``change``; every id that was ever given
    stands in ``old``. ``members``: for each grain and article the story that it last stood
    in, of articles that are gone too.
    """

    changes: pl.DataFrame
    members: pl.DataFrame

    @classmethod
    def none(cls) -> "Lineage":
        """The lineage of a first build."""
        return cls(pl.DataFrame(schema=CHANGES), pl.DataFrame(schema=MEMBERS))

    @classmethod
    def of(cls, changes: pl.DataFrame, members: pl.DataFrame, articles: pl.DataFrame) -> "Lineage":
        """The lineage in the tables of a build; rows that no build makes are left out.

        A graph read from RDF has no members: its articles tell them.
        """
        if members.is_empty():
            former = (articles.select(grain=pl.lit(g), article="id", story=g) for g in GRAINS)
            members = pl.concat(former).drop_nulls("story")
        is_story = pl.col("story").str.starts_with(PREFIX) & pl.col("grain").is_in(GRAINS)
        once = members.filter(is_story, pl.col("article").is_not_null()).sort(members.columns)
        of_one_grain = pl.col("grain") == pl.col("grain").first().over("story")
        known = (
            pl.col("old").str.starts_with(PREFIX)
            & pl.col("change").is_in([CONTINUE, MERGE, SPLIT, DORMANT])
            & (pl.col("new").str.starts_with(PREFIX) | (pl.col("change") == DORMANT))
        )
        return cls(
            changes.filter(known).unique().sort(changes.columns),
            once.filter(of_one_grain).unique(
                ["grain", "article"], keep="first", maintain_order=True
            ),
        )


def story_id(grain: str, founder: str, taken: Iterable[str] = ()) -> str:
    """The id of a new story: a 128-bit hash of its grain and its earliest article.

    Where that id is taken, a number is added before hashing.
    """
    used = set(taken)
    number = 0
    while True:
        text = f"{grain}\n{founder}" + (f"\n{number}" if number else "")
        digest = hashlib.blake2b(text.encode(), digest_size=16).digest()
        id_ = "story/" + base64.b32encode(digest).decode().rstrip("=").lower()
        if id_ not in used:
            return id_
        number += 1


def name_stories(
    found: pl.DataFrame, dates: pl.DataFrame, before: Lineage
) -> tuple[pl.DataFrame, Lineage]:
    """Give found groups their ids, and tell what became of the earlier ones.

    Args:
        found: ``grain``, ``article``, ``group`` (any label); one row per grain and article that
            is in a group.
        dates: ``article`` and ``published`` of all articles of this build.
        before: the lineage of the build before.

    Returns:
        ``group, story``: the id of each group; and the lineage of this build.
    """
    dated = found.join(dates, on="article", how="left")
    kept = dated.join(before.members, on=["grain", "article"])
    main = _main_groups(kept)
    names = dict(_heirs(main).select("group", "story").iter_rows())
    continued = set(names)
    taken = set(before.changes["old"])
    for group, grain, founder in _founders(dated).iter_rows():
        if group not in names:
            names[group] = story_id(grain, founder, taken)
            taken.add(names[group])
    schema = pl.Schema({"group": found.schema["group"], "story": pl.String()})
    ids = pl.DataFrame(list(names.items()), schema=schema, orient="row").sort("story")
    members = found.join(ids, on="group").select(list(MEMBERS))
    every = pl.concat([members, before.members])
    last_told = every.unique(["grain", "article"], keep="first", maintain_order=True)
    fates = _fates(dict(main.select("story", "group").iter_rows()), names, before)
    splits = _splits(kept, found, names, continued)
    rows = {*fates, *splits}
    back = {(new, old, SPLIT) for old, new, change in rows if change == MERGE}
    changes = pl.DataFrame(sorted(rows - back, key=str), schema=CHANGES, orient="row")
    return ids, Lineage(changes, last_told.sort("grain", "article"))


def _founders(dated: pl.DataFrame) -> pl.DataFrame:
    """The earliest article of each group, then the smallest id."""
    ranked = dated.sort("group", "published", "article", nulls_last=True)
    return ranked.group_by("group", maintain_order=True).agg(
        pl.col("grain").first(), pl.col("article").first()
    )


def _main_groups(kept: pl.DataFrame) -> pl.DataFrame:
    """Of each earlier story, the group that most of its articles are in now."""
    shared = kept.group_by("story", "group").agg(
        shared=pl.len(), founder=pl.col("article").min(), first=pl.col("published").min()
    )
    oldest = kept.group_by("story").agg(oldest=pl.col("published").min())
    ranked = shared.sort("story", "shared", "founder", descending=[False, True, False])
    return ranked.unique("story", keep="first", maintain_order=True).join(oldest, on="story")


def _heirs(main: pl.DataFrame) -> pl.DataFrame:
    """For each group the story that goes on in it: which gives most, then the oldest."""
    ranked = main.sort(
        *("group", "shared", "oldest", "story"),
        descending=[False, True, False, False],
        nulls_last=True,
    )
    return ranked.unique("group", keep="first", maintain_order=True)


def _fates(now: dict[str, object], names: dict[object, str], before: Lineage) -> Iterator[Change]:
    """What became of every story that there ever was: it goes on, has merged, or is dormant."""
    former = set(names.values())
    gone = (set(before.changes["old"]) | set(before.members["story"])) - former
    merged = {old for old, _, change in before.changes.iter_rows() if change == MERGE}
    for old, new, change in before.changes.iter_rows():
        if change == SPLIT or (change == MERGE and old in gone and old not in now):
            yield old, new, change
    for story in former:
        yield story, story, CONTINUE
    for story in gone:
        if story in now:
            yield story, names[now[story]], MERGE
        elif story not in merged:
            yield story, None, DORMANT


def _splits(
    kept: pl.DataFrame, found: pl.DataFrame, names: dict[object, str], continued: set[object]
) -> Iterator[Change]:
    sizes = dict(found.group_by("group").len().iter_rows())
    parts = kept.group_by("group", "story").len()
    ranked = parts.sort("group", "len", "story", descending=[False, True, False])
    for group, story, count in ranked.unique("group", keep="first").iter_rows():
        if group not in continued and count >= SPLIT_SHARE * sizes[group]:
            yield story, names[group], SPLIT


def former_stories(changes: pl.DataFrame) -> pl.DataFrame:
    """Ids that are no longer given and lead to a story: ``raw``, ``kind`` (``id``), ``id``."""
    leads = {old: new for old, new, change in changes.iter_rows() if change != SPLIT}
    rows = [(old, "id", _end(leads, old)) for old, new in leads.items() if old != new]
    schema = {"raw": pl.String, "kind": pl.String, "id": pl.String}
    return pl.DataFrame(rows, schema=schema, orient="row").drop_nulls("id")


def _end(leads: dict[str, str | None], old: str) -> str | None:
    """Where an id leads to over all merges; ``None`` if that story is dormant."""
    here: str | None = old
    seen: set[str | None] = set()
    while here not in seen:
        seen.add(here)
        here = leads.get(here) if here is not None else None
    return here if here is not None and leads.get(here) == here else None

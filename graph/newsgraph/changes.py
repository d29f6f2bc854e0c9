"""The changes between two builds: nodes, links and stories that came, went or changed."""

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from newsgraph.finding import nodes
from newsgraph.schema.kinds import GRAINS, NODES, compared
from newsgraph.store import Tables
from newsgraph.stories.lineage import DORMANT, MERGE, SPLIT

CAME, WENT, CHANGED, MERGED, GREW, SHRANK = "came", "went", "changed", "merged", "grew", "shrank"

FIELDS = {kind.table: compared(name) for name, kind in NODES.items() if name != "story"}
"""The columns that are compared, by table."""

LINK = ["kind", "source", "target"]
LINK_FIELDS = [name for name in compared("link") if name not in LINK]


@dataclass(frozen=True)
class Changes:
    """The changes from an older build to a newer one; false if nothing changed.

    ``nodes``: ``change`` (came, went, merged, changed), ``id``, ``label``, ``detail`` of
    articles, outlets and topics; the detail names the columns that changed. ``links``: ``change``
    (came, went, changed), ``kind`` (the kinds of ``related``, and covers: article → topic),
    ``source``, ``target``; a link changed if its weight or evidence did. ``stories``: ``change``
    (came, went, grew, shrank, changed, merge, split, dormant), ``grain``, ``id``, ``name``,
    ``detail``. ``moved``: ``article``, ``grain``, and its story ``before`` and ``after``.

    Images, sightings and the ledger are not compared.
    """

    nodes: pl.DataFrame
    links: pl.DataFrame
    stories: pl.DataFrame
    moved: pl.DataFrame

    def __bool__(self) -> bool:
        return any(frame.height for frame in vars(self).values())

    def to_dict(self) -> dict[str, list[dict[str, object]]]:
        """The frames as lists of rows, for JSON."""
        return {name: frame.to_dicts() for name, frame in vars(self).items()}


def changes(old: Tables, new: Tables) -> Changes:
    """The changes from an old build to a new one.

    Articles are matched by id, and by the former ids that the new build lists. Stories are
    matched by the lineage of the new build.
    """
    now = dict(new.aliases.filter(kind="id").select("raw", "id").iter_rows())
    return Changes(
        _nodes(old, new, now),
        _links(old, new, now),
        _story_changes(old, new),
        _moved(old, new, now),
    )


def _nodes(old: Tables, new: Tables, now: dict[str, str]) -> pl.DataFrame:
    is_node = ~pl.col("id").str.starts_with("story/")
    before, after = nodes(old).filter(is_node), nodes(new).filter(is_node)
    came = after.join(before, on="id", how="anti").with_columns(change=pl.lit(CAME))
    into = pl.col("id").replace_strict(now, default=None, return_dtype=pl.String)
    gone = before.join(after, on="id", how="anti").with_columns(
        change=pl.when(into.is_null()).then(pl.lit(WENT)).otherwise(pl.lit(MERGED)),
        detail=pl.lit("into ") + into,
    )
    rows = pl.concat([came, gone, *_changed(old, new, after)], how="diagonal")
    return _ordered(rows, ["change", "id", "label", "detail"])


def _changed(old: Tables, new: Tables, labels: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """The nodes that both builds have but that differ, with the columns that differ."""
    for table, columns in FIELDS.items():
        both = getattr(old, table).join(getattr(new, table), on="id", suffix=" now")
        differs = [pl.col(name).ne_missing(pl.col(f"{name} now")) for name in columns]
        pairs = zip(columns, differs, strict=True)
        named = [pl.when(other).then(pl.lit(name)) for name, other in pairs]
        detail = pl.concat_list(named).list.drop_nulls().list.join(", ")
        changed = both.filter(pl.any_horizontal(differs))
        rows = changed.select("id", change=pl.lit(CHANGED), detail=detail)
        yield rows.join(labels, on="id", how="left")


def _links(old: Tables, new: Tables, now: dict[str, str]) -> pl.DataFrame:
    ends = [pl.col(end).replace(now) for end in ("source", "target")]
    moved = _all_links(old).with_columns(ends).filter(pl.col("source") != pl.col("target"))
    before, after = moved.unique(LINK, keep="first", maintain_order=True), _all_links(new)
    came = after.join(before, on=LINK, how="anti").with_columns(change=pl.lit(CAME))
    went = before.join(after, on=LINK, how="anti").with_columns(change=pl.lit(WENT))
    both = before.join(after, on=LINK, suffix=" now")
    differs = [pl.col(name).ne_missing(pl.col(f"{name} now")) for name in LINK_FIELDS]
    changed = both.filter(pl.any_horizontal(differs)).with_columns(change=pl.lit(CHANGED))
    return _ordered(pl.concat([came, went, changed], how="diagonal"), ["change", *LINK])


def _all_links(tables: Tables) -> pl.DataFrame:
    about = tables.about.select(kind=pl.lit("covers"), source="article", target="topic")
    links = tables.related.select(*LINK, *LINK_FIELDS)
    return pl.concat([links, about], how="diagonal")


def _story_changes(old: Tables, new: Tables) -> pl.DataFrame:
    known = old.stories.select("id", "grain", "name")
    fates = new.lineage.filter(pl.col("change").is_in([MERGE, SPLIT, DORMANT]))
    news = fates.join(old.lineage, on=fates.columns, how="anti", nulls_equal=True)
    fated = known.join(news, left_on="id", right_on="old")
    fated = fated.with_columns(detail=pl.lit("→ ") + pl.col("new")).drop("new")
    gone = known.join(new.stories, on="id", how="anti")
    gone = gone.join(new.lineage, left_on="id", right_on="old", how="anti")
    gone = gone.with_columns(change=pl.lit(WENT))
    came = new.stories.join(known, on="id", how="anti").select(
        "id", "grain", "name", change=pl.lit(CAME), detail=pl.format("{} articles", "articles")
    )
    rows = pl.concat([_grown(old, new), fated, gone, came], how="diagonal")
    return _ordered(rows, ["change", "grain", "id", "name", "detail"])


def _grown(old: Tables, new: Tables) -> pl.DataFrame:
    """The stories of both builds whose number of articles or name changed."""
    both = old.stories.join(new.stories, on="id", suffix=" now")
    more = pl.col("articles now") > pl.col("articles")
    resized = pl.col("articles now").ne_missing(pl.col("articles"))
    renamed = pl.col("name now").ne_missing(pl.col("name"))
    size = pl.when(more).then(pl.lit(GREW)).otherwise(pl.lit(SHRANK))
    return both.filter(resized | renamed).select(
        "id",
        "grain",
        name="name now",
        change=pl.when(resized).then(size).otherwise(pl.lit(CHANGED)),
        detail=pl.when(resized)
        .then(pl.format("{} → {} articles", "articles", "articles now"))
        .otherwise(pl.lit("name")),
    )


def _moved(old: Tables, new: Tables, now: dict[str, str]) -> pl.DataFrame:
    """The articles of both builds whose story changed, except by a merge of stories."""
    frames = []
    for grain in GRAINS:
        before = old.articles.select(
            article=pl.col("id").replace(now), before=pl.col(grain).replace(now)
        ).unique("article", keep="first", maintain_order=True)
        both = before.join(new.articles.select(article="id", after=grain), on="article")
        moved = both.filter(pl.col("before").ne_missing(pl.col("after")))
        frames.append(moved.with_columns(grain=pl.lit(grain)))
    return _ordered(pl.concat(frames), ["article", "grain", "before", "after"])


def _ordered(rows: pl.DataFrame, columns: list[str]) -> pl.DataFrame:
    missing = [pl.lit(None, pl.String).alias(name) for name in columns if name not in rows.columns]
    return rows.with_columns(missing).select(columns).sort(columns)

"""What changed between two builds: articles, links and stories that came, went, moved."""

from dataclasses import dataclass

import polars as pl

from newsgraph.finding import nodes
from newsgraph.store import Tables
from newsgraph.stories.lineage import DORMANT, MERGE, SPLIT

CAME, WENT, CHANGED, MERGED = "came", "went", "changed", "merged"

FIELDS = ("headline", "abstract", "url", "published", "updated", "outlet", "quality", "heat")
"""Columns of an article whose change is told."""


@dataclass(frozen=True)
class Changes:
    """What the newer of two builds has anew, no more, or otherwise.

    ``nodes``: ``change`` (came, went, merged, changed), ``id``, ``label``, ``detail`` of
    articles, outlets and topics. ``links``: ``change`` (came, went), ``kind``, ``source``,
    ``target``. ``stories``: ``change`` (came, went, grew, shrank, merge, split, dormant),
    ``grain``, ``id``, ``name``, ``detail``. ``moved``: ``article``, ``grain``, and its story
    ``before`` and ``after``.
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
    """What changed from an old build to a new one.

    Articles are the same by id, or by an id that the new build knows as a former one; stories by
    the lineage of the new build.
    """
    now = _leads(new)
    return Changes(
        _nodes(old, new, now), _links(old, new, now), _stories(old, new), _moved(old, new, now)
    )


def _leads(tables: Tables) -> dict[str, str]:
    """Former id → id."""
    return dict(tables.aliases.filter(kind="id").select("raw", "id").iter_rows())


def _current(column: str, now: dict[str, str]) -> pl.Expr:
    return pl.col(column).replace(now)


def _nodes(old: Tables, new: Tables, now: dict[str, str]) -> pl.DataFrame:
    is_node = ~pl.col("id").str.starts_with("story/")
    before, after = nodes(old).filter(is_node), nodes(new).filter(is_node)
    came = after.join(before, on="id", how="anti").with_columns(change=pl.lit(CAME))
    into = pl.col("id").replace_strict(now, default=None, return_dtype=pl.String)
    gone = before.join(after, on="id", how="anti").with_columns(
        change=pl.when(into.is_null()).then(pl.lit(WENT)).otherwise(pl.lit(MERGED)),
        detail=pl.lit("into ") + into,
    )
    rows = pl.concat([came, gone, _changed(old, new)], how="diagonal")
    return _ordered(rows, ["change", "id", "label", "detail"])


def _changed(old: Tables, new: Tables) -> pl.DataFrame:
    both = old.articles.join(new.articles, on="id", suffix=" now")
    differs = [pl.col(name).ne_missing(pl.col(f"{name} now")) for name in FIELDS]
    named = [pl.when(other).then(pl.lit(name)) for name, other in zip(FIELDS, differs, strict=True)]
    return both.filter(pl.any_horizontal(differs)).select(
        "id",
        label=pl.coalesce("headline now", "id"),
        change=pl.lit(CHANGED),
        detail=pl.concat_list(named).list.drop_nulls().list.join(", "),
    )


def _links(old: Tables, new: Tables, now: dict[str, str]) -> pl.DataFrame:
    key = ["kind", "source", "target"]
    before = old.related.select("kind", *(_current(end, now) for end in ("source", "target")))
    after = new.related.select(key)
    came = after.join(before, on=key, how="anti").with_columns(change=pl.lit(CAME))
    went = before.join(after, on=key, how="anti").with_columns(change=pl.lit(WENT))
    return _ordered(pl.concat([came, went]), ["change", *key])


def _stories(old: Tables, new: Tables) -> pl.DataFrame:
    known = old.stories.select("id", "grain", "name")
    both = old.stories.join(new.stories, on="id", suffix=" now")
    grown = both.filter(pl.col("articles") != pl.col("articles now")).select(
        "id",
        "grain",
        name="name now",
        change=pl.when(pl.col("articles now") > pl.col("articles"))
        .then(pl.lit("grew"))
        .otherwise(pl.lit("shrank")),
        detail=pl.format("{} → {} articles", "articles", "articles now"),
    )
    fates = new.lineage.filter(pl.col("change").is_in([MERGE, SPLIT, DORMANT]))
    news = fates.join(old.lineage, on=fates.columns, how="anti", nulls_equal=True)
    fated = known.join(news, left_on="id", right_on="old")
    fated = fated.with_columns(detail=pl.lit("→ ") + pl.col("new")).drop("new")
    gone = known.join(new.lineage, left_on="id", right_on="old", how="anti")
    gone = gone.with_columns(change=pl.lit(WENT))
    came = new.stories.join(known, on="id", how="anti").select(
        "id", "grain", "name", change=pl.lit(CAME), detail=pl.format("{} articles", "articles")
    )
    rows = pl.concat([grown, fated, gone, came], how="diagonal")
    return _ordered(rows, ["change", "grain", "id", "name", "detail"])


def _moved(old: Tables, new: Tables, now: dict[str, str]) -> pl.DataFrame:
    """Articles of both builds whose story is another one, merged stories followed."""
    frames = []
    for grain in ("storyline", "event"):
        before = old.articles.select(
            article=_current("id", now), before=_current(grain, now)
        ).unique("article", keep="first", maintain_order=True)
        after = new.articles.select(article="id", after=grain)
        both = before.join(after, on="article")
        moved = both.filter(pl.col("before").ne_missing(pl.col("after")))
        frames.append(moved.with_columns(grain=pl.lit(grain)))
    return _ordered(pl.concat(frames), ["article", "grain", "before", "after"])


def _ordered(rows: pl.DataFrame, columns: list[str]) -> pl.DataFrame:
    missing = [pl.lit(None, pl.String).alias(name) for name in columns if name not in rows.columns]
    return rows.with_columns(missing).select(columns).sort(columns)

"""Finds the sightings that are one article: connected components of URL keys.

The URLs of a sighting give its keys: the first key names the article, the others are aliases.
Sightings that share a key, directly or through aliases, are one article, unless an override
keeps them apart. The id is the 128-bit BLAKE2 hash of the component's first key, which is the
key of the earliest sighting; of several, the smallest.
"""

import base64
import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import polars as pl
from msgspec import structs

from newsgraph.errors import CollisionError, UsageError
from newsgraph.identity import urls
from newsgraph.identity.forest import Forest
from newsgraph.identity.hosts import registrable_domain
from newsgraph.identity.ledger import Decision
from newsgraph.model import NameGroups
from newsgraph.schema.kinds import addresses

URL_KINDS = addresses()
"""Column of the sightings → kind of URL; the first URL that a record has names its article."""


@dataclass(frozen=True)
class Articles:
    """The articles of some sightings, with all names of each, and the decisions behind them."""

    ids: pl.Series
    """The article of each sighting, in the order of the sightings."""
    keys: pl.DataFrame
    """``id`` and ``key`` (the first key) of each article."""
    aliases: pl.DataFrame
    """``raw``, ``kind``, ``id``: URLs, keys and replaced ids."""
    decisions: list[Decision]


def identify_articles(
    sightings: pl.DataFrame,
    *,
    exact: bool = False,
    same: NameGroups = (),
    different: NameGroups = (),
) -> Articles:
    """Find the article of each sighting.

    Args:
        sightings: the columns of the table except ``article``, one row per record.
        exact: the exact URL is the key, and aliases are not followed.
        same: groups of URLs that are one article.
        different: groups of URLs; no two URLs of a group are one article.

    Raises:
        CollisionError: two keys have the same hash.
        UsageError: ``same`` or ``different`` contain a text that is not a URL.
    """
    key_of = _key_function(exact, different)
    mentions = _mentions(sightings, key_of)
    mains = mentions.group_by("row").first().sort("row")
    forest = Forest([[key_of(url) for url in group] for group in different])
    links = [*_override_links(same, key_of), *([] if exact else _links(mentions, mains))]
    followed, refused = _follow(links, forest)
    keys = _name_components(sightings, mains, mentions, forest)
    named = set(mains["key"])
    decisions = [*_open_questions(refused, named), *_join_decisions(followed, named, forest)]
    if not exact:
        decisions.extend(_spelling_decisions(mentions))
    return Articles(
        mains.join(keys, on="key", how="left", maintain_order="left")["id"],
        keys.filter(pl.col("key") == pl.col("first")).select("id", "key"),
        _aliases(mentions, keys),
        decisions,
    )


def article_id(key: str) -> str:
    """The id of the article whose first key is ``key``: 26 letters and digits."""
    digest = hashlib.blake2b(key.encode(), digest_size=16).digest()
    return "article/" + base64.b32encode(digest).decode().rstrip("=").lower()


def _key_function(exact: bool, different: NameGroups) -> Callable[[str], str]:
    """The function from raw URL to key; URLs to keep apart that share a key are their own keys."""
    if exact:
        return str
    apart: set[str] = set()
    for group in different:
        keys = [_key(url) for url in group]
        apart.update(_spelt(url) for url in group if keys.count(_key(url)) > 1)
    if not apart:
        return _key
    return lambda raw: urls.parse(raw) if urls.parse(raw) in apart else _key(raw)


def _spelt(raw: str) -> str:
    """A URL of the overrides as written, to keep it apart from another with the same key."""
    try:
        return urls.parse(raw)
    except ValueError as error:
        raise UsageError(f"overrides: {raw!r}: {error}") from None


def _key(raw: str) -> str:
    try:
        return urls.key(raw)
    except ValueError as error:
        raise UsageError(f"overrides: {raw!r}: {error}") from None


def _mentions(sightings: pl.DataFrame, key_of: Callable[[str], str]) -> pl.DataFrame:
    """``row, rank, kind, raw, key, place``: every URL of every sighting, by rank.

    The lowest rank names the article. A sighting without a URL is named by its file.
    """
    place = pl.concat_str("file", pl.lit("#") + pl.col("path")).alias("place")
    rows = sightings.with_row_index("row").with_columns(place)
    long = pl.concat(
        [
            rows.filter(pl.col(column).is_not_null()).select(
                "row",
                pl.lit(rank).alias("rank"),
                pl.lit(kind).alias("kind"),
                pl.col(column).alias("raw"),
                "place",
            )
            for rank, (column, kind) in enumerate(URL_KINDS.items())
        ]
    )
    unique = long.select("raw").unique()
    keys = unique.with_columns(
        pl.Series("key", [key_of(raw) for raw in unique["raw"]], dtype=pl.String)
    )
    has_namesake = pl.col("sha256").n_unique().over("file") > 1
    namesake = pl.when(has_namesake).then("sha256").otherwise(pl.lit(""))
    files = rows.join(long, on="row", how="anti").select(
        "row",
        pl.lit(0).alias("rank"),
        pl.lit("file").alias("kind"),
        pl.col("place").alias("raw"),
        "place",
        pl.concat_str(pl.lit("file:"), "place", namesake).alias("key"),
    )
    joined = long.join(keys, on="raw").select(files.columns)
    return pl.concat([joined, files]).sort("row", "rank")


def _links(mentions: pl.DataFrame, mains: pl.DataFrame) -> list[Decision]:
    """One decision for each two keys that one sighting states, in a total order."""
    pairs = (
        mentions.join(mains.select("row", main="key"), on="row")
        .filter(pl.col("key") != pl.col("main"))
        .select("main", "key", "kind", "raw", "place")
        .sort("main", "key", "place", "kind", "raw")
        .unique(["main", "key"], keep="first", maintain_order=True)
    )
    return [_link(*pair) for pair in pairs.iter_rows()]


def _link(main: str, alias: str, kind: str, raw: str, place: str) -> Decision:
    """The decision on an alias: it is followed unless it is a front page or on another site.

    Many records state a front page as their original; the same text on another site is a
    copy, not the same article. An AMP cache counts as another site, unless its URL shows the
    site of the page that it keeps.
    """
    rule = f"{kind} URL of the same record"
    cached = kind == "cdn-amp" and urls.host(raw) == urls.host(alias)
    if urls.is_homepage(alias) or urls.is_homepage(main):
        return Decision("article", main, alias, "unsure", f"{rule}, but a front page", place)
    if not cached and registrable_domain(main) != registrable_domain(alias):
        return Decision("article", main, alias, "unsure", f"{rule}, but another site", place)
    return Decision("article", main, alias, "same", rule, place)


def _override_links(same: NameGroups, key_of: Callable[[str], str]) -> list[Decision]:
    return [
        Decision("article", key_of(group[0]), key_of(url), "same", "override", "overrides")
        for group in same
        for url in group[1:]
    ]


def _follow(links: list[Decision], forest: Forest) -> tuple[list[Decision], list[Decision]]:
    """Join the keys of the links; return the links that were followed, and the others."""
    followed, refused = [], []
    for link in links:
        if link.judgement == "unsure":
            refused.append(link)
        elif forest.union(link.left, link.right):
            followed.append(link)
        else:
            kept_apart = f"{link.rule}, kept apart by override"
            refused.append(structs.replace(link, judgement="different", rule=kept_apart))
    return followed, refused


def _name_components(
    sightings: pl.DataFrame, mains: pl.DataFrame, mentions: pl.DataFrame, forest: Forest
) -> pl.DataFrame:
    """``key, first, id`` of every key: the first key of its component, and that key's id."""
    dates = mains.with_columns(sightings["published_date_time"].alias("date"))
    earliest = dates.group_by("key").agg(pl.col("date").min())
    every = mentions.select("key").unique()
    roots = every.with_columns(
        pl.Series("root", [forest.find(key) for key in every["key"]], dtype=pl.String)
    )
    firsts = (
        roots.join(earliest, on="key")
        .sort("date", "key", nulls_last=True)
        .group_by("root", maintain_order=True)
        .agg(pl.col("key").first().alias("first"))
    )
    ids = pl.Series("id", [article_id(key) for key in firsts["first"]], dtype=pl.String)
    named = firsts.with_columns(ids)
    if named["id"].n_unique() != named.height:
        raise CollisionError(_collision(named))
    return roots.join(named, on="root").select("key", "first", "id")


def _collision(named: pl.DataFrame) -> str:
    clash = named.filter(pl.col("id").is_duplicated()).sort("id", "first")["first"].to_list()
    return f"{clash[0]} and {clash[1]} have the same id; report this, and override one"


def _open_questions(refused: list[Decision], mains: set[str]) -> list[Decision]:
    """The links that were not followed but would have joined two articles."""
    sharers = Counter(link.right for link in refused)
    return [link for link in refused if sharers[link.right] > 1 or link.right in mains]


def _join_decisions(links: list[Decision], mains: set[str], forest: Forest) -> list[Decision]:
    """The links without which an article would be several."""
    members = Counter(forest.find(key) for key in mains)
    return [link for link in links if members[forest.find(link.left)] > 1]


def _spelling_decisions(mentions: pl.DataFrame) -> list[Decision]:
    """One decision for each further spelling of a URL that names an article."""
    spellings = (
        mentions.group_by("row", maintain_order=True)
        .first()
        .filter(pl.col("kind") != "file")
        .group_by("key", "raw")
        .agg(pl.col("place").min())
        .sort("key", "raw")
        .with_columns(pl.col("raw").first().over("key").alias("left"))
        .filter(pl.col("raw") != pl.col("left"))
    )
    return [
        Decision("article", left, raw, "same", _spelling_rule(left, raw), place)
        for left, raw, place in spellings.select("left", "raw", "place").iter_rows()
    ]


def _spelling_rule(left: str, right: str) -> str:
    rules = dict.fromkeys((*urls.explain(right), *urls.explain(left)))
    rules.pop("scheme", None)
    return "one key: " + (", ".join(rules) or "scheme")


def _aliases(mentions: pl.DataFrame, keys: pl.DataFrame) -> pl.DataFrame:
    """Raw URLs, keys and replaced ids, each with the article that it names."""
    named = keys.with_columns(pl.col("key").alias("raw"), pl.lit("key").alias("kind"))
    raws = mentions.join(keys, on="key").filter(pl.col("kind") != "file")
    replaced = keys.filter(pl.col("key") != pl.col("first"))
    former = replaced.select(
        pl.Series("raw", [article_id(key) for key in replaced["key"]], dtype=pl.String),
        pl.lit("id").alias("kind"),
        "id",
    )
    columns = ["raw", "kind", "id"]
    return pl.concat([raws.select(columns), named.select(columns), former.select(columns)]).unique()

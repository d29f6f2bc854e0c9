"""Finds the id of a node from the name that a person gives it."""

import re
from collections.abc import Iterator

import polars as pl

from newsgraph.errors import AmbiguousError, NotFoundError
from newsgraph.identity import urls
from newsgraph.identity.text import fold
from newsgraph.store import Tables
from newsgraph.vocabulary import BASE_IRI

NODE_NAME = re.compile(r"^(article|outlet|topic|story):(?!//)")
"""The way in which results of queries write an id."""

MOST_LISTED = 10


def nodes(tables: Tables) -> pl.DataFrame:
    """``id, label``: every article, outlet, topic and story with its headline, name or label."""
    return pl.concat(
        [
            tables.articles.select("id", label=pl.coalesce("headline", "url", "id")),
            tables.outlets.select("id", label="name"),
            tables.topics.select("id", "label"),
            tables.stories.select("id", label=pl.coalesce("name", "id")),
        ]
    )


def find(tables: Tables, thing: str, base_iri: str = BASE_IRI, *, kind: str | None = None) -> str:
    """The id of the node that a URL, domain, label, name, headline or id leads to.

    An unambiguous part of a headline, name or label is enough. An id may also be written as an
    IRI or as ``outlet:latimes.com``. If an article and its story have the same name, the name
    means the article; if a storyline and its event have the same name, it means the storyline.

    Args:
        tables: the graph.
        thing: the name of the node.
        base_iri: the IRI that the ids of nodes are appended to.
        kind: ``article``, ``outlet``, ``topic`` or ``story``, to find only nodes of this kind.

    Raises:
        NotFoundError: no node has this name.
        AmbiguousError: several nodes have this name; the message lists them.
    """
    thing = NODE_NAME.sub(r"\1/", thing.removeprefix(base_iri))
    for found in _candidates(tables, thing) if thing.strip() else ():
        candidates = [id_ for id_ in found if kind is None or id_.startswith(f"{kind}/")]
        if len(candidates) == 1:
            return candidates[0]
        if candidates:
            raise AmbiguousError(_ambiguous(tables, thing, candidates))
    if (tables.lineage["old"] == thing).any():
        raise NotFoundError(f"{thing}: a dormant story; none of its articles is in this build")
    raise NotFoundError(
        f"{thing!r}: no {kind or 'node'} in the graph has this name; give a URL, a domain, a "
        "topic, an id, or a part of a headline or of the name of a story"
    )


def _candidates(tables: Tables, thing: str) -> Iterator[list[str]]:
    """The ids that ``thing`` may mean: by id or alias, URL key, name, or part of a name."""
    aliases = tables.aliases
    ids = nodes(tables).select("id", raw="id")
    yield _ids(pl.concat([ids, aliases.select("id", "raw")]), pl.col("raw") == thing)
    key = _url_key(thing)
    if key is not None:
        yield _ids(aliases, (pl.col("kind") == "key") & (pl.col("raw") == key))
    names, story_names = _names(tables), _story_names(tables)
    for condition in (
        pl.col("folded") == fold(thing),
        pl.col("folded").str.contains(fold(thing), literal=True),
    ):
        yield _ids(names, condition)
        yield _ids(story_names, condition)


def _names(tables: Tables) -> pl.DataFrame:
    """``id, label, folded``: the names of articles, outlets and topics."""
    known = nodes(tables).filter(~pl.col("id").str.starts_with("story/"))
    spoken = tables.aliases.filter(pl.col("kind").is_in(["name", "label"]))
    titles = tables.sightings.select(id="article", label="title").drop_nulls()
    domains = tables.outlets.select("id", label="domain")
    named = [known, spoken.select("id", label="raw"), titles, domains]
    return _folded(pl.concat(named).unique())


def _story_names(tables: Tables) -> pl.DataFrame:
    """The names of stories, without events that have the same name as their storyline."""
    parents = tables.stories.select(parent="id", above="name")
    named = tables.stories.join(parents, on="parent", how="left")
    own = named.filter(pl.col("name").ne_missing(pl.col("above"))).drop_nulls("name")
    return _folded(own.select("id", label="name"))


def _folded(names: pl.DataFrame) -> pl.DataFrame:
    folded = pl.Series("folded", [fold(label) for label in names["label"]], dtype=pl.String)
    return names.with_columns(folded)


def _ids(names: pl.DataFrame, condition: pl.Expr) -> list[str]:
    return names.filter(condition)["id"].unique().sort().to_list()


def _url_key(thing: str) -> str | None:
    try:
        return urls.key(thing)
    except ValueError:
        return None


def _ambiguous(tables: Tables, thing: str, candidates: list[str]) -> str:
    labels = dict(nodes(tables).filter(pl.col("id").is_in(candidates)).iter_rows())
    shown = "".join(f"\n  {id_}  {labels[id_]}" for id_ in candidates[:MOST_LISTED])
    rest = len(candidates) - MOST_LISTED
    more = f"\n  … and {rest} more" if rest > 0 else ""
    return (
        f"{thing!r}: {len(candidates)} nodes have this name; give the id of one, or its kind:"
        f"{shown}{more}"
    )

"""The frames that tell what was found."""

from dataclasses import dataclass

import numpy as np
import polars as pl
from scipy import sparse

from newsgraph.stories.copies import Copies
from newsgraph.stories.evidence import TERM, explain
from newsgraph.stories.names import bare_headlines, key_terms, medoids
from newsgraph.stories.neighbours import Pairs
from newsgraph.stories.texts import Floats, Integers, Vectors

TIME = pl.Datetime("us", "UTC")

Schema = dict[str, pl.DataType | type[pl.DataType]]

METHOD = "tfidf/2"
"""Name and version of what finds stories and links."""

SIMILAR_RULE = "among the nearest by shared terms"

MEMBERSHIP: Schema = {"article": pl.String, "event": pl.Int64, "storyline": pl.Int64}
STORIES: Schema = {
    "story": pl.Int64,
    "grain": pl.String,
    "parent": pl.Int64,
    "name": pl.String,
    "terms": pl.List(pl.String),
    "first": TIME,
    "last": TIME,
    "articles": pl.Int64,
    "outlets": pl.Int64,
    "independent": pl.Int64,
    "cohesion": pl.Float64,
}
LINKS: Schema = {
    "source": pl.String,
    "target": pl.String,
    "kind": pl.String,
    "weight": pl.Float64,
    "cosine": pl.Float64,
    "terms": pl.List(TERM),
    "days": pl.Float64,
    "rule": pl.String,
}


@dataclass(frozen=True)
class StoryCorpus:
    """Articles in the order of their ids, their words, unexpanded vectors, and days (or NaN)."""

    articles: pl.DataFrame
    texts: pl.DataFrame
    vectors: Vectors
    days: Floats


@dataclass(frozen=True)
class StoryFrames:
    """What :func:`newsgraph.stories.find_stories` finds.

    ``membership``: one row an article; its storyline and event, null where it is alone.

    ``stories``: one row a story of two articles or more, storylines first. Its number says
    nothing beyond this result. ``cohesion`` is the mean cosine of its articles, ``independent``
    the number of its texts when copies, revisions and follow-ups count as one.

    ``similar``: from each article to its nearest. ``copies``: from the later article to the
    earlier, kind ``copy``, ``revision`` or ``follow-up``. Both tell the cosine, the shared terms
    with their weights, which sum to it, the days from target to source, and the rule;
    ``weight`` is the cosine of a similar pair, and of a copy the share of runs of 5 characters
    that both texts have.
    """

    membership: pl.DataFrame
    stories: pl.DataFrame
    similar: pl.DataFrame
    copies: pl.DataFrame


def story_frames(
    corpus: StoryCorpus, grains: tuple[Integers, Integers], similar: Pairs, copies: Copies
) -> StoryFrames:
    """The frames of what was found.

    Args:
        corpus: the articles.
        grains: for each article a label of its storyline and one of its event.
        similar: pairs of articles.
        copies: links between articles.
    """
    wide, narrow = (_numbers(labels) for labels in grains)
    count = int(wide.max(initial=-1)) + 1
    narrow = np.where(narrow >= 0, narrow + count, -1)
    membership = pl.DataFrame(
        {"article": corpus.articles["id"], "event": narrow, "storyline": wide}
    ).with_columns(pl.col("event", "storyline").replace(-1, None))
    texts = np.arange(corpus.articles.height)
    texts[list(copies.group)] = list(copies.group.values())
    told = [
        _story_frame(corpus, labels, grain, parents, texts)
        for grain, labels, parents in (("storyline", wide, None), ("event", narrow, wide))
    ]
    return StoryFrames(
        membership.select(pl.col(name).cast(kind) for name, kind in MEMBERSHIP.items()),
        pl.concat(told),
        _similar_frame(corpus, similar),
        _copies_frame(corpus, copies),
    )


def _numbers(labels: Integers) -> Integers:
    """Labels of one article become -1, the others count from 0 in the order of their articles."""
    _, first, inverse, counts = np.unique(
        labels, return_index=True, return_inverse=True, return_counts=True
    )
    shared = np.flatnonzero(counts > 1)
    number = np.full(counts.size, -1, np.int64)
    number[shared[np.argsort(first[shared])]] = np.arange(shared.size)
    return number[inverse]


def _story_frame(
    corpus: StoryCorpus, story: Integers, grain: str, parents: Integers | None, texts: Integers
) -> pl.DataFrame:
    member = np.flatnonzero(story >= 0)
    number, place = np.unique(story[member], return_inverse=True)
    told = corpus.articles.select("published", "outlet")[member].with_columns(
        story=pl.Series(story[member], dtype=pl.Int64),
        parent=None if parents is None else pl.Series(parents[member], dtype=pl.Int64),
        text=pl.Series(texts[member], dtype=pl.Int64),
    )
    counted = told.group_by("story").agg(
        parent=pl.col("parent").first(),
        first=pl.col("published").min(),
        last=pl.col("published").max(),
        articles=pl.len(),
        outlets=pl.col("outlet").drop_nulls().n_unique(),
        independent=pl.col("text").n_unique(),
    )
    shape = (number.size, corpus.articles.height)
    adding = sparse.csr_array((np.ones(member.size), (place, member)), shape=shape)
    described = _described(corpus, adding, place, member).with_columns(
        story=pl.Series(number, dtype=pl.Int64), grain=pl.lit(grain)
    )
    stories = described.join(counted, on="story", how="left", maintain_order="left")
    return stories.select(pl.col(name).cast(kind) for name, kind in STORIES.items())


def _described(
    corpus: StoryCorpus, adding: sparse.csr_array, place: Integers, member: Integers
) -> pl.DataFrame:
    """Name, terms and cohesion of each story."""
    matrix = corpus.vectors.matrix
    sums = sparse.csr_array(adding @ matrix)
    squares = np.asarray(sums.multiply(sums).sum(axis=1)).ravel()
    sizes = np.bincount(place, minlength=adding.shape[0])
    own = np.asarray(adding @ matrix.multiply(matrix).sum(axis=1)).ravel()
    cohesion = (squares - own) / (sizes * (sizes - 1))
    named = corpus.articles[medoids(matrix, place, member, sums)]
    return pl.DataFrame(
        {
            "name": pl.Series(bare_headlines(named), dtype=pl.String),
            "terms": pl.Series(key_terms(sums, corpus.vectors.terms), dtype=pl.List(pl.String)),
            "cohesion": np.round(cohesion, 6),
        }
    )


def _similar_frame(corpus: StoryCorpus, pairs: Pairs) -> pl.DataFrame:
    order = np.lexsort((pairs.target, pairs.source))
    told = {"weight": pl.col("cosine"), "kind": pl.lit("similar"), "rule": pl.lit(SIMILAR_RULE)}
    parts = explain(corpus.vectors, corpus.days, pairs.source[order], pairs.target[order])
    return pl.concat([_conform(corpus, part.with_columns(**told)) for part in parts])


def _copies_frame(corpus: StoryCorpus, copies: Copies) -> pl.DataFrame:
    source, target = np.array(copies.source, np.int64), np.array(copies.target, np.int64)
    links = pl.concat(explain(corpus.vectors, corpus.days, source, target)).with_columns(
        kind=pl.Series(copies.kind, dtype=pl.String),
        weight=pl.Series(copies.overlap, dtype=pl.Float64),
        rule=pl.Series(copies.rule, dtype=pl.String),
    )
    return _conform(corpus, links).sort("source")


def _conform(corpus: StoryCorpus, links: pl.DataFrame) -> pl.DataFrame:
    """Links between rows as links between ids."""
    ids = corpus.articles["id"]
    named = links.with_columns(source=ids[links["source"]], target=ids[links["target"]])
    return named.select(pl.col(name).cast(kind) for name, kind in LINKS.items())

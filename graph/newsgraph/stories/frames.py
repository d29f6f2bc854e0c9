"""The frames that tell what was found."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import polars as pl
from scipy import sparse

from newsgraph.schema.kinds import GRAINS
from newsgraph.stories.closeness import closeness, in_core
from newsgraph.stories.copies import Copies
from newsgraph.stories.evidence import TERM, explain
from newsgraph.stories.firsts import first_reports
from newsgraph.stories.names import bare_headlines, key_terms, medoids
from newsgraph.stories.neighbours import Pairs
from newsgraph.stories.texts import Floats, Integers, Vectors

TIME = pl.Datetime("us", "UTC")

Schema = dict[str, pl.DataType | type[pl.DataType]]

METHOD = "tfidf/3"
"""Name and version of what finds stories and links."""

SIMILAR_RULE = "among the nearest by shared terms"

MEMBERSHIP: Schema = {
    "article": pl.String,
    **dict.fromkeys(GRAINS, pl.Int64),
    "closeness": pl.Float64,
    "core": pl.Boolean,
}
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
    "distinct_texts": pl.Int64,
    "cohesion": pl.Float64,
    "stability": pl.Float64,
    "loose": pl.Int64,
    "first_report": pl.String,
    "lead": pl.Float64,
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
    "earliest": pl.Boolean,
}


@dataclass(frozen=True)
class StoryCorpus:
    """Articles in the order of their ids, their words, unexpanded vectors, and days (or NaN).

    ``series``: the number of the series that each article is in, or -1.
    """

    articles: pl.DataFrame
    texts: pl.DataFrame
    vectors: Vectors
    days: Floats
    series: Integers


class Labels(NamedTuple):
    """For each article the number of its text, a label of its event and of its storyline, and
    how stable these are, NaN where it says nothing.
    """

    text: Integers
    event: Integers
    storyline: Integers
    event_stability: Floats
    storyline_stability: Floats


@dataclass(frozen=True)
class StoryFrames:
    """What :func:`newsgraph.stories.find_stories` finds.

    ``membership``: one row per article: its event and storyline, null where it is alone, and the
    series that it is in; how near it is to its event, and whether it counts there, see
    :mod:`newsgraph.stories.closeness`.

    ``stories``: one row per event, storyline or series of two articles or more, storylines first.
    Its number says nothing beyond this result. ``cohesion`` is the mean cosine of its articles,
    ``distinct_texts`` the number of its texts when copies, revisions and reprints count as one.
    Numbers and dates of an event are those of its core; ``loose`` counts the others. For
    ``stability`` see :mod:`newsgraph.stories.stability`, for ``first_report`` and ``lead``
    :mod:`newsgraph.stories.firsts`.

    ``similar``: from each article to its nearest. ``copies``: from the later article to the
    earlier, kind ``copy``, ``revision`` or ``reprint``. Both state the cosine, the shared terms
    with their weights, which sum to it, the days from target to source, and the rule;
    ``weight`` is the cosine of a similar pair, and of a copy the share of runs of 5 characters
    that both texts have.

    ``has_storylines``: false where storylines could not be told from themes, so that each event
    is one.
    """

    membership: pl.DataFrame
    stories: pl.DataFrame
    similar: pl.DataFrame
    copies: pl.DataFrame
    has_storylines: bool


def story_frames(
    corpus: StoryCorpus,
    labels: Labels,
    near: Pairs,
    similar: Pairs,
    copies: Copies,
    *,
    has_storylines: bool,
) -> StoryFrames:
    """The frames of what was found.

    Args:
        corpus: the articles.
        labels: the text, the event and the storyline of each article.
        near: the nearest texts of each text.
        similar: pairs of articles.
        copies: links between articles.
        has_storylines: see :class:`StoryFrames`.
    """
    numbers: dict[str, Integers] = {}
    count = 0
    for grain, label in (
        ("storyline", labels.storyline), ("event", labels.event), ("series", corpus.series),
    ):  # fmt: skip
        number = _numbers(label)
        numbers[grain] = np.where(number >= 0, number + count, -1)
        count += int(number.max(initial=-1)) + 1
    close = closeness(near, labels.text, numbers["event"])
    membership = pl.DataFrame(
        {
            "article": corpus.articles["id"],
            **numbers,
            "closeness": pl.Series(close, nan_to_null=True),
            "core": in_core(close, numbers["event"]),
        }
    ).with_columns(
        pl.col(*numbers).replace(-1, None), core=pl.when(pl.col("event") >= 0).then("core")
    )
    unknown = np.full(corpus.articles.height, np.nan)
    stability = {
        "storyline": labels.storyline_stability, "event": labels.event_stability, "series": unknown,
    }  # fmt: skip
    texts = np.arange(corpus.articles.height)
    texts[list(copies.group)] = list(copies.group.values())
    dated = [
        _story_frame(
            corpus,
            number,
            grain,
            numbers["storyline"] if grain == "event" else None,
            membership.select(
                text=pl.Series(texts),
                counts="core" if grain == "event" else pl.lit(value=True),
                stability=pl.Series(stability[grain], nan_to_null=True),
            ),
        )
        for grain, number in numbers.items()
    ]
    return StoryFrames(
        membership.select(pl.col(name).cast(kind) for name, kind in MEMBERSHIP.items()),
        _with_firsts(pl.concat(dated, how="vertical_relaxed"), corpus.articles, membership),
        _similar_frame(corpus, similar),
        _copies_frame(corpus, copies),
        has_storylines,
    )


def _numbers(labels: Integers) -> Integers:
    """Labels of one article become -1, the others count from 0 in the order of their articles.

    A label of -1 stays what it is.
    """
    found, first, inverse, counts = np.unique(
        labels, return_index=True, return_inverse=True, return_counts=True
    )
    shared = np.flatnonzero((counts > 1) & (found >= 0))
    number = np.full(counts.size, -1, np.int64)
    number[shared[np.argsort(first[shared])]] = np.arange(shared.size)
    return number[inverse]


def _story_frame(
    corpus: StoryCorpus,
    story: Integers,
    grain: str,
    parents: Integers | None,
    counting: pl.DataFrame,
) -> pl.DataFrame:
    """The stories of one grain.

    ``counting``: of each article the text, whether it counts, and its story's stability.
    """
    member = np.flatnonzero(story >= 0)
    number, place = np.unique(story[member], return_inverse=True)
    held = corpus.articles.select("published", "outlet")[member].with_columns(
        *counting[member],
        story=pl.Series(story[member], dtype=pl.Int64),
        parent=None if parents is None else pl.Series(parents[member], dtype=pl.Int64),
    )
    loose = (~pl.col("counts")).sum() if grain == "event" else None
    counted = held.filter("counts").group_by("story").agg(
        parent=pl.col("parent").first(),
        first=pl.col("published").min(),
        last=pl.col("published").max(),
        articles=pl.len(),
        outlets=pl.col("outlet").drop_nulls().n_unique(),
        distinct_texts=pl.col("text").n_unique(),
    ).join(
        held.group_by("story").agg(loose=loose, stability=pl.col("stability").max()), on="story",
    )  # fmt: skip
    shape = (number.size, corpus.articles.height)
    adding = sparse.csr_array((np.ones(member.size), (place, member)), shape=shape)
    described = _described(corpus, adding, place, member).with_columns(
        story=pl.Series(number, dtype=pl.Int64), grain=pl.lit(grain)
    )
    return described.join(counted, on="story", how="left", maintain_order="left")


def _with_firsts(
    stories: pl.DataFrame, articles: pl.DataFrame, membership: pl.DataFrame
) -> pl.DataFrame:
    """The stories with the first report of each event that clearly has one."""
    held = articles.with_columns(membership["event", "closeness", "core"])
    firsts = first_reports(held).rename({"event": "story"})
    joined = stories.join(firsts, on="story", how="left", maintain_order="left")
    return joined.select(pl.col(name).cast(kind) for name, kind in STORIES.items())


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
    dated = {
        "weight": pl.col("cosine"),
        "kind": pl.lit("similar"),
        "rule": pl.lit(SIMILAR_RULE),
        "earliest": pl.lit(None, pl.Boolean),
    }
    parts = explain(corpus.vectors, corpus.days, pairs.source[order], pairs.target[order])
    return pl.concat([_conform(corpus, part.with_columns(**dated)) for part in parts])


def _copies_frame(corpus: StoryCorpus, copies: Copies) -> pl.DataFrame:
    source, target = np.array(copies.source, np.int64), np.array(copies.target, np.int64)
    links = pl.concat(explain(corpus.vectors, corpus.days, source, target)).with_columns(
        kind=pl.Series(copies.kind, dtype=pl.String),
        weight=pl.Series(copies.overlap, dtype=pl.Float64),
        rule=pl.Series(copies.rule, dtype=pl.String),
        earliest=pl.Series(copies.earliest, dtype=pl.Boolean),
    )
    return _conform(corpus, links).sort("source", "target")


def _conform(corpus: StoryCorpus, links: pl.DataFrame) -> pl.DataFrame:
    """Links between rows as links between ids."""
    ids = corpus.articles["id"]
    named = links.with_columns(source=ids[links["source"]], target=ids[links["target"]])
    return named.select(pl.col(name).cast(kind) for name, kind in LINKS.items())

"""Stories, copies and similar articles of a frame of articles."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
import polars as pl
from scipy import sparse

from newsgraph.errors import UsageError
from newsgraph.stories import frames
from newsgraph.stories.apart import kept
from newsgraph.stories.boilerplate import without_boilerplate
from newsgraph.stories.clusters import find_events, find_storylines
from newsgraph.stories.copies import LEAST_COSINE, Copies, find_copies
from newsgraph.stories.expansion import chance_cosine, expand, mix
from newsgraph.stories.frames import Labels, StoryCorpus, StoryFrames
from newsgraph.stories.groups import Texts, unique
from newsgraph.stories.lineage import MEMBERS
from newsgraph.stories.names import bare_headlines
from newsgraph.stories.neighbours import SCALE, Pairs, nearest, nearest_in_meaning
from newsgraph.stories.noise import knows_noise, noise_of, sample
from newsgraph.stories.series import columns_of, series_of
from newsgraph.stories.stability import stability
from newsgraph.stories.texts import (
    Floats,
    Integers,
    Mask,
    lower_case,
    plain_texts,
    spelled_texts,
    vectorise,
)
from newsgraph.stories.vectors import embed

STORYLINE = 0.1
"""Least mean similarity of two groups of one storyline. Lower: fewer, wider stories."""

EVENT = 0.36
"""Least mean similarity of two groups of one event. Lower: fewer, wider events."""

WINDOW = 14.0
"""Days: dated articles further apart are never compared."""

DECAY = 7.0
"""Days from the middle of a story after which similarity to it counts half."""

EXPANDING = 5
"""Neighbours that add their words to an article. More than a story has would blur it."""

LINKING = 12
"""Neighbours that may bring two groups together."""

CANDIDATES = 8
"""Further neighbours that may be a copy."""

LEAST = 0.1
"""The smallest cosine of a neighbour."""

SIMILAR = 5
"""The largest number of similar articles that are stated of each article."""

LEAST_SIMILAR = 0.2
"""The smallest cosine that is stated."""

ONE_SUBJECT = 0.02
"""Where texts are by chance so alike, all are on one subject."""

EVENT_NOISE, STORYLINE_NOISE = 0.35, 1.25
"""So many times the noise of its texts is taken off the likeness of two groups. Articles on one
event share words that hardly any other article has, so a part is enough to keep genres out."""

WORDS, VECTORS = "words", "vectors"
NEIGHBOURS = (WORDS, VECTORS)

NO_LINKS = pl.DataFrame(schema={"source": pl.String, "target": pl.String})
"""What documents without ``related`` declare."""

NOTHING_TOLD = pl.DataFrame(schema=MEMBERS)
"""What a first build comes after."""

FEWEST_TERMS = 2
"""An article with fewer different terms is in no story: one word tells none."""


def find_stories(
    articles: pl.DataFrame,
    *,
    storyline: float = STORYLINE,
    event: float = EVENT,
    window: float = WINDOW,
    decay: float = DECAY,
    neighbours: str = WORDS,
    links: pl.DataFrame = NO_LINKS,
    former: pl.DataFrame = NOTHING_TOLD,
    apart: Iterable[Sequence[str]] = (),
) -> StoryFrames:
    """Find the stories that articles tell, who copied whom, and which articles are alike.

    Args:
        articles: ``id`` (unique), ``headline``, ``abstract``, ``published`` and ``outlet``; all
            but the first may be null. ``published_precision`` may be left out. Their order does
            not matter.
        storyline: see :data:`STORYLINE`.
        event: see :data:`EVENT`.
        window: see :data:`WINDOW`.
        decay: see :data:`DECAY`.
        neighbours: what tells the nearest articles, whose words an article takes on: ``words``,
            or ``vectors`` for the mean of the cosines of words and of meaning, which needs the
            extra ``embeddings``. The shared words stay the evidence of a link.
        links: ``source`` and ``target`` of the links that the documents declare, as ids; those
            to other articles do not matter.
        former: ``grain``, ``article``, ``story`` of a build before, see
            :mod:`newsgraph.stories.apart`.
        apart: groups of articles, as ids, of which no two are in one story; one that would be
            with an earlier of its group leaves.

    Raises:
        UsageError: a knob is out of its range, an id stands twice, a column of ``former`` or the
            extra is missing.
    """
    _check(articles, storyline, event, window, decay)
    if neighbours not in NEIGHBOURS:
        raise UsageError(f"neighbours {neighbours!r}: give one of {', '.join(NEIGHBOURS)}")
    if missing := MEMBERS.keys() - former.columns:
        raise UsageError(f"former: no column {', '.join(sorted(missing))}; see Lineage.members")
    if "published_precision" not in articles.columns:
        articles = articles.with_columns(published_precision=pl.lit(None, pl.String))
    corpus = _corpus(articles.sort("id"))
    node, first = _texts(corpus)
    near = _near(corpus, first, window)
    close = near.where(_is_free(corpus, node, near)).first(LINKING)
    if neighbours == VECTORS:
        close = _near_in_meaning(corpus, first, window)
    texts = _expanded(corpus, node, first, close, _linked(corpus, node, links), decay)
    limits = Limits(event, storyline)
    has_storylines = knows_noise(texts.days) or float(texts.noise.max(initial=0.0)) < ONE_SUBJECT
    events, storylines = _grains(corpus, texts, close, (node, first), former, limits)
    if not has_storylines:
        storylines = events
    del texts, close  # the largest there is; what follows needs the room
    copies = find_copies(_writings(corpus), node, near)
    rows = _rows(corpus, apart)
    labels = Labels(
        node,
        _kept_apart(_with_copies(corpus, copies, events.group[node]), rows),
        _kept_apart(_with_copies(corpus, copies, storylines.group[node]), rows),
        _stability(corpus, events, node),
        _stability(corpus, storylines, node),
    )
    return frames.story_frames(
        corpus,
        labels,
        near,
        _similar(near, node, first),
        copies,
        has_storylines=has_storylines,
    )


class Limits(NamedTuple):
    """The least likeness of two groups of one event, and of one storyline."""

    event: float
    storyline: float


class Grain(NamedTuple):
    """For each text the first text of its group, and how stable that is."""

    group: Integers
    stability: Floats


def _grains(
    corpus: StoryCorpus,
    texts: Texts,
    close: Pairs,
    rows: tuple[Integers, Integers],
    former: pl.DataFrame,
    limits: Limits,
) -> tuple[Grain, Grain]:
    """The events and the storylines."""
    node, first = rows
    earlier = {
        grain: _told(corpus, node, former.filter(grain=grain)) for grain in ("event", "storyline")
    }
    each = np.arange(first.size)
    noise = noise_of(texts.matrix, texts.days, sample(corpus.articles["id"][first]))
    noisy = texts.with_noise(texts.noise + EVENT_NOISE * noise)
    found = find_events(noisy, close, limits.event)
    events = kept(noisy, close, found, earlier["event"], each, limits.event)
    steady = stability(noisy, close, each, events, limits.event)
    noisy = texts.with_noise(texts.noise + STORYLINE_NOISE * noise)
    found = find_storylines(noisy, close, events, limits.storyline)
    storylines = kept(noisy, close, found, earlier["storyline"], events, limits.storyline)
    also_steady = stability(noisy, close, events, storylines, limits.storyline)
    return Grain(events, steady), Grain(storylines, also_steady)


def _stability(corpus: StoryCorpus, grain: Grain, node: Integers) -> Floats:
    """The stability of each article's group, NaN for one of a series: its copies hold it."""
    return np.where(corpus.series < 0, grain.stability[node], np.nan)


def _is_free(corpus: StoryCorpus, node: Integers, near: Pairs) -> Mask:
    """Which pairs are of two texts that not only articles of a series carry."""
    count = int(node.max(initial=-1)) + 1
    free = np.bincount(node, weights=corpus.series < 0, minlength=count) > 0
    return free[near.source] & free[near.target]


def _linked(corpus: StoryCorpus, node: Integers, links: pl.DataFrame) -> tuple[Integers, Integers]:
    """The different pairs of texts that are linked, in both directions."""
    ids = corpus.articles.select("id", node=pl.Series(node))
    ends = (
        links.select("source", "target")
        .join(ids.select(source="id", left="node"), on="source")
        .join(ids.select(target="id", right="node"), on="target")
        .filter(pl.col("left") != pl.col("right"))
    )
    left, right = ends["left"].to_numpy(), ends["right"].to_numpy()
    keys = unique(np.concatenate([left, right]) * node.size + np.concatenate([right, left]))
    return keys // max(1, node.size), keys % max(1, node.size)


def _with_copies(corpus: StoryCorpus, copies: Copies, labels: Integers) -> Integers:
    """The group of each article; for one of a series, that of its copies.

    If a copy is in no series, that is the copy's group; else the copies are a group of their own.
    """
    root = np.arange(labels.size)
    root[list(copies.group)] = list(copies.group.values())
    is_series = corpus.series >= 0
    home = labels[root]
    free = np.flatnonzero(~is_series)
    home[root[free][::-1]] = labels[free[::-1]]
    return np.where(is_series, home[root], labels)


def _rows(corpus: StoryCorpus, groups: Iterable[Sequence[str]]) -> list[list[int]]:
    """The rows of the articles in each group that are here."""
    row_of = dict(zip(corpus.articles["id"], range(corpus.articles.height), strict=True))
    return [[row_of[id_] for id_ in group if id_ in row_of] for group in groups]


def _kept_apart(labels: Integers, groups: Iterable[Sequence[int]]) -> Integers:
    """The labels, a new one for each article with the label of an earlier one of its group."""
    labels = labels.copy()
    fresh = int(labels.max(initial=-1)) + 1
    for rows in groups:
        met: set[int] = set()
        for row in rows:
            if labels[row] in met:
                labels[row] = fresh
                fresh += 1
            met.add(int(labels[row]))
    return labels


def _check(
    articles: pl.DataFrame, storyline: float, event: float, window: float, decay: float
) -> None:
    if not (0 < storyline <= 1 and 0 < event <= 1):
        raise UsageError(
            f"storyline {storyline} and event {event}: both must be more than 0 and at most 1"
        )
    if not (window > 0 and decay > 0):
        raise UsageError(f"window {window} and decay {decay}: both must be more than 0 days")
    if articles["id"].is_duplicated().any():
        twice = articles.filter(pl.col("id").is_duplicated())["id"].to_list()[0]
        raise UsageError(f"article {twice} stands twice; give each article once")


def _corpus(articles: pl.DataFrame) -> StoryCorpus:
    has_day = ~pl.col("published_precision").cast(pl.String).is_in(["year", "month"])
    known = pl.when(has_day.fill_null(value=True)).then(pl.col("published").cast(frames.TIME))
    micros = articles.select(known.dt.epoch("us").cast(pl.Float64)).to_series()
    days = (micros / 86_400_000_000).fill_null(float("nan")).to_numpy()
    spelled = without_boilerplate(spelled_texts(articles), articles["outlet"])
    texts = lower_case(spelled)
    columns = columns_of(articles, texts, days)
    telling = spelled.with_columns(
        pl.when(columns.is_null()).then("headline").otherwise(pl.lit("")).alias("headline")
    )
    return StoryCorpus(articles, texts, vectorise(telling), days, series_of(columns, texts))


def _texts(corpus: StoryCorpus) -> tuple[Integers, Integers]:
    """The number of each article's text, and the first article of each text.

    The same words on one day are one text, unless they are too few to tell anything.
    """
    few = np.diff(corpus.vectors.matrix.indptr) < FEWEST_TERMS
    keys = corpus.texts.select(
        words=pl.concat_str("headline", "abstract", separator="\n"),
        day=pl.Series(np.floor(corpus.days)),
        alone=pl.when(pl.Series(few)).then(corpus.articles["id"]),
    )
    firsts = keys.with_row_index("row").select(
        first=pl.col("row").min().over("words", "day", "alone")
    )
    first, node = np.unique(firsts["first"].to_numpy().astype(np.int64), return_inverse=True)
    return node, first


def _near(corpus: StoryCorpus, first: Integers, window: float) -> Pairs:
    """The nearest texts of each text by their words: those that link, and what may be a copy."""
    return nearest(
        _telling(corpus, first),
        corpus.days[first],
        k=LINKING,
        least=LEAST,
        window=window,
        more=CANDIDATES,
        close=LEAST_COSINE,
    )


def _near_in_meaning(corpus: StoryCorpus, first: Integers, window: float) -> Pairs:
    telling, meaning = _telling(corpus, first), embed(corpus.articles[first])
    days = corpus.days[first]
    return nearest_in_meaning(telling, meaning, days, k=LINKING, least=LEAST, window=window)


def _telling(corpus: StoryCorpus, first: Integers) -> sparse.csr_array:
    """The row of each text, emptied where it has too few terms."""
    matrix = corpus.vectors.matrix[first]
    counts = np.diff(matrix.indptr)
    matrix.data[np.repeat(counts < FEWEST_TERMS, counts)] = 0.0
    matrix.eliminate_zeros()
    return matrix


def _expanded(
    corpus: StoryCorpus,
    node: Integers,
    first: Integers,
    close: Pairs,
    linked: tuple[Integers, Integers],
    decay: float,
) -> Texts:
    """What is clustered: each text with the words of its nearest, and of those it is linked to."""
    expanded = expand(corpus.vectors.matrix[first], close.first(EXPANDING))
    sizes = np.bincount(node, minlength=first.size)
    mixed = mix(expanded, *linked)
    chance = np.full(first.size, chance_cosine(mixed))
    return Texts(mixed, sizes, corpus.days[first], decay, chance)


def _told(corpus: StoryCorpus, node: Integers, former: pl.DataFrame) -> Integers:
    """For each text a number of the story that its first article with any stood in, or -1."""
    known = (
        former.drop_nulls(["article", "story"])
        .sort("article", "story")
        .unique("article", keep="first")
    )
    stories = known.select("article", number=pl.col("story").rank("dense").cast(pl.Int64))
    articles = corpus.articles.select(article="id", node=pl.Series(node))
    first = articles.join(stories, on="article", maintain_order="left").unique("node", keep="first")
    numbers = np.full(int(node.max(initial=-1)) + 1, -1)
    numbers[first["node"]] = first["number"]
    return numbers


def _writings(corpus: StoryCorpus) -> pl.DataFrame:
    """The articles as :func:`newsgraph.stories.copies.find_copies` wants them."""
    articles = corpus.articles
    bare = pl.Series("headline", bare_headlines(articles), dtype=pl.String)
    is_cut = bare != articles["headline"].fill_null("")
    cut = plain_texts(articles.with_columns(bare).filter(is_cut))
    return corpus.texts.select(
        headline=corpus.texts["headline"].scatter(is_cut.arg_true(), cut["headline"]),
        abstract="abstract",
        outlet=articles["outlet"],
        day=pl.Series(corpus.days),
    )


def _similar(near: Pairs, node: Integers, first: Integers) -> Pairs:
    """The nearest of each article: the first with its very text, then one of each other text."""
    former = near.where(near.cosine >= round(LEAST_SIMILAR * SCALE)).first(SIMILAR)
    order = np.argsort(node, kind="stable")
    sizes = np.bincount(node, minlength=first.size)
    starts = np.cumsum(sizes) - sizes
    repeat = sizes[former.source]
    offset = np.arange(repeat.sum()) - np.repeat(np.cumsum(repeat) - repeat, repeat)
    source = order[np.repeat(starts[former.source], repeat) + offset]
    later = np.flatnonzero(first[node] != np.arange(node.size))
    return Pairs.of(
        np.concatenate([later, source]),
        np.concatenate([first[node[later]], np.repeat(first[former.target], repeat)]),
        np.concatenate([np.full(later.size, SCALE), np.repeat(former.cosine, repeat)]),
    ).first(SIMILAR)

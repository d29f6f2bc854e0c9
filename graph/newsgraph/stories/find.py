"""Stories, copies and similar articles of a frame of articles."""

import numpy as np
import polars as pl
from scipy import sparse

from newsgraph.errors import UsageError
from newsgraph.schema.kinds import GRAINS
from newsgraph.stories import frames
from newsgraph.stories.apart import keep_apart
from newsgraph.stories.clusters import Grains, find_grains
from newsgraph.stories.copies import LEAST_COSINE, OFTEN, UNSTEADY, find_copies
from newsgraph.stories.expansion import chance_cosine, expand
from newsgraph.stories.frames import StoryCorpus, StoryFrames
from newsgraph.stories.groups import Texts
from newsgraph.stories.lineage import MEMBERS
from newsgraph.stories.names import bare_headlines
from newsgraph.stories.neighbours import SCALE, Pairs, nearest, nearest_in_meaning
from newsgraph.stories.texts import Floats, Integers, plain_texts, vectorise
from newsgraph.stories.vectors import embed

STORYLINE = 0.08
"""Least mean similarity of two groups of one storyline. Lower: fewer, wider stories."""

EVENT = 0.35
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
"""Similar articles that are told of each article, at most."""

LEAST_SIMILAR = 0.2
"""The smallest cosine that is told."""

WORDS, VECTORS = "words", "vectors"
NEIGHBOURS = (WORDS, VECTORS)

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
    told: pl.DataFrame = NOTHING_TOLD,
) -> StoryFrames:
    """Find the stories that articles tell, who copied whom, and which articles are alike.

    Args:
        articles: ``id`` (unique), ``headline``, ``abstract``, ``published`` and ``outlet``; all
            but the first may be null. Their order does not matter.
        storyline: see :data:`STORYLINE`.
        event: see :data:`EVENT`; at least ``storyline``.
        window: see :data:`WINDOW`.
        decay: see :data:`DECAY`.
        neighbours: what tells the nearest articles, whose words an article takes on: ``words``,
            or ``vectors`` for the mean of the cosines of words and of meaning, which needs the
            extra ``embeddings``. What is told of an article stays the words that it shares.
        told: ``grain``, ``article``, ``story`` of a build before, see
            :mod:`newsgraph.stories.apart`.

    Raises:
        UsageError: a knob is out of its range, an id stands twice, a column of ``told`` or the
            extra is missing.
    """
    _check(articles, storyline, event, window, decay)
    if neighbours not in NEIGHBOURS:
        raise UsageError(f"neighbours {neighbours!r}: give one of {', '.join(NEIGHBOURS)}")
    if missing := MEMBERS.keys() - told.columns:
        raise UsageError(f"told: no column {', '.join(sorted(missing))}; see Lineage.members")
    corpus = _corpus(articles.sort("id"))
    node, first = _texts(corpus)
    near = _near(corpus, first, window)
    close = near.first(LINKING)
    if neighbours == VECTORS:
        close = _near_in_meaning(corpus, first, window)
    texts = _expanded(corpus, node, first, close, decay)
    grains = find_grains(texts, close, storyline=storyline, event=event)
    if told.height:
        earlier = Grains(*(_told(corpus, node, told.filter(grain=grain)) for grain in GRAINS))
        grains = keep_apart(texts, close, grains, earlier, storyline=storyline, event=event)
    del texts, close  # the largest there is; what follows needs the room
    return frames.story_frames(
        corpus,
        (grains.storyline[node], grains.event[node]),
        _similar(near, node, first),
        find_copies(_writings(corpus), node, near),
    )


def _check(
    articles: pl.DataFrame, storyline: float, event: float, window: float, decay: float
) -> None:
    if not 0 < storyline <= event <= 1:
        raise UsageError(
            f"storyline {storyline} and event {event}: they must be 0 < storyline ≤ event ≤ 1"
        )
    if not (window > 0 and decay > 0):
        raise UsageError(f"window {window} and decay {decay}: both must be more than 0 days")
    if articles["id"].is_duplicated().any():
        twice = articles.filter(pl.col("id").is_duplicated())["id"].to_list()[0]
        raise UsageError(f"article {twice} stands twice; give each article once")


def _corpus(articles: pl.DataFrame) -> StoryCorpus:
    micros = articles["published"].cast(frames.TIME).dt.epoch("us").cast(pl.Float64)
    days = (micros / 86_400_000_000).fill_null(float("nan")).to_numpy()
    texts = plain_texts(articles)
    headline = pl.when(_is_regular(articles, texts, days)).then(pl.lit("")).otherwise("headline")
    return StoryCorpus(articles, texts, vectorise(texts.with_columns(headline=headline)), days)


def _is_regular(articles: pl.DataFrame, texts: pl.DataFrame, days: Floats) -> pl.Series:
    """Whether the outlet of an article has its headline, numbers and dates aside, on many days."""
    used = pl.DataFrame(
        {
            "outlet": articles["outlet"],
            "template": texts["headline"].str.replace_all(UNSTEADY, ""),
            "day": np.floor(days),
        }
    )
    often = pl.col("day").n_unique().over("outlet", "template") >= OFTEN
    return used.select(regular=often & pl.col("outlet").is_not_null())["regular"]


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
    corpus: StoryCorpus, node: Integers, first: Integers, close: Pairs, decay: float
) -> Texts:
    """What is clustered: each text with the words of its nearest."""
    expanded = expand(corpus.vectors.matrix[first], close.first(EXPANDING))
    sizes = np.bincount(node, minlength=first.size)
    return Texts(expanded, sizes, corpus.days[first], decay, chance_cosine(expanded))


def _told(corpus: StoryCorpus, node: Integers, told: pl.DataFrame) -> Integers:
    """For each text a number of the story that its first article with any was told in, or -1."""
    known = (
        told.drop_nulls(["article", "story"])
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
    told = near.where(near.cosine >= round(LEAST_SIMILAR * SCALE)).first(SIMILAR)
    order = np.argsort(node, kind="stable")
    sizes = np.bincount(node, minlength=first.size)
    starts = np.cumsum(sizes) - sizes
    repeat = sizes[told.source]
    offset = np.arange(repeat.sum()) - np.repeat(np.cumsum(repeat) - repeat, repeat)
    source = order[np.repeat(starts[told.source], repeat) + offset]
    later = np.flatnonzero(first[node] != np.arange(node.size))
    return Pairs.of(
        np.concatenate([later, source]),
        np.concatenate([first[node[later]], np.repeat(first[told.target], repeat)]),
        np.concatenate([np.full(later.size, SCALE), np.repeat(told.cosine, repeat)]),
    ).first(SIMILAR)

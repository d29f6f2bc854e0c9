"""Articles as weighted terms: TF-IDF of headline and abstract.

A term is a word without its plural S (Harman 1991), or a pair of neighbouring characters in
scripts that put no space between words.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import polars as pl
from scipy import sparse

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Short = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]

MOST_CHARACTERS = 2_000
"""Of each field so many are read: nobody writes a longer headline, and some pages put their
whole text there."""

NUMBER_WEIGHT = 0.5
"""What a number or the name of a day or month counts: two reports of one day share it."""

FUNCTION_WORDS = """
a about after again against all also am an and any are as at be because been before being
between both but by can could did do does down during each few for from further get had has
have he her here him his how i if in into is it its itself just me more most my no nor not now
of off on once one only or other our out over own per said same say she should so some such
than that the their them then there these they this those through to too under until up upon
us very via was we were what when where which while who whom why will with would yet you your
don isn aren wasn doesn didn won ll ve re
"""
STOP_WORDS = frozenset(FUNCTION_WORDS.split())

DATE_WORDS = """
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month
year january february march april may june july august september october november december
"""
CALENDAR = frozenset(DATE_WORDS.split())

MARKET_REPORT_WORDS = """
market global forecast cagr analysis growth industry trend size share key player outlook report
opportunity research segmentation revenue vendor demand application driver challenge competitive
landscape insight scope regional region period
"""
MARKET_REPORT = frozenset(MARKET_REPORT_WORDS.split())
"""The terms of market reports, a genre whose announcements are alike whatever they sell."""

USES = ("total", "running", "capitals")

SLICE = 10_000
"""Texts whose words are counted at once."""

GENRE_TERMS = 5
"""A text with so many of these, ``market`` among them, is of that genre."""

GENRE_WEIGHT = 0.25
"""What these terms count there."""

NAME_WEIGHT = 1.3
"""What a name counts: who and where tell two stories apart better than what."""

NAME_SHARE = 0.5
"""A word is a name if more than this share of its uses in running text is capitalised."""

TITLE_CASE = 0.5
"""A headline with more than this share of its words capitalised is no running text."""

MARKUP = r"(?s)<!--.*?(?:-->|$)|</?[A-Za-z][^<>]*(?:>|$)|\bhttps?://\S+"
"""Comments, tags (also those that are cut off at the end) and addresses: no words of the text."""

WORD = r"[\p{L}\p{M}\p{N}]+"
UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)
"""Runs of Thai, Lao, Burmese, Khmer, Japanese and Chinese."""


@dataclass(frozen=True)
class Vectors:
    """Articles × terms, each row of length 1, or 0 where an article has no term.

    Row i of ``matrix`` is article i; column j is the term that is shown as ``terms[j]``: the word
    that stands for it most often, so *angeles* and not its stem *angele*. No two are the same.
    """

    matrix: sparse.csr_array
    terms: tuple[str, ...]


def vectorise(texts: pl.DataFrame) -> Vectors:
    """TF-IDF vectors of the texts of some articles, as :func:`spelled_texts` gives them.

    The weight of a term is (1 + ln tf) · (1 + ln((1 + n) / (1 + df))); numbers and words of the
    calendar count :data:`NUMBER_WEIGHT` of it, names :data:`NAME_WEIGHT`.
    """
    uses = word_uses(texts)
    words = {word: terms_of(word) for word in uses["word"]}
    terms, counts = term_counts(texts, words)
    rows, columns, times = (counts[name].to_numpy() for name in counts.columns)
    frequency = np.bincount(columns, minlength=len(terms))
    rarity = 1 + np.log((1 + texts.height) / (1 + frequency))
    names = _names(uses, words)
    rarity *= np.array([_worth(term, names) for term in terms], dtype=np.float64)
    weights = (1 + np.log(times.astype(np.float64))) * rarity[columns]
    weights[_of_genre(rows, columns, terms)] *= GENRE_WEIGHT
    shape = (texts.height, len(terms))
    starts = np.searchsorted(rows, np.arange(texts.height + 1))
    matrix = sparse.csr_array((weights, columns, starts), shape=shape)
    return Vectors(unit_rows(matrix), _as_written(terms, words, uses))


def _names(uses: pl.DataFrame, words: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """The terms of words that are mostly capitalised in running text."""
    names = uses.filter(pl.col("capitals") > NAME_SHARE * pl.col("running"))["word"]
    return frozenset(term for word in names for term in words[word])


def _as_written(
    terms: tuple[str, ...], words: Mapping[str, tuple[str, ...]], uses: pl.DataFrame
) -> tuple[str, ...]:
    """Each term as the word that stands for it most often, then the first of the alphabet."""
    written: dict[str, tuple[int, str]] = {}
    for word, count in uses.select("word", "total").iter_rows():
        if len(own := words[word]) == 1 and (word.isascii() or not UNSPACED.search(word)):
            best = written.get(own[0])
            if best is None or (-count, word) < best:
                written[own[0]] = -count, word
    return tuple(written[term][1] if term in written else term for term in terms)


def _of_genre(rows: Short, columns: Short, terms: tuple[str, ...]) -> Mask:
    """Which of the terms say no more than that their text announces a market report."""
    known = np.isin(columns, [place for place, term in enumerate(terms) if term in MARKET_REPORT])
    is_market = np.isin(columns, [place for place, term in enumerate(terms) if term == "market"])
    size = int(rows.max(initial=0)) + 1
    often = np.bincount(rows[known], minlength=size) >= GENRE_TERMS
    announces = often & (np.bincount(rows[is_market], minlength=size) > 0)
    clean: Mask = known & announces[rows]
    return clean


def word_uses(texts: pl.DataFrame) -> pl.DataFrame:
    """How often each lower-case word stands in some texts: one row per word, sorted by it.

    ``total``: all uses; ``running``: those in running text, but for the first word;
    ``capitals``: those of these that are capitalised. The texts are counted some thousand at a
    time, so that their words never lie in memory all at once.
    """
    starts = range(0, texts.height, SLICE)
    none = pl.DataFrame(schema={"word": pl.String, **dict.fromkeys(USES, pl.Int64)})
    counted = pl.concat([none, *(_uses_of(texts, start) for start in starts)]).group_by("word")
    return counted.agg(pl.col(USES).sum()).sort("word")


def _uses_of(texts: pl.DataFrame, start: int) -> pl.DataFrame:
    """The words of the texts from a row on, with how they are used."""
    part = texts.slice(start, SLICE).with_row_index("text")
    capital = pl.col("word") != pl.col("word").str.to_lowercase()
    inner = pl.col("text") == pl.col("text").shift()
    is_running = (capital.sum() <= TITLE_CASE * pl.len()).over("text") & inner
    words = pl.concat(
        part.select("text", word=pl.col(name).str.split(" "))
        .explode("word")
        .filter(pl.col("word") != "")
        .select("word", running=running)
        for name, running in (("headline", is_running), ("abstract", inner))
    )
    spelled = words.group_by("word").agg(total=pl.len(), running=pl.col("running").sum())
    named = spelled.with_columns(
        pl.col("total", "running").cast(pl.Int64),
        capitals=pl.when(capital).then("running").otherwise(0).cast(pl.Int64),
    )
    return named.group_by(pl.col("word").str.to_lowercase()).agg(pl.col(USES).sum())


def term_counts(
    texts: pl.DataFrame, words: Mapping[str, tuple[str, ...]]
) -> tuple[tuple[str, ...], pl.DataFrame]:
    """The terms of some texts, and how often each stands in each; ``words``: each with its terms.

    The terms come in alphabetical order. The frame has the columns ``article`` (row), ``term``
    (place among the terms) and ``count``, and is sorted by the first two.
    """
    starts = range(0, texts.height, SLICE)
    terms = sorted({term for own in words.values() for term in own})
    places = {term: place for place, term in enumerate(terms)}
    pairs = [(word, places[term]) for word, own in words.items() for term in own]
    table = pl.DataFrame(pairs, schema={"word": pl.String, "term": pl.Int32}, orient="row")
    parts = [
        _words_of(texts, start)
        .join(table, on="word")
        .group_by("article", "term")
        .agg(count=pl.len().cast(pl.Int32))
        .sort("article", "term")
        for start in starts
    ]
    none = pl.DataFrame(schema=dict.fromkeys(("article", "term", "count"), pl.Int32))
    return tuple(terms), pl.concat([none, *parts])


def _words_of(texts: pl.DataFrame, start: int) -> pl.DataFrame:
    """The words of the texts from a row on: columns ``article`` and ``word``."""
    text = pl.concat_str("headline", pl.lit(" "), "abstract").str.to_lowercase().str.split(" ")
    rows = pl.int_range(start, start + pl.len(), dtype=pl.Int32).alias("article")
    words = texts.slice(start, SLICE).select(rows, word=text).explode("word")
    return words.filter(pl.col("word") != "")


def plain_texts(articles: pl.DataFrame) -> pl.DataFrame:
    """The words of ``headline`` and ``abstract``, lower-case, one space between; "" for null."""
    return lower_case(spelled_texts(articles))


def lower_case(texts: pl.DataFrame) -> pl.DataFrame:
    """The texts without capitals."""
    return texts.with_columns(pl.col("headline", "abstract").str.to_lowercase())


def spelled_texts(articles: pl.DataFrame) -> pl.DataFrame:
    """The words of ``headline`` and ``abstract`` as they are spelled, one space between."""
    return articles.select(
        _words(readable(name)).list.join(" ").alias(name) for name in ("headline", "abstract")
    )


def readable(name: str) -> pl.Expr:
    """A field without markup and addresses, cut at :data:`MOST_CHARACTERS`; "" for null."""
    text = pl.col(name).fill_null("").str.slice(0, MOST_CHARACTERS)
    return (
        pl.when(text.str.contains(r"<|://")).then(text.str.replace_all(MARKUP, " ")).otherwise(text)
    )


def _words(text: pl.Expr) -> pl.Expr:
    plain = text.str.normalize("NFKC")
    whole_numbers = plain.str.replace_all(r"(\d),(\d{3})", "$1$2")
    abbreviations = whole_numbers.str.replace_all(r"\b(\p{L})\.(\p{L})\b\.?", "$1$2")
    return abbreviations.str.replace_all(r"['’][sS]\b", "").str.extract_all(WORD)


@lru_cache(maxsize=1 << 16)
def terms_of(word: str) -> tuple[str, ...]:
    """The terms of one lower-case word: none of a stop word or a lone letter.

    >>> terms_of("bodies"), terms_of("the"), terms_of("平安抵岸")
    (('body',), (), ('平安', '安抵', '抵岸'))
    """
    if not word.isascii() and UNSPACED.search(word):
        return tuple(term for run in _runs(word) for term in run)
    if word in STOP_WORDS or (len(word) == 1 and not word.isdigit()):
        return ()
    return (stem(word),)


def _runs(word: str) -> list[tuple[str, ...]]:
    pairs = [
        tuple(run[i : i + 2] for i in range(max(1, len(run) - 1))) for run in UNSPACED.findall(word)
    ]
    rest = [terms_of(part) for part in UNSPACED.split(word) if part]
    return pairs + rest


def stem(word: str) -> str:
    """The word without its plural S.

    >>> [stem(word) for word in ("police", "ferries", "strikes", "glass", "virus", "bus")]
    ['police', 'ferry', 'strike', 'glass', 'virus', 'bus']
    """
    if len(word) < 4 or not word.endswith("s") or word.endswith(("us", "ss", "is")):
        return word
    if word.endswith("ies") and len(word) > 4 and not word.endswith(("eies", "aies")):
        return word[:-3] + "y"
    return word[:-1]


def _worth(term: str, names: frozenset[str]) -> float:
    if term in CALENDAR or term.isdigit():
        return NUMBER_WEIGHT
    return NAME_WEIGHT if term in names else 1.0


def unit_rows(matrix: sparse.csr_array) -> sparse.csr_array:
    """The rows scaled to length 1; empty rows stay empty."""
    lengths = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1), dtype=np.float64)).ravel()
    scale = np.divide(1.0, lengths, out=np.zeros_like(lengths), where=lengths > 0)
    scaled = matrix.copy()
    scaled.data = scaled.data * np.repeat(scale, np.diff(matrix.indptr))
    return scaled

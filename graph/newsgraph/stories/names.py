"""What a story is called: its most typical headline, and the terms that weigh most in it."""

import re

import numpy as np
import polars as pl
from scipy import sparse

from newsgraph.stories.neighbours import SCALE
from newsgraph.stories.products import row_products
from newsgraph.stories.texts import Integers

KEY_TERMS = 5

SUFFIX = re.compile(r"^(?P<headline>.*\S)\s+(?P<mark>[|–—-]|::)\s+(?P<suffix>[^|]{2,40})$")
"""A headline, and what may be the name of its outlet."""

LETTERS = re.compile(r"[^\w]+|_")


def bare_headline(headline: str, outlet: str | None) -> str:
    """The headline without the name of its outlet at the end.

    What follows a bar is always taken for a name; what follows a dash only where the outlet's
    domain says so.

    >>> bare_headline("Ferry adrift - Tarn Echo", "outlet/tarnecho.example")
    'Ferry adrift'
    >>> bare_headline("Ferry adrift | News", None)
    'Ferry adrift'
    >>> bare_headline("Ferry adrift - again", "outlet/tarnecho.example")
    'Ferry adrift - again'
    """
    found = SUFFIX.match(headline)
    while found and _is_name(found["mark"], found["suffix"], outlet):
        headline = found["headline"]
        found = SUFFIX.match(headline)
    return headline


def _is_name(mark: str, suffix: str, outlet: str | None) -> bool:
    if mark == "|":
        return True
    name = LETTERS.sub("", suffix.casefold()).removeprefix("the")
    host = (outlet or "").rpartition("/")[2].casefold()
    plain = LETTERS.sub("", host.rpartition(".")[0]).removeprefix("www").removeprefix("the")
    return (
        len(name) > 2
        and len(plain) > 2
        and (
            name in (plain, LETTERS.sub("", host))
            or (
                len(name) > 4
                and len(plain) > 4
                and (plain.startswith(name) or name.startswith(plain))
            )
        )
    )


def bare_headlines(articles: pl.DataFrame) -> list[str]:
    """:func:`bare_headline` of each row of a frame with ``headline`` and ``outlet``."""
    rows = zip(articles["headline"].fill_null(""), articles["outlet"], strict=True)
    return [bare_headline(headline, outlet) for headline, outlet in rows]


def medoids(
    matrix: sparse.csr_array, story: Integers, member: Integers, sums: sparse.csr_array
) -> Integers:
    """For each story the member that is most like all others, ties by row number.

    Args:
        matrix: unit rows, articles × terms.
        story: for each membership the story, 0 and up.
        member: for each membership the row of the article.
        sums: stories × terms, the summed rows of the members.
    """
    likeness = row_products(sums, matrix, story, member)
    order = np.lexsort((member, -np.rint(likeness * SCALE), story))
    _, first = np.unique(story[order], return_index=True)
    return member[order[first]]


def key_terms(sums: sparse.csr_array, terms: tuple[str, ...]) -> list[list[str]]:
    """For each story its at most :data:`KEY_TERMS` heaviest terms, the heaviest first."""
    named = []
    for row in range(sums.shape[0]):
        part = slice(sums.indptr[row], sums.indptr[row + 1])
        columns, weights = sums.indices[part], np.rint(sums.data[part] * SCALE)
        best = np.lexsort((columns, -weights))[:KEY_TERMS]
        named.append([terms[column] for column in columns[best]])
    return named

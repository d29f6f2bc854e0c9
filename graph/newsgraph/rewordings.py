"""Changed headlines and abstracts of one article, from its sightings over builds."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

import polars as pl

from newsgraph.identity.text import fold
from newsgraph.ingest.markup import prose
from newsgraph.store import SCHEMA
from newsgraph.stories.names import bare_headline

AS_READ = {"headline": "title", "abstract": "excerpt"}
"""Text of an article → its column in the table of sightings."""

_WORD = re.compile(r"\w+")
_CUT = ("…", "...")
_GAP = re.compile(r"(?:…|\.\.\.)\s*\w")
"""Left out between two passages: the abstract is an extract."""

REVISED = 0.4
"""Share of words that an abstract and its revision have in common."""


class Wording(NamedTuple):
    """A text as a document states it, and the latest time that the document states."""

    words: tuple[str, ...]
    text: str
    seen: datetime
    file: str


def find_rewordings(
    sightings: pl.DataFrame, articles: pl.DataFrame, former: pl.DataFrame
) -> pl.DataFrame:
    """The table ``rewordings``.

    A wording counts from the first document that has it. Documents of one time, or without a
    time, do not say which wording was there first, so they make no rewording.

    Args:
        sightings: those of this build, and of the build before.
        articles: ``id, outlet``.
        former: the rewordings that the build before knew.
    """
    outlets = dict(articles.select("id", "outlet").iter_rows())
    timed = _timed(sightings)
    rows = [
        (article, field, later.seen, earlier.text, later.text, later.file)
        for field, column in AS_READ.items()
        for article, texts in _differing(timed, column)
        if article in outlets
        for earlier, later in _changes(texts, outlets[article], field)
    ]
    columns = [name for name in SCHEMA["rewordings"] if name != "position"]
    schema = {name: SCHEMA["rewordings"][name] for name in columns}
    found = pl.DataFrame(rows, schema=schema, orient="row")
    known = former.filter(pl.col("article").is_in(list(outlets))).select(columns)
    unique = pl.concat([known, found]).unique(
        ["article", "field", "before", "after"], keep="first", maintain_order=True
    )
    ordered = unique.sort("article", "since", "field", "after", "before")
    return ordered.with_columns(position=pl.int_range(pl.len()).over("article"))


def _timed(sightings: pl.DataFrame) -> pl.DataFrame:
    """The sightings with ``seen``, the latest time that their document states."""
    front = pl.col("path").str.replace(r"\.?related\[\d+\]$", "")
    times = ("published_date_time", "updated_date_time")
    latest = pl.max_horizontal(times).filter(pl.col("path") == front).first()
    return sightings.with_columns(seen=latest.over("file", "sha256", front)).drop_nulls("seen")


def _differing(
    timed: pl.DataFrame, column: str
) -> Iterator[tuple[str, list[tuple[str, datetime, str]]]]:
    """Each article with more than one text: the texts with their first time and document."""
    texts = (
        timed.drop_nulls(column)
        .filter(pl.col(column).n_unique().over("article") > 1)
        .sort("seen", "file", "path")
        .unique(["article", column], keep="first", maintain_order=True)
    )
    grouped = texts.group_by("article", maintain_order=True).agg(column, "seen", "file")
    for article, *values in grouped.sort("article").iter_rows():
        yield article, list(zip(*values, strict=True))


def _changes(
    texts: Iterable[tuple[str, datetime, str]], outlet: str | None, field: str
) -> Iterator[tuple[Wording, Wording]]:
    """Each wording with the one before it."""
    kept: list[Wording] = []
    for text, seen, file in texts:
        shown = prose(text)
        bare = bare_headline(shown, outlet) if field == "headline" else shown
        words = tuple(_WORD.findall(fold(bare)))
        if words and not any(_is_same(words, bare, other, field) for other in kept):
            kept.append(Wording(words, bare, seen, file))
    for earlier, later in pairwise(kept):
        if earlier.seen < later.seen and (field == "headline" or _is_revised(earlier, later)):
            yield earlier, later


def _is_revised(earlier: Wording, later: Wording) -> bool:
    """Whether an abstract was changed: two different passages of one article are no change."""
    if any(_GAP.search(wording.text) for wording in (earlier, later)):
        return False
    one, other = set(earlier.words), set(later.words)
    return len(one & other) >= REVISED * len(one | other)


def _is_same(words: tuple[str, ...], text: str, other: Wording, field: str) -> bool:
    """Whether two texts are the same wording, one of them perhaps cut."""
    (short, short_text), (long, _) = sorted(
        [(words, text), (other.words, other.text)], key=lambda pair: (len(pair[0]), len(pair[1]))
    )
    if short == long:
        return True
    is_cut = field == "abstract" or short_text.endswith(_CUT)
    if is_cut and short[:-1] == long[: len(short) - 1]:
        return long[len(short) - 1].startswith(short[-1])
    return short[:-1] == long[: len(short) - 1] and _is_cut_word(short[-1], long[len(short) - 1])


def _is_cut_word(part: str, whole: str) -> bool:
    """Whether a last word is the beginning of a longer one, as at a limit of length."""
    return part != whole and len(part) > 1 and whole.startswith(part) and len(whole) > len(part) + 2

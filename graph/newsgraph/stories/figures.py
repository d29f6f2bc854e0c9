"""Where the articles of one event give different numbers for the same thing."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import combinations, pairwise
from typing import NamedTuple

import polars as pl

from newsgraph.store import SCHEMA
from newsgraph.stories.numbers import Amount
from newsgraph.stories.things import GROWING, figures

FIELDS = ("headline", "abstract")
COLUMNS = (
    "event", "thing", "unit", "article", "number", "field", "start", "end", "words", "grows",
    "taken_from",
)  # fmt: skip


class Claim(NamedTuple):
    """The number that an article gives for a thing, and where."""

    article: str
    outlet: str | None
    published: datetime | None
    field: str
    amount: Amount
    words: str


def find_disagreements(articles: pl.DataFrame) -> pl.DataFrame:
    """The numbers on which articles of one event differ.

    An article whose text gives several numbers for one thing is left out for this thing, since
    one of them may be a part of the other; a headline counts before an abstract. Numbers differ
    if no number can be meant by both: "at least 12" does not differ from 15.

    Args:
        articles: ``id, event, outlet, published, headline, abstract``.

    Returns:
        The table ``figures``.
    """
    claims: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    held = articles.drop_nulls("event").sort("event", "id")
    for event, article, outlet, published, *texts in held.select(
        "event", "id", "outlet", "published", *FIELDS
    ).iter_rows():
        for thing, unit, field, amount, words in _claims_of(texts):
            claim = Claim(article, outlet, published, field, amount, words)
            claims[event, thing, unit].append(claim)
    rows = [
        (event, thing, unit or None, *row)
        for (event, thing, unit), made in sorted(claims.items())
        for row in _rows(thing, made)
    ]
    found = pl.DataFrame(rows, [(name, SCHEMA["figures"][name]) for name in COLUMNS], orient="row")
    numbered = found.with_columns(position=pl.int_range(pl.len()).over("event"))
    return numbered.select(*SCHEMA["figures"])


def _claims_of(texts: Sequence[str | None]) -> Iterator[tuple[str, str, str, Amount, str]]:
    """The one number of each thing: thing, unit, field, number and words."""
    settled: set[tuple[str, str]] = set()
    for field, text in zip(FIELDS, texts, strict=True):
        found: dict[tuple[str, str], list[Amount]] = defaultdict(list)
        for thing, amount in figures(text or ""):
            found[thing, amount.unit].append(amount)
        for (thing, unit), given in found.items():
            is_one = all(one.agrees(other) for one, other in combinations(given, 2))
            if is_one and (thing, unit) not in settled:
                first = given[0]
                yield thing, unit, field, first, (text or "")[first.start : first.end]
        settled |= found.keys()


def _rows(thing: str, claims: list[Claim]) -> Iterator[tuple[object, ...]]:
    if all(one.amount.agrees(other.amount) for one, other in combinations(claims, 2)):
        return
    grows = thing in GROWING and _only_grows(claims)
    for claim in claims:
        amount = claim.amount
        yield (
            claim.article, amount.value, claim.field, amount.start, amount.end, claim.words, grows,
            _taken_from(claim, claims),
        )  # fmt: skip


def _only_grows(claims: list[Claim]) -> bool:
    """Whether no later article gives a smaller number; undated articles settle nothing."""
    dated = [(claim.published, claim.amount) for claim in claims if claim.published is not None]
    ordered = sorted(dated, key=lambda pair: (pair[0], pair[1].value))
    moments = {moment for moment, _ in dated}
    return (
        len(dated) == len(claims)
        and all(
            earlier.agrees(later) or earlier.value < later.value
            for (_, earlier), (_, later) in pairwise(ordered)
        )
        and all(
            one.agrees(other)
            for moment in moments
            for (_, one), (_, other) in combinations([d for d in dated if d[0] == moment], 2)
        )
    )


def _taken_from(claim: Claim, claims: list[Claim]) -> str | None:
    """The first article of another outlet with a number that this outlet came to give later."""
    if claim.published is None or claim.outlet is None:
        return None
    earlier = [c for c in claims if c.published is not None and c.published < claim.published]
    own = [c for c in earlier if c.outlet == claim.outlet]
    if not own or any(c.amount.agrees(claim.amount) for c in own):
        return None
    others = [c for c in earlier if c.outlet not in (None, claim.outlet)]
    same = [c for c in others if c.amount.value == claim.amount.value]
    return min(same, key=lambda c: (c.published, c.article)).article if same else None

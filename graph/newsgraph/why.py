"""The reasons why two articles are linked, with their evidence."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import polars as pl

from newsgraph.errors import UsageError
from newsgraph.precision import coarsest
from newsgraph.schema.kinds import COPIES, LINK_KINDS
from newsgraph.store import Tables
from newsgraph.stories.evidence import shared_terms
from newsgraph.stories.find import LEAST
from newsgraph.stories.texts import vectorise

COMMON = 0.5
"""A topic or outlet of more than this share of all articles links none of them."""

TERMS_SHOWN = 8


@dataclass(frozen=True)
class Reason:
    """One reason: its kind, a sentence, and the facts that support the sentence."""

    kind: str
    text: str
    facts: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Why:
    """All reasons that link two articles, the strongest first; false if there are none."""

    one: str
    other: str
    reasons: tuple[Reason, ...]

    def __bool__(self) -> bool:
        return bool(self.reasons)

    def __str__(self) -> str:
        return "\n".join(map(str, self.reasons)) or "Nothing in the graph links the two."

    def to_dicts(self) -> list[dict[str, Any]]:
        """The reasons as plain values, for JSON."""
        return [{"kind": r.kind, "text": r.text, **r.facts} for r in self.reasons]


def why(tables: Tables, one: str, other: str) -> Why:
    """All reasons why two articles are linked.

    They come in this order: copies, revisions, reprints; declared links, with the documents that
    declare them, and the events if these are different ones; shared stories, and figures on which
    the two differ; similarity, with the shared terms and the contribution of each;
    a credit by one to the outlet of the other, if both are in one event, or by both to one outlet;
    shared topics, the rare ones first; a shared outlet; a shared image. A topic or an outlet of
    more than half of the articles is no reason.

    Args:
        tables: the graph.
        one: the id of an article.
        other: the id of another article.

    Raises:
        UsageError: an id is not that of an article, or both are the same.
    """
    for id_ in (one, other):
        if not id_.startswith("article/") or tables.articles.filter(id=id_).is_empty():
            raise UsageError(f"{id_}: not an article; why takes two articles")
    if one == other:
        raise UsageError(f"{one}: give two different articles")
    reasons = [
        *_copies(tables, one, other),
        *_declared(tables, one, other),
        *_divided(tables, one, other),
        *_shared_stories(tables, one, other),
        *_figures(tables, one, other),
        *_similar(tables, one, other),
        *_credits(tables, one, other),
        *_topics(tables, one, other),
        *_outlet(tables, one, other),
        *_images(tables, one, other),
    ]
    return Why(one, other, tuple(reasons))


def _between(tables: Tables, one: str, other: str) -> pl.DataFrame:
    forth = (pl.col("source") == one) & (pl.col("target") == other)
    back = (pl.col("source") == other) & (pl.col("target") == one)
    return tables.related.filter(forth | back)


def _headline(tables: Tables, id_: str) -> str:
    row = tables.articles.row(by_predicate=pl.col("id") == id_, named=True)
    return f"“{row['headline'] or row['url'] or id_}” ({publisher(row['outlet'])})"


def publisher(outlet: str | None) -> str:
    """The host of an outlet, as sentences about an article show it."""
    return outlet.removeprefix("outlet/") if outlet else "outlet not given"


def _copies(tables: Tables, one: str, other: str) -> Iterator[Reason]:
    links = _between(tables, one, other)
    for kind in COPIES:
        for link in links.filter(kind=kind).iter_rows(named=True):
            later, earlier = (_headline(tables, link[end]) for end in ("source", "target"))
            facts = ", ".join(filter(None, [link["rule"], _overlap(link), _gap(tables, link)]))
            text = f"{later} {LINK_KINDS[kind].words} {earlier}"
            yield Reason(kind, f"{text}: {facts}." if facts else f"{text}.", _facts(link))


def _overlap(link: dict[str, Any]) -> str | None:
    if link["weight"] is None:
        return None
    return f"{link['weight']:.0%} of their runs of 5 characters are the same"


def _gap(tables: Tables, link: dict[str, Any]) -> str | None:
    """The time between two articles that both state a time of day."""
    days = link["days"]
    ends = tables.articles.filter(pl.col("id").is_in([link["source"], link["target"]]))
    known = coarsest([*ends["published_precision"], "minute"])
    if days is None or known != "minute":
        return None
    hours = abs(days) * 24
    return f"{hours:.1f} hours apart" if hours < 48 else f"{abs(days):.1f} days apart"


def _facts(link: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in link.items() if name != "kind" and value is not None}


def _declared(tables: Tables, one: str, other: str) -> Iterator[Reason]:
    for link in _between(tables, one, other).filter(kind="declared").iter_rows(named=True):
        places = link["evidence"] or []
        where = ", ".join(places[:3]) + (f" and {len(places) - 3} more" if len(places) > 3 else "")
        text = (
            f"A document of {_headline(tables, link['source'])} lists "
            f"{_headline(tables, link['target'])} as related" + (f" ({where})." if places else ".")
        )
        yield Reason("declared", text, _facts(link))


def _divided(tables: Tables, one: str, other: str) -> Iterator[Reason]:
    """Where a declared link and the events disagree."""
    links = _between(tables, one, other).filter(kind="declared")
    rows = {row["id"]: row for row in _rows_of(tables, one, other)}
    events = [rows[id_]["event"] for id_ in (one, other)]
    if links.is_empty() or None in events or events[0] == events[1]:
        return
    names = dict(tables.stories.select("id", pl.coalesce("name", "id").alias("name")).iter_rows())
    first, second = (f"“{names.get(event, event)}”" for event in events)
    who = "They declare each other" if links.height > 1 else "One declares the other"
    text = f"{who} related, but they stand in different events: {first} and {second}."
    yield Reason("different events", text, {"events": events})


def _figures(tables: Tables, one: str, other: str) -> Iterator[Reason]:
    """The things for which the two give different numbers, as far as the build looked for them."""
    given = tables.figures.filter(pl.col("article").is_in([one, other]))
    pairs = given.filter(article=one).join(
        given.filter(article=other), on=["event", "thing", "unit"], nulls_equal=True
    )
    for row in pairs.filter(pl.col("number") != pl.col("number_right")).iter_rows(named=True):
        numbers = f"“{row['words']}” and “{row['words_right']}”"
        time = "; the count may have grown in between" if row["grows"] else ""
        text = f"They seem to give different numbers ({row['thing']}): {numbers}{time}."
        yield Reason(
            "different figures",
            text,
            {"thing": row["thing"], "numbers": [row["number"], row["number_right"]]},
        )


def _rows_of(tables: Tables, *ids: str) -> Iterator[dict[str, Any]]:
    return tables.articles.filter(pl.col("id").is_in(ids)).iter_rows(named=True)


def _shared_stories(tables: Tables, one: str, other: str) -> Iterator[Reason]:
    rows = {row["id"]: row for row in _rows_of(tables, one, other)}
    for grain in ("event", "storyline"):
        story = rows[one][grain]
        if story is not None and story == rows[other][grain]:
            found = tables.stories.row(by_predicate=pl.col("id") == story, named=True)
            terms = ", ".join(found["terms"] or [])
            members = tables.articles.filter(pl.col(grain) == story)
            outlets = members["outlet"].drop_nulls().n_unique()
            text = (
                f"Both belong to the {grain} “{found['name'] or story}” ("
                f"{members.height:,} articles of {outlets:,} outlets"
                + (f"; {terms})." if terms else ").")
            )
            yield Reason(
                "same story", text, {"story": story, "grain": grain, "name": found["name"]}
            )


def _similar(tables: Tables, one: str, other: str) -> Iterator[Reason]:
    between = _between(tables, one, other).drop_nulls("similarity")
    derived = between.sort(pl.col("kind") != "similar", maintain_order=True)
    facts: dict[str, Any]
    if derived.height:
        facts = derived.row(0, named=True)
    else:
        similarity, terms = _compared(tables, one, other)
        facts = {"similarity": similarity, "terms": terms, "method": None}
    similarity, terms = facts["similarity"], facts["terms"]
    if terms and similarity >= LEAST:
        listed = ", ".join(f"{t['term']} {t['weight']:.3f}" for t in terms[:TERMS_SHOWN])
        rest = f" and {len(terms) - TERMS_SHOWN} more" if len(terms) > TERMS_SHOWN else ""
        text = f"Their texts have a similarity of {similarity:.3f}: {listed}{rest}."
        ends = ("source", "target") if facts.get("kind") == "similar" else ()
        shown = {name: facts[name] for name in (*ends, "similarity", "terms", "method")}
        yield Reason("similar", text, shown)


def _compared(tables: Tables, one: str, other: str) -> tuple[float, list[dict[str, Any]]]:
    """The similarity of two articles without a link between them."""
    rows = tables.articles.with_row_index("row").filter(pl.col("id").is_in([one, other]))["row"]
    similarity, terms = shared_terms(vectorise(tables.articles), *rows)
    return similarity, list(terms)


def _credits(tables: Tables, one: str, other: str) -> Iterator[Reason]:
    for source, target in ((one, other), (other, one)):
        for credit in tables.credits.filter(article=source, earlier=target).iter_rows(named=True):
            text = (
                f"{_headline(tables, source)} names {credit['name']} as a source: "
                f"“{credit['words']}”. {_headline(tables, target)} is the first report by it here "
                "on the same event, and earlier; it need not be the one meant."
            )
            yield Reason("credit", text, _facts(credit))
    named = tables.credits.with_columns(key=pl.coalesce("outlet", "name"))
    both = named.filter(article=one).join(named.filter(article=other), on="key")
    for row in both.sort("position").iter_rows(named=True):
        text = (
            f"Both name {row['name'] or row['key']} as a source: “{row['words']}”, "
            f"“{row['words_right']}”."
        )
        yield Reason("shared source", text, {"outlet": row["outlet"], "name": row["name"]})


def _topics(tables: Tables, one: str, other: str) -> Iterator[Reason]:
    counts = tables.about.group_by("topic").agg(articles=pl.len())
    total = tables.about["article"].n_unique()
    shared = set(tables.about.filter(article=one)["topic"])
    shared &= set(tables.about.filter(article=other)["topic"])
    rare = counts.filter(pl.col("topic").is_in(list(shared)), pl.col("articles") <= COMMON * total)
    named = rare.join(tables.topics.select("label", topic="id"), on="topic")
    for row in named.sort("articles", "topic").iter_rows(named=True):
        text = (
            f"Both are about {row['label']}, which {row['articles']:,} of the {total:,} articles "
            "with topics are about."
        )
        yield Reason("shared topic", text, {"topic": row["topic"], "articles": row["articles"]})


def _outlet(tables: Tables, one: str, other: str) -> Iterator[Reason]:
    outlets = tables.articles.filter(pl.col("id").is_in([one, other]))["outlet"]
    outlet = outlets[0]
    published = tables.articles.filter(outlet=outlet).height if outlet else 0
    if outlet and outlet == outlets[1] and published <= COMMON * tables.articles.height:
        name = tables.outlets.row(by_predicate=pl.col("id") == outlet, named=True)["name"]
        text = f"Both are published by {name}, which has {published:,} articles here."
        yield Reason("shared outlet", text, {"outlet": outlet, "articles": published})


def _images(tables: Tables, one: str, other: str) -> Iterator[Reason]:
    urls = [set(tables.images.filter(article=id_)["url"]) for id_ in (one, other)]
    for url in sorted(urls[0] & urls[1]):
        yield Reason("shared image", f"Both show the image {url}.", {"image": url})

"""What is written, compared with the secured values once more, after every normalisation.

The reader's gate compares texts as they were read, in forms that see through disguises. What
identity, cleaning and joining make of them is compared here: nothing that repeats a secured
value stands in a table or in the report, whatever step has put it together.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

import msgspec
import polars as pl

from newsgraph.identity import urls
from newsgraph.identity.hosts import clean_domain, registrable_domain
from newsgraph.identity.text import clean, slug
from newsgraph.ingest.guard import holds, plain_name, without
from newsgraph.ingest.markup import prose
from newsgraph.ingest.reading import ISSUES, Readings
from newsgraph.ingest.seal import HINT, REASON, Seal, stripped, texts_in, texts_of
from newsgraph.model import Overrides, Taxonomy
from newsgraph.report import Issue
from newsgraph.store import Tables

T = TypeVar("T", Taxonomy, Overrides)

MADE = {
    "articles": ["key", "url", "headline", "abstract", "quality", "heat"],
    "images": ["url", "title", "width", "height"],
    "outlets": ["domain", "name", "alt_names", "logo"],
    "topics": ["id", "label", "alt_labels", "same_as"],
    "aliases": ["raw"],
    "ledger": ["left", "right", "rule"],
}
"""Table → the columns that identity and cleaning fill; any other repeats these, or is a hash."""

OWNERS = {
    "articles": ["id"],
    "images": ["article"],
    "outlets": ["id"],
    "topics": ["id"],
    "aliases": ["id"],
    "ledger": ["left", "right"],
}
"""Table → the columns that say what a row speaks of."""

NAMED = {"stories": ["name", "terms"], "related": ["terms"]}
"""The same of what is made of articles: words that stand together by chance."""


def written_leaks(tables: Tables, seal: Seal) -> set[str]:
    """The texts of the tables that repeat a secured value."""
    if not seal.values:
        return set()
    parts = [texts_of(getattr(tables, name).select(columns)) for name, columns in MADE.items()]
    made = pl.concat([part.rename("text") for part in parts]).unique().to_frame()
    read = texts_of(tables.sightings.drop("article", "sha256")).rename("text").to_frame()
    return seal.leaks(made.join(read, on="text", how="anti")["text"])


def retracted(readings: Readings, tables: Tables, leaks: set[str]) -> Readings:
    """The readings without what led to such texts, so that the tables can be made anew.

    These are the values of which cleaning or identity makes such a text; if there are none, a
    text was joined of several values, and the records of its article are rejected. The same
    readings come back if no record led to it.
    """
    sources = _leading(texts_of(readings.sightings.drop("sha256", "path")), readings.seal)
    if sources:
        return without(readings, sources)
    bad = pl.Series(sorted(leaks)).implode()
    ids: set[str] = set()
    for name in MADE:
        frame: pl.DataFrame = getattr(tables, name)
        masks = [holds(pl.col(column), dtype, bad) for column, dtype in frame.schema.items()]
        ids.update(texts_of(frame.filter(pl.any_horizontal(masks)).select(OWNERS[name])))
    ids.update(tables.aliases.filter(pl.col("raw").is_in(sorted(ids)))["id"])
    about = tables.about.filter(pl.col("topic").is_in(sorted(ids)))["article"]
    by_outlet = tables.articles.filter(pl.col("outlet").is_in(sorted(ids)))["id"]
    return _rejected(readings, tables, {*ids, *about, *by_outlet})


def _leading(texts: Iterable[str], seal: Seal) -> set[str]:
    """Those of some texts that repeat a secured value, or become a text that does."""
    made = {raw: [raw, *_made_of(raw)] for raw in texts}
    every = sorted({text for forms in made.values() for text in forms})
    leaks = seal.leaks(pl.Series("text", every, dtype=pl.String))
    return {raw for raw, forms in made.items() if not leaks.isdisjoint(forms)}


def _made_of(raw: str) -> list[str]:
    """What a value may become."""
    made = [clean(raw), prose(raw), slug(raw)]
    host = clean_domain(raw)
    if host is not None:
        made += [host, registrable_domain(host)]
    for form in (urls.parse, urls.key):
        try:
            made.append(form(raw))
        except ValueError:
            continue
    return made


def _rejected(readings: Readings, tables: Tables, articles: set[str]) -> Readings:
    """The readings without the records of some articles."""
    places = tables.sightings.filter(pl.col("article").is_in(sorted(articles)))
    place = ["file", "sha256", "path"]
    if places.is_empty():
        return readings
    issues = places.select(
        "file", "path", pl.lit("rejected").alias("level"), pl.lit(REASON).alias("reason"),
        pl.lit(HINT).alias("hint"), pl.lit(None).alias("line"), pl.lit(None).alias("column"),
        "sha256",
    ).select(pl.col(name).cast(dtype) for name, dtype in ISSUES.items())  # fmt: skip
    alone = places.filter(pl.col("path") == "").select("file", "sha256", is_lost=True)
    files = readings.files.join(
        alone, on=["file", "sha256"], how="left", maintain_order="left"
    ).with_columns(outcome=pl.when("is_lost").then(pl.lit("rejected")).otherwise("outcome"))
    return replace(
        readings,
        files=files.drop("is_lost"),
        sightings=readings.sightings.join(places, on=place, how="anti", maintain_order="left"),
        issues=pl.concat([readings.issues, issues]).sort(*ISSUES, nulls_last=True),
    )


def without_names(tables: Tables, seal: Seal) -> Tables:
    """The tables without the names and terms of stories and links that repeat a secured value."""
    frames = {name: getattr(tables, name) for name in NAMED}
    parts = [texts_of(frame.select(NAMED[name])) for name, frame in frames.items()]
    leaks = seal.leaks(pl.concat([part.rename("text") for part in parts]).unique())
    if not leaks:
        return tables
    for name, frame in frames.items():
        rows = [row | _blanked(row, NAMED[name], leaks) for row in frame.to_dicts()]
        frames[name] = pl.DataFrame(rows, schema=frame.schema)
    return Tables.of({**dict(tables.items()), **frames})


def _blanked(row: dict[str, Any], names: list[str], leaks: set[str]) -> dict[str, Any]:
    """Some values of a row without such texts; a list without them is empty."""
    bare = {name: stripped(row[name], leaks) for name in names}
    return {
        key: [] if value is None and isinstance(row[key], list) else value
        for key, value in bare.items()
    }


def purged(said: T, place: str, seal: Seal) -> tuple[T, list[Issue]]:
    """What a taxonomy or an overrides file says, without texts that repeat a secured value."""
    node = msgspec.to_builtins(said)
    leaks = _leading(texts_in(node), seal)
    if not leaks:
        return said, []
    kept = msgspec.convert(_filled(stripped(node, leaks)), type(said))
    return kept, [Issue(place, "", "dropped", f"a value that {REASON}", HINT)]


def _filled(node: Any) -> Any:
    """The mapping or list without what has gone."""
    if isinstance(node, dict):
        return {key: _filled(value) for key, value in node.items() if value is not None}
    return [_filled(part) for part in node] if isinstance(node, list) else node


def safe_issues(issues: Iterable[Issue], seal: Seal) -> list[Issue]:
    """The issues, with other words and names where their own repeat a secured value."""
    issues = list(issues)
    texts = {
        text for issue in issues for text in (issue.file, issue.path, issue.reason, issue.hint)
    }
    leaks = seal.leaks(pl.Series("text", sorted(texts), dtype=pl.String))
    return [_safe(issue, leaks) for issue in issues] if leaks else issues


def _safe(issue: Issue, leaks: set[str]) -> Issue:
    return msgspec.structs.replace(
        issue,
        file=plain_name(issue.file) if issue.file in leaks else issue.file,
        path="" if issue.path in leaks else issue.path,
        reason=f"a value that {REASON}" if issue.reason in leaks else issue.reason,
        hint=HINT if issue.hint in leaks else issue.hint,
    )

"""How much of each source was understood: which fields of its documents are filled.

A *source* is a table, or the documents of one top-level folder together.
"""

import re
from collections import Counter

import msgspec
import polars as pl

from newsgraph.identity.articles import URL_KINDS
from newsgraph.ingest.reading import Readings
from newsgraph.report import ESSENTIAL, FilledField, SourceReport, counted
from newsgraph.store import Tables

EXAMPLES = 3
LONGEST = 60
"""Characters of an example."""

FILLED = {
    "headline": pl.col("title"),
    "url": pl.coalesce(*URL_KINDS),
    "published": pl.col("published_date_time").dt.to_string("%Y-%m-%d %H:%M"),
    "outlet": pl.col("outlet"),
    "abstract": pl.col("excerpt"),
    "topics": pl.col("topics").list.join(", "),
    "authors": pl.col("authors").list.join(", "),
    "language": pl.col("locale"),
}
"""Field → its value as a text, of the sightings and their articles' outlets."""

STATED = {
    "headline": ["title"],
    "url": list(URL_KINDS),
    "published": ["published_date_time"],
    "outlet": ["provider_name", "provider_domain"],
    "abstract": ["excerpt"],
    "language": ["locale"],
}
"""Field → the columns of the sightings that state it, where their names differ."""

ALIKE = {
    "headline": r"titel|title|titre|titulo|head|subject|betreff|name",
    "url": r"url|uri|link|href|address|permalink|guid|source",
    "published": r"date|datum|fecha|time|zeit|day|publi|posted|creat|issued|modif|stamp",
    "outlet": r"outlet|publish|publication|paper|media|medio|source|site|host|domain|provider"
    r"|journal|zeitung|quelle",
}
"""Essential field → what stands in the names of keys that may mean it."""


def completeness(readings: Readings, tables: Tables) -> list[SourceReport]:
    """One report per source, by name, on the fields of its documents; mentions do not count."""
    documents = tables.sightings.filter(~pl.col("path").str.contains("related[", literal=True))
    documents = documents.join(
        tables.articles.select("id", "outlet"), left_on="article", right_on="id", how="left"
    ).join(tables.outlets.select(outlet="id", name="name"), on="outlet", how="left")
    rows = documents.select(
        "file", "sha256", source=_source(), **FILLED | {"outlet": pl.coalesce("name", "outlet")}
    ).sort("source", "file")
    unknown, keys = _unknown(readings, rows), _keys(readings, rows)
    return [
        SourceReport(name, part.height, _fields(part, keys.get(name, {})), unknown.get(name, {}))
        for (name,), part in rows.group_by("source", maintain_order=True)
        if isinstance(name, str)
    ]


def _source() -> pl.Expr:
    """The name of the source of each document: its table, or its top-level folder.

    The parts of a table in folders such as ``date=2031-06-03/`` are one source.
    """
    folder = pl.col("file").str.extract(r"^([^/]*(?:!/[^/]*)?/)").fill_null("./")
    parts = pl.col("file").str.extract(r"^((?:[^/=]*/)*)[^/=]+=[^/]*/")
    table = pl.coalesce(pl.when(parts == "").then(pl.lit("./")).otherwise(parts), "file")
    return pl.when(pl.col("path") == "").then(folder).otherwise(table)


def _fields(documents: pl.DataFrame, keys: dict[str, Counter[str]]) -> list[FilledField]:
    return [_field(name, documents[name].drop_nulls(), _of_field(name, keys)) for name in FILLED]


def _of_field(name: str, keys: dict[str, Counter[str]]) -> dict[str, int]:
    """The keys that state a field and how many documents use each, the most frequent first."""
    counts: Counter[str] = Counter()
    for column in STATED.get(name, [name]):
        counts.update(keys.get(column, {}))
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _keys(readings: Readings, documents: pl.DataFrame) -> dict[str, dict[str, Counter[str]]]:
    """Source → column of the sightings → the keys that state it, and in how many documents."""
    counts = (
        readings.known.join(documents.select("source", "sha256").unique(), on="sha256")
        .group_by("source", "keys")
        .agg(pl.col("count").sum())
    )
    found: dict[str, dict[str, Counter[str]]] = {}
    for source, keys, count in counts.iter_rows():
        for column, key in msgspec.json.decode(keys).items():
            found.setdefault(source, {}).setdefault(column, Counter())[key] += count
    return found


def _field(name: str, values: pl.Series, keys: dict[str, int]) -> FilledField:
    texts = values.filter(values != "")
    examples = texts.unique(maintain_order=True).head(EXAMPLES)
    shown = [" ".join(text.split()) for text in examples]
    cut = [text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…" for text in shown]
    return FilledField(name, len(texts), keys, cut)


def _unknown(readings: Readings, documents: pl.DataFrame) -> dict[str, dict[str, int]]:
    """Source → its unread keys and how often each occurs, the most frequent first."""
    counts = (
        readings.unknown.join(documents.select("source", "sha256").unique(), on="sha256")
        .group_by("source", "key")
        .agg(pl.col("count").sum())
        .sort("count", "key", descending=[True, False])
    )
    found: dict[str, dict[str, int]] = {}
    for source, key, count in counts.iter_rows():
        found.setdefault(source, {})[key] = count
    return found


def look_alikes(source: SourceReport, field: str) -> dict[str, int]:
    """The unread keys of a source whose names look like a field, and how often they occur."""
    pattern = re.compile(ALIKE[field], re.IGNORECASE)
    return {key: count for key, count in source.unknown_keys.items() if pattern.search(key)}


def gaps(source: SourceReport) -> list[str]:
    """One sentence for each essential field that most documents of a source lack."""
    return [_gap(source, field) for field in source.lacks()]


def _gap(source: SourceReport, field: str) -> str:
    missing = source.documents - source.filled(field)
    where = f"{missing:,} of {counted(source.documents, 'document')}"
    text = f"{source.source}: no {ESSENTIAL[field]} in {where}."
    alike = look_alikes(source, field)
    if not alike:
        return text
    keys = ", ".join(f"`{key}` ({count:,})" for key, count in list(alike.items())[:3])
    return f"{text} Unread keys that look like it: {keys}; map one with --columns {field}=…"

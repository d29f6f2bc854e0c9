"""The last gate of the reader: no text that repeats a secured value passes it.

Every text of the readings is compared with every secured value.
"""

import hashlib
import re
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

import msgspec
import polars as pl

from newsgraph.ingest.reading import ISSUES, Readings
from newsgraph.ingest.seal import MEND, REASON, Seal, bare_all, texts_in, texts_of

GROUP = 100_000
"""Secured values that are looked for at once; more would take more memory."""

URLS = [
    "web_url", "source_url", "original_url", "amp_web_url", "amp_url", "cdn_amp_web_url",
    "cdn_amp_url",
]  # fmt: skip


ROW = re.compile(r"\[id=(?P<id>.*)\](?P<inside>(?:\.\w+(?:\[\d+\])?)*)\Z", re.DOTALL)
"""The path of a row that has an id, and of what stands in it."""

JSON = ["actions", "ratings", "items", "featured_content"]


def guard(readings: Readings) -> Readings:
    """The readings without texts that repeat a secured value, and without those values."""
    return without(readings, find_leaks(readings))


def find_leaks(readings: Readings) -> set[str]:
    """The texts of the readings that repeat a secured value."""
    secured = readings.sealed["text"].unique().sort()
    if secured.is_empty():
        return set()
    inside = _inside_json(readings.sightings)
    texts = pl.concat([_texts(readings), pl.Series("text", [*inside], dtype=pl.String)]).unique()
    told, forms = texts.to_list(), bare_all(texts)
    leaks: set[str] = set()
    for start in range(0, len(secured), GROUP):
        leaks.update(Seal(secured.slice(start, GROUP)).leaks(told, forms))
    leaks.update(*(inside[text] for text in leaks & inside.keys()))
    return leaks


def tellers(readings: Readings, leaks: set[str]) -> set[str]:
    """The hashes of the files that hold such a text."""
    bad = pl.Series(sorted(leaks)).implode()
    found: set[str] = set()
    for frame in (readings.sightings, readings.issues, readings.unknown) if leaks else ():
        masks = [_holds(pl.col(name), dtype, bad) for name, dtype in frame.schema.items()]
        found.update(frame.filter(pl.any_horizontal(masks))["sha256"])
    return found


def without(readings: Readings, leaks: set[str]) -> Readings:
    """The readings without such texts, and without secured values."""
    readings = _without(readings, leaks) if leaks else readings
    return replace(readings, sealed=readings.sealed.clear())


def _texts(readings: Readings) -> pl.Series:
    parts = [
        texts_of(readings.sightings.drop("sha256")),
        readings.files["file"],
        readings.unknown["key"],
        texts_of(readings.issues.select("file", "path", "reason")),
    ]
    return pl.concat([part.rename("text") for part in parts]).drop_nulls()


def _inside_json(sightings: pl.DataFrame) -> dict[str, list[str]]:
    """Texts and keys behind the escapes of JSON → the JSON texts that hold them."""
    inside: dict[str, list[str]] = {}
    for name in JSON:
        for value in sightings[name].unique().drop_nulls():
            for text in texts_in(msgspec.json.decode(value)):
                inside.setdefault(text, []).append(value)
    return inside


def _without(readings: Readings, leaks: set[str]) -> Readings:
    readings = _with_plain_paths(readings, leaks)
    bad = pl.Series(sorted(leaks)).implode()
    names = _names(readings.files, leaks)
    sightings, dropped = _purged(_renamed(readings.sightings, names), bad, leaks)
    reason = pl.when(pl.col("reason").is_in(bad)).then(pl.lit(f"a value that {REASON}"))
    issues = _renamed(readings.issues, names).with_columns(reason=reason.otherwise("reason"))
    return replace(
        readings,
        files=_renamed(readings.files, names).sort("file", "sha256"),
        sightings=sightings.sort("file", "sha256", "path"),
        issues=pl.concat([issues, dropped]).sort(*ISSUES, nulls_last=True),
        unknown=readings.unknown.filter(~pl.col("key").is_in(bad)),
    )


def _names(files: pl.DataFrame, leaks: set[str]) -> dict[str, str]:
    """New names, by their content, for files whose own repeats a secured value."""
    return {
        file: f"file-{sha256[:16]}{PurePosixPath(file).suffix}"
        for file, sha256 in files.select("file", "sha256").iter_rows()
        if file in leaks
    }


def _with_plain_paths(readings: Readings, leaks: set[str]) -> Readings:
    """The readings with other paths where the id of a row repeats a secured value."""
    rows = [(leak, found) for leak in sorted(leaks) if (found := ROW.match(leak))]
    names = {
        leak: f"[row-{hashlib.sha256(found['id'].encode()).hexdigest()[:16]}]{found['inside']}"
        for leak, found in rows
    }
    if not names:
        return readings
    renamed = pl.col("path").replace(names)
    return replace(
        readings,
        sightings=readings.sightings.with_columns(renamed),
        issues=readings.issues.with_columns(renamed),
    )


def _renamed(frame: pl.DataFrame, names: dict[str, str]) -> pl.DataFrame:
    return frame.with_columns(pl.col("file").replace(names)) if names else frame


def _purged(
    sightings: pl.DataFrame, bad: pl.Series, leaks: set[str]
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The sightings without bad texts, and an issue for each that had some.

    A related entry that is left without a URL is rejected.
    """
    masks = [_holds(pl.col(name), dtype, bad) for name, dtype in sightings.schema.items()]
    marked = sightings.with_columns(is_bad=pl.any_horizontal(masks).fill_null(value=False))
    rows = [_strip(row, leaks) for row in marked.filter("is_bad").drop("is_bad").to_dicts()]
    mended = pl.DataFrame(rows, schema=sightings.schema)
    is_lost = pl.col("path").str.contains(r"related\[\d+\]$") & pl.all_horizontal(
        pl.col(URLS).is_null()
    )
    level = pl.when(is_lost).then(pl.lit("rejected")).otherwise(pl.lit("dropped"))
    issues = mended.select(
        "file", "path", level.alias("level"), pl.lit(REASON).alias("reason"),
        pl.lit(MEND).alias("mend"), pl.lit(None).alias("line"), pl.lit(None).alias("column"),
        "sha256",
    )  # fmt: skip
    kept = pl.concat([marked.filter(~pl.col("is_bad")).drop("is_bad"), mended.filter(~is_lost)])
    return kept, issues.select(pl.col(name).cast(dtype) for name, dtype in ISSUES.items())


def _holds(expression: pl.Expr, dtype: pl.DataType, bad: pl.Series) -> pl.Expr:
    """Whether a value of a column is, or holds, a bad text."""
    if isinstance(dtype, pl.String):
        return expression.is_in(bad)
    if isinstance(dtype, pl.List):
        inner = _holds(pl.element(), dtype.inner, bad)  # type: ignore[arg-type]
        return expression.list.eval(inner).list.any()
    if isinstance(dtype, pl.Struct):
        fields = [
            _holds(expression.struct.field(field.name), field.dtype, bad)  # type: ignore[arg-type]
            for field in dtype.fields
        ]
        return pl.any_horizontal(fields)
    return pl.lit(value=False)


def _strip(node: Any, leaks: set[str]) -> Any:
    if isinstance(node, str):
        return None if node in leaks else node
    if isinstance(node, list):
        return [kept for member in node if (kept := _strip(member, leaks)) is not None] or None
    if isinstance(node, dict):
        return {key: _strip(value, leaks) for key, value in node.items()}
    return node

"""The last gate of the reader: no text that repeats a secured value passes it.

Every text of the readings is compared with every secured value of :data:`GROUP` files at a
time, in the order of their names; a larger input would need all pairs.
"""

import hashlib
import re
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

import msgspec
import polars as pl

from newsgraph.ingest.reading import ISSUES, Readings
from newsgraph.ingest.seal import MEND, REASON, Seal, texts_of

GROUP = 5000
"""Files whose texts and secured values are compared with one another."""

URLS = [
    "web_url", "source_url", "original_url", "amp_web_url", "amp_url", "cdn_amp_web_url",
    "cdn_amp_url",
]  # fmt: skip


ROW = re.compile(r"\[id=(?P<id>.*)\](?P<inside>(?:\.\w+(?:\[\d+\])?)*)\Z", re.DOTALL)
"""The path of a row that has an id, and of what stands in it."""

JSON = ["actions", "ratings", "items", "featured_content"]


def guard(readings: Readings) -> Readings:
    """The readings without texts that repeat a secured value, and without those values."""
    files = readings.sealed["file"].unique().sort()
    for start in range(0, len(files), GROUP):
        group = files.slice(start, GROUP)
        seal = Seal(readings.sealed.filter(pl.col("file").is_in(group.implode()))["text"])
        readings = _guard(readings, seal)
    return replace(readings, sealed=readings.sealed.clear())


def _guard(readings: Readings, seal: Seal) -> Readings:
    known = readings.sightings.drop("sha256")
    texts = [texts_of(known), readings.files["file"], readings.unknown["key"]]
    texts.append(texts_of(readings.issues.select("file", "path", "reason")))
    leaks = seal.leaks(pl.concat([text.rename("text") for text in texts]))
    for name in JSON:
        leaks.extend(value for value in known[name].unique().drop_nulls() if _tells(seal, value))
    return _without(readings, leaks) if leaks else readings


def _tells(seal: Seal, value: str) -> bool:
    """Whether a JSON text holds what may not pass, behind its escapes."""
    node = msgspec.json.decode(value)
    return bool(seal.values) and seal.purge(node) != node


def _without(readings: Readings, leaks: list[str]) -> Readings:
    readings = _with_plain_paths(readings, leaks)
    bad = pl.Series(leaks).implode()
    names = _names(readings.files, set(leaks))
    sightings, dropped = _purged(_renamed(readings.sightings, names), bad, set(leaks))
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


def _with_plain_paths(readings: Readings, leaks: list[str]) -> Readings:
    """The readings with other paths where the id of a row repeats a secured value."""
    rows = [(leak, found) for leak in leaks if (found := ROW.match(leak))]
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

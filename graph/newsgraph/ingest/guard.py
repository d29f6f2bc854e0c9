"""The last gate of the reader: no text that repeats a secured value passes it.

Every text of the readings is compared with every secured value that was met, also in what was
rejected. What is made of the readings is compared again, see :mod:`newsgraph.ingest.written`.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath

import msgspec
import polars as pl

from newsgraph.ingest.reading import ISSUES, Readings
from newsgraph.ingest.seal import HINT, REASON, Seal, stripped, texts_in, texts_of

URLS = [
    "web_url", "source_url", "original_url", "amp_web_url", "amp_url", "cdn_amp_web_url",
    "cdn_amp_url",
]  # fmt: skip

PLACE = ["file", "sha256", "path"]
"""Where a record stands; of this, what is not ours has been renamed."""

ROW = re.compile(r"\[id=(?P<id>.*)\](?P<inside>(?:\.\w+(?:\[\d+\])?)*)\Z", re.DOTALL)
"""The path of a row that has an id, and of what stands in it."""

JSON = ["actions", "ratings", "items", "featured_content"]


def guard(readings: Readings, further: Iterable[str] = ()) -> Readings:
    """The readings without texts that repeat a secured value, and without those values.

    ``further`` are the secured values of other files than documents.
    """
    readings = sealed(readings, further)
    return without(readings, find_leaks(readings))


def sealed(readings: Readings, further: Iterable[str] = ()) -> Readings:
    """The readings with a seal in place of the secured values."""
    seal = Seal({*readings.sealed["text"], *further})
    return replace(readings, sealed=readings.sealed.clear(), seal=seal)


def find_leaks(readings: Readings) -> set[str]:
    """The texts of the readings that repeat a secured value."""
    seal = readings.seal
    if not seal.values:
        return set()
    inside = _inside_json(readings.sightings)
    texts = pl.concat([_texts(readings), pl.Series("text", [*inside], dtype=pl.String)]).unique()
    leaks = seal.leaks(texts)
    return leaks.union(*(inside[text] for text in leaks & inside.keys()))


def tellers(readings: Readings, leaks: set[str]) -> set[str]:
    """The hashes of the files that hold such a text."""
    bad = pl.Series(sorted(leaks)).implode()
    found: set[str] = set()
    for frame in _frames(readings) if leaks else ():
        masks = [holds(pl.col(name), dtype, bad) for name, dtype in frame.schema.items()]
        found.update(frame.filter(pl.any_horizontal(masks))["sha256"])
    return found


def _frames(readings: Readings) -> tuple[pl.DataFrame, ...]:
    return readings.sightings, readings.issues, readings.unknown, readings.known


def without(readings: Readings, leaks: set[str]) -> Readings:
    """The readings without such texts; each is reported."""
    if not leaks:
        return readings
    readings = _with_plain_paths(readings, leaks)
    bad = pl.Series(sorted(leaks)).implode()
    names = _names(readings.files, leaks)
    sightings, dropped = _purged(_renamed(readings.sightings, names), bad, leaks)
    is_bad = pl.col("reason").is_in(bad) | pl.col("hint").is_in(bad)
    issues = _renamed(readings.issues, names).with_columns(
        reason=pl.when(is_bad).then(pl.lit(f"a value that {REASON}")).otherwise("reason"),
        hint=pl.when(is_bad).then(pl.lit(HINT)).otherwise("hint"),
    )
    return replace(
        readings,
        files=_renamed(readings.files, names).sort("file", "sha256"),
        sightings=sightings.sort("file", "sha256", "path"),
        issues=pl.concat([issues, dropped]).sort(*ISSUES, nulls_last=True),
        unknown=readings.unknown.filter(~pl.col("key").is_in(bad)),
        known=readings.known.filter(~pl.col("keys").is_in(bad)),
    )


def _texts(readings: Readings) -> pl.Series:
    parts = [
        texts_of(readings.sightings.drop("sha256")),
        readings.files["file"],
        readings.unknown["key"],
        readings.known["keys"],
        texts_of(readings.issues.select("file", "path", "reason", "hint")),
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


def _names(files: pl.DataFrame, leaks: set[str]) -> dict[str, str]:
    """New names, by their content, for files whose own repeats a secured value."""
    return {
        file: plain_name(file, sha256)
        for file, sha256 in files.select("file", "sha256").iter_rows()
        if file in leaks
    }


def plain_name(file: str, sha256: str = "") -> str:
    """The name of a file whose own repeats a secured value: by its content, if that was read."""
    digest = sha256 or hashlib.sha256(file.encode()).hexdigest()
    suffix = PurePosixPath(file).suffix
    return f"file-{digest[:16]}{suffix if len(suffix) <= LONGEST_SUFFIX else ''}"


LONGEST_SUFFIX = len(".markdown")


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
    masks = [
        holds(pl.col(name), dtype, bad)
        for name, dtype in sightings.schema.items()
        if name not in PLACE
    ]
    marked = sightings.with_columns(is_bad=pl.any_horizontal(masks).fill_null(value=False))
    rows = [
        {name: value if name in PLACE else stripped(value, leaks) for name, value in row.items()}
        for row in marked.filter("is_bad").drop("is_bad").iter_rows(named=True)
    ]
    repaired = pl.DataFrame(rows, schema=sightings.schema)
    is_lost = pl.col("path").str.contains(r"related\[\d+\]$") & pl.all_horizontal(
        pl.col(URLS).is_null()
    )
    level = pl.when(is_lost).then(pl.lit("rejected")).otherwise(pl.lit("dropped"))
    issues = repaired.select(
        "file", "path", level.alias("level"), pl.lit(REASON).alias("reason"),
        pl.lit(HINT).alias("hint"), pl.lit(None).alias("line"), pl.lit(None).alias("column"),
        "sha256",
    )  # fmt: skip
    kept = pl.concat([marked.filter(~pl.col("is_bad")).drop("is_bad"), repaired.filter(~is_lost)])
    return kept, issues.select(pl.col(name).cast(dtype) for name, dtype in ISSUES.items())


def holds(expression: pl.Expr, dtype: pl.DataType, bad: pl.Series) -> pl.Expr:
    """Whether a value of a column is, or holds, a bad text."""
    if isinstance(dtype, pl.String):
        return expression.is_in(bad)
    if isinstance(dtype, pl.Int64):
        return expression.cast(pl.String).is_in(bad)
    if isinstance(dtype, pl.List):
        inner = holds(pl.element(), dtype.inner, bad)  # type: ignore[arg-type]
        return expression.list.eval(inner).list.any()
    if isinstance(dtype, pl.Struct):
        fields = [
            holds(expression.struct.field(field.name), field.dtype, bad)  # type: ignore[arg-type]
            for field in dtype.fields
        ]
        return pl.any_horizontal(fields)
    return pl.lit(value=False)

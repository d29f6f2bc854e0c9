"""Writes a graph into a folder, and reads it back."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import polars as pl

from newsgraph._version import __version__
from newsgraph.errors import FolderError
from newsgraph.exports import select
from newsgraph.folder import TABLES, Manifest, is_whole, read_manifest, write_folder
from newsgraph.identity.hosts import PSL_VERSION
from newsgraph.identity.url_rules import RULES_VERSION
from newsgraph.report import Progress, Report
from newsgraph.store import PART, SCHEMA, Tables, read_tables, write_tables
from newsgraph.stories.frames import METHOD

REPORT = "report.json"

OPEN_TRIES = 3
"""Attempts to read a build; it is read again if it is replaced meanwhile."""

VERSIONS = {
    "newsgraph": __version__,
    "polars": pl.__version__,
    "public_suffix_list": PSL_VERSION,
    "stories": METHOD,
    "url_rules": RULES_VERSION,
}
"""The options that the bytes of a build depend on, beside its input."""


def write_build(
    folder: str | Path,
    tables: Tables,
    report: Report,
    *,
    formats: Sequence[str],
    base_iri: str,
    options: Mapping[str, Any],
    progress: Progress,
) -> None:
    """Write tables, report and exports into a folder, replacing an older build in one step.

    Raises:
        FolderError: the folder is not a build, is being written, or cannot be written.
        UsageError: a format is unknown.
    """
    chosen = select(formats)
    manifest = Manifest(
        counts=tables.counts(),
        options={"base_iri": base_iri, "formats": [e.name for e in chosen], **options},
        versions=VERSIONS,
    )

    def write_files(stage: Path) -> None:
        progress("Writing tables")
        write_tables(tables, stage / TABLES)
        (stage / REPORT).write_bytes(report.to_json())
        for export in chosen:
            progress(f"Writing {export.filename}")
            export.write(tables, stage / export.filename, base_iri)

    write_folder(folder, manifest, write_files)


def read_build(folder: Path) -> tuple[Tables, Report, Manifest]:
    """The tables, the report and the manifest of one build.

    Raises:
        FolderError: there is no build, it cannot be read, or a file differs from what was
            written.
    """
    for _ in range(OPEN_TRIES):
        manifest = read_manifest(folder)
        try:
            _check(folder, manifest)
            tables = read_tables(folder / TABLES)
            report = Report.from_json((folder / REPORT).read_bytes())
        except (FolderError, OSError, msgspec.DecodeError) as error:
            fault: Exception = error
        else:
            if read_manifest(folder) == manifest:
                return tables, report, manifest
            fault = FolderError(
                f"{folder}: it is replaced again and again; wait for the builds to end"
            )
    raise (
        fault
        if isinstance(fault, FolderError)
        else FolderError(f"{folder}: the build is damaged ({fault}); build the graph again")
    )


def _check(folder: Path, manifest: Manifest) -> None:
    """Check the files before they are read: a changed table may still be readable."""
    for name in (REPORT, *(f"{TABLES}/{table}/{PART}" for table in SCHEMA)):
        if (folder / name).exists() and not is_whole(folder, manifest, name):
            raise FolderError(
                f"{folder / name}: damaged, or changed since it was built; build the graph again"
            )

"""Taxonomy folders and overrides files: what people say about topics, outlets, identity."""

import hashlib
from pathlib import Path
from typing import Any

import msgspec
import polars as pl

from newsgraph.errors import DocumentError, UsageError
from newsgraph.identity import urls
from newsgraph.identity.hosts import registrable_domain
from newsgraph.ingest.frontmatter import read_front_matter
from newsgraph.ingest.nodes import Node, Tree
from newsgraph.ingest.opening import open_texts
from newsgraph.ingest.quoting import shorten
from newsgraph.ingest.records import Reader
from newsgraph.ingest.salvage import salvaged, spellings
from newsgraph.ingest.seal import Seal
from newsgraph.ingest.trees import parse
from newsgraph.model import OrganizationEntry, Overrides, Taxonomy, TopicEntry
from newsgraph.report import Issue

SUFFIXES = (".yaml", ".yml", ".md", ".markdown", ".txt")


def read_taxonomy(folder: str | Path, sealed: list[str]) -> tuple[Taxonomy, list[Issue]]:
    """The topics and organizations of a folder, and what was wrong with its files.

    Each file holds one entry, as YAML or as front matter, and says in ``taxonomy`` whether
    it is a ``topic`` or an ``organization``. Secured values go to ``sealed``; the caller
    compares the entries with them.

    Raises:
        UsageError: the folder does not exist.
    """
    root = Path(folder)
    if not root.is_dir():
        raise UsageError(f"{root}: there is no such taxonomy folder; check --taxonomy")
    topics, organizations, issues = [], [], []
    for path in sorted(root.rglob("*"), key=lambda path: path.relative_to(root).as_posix()):
        if path.suffix.lower() not in SUFFIXES or not path.is_file():
            continue
        reader = Reader(path.relative_to(root).as_posix())
        entry = _entry(path, reader, sealed)
        issues.extend(reader.issues)
        if isinstance(entry, TopicEntry):
            topics.append(entry)
        elif isinstance(entry, OrganizationEntry):
            organizations.append(entry)
    if not topics and not organizations:
        raise UsageError(f"{root}: no topic and no organization in it; check --taxonomy")
    return Taxonomy(tuple(topics), tuple(organizations)), issues


def fingerprint(path: str | Path) -> str:
    """The SHA-256 of a file, or of a folder's files with their names."""
    root = Path(path)
    files = sorted(file for file in root.rglob("*") if file.is_file()) if root.is_dir() else [root]
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.relative_to(root).as_posix().encode(errors="surrogateescape") + b"\0")
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _entry(path: Path, reader: Reader, sealed: list[str]) -> TopicEntry | OrganizationEntry | None:
    try:
        root = _root(path, reader, sealed)
    except DocumentError as error:
        sealed.extend(text for value in error.sealed for text in spellings(value))
        what = (error.reason, error.hint, error.line, error.column)
        reader.issues.append(Issue(reader.file, "", "rejected", *what))
        return None
    kind = root.get("taxonomy") if root else None
    if root and kind == "topic":
        return reader.record(TopicEntry, root)
    if root and kind == "organization":
        return reader.record(OrganizationEntry, root)
    if root:
        hint = "Say which in `taxonomy`."
        reader.issue("", "rejected", "neither a topic nor an organization", hint)
    return None


def _root(path: Path, reader: Reader, sealed: list[str]) -> dict[str, Any] | None:
    """The mapping of an entry's file, ``None`` for a file of another kind."""
    try:
        tree = _tree(path)
    except OSError as error:
        raise DocumentError(f"it cannot be read: {error.strerror}", "Check its rights.") from None
    if tree is None:
        return None
    sealed.extend(tree.sealed)
    reader.faults("", tree)
    if not isinstance(tree.root, dict):
        raise DocumentError("not a mapping", "Give it keys such as `name`.")
    return tree.root


def _tree(path: Path) -> Tree | None:
    data = path.read_bytes()
    if data.lstrip(b"\xef\xbb\xbf").startswith(b"---"):
        return read_front_matter(data)
    if path.suffix.lower() not in (".yaml", ".yml"):
        return None
    try:
        return open_texts(parse(data.decode("utf-8-sig")))
    except UnicodeDecodeError:
        fault = DocumentError("the text is not UTF-8", "Save it as UTF-8.")
    except DocumentError as error:
        fault = error
    fault.sealed += salvaged(data)
    raise fault


def read_overrides(path: str | Path, sealed: list[str]) -> Overrides:
    """A person's decisions on identity. Secured values go to ``sealed``.

    Raises:
        UsageError: the file cannot be read, does not have the form of ``Overrides``, or names
            an article by what is no URL or an outlet by what is no host.
    """
    try:
        overrides = msgspec.convert(_overrides(Path(path), sealed), Overrides)
    except DocumentError as error:
        raise UsageError(f"{path}:{error.line}:{error.column}: {error}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: the overrides cannot be read ({error}); check it") from None
    except msgspec.ValidationError as error:
        fault = _without_secured(str(error), sealed)
        raise UsageError(
            f"{path}: {fault}; the form is `same: {{articles: [[URL, URL]]}}`, "
            "also `different:`, also `outlets:` and `topics:`; `owners: {Owner: [host, host]}`; "
            "and `apart: [[URL, URL]]`"
        ) from None
    _check_names(path, overrides, sealed)
    _check_owners(path, overrides, sealed)
    return overrides


def _check_names(path: str | Path, overrides: Overrides, sealed: list[str]) -> None:
    for word, groups, read in (
        ("same.articles", overrides.same.articles, urls.key),
        ("same.outlets", overrides.same.outlets, registrable_domain),
        ("different.articles", overrides.different.articles, urls.key),
        ("different.outlets", overrides.different.outlets, registrable_domain),
        ("apart", overrides.apart, urls.key),
    ):
        for place, group in enumerate(groups):
            for name in group:
                try:
                    read(name)
                except ValueError as error:
                    fault = _without_secured(f"{shorten(name)} {error}", sealed)
                    raise UsageError(f"{path}: {word}[{place}]: {fault}") from None


def _check_owners(path: str | Path, overrides: Overrides, sealed: list[str]) -> None:
    for owner, hosts in overrides.owners.items():
        for host in hosts:
            try:
                registrable_domain(host)
            except ValueError as error:
                fault = _without_secured(f"{shorten(host)} {error}", sealed)
                raise UsageError(f"{path}: owners.{shorten(owner)}: {fault}") from None


def _without_secured(message: str, sealed: list[str]) -> str:
    return "a key is not known" if Seal(sealed).leaks(pl.Series([message])) else message


def _overrides(path: Path, sealed: list[str]) -> Node:
    tree = open_texts(parse(path.read_text(encoding="utf-8-sig")))
    sealed.extend(tree.sealed)
    for fault in tree.faults:
        raise DocumentError(fault.reason, fault.hint, line=fault.line, column=fault.column)
    return tree.root or {}

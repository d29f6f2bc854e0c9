"""Keeps the text of ``secured`` values out of everything that the reader passes on.

The blob itself never enters a tree. This guards against its copies: in another field, in
another file, in a file's name, also when escapes, letter case or zero-width characters
disguise it and a later step would restore it. Texts are compared in a bare form, and a value
that holds :data:`WINDOW` characters of a secured one is taken out, with an issue.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import unquote

import polars as pl

from newsgraph.identity.text import clean
from newsgraph.ingest.nodes import Node, Tree
from newsgraph.ingest.screen import RUN, Screen, runs_of

WINDOW = 24
"""Characters of a secured value that may stand nowhere else."""

SHORTEST = RUN
"""Characters of a secured value that tells something; a shorter one may be any word."""

STRIDE = WINDOW - RUN + 1
"""Bytes from run to run, so that any window holds a whole run."""

REASON = "repeats a secured value"
MEND = "Keep secured texts out of other fields."
SPACE = re.compile(r"\s+")


def bare(text: str) -> str:
    """The text without escapes, case, compatibility forms, zero-width characters."""
    if "%" in text:
        text = unquote(text)
    if not text.isascii() or "&" in text:
        text = unicodedata.normalize("NFKC", clean(text))
    return text.casefold()


def bare_all(texts: pl.Series) -> list[str]:
    """The bare form of each text."""
    lower = texts.str.to_lowercase().to_list()
    plain = texts.str.contains(r"\A[\x00-\x24\x27-\x7f]*\z").to_list()
    rows = zip(texts, lower, plain, strict=True)
    return [form if is_plain else bare(text) for text, form, is_plain in rows]


class Seal:
    """What may not pass: the windows of some secured values, in their bare form."""

    def __init__(self, secured: Iterable[str]) -> None:
        forms = {value: bare(value) for value in secured}
        told = {*forms.values()}
        told |= {SPACE.sub("", form) for form in told if SPACE.search(form)}
        as_is = {value for value, form in forms.items() if form != value.casefold()}
        self.has_other_forms = bool(as_is)
        self.values = sorted(form for form in told | as_is if len(form) >= SHORTEST)
        self._windows: set[str] | None = None

    def holds(self, text: str) -> bool:
        """Whether a text holds a secured value, or a window of one."""
        if self._windows is None:
            self._windows = {
                value[start : start + WINDOW]
                for value in self.values
                for start in range(max(1, len(value) - WINDOW + 1))
            }
        forms = (bare(text), text)
        pieces = {
            form[start : start + WINDOW]
            for form in forms
            for start in range(max(1, len(form) - WINDOW + 1))
        }
        if not self._windows.isdisjoint(pieces):
            return True
        short = [value for value in self._windows if len(value) < WINDOW]
        return any(value in form for value in short for form in forms)

    def leaks(self, texts: Sequence[str], forms: Sequence[str]) -> list[str]:
        """Those of the texts, given with their bare forms, that hold what may not pass."""
        if not self.values:
            return []
        screen = Screen(runs_of(self.values, STRIDE))
        suspects = {*screen.holding(forms)}
        if self.has_other_forms:
            suspects.update(screen.holding(texts))
        if not suspects:
            return []
        seal = self._about([form for i in sorted(suspects) for form in (texts[i], forms[i])])
        return [texts[i] for i in sorted(suspects) if seal.holds(texts[i])]

    def _about(self, texts: Sequence[str]) -> "Seal":
        """The seal of those values alone that share a run with one of some texts."""
        seal = Seal([])
        seal.values = [self.values[i] for i in Screen(runs_of(texts, 1)).holding(self.values)]
        return seal

    def purge(self, node: Any) -> Any:
        """A value, list or mapping without the texts and keys that may not pass."""
        if isinstance(node, str):
            return None if self.holds(node) else node
        if isinstance(node, list):
            kept = [self.purge(member) for member in node]
            return [member for member in kept if member is not None] or None
        if isinstance(node, dict):
            return {key: self.purge(value) for key, value in node.items() if not self.holds(key)}
        return node


def unseal(tree: Tree) -> bool:
    """Take out of a tree what repeats its own secured values; whether there was any."""
    if not tree.sealed:
        return False
    purged: Node = Seal(tree.sealed).purge(tree.root)
    changed = purged != tree.root
    tree.root = purged
    return changed


def texts_in(node: Any) -> list[str]:
    """The texts and keys of a value, list or mapping."""
    if isinstance(node, str):
        return [node]
    if isinstance(node, dict):
        return [*node, *texts_in([*node.values()])]
    return [text for member in node for text in texts_in(member)] if isinstance(node, list) else []


def texts_of(frame: pl.DataFrame) -> pl.Series:
    """All texts in the columns of a frame, those in lists and structs too."""
    parts = [pl.Series("text", [], dtype=pl.String)]
    for column in frame:
        parts.extend(_texts_in(column))
    return pl.concat(parts).unique()


def _texts_in(column: pl.Series) -> list[pl.Series]:
    if column.dtype == pl.String:
        return [column.unique().rename("text")]
    if column.dtype == pl.List:
        return _texts_in(column.drop_nulls().explode().drop_nulls())
    if column.dtype == pl.Struct:
        return [part for field in column.struct.unnest() for part in _texts_in(field)]
    return []

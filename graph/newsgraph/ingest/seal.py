"""Finds the texts that repeat secured values.

The blob itself never enters a tree. This guards against its copies: in another field, in
another file, in a file's name, also where a disguise hides it that a later step would undo. A
text that holds :data:`WINDOW` characters of a secured value, in any of three forms, may not pass.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import polars as pl

from newsgraph.ingest.screen import END, RUN, Screen, Words, distinct, runs_of
from newsgraph.ingest.spelling import PLAIN, SEPARATORS, spelt, squeezed

WINDOW = 24
"""Characters of a secured value that may stand nowhere else."""

SHORTEST = RUN
"""Characters of a secured value that says something; a shorter one may be any word."""

DENSE = 15
"""Characters that are left of a window without its separators, or it is *sparse*."""

REASON = "repeats a secured value"
HINT = "Keep secured texts out of other fields."

SLICE = 2**15
"""Texts that are compared at once."""

BATCH = 2**22
"""Characters that are compared exactly at once."""

BASE = np.uint64(0x100000001B3)
"""Of the polynomial hash of a window (Karp and Rabin, 1987)."""

_LOWER = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", b"abcdefghijklmnopqrstuvwxyz")
_DROPPED = bytes(range(1, 33)) + b"-_\x7f"


class Forms(NamedTuple):
    """A text in the three forms that are compared, each with its like."""

    literal: str
    spelt: str
    squeezed: str


def forms_of(text: str) -> Forms:
    """The forms of a text."""
    form = spelt(text)
    return Forms(text.casefold().replace("\0", ""), form, squeezed(form))


class Seal:
    """What may not pass: some secured values."""

    def __init__(self, secured: Iterable[str]) -> None:
        forms = [forms_of(value) for value in {*secured}]
        self.values = _fit(form for three in forms for form in three)
        whole = _fit(three.squeezed for three in forms if three.squeezed == three.spelt)
        cut = _fit(three.squeezed for three in forms if three.squeezed != three.spelt)
        runs = [runs_of(whole, WINDOW - RUN + 1), runs_of(cut, DENSE - RUN + 1)]
        self._squeezed = Screen(distinct(np.concatenate(runs)))
        self._spelt = _screen(three.spelt for three in forms if _is_sparse(three))
        self._literal = _screen(three.literal for three in forms if three.literal != three.spelt)

    def leaks(self, texts: pl.Series) -> set[str]:
        """Those of some texts that hold what may not pass."""
        if not self.values or texts.is_empty():
            return set()
        suspects: set[str] = set()
        for start in range(0, len(texts), SLICE):
            suspects.update(self._suspects(texts.slice(start, SLICE)))
        return self._confirmed(sorted(suspects)) if suspects else set()

    def _suspects(self, texts: pl.Series) -> Iterator[str]:
        """The texts that share a run with a secured value."""
        raw = texts.to_list()
        special = ~texts.str.contains(PLAIN) | texts.str.contains("xn--", literal=True)
        rows = zip(raw, special, strict=True)
        bare = [squeezed(spelt(text)) if is_special else text for text, is_special in rows]
        screens = [(self._squeezed, _joined(bare).translate(_LOWER, _DROPPED))]
        if self._spelt:
            screens.append((self._spelt, _joined(map(spelt, raw))))
        if self._literal:
            literal = (text.casefold().replace("\0", "") for text in raw)
            screens.append((self._literal, _joined(literal)))
        for screen, data in screens:
            yield from (raw[position] for position in screen.holding(data))

    def _confirmed(self, suspects: list[str]) -> set[str]:
        """Those of the suspects that hold a whole window, or the whole of a short value."""
        forms = [(text, form) for text in suspects for form in {*forms_of(text)}]
        runs = Screen(runs_of([form for _, form in forms], 1))
        values = [self.values[i] for i in runs.holding(_joined(self.values))]
        leaks: set[str] = set()
        for batch in _batches(forms):
            texts = _Codes([form for _, form in batch])
            for windows in _windows(values):
                leaks.update(batch[i][0] for i in texts.holding(*windows))
        return leaks


class _Codes:
    """The code points of some texts."""

    def __init__(self, texts: Sequence[str]) -> None:
        data = "\0".join(texts).encode("utf-32-le")
        self._codes = np.frombuffer(data, np.uint32).astype(np.uint64)

    @cached_property
    def _ends(self) -> npt.NDArray[np.intp]:
        return np.flatnonzero(self._codes == 0)

    def windows(self, size: int) -> tuple[Words, npt.NDArray[np.intp]]:
        """The hashes of all windows of a size, and the position of the text of each."""
        count = max(0, self._codes.size - size + 1)
        hashes = np.zeros(count, np.uint64)
        for offset in range(size):
            hashes = hashes * BASE + self._codes[offset : offset + count]
        starts = np.arange(count)
        owners = np.searchsorted(self._ends, starts)
        is_whole = owners == np.searchsorted(self._ends, starts + size)
        return hashes[is_whole], owners[is_whole]

    def holding(self, size: int, hashes: Words) -> list[int]:
        """The positions of the texts that hold one of some windows of a size."""
        found, owners = self.windows(size)
        positions: list[int] = np.unique(owners[np.isin(found, hashes)]).tolist()
        return positions


def _windows(values: Sequence[str]) -> list[tuple[int, Words]]:
    """The windows that values hold by their size: those of full size, and whole short values."""
    sizes: dict[int, list[str]] = {}
    for value in values:
        sizes.setdefault(min(len(value), WINDOW), []).append(value)
    return [(size, distinct(_Codes(some).windows(size)[0])) for size, some in sizes.items()]


def _fit(forms: Iterable[str]) -> list[str]:
    return sorted({form for form in forms if len(form) >= SHORTEST})


def _screen(forms: Iterable[str]) -> Screen | None:
    fit = _fit(forms)
    return Screen(runs_of(fit, WINDOW - RUN + 1)) if fit else None


def _is_sparse(forms: Forms) -> bool:
    """Whether a window of the spelt form may not be found by the runs of the squeezed one."""
    if forms.spelt == forms.squeezed:
        return False
    most = WINDOW - DENSE
    gaps = [
        place
        for found in SEPARATORS.finditer(forms.spelt)
        for place in range(found.start(), found.end())
    ]
    is_short = len(forms.squeezed) < SHORTEST
    return is_short or any(
        last - first < WINDOW for first, last in zip(gaps, gaps[most:], strict=False)
    )


def _joined(texts: Iterable[str]) -> bytes:
    return END.decode().join(texts).encode()


def _batches(forms: list[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    batch: list[tuple[str, str]] = []
    size = 0
    for pair in forms:
        batch.append(pair)
        size += len(pair[1])
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    yield batch


def stripped(node: Any, leaks: set[str]) -> Any:
    """A value, list or mapping without some texts and keys."""
    if isinstance(node, str):
        return None if node in leaks else node
    if isinstance(node, int) and not isinstance(node, bool):
        return None if str(node) in leaks else node
    if isinstance(node, list | tuple):
        return [kept for part in node if (kept := stripped(part, leaks)) is not None] or None
    if isinstance(node, dict):
        return {key: stripped(part, leaks) for key, part in node.items() if key not in leaks}
    return node


def texts_in(node: Any) -> list[str]:
    """The texts and keys of a value, list or mapping."""
    if isinstance(node, str):
        return [node]
    if isinstance(node, dict):
        return [*node, *texts_in([*node.values()])]
    parts = node if isinstance(node, list | tuple) else ()
    return [text for part in parts for text in texts_in(part)]


def texts_of(frame: pl.DataFrame) -> pl.Series:
    """All texts in the columns of a frame, also in lists and structs, and all long numbers."""
    parts = [pl.Series("text", [], dtype=pl.String)]
    for column in frame:
        parts.extend(_texts_in(column))
    return pl.concat(parts).drop_nulls().unique()


def _texts_in(column: pl.Series) -> list[pl.Series]:
    if column.dtype == pl.String:
        return [column.unique().rename("text")]
    if column.dtype == pl.Int64:
        long = column.filter(column.abs() >= 10 ** (SHORTEST - 1)).unique()
        return [long.cast(pl.String).rename("text")]
    if column.dtype == pl.List:
        return _texts_in(column.drop_nulls().explode().drop_nulls())
    if column.dtype == pl.Struct:
        return [part for field in column.struct.unnest() for part in _texts_in(field)]
    return []

"""All that a build leaves behind, as one text without disguise in which a canary would stand out.

This is no use of the reader's own forms: it is written anew, so that one fault is not in both.
"""

import base64
import gzip
import html
import io
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import polars as pl

from newsgraph.ingest.cache import FRAMES, _read

PACKED = re.compile(r"H4sI[A-Za-z0-9+/]{20,}={0,2}")
FILLER = re.compile("[\u115f\u1160]")
"""Letters that show nothing."""

ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|.)", re.DOTALL)


def bare(text: str) -> str:
    """Letters and digits of a text, in lower case, behind escapes of any depth."""
    before = None
    while text != before:
        before = text
        text = ESCAPE.sub(lambda e: chr(int(e[1] or e[2], 16)) if e[1] or e[2] else e[0][1], text)
        text = unicodedata.normalize("NFKC", html.unescape(unquote(text)))
    return "".join(filter(str.isalnum, FILLER.sub("", text).casefold()))


def left_behind(folder: Path, cache: Path, *printed: str) -> str:
    """The bare form of every file under a folder and a read cache, of names, and of prints."""
    parts = [*printed]
    for path in sorted(folder.rglob("*")):
        parts.append(path.name)
        if path.is_file():
            parts.extend(_texts_in(path))
    for path in sorted(cache.rglob("*.segment")):
        for frame in _read(path, FRAMES).values():
            parts.extend(_texts(frame.rows()))
    return "\n".join(map(bare, dict.fromkeys(parts)))


def _texts_in(path: Path) -> Iterator[str]:
    data = path.read_bytes()
    yield data.decode("latin-1") if path.suffix == ".parquet" else data.decode()
    if path.suffix == ".parquet":
        yield from _texts(pl.read_parquet(io.BytesIO(data)).rows())
    elif path.suffix == ".json":
        yield from _texts(json.loads(data))
    elif path.suffix == ".html":
        for found in PACKED.finditer(data.decode()):
            yield gzip.decompress(base64.b64decode(found[0])).decode()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts([*value, *value.values()])
    elif isinstance(value, Iterable):
        for part in value:
            yield from _texts(part)
    elif value is not None:
        yield str(value)

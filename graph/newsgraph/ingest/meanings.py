"""What a key of a document or a column of a table means: its field, and what its value says.

Both are read by the same names (from the schema) and in the same way. A name that can mean
several things is decided by its value: ``source`` is the name of an outlet, its host, or the
address of an article; ``published`` is a date or a flag.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Any
from urllib.parse import urlsplit

from newsgraph.identity.hosts import clean_domain
from newsgraph.identity.text import WIKI_LINK, plain_label
from newsgraph.ingest.lists import members
from newsgraph.ingest.nodes import NULLS, Node
from newsgraph.ingest.opening import parsed, too_deep
from newsgraph.ingest.values import BOOLEANS
from newsgraph.schema.kinds import readings

ABSENT = NULLS | {
    "NaN", "nan", "NaT", "NA", "<NA>", "None", "N/A", "n/a", "#N/A", "#NA", "\\N", "nil", "NIL",
    "undefined", "(null)", "[null]", "-", "--", "---", "—", "–", "?", ".", "...", "n.a.", "N.A.",
    "[]", "{}", "()", '""', "''",
}  # fmt: skip
"""What programs write where there is nothing."""

WORDS = frozenset({"none", "unknown", "null", "na", "n/a", "not available", "nil", "undefined"})
"""What people write where there is nothing, in any case. In a headline or a text they are words."""

LONGEST = max(map(len, WORDS)) + 10
"""Characters; a longer text is no word for nothing."""

PROSE = frozenset({"title", "excerpt"})

FRONT = (
    "article", "news", "story", "post", "item", "entry", "meta", "og", "dc", "dcterms", "schema",
    "twitter", "citation", "prism",
)  # fmt: skip
"""What may stand before a name: ``article_title``, ``og:url``, ``dc.date``."""

_NOT_A_LETTER = re.compile(r"[\W_]+")
_BETWEEN_AUTHORS = re.compile(r"\s*(?:;|\||\n|,?\s+(?:and|&|und|et|y|e)\s)\s*")
_BYLINE = re.compile(r"(?:by|von|par|por)\s+", re.IGNORECASE)
_BEFORE_URL = re.compile(r"[\s|;,]+(?=https?://)", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)

Said = Sequence[tuple[str, Node]]
"""Keys of a seed document, ``provider.`` before those of the outlet, and their values."""


@lru_cache(maxsize=4096)
def bare(name: str) -> str:
    """A name without case, spaces and signs.

    >>> bare("Published at")
    'publishedat'
    """
    return _NOT_A_LETTER.sub("", name).casefold()


@lru_cache(maxsize=4096)
def meaning(record: str, name: str) -> tuple[int, str] | None:
    """The key of a record that a name means, after its rank among the names of this key."""
    names, plain = _names(record), bare(name)
    if plain in names:
        return names[plain]
    for front in FRONT:
        if plain.startswith(front) and (found := names.get(plain.removeprefix(front))):
            return len(names) + found[0], found[1]
    return None


@cache
def _names(record: str) -> dict[str, tuple[int, str]]:
    """The names of a record's keys, bare; a record of an article has those of its outlet too."""
    found: dict[str, tuple[int, str]] = {}
    for within in _RECORDS.get(record, (record,)):
        front = "provider." if within == "Provider" != record else ""
        for _, read in readings(within):
            for rank, name in enumerate([*read.names, read.key]):
                if not front or name in read.names:
                    found.setdefault(bare(name), (rank, front + read.key))
    return found


_RECORDS = {
    "Document": ("Related", "Document", "Provider"),
    "Related": ("Related", "Provider"),
}


def is_absent(text: str, key: str) -> bool:
    """Whether a text stands for nothing as the value of a key.

    >>> is_absent("NA", "title"), is_absent("Unknown", "title"), is_absent("Unknown", "provider")
    (True, False, True)
    """
    if len(text) > LONGEST:
        return False
    bald = text.strip()
    return bald in ABSENT or (key not in PROSE and bald.casefold() in WORDS)


def said(key: str, value: Node) -> Said:
    """What a value says under a key of a seed document, or under other keys if it fits these."""
    if value is None or (isinstance(value, str) and is_absent(value, key)):
        return ()
    if key in _SAID:
        return _SAID[key](value)
    if key.startswith("provider."):
        return _part_of_outlet(key, value)
    return ((key, _single(value) if key in _TEXTS else value),)


def _single(value: Node) -> Node:
    """The one text of a list or a mapping that holds one."""
    if isinstance(value, list) and len(value) == 1:
        return _single(value[0])
    if isinstance(value, dict):
        return next(
            (value[key] for key in ("name", "@value", "#text", "text") if key in value), value
        )
    return value


def _time(value: Node) -> Said:
    """A date, or whether the article is shown, which seed documents call ``published``."""
    value = _single(value)
    is_flag = isinstance(value, str) and value.strip().casefold() in BOOLEANS
    return (("published" if is_flag else "publishedDateTime", value),)


def _address(value: Node) -> Said:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = next((value[key] for key in ("@id", "url", "href") if key in value), value)
    return (("webUrl", value),)


def _part_of_outlet(key: str, value: Node) -> Said:
    """The name or host of an outlet; a host in the place of a name, and an address, is a host."""
    value = _single(value)
    if isinstance(value, str) and key == "provider.domain" and _WEB.match(value):
        value = urlsplit(value).hostname or value
    return ((key, value),)


def _outlet(value: Node) -> Said:
    """Who published it: a host, a name, a mapping; the address of an article is its address."""
    if isinstance(value, str):
        return _outlet_of(value)
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        return tuple(_described(value))
    return _outlet_of(value) if isinstance(value, str) else (("provider", value),)


@lru_cache(maxsize=2**13)
def _outlet_of(value: str) -> Said:
    if value.lstrip()[:1] in ("{", "["):
        found = members(value)
        if len(found) == 1 and found[0] != value:
            return _outlet(found[0])
    text = plain_label(value)
    if _WEB.match(text) and len(urlsplit(text).path) + len(urlsplit(text).query) > 1:
        return (("webUrl", text),)
    if _WEB.match(text):
        return _part_of_outlet("provider.domain", text)
    is_host = "." in text and " " not in text and clean_domain(text) is not None
    return (("provider.domain" if is_host else "provider.name", text),)


def _described(mapping: dict[str, Any]) -> Iterator[tuple[str, Node]]:
    """What a mapping says of an outlet, such as ``{'id': None, 'name': …, 'url': …}``."""
    for key, value in mapping.items():
        if value is None or (isinstance(value, str) and is_absent(value, "provider")):
            continue
        plain = bare(key)
        if plain in ("name", "title", "label", "text"):
            yield "provider.name", value
        elif plain in ("domain", "host", "hostname", "url", "href", "homepage", "link", "uri"):
            yield from _part_of_outlet("provider.domain", value)
        elif plain == "images":
            yield "provider.images", value


def _labels(value: Node) -> list[Node]:
    """The members of the list that a value holds (``lists.py``), each by its name if it has one."""
    if isinstance(value, str):
        found = parsed(value) if not WIKI_LINK.search(value) else None
        value = found if isinstance(found, list) and not too_deep(found) else _members(value)
    if isinstance(value, dict):
        value = [value]
    return [part for member in value or () if (part := _named(member)) is not None]


def _members(text: str) -> list[Node]:
    return members(WIKI_LINK.sub(r"\1", text))


def _named(member: Node) -> Node:
    """The name of a member of a list, and nothing for what stands for nothing."""
    while isinstance(member, list) and len(member) == 1:
        member = member[0]
    if isinstance(member, dict):
        keys = ("name", "label", "term", "value", "title")
        member = next((member[key] for key in keys if member.get(key)), member)
    if isinstance(member, str):
        return (
            None
            if is_absent(member, "topics")
            else member.strip()
            if "[[" not in member
            else plain_label(member)
        )
    return member


def _authors(value: Node) -> Said:
    """Every author of a byline. A comma parts names if each part has two words or more."""
    listed = (
        [value] if isinstance(value, str) and value.lstrip()[:1] not in "[{(" else _labels(value)
    )
    found: list[Node] = []
    for member in listed:
        found.extend(_bylined(member) if isinstance(member, str) else [member])
    return (("authors", [one for one in found if not isinstance(one, str) or one]),)


def _bylined(text: str) -> Iterable[str]:
    for part in _BETWEEN_AUTHORS.split(_BYLINE.sub("", plain_label(text), count=1)):
        names = [name.strip() for name in part.split(",") if name.strip()]
        if all(" " in name for name in names):
            yield from (name for name in names if not is_absent(name, "authors"))
        elif not is_absent(part, "authors"):
            yield part.strip(" ,")


def urls_in(value: Node) -> list[Node]:
    """The addresses that a value lists."""
    if isinstance(value, str) and not value.lstrip().startswith("["):
        return list(_BEFORE_URL.split(value.strip().rstrip("|;, \n")))
    return (
        _labels(value) if isinstance(value, str) else value if isinstance(value, list) else [value]
    )


def _images(value: Node) -> Said:
    entries = urls_in(value)
    return (("images", [{"url": one} if isinstance(one, str) else one for one in entries]),)


def _related(value: Node) -> Said:
    entries = urls_in(value)
    return (("related", [{"webUrl": one} if isinstance(one, str) else one for one in entries]),)


def _list(key: str) -> Callable[[Node], Said]:
    return lambda value: ((key, _labels(value)),)


_SAID: dict[str, Callable[[Node], Said]] = {
    read.key: _images if read.record == "Image" else _list(read.key)
    for record in ("Related", "Document")
    for _, read in readings(record)
    if read.record == "Image" or read.parts
} | {
    "authors": _authors,
    "publishedDateTime": _time,
    "webUrl": _address,
    "outlet": _outlet,
    "provider": _outlet,
    "related": _related,
}
"""Key → what a value says under it, for keys whose values have several forms."""

PLAIN = {"webUrl", "publishedDateTime"} | frozenset(
    read.key
    for record in ("Related", "Document")
    for _, read in readings(record)
    if not read.record and read.key not in _SAID
)
"""Keys under which a text says what it says, unless it is so short that it may be a word for
nothing, or true or false."""

_TEXTS = {
    read.key
    for record in ("Related", "Document")
    for field, read in readings(record)
    if field.type in ("prose", "text", "time") and not field.many
}

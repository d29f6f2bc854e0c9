"""Secured values in HTML and XML, which no parser of ours may pass on."""

import html
import re
from collections.abc import Iterator

from newsgraph.ingest.nodes import is_sealed_key
from newsgraph.ingest.salvage import decoded, values_in

TAG = re.compile(r"<([^\s<>/!?=\"']{1,100})([^<>]{0,2000})>")
ATTRIBUTE = re.compile(
    r"([^\s=<>\"'/]{1,100})\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s<>\"']+))"
)
NAMING = frozenset(["name", "property", "itemprop", "id", "class", "key"])
"""Attributes that name what their element says."""

SCRIPT = re.compile(r"<script\b", re.IGNORECASE)
MOST_TIMES = 8
"""How often the length of a text may be walked through for the content of elements."""

CONTENT = frozenset(["content", "value", "text"])


def sealed_in_markup(data: bytes) -> list[str]:
    """The secured values in elements, attributes and JSON of HTML or XML, whole and in parts."""
    found: dict[str, None] = {}
    for text in decoded(data):
        found.update(dict.fromkeys(value for value in _values(text) if value))
    return [*found]


def _values(text: str) -> Iterator[str]:
    budget = MOST_TIMES * len(text)
    for tag in TAG.finditer(text):
        name = tag[1].rpartition(":")[2]
        pairs = [
            (html.unescape(key.rpartition(":")[2]), a or b or c)
            for key, a, b, c in ATTRIBUTE.findall(tag[2])
        ]
        yield from (html.unescape(value) for key, value in pairs if is_sealed_key(key))
        is_named = any(key in NAMING and is_sealed_key(value) for key, value in pairs)
        if is_named:
            yield from (html.unescape(value) for key, value in pairs if key in CONTENT)
        if budget > 0 and (is_named or is_sealed_key(html.unescape(name))):
            end = text.find(f"</{tag[1]}", tag.end())
            value = text[tag.end() : end if end >= 0 else len(text)]
            budget -= len(value)
            yield from _content(value)
    yield from _in_scripts(text)


def _in_scripts(text: str) -> Iterator[str]:
    end = 0
    while (script := SCRIPT.search(text, end)) is not None:
        end = text.find("</", script.end())
        end = end if end >= 0 else len(text)
        yield from values_in(text[script.end() : end], in_braces=True)


def _content(value: str) -> Iterator[str]:
    """The text of an element, whole and in lines."""
    value = value.removeprefix("<![CDATA[").removesuffix("]]>")
    bare = html.unescape(re.sub(r"<[^<>]*>", "", value)).strip()
    yield bare
    yield from (line.strip() for line in bare.splitlines())

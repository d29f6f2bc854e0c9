"""Texts that hold HTML → the words that a reader would see."""

import html
import re
from html.parser import HTMLParser
from typing import Final

from newsgraph.identity.text import clean

_TAG: Final = re.compile(
    r"<(?:/?[A-Za-z][A-Za-z0-9:-]*(?:[\s/][^<>]*)?/?|!--.*?--|!\[CDATA\[)>?", re.DOTALL
)
_ESCAPED_TAG: Final = re.compile(
    r"&lt;/?(?:p|a|b|i|em|strong|br|div|span|img|ul|ol|li|h[1-6]|blockquote|figure|table|td|tr)\b",
    re.IGNORECASE,
)
_UNSEEN: Final = frozenset({"script", "style", "template", "noscript", "iframe", "svg"})
_INLINE_WORDS: Final = (
    "a abbr b bdi bdo cite code data dfn em font i kbd mark q s samp small span strong sub sup "
    "time tt u var wbr"
)
_INLINE: Final = frozenset(_INLINE_WORDS.split())


def plain_text(text: str) -> str:
    """The words of a text without its markup; a text without any comes back as it is.

    >>> plain_text('<p>Ferry <a href="https://a.example">adrift</a>.</p><p>412&nbsp;safe.</p>')
    'Ferry adrift. 412\\xa0safe.'
    >>> plain_text("if a < b and b > c")
    'if a < b and b > c'
    """
    if "&lt;" in text and _ESCAPED_TAG.search(text):
        text = html.unescape(text)
    if "<" not in text or not _TAG.search(text):
        return text
    words = _Words()
    words.feed(text)
    words.close()
    return " ".join("".join(words.seen).split(" ")).strip()


def prose(text: str) -> str:
    """A headline or an abstract as people read it: without markup, entities and runs of space."""
    return clean(plain_text(text))


class _Words(HTMLParser):
    """Collects what is seen; a block begins a new word."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._hidden += tag in _UNSEEN
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _UNSEEN and self._hidden > 0
        self._part(tag)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.seen.append(data)

    def _part(self, tag: str) -> None:
        if tag not in _INLINE and self.seen and not self.seen[-1].endswith(" "):
            self.seen.append(" ")

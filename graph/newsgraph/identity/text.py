"""Cleans texts for readers, and folds labels for comparison."""

import html
import re
import unicodedata
from urllib.parse import quote

INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
AMPERSANDS = re.compile(r"&(?:(?:amp|#0{0,7}38|#x0{0,6}26);?)+", re.IGNORECASE)
"""An ampersand that was escaped several times, as in some feeds."""
MOST_ESCAPES = 8
WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
HASH = re.compile(r"#(?=[^\W\d_])")
QUOTES = {'"': '"', "\u201c": "\u201d", "\u201e": "\u201c", "\u00ab": "\u00bb"}
SEPARATORS = re.compile(r"[\s\-_\u2010-\u2015]+")


def clean(text: str) -> str:
    """The text without HTML entities, controls, zero-width and direction marks, runs of space.

    >>> clean("AT&amp;T\\u00a0 sues\\u200b \\x1b[31mFCC")
    'AT&T sues [31mFCC'
    """
    cleaned = _clean_once(text)
    for _ in range(MOST_ESCAPES if "&" in cleaned else 0):
        cleaned = _clean_once(cleaned)
    return cleaned


def _clean_once(text: str) -> str:
    if text.isascii() and text.isprintable() and "&" not in text:
        return " ".join(text.split())
    visible = INVISIBLE.sub("", html.unescape(AMPERSANDS.sub("&", text)))
    return " ".join(unicodedata.normalize("NFC", visible).split())


def plain_label(text: str) -> str:
    """A label, cleaned, without the marks of a hashtag, a wiki link or a quotation around it.

    >>> plain_label("#AI"), plain_label("[[people/jo|Jo Doe]]"), plain_label("C#")
    ('AI', 'Jo Doe', 'C#')
    """
    label = WIKI_LINK.sub(r"\1", clean(text)).strip()
    if len(label) > 2 and QUOTES.get(label[0]) == label[-1]:
        label = label[1:-1].strip()
    return label[1:] if HASH.match(label) else label


def fold(label: str) -> str:
    """The folded form, which is equal for spellings of one label (NFKC, case, hyphens, spaces).

    >>> fold("Natural  Language-Processing")
    'natural-language-processing'
    """
    folded, before = label, None
    while folded != before:
        folded, before = _fold_once(folded), folded
    return folded


def _fold_once(label: str) -> str:
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", clean(label)).casefold())
    return SEPARATORS.sub("-", folded.strip()) or folded


def slug(label: str) -> str:
    """The folded label, percent-encoded as one segment of an IRI.

    >>> slug("C++"), slug("..")
    ('c%2B%2B', '%2E%2E')
    """
    encoded = quote(fold(label), safe="")
    return encoded if encoded.strip(".") else encoded.replace(".", "%2E")

"""The forms in which texts are compared with secured values.

Whatever a later step does to a text, and whatever disguise a text is written in, its form stays
the same: percent-encoding and HTML entities, also n-fold, backslash escapes, punycode, letter
case, compatibility forms, code points that show nothing, and runs of white space.
"""

import html
import re
import unicodedata
from urllib.parse import unquote

IGNORABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f"
    "\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
"""Controls but white space, format characters, and every default-ignorable code point.

Source: Unicode 16, DerivedCoreProperties, ``Default_Ignorable_Code_Point``.
"""

SEPARATORS = re.compile(r"[\s\-_\u2010-\u2015]+")
"""What a URL loses within itself, and what a topic's id writes in another way."""

MOST_ROUNDS = 8
PLAIN = r"\A[\x01-\x24\x27-\x5b\x5d-\x7e]*\z"
"""Of polars: a text of ASCII without escapes, which differs from its form in case and space."""

PUNYCODE = re.compile(r"xn--([a-z0-9-]+)", re.IGNORECASE)
_NESTED = re.compile(r"%(?:25)+(?=[0-9a-fA-F]{2})")
_AMPERSANDS = re.compile(r"&(?:(?:amp|#0*38|#x0*26);?)+", re.IGNORECASE)
_BACKSLASH = re.compile(
    r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U(00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})|(.))",
    re.DOTALL,
)
_DASHES = re.compile("[\u2010-\u2015]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED_SPACE = frozenset("nrt")


def spelt(text: str) -> str:
    """The text without disguise, its words one space apart.

    >>> spelt("Na%2562le&amp;#114;\u200b \\\\u0058")
    'nabler x'
    """
    for _ in range(MOST_ROUNDS):
        if text.isascii() and text.isprintable() and not _may_hide(text):
            break
        before, text = text, _undisguised(text)
        if text == before or not _may_hide(text):
            break
    if "xn--" in text.lower():
        text = PUNYCODE.sub(_decoded, text).replace("\0", "")
    folded = text.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKC", folded)
    return " ".join(folded.split())


def squeezed(form: str) -> str:
    """A form without white space and hyphens."""
    joined = "".join(form.split()).replace("-", "").replace("_", "")
    return joined if joined.isascii() else _DASHES.sub("", joined)


def _may_hide(text: str) -> bool:
    return "%" in text or "&" in text or "\\" in text


def _undisguised(text: str) -> str:
    if "%" in text:
        text = unquote(_NESTED.sub("%", text))
    if "\\" in text:
        text = _BACKSLASH.sub(_unescaped, text)
        if _SURROGATE.search(text):
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    if "&" in text:
        text = html.unescape(_AMPERSANDS.sub("&", text))
    if text.isascii():
        return text if text.isprintable() else IGNORABLE.sub("", text)
    return IGNORABLE.sub("", unicodedata.normalize("NFKC", text))


def _unescaped(found: re.Match[str]) -> str:
    letter = found[4]
    if letter is None:
        return chr(int(found[1] or found[2] or found[3], 16))
    return " " if letter in _ESCAPED_SPACE else letter


def _decoded(found: re.Match[str]) -> str:
    try:
        return found[1].encode().decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return found[0]

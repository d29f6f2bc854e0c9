"""Texts in other encodings than UTF-8 → UTF-8, with the encoding and how sure it is.

A stated encoding is used as it is. Without one, a mark of UTF-16 decides; otherwise
charset-normalizer judges the lines that are not ASCII. A text that is UTF-8 but for some damaged
characters stays as it is, so that the damage costs only its values. Feeds and HTML state their
own encoding, and files that are no texts have none.
"""

import codecs
import re
from typing import NamedTuple

from charset_normalizer import from_bytes

from newsgraph.errors import DocumentError
from newsgraph.ingest.nodes import Fault

SAMPLE = 64 * 1024
"""Bytes of lines that are not ASCII, by which an encoding is judged."""

FEW = 8
"""Characters that are not ASCII; fewer show too little, and Western European is assumed."""

CLEAR = 0.2
"""How much likelier a language must be in one encoding than in another to decide between them."""

CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r",
    "shift_jis", "cp932", "euc_jp", "gb18030", "big5", "euc_kr", "mac_roman",
]  # fmt: skip

NO_TEXT = (b"PAR1", b"PK", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"%PDF")
MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
HINT = "Set it with --encoding, or save the file as UTF-8."

_NOT_ASCII = re.compile(rb"[^\n]*[\x80-\xff][^\n]*\n?")
_WHOLE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


class Guess(NamedTuple):
    """An encoding, how sure it is, from 0 to 1, and another that is as likely, if any."""

    encoding: str
    confidence: float
    rival: str = ""


def as_utf8(data: bytes, encoding: str | None = None) -> tuple[bytes, Fault | None]:
    """The text as UTF-8, and a note on its encoding if that was another one.

    Raises:
        DocumentError: the text is not in the stated encoding.
    """
    if encoding:
        return _decoded(data, encoding), None
    if data.isascii() or data.startswith(NO_TEXT) or data.lstrip()[:1] == b"<":
        return data, None
    if data.startswith(MARKS):
        return _from_utf16(data)
    if 0 in data[:4096] or _is_utf8(data):
        return data, None
    guess = guessed(data)
    if guess is None:
        return data, None
    rival = f"; {guess.rival} is as likely" if guess.rival else ""
    sure = f"{guess.confidence:.0%} sure{rival}"
    reason = f"the text is not UTF-8; it is read as {guess.encoding} ({sure})"
    return _decoded(data, guess.encoding), Fault(reason, HINT, level="noted")


def _decoded(data: bytes, encoding: str) -> bytes:
    try:
        return data.decode(encoding).encode()
    except UnicodeError as error:
        reason = (
            f"the text is not {encoding} ({error.reason if hasattr(error, 'reason') else error})"
        )
        raise DocumentError(reason, "State another --encoding.") from None


def _from_utf16(data: bytes) -> tuple[bytes, Fault | None]:
    try:
        text = data.decode("utf-16").encode()
    except UnicodeError:
        return data, None
    return text, Fault("the text is UTF-16, as its mark says", "Save it as UTF-8.", level="noted")


def _is_utf8(data: bytes) -> bool:
    """Whether a text is UTF-8, or is so for the most part."""
    try:
        data.decode()
    except UnicodeDecodeError:
        whole = _WHOLE.findall(data)
        high = len(data.translate(None, bytes(range(128))))
        return 2 * sum(map(len, whole)) > high
    return True


def guessed(data: bytes) -> Guess | None:
    """The likeliest encoding of a text that is not UTF-8; ``None`` if none fits.

    >>> guessed("Мэр заявил, что паром переполнен, и люди ждали.".encode("cp1251"))
    Guess(encoding='cp1251', confidence=0.5, rival='koi8_r')
    """
    sample = b"".join(_NOT_ASCII.findall(data))[:SAMPLE]
    high = len(sample.translate(None, bytes(range(128))))
    if high < FEW and _fits(data, "cp1252"):
        return Guess("cp1252", 0.5)
    found = [
        one for one in from_bytes(sample, cp_isolation=CANDIDATES) if _fits(data, one.encoding)
    ]
    if not found:
        return Guess("cp1252", 0.3) if _fits(data, "cp1252") else None
    best = found[0]
    alike = best.could_be_from_charset
    rivals = [
        one.encoding for one in found[1:] if one.chaos == best.chaos and str(one) != str(best)
    ]
    encoding = "cp1252" if "cp1252" in alike else best.encoding
    sure = 1 - best.chaos
    if rivals and best.coherence - found[1].coherence < CLEAR:
        return Guess(encoding, round(sure / 2, 2), rivals[0])
    return Guess(encoding, round(sure, 2))


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeError:
        return False
    return True

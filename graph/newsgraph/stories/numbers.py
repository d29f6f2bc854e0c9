"""Reads the numbers of a text: digits and words, money, percent, "at least", ranges."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_ONE_WORDS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TEN_WORDS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_ONES: Final = {word: value for value, word in enumerate(_ONE_WORDS.split())}
_TENS: Final = {word: 10 * value for value, word in enumerate(_TEN_WORDS.split(), start=2)}
_SCALES: Final = {
    "dozen": 12, "hundred": 100, "thousand": 1e3, "k": 1e3, "million": 1e6, "mln": 1e6, "m": 1e6,
    "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12,
}  # fmt: skip
_CURRENCIES: Final = {
    "us$": "$", "$": "$", "a$": "A$", "c$": "C$", "£": "£", "€": "€", "¥": "¥", "rs": "₹", "₹": "₹",
    "dollar": "$", "euro": "€",
}  # fmt: skip

_DIGITS = r"\d{1,3}(?:(?:,|\s,\s)\d{3}(?!\d))+(?:\.\d+)?|\d+(?:(?:\.|\s\.\s)\d+)?"
"""Digits; a tokenised text has spaces around its separators."""

_WORDS = rf"(?:{'|'.join(_TENS)})(?:[\s-](?:{'|'.join(list(_ONES)[1:10])}))?|{'|'.join(_ONES)}"
_SCALE = (
    r"(?:\s*-?\s*(?P<{0}>dozen|hundred|thousand|million|mln|billion|bn|trillion)"
    r"|(?P<{0}_short>[kmb]))?\b"
)
_CURRENCY = r"US\s?\$|A\$|C\$|[$£€¥₹]|\bRs\b\.?"

_AMOUNT: Final = re.compile(
    r"(?:\b(?P<bound>at\s+least|a\s+minimum\s+of|more\s+than|upwards\s+of|over|up\s+to|"
    r"as\s+many\s+as|at\s+most|fewer\s+than|less\s+than|under|about|around|nearly|almost|some|"
    r"roughly|approximately|an\s+estimated)\s+)?"
    r"(?:\b(?P<between>between)\s+)?"
    rf"(?P<currency>{_CURRENCY})?\s?"
    rf"(?<![\w.,/:–-])(?<!\d\s[.,:/]\s)(?P<low>{_DIGITS}|\b(?:{_WORDS})\b)"
    + _SCALE.format("scale")
    + rf"(?:\s*(?:-|–|\bto\b|\bor\b|\band\b(?(between)|(?!)))\s*(?:{_CURRENCY})?\s?"
    rf"(?P<high>{_DIGITS}|\b(?:{_WORDS})\b)" + _SCALE.format("high_scale") + r")?"
    r"(?P<unit>\s*%|\s*-?\s*(?:percent|per\s+cent|pct|dollar|euro)s?\b)?",
    re.IGNORECASE,
)

_AT_LEAST = ("at least", "a minimum of", "more than", "upwards of", "over")
_AT_MOST = ("up to", "as many as", "at most", "fewer than", "less than", "under")

NEAR: Final = 0.1
"""A number with "about" or "nearly" may be off by this share."""

ROUND: Final = 0.02
"""Numbers from 1,000 on that differ by less are the same number, rounded."""

HALF: Final = 0.5
"""Of the last digit before a word such as "million": "$1 billion" may be $1.07 billion."""


class Amount(NamedTuple):
    """A number in a text, ``text[start:end]``, and the least and the most that it may mean."""

    value: float
    low: float
    high: float
    unit: str
    start: int
    end: int

    def agrees(self, other: "Amount") -> bool:
        """Whether one number can be meant by both.

        >>> one, other = (next(amounts(text)) for text in ("at least 12 dead", "15 dead"))
        >>> one.agrees(other)
        True
        """
        return self.low <= other.high and other.low <= self.high


def amounts(text: str) -> Iterator[Amount]:
    """The numbers of a text in their order.

    >>> [amount.value for amount in amounts("Thirteen of 1,200 men lost $2.5 million")]
    [13.0, 1200.0, 2500000.0]
    >>> [(a.low, a.high, a.unit) for a in amounts("between 10 and 15 percent")]
    [(10.0, 15.0, '%')]
    """
    for match in _AMOUNT.finditer(text):
        yield _amount(match)


def _amount(match: re.Match[str]) -> Amount:
    scale = match["scale"] or match["scale_short"]
    value = _value(match["low"], scale)
    bound = " ".join((match["bound"] or "").casefold().split())
    low, high = _bounds(value, bound, _last_digit(match["low"], scale))
    if match["high"]:
        upper = match["high_scale"] or match["high_scale_short"]
        high = _value(match["high"], upper or scale)
        low = value = _value(match["low"], scale or upper)
        high = max(low, high)
    start = match.end() - len(match[0].lstrip())
    return Amount(value, low, high, _unit(match), start, match.end())


def _value(digits: str, scale: str | None) -> float:
    word = digits.casefold()
    if word[0].isdigit():
        value = float(re.sub(r"[\s,]", "", word))
    else:
        value = float(sum(_ONES.get(part, _TENS.get(part, 0)) for part in re.split(r"[\s-]", word)))
    return value * _SCALES[scale.casefold()] if scale else value


def _last_digit(digits: str, scale: str | None) -> float:
    """What the last digit of a number stands for, if a word such as "million" follows; else 0."""
    if not scale:
        return 0.0
    decimals = len(digits.rpartition(".")[2].strip()) if "." in digits else 0
    return float(_SCALES[scale.casefold()] / 10.0**decimals)


def _bounds(value: float, bound: str, last: float) -> tuple[float, float]:
    if bound in _AT_LEAST:
        return value, float("inf")
    if bound in _AT_MOST:
        return 0.0, value
    loose = NEAR if bound else ROUND if value >= 1000 else 0.0
    off = max(value * loose, HALF * last)
    return value - off, value + off


def _unit(match: re.Match[str]) -> str:
    unit = (match["unit"] or "").strip(" -\t\n").casefold()
    if unit.startswith(("%", "p")):
        return "%"
    named = (match["currency"] or unit.removesuffix("s")).casefold().replace(" ", "").rstrip(".")
    return _CURRENCIES.get(named, "")

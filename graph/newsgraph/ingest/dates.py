"""The dates that people write → a moment and its precision.

Python reads ISO 8601, and CLDR names the months of :data:`LANGUAGES`. The other forms are
taken apart here, because general parsers guess: given ``2020-W01`` or ``2020-13-01`` they fill
in or swap, and they read "3 hours ago" by the clock. A text that can mean two days is refused
until its column shows which comes first, the day or the month.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from typing import Literal, NamedTuple

from newsgraph.errors import MisfitError, UndecidedOrderError
from newsgraph.ingest.quoting import shorten
from newsgraph.precision import Precision

Order = Literal["DMY", "MDY"]
"""What comes first in a date such as 02/01/2020: the day or the month."""

LANGUAGES = (
    "cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "nb", "nl", "pl", "pt", "ro", "ru",
    "sv", "tr", "uk",
)  # fmt: skip
"""The languages whose months are known by name; no name means two months in two of them."""

LONGEST = 80
"""Characters; no date is longer."""


class Stated(NamedTuple):
    """What a text says of a time: in UTC, or without a zone where it states none."""

    moment: datetime
    precision: Precision


_SIGNS = str.maketrans("−‐‑‒–—／．：", "------/.:")
_ZONES = {
    **dict.fromkeys(("z", "ut", "utc", "gmt"), 0),
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "cet": 1, "cest": 2,
}  # fmt: skip
"""Hours from UTC. The American names are those of RFC 822; IST, BST and others mean several."""

_NAME = "|".join(_ZONES)
_ZONE = (
    rf"(?P<zone>(?:{_NAME})|(?:utc|gmt)?[+-]\d{{1,2}}(?::?\d{{2}}(?::\d{{2}})?)?)"
    r"(?:\s*\(\w+\)|\[[\w/+-]+\])?"
)
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})"
    r"(?:[:h](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?)?)?"
    rf"(?:\s*(?P<half>[ap])\.?m\.?)?(?:\s*{_ZONE})?",
    re.ASCII,
)
_PACKED_CLOCK = re.compile(
    rf"(?P<hour>\d{{2}})(?P<minute>\d{{2}})?(?P<second>\d{{2}})?(?P<fraction>)(?P<half>)(?:{_ZONE})?",
    re.ASCII,
)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})", re.ASCII)
_YEAR_LAST = re.compile(r"(?P<a>\d{1,2})([-/.])(?P<b>\d{1,2})\2(?P<year>\d{4})", re.ASCII)
_YEAR_MONTH = re.compile(r"(?P<year>\d{4})[-/](?P<month>\d{1,2})", re.ASCII)
_PACKED = re.compile(r"(?P<year>[12]\d{3})(?P<month>\d{2})(?P<day>\d{2})", re.ASCII)
_SECOND = re.compile(r"\d{2}:?\d{2}:?\d{2}", re.ASCII)
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d*)?", re.ASCII)
_SPLIT = re.compile(r"(?:t|\s+at\s+|,\s*|_|\s+)(?=\d{1,2}[:h]\d{2}|\d{1,2}\s*[ap]\.?m\b)", re.ASCII)
_ASCTIME = re.compile(
    r"(?:[a-z]{3},?\s+)?(?P<month>[a-z]{3})\s+(?P<day>\d{1,2})\s+(?P<clock>\d{1,2}:\d{2}:\d{2})"
    r"\s+(?:(?P<zone>\S+)\s+)?(?P<year>\d{4})",
    re.ASCII,
)
_WEEKDAY = re.compile(r"\A(?:[^\W\d]+\.?,|(?:mon|tue|wed|thu|fri|sat|sun))\s+(?=\S)")
_DAY, _MONTH, _YEAR = (
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|[.ºª])?",
    r"(?P<name>[^\W\d_]{3,15}\.?)",
    r"(?P<year>\d{4}|\d{2})",
)
_BETWEEN = r"(?:[\s,/-]+(?:of|de|del)?\s*|(?<=\.))"
_WITH_NAME = tuple(
    re.compile(form)
    for form in (
        f"{_DAY}{_BETWEEN}{_MONTH}{_BETWEEN}{_YEAR}",
        f"{_MONTH}{_BETWEEN}{_DAY}{_BETWEEN}(?P<year>\\d{{4}})",
        f"(?P<year>\\d{{4}}){_BETWEEN}{_MONTH}{_BETWEEN}{_DAY}",
        f"{_MONTH}{_BETWEEN}(?P<year>\\d{{4}})",
        r"(?P<year>\d{4})年(?P<number>\d{1,2})月(?:(?P<day>\d{1,2})日)?",
    )
)
_JSON_DATE = re.compile(r"/date\((-?\d{1,16})(?:[+-]\d{4})?\)/|@(\d{9,10})", re.ASCII)
_INTERVAL = re.compile(r"\d{4}-\d{2}-\d{2}\S*/\S*\d{4}-")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNITS = {
    **dict.fromkeys((9, 10), (1_000_000, 1)),
    **dict.fromkeys((12, 13), (1_000, 1)),
    **dict.fromkeys((15, 16), (1, 1)),
    **dict.fromkeys((18, 19), (1, 1_000)),
}
"""Digits of a number since 1970, and the microseconds of its unit as a fraction."""

SENTINELS = {date(1900, 1, 1), date(1970, 1, 1), date(1899, 12, 30)}
"""Days that stand for no date, beside the years 1 and 9999: zero in Unix, SQL Server, Excel."""


def read(text: str, order: Order | None = None) -> Stated:
    """What a text says of a time.

    >>> read("Thu, 02 Jan 2020 03:04:05 +0100")
    Stated(moment=datetime.datetime(2020, 1, 2, 2, 4, 5, tzinfo=datetime.timezone.utc), \
precision='second')
    >>> read("2020-01").precision
    'month'

    Args:
        text: a date, with or without a time.
        order: what comes first where only numbers stand, if that is known.

    Raises:
        UndecidedOrderError: the text means two days, and ``order`` is not given.
        MisfitError: it is no date, or one that stands for none.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_SIGNS).strip(" \t\r\n'\"").casefold()
    if len(plain) > LONGEST:
        raise _refused(text, "is too long for a date")
    stated = _read(plain, text, order)
    if stands_for_none(stated.moment):
        raise MisfitError(f"{shorten(text)} stands for no date", "Leave it out.")
    return stated


def stands_for_none(moment: datetime) -> bool:
    """Whether a time is what a program writes where it has none."""
    return moment.year in (1, 9999) or moment.date() in SENTINELS


def order_of(texts: Iterable[str]) -> Order | None:
    """What comes first in the dates of one column; ``None`` if none says, or they disagree.

    >>> order_of(["02/01/2020", "13/01/2020"]), order_of(["02/01/2020"])
    ('DMY', None)
    """
    orders: set[Order] = set()
    for text in texts:
        head = _SPLIT.split(text.strip().casefold(), maxsplit=1)[0]
        found = _YEAR_LAST.fullmatch(head)
        if found and int(found["a"]) > 12 >= int(found["b"]):
            orders.add("DMY")
        elif found and int(found["b"]) > 12 >= int(found["a"]):
            orders.add("MDY")
    return orders.pop() if len(orders) == 1 else None


def needs_order(text: str) -> bool:
    """Whether a text is a date whose day and month are numbers that stand before the year.

    >>> needs_order("02/01/2020 10:30"), needs_order("2.1.2020"), needs_order("2020-01-02")
    (True, False, False)
    """
    found = _YEAR_LAST.match(text.strip())
    return found is not None and found[2] != "."


def _read(plain: str, text: str, order: Order | None) -> Stated:
    for form in (_iso, _number, _json_date, _asctime):
        stated = form(plain, text)
        if stated is not None:
            return stated
    if _INTERVAL.match(plain):
        raise _refused(text, "is a span of time, not a moment")
    head, clock = _parted(plain)
    day, precision = _day(head, text, order)
    return _at(day, precision, clock, text)


def _iso(plain: str, text: str) -> Stated | None:
    """ISO 8601 as Python reads it, the usual case; a day alone has the precision of a day."""
    if plain[4:5] != "-" or len(plain) < 10 or plain[10:11] not in ("", "t", " "):
        return None
    try:
        moment = datetime.fromisoformat(plain.upper())
    except ValueError:
        return None
    if len(plain) == 10:
        return Stated(moment, "day") if _YEAR_FIRST.fullmatch(plain) or "w" in plain else None
    return _in_utc(moment, "second" if _SECOND.match(plain, 11) else "minute", text)


def _number(plain: str, text: str) -> Stated | None:
    """A number: a packed date, or time since 1970; what can be both or neither is refused."""
    if not _NUMBER.fullmatch(plain):
        if re.fullmatch(r"[\d.]+e\+?\d+", plain):
            return _scientific(plain, text)
        return None
    whole, _, fraction = plain.partition(".")
    if fraction.strip("0"):
        return _since_1970(plain, text)
    digits = whole.lstrip("+-")
    if whole == digits and (packed := _packed(digits)) is not None:
        if len(digits) == 10:
            raise _refused(text, "is an hour of a day or seconds since 1970")
        return packed
    if len(digits) == 4 and whole == digits and whole > "1000":
        return Stated(datetime(int(whole), 1, 1), "year")  # noqa: DTZ001 - none is stated
    return _since_1970(whole, text)


def _packed(digits: str) -> Stated | None:
    """``20200102``, with or without hour, minute and second; no year before 1900 or after 2099."""
    head = _PACKED.fullmatch(digits[:8])
    if head is None or len(digits) not in (8, 10, 12, 14) or not "1900" <= head["year"] <= "2099":
        return None
    if len(digits) == 10 and head["year"] < "2000":
        return None  # ten digits that begin with 19 are seconds of the years 2030 to 2033
    parts = [int(digits[8 + i : 10 + i]) for i in range(0, len(digits) - 8, 2)]
    try:
        moment = datetime(*map(int, head.group("year", "month", "day")), *parts)  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        return None
    return Stated(moment, ("day", "minute", "minute", "second")[len(parts)])


def _scientific(plain: str, text: str) -> Stated | None:
    mantissa, _, exponent = plain.partition("e")
    places = len(mantissa.partition(".")[2])
    if places < int(exponent) and not (int(exponent) == 9 and places == 9):
        raise _refused(text, "is a number that a spreadsheet rounded")
    return _since_1970(f"{float(plain):.0f}", text)


def _since_1970(number: str, text: str) -> Stated:
    """A moment of the years 1900 to 2099, its unit known by the digits of the number."""
    whole, _, fraction = number.partition(".")
    unit = _UNITS.get(len(whole.lstrip("+-")))
    if unit is None:
        raise _refused(text, "is a number, not a date")
    passed = (int(f"{whole}{fraction[:6]}") * unit[0]) // (unit[1] * 10 ** len(fraction[:6]))
    moment = _EPOCH + timedelta(microseconds=passed)
    if not 1900 <= moment.year <= 2099:
        raise _refused(text, f"would be a time of the year {moment.year}")
    return Stated(moment, "second")


def _json_date(plain: str, text: str) -> Stated | None:
    found = _JSON_DATE.fullmatch(plain)
    return None if found is None else _since_1970(found[1] or found[2], text)


def _asctime(plain: str, text: str) -> Stated | None:
    """``Thu Jan 02 03:04:05 +0000 2020``: the year stands behind the time."""
    found = _ASCTIME.fullmatch(plain)
    if found is None:
        return None
    day, _ = _named(f"{found['day']} {found['month']} {found['year']}", text)
    return _at(day, "day", f"{found['clock']}{found['zone'] or ''}", text)


def _parted(plain: str) -> tuple[str, str]:
    """The day and the clock of a text; either may be empty."""
    parts = _SPLIT.split(plain, maxsplit=1)
    if len(parts) == 2:
        return parts[0].strip(), parts[1].strip()
    found = re.fullmatch(rf"(\d{{4}}-?\d{{2}}-?\d{{2}})(?:t([\d.,]+)?)?\s*({_ZONE})?", plain)
    if found and found[1]:
        return found[1], f"{found[2] or ''}{found['zone'] or ''}"
    return plain, ""


def _day(head: str, text: str, order: Order | None) -> tuple[date, Precision]:
    for form in (_YEAR_FIRST, _PACKED):
        if found := form.fullmatch(head):
            year, month, day = map(int, found.group("year", "month", "day"))
            return _calendar(year, month, day, text), "day"
    if found := _YEAR_LAST.fullmatch(head):
        return _ordered(found, text, order), "day"
    if found := _YEAR_MONTH.fullmatch(head):
        return _calendar(int(found["year"]), int(found["month"]), 1, text), "month"
    return _named(_WEEKDAY.sub("", head, count=1), text)


def _calendar(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise _refused(text, "is not in the calendar") from None


def _ordered(found: re.Match[str], text: str, order: Order | None) -> date:
    a, b, year = (int(found[name]) for name in ("a", "b", "year"))
    if found[2] == "." or a > 12:
        order = "DMY"  # with dots the day comes first in every country that writes so
    elif b > 12:
        order = "MDY"
    elif a != b and order is None:
        raise UndecidedOrderError(
            f"{shorten(text)} is day {a} of month {b}, or day {b} of month {a}",
            "Write the year first.",
        )
    month, day = (a, b) if order == "MDY" else (b, a)
    return _calendar(year, month, day, text)


def _named(head: str, text: str) -> tuple[date, Precision]:
    """A day or month with the name of the month, or with the signs of Chinese and Japanese."""
    for form in _WITH_NAME:
        if found := form.fullmatch(head):
            parts = found.groupdict()
            month = parts.get("number") or _months().get(parts["name"].strip("."))
            if month is not None:
                day = parts.get("day")
                stated = _calendar(_full(parts["year"]), int(month), int(day or 1), text)
                return stated, "day" if day else "month"
    raise _refused(text, "is not a date in a known form")


def _full(year: str) -> int:
    """Years of two digits as RFC 5322 reads them, but to 68 alone, as POSIX does."""
    return int(year) if len(year) == 4 else int(year) + (2000 if year < "69" else 1900)


@cache
def _months() -> dict[str, int]:
    from babel import Locale

    return {
        name.casefold().strip("."): number
        for language in LANGUAGES
        for names in Locale(language).months.values()
        for width in ("wide", "abbreviated")
        for number, name in names[width].items()
    } | {"sept": 9}


def _at(day: date, precision: Precision, clock: str, text: str) -> Stated:
    """The day at the time of day that ``clock`` says, which may be empty or a zone alone."""
    moment = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - the zone follows
    if not clock:
        return Stated(moment, precision)
    if zone := re.fullmatch(_ZONE, clock):
        _offset(zone["zone"], text)
        return Stated(moment.replace(tzinfo=UTC), precision)  # a day stays the day that is written
    found = _CLOCK.fullmatch(clock) or _PACKED_CLOCK.fullmatch(clock)
    if found is None or precision != "day":
        raise _refused(text, "has no time of day that is known")
    moment += _passed(found, text)
    if found["zone"]:
        moment = moment.replace(tzinfo=_offset(found["zone"], text))
    return _in_utc(moment, "second" if found["second"] else "minute", text)


def _passed(found: re.Match[str], text: str) -> timedelta:
    hour, minute, second = (int(found[part] or 0) for part in ("hour", "minute", "second"))
    if found["half"] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    is_midnight = hour == 24 and not minute and not second
    if not (hour < 24 or is_midnight) or minute > 59 or second > 59:
        raise _refused(text, "has no such time of day")
    fraction = int(f"{found['fraction'] or ''}000000"[:6])
    return timedelta(hours=hour, minutes=minute, seconds=second, microseconds=fraction)


def _offset(zone: str, text: str) -> timezone:
    if zone in _ZONES:
        return timezone(timedelta(hours=_ZONES[zone]))
    digits = re.sub(r"[^\d]", "", zone)
    digits = digits if len(digits) % 2 == 0 else f"0{digits}"
    hours, minutes, seconds = (int(digits[i : i + 2] or 0) for i in (0, 2, 4))
    passed = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    if passed >= timedelta(hours=16) or minutes > 59:
        raise _refused(text, "has no such zone")
    return timezone(-passed if "-" in zone else passed)


def _in_utc(moment: datetime, precision: Precision, text: str) -> Stated:
    if moment.tzinfo is None:
        return Stated(moment, precision)
    try:
        return Stated(moment.astimezone(UTC), precision)
    except OverflowError:
        raise _refused(text, "lies outside the calendar") from None


def _refused(text: str, reason: str) -> MisfitError:
    return MisfitError(f"{shorten(text)} {reason}", "Write it as 2023-07-28T15:24:00Z.")

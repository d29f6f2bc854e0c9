"""The text of a scalar → a value of the type that its field takes.

Each conversion takes the stripped text, not empty, and raises ``ValueError`` with "reason;
hint" for a text that does not fit. The same texts are met many times, so the slower ones
remember.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from newsgraph.identity import hosts, urls
from newsgraph.model import Domain, ImageUrl, Url

INTEGER = re.compile(r"[-+]?[0-9]{1,18}(?:\.0+)?\Z")
TIMESTAMP = re.compile(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2})"
    r"(?:(?:[Tt]|[ \t]+)(?P<time>\d{1,2}:\d{2}(?::\d{2})?)(?P<fraction>\.\d+)?"
    r"[ \t]*(?P<zone>[Zz]|[-+]\d{1,2}(?::?\d{2})?)?)?\Z",
    re.ASCII,
)
BOOLEANS = {
    **dict.fromkeys(("true", "yes", "on", "y", "1"), True),
    **dict.fromkeys(("false", "no", "off", "n", "0"), False),
}


def shorten(text: str, limit: int = 60) -> str:
    """The text quoted for a message: one line of ASCII, cut after ``limit`` characters."""
    return ascii(text) if len(text) <= limit else ascii(text[: limit - 1])[:-1] + "…'"


def integer(text: str) -> int:
    """A whole number of at most 18 digits."""
    if INTEGER.match(text):
        return int(text.partition(".")[0])
    raise ValueError(f"{shorten(text)} is not a whole number; Write digits.")


def boolean(text: str) -> bool:
    """A truth value of YAML 1.1."""
    try:
        return BOOLEANS[text.casefold()]
    except KeyError:
        raise ValueError(f"{shorten(text)} is not true or false; Write one of them.") from None


@lru_cache(maxsize=2**16)
def timestamp(text: str) -> datetime:
    """A timestamp of YAML 1.1 in UTC; without a zone it comes back without one."""
    moment = _moment(text)
    try:
        return moment if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{shorten(text)} lies outside the calendar; Fix the year.") from None


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        match = TIMESTAMP.match(text)
    if match is None:
        raise ValueError(f"{shorten(text)} is not a time; Write it as 2023-07-28T15:24:00Z.")
    date = "-".join(f"{int(part):02d}" for part in match["date"].split("-"))
    time = ":".join(f"{int(part):02d}" for part in (match["time"] or "0:0").split(":"))
    fraction = f"{match['fraction'] or '.'}000000"[:7]
    seconds = time if time.count(":") == 2 else f"{time}:00"
    try:
        return datetime.fromisoformat(f"{date:0>10}T{seconds}{fraction}{_zone(match['zone'])}")
    except ValueError as error:
        raise ValueError(f"{shorten(text)} is no date ({error}); Fix it.") from None


def _zone(text: str | None) -> str:
    """The zone as ``datetime`` reads it, the minutes filled in."""
    if text is None or text in "Zz":
        return "+00:00" if text else ""
    digits = text[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    return f"{text[0]}{hours:0>2}:{minutes}"


@lru_cache(maxsize=2**16)
def url(text: str) -> str:
    """A web address that has a key, as written."""
    try:
        urls.parse(text)
        urls.key(text)
    except ValueError as error:
        raise ValueError(f"the address {error}") from None
    return text


@lru_cache(maxsize=2**16)
def image_url(text: str) -> str:
    """A web address, or a path on the article's own site, as written."""
    try:
        urls.picture(text, "https://site.invalid/")
    except ValueError as error:
        raise ValueError(f"the address {error}") from None
    return text


@lru_cache(maxsize=2**14)
def domain(text: str) -> str:
    """A host name, as written."""
    if hosts.clean_domain(text) is None:
        raise ValueError(f"{shorten(text)} is not a host name; Write one such as latimes.com.")
    return text


SCALARS: dict[Any, Callable[[str], Any]] = {
    str: str,
    int: integer,
    bool: boolean,
    datetime: timestamp,
    Url: url,
    ImageUrl: image_url,
    Domain: domain,
}
"""Annotation of a field in :mod:`newsgraph.model` → the conversion of its text."""

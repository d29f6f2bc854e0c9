"""The text of a scalar → a value of the type that its field takes.

Each conversion takes the stripped text, not empty, and raises :class:`MisfitError` for a text
that does not fit. The same texts occur many times, so the slower conversions remember.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from newsgraph.errors import MisfitError
from newsgraph.identity import hosts, urls
from newsgraph.ingest.dates import Stated, read, stands_for_none
from newsgraph.ingest.quoting import shorten
from newsgraph.model import Domain, ImageUrl, Url
from newsgraph.precision import PRECISIONS, Precision

INTEGER = re.compile(r"[-+]?[0-9]{1,18}(?:\.0+)?\Z")
BOOLEANS = {
    **dict.fromkeys(("true", "yes", "on", "y", "1"), True),
    **dict.fromkeys(("false", "no", "off", "n", "0"), False),
}


def integer(text: str) -> int:
    """A whole number of at most 18 digits."""
    if INTEGER.match(text):
        return int(text.partition(".")[0])
    raise MisfitError(f"{shorten(text)} is not a whole number", "Write digits.")


def boolean(text: str) -> bool:
    """A truth value of YAML 1.1."""
    try:
        return BOOLEANS[text.casefold()]
    except KeyError:
        raise MisfitError(f"{shorten(text)} is not true or false", "Write one of them.") from None


@lru_cache(maxsize=2**16)
def timestamp(text: str) -> Stated:
    """A time in UTC, or without a zone where the text states none.

    Python reads the form that most documents have three times as fast as :mod:`dates` does.
    """
    if text[10:11] == "T" and text[16:17] == ":" and text[4] == "-":
        try:
            moment = datetime.fromisoformat(text)
            moment = moment if moment.tzinfo is None else moment.astimezone(UTC)
        except (ValueError, OverflowError):
            return read(text)
        if not stands_for_none(moment):
            return Stated(moment, "second")
    return read(text)


@lru_cache(maxsize=2**16)
def url(text: str) -> str:
    """A web address that has a key, as written."""
    reason = _is_no_site(text.split("/", 3)[2]) if text.count("/") > 1 else ""
    if reason:
        raise MisfitError(f"the address {reason}", "Correct its host.")
    try:
        urls.parse(text)
        urls.key(text)
    except MisfitError as error:
        raise MisfitError(f"the address {error.reason}", error.hint) from None
    return text


@lru_cache(maxsize=2**14)
def _is_no_site(host: str) -> str:
    """Why no article can be at a host; empty if one can."""
    bare = host.casefold().rstrip(".:").partition(":")[0]
    if bare in SCHEMES:
        return "names its scheme twice"
    if bare in PLACEHOLDERS:
        return "stands in place of one that was taken away"
    if bare and hosts.is_public_suffix(bare):
        return f"has only {shorten(bare)} for a host"
    return ""


SCHEMES = frozenset({"http", "https", "www"})
PLACEHOLDERS = frozenset({"removed.com"})
"""Hosts that news services put in place of an address that was taken away."""


@lru_cache(maxsize=2**16)
def image_url(text: str) -> str:
    """A web address, or a path on the article's own site, as written."""
    try:
        urls.picture(text, "https://site.invalid/")
    except MisfitError as error:
        raise MisfitError(f"the address {error.reason}", error.hint) from None
    return text


@lru_cache(maxsize=2**14)
def domain(text: str) -> str:
    """A host name, as written."""
    if hosts.clean_domain(text) is None:
        reason = f"{shorten(text)} is not a host name"
        raise MisfitError(reason, "Write one such as latimes.com.")
    return text


def precision(text: str) -> str:
    """How exactly a time is known."""
    if text.casefold() in PRECISIONS:
        return text.casefold()
    hint = f"Write one of {', '.join(PRECISIONS)}."
    raise MisfitError(f"{shorten(text)} is no precision", hint)


SCALARS: dict[Any, Callable[[str], Any]] = {
    str: str,
    int: integer,
    bool: boolean,
    datetime: timestamp,
    Url: url,
    ImageUrl: image_url,
    Domain: domain,
    Precision: precision,
}
"""Annotation of a field in :mod:`newsgraph.model` → the conversion of its text."""

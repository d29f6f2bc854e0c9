"""Addresses and file names in few bytes, each restored exactly by the script.

Most addresses begin like the others of their outlet, and many addresses and file names
hold the headline as a slug. Both parts stand on the page already, so they are left out.
"""

import re
from collections import Counter
from urllib.parse import urlsplit

SLUG = "*"
"""Stands where a text holds the slug of its article's headline."""

_LEAST_SLUG = 8

Coded = str | tuple[str]
"""A shortened text; or a text to be read unchanged, alone in a tuple."""


def slug(text: str | None) -> str:
    """ASCII letters and digits of a headline, hyphens for its spaces; the script has the same.

    >>> slug("What's new - in AI?")
    'whats-new-in-ai'
    """
    kept = re.sub(r"[^A-Za-z0-9 -]", "", text or "")
    return re.sub(r"[ -]+", "-", kept).strip("-").lower()


def without_slug(text: str, headline: str | None) -> Coded:
    """``text`` with :data:`SLUG` for the slug of ``headline``.

    >>> without_slug("2020-01-17-tiny-robots-listen.md", "Tiny robots listen")
    '2020-01-17-*.md'
    >>> without_slug("a*b.md", "Tiny robots listen")
    ('a*b.md',)
    """
    if SLUG in text:
        return (text,)
    part = slug(headline)
    return text.replace(part, SLUG, 1) if len(part) >= _LEAST_SLUG else text


def origin(address: str) -> str:
    """Scheme and host of an address as it writes them; empty if it has none.

    >>> origin("https://www.a.example/x"), origin("/x")
    ('https://www.a.example', '')
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    head = f"{parts.scheme}://{parts.netloc}"
    is_plain = parts.netloc and SLUG not in head and address.startswith(head + "/")
    return head if is_plain else ""


def common_origins(addresses: list[str | None], owners: list[int], count: int) -> list[str]:
    """For each of ``count`` owners the origin that most of its addresses begin with."""
    seen: list[Counter[str]] = [Counter() for _ in range(count)]
    for address, owner in zip(addresses, owners, strict=True):
        if address and owner >= 0:
            seen[owner][origin(address)] += 1
    return [min(each, key=lambda head: (-each[head], head)) if each else "" for each in seen]


def short_address(address: str | None, start: str, headline: str | None) -> Coded | None:
    """An address without ``start``, so that it begins with a slash, and without its slug.

    >>> short_address("https://a.example/x", "https://a.example", None)
    '/x'
    >>> short_address("//a.example/x", "https://a.example", None)
    ('//a.example/x',)
    """
    if address is None:
        return None
    if address.startswith("/") or SLUG in address:
        return (address,)
    rest = address.removeprefix(start) if address.startswith(start + "/") else address
    return without_slug(rest, headline)

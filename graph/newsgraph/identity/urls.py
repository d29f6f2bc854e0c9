"""From a raw URL to the canonical key of an article.

A *key* is the URL of an article without the parts that do not distinguish articles: scheme,
mobile and AMP variants, trackers, spelling. Every raw URL remains an alias of its article; keys
only decide which aliases belong together.

A key is the fixed point of the rules in :mod:`newsgraph.identity.url_rules`: they are applied
again until none changes anything, so ``key(key(u)) == key(u)`` for every URL that has a key. URLs
are parsed as in browsers (WHATWG URL Standard); percent-encoding is normalised as in RFC 3986
§6.2.2. Only parameters on a list are dropped: an unknown parameter may name the article.

>>> key("https://www.news.example/story/1/amp/?utm_source=mail")
'news.example/story/1'
>>> explain("https://www.news.example/story/1/amp/?utm_source=mail")
('scheme', 'host prefix', 'amp path', 'trailing slash', 'tracker utm_source')
"""

import re
from functools import lru_cache
from html import unescape
from typing import Final
from urllib.parse import urljoin

import ada_url

from newsgraph.errors import MisfitError
from newsgraph.identity.url_rules import (
    Parts,
    Trail,
    bare_host,
    hints_at_amp,
    inner_urls,
    may_wrap,
    ruled,
    without_scheme,
    written,
)

MAX_LENGTH: Final = 8192
MAX_ROUNDS: Final = 64

# Blanks, controls and zero-width characters that people paste around a URL.
_PADDING: Final = "".join(map(chr, range(33))) + (
    "\x7f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b"
    "\u200c\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
_LINE_BREAKS: Final = str.maketrans("", "", "\t\r\n")
# Only entities with a semicolon: `&copy=2` is a parameter, not a copyright sign.
_ENTITY: Final = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});", re.I)

_WEB: Final = re.compile(r"https?:[/\\]", re.I)
_OTHER_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#\\]|$))", re.I)
_HREF: Final = re.compile(
    r"(?P<scheme>https?)://(?P<host>\[[^\]]*\]|[^/:?#]*)(?P<port>:\d+)?(?P<path>/[^?#]*)"
    r"(?:\?(?P<query>[^#]*))?(?:#(?P<fragment>.*))?"
)
_HOST: Final = re.compile(r"\[[0-9a-f:.]+\]|(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}\.?")
_NOT_IN_IRI: Final = re.compile(r"%(?![0-9A-Fa-f]{2})|[^!$%&-;=?-Z_a-z~]")
_SAFE_IN_IRI: Final = re.compile(r"[!$&-;=?-Z_a-z~]*+")

# A URL that a WHATWG parser would not change, so the rules can be applied without parsing it.
_PLAIN: Final = re.compile(
    r"(?P<scheme>https?://)?+(?P<host>[a-z0-9-]++(?:\.[a-z0-9-]++)++)"
    r"(?P<path>(?:/[A-Za-z0-9_~!$'()*+,;=:@-][A-Za-z0-9._~!$'()*+,;=:@-]*+)*+)(?P<slash>/?)"
    r"(?:\?(?P<query>[A-Za-z0-9._~!$()*+,:@/=&-]++))?+"
)

_INDEX_PAGE: Final = re.compile(r"[^/?#]+/(?:index|default)\.(?:html?|php|aspx?|jsp)")

_NO_URL: Final = ("is not a URL that a browser could open", "Correct its host.")


def parse(raw: str) -> str:
    """Return the absolute http(s) URL `raw`, cleaned, as a document may link to an article.

    Blanks around it are cut, HTML entities are unescaped, and the URL is serialised as in the
    WHATWG URL Standard. The result is a valid IRI reference: characters that RFC 3987 forbids are
    percent-encoded. A URL with credentials is refused, because it does not name a public article
    and must not be published.

    Raises MisfitError, which never quotes `raw`.
    """
    if is_plain(raw):
        return raw
    text = _repaired(raw)
    if not _WEB.match(text):
        raise MisfitError("is not an absolute web address", "Write it with http:// or https://.")
    return written(_parsed(text))


@lru_cache(maxsize=2**16)
def key(raw: str) -> str:
    """Return the canonical key of the article at `raw`, which is a URL or already a key.

    Raises MisfitError where `parse` would, and for a URL wrapped in too many others.
    """
    return _plain_key(raw) or _reduced(raw)[0]


def picture(raw: str, site: str) -> str:
    """Return the address of an image, cleaned as by `parse`; a path is resolved against `site`.

    Raises MisfitError where `parse` would for the whole address.

    >>> picture("/a.jpg", "https://news.example/1"), picture("//cdn.example/a.jpg", "https://x.y/")
    ('https://news.example/a.jpg', 'https://cdn.example/a.jpg')
    """
    if is_plain(raw) or _WEB.match(raw):
        return parse(raw)
    try:
        whole = urljoin(site, raw)
    except ValueError:
        raise MisfitError(*_NO_URL) from None
    return parse(whole)


def is_plain(raw: str) -> bool:
    """Return whether `parse` is known to leave `raw` unchanged; true of most URLs."""
    plain = _plain(raw)
    if not plain or not plain["scheme"] or not (plain["path"] or plain["slash"]):
        return False
    bare = _plain_host(plain["host"])
    return bare is not None and plain["host"].endswith(bare)


def explain(raw: str) -> tuple[str, ...]:
    """Return the names of the rules that changed something from `raw` to its key, in order.

    Raises ValueError where `key` does.
    """
    return tuple(_reduced(raw)[1])


@lru_cache(maxsize=2**16)
def host(raw: str) -> str:
    """Return the host of a URL or key: lower case, punycode, no port, no trailing dot.

    Raises MisfitError where `parse` would.
    """
    return _read(raw, {}).host.rstrip(".")


def is_homepage(key: str) -> bool:
    """Return whether a key is the front page of a host, which never names an article.

    >>> is_homepage("news.example"), is_homepage("news.example?p=1")
    (True, False)
    """
    return not any(mark in key for mark in "/?#") or bool(_INDEX_PAGE.fullmatch(key))


def _plain(raw: str) -> re.Match[str] | None:
    return _PLAIN.fullmatch(raw) if len(raw) <= MAX_LENGTH - len("https://") else None


def _plain_key(raw: str) -> str | None:
    """Return the key of a URL that needs no parser, or None for any other URL."""
    plain = _plain(raw)
    bare = _plain_host(plain["host"]) if plain else None
    if not plain or not bare:
        return None
    if not plain["query"] and not hints_at_amp(plain["path"]):
        return bare + plain["path"]
    parts, before = Parts("http", bare, "", plain["path"], plain["query"] or "", ""), None
    while parts != before:
        parts, before = ruled(parts, {}), parts
    return without_scheme(parts)


@lru_cache(maxsize=16384)
def _plain_host(host: str) -> str | None:
    """Return the form of `host` in a key, or None if it is not a host or may wrap another URL."""
    if may_wrap(host):
        return None
    try:
        return bare_host(_parsed(f"http://{host}").host)
    except ValueError:
        return None


def _repaired(raw: str) -> str:
    """Cut blanks and unescape entities until none is left (feeds contain `&amp;amp;`)."""
    if len(raw) > MAX_LENGTH:
        raise MisfitError(f"is longer than {MAX_LENGTH} characters", "Give the article's own URL.")
    if ";" not in raw and raw.isprintable() and raw == raw.strip() != "":
        return raw
    text, before = raw, None
    while text != before:
        before = text
        text = _ENTITY.sub(lambda entity: unescape(entity[0]), text)
        text = text.translate(_LINE_BREAKS).strip(_PADDING)
    if not text:
        raise MisfitError("is empty", "Give the article's URL or leave the field out.")
    return text


def _read(raw: str, trail: Trail) -> Parts:
    """Parse a URL, or a key, which lacks the scheme."""
    text = _repaired(raw)
    if text != raw:
        trail["white space or entity"] = None
    if _WEB.match(text):
        trail["scheme"] = None
    elif _OTHER_SCHEME.match(text):
        raise MisfitError("is not a web address", "Only http:// and https:// lead to an article.")
    elif text[0] in "/\\?#":
        raise MisfitError("is relative", "Write it in full, with https:// and the host.")
    else:
        text = f"http://{text}"
    parts = _parsed(text)
    rootless = parts._replace(path="") if parts.path == "/" else parts
    if text not in (written(parts), written(rootless)):
        trail["spelling"] = None
    return rootless


@lru_cache(maxsize=2**16)
def _parsed(text: str) -> Parts:
    """Parse as in the WHATWG URL Standard; encode what it allows but RFC 3987 forbids."""
    try:
        href = ada_url.normalize_url(text)
    except ValueError:
        raise MisfitError(*_NO_URL) from None
    if "@" in href[: href.index("/", len("https://"))]:
        raise MisfitError("holds credentials", "Remove the part before the @.")
    match = _HREF.fullmatch(href)
    if match is None or not _HOST.fullmatch(match["host"]):
        raise MisfitError("has no valid host", "Write it as https://host/path.")
    scheme, host, port, *tail = match.groups("")
    parts = Parts(scheme, host, port, *map(_iri_safe, tail))
    if len(written(parts)) > MAX_LENGTH:
        raise MisfitError(f"is longer than {MAX_LENGTH} characters", "Give the article's own URL.")
    return parts


def _iri_safe(part: str) -> str:
    return part if _SAFE_IN_IRI.fullmatch(part) else _NOT_IN_IRI.sub(_encoded, part)


def _encoded(character: re.Match[str]) -> str:
    return f"%{ord(character[0]):02X}"


def _reduced(raw: str) -> tuple[str, Trail]:
    """Apply the rules until none of them changes anything."""
    trail: Trail = {}
    text = raw
    for _ in range(MAX_ROUNDS):
        parts = _read(text, trail)
        reached = _unwrapped(parts, trail) or without_scheme(ruled(parts, trail))
        if reached in (text, _plain_key(reached)):
            return reached, trail
        text = reached
    raise MisfitError("is wrapped in too many others", "Give the article's own URL.")


def _unwrapped(parts: Parts, trail: Trail) -> str | None:
    """Return the URL inside the URL of a cache or a redirect, or None if there is none."""
    if not may_wrap(parts.host):
        return None
    for name, inner in inner_urls(parts):
        if _is_web(inner):
            trail[name] = None
            return inner
    return None


def _is_web(text: str) -> bool:
    try:
        return "\ufffd" not in text and bool(parse(text))
    except ValueError:
        return False

"""From a raw URL to the canonical key of an article.

A *key* is the URL of an article without all that does not tell articles apart: scheme, mobile
and AMP variants, trackers, spelling. Every raw URL stays an alias of its article; a key only
decides which aliases meet.

A key is the fixed point of the rules in :mod:`newsgraph.identity.url_rules`: they are applied
again until none changes anything, so ``key(key(u)) == key(u)`` for every URL that has a key. URLs
are parsed as browsers do (WHATWG URL Standard); percent-encoding is normalised after RFC 3986
§6.2.2. Parameters are dropped by a list of known names only: an unknown parameter may be the one
that names the article.

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

# A URL that a WHATWG parser would leave as it is, so that the rules may act on it unparsed.
_PLAIN: Final = re.compile(
    r"(?P<scheme>https?://)?+(?P<host>[a-z0-9-]++(?:\.[a-z0-9-]++)++)"
    r"(?P<path>(?:/[A-Za-z0-9_~!$'()*+,;=:@-][A-Za-z0-9._~!$'()*+,;=:@-]*+)*+)(?P<slash>/?)"
    r"(?:\?(?P<query>[A-Za-z0-9._~!$()*+,:@/=&-]++))?+"
)

_INDEX_PAGE: Final = re.compile(r"[^/?#]+/(?:index|default)\.(?:html?|php|aspx?|jsp)")

_NO_URL: Final = ("is not a URL that a browser could open", "Correct its host.")


def parse(raw: str) -> str:
    """Clean the absolute http(s) URL `raw`: what a document may hold as a link to an article.

    Blanks around it are cut, HTML entities are unescaped, the rest is serialised after the WHATWG
    URL Standard. The answer is a valid IRI reference: whatever RFC 3987 forbids is
    percent-encoded. Credentials are refused, not cut: such a URL does not name a public article,
    and its raw text must not be published.

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
    """Return the canonical key of the article at `raw`: a URL, or a key already.

    Raises MisfitError where `parse` would, and for a URL wrapped in others without end.
    """
    return _plain_key(raw) or _reduced(raw)[0]


def picture(raw: str, site: str) -> str:
    """Clean the address of a picture as `parse` does; a path is completed from the page `site`.

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
    """Tell whether `parse` would leave `raw` as it is, for what most URLs look like."""
    plain = _plain(raw)
    if not plain or not plain["scheme"] or not (plain["path"] or plain["slash"]):
        return False
    bare = _plain_host(plain["host"])
    return bare is not None and plain["host"].endswith(bare)


def explain(raw: str) -> tuple[str, ...]:
    """Name the rules that changed something on the way from `raw` to its key, in order.

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
    """Tell whether a key names the front page of a host, which is never the name of an article.

    >>> is_homepage("news.example"), is_homepage("news.example?p=1")
    (True, False)
    """
    return not any(mark in key for mark in "/?#") or bool(_INDEX_PAGE.fullmatch(key))


def _plain(raw: str) -> re.Match[str] | None:
    return _PLAIN.fullmatch(raw) if len(raw) <= MAX_LENGTH - len("https://") else None


def _plain_key(raw: str) -> str | None:
    """Return the key of a URL that needs no parser, None for any other."""
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
    """Return the key's form of `host`; None if it is no host or may wrap another URL."""
    if may_wrap(host):
        return None
    try:
        return bare_host(_parsed(f"http://{host}").host)
    except ValueError:
        return None


def _repaired(raw: str) -> str:
    """Cut blanks and unescape entities until neither is left (`&amp;amp;` is met in feeds)."""
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
    """Parse a URL, or a key, which has no scheme."""
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
    """Parse after the WHATWG URL Standard; encode what it leaves and RFC 3987 forbids."""
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
    """Apply the rules until none changes anything."""
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
    """Return the URL that a cache or a redirect carries in its own; None if it carries none."""
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

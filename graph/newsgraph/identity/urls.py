"""From a raw URL to the canonical key of an article.

A *key* is the URL of an article without all that does not tell articles apart: scheme, mobile
and AMP variants, trackers, spelling. Every raw URL stays an alias of its article; a key only
decides which aliases meet.

A key is the fixed point of the rules below: they are applied again until none changes anything,
so ``key(key(u)) == key(u)`` for every URL that has a key. URLs are parsed as browsers do (WHATWG
URL Standard); percent-encoding is normalised after RFC 3986 §6.2.2. Parameters are dropped by a
list of known names only: an unknown parameter may be the one that names the article.

>>> key("https://www.news.example/story/1/amp/?utm_source=mail")
'news.example/story/1'
>>> explain("https://www.news.example/story/1/amp/?utm_source=mail")
('scheme', 'host prefix', 'amp path', 'trailing slash', 'tracker utm_source')
"""

import re
from base64 import urlsafe_b64decode
from collections.abc import Callable
from functools import cache, lru_cache
from html import unescape
from typing import Final, NamedTuple
from urllib.parse import unquote

import ada_url
from publicsuffixlist import PublicSuffixList

RULES_VERSION: Final = "1"
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
_ESCAPE: Final = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

# A URL that a WHATWG parser would leave as it is, so that the rules may act on it unparsed.
_PLAIN: Final = re.compile(
    r"(?P<scheme>https?://)?+(?P<host>[a-z0-9-]++(?:\.[a-z0-9-]++)++)"
    r"(?P<path>(?:/[A-Za-z0-9_~!$'()*+,;=:@-][A-Za-z0-9._~!$'()*+,;=:@-]*+)*+)(?P<slash>/?)"
    r"(?:\?(?P<query>[A-Za-z0-9._~!$()*+,:@/=&-]++))?+"
)
_AMP_HINT: Final = re.compile(r"[/._-]amp", re.I)

_HOST_PREFIX: Final = re.compile(r"(?:www|m|mobile|amp)\.(?=[^.]+\.)")
_AMP_DIRECTORY: Final = re.compile(r"(?:/platform)?/(?:amp|google-amp|\.amp)(?=/|$)", re.I)
_AMP_END: Final = re.compile(r"(?:/amp\.html?|\.amp|[._]amp(?P<extension>\.html?))/*$", re.I)
_AMP_SHOW: Final = re.compile(r"/amp_(?=[a-z]+show/)")

_AMP_CACHE_HOST: Final = re.compile(r"[^.]+\.cdn\.ampproject\.org|cdn\.ampproject\.org")
_AMP_CACHE_PATH: Final = re.compile(r"/(?:c|v|wp)/(?P<secure>s/)?(?P<rest>[^/]+\..*)")
_GOOGLE_HOST: Final = re.compile(r"(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?")
_GOOGLE_AMP_PATH: Final = re.compile(r"/amp/(?P<secure>s/)?(?P<rest>[^/]+\..*)")
_GOOGLE_NEWS_PATH: Final = re.compile(r"/(?:__i/)?(?:rss/)?(?:rd/)?articles/(?P<code>CBMi[\w-]+)=*")
_GOOGLE_NEWS_FIELD: Final = re.compile(rb'\x08\x13"([\x80-\xff]?[\x00-\x7f])')

_INDEX_PAGE: Final = re.compile(r"[^/?#]+/(?:index|default)\.(?:html?|php|aspx?|jsp)")

_AMP_FLAGS: Final = frozenset({"amp", "_amp", "isamp", "is_amp", "amp_markup"})
_AMP_FLAG_VALUES: Final = frozenset({"", "1", "true", "yes", "y", "amp"})
_AMP_MODES: Final = frozenset(
    {"outputtype", "output", "context", "platform", "view", "media", "template", "format"}
)
_AMP_MODE_VALUES: Final = frozenset({"amp", "amp-type", "ampart", "amp+html", "amp%20html"})

# Each name is known as a campaign, click or referral mark and not to select content. `ref`, `src`,
# `source`, `mod`, `cid`, `feed` and their kin are not listed: some site names articles by each.
_TRACKER_PREFIXES: Final = ("utm_", "guce_referrer", "hsa_", "mtm_", "at_custom")
_TRACKER_FAMILIES: Final = {
    "advertisers and social networks": (
        "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh li_fat_id "
        "fb_action_ids fb_action_types fb_source fb_ref __twitter_impression hss_channel"
    ),
    "mailings": (
        "mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok vero_id vero_conv "
        "oly_enc_id oly_anon_id wickedid rb_clickid s_cid smid smtyp"
    ),
    "web analytics": (
        "_ga _gl _openstat pk_campaign pk_kwd pk_source pk_medium pk_content xtor at_medium "
        "at_campaign ns_mchannel ns_campaign ns_source ns_linkname ns_fee akamai-rum"
    ),
    "publishers": (
        "cmpid ocid ncid spm ftag sr_share guccounter soc_src soc_trk tsrc wpisrc wpmm srnd ito"
    ),
    "the viewer of Google's AMP cache": "amp_js_v amp_gsa amp_ct amp_tf amp_r usqp aoh",
}
_TRACKERS: Final = frozenset(" ".join(_TRACKER_FAMILIES.values()).split())
_TRACKERS_BY_VALUE: Final = {
    "sid": re.compile(r"[0-9a-f]{16,}", re.I),
    "partner": re.compile(r"feedburner|rss(?:nyt)?", re.I),
    "share": re.compile(r"facebook|twitter|x|email|linkedin|pinterest|reddit|tumblr|telegram"),
    "track": re.compile(r"rss", re.I),
    "ir": re.compile(r"t", re.I),
}


class _Parts(NamedTuple):
    """A parsed URL; `port` opens with its colon, `path` with its slash."""

    scheme: str
    host: str
    port: str
    path: str
    query: str
    fragment: str


_Trail = dict[str, None]


def parse(raw: str) -> str:
    """Clean the absolute http(s) URL `raw`: what a document may hold as a link to an article.

    Blanks around it are cut, HTML entities are unescaped, the rest is serialised after the WHATWG
    URL Standard. The answer is a valid IRI reference: whatever RFC 3987 forbids is
    percent-encoded. Credentials are refused, not cut: such a URL does not name a public article,
    and its raw text must not be published.

    Raises ValueError, telling the reason and the mend, never quoting `raw`.
    """
    if is_plain(raw):
        return raw
    text = _mended(raw)
    if not _WEB.match(text):
        raise ValueError("is not an absolute web address; write it with http:// or https://")
    return _written(_parsed(text))


@lru_cache(maxsize=2**16)
def key(raw: str) -> str:
    """Return the canonical key of the article at `raw`: a URL, or a key already.

    Raises ValueError where `parse` would, and for a URL wrapped in others without end.
    """
    return _plain_key(raw) or _reduced(raw)[0]


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

    Raises ValueError where `parse` would.
    """
    return _read(raw, {}).host.rstrip(".")


def is_homepage(key: str) -> bool:
    """Tell whether a key names the front page of a host, which is never the name of an article.

    >>> is_homepage("news.example"), is_homepage("news.example?p=1")
    (True, False)
    """
    return not any(mark in key for mark in "/?#") or bool(_INDEX_PAGE.fullmatch(key))


@cache
def public_suffixes() -> PublicSuffixList:
    """Return the public-suffix list of the package, ICANN section only: offline, loaded once."""
    return PublicSuffixList(only_icann=True)


def _plain(raw: str) -> re.Match[str] | None:
    return _PLAIN.fullmatch(raw) if len(raw) <= MAX_LENGTH - len("https://") else None


def _plain_key(raw: str) -> str | None:
    """Return the key of a URL that needs no parser, None for any other."""
    plain = _plain(raw)
    bare = _plain_host(plain["host"]) if plain else None
    if not plain or not bare:
        return None
    if not plain["query"] and not _hints_at_amp(plain["path"]):
        return bare + plain["path"]
    parts, before = _Parts("http", bare, "", plain["path"], plain["query"] or "", ""), None
    while parts != before:
        parts, before = _ruled(parts, {}), parts
    return _key(parts)


@lru_cache(maxsize=16384)
def _plain_host(host: str) -> str | None:
    """Return the key's form of `host`; None if it is no host or may wrap another URL."""
    if _may_wrap(host):
        return None
    try:
        return _bare_host(_parsed(f"http://{host}").host)
    except ValueError:
        return None


def _mended(raw: str) -> str:
    """Cut blanks and unescape entities until neither is left (`&amp;amp;` is met in feeds)."""
    if len(raw) > MAX_LENGTH:
        raise ValueError(f"is longer than {MAX_LENGTH} characters; give the article's own URL")
    if ";" not in raw and raw.isprintable() and raw == raw.strip() != "":
        return raw
    text, before = raw, None
    while text != before:
        before = text
        text = _ENTITY.sub(lambda entity: unescape(entity[0]), text)
        text = text.translate(_LINE_BREAKS).strip(_PADDING)
    if not text:
        raise ValueError("is empty; give the article's URL or leave the field out")
    return text


def _read(raw: str, trail: _Trail) -> _Parts:
    """Parse a URL, or a key, which has no scheme."""
    text = _mended(raw)
    if text != raw:
        trail["white space or entity"] = None
    if _WEB.match(text):
        trail["scheme"] = None
    elif _OTHER_SCHEME.match(text):
        raise ValueError("is not a web address; only http:// and https:// lead to an article")
    elif text[0] in "/\\?#":
        raise ValueError("is relative; write it in full, with https:// and the host")
    else:
        text = f"http://{text}"
    parts = _parsed(text)
    rootless = parts._replace(path="") if parts.path == "/" else parts
    if text not in (_written(parts), _written(rootless)):
        trail["spelling"] = None
    return rootless


@lru_cache(maxsize=2**16)
def _parsed(text: str) -> _Parts:
    """Parse after the WHATWG URL Standard; encode what it leaves and RFC 3987 forbids."""
    try:
        href = ada_url.normalize_url(text)
    except ValueError:
        raise ValueError("is not a URL that a browser could open; correct its host") from None
    if "@" in href[: href.index("/", len("https://"))]:
        raise ValueError("holds credentials; remove the part before the @")
    match = _HREF.fullmatch(href)
    if match is None or not _HOST.fullmatch(match["host"]):
        raise ValueError("has no valid host; write it as https://host/path")
    scheme, host, port, *tail = match.groups("")
    parts = _Parts(scheme, host, port, *map(_iri_safe, tail))
    if len(_written(parts)) > MAX_LENGTH:
        raise ValueError(f"is longer than {MAX_LENGTH} characters; give the article's own URL")
    return parts


def _iri_safe(part: str) -> str:
    return part if _SAFE_IN_IRI.fullmatch(part) else _NOT_IN_IRI.sub(_encoded, part)


def _encoded(character: re.Match[str]) -> str:
    return f"%{ord(character[0]):02X}"


def _written(parts: _Parts) -> str:
    return f"{parts.scheme}://{_key(parts)}"


def _key(parts: _Parts) -> str:
    query = f"?{parts.query}" if parts.query else ""
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    return f"{parts.host}{parts.port}{parts.path}{query}{fragment}"


def _reduced(raw: str) -> tuple[str, _Trail]:
    """Apply the rules until none changes anything."""
    trail: _Trail = {}
    text = raw
    for _ in range(MAX_ROUNDS):
        parts = _read(text, trail)
        reached = _unwrapped(parts, trail) or _key(_ruled(parts, trail))
        if reached in (text, _plain_key(reached)):
            return reached, trail
        text = reached
    raise ValueError("is wrapped in too many others; give the article's own URL")


def _ruled(parts: _Parts, trail: _Trail) -> _Parts:
    for name, rule in _RULES:
        changed = rule(parts)
        if changed is not parts and changed != parts:
            trail[name] = None
        parts = changed
    return _drop_marks(parts, trail)


def _unwrapped(parts: _Parts, trail: _Trail) -> str | None:
    """Return the URL that a cache or a redirect carries in its own; None if it carries none."""
    if not _may_wrap(parts.host):
        return None
    for name, unwrap in _UNWRAPPERS:
        inner = unwrap(parts)
        if inner and _is_web(inner):
            trail[name] = None
            return inner
    return None


def _may_wrap(host: str) -> bool:
    return "google." in host or host.endswith("ampproject.org")


def _is_web(text: str) -> bool:
    try:
        return "\ufffd" not in text and bool(parse(text))
    except ValueError:
        return False


def _from_amp_cache(parts: _Parts) -> str | None:
    """Source: AMP project, "AMP Cache URL format and request handling"."""
    wrapped = _AMP_CACHE_HOST.fullmatch(parts.host) and _AMP_CACHE_PATH.fullmatch(parts.path)
    return _inner(wrapped, parts) if wrapped else None


def _from_google_amp(parts: _Parts) -> str | None:
    wrapped = _GOOGLE_HOST.fullmatch(parts.host) and _GOOGLE_AMP_PATH.fullmatch(parts.path)
    return _inner(wrapped, parts) if wrapped else None


def _inner(wrapped: re.Match[str], parts: _Parts) -> str:
    scheme = "https" if wrapped["secure"] else "http"
    return _written(parts._replace(scheme=scheme, host="", port="", path=wrapped["rest"]))


def _from_google_redirect(parts: _Parts) -> str | None:
    if not _GOOGLE_HOST.fullmatch(parts.host) or parts.path != "/url":
        return None
    for parameter in parts.query.split("&"):
        name, _, value = parameter.partition("=")
        if name in {"q", "url"} and value.casefold().startswith("http"):
            return unquote(value)
    return None


def _from_google_news(parts: _Parts) -> str | None:
    """Decode the links of before 2024: base64 of a message with the URL in field 4."""
    wrapped = _GOOGLE_NEWS_PATH.fullmatch(parts.path)
    if parts.host != "news.google.com" or not wrapped:
        return None
    try:
        message = urlsafe_b64decode(wrapped["code"] + "=" * (-len(wrapped["code"]) % 4))
    except ValueError:
        return None
    field = _GOOGLE_NEWS_FIELD.match(message)
    if not field:
        return None
    low, high = field[1][0] & 0x7F, field[1][1:]
    length = low | high[0] << 7 if high else low
    return message[field.end() : field.end() + length].decode("utf-8", "replace")


def _normalise_escapes(parts: _Parts) -> _Parts:
    """Decode escaped unreserved characters, write the others upper-case (RFC 3986 §6.2.2)."""
    if "%" not in parts.path + parts.query + parts.fragment:
        return parts
    path, query, fragment = (_ESCAPE.sub(_plain_escape, part) for part in parts[3:])
    return parts._replace(path=path, query=query, fragment=fragment)


def _plain_escape(escape: re.Match[str]) -> str:
    character = chr(int(escape[1], 16))
    return character if character in _UNRESERVED else escape[0].upper()


def _strip_host(parts: _Parts) -> _Parts:
    bare = _bare_host(parts.host)
    return parts if bare == parts.host else parts._replace(host=bare)


@lru_cache(maxsize=16384)
def _bare_host(host: str) -> str:
    """Cut leading `www.`, `m.`, `mobile.`, `amp.`, but never down to a public suffix."""
    bare = host.rstrip(".")
    while prefix := _HOST_PREFIX.match(bare):
        rest = bare[prefix.end() :]
        if public_suffixes().privatesuffix(rest) is None:
            break
        bare = rest
    return bare


def _drop_port(parts: _Parts) -> _Parts:
    """Drop the default port of either scheme, since a key has none."""
    return parts._replace(port="") if parts.port in {":80", ":443"} else parts


def _strip_amp_path(parts: _Parts) -> _Parts:
    """Cut the marks by which publishers name the AMP variant of a path."""
    if not _hints_at_amp(parts.path):
        return parts
    path = _AMP_DIRECTORY.sub("", parts.path)
    path = _AMP_END.sub(r"\g<extension>", path)
    return parts._replace(path=_AMP_SHOW.sub("/", path))


def _hints_at_amp(path: str) -> bool:
    return "amp" in path.lower() and bool(_AMP_HINT.search(path))


def _drop_fragment(parts: _Parts) -> _Parts:
    """Drop a place on the page, but keep the address of a page that scripts build (`#!`)."""
    if not parts.fragment:
        return parts
    fragment = parts.fragment if parts.fragment[:1] == "!" and parts.fragment != "!" else ""
    return parts._replace(fragment=fragment)


def _strip_slash(parts: _Parts) -> _Parts:
    return parts._replace(path=parts.path.rstrip("/")) if parts.path[-1:] == "/" else parts


def _sort_query(parts: _Parts) -> _Parts:
    """Sort parameters by name; parameters of one name keep their order."""
    if not parts.query:
        return parts
    parameters = [parameter for parameter in parts.query.split("&") if parameter]
    parameters.sort(key=lambda parameter: parameter.partition("=")[0])
    return parts._replace(query="&".join(parameters))


def _drop_marks(parts: _Parts, trail: _Trail) -> _Parts:
    """Drop the parameters that ask for AMP or follow the reader."""
    if not parts.query:
        return parts
    kept = []
    for parameter in parts.query.split("&"):
        mark = _mark(parameter)
        if mark:
            trail[mark] = None
        else:
            kept.append(parameter)
    return parts._replace(query="&".join(kept))


def _mark(parameter: str) -> str | None:
    """Name the rule that drops a parameter; None if it may name the article."""
    name, _, value = parameter.partition("=")
    name, value = name.casefold(), value.casefold()
    if (name in _AMP_FLAGS and value in _AMP_FLAG_VALUES) or (
        name in _AMP_MODES and value in _AMP_MODE_VALUES
    ):
        return "amp query"
    by_value = _TRACKERS_BY_VALUE.get(name)
    if name in _TRACKERS or name.startswith(_TRACKER_PREFIXES):
        return f"tracker {name}"
    return f"tracker {name}" if by_value and by_value.fullmatch(value) else None


_RULES: Final[tuple[tuple[str, Callable[[_Parts], _Parts]], ...]] = (
    ("percent-encoding", _normalise_escapes),
    ("host prefix", _strip_host),
    ("port", _drop_port),
    ("amp path", _strip_amp_path),
    ("query order", _sort_query),
    ("fragment", _drop_fragment),
    ("trailing slash", _strip_slash),
)
_UNWRAPPERS: Final[tuple[tuple[str, Callable[[_Parts], str | None]], ...]] = (
    ("amp cache", _from_amp_cache),
    ("google amp", _from_google_amp),
    ("google redirect", _from_google_redirect),
    ("google news", _from_google_news),
)

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
('scheme', 'host prefix', 'amp path', 'tracker utm_source')
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
_PADDING: Final = "".join(map(chr, range(33))) + "".join(
    "\x7f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b"
    "\u200c\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
_LINE_BREAKS: Final = str.maketrans("", "", "\t\r\n")
# Only entities with a semicolon: `&copy=2` is a parameter, not a copyright sign.
_ENTITY: Final = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});", re.I)

_WEB: Final = re.compile(r"https?:[/\\]", re.I)
_OTHER_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#\\]|$))", re.I)
_HREF: Final = re.compile(
    r"https?://(?P<host>\[[^\]]*\]|[^/:?#]*)(?P<port>:\d+)?(?P<path>/[^?#]*)"
    r"(?:\?(?P<query>[^#]*))?(?:#(?P<fragment>.*))?"
)
_HOST: Final = re.compile(r"\[[0-9a-f:.]+\]|(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}\.?")
_NOT_IN_IRI: Final = re.compile(r"%(?![0-9A-Fa-f]{2})|[^!$%&-;=?-Z_a-z~]")
_ESCAPE: Final = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED: Final = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
)

# A URL on which no rule but scheme, host prefix and trailing slash can act, if "amp" is not in it.
_PLAIN: Final = re.compile(
    r"(?P<scheme>https?://)?(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)"
    r"(?P<path>(?:/[A-Za-z0-9_~!$'()*+,;=:@-][A-Za-z0-9._~!$'()*+,;=:@-]*)*)(?P<slash>/?)"
)
_AMP_HINT: Final = re.compile(r"(?<![a-z])amp", re.I)

_HOST_PREFIX: Final = re.compile(r"(?:www|m|mobile|amp)\.(?=[^.]+\.)")
_AMP_DIRECTORY: Final = re.compile(r"(?:(?:/platform)?/(?:amp|google-amp|\.amp)(?=/|$))+", re.I)
_AMP_SUFFIX: Final = re.compile(r"(?:(?:/amp)+(?:\.html?)?|\.amp|[._]amp(?=\.html?/*$))", re.I)
_AMP_END: Final = re.compile(rf"{_AMP_SUFFIX.pattern}(?P<rest>(?:\.html?)?)/*$", re.I)
_AMP_SHOW: Final = re.compile(r"/amp_(?=[a-z]+show/)")

_WRAPPER_HOST: Final = re.compile(r"(?:.*\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?|.*\.ampproject\.org")
_AMP_CACHE_HOST: Final = re.compile(r"[^.]+\.cdn\.ampproject\.org|cdn\.ampproject\.org")
_AMP_CACHE_PATH: Final = re.compile(r"/(?:c|v|wp)/(?P<secure>s/)?(?P<rest>[^/]+\..*)")
_GOOGLE_HOST: Final = re.compile(r"(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?")
_GOOGLE_AMP_PATH: Final = re.compile(r"/amp/(?P<secure>s/)?(?P<rest>[^/]+\..*)")
_GOOGLE_NEWS_PATH: Final = re.compile(r"/(?:__i/)?(?:rss/)?(?:rd/)?articles/(?P<code>CBMi[\w-]+)=*")
_GOOGLE_NEWS_HEADER: Final = b'\x08\x13"'

_INDEX_PAGE: Final = re.compile(r"[^/?#]+/(?:index|default)\.(?:html?|php|aspx?|jsp)")

_AMP_FLAGS: Final = frozenset({"amp", "_amp", "isamp", "is_amp", "amp_markup"})
_AMP_FLAG_VALUES: Final = frozenset({"", "1", "true", "yes", "y", "amp"})
_AMP_MODES: Final = frozenset(
    {"outputtype", "output", "context", "platform", "view", "media", "template", "format"}
)
_AMP_MODE_VALUES: Final = frozenset({"amp", "amp-type", "ampart", "amp+html", "amp%20html"})

# Each name is documented by its vendor as a campaign, click or referral mark; none is known to
# select content. `ref`, `src`, `source`, `mod`, `cid`, `feed` and their kin are not listed: some
# site uses each of them to name the article.
_TRACKER_PREFIXES: Final = ("utm_", "guce_referrer", "hsa_", "mtm_", "at_custom")
_TRACKERS: Final = frozenset(
    # click marks of advertisers and social networks
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh li_fat_id "
    "fb_action_ids fb_action_types fb_source fb_ref __twitter_impression hss_channel "
    # mailings and marketing suites
    "mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok vero_id vero_conv "
    "oly_enc_id oly_anon_id _openstat wickedid rb_clickid s_cid smid smtyp "
    # web analytics
    "_ga _gl pk_campaign pk_kwd pk_source pk_medium pk_content xtor at_medium at_campaign "
    "ns_mchannel ns_campaign ns_source ns_linkname ns_fee akamai-rum "
    # publishers' own campaign marks
    "cmpid ocid ncid spm ftag sr_share guccounter soc_src soc_trk tsrc wpisrc wpmm srnd ito "
    # the viewer of Google's AMP cache
    "amp_js_v amp_gsa amp_ct amp_tf amp_r usqp aoh".split()
)
_TRACKERS_BY_VALUE: Final = {
    "sid": re.compile(r"[0-9a-f]{16,}", re.I),
    "partner": re.compile(r"feedburner|rss(?:nyt)?", re.I),
    "share": re.compile(r"facebook|twitter|x|email|linkedin|pinterest|reddit|tumblr|telegram"),
    "track": re.compile(r"rss", re.I),
    "ir": re.compile(r"t", re.I),
}


class _Parts(NamedTuple):
    """A serialised URL without its scheme; `port` opens with its colon."""

    host: str
    port: str
    path: str
    query: str
    fragment: str


_Trail = dict[str, None]
_Rule = Callable[[_Parts, _Trail], _Parts]


def parse(raw: str) -> str:
    """Clean the absolute http(s) URL `raw`: what a document may hold as a link to an article.

    Blanks around it are cut, HTML entities are unescaped, the rest is serialised after the WHATWG
    URL Standard. The answer is a valid IRI reference: whatever RFC 3987 forbids is
    percent-encoded. Credentials are refused, not cut: such a URL does not name a public article,
    and its raw text must not be published.

    Raises ValueError, telling the reason and the mend, never quoting `raw`.
    """
    plain = _plain(raw)
    if plain and plain["scheme"] and (plain["path"] or plain["slash"]) and _plain_host(plain[2]):
        return raw
    text = _mended(raw)
    if not _WEB.match(text):
        raise ValueError("is not an absolute web address; write it with http:// or https://")
    return _serialised(text)


def key(raw: str) -> str:
    """Return the canonical key of the article at `raw`: a URL, or a key already.

    Raises ValueError where `parse` would, and for a URL wrapped in others without end.
    """
    plain = _plain(raw)
    if plain and not _AMP_HINT.search(plain["path"]):
        bare = _plain_host(plain["host"])
        if bare:
            return bare + plain["path"]
    return _reduced(raw)[0]


def explain(raw: str) -> tuple[str, ...]:
    """Name the rules that changed something on the way from `raw` to its key, in order.

    Raises ValueError where `key` does.
    """
    return tuple(_reduced(raw)[1])


def host(raw: str) -> str:
    """Return the host of a URL or key: lower case, punycode, no port, no trailing dot.

    Raises ValueError where `parse` would.
    """
    return _split(_absolute(raw, {})).host.rstrip(".")


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


@lru_cache(maxsize=16384)
def _plain_host(host: str) -> str | None:
    """Return the key's form of `host`; None if it is no host or may wrap another URL."""
    if _WRAPPER_HOST.fullmatch(host):
        return None
    try:
        return _bare_host(_split(_serialised(f"http://{host}")).host)
    except ValueError:
        return None


def _mended(raw: str) -> str:
    """Cut blanks and unescape entities until neither is left (`&amp;amp;` is met in feeds)."""
    if len(raw) > MAX_LENGTH:
        raise ValueError(f"is longer than {MAX_LENGTH} characters; give the article's own URL")
    text, before = raw, None
    while text != before:
        before = text
        text = _ENTITY.sub(lambda entity: unescape(entity[0]), text)
        text = text.translate(_LINE_BREAKS).strip(_PADDING)
    if not text:
        raise ValueError("is empty; give the article's URL or leave the field out")
    return text


def _absolute(raw: str, trail: _Trail) -> str:
    """Serialise a URL, or a key, which has no scheme."""
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
    return _serialised(text)


def _serialised(text: str) -> str:
    try:
        href = ada_url.normalize_url(text)
    except ValueError:
        raise ValueError("is not a URL that a browser could open; correct its host") from None
    if "@" in href[: href.find("/", len("https://"))]:
        raise ValueError("holds credentials; remove the part before the @")
    parts = _split(href)
    if not _HOST.fullmatch(parts.host) or len(parts.host) > 254:
        raise ValueError("has no valid host; write it as https://host/path")
    head = href[: href.index(":")] + "://" + parts.host + parts.port
    clean = head + "".join(map(_iri_safe, _tail(href, parts)))
    if len(clean) > MAX_LENGTH:
        raise ValueError(f"is longer than {MAX_LENGTH} characters; give the article's own URL")
    return clean


def _split(href: str) -> _Parts:
    match = _HREF.fullmatch(href)
    if match is None:
        raise ValueError("has no valid host; write it as https://host/path")
    return _Parts(*match.groups(""))

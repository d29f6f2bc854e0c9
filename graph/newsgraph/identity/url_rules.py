"""The rules of canonical keys: each removes from a URL what does not distinguish articles."""

import re
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple
from urllib.parse import unquote

from publicsuffixlist import PublicSuffixList

RULES_VERSION: Final = "2"

_ESCAPE: Final = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

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

_ARCHIVE_HOST: Final = re.compile(
    r"web(?:-beta)?\.archive\.org|archive\.(?:today|ph|is|fo|li|md|vn)|arquivo\.pt|"
    r"(?:www\.)?webarchive\.org\.uk|webarchive\.nationalarchives\.gov\.uk"
)
_ARCHIVED: Final = re.compile(
    r"/(?:wayback/|web/|o/[0-9A-Za-z]+/|newest/|oldest/)*(?:[\d.]{4,14}(?:-\d{6})?(?:[a-z]{2}_)?/|\*/)?"
    r"(?:(?P<scheme>https?):/{1,2})?(?P<rest>[^/]+\.[^/]+(?:/.*)?)",
    re.I,
)
_REDIRECTS: Final = {
    "l.facebook.com": "u",
    "lm.facebook.com": "u",
    "l.instagram.com": "u",
    "l.messenger.com": "u",
    "l.threads.com": "u",
    "out.reddit.com": "url",
    "slack-redir.net": "url",
    "nam.safelink.emails.azure.net": "destination",
}
_WRAPPERS: Final = (
    "ampproject.org", "archive.org", "archive.today", "archive.ph", "archive.is", "archive.fo",
    "archive.li", "archive.md", "archive.vn", "arquivo.pt", "webarchive.org.uk",
    "nationalarchives.gov.uk", *_REDIRECTS,
)  # fmt: skip

_AMP_FLAGS: Final = frozenset({"amp", "_amp", "isamp", "is_amp", "amp_markup"})
_AMP_FLAG_VALUES: Final = frozenset({"", "1", "true", "yes", "y", "amp"})
_AMP_MODES: Final = frozenset(
    {"outputtype", "output", "context", "platform", "view", "media", "template", "format"}
)
_AMP_MODE_VALUES: Final = frozenset({"amp", "amp-type", "ampart", "amp+html", "amp%20html"})

# The list is our own: the maintained public lists have licences that do not fit ours (ClearURLs
# LGPL-3.0, AdGuard GPL-3.0, Brave and Firefox MPL-2.0) or state none, so none of them is copied.
# Each name marks a campaign, a click or a referral, and is not known to select content. `ref`,
# `src`, `source`, `mod`, `cid`, `feed` and others are not listed: some sites name articles by them.
_TRACKER_PREFIXES: Final = ("utm_", "guce_referrer", "hsa_", "mtm_", "at_custom")
_TRACKER_FAMILIES: Final = {
    "advertisers and social networks": (
        "fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid msclkid epik "
        "ef_id s_kwcid mkwid pcrid yclid twclid ttclid igshid igsh li_fat_id "
        "fb_action_ids fb_action_types fb_source fb_ref __twitter_impression hss_channel"
    ),
    "mailings": (
        "mc_cid mc_eid _ke _kx dm_i _bta_tid _bta_c trk_contact trk_msg trk_module trk_sid "
        "_hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok vero_id vero_conv "
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


class Parts(NamedTuple):
    """A parsed URL; `port` opens with its colon, `path` with its slash."""

    scheme: str
    host: str
    port: str
    path: str
    query: str
    fragment: str


Trail = dict[str, None]
"""The names of the rules that changed something, in order."""


def ruled(parts: Parts, trail: Trail) -> Parts:
    """Apply each rule once; add to `trail` the rules that changed something."""
    for name, rule in _RULES:
        changed = rule(parts)
        if changed is not parts and changed != parts:
            trail[name] = None
        parts = changed
    return _drop_marks(parts, trail)


def may_wrap(host: str) -> bool:
    """Return whether the URLs of a host may contain another URL."""
    return "google." in host or host.endswith(_WRAPPERS)


def inner_urls(parts: Parts) -> Iterator[tuple[str, str]]:
    """Yield the URLs inside the URL of a cache or a redirect, each with the rule's name."""
    for name, unwrap in _UNWRAPPERS:
        if inner := unwrap(parts):
            yield name, inner


def written(parts: Parts) -> str:
    """Return the URL of its parts."""
    return f"{parts.scheme}://{without_scheme(parts)}"


def without_scheme(parts: Parts) -> str:
    """Return the URL of its parts without `http://`, as a key is written."""
    query = f"?{parts.query}" if parts.query else ""
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    return f"{parts.host}{parts.port}{parts.path}{query}{fragment}"


def _from_amp_cache(parts: Parts) -> str | None:
    """Return the URL inside that of an AMP cache ("AMP Cache URL format and request handling")."""
    wrapped = _AMP_CACHE_HOST.fullmatch(parts.host) and _AMP_CACHE_PATH.fullmatch(parts.path)
    return _inner(wrapped, parts) if wrapped else None


def _from_google_amp(parts: Parts) -> str | None:
    wrapped = _GOOGLE_HOST.fullmatch(parts.host) and _GOOGLE_AMP_PATH.fullmatch(parts.path)
    return _inner(wrapped, parts) if wrapped else None


def _inner(wrapped: re.Match[str], parts: Parts) -> str:
    scheme = "https" if wrapped["secure"] else "http"
    return written(parts._replace(scheme=scheme, host="", port="", path=wrapped["rest"]))


def _from_google_redirect(parts: Parts) -> str | None:
    if not _GOOGLE_HOST.fullmatch(parts.host) or parts.path != "/url":
        return None
    for parameter in parts.query.split("&"):
        name, _, value = parameter.partition("=")
        if name in {"q", "url"} and value.casefold().startswith("http"):
            return unquote(value)
    return None


def _from_google_news(parts: Parts) -> str | None:
    """Decode a link from before 2024: base64 of a message with the URL in field 4."""
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


def _from_archive(parts: Parts) -> str | None:
    """The page that an archive saved: Wayback Machine, archive.today and archives like them."""
    wrapped = _ARCHIVE_HOST.fullmatch(parts.host) and _ARCHIVED.fullmatch(parts.path)
    if not wrapped:
        return None
    query = f"?{parts.query}" if parts.query else ""
    scheme = (wrapped["scheme"] or "http").lower()
    return f"{scheme}://{wrapped['rest']}{query}"


def _from_redirect(parts: Parts) -> str | None:
    """The page to which a social network or a mail filter sends its readers."""
    name = _REDIRECTS.get(parts.host)
    if name is None:
        return None
    for parameter in parts.query.split("&"):
        key, _, value = parameter.partition("=")
        if key == name and value.casefold().startswith("http"):
            return unquote(value)
    return None


def _normalise_escapes(parts: Parts) -> Parts:
    """Decode escapes of unreserved characters, and put the others in upper case (RFC 3986)."""
    if "%" not in parts.path + parts.query + parts.fragment:
        return parts
    path, query, fragment = (_ESCAPE.sub(_plain_escape, part) for part in parts[3:])
    return parts._replace(path=path, query=query, fragment=fragment)


def _plain_escape(escape: re.Match[str]) -> str:
    character = chr(int(escape[1], 16))
    return character if character in _UNRESERVED else escape[0].upper()


def _strip_host(parts: Parts) -> Parts:
    bare = bare_host(parts.host)
    return parts if bare == parts.host else parts._replace(host=bare)


@lru_cache(maxsize=16384)
def bare_host(host: str) -> str:
    """Cut leading `www.`, `m.`, `mobile.`, `amp.`, but never down to a public suffix."""
    bare = host.rstrip(".")
    while prefix := _HOST_PREFIX.match(bare):
        rest = bare[prefix.end() :]
        if public_suffixes().privatesuffix(rest) is None:
            break
        bare = rest
    return bare


@cache
def public_suffixes() -> PublicSuffixList:
    """Return the public-suffix list of the package, ICANN section only: offline, loaded once."""
    return PublicSuffixList(only_icann=True)


def _drop_port(parts: Parts) -> Parts:
    """Drop the default port of either scheme; a key has no scheme."""
    return parts._replace(port="") if parts.port in {":80", ":443"} else parts


def _strip_amp_path(parts: Parts) -> Parts:
    """Cut the marks with which publishers name the AMP variant of a path."""
    if not hints_at_amp(parts.path):
        return parts
    path = _AMP_DIRECTORY.sub("", parts.path)
    path = _AMP_END.sub(r"\g<extension>", path)
    return parts._replace(path=_AMP_SHOW.sub("/", path))


def hints_at_amp(path: str) -> bool:
    """Return whether a path may name an AMP variant; most do not."""
    return "amp" in path.lower() and bool(_AMP_HINT.search(path))


def _drop_fragment(parts: Parts) -> Parts:
    """Drop a fragment, unless it is the address of a page that scripts build (`#!`, `#/`)."""
    if not parts.fragment:
        return parts
    is_address = parts.fragment[0] in "!/" and parts.fragment.strip("!/") != ""
    return parts._replace(fragment=parts.fragment if is_address else "")


def _strip_slash(parts: Parts) -> Parts:
    return parts._replace(path=parts.path.rstrip("/")) if parts.path[-1:] == "/" else parts


def _sort_query(parts: Parts) -> Parts:
    """Sort parameters by name; parameters with the same name keep their order."""
    if not parts.query:
        return parts
    parameters = [parameter for parameter in parts.query.split("&") if parameter]
    parameters.sort(key=lambda parameter: parameter.partition("=")[0])
    return parts._replace(query="&".join(parameters))


def _drop_marks(parts: Parts, trail: Trail) -> Parts:
    """Drop the parameters that request AMP or track the reader."""
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
    """Return the name of the rule that drops a parameter, or None if it may name the article."""
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


_RULES: Final[tuple[tuple[str, Callable[[Parts], Parts]], ...]] = (
    ("percent-encoding", _normalise_escapes),
    ("host prefix", _strip_host),
    ("port", _drop_port),
    ("amp path", _strip_amp_path),
    ("query order", _sort_query),
    ("fragment", _drop_fragment),
    ("trailing slash", _strip_slash),
)
_UNWRAPPERS: Final[tuple[tuple[str, Callable[[Parts], str | None]], ...]] = (
    ("amp cache", _from_amp_cache),
    ("google amp", _from_google_amp),
    ("google redirect", _from_google_redirect),
    ("google news", _from_google_news),
    ("archive", _from_archive),
    ("redirect", _from_redirect),
)

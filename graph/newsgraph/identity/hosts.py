"""Hosts, the domains that name outlets, and the platforms that many outlets share.

An outlet is named by its registrable domain: one label below a public suffix (ICANN section of
the Public Suffix List, https://publicsuffix.org/). On a platform, the domain names the platform,
and the host (`philadelphia.cbslocal.com`) or the path (`medium.com/@x`) names the outlet, which
is a tenant of the platform.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.metadata import version
from types import MappingProxyType
from typing import Final, NamedTuple

from publicsuffixlist import PublicSuffixList

from newsgraph.identity import urls
from newsgraph.identity.url_rules import public_suffixes

PSL_VERSION: Final = version("publicsuffixlist")

_IP_ADDRESS: Final = re.compile(r"\[.*\]|\d+(?:\.\d+){3}")
_MOST_SUFFIX_DOTS: Final = 3
_ESCAPE: Final = re.compile(r"%[0-9a-f]{2}")


class Platform(NamedTuple):
    """Where the URL of a shared domain names the tenant.

    `in_host`: the label before the domain names the tenant, unless it is one of `reserved`.
    `in_path`: the pattern of a path whose head names the tenant; None never matches.
    """

    in_host: bool = False
    in_path: re.Pattern[str] | None = None
    reserved: frozenset[str] = frozenset()


_BY_HOST: Final = Platform(in_host=True, reserved=frozenset({"api", "blog", "help", "support"}))
_HANDLE: Final = re.compile(r"/@[^/?#]+")
_ACCOUNT: Final = re.compile(r"/(?!(?:i|hashtag|search|share|intent|home)(?:[/?#]|$))[^/?#]+")

_WRITING_HOSTS: Final = (
    "beehiiv.com blogspot.com ghost.io github.io livejournal.com tumblr.com typepad.com "
    "weebly.com wixsite.com wordpress.com"
)
_GROUPS: Final = "cbslocal.com go.com indiatimes.com"
PLATFORMS: Final[Mapping[str, Platform]] = MappingProxyType(
    {
        **dict.fromkeys(_WRITING_HOSTS.split(), _BY_HOST),
        **dict.fromkeys(_GROUPS.split(), _BY_HOST),
        "medium.com": Platform(
            in_host=True,
            in_path=re.compile(r"/(?:@[^/?#]+|(?!(?:p|m|s|me|tag|topic)/)[^@/?#]+(?=/))"),
            reserved=frozenset({"blog", "help", "policy"}),
        ),
        "substack.com": Platform(
            in_host=True, in_path=_HANDLE, reserved=frozenset({"on", "open", "support"})
        ),
        "youtube.com": Platform(in_path=re.compile(r"/(?:@[^/?#]+|(?:c|channel|user)/[^/?#]+)")),
        "twitter.com": Platform(in_path=_ACCOUNT),
        "x.com": Platform(in_path=_ACCOUNT),
    }
)


@lru_cache(maxsize=16384)
def registrable_domain(host: str) -> str:
    """Reduce a host, or a URL, to the domain that its owner registered.

    IP addresses, single labels and bare public suffixes are not reduced; they get the form of
    `urls.host`: lower case, punycode, no port, no trailing dot.

    Raises ValueError if `host` cannot be read as a host.

    >>> registrable_domain("News.BBC.co.uk:443"), registrable_domain("co.uk")
    ('bbc.co.uk', 'co.uk')
    """
    bare = urls.host(host)
    if _IP_ADDRESS.fullmatch(bare):
        return bare
    return public_suffixes().privatesuffix(bare) or bare


def is_public_suffix(host: str) -> bool:
    """Return whether nobody can own a host, because others register names below it.

    >>> is_public_suffix("co.uk"), is_public_suffix("bbc.co.uk"), is_public_suffix("intranet")
    (True, False, False)
    """
    if host.count(".") > _MOST_SUFFIX_DOTS or _IP_ADDRESS.fullmatch(host):
        return False
    return _known_suffixes().publicsuffix(host) == host


@cache
def _known_suffixes() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False, only_icann=True)


def clean_domain(raw: str) -> str | None:
    """Return the host in a document's `provider.domain`, or None if it is not a domain.

    A single label is not a domain but an outlet's name in the wrong field. The host is not
    reduced; `registrable_domain` does that.

    >>> clean_domain("https://www.cbc.ca/news"), clean_domain("Mail Online"), clean_domain("tech")
    ('www.cbc.ca', None, None)
    """
    try:
        host = urls.host(raw)
    except ValueError:
        return None
    return host if "." in host or ":" in host else None


def is_platform(domain: str) -> bool:
    """Return whether many outlets share `domain`, so that it names none of them."""
    return _landlord(domain) is not None


def platform_tenant(domain: str, url: str) -> str | None:
    """Return the outlet that publishes `url` on the platform `domain`: host, or host and path.

    Return None if `domain` is not a platform, if `url` is elsewhere, or if it names no tenant.
    The name is read from the article's key, so URLs of caches and mobile hosts work too.

    Raises ValueError if `url` has no key.

    >>> platform_tenant("cbslocal.com", "https://www.philadelphia.cbslocal.com/2020/01/21/story/")
    'philadelphia.cbslocal.com'
    >>> platform_tenant("medium.com", "https://medium.com/@Jo/story-1"), is_platform("medium.com")
    ('medium.com/@jo', True)
    """
    landlord = _landlord(domain)
    if landlord is None:
        return None
    key = urls.key(url)
    host = urls.host(key)
    if host == landlord:
        return _tenant_in_path(PLATFORMS[landlord], host, key)
    return _tenant_in_host(PLATFORMS[landlord], host, landlord)


def _landlord(domain: str) -> str | None:
    host = clean_domain(domain)
    if host is None:
        return None
    return next((name for name in (host, registrable_domain(host)) if name in PLATFORMS), None)


def _tenant_in_path(platform: Platform, host: str, key: str) -> str | None:
    found = platform.in_path and platform.in_path.match(key.removeprefix(host))
    if not found:
        return None
    return host + _ESCAPE.sub(lambda escape: escape[0].upper(), found[0].lower())


def _tenant_in_host(platform: Platform, host: str, landlord: str) -> str | None:
    front, dot, rest = host.rpartition(f".{landlord}")
    label = front.rpartition(".")[2]
    if not platform.in_host or not dot or rest or label in platform.reserved:
        return None
    return f"{label}.{landlord}"

"""Polite GET requests, one at a time, with limits on time, bytes and redirects.

Sources: RFC 9110 (conditional requests, Retry-After), RFC 9309 (robots.txt, read by Protego).
"""

import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Final, Self
from urllib.parse import urljoin, urlsplit

import httpcore
from protego import Protego

from newsgraph._version import __version__
from newsgraph.collect.guard import PublicOnly
from newsgraph.errors import PrivateAddressError

AGENT: Final = f"newsgraph/{__version__}"
"""The name by which robots.txt may address us."""

REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True)
class Limits:
    """The limits of one request: seconds, bytes as sent and unpacked, redirects."""

    seconds: float = 30.0
    bytes: int = 32 * 1024**2
    redirects: int = 5
    interval: float = 2.0
    """Seconds between two requests to one host."""

    patience: float = 60.0
    """The longest wait, in seconds, that a host may ask for within a round; a host that asks for
    more is left until the next round."""


@dataclass(frozen=True)
class HttpAnswer:
    """The response to a request; without one, ``status`` is 0 and ``fault`` gives the reason."""

    status: int
    body: bytes = b""
    url: str = ""
    """The address that answered, after redirects."""
    moved: str = ""
    """The address to request from now on, if every redirect was permanent."""
    etag: str = ""
    modified: str = ""
    wait: float = 0.0
    """Seconds that the host asks to wait before the next request."""
    fault: str = ""


class _FaultError(Exception):
    """A request failed; the text of the error is the fault."""


@dataclass
class Fetcher:
    """Sends requests to hosts, each no more often than it allows. Close it, or use ``with``."""

    limits: Limits = field(default_factory=Limits)
    allow_private: bool = False
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _robots: dict[str, Protego] = field(default_factory=dict)
    _next: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        backend = httpcore.SyncBackend() if self.allow_private else PublicOnly()
        self._pool = httpcore.ConnectionPool(network_backend=backend, max_connections=4)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.close()

    def get(self, url: str, *, etag: str = "", modified: str = "") -> HttpAnswer:
        """Request a document, if the host's robots.txt allows it; a fault is an answer too."""
        known = {"if-none-match": etag, "if-modified-since": modified}
        conditions = [(name, value) for name, value in known.items() if value]
        try:
            self._check_robots(url)
            return self._follow(url, conditions)
        except _FaultError as fault:
            return HttpAnswer(0, url=url, fault=str(fault))

    def _check_robots(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise _FaultError("not a web address; write it with https://")
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._robots:
            self._robots[origin] = self._rules(origin)
        rules = self._robots[origin]
        if not rules.can_fetch(url, AGENT):
            raise _FaultError("robots.txt of its host does not allow it")

    def _rules(self, origin: str) -> Protego:
        """The host's rules: allow all if it has no file, forbid all if the request fails."""
        answer = self._follow(f"{origin}/robots.txt", [])
        if answer.status >= 500:
            return Protego.parse("User-agent: *\nDisallow: /")
        return Protego.parse(answer.body.decode(errors="replace") if answer.status == 200 else "")

    def _follow(self, url: str, conditions: list[tuple[str, str]]) -> HttpAnswer:
        asked, permanent = url, True
        for _ in range(self.limits.redirects + 1):
            answer, target = self._once(asked, conditions)
            if target is None:
                moved = asked if permanent and asked != url else ""
                return HttpAnswer(**{**vars(answer), "url": asked, "moved": moved})
            permanent &= answer.status in (301, 308)
            asked = urljoin(asked, target)
            if urlsplit(asked).scheme not in ("http", "https"):
                raise _FaultError(f"redirected to {urlsplit(asked).scheme}:, not to http or https")
        raise _FaultError(f"more than {self.limits.redirects} redirects")

    def _once(self, url: str, conditions: list[tuple[str, str]]) -> tuple[HttpAnswer, str | None]:
        self._wait_for(urlsplit(url).netloc)
        ends = self.clock() + self.limits.seconds
        seconds = self.limits.seconds
        timeout = {"connect": seconds, "read": seconds, "write": seconds, "pool": seconds}
        headers = [("user-agent", AGENT), ("accept-encoding", "gzip"), *conditions]
        try:
            with self._pool.stream(
                "GET", url, headers=headers, extensions={"timeout": timeout}
            ) as reply:
                said = {
                    name.decode().lower(): value.decode("latin-1") for name, value in reply.headers
                }
                answer = HttpAnswer(
                    reply.status,
                    etag=said.get("etag", ""),
                    modified=said.get("last-modified", ""),
                    wait=_seconds(said.get("retry-after", "")),
                )
                if reply.status in REDIRECTS and "location" in said:
                    return answer, said["location"]
                body = self._body(reply, said.get("content-encoding", ""), ends)
                return HttpAnswer(**{**vars(answer), "body": body}), None
        except PrivateAddressError as error:
            raise _FaultError(str(error)) from None
        except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise _FaultError(f"no complete answer ({_words(error)})") from None
        except (OSError, ValueError) as error:
            raise _FaultError(f"cannot be asked ({_words(error)})") from None

    def _wait_for(self, host: str) -> None:
        """Wait before a request: the host's ``Crawl-delay``, if it states one, or our interval."""
        rest = self._next.get(host, 0.0) - self.clock()
        if rest > 0:
            self.sleep(rest)
        stated = [r.crawl_delay(AGENT) for o, r in self._robots.items() if o.endswith(f"//{host}")]
        delay = min(max([self.limits.interval, *(d for d in stated if d)]), self.limits.patience)
        self._next[host] = self.clock() + delay

    def _body(self, reply: httpcore.Response, encoding: str, ends: float) -> bytes:
        unpack = _Unpacked(encoding, self.limits.bytes)
        for part in reply.iter_stream():
            unpack.add(part)
            if self.clock() > ends:
                raise _FaultError(f"slower than {self.limits.seconds:g} s")
        return unpack.whole()


class _Unpacked:
    """The body of an answer, unpacked as it arrives, up to a limit."""

    def __init__(self, encoding: str, most: int) -> None:
        encoding = encoding.strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip"):
            raise _FaultError(f"encoded as {encoding[:20]!r}, which was not requested")
        self._zip = zlib.decompressobj(wbits=31) if "gzip" in encoding else None
        self._parts: list[bytes] = []
        self._left = most

    def add(self, part: bytes) -> None:
        if self._zip is not None:
            try:
                part = self._zip.decompress(part, self._left + 1)
            except zlib.error as error:
                raise _FaultError(f"damaged gzip ({error})") from None
        self._left -= len(part)
        if self._left < 0:
            raise _FaultError("larger than a feed may be")
        self._parts.append(part)

    def whole(self) -> bytes:
        if self._zip is not None and not self._zip.eof:
            raise _FaultError("cut off")
        return b"".join(self._parts)


def _seconds(retry_after: str) -> float:
    """The seconds of a ``Retry-After`` header: a number or a date (RFC 9110, 10.2.3)."""
    if retry_after.isdecimal():
        return float(retry_after)
    try:
        return max(0.0, parsedate_to_datetime(retry_after).timestamp() - time.time())
    except ValueError:
        return 0.0


def _words(error: Exception) -> str:
    return str(error) or type(error).__name__

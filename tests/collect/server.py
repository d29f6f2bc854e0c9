"""A feed server on this machine that can misbehave in every way that feeds do."""

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ITEM = (
    "<item><title>{title}</title><link>https://radiohalyard.example/{number}</link>"
    "<description>&lt;p&gt;The {title}.&lt;/p&gt;</description>"
    "<pubDate>Tue, 03 Jun 2031 06:40:0{number} GMT</pubDate></item>"
)


def rss(*titles: str) -> bytes:
    """A feed of some entries."""
    items = "".join(ITEM.format(title=title, number=n) for n, title in enumerate(titles))
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'.encode()


class Site(ThreadingHTTPServer):
    """Answers ``GET /name`` by ``pages[name]``: bytes, or a function of the request's handler."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages: dict[str, Any] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []

    def url(self, name: str) -> str:
        """The address of a page."""
        return f"http://127.0.0.1:{self.server_address[1]}/{name}"


class _Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        name = self.path.lstrip("/")
        self.server.asked.append((name, {k.lower(): v for k, v in self.headers.items()}))
        page = self.server.pages.get(name)
        if callable(page):
            page(self)
        elif page is None:
            answer(self, 404)
        else:
            answer(self, 200, page)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def answer(handler: Any, status: int, body: bytes = b"", **headers: str) -> None:
    """Send a whole answer; ``_`` in the name of a header is ``-``."""
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def cut_off(handler: Any) -> None:
    """Promise more than is sent."""
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(rss("Ferry adrift")[:40])
    handler.close_connection = True


def slow(handler: Any) -> None:
    """Send a byte now and then."""
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    try:
        for _ in range(50):
            handler.wfile.write(b" ")
            time.sleep(0.1)
    except OSError:
        pass


def bomb(handler: Any) -> None:
    """Much of nothing, packed small."""
    answer(handler, 200, gzip.compress(b" " * 50_000_000), Content_Encoding="gzip")


@contextmanager
def site() -> Iterator[Site]:
    """A running server."""
    server = Site()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

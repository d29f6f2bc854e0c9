"""Rebuild the page's script at each change, and serve a page of the sample on loopback."""

import subprocess
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import newsgraph
from newsgraph.exports.page import render_page
from newsgraph.store import Tables

ROOT = Path(__file__).parents[1]
PORT = 8022


@cache
def sample() -> Tables:
    """The tables of the committed build."""
    return newsgraph.open(ROOT / "exports").tables


class Page(BaseHTTPRequestHandler):
    """Answers every request with the page as its script is now."""

    def do_GET(self) -> None:  # the name that http.server asks for
        """Send the page."""
        body = render_page(sample()).encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def main() -> None:
    """Serve until interrupted."""
    with (
        subprocess.Popen(["npm", "run", "-s", "watch"], cwd=ROOT / "explorer") as watch,
        ThreadingHTTPServer(("127.0.0.1", PORT), Page) as server,
    ):
        print(f"A page of the sample: http://127.0.0.1:{PORT}/ (Ctrl+C ends)")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            watch.terminate()


if __name__ == "__main__":
    main()

"""What a reader of hostile bytes may do to its process; run in one of its own."""

import os
import time
from collections.abc import Iterator

from newsgraph.isolation.child import ChildPart


def run(_data: bytes, what: str) -> Iterator[ChildPart]:
    """Three parts; before them, or behind the first, the death that is asked for."""
    if what == "abort":
        os.abort()
    if what == "eat":
        yield len(bytearray(64 * 1024**3)), b""
    for number in range(3):
        yield number, b"x" * 100_000
        while what == "forever":
            yield number, b"x" * 100_000
        if what == "stop":
            time.sleep(1_000)

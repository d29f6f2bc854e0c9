"""The folders of the caches, and the hash that makes them out of date."""

import hashlib
import os
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

VARIABLE: Final = "NEWSGRAPH_CACHE"
"""Environment variable that names another cache folder; if empty, nothing is cached."""


def cache_folder(name: str) -> Path | None:
    """The folder of one cache; ``None`` if the environment turns caches off."""
    named = os.environ.get(VARIABLE)
    if named is None:
        from platformdirs import user_cache_path

        return user_cache_path("newsgraph", appauthor=False) / name
    return Path(named) / name if named else None


@cache
def code_hash() -> str:
    """A hash of this package's code. A cache entry is valid for the code that made it."""
    digest = hashlib.sha256()
    with as_file(files("newsgraph")) as package:
        for module in sorted(package.rglob("*.py")):
            digest.update(hashlib.sha256(module.read_bytes()).digest())
    return digest.hexdigest()[:16]

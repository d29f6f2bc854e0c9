"""Where caches lie: in the user's cache folder, or where the environment says."""

import os
from pathlib import Path
from typing import Final

VARIABLE: Final = "NEWSGRAPH_CACHE"
"""Environment variable that names another folder; empty for none."""


def cache_folder(name: str) -> Path | None:
    """The folder of one cache; ``None`` if the environment turns caches off."""
    named = os.environ.get(VARIABLE)
    if named is None:
        from platformdirs import user_cache_path

        return user_cache_path("newsgraph", appauthor=False) / name
    return Path(named) / name if named else None

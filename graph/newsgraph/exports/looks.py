"""How the page, GEXF and pyvis draw: colours of the page, shapes of nodes, lines of edges."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent


@cache
def colours() -> dict[str, str]:
    """Name → colour of the light theme, as ``style.css`` declares them.

    >>> sorted(colours().keys() & {"article", "paper"})
    ['article', 'paper']
    """
    light = (_HERE / "page" / "style.css").read_text(encoding="utf-8").partition(":root {")[2]
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", light.partition("}")[0]))


@cache
def looks() -> dict[str, Any]:
    """``shapes`` and ``sizes`` (least, step, most) of each kind of node, ``edges`` of each kind."""
    found: dict[str, Any] = json.loads((_HERE / "looks.json").read_text(encoding="utf-8"))
    return found

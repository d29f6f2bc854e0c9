"""Untrusted text inside a page, as data that no browser reads as markup or script."""

import base64
import hashlib
import json
from collections.abc import Sequence
from typing import Any


def json_block(payload: Any) -> str:
    """The payload as JSON that cannot end a script element or open a comment.

    >>> json_block({"a": "</script>"})
    '{"a":"\\\\u003c/script\\\\u003e"}'
    """
    text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def policy(*, scripts: Sequence[str], styles: Sequence[str]) -> str:
    """The content policy of a page that runs only its own scripts and makes no request."""
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {' '.join(map(_digest, scripts))}",
            f"style-src {' '.join(map(_digest, styles))}",
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def _digest(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"

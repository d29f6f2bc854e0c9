"""Secured values in texts that no parser took, found without one, and rather too many than too few.

A value begins behind a key ``secured`` and ends where its quotes or brackets close. Without
quotes it is the rest of its line with all lines that stand further in.
"""

import re
from collections.abc import Iterator

from newsgraph.ingest.nodes import is_sealed_key
from newsgraph.ingest.spelling import IGNORABLE, spelt

KEY = re.compile(
    r"""(?:"(?P<double>(?:[^"\\\n]|\\.){1,100})"|'(?P<single>[^'\n]{1,100})'
    |(?P<plain>[^\s"'{}\[\],:&!?-][^"'{}\[\],:\n]{0,60}))(?:[ \t]{0,9}|\n[ \t]{0,99}):""",
    re.VERBOSE,
)
"""What may be a key of YAML or JSON, also behind a tag or an anchor."""

BEFORE = re.compile(r"(?:^|[{,\[\n\r?-]|[&!][^\s,{}\[\]]{0,100})[ \t]{0,99}\Z")
"""What a key stands behind."""

WITHIN = re.compile(r"[{,][ \t\r\n]{0,99}\Z")
"""What a key stands behind in braces."""

MARKS = re.compile(r"[ \t]*(?:[&!][^\s,{}\[\]]*[ \t]+)*(?:[|>][-+0-9]{0,2}[ \t]*$)?", re.MULTILINE)
"""Tag, anchor and style of a value."""

FLOW_PART = re.compile(r"""[,{}\[\]"'\n]|:[ \t]""")
QUOTED_PART = re.compile(r"""^['"]|['"]\Z""")
BLOCK_PART = re.compile(r"\n|[ \t]#|:[ \t]")
"""Where a value of its own may begin or end within a longer one."""

QUOTES = frozenset("'\"")
MOST_TIMES = 8
"""How often the length of a text may be walked through; what is then left is one value."""

END = re.compile(rb"(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:[\r\n]|\Z)")
SURROGATE = re.compile("[\ud800-\udfff]")
MOST_BEFORE = 120


def salvaged(data: bytes) -> list[str]:
    """The secured values of a file that was rejected, whatever its encoding."""
    found: dict[str, None] = {}
    for text in decoded(_front(data)):
        found.update(dict.fromkeys(values_in(text)))
    return [*found]


def values_in(text: str, *, in_braces: bool = False) -> list[str]:
    """The values behind keys ``secured`` in a text, whole and in parts.

    Args:
        text: YAML, JSON, or what was meant to be it.
        in_braces: only those keys count that stand in braces: elsewhere, in a headline, the
            word is a word.
    """
    before = WITHIN if in_braces else BEFORE
    if not text.isascii():
        text = IGNORABLE.sub("", text).replace("\uff1a", ":")
    found: list[str] = []
    budget = MOST_TIMES * len(text)
    for key in KEY.finditer(text):
        name = key["double"] or key["single"] or key["plain"]
        stands_behind = text[max(0, key.start() - MOST_BEFORE) : key.start()]
        if is_sealed_key(spelt(name)) and before.search(stands_behind):
            start, end, walked, part = _span(text, key)
            budget -= walked
            value = text[start : end if budget >= 0 else len(text)]
            whole = text[key.end() : start] + value
            found.extend(one.strip(" \t\r\n-") for one in [whole, value, *part.split(value)])
            if budget < 0:
                break
    return [value for value in found if value]


def spellings(value: str) -> list[str]:
    """The value, or what it may be if its file is of another encoding than was thought."""
    if not SURROGATE.search(value):
        return [value]
    try:
        data = value.encode(errors="surrogateescape")
    except UnicodeEncodeError:
        data = value.encode(errors="ignore")
    return [*dict.fromkeys(decoded(data))]


def _front(data: bytes) -> bytes:
    """The data before the line that closes front matter, if there is one."""
    closing = END.search(data)
    return data[: closing.start()] if data.startswith(b"---") and closing else data


def decoded(data: bytes) -> Iterator[str]:
    """The text under each encoding that it may have."""
    if 0 in data:
        for encoding in ("utf-16-le", "utf-16-be"):
            yield data[len(data) % 2 :].decode(encoding, "ignore")
            yield data.decode(encoding, "ignore")
        data = data.replace(b"\0", b"")
    yield data.decode(errors="ignore")
    if not data.isascii():
        yield data.decode("cp1252", "replace")


def _span(text: str, key: re.Match[str]) -> tuple[int, int, int, re.Pattern[str]]:
    """Where a value begins and ends, how far the text was walked, and what parts the value."""
    marks = MARKS.match(text, key.end())
    start = marks.end() if marks else key.end()
    first = text[start : start + 1]
    closed = CLOSED[first](text, start) if first in CLOSED else -1
    if closed > 0:
        return start, closed, closed - start, QUOTED_PART if first in QUOTES else FLOW_PART
    end = _block_end(text, start, key.start())
    stands_behind = text[max(0, key.start() - MOST_BEFORE) : key.start()]
    is_flow = first in CLOSED or WITHIN.search(stands_behind)
    walked = len(text) - start if first in CLOSED else end - start
    return start, end, walked, FLOW_PART if is_flow else BLOCK_PART


def _after_quote(text: str, start: int) -> int:
    pattern = r'"(?:[^"\\]|\\.)*+"' if text[start] == '"' else r"'(?:[^']|'')*+'"
    found = re.compile(pattern, re.DOTALL).match(text, start)
    return found.end() if found else -1


def _after_bracket(text: str, start: int) -> int:
    """Where the bracket at ``start`` closes, quotes aside; -1 if it never does."""
    depth = 0
    for sign in re.compile(r"""[\[\]{}]|"(?:[^"\\]|\\.)*+"|'[^']*+'""", re.DOTALL).finditer(
        text, start
    ):
        depth += (sign[0] in "[{") - (sign[0] in "]}")
        if depth == 0 and sign[0] in "]}":
            return sign.end()
    return -1


def _block_end(text: str, start: int, key: int) -> int:
    """Where the line ends, with the lines behind it that stand further in than the key."""
    line = text.rfind("\n", 0, key) + 1
    indent = key - line
    end = _line_end(text, start)
    while end < len(text):
        following = text[end + 1 : _line_end(text, end + 1)]
        further = len(following) - len(following.lstrip(" \t"))
        is_item = following[further:].startswith("- ") and further == indent
        if following.strip() and further <= indent and not is_item:
            break
        end = _line_end(text, end + 1)
    return end


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


CLOSED = {"'": _after_quote, '"': _after_quote, "[": _after_bracket, "{": _after_bracket}
"""How a value begins that says where it ends."""

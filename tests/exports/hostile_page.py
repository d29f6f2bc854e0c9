"""A graph in which every text, every address and every id is a trap."""

from typing import Any

from newsgraph.store import Tables
from tests.exports.conftest import START, graph

TEXTS = [
    # script in elements
    "<script>window.pwned=1</script>",
    "</script><script>window.pwned=2</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>window.pwned=3</scr</script>ipt>",
    "<script\x00>window.pwned=4</script>",
    "<!--<script>",
    "--><script>window.pwned=5</script><!--",
    "]]><script>window.pwned=6</script>",
    "<script type=module>window.pwned=7</script>",
    "</title></style></textarea></noscript><script>window.pwned=8</script>",
    # handlers
    "<img src=x onerror=window.pwned=10>",
    "<svg/onload=window.pwned=11>",
    "<body onpageshow=window.pwned=12>",
    "<details open ontoggle=window.pwned=13>",
    "<input autofocus onfocus=window.pwned=14>",
    "<video><source onerror=window.pwned=15></video>",
    "<marquee onstart=window.pwned=16>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=window.pwned=17>",
    "<svg><animate onbegin=window.pwned=18 attributeName=x dur=1s>",
    "<a href=javascript:window.pwned=19>href x</a>",
    # attributes
    '" onmouseover="window.pwned=20',
    "' onfocus='window.pwned=21' autofocus='",
    '"><img src=x onerror=window.pwned=22>',
    "` onclick=window.pwned=23 `",
    '" style="position:fixed;inset:0;background:url(//evil.example)"',
    'x" popovertarget="help" autofocus="',
    # frames, forms, meta
    '"><iframe srcdoc="<script>parent.pwned=30</script>">',
    "<object data=data:text/html,<script>parent.pwned=31</script>>",
    "<base href=//evil.example/>",
    '<meta http-equiv=refresh content="0;url=//evil.example">',
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>*{display:none}</style>",
    "<form action=//evil.example><button>Go",
    "<dialog open>You have won</dialog>",
    # clobbering and prototypes
    "<img name=corpus><form id=details>",
    "__proto__", "constructor", "hasOwnProperty", "toString", "length", "null", "undefined", "NaN",
    # templates and strings
    "{{7*7}}", "{% for x in y %}", "${window.pwned=40}", "#{1+1}", "<%= 7*7 %>", "{{constructor}}",
    "'-alert(1)-'", "\\u003cscript\\u003e\\", "\\", "\\'; window.pwned=41; //", "\n\r\t\b\f\v",
    "&lt;b&gt; &amp; &#60;script&#62;", "%3Cscript%3E%41%", "a?b#c&d=e/f/../g",
    # directions, marks, controls
    "\u202eesrever\u2066 and \u200bzero\u2028line\u2029paragraph",
    "\u2067\u202d\u202e" * 40 + "bidi",
    "Z\u0351\u036b\u0343\u036a\u0302a\u0343l\u0364\u0358g\u0300\u0352o" * 20,
    "\x00\x08\x1b[31m red \x7f\x85",
    "مرحبا بالعالم שלום עולם", "👩‍👩‍👧‍👦🏴‍☠️\U0001f9ad" * 30, "\ufeff\ufffe\uffff", "e\u0301",
    # formulas
    '=HYPERLINK("https://evil.example")', "+cmd|' /C calc'!A0", "-1+1", "@SUM(1)", "\t=1",
    # sizes
    "x" * 100_000, "wide " * 4000, "   ", "",
]  # fmt: skip
"""Texts that ran, broke out, hid or overflowed somewhere; a script that runs sets ``pwned``."""

URLS = [
    "javascript:window.pwned=50", "JaVaScRiPt:window.pwned=51", " javascript:window.pwned=52",
    "java\nscript:window.pwned=53", "\x01javascript:window.pwned=54",
    "data:text/html,<script>window.pwned=55</script>", "vbscript:msgbox(1)",
    "blob:https://evil.example/x", "file:///etc/passwd", "filesystem:x", "about:blank#x",
    'https://good.example/"onmouseover="window.pwned=56', "https://[broken", "//evil.example/x",
    "https://user:password@evil.example/", "http://good.example/<script>window.pwned=57</script>",
    "https://good.example/" + "y" * 20_000, "https://xn--e1afmkfd.example/\u202e", "", "?", "#",
]  # fmt: skip


def _pick(values: list[str], row: int) -> str:
    return values[row % len(values)]


def _ids(kind: str) -> list[str]:
    return [f"{kind}/{text or 'nothing'}" for text in TEXTS]


def _article(row: int, text: str) -> dict[str, Any]:
    return {
        "id": _ids("article")[row], "key": text, "url": _pick(URLS, row), "headline": text,
        "abstract": text, "type": text, "category": text, "published": START, "quality": row,
        "heat": -row, "outlet": _ids("outlet")[row], "event": _ids("story")[row],
    }  # fmt: skip


def _story(row: int, text: str) -> dict[str, Any]:
    return {
        "id": _ids("story")[row], "grain": "event" if row % 2 else "storyline",
        "parent": _ids("story")[row - 1] if row % 2 else None, "name": text, "terms": [text, text],
        "first": START, "last": START, "articles": 1, "outlets": 1, "distinct_texts": 1,
        "cohesion": 0.5,
    }  # fmt: skip


def _link(row: int, text: str) -> dict[str, Any]:
    articles = _ids("article")
    kind = ("declared", "copy", "similar", "revision", "reprint")[row % 5]
    return {
        "source": articles[row], "target": articles[row - 1], "kind": kind, "weight": 0.5,
        "similarity": 0.5, "rule": text, "terms": [{"term": text, "weight": 0.2}], "days": -0.1,
        "evidence": [f"{text}#{text}"],
    }  # fmt: skip


def trapped() -> Tables:
    """Tables with each text in every column that holds text, and each URL in every URL."""
    rows = list(enumerate(TEXTS))
    outlets, topics, articles = _ids("outlet"), _ids("topic"), _ids("article")
    return graph(
        articles=[{**_article(row, text), "storyline": _ids("story")[row - row % 2]}
                  for row, text in rows],
        outlets=[{"id": outlets[row], "domain": text, "name": text, "alt_names": [text],
                  "platform": True, "logo": _pick(URLS, row), "part_of": outlets[row - 1]}
                 for row, text in rows],
        topics=[{"id": topics[row], "label": text, "alt_labels": [text],
                 "same_as": [_pick(URLS, row)], "broader": topics[row - 1]} for row, text in rows],
        about=[{"article": articles[row], "topic": topics[row]} for row, _ in rows],
        stories=[_story(row, text) for row, text in rows],
        related=[_link(row, text) for row, text in rows],
        images=[{"article": articles[row], "position": 0, "url": _pick(URLS, row), "title": text}
                for row, text in rows],
        sightings=[{"file": f"{text}.md", "sha256": "0" * 64, "path": text if row % 3 else "",
                    "article": articles[row]} for row, text in rows],
        lineage=[{"old": f"story/old {text}", "new": _ids("story")[row], "change": "merge"}
                 for row, text in rows],
    )  # fmt: skip

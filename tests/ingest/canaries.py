"""Where a secured value may stand, and in what disguise a copy of it: the matrix of law 4.

A canary is 32 letters and digits; each place and each disguise makes files of it.
"""

import base64
import gzip
import hashlib
import io
import json
import re
from collections.abc import Callable
from typing import Any, NamedTuple

import polars as pl

from tests.ingest.whole_files import ods, warc, xlsx
from tests.strategies import front_matter

MARK = "zqx"
MIDDLE = re.compile(rf"{MARK}[0-9a-z]{{13}}")
"""What every window of 24 characters of a canary holds."""

Files = dict[str, str | bytes]


def canary(name: str) -> str:
    """The canary of a case."""
    letters = base64.b32encode(hashlib.sha256(name.encode()).digest()).decode().lower()[:32]
    return f"{letters[:8]}{MARK}{letters[11:]}"


def base(name: str) -> dict[str, Any]:
    """A document that is all right."""
    domain = f"{hashlib.sha256(name.encode()).hexdigest()[:8]}.example"
    return {
        "title": f"The ferry sails {name[:3]}",
        "webUrl": f"https://www.{domain}/1",
        "provider": {"name": "A", "domain": domain},
    }


def yaml_with(line: str) -> Callable[[str], Files]:
    """A place in a document, where ``{0}`` stands for the value."""

    def files(secret: str) -> Files:
        text = front_matter(base(secret)).removesuffix("---\n")
        return {"x.md": f"{text}{line.format(secret)}\n---\n"}

    return files


def table(name: str, header: str, row: str, encoding: str = "utf-8") -> Callable[[str], Files]:
    """A place in a table, where ``{0}`` stands for the value."""

    def files(secret: str) -> Files:
        url = base(secret)["webUrl"]
        text = f"{header}\n{row.replace('{0}', secret).replace('{url}', url)}\n"
        return {name: text.encode(encoding)}

    return files


def file(name: str, text: str) -> Callable[[str], Files]:
    """A place in a file, where ``{0}`` stands for the value and ``{url}`` for an address."""

    def files(secret: str) -> Files:
        return {name: text.replace("{0}", secret).replace("{url}", base(secret)["webUrl"])}

    return files


def cell(key: str, value: Any) -> Callable[[str], Files]:
    """JSON in a cell."""

    def files(secret: str) -> Files:
        text = json.dumps(value).replace("{0}", secret).replace('"', '""')
        return {"x.csv": f'title,url,{key}\nA ferry,{base(secret)["webUrl"]},"{text}"\n'}

    return files


def parquet(column: str, value: Callable[[str], Any]) -> Callable[[str], Files]:
    """A place in a Parquet file."""

    def files(secret: str) -> Files:
        stream = io.BytesIO()
        row = {"title": ["A"], "url": [base(secret)["webUrl"]], column: [value(secret)]}
        pl.DataFrame(row).write_parquet(stream)
        return {"x.parquet": stream.getvalue()}

    return files


DEEP = "[" * 40 + "]" * 40

PLACES: dict[str, Callable[[str], Files]] = {
    "a key": yaml_with("secured: {0}"),
    "a key in capitals": yaml_with("SECURED: {0}"),
    "a key with a space": yaml_with('"secured ": {0}'),
    "a key with a full-width letter": yaml_with("ｓecured: {0}"),
    "a key of full-width letters": yaml_with("ＳＥＣＵＲＥＤ: {0}"),
    "a key with a zero-width space": yaml_with('"sec\u200bured": {0}'),
    "a key with a word joiner": yaml_with('"\u2060secured\ufe0f": {0}'),
    "a key in a nested mapping": yaml_with('mood: {{"a": [{{" Secured": {0}}}]}}'),
    "a related entry": yaml_with("related: [{{webUrl: https://b.example/2, secured: {0}}}]"),
    "JSON in a text": yaml_with("mood: '{{\"secured\": \"{0}\"}}'"),
    "JSON in JSON in a text": yaml_with(
        "ratings: '{{\"a\": \"{{\\\"secured\\\": \\\"{0}\\\"}}\"}}'"
    ),
    "before a YAML error": yaml_with("secured: {0}\nmore: [\n"),
    "behind a YAML error": yaml_with("more: ]\nsecured: {0}"),
    "a block before an error": yaml_with("secured: |\n  {0}\n  {0}\nx: ]"),
    "quotes never closed": yaml_with('secured: "{0}'),
    "an anchor before an error": yaml_with("x: &s {0}\nsecured: *s\ny: ]"),
    "an escaped key behind an error": yaml_with('y: ]\n"\\x73ecured": {0}'),
    "a document too deep": yaml_with(f"secured: {{0}}\nx: {DEEP}"),
    "a document of Latin-1": lambda secret: {
        "x.md": f"---\ntitle: gr\u00f6\u00dfe\nsecured: {secret}\n---\n".encode("latin-1")
    },
    "a document of UTF-16": lambda secret: {
        "x.md": f"---\ntitle: x\nsecured: {secret}\n---\n".encode("utf-16")
    },
    "a document never closed": lambda secret: {"x.md": f"---\ntitle: x\nsecured: {secret}\n"},
    "a document with a control": yaml_with("secured: {0}\nx: a\x01b"),
    "a document of nothing else": lambda secret: {"x.md": f"---\nsecured: {secret}\n---\n"},
    "a column": table("x.csv", "title,url,secured", "A,{url},{0}"),
    "a column with a space": table("x.csv", 'title,url," Secured "', "A,{url},{0}"),
    "a column of full-width letters": table("x.tsv", "title\turl\tｓｅｃｕｒｅｄ", "A\t{url}\t{0}"),
    "a column of Latin-1": table(
        "x.csv", "title,url,secured", "A,{url},gr\u00f6\u00dfe{0}", "latin-1"
    ),
    "a second column of the name": table(
        "x.csv", "title,url,a,a", 'A,{url},x,"{""secured"":""{0}""}"'
    ),
    "JSON of related": cell("related", [{"webUrl": "https://b.example/2", "secured": "{0}"}]),
    "JSON of images": cell("images", [{"url": "https://b.example/2", "secured": "{0}"}]),
    "JSON of topics": cell("topics", ["x", {"secured ": "{0}"}]),
    "JSON of actions": cell("actions", {"a": {"Secured": "{0}"}}),
    "JSON of ratings": cell("ratings", [{"a": [{"secured": ["{0}"]}]}]),
    "JSON of the outlet": cell("provider", {"name": "A", "secured": "{0}"}),
    "JSON of an unknown column": cell("mood", {"secured": "{0}"}),
    "JSON of a headline": cell("heading", {"secured": "{0}"}),
    "JSON that Python wrote": table(
        "x.csv", "title,url,related", "A,{url},\"[{'url': 'https://b.example', 'secured': '{0}'}]\""
    ),
    "a row of too many cells": table("x.csv", "title,url,secured", "A, and more,{url},{0}"),
    "a row with quotes at odds": table("x.csv", "title,secured,url", 'A,"b "x" {0},c'),
    "a row over two lines with quotes at odds": table(
        "x.csv", "title,secured,url", 'A,"b "x" \n{0},b",{url}'
    ),
    "a table without a headline": table("x.csv", "a,secured", "b,{0}"),
    "a JSON line": table(
        "x.jsonl", "", '{"title": "A", "url": "{url}", "secured": {"a": ["{0}"]}}'
    ),
    "a nested JSON line": table(
        "x.jsonl", "", '{"title": "A", "url": "{url}", "related": [{"secured": "{0}"}]}'
    ),
    "a twin in a JSON line": table(
        "x.jsonl", "", '{"title": "A", "url": "{url}", "x": {"secured": "{0}"}, "x": 1}'
    ),
    "a JSON line too deep": table(
        "x.jsonl", "", f'{{"title": "A", "secured": "{{0}}", "x": {DEEP}}}'
    ),
    "a line that is not JSON": table("x.jsonl", "", '{"title": "A", "secured": "{0}", "x": ]'),
    "a JSON line of Latin-1": table(
        "x.jsonl", "", '{"title": "\u00e9", "secured": "{0}"}', "latin-1"
    ),
    "a Parquet column": parquet("secured", str),
    "bytes of a Parquet column": parquet("Secured", str.encode),
    "a Parquet structure": parquet("ratings", lambda secret: {"a": [{"secured": secret}]}),
    "TOML front matter": file("x.md", '+++\ntitle = "A"\nurl = "{url}"\nsecured = "{0}"\n+++\n'),
    "a table of TOML": file(
        "x.md", '+++\ntitle = "A"\nurl = "{url}"\n[secured]\na = ["{0}"]\n+++\n'
    ),
    "before a TOML error": file("x.md", '+++\nsecured = "{0}"\nx = \n+++\n'),
    "a table of TOML before an error": file("x.md", "+++\n[secured]\na = '{0}'\nx = \n+++\n"),
    "a dotted key of TOML before an error": file("x.md", "+++\nsecured.a = '{0}'\nx = \n+++\n"),
    "TOML never closed": file("x.md", '+++\nsecured = "{0}"\n'),
    "JSON front matter": file("x.md", '{"title": "A", "url": "{url}", "secured": {"a": "{0}"}}\n'),
    "JSON front matter never closed": file("x.md", '{"title": "A", "secured": "{0}"'),
    "an array of JSON": file("x.json", '[{"title": "A", "url": "{url}", "Secured": ["{0}"]}]'),
    "the envelope of JSON": file(
        "x.json", '{"secured": "{0}", "articles": [{"title": "A", "url": "{url}"}]}'
    ),
    "an answer of NewsAPI": file(
        "x.json", '{"articles": [{"title": "A", "url": "{url}", "urlToImage": null,'
        ' "source": {"name": "B", "secured": "{0}"}}]}'
    ),
    "a line of another program": file(
        "x.jsonl", '{"title": "A", "url": "{url}", "publishedAt": "2031-06-03",'
        ' "source": {"name": "B", "secured": "{0}"}}\n'
    ),
    "JSON-LD in a file": file(
        "x.json", '{"@type": "NewsArticle", "headline": "A", "url": "{url}",'
        ' "publisher": {"name": "B", "secured": "{0}"}}'
    ),
    "JSON that breaks off": file("x.json", '[{"title": "A", "secured": "{0}"}, {'),
    "JSON too deep": file("x.json", f'[{{"title": "A", "secured": "{{0}}", "x": {DEEP}}}]'),
    "an element of a feed": file(
        "x.rss", "<rss version='2.0'><channel><item><title>A</title><link>{url}</link>"
        "<secured>{0}</secured></item></channel></rss>"
    ),
    "an element of a feed with a prefix": file(
        "x.xml", "<rss version='2.0' xmlns:n='urn:n'><channel><item><title>A</title>"
        "<link>{url}</link><n:secured><![CDATA[{0}]]></n:secured></item></channel></rss>"
    ),
    "an attribute of a feed that breaks off": file("x.rss", "<rss><item secured='{0}'><title>A"),
    "an attribute of an outline": file(
        "x.opml", '<opml><body><outline text="A" url="{url}" secured="{0}"/></body></opml>'
    ),
    "an outline that breaks off": file("x.opml", "<opml><secured>{0}"),
    "a meta element of a page": file(
        "x.html", '<title>A</title><link rel="canonical" href="{url}">'
        '<meta name="secured" content="{0}">'
    ),
    "JSON-LD in a page": file(
        "x.html", '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A",'
        ' "url": "{url}", "author": {"name": "B", "secured": "{0}"}}</script>'
    ),
    "JSON-LD in a page that breaks off": file(
        "x.html", '<title>A</title><link rel="canonical" href="{url}">'
        '<script type="application/ld+json">{"secured": "{0}", "headline": '
    ),
    "an attribute of a bookmark": file(
        "x.html", '<!DOCTYPE NETSCAPE-Bookmark-file-1><dt><a href="{url}" secured="{0}">A</a>'
    ),
    "a page in a web archive": lambda secret: {"x.warc": warc(
        f'<title>A</title><link rel="canonical" href="{base(secret)["webUrl"]}">'
        f'<meta property="og:type" content="article"><p id="secured">{secret}</p>'.encode()
    )},
    "a list of YAML": file("x.yml", "- title: A\n  url: {url}\n  secured: {0}\n"),
    "a list of YAML that breaks off": file("x.yml", "- title: A\n  secured: {0}\n  x: [\n"),
    "a list of TOML": file(
        "x.toml", '[[article]]\ntitle = "A"\nurl = "{url}"\nsecured = "{0}"\n'
    ),
    "TOML that is no list": file("x.toml", '[secured]\nx = "{0}"\n'),
    "YAML that is no list": file("x.yaml", "a: 1\nsecured: {0}\n"),
    "JSON that holds no article": file("x.json", '{"a": 1, "secured": "{0}"}'),
    "a column of a sheet": lambda secret: {"x.xlsx": xlsx(
        [["title", "url", "secured"], ["A", base(secret)["webUrl"], secret]]
    )},
    "a column of a sheet without a headline": lambda secret: {
        "x.ods": ods([["a", "secured"], ["A", secret]])
    },
    "a packed table": lambda secret: {"x.csv.gz": gzip.compress(
        f'title,url,secured\nA,{base(secret)["webUrl"]},{secret}\n'.encode()
    )},
    "a taxonomy": lambda secret: {
        "taxonomy/x.yaml": f"taxonomy: topic\nname: A{secret[:4]}\nsecured: {secret}\n"
    },
    "a rejected taxonomy": lambda secret: {"taxonomy/x.yaml": f"secured: {secret}\nx: ]\n"},
    "overrides": lambda secret: {"overrides": secret},
}  # fmt: skip


def field(**values: str) -> Callable[[str], Files]:
    """A copy in some fields of a document; ``{0}`` stands for it, ``__`` for a dot."""

    def files(text: str) -> Files:
        document = base(f"copy {text}")
        for key, value in values.items():
            head, _, tail = key.partition("__")
            document[head] = {tail: value.format(text)} if tail else value.format(text)
        return {"y.md": front_matter(document)}

    return files


def between(sign: str) -> Callable[[str], str]:
    """The text with a sign between its characters."""
    return sign.join


def percent(times: int) -> Callable[[str], str]:
    """The text in percent-encoding, so many times over."""

    def encoded(text: str) -> str:
        once = "".join(f"%{byte:02x}" for byte in text.encode())
        return once if times == 1 else once.replace("%", "%" + "25" * (times - 1))

    return encoded


def news_link(text: str) -> str:
    """A link of Google News, which carries an address in base64."""
    url = f"https://a.example/{text}".encode()
    message = b'\x08\x13"' + bytes([len(url)]) + url + b"\xd2\x01\x00"
    return base64.urlsafe_b64encode(message).decode().rstrip("=")


def words(text: str) -> str:
    """The text in four words."""
    return " ".join(text[start : start + 8] for start in range(0, 32, 8))


def as_it_is(text: str) -> str:
    """The text."""
    return text


def wide(text: str) -> str:
    """The text in full-width letters."""
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text)


class Disguise(NamedTuple):
    """How the secret is made of a canary, how its copy, and where that stands."""

    copied: Callable[[str], Files]
    copy: Callable[[str], str] = as_it_is
    secret: Callable[[str], str] = as_it_is


TITLE = field(title="See {0} there")
PATH = field(webUrl="https://a.example/x/{0}/")
HOST = field(webUrl="https://{0}.example/")
DOMAIN = field(provider__domain="{0}.example")
REDIRECT = field(webUrl="https://www.google.com/url?q=https://a.example/{0}")

DISGUISES: dict[str, Disguise] = {
    "a headline": Disguise(TITLE),
    "a headline in capitals": Disguise(TITLE, str.upper),
    "a headline of full-width letters": Disguise(TITLE, wide),
    "a headline with zero-width spaces": Disguise(TITLE, between("\u200b")),
    "a headline with soft hyphens": Disguise(TITLE, between("\u00ad")),
    "a headline with U+FE0F": Disguise(TITLE, between("\ufe0f")),
    "a headline with U+2064": Disguise(TITLE, between("\u2064")),
    "a headline with U+180B": Disguise(TITLE, between("\u180b")),
    "a headline with U+034F": Disguise(TITLE, between("\u034f")),
    "a headline with U+E0100": Disguise(TITLE, between("\U000e0100")),
    "a headline with Hangul fillers": Disguise(TITLE, between("\u3164")),
    "a headline with controls": Disguise(TITLE, between("\x02")),
    "a headline of entities": Disguise(TITLE, lambda text: "".join(f"&#{ord(c)};" for c in text)),
    "a headline of entities twice": Disguise(
        TITLE, lambda text: "".join(f"&amp;#x{ord(c):x};" for c in text)
    ),
    "doubled spaces": Disguise(TITLE, lambda text: words(text).replace(" ", "  "), words),
    "other spaces": Disguise(TITLE, lambda text: words(text).replace(" ", "\u2003\n"), words),
    "hyphens in a topic": Disguise(
        field(topics="{0}"), words, lambda text: words(text).replace(" ", "-")
    ),
    "an excerpt": Disguise(field(excerpt="{0}"), between("\u200d")),
    "a topic": Disguise(field(topics="{0}"), between("\u2063")),
    "an author": Disguise(field(authors="{0}")),
    "a category": Disguise(field(category="{0}"), between("\u202e")),
    "an outlet's name": Disguise(field(provider__name="{0}"), between("\ufeff")),
    "a path": Disguise(PATH),
    "a path with line breaks": Disguise(PATH, between("\n")),
    "a path with tabs": Disguise(PATH, between("\t")),
    "a path with carriage returns": Disguise(PATH, between("\r")),
    "a path in percent-encoding": Disguise(PATH, percent(1)),
    "a path of entities": Disguise(PATH, lambda text: "".join(f"&#{ord(c)};" for c in text)),
    "a query": Disguise(field(webUrl="https://a.example/x?id={0}"), percent(2)),
    "a fragment": Disguise(field(webUrl="https://a.example/x#!{0}")),
    "a tracker": Disguise(field(webUrl="https://a.example/{0}?utm_x=1"), percent(1)),
    "a host": Disguise(HOST, str.upper),
    "a host with U+FE0F": Disguise(HOST, between("\ufe0f")),
    "a host with U+2064": Disguise(HOST, between("\u2064")),
    "a host with U+180B": Disguise(HOST, between("\u180b")),
    "a host of full-width letters": Disguise(HOST, wide),
    "a host in percent-encoding": Disguise(HOST, percent(1)),
    "a domain with U+FE0F": Disguise(DOMAIN, between("\ufe0f")),
    "a domain with U+2064": Disguise(DOMAIN, between("\u2064")),
    "a domain with U+180D": Disguise(DOMAIN, between("\u180d")),
    "a domain with line breaks": Disguise(DOMAIN, between("\n")),
    "a redirect": Disguise(REDIRECT, percent(1)),
    "a redirect, encoded twice": Disguise(REDIRECT, percent(2)),
    "a redirect, encoded four times": Disguise(REDIRECT, percent(4)),
    "a link of Google News": Disguise(
        field(webUrl="https://news.google.com/rss/articles/{0}"), news_link
    ),
    "an AMP cache": Disguise(
        field(cdnAmpUrl="https://a-example.cdn.ampproject.org/c/s/a.example/{0}"), percent(2)
    ),
    "an image": Disguise(lambda text: {"y.md": front_matter(
        {**base(text), "images": [{"url": f"/{text}.png", "title": between("\u2062")(text)}]}
    )}),
    "a logo": Disguise(lambda text: {"y.md": front_matter({**base(text), "provider": {
        "domain": "a.example", "images": [{"url": f"https://a.example/{text}"}]}}
    )}),
    "a related entry": Disguise(lambda text: {"y.md": front_matter({**base(text), "related": [
        {"webUrl": f"https://b.example/{text}", "title": text}, text]}
    )}),
    "actions": Disguise(lambda text: {"y.md": front_matter(
        {**base(text), "actions": [{"a": {text: text}}]}
    )}, between("\u200b")),
    "an unknown key": Disguise(lambda text: {"y.md": front_matter({**base(text), text: "x"})}),
    "a bad number": Disguise(field(quality="{0}")),
    "a bad date in Cyrillic escapes": Disguise(
        field(publishedDateTime="{0}"), wide
    ),
    "a file name": Disguise(lambda text: {f"{text}.md": front_matter(base(text))}),
    "a suffix": Disguise(lambda text: {f"y.{text}": "no document"}),
    "a folder name": Disguise(lambda text: {f"{text}/y.md": front_matter(base(text))}),
    "a file that is rejected": Disguise(lambda text: {f"{text}.md": "---\nx: ]\n---\n"}),
    "a file that is ignored": Disguise(lambda text: {f"{text}.md": "text\n"}),
    "a key that stands twice": Disguise(
        lambda text: {
            "y.md": f"---\ntitle: x\nwebUrl: https://a.example/1\n{text}: 1\n{text}: 2\n---\n"
        }
    ),
    "the id of a row": Disguise(
        lambda text: {"y.csv": f"id,title,quality\n{text},A ferry,x\n"}
    ),
    "the name of a column": Disguise(lambda text: {"y.csv": f"{text}\nx\n"}),
    "the name of two columns": Disguise(
        lambda text: {"y.csv": f"title,{text},{text}\nA ferry,1,2\n"}
    ),
    "a cell": Disguise(lambda text: {"y.csv": f'title,topics\nA ferry,"[""{text}""]"\n'}),
    "a topic of a taxonomy": Disguise(
        lambda text: {
            "taxonomy/y.yaml": f"taxonomy: topic\nname: Ferries\nkeywords: [{text}, x{text}]\n"
        }
    ),
    "an outlet of a taxonomy": Disguise(lambda text: {
        "taxonomy/y.md": f"---\ntaxonomy: organization\nname: {text}\ndomain: good.example\n---\n"
    }),
    "a taxonomy's file name": Disguise(lambda text: {f"taxonomy/{text}.yaml": "x: ]\n"}),
    "a name in the overrides": Disguise(lambda text: {"same": text}),
}  # fmt: skip

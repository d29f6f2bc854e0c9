"""Saved HTML pages: what JSON-LD, meta elements and the page itself say of its article.

lxml parses them, in a process of its own; see :func:`page_of`.
"""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats.form import MAX_DOCUMENT, Format, seed_tree
from newsgraph.ingest.formats.markup import sealed_in_markup
from newsgraph.ingest.formats.schema_org import article_of, articles_in
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart, Node, Secured, Tree
from newsgraph.ingest.opening import DECODER, plain, too_deep, unsealed
from newsgraph.isolation import isolated
from newsgraph.isolation.child import ChildPart

MOST_METAS = 500
MOST_SCRIPTS = 50
LONGEST = 100_000
"""Characters of a text of a page; what is longer is cut."""

SAVED_FROM = re.compile(
    rb"<!--[^<>]{0,200}?(?:saved from url=(?:\(\d+\))?|url:)\s*(https?://[^\s<>]{1,2000})",
    re.IGNORECASE,
)
"""How browsers and SingleFile note where a page was saved from."""

FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title", "citation_title", "headline"),
    "excerpt": ("og:description", "description", "twitter:description", "dc.description"),
    "publishedDateTime": (
        "article:published_time", "og:article:published_time", "datepublished", "date",
        "dc.date", "dc.date.issued", "dcterms.created", "citation_publication_date", "pubdate",
        "parsely-pub-date", "sailthru.date",
    ),
    "updatedDateTime": ("article:modified_time", "og:updated_time", "datemodified",
                        "dcterms.modified", "last-modified"),
    "webUrl": ("og:url", "twitter:url", "parsely-link"),
    "category": ("article:section", "parsely-section"),
    "site": ("og:site_name", "application-name", "dc.publisher"),
    "image": ("og:image", "og:image:url", "twitter:image"),
    "locale": ("og:locale", "language", "dc.language"),
}  # fmt: skip
"""Field → the meta elements that may say it, the first that does."""

MANY: dict[str, tuple[str, ...]] = {
    "authors": ("author", "article:author", "dc.creator", "citation_author", "parsely-author"),
    "topics": ("article:tag", "news_keywords", "keywords", "parsely-tags"),
}
"""Field → the meta elements that say it several times."""

Page = dict[str, Any]


def parsed_page(data: bytes) -> Iterator[ChildPart]:
    """What a page holds; this runs in a process of its own."""
    yield page_of(data), b""


def page_of(data: bytes, encoding: str | None = None) -> Page:
    """The meta elements, JSON-LD, title, language and canonical address of a page.

    Raises:
        DocumentError: it is no page.
    """
    from lxml import etree, html

    parser = html.HTMLParser(encoding=encoding or _encoding(data), no_network=True)
    try:
        root = html.document_fromstring(data, parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError, LookupError):
        raise DocumentError("it is no page of HTML", "Save it anew.") from None
    metas = []
    for meta in islice(root.iter("meta"), MOST_METAS):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if name and (content := meta.get("content")):
            metas.append([name.strip().lower(), content[:LONGEST]])
    scripts = (
        script
        for script in root.iter("script")
        if (script.get("type") or "").strip().lower().startswith("application/ld+json")
    )
    links = (
        link.get("href")
        for link in root.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    )
    saved = SAVED_FROM.search(data[:8192])
    return {
        "metas": metas,
        "scripts": [(script.text or "") for script in islice(scripts, MOST_SCRIPTS)],
        "title": _first(root, "title"),
        "h1": _first(root, "h1"),
        "time": next((time.get("datetime") for time in root.iter("time")
                      if time.get("datetime") and time.get("pubdate") is not None), ""),
        "language": root.get("lang") or root.get("xml:lang") or "",
        "canonical": next(filter(None, links), ""),
        "saved": saved[1].decode(errors="replace").rstrip("-") if saved else "",
    }  # fmt: skip


def _encoding(data: bytes) -> str | None:
    """UTF-8 where the bytes are that; else what the page itself declares."""
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _first(root: Any, tag: str) -> str:
    found = next(root.iter(tag), None)
    return " ".join(found.text_content().split())[:LONGEST] if found is not None else ""


def page_tree(page: Page, address: str = "") -> Tree | None:
    """The document that a page is, or none if it has no headline or no address.

    Args:
        page: what :func:`page_of` found.
        address: where the page was fetched from, if that is known.
    """
    sealed: list[str] = []
    article = _stated(page["scripts"], sealed)
    values = _values(page, address) | article
    if article.get("provider"):
        site = _values(page, address).get("provider", {})
        values["provider"] = (site if isinstance(site, dict) else {}) | article["provider"]
    if not (values.get("title") and values.get("webUrl")):
        return None
    if not article and not _is_article(page):
        return None
    tree = seed_tree(values)
    tree.sealed += sealed
    return tree


def _is_article(page: Page) -> bool:
    """Whether a page without JSON-LD may be an article: it says so, or was saved by someone."""
    names = {name for name, _ in page["metas"]}
    kinds = {content.strip().lower() for name, content in page["metas"] if name == "og:type"}
    dated = names.intersection(FIELDS["publishedDateTime"]) or page["time"]
    is_other = kinds and not kinds & {"article", "news", "news.article", "video", "video.other"}
    return bool(dated) or (not is_other and bool(kinds or page["saved"] or page["canonical"]))


def _stated(scripts: list[str], sealed: list[str]) -> dict[str, Any]:
    """What the first article in the JSON-LD of a page says."""
    for script in scripts:
        try:
            value = plain(DECODER.decode(script.strip().strip(";")))
        except (json.JSONDecodeError, RecursionError):
            continue
        if too_deep(value):
            continue
        for article in articles_in(unsealed(value, sealed)):
            found = article_of(article)
            return {key: value for key, value in found.items() if key in SAID}
    return {}


SAID = frozenset({
    "title", "excerpt", "webUrl", "publishedDateTime", "updatedDateTime", "authors", "provider",
    "topics", "category", "locale", "images", "related",
})  # fmt: skip
"""What is taken of an article in a page; its other keys describe the page."""


def _values(page: Page, address: str) -> dict[str, Node]:
    """What the meta elements and the page say, with the keys of a seed document."""
    metas: dict[str, list[str]] = {}
    for name, content in page["metas"]:
        metas.setdefault(name, []).append(content)
    found = {
        field: next((metas[name][0].strip() for name in names if name in metas), "")
        for field, names in FIELDS.items()
    }
    many = {field: _many(metas, names) for field, names in MANY.items()}
    urls = (page["canonical"], found["webUrl"], page["saved"], address)
    values: dict[str, Any] = {
        "title": found["title"] or page["h1"] or page["title"],
        "excerpt": found["excerpt"],
        "webUrl": next((url for url in urls if url.startswith(("http://", "https://"))), ""),
        "publishedDateTime": found["publishedDateTime"] or page["time"],
        "updatedDateTime": found["updatedDateTime"],
        "category": found["category"],
        "provider": {"name": found["site"]} if found["site"] else None,
        "images": [{"url": found["image"]}] if found["image"] else None,
        "locale": found["locale"].replace("_", "-") or page["language"],
        **many,
    }
    return {key: value for key, value in values.items() if value}


def _many(metas: dict[str, list[str]], names: tuple[str, ...]) -> list[str]:
    """What the first of some meta elements says, in parts; an address is no name."""
    for name in names:
        texts = metas.get(name, [])
        parts = texts if len(texts) > 1 or "author" in name else ",".join(texts).split(",")
        if kept := [part.strip() for part in parts if part.strip() and "://" not in part]:
            return kept
    return []


def read_page(data: bytes, _columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The article of a saved page, or nothing if the page is none.

    Raises:
        DocumentError: it cannot be parsed.
    """
    yield "", Secured(sealed_in_markup(data))
    for page, _ in isolated("newsgraph.ingest.formats.pages:parsed_page", data=data):
        tree = page_tree(page)
        if tree is not None:
            yield "", tree


FORMAT = Format(
    "HTML page",
    (".html", ".htm", ".xhtml"),
    read_page,
    "A saved page: its JSON-LD (schema.org), its meta elements, its canonical address, and the "
    "address that the browser noted when it saved the page.",
    '<html lang="en"><head><title>Ferry adrift | Ellery Echo</title>\n'
    '<link rel="canonical" href="https://echo.example/ferry">\n'
    '<meta property="og:type" content="article"><meta property="og:title" content="Ferry adrift">\n'
    '<meta property="article:published_time" content="2031-06-03T06:40:00Z">\n'
    '<meta property="og:site_name" content="Ellery Echo"></head></html>\n',
    MAX_DOCUMENT,
    nothing="it says no headline and address of an article (JSON-LD, meta elements, "
    "canonical link)",
)

"""JSON objects of programs and services → objects with the keys of a seed document.

A shape is known by keys that no other has. It changes what the structure of the program hides;
plain keys that it leaves alone mean what they mean in any document.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from newsgraph.ingest.formats.schema_org import article_of, is_article, listed, names_of, text_of

Object = dict[str, Any]


class Shape(NamedTuple):
    """The objects of one program or service."""

    name: str
    meaning: str
    keys: tuple[frozenset[str], ...]
    """An object is of the shape if it has all keys of one of these sets."""
    translated: Callable[[Object], Object]
    example: str


def without(source: Object, consumed: Iterable[str], **values: Any) -> Object:
    """The object without the keys that were consumed, and with those values that say something."""
    kept = {key: value for key, value in source.items() if key not in {*consumed}}
    return kept | {key: value for key, value in values.items() if value not in (None, "", [], {})}


def _json_feed(item: Object) -> Object:
    external, own = text_of(item.get("external_url")), text_of(item.get("url"))
    image = text_of(item.get("image")) or text_of(item.get("banner_image"))
    return without(
        item,
        ("external_url", "url", "date_published", "date_modified", "authors", "author", "summary",
         "image", "banner_image", "language"),
        webUrl=external or own,
        title=item.get("title"),
        excerpt=item.get("summary") or item.get("content_text"),
        publishedDateTime=item.get("date_published"),
        updatedDateTime=item.get("date_modified"),
        authors=names_of(item.get("authors") or item.get("author")),
        locale=item.get("language"),
        images=[{"url": image}] if image else None,
    )  # fmt: skip


def _newsapi(article: Object) -> Object:
    source = article.get("source")
    name = text_of(source.get("name")) if isinstance(source, dict) else text_of(source)
    image = text_of(article.get("urlToImage"))
    return without(
        article,
        ("source", "urlToImage", "description", "publishedAt", "url"),
        webUrl=article.get("url"),
        excerpt=article.get("description"),
        publishedDateTime=article.get("publishedAt"),
        provider={"name": name} if name else None,
        images=[{"url": image}] if image else None,
    )


def _news_please(article: Object) -> Object:
    image = text_of(article.get("image_url"))
    return without(
        article,
        ("date_publish", "date_modify", "source_domain", "description", "image_url", "language",
         "url"),
        webUrl=article.get("url"),
        title=article.get("title") or article.get("title_page") or article.get("title_rss"),
        excerpt=article.get("description") or article.get("text"),
        publishedDateTime=article.get("date_publish"),
        updatedDateTime=article.get("date_modify"),
        locale=article.get("language"),
        provider={"domain": article["source_domain"]} if article.get("source_domain") else None,
        images=[{"url": image}] if image else None,
    )  # fmt: skip


def _trafilatura(page: Object) -> Object:
    domain = text_of(page.get("hostname"))
    name = text_of(page.get("source-hostname")) or text_of(page.get("sitename"))
    address = text_of(page.get("source")) or text_of(page.get("url"))
    image = text_of(page.get("image"))
    provider = {"name": name, "domain": domain}
    return without(
        page,
        ("source", "url", "hostname", "source-hostname", "sitename", "date", "author", "tags",
         "categories", "excerpt", "description", "language", "image"),
        webUrl=address,
        excerpt=page.get("excerpt") or page.get("description"),
        publishedDateTime=page.get("date"),
        authors=_parts(page.get("author")),
        topics=[*_parts(page.get("tags")), *_parts(page.get("categories"))],
        locale=page.get("language"),
        provider={key: value for key, value in provider.items() if value},
        images=[{"url": image}] if image else None,
    )  # fmt: skip


def _newspaper(article: Object) -> Object:
    image = text_of(article.get("top_image")) or text_of(article.get("top_img"))
    return without(
        article,
        ("canonical_link", "url", "source_url", "publish_date", "top_image", "top_img", "summary",
         "meta_description", "meta_lang", "tags", "meta_keywords"),
        webUrl=article.get("canonical_link") or article.get("url"),
        excerpt=article.get("summary") or article.get("meta_description"),
        publishedDateTime=article.get("publish_date"),
        topics=[part for part in listed(article.get("tags") or article.get("meta_keywords"))
                if part],
        locale=article.get("meta_lang"),
        images=[{"url": image}] if image else None,
    )  # fmt: skip


def _csl(entry: Object) -> Object:
    where = entry.get("container-title") or entry.get("publisher")
    return without(
        entry,
        ("issued", "author", "container-title", "URL", "abstract", "keyword", "language"),
        webUrl=entry.get("URL"),
        excerpt=entry.get("abstract"),
        publishedDateTime=_csl_date(entry.get("issued")),
        authors=names_of(entry.get("author")),
        topics=[part for part in text_of(entry.get("keyword")).replace(";", ",").split(",")
                if part.strip()],
        locale=entry.get("language"),
        provider={"name": text_of(where)} if text_of(where) else None,
    )  # fmt: skip


def _csl_date(issued: Any) -> str | None:
    """A date of CSL: its parts, or a text."""
    if not isinstance(issued, dict):
        return text_of(issued) or None
    parts = next(iter(listed(issued.get("date-parts"))), None)
    if not isinstance(parts, list) or not parts:
        return text_of(issued.get("raw")) or text_of(issued.get("literal")) or None
    numbers = [text_of(part).strip() for part in parts[:3]]
    return "-".join([numbers[0].zfill(4), *(number.zfill(2) for number in numbers[1:])])


def _pinboard(post: Object) -> Object:
    return without(
        post,
        ("href", "description", "extended", "tags", "hash", "meta", "shared", "toread"),
        webUrl=post.get("href"),
        title=post.get("description"),
        excerpt=post.get("extended"),
        topics=text_of(post.get("tags")).split(),
    )


def _pocket(entry: Object) -> Object:
    tags = entry.get("tags")
    domain = entry.get("domain_metadata")
    name = text_of(domain.get("name")) if isinstance(domain, dict) else ""
    image = text_of(entry.get("top_image_url"))
    return without(
        entry,
        ("resolved_url", "given_url", "resolved_title", "given_title", "tags", "top_image_url",
         "domain_metadata", "item_id", "resolved_id", "authors", "image", "images"),
        webUrl=entry.get("resolved_url") or entry.get("given_url"),
        title=entry.get("resolved_title") or entry.get("given_title"),
        topics=[*tags] if isinstance(tags, dict) else tags,
        authors=names_of([*entry["authors"].values()] if isinstance(entry.get("authors"), dict)
                         else entry.get("authors")),
        provider={"name": name} if name else None,
        images=[{"url": image}] if image else None,
    )  # fmt: skip


def _gdelt(article: Object) -> Object:
    image = text_of(article.get("socialimage"))
    return without(
        article,
        ("url", "url_mobile", "seendate", "socialimage", "domain", "language"),
        webUrl=article.get("url"),
        ampWebUrl=article.get("url_mobile"),
        publishedDateTime=article.get("seendate"),
        locale=article.get("language"),
        provider={"domain": article["domain"]} if article.get("domain") else None,
        images=[{"url": image}] if image else None,
    )


def _guardian(article: Object) -> Object:
    return without(
        article,
        ("webTitle", "webPublicationDate", "sectionName"),
        title=article.get("webTitle"),
        publishedDateTime=article.get("webPublicationDate"),
        category=article.get("sectionName"),
        provider={"name": "The Guardian", "domain": "theguardian.com"},
    )


def _nyt(article: Object) -> Object:
    headline, byline = article.get("headline"), article.get("byline")
    written = text_of(byline.get("original")) if isinstance(byline, dict) else text_of(byline)
    keywords = [part.get("value") for part in listed(article.get("keywords"))
                if isinstance(part, dict)]  # fmt: skip
    return without(
        article,
        ("web_url", "headline", "pub_date", "byline", "snippet", "abstract", "section_name",
         "keywords", "source", "multimedia"),
        webUrl=article.get("web_url"),
        title=headline.get("main") if isinstance(headline, dict) else headline,
        excerpt=article.get("abstract") or article.get("snippet"),
        publishedDateTime=article.get("pub_date"),
        authors=[written.removeprefix("By ")] if written else None,
        category=article.get("section_name"),
        topics=[text for text in map(text_of, keywords) if text],
        provider={"name": text_of(article.get("source"))} if article.get("source") else None,
    )  # fmt: skip


def _parts(value: Any) -> list[str]:
    """The parts of a list that is written with semicolons or as a list."""
    texts = value if isinstance(value, list) else text_of(value).split(";")
    return [text for part in texts if (text := text_of(part).strip())]


def _keys(*sets: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(one.split()) for one in sets)


SHAPES = (
    Shape(
        "JSON-LD",
        "Articles in the words of schema.org, with `@type` NewsArticle or another article.",
        (frozenset(["@type"]),),
        article_of,
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry adrift",\n'
        ' "url": "https://echo.example/ferry", "datePublished": "2031-06-03T06:40:00Z",\n'
        ' "author": {"@type": "Person", "name": "Ada Quill"},\n'
        ' "publisher": {"@type": "Organization", "name": "Ellery Echo"}}\n',
    ),
    Shape(
        "JSON Feed",
        "A feed of version 1 or 1.1 (jsonfeed.org), or the items of one.",
        _keys("date_published", "content_html", "content_text", "external_url id"),
        _json_feed,
        '{"version": "https://jsonfeed.org/version/1.1", "title": "Ellery Echo",\n'
        ' "items": [{"id": "1", "url": "https://echo.example/ferry", "title": "Ferry adrift",\n'
        '   "date_published": "2031-06-03T06:40:00Z", "authors": [{"name": "Ada Quill"}]}]}\n',
    ),
    Shape(
        "NewsAPI",
        "A saved answer of newsapi.org, or the articles of one.",
        _keys("urlToImage", "publishedAt source url"),
        _newsapi,
        '{"status": "ok", "totalResults": 1, "articles": [{"source": {"id": null,\n'
        '  "name": "Ellery Echo"}, "author": "Ada Quill", "title": "Ferry adrift",\n'
        '  "url": "https://echo.example/ferry", "urlToImage": null,\n'
        '  "publishedAt": "2031-06-03T06:40:00Z"}]}\n',
    ),
    Shape(
        "GDELT DOC",
        "An answer of the GDELT DOC 2.0 API in JSON.",
        _keys("seendate url"),
        _gdelt,
        '{"articles": [{"url": "https://echo.example/ferry", "title": "Ferry adrift",\n'
        '  "seendate": "20310603T064000Z", "domain": "echo.example", "language": "English"}]}\n',
    ),
    Shape(
        "news-please",
        "What the crawler news-please writes for an article.",
        _keys("date_publish url", "source_domain maintext"),
        _news_please,
        '{"url": "https://echo.example/ferry", "title": "Ferry adrift", "authors": ["Ada Quill"],\n'
        ' "date_publish": "2031-06-03 06:40:00", "source_domain": "echo.example",\n'
        ' "maintext": "The ferry drifted."}\n',
    ),
    Shape(
        "trafilatura",
        "What trafilatura writes for a page with `--json --with-metadata`.",
        _keys("hostname source", "hostname fingerprint", "source-hostname"),
        _trafilatura,
        '{"title": "Ferry adrift", "author": "Ada Quill; Ben Rook", "hostname": "echo.example",\n'
        ' "source": "https://echo.example/ferry", "source-hostname": "Ellery Echo",\n'
        ' "date": "2031-06-03", "tags": "ferries;sea", "text": "The ferry drifted."}\n',
    ),
    Shape(
        "newspaper",
        "The fields of an article of newspaper3k or newspaper4k.",
        _keys(
            "publish_date top_image",
            "publish_date top_img",
            "publish_date source_url",
            "canonical_link meta_lang",
        ),
        _newspaper,
        '{"url": "https://echo.example/ferry", "source_url": "https://echo.example",\n'
        ' "title": "Ferry adrift", "authors": ["Ada Quill"], "top_image": "",\n'
        ' "publish_date": "2031-06-03T06:40:00"}\n',
    ),
    Shape(
        "CSL-JSON",
        "References as Zotero and other reference managers write them.",
        _keys("container-title", "issued type", "issued title"),
        _csl,
        '[{"id": "1", "type": "article-newspaper", "title": "Ferry adrift",\n'
        '  "container-title": "Ellery Echo", "URL": "https://echo.example/ferry",\n'
        '  "author": [{"family": "Quill", "given": "Ada"}],\n'
        '  "issued": {"date-parts": [[2031, 6, 3]]}}]\n',
    ),
    Shape(
        "Pinboard",
        "Bookmarks that Pinboard exports as JSON.",
        _keys("href extended", "href toread", "href shared description"),
        _pinboard,
        '[{"href": "https://echo.example/ferry", "description": "Ferry adrift", "extended": "",\n'
        '  "time": "2031-06-03T06:40:00Z", "tags": "ferries sea", "toread": "no"}]\n',
    ),
    Shape(
        "Pocket",
        "An answer of Pocket's API.",
        _keys("resolved_url", "given_url"),
        _pocket,
        '{"list": {"1": {"item_id": "1", "resolved_url": "https://echo.example/ferry",\n'
        '  "resolved_title": "Ferry adrift", "time_added": "1938235200",\n'
        '  "tags": {"sea": {"tag": "sea"}}}}}\n',
    ),
    Shape(
        "The Guardian",
        "An answer of the Guardian's Content API.",
        _keys("webTitle webPublicationDate"),
        _guardian,
        '{"response": {"results": [{"webTitle": "Ferry adrift", "sectionName": "World news",\n'
        '  "webUrl": "https://www.theguardian.com/world/ferry",\n'
        '  "webPublicationDate": "2031-06-03T06:40:00Z"}]}}\n',
    ),
    Shape(
        "The New York Times",
        "An answer of the Times' Article Search or Archive API.",
        _keys("web_url pub_date"),
        _nyt,
        '{"response": {"docs": [{"web_url": "https://www.nytimes.com/ferry", "abstract": "",\n'
        '  "headline": {"main": "Ferry adrift"}, "pub_date": "2031-06-03T06:40:00+0000",\n'
        '  "source": "The New York Times"}]}}\n',
    ),
)
"""The shapes; an object is of the first that fits."""


@lru_cache(maxsize=256)
def fit(keys: tuple[str, ...]) -> bool:
    """Whether an object with these keys may be in one of the shapes."""
    return any(one <= {*keys} for shape in SHAPES for one in shape.keys)


def in_shape(found: Object) -> Object:
    """The object with the keys of a seed document, if it is of a shape; else as it is."""
    keys = found.keys()
    for shape in SHAPES:
        if any(one <= keys for one in shape.keys):
            if shape.translated is article_of and not is_article(found):
                continue
            return shape.translated(found)
    return found

"""Articles in the words of schema.org (JSON-LD) → the keys of a seed document."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

Object = dict[str, Any]

ARTICLES = frozenset(
    {
        "Article", "NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle",
        "BackgroundNewsArticle", "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle",
        "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "SatiricalArticle",
        "AdvertiserContentArticle", "TechArticle", "ScholarlyArticle", "VideoObject",
    }
)  # fmt: skip
MOST_DEEP = 8
"""Objects in one another in which an article is looked for."""

CONSUMED = frozenset(
    {
        "@context", "@type", "@id", "headline", "name", "description", "abstract", "url",
        "mainEntityOfPage", "datePublished", "dateModified", "author", "creator", "publisher",
        "keywords", "articleSection", "inLanguage", "image", "thumbnailUrl", "isBasedOn",
        "citation",
    }
)  # fmt: skip


def articles_in(value: Any, depth: int = MOST_DEEP) -> Iterator[Object]:
    """The articles of schema.org in a value: itself, or what stands in its lists and ``@graph``."""
    if depth == 0:
        return
    if isinstance(value, list):
        for part in value:
            yield from articles_in(part, depth - 1)
    elif isinstance(value, dict):
        if is_article(value):
            yield value
            return
        for key in ("@graph", "mainEntity", "itemListElement", "item", "hasPart"):
            if key in value:
                yield from articles_in(value[key], depth - 1)


def is_article(found: Object) -> bool:
    """Whether an object is an article of schema.org."""
    kinds = {
        text_of(kind).rpartition("/")[2].rpartition(":")[2] for kind in listed(found.get("@type"))
    }
    return not kinds.isdisjoint(ARTICLES)


def article_of(found: Object) -> Object:
    """What an article says, with the keys of a seed document."""
    section = next(map(text_of, listed(found.get("articleSection"))), "")
    values = {
        "title": text_of(found.get("headline")) or text_of(found.get("name")),
        "excerpt": text_of(found.get("description")) or text_of(found.get("abstract")),
        "webUrl": _address(found.get("url")) or _address(found.get("mainEntityOfPage"))
        or _address(found.get("@id")),
        "publishedDateTime": text_of(found.get("datePublished")),
        "updatedDateTime": text_of(found.get("dateModified")),
        "authors": names_of(found.get("author") or found.get("creator")),
        "provider": _publisher(found.get("publisher")),
        "topics": _keywords(found.get("keywords")),
        "category": section,
        "locale": _language(found.get("inLanguage")),
        "images": _images(found.get("image") or found.get("thumbnailUrl")),
        "related": [*_works(found.get("isBasedOn")), *_works(found.get("citation"))],
    }  # fmt: skip
    kept = {key: value for key, value in found.items() if key not in CONSUMED}
    return kept | {key: value for key, value in values.items() if value}


def text_of(value: Any) -> str:
    """The text that a value is, or what JSON-LD calls its value; empty for any other."""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if isinstance(value, list):
        value = value[0] if value else ""
    return value if isinstance(value, str) else ""


def listed(value: Any) -> list[Any]:
    """The members of a list, or the value alone; none for nothing."""
    return value if isinstance(value, list) else [] if value in (None, "") else [value]


def names_of(value: Any) -> list[str]:
    """The names of people: texts, or objects with a name, or with a given and a family name."""
    return [name for person in listed(value) if (name := _name(person))]


def _name(person: Any) -> str:
    if not isinstance(person, dict):
        return text_of(person).strip()
    parts = (person.get("given") or person.get("givenName"),
             person.get("non-dropping-particle"),
             person.get("family") or person.get("familyName"))  # fmt: skip
    whole = text_of(person.get("name")) or text_of(person.get("literal"))
    return whole.strip() or " ".join(text for part in parts if (text := text_of(part).strip()))


def _address(value: Any) -> str:
    if isinstance(value, list):
        return next(filter(None, map(_address, value)), "")
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    text = value.strip() if isinstance(value, str) else ""
    return text if text.lower().startswith(("http://", "https://")) else ""


def _publisher(value: Any) -> Object:
    for publisher in listed(value):
        if isinstance(publisher, dict):
            named = {"name": text_of(publisher.get("name")), "domain": _host(publisher)}
            return {key: text for key, text in named.items() if text}
        if text_of(publisher):
            return {"name": text_of(publisher)}
    return {}


def _host(publisher: Object) -> str:
    try:
        host = urlsplit(_address(publisher.get("url"))).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _keywords(value: Any) -> list[str]:
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return [text for part in listed(value) if (text := text_of(part).strip())]


def _language(value: Any) -> str:
    if isinstance(value, dict):
        return text_of(value.get("alternateName")) or text_of(value)
    return text_of(value)


def _images(value: Any) -> list[Object]:
    found = []
    for image in listed(value):
        url = _address(image.get("url") or image.get("contentUrl") or image.get("@id")
                       if isinstance(image, dict) else image)  # fmt: skip
        if url:
            sizes = {key: image[key] for key in ("width", "height")
                     if isinstance(image, dict) and text_of(image.get(key)).isdigit()}  # fmt: skip
            found.append({"url": url} | sizes)
    return found


def _works(value: Any) -> list[Object]:
    """The works that an article is based on or cites, those with an address."""
    found = []
    for work in listed(value):
        if url := _address(work):
            title = (text_of(work.get("headline")) or text_of(work.get("name"))
                     if isinstance(work, dict) else "")  # fmt: skip
            found.append({"webUrl": url} | ({"title": title} if title else {}))
    return found

"""The records of the seed format: what a document may say, field by field.

These classes are the format. The reader converts by their annotations, and the JSON
Schema and the reference page (``docs/seed-format.md``) are generated from them.
A field's name in a document is the camelCase form of its name here.
"""

from datetime import datetime
from typing import Annotated, NewType

from msgspec import Meta, Struct

Url = NewType("Url", str)
"""An absolute http or https address."""

ImageUrl = NewType("ImageUrl", str)
"""An http or https address, or a path relative to the article's site."""

Domain = NewType("Domain", str)
"""A host name, such as ``latimes.com``."""

Json = NewType("Json", str)
"""A value of any shape, kept as canonical JSON text."""


class Record(Struct, frozen=True, kw_only=True, rename="camel", omit_defaults=True, gc=False):
    """Base of the seed format's records: immutable, camelCase outside, snake_case inside."""


class Image(Record, frozen=True):
    """A picture that goes with an article. newsgraph links to it and never loads it."""

    url: Annotated[ImageUrl | None, Meta(description="Where the picture is.")] = None
    width: Annotated[int | None, Meta(description="Width in pixels.")] = None
    height: Annotated[int | None, Meta(description="Height in pixels.")] = None
    title: Annotated[str | None, Meta(description="Caption or alternative text.")] = None
    is_cached: Annotated[
        bool | None, Meta(description="Whether the harvester kept a copy of its own.")
    ] = None


class Provider(Record, frozen=True):
    """The outlet that published an article, as the record names it."""

    name: Annotated[
        str | None, Meta(description="The outlet's name; it labels, the domain identifies.")
    ] = None
    domain: Annotated[
        Domain | None, Meta(description="The outlet's host name.", examples=["latimes.com"])
    ] = None
    images: Annotated[tuple[Image, ...], Meta(description="Logos of the outlet.")] = ()


class Related(Record, frozen=True):
    """An article as another document mentions it, in an entry of its ``related`` list."""

    title: Annotated[str | None, Meta(description="The headline.")] = None
    excerpt: Annotated[str | None, Meta(description="The first sentences or a summary.")] = None
    published_date_time: Annotated[
        datetime | None,
        Meta(description="When it appeared. Without a zone it is read as UTC, and noted."),
    ] = None
    updated_date_time: Annotated[
        datetime | None, Meta(description="When it was last changed by its outlet.")
    ] = None
    web_url: Annotated[Url | None, Meta(description="Its address; this identifies it.")] = None
    original_url: Annotated[
        Url | None, Meta(description="The address under which the harvester found it.")
    ] = None
    amp_web_url: Annotated[Url | None, Meta(description="Its AMP page.")] = None
    cdn_amp_web_url: Annotated[Url | None, Meta(description="Its AMP page in a cache.")] = None
    source_url: Annotated[Url | None, Meta(description="Older name of `webUrl`.")] = None
    amp_url: Annotated[Url | None, Meta(description="Older name of `ampWebUrl`.")] = None
    cdn_amp_url: Annotated[Url | None, Meta(description="Older name of `cdnAmpWebUrl`.")] = None
    type: Annotated[
        str | None,
        Meta(
            description="What it is.",
            examples=["article", "video", "course", "collection", "download", "profile"],
        ),
    ] = None
    category: Annotated[
        str | None, Meta(description="Its section.", examples=["news", "stats", "learning"])
    ] = None
    quality: Annotated[
        int | None, Meta(description="The harvester's score of the text; not a star rating.")
    ] = None
    provider: Annotated[Provider | None, Meta(description="The outlet.")] = None
    images: Annotated[tuple[Image, ...], Meta(description="Its pictures.")] = ()
    locale: Annotated[str | None, Meta(description="Its language tag.", examples=["en-US"])] = None
    authors: Annotated[tuple[str, ...], Meta(description="Who wrote it.")] = ()
    price: Annotated[str | None, Meta(description="Price of a course.", examples=["Free"])] = None
    length: Annotated[str | None, Meta(description="ISO 8601 duration.", examples=["PT44M"])] = None
    levels: Annotated[
        tuple[str, ...], Meta(description="For whom a course is.", examples=[["Beginner"]])
    ] = ()
    actions: Annotated[Json | None, Meta(description="Links such as download or enrol.")] = None
    ratings: Annotated[Json | None, Meta(description="Readers' ratings elsewhere.")] = None
    items: Annotated[Json | None, Meta(description="What a collection holds.")] = None
    featured_content: Annotated[Json | None, Meta(description="What a profile shows.")] = None


class Document(Related, frozen=True):
    """One seed document: an article with its topics and the articles that it relates to."""

    topics: Annotated[tuple[str, ...], Meta(description="Labels of what it is about.")] = ()
    heat: Annotated[
        int | None,
        Meta(description="How much it is talked about; -1 means not the head of its cluster."),
    ] = None
    published: Annotated[bool | None, Meta(description="Whether the harvester shows it.")] = None
    removed: Annotated[bool | None, Meta(description="Whether the harvester took it down.")] = None
    related: Annotated[
        tuple[Related, ...], Meta(description="Articles on the same matter, nested.")
    ] = ()


class TopicEntry(Record, frozen=True):
    """One topic of a taxonomy folder (``topics/*.yaml``)."""

    name: Annotated[str | None, Meta(description="The preferred label.")] = None
    shortname: Annotated[str | None, Meta(description="A shorter label.")] = None
    parent: Annotated[str | None, Meta(description="The broader topic, by its name.")] = None
    keywords: Annotated[tuple[str, ...], Meta(description="Other labels.")] = ()
    hashtags: Annotated[tuple[str, ...], Meta(description="Other labels, with `#`.")] = ()


class OrganizationEntry(Record, frozen=True):
    """One outlet of a taxonomy folder (``organizations/*.md``)."""

    name: Annotated[str | None, Meta(description="The outlet's name.")] = None
    other_names: Annotated[tuple[str, ...], Meta(description="Its other names.")] = ()
    domain: Annotated[Domain | None, Meta(description="Its host name.")] = None
    images: Annotated[tuple[Image, ...], Meta(description="Its logos.")] = ()


class Taxonomy(Struct, frozen=True):
    """What a taxonomy folder says of topics and outlets."""

    topics: tuple[TopicEntry, ...] = ()
    organizations: tuple[OrganizationEntry, ...] = ()


class Pairs(Struct, frozen=True, forbid_unknown_fields=True):
    """Groups of names that an overrides file speaks of, by what they name."""

    articles: tuple[tuple[str, ...], ...] = ()
    outlets: tuple[tuple[str, ...], ...] = ()
    topics: tuple[tuple[str, ...], ...] = ()


class Overrides(Struct, frozen=True, forbid_unknown_fields=True):
    """A person's word on identity: it goes before every rule.

    Each group of ``same`` is one thing, its first name the one to keep; in each group of
    ``different`` no two are one thing. Articles are named by URL, outlets by host name,
    topics by label.
    """

    same: Pairs = Pairs()
    different: Pairs = Pairs()

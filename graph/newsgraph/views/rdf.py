"""The tables as RDF: which column is which property.

:func:`subjects` is the one description of our RDF. Each writer and
:func:`newsgraph.views.rdflib_graph.to_rdflib` render it, so they cannot disagree.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Literal, NamedTuple
from urllib.parse import quote

import polars as pl

from newsgraph.store import Tables
from newsgraph.vocabulary import ARTICLE_CLASSES, OTHER_CLASS, PREFIXES, check_term

NAMESPACES = {**PREFIXES, "void": "http://rdfs.org/ns/void#"}
"""The prefixes of our RDF files."""

# Without spaces: RFC 3987 lets them stand, but readers of RDF stop at them.
_BEYOND_ASCII = (
    "\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\uffef"
) + "".join(f"{chr(plane)}-{chr(plane + 0xFFFD)}" for plane in range(0x10000, 0xE0000, 0x10000))
_IN_IRI = f"!$&'()*+,./0-9:;=?@A-Z_a-z~{_BEYOND_ASCII}-"
SAFE_IRI = f"^(?:[{_IN_IRI}]|%[0-9A-Fa-f]{{2}})*(?:#(?:[{_IN_IRI}]|%[0-9A-Fa-f]{{2}})*)?$"
"""IRIs that need no mending (RFC 3987), for Python and polars alike."""

_NOT_IN_IRI = re.compile(f"[^{_IN_IRI}%]|%(?![0-9A-Fa-f]{{2}})")
_IP_HOST = re.compile(r"[a-z]+://(?:[^/?#@\[\]]*@)?\[[0-9A-Fa-f:.]+\]")

Kind = Literal["node", "iri", "term", "text", "time", "integer", "decimal", "boolean"]
"""What a column holds: our id, an absolute URL, a prefixed name, or a literal's value."""


class Property(NamedTuple):
    """One property of a block of subjects: a column of values, or of lists of values."""

    term: str
    column: str
    kind: Kind


class Subjects(NamedTuple):
    """Nodes of one class, sorted by id: a frame with ``id``, and what its columns mean."""

    title: str
    frame: pl.DataFrame
    properties: tuple[Property, ...]


def subjects(tables: Tables) -> Iterator[Subjects]:
    """All statements of the graph, by class.

    Raises:
        UsageError: a property is not in the ontology.
    """
    sources = source_ids(tables)
    for make in (_articles, _outlets, _topics, _stories, _images, _links, _sources):
        block = make(tables, sources)
        for property_ in block.properties:
            check_term(property_.term)
        yield block


def _articles(tables: Tables, sources: pl.DataFrame) -> Subjects:
    former = tables.aliases.filter(pl.col("kind") == "id").select("id", former="raw")
    topics = tables.about.rename({"article": "id"})
    frame = (
        tables.articles.with_columns(
            pl.col("type")
            .replace_strict(ARTICLE_CLASSES, default=OTHER_CLASS, return_dtype=pl.String)
            .fill_null(OTHER_CLASS)
            .alias("class")
        )
        .join(_listed(topics, "topic"), on="id", how="left")
        .join(_linked(tables), on="id", how="left")
        .join(_listed(_image_ids(tables), "image"), on="id", how="left")
        .join(_listed(former, "former"), on="id", how="left")
        .join(_listed(_origins(tables, sources), "origin"), on="id", how="left")
        .sort("id")
    )
    return Subjects("Articles", frame, ARTICLE)


LINK_TERMS = {
    "declared": "ng:relatedTo",
    "copy": "ng:copyOf",
    "revision": "ng:revisionOf",
    "follow-up": "ng:followUpOf",
    "similar": "ng:similarTo",
}
"""The kinds of links, each with the property that says the same in a plain triple."""

ARTICLE = (
    Property("rdf:type", "class", "term"),
    Property("rdfs:label", "headline", "text"),
    Property("schema:headline", "headline", "text"),
    Property("schema:abstract", "abstract", "text"),
    Property("schema:datePublished", "published", "time"),
    Property("schema:dateModified", "updated", "time"),
    Property("schema:url", "url", "iri"),
    Property("schema:publisher", "outlet", "node"),
    Property("schema:about", "topic", "node"),
    Property("ng:covers", "topic", "node"),
    *(Property(term, kind, "node") for kind, term in LINK_TERMS.items()),
    Property("schema:image", "image", "node"),
    Property("schema:articleSection", "category", "text"),
    Property("ng:documentType", "type", "text"),
    Property("ng:quality", "quality", "integer"),
    Property("ng:heat", "heat", "integer"),
    Property("dcterms:replaces", "former", "node"),
    Property("prov:wasDerivedFrom", "origin", "node"),
)


def _outlets(tables: Tables, _sources: pl.DataFrame) -> Subjects:
    covers = tables.covers.rename({"outlet": "id"})
    news = tables.articles.filter(pl.col("type") == "article")["outlet"].unique()
    frame = (
        tables.outlets.with_columns(
            pl.when(pl.col("id").is_in(news.implode()))
            .then(pl.lit("schema:NewsMediaOrganization"))
            .otherwise(pl.lit("schema:Organization"))
            .alias("class")
        )
        .join(_listed(covers, "topic"), on="id", how="left")
        .sort("id")
    )
    return Subjects("Outlets", frame, OUTLET)


OUTLET = (
    Property("rdf:type", "class", "term"),
    Property("rdfs:label", "name", "text"),
    Property("schema:name", "name", "text"),
    Property("skos:altLabel", "alt_names", "text"),
    Property("ng:domain", "domain", "text"),
    Property("ng:platform", "platform", "boolean"),
    Property("schema:parentOrganization", "part_of", "node"),
    Property("schema:logo", "logo", "iri"),
    Property("ng:covers", "topic", "node"),
)


def _topics(tables: Tables, _sources: pl.DataFrame) -> Subjects:
    frame = tables.topics.with_columns(pl.lit("skos:Concept").alias("class")).sort("id")
    return Subjects("Topics", frame, TOPIC)


TOPIC = (
    Property("rdf:type", "class", "term"),
    Property("rdfs:label", "label", "text"),
    Property("skos:prefLabel", "label", "text"),
    Property("skos:altLabel", "alt_labels", "text"),
    Property("skos:broader", "broader", "node"),
    Property("skos:exactMatch", "same_as", "iri"),
)


def _stories(tables: Tables, _sources: pl.DataFrame) -> Subjects:
    former = tables.aliases.filter(pl.col("kind") == "id").select("id", former="raw")
    frame = (
        tables.stories.with_columns(
            pl.lit("ng:Story").alias("class"), terms=pl.col("terms").list.join(", ")
        )
        .join(_listed(_members(tables.articles), "article"), on="id", how="left")
        .join(_listed(former, "former"), on="id", how="left")
        .sort("id")
    )
    return Subjects("Stories", frame, STORY)


def _members(articles: pl.DataFrame) -> pl.DataFrame:
    """``id, article``: the articles of each story, at each grain."""
    grains = (articles.select(pl.col(grain).alias("id"), article="id") for grain in GRAINS)
    return pl.concat(grains).drop_nulls("id")


GRAINS = ("event", "storyline", "series")

STORY = (
    Property("rdf:type", "class", "term"),
    Property("rdfs:label", "name", "text"),
    Property("schema:name", "name", "text"),
    Property("ng:grain", "grain", "text"),
    Property("schema:isPartOf", "parent", "node"),
    Property("schema:keywords", "terms", "text"),
    Property("ng:firstPublished", "first", "time"),
    Property("ng:lastPublished", "last", "time"),
    Property("ng:articleCount", "articles", "integer"),
    Property("ng:outletCount", "outlets", "integer"),
    Property("ng:independentTexts", "independent", "integer"),
    Property("ng:cohesion", "cohesion", "decimal"),
    Property("schema:hasPart", "article", "node"),
    Property("dcterms:replaces", "former", "node"),
)


def _images(tables: Tables, _sources: pl.DataFrame) -> Subjects:
    frame = tables.images.with_columns(
        image_id().alias("id"), pl.lit("schema:ImageObject").alias("class")
    )
    return Subjects("Images", frame.sort("id"), IMAGE)


IMAGE = (
    Property("rdf:type", "class", "term"),
    Property("schema:contentUrl", "url", "iri"),
    Property("schema:width", "width", "integer"),
    Property("schema:height", "height", "integer"),
    Property("schema:caption", "title", "text"),
)


def _links(tables: Tables, sources: pl.DataFrame) -> Subjects:
    frame = tables.related.with_columns(
        link_id().alias("id"), pl.lit("ng:Link").alias("class"), terms=SHARED_TERMS
    )
    origins = (
        frame.select("id", file=pl.col("evidence"))
        .explode("file")
        .drop_nulls("file")
        .with_columns(pl.col("file").str.replace("#[^#]*$", ""))
        .unique()
        .join(sources, on="file")
    )
    return Subjects(
        "Links", frame.join(_listed(origins, "origin"), on="id", how="left").sort("id"), LINK
    )


SHARED_TERMS = (
    pl.col("terms")
    .list.eval(
        pl.concat_str(
            pl.element().struct.field("term"),
            pl.lit(" "),
            pl.element().struct.field("weight").cast(pl.Decimal(38, 6)).cast(pl.String),
        )
    )
    .list.drop_nulls()
    .list.join("; ")
    .replace("", None)
)
"""Shared terms as one text: each with its weight behind it, the heaviest first."""

LINK = (
    Property("rdf:type", "class", "term"),
    Property("ng:source", "source", "node"),
    Property("ng:target", "target", "node"),
    Property("ng:kind", "kind", "text"),
    Property("ng:weight", "weight", "decimal"),
    Property("ng:evidence", "evidence", "text"),
    Property("ng:method", "method", "text"),
    Property("ng:rule", "rule", "text"),
    Property("ng:similarity", "similarity", "decimal"),
    Property("ng:sharedTerms", "terms", "text"),
    Property("ng:days", "days", "decimal"),
    Property("prov:wasDerivedFrom", "origin", "node"),
)


def _sources(tables: Tables, sources: pl.DataFrame) -> Subjects:
    files = tables.sightings.group_by("file").agg(pl.col("sha256").unique().sort())
    frame = files.join(sources, on="file").select(
        pl.lit("prov:Entity").alias("class"), "file", "sha256", id="origin"
    )
    return Subjects("Source documents", frame.sort("id"), SOURCE)


SOURCE = (
    Property("rdf:type", "class", "term"),
    Property("ng:path", "file", "text"),
    Property("ng:sha256", "sha256", "text"),
)


def _listed(pairs: pl.DataFrame, column: str) -> pl.DataFrame:
    """One row an id, with the sorted list of its values."""
    return pairs.sort("id", column).group_by("id", maintain_order=True).agg(pl.col(column))


def _linked(tables: Tables) -> pl.DataFrame:
    """One row an article, with a column for each kind of link: the sorted list of its targets."""
    frame = tables.articles.select("id")
    for kind in LINK_TERMS:
        links = tables.related.filter(kind=kind).select("target", id="source")
        targets = _listed(links, "target").rename({"target": kind})
        frame = frame.join(targets, on="id", how="left")
    return frame


def _tail(column: str) -> pl.Expr:
    return pl.col(column).str.strip_prefix("article/")


def link_id() -> pl.Expr:
    """The id of a row of ``related``."""
    ends = pl.lit("."), _tail("target")
    return pl.concat_str(pl.lit("link/"), _tail("source"), pl.lit("."), "kind", *ends)


def image_id() -> pl.Expr:
    """The id of a row of ``images``."""
    return pl.concat_str(pl.lit("image/"), _tail("article"), pl.lit("."), "position")


def _image_ids(tables: Tables) -> pl.DataFrame:
    return tables.images.select(id="article", image=image_id())


PLAIN_PATH = r"^[A-Za-z0-9_.~/!-]*$"
"""A path in which nothing needs to be percent-encoded."""


def source_ids(tables: Tables) -> pl.DataFrame:
    """``file, origin``: the node of each source document, named by its percent-encoded path."""
    files = tables.sightings.select("file").unique()
    names = files["file"]
    if not names.str.contains(PLAIN_PATH).all():
        names = names.map_elements(partial(quote, safe="/!"), return_dtype=pl.String)
    return files.with_columns(origin="source/" + names)


def _origins(tables: Tables, sources: pl.DataFrame) -> pl.DataFrame:
    return tables.sightings.select("file", id="article").unique().join(sources, on="file")


def statements(block: Subjects, column: str) -> pl.DataFrame:
    """``row, value``: each value that a column gives a subject of the block.

    ``row`` counts the subjects from 0; rows stand in its order.
    """
    values = block.frame.select(row=pl.int_range(pl.len()), value=pl.col(column))
    if values["value"].dtype != pl.List:
        return values.drop_nulls("value")
    filled = values.filter(pl.col("value").list.len() > 0)
    return filled.explode("value").drop_nulls("value")


def iri_of(term: str) -> str:
    """The IRI of a prefixed name in our RDF."""
    prefix, _, name = term.partition(":")
    return NAMESPACES[prefix] + name


def lexical_time(moment: datetime) -> str:
    """The canonical form of xsd:dateTime in UTC.

    >>> from datetime import UTC
    >>> lexical_time(datetime(2023, 7, 28, 15, 24, tzinfo=UTC))
    '2023-07-28T15:24:00Z'
    """
    text = moment.strftime(f"{moment.year:04d}-%m-%dT%H:%M:%S")
    fraction = f".{moment.microsecond:06d}".rstrip("0") if moment.microsecond else ""
    return f"{text}{fraction}Z"


def lexical_decimal(value: float) -> str:
    """Fixed point with at most six places, at least one.

    >>> lexical_decimal(2.0), lexical_decimal(0.25)
    ('2.0', '0.25')
    """
    text = f"{value:.6f}".rstrip("0")
    return text + "0" if text.endswith(".") else text


def safe_iri(url: str) -> str:
    """The URL with every character that an IRI may not hold percent-encoded (RFC 3987).

    >>> safe_iri("https://a.example/a b<c>?q[0]=100%#x#y")
    'https://a.example/a%20b%3Cc%3E?q%5B0%5D=100%25#x%23y'
    """
    host = _IP_HOST.match(url)
    start = host.end() if host else 0
    body, mark, fragment = url[start:].partition("#")
    return url[:start] + _encoded(body) + mark + _encoded(fragment)


def _encoded(part: str) -> str:
    return _NOT_IN_IRI.sub(lambda match: quote(match[0]), part)

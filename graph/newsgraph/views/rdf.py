"""The tables as RDF: the property of each column.

:func:`subjects` is the one description of our RDF. Each writer and
:func:`newsgraph.views.rdflib_graph.to_rdflib` render it, so they cannot disagree.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import NamedTuple
from urllib.parse import quote

import polars as pl

from newsgraph.lists import join_lists
from newsgraph.schema.kinds import (
    ARTICLE_CLASSES,
    GRAINS,
    KINDS,
    LINK_KINDS,
    OTHER_CLASS,
    RdfProperty,
    properties,
)
from newsgraph.store import Tables
from newsgraph.vocabulary import PREFIXES, check_term

NAMESPACES = {**PREFIXES, "void": "http://rdfs.org/ns/void#"}
"""The prefixes of our RDF files."""

# Without spaces: RFC 3987 lets them stand, but readers of RDF stop at them.
_BEYOND_ASCII = (
    "\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\uffef"
) + "".join(f"{chr(plane)}-{chr(plane + 0xFFFD)}" for plane in range(0x10000, 0xE0000, 0x10000))
_IN_IRI = f"!$&'()*+,./0-9:;=?@A-Z_a-z~{_BEYOND_ASCII}-"
SAFE_IRI = f"^(?:[{_IN_IRI}]|%[0-9A-Fa-f]{{2}})*(?:#(?:[{_IN_IRI}]|%[0-9A-Fa-f]{{2}})*)?$"
"""IRIs that need no repairing (RFC 3987), for Python and polars alike."""

_NOT_IN_IRI = re.compile(f"[^{_IN_IRI}%]|%(?![0-9A-Fa-f]{{2}})")
_IP_HOST = re.compile(r"[a-z]+://(?:[^/?#@\[\]]*@)?\[[0-9A-Fa-f:.]+\]")

ARTICLE = properties("article")
OUTLET = properties("outlet")
TOPIC = properties("topic")
STORY = properties("story")
IMAGE = properties("image")
LINK = properties("link")
CREDIT = properties("credit")
FIGURE = properties("figure")
REWORDING = properties("rewording")
SOURCE = properties("sighting")


class Subjects(NamedTuple):
    """Nodes of one class, sorted by id: a frame with ``id``, and the properties of its columns."""

    title: str
    frame: pl.DataFrame
    properties: tuple[RdfProperty, ...]


def subjects(tables: Tables) -> Iterator[Subjects]:
    """All statements of the graph, by class.

    Raises:
        UsageError: a property is not in the ontology.
    """
    sources = source_ids(tables)
    for make in (
        _article_subjects,
        _outlet_subjects,
        _topic_subjects,
        _story_subjects,
        _image_subjects,
        _link_subjects,
        _credit_subjects,
        _figure_subjects,
        _rewording_subjects,
        _document_subjects,
    ):
        block = make(tables, sources)
        for property_ in block.properties:
            check_term(property_.term)
        yield block


def _article_subjects(tables: Tables, sources: pl.DataFrame) -> Subjects:
    former = tables.aliases.filter(pl.col("kind") == "id").select("id", former="raw")
    topics = tables.about.rename({"article": "id"})
    frame = tables.articles.with_columns(
        pl.col("type")
        .replace_strict(ARTICLE_CLASSES, default=OTHER_CLASS, return_dtype=pl.String)
        .fill_null(OTHER_CLASS)
        .alias("class")
    )
    for pairs, column in (
        (topics, "topic"),
        (tables.credits.select(id="article", credited="outlet"), "credited"),
        (tables.credits.select(id="article", reported="earlier"), "reported"),
        *((_targets(tables, kind), kind) for kind in LINK_KINDS),
        (_image_ids(tables), "image"),
        (former, "former"),
        (_origins(tables, sources), "origin"),
    ):
        frame = _with_list(frame, pairs, column)
    return Subjects("Articles", frame.sort("id"), ARTICLE)


def _outlet_subjects(tables: Tables, _sources: pl.DataFrame) -> Subjects:
    covers = tables.covers.rename({"outlet": "id"})
    news = tables.articles.filter(pl.col("type") == "article")["outlet"].unique()
    frame = tables.outlets.with_columns(
        pl.when(pl.col("id").is_in(news.implode()))
        .then(pl.lit("schema:NewsMediaOrganization"))
        .otherwise(pl.lit("schema:Organization"))
        .alias("class")
    )
    return Subjects("Outlets", _with_list(frame, covers, "topic").sort("id"), OUTLET)


def _topic_subjects(tables: Tables, _sources: pl.DataFrame) -> Subjects:
    frame = tables.topics.with_columns(_class("topic")).sort("id")
    return Subjects("Topics", frame, TOPIC)


def _story_subjects(tables: Tables, _sources: pl.DataFrame) -> Subjects:
    former = tables.aliases.filter(pl.col("kind") == "id").select("id", former="raw")
    stories = tables.stories.with_columns(
        _class("story"), terms=pl.col("terms").list.join(TERMS_JOINED)
    )
    frame = _with_list(stories, _members(tables.articles), "article")
    return Subjects("Stories", _with_list(frame, former, "former").sort("id"), STORY)


TERMS_JOINED = KINDS["story"].fields["terms"].rdf[0].joined


def _members(articles: pl.DataFrame) -> pl.DataFrame:
    """``id, article``: the articles of each story, at each grain."""
    grains = (articles.select(pl.col(grain).alias("id"), article="id") for grain in GRAINS)
    return pl.concat(grains).drop_nulls("id")


def _image_subjects(tables: Tables, _sources: pl.DataFrame) -> Subjects:
    frame = tables.images.with_columns(image_id().alias("id"), _class("image"))
    return Subjects("Images", frame.sort("id"), IMAGE)


def _link_subjects(tables: Tables, sources: pl.DataFrame) -> Subjects:
    frame = tables.related.with_columns(link_id().alias("id"), _class("link"), terms=SHARED_TERMS)
    origins = (
        frame.select("id", file=pl.col("evidence"))
        .explode("file")
        .drop_nulls("file")
        .with_columns(pl.col("file").str.replace("#[^#]*$", ""))
        .unique()
        .join(sources, on="file")
    )
    return Subjects("Links", _with_list(frame, origins, "origin").sort("id"), LINK)


def _credit_subjects(tables: Tables, _sources: pl.DataFrame) -> Subjects:
    id_ = pl.concat_str(pl.lit("credit/"), _tail("article"), pl.lit("."), "position")
    frame = tables.credits.with_columns(id_.alias("id"), _class("credit"))
    return Subjects("Credits", frame.sort("id"), CREDIT)


def _figure_subjects(tables: Tables, _sources: pl.DataFrame) -> Subjects:
    name = pl.col("event").str.strip_prefix("story/")
    id_ = pl.concat_str(pl.lit("figure/"), name, pl.lit("."), "position")
    frame = tables.figures.with_columns(id_.alias("id"), _class("figure"))
    return Subjects("Figures", frame.sort("id"), FIGURE)


def _rewording_subjects(tables: Tables, _sources: pl.DataFrame) -> Subjects:
    id_ = pl.concat_str(pl.lit("rewording/"), _tail("article"), pl.lit("."), "position")
    frame = tables.rewordings.with_columns(id_.alias("id"), _class("rewording"))
    return Subjects("Rewordings", frame.sort("id"), REWORDING)


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
"""Shared terms as one text: each term followed by its weight, the heaviest first."""


def _document_subjects(tables: Tables, sources: pl.DataFrame) -> Subjects:
    files = tables.sightings.group_by("file").agg(pl.col("sha256").unique().sort())
    frame = files.join(sources, on="file").select(_class("sighting"), "file", "sha256", id="origin")
    return Subjects("Source documents", frame.sort("id"), SOURCE)


def _class(kind: str) -> pl.Expr:
    return pl.lit(KINDS[kind].rdf_class).alias("class")


def _with_list(frame: pl.DataFrame, pairs: pl.DataFrame, column: str) -> pl.DataFrame:
    """The frame with a further column: the sorted list of each id's values; null for none."""
    ordered = pairs.select("id", column).drop_nulls().unique().sort("id", column)
    lists = ordered.group_by("id", maintain_order=True).agg(column)
    return join_lists(frame, lists, "id")


def _targets(tables: Tables, kind: str) -> pl.DataFrame:
    """``id``, and in a column of the kind's name what it links to."""
    return tables.related.filter(kind=kind).select(pl.col("target").alias(kind), id="source")


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

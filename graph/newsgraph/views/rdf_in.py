"""Reading RDF into tables: graphs that newsgraph wrote, or that use its vocabulary.

The properties are those of :mod:`newsgraph.views.rdf`, read the other way round.
``docs/formats.md`` lists the tables and columns that come back.
"""

from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import quote, unquote

import polars as pl

from newsgraph.errors import EmptyInputError
from newsgraph.identity import urls
from newsgraph.lists import join_lists
from newsgraph.precision import PRECISIONS
from newsgraph.report import Files, Records, Report, count_keys
from newsgraph.schema.kinds import (
    ARTICLE_CLASSES,
    GRAINS,
    KINDS,
    LINK_KINDS,
    OTHER_CLASS,
    RdfProperty,
)
from newsgraph.schema.kinds import columns as fields_of
from newsgraph.store import SCHEMA, Tables
from newsgraph.views.rdf import (
    ARTICLE,
    CREDIT,
    FIGURE,
    IMAGE,
    LINK,
    NAMESPACES,
    OUTLET,
    REWORDING,
    SOURCE,
    STORY,
    TERMS_JOINED,
    TOPIC,
)
from newsgraph.views.statements import DATE, OLD_SCHEMA, ParsedStatements, read_statements
from newsgraph.vocabulary import BASE_IRI

TERMS: Final = {
    "void:uriSpace",
    *(
        term
        for table in (ARTICLE, OUTLET, TOPIC, STORY, IMAGE, LINK, CREDIT, FIGURE, REWORDING, SOURCE)
        for term, _, _ in table
    ),
}
ABOUT_ITSELF: Final = (NAMESPACES["void"], NAMESPACES["prov"], NAMESPACES["dcterms"] + "title")
"""Properties with which our files describe themselves; they do not count as foreign."""

OUTLET_CLASSES: Final = ("schema:NewsMediaOrganization", "schema:Organization")
NODE: Final = r"^(.*[/#:])article/[^/#]+$"
POSITION: Final = r"\.(\d{1,18})$"


class _Reading(NamedTuple):
    """A file while it is read: its statements, its base IRI, and the subjects by class."""

    said: ParsedStatements
    base_iri: str

    def of_class(self, *classes: str) -> pl.Series:
        """The subjects that have one of the classes, sorted."""
        types = self.said.of("rdf:type")
        wanted = [iri for name in classes for iri in _class_iris(name)]
        return types.filter(pl.col("value").is_in(wanted))["subject"].unique().sort()

    def ids(self, kind: str, iris: pl.Expr) -> pl.Expr:
        """The ids of nodes: IRIs without the base; a foreign node's id is made of its whole IRI."""
        start = f"{self.base_iri}{kind}/"
        elsewhere = pl.lit(f"{kind}/") + iris.map_elements(
            lambda iri: quote(iri, safe=""), return_dtype=pl.String
        )
        ours = iris.str.starts_with(start)
        return pl.when(ours).then(iris.str.strip_prefix(self.base_iri)).otherwise(elsewhere)


def read_rdf(path: str | Path) -> tuple[Tables, Report, str]:
    """Read Turtle, N-Triples, N-Quads, TriG or JSON-LD (also ``.gz``) into tables.

    Returns:
        The tables, the report, and the base IRI: that of the file's VoID description, or what
        stands before ``article/`` in the IRIs of most articles, or the usual one. Foreign
        properties are counted in ``report.unknown_keys``.

    Raises:
        UsageError: the file cannot be read or is not RDF.
        EmptyInputError: it holds no article.
    """
    path = Path(path)
    said = read_statements(path, TERMS)
    reading = _Reading(said, "")
    stories = reading.of_class("ng:Story")  # a reasoner makes each a schema:Collection too
    articles = reading.of_class(*ARTICLE_CLASSES.values(), OTHER_CLASS)
    articles = articles.filter(~articles.is_in(stories.implode()))
    if articles.is_empty():
        raise EmptyInputError(
            f"{path}: no article in it; give RDF whose articles are schema:NewsArticle, "
            "schema:VideoObject, schema:Course, schema:Collection or schema:CreativeWork"
        )
    reading = _Reading(said, _base(said, articles))
    tables = _tables(reading, articles)
    return tables, _report(said, tables), reading.base_iri


def _base(said: ParsedStatements, articles: pl.Series) -> str:
    spaces = [s for s in said.of("void:uriSpace")["value"] if articles.str.starts_with(s).any()]
    if spaces:
        return str(spaces[0])
    found = articles.str.extract(NODE).drop_nulls().value_counts(sort=False)
    ranked = found.sort("count", articles.name, descending=[True, False])
    return str(ranked[articles.name][0]) if ranked.height else BASE_IRI


def _tables(reading: _Reading, subjects: pl.Series) -> Tables:
    said = reading.said
    articles = _articles(reading, subjects)
    of_article = {"article": "article", "topic": "topic"}
    of_outlet = {"outlet": "outlet", "topic": "topic"}
    about = _pairs(reading, said.several(ARTICLE, "topic"), subjects, of_article)
    outlets = _outlets(reading, articles["outlet"])
    held = _pairs(reading, said.several(OUTLET, "topic"), outlets["subject"], of_outlet)
    topics = _topics(reading, pl.concat([about["topic"], held["topic"]]))
    related = _related(reading, subjects)
    stories = _read_stories(reading)
    mentioned = pl.concat([related["source"], related["target"]]).unique()
    stubs = mentioned.filter(~mentioned.is_in(articles["id"].implode())).alias("id").to_frame()
    articles = _told(reading, pl.concat([articles, stubs], how="diagonal"), stories)
    tables = Tables.of(
        {
            "articles": articles.with_columns(key=_keys(articles["url"])),
            "images": _images(reading, subjects),
            "outlets": outlets,
            "topics": topics,
            "about": about,
            "covers": _counted(held, about, articles),
            "related": related,
            "credits": _credits(reading, subjects),
            "stories": stories,
            "figures": _figures(reading),
            "rewordings": _rewordings(reading),
            "sightings": _sightings(reading, subjects),
            "aliases": _aliases(reading, subjects, articles, outlets, topics),
        }
    )
    return replace(tables, sightings=tables.sightings.sort("file", "sha256", "article"))


def _singles(name: str, properties: tuple[RdfProperty, ...]) -> list[str]:
    """The columns of a kind's table that have a single value in RDF."""
    stated = {prop.column for prop in properties}
    fields = fields_of(KINDS[name])
    return [column for column, of in fields.items() if column in stated and not of.many]


def _articles(reading: _Reading, subjects: pl.Series) -> pl.DataFrame:
    columns = _singles("article", ARTICLE)
    table = reading.said.table(subjects, ARTICLE, columns)
    classes = {iri: type_ for type_, name in ARTICLE_CLASSES.items() for iri in _class_iris(name)}
    types = reading.said.of("rdf:type").with_columns(
        inferred=pl.col("value").replace_strict(classes, default=None, return_dtype=pl.String)
    )
    inferred = types.drop_nulls("inferred").group_by("subject").agg(pl.col("inferred").min())
    several = [name for name, field in fields_of(KINDS["article"]).items() if field.many]
    for name in several:
        table = join_lists(table, _lists(reading.said, ARTICLE, name), "subject")
    for field in KINDS["article"].fields.values():
        if time := field.precision_of:
            table = table.with_columns(_precision(reading.said, table, field.name, time))
    return table.join(inferred, on="subject", how="left").select(
        *(column for column in (*columns, *several) if column not in ("type", "outlet")),
        type=pl.coalesce("type", "inferred"),
        id=reading.ids("article", pl.col("subject")),
        outlet=reading.ids("outlet", pl.col("outlet")),
    )


def _precision(said: ParsedStatements, table: pl.DataFrame, column: str, time: str) -> pl.Series:
    """How exactly a time is known: as stated, or to the day where only a day is given."""
    (term,) = (prop.term for prop in ARTICLE if prop.column == time)
    days = said.of(term).filter(pl.col("value").str.contains(DATE)).select("subject", whole="value")
    joined = table.join(days.unique("subject"), on="subject", how="left", maintain_order="left")
    stated = pl.when(pl.col(column).is_in(PRECISIONS)).then(column)
    day = pl.when(pl.col("whole").is_not_null()).then(pl.lit("day"))
    return joined.select(pl.coalesce(stated, day).alias(column)).to_series()


def _outlets(reading: _Reading, publishers: pl.Series) -> pl.DataFrame:
    """Outlets described by class or by a publisher's name, and stubs for the others."""
    columns = _singles("outlet", OUTLET)
    named = reading.said.of("schema:name")["subject"].unique()
    publishing = reading.said.of("schema:publisher")["value"].unique()
    known = publishing.filter(publishing.is_in(named.implode()))
    subjects = pl.concat([reading.of_class(*OUTLET_CLASSES), known.rename("subject")]).unique()
    described = reading.said.table(subjects.sort(), OUTLET, columns)
    names = _lists(reading.said, OUTLET, "alt_names")
    table = join_lists(described, names, "subject").with_columns(
        id=reading.ids("outlet", pl.col("subject")),
        part_of=reading.ids("outlet", pl.col("part_of")),
    )
    whole = _with_stubs(table, publishers, table["part_of"])
    return whole.with_columns(
        pl.col("alt_names").fill_null([]), name=pl.coalesce("name", "domain", _tail("id"))
    )


def _topics(reading: _Reading, mentioned: pl.Series) -> pl.DataFrame:
    """Topics that are described, and stubs for topics that are only referred to."""
    described = reading.said.table(
        reading.of_class("skos:Concept"), TOPIC, _singles("topic", TOPIC)
    )
    table = described.with_columns(
        id=reading.ids("topic", pl.col("subject")), broader=reading.ids("topic", pl.col("broader"))
    )
    for column in ("alt_labels", "same_as"):
        table = join_lists(table, _lists(reading.said, TOPIC, column), "subject")
    whole = _with_stubs(table, mentioned, table["broader"])
    return whole.with_columns(
        pl.col("alt_labels").fill_null([]),
        pl.col("same_as").fill_null([]),
        label=pl.coalesce("label", _tail("id")),
    )


def _with_stubs(table: pl.DataFrame, *mentioned: pl.Series) -> pl.DataFrame:
    ids = pl.concat([series.drop_nulls().alias("id") for series in mentioned]).unique()
    stubs = ids.filter(~ids.is_in(table["id"].implode())).to_frame()
    return pl.concat([table, stubs], how="diagonal")


def _lists(
    said: ParsedStatements, properties: tuple[RdfProperty, ...], column: str
) -> pl.DataFrame:
    values = said.several(properties, column).sort("subject", "value")
    return values.group_by("subject", maintain_order=True).agg(pl.col("value").alias(column))


def _pairs(
    reading: _Reading, pairs: pl.DataFrame, subjects: pl.Series, kinds: dict[str, str]
) -> pl.DataFrame:
    """The pairs whose subject is among ``subjects``, as two columns of ids."""
    known = pairs.filter(pl.col("subject").is_in(subjects.implode()))
    (left, of_left), (right, of_right) = kinds.items()
    return known.select(
        reading.ids(of_left, pl.col("subject")).alias(left),
        reading.ids(of_right, pl.col("value")).alias(right),
    ).unique()


def _images(reading: _Reading, subjects: pl.Series) -> pl.DataFrame:
    """The images of articles; an image without a description takes its IRI as address."""
    held = reading.said.several(ARTICLE, "image")
    held = held.filter(pl.col("subject").is_in(subjects.implode()))
    columns = _singles("image", IMAGE)
    described = reading.said.table(held["value"], IMAGE, columns)
    start = pl.lit(f"{reading.base_iri}image/") + _tail("article") + "."
    ours = pl.col("value").str.starts_with(start) & pl.col("value").str.contains(POSITION)
    return (
        held.join(described, left_on="value", right_on="subject")
        .with_columns(
            article=reading.ids("article", pl.col("subject")),
            url=pl.coalesce("url", pl.when(~pl.col("value").str.starts_with("_:")).then("value")),
        )
        .drop_nulls("url")
        .sort("article", "value")
        .with_columns(
            stated=pl.when(ours).then(pl.col("value").str.extract(POSITION).cast(pl.Int64)),
            counted=pl.int_range(pl.len()).over("article"),
        )
        .with_columns(
            position=pl.when(pl.col("stated").is_null().any().over("article"))
            .then("counted")
            .otherwise("stated")
        )
    )


def _read_stories(reading: _Reading) -> pl.DataFrame:
    columns = [*_singles("story", STORY), "terms"]
    table = reading.said.table(reading.of_class("ng:Story"), STORY, columns)
    known = reading.said.keep(table, pl.col("grain").is_in(GRAINS), "ng:grain", "no grain of ours")
    return known.with_columns(
        pl.col("terms").str.split(TERMS_JOINED),
        id=reading.ids("story", pl.col("subject")),
        parent=reading.ids("story", pl.col("parent")),
        first_report=reading.ids("article", pl.col("first_report")),
    )


def _told(reading: _Reading, articles: pl.DataFrame, stories: pl.DataFrame) -> pl.DataFrame:
    """The articles with their stories; of two stories at one grain, the smaller id."""
    parts = reading.said.several(STORY, "article")
    kinds = {"story": "story", "article": "article"}
    held = _pairs(reading, parts, stories["subject"], kinds)
    grains = held.join(stories.select("grain", story="id"), on="story")
    for grain in GRAINS:
        members = grains.filter(pl.col("grain") == grain).group_by("article")
        named = members.agg(pl.col("story").min().alias(grain))
        articles = articles.join(named, left_on="id", right_on="article", how="left")
    return articles


def _related(reading: _Reading, subjects: pl.Series) -> pl.DataFrame:
    """Links with their kind and evidence, and plain triples that no link node describes."""
    said = reading.said
    columns = [*_singles("link", LINK), "terms"]
    links = said.table(reading.of_class("ng:Link"), LINK, columns)
    whole = links.drop_nulls(["source", "target"])
    links = join_lists(whole, _lists(said, LINK, "evidence"), "subject")
    ends = {end: reading.ids("article", pl.col(end)) for end in ("source", "target")}
    terms = _shared_terms(pl.col("terms"))
    named = links.with_columns(pl.col("kind").fill_null("declared"), terms=terms, **ends)
    known = said.keep(named, pl.col("kind").is_in(list(LINK_KINDS)), "ng:kind", "no kind of ours")
    plain = pl.concat(_plain_links(reading, subjects, kind) for kind in LINK_KINDS)
    further = plain.join(known, on=["source", "target", "kind"], how="anti")
    declared = pl.col("kind") == "declared"
    once = further.with_columns(weight=pl.when(declared).then(1.0))
    both = pl.concat([known, once], how="diagonal")
    unique = both.sort("subject").unique(["source", "target", "kind"], keep="first")
    return unique.with_columns(
        pl.when(declared).then(pl.col("evidence").fill_null([])).otherwise("evidence")
    )


def _plain_links(reading: _Reading, subjects: pl.Series, kind: str) -> pl.DataFrame:
    named = {"source": "article", "target": "article"}
    pairs = _pairs(reading, reading.said.several(ARTICLE, kind), subjects, named)
    return pairs.with_columns(kind=pl.lit(kind))


def _shared_terms(text: pl.Expr) -> pl.Expr:
    """The terms and weights in a text that :mod:`newsgraph.views.rdf` wrote.

    A term without a weight is left out.
    """
    one = pl.element()
    weight = one.str.extract(r" ([0-9.]+)$").cast(pl.Float64, strict=False)
    pair = pl.struct(term=one.str.replace(r" [0-9.]+$", ""), weight=weight)
    pairs = text.str.split("; ").list.eval(pair)
    return pairs.list.eval(one.filter(one.struct.field("weight").is_not_null()))


def _sightings(reading: _Reading, subjects: pl.Series) -> pl.DataFrame:
    """Sightings with file, digest and article, but without what each document said."""
    said = reading.said
    origins = said.several(ARTICLE, "origin")
    origins = origins.filter(pl.col("subject").is_in(subjects.implode()))
    files = said.table(origins["value"], SOURCE, ["file"]).drop_nulls("file")
    digests = said.values("ng:sha256", "text").rename({"subject": "value", "value": "sha256"})
    rows = origins.join(files, left_on="value", right_on="subject").join(
        digests, on="value", how="left"
    )
    article = reading.ids("article", pl.col("subject"))
    nothing = pl.DataFrame(schema=SCHEMA["sightings"])
    return pl.concat([nothing, rows.select("file", "sha256", article=article)], how="diagonal")


def _credits(reading: _Reading, subjects: pl.Series) -> pl.DataFrame:
    """The credits with their words, and outlets that an article is only said to credit."""
    table = reading.said.table(reading.of_class("ng:Credit"), CREDIT, _singles("credit", CREDIT))
    nodes = {"article": "article", "outlet": "outlet", "earlier": "article"}
    described = _numbered(reading, table.drop_nulls("article"), "credits", nodes)
    named = reading.said.several(ARTICLE, "credited")
    pairs = _pairs(reading, named, subjects, {"article": "article", "outlet": "outlet"})
    further = pairs.join(described, on=["article", "outlet"], how="anti").sort("article", "outlet")
    places = described.group_by("article").agg(first=pl.col("position").max() + 1)
    place = pl.col("first").fill_null(0) + pl.int_range(pl.len()).over("article")
    placed = further.join(places, on="article", how="left").with_columns(position=place)
    return pl.concat([described, placed.drop("first")], how="diagonal")


def _figures(reading: _Reading) -> pl.DataFrame:
    """The figures on which articles differ; RDF does not hold their places in the texts."""
    table = reading.said.table(reading.of_class("ng:Figure"), FIGURE, _singles("figure", FIGURE))
    nodes = {"event": "story", "article": "article", "taken_from": "article"}
    return _numbered(reading, table.drop_nulls("event"), "figures", nodes)


def _rewordings(reading: _Reading) -> pl.DataFrame:
    """The rewordings of articles; RDF does not hold the documents that have them."""
    columns = _singles("rewording", REWORDING)
    table = reading.said.table(reading.of_class("ng:Rewording"), REWORDING, columns)
    return _numbered(reading, table.drop_nulls("article"), "rewordings", {"article": "article"})


def _numbered(
    reading: _Reading, table: pl.DataFrame, name: str, nodes: dict[str, str]
) -> pl.DataFrame:
    """The table with ids, a place for each row, and null for what RDF does not hold."""
    owner = next(iter(nodes))
    stated = pl.col("subject").str.extract(POSITION).cast(pl.Int64)
    placed = table.with_columns(
        *(reading.ids(kind, pl.col(column)).alias(column) for column, kind in nodes.items()),
        stated=stated,
    ).sort(owner, "stated", "subject")
    counted = pl.int_range(pl.len()).over(owner)
    is_one = pl.struct(owner, "stated").is_unique() & pl.col("stated").is_not_null()
    whole = placed.with_columns(
        position=pl.when(is_one.all().over(owner)).then("stated").otherwise(counted)
    )
    missing = [pl.lit(None, dtype).alias(column) for column, dtype in SCHEMA[name].items()
               if column not in whole.columns]  # fmt: skip
    return whole.with_columns(missing)


def _counted(held: pl.DataFrame, about: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """The topics that outlets cover, with the counts that a build computes."""
    facts = articles.select("id", "outlet", "published")
    joined = about.join(facts, left_on="article", right_on="id").drop_nulls("outlet")
    totals = joined.group_by("outlet").agg(total=pl.col("article").n_unique())
    published = pl.col("published")
    counts = joined.group_by("outlet", "topic").agg(
        articles=pl.len(), first=published.min(), last=published.max()
    )
    share = (pl.col("articles") / pl.col("total")).round(6)
    numbers = counts.join(totals, on="outlet").with_columns(share=share)
    return held.join(numbers, on=["outlet", "topic"], how="left")


def _aliases(
    reading: _Reading,
    subjects: pl.Series,
    articles: pl.DataFrame,
    outlets: pl.DataFrame,
    topics: pl.DataFrame,
) -> pl.DataFrame:
    """The aliases of nodes: former ids, keys of URLs, names, domains and labels."""
    replaced = reading.said.several(ARTICLE, "former")
    former = _pairs(reading, replaced, subjects, {"id": "article", "raw": "article"})
    gone = reading.said.several(STORY, "former")
    gone = _pairs(reading, gone, reading.of_class("ng:Story"), {"id": "story", "raw": "story"})
    ways = [
        ("id", former),
        ("id", gone),
        ("key", articles.select("id", raw=_keys(articles["url"]))),
        ("domain", outlets.select("id", raw="domain")),
        ("name", outlets.select("id", raw="name")),
        ("name", outlets.select("id", raw="alt_names").explode("raw")),
        ("label", topics.select("id", raw="label")),
        ("label", topics.select("id", raw="alt_labels").explode("raw")),
    ]
    frames = [frame.with_columns(kind=pl.lit(kind)) for kind, frame in ways]
    return pl.concat(frame.select("raw", "kind", "id") for frame in frames).drop_nulls().unique()


def _keys(addresses: pl.Series) -> pl.Series:
    return pl.Series("key", [_key(url) for url in addresses], dtype=pl.String)


def _key(url: str | None) -> str | None:
    try:
        return urls.key(url) if url else None
    except ValueError:
        return None


def _class_iris(name: str) -> list[str]:
    prefix, _, local = name.partition(":")
    iris = [NAMESPACES[prefix] + local]
    return [*iris, OLD_SCHEMA + local] if prefix == "schema" else iris


def _tail(column: str) -> pl.Expr:
    """The id without its kind, as a readable name."""
    tail = pl.col(column).str.replace("^[a-z]+/", "")
    return tail.map_elements(unquote, return_dtype=pl.String) if column == "id" else tail


def _report(said: ParsedStatements, tables: Tables) -> Report:
    foreign = {iri: n for iri, n in said.unknown.items() if not iri.startswith(ABOUT_ITSELF)}
    articles = tables.articles.height
    return Report(
        files=Files(found=1, read=1, ignored=0, rejected=0),
        records=Records(found=articles, articles=articles, merged=0, rejected=0),
        self_links=0,
        unknown_keys=count_keys([foreign]),
        merges={},
        ignored=[],
        issues=sorted(said.issues),
    )

"""The source documents of statements: which document states which value literally.

A document says a value if one of its records, cleaned as a build cleans it, holds that
value. What no document says literally, such as what an outlet covers, is derived.
"""

from collections.abc import Callable, Mapping
from typing import Any

import polars as pl

from newsgraph.identity import urls
from newsgraph.identity.articles import URL_KINDS
from newsgraph.identity.text import clean, plain_label
from newsgraph.ingest.markup import prose
from newsgraph.pipeline import absolute
from newsgraph.schema.form import attribute
from newsgraph.schema.kinds import (
    ARTICLE_CLASSES,
    KINDS,
    OTHER_CLASS,
    RdfProperty,
    columns,
    precisions,
    readings,
)
from newsgraph.store import Tables
from newsgraph.views.rdf import ARTICLE, IMAGE, LINK, OUTLET, TOPIC, image_id, link_id

Said = Mapping[str, pl.DataFrame]
"""Column → frame of the documents that state it: ``file``, ``id``, ``value``, unique rows."""


def sayings(tables: Tables) -> dict[tuple[RdfProperty, ...], Said]:
    """For each class that documents describe, by its properties: which document states what."""
    pictures = _pictures(tables)
    return {
        ARTICLE: _unique(_of_articles(tables, pictures)),
        OUTLET: _unique(_of_outlets(tables)),
        TOPIC: _unique({"label": _labels(tables), "alt_labels": _labels(tables)}),
        IMAGE: _unique(_of_images(pictures)),
        LINK: _unique(_of_links(tables)),
    }


def _unique(said: Mapping[str, pl.DataFrame]) -> Said:
    return {
        column: frame.select("file", "id", "value").drop_nulls().unique()
        for column, frame in said.items()
    }


def _of_articles(tables: Tables, pictures: pl.DataFrame) -> dict[str, pl.DataFrame]:
    records = tables.sightings.rename({"article": "id"})
    dates = ["published_date_time", "updated_date_time"]
    return {
        **_merged(records),
        "updated": pl.concat(records.select("file", "id", value=date) for date in dates),
        "updated_precision": pl.concat(
            records.select("file", "id", value=precisions()[date]) for date in dates
        ),
        "url": _mapped(records.with_columns(url=pl.coalesce(*URL_KINDS)), "url", _parsed),
        "class": _mapped(records, "type", lambda type_: ARTICLE_CLASSES.get(type_, OTHER_CLASS)),
        "outlet": _publishers(tables, records),
        "topic": _labels(tables, of="article"),
        "declared": _declared(tables).select("file", id="source", value="target"),
        "image": pictures.select("file", id="article", value="id"),
    }


def _merged(records: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """The fields of an article whose value one of its records states."""
    merged = {}
    for name, field in columns(KINDS["article"]).items():
        if (
            field.merge in ("first", "earliest", "precision")
            and field.read
            and not field.read.record
        ):
            stated = attribute(field.read)
            if field.type == "prose":
                merged[name] = _mapped(records, stated, prose)
            elif field.many:
                merged[name] = records.select("file", "id", value=stated).explode("value")
            else:
                merged[name] = records.with_columns(value=stated)
    return merged


def _of_outlets(tables: Tables) -> dict[str, pl.DataFrame]:
    met = tables.sightings.select("file", "article", "provider_name", "provider_domain")
    named = met.join(tables.articles.select(article="id", id="outlet"), on="article")
    names = _mapped(named, "provider_name", clean)
    domains = named.with_columns(value="provider_domain")
    return {"name": names, "alt_names": names, "domain": domains}


def _of_images(met: pl.DataFrame) -> dict[str, pl.DataFrame]:
    stated = [field.name for field, _ in readings("Image") if field.rdf]
    said = {column: met.select("file", "id", value=column) for column in stated}
    return {**said, "class": met.with_columns(value=pl.lit("schema:ImageObject"))}


def _of_links(tables: Tables) -> dict[str, pl.DataFrame]:
    met = _declared(tables).with_columns(id=link_id())
    said = {column: met.with_columns(value=column) for column in ("source", "target", "kind")}
    return {
        **said,
        "evidence": met.with_columns(value="evidence"),
        "class": met.with_columns(value=pl.lit("ng:Link")),
    }


def _declared(tables: Tables) -> pl.DataFrame:
    """The declared links with the file of each place that declares them."""
    places = tables.declared.explode("evidence").drop_nulls("evidence")
    return places.with_columns(file=pl.col("evidence").str.replace("#[^#]*$", ""))


def _labels(tables: Tables, of: str = "topic") -> pl.DataFrame:
    """Topics as documents label them: of the topic its label, of an article its topic."""
    met = tables.sightings.select("file", "article", label="topics").explode("label")
    cleaned = _mapped(met, "label", plain_label).rename({"value": "raw"})
    known = tables.aliases.filter(pl.col("kind") == "label").select("raw", topic="id")
    joined = cleaned.join(known, on="raw")
    return joined.select("file", id=of, value="raw" if of == "topic" else "topic")


def _aliased(tables: Tables, records: pl.DataFrame, column: str, kind: str) -> pl.DataFrame:
    known = tables.aliases.filter(pl.col("kind") == kind).select("raw", value="id")
    return records.select("file", "id", raw=column).join(known, on="raw")


def _publishers(tables: Tables, records: pl.DataFrame) -> pl.DataFrame:
    """The outlets that records name, by host or by name."""
    named = _mapped(records, "provider_name", clean).with_columns(provider_name="value")
    by_name = _aliased(tables, named.drop("value"), "provider_name", "name")
    return pl.concat([_aliased(tables, records, "provider_domain", "domain"), by_name])


def _pictures(tables: Tables) -> pl.DataFrame:
    """The images of the graph as documents tell of them: ``file, article, id`` and columns."""
    met = tables.sightings.select("file", "article", "images").explode("images")
    met = met.drop_nulls("images").unnest("images").drop_nulls("url")
    met = met.join(tables.articles.select(article="id", site="url"), on="article")
    pairs = met.select("url", "site").unique()
    whole = [absolute(url, site) for url, site in pairs.iter_rows()]
    known = pairs.with_columns(whole=pl.Series(whole, dtype=pl.String))
    met = met.join(known, on=["url", "site"], nulls_equal=True)
    met = _mapped(met, "title", prose).with_columns(title="value", url="whole")
    return met.join(tables.images.select("article", "url", id=image_id()), on=["article", "url"])


def _parsed(url: str) -> str | None:
    try:
        return urls.parse(url)
    except ValueError:
        return None


def _mapped(frame: pl.DataFrame, column: str, of: Callable[[str], Any]) -> pl.DataFrame:
    """The frame with ``value``: a function of a column, called once for each value."""
    unique = frame[column].drop_nulls().unique()
    values = pl.Series("value", [of(value) for value in unique], dtype=pl.String)
    known = pl.DataFrame({column: unique, "value": values})
    return frame.join(known, on=column, how="left", maintain_order="left")

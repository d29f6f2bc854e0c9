"""TriG: what each source document says in a graph of its own, and what is derived in another.

A statement that several documents make stands in the graph of each. The default graph
tells, in PROV-O, which document each graph was made from. All graphs together are the graph of
the other formats. Sources: RDF 1.1 TriG, https://www.w3.org/TR/trig/; PROV-O,
https://www.w3.org/TR/prov-o/.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

import polars as pl

from newsgraph.exports.origins import Said, sayings
from newsgraph.exports.turtle import header, terms, texts, verb
from newsgraph.exports.void import dataset
from newsgraph.store import Tables
from newsgraph.views.rdf import SOURCE, Property, Subjects, source_ids, statements, subjects
from newsgraph.vocabulary import BASE_IRI

DERIVED: Final = "derived"
"""The graph of what no document says literally."""

BUILD: Final = "build"
"""The activity that made the graphs; it has no time, for equal input gives equal bytes."""

GRAPH_OF: Final = pl.col("origin").str.replace("^source/", "graph/")
"""The graph of a source document."""

GRAPH: Final = (
    Property("rdf:type", "class", "term"),
    Property("prov:wasDerivedFrom", "origin", "node"),
    Property("prov:wasGeneratedBy", "activity", "node"),
    Property("prov:used", "used", "node"),
)


def write_trig(
    tables: Tables, path: Path, *, base_iri: str = BASE_IRI, described: bool = False
) -> None:
    """Write the graph as TriG, UTF-8, graphs sorted by id, ``derived`` last.

    With ``described`` it opens with the VoID description of the dataset.
    """
    blocks = list(subjects(tables))
    about = [dataset(blocks, base_iri)] if described else []
    about += [block for block in blocks if block.properties == SOURCE]
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(header(base_iri))
        for block in [*about, _provenance(tables)]:
            if block.frame.height:
                stream.write(f"\n# {block.title}\n\n")
                stream.writelines(texts(block, base_iri))
        stream.writelines(_graphs(tables, blocks, base_iri))


def _provenance(tables: Tables) -> Subjects:
    """What each graph was made from, and the activity that made them all."""
    origin = source_ids(tables).select("origin").sort("origin")
    graphs = origin.with_columns(id=GRAPH_OF)
    derived = pl.DataFrame({"id": [DERIVED]})
    made = pl.concat([graphs, derived], how="diagonal").with_columns(
        pl.lit("prov:Entity").alias("class"), activity=pl.lit(BUILD)
    )
    activity = pl.DataFrame({"id": [BUILD], "class": ["prov:Activity"], "used": [origin["origin"]]})
    frame = pl.concat([activity, made], how="diagonal").sort("id")
    empty = tables.articles.is_empty()
    return Subjects("Where the graphs come from", frame.clear() if empty else frame, GRAPH)


def _graphs(tables: Tables, blocks: list[Subjects], base_iri: str) -> Iterator[str]:
    said = sayings(tables)
    graph_of = source_ids(tables).select("file", graph=GRAPH_OF)
    rows = [
        row.with_columns(block=pl.lit(number))
        for number, block in enumerate(blocks)
        if block.properties != SOURCE
        for row in _rows(block, said.get(block.properties, {}), graph_of, base_iri)
    ]
    for (graph,), frame in _texts(pl.concat(rows)).group_by("graph", maintain_order=True):
        name = terms(pl.Series([graph]), "node", base_iri).item()
        yield f"\n{name} {{\n\n" + "\n".join(frame["text"]) + "\n}\n"


def _rows(
    block: Subjects, said: Said, graph_of: pl.DataFrame, base_iri: str
) -> Iterator[pl.DataFrame]:
    """Each property's statements as Turtle: ``graph, id, position, term``."""
    render = partial(terms, base_iri=base_iri)
    for position, (_, column, kind) in enumerate(block.properties):
        pairs = statements(block, column)
        facts = pairs.select(id=block.frame["id"].gather(pairs["row"]), value="value")
        if column in said:
            saying = said[column].join(graph_of, on="file")
            facts = facts.join(saying, on=["id", "value"], how="left")
        else:
            facts = facts.with_columns(graph=pl.lit(None, pl.String))
        yield facts.select(
            pl.col("graph").fill_null(DERIVED),
            "id",
            subject=render(facts["id"], "node"),
            position=pl.lit(position),
            verb=pl.lit(verb(block.properties[position].term)),
            term=render(facts["value"], kind),
        ).unique()


def _texts(rows: pl.DataFrame) -> pl.DataFrame:
    """``graph, text``: one text a subject of a graph, sorted; the derived graph last."""
    last = pl.col("graph") == DERIVED
    order = ["block", "id", "position", "term"]
    subject = ["graph", "block", "id", "subject"]
    ordered = rows.sort(last, "graph", *order)
    predicates = ordered.group_by(*subject, "verb", maintain_order=True).agg(
        pl.col("term").str.join(", ")
    )
    said = pl.concat_str("verb", pl.lit(" "), "term").str.join(" ;\n    ")
    whole = predicates.group_by(subject, maintain_order=True).agg(said=said)
    return whole.select("graph", text=pl.concat_str("subject", pl.lit(" "), "said", pl.lit(" .\n")))

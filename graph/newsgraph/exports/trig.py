"""TriG: one named graph for each source document, and one for derived statements.

A statement that several documents make stands in the graph of each. The default graph
records, in PROV-O, which document each graph was made from. All graphs together are the graph of
the other formats. Sources: RDF 1.1 TriG, https://www.w3.org/TR/trig/; PROV-O,
https://www.w3.org/TR/prov-o/.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import polars as pl

from newsgraph.exports.origins import sayings
from newsgraph.exports.turtle import header, terms, texts, verb
from newsgraph.exports.void import dataset
from newsgraph.schema.kinds import RdfProperty
from newsgraph.store import Tables
from newsgraph.views.rdf import SOURCE, Subjects, source_ids, statements, subjects
from newsgraph.vocabulary import BASE_IRI

DERIVED: Final = "derived"
"""The graph of the statements that no document states literally."""

BUILD: Final = "build"
"""The activity that made the graphs; it has no time, for equal input gives equal bytes."""

GRAPH_OF: Final = pl.col("origin").str.replace("^source/", "graph/")
"""The graph of a source document."""

AT_ONCE: Final = 200_000
"""Statements that are written together: this bounds the memory that their texts take."""

GRAPH: Final = (
    RdfProperty("rdf:type", "class", "term"),
    RdfProperty("prov:wasDerivedFrom", "origin", "node"),
    RdfProperty("prov:wasGeneratedBy", "activity", "node"),
    RdfProperty("prov:used", "used", "node"),
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


@dataclass(frozen=True)
class _Rows:
    """Statements in graphs: ``graph, subject, position, verb, term``, all but the last numbers.

    They count in the order of the file; ``names`` are the Turtle terms that they stand for.
    ``position`` is that of the property, ``verb`` that of the first of the block's properties
    with its predicate.
    """

    frame: pl.DataFrame
    names: dict[str, pl.Series]


def _graphs(tables: Tables, blocks: list[Subjects], base_iri: str) -> Iterator[str]:
    """The graphs, in pieces: each statement with the separator before it."""
    rows = _rows(tables, [block for block in blocks if block.properties != SOURCE], base_iri)
    keys = ("graph", "subject", "verb")
    begins = [
        pl.any_horizontal(pl.col(key).ne_missing(pl.col(key).shift()) for key in keys[:count])
        for count in range(1, len(keys) + 1)
    ]
    marked = rows.frame.with_columns(
        pl.sum_horizontal(begin.cast(pl.UInt8) for begin in begins).alias("news")
    )
    for number, part in enumerate(marked.iter_slices(AT_ONCE)):
        text = _pieces(part, rows.names).str.join("").item()
        yield text if number else text.removeprefix(END)
    if marked.height:
        yield END


END: Final = " .\n\n}\n"


def _pieces(rows: pl.DataFrame, names: Mapping[str, pl.Series]) -> pl.Series:
    """Each statement's text: of three news the graph, the subject and the verb are new."""
    named = rows.with_columns(names[key].gather(rows[key]).alias(key) for key in names)
    graph = pl.concat_str(pl.lit(f"{END}\n"), "graph", pl.lit(" {\n\n"), "subject", pl.lit(" "))
    subject = pl.concat_str(pl.lit(" .\n\n"), "subject", pl.lit(" "))
    start = pl.when(news=3).then(graph).when(news=2).then(subject).otherwise(pl.lit(" ;\n    "))
    verb = pl.when(pl.col("news") > 0).then(pl.concat_str(start, "verb", pl.lit(" ")))
    return named.select(text=pl.concat_str(verb.otherwise(pl.lit(", ")), "term"))["text"]


def _rows(tables: Tables, blocks: list[Subjects], base_iri: str) -> _Rows:
    graphs = source_ids(tables).select("file", name=GRAPH_OF).sort("name").with_row_index("graph")
    said = {
        properties: {
            column: values.join(graphs, on="file").select("id", "value", "graph")
            for column, values in columns.items()
        }
        for properties, columns in sayings(tables).items()
    }
    parts, subject, position = [], 0, 0
    for block in blocks:
        known = said.get(block.properties, {})
        parts += [
            _of_property(block, number, known.get(block.properties[number].column), base_iri)
            .with_columns(pl.col("subject") + subject, pl.col("position", "verb") + position)
            .with_columns(pl.col("graph").fill_null(graphs.height))
            for number in range(len(block.properties))
        ]
        subject, position = subject + block.frame.height, position + len(block.properties)
    names = {
        "graph": pl.concat([graphs["name"], pl.Series([DERIVED])]),
        "subject": pl.concat([block.frame["id"] for block in blocks]),
    }
    rendered = {key: terms(ids, "node", base_iri) for key, ids in names.items()}
    verbs = [verb(property_.term) for block in blocks for property_ in block.properties]
    return _Rows(
        pl.concat(parts).sort("graph", "subject", "position", "term"),
        {**rendered, "verb": pl.Series(verbs, dtype=pl.String)},
    )


def _of_property(
    block: Subjects, number: int, said: pl.DataFrame | None, base_iri: str
) -> pl.DataFrame:
    """The statements of one property; ``graph`` is null if no document states it."""
    predicates = [property_.term for property_ in block.properties]
    _, column, kind = block.properties[number]
    pairs = statements(block, column).rename({"row": "subject"})
    if said is None:
        facts = pairs.with_columns(graph=pl.lit(None, pl.UInt32))
    else:
        ids = pairs.with_columns(id=block.frame["id"].gather(pairs["subject"]))
        facts = ids.join(said, on=["id", "value"], how="left")
    return facts.select(
        "graph",
        pl.col("subject").cast(pl.UInt32),
        position=pl.lit(number, pl.UInt16),
        verb=pl.lit(predicates.index(predicates[number]), pl.UInt16),
        term=terms(facts["value"], kind, base_iri),
    ).unique()

"""RDF files as sets of triples, by readers that are not ours, and the formats to read."""

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl
import pyoxigraph
import rdflib
from hypothesis import HealthCheck, settings

from newsgraph.exports.jsonld import write_jsonld
from newsgraph.exports.ntriples import write_ntriples
from newsgraph.exports.trig import write_trig
from newsgraph.exports.turtle import write_turtle
from newsgraph.store import SCHEMA, Tables
from newsgraph.views.rdflib_graph import to_rdflib

Triple = tuple[tuple[str, ...], ...]

GRAPHS = ["sample", "seeds", "smartable-48"]

HOSTILE_TEXTS = [
    'She said "no"', '"""', 'ends in a quote"', "ends in a backslash\\", "\\n is not a newline",
    "\\u0041", "two\nlines", "\r\n\t", "\x00\x01\x08\x0b\x0c\x1f\x7f\x85", "\u200f\u202eleft",
    "🦭 人工智能", "<script>&amp;]]>", " . ", "'''", "\ufffe\uffff\ufdd0\u2028\ufeff", "x" * 2**20,
    "",
    "=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "a,b;c", "\rcarriage", "null", " spaces ",
]  # fmt: skip
HOSTILE_URLS = [
    "https://a.example/a b", 'https://a.example/<>"{}|\\^`', "https://a.example/?q[0]=1#a#b",
    "https://a.example/100%/%zz/%41", "https://[2001:db8::7]:80/[x]", "https://a.example/../b",
    "https://münchen.example/ü?é#人", "https://a.example/\ue000\ufdd0\x85",
    "https://a.example/\u00a0\u1680\u2003\u2028\u2029\u202f\u205f\u3000#\u3000",
]  # fmt: skip

quick = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
"""Enough examples for a format: each draws whole tables and writes a file."""


class Format(NamedTuple):
    """One RDF format: how we write it, and its name in the readers."""

    write: Callable[..., None]
    filename: str
    pyoxigraph: pyoxigraph.RdfFormat
    rdflib: str


TURTLE = Format(write_turtle, "a.ttl", pyoxigraph.RdfFormat.TURTLE, "turtle")
NTRIPLES = Format(write_ntriples, "a.nt", pyoxigraph.RdfFormat.N_TRIPLES, "nt")
JSONLD = Format(write_jsonld, "a.jsonld", pyoxigraph.RdfFormat.JSON_LD, "json-ld")
TRIG = Format(write_trig, "a.trig", pyoxigraph.RdfFormat.TRIG, "trig")


def written(format_: Format, tables: Tables, folder: Path, **options: Any) -> bytes:
    """The file's bytes."""
    path = folder / format_.filename
    format_.write(tables, path, **options)
    return path.read_bytes()


def by_pyoxigraph(format_: Format, data: bytes) -> list[Triple]:
    """Subject, predicate, object of each statement, a literal with its datatype."""

    def term(node: Any) -> tuple[str, ...]:
        if isinstance(node, pyoxigraph.Literal):
            return node.value, node.datatype.value
        assert isinstance(node, pyoxigraph.NamedNode), f"a blank node: {node}"
        return (node.value,)

    quads = pyoxigraph.parse(data, format=format_.pyoxigraph)
    return [(term(q.subject), term(q.predicate), term(q.object)) for q in quads]


def of_rdflib(graph: rdflib.Graph) -> set[Triple]:
    """The triples of a graph, literals as they are written."""

    def term(node: Any) -> tuple[str, ...]:
        if isinstance(node, rdflib.Literal):
            return str(node), str(node.datatype or rdflib.XSD.string)
        assert isinstance(node, rdflib.URIRef), f"a blank node: {node}"
        return (str(node),)

    return {(term(s), term(p), term(o)) for s, p, o in graph.triples((None, None, None))}


def by_rdflib(format_: Format, data: bytes) -> set[Triple]:
    """The triples that rdflib reads, named graphs as one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # rdflib uses what it deprecates
        dataset = rdflib.Dataset(default_union=True)
        dataset.parse(data=data, format=format_.rdflib)
        return of_rdflib(dataset)


def the_same_everywhere(format_: Format, tables: Tables, folder: Path) -> None:
    """Both readers find the triples of the rdflib view, none of them twice."""
    data = written(format_, tables, folder)
    parsed = by_pyoxigraph(format_, data)
    assert len(parsed) == len(set(parsed))
    assert set(parsed) == by_rdflib(format_, data) == of_rdflib(to_rdflib(tables))


def hostile_tables() -> Tables:
    """One article for each hostile text and URL, with a topic and an outlet of that name."""
    count = max(len(HOSTILE_TEXTS), len(HOSTILE_URLS))
    rows = [
        {
            "id": f"article/{number:04}",
            "headline": HOSTILE_TEXTS[number % len(HOSTILE_TEXTS)],
            "url": HOSTILE_URLS[number % len(HOSTILE_URLS)],
            "outlet": f"outlet/o{number:04}.example",
        }
        for number in range(count)
    ]
    outlets = [
        {"id": row["outlet"], "name": row["headline"], "domain": row["outlet"], "alt_names": []}
        for row in rows
    ]
    return Tables.of({"articles": table("articles", rows), "outlets": table("outlets", outlets)})


def table(name: str, rows: list[dict[str, Any]]) -> pl.DataFrame:
    """A frame of a table in which every column that is not given is null."""
    whole = [{column: row.get(column) for column in SCHEMA[name]} for row in rows]
    return pl.DataFrame(whole, schema=SCHEMA[name])


def shuffled(tables: Tables) -> Tables:
    """The same tables, made from rows in another order."""
    return Tables.of(
        {name: frame.sample(fraction=1, shuffle=True, seed=7) for name, frame in tables.items()}
    )

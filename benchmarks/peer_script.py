"""The twenty lines that somebody would write for this job in an afternoon, to measure against.

Usage: ``python benchmarks/peer_script.py FOLDER OUT``. No URL is canonicalised, nothing is
merged or checked, and the first document that YAML cannot read ends it.
"""

import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import networkx as nx
import yaml
from pyvis.network import Network
from rdflib import DCTERMS, RDF, Graph, Literal, Namespace, URIRef

SCHEMA, NG = Namespace("https://schema.org/"), Namespace("https://example.org/news#")


def read(folder: Path) -> "nx.MultiDiGraph[str]":
    """Documents → articles, outlets and topics as nodes; related, published, about as edges."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()

    def add(record: dict[str, Any]) -> str:
        url = record.get("webUrl") or record["sourceUrl"]
        date = str(record["publishedDateTime"])
        graph.add_node(url, kind="article", label=record["title"], date=date)
        graph.nodes[url]["title"] = record.get("excerpt") or ""
        if outlet := (record.get("provider") or {}).get("domain"):
            graph.add_node(outlet, kind="outlet", label=record["provider"].get("name") or outlet)
            graph.add_edge(outlet, url, "published")
        return str(url)

    for path in sorted(folder.rglob("*.md")):
        document = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])
        source = add(document)
        for topic in document.get("topics") or []:
            graph.add_node(topic, kind="topic", label=topic)
            graph.add_edge(source, topic, "covers")
        for record in document.get("related") or []:
            graph.add_edge(source, add(record), "related-to")
    return graph


def write_turtle(graph: "nx.MultiDiGraph[str]", path: Path) -> None:
    """The graph as Turtle, by rdflib."""
    rdf = Graph()

    def iri(node: str) -> URIRef:
        return URIRef(quote(node, safe=":/?&=#%+,;@!$'()*~") if "://" in node else NG[quote(node)])

    for node, values in graph.nodes(data=True):
        rdf.add((iri(node), RDF.type, NG[values["kind"]]))
        rdf.add((iri(node), SCHEMA.name, Literal(values["label"])))
        if "date" in values:
            rdf.add((iri(node), DCTERMS.issued, Literal(values["date"])))
            rdf.add((iri(node), SCHEMA.abstract, Literal(values["title"])))
    for source, target, kind in graph.edges(keys=True):
        rdf.add((iri(source), NG[kind], iri(target)))
    rdf.serialize(path, format="turtle")


def write_page(graph: "nx.MultiDiGraph[str]", path: Path) -> None:
    """The graph as an interactive page, by pyvis."""
    network = Network(directed=True, cdn_resources="in_line")
    network.from_nx(graph)
    path.write_text(network.generate_html(notebook=False), encoding="utf-8")


def main(folder: Path, out: Path) -> None:
    """The whole job."""
    out.mkdir(parents=True, exist_ok=True)
    graph = read(folder)
    write_turtle(graph, out / "graph.ttl")
    write_page(graph, out / "index.html")
    print(f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

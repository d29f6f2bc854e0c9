"""A field that is added to the schema file, and nowhere else, reaches every output."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.worlds import ROOT

pytestmark = pytest.mark.slow

FIELD = """
  reading_time:
    type: integer
    unit: minutes
    description: How long it takes to read.
    read: {key: readingTime, names: [readingTime, minutesToRead]}
    merge: first
    rdf: [schema:timeRequired]
    network: reading_time
    page: {shows: true, searches: true, label: Reading time}
    diff: true
"""
GENERATORS = (
    ("-m", "newsgraph.schema.compiling"),
    ("docs/generate_ontology.py",),
    ("docs/generate.py",),
    ("docs/generate_schema.py",),
)
DOCUMENT = """---
title: Ferry adrift
webUrl: https://a.example/ferry
minutesToRead: {minutes}
---
"""
TABLE = "title,url,Reading time\nSeal found,https://b.example/seal,1234\nFerry adrift,{ferry},15\n"


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with the field in its schema, and what is generated from it."""
    copy = tmp_path_factory.mktemp("checkout")
    for folder in ("graph", "docs", "ontology"):
        ignored = shutil.ignore_patterns("__pycache__", "images")
        shutil.copytree(ROOT / folder, copy / folder, ignore=ignored)
    examples = "tests/ingest/whole_files.py"  # which the reference of the formats shows
    (copy / examples).parent.mkdir(parents=True)
    shutil.copy(ROOT / examples, copy / examples)
    with (copy / "graph/newsgraph/schema/article.yaml").open("a", encoding="utf-8") as stream:
        stream.write(FIELD)
    for arguments in GENERATORS:
        run(copy, *arguments)
    return copy


def run(checkout: Path, *arguments: str | Path) -> str:
    """What this Python prints, with the copy's package."""
    cache = str(checkout / "cache")
    environment = {**os.environ, "PYTHONPATH": str(checkout / "graph"), "NEWSGRAPH_CACHE": cache}
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def outputs(checkout: Path) -> Path:
    """A build from a document and a table, every export of it, and a second build."""
    folder = checkout / "outputs"
    for minutes in (812, 900):
        source = folder / f"in{minutes}"
        source.mkdir(parents=True)
        (source / "a.md").write_text(DOCUMENT.format(minutes=minutes), encoding="utf-8")
        table = TABLE.format(ferry="https://a.example/ferry")
        (source / "b.csv").write_text(table, encoding="utf-8")
        run(checkout, "-m", "newsgraph", "build", source, "-o", folder / f"out{minutes}")
    formats = "turtle,page,ntriples,jsonld,trig,graphml,gexf,csv"
    exported = ("--format", formats, "-o", folder / "exports")
    run(checkout, "-m", "newsgraph", "export", "-g", folder / "out812", *exported)
    return folder


def test_it_is_read_merged_and_comes_back_from_turtle(checkout: Path, outputs: Path) -> None:
    for graph in (outputs / "out812", outputs / "exports" / "newsgraph.ttl"):
        script = (
            "import newsgraph, sys\n"
            "articles = newsgraph.open(sys.argv[1]).articles.sort('headline')\n"
            "print(articles['reading_time'].to_list())"
        )
        assert run(checkout, "-c", script, graph).strip() == "[812, 1234]"


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("newsgraph.ttl", "schema:timeRequired 812"),
        ("newsgraph.nt", '<https://schema.org/timeRequired> "812"'),
        ("newsgraph.trig", "schema:timeRequired 812"),
        ("newsgraph.jsonld", '"timeRequired": 812'),
        ("newsgraph.graphml", '<data key="node-reading_time">812</data>'),
        ("newsgraph.graphml", 'attr.name="reading_time" attr.type="long"'),
        ("newsgraph.gexf", '<attvalue for="reading_time" value="812"/>'),
        ("csv/nodes.csv", '"reading_time:long"'),
        ("index.html", '"reading_time":[1234,812]'),
        ("index.html", '"key":"readingtime","label":"Reading time"'),
    ],
)
def test_it_is_in_every_export(outputs: Path, file: str, text: str) -> None:
    assert text in (outputs / "exports" / file).read_text(encoding="utf-8")


def test_diff_names_it(checkout: Path, outputs: Path) -> None:
    said = run(checkout, "-m", "newsgraph", "diff", outputs / "out812", outputs / "out900")
    assert "reading_time" in said


def test_networkx_has_it(checkout: Path, outputs: Path) -> None:
    script = (
        "import newsgraph, sys\n"
        "nodes = newsgraph.open(sys.argv[1]).to_networkx().nodes(data='reading_time')\n"
        "print(sorted(value for _, value in nodes if value))"
    )
    assert run(checkout, "-c", script, outputs / "out812").strip() == "[812, 1234]"


def test_the_documentation_has_it(checkout: Path) -> None:
    docs = checkout / "docs"
    schema = json.loads((docs / "seed-format.schema.json").read_text(encoding="utf-8"))
    assert "readingTime" in schema["$defs"]["Document"]["properties"]
    assert "`readingTime`" in (docs / "seed-format.md").read_text(encoding="utf-8")
    assert "readingTime, minutesToRead" in (docs / "table-format.md").read_text(encoding="utf-8")
    assert "Int64, minutes" in (docs / "tables.md").read_text(encoding="utf-8")
    assert "`reading_time` (long)" in (docs / "formats.md").read_text(encoding="utf-8")
    assert "schema:timeRequired" in (docs / "ontology.md").read_text(encoding="utf-8")

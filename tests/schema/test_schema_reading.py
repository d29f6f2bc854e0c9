"""Every field that documents or tables state is read from each of its names, and merged."""

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from newsgraph.graph import Graph, build
from newsgraph.ingest.mapping import FIELDS
from newsgraph.ingest.records import Reader
from newsgraph.model import Document, Image, Provider, Related
from newsgraph.schema.form import Field, Reading, attribute
from newsgraph.schema.kinds import KINDS, as_read, columns, readings
from newsgraph.store import SCHEMA
from tests.worlds import ROOT

RECORDS = {"Related": Related, "Document": Document, "Provider": Provider, "Image": Image}
TEXTS: dict[str, Any] = {
    "integer": "57",
    "boolean": "true",
    "time": "2031-06-02T10:00:00Z",
    "url": "https://made.example/a",
    "image_url": "https://made.example/a.png",
    "domain": "made.example",
    "json": {"rel": "download"},
    "precision": "day",
}
STATED = [(name, field, read) for name in RECORDS for field, read in readings(name)]
IDS = [f"{name}.{read.key}" for name, _, read in STATED]


def text(field: Field, read: Reading) -> Any:
    """A made value as a document has it."""
    if read.record == "Provider":
        return {"name": "Made", "domain": "made.example", "images": [{"url": TEXTS["image_url"]}]}
    if read.record == "Image":
        return [{"url": TEXTS["image_url"], "width": "57", "isCached": "true"}]
    if read.record == "Related":
        return [{"webUrl": "https://made.example/listed", "title": "Listed"}]
    single = TEXTS.get(read.type or field.type, f"Made {field.name}")
    return [single] if field.many else single


@pytest.mark.parametrize(("record", "field", "read"), STATED, ids=IDS)
def test_a_document_states_a_field_by_its_key_and_its_other_names(
    record: str, field: Field, read: Reading
) -> None:
    names = dict.fromkeys([read.key, *read.names])
    for name in names:
        reader = Reader("made.md")
        found = reader.record(RECORDS[record], {name: text(field, read)})
        assert getattr(found, attribute(read)) not in (None, ()), name
        assert not reader.issues
        assert not reader.unknown


def test_a_key_of_its_own_goes_before_every_other_name() -> None:
    both = {"headline": "other", "title": "own", "heading": "third"}
    reader = Reader("made.md")
    assert reader.record(Document, both).title == "own"
    assert reader.unknown == {"headline": 1, "heading": 1}


def test_of_several_other_names_the_first_of_the_list_is_taken() -> None:
    reader = Reader("made.md")
    assert reader.record(Document, {"heading": "third", "headline": "first"}).title == "first"
    assert reader.unknown == {"heading": 1}


def test_a_value_that_does_not_fit_leaves_room_for_another_name() -> None:
    reader = Reader("made.md")
    document = {"publishedDateTime": "soon", "datePublished": TEXTS["time"]}
    assert reader.record(Document, document).published_date_time is not None
    assert [issue.path for issue in reader.issues] == ["publishedDateTime"]


def made_document(folder: Path) -> None:
    stated = {
        read.key: text(field, read)
        for record in ("Related", "Document")
        for field, read in readings(record)
    }
    front = yaml.safe_dump(stated, allow_unicode=True)
    (folder / "made.md").write_text(f"---\n{front}---\n", encoding="utf-8")


def assert_whole(graph: Graph, left_out: set[str]) -> None:
    """Every column of the first sighting and of its article has a value."""
    sighting = graph.tables.sightings.row(0, named=True)
    missing = {name for name, _ in as_read() if sighting[name] is None}
    assert missing == left_out
    article = graph.tables.articles.filter(id=sighting["article"]).row(0, named=True)
    for name, field in columns(KINDS["article"]).items():
        stated = field.read and not field.read.record and attribute(field.read) in left_out
        derived = name == "via"  # known only where a carrier stands before the publisher
        if field.merge and "updated" not in (name, field.precision_of) and not (stated or derived):
            assert article[name] is not None, name


def test_a_document_that_states_every_field_loses_none(tmp_path: Path) -> None:
    made_document(tmp_path)
    assert_whole(build(tmp_path), set())


def test_a_table_that_states_every_field_loses_none(tmp_path: Path) -> None:
    by_key = {read.key: (field, read) for _, field, read in STATED}
    cells = {}
    for mapped in FIELDS:
        field, read = by_key.get(mapped.key.rpartition(".")[2], (None, None))
        value = text(field, read) if field and read and not read.record else "made.example"
        cells[mapped.name] = value[0] if isinstance(value, list) else value
    cells["images"], cells["related"] = TEXTS["image_url"], "https://made.example/listed"
    with (tmp_path / "made.csv").open("w", newline="") as stream:
        csv.writer(stream).writerows([cells.keys(), cells.values()])
    unmapped = {name for name, field in as_read() if not (field.read and field.read.names)}
    assert_whole(build(tmp_path), unmapped)


def test_the_documentation_names_every_key_column_and_other_name() -> None:
    schema = json.loads((ROOT / "docs" / "seed-format.schema.json").read_text(encoding="utf-8"))
    table = (ROOT / "docs" / "table-format.md").read_text(encoding="utf-8")
    tables = (ROOT / "docs" / "tables.md").read_text(encoding="utf-8")
    for record, field, read in STATED:
        said = schema["$defs"][record]["properties"][read.key]
        assert said["description"] == field.description
        assert not read.names or ", ".join(read.names) in table
    for name, names in SCHEMA.items():
        part = tables.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
        assert re.findall(r"^\| (\w+) \|", part, re.MULTILINE)[1:] == list(names)

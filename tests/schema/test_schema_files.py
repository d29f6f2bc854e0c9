"""The files of the schema have the form of a kind, agree with each other, and are compiled."""

import runpy

import pytest
import yaml

from newsgraph.errors import SchemaError
from newsgraph.schema.compiling import FILES, FOLDER, compiled, faults, read_kind
from tests.worlds import ROOT, python

DESTINATIONS = ("rdf", "network", "page", "diff")


def test_what_is_loaded_is_what_the_files_say() -> None:
    written = (FOLDER / "compiled.json").read_text(encoding="utf-8")
    assert written == compiled(), "run `make docs`"


def test_every_file_is_a_kind_of_thing() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == set(FILES)


def test_the_schema_of_the_explorer_is_current() -> None:
    for path, text in runpy.run_path(str(ROOT / "docs" / "generate_schema.py"))["pages"]().items():
        assert path.read_text(encoding="utf-8") == text, "run `make docs`"


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_a_field_whose_destination_is_undecided_is_refused(destination: str) -> None:
    said = yaml.safe_load((FOLDER / "article.yaml").read_text(encoding="utf-8"))
    del said["fields"]["quality"][destination]
    with pytest.raises(SchemaError, match=rf"article\.yaml.*{destination}"):
        read_kind("article", yaml.safe_dump(said))


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("merge: earliest", "merge: newest", "newest"),
        ("type: integer", "type: whole", "whole"),
        ("unit:", "units:", "units"),
    ],
)
def test_a_word_that_the_form_does_not_have_is_refused(
    before: str, after: str, reason: str
) -> None:
    name = "image" if before == "unit:" else "article"
    text = (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")
    assert before in text
    with pytest.raises(SchemaError, match=reason):
        read_kind(name, text.replace(before, after))


@pytest.mark.parametrize("name", ["category", "Pub-Lished", "ABSTRACT", "QUALITY"])
def test_a_name_of_one_field_is_no_other_name_of_another(name: str) -> None:
    texts = {kind: (FOLDER / f"{kind}.yaml").read_text(encoding="utf-8") for kind in FILES}
    assert not [*faults({kind: read_kind(kind, text) for kind, text in texts.items()})]
    said = yaml.safe_load(texts["article"])
    said["fields"]["heat"]["read"]["names"] = [name]
    kinds = {kind: read_kind(kind, text) for kind, text in texts.items()}
    kinds["article"] = read_kind("article", yaml.safe_dump(said))
    assert any(f"the name {name} is" in fault and "heat cannot" in fault for fault in faults(kinds))


def test_the_schema_can_be_compiled_when_what_is_loaded_is_broken() -> None:
    loading = "newsgraph.schema.kinds"
    script = f"import sys, newsgraph.schema.compiling; assert {loading!r} not in sys.modules"
    assert python("-c", script).returncode == 0

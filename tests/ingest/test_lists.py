"""Lists as programs print them into one cell, and as people part them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.ingest.lists import members

FERRIES = ["Ferries", "Harbour strikes"]

SAME = [
    '["Ferries", "Harbour strikes"]',
    "['Ferries', 'Harbour strikes']",
    "['Ferries' 'Harbour strikes']",
    "['Ferries',\n 'Harbour strikes']",
    "[u'Ferries', u'Harbour strikes']",
    "('Ferries', 'Harbour strikes')",
    "{'Ferries', 'Harbour strikes'}",
    "frozenset({'Ferries', 'Harbour strikes'})",
    "array(['Ferries', 'Harbour strikes'], dtype=object)",
    'c("Ferries", "Harbour strikes")',
    'list("Ferries", "Harbour strikes")',
    '{Ferries,"Harbour strikes"}',
    "[Ferries, Harbour strikes]",
    "['Ferries', None, 'Harbour strikes', nan]",
    "Ferries|Harbour strikes",
    "Ferries; Harbour strikes;",
    "Ferries, Harbour strikes",
    "Ferries · Harbour strikes",
    "Ferries\nHarbour strikes\n",
]


@pytest.mark.parametrize("text", SAME)
def test_a_list_is_read_however_it_was_written(text: str) -> None:
    assert members(text) == FERRIES


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[]", []),
        ("{}", []),
        ("()", []),
        ("", []),
        ("Ferries", ["Ferries"]),
        ("harbour strikes", ["harbour strikes"]),
        ("News/Ferries", ["News/Ferries"]),
        ("#Ferries #Harbour", ["Ferries", "Harbour"]),
        ("Ferries; Harbour, outer", ["Ferries", "Harbour, outer"]),
        ("Harbour, outer|Tarn, Ellery", ["Harbour, outer", "Tarn, Ellery"]),
        ("['Harbour''s strikes', \"Ellery's\"]", ["Harbour's strikes", "Ellery's"]),
        (r"['a \'quay\'', '\u2031']", ["a 'quay'", "‱"]),
        (r"['\ud800']", ["\ufffd"]),
        ("[{'id': None, 'name': 'Ferries'}]", [{"id": None, "name": "Ferries"}]),
        ("['Ferries'", ["['Ferries'"]),
        ("[" * 5000, ["[" * 5000]),
    ],
)
def test_a_text_gives_its_members(text: str, found: list[object]) -> None:
    assert members(text) == found


LABELS = st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1))


@given(LABELS)
def test_what_json_and_python_print_is_read_back(labels: list[str]) -> None:
    assert members(json.dumps(labels)) == labels
    assert members(json.dumps(labels, ensure_ascii=False)) == labels
    assert members(repr(labels)) == labels


@given(st.text(alphabet="[](){}'\",:;|c ab\\\n#", max_size=60))
def test_any_text_has_members(text: str) -> None:
    assert isinstance(members(text), list)

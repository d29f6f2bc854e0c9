"""Bad RDF is an error that names the file, whatever it does to the parser."""

import gzip
from pathlib import Path
from typing import Any

import pytest

import newsgraph
from newsgraph.errors import NewsgraphError, UsageError
from newsgraph.validate import validate
from newsgraph.views import parsing

DEEP = 20_000


def _triples(before: str = "", behind: str = "") -> str:
    term = "<<( <urn:a> <urn:b> " * DEEP + "<urn:c>" + " )>>" * DEEP
    return f"{before}<urn:a> <urn:b> {term} .{behind}\n"


def _contexts() -> str:
    nested = '{"t": {"@id": "urn:t", "@context": ' * 5_000 + "{}" + "}}" * 5_000
    return f'{{"@context": {nested}, "@id": "urn:a", "t": {{"t": 1}}}}'


HOSTILE = {
    "triple.nt": _triples(),
    "triple.nq": _triples(),
    "triple.ttl": _triples(),
    "triple.trig": _triples("<urn:g> { ", " }"),
    "context.jsonld": _contexts(),
    "object.jsonld": '{"urn:a": ' * DEEP + "1" + "}" * DEEP,
}
"""Files that overflow the stack of their parser."""


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("read", [newsgraph.open, validate])
def test_rdf_that_overflows_its_parser_is_an_error_that_names_it(
    tmp_path: Path, name: str, read: Any
) -> None:
    (tmp_path / name).write_text(HOSTILE[name], encoding="utf-8")
    with pytest.raises(NewsgraphError, match=f"{name}: (nests too deeply|no article in it)"):
        read(tmp_path / name)


def test_shapes_that_overflow_their_parser_are_an_error_that_names_them(tmp_path: Path) -> None:
    shapes = tmp_path / "shapes.txt"
    shapes.write_text(_triples(), encoding="utf-8")
    (tmp_path / "data.ttl").write_text("", encoding="utf-8")
    with pytest.raises(UsageError, match=r"shapes\.txt: nests too deeply"):
        validate(tmp_path / "data.ttl", shapes=shapes)


def test_deep_blank_nodes_and_lists_are_read(tmp_path: Path) -> None:
    nested = "[ <urn:p> " * DEEP + "1" + " ]" * DEEP
    (tmp_path / "deep.ttl").write_text(f"<urn:a> <urn:p> {nested} , {'(' * DEEP}{')' * DEEP} .")
    assert validate(tmp_path / "deep.ttl").conforms


@pytest.mark.parametrize("suffix", [".nt", ".nt.gz"])
def test_a_file_beyond_the_limit_is_not_read_on_packed_or_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    text = b"<urn:a> <urn:b> <urn:c> .\n" * 10_000
    path = tmp_path / f"large{suffix}"
    path.write_bytes(gzip.compress(text) if suffix.endswith(".gz") else text)
    monkeypatch.setattr(parsing, "MOST_BYTES", len(text))
    assert validate(path).conforms
    monkeypatch.setattr(parsing, "MOST_BYTES", len(text) - 1)
    with pytest.raises(UsageError, match=r"large.* the most RDF that is read from one file"):
        validate(path)


def test_rdf_that_needs_too_much_memory_is_an_error_that_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("resource", reason="the system has no resource limits")
    monkeypatch.setattr(parsing, "MEMORY", 1 << 28)
    path = tmp_path / "long.nt.gz"
    path.write_bytes(gzip.compress(b'<urn:a> <urn:b> "' + b"a" * (1 << 28) + b'" .\n', 1))
    with pytest.raises(UsageError, match=r"long\.nt\.gz: .*to be parsed, so it is not read"):
        validate(path)


def test_statements_come_in_the_order_of_the_file_in_one_batch_or_many(tmp_path: Path) -> None:
    path = tmp_path / "many.nt"
    path.write_text("".join(f"_:b{n} <urn:p{n % 2}> _:b{n + 1} .\n" for n in range(120_000)))
    batches = list(parsing.parse(path, ["urn:p0"]))
    assert len(batches) == 2
    assert [label for batch in batches for label in batch.blanks] == [
        f"_:b{n}" for n in range(120_000)
    ]
    assert [foc for batch in batches for foc in batch.rows["urn:p0"][0]] == [
        f"_:b{n}" for n in range(0, 120_000, 2)
    ]
    assert sum(batch.unknown["urn:p1"] for batch in batches) == 60_000

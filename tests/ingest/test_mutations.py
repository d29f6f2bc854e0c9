"""Damaged files of every format: none raises an error, and the account of them adds up.

`NEWSGRAPH_DEBUG` is set in the tests, so an exception that nobody expected is raised here.
"""

import io
import json
import random
import tarfile
import zipfile
from pathlib import Path

import polars as pl
import pytest

from newsgraph.ingest.formats import FORMATS, format_of
from newsgraph.pipeline import build
from tests.ingest.test_attacks import balanced, good_is_built
from tests.ingest.whole_files import WHOLE
from tests.strategies import GOOD, write

MUTANTS = 60
"""Damaged files of each format in one build."""

ROWS = [
    {
        "title": f"Ferry {number}",
        "url": f"https://a.example/{number}",
        "published": "2031-06-02T08:00:00Z",
        "topics": '["Weather", "Sea"]' if number % 2 else "Weather|Sea",
        "provider": {"name": "The Ferry", "domain": "a.example"},
        "secured": "c2VjdXJlZCBpcyBvcGFxdWU" * 2,
    }
    for number in range(4)
]


def delimited(delimiter: str) -> bytes:
    flat = [{**row, "provider": "a.example"} for row in ROWS]
    text = pl.DataFrame(flat).write_csv(separator=delimiter)
    return text.encode()


def parquet() -> bytes:
    stream = io.BytesIO()
    at = pl.datetime(2031, 6, 2, time_zone="Asia/Tokyo")
    pl.DataFrame(ROWS).with_columns(updated=at).write_parquet(stream)
    return stream.getvalue()


def zip_() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.md", GOOD)
        archive.writestr("b.csv", delimited(","))
    return stream.getvalue()


def tar(mode: str) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode=mode) as archive:  # type: ignore[call-overload]
        info = tarfile.TarInfo("a" * 120 + ".md")
        info.size, info.pax_headers = len(GOOD), {"comment": "x" * 50}
        archive.addfile(info, io.BytesIO(GOOD.encode()))
    return stream.getvalue()


SEEDS = {
    **WHOLE,
    "a.md": GOOD.encode(),
    "a.csv": delimited(","),
    "a.tsv": delimited("\t"),
    "a.jsonl": "\n".join(map(json.dumps, ROWS)).encode(),
    "a.json": json.dumps({"articles": ROWS}, indent=1).encode(),
    "a.parquet": parquet(),
    "a.zip": zip_(),
    "a.tar": tar("w"),
    "a.tar.gz": tar("w:gz"),
    "a.tar.xz": tar("w:xz"),
}
"""One whole file of each kind, by name."""

SPLINTERS = [
    b"", b"\0", b"\xff", b'"', b"\n", b",", b"[" * 40, b"{", b"---\n", b"&a ", b"*a", b"!!",
    b"\\ud800", b"\xed\xa0\x80", b"https:/,/x", b"1e999", b"-1", b"99999-99-99", b"secured: ",
    b"<<: ", b"\x7f" * 8,
]  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes with one to six damages: splinters, parts cut or doubled, bits flipped, noise."""
    found = bytearray(data)
    for _ in range(chance.randrange(1, 7)):
        place = chance.randrange(len(found) + 1)
        end = min(len(found), place + chance.choice([1, 4, 30, 400]))
        kind = chance.randrange(5)
        if kind == 0:
            found[place:place] = chance.choice(SPLINTERS)
        elif kind == 1:
            del found[place:end]
        elif kind == 2:
            found[place:place] = found[place:end] * chance.randrange(1, 4)
        elif kind == 3 and place < len(found):
            found[place] ^= 1 << chance.randrange(8)
        else:
            found[place:end] = chance.randbytes(end - place)
    return bytes(found)


def test_every_format_has_a_file_to_damage() -> None:
    seen = {format_of(name, data) for name, data in SEEDS.items()}
    missing = [format_.name for format_ in FORMATS if format_ not in seen]
    assert missing == [], "add a whole file of each to WHOLE"


@pytest.mark.parametrize("name", SEEDS)
def test_damaged_files_cost_themselves_alone(tmp_path: Path, name: str) -> None:
    chance = random.Random(f"newsgraph{name.removeprefix('a')}")
    whole = SEEDS[name]
    files = {f"{number:03d}-{name}": mutated(whole, chance) for number in range(MUTANTS)}
    tables, report = build([write(tmp_path, {**files, f"whole-{name}": whole, "good.md": GOOD})])
    good_is_built(tables)
    balanced(report, tables)
    assert report.files.found > MUTANTS
    assert any(file.startswith(f"whole-{name}") for file in tables.sightings["file"])

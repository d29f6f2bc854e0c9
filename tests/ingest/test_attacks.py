"""Hostile inputs of every kind, each beside a good document: that is built, and they are named."""

import gzip
import io
import json
import re
import struct
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl
import pytest
from click.testing import CliRunner

from newsgraph.cli import main
from newsgraph.errors import DocumentError
from newsgraph.ingest import CHUNK_BYTES, read
from newsgraph.ingest import _chunks as chunks
from newsgraph.ingest.reading import SourceFile
from newsgraph.ingest.sources import find
from newsgraph.isolation import isolated
from newsgraph.report import Issue, Report
from newsgraph.store import Tables
from tests.ingest.whole_files import xlsx
from tests.strategies import GOOD, ROOT, Build, write

CASES = ROOT.parent / "shared" / "field-cases"
HALF = "half a character"
ROW = {"title": "Attack", "url": "https://bad.example/1"}


class Attack(NamedTuple):
    """A file, and the issue that tells of it; no level if it is read, or ignored, in silence."""

    name: str
    content: bytes
    level: str | None
    reason: str = ""


def picture(url: str) -> Attack:
    return document(f"images: [{{url: {json.dumps(url)}}}]\n", "the address")


def document(body: str, reason: str, level: str | None = "dropped") -> Attack:
    text = f"---\ntitle: Attack\nwebUrl: https://bad.example/1\n{body}---\n"
    return Attack("bad.md", text.encode(), level, reason)


def line(reason: str, level: str | None = "dropped", **values: Any) -> Attack:
    return Attack("bad.jsonl", json.dumps({**ROW, **values}).encode(), level, reason)


def table(text: str | bytes, level: str | None, reason: str) -> Attack:
    return Attack("bad.csv", text.encode() if isinstance(text, str) else text, level, reason)


def parquet(**columns: Any) -> bytes:
    stream = io.BytesIO()
    pl.DataFrame({"title": ["Attack"], "url": ["https://bad.example/1"], **columns}).write_parquet(
        stream
    )
    return stream.getvalue()


def zipped(**members: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.md", content)
    return stream.getvalue()


def nameless() -> bytes:
    data = zipped(a=GOOD.encode())
    local, entry = data.index(b"PK\3\4"), data.index(b"PK\1\2")
    assert local == 0
    cut = bytearray(data)
    cut[entry + 28 : entry + 30] = b"\0\0"
    del cut[entry + 46 : entry + 50]
    cut[-10:-6] = struct.pack("<L", struct.unpack("<L", cut[-10:-6])[0] - 4)
    return bytes(cut)


def lying(offset: int, content: bytes) -> bytes:
    """A zip whose directory was changed at an offset of its entry."""
    data = bytearray(zipped(a=GOOD.encode()))
    start = data.index(b"PK\1\2") + offset
    data[start : start + len(content)] = content
    return bytes(data)


def no_directory() -> bytes:
    data = bytearray(zipped(a=GOOD.encode()))
    data[-14:-6] = bytes(8)  # no entry, and no byte of directory
    return bytes(data)


def overlapping() -> bytes:
    """A zip with two names for the same bytes."""
    data = zipped(a=GOOD.encode())
    start, end = data.index(b"PK\1\2"), data.index(b"PK\5\6")
    entry = bytearray(data[start:end])
    second = entry.replace(b"a.md", b"b.md")
    record = bytearray(data[end:])
    record[8:16] = struct.pack("<HHL", 2, 2, 2 * len(entry))
    return data[:start] + bytes(entry + second + record)


def tar(*members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for info, content in members:
            archive.addfile(info, io.BytesIO(content))
    return stream.getvalue()


def member(name: str, content: bytes, **pax: str) -> tuple[tarfile.TarInfo, bytes]:
    info = tarfile.TarInfo(name)
    info.size, info.pax_headers = len(content), pax
    return info, content


def laughs(root: str) -> bytes:
    """XML whose entities would expand to gigabytes."""
    entities = "".join(f'<!ENTITY e{number + 1} "{f"&e{number};" * 10}">' for number in range(10))
    return f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]><{root}><a>&e10;</a></{root}>'.encode()


SPARSE = {"GNU.sparse.map": "x,1", "GNU.sparse.size": "9"}
ATTACKS = {
    **{
        f"a picture at {url}": picture(url)
        for url in ("https:/,/x.png", "https:/x:99999/y", "https:/u:p@h/x", "https:/%00/x")
    },
    "half a character in a topic": line(HALF, topics=["\ud800"]),
    "half a character in an outlet's name": line(HALF, provider={"name": "\udfff"}),
    "half a character in a related title": line(
        HALF, related=[{"title": "\ud800", "webUrl": "https://x.example/1"}]
    ),
    "half a character in a picture's title": line(HALF, images=[{"url": "/a", "title": "\ud800"}]),
    "half a character in an action": line(HALF, actions={"\ud800": "x"}),
    "half a character in a nested key": line("", None, provider={"\ud800": 1}),
    "half a character in a secured value": line("", None, secured="\ud800" * 30),
    "half a character in JSON in a cell": table(
        'title,url,topics\nAttack,https://bad.example/1,"[""\\ud800""]"\n', "dropped", HALF
    ),
    "a secured column in Latin-1": table(
        b"title,url,secured\nAttack,https://bad.example/1,gr\xf6\xdfer\n", "noted", "read as cp1252"
    ),
    "rows of nothing": table("title,url\n,\n,\n", "rejected", "no row of the table holds a value"),
    "lines of one digit": Attack("bad.jsonl", b"1\n" * 100_000, "rejected", "no JSON object"),
    "a row and lines of one digit": Attack(
        "bad.jsonl", json.dumps(ROW).encode() + b"\n1" * 100_000, "rejected", "for its size"
    ),
    "rows of two bytes": table("title\n" + "a\n" * 100_000, "rejected", "for its size"),
    "a line of delimiters": table("title\n" + "," * 17_000_000, "rejected", "more than"),
    "a time at the end of the calendar": Attack(
        "bad.parquet",
        parquet(date=[datetime(9999, 1, 1)]),  # noqa: DTZ001 - a table's
        "dropped",
        "stands for no date",
    ),
    "Parquet that is none": Attack("bad.parquet", b"PAR1" + bytes(50), "rejected", "no Parquet"),
    "a zip with a member without name": Attack("bad.zip", nameless(), "rejected", "no name"),
    "a zip whose directory leaves all out": Attack(
        "bad.zip", no_directory(), "rejected", "directory does not list"
    ),
    "a zip whose directory says there is nothing in it": Attack(
        "bad.zip", lying(24, bytes(4)), "rejected", "it cannot be read"
    ),
    "a zip whose directory says there is more in it": Attack(
        "bad.zip", lying(24, b"\0\1\0\0"), "rejected", "it cannot be read"
    ),
    "a zip of members that overlap": Attack("bad.zip", overlapping(), "rejected", "shares"),
    "a tar with a sparse map of letters": Attack(
        "bad.tar", tar(member("a.md", b"x", **SPARSE)), "rejected", r"damaged \(ValueError\)"
    ),
    "a tar with a size that is no number": Attack(
        "bad.tar", tar(member("a.md", GOOD.encode(), size="9x")), "rejected", "cannot be read"
    ),
    "a tar with a huge header": Attack(
        "bad.tar.gz",
        gzip.compress(tar(member("a.md", b"x", comment="x" * 5_000_000))),
        "rejected",
        "a header of more than 1 MiB",
    ),
    "a gzip that unpacks to far more": Attack(
        "bad.csv.gz", gzip.compress(b"title\n" + b"a" * 100_000_000), "rejected", "unpacks to"
    ),
    "a gzip that breaks off": Attack(
        "bad.jsonl.gz", gzip.compress(json.dumps(ROW).encode())[:-9], "rejected", "cannot be read"
    ),
    "JSON of lists in lists": Attack("bad.json", b"[" * 100_000, "rejected", "too deep"),
    "JSON of objects in objects": Attack("bad.json", b'{"a":' * 90_000, "rejected", "too deep"),
    "JSON of two hundred thousand digits": Attack(
        "bad.json", b"[1" + b",1" * 200_000 + b"]", "rejected", "for its size"
    ),
    "TOML of lists in lists": Attack(
        "bad.md", b"+++\nx = " + b"[" * 20_000 + b"\n+++\n", "rejected", "front matter"
    ),
    "a feed of entities in entities": Attack("bad.xml", laughs("rss"), None),
    "an outline of entities in entities": Attack("bad.opml", laughs("opml"), None),
    "a feed that reads a file of the system": Attack(
        "bad.rss",
        b'<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;'
        b"</title><link>https://bad.example/1</link></item></channel></rss>",
        None,
    ),
    "a page of elements in elements": Attack("bad.html", b"<b>" * 200_000, None),
    "a page of open tags": Attack("bad.html", b"<secured " * 200_000, None),
    "a page of elements that are secured": Attack("bad.html", b"<secured>" * 100_000, None),
    "a page of scripts that never end": Attack("bad.html", b"<script>{" * 100_000, None),
    "JSON-LD too deep": Attack(
        "bad.html",
        b'<script type="application/ld+json">{"@graph": ' + b"[" * 50_000 + b"</script>",
        None,
    ),
    "a workbook that is none": Attack("bad.xlsx", b"PK\3\4" + bytes(80), "rejected", "no workbook"),
    "a workbook whose sheet unpacks to far more": Attack(
        "bad.xlsx", xlsx([["title"], ["a" * 100_000_000]]), "rejected", "workbook|unpack|memory"
    ),
    "a web archive that is none": Attack("bad.warc", b"WARC/9\r\n\r\n", "rejected", "no WARC"),
    "a web archive that breaks off": Attack(
        "bad.warc", b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9e9", None
    ),
    "aliases in a list of YAML": Attack(
        "bad.yml", b"- &a [x, x]\n" + b"- &a [*a, *a, *a]\n" * 40, "rejected", "alias"
    ),
    "RIS of ten thousand empty references": Attack(
        "bad.ris", b"TY  - X\nER  - \n" * 10_000, "rejected", "the row is empty"
    ),
    "a side file of macOS": Attack("._bad.csv", b"\0\5\26\7" + bytes(80), None),
    "a lock of an office program": Attack("~$bad.csv", b"\5user", None),
}


def of_bad(report: Report) -> list[Issue]:
    return [issue for issue in report.issues if "bad" in issue.file]


def balanced(report: Report, tables: Tables) -> None:
    files, records = report.files, report.records
    assert files.found == files.read + files.ignored + files.rejected
    assert records.found == records.articles + records.merged + records.rejected
    assert records.articles == tables.articles.height
    assert files.ignored == len(report.ignored)


def good_is_built(tables: Tables) -> None:
    assert tables.articles.filter(url="https://www.good.example/story/1").height == 1


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_costs_itself_and_is_named(build_files: Build, name: str) -> None:
    attack = ATTACKS[name]
    tables, report = build_files({"good.md": GOOD, attack.name: attack.content})
    good_is_built(tables)
    balanced(report, tables)
    reported = [
        issue for issue in of_bad(report) if re.search(attack.reason, issue.reason) and issue.hint
    ]
    assert [issue.level for issue in reported[:1]] == ([attack.level] if attack.level else [])
    assert attack.level or of_bad(report) == []


def test_all_attacks_at_once_and_check_says_what_build_says(tmp_path: Path) -> None:
    files = {
        f"{number:02d}/{attack.name}": attack.content
        for number, attack in enumerate(ATTACKS.values())
    }
    source, output = write(tmp_path / "in", {**files, "good.md": GOOD}), tmp_path / "out"
    run = CliRunner().invoke
    built = run(main, ["build", str(source), "-o", str(output), "--format", "turtle,trig"])
    assert built.exit_code == 0, built.output
    checked = run(main, ["check", str(source), "--json", "--strict"])
    assert checked.exit_code == 1
    assert Report.from_json(checked.stdout.encode()) == Report.from_json(
        (output / "report.json").read_bytes()
    )


@pytest.mark.parametrize("name", ["attack", "p03-crash", "h03-macos-zip"])
def test_files_that_people_had_stop_nothing(tmp_path: Path, name: str) -> None:
    folder = CASES / name
    if not folder.is_dir():
        pytest.skip(f"{folder} is not there")
    write(tmp_path, {"good.md": GOOD})
    from newsgraph.pipeline import build

    tables, report = build([folder, tmp_path / "good.md"])
    good_is_built(tables)
    balanced(report, tables)
    assert all(issue.hint for issue in report.issues)


@pytest.mark.parametrize("unit", ["ms", "us", "ns"])
def test_times_of_a_table_are_read_and_those_beyond_the_calendar_are_dropped(
    build_files: Build, unit: Any
) -> None:
    near = (
        pl.Series([1_938_000_000_000], dtype=pl.Int64) * {"ms": 1, "us": 1_000, "ns": 10**6}[unit]
    )
    far = pl.Series([1_938_000_000_000_000], dtype=pl.Int64) * (1_000 if unit != "ms" else 1)
    frame = {"published": near.cast(pl.Datetime(unit, "Europe/Berlin")), "updated": far}
    far_kind = pl.Datetime("ms" if unit == "ms" else "us")
    content = parquet(
        **{**frame, "updated": far.cast(far_kind), "nested": [{"at": [timedelta.max]}]}
    )
    tables, report = build_files({"good.md": GOOD, "bad.parquet": content})
    good_is_built(tables)
    row = tables.sightings.filter(file="bad.parquet")
    assert str(row["published_date_time"][0]) == "2031-05-31 13:20:00+00:00"
    (issue,) = of_bad(report)
    assert (issue.path, issue.level) == ("[0].updatedDateTime", "dropped")
    assert "year 63382" in issue.reason


def poisoned(monkeypatch: pytest.MonkeyPatch, target: str) -> None:
    """A function that fails for what holds the word Poison, as a fault of ours might."""
    from importlib import import_module

    module, _, name = target.rpartition(".")
    plain = getattr(import_module(module), name)

    def failing(*given: Any, **options: Any) -> Any:
        if "Poison" in repr(given):
            raise RuntimeError("Poison")
        return plain(*given, **options)

    monkeypatch.setattr(target, failing)


STEPS = [
    "newsgraph.ingest.reading._read_parts",
    "newsgraph.ingest.reading._document",
    "newsgraph.ingest.reading.record_columns",
    "newsgraph.pipeline.prose",
    "newsgraph.pipeline._about",
    "newsgraph.pipeline.relate",
]


@pytest.mark.parametrize("step", STEPS)
def test_a_fault_of_ours_costs_the_file_at_hand_and_is_reported(
    build_files: Build, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    monkeypatch.delenv("NEWSGRAPH_DEBUG")
    poisoned(monkeypatch, step)
    bad = "---\ntitle: Poison\ntopics: [Poison]\nwebUrl: https://Poison.example/1\n---\n"
    tables, report = build_files({"a.md": GOOD, "Poison.md": bad, "z.txt": "no document"})
    good_is_built(tables)
    balanced(report, tables)
    (issue,) = report.issues
    assert (issue.file, issue.level) == ("Poison.md", "rejected")
    assert "RuntimeError in " in issue.reason
    assert "Poison" not in issue.reason
    assert (report.files.read, report.files.rejected) == (1, 1)


def test_a_fault_of_ours_costs_a_row_not_its_table(
    build_files: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NEWSGRAPH_DEBUG")
    poisoned(monkeypatch, "newsgraph.ingest.reading._document")
    tables, report = build_files({"a.csv": "title\nPoison\nFerry\n"})
    assert tables.articles["headline"].to_list() == ["Ferry"]
    balanced(report, tables)


@pytest.mark.parametrize("step", STEPS)
def test_a_fault_of_ours_is_loud_where_that_is_asked_for(
    build_files: Build, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    poisoned(monkeypatch, step)
    with pytest.raises(RuntimeError, match="Poison"):
        build_files({"a.md": GOOD, "Poison.md": "---\ntitle: Poison\ntopics: [Poison]\n---\n"})


def test_a_fault_that_concerns_no_file_is_raised(
    build_files: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NEWSGRAPH_DEBUG")

    def failing(*given: Any, **options: Any) -> Any:
        raise RuntimeError("whatever is read")

    monkeypatch.setattr("newsgraph.pipeline.relate", failing)
    with pytest.raises(RuntimeError, match="whatever"):
        build_files({"a.md": GOOD})


def parts(function: str, *arguments: Any) -> Iterator[Any]:
    return isolated(f"tests.ingest.deaths:{function}", *arguments)


@pytest.mark.parametrize("death", ["abort", "eat", "stop"])
def test_a_reader_that_dies_costs_its_file(monkeypatch: pytest.MonkeyPatch, death: str) -> None:
    monkeypatch.setattr("newsgraph.isolation.PATIENCE", 2.0)
    with pytest.raises(DocumentError, match=r"died of it|longer than|more than 2 GiB"):
        list(parts("run", death))
    assert [head for head, _ in parts("run", "live")] == [0, 1, 2]


def test_a_reader_that_nobody_listens_to_any_more_ends() -> None:
    unread = parts("run", "forever")
    next(unread)
    unread.close()  # type: ignore[attr-defined]
    assert [head for head, _ in parts("run", "live")] == [0, 1, 2]


def test_rejected_members_pass_between_processes(tmp_path: Path) -> None:
    source = write(tmp_path, {"x.zip": zipped(good=GOOD.encode(), large=bytes(17 * 1024**2))})
    alone, together = (read([source], workers=workers) for workers in (1, 2))
    assert together.files.equals(alone.files)
    assert together.issues.equals(alone.issues)


def test_members_of_archives_lie_in_memory_by_bytes_not_by_number(tmp_path: Path) -> None:
    megabyte = b"---\n" + bytes(1024**2)
    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(60):
            archive.writestr(f"{number}.txt", megabyte)
    sizes = [
        sum(len(source.content) for source in chunk if isinstance(source.content, bytes))
        for chunk in chunks(find([tmp_path / "x.zip"]))
    ]
    assert max(sizes) < CHUNK_BYTES + len(megabyte)


def test_members_of_a_bomb_are_worth_no_more_than_the_archive(tmp_path: Path) -> None:
    rows = b"title\n" + b"a\n" * 20_000
    for name, mode in (("x.zip", ""), ("x.tar.gz", "w:gz")):
        path = tmp_path / name
        if mode:
            with tarfile.open(path, "w:gz") as packed:
                for number in range(200):
                    packed.addfile(*_as_file(f"{number}.csv", rows))
        else:
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                for number in range(200):
                    archive.writestr(f"{number}.csv", rows)
        sources = list(find([path]))
        assert len(sources) == 200
        worth = sum(source.worth or 0 for source in sources if isinstance(source, SourceFile))
        assert worth <= 1024**2 + 8 * path.stat().st_size


def _as_file(name: str, content: bytes) -> tuple[tarfile.TarInfo, io.BytesIO]:
    info, content = member(name, content)
    return info, io.BytesIO(content)


def test_an_archive_in_a_folder_is_read(build_files: Build) -> None:
    tables, _ = build_files({"a/x.zip": zipped(good=GOOD.encode()), "b.md": "no document"})
    good_is_built(tables)
    assert set(tables.sightings["file"]) == {"a/x.zip!/good.md"}


@pytest.mark.parametrize("text", ["!", "! ", "! ~", "! null", "!!null", "!!null x"])
def test_a_tag_without_a_text_is_nothing_as_pyyaml_says(build_files: Build, text: str) -> None:
    body = f"---\ntitle: A\nexcerpt: {text}\ncategory: x\nsecured: {text}\n---\n"
    tables, _ = build_files({"a.md": body})
    assert tables.articles["abstract"].to_list() == [None]

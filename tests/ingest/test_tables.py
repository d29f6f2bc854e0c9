"""Tables in: a row is a document in every law, and no hostile table stops the others."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import polars as pl
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.cli import main
from newsgraph.errors import UsageError
from newsgraph.graph import build as build_graph
from newsgraph.ingest.delimited import DelimitedRow, records
from newsgraph.ingest.mapping import BY_NAME, FIELDS, parse_columns
from newsgraph.ingest.tables import MAX_TABLE
from newsgraph.pipeline import build
from newsgraph.report import Issue, Report
from newsgraph.store import Tables
from tests.strategies import CORPORA, GOOD, TITLES, URLS, front_matter, write

HEAD = "headline,url,published\n"
ROW = "Ferry adrift,https://a.example/1,2031-06-02T08:00:00Z\n"
PLAIN = HEAD + ROW


def read(
    folder: Path, content: str | bytes, name: str = "news.csv", columns: Any = None
) -> tuple[Tables, Report]:
    """What a table says that lies beside a good document, which is always read."""
    tables, report = build([write(folder, {name: content, "good.md": GOOD})], columns=columns)
    assert "A good document" in tables.articles["headline"].to_list()
    balanced(report, tables)
    return tables, report


def balanced(report: Report, tables: Tables) -> None:
    files, found = report.files, report.records
    assert files.found == files.read + files.ignored + files.rejected
    assert found.found == found.articles + found.merged + found.rejected
    assert found.articles == tables.articles.height


def row_of(tables: Tables, name: str = "news.csv") -> dict[str, Any]:
    """The only sighting of a table."""
    return tables.sightings.filter(pl.col("file") == name).row(0, named=True)


def issues_of(report: Report, name: str = "news.csv") -> list[Issue]:
    return [issue for issue in report.issues if issue.file == name]


def parquet(frame: pl.DataFrame) -> bytes:
    stream = BytesIO()
    frame.write_parquet(stream)
    return stream.getvalue()


def json_lines(*rows: Mapping[str, Any]) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


RICH: dict[str, Any] = {
    "headline": "Ferry adrift",
    "abstract": "All are safe.",
    "url": "https://www.a.example/1",
    "published": "2031-06-02T08:00:00Z",
    "domain": "www.a.example",
    "outlet_name": "The A",
    "topics": "Ferries; Weather",
    "related": "https://b.example/x,1,y https://c.example/2",
    "quality": "7",
    "heat": "-1",
}
SAME = {
    "news.csv": pl.DataFrame([RICH]).write_csv().encode(),
    "news.tsv": pl.DataFrame([RICH]).write_csv(separator="\t").encode(),
    "news.jsonl": json_lines(RICH).encode(),
    "news.parquet": parquet(pl.DataFrame([RICH])),
    "half.csv": pl.DataFrame([RICH]).write_csv(separator=";").encode(),
    "wide.csv": pl.DataFrame([RICH]).write_csv().encode("utf-16"),
    "marked.csv": pl.DataFrame([RICH]).write_csv(include_bom=True).encode(),
    "dos.csv": pl.DataFrame([RICH]).write_csv(line_terminator="\r\n").encode(),
    "named.csv": b"sep=|\r\n" + pl.DataFrame([RICH]).write_csv(separator="|").encode(),
}
SEED = {
    "title": "Ferry adrift",
    "type": "article",
    "excerpt": "All are safe.",
    "webUrl": "https://www.a.example/1",
    "publishedDateTime": "2031-06-02T08:00:00Z",
    "provider": {"domain": "www.a.example", "name": "The A"},
    "topics": ["Ferries", "Weather"],
    "related": [{"webUrl": "https://b.example/x,1,y"}, {"webUrl": "https://c.example/2"}],
    "quality": 7,
    "heat": -1,
}


@pytest.mark.parametrize("name", SAME)
def test_a_row_says_what_a_seed_document_says(tmp_path: Path, name: str) -> None:
    table, _ = build([write(tmp_path / "table", {name: SAME[name]})])
    seed, _ = build([write(tmp_path / "seed", {"news.md": front_matter(SEED)})])
    for kind in ("articles", "outlets", "topics", "about"):
        assert getattr(table, kind).equals(getattr(seed, kind)), kind
    ends = ["source", "target", "kind", "weight"]
    assert table.related.select(ends).equals(seed.related.select(ends))


def test_a_json_line_may_be_a_whole_seed_document(tmp_path: Path) -> None:
    line, _ = build([write(tmp_path / "line", {"news.jsonl": json_lines(SEED)})])
    seed, _ = build([write(tmp_path / "seed", {"news.md": front_matter(SEED)})])
    assert line.articles.equals(seed.articles)
    assert line.outlets.equals(seed.outlets)


def test_the_users_mapping_goes_before_the_usual_names(tmp_path: Path) -> None:
    table = "title,kop,url\nnot this,Veerboot op drift,https://a.example/1\n"
    tables, report = read(tmp_path, table, columns={"headline": "kop"})
    assert row_of(tables)["title"] == "Veerboot op drift"
    assert report.unknown_keys == {"title (column)": 1}


def test_an_empty_column_in_the_mapping_leaves_the_field_out(tmp_path: Path) -> None:
    tables, _ = read(tmp_path, PLAIN, columns={"published": ""})
    assert row_of(tables)["published_date_time"] is None


def test_a_table_without_header_is_mapped_by_position(tmp_path: Path) -> None:
    tables, _ = read(tmp_path, ROW, columns={"headline": "#1", "url": "#2", "published": "#3"})
    row = row_of(tables)
    assert row["title"] == "Ferry adrift"
    assert row["published_date_time"] == datetime(2031, 6, 2, 8, tzinfo=UTC)


@pytest.mark.parametrize("name", FIELDS, ids=lambda field: field.name)
def test_every_usual_name_is_known(tmp_path: Path, name: Any) -> None:
    for usual in name.usual:
        first = "url" if name.name == "headline" else "headline"
        values = {first: "https://a.example/1", usual: "https://a.example/1"}
        _, report = read(tmp_path, json_lines(values), "news.jsonl")
        assert usual not in report.unknown_keys


def test_a_host_name_identifies_the_outlet_and_another_text_names_it(tmp_path: Path) -> None:
    table = "url,outlet\nhttps://a.example/1,The A\nhttps://x.example/2,b.example\n"
    tables, _ = read(tmp_path, table)
    names = dict(tables.outlets.select("domain", "name").iter_rows())
    assert names["a.example"] == "The A"
    assert "b.example" in names


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("1394470370698", datetime(2014, 3, 10, 16, 52, 50, 698000, UTC)),
        ("1394470370", datetime(2014, 3, 10, 16, 52, 50, 0, UTC)),
        ("1394470370.5", datetime(2014, 3, 10, 16, 52, 50, 500000, UTC)),
        ("1394470370698123", datetime(2014, 3, 10, 16, 52, 50, 698123, UTC)),
        ("1394470370698123000", datetime(2014, 3, 10, 16, 52, 50, 698123, UTC)),
        ("2014-03-10", datetime(2014, 3, 10, tzinfo=UTC)),
        ("20140310", datetime(2014, 3, 10, tzinfo=UTC)),
        ("99999999999999999999", None),
        ("10/03/2014", None),
    ],
)
def test_a_time_is_iso_or_counted_since_1970(
    tmp_path: Path, text: str, moment: datetime | None
) -> None:
    tables, _ = read(tmp_path, f"{HEAD}Ferry,https://a.example/1,{text}\n")
    assert row_of(tables)["published_date_time"] == moment


def test_escapes_in_addresses_are_mended_and_counted(tmp_path: Path) -> None:
    table = "url\nhttp://a.example/story\\?id=1&amp;page=2\nhttp://a.example/plain?a=1\n"
    tables, report = read(tmp_path, table)
    urls = tables.sightings.filter(file="news.csv")["web_url"].to_list()
    assert urls == ["http://a.example/story?id=1&page=2", "http://a.example/plain?a=1"]
    assert "repaired: 1" in issues_of(report)[0].reason


@pytest.mark.parametrize("list_", ["a; b", "a|b", "a\nb", "a, b", '["a", "b"]'])
def test_topics_may_be_a_separated_list(tmp_path: Path, list_: str) -> None:
    rows = json_lines({"url": "https://a.example/1", "topics": list_})
    tables, _ = read(tmp_path, rows, "news.jsonl")
    assert row_of(tables, "news.jsonl")["topics"] == ["a", "b"]


def test_a_row_without_address_is_known_by_its_id_wherever_it_stands(tmp_path: Path) -> None:
    one = "id,headline\nx7,A ferry\nx8,A storm\n"
    other = "id,headline\nx9,A third\nx8,A storm\nx7,A ferry\n"
    ids = [
        set(build([write(tmp_path / folder, {"news.csv": text})])[0].articles["id"])
        for folder, text in (("one", one), ("other", other))
    ]
    assert ids[0] < ids[1]


def test_a_row_without_address_or_id_is_known_by_its_place(tmp_path: Path) -> None:
    tables, report = read(tmp_path, "headline\nA ferry\nA ferry\n")
    assert tables.articles.filter(headline="A ferry").height == 2
    assert {issue.path for issue in issues_of(report)} == {"[0]", "[1]"}


def test_an_id_that_stands_twice_names_its_first_row_only(tmp_path: Path) -> None:
    tables, report = read(tmp_path, "id,headline\nx,A ferry\nx,A storm\n")
    assert tables.sightings.filter(file="news.csv")["path"].to_list() == ["[1]", "[id=x]"]
    assert any("earlier row" in issue.reason for issue in issues_of(report))


BAD_ROWS = {
    "more cells than columns": ("a,https://a.example/2,2031-06-02,more\n", "4 cells under 3"),
    "nothing of use": ("  , ,\n", "the row is empty"),
    "no headline and no address": (",,2031-06-02\n", "neither a usable URL nor a title"),
    "a bad address and no headline": (",ftp://a,\n", "neither a usable URL nor a title"),
    "a quote that ends too early": ('"a" b,"c"\n', "cannot be read"),
    "a quote that never ends": ('"a,b\n', "cannot be read"),
}


@pytest.mark.parametrize("kind", BAD_ROWS)
@pytest.mark.parametrize("around", [HEAD + "{}" + ROW, PLAIN + "{}"])
def test_a_bad_row_costs_that_row(tmp_path: Path, kind: str, around: str) -> None:
    text, reason = BAD_ROWS[kind]
    tables, report = read(tmp_path, around.format(text))
    assert tables.articles.filter(headline="Ferry adrift").height == 1
    (issue,) = [issue for issue in issues_of(report) if issue.level == "rejected"]
    assert reason in issue.reason
    assert issue.path.startswith("[")
    assert issue.hint


BAD_VALUES = {
    "a NUL byte": (b"Ferry\0,https://a.example/1,\n", "U+0000"),
    "an escape of a terminal": (b"\x1b[31mFerry,https://a.example/1,\n", "U+001B"),
    "bytes that are no UTF-8": (
        "Fähre größer ".encode() + b"\xe9,https://a.example/1,\n",
        "not UTF-8",
    ),
    "a cell of 100 MB": (b"x" * 100_000_000 + b",https://a.example/1,\n", "is longer than"),
    "no time": (b"Ferry,https://a.example/1,soon\n", "not a date"),
}


@pytest.mark.parametrize("kind", BAD_VALUES)
def test_a_bad_value_costs_that_value(tmp_path: Path, kind: str) -> None:
    text, reason = BAD_VALUES[kind]
    tables, report = read(tmp_path, HEAD.encode() + text)
    assert row_of(tables)["web_url"] == "https://a.example/1"
    (issue,) = issues_of(report)
    assert issue.level == "dropped"
    assert reason in issue.reason
    assert len(str(issue)) < 400


BAD_FILES: dict[str, tuple[str, str | bytes, str]] = {
    "an empty file": ("news.csv", "", "the table has no row"),
    "a header alone": ("news.csv", HEAD, "the table has no row"),
    "no header": ("news.csv", "Ferry adrift,https://a.example/1\n", "no column is known"),
    "other columns": ("news.csv", "name,price\nTea,3\n", "no column is known"),
    "an empty file of lines": ("news.jsonl", "\n\n", "the table has no row"),
    "lines that are no JSON": ("news.jsonl", "{\n}\n", "not JSON"),
    "an empty Parquet file": ("news.parquet", b"", "no Parquet file"),
    "no Parquet": ("news.parquet", b"PAR1 and then nothing PAR1", "no Parquet file"),
    "half a Parquet file": ("news.parquet", SAME["news.parquet"][:-40], "no Parquet file"),
    "a Parquet file of no rows": (
        "news.parquet", parquet(pl.DataFrame({"url": ["x"]}).clear()), "the table has no row",
    ),
    "3,000 columns": ("news.csv", ",".join(map(str, range(3000))) + "\n1\n", "more than 2,000"),
    "damaged UTF-16": ("news.csv", HEAD.encode("utf-16") + b"\x00", "damaged UTF-16"),
}  # fmt: skip


@pytest.mark.parametrize("kind", BAD_FILES)
def test_a_broken_file_costs_that_file(tmp_path: Path, kind: str) -> None:
    name, content, reason = BAD_FILES[kind]
    _, report = read(tmp_path, content, name)
    (issue,) = issues_of(report, name)
    assert (issue.level, issue.path) == ("rejected", "")
    assert reason in issue.reason
    assert issue.hint


def test_a_file_that_is_too_large_is_rejected_unread(tmp_path: Path) -> None:
    with (tmp_path / "big.csv").open("wb") as stream:
        stream.truncate(MAX_TABLE + 1)
    _, report = read(tmp_path, PLAIN)
    assert issues_of(report, "big.csv")[0].reason == "larger than 256 MiB"


def test_a_column_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    _, report = read(tmp_path, PLAIN, columns={"headline": "TITEL"})
    (issue,) = issues_of(report)
    assert issue.reason == "there is no column 'TITEL'"
    assert "'headline', 'url', 'published'" in issue.hint


def test_of_columns_with_one_name_the_first_is_read(tmp_path: Path) -> None:
    tables, report = read(tmp_path, "title,title,url\nOne,Two,https://a.example/1\n")
    assert row_of(tables)["title"] == "One"
    assert "2 columns are called 'title'" in issues_of(report)[0].reason


def test_a_short_row_is_taken_and_noted(tmp_path: Path) -> None:
    tables, report = read(tmp_path, HEAD + "Ferry,https://a.example/1\n")
    assert row_of(tables)["title"] == "Ferry"
    assert [issue.level for issue in issues_of(report)] == ["noted"]


def test_stray_quotes_are_taken_as_they_stand(tmp_path: Path) -> None:
    table = 'headline\turl\n"24": the ferry\thttps://a.example/1\nNext\thttps://a.example/2\n'
    tables, _ = read(tmp_path, table, "news.tsv")
    titles = tables.sightings.filter(file="news.tsv")["title"].to_list()
    assert titles == ['"24": the ferry', "Next"]


def test_a_cell_with_a_formula_is_a_text_as_any_other(tmp_path: Path) -> None:
    table = """headline,url\n"=HYPERLINK(""http://x"",""y"")",https://a.example/1\n"""
    tables, _ = read(tmp_path, table)
    assert row_of(tables)["title"] == '=HYPERLINK("http://x","y")'


def test_a_bad_json_line_costs_that_line(tmp_path: Path) -> None:
    deep = "[" * 40 + "]" * 40
    lines = [
        b'{"title": "Ferry", "url": "https://a.example/1"}',
        b"[1, 2]",
        b'{"title": ',
        b'{"title": "' + "Fähre größer ".encode() + b'\xe9"}',
        b"{}",
        b'{"title": "deep", "x": ' + deep.encode() + b"}",
        b'{"title": "deeper", "x": ' + b"[" * 100_000 + b"}",
        b'{"title": "big", "quality": 1e999}',
    ]
    tables, report = read(tmp_path, b"\r\n".join(lines), "news.jsonl")
    assert tables.sightings.filter(file="news.jsonl")["title"].to_list() == ["Ferry", "big"]
    rejected = [issue for issue in issues_of(report, "news.jsonl") if issue.level == "rejected"]
    assert [issue.line for issue in rejected] == [2, 3, 4, 5, 6, 7]


def test_a_key_that_stands_twice_in_a_line_is_told(tmp_path: Path) -> None:
    line = '{"title": "One", "title": "Two", "url": "https://a.example/1"}\n'
    tables, report = read(tmp_path, line, "news.jsonl")
    assert row_of(tables, "news.jsonl")["title"] == "One"
    assert "stands twice" in issues_of(report, "news.jsonl")[0].reason


def test_parquet_values_of_every_kind_are_read(tmp_path: Path) -> None:
    frame = pl.DataFrame(
        {
            "title": ["Ferry"],
            "url": ["https://a.example/1"],
            "published": [datetime(2031, 6, 2, 8, tzinfo=UTC)],
            "topics": [["Ferries", None, "Weather"]],
            "quality": [7],
            "heat": [3.0],
            "removed": [False],
            "provider": [{"name": "The A", "domain": "a.example"}],
            "blob": [b"\xff\x00"],
        }
    )
    tables, report = read(tmp_path, parquet(frame), "news.parquet")
    row = row_of(tables, "news.parquet")
    assert row["published_date_time"] == datetime(2031, 6, 2, 8, tzinfo=UTC)
    assert row["topics"] == ["Ferries", "Weather"]
    assert (row["quality"], row["heat"], row["removed"]) == (7, 3, False)
    assert (row["provider_name"], row["provider_domain"]) == ("The A", "a.example")
    assert "'blob' holds bytes" in issues_of(report, "news.parquet")[0].reason


SECRET = "Qz7Xk2Vw9Lp4Tn8Rb3Hd6Fs1Jg5My0CaYuEi7Ok2"
SECRETS: dict[str, tuple[str, str | bytes]] = {
    "a column": ("news.csv", f"id,title,Secured\n{SECRET},x{SECRET}y,{SECRET}\n"),
    "a row that is rejected": (
        "news.csv", f"title,url,secured\n,,{SECRET}\n{SECRET},https://a.example/1,\n",
    ),
    "columns of one name": ("news.csv", f"title,secured,secured\n{SECRET},{SECRET},b\n"),
    "deep in a JSON line": (
        "news.jsonl", json_lines({"title": SECRET, "x": [{"secured": {"a": [SECRET]}}]}),
    ),
    "twice in a JSON line": (
        "news.jsonl", f'{{"title": "{SECRET}", "secured": "{SECRET}", "secured": "b"}}\n',
    ),
    "a Parquet column": (
        "news.parquet", parquet(pl.DataFrame({"title": [SECRET], "secured": [SECRET]})),
    ),
    "the name of a column": ("news.csv", f"title,{SECRET},secured\nFerry,1,{SECRET}\n"),
}  # fmt: skip


@pytest.mark.parametrize("kind", SECRETS)
def test_no_secured_value_leaves_a_table(tmp_path: Path, kind: str) -> None:
    name, content = SECRETS[kind]
    tables, report = read(tmp_path, content, name)
    written = report.to_json().decode() + repr([frame.rows() for _, frame in tables.items()])
    assert not [
        SECRET[i : i + 24] for i in range(len(SECRET) - 23) if SECRET[i : i + 24] in written
    ]
    assert "secured" not in repr(report.unknown_keys).casefold()


def test_a_secured_column_cannot_be_mapped() -> None:
    with pytest.raises(UsageError, match="never read"):
        parse_columns("headline=Secured")


def test_archives_hold_tables_too(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "all.zip", "w") as archive:
        for name, content in SAME.items():
            archive.writestr(name, content)
    tables, report = build([tmp_path / "all.zip"])
    assert report.files.read == len(SAME)
    assert tables.articles["headline"].to_list().count("Ferry adrift") == 1
    assert report.records.merged > len(SAME)


def test_the_tables_of_a_built_graph_are_no_documents(tmp_path: Path) -> None:
    graph = build_graph(write(tmp_path / "in", {"news.csv": PLAIN}))
    graph.write(tmp_path / "in" / "exports", ["turtle"])
    tables, report = build([tmp_path / "in"])
    assert tables.articles.height == 1
    assert [ignored.file for ignored in report.ignored] == ["exports/"]


@pytest.mark.slow
@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(TITLES, URLS), min_size=1, max_size=12), st.randoms())
def test_the_order_of_rows_does_not_change_the_articles(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]], random: Any
) -> None:
    shuffled = random.sample(rows, len(rows))
    built = []
    for number, order in enumerate((rows, shuffled)):
        lines = json_lines(*({"headline": title, "url": url} for title, url in order))
        folder = tmp_path_factory.mktemp(f"order{number}")
        built.append(build([write(folder, {"news.jsonl": lines})])[0])
    assert built[0].articles["id"].equals(built[1].articles["id"])
    assert built[0].articles["key"].equals(built[1].articles["key"])


def test_workers_and_the_order_of_files_do_not_matter(tmp_path: Path) -> None:
    write(tmp_path, dict(SAME))
    paths = sorted(tmp_path.iterdir())
    columns = {"headline": "headline"}
    (one, said), (other, said_too) = (
        build(paths, columns=columns),
        build(paths[::-1], columns=columns, workers=2),
    )
    assert one.equals(other)
    assert said.to_json() == said_too.to_json()


CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@settings(deadline=None)
@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=8))
def test_what_a_writer_of_csv_writes_is_read_to_the_letter(rows: list[list[str]]) -> None:
    from csv import writer
    from io import StringIO

    stream = StringIO(newline="")
    writer(stream).writerows(rows)
    found = list(records(stream.getvalue().encode(), ","))
    assert [record.cells for record in found if isinstance(record, DelimitedRow)] == rows


@pytest.mark.slow
@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=200) | st.text('a,"\n\r;', max_size=60).map(str.encode))
def test_any_bytes_are_read_or_rejected(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("any")
    for name in ("a.csv", "a.tsv", "a.jsonl", "a.parquet"):
        write(folder, {name: data})
    write(folder, {"b.csv": b"title\n" + data})
    tables, report = build([folder])
    balanced(report, tables)


def test_a_quote_that_never_ends_takes_no_row_with_it(tmp_path: Path) -> None:
    rows = "".join(f"Ferry {n},https://a.example/{n},\n" for n in range(2_000))
    tables, _ = read(tmp_path, HEAD + '"open,https://a.example/x,\n' + rows)
    assert tables.sightings.filter(file="news.csv").height == 2_001


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("headline", "is not field=column"),
        ("headlne=x", "did you mean headline"),
        ("headline=a,headline=b", "given twice"),
        ("headline=#1,url=URL", "are mixed"),
    ],
)
def test_a_mapping_that_cannot_be_is_wrong_usage(text: str, reason: str) -> None:
    result = CliRunner().invoke(main, ["check", "x.csv", "--columns", text])
    assert result.exit_code == 2
    assert reason in result.output


def test_the_command_line_takes_a_mapping(tmp_path: Path) -> None:
    write(tmp_path, {"news.csv": "kop,adres\nVeer,https://a.example/1\n"})
    arguments = ["check", str(tmp_path / "news.csv"), "--columns", "headline=kop,url=adres"]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    strict = [*arguments, "--strict"]
    write(tmp_path, {"news.csv": "kop,adres\nVeer,https://a.example/1\na,b,c\n"})
    assert CliRunner().invoke(main, strict).exit_code == 1


def test_every_field_fills_a_key_that_documents_have() -> None:
    assert list(BY_NAME) == [field.name for field in FIELDS]
    assert len({field.key for field in FIELDS}) == len(FIELDS)


@pytest.mark.parametrize(("name", "count"), [("ecb-dev.csv", 497), ("uci-dev.csv", 2_988)])
def test_the_gold_sets_become_graphs(name: str, count: int) -> None:
    if not (CORPORA / name).exists():
        pytest.skip(f"the shared corpus {name} is not here (../shared/corpora)")
    graph = build_graph(CORPORA / name)
    assert graph.articles.height == count
    assert graph.report.of_level("rejected") == []
    assert graph.articles["headline"].null_count() == 0


@pytest.mark.parametrize(
    ("dates", "days"),
    [
        (["03/06/2031", "13/06/2031"], [3, 13]),
        (["06/03/2031 10:30", "06/13/2031 8:05 PM"], [3, 13]),
        (["03/06/2031", "05/06/2031"], [None, None]),
        (["Tue, 03 Jun 2031 06:40:00 +0000", "20310613064000"], [3, 13]),
    ],
    ids=["the day first", "the month first", "undecided", "neither"],
)
def test_one_date_of_a_column_shows_the_order_of_them_all(
    tmp_path: Path, dates: list[str], days: list[int | None]
) -> None:
    rows = "".join(f'Ferry,https://a.example/{n},"{date}"\n' for n, date in enumerate(dates))
    tables, report = read(tmp_path, HEAD + rows)
    found = tables.sightings.filter(file="news.csv")["published_date_time"].to_list()
    assert [moment and (moment.month, moment.day) for moment in found] == [
        day and (6, day) for day in days
    ]
    lost = [issue for issue in issues_of(report) if issue.level == "dropped"]
    assert len(lost) == days.count(None)
    assert all("or day" in issue.reason for issue in lost)


def test_the_order_of_a_column_may_show_late(tmp_path: Path) -> None:
    rows = [f"Ferry,https://a.example/{n},03/06/2031\n" for n in range(1_500)]
    tables, report = read(tmp_path, HEAD + "".join(rows) + "Crane,https://a.example/x,13/06/2031\n")
    days = tables.articles.filter(pl.col("url").str.contains("a.example"))["published"].dt.day()
    assert set(days) == {3, 13}
    assert not [issue for issue in issues_of(report) if issue.level == "dropped"]


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00Z", "1970-01-01", "1900-01-01", "9999-12-31"])
def test_a_date_that_stands_for_none_is_dropped(tmp_path: Path, text: str) -> None:
    tables, report = read(tmp_path, f"{HEAD}Ferry,https://a.example/1,{text}\n")
    assert row_of(tables)["published_date_time"] is None
    (issue,) = issues_of(report)
    assert "stands for no date" in issue.reason


def headlines(tables: Tables) -> list[str]:
    return tables.sightings.filter(file="news.csv")["title"].to_list()


@pytest.mark.parametrize("lines", [900, 1_000, 1_500, 20_000])
def test_a_quoted_cell_may_have_any_number_of_lines(tmp_path: Path, lines: int) -> None:
    cell = "The ferry is late.\n" * lines
    text = f'headline,abstract,url\nA,"{cell}",https://a.example/1\nB,x,https://a.example/2\n'
    tables, report = read(tmp_path, text)
    assert headlines(tables) == ["A", "B"]
    assert not issues_of(report)


def test_a_quote_that_never_closes_costs_its_row_alone(tmp_path: Path) -> None:
    rows = "".join(f"Row {n},https://a.example/{n},2031-06-02Z\n" for n in range(2_000))
    tables, report = read(tmp_path, f'{HEAD}"Ferry,https://a.example/x\n{rows}')
    assert len(headlines(tables)) == 2_000
    (issue,) = issues_of(report)
    assert (issue.level, issue.line) == ("rejected", 2)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (r'"Mayor: \"no comment\" on it"', 'Mayor: "no comment" on it'),
        (r'"He said \"yes, maybe\" today"', 'He said "yes, maybe" today'),
        ('"He said \\"yes,\nmaybe\\" today"', 'He said "yes,\nmaybe" today'),
        (r'"Ends in a backslash \"', "Ends in a backslash \\"),
        ('"Doubled ""quotes"""', 'Doubled "quotes"'),
    ],
)
def test_quotes_behind_backslashes_are_quotes(tmp_path: Path, cell: str, text: str) -> None:
    tables, report = read(tmp_path, f'"headline","url"\n{cell},"https://a.example/1"\n')
    assert headlines(tables) == [text]
    assert row_of(tables)["web_url"] == "https://a.example/1"
    assert not issues_of(report)


@pytest.mark.parametrize(
    "above",
    ["# exported by a tool\n", 'Search: "ferry" AND pier\nRun: 3 June\n\n', "A report\n;;\n"],
)
def test_lines_above_the_header_are_skipped(tmp_path: Path, above: str) -> None:
    text = f"{above}Headline;URL\nFerry, adrift;https://a.example/1\n"
    tables, report = read(tmp_path, text)
    assert headlines(tables) == ["Ferry, adrift"]
    (issue,) = issues_of(report)
    assert issue.level == "noted"
    assert "above the header" in issue.reason


def test_blanks_around_quoted_cells_do_no_harm(tmp_path: Path) -> None:
    text = '" Headline " , "URL" ,"Day"\n"Ferry, late" ,"https://a.example/1" ,"3"\n'
    tables, report = read(tmp_path, text)
    assert headlines(tables) == ["Ferry, late"]
    assert not issues_of(report)


def test_a_row_that_is_too_long_with_backslashes_invents_no_row(tmp_path: Path) -> None:
    row = '"a\nhttps://a.example/x,\\",b","c",d,e\n'
    tables, report = read(tmp_path, f"headline,url\n{row}B,https://a.example/2\n")
    assert headlines(tables) == ["B"]
    assert [issue.level for issue in issues_of(report)] == ["rejected"]

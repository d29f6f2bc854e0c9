"""A source that is hardly understood is named, with the unread keys that may hold what it lacks."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsgraph.cli import main
from newsgraph.completeness import gaps
from newsgraph.pipeline import build
from newsgraph.report import Report, SourceReport

HEAD = "title,address of page,when it came out\n"


def reported(folder: Path) -> Report:
    return build([folder])[1]


def invoke(*arguments: object) -> Result:
    return CliRunner().invoke(main, list(map(str, arguments)))


def whole(folder: Path, count: int) -> None:
    for number in range(count):
        text = (
            f"---\ntitle: Ferry {number}\nwebUrl: https://halyard.example/{number}\n"
            "publishedDateTime: 2031-06-03T06:40:00Z\n---\n"
        )
        (folder / f"{number}.md").write_text(text, encoding="utf-8")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A folder with a table of which only the headlines are understood."""
    rows = "".join(f"Ferry {n},https://halyard.example/{n},yesterday\n" for n in range(4))
    (tmp_path / "news.csv").write_text(HEAD + rows, encoding="utf-8")
    return tmp_path


def test_a_table_and_the_documents_of_a_folder_are_sources(table: Path) -> None:
    whole(table, 3)
    (table / "more" / "deep").mkdir(parents=True)
    whole(table / "more" / "deep", 2)
    counts = {source.source: source.documents for source in reported(table).sources}
    assert counts == {"./": 3, "more/": 2, "news.csv": 4}


def test_the_parts_of_a_table_in_folders_of_values_are_one_source(tmp_path: Path) -> None:
    for day in (3, 4):
        part = tmp_path / "news" / f"date=2031-06-0{day}"
        part.mkdir(parents=True)
        (part / "part.csv").write_text(
            f"title,url\nFerry {day},https://halyard.example/{day}\n", encoding="utf-8"
        )
    (source,) = reported(tmp_path).sources
    assert (source.source, source.documents, source.filled("published")) == ("news/", 2, 2)


def test_each_gap_names_the_unread_keys_that_look_like_the_field(table: Path) -> None:
    (source,) = reported(table).sources
    assert source.lacks() == ["url", "published", "outlet"]
    url, published, outlet = gaps(source)
    assert url.startswith("news.csv: no address in 4 of 4 documents.")
    assert "`address of page` (4); map one with --columns url=…" in url
    assert published.endswith("no date in 4 of 4 documents.")
    assert outlet.endswith("no outlet in 4 of 4 documents.")


def test_a_source_with_every_essential_field_has_no_gap(tmp_path: Path) -> None:
    whole(tmp_path, 3)
    (source,) = reported(tmp_path).sources
    assert source.lacks() == []


def test_mentions_do_not_count_as_documents(tmp_path: Path) -> None:
    text = (
        "---\ntitle: Ferry\nwebUrl: https://halyard.example/1\npublishedDateTime: 2031-06-03\n"
        "related:\n- webUrl: https://tern.example/2\n- webUrl: https://tern.example/3\n---\n"
    )
    (tmp_path / "one.md").write_text(text, encoding="utf-8")
    (source,) = reported(tmp_path).sources
    assert (source.documents, source.filled("headline")) == (1, 1)


@pytest.mark.parametrize(("filled", "lacks"), [(1, ["published"]), (2, []), (3, [])])
def test_a_field_is_lacking_if_fewer_than_half_have_it(
    tmp_path: Path, filled: int, lacks: list[str]
) -> None:
    rows = [
        f"Ferry {n},https://halyard.example/{n},{'2031-06-03' if n < filled else ''}\n"
        for n in range(4)
    ]
    (tmp_path / "news.csv").write_text("title,url,published\n" + "".join(rows), encoding="utf-8")
    (source,) = reported(tmp_path).sources
    assert source.lacks() == lacks


def test_the_report_keeps_the_sources(table: Path) -> None:
    report = reported(table)
    assert Report.from_json(report.to_json()).sources == report.sources
    assert isinstance(report.sources[0], SourceReport)


def test_build_warns_and_strict_fails(table: Path, tmp_path: Path) -> None:
    loose = invoke("build", table, "-o", tmp_path / "out")
    assert loose.exit_code == 0
    assert "Warning: news.csv: no address in 4 of 4 documents." in loose.stderr
    assert invoke("build", table, "-o", tmp_path / "out", "--strict").exit_code == 1
    assert invoke("check", table, "--strict").exit_code == 1


def test_check_prints_field_share_and_examples(table: Path) -> None:
    result = invoke("check", table)
    assert "news.csv: 4 documents" in result.stdout
    assert any(
        line.split()[:4] == ["headline", "100%", "title", "Ferry"]
        for line in result.stdout.splitlines()
    )

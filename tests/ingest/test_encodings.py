"""Texts in other encodings than UTF-8 are read, and the report names the encoding."""

from pathlib import Path

import pytest

from newsgraph.errors import DocumentError, UsageError
from newsgraph.ingest.encodings import as_utf8, guessed
from newsgraph.ingest.mapping import FilePattern
from newsgraph.pipeline import build

GERMAN = "Die Fähre war überfüllt, und die Gäste warteten elf Stunden auf das nächste Schiff."
TEXTS = {
    "cp1252": GERMAN,
    "cp1251": "Мэр заявил, что паром переполнен, и люди ждали одиннадцать часов.",
    "koi8-r": "Мэр заявил, что паром переполнен, и люди ждали одиннадцать часов.",
    "cp932": "市長はフェリーが満員だったと述べた。人々は十一時間待った。",
    "gb18030": "市长说渡轮已满，人们等了十一个小时。",
}


@pytest.mark.parametrize("encoding", TEXTS)
def test_the_encoding_of_a_text_is_found_out(encoding: str) -> None:
    text, note = as_utf8(TEXTS[encoding].encode(encoding))
    assert text.decode() == TEXTS[encoding]
    assert note is not None
    assert "sure" in note.reason


def test_utf_16_is_known_by_its_mark() -> None:
    text, note = as_utf8(GERMAN.encode("utf-16"))
    assert text.decode() == GERMAN
    assert note is not None
    assert "UTF-16" in note.reason


@pytest.mark.parametrize("data", [GERMAN.encode(), b"ASCII", b"", b"PAR1\xff\xfe", b"<a>\xe9</a>"])
def test_what_is_utf_8_or_no_text_stays_as_it_is(data: bytes) -> None:
    assert as_utf8(data) == (data, None)


def test_a_damaged_character_makes_no_other_encoding() -> None:
    data = GERMAN.encode() + b"\xe9"
    assert as_utf8(data) == (data, None)


def test_few_characters_are_no_certainty() -> None:
    guess = guessed("Café".encode("cp1252"))
    assert guess is not None
    assert (guess.encoding, guess.confidence) == ("cp1252", 0.5)


def test_a_stated_encoding_is_used_as_it_is() -> None:
    assert as_utf8("é".encode("mac-roman"), "mac-roman") == ("é".encode(), None)
    with pytest.raises(DocumentError, match="ascii"):
        as_utf8(b"\xe9", "ascii")


def test_the_report_names_the_encoding_of_a_table(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(
        f'title,url\n"{GERMAN}",https://a.example/1\n'.encode("cp1252")
    )
    tables, report = build([tmp_path])
    assert tables.articles["headline"].to_list() == [GERMAN]
    (issue,) = report.issues
    assert (issue.file, issue.level) == ("a.csv", "noted")
    assert "cp1252" in issue.reason


def test_each_pattern_of_files_has_its_own_encoding_and_columns(tmp_path: Path) -> None:
    for folder, encoding in (("old", "mac-roman"), ("new", "utf-8")):
        (tmp_path / folder).mkdir()
        text = "Kopf,url\nFähre,https://a.example/" + folder
        (tmp_path / folder / "a.csv").write_bytes(text.encode(encoding))
    files = [
        FilePattern("old/*.csv", encoding="mac-roman"),
        FilePattern("*.csv", {"headline": "Kopf"}),
    ]
    tables, _ = build([tmp_path], columns={"headline": "Kopf"}, files=files)
    assert tables.articles["headline"].to_list() == ["Fähre", "Fähre"]


def test_an_encoding_that_there_is_not_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cp1252"):
        build([tmp_path], encoding="cp12520")

"""``newsgraph.toml`` states the options of ``build``; the command line overrides it."""

from pathlib import Path

import pytest

from newsgraph.cli.configuration import stated
from newsgraph.errors import UsageError


def configured(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "newsgraph.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_key_is_the_long_name_of_an_option(tmp_path: Path) -> None:
    text = 'sources = ["in"]\noutput = "out"\nno-lineage = true\nformat = "turtle"\nevent = 0.4\n'
    assert stated(configured(tmp_path, text)) == {
        "sources": [str(tmp_path / "in")],
        "output": str(tmp_path / "out"),
        "no_lineage": True,
        "formats": "turtle",
        "event": 0.4,
    }


def test_patterns_of_files_have_columns_and_an_encoding(tmp_path: Path) -> None:
    entry = '[[files]]\npattern = "*.csv"\nencoding = "cp1252"\ncolumns = {headline = "Kopf"}\n'
    assert stated(configured(tmp_path, entry))["files"] == [
        {"pattern": "*.csv", "encoding": "cp1252", "columns": {"headline": "Kopf"}}
    ]


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ('output = "a"\nno-linage = true\n', "newsgraph.toml:2", "did you mean no-lineage"),
        ('output = "a"\n[[files]]\nencoding = "x"\n', "newsgraph.toml:2", "no pattern"),
        ('[[files]]\npattern = "a"\ncoding = "x"\n', "newsgraph.toml:3", "did you mean encoding"),
        ('[[files]]\npattern = "a"\ncolumns = "x"\n', "newsgraph.toml:3", "another kind"),
        ("output = \n", "newsgraph.toml", "line 1"),
    ],
)
def test_a_mistake_is_reported_with_its_place(
    tmp_path: Path, text: str, place: str, reason: str
) -> None:
    with pytest.raises(UsageError) as caught:
        stated(configured(tmp_path, text))
    assert place in str(caught.value)
    assert reason in str(caught.value)


def test_a_file_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        stated(tmp_path / "none.toml")

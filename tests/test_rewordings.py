"""Changed headlines and abstracts of one article."""

from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl
import pytest

from newsgraph.rewordings import find_rewordings
from newsgraph.store import SCHEMA, Tables

START = datetime(2031, 6, 1, 8, tzinfo=UTC)
ARTICLES = pl.DataFrame({"id": ["article/a"], "outlet": ["outlet/tarnecho.example"]})
NONE = Tables.of({}).rewordings


def sightings(*rows: tuple[float | None, str], column: str = "title") -> pl.DataFrame:
    """Documents of one article: hours after the start, and a text."""
    made = [
        {
            "file": f"{place}.md",
            "sha256": str(place),
            "path": "",
            "article": "article/a",
            "published_date_time": START,
            "updated_date_time": None if hours is None else START + timedelta(hours=hours),
            column: text,
        }
        for place, (hours, text) in enumerate(rows)
    ]
    return pl.DataFrame(made, schema=pl.Schema(SCHEMA["sightings"]))


def found(*rows: tuple[float | None, str], column: str = "title") -> list[dict[str, Any]]:
    return find_rewordings(sightings(*rows, column=column), ARTICLES, NONE).to_dicts()


def test_a_changed_headline_is_kept_with_its_time_and_document() -> None:
    (row,) = found((1, "Ferry late"), (5, "Ferry adrift with 412 aboard"), (7, "FERRY LATE"))
    assert (row["before"], row["after"]) == ("Ferry late", "Ferry adrift with 412 aboard")
    assert (row["field"], row["file"]) == ("headline", "1.md")
    assert row["since"] == START + timedelta(hours=5)


def test_changes_follow_one_another() -> None:
    rows = found((1, "Ferry late"), (5, "Ferry adrift"), (9, "Ferry safe"))
    assert [(row["position"], row["before"], row["after"]) for row in rows] == [
        (0, "Ferry late", "Ferry adrift"),
        (1, "Ferry adrift", "Ferry safe"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "FERRY ADRIFT IN MARROW STRAIT",
        "Ferry  adrift in\nMarrow Strait",
        "<b>Ferry adrift</b> in Marrow Strait",
        "Ferry adrift in Marrow Strait - Tarn Echo",
        "Ferry adrift in Marrow Strait | News",
        "Ferry ‘adrift’ in Marrow Strait!",
        "Ferry adrift in Marrow Str",
        "Ferry adrift in…",
        "Ferry adrift in Ma...",
    ],
)
def test_case_space_markup_outlet_and_a_cut_end_are_no_change(text: str) -> None:
    assert found((1, "Ferry adrift in Marrow Strait"), (5, text)) == []
    assert found((1, text), (5, "Ferry adrift in Marrow Strait")) == []


def test_a_longer_headline_is_a_change() -> None:
    (row,) = found((1, "Ferry adrift"), (5, "Ferry adrift, 412 safe"))
    assert row["after"] == "Ferry adrift, 412 safe"


def test_documents_of_one_time_do_not_say_what_was_first() -> None:
    assert found((1, "Ferry late"), (1, "Ferry adrift")) == []


def test_an_abstract_changes_but_another_passage_is_no_change() -> None:
    first = "The ferry Kittiwake is adrift with 412 people aboard."
    (row,) = found(
        (1, first), (5, "The ferry Kittiwake is adrift with 450 people aboard."), column="excerpt"
    )
    assert row["field"] == "abstract"
    assert found((1, first), (5, "Strait Line says tugs are near."), column="excerpt") == []
    assert found((1, first), (5, "The ferry … Kittiwake is adrift"), column="excerpt") == []
    assert found((1, first), (5, "The ferry Kittiwake is adrift"), column="excerpt") == []


def test_rewordings_are_kept_over_builds() -> None:
    monday, tuesday, friday = ((n, f"Ferry {word}") for n, word in ((1, "late"), (5, "adrift"),
                                                                     (9, "safe")))  # fmt: skip
    first = find_rewordings(sightings(monday, tuesday), ARTICLES, NONE)
    second = find_rewordings(sightings(tuesday, friday), ARTICLES, first)
    whole = find_rewordings(sightings(monday, tuesday, friday), ARTICLES, NONE)
    texts = ["position", "since", "before", "after"]
    assert second.select(texts).equals(whole.select(texts))
    gone = ARTICLES.with_columns(id=pl.lit("article/b"))
    assert find_rewordings(sightings(friday), gone, second).is_empty()

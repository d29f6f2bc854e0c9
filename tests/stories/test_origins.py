"""Articles of one text, outlet, owner or source have one origin; others are never joined."""

from itertools import combinations
from pathlib import Path

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.pipeline import build
from newsgraph.stories.origins import origins

OUTLETS = ["a", "b", "c", "d"]


def count(
    outlets: list[str | None],
    *,
    links: list[tuple[int, int]] = [],  # noqa: B006
    credited: list[tuple[int, str]] = [],  # noqa: B006
    owners: dict[str, str] = {},  # noqa: B006
) -> int:
    """The origins of one story of articles 0, 1, … with these outlets."""
    membership = pl.DataFrame(
        {"story": "s", "article": range(len(outlets)), "outlet": outlets},
        schema={"story": pl.String, "article": pl.String, "outlet": pl.String},
        strict=False,
    )
    text = {"source": pl.String, "target": pl.String}
    frames = (
        pl.DataFrame([(str(a), str(b)) for a, b in links], schema=text, orient="row"),
        pl.DataFrame(
            [(str(a), b) for a, b in credited],
            schema={"article": pl.String, "outlet": pl.String},
            orient="row",
        ),
        pl.DataFrame(
            {"id": OUTLETS, "owner": [owners.get(outlet) for outlet in OUTLETS]},
            schema={"id": pl.String, "owner": pl.String},
        ),
    )
    return int(origins(membership, *frames)["origins"].item())


def test_articles_without_anything_in_common_are_origins_of_their_own() -> None:
    assert count(["a", "b", None, None]) == 4


def test_one_outlet_and_one_owner_are_one_origin() -> None:
    assert count(["a", "a", "b"]) == 2
    assert count(["a", "b", "c"], owners={"a": "Group", "b": "Group"}) == 2


def test_a_copy_has_the_origin_of_its_text() -> None:
    assert count(["a", "b", "c"], links=[(1, 0)]) == 2


def test_articles_that_name_one_source_have_one_origin_even_if_it_is_not_there() -> None:
    assert count(["a", "b", "c"], credited=[(0, "wire"), (1, "wire")]) == 2


def test_a_named_outlet_is_the_origin_of_those_that_name_it() -> None:
    assert count(["a", "b", "c"], credited=[(1, "a"), (2, "a")]) == 1


def test_a_story_without_articles_has_no_row() -> None:
    membership = pl.DataFrame(
        schema={"story": pl.String, "article": pl.String, "outlet": pl.String}
    )
    links = pl.DataFrame(schema={"source": pl.String, "target": pl.String})
    credited = pl.DataFrame(schema={"article": pl.String, "outlet": pl.String})
    outlets = pl.DataFrame(schema={"id": pl.String, "owner": pl.String})
    assert origins(membership, links, credited, outlets).is_empty()


@given(st.lists(st.sampled_from([*OUTLETS, None]), min_size=1, max_size=7), st.data())
def test_more_evidence_never_makes_more_origins(
    outlets: list[str | None], data: st.DataObject
) -> None:
    pairs = list(combinations(range(len(outlets)), 2))
    links = data.draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    one = st.tuples(st.integers(0, len(outlets) - 1), st.sampled_from([*OUTLETS, "wire"]))
    credited = data.draw(st.lists(one, max_size=4))
    fewer = count(outlets, links=links, credited=credited)
    assert 1 <= fewer <= count(outlets, links=links) <= count(outlets) <= len(outlets)


def test_the_owners_of_the_overrides_reach_outlets_and_stories(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    text = "The ferry Kittiwake drifted for eleven hours in Marrow Strait with 412 people aboard"
    for name, words in (("one", "before a tug came"), ("two", "while its piano was played")):
        (seeds / f"{name}.md").write_text(
            f"---\ntitle: Ferry Kittiwake adrift in Marrow Strait\nexcerpt: {text} {words}\n"
            f"publishedDateTime: 2031-06-03T06:40:00Z\nwebUrl: https://{name}.example/ferry\n---\n"
        )
    overrides = tmp_path / "overrides.yaml"
    overrides.write_text("owners: {Echo Group: [one.example, two.example, none.example]}\n")
    tables, report = build([seeds], overrides=overrides)
    assert tables.outlets["owner"].to_list() == ["Echo Group", "Echo Group"]
    assert set(tables.stories["origins"]) == {1}
    assert "'none.example' names no outlet of this input" in {i.reason for i in report.issues}

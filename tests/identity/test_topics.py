"""Which labels are one topic, its preferred label, and its broader topic."""

from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from newsgraph.identity.text import clean, fold, plain_label, slug
from newsgraph.identity.topics import Topics, Use, identify_topics
from newsgraph.model import TopicEntry
from tests.strategies import Build, front_matter, write


def topics(*labels: str, entries: tuple[TopicEntry, ...] = (), **options: object) -> Topics:
    uses = {label: Use(1, f"{number}.md#") for number, label in enumerate(labels)}
    return identify_topics(uses, entries, **options)  # type: ignore[arg-type]


def ids(*labels: str, entries: tuple[TopicEntry, ...] = (), **options: object) -> list[str]:
    found = topics(*labels, entries=entries, **options)
    return [found.ids[label] for label in labels]


def test_labels_that_fold_to_the_same_text_are_one_topic() -> None:
    labels = ["Natural Language", "natural-language", "NATURAL  LANGUAGE", "natural_language"]
    assert set(ids(*labels)) == {"topic/natural-language"}
    assert len(topics(*labels).decisions) == 3


def test_labels_that_differ_in_signs_are_several() -> None:
    assert ids("C", "C++", "C#") == ["topic/c", "topic/c%2B%2B", "topic/c%23"]


def test_labels_of_every_script_have_ids() -> None:
    assert ids("人工智能", "🚋") == [
        "topic/%E4%BA%BA%E5%B7%A5%E6%99%BA%E8%83%BD",
        "topic/%F0%9F%9A%8B",
    ]


def test_a_label_of_dots_cannot_be_a_path() -> None:
    assert ids(".", "..", ".net") == ["topic/%2E", "topic/%2E%2E", "topic/.net"]


def test_labels_with_nothing_to_see_make_no_topic() -> None:
    found = topics("\u200b", "&nbsp;", "Ferries")
    assert found.table["label"].to_list() == ["Ferries"]


def test_the_most_frequent_spelling_labels_the_topic() -> None:
    uses = {"ferries": Use(1, "a"), "Ferries": Use(3, "b"), "FERRIES": Use(2, "c")}
    row = identify_topics(uses).table.row(0, named=True)
    assert (row["label"], row["alt_labels"]) == ("Ferries", ["FERRIES", "ferries"])


FERRIES = TopicEntry(
    name="Ferries", shortname="Ferry", parent="Transport", keywords=("boats",), hashtags=("#Ships",)
)
TRANSPORT = TopicEntry(name="Transport")


def test_a_taxonomy_gives_aliases_by_shortname_keyword_and_hashtag() -> None:
    labels = ["ferries", "Ferry", "Boats", "ships", "#ships"]
    found = ids(*labels[:4], entries=(FERRIES, TRANSPORT))
    assert set(found) == {"topic/ferries"}


def test_a_name_of_the_taxonomy_is_never_an_alias_of_another() -> None:
    boats = TopicEntry(name="Boats")
    assert ids("boats", "ferry", entries=(FERRIES, boats)) == ["topic/boats", "topic/ferries"]


def test_a_taxonomy_gives_label_and_parent_and_only_what_is_met_or_broader() -> None:
    found = topics("boats", entries=(FERRIES, TRANSPORT, TopicEntry(name="Sports")))
    rows = {row["id"]: (row["label"], row["broader"]) for row in found.table.rows(named=True)}
    assert rows == {
        "topic/ferries": ("Ferries", "topic/transport"),
        "topic/transport": ("Transport", None),
    }
    assert found.faults == []


def test_a_parent_outside_the_taxonomy_is_a_fault() -> None:
    found = topics("ferries", entries=(FERRIES,))
    assert len(found.faults) == 1
    assert found.table["broader"].to_list() == [None]


def test_a_cycle_of_parents_is_cut_and_reported() -> None:
    circle = tuple(
        TopicEntry(name=name, parent=parent) for name, parent in ("ab", "bc", "ca", "dd")
    )
    found = topics("a", "d", entries=circle)
    assert len(found.faults) == 2
    assert found.table["broader"].null_count() == 2


def test_same_is_transitive_and_keeps_the_first_label() -> None:
    labels = ["A", "B", "C", "D"]
    assert set(ids(*labels[:3], same=(("A", "B"), ("B", "C")))) == {"topic/a"}
    assert set(ids(*labels, same=(("C", "D"), ("A", "B"), ("B", "C")))) == {"topic/a"}


def test_same_also_joins_the_aliases_of_the_taxonomy() -> None:
    found = ids("boats", "Ferries", "Ships", "Sea", entries=(FERRIES,), same=(("Sea", "Ferries"),))
    assert set(found) == {"topic/sea"}


def test_same_may_name_a_topic_by_its_alias() -> None:
    assert set(ids("Boats", "Sea", "Ferries", entries=(FERRIES,), same=(("Boats", "Sea"),))) == {
        "topic/ferries"
    }


def test_different_keeps_labels_apart() -> None:
    assert (
        len(set(ids("Boats", "Ferries", entries=(FERRIES,), different=(("Ferries", "Boats"),))))
        == 2
    )
    assert len(set(ids("AI", "ai", different=(("AI", "ai"),)))) == 2


def test_different_overrides_same_for_topics() -> None:
    assert len(set(ids("A", "B", same=(("A", "B"),), different=(("B", "A"),)))) == 2


LABELS = st.lists(
    st.text(st.sampled_from("aAbB cC+#-_.é&;mp\u200b\u00a0ßﬁ１"), min_size=1, max_size=8),
    max_size=6,
    unique=True,
)


@given(LABELS)
def test_topics_partition_labels_by_their_fold(labels: list[str]) -> None:
    visible = [label for label in labels if clean(label)]
    found = topics(*visible)
    for left in visible:
        for right in visible:
            assert (found.ids[left] == found.ids[right]) == (fold(left) == fold(right))
    assert sorted(set(found.ids.values())) == found.table["id"].to_list()


@given(LABELS)
def test_the_order_of_labels_does_not_matter(labels: list[str]) -> None:
    visible = [label for label in labels if clean(label)]
    uses = {label: Use(1, "a.md#") for label in visible}
    there, back = identify_topics(uses), identify_topics(dict(reversed(uses.items())))
    assert there.ids == back.ids
    assert there.table.equals(back.table)
    assert sorted(there.decisions) == sorted(back.decisions)


@given(st.text(max_size=12) | st.text("&amp;#x20\u200b\u00ad ﬁ１ßİ-_", max_size=12))
@example("AT&amp;amp;T")
@example("AT\uff06amp;T")
def test_cleaning_and_folding_twice_is_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=12))
def test_a_slug_is_one_segment_of_an_iri(text: str) -> None:
    assert not set(slug(text)) & set('/?#[]@ \\"<>^`{|}')
    assert slug(text).isascii()
    assert slug(text) not in {".", ".."}


def test_a_taxonomy_folder_reaches_the_topics(tmp_path: Path, build_files: Build) -> None:
    write(
        tmp_path / "tax",
        {
            "topics/a.yaml": "taxonomy: topic\nname: Ferries\nparent: Nowhere\nkeywords: [boats]\n",
            "topics/b.yaml": "taxonomy: topic\nname: [\n",
            "topics/c.yaml": "taxonomy: planet\nname: Mars\n",
            "topics/d.yaml": "taxonomy: topic\nname: A\nname: B\n",
            "readme.md": "About this folder.\n",
            "logo.svg": "<svg/>",
        },
    )
    document = front_matter({"title": "x", "webUrl": "https://a.example/1", "topics": ["Boats"]})
    tables, report = build_files({"a.md": document}, taxonomy=tmp_path / "tax")
    assert tables.topics["label"].to_list() == ["Ferries"]
    reported = [(issue.file, issue.level) for issue in report.issues]
    assert sorted(reported) == [
        ("taxonomy", "dropped"),
        ("topics/b.yaml", "rejected"),
        ("topics/c.yaml", "rejected"),
        ("topics/d.yaml", "dropped"),
    ]
    assert report.records.rejected == report.files.rejected == 0


def test_a_label_in_quotation_marks_loses_both_and_no_other_character() -> None:
    labels = ["“Ferries”", "“Ferries", "Ferries”"]
    assert [plain_label(label) for label in labels] == ["Ferries", *labels[1:]]

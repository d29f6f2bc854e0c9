"""Law 4: no value of a ``secured`` key, nor 24 characters of it, ever leaves the reader."""

import json
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.cli import main
from newsgraph.errors import NewsgraphError
from newsgraph.graph import build as build_graph
from newsgraph.graph import open as open_graph
from newsgraph.ingest.guard import guard
from newsgraph.ingest.nodes import is_sealed_key
from newsgraph.ingest.reading import SourceFile, read_chunk
from newsgraph.ingest.salvage import values_in
from newsgraph.pipeline import build
from tests.strategies import GOOD, write

WINDOW = 24
BLOB = "Qz7Xk2Vw9Lp4Tn8Rb3Hd6Fs1Jg5My0Ca+Yu/Ei7Ok2Wq9Zx4Nv8Bt3Pl6Dr1Gh5Sf0Jm=="
QUOTED = 'k"Z\\q9"w\'R7"t\\Xb"p3"Mn\\v"L8"s"Q2"d"F6"'
LINES = "ab1\ncd2\nef3\ngh4\nij5\nkl6\nmn7\nop8\nqr9\nst0\nuv1\nwx2\n"
SCRIPTS = "ключ-秘密-größe-🚋-мир-保密-ñandú-🔑-шифр-令牌-øre-🗝-конец"
CANARIES = {"blob": BLOB, "quoted": QUOTED, "lines": LINES, "scripts": SCRIPTS}


def windows(canary: str) -> set[str]:
    size = min(WINDOW, len(canary))
    return {canary[start : start + size] for start in range(len(canary) - size + 1)}


def texts(value: Any) -> Iterator[str]:
    """Every text in a value of any shape; JSON within JSON is opened."""
    if isinstance(value, str):
        yield value
        if value[:1] in "{[":
            try:
                yield from texts(json.loads(value))
            except ValueError:
                return
    elif isinstance(value, dict):
        for key, member in value.items():
            yield from texts(key)
            yield from texts(member)
    elif isinstance(value, list | tuple):
        for member in value:
            yield from texts(member)


def assert_sealed(canary: str, *values: Any) -> None:
    everything = "\x00".join(text for value in values for text in texts(value))
    assert not [window for window in windows(canary) if window in everything]


def in_yaml(mapping: dict[str, Any]) -> str:
    dumped = yaml.safe_dump(mapping, allow_unicode=True, sort_keys=False, width=10**6)
    return f"---\n{dumped}---\n"


def what_leaves(folder: Path) -> tuple[list[Any], Any]:
    tables, report = build([folder])
    return [frame.rows() for _, frame in tables.items()], json.loads(report.to_json())


BASE: dict[str, Any] = {
    "title": "A headline",
    "webUrl": "https://a.example/1",
    "provider": {"name": "A", "domain": "a.example"},
}

Place = Callable[[str], dict[str, Any]]

PLACES: dict[str, Place] = {
    "at the top": lambda canary: {"secured": canary},
    "in a list": lambda canary: {"secured": ["x", [canary]]},
    "in a mapping": lambda canary: {"secured": {"a": {"b": canary}}},
    "as a key of a mapping": lambda canary: {"secured": {canary: "x"}},
    "twice": lambda canary: {"SECURED": canary, "secured": "other"},
    "as Secured": lambda canary: {"Secured": canary},
    "as SECURED": lambda canary: {"SECURED": canary},
    "in a related entry": lambda canary: {
        "related": [{"webUrl": "https://b.example/2", "secured": canary}]
    },
    "in the provider": lambda canary: {"provider": {"domain": "a.example", "secured": canary}},
    "in an image": lambda canary: {"images": [{"url": "https://a.example/a", "secured": canary}]},
    "under an unknown key": lambda canary: {"mood": {"deep": [{"secured": canary}]}},
    "under ratings": lambda canary: {"ratings": {"secured": canary, "stars": 4}},
    "under items": lambda canary: {"items": [{"name": "x", "secured": [canary]}]},
}

COPIES: dict[str, Place] = {
    "no copy": lambda _: {},
    "the headline": lambda text: {"title": text},
    "within the headline": lambda text: {"title": f"before {text} after"},
    "the excerpt": lambda text: {"excerpt": text},
    "the URL": lambda text: {"webUrl": f"https://a.example/{text}"},
    "the host": lambda text: {"webUrl": f"https://{text}/1"},
    "the topics": lambda text: {"topics": ["x", text]},
    "an unknown key": lambda text: {text: "x"},
    "a related unknown key": lambda text: {
        "related": [{"webUrl": "https://b.example/2", text: "x"}]
    },
    "the ratings": lambda text: {"ratings": {"stars": [text]}},
    "a key of the ratings": lambda text: {"ratings": {text: 1}},
    "a bad number": lambda text: {"quality": text},
    "a bad date": lambda text: {"publishedDateTime": text},
    "the outlet": lambda text: {"provider": {"name": text, "domain": text}},
    "a picture": lambda text: {"images": [{"url": f"/{text}.jpg", "title": text}]},
    "a related headline": lambda text: {
        "related": [{"webUrl": "https://b.example/2", "title": text}]
    },
    "a related text": lambda text: {"related": [text]},
    "the authors": lambda text: {"authors": [text]},
    "the type": lambda text: {"type": text},
}


@pytest.mark.parametrize("place", PLACES)
def test_a_secured_value_leaves_nowhere(tmp_path: Path, place: str) -> None:
    files = {
        f"{name}.md": in_yaml({**BASE, **PLACES[place](secret), "excerpt": f"see {secret}"})
        for name, secret in CANARIES.items()
    }
    write(tmp_path, {**files, "good.md": GOOD})
    everything = what_leaves(tmp_path)
    for secret in CANARIES.values():
        assert_sealed(secret, everything)
    assert "A good document" in str(everything)


@pytest.mark.parametrize("copy", COPIES)
def test_a_copy_of_a_secured_value_leaves_nowhere(tmp_path: Path, copy: str) -> None:
    files = {"good.md": GOOD}
    for name, secret in CANARIES.items():
        for start in (0, 1, 5, 11, 12, 13, len(secret) - WINDOW):
            piece = secret[start : start + WINDOW]
            mapping = {**BASE, **COPIES[copy](piece), "secured": secret}
            files[f"{name}{start}.md"] = in_yaml(mapping)
        files[f"{name}.md"] = in_yaml({"secured": secret, **BASE, **COPIES[copy](secret)})
    write(tmp_path, files)
    everything = what_leaves(tmp_path)
    for secret in CANARIES.values():
        assert_sealed(secret, everything)


@given(
    secret=st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=24)
    .map(str.strip)
    .filter(lambda text: len(text) >= WINDOW),
    start=st.integers(0, 60),
    copy=st.sampled_from(sorted(COPIES)),
    place=st.sampled_from(sorted(PLACES)),
)
@settings(max_examples=80)
def test_no_window_of_any_secured_value_leaves(
    secret: str, start: int, copy: str, place: str
) -> None:
    start = min(start, len(secret) - WINDOW)
    copied = COPIES[copy](secret[start : start + WINDOW])
    document = in_yaml({**BASE, **copied, **PLACES[place](secret)})
    readings = guard(read_chunk([SourceFile("a.md", document.encode())]))
    assert readings.sealed.is_empty()
    frames = (readings.sightings, readings.issues, readings.unknown)
    assert_sealed(secret, [frame.rows() for frame in frames])


RAW = {
    "an alias": "secured: &s {0}\nexcerpt: *s\n",
    "an alias before": "excerpt: &s {0}\nsecured: *s\n",
    "a merged mapping": "x: &m {{secured: {0}, type: {0}}}\n<<: *m\n",
    "a block": "secured: |\n  {0}\n  {0}\nexcerpt: {0}\n",
    "a folded block": "secured: >-\n  {0}\n  more\nexcerpt: {0}\n",
    "a duplicate key": "secured: {0}\n{0}: 1\n{0}: 2\n",
    "a duplicate key before": "{0}: 1\n{0}: 2\nsecured: {0}\n",
    "a duplicate key within": "secured:\n  {0}: 1\n  {0}: 2\n",
    "an unclosed quote after": 'secured: {0}\nexcerpt: "never\n',
    "an unclosed quote around": 'secured: "{0}\n',
    "a tab after": "secured: {0}\nprovider:\n\tname: x\n",
    "a tab within": "secured:\n\t{0}\n",
    "a tag": "secured: !!python/name:os.system {0}\n",
    "a tag that quotes it": "secured: !<{0}> x\n",
    "an unknown tag handle": "secured: !{0}!x y\nexcerpt: {0}\n",
    "an anchor named so": "x: *{0}\nsecured: {0}\n",
    "a colon within": "secured: {0}: {0}\n",
    "a bad escape": 'secured: "{0}\\q{0}"\n',
    "a directive": "secured: {0}\n%{0}\n",
    "a bracket": "secured: [{0}\nx: {{\n",
    "a key that is a list": "secured: {0}\n? [{0}]\n: x\n",
    "a control character": "secured: {0}\x01\n",
    "a Latin-1 byte": "secured: {0}\udcff\n",
    "an entry of text": "secured: {0}\nrelated: [{0}]\n",
    "a nesting too deep": "secured: {0}\nx: " + "[" * 50 + "{0}\n",
}


@pytest.mark.parametrize("libyaml", [True, False])
@pytest.mark.parametrize("name", RAW)
def test_no_yaml_however_broken_lets_it_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, libyaml: bool
) -> None:
    if not libyaml:
        monkeypatch.setattr("newsgraph.ingest.trees.HAS_LIBYAML", False)
    secret = "Qz7Xk2Vw9Lp4Tn8Rb3Hd6Fs1Jg5My0CaYuEi7Ok2Wq9Zx4Nv8Bt3Pl6Dr"
    body = "title: A headline\nwebUrl: https://a.example/1\n" + RAW[name].format(secret)
    document = f"---\n{body}---\n".encode(errors="surrogateescape")
    write(tmp_path, {"a.md": document, "good.md": GOOD})
    everything = what_leaves(tmp_path)
    assert_sealed(secret, everything)
    assert "A good document" in str(everything)


def test_the_word_secured_in_a_headline_stays(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": in_yaml({**BASE, "title": "Title secured", "secured": BLOB})})
    tables, report = build([tmp_path])
    assert tables.articles["headline"].to_list() == ["Title secured"]
    assert report.issues == []


def test_a_headline_that_opens_with_the_word_stays_beside_a_rejected_document(
    tmp_path: Path,
) -> None:
    title = "Secured: new funds for the old ferry to the islands"
    write(tmp_path, {"a.md": in_yaml({**BASE, "title": title})})
    write(tmp_path, {"bad.md": f"---\nx: ]\nsecured: {BLOB}\n---\n{title}\n"})
    write(tmp_path, {"b.csv": f"title,url\n[{title}],https://b.example/1\n"})
    tables, report = build([tmp_path])
    assert sorted(tables.articles["headline"]) == [title, f"[{title}]"]
    assert [(issue.file, issue.level) for issue in report.issues] == [("bad.md", "rejected")]


def test_what_two_values_form_together_is_compared_too(tmp_path: Path) -> None:
    secret = "https://a.example/pictures/of/the/ferry.png"
    picture = {"images": [{"url": "/pictures/of/the/ferry.png"}], "secured": "none of it"}
    write(tmp_path, {"a.md": in_yaml({**BASE, **picture}), "good.md": GOOD})
    write(tmp_path, {"b.md": in_yaml({"title": "B", "secured": secret[:35]})})
    tables, report = build([tmp_path])
    assert_sealed(secret[:35], [frame.rows() for _, frame in tables.items()])
    assert "A good document" in tables.articles["headline"].to_list()
    files, records = report.files, report.records
    assert files.found == files.read + files.ignored + files.rejected
    assert records.found == records.articles + records.merged + records.rejected


@pytest.mark.parametrize(
    "key",
    [
        "secured",
        "secured ",
        "Secured",
        "\uff33ecured",
        "sec\u200bured",
        "_secured",
        "s\ufe0fecured",
    ],
)
def test_a_key_is_secured_however_it_is_written(key: str) -> None:
    assert is_sealed_key(key)
    assert is_sealed_key(key + "\u2060" * 200)


@pytest.mark.parametrize("key", ["insecure", "secured by", "unsecured", "secure", ""])
def test_another_key_is_not(key: str) -> None:
    assert not is_sealed_key(key)


def test_a_long_number_under_secured_stands_nowhere(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": in_yaml({**BASE, "secured": 7310552894, "heat": 7310552894})})
    tables, _ = build([tmp_path])
    assert tables.articles["heat"].to_list() == [None]


@given(
    lines=st.lists(
        st.sampled_from(["secured: [", 'secured: "', "secured: {a: ", " - x", "]", "'", "secured:"])
    )
)
def test_values_that_are_salvaged_are_bounded_by_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert sum(map(len, values_in(text))) <= 40 * len(text)


def test_a_copy_is_told_as_a_dropped_value_without_its_text(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": in_yaml({**BASE, "excerpt": BLOB, "secured": BLOB})})
    tables, report = build([tmp_path])
    (issue,) = report.issues
    assert (issue.level, issue.file) == ("dropped", "a.md")
    assert tables.articles["headline"].to_list() == ["A headline"]
    assert tables.articles["abstract"].to_list() == [None]


def test_a_piece_of_23_characters_stays_and_nothing_is_told(tmp_path: Path) -> None:
    piece = BLOB[: WINDOW - 1]
    write(tmp_path, {"a.md": in_yaml({**BASE, "excerpt": piece, "secured": BLOB})})
    tables, report = build([tmp_path])
    assert tables.articles["abstract"].to_list() == [piece]
    assert report.issues == []


def test_secured_is_neither_a_field_nor_an_unknown_key(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": in_yaml({**BASE, "secured": BLOB, "Secured": BLOB, "mood": 1})})
    tables, report = build([tmp_path])
    assert report.unknown_keys == {"mood": 1}
    columns = [column for _, frame in tables.items() for column in frame.columns]
    assert not [column for column in columns if "secured" in column.casefold()]


def hostile(folder: Path) -> Path:
    files: dict[str, str | bytes] = {"good.md": GOOD}
    for number, copy in enumerate(COPIES.values()):
        files[f"copy{number}.md"] = in_yaml({**BASE, **copy(BLOB), "secured": BLOB})
    for number, place in enumerate(PLACES.values()):
        files[f"place{number}.md"] = in_yaml({**BASE, **place(BLOB)})
    for number, text in enumerate(RAW.values()):
        body = f"title: x\nwebUrl: https://a.example/{number}\n" + text.format(BLOB)
        files[f"raw{number}.md"] = f"---\n{body}---\n".encode(errors="surrogateescape")
    return write(folder, files)


def test_nothing_of_it_stands_in_the_built_folder(tmp_path: Path) -> None:
    built = tmp_path / "built"
    build_graph(hostile(tmp_path / "in")).write(built)
    assert_sealed(BLOB, *(frame.rows() for _, frame in open_graph(built).tables.items()))
    paths = [path for path in built.rglob("*") if path.is_file()]
    assert len(paths) > 10
    for path in paths:
        data = path.read_bytes()
        assert not [window for window in windows(BLOB) if window.encode() in data], path
        if path.suffix == ".json":
            assert_sealed(BLOB, json.loads(data))
        if path.suffix == ".parquet":
            assert_sealed(BLOB, pl.read_parquet(path).rows())


@pytest.mark.parametrize("command", [["check"], ["check", "--json"], ["build", "--output"]])
def test_nothing_of_it_stands_in_what_the_commands_print(
    tmp_path: Path, command: list[str]
) -> None:
    folder = hostile(tmp_path / "in")
    out = [str(tmp_path / "out")] if command[0] == "build" else []
    result = CliRunner().invoke(main, [*command, *out, str(folder)])
    assert result.exit_code == 0
    assert_sealed(BLOB, result.output, "".join(result.output.split()))


def test_nothing_of_it_stands_in_a_traceback(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": f"---\nsecured: {BLOB}\ntitle: [\n---\n"})
    try:
        build_graph(tmp_path)
    except NewsgraphError:
        assert_sealed(BLOB, traceback.format_exc())
    else:
        pytest.fail("no article, and no error")


def test_a_taxonomy_keeps_its_secured_values_too(tmp_path: Path) -> None:
    entry = {"taxonomy": "organization", "name": f"The A {BLOB}", "domain": "a.example"}
    write(tmp_path, {"tax/a.md": in_yaml({**entry, "secured": BLOB}), "in/a.md": in_yaml(BASE)})
    tables, report = build([tmp_path / "in"], taxonomy=tmp_path / "tax")
    assert_sealed(BLOB, tables.outlets.rows(), tables.aliases.rows(), str(report.to_json()))

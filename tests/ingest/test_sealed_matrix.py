"""Law 4 as a matrix: each place of a secured value, with each disguise of a copy elsewhere.

All cases lie in one folder, each with a canary of its own, and are built once.
"""

import json
from collections.abc import Callable, Iterable
from itertools import starmap
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.cli import main
from newsgraph.graph import open as open_graph
from tests.ingest.canaries import (
    DISGUISES,
    DOMAIN,
    HOST,
    MIDDLE,
    PATH,
    PLACES,
    REDIRECT,
    TITLE,
    Files,
    between,
    canary,
    field,
    percent,
    wide,
)
from tests.ingest.haystack import left_behind
from tests.strategies import GOOD, write

CASES = [(place, disguise) for place in PLACES for disguise in DISGUISES]
assert len(CASES) >= 79


def lay_out(root: Path, cases: Iterable[tuple[Files, Files]]) -> list[str]:
    """Write files with a secret and those with its copy, and tell the arguments of a build."""
    secrets: list[str] = []
    same: list[str] = []
    write(root, {"in/good.md": GOOD, "taxonomy/a.yaml": "taxonomy: topic\nname: Weather\n"})
    for number, (secret, copied) in enumerate(cases):
        for name, content in {**secret, **copied}.items():
            if name == "overrides":
                secrets.append(str(content))
            elif name == "same":
                same.append(str(content))
            elif name.startswith("taxonomy/"):
                write(root / "taxonomy" / str(number), {name.removeprefix("taxonomy/"): content})
            else:
                write(root / "in" / str(number), {name: content})
    overrides = {"secured": secrets, "same": {"topics": [["Weather", name] for name in same]}}
    write(root, {"overrides.yaml": json.dumps(overrides)})
    known = ["--taxonomy", str(root / "taxonomy"), "--overrides", str(root / "overrides.yaml")]
    return [str(root / "in"), *known]


def files_of(place: str, disguise: str) -> tuple[Files, Files]:
    """The files of a case."""
    code, hidden = canary(f"{place}|{disguise}"), DISGUISES[disguise]
    return PLACES[place](hidden.secret(code)), hidden.copied(hidden.copy(code))


Left = dict[str, list[str]]
"""Middle of a canary → what stands around it in what was left behind."""


def left_by(root: Path, arguments: list[str], formats: str) -> Left:
    """What a build and a check leave behind of canaries."""
    out, cache = root / "out", root / "cache"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NEWSGRAPH_CACHE", str(cache))
        run = CliRunner().invoke
        built = run(main, ["build", *arguments, "-o", str(out), "--format", formats])
        checked = run(main, ["check", *arguments])
    assert (built.exit_code, checked.exit_code) == (0, 0), built.output[-2000:]
    assert "A good document" in open_graph(out).articles["headline"].to_list()
    prints = (built.output, built.stderr, checked.output, checked.stderr)
    text = left_behind(out, cache, *prints)
    left: Left = {}
    for found in MIDDLE.finditer(text):
        around = text[max(0, found.start() - 8) : found.end() + 8]
        left.setdefault(found[0], []).append(around)
    return left


def is_left(code: str, left: Left) -> bool:
    """Whether 24 characters of a canary were left behind."""
    windows = [code[start : start + 24] for start in range(9)]
    places = left.get(MIDDLE.findall(code)[0], [])
    return any(window in place for window in windows for place in places)


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    """What one build of all cases leaves behind."""
    root = tmp_path_factory.mktemp("matrix")
    return left_by(root, lay_out(root, starmap(files_of, CASES)), "turtle,page,csv,graphml,trig")


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_no_copy_of_a_secured_value_is_left_behind(left: Left, place: str) -> None:
    codes = {disguise: canary(f"{place}|{disguise}") for disguise in DISGUISES}
    assert [disguise for disguise, code in codes.items() if is_left(code, left)] == []


def test_without_secured_values_the_copies_are_seen(tmp_path: Path) -> None:
    copies = [hidden.copied(hidden.copy(canary(name))) for name, hidden in DISGUISES.items()]
    left = left_by(tmp_path, lay_out(tmp_path, [({}, copied) for copied in copies]), "turtle")
    seen = [name for name in DISGUISES if is_left(canary(name), left)]
    assert len(seen) > 50


IGNORED = "\u200b\u2064\ufe0f\u180b\u180f\u034f\u00ad\u061c\u2060\ufeff\U000e0041\U0001d173\u3164"
LAYERS = st.sampled_from(
    [
        str.upper,
        wide,
        percent(1),
        percent(2),
        percent(5),
        lambda text: "".join(f"&#{ord(letter)};" for letter in text),
        lambda text: text.replace("&", "&amp;amp;"),
        *map(between, IGNORED),
    ]
)
FIELDS = [TITLE, PATH, HOST, DOMAIN, REDIRECT, field(topics="{0}"), field(excerpt="{0}")]


@given(
    place=st.sampled_from(sorted(PLACES)),
    start=st.integers(0, 8),
    layers=st.lists(LAYERS, max_size=3),
    copied=st.sampled_from(FIELDS),
    name=st.text("abcdef", min_size=1, max_size=6),
)
@settings(max_examples=40)
def test_no_window_in_any_disguise_is_left_behind(
    place: str,
    start: int,
    layers: list[Callable[[str], str]],
    copied: Callable[[str], Files],
    name: str,
) -> None:
    code = canary(name)
    copy = code[start : start + 24]
    for layer in layers:
        copy = layer(copy)
    with TemporaryDirectory() as folder:
        root = Path(folder)
        arguments = lay_out(root, [(PLACES[place](code), copied(copy))])
        assert not is_left(code, left_by(root, arguments, "turtle"))

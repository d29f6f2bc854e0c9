"""Our reading of YAML against PyYAML's ``safe_load``: the same structure, the same texts.

Mutated documents differ in every run. A failure shows the mutant and names the seed that makes it
again: ``NEWSGRAPH_FUZZ_SEED=… pytest tests/ingest/test_yaml_differential.py``.

Known leniencies, where ours reads what ``safe_load`` refuses:

- a plain scalar that looks like a date, a number or a boolean and is none (``2031-02-30``): we
  keep texts and resolve by field;
- the plain scalar ``=``, and ``<<`` with a value that is no mapping;
- a standard tag whose scalar does not fit it (``!!int x``).

Known strictness, where ``safe_load`` reads what ours refuses: keys that are aliases or no texts,
an alias of what is still open, tags such as ``!!set`` and ``!!binary``, more than 32 levels,
aliases that make a document more than ten times as long, a second document.
"""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.errors import DocumentError
from newsgraph.graph import sample_folder
from newsgraph.ingest import frontmatter
from newsgraph.ingest.frontmatter import read_front_matter
from newsgraph.ingest.nodes import Tree, is_sealed_key
from newsgraph.ingest.plain import read_plain, read_plain_file
from newsgraph.ingest.trees import parse, parse_events
from tests.strategies import YAML_MAPPINGS
from tests.worlds import DOCUMENTS

FUZZ_SEED = os.environ.get("NEWSGRAPH_FUZZ_SEED") or str(random.SystemRandom().getrandbits(32))
"""Of the mutants: another one in every run, which a failure names."""

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
STRICTNESS = (
    "a mapping key",
    "an alias without its anchor",
    "a YAML tag asks",
    "nested deeper",
    "aliases expand",
    "a second YAML document",
)


class Refused:
    """What ``safe_load`` could not read."""


def theirs(text: str) -> Any:
    try:
        return yaml.load(text, LOADER)
    except (yaml.YAMLError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return Refused


def resolved(text: str) -> Any:
    """What PyYAML makes of a plain scalar."""
    loader: Any = yaml.SafeLoader("")
    node = yaml.ScalarNode(loader.resolve(yaml.ScalarNode, text, (True, False)), text)
    try:
        return loader.construct_object(node)
    except (yaml.YAMLError, ValueError, KeyError):
        return Refused


def alike(ours: Any, other: Any) -> bool:
    if isinstance(other, dict):
        open_keys = {key: value for key, value in other.items() if not is_sealed(key)}
        if not isinstance(ours, dict):
            return False
        known = dict(ours)
        return len(known) == len(open_keys) and all(
            any(alike(key, name) and alike(known[key], value) for key in known)
            for name, value in open_keys.items()
        )
    if isinstance(other, list):
        return isinstance(ours, list) and len(ours) == len(other) and all(map(alike, ours, other))
    if isinstance(other, str) or other is None:
        return bool(ours == other) or (other is None and ours in ("", "~", "null", "Null", "NULL"))
    if not isinstance(ours, str):
        return False
    again = resolved(ours)
    return bool(again == other) or (again != again and other != other)  # noqa: PLR0124 - nan


def is_sealed(key: Any) -> bool:
    return isinstance(key, str) and is_sealed_key(key)


def check(text: str) -> bool:
    """Compare; tell whether both could read it."""
    other, tree = theirs(text), outcome(parse, text)
    assert outcome(parse_events, text) == tree, text
    if isinstance(tree, str):
        assert other is Refused or tree.startswith(STRICTNESS), (text, tree)
        return False
    if other is Refused:
        assert is_lenient(text), text
        return False
    assert tree is not None
    assert alike(tree.root, other), (text, tree.root, other)
    return True


T = TypeVar("T", str, bytes)


def outcome(read: Callable[[T], Tree | None], text: T) -> Tree | str | None:
    """The tree, or why there is none."""
    try:
        return read(text)
    except DocumentError as error:
        return error.reason


def is_lenient(text: str) -> bool:
    """Whether PyYAML parses the text and only fails to make values of it."""
    try:
        for _ in yaml.parse(text, LOADER):
            pass
    except yaml.YAMLError:
        return False
    return True


@pytest.mark.slow
@given(
    YAML_MAPPINGS,
    st.sampled_from([None, True, False]),
    st.sampled_from([None, '"', "'", "|", ">"]),
    st.sampled_from([20, 80, 10_000]),
    st.integers(2, 5),
)
@settings(max_examples=400)
def test_what_pyyaml_writes_is_read_as_pyyaml_reads_it(
    mapping: dict[str, Any], flow: bool | None, style: str | None, width: int, indent: int
) -> None:
    text = yaml.safe_dump(
        mapping,
        default_flow_style=flow,
        default_style=style,
        width=width,
        indent=indent,
        allow_unicode=True,
    )
    check(text)


PIECES = st.sampled_from(
    [
        *["a", "b: ", "- ", ": ", "\n", "\n  ", "\n    ", " ", "'", '"', "#", " # c", "[", "]"],
        *["{", "}", ", ", "|\n", ">-\n", "&a ", "*a", "? ", "<<: ", "~", "null", "=", "%", "@"],
        *["`", "\\n", "\\x41", "é", "人", "🚋", "\u200b", "\xa0", "\x85", "\u2028", "1", "-"],
        *["---", "...", "\t"],
    ]
)


@pytest.mark.slow
@given(st.lists(PIECES, max_size=14).map("".join))
@settings(max_examples=1500)
def test_what_is_hardly_yaml_is_read_or_refused_as_pyyaml_does(text: str) -> None:
    check(text)


@pytest.mark.slow
@given(st.lists(PIECES, max_size=5).map("".join))
@settings(max_examples=800)
def test_the_value_of_a_key_is_read_as_pyyaml_does(value: str) -> None:
    check(f"title: {value}\nwebUrl: https://a.example/1\n")


@pytest.mark.parametrize("text", ["!!str", "!!str null", "!!str ~", "! null"])
def test_a_tag_of_text_makes_text_of_a_null(text: str) -> None:
    assert check(f"title: {text}\n")


def blocks() -> list[str]:
    paths = sorted((sample_folder() / "documents").iterdir())
    return [front(path) for path in paths]


def front(path: Path) -> str:
    text = path.read_text("utf-8-sig")
    return text.removeprefix("---\n").split("\n---", 1)[0] + "\n"


def test_every_sample_document_is_read_as_pyyaml_reads_it() -> None:
    texts = blocks()
    assert len(texts) == 74
    assert all(map(check, texts))


GARBAGE = [
    *"\"'#:-[]{},&*!|>%@`~?=\\ \t\n",
    ": ",
    " #",
    "- ",
    "\n  ",
    "\n- ",
    "''",
    '""',
    "é",
    "🚋",
    "\x85",
    "\u2028",
    "\ufeff",
    "null",
    "...",
    "---",
]


def mutated(text: str, chance: random.Random) -> str:
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(text))
        end = min(len(text), at + chance.choice([0, 1, 1, 2, 8]))
        what = chance.randrange(4)
        if what == 0:
            text = text[:at] + text[end:]
        elif what == 1:
            text = text[:at] + chance.choice(GARBAGE) + text[at:]
        elif what == 2:
            text = text[:at] + chance.choice(GARBAGE) + text[end:]
        else:
            lines = text.splitlines(keepends=True)
            line = chance.randrange(len(lines))
            lines[line] = chance.choice(["", "  " + lines[line], lines[line][1:], lines[line] * 2])
            text = "".join(lines) or "\n"
    return text


def mutants(part: int) -> random.Random:
    """Chance that differs in every run, unless ``NEWSGRAPH_FUZZ_SEED`` is set."""
    return random.Random(f"{FUZZ_SEED}/{part}")


@contextmanager
def replayable(mutant: object) -> Iterator[None]:
    """Say with which seed a mutant was made, and show it whole."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever a mutant makes a reader raise
        pytest.fail(f"replay with NEWSGRAPH_FUZZ_SEED={FUZZ_SEED}\n{mutant!r}\n{error}")


@pytest.mark.slow
@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_mutated_documents_are_read_or_refused_as_pyyaml_does(part: int) -> None:
    """The reader of the plain subset reads some of these itself: none in its own way."""
    chance, texts = mutants(part), blocks()
    both = plain = 0
    for _ in range(1000):
        text = mutated(chance.choice(texts), chance)
        with replayable(text):
            both += check(text)
            plain += read_plain(text) is not None
    assert both > 300
    assert plain > 300


@pytest.mark.parametrize("part", range(4))
def test_mutated_files_are_read_by_lines_as_they_are_read_whole(part: int) -> None:
    """Front matter found by its list entries is front matter found by its closing line."""
    chance = mutants(part)
    files = [path.read_text("utf-8-sig") for path in sorted(DOCUMENTS.iterdir())]
    plain = 0
    for _ in range(600):
        data = mutated(chance.choice(files) + chance.choice(BODIES), chance).encode()
        with replayable(data):
            assert outcome(read_front_matter, data) == outcome(frontmatter._read, data)
            plain += read_plain_file(data) is not None
    assert plain > 80


def test_a_mutant_that_is_read_in_another_way_is_shown_with_its_seed() -> None:
    shown = rf"NEWSGRAPH_FUZZ_SEED={FUZZ_SEED}\n'a: !'"
    with pytest.raises(pytest.fail.Exception, match=shown), replayable("a: !"):
        raise AssertionError
    assert mutants(3).random() == mutants(3).random() != mutants(4).random()


BODIES = [
    "",
    "\nA body.\n",
    "\n  - a list\n  - in the body\n\n---\n",
    "\n  - webUrl: https://a.example/1\n    title: " + "long " * 40 + "\n---\n  - x\n...\n",
]

"""The extra ``embeddings``: exact, offline, and clear when it is not there."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest
from click.testing import CliRunner
from hypothesis import given, settings

from newsgraph.cli import main
from newsgraph.errors import UsageError
from newsgraph.graph import build
from newsgraph.stories import find_stories, vectors
from newsgraph.stories.neighbours import SCALE, nearest_in_meaning
from newsgraph.stories.vectors import STEPS, embed
from tests.stories.corpora import article, frame
from tests.stories.test_clusters import random_rows, seeds
from tests.stories.test_find import ROWS, frames
from tests.stories.test_find import random_rows as random_articles
from tests.strategies import GOOD, write

needs_vectors = pytest.mark.skipif(
    find_spec(vectors.PACKAGE) is None, reason="the extra embeddings is not installed"
)


def random_vectors(seed: int, count: int = 60) -> Any:
    dense = np.random.default_rng(seed).normal(size=(count, 16))
    return np.rint(dense / np.linalg.norm(dense, axis=1)[:, None] * STEPS).astype(np.float32)


@given(seeds)
def test_neighbours_in_meaning_are_those_of_all_pairs_within_the_window(seed: int) -> None:
    matrix, meaning = random_rows(seed), random_vectors(seed)
    random = np.random.default_rng(seed)
    days = np.where(random.random(60) < 0.2, np.nan, random.integers(0, 30, 60).astype(float))
    found = nearest_in_meaning(matrix, meaning, days, k=4, least=0.1, window=5.0)
    exact = meaning.astype(int)
    both = (exact @ exact.T) / STEPS**2 + (matrix @ matrix.T).toarray()
    cosine = np.rint(both * (SCALE / 2)).astype(int)
    told_in_words = set(np.flatnonzero(np.diff(matrix.indptr)).tolist())
    for row in range(60):
        near = [
            (-cosine[row, other], other)
            for other in range(60)
            if other != row
            and {row, other} <= told_in_words
            and cosine[row, other] >= SCALE // 10
            and not abs(days[row] - days[other]) > 5
        ]
        own = found.source == row
        pairs = zip(found.target[own].tolist(), found.cosine[own].tolist(), strict=True)
        assert list(pairs) == [(other, -negative) for negative, other in sorted(near)[:4]]


@needs_vectors
def test_texts_of_one_meaning_are_nearer_than_others() -> None:
    texts = ["The ferry sank in the storm", "A ship went down in rough seas", "Cup final tonight"]
    found = embed(frame([article(n, text) for n, text in enumerate(texts)])).astype(float)
    one, other, third = found / STEPS
    assert one @ other > one @ third


@needs_vectors
def test_an_article_without_text_has_no_vector() -> None:
    found = embed(frame([article(1, None), article(2, "A ferry"), article(3, "A storm")]))
    assert not found[0].any()
    assert found[1].any()
    assert embed(frame([])).shape == (0, 256)


@pytest.mark.slow
@needs_vectors
@settings(deadline=None, max_examples=30)
@given(random_articles)
def test_what_is_told_of_links_stays_the_words(rows: Any) -> None:
    by_words, by_vectors = (
        find_stories(frame(rows), neighbours=neighbours) for neighbours in ("words", "vectors")
    )
    assert by_words.similar.equals(by_vectors.similar)
    assert by_words.copies.equals(by_vectors.copies)


@needs_vectors
def test_the_order_of_the_articles_does_not_show() -> None:
    one, other = (find_stories(frame(rows), neighbours="vectors") for rows in (ROWS, ROWS[::-1]))
    for left, right in zip(frames(one), frames(other), strict=True):
        assert left.equals(right)


OFFLINE = """
import socket, sys
def refuse(*args, **kwargs):
    raise AssertionError("the network was asked for")
socket.socket.connect = socket.getaddrinfo = socket.create_connection = refuse
from newsgraph.stories import find_stories
from tests.stories.test_find import ROWS, frame, frames
print([part.rows() for part in frames(find_stories(frame(ROWS), neighbours="vectors"))])
assert "wordllama" not in sys.modules and "requests" not in sys.modules
"""


@pytest.mark.slow
@needs_vectors
def test_vectors_need_no_network_and_no_hash_seed_or_thread_shows(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    paths = os.pathsep.join([str(root / "graph"), str(root)])
    own = set()
    for number in ("1", "2"):
        changes = {"PYTHONHASHSEED": number, "OPENBLAS_NUM_THREADS": number, "HOME": str(tmp_path)}
        done = subprocess.run(
            [sys.executable, "-c", OFFLINE],
            env={**os.environ, **changes, "PYTHONPATH": paths},
            capture_output=True,
            check=True,
        )
        own.add(done.stdout)
    assert len(own) == 1
    assert list(tmp_path.iterdir()) == []


@needs_vectors
def test_a_build_by_vectors_says_so_in_its_manifest(tmp_path: Path) -> None:
    graph = build(write(tmp_path, {"a.md": GOOD}), neighbours="vectors")
    assert graph.options["neighbours"] == vectors.source()
    assert "neighbours" not in build(tmp_path).options


def test_without_the_extra_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vectors, "find_spec", lambda name: None)
    vectors._model.cache_clear()
    with pytest.raises(UsageError, match=r"pip install 'newsgraph\[embeddings\]'"):
        find_stories(frame(ROWS), neighbours="vectors")
    write(tmp_path, {"a.md": GOOD})
    command = ["build", str(tmp_path), "-o", str(tmp_path / "out"), "--neighbours", "vectors"]
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 2
    assert "newsgraph[embeddings]" in result.output
    assert not (tmp_path / "out").exists()


def test_a_package_without_vectors_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Found:
        origin = str(tmp_path / "__init__.py")

    monkeypatch.setattr(vectors, "find_spec", lambda name: Found)
    monkeypatch.setattr(vectors, "version", lambda name: "9.9")
    with pytest.raises(UsageError, match="brings no vectors along"):
        vectors.source()


def test_other_neighbours_are_refused() -> None:
    with pytest.raises(UsageError, match="give one of words, vectors"):
        find_stories(frame(ROWS), neighbours="guess")


def test_the_words_alone_need_nothing_of_the_extra() -> None:
    script = (
        "import sys\nfrom newsgraph.stories import find_stories\n"
        "assert not {'tokenizers', 'safetensors', 'wordllama'} & set(sys.modules)\n"
    )
    root = str(Path(__file__).parents[2] / "graph")
    subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, "PYTHONPATH": root}, check=True
    )


@needs_vectors
def test_unknown_scripts_break_nothing() -> None:
    texts = ["🚋🚋🚋 🔥", "\u0000 \ud7ff", "平安抵岸 渡轮", "x" * 100_000, "größte Fähre"]
    rows = [article(n, text) for n, text in enumerate(texts)]
    found = find_stories(frame(rows), neighbours="vectors")
    assert found.membership.height == len(rows)
    assert isinstance(found.stories, pl.DataFrame)

"""Communities of outlets: found where planted, in random halves of the stories."""

import numpy as np
import polars as pl
import pytest

from newsgraph.analysis import communities
from newsgraph.analysis.statistics import adjusted_rand
from newsgraph.errors import UsageError
from newsgraph.store import Tables
from tests.analysis.simulated import Row, drawn, report, shuffled, world

GROUPS, MEMBERS, STORIES = 3, 8, 120


def planted(seed: int, inside: float = 0.4, outside: float = 0.05) -> Tables:
    """Three groups of eight outlets; each story is one group's, others report it rarely."""
    generator = np.random.default_rng(seed)
    group = np.repeat(np.arange(GROUPS), MEMBERS)
    own = generator.integers(0, GROUPS, STORIES)
    chance = np.where(group[:, None] == own, inside, outside)
    return drawn((generator.random(chance.shape) < chance).astype(np.int64))


def labels(frame: pl.DataFrame) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return frame.sort("outlet")["community"].fill_null(0).to_numpy()


def test_planted_communities_are_found_and_stable() -> None:
    truth = np.repeat(np.arange(GROUPS), MEMBERS)
    found = []
    for seed in range(3):
        answer = communities(planted(seed), draws=20)
        found.append(adjusted_rand(truth, labels(answer.frame)))
        assert set(answer.frame["verdict"]) == {"stable"}
        assert answer.reading[0].startswith("There is evidence of communities")
        assert answer.reading[0].endswith("Of 3 communities, 3 are stable.")
    assert np.mean(found) >= 0.95


@pytest.mark.slow
def test_shuffled_outlets_show_no_communities() -> None:
    found = 0
    for seed in range(8):
        answer = communities(shuffled(planted(seed), seed), draws=20)
        evidence = set(answer.frame["verdict"]) - {"no evidence", "insufficient evidence"}
        found += bool(evidence)
        assert bool(evidence) != answer.reading[0].startswith("No evidence of communities")
        assert "stable" not in evidence
    assert found <= 0.05 * 8 + 1


def test_outlets_that_only_carry_one_text_form_no_community() -> None:
    generator = np.random.default_rng(1)
    rows: list[Row] = []
    links: list[tuple[int, int, str, float]] = []
    for story in range(60):
        own = generator.choice(8, 3, replace=False)
        first = len(rows)
        rows += [report(f"o{outlet}", f"s{story:02}", story) for outlet in own]
        rows += [report(f"chain{n}", f"s{story:02}", story) for n in range(5)]
        links += [(first + 3 + n, first, "copy", 0.95) for n in range(5)]
    frame = communities(world(rows, links), draws=20).frame
    assert not frame["outlet"].str.contains("chain").any()
    with_chain = communities(world(rows), draws=20).frame
    assert with_chain["outlet"].str.contains("chain").sum() == 5


def test_five_outlets_or_four_stories_are_too_few() -> None:
    few = world([report(f"o{n}", f"s{s}", s) for s in range(30) for n in range(5)])
    thin = world([report(f"o{n}", f"s{s}", s) for s in range(4) for n in range(9)])
    for tables, most in ((few, "5 outlets of 5"), (thin, "0 outlets of 9")):
        answer = communities(tables)
        assert set(answer.frame["verdict"]) == {"insufficient evidence"}
        assert most in answer.reading[0]
        assert answer.frame["community"].null_count() == answer.frame.height


def test_the_seed_decides_and_fewer_than_twenty_draws_are_refused() -> None:
    tables = planted(4, 0.2, 0.1)
    one, same = (communities(tables, draws=20, seed=3) for _ in range(2))
    assert one.frame.equals(same.frame)
    assert one.reading == same.reading
    with pytest.raises(UsageError, match="give 20 or more"):
        communities(tables, draws=19)

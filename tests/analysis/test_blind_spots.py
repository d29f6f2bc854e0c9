"""Blind spots: what is planted is found, what is chance is not."""

from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl
import pytest
import yaml

from newsgraph.analysis import blind_spots
from newsgraph.errors import UsageError
from newsgraph.graph import Graph, sample_folder
from tests.analysis.simulated import drawn, report, shuffled, uci, world

FINDINGS = ["blind spot", "fewer than expected"]
TRUTH: dict[str, Any] = yaml.safe_load((sample_folder() / "truth.yaml").read_text("utf-8"))


def findings(frame: pl.DataFrame) -> set[tuple[int, int]]:
    """Places of the cells found in a world that :func:`drawn` made."""
    found = frame.filter(pl.col("verdict").is_in(FINDINGS)).select("outlet", "of")
    return {(int(outlet[-2:]), int(of[-2:])) for outlet, of in found.iter_rows()}


def means(generator: np.random.Generator) -> npt.NDArray[np.float64]:
    outlets, stories = generator.lognormal(0, 0.5, 25), generator.lognormal(0, 0.5, 30)
    return np.outer(outlets / outlets.sum(), stories / stories.sum()) * 5000


@pytest.mark.parametrize("clumping", [1.0, 2.0])
def test_planted_silence_is_found_at_the_promised_rate_of_errors(clumping: float) -> None:
    false, found, right, planted = [], 0, 0, 0
    for seed in range(25):
        generator = np.random.default_rng(seed)
        expected = means(generator)
        counts = generator.poisson(expected) if clumping == 1 else generator.negative_binomial(
            expected / (clumping - 1), 1 / clumping
        )  # fmt: skip
        large = np.argwhere(expected > 15)
        silent = {tuple(cell) for cell in generator.choice(large, 6, replace=False).tolist()}
        for cell in silent:
            counts[cell] = 0
        cells = findings(blind_spots(drawn(counts)).frame)
        false.append(len(cells - silent) / max(1, len(cells)))
        right, planted, found = right + len(cells & silent), planted + 6, found + len(cells)
    assert np.mean(false) <= 0.05
    assert right / planted >= (0.95 if clumping == 1 else 0.85)


@pytest.mark.parametrize(
    ("articles", "verdict"), [(0, "blind spot"), (2, "fewer than expected"), (28, "no evidence")]
)
def test_only_an_outlet_without_a_single_article_has_a_blind_spot(
    articles: int, verdict: str
) -> None:
    counts = np.full((8, 6), 30)
    counts[0, 0] = articles
    frame = blind_spots(drawn(counts)).frame
    cell = frame.filter(pl.col("observed") == articles)
    assert cell["verdict"].to_list() == [verdict]


@pytest.mark.slow
def test_a_world_without_blind_spots_seldom_has_a_finding() -> None:
    worlds = 0
    for seed in range(40):
        generator = np.random.default_rng(100 + seed)
        worlds += bool(findings(blind_spots(drawn(generator.poisson(means(generator)))).frame))
    assert worlds <= 5


@pytest.mark.parametrize("of", ["story", "topic"])
def test_a_shuffled_corpus_yields_no_more_findings_than_the_rate_allows(of: str) -> None:
    corpus = uci()
    with_findings = [
        seed
        for seed in range(20)
        if blind_spots(shuffled(corpus, seed), of=of).frame["verdict"].is_in(FINDINGS).any()
    ]
    assert len(with_findings) <= 3


@pytest.mark.parametrize(
    ("outlet", "category", "observed", "expected"),
    [
        ("www.contactmusic.com", "b", 0, 27 * 1148 / 2989),
        ("www.nasdaq.com", "e", 0, 30 * 1129 / 2989),
        ("in.reuters.com", "e", 2, 29 * 1129 / 2989),
    ],
)
def test_expected_values_of_the_uci_headlines_are_those_counted_by_hand(
    outlet: str, category: str, observed: int, expected: float
) -> None:
    answer = blind_spots(uci(), of="topic")
    cell = answer.frame.filter(
        (pl.col("outlet") == f"outlet/{outlet}") & (pl.col("of") == f"topic/{category}")
    )
    assert cell["observed"].to_list() == [observed]
    assert cell["expected"].to_list() == pytest.approx([expected])


def test_topics_are_judged_over_articles_that_declare_any() -> None:
    rows = [report("a", None, 0, "x"), report("a", None, 1, "x"), report("b", None, 2, "y"),
            report("b", None, 3, "y"), report("a", None, 4), report("a", None, 5)]  # fmt: skip
    answer = blind_spots(world(rows), of="topic")
    assert answer.reading[0].startswith("4 of 6 articles have topics")
    assert answer.frame.select("observed", "expected").rows() == [(0, 1.0), (0, 1.0)]


def test_silence_on_a_story_that_ended_before_the_outlet_was_collected_is_no_blind_spot() -> None:
    early = [report(f"p{n % 4}", "early", n / 10) for n in range(60)]
    late = [report(f"p{n % 4}", "late", 500 + n / 10) for n in range(60)]
    new = [report("new", "late", 500 + n / 10) for n in range(40)]
    frame = blind_spots(world(early + late + new)).frame
    verdicts = frame.filter((pl.col("name") == "new") & (pl.col("of_name") == "early"))["verdict"]
    assert verdicts.to_list() == ["not collected then"]


def test_the_planted_blind_spot_of_the_sample_comes_first_and_is_not_overstated(
    sample_graph: Graph,
) -> None:
    answer = blind_spots(sample_graph)
    first = answer.frame.row(0, named=True)
    planted = TRUTH["blind_spot"]
    assert first["outlet"] == f"outlet/{planted['outlet']}"
    missing = next(s for s in TRUTH["stories"] if s["storyline"] == planted["missing"])
    article = sample_graph.find(missing["urls"][0])
    row = sample_graph.articles.row(by_predicate=pl.col("id") == article, named=True)
    assert first["of"] == row["storyline"]
    assert (first["observed"], first["others"]) == (0, 7)
    assert first["verdict"] == "insufficient evidence"
    assert "absence from the corpus is not absence of coverage" in repr(answer)


@pytest.mark.parametrize("wrong", [{"of": "mood"}, {"rate": 0}, {"grain": "chapter"}])
def test_a_wrong_argument_is_an_error(sample_graph: Graph, wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        blind_spots(sample_graph, **wrong)

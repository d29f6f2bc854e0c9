"""The list of claims names words that the code says and tests that exist."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "claims.md"
HEADS = ("where", "---")
FEWEST = 25


class Claim(NamedTuple):
    """A row of the list."""

    where: str
    words: str
    condition: str
    hedge: str
    said_in: str
    not_said_in: str


def claims() -> list[Claim]:
    rows = re.findall(r"^\| (.+) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    cells = [[cell.strip().strip("`") for cell in row.split(" | ")] for row in rows]
    return [Claim(*row) for row in cells if row[0] not in HEADS]


def said(file: str) -> str:
    """The text of a file, with literals joined that are split over lines."""
    text = (ROOT / file).read_text(encoding="utf-8")
    return re.sub(r'"\s*\n\s*f?"', "", text)


def test_the_list_holds_the_claims() -> None:
    assert len(claims()) >= FEWEST


@pytest.mark.parametrize("claim", claims(), ids=lambda claim: claim.words)
def test_a_claim_is_said_where_the_list_says_with_a_condition_and_a_hedge(claim: Claim) -> None:
    assert claim.words in said(claim.where)
    assert claim.condition
    assert claim.hedge


@pytest.mark.parametrize("claim", claims(), ids=lambda claim: claim.words)
def test_a_claim_is_tested_both_ways(claim: Claim) -> None:
    for test in (claim.said_in, claim.not_said_in):
        file, _, name = test.partition("::")
        begins = f'test("{name}"' if file.endswith(".ts") else f"def {name}("
        assert begins in (ROOT / file).read_text(encoding="utf-8"), test

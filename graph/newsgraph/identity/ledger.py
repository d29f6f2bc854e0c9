"""Decisions on identity: which names mean the same node, by which rule, on what evidence."""

from typing import Literal

import msgspec

Judgement = Literal["same", "different", "part of", "unsure"]


class Decision(msgspec.Struct, frozen=True, order=True):
    """One row of the ledger.

    ``left`` and ``right`` are URLs, keys, host names or labels, depending on ``kind``;
    ``evidence`` is a place in the input, or a person's override.
    """

    kind: Literal["article", "outlet", "topic"]
    left: str
    right: str
    judgement: Judgement
    rule: str
    evidence: str

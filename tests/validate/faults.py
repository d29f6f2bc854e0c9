"""A small graph that conforms, and the kinds of fault that a test can plant in it.

Both stand beside, in ``conforming.ttl`` and ``faults.txt``.
"""

from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
CONFORMING = (HERE / "conforming.ttl").read_text(encoding="utf-8")
PREFIXES = CONFORMING.partition("\na:seal")[0]


class Fault(NamedTuple):
    """The Turtle to remove from the conforming graph, and the Turtle to add."""

    without: str
    plus: str


def _read() -> dict[str, Fault]:
    text = (HERE / "faults.txt").read_text(encoding="utf-8")
    blocks = [block.splitlines() for block in text.strip().split("\n\n")[1:]]
    faults = {name: Fault(_marked(lines, "-"), _marked(lines, "+")) for name, *lines in blocks}
    assert len(faults) == len(blocks), "two faults have one name"
    return faults


def _marked(lines: list[str], mark: str) -> str:
    return "\n".join(line.removeprefix(f"{mark} ") for line in lines if line.startswith(mark))


FAULTS = _read()

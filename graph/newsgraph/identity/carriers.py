"""Carriers: sites at whose addresses stand articles that others published (``carriers.yaml``)."""

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import yaml

from newsgraph.identity.text import clean, fold

PORTALS = "portals"
"""The kind of carrier that publishes articles of its own too."""

_THROUGH = re.compile(
    r"\s+(?:on|via|at|through|–|—|-|\|)\s+(?P<carrier>[^|]+)\Z|\s*\((?:via|on)\s+(?P<inner>[^()]+)\)\Z",
    re.IGNORECASE,
)


class Carrier(NamedTuple):
    """A site that carries articles of others: its domain, its kind and its own names."""

    domain: str
    kind: str
    names: frozenset[str]

    @property
    def publishes(self) -> bool:
        """Whether it is the outlet of an article whose record names nobody else."""
        return self.kind == PORTALS


@cache
def carriers() -> dict[str, Carrier]:
    """Domain → carrier."""
    stated = yaml.safe_load((Path(__file__).parent / "carriers.yaml").read_text(encoding="utf-8"))
    return {
        domain: Carrier(domain, kind, frozenset({fold(domain), *map(fold, names)}))
        for kind, members in stated.items()
        for domain, names in members.items()
    }


@lru_cache(maxsize=2**14)
def carrier_of(host: str) -> Carrier | None:
    """The carrier at a host: of its own name, or of the nearest domain above it.

    >>> carrier_of("finance.yahoo.com").domain, carrier_of("radio.example")
    ('yahoo.com', None)
    """
    known, rest = carriers(), host
    while rest not in known:
        _, dot, rest = rest.partition(".")
        if not dot:
            return None
    return known[rest]


def published_by(name: str, carrier: Carrier) -> str:
    """The publisher that a name on a carrier means; empty if it means the carrier.

    >>> msn = carriers()["msn.com"]
    >>> published_by("Radio Halyard on MSN.com", msn), published_by("MSN", msn)
    ('Radio Halyard', '')
    """
    text = clean(name)
    through = _THROUGH.search(text)
    if through and fold(through["carrier"] or through["inner"]) in carrier.names:
        text = text[: through.start()].strip()
    return "" if fold(text) in carrier.names else text

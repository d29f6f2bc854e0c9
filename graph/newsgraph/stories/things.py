"""What a number in a news text counts: the dead, the trapped, a price, years in prison."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsgraph.stories.numbers import Amount, amounts

_STATES: Final = {
    "dead": "dead killed died dies die deaths fatalities slain",
    "injured": "injured wounded hurt injuries",
    "missing": "missing unaccounted",
    "trapped": "trapped stranded",
    "arrested": "arrested detained arrests",
    "rescued": "rescued freed",
    "evacuated": "evacuated evacuees",
    "homeless": "homeless displaced",
    "infected": "infected infections",
}
"""Thing → words behind a number that say so."""

_DOING: Final = {
    "dead": "kills killed killing kill claims",
    "injured": "injures injured injuring injure wounds wounded wounding hurts hurting",
    "trapped": "traps trapped trapping strands stranded stranding",
    "arrested": "arrests arrested arresting arrest detains detained detaining captures "
    "captured capturing nabs nabbed",
    "rescued": "rescues rescued rescuing frees",
    "evacuated": "evacuates evacuated evacuating",
    "homeless": "displaces displaced displacing",
    "infected": "infects infected infecting",
}
"""Thing → words before a number that say so."""

GROWING: Final = frozenset({"dead", "injured", "arrested", "rescued", "evacuated", "homeless",
                            "infected"})  # fmt: skip
"""Counts that only grow as time goes on."""

_STATE_OF: Final = {word: thing for thing, words in _STATES.items() for word in words.split()}
_DOING_OF: Final = {word: thing for thing, words in _DOING.items() for word in words.split()}

_AUXILIARY_WORDS = (
    "were was are is have has had been be being feared reported reportedly confirmed left "
    "found presumed believed"
)
_AUXILIARY: Final = frozenset(_AUXILIARY_WORDS.split())
_NOT_BETWEEN_WORDS = (
    "of in on at by from to for with after before when while who that which and or but as "
    "than more other others further additional another later ago say says said"
)
_NOT_BETWEEN: Final = frozenset(_NOT_BETWEEN_WORDS.split())
"""A word that ends the name of what is counted, or makes the number a part of a larger one."""

_AFTER_STATE_WORDS = (
    "in by on at after when as and during near from following while since with , . ; : - –"
)
_AFTER_STATE: Final = frozenset(_AFTER_STATE_WORDS.split())
_TIMES: Final = re.compile(
    r"[\s-]*(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|times|a\.?m|p\.?m)\b",
    re.IGNORECASE,
)
_TOKEN: Final = re.compile(r"[^\W\d_](?:[\w’'.-]*\w)?|\d[\d.,]*|[^\w\s]")
_MORE: Final = frozenset({"more", "other", "others", "further", "additional", "another", "to"})
"""Behind a number: it is a part of a larger one."""

_REACH: Final = 6

_TOLL: Final = re.compile(
    r"\b(?:death\s+toll|toll)\b(?:\s+[\w’'-]+){0,5}?\s+(?:to|at|hits|reaches|passes|is|of|tops)\s*$",
    re.IGNORECASE,
)
_MAGNITUDE_BEFORE: Final = re.compile(r"\bmagnitude[\s-]+(?:of\s+)?$", re.IGNORECASE)
_MAGNITUDE_BEHIND: Final = re.compile(
    r"[\s-]*magnitude\b|\s+(?:on|at)\s+the\s+richter\b", re.IGNORECASE
)
_AFTERSHOCK: Final = re.compile(r"aftershock|tremor", re.IGNORECASE)
_PRISON: Final = re.compile(
    r"[\s-]*years?\b[\s-]*(?:(?:in|behind)\s+(?:prison|jail|bars)|(?:prison|jail)|sentence)",
    re.IGNORECASE,
)
_TERM: Final = re.compile(
    r"[\s-]*years?\s*-?[\s,]*(?:\S+\s+){0,3}?(?P<noun>deal|contract|offer|extension)\b",
    re.IGNORECASE,
)
_MONEY: Final = re.compile(
    r"(?:\s*-?\s*[\w’'-]+){0,2}?\s+(?P<noun>deal|contract|offer|fine|settlement|bid|acquisition|"
    r"lawsuit|bail|bond|reward|budget|loan|bailout|prize|ransom|takeover)s?\b",
    re.IGNORECASE,
)
_PRICE: Final = re.compile(
    r"\b(?:buy|buys|buying|bought|acquire|acquires|acquiring|acquired|purchase|purchased|sold|sell)\b"
    r"(?:\s+[\w’'&.-]+){1,6}\s+(?:for|in)(?:\s+an?)?\s*$",
    re.IGNORECASE,
)
_WORTH: Final = re.compile(r"\s+worth\s+of\b", re.IGNORECASE)
_DAMAGE: Final = re.compile(r"\s+(?:in|of)\s+damages?\b|\s+damages?\b", re.IGNORECASE)
_OFFER: Final = re.compile(r"\boffer(?:s|ed|ing)?\b(?:\s+[\w’'-]+){0,4}\s*$", re.IGNORECASE)
_AGE_OF: Final = re.compile(r"\b(?P<name>[A-Z][\w’'-]+)(?:\s(?:Jr|Sr)\s?\.)?\s?,\s?$")
_AGE: Final = re.compile(r"\s?,|\s?\.")
_YEAR_OLD: Final = re.compile(r"[\s-]*year[\s-]*old\s+[A-Z][\w’'-]+\s+(?P<name>[A-Z][\w’'-]+)")
_OLDEST: Final = 110
_COUNTED: Final = re.compile(
    r"(?:\s+(?:armed|masked|more|other))*\s+(?P<noun>robbers|gunmen|attackers|hijackers|hostages|ships|"
    r"passengers|counts)\b",
    re.IGNORECASE,
)
_JOBS: Final = re.compile(r"(?:\s+[\w’'-]+)?\s+(?P<noun>jobs|layoffs)\b", re.IGNORECASE)


class Figure(NamedTuple):
    """A number and what it counts."""

    thing: str
    amount: Amount


def figures(text: str) -> Iterator[Figure]:
    """The numbers of a text that count something known, in their order.

    >>> [(f.thing, f.amount.value) for f in figures("Blast kills 13, leaves at least 31 trapped")]
    [('dead', 13.0), ('trapped', 31.0)]
    """
    for amount in amounts(text):
        thing = _thing(text, amount)
        if thing is not None:
            yield Figure(thing, amount)


def _thing(text: str, amount: Amount) -> str | None:
    before, behind = text[: amount.start], text[amount.end :]
    if amount.unit == "%":
        return None
    if amount.unit:
        return _of_money(before, behind)
    if amount.low == amount.high < _OLDEST and (name := _named(before, behind)):
        return f"age of {name}"
    return _of_years(behind) or _of_magnitude(before, behind, amount) or _of_count(before, behind)


def _of_money(before: str, behind: str) -> str | None:
    named = _MONEY.match(behind)
    if named:
        return named["noun"].casefold()
    for thing, is_said in (
        ("worth", _WORTH.match(behind)),
        ("damage", _DAMAGE.match(behind)),
        ("price", _PRICE.search(before)),
        ("offer", _OFFER.search(before)),
    ):
        if is_said:
            return thing
    return None


def _named(before: str, behind: str) -> str | None:
    """The family name of a person whose age the number is: "Ann Doe, 31," or "31-year-old Ann"."""
    old = _YEAR_OLD.match(behind)
    name = old or (_AGE_OF.search(before) if _AGE.match(behind) else None)
    return name["name"] if name else None


def _of_years(behind: str) -> str | None:
    if _PRISON.match(behind):
        return "years in prison"
    term = _TERM.match(behind)
    return f"years of {term['noun'].casefold()}" if term else None


def _of_magnitude(before: str, behind: str, amount: Amount) -> str | None:
    named = _MAGNITUDE_BEFORE.search(before) or _MAGNITUDE_BEHIND.match(behind)
    is_main = named and amount.high < 11 and not _AFTERSHOCK.search(behind[:40])
    return "magnitude" if is_main else None


def _of_count(before: str, behind: str) -> str | None:
    if _TIMES.match(behind):
        return None
    if _JOBS.match(behind):
        return "jobs"
    counted = _COUNTED.match(behind)
    if counted:
        return counted["noun"].casefold()
    if _TOLL.search(before):
        return "dead"
    return _state_behind(behind) or _doing_before(before, behind)


def _state_behind(behind: str) -> str | None:
    """What is said of the counted behind the number: "13 miners were trapped"."""
    tokens = [match[0] for match in _TOKEN.finditer(behind[:120])][: _REACH + 1]
    passive = False
    for place, token in enumerate(tokens[:_REACH]):
        word = token.casefold()
        if word in _STATE_OF:
            following = tokens[place + 1].casefold() if place + 1 < len(tokens) else "."
            is_said = passive or word not in _DOING_OF or following in _AFTER_STATE or place == 0
            return _STATE_OF[word] if is_said else None
        if word in _NOT_BETWEEN or not word[0].isalpha():
            return None
        passive = passive or word in _AUXILIARY
    return None


def _doing_before(before: str, behind: str) -> str | None:
    """What was done to the counted, before the number: "kills 13"."""
    words = [match[0].casefold() for match in _TOKEN.finditer(before[-40:])]
    following = _TOKEN.match(behind.lstrip())
    if not words or (following and following[0].casefold() in _MORE):
        return None
    return _DOING_OF.get(words[-1])

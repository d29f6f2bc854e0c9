"""Which outlets a text names as its sources: "the Ledger reported", "(AP)", "citing Radio Halyard".

A credit needs a cue beside the name, because outlets are also in the news themselves. Names are
those of the graph's outlets and of ``known_outlets.yaml``; a name of one word counts only if that
table has it, since "Apple", "Nature" and "Mint" are outlets too.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
import polars as pl
import yaml

from newsgraph.identity.text import fold
from newsgraph.store import SCHEMA

KNOWN_OUTLETS: Final = Path(__file__).parent / "known_outlets.yaml"

CREDITS: Final = SCHEMA["credits"]
"""One row per article and outlet: the rule, and where in which text the words stand."""


class KnownOutlet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of ``known_outlets.yaml``."""

    domain: str
    names: tuple[str, ...]
    sources: tuple[str, str]
    agency: bool = False
    common: bool = False


class NamedOutlet(NamedTuple):
    """An outlet that a name means, and how much of a cue the name needs."""

    outlet: str
    agency: bool = False
    common: bool = False


class Credit(NamedTuple):
    """An outlet named as source, and the words that say so: ``text[start:end]``."""

    outlet: str
    rule: str
    start: int
    end: int


_WORD = r"[^\W_][\w&.'’\-]*"
_DAYS = (
    r"(?:(?:earlier|late|early)\s+)?(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+)?"
)
_KIND = r"(?:newspaper|magazine|news\s+agency|news\s+site|website|blog|journal|outlet)"
_ADVERB = r"(?:first|previously|earlier|also|recently|exclusively|originally|today|has|have|had)"

_COMPANY_NEWS = (
    r"(?:(?:an?|its|their|strong|record|quarterly|net|higher|lower|\d\S*)\s+){0,3}"
    r"(?:revenues?|earnings|profits?|sales|loss(?:es)?|income|results|growth|fall|rise|drop)\b"
)

_BEHIND_NAME: Final = re.compile(
    rf"(?:\s+{_KIND})?(?:\s+{_DAYS}{_ADVERB}){{0,2}}"
    rf"\s+(?:report(?:ed|s)|reveal(?:ed|s)|wrote|writes|learned)\b(?!\s+{_COMPANY_NEWS})"
    r"|(?:[’']s?)?\s+(?:report|reporting|investigation|scoop|exclusive)\b"
)
"""Cues that follow a name. A company that "reported revenue" is no source."""

_BEFORE_NAME: Final = re.compile(
    r"\b(?:"
    r"(?P<according>[Aa]ccording\s+to|[Aa]s\s+per|[Pp]er)"
    r"|(?P<told>told|tells|[Ss]peaking\s+(?:to|with)|spoke\s+(?:to|with)"
    r"|explained\s+to|[Ii]nterview\s+(?:with|in|by))"
    r"|(?P<published>(?:[Rr]eported|[Rr]evealed|[Pp]ublished|[Oo]btained|[Ss]een|[Rr]eviewed|[Uu]ncovered)"
    r"\s+(?:first\s+)?(?:by|in)|[Ww]rit(?:ing|es)\s+in|[Oo]p-ed\s+(?:in|for)"
    r"|(?:[Rr]eport|[Ii]nvestigation|[Ss]tory|[Aa]rticle|[Ss]coop|[Ee]xpos[eé])\s+(?:by|in|from))"
    r"|(?P<citing>[Cc]iting|[Hh]/[Tt]|[Cc]ourtesy\s+of|[Cc]redit(?:s|ed)?(?:\s+to|:)|[Ss]ource:|[Vv]ia)"
    r")\s+(?:an?\s+(?:new\s+)?(?:(?:report|story|investigation|article)\s+(?:by|in|from)\s+)?)?"
    r"(?=[\"“]?(?:[Tt]he\s+)?[A-Z])"
)
"""Cues that stand before a name."""

_BEHIND_WORDS: Final = (
    "report", "reveal", "wrote", "writes", "learned", "investigation", "scoop", "exclusive",
)  # fmt: skip
_BEFORE_WORDS: Final = (
    "according", "per", "told", "tells", "speaking", "spoke", "explained", "interview", "report",
    "reveal", "published", "obtained", "seen", "uncovered", "writ", "op-ed", "investigation",
    "story", "article", "scoop", "expos", "citing", "h/t", "courtesy", "credit", "source:", "via",
    "review",
)  # fmt: skip
"""Parts of words, of which every cue has one: most texts have none and need no closer look."""

_AGENCY_LINE: Final = re.compile(
    r"\(\s*(?P<name>[A-Za-z][A-Za-z .\-]{1,30}?)\s*\)(?=\s*(?:[-–—:]|$))"
)
"""An agency in brackets before the text of a report: ``LONDON (AP) —``."""

_MEANS_PEOPLE: Final = re.compile(
    r"\s+(?:analyst|analysts|chief|CEO|CFO|CTO|executive|executives|founder|president|"
    r"spokesman|spokeswoman|spokesperson|researcher|researchers|scientist|scientists|data|"
    r"employees|employee|engineers|estimates|website\s+statement)\b"
)
"""Behind a name: its people or its figures are the source, and it is not cited as an outlet."""

_NEXT_NAME: Final = re.compile(rf"\s+(?:&\s+)?(?!{_DAYS}$)(?P<word>[A-Z][\w’'\-]+)")
_NOT_A_NAME: Final = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*"
    r"|I|In|On|The|A|An|It|He|She|They|That|This|But|And|As|At|For|If|When|While|With|According"
)


class Names:
    """The names under which outlets can be credited, by their first and their last word."""

    def __init__(self, named: Mapping[str, NamedOutlet]) -> None:
        self._named = named
        self._longest = max((len(name.split()) for name in named), default=0)

    def at(self, text: str, start: int) -> tuple[NamedOutlet, int] | None:
        """The longest name that begins at ``start``, and its end."""
        found = None
        for match in _prefixes(text, start, self._longest):
            named = self._named.get(_plain(text[start:match]))
            if named is not None:
                found = named, match
        return found

    def before(self, text: str, end: int) -> tuple[NamedOutlet, int] | None:
        """The longest name that ends at ``end``, and its start."""
        found = None
        for start in _suffixes(text, end, self._longest):
            named = self._named.get(_plain(text[start:end]))
            if named is not None:
                found = named, start
        return found


def _prefixes(text: str, start: int, most: int) -> Iterator[int]:
    words = re.compile(rf"\s*{_WORD}")
    position = start
    for _ in range(most):
        match = words.match(text, position)
        if match is None:
            return
        position = match.end()
        yield position
        trimmed = position
        while text[trimmed - 1] in ".'’":
            trimmed -= 1
        if text[trimmed - 2 : trimmed] in ("'s", "’s"):
            yield trimmed - 2
        elif trimmed != position:
            yield trimmed


def _suffixes(text: str, end: int, most: int) -> Iterator[int]:
    start = end
    for _ in range(most):
        head = text[:start].rstrip()
        start = len(head)
        while start and not text[start - 1].isspace() and text[start - 1] not in '("“—–,:;':
            start -= 1
        yield start
        if start == 0 or text[:start].rstrip()[-1:] in (
            "(",
            '"',
            "“",
            "—",
            "–",
            ",",
            ":",
            ";",
            ".",
        ):
            return


def _plain(name: str) -> str:
    return " ".join(name.replace("’", "'").split())


@cache
def known_outlets() -> tuple[KnownOutlet, ...]:
    """The shipped table of agencies and outlets."""
    entries = yaml.safe_load(KNOWN_OUTLETS.read_text(encoding="utf-8"))
    return msgspec.convert(entries, tuple[KnownOutlet, ...])


def names_of(outlets: pl.DataFrame) -> Names:
    """The names of the graph's outlets (``id, domain, name, alt_names``) and of the known ones."""
    named: dict[str, NamedOutlet] = {}
    ids = {domain: id_ for id_, domain in outlets.select("id", "domain").iter_rows() if domain}
    for id_, name, others in outlets.sort("id").select("id", "name", "alt_names").iter_rows():
        for text in (name, *(others or ())):
            plain = _plain(text or "")
            if len(plain.removeprefix("The ").split()) > 1:
                named.setdefault(plain.removeprefix("The "), NamedOutlet(id_))
    for known in known_outlets():
        id_ = ids.get(known.domain, f"outlet/{known.domain}")
        for name in known.names:
            named[name] = NamedOutlet(id_, known.agency, known.common)
    return Names(named)


def credits_in(text: str, names: Names) -> Iterator[Credit]:
    """The outlets that a text names as its sources, in the order of their places."""
    lowered = text.casefold()
    found = list(_agency_lines(text, names))
    if any(word in lowered for word in _BEFORE_WORDS):
        found += _cued_before(text, names)
    if any(word in text for word in _BEHIND_WORDS):
        found += _cued_behind(text, names)
    yield from sorted(found, key=lambda credit: (credit.start, credit.end, credit.outlet))


def _agency_lines(text: str, names: Names) -> Iterator[Credit]:
    for match in _AGENCY_LINE.finditer(text):
        named = names.at(text, match.start("name"))
        if named and named[0].agency and named[1] == match.end("name"):
            yield Credit(named[0].outlet, "agency line", match.start(), match.end())


def _cued_before(text: str, names: Names) -> Iterator[Credit]:
    for match in _BEFORE_NAME.finditer(text):
        start = match.end() + (text[match.end() : match.end() + 1] in ("“", '"'))
        named = _named_at(text, start, names)
        if named is not None and not _MEANS_PEOPLE.match(text, named[1]):
            yield Credit(named[0].outlet, match.lastgroup or "", match.start(), named[1])


def _named_at(text: str, start: int, names: Names) -> tuple[NamedOutlet, int] | None:
    """The name at a place, with or without its article, that is not a part of a longer one."""
    article = re.compile(r"[Tt]he\s+").match(text, start)
    found = names.at(text, start) or (names.at(text, article.end()) if article else None)
    if found is None:
        return None
    following = _NEXT_NAME.match(text, found[1])
    goes_on = following is not None and not _NOT_A_NAME.fullmatch(following["word"])
    return None if goes_on and text[found[1] - 1] not in ".’'" else found


def _cued_behind(text: str, names: Names) -> Iterator[Credit]:
    for match in _BEHIND_NAME.finditer(text):
        named = names.before(text, match.start())
        if named is None or named[0].common or _is_a_tail(text, named[1]):
            continue
        yield Credit(named[0].outlet, "reported", named[1], match.end())


def _is_a_tail(text: str, start: int) -> bool:
    """Whether the name is the end of a longer one: another capitalised word stands before it."""
    words = text[:start].split()
    if not words or text[:start].rstrip()[-1] in '.:;,!?—–"”¦|-(':
        return False
    last = words[-1]
    return (
        last[0].isupper()
        and last.casefold() != "the"
        and last not in {"A", "An", "In", "As", "But"}
    )


def find_credits(articles: pl.DataFrame, outlets: pl.DataFrame) -> pl.DataFrame:
    """The credits of all articles.

    Args:
        articles: ``id, headline, abstract, outlet``.
        outlets: ``id, domain, name, alt_names, part_of``.

    Returns:
        The columns of :data:`CREDITS`, one row per article and outlet, the first mention, also
        of outlets that the graph does not hold; an article's own outlet, and the one that this
        is part of, are no credit.
    """
    names = names_of(outlets)
    landlord = dict(outlets.select("id", "part_of").iter_rows())
    same_name = _of_one_name(outlets)
    rows: list[tuple[str | int, ...]] = []
    for article, outlet, *texts in (
        articles.sort("id").select("id", "outlet", "headline", "abstract").iter_rows()
    ):
        own = {outlet, landlord.get(outlet), *same_name.get(outlet, ())}
        rows.extend(
            (article, *credited)
            for credited in _first_of_each(texts, names)
            if credited[0] not in own
        )
    return pl.DataFrame(rows, schema=CREDITS, orient="row")


def _of_one_name(outlets: pl.DataFrame) -> dict[str, set[str]]:
    """For each outlet, the known ones that bear its name: editions of one outlet."""
    known = {
        fold(name): f"outlet/{entry.domain}" for entry in known_outlets() for name in entry.names
    }
    return {
        id_: {known[fold(name)] for name in (name, *(others or ())) if fold(name or "") in known}
        for id_, name, others in outlets.select("id", "name", "alt_names").iter_rows()
    }


def _first_of_each(
    texts: Iterable[str | None], names: Names
) -> Iterator[tuple[str, str, str, int, int, str]]:
    met: set[str] = set()
    for field, text in zip(("headline", "abstract"), texts, strict=True):
        for outlet, rule, start, end in credits_in(text or "", names):
            if outlet not in met:
                met.add(outlet)
                yield outlet, rule, field, start, end, (text or "")[start:end]

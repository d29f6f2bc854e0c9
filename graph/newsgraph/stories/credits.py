"""Which outlets a text names as its sources: "the Ledger reported", "(AP)", "citing Radio Halyard".

A credit needs a cue beside the name, because outlets are also in the news themselves. It names an
outlet, never one of its reports: :func:`with_earlier_reports` adds what that outlet had reported
on the same event before, if the graph holds it.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import compress
from typing import Final, NamedTuple

import polars as pl

from newsgraph.identity.text import fold
from newsgraph.precision import range_end, range_start
from newsgraph.store import SCHEMA
from newsgraph.stories.outlet_names import WORD, NamedOutlet, Names, known_outlets, names_of

CREDITS: Final = SCHEMA["credits"]
"""One row per article and outlet named: the rule, and where in which text the words stand."""


class Credit(NamedTuple):
    """An outlet named as source, and the words that say so: ``text[start:end]``."""

    named: NamedOutlet
    rule: str
    start: int
    end: int


_DAYS = (
    r"(?:(?:earlier|late|early)\s+)?(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+)?"
)
_KIND = r"(?:newspaper|magazine|news\s+agency|news\s+site|website|blog|journal|outlet)"
_ADVERB = r"(?:first|previously|earlier|also|recently|exclusively|originally|today|has|have|had)"

_PIECE = (
    r"(?:profile|piece|report|story|article|investigation|op-ed|opinion|editorial|column|essay"
    r"|interview|expos[eé])"
)
_WHEN = r"(?:\s+(?:this\s+(?:morning|week)|today|yesterday|earlier|on\s+\w+day))?"
"""Between a piece and where it appeared: ``a report this morning from GeekWire``."""

_COMPANY_NEWS = (
    r"(?:(?:an?|its|their|strong|record|quarterly|net|higher|lower|\d\S*)\s+){0,3}"
    r"(?:revenues?|earnings|profits?|sales|loss(?:es)?|income|results|growth|fall|rise|drop)\b"
)

_BEHIND_NAME: Final = re.compile(
    rf"(?:\s+{_KIND})?(?:\s+{_DAYS}{_ADVERB}){{0,2}}"
    rf"\s+(?:report(?:ed|s)|reveal(?:ed|s)|wrote|writes|learned)\b(?!\s+{_COMPANY_NEWS})"
    rf"|(?:[’']s?(?:\s+[A-Z][\w.’'-]+){{2,3}})?(?:\s+{_DAYS}{_ADVERB})?"
    rf"\s+published\s+(?:an?|its|their)\s+(?:[\w-]+\s+){{0,2}}{_PIECE}\b"
    rf"|\s+notes\s+in\s+(?:an?|its|their)\s+(?:[\w-]+\s+)?{_PIECE}\b"
    r"|(?:[’']s?)?\s+(?:report|reporting|investigation|scoop|exclusive|expos[eé]|deep-dive|op-ed"
    r"|interview|witness|(?:is|was)\s+reporting)\b"
)
"""Cues that follow a name. A company that "reported revenue" is no source."""

_BEFORE_NAME: Final = re.compile(
    r"\b(?:"
    r"(?P<according>[Aa]ccording\s+to|[Pp]er(?= ))"
    r"|(?P<told>told|tells|[Cc]onfirmed\s+to|[Ss]peaking\s+(?:to|with)|spoke\s+(?:to|with)"
    r"|explained\s+to|[Ii]nterview\s+(?:with|in|by))"
    r"|(?P<published>(?:[Rr]eported|[Rr]evealed|[Pp]ublished|[Oo]btained|[Ss]een"
    r"|[Rr]eviewed|[Uu]ncovered)"
    r"\s+(?:first\s+)?(?:by|in)|(?:[Aa]ppeared|[Pp]ublished)\s+(?:in|on)|[Ww]rit(?:ing|es)\s+in|[Oo]p-ed\s+(?:in|for)"
    r"|(?:[Rr]eport|[Ii]nvestigation|[Ss]tory|[Aa]rticle|[Ss]coop|[Ee]xpos[eé])"
    rf"{_WHEN}\s+(?:by|in|from|on)|(?:[Oo]pinion|[Ee]ditorial|[Pp]iece|[Cc]olumn|[Ee]ssay)\s+(?:in|for))"
    r"|(?P<reported>(?<=,\s)(?:reports|reported|writes|wrote|notes|noted))"
    r"|(?P<citing>[Cc]iting|[Hh]/[Tt]|[Cc]ourtesy\s+of|[Cc]redit(?:s|ed)?(?:\s+to|:)|[Ss]ource:"
    r"|[Vv]ia(?= ))"
    r")\s+(?:the\s+UK[’']s\s+)?(?:an?\s+(?:new\s+)?(?:(?:report|story|investigation|article)\s+(?:by|in|from)\s+)?)?"
    r"(?=[\"“]?(?:[Tt]he\s+)?[A-Z])"
)
"""Cues that stand before a name."""

_AGENCY_LINE: Final = re.compile(
    r"\(\s*(?P<name>[A-Za-z][A-Za-z .\-]{1,30}?)\s*\)(?=\s*(?:[-–—:]|$))"
)
"""An agency in brackets before the text of a report: ``LONDON (AP) —``."""

_AGENCY_LEAD: Final = re.compile(rf"(?P<name>{WORD}(?:\s{WORD}){{0,2}}?)\s(?:--?|[–—])\s")
"""An agency before the text of a report: ``AP - ``, ``Reuters — ``."""

_AGENCY_WRITER: Final = re.compile(r"\s+(?:writers?|correspondents?)\s+(?=[A-Z])")
"""Behind an agency's name: ``Associated Press writer Pia Holm contributed to this report``."""

_HEADLINE_START: Final = re.compile(r"(?P<name>[^:]{2,40}):\s+(?=\S)")
_HEADLINE_END: Final = re.compile(r"(?::|\s[-–—])\s*(?P<name>[^:–—]{2,40}?)$")
"""The source at one end of a headline: ``NYT: Ferry adrift``, ``Ferry adrift: Reuters``."""

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


def _agency_lines(text: str, names: Names) -> Iterator[Credit]:
    lead = _AGENCY_LEAD.match(text)
    for match in (*_AGENCY_LINE.finditer(text), *filter(None, [lead])):
        named = names.at(text, match.start("name"))
        is_agency = named and named[0].agency and named[1] == match.end("name")
        if named and is_agency and not (match is lead and named[0].common):
            yield Credit(named[0], "agency line", match.start(), match.end())
    for match in _AGENCY_WRITER.finditer(text) if " writer" in text else ():
        behind = names.before(text, match.start())
        if behind and behind[0].agency:
            yield Credit(behind[0], "agency line", behind[1], match.end())


def _headline_ends(text: str, names: Names) -> Iterator[Credit]:
    for match in filter(None, (_HEADLINE_START.match(text), _HEADLINE_END.search(text))):
        named = names.at(text, match.start("name"))
        if named and named[1] == match.end("name") and named[0].known and not named[0].common:
            yield Credit(named[0], "headline", *match.span("name"))


def _cued_before(text: str, names: Names) -> Iterator[Credit]:
    for match in _BEFORE_NAME.finditer(text):
        start = match.end() + (text[match.end() : match.end() + 1] in ("“", '"'))
        named = _named_at(text, start, names)
        if named is not None and not _MEANS_PEOPLE.match(text, named[1]):
            yield Credit(named[0], match.lastgroup or "", match.start(), named[1])


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
        if named is None or _is_a_tail(text, named[1]):
            continue
        if named[0].common and not _ends_a_sentence(text, named[1], match.end()):
            continue
        yield Credit(named[0], "reported", named[1], match.end())


def _ends_a_sentence(text: str, start: int, end: int) -> bool:
    """Whether the words close what they attribute: "…, Time reported."."""
    return text[:start].rstrip().endswith((",", "”", '"')) and text[end : end + 1] in (".", "")


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


_BEFORE_WORDS: Final = (
    "according", "per ", "told", "tells", "speaking", "spoke", "explained", "interview", "report",
    "reveal", "published", "obtained", "seen", "uncovered", "writ", "op-ed", "investigation",
    "story", "article", "scoop", "expos", "citing", "h/t", "courtesy", "credit", "source:", "via ",
    "review", "note", "wrote", "confirmed", "appeared", "opinion", "editorial", "piece", "column",
    "essay",
)  # fmt: skip
_BEHIND_WORDS: Final = (
    "report", "reveal", "wrote", "writes", "learned", "investigation", "scoop", "exclusive",
    "expos", "deep-dive", "op-ed", "interview", "witness", "published", "notes",
)  # fmt: skip
_AGENCY_MARKS: Final = ("(", "-", "–", "—", " writer")

_FINDERS: Final = (
    (_agency_lines, _AGENCY_MARKS),
    (_cued_before, _BEFORE_WORDS),
    (_cued_behind, _BEHIND_WORDS),
)
"""What finds credits, and the parts of words of which each finds one at least: most texts have
none, which polars sees at once."""


def credits_in(
    text: str,
    names: Names,
    *,
    is_headline: bool = False,
    worth: Iterable[bool] = (True,) * len(_FINDERS),
) -> Iterator[Credit]:
    """The outlets that a text names as its sources, in the order of their places.

    Args:
        text: a headline or an abstract.
        names: what an outlet may be called.
        is_headline: whether an outlet at either end counts, as in ``NYT: Ferry adrift``.
        worth: which of the finders may find something.
    """
    found = [credit for finder, _ in compress(_FINDERS, worth) for credit in finder(text, names)]
    if is_headline:
        found += _headline_ends(text, names)
    yield from sorted(found, key=lambda credit: (credit.start, credit.end, credit.named.name))


def _worth(text: str) -> pl.Expr:
    """For each finder, whether a text has one of its parts of words; null without a text."""
    parts = (
        pl.col(text).str.contains_any(list(words), ascii_case_insensitive=True)
        for _, words in _FINDERS
    )
    return pl.concat_list(parts)


def find_credits(articles: pl.DataFrame, outlets: pl.DataFrame) -> pl.DataFrame:
    """The credits of all articles.

    Args:
        articles: ``id, headline, abstract, outlet``.
        outlets: ``id, domain, name, alt_names, part_of``.

    Returns:
        The columns of :data:`CREDITS`, one row per article and outlet named, the first mention;
        an article's own outlet, and the one that this is part of, are no credit. An outlet that
        the graph does not hold has a name alone. ``earlier`` is null.
    """
    names = names_of(outlets)
    landlord = dict(outlets.select("id", "part_of").iter_rows())
    editions = _of_one_name(outlets)
    rows: list[tuple[object, ...]] = []
    fields = ("headline", "abstract")
    worth = (_worth(field).alias(f"worth_{field}") for field in fields)
    for article, outlet, *texts in (
        articles.sort("id").select("id", "outlet", *fields, *worth).iter_rows()
    ):
        own = {outlet, landlord.get(outlet), *editions.get(outlet, ())}
        for field, (named, rule, start, end), words in _first_of_each(
            zip(fields, texts[:2], texts[2:], strict=True), names
        ):
            if not own & ({named.outlet} - {None} | ({named.name} if named.known else set())):
                rows.append(
                    (article, len(rows), named.outlet, named.name, rule, field, start, end, words)
                )
    columns = {name: kind for name, kind in CREDITS.items() if name != "earlier"}
    found = pl.DataFrame(rows, schema=columns, orient="row")
    place = pl.col("position") - pl.col("position").min().over("article")
    return found.with_columns(place, earlier=pl.lit(None, CREDITS["earlier"]))


def _of_one_name(outlets: pl.DataFrame) -> dict[str, set[str]]:
    """For each outlet, the usual names of the known ones that bear its name: editions of one."""
    known = {fold(name): entry.names[0] for entry in known_outlets() for name in entry.names}
    return {
        id_: {known[fold(name)] for name in (name, *(others or ())) if fold(name or "") in known}
        for id_, name, others in outlets.select("id", "name", "alt_names").iter_rows()
    }


def _first_of_each(
    texts: Iterable[tuple[str, str | None, list[bool]]], names: Names
) -> Iterator[tuple[str, Credit, str]]:
    met: set[str] = set()
    for field, text, worth in texts:
        if text is None:
            continue
        for credit in credits_in(text, names, is_headline=field == "headline", worth=worth):
            if (key := credit.named.outlet or credit.named.name) not in met:
                met.add(key)
                yield field, credit, text[credit.start : credit.end]


def with_earlier_reports(credited: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """The credits with ``earlier``: the first report of the credited outlet on the same event.

    It is null unless that report lies before the article even where dates are ranges. The
    article need not mean this report: it names an outlet.

    Args:
        credited: ``article, position, outlet``.
        articles: ``id, event, outlet, published, published_precision``.
    """
    dated = articles.drop_nulls(["event", "published"]).select(
        "event", "outlet", "id",
        start=range_start("published", "published_precision"),
        end=range_end("published", "published_precision"),
    )  # fmt: skip
    citing = credited.select("article", "position", "outlet").join(
        dated.select("event", "start", article="id"), on="article"
    )
    earlier = (
        citing.join(dated.select("event", "outlet", "id", "end"), on=["event", "outlet"])
        .filter(pl.col("end") <= pl.col("start"), pl.col("id") != pl.col("article"))
        .sort("end", "id")
        .group_by("article", "position", maintain_order=True)
        .agg(earlier=pl.col("id").first())
    )
    return credited.drop("earlier").join(
        earlier, on=["article", "position"], how="left", maintain_order="left"
    )

"""Short titles of stories, made of their telling terms: “Clearview AI · scraping”.

A headline is too long for a map, and cut short, many are the same. A title has two terms, as the
story's articles write them. No two storylines of a page have the same one, and no two events.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, count, islice

from newsgraph.stories.texts import stem

PARTS = 2
"""Terms in a title, unless it needs more to differ from another."""

READ = 6
"""Articles of a story that are read for how a term is written."""

AGAIN = 2
"""Words side by side are one term if so many articles write them so."""

JOINED = " · "

_WORD = re.compile(r"[\w&’']+(?:-[\w&’']+)*")
_POSSESSIVE = re.compile(r"['’]s$")


def titles(parts: Sequence[list[str]], parents: Sequence[int], days: Sequence[str]) -> list[str]:
    """One title per story; no two storylines and no two events have the same.

    Args:
        parts: the terms of each story as :func:`written` gives them, the heaviest first.
        parents: the row of the storyline of each event, -1 for a storyline.
        days: the first day of each story, to tell apart what no term does.
    """
    events = Counter(parents)
    named = [""] * len(parts)
    for is_event in (False, True):
        rows = [row for row, parent in enumerate(parents) if (parent >= 0) == is_event]
        chosen = [_parts(row, parts, parents[row], events) for row in rows]
        for row, title in zip(rows, _distinct(chosen, [days[row] for row in rows]), strict=True):
            named[row] = title
    return named


def _parts(
    row: int, parts: Sequence[list[str]], parent: int, events: Mapping[int, int]
) -> list[str]:
    """The terms of a story; of one event of several, first what its storyline is not called by."""
    if parent < 0:
        return parts[row]
    if events[parent] == 1:
        return parts[parent]
    known = parts[parent][:PARTS]
    words = _roots(*known)
    own = [part for part in parts[row] if not words & _roots(part)]
    return [*own[:1], *known, *own[1:]] if own else parts[row]


def _roots(*parts: str) -> set[str]:
    words = (word for part in parts for word in re.findall(r"\w+", part.casefold()))
    return {stem(word) for word in words}


def _distinct(parts: Sequence[list[str]], days: Sequence[str]) -> list[str]:
    """Titles of two parts; where two are the same, of more, then with the day, then a number."""
    most = max(map(len, parts), default=0)
    ways = [[JOINED.join(own[:size]) for own in parts] for size in range(PARTS, most + 1)]
    dated = [JOINED.join([*own[:PARTS], day]) for own, day in zip(parts, days, strict=True)]
    found: list[str | None] = [None] * len(parts)
    taken: set[str] = set()
    for way in [*ways, dated]:
        counts = Counter(way)
        for row, title in enumerate(way):
            if found[row] is None and title and counts[title] == 1 and title not in taken:
                found[row] = title
        taken.update(filter(None, found))
    last = [title or _numbered(dated[row], taken) for row, title in enumerate(found)]
    return [_capitalised(title) for title in last]


def _numbered(title: str, taken: set[str]) -> str:
    """The title, if need be with the first number that is not taken; it is then."""
    ways = chain([title], (f"{title} ({number})" for number in count(2)))
    free = next(way for way in ways if way not in taken)
    taken.add(free)
    return free


def _capitalised(title: str) -> str:
    return title[:1].upper() + title[1:]


def written(terms: Sequence[str], texts: Iterable[tuple[str, str]]) -> list[str]:
    """The terms as the texts write them, words that stand side by side as one.

    >>> texts = [("Amber Walrus stolen", "The Amber Walrus is gone from its museum.")] * 2
    >>> written(["walrus", "amber", "museum"], texts)
    ['Amber Walrus', 'museum']
    """
    roots = {stem(term): term for term in reversed(terms)}
    runs: Counter[tuple[str, ...]] = Counter()
    forms: dict[tuple[str, ...], Counter[str]] = {}
    for headline, abstract in islice(texts, READ):
        here: dict[tuple[str, ...], None] = {}
        for text, weight in ((headline, 1), (abstract, READ)):  # headlines may capitalise all
            for run, form in _runs(text, roots):
                forms.setdefault(run, Counter())[form] += weight
                here[run] = None
        runs.update(here.keys())
    names: list[str] = []
    told: set[str] = set()
    for term in terms:
        root = stem(term)
        if root in told:
            continue
        run = _best(root, runs, told)
        told.update(run)
        names.append(_commonest(forms[run]) if run in forms else term)
    return names


def _commonest(forms: Counter[str]) -> str:
    return min(forms, key=lambda text: (-forms[text], text))


def _runs(text: str, roots: Mapping[str, str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Each longest run of words side by side that are terms, and each of its words alone.

    A word with hyphens is one: “self-driving” is never called “self”.
    """
    run: dict[str, None] = {}
    start = last = 0
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match[0])
        own = [root for root in map(stem, word.casefold().split("-")) if root in roots]
        if run and (not own or text[last : match.start()] != " " or run.keys() & own):
            yield tuple(run), text[start:last]
            run = {}
        if own:
            start = start if run else match.start()
            run.update(dict.fromkeys(own))
            yield tuple(dict.fromkeys(own)), word
        last = match.start() + len(word)
    if run:
        yield tuple(run), text[start:last]


def _best(root: str, runs: Counter[tuple[str, ...]], told: set[str]) -> tuple[str, ...]:
    """The longest run with a term that several articles have, and that names nothing twice."""
    known = [
        run
        for run, times in runs.items()
        if root in run and len(run) > 1 and times >= AGAIN and not told & set(run)
    ]
    return min(known, key=lambda run: (-runs[run], -len(run), run)) if known else (root,)

"""Finds the labels that name one topic, its preferred label, and its broader topic.

Labels name one topic if their folded forms are equal (:func:`newsgraph.identity.text.fold`), or
if a taxonomy entry or an override lists both. The id is the folded label, percent-encoded.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import polars as pl

from newsgraph.identity.ledger import Decision
from newsgraph.identity.text import clean, fold, plain_label, slug
from newsgraph.model import NameGroups, TopicEntry

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "id": pl.String,
    "label": pl.String,
    "alt_labels": pl.List(pl.String),
    "broader": pl.String,
    "same_as": pl.List(pl.String),
}
ALIASES = {"raw": pl.String, "kind": pl.String, "id": pl.String}


class Use(NamedTuple):
    """The number of uses of a label, and the place of the first."""

    times: int
    place: str


@dataclass(frozen=True)
class Topics:
    """The topics of some labels, with all labels of each, and the decisions behind them."""

    ids: dict[str, str]
    """Label as written → topic id."""
    table: pl.DataFrame
    aliases: pl.DataFrame
    decisions: list[Decision]
    faults: list[str]
    """Messages on the parents that could not be used."""


def identify_topics(
    labels: Mapping[str, Use],
    entries: Iterable[TopicEntry] = (),
    *,
    same: NameGroups = (),
    different: NameGroups = (),
) -> Topics:
    """Find the topic of each label.

    Args:
        labels: each label as written, with its use; a label without a visible character is not a
            topic.
        entries: topics of a taxonomy; a topic is left out if neither it nor a narrower one is
            used.
        same: groups of labels that are one topic, which keeps the first label.
        different: groups of labels; no two labels of a group are one topic.
    """
    entries = [entry for entry in entries if entry.name and fold(entry.name)]
    labels = {label: use for label, use in labels.items() if fold(label)}
    rules = _TopicRules.of(entries, same, different)
    counts: dict[str, Counter[str]] = {}
    for label, use in labels.items():
        counts.setdefault(rules.form(label), Counter())[plain_label(label)] += use.times
    by_form = {rules.form(entry.name or ""): entry for entry in entries}
    parents, faults = _parents(counts, by_form, rules)
    forms = sorted({*counts, *parents.values()})
    ids = {form: f"topic/{form}" for form in forms}
    names = {form: _labels(counts.get(form, Counter()), by_form.get(form)) for form in forms}
    table: list[tuple[object, ...]] = [
        (ids[form], names[form][0], names[form][1:], ids.get(parents.get(form, "")), [])
        for form in forms
    ]
    aliases = [(name, "label", ids[form]) for form in forms for name in names[form]]
    return Topics(
        {label: ids[rules.form(label)] for label in labels},
        pl.DataFrame(table, schema=SCHEMA, orient="row"),
        pl.DataFrame(aliases, schema=ALIASES, orient="row").unique(),
        _decisions(labels, rules),
        faults,
    )


@dataclass(frozen=True)
class _TopicRules:
    """The rules that turn a label into the last part of a topic's id."""

    aliases: Mapping[str, str]
    apart: Mapping[str, str]

    @classmethod
    def of(
        cls, entries: list[TopicEntry], same: NameGroups, different: NameGroups
    ) -> "_TopicRules":
        aliases: dict[str, str] = {}
        for entry in entries:
            name = slug(entry.name or "")
            for other in (entry.shortname, *entry.keywords, *entry.hashtags):
                if other and fold(other):
                    aliases.setdefault(slug(other.removeprefix("#")), name)
        for entry in entries:
            aliases.pop(slug(entry.name or ""), None)
        for group in same:
            kept, *others = (_followed(slug(label), aliases) for label in group or [""])
            aliases.update((other, kept) for other in others if other != kept)
        return cls(aliases, _apart(different, aliases))

    def form(self, label: str) -> str:
        """The form of a label: its mark if it is kept apart, its alias, or its folded form."""
        own = self.apart.get(clean(label))
        if own is not None:
            return own
        return _followed(slug(plain_label(label)), self.aliases)


def _followed(form: str, aliases: Mapping[str, str]) -> str:
    """The end of a chain of aliases. Chains end, because each alias was added with its end."""
    while form in aliases:
        form = aliases[form]
    return form


def _apart(different: NameGroups, aliases: Mapping[str, str]) -> dict[str, str]:
    """Labels that a person keeps apart; all but the first with the same form get a mark."""
    apart: dict[str, str] = {}
    for group in different:
        taken: set[str] = set()
        for label in map(clean, group):
            form = _followed(slug(label), aliases)
            if form in taken:
                form = f"{slug(label)}-{hashlib.blake2b(label.encode(), digest_size=4).hexdigest()}"
            taken.add(form)
            apart[label] = form
    return apart


def _labels(met: Counter[str], entry: TopicEntry | None) -> list[str]:
    """The preferred label, then the others sorted; a taxonomy's label precedes the records'."""
    by_frequency = sorted(met, key=lambda label: (-met[label], label))
    known = [] if entry is None else [entry.name, entry.shortname, *entry.keywords]
    every = list(dict.fromkeys(label for label in (*known, *by_frequency) if label))
    return [every[0], *sorted(every[1:])]


def _parents(
    met: Iterable[str], entries: Mapping[str, TopicEntry], rules: _TopicRules
) -> tuple[dict[str, str], list[str]]:
    """Form → broader form, for the topics in use and all broader ones, without cycles."""
    parents: dict[str, str] = {}
    faults = []
    todo = sorted(met)
    for form in todo:
        entry = entries.get(form)
        if form in parents or entry is None or not entry.parent:
            continue
        parent = rules.form(entry.parent)
        if parent not in entries:
            faults.append(f"the parent {entry.parent!r} of {entry.name!r} is not in it")
        elif _reaches(parent, form, parents):
            faults.append(f"the parent {entry.parent!r} of {entry.name!r} closes a cycle")
        else:
            parents[form] = parent
            todo.append(parent)
    return parents, faults


def _reaches(start: str, goal: str, parents: Mapping[str, str]) -> bool:
    form: str | None = start
    while form is not None and form != goal:
        form = parents.get(form)
    return form == goal


def _decisions(labels: Mapping[str, Use], rules: _TopicRules) -> list[Decision]:
    """One decision for each further spelling of a topic."""
    spellings: dict[str, list[str]] = {}
    for label in sorted(labels, key=lambda label: (-labels[label].times, label)):
        spellings.setdefault(rules.form(label), []).append(label)
    return [
        Decision("topic", known[0], label, "same", _rule(known[0], label), labels[label].place)
        for known in spellings.values()
        for label in known[1:]
    ]


def _rule(left: str, right: str) -> str:
    return (
        "one folded label"
        if slug(plain_label(left)) == slug(plain_label(right))
        else "taxonomy or override"
    )

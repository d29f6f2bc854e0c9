"""When the feeds of outlets were watched, by the log of polls that ``newsgraph collect`` writes.

Which outlet was earlier can be known only where an earlier article of the later one would have
been seen. A poll sees what its feed held: entries from the oldest one's time to the poll's. A poll
that finds the feed unchanged sees on from the poll before it.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import polars as pl

from newsgraph.analysis.corpus import plural
from newsgraph.identity.hosts import registrable_domain
from newsgraph.store import TIME, Tables

if TYPE_CHECKING:
    from newsgraph.collect.memory import Poll

UNCHANGED = 304


class Watched(NamedTuple):
    """The earliest dates of outlets in stories that were watched, and what was left out."""

    dates: pl.DataFrame
    reading: list[str]


def watched(dates: pl.DataFrame, tables: Tables, log: str | Path | None) -> Watched:
    """The dates without those of outlets that were not watched from the story's first date on.

    An outlet without a feed in the log is taken as always watched.

    Args:
        dates: ``story``, ``outlet``, ``start``, ``end``.
        tables: the tables of the outlets.
        log: the log of polls or its folder; with ``None`` all dates stay.

    Raises:
        UsageError: the log cannot be read.
    """
    if log is None:
        return Watched(dates, [])
    from newsgraph.collect.memory import polls

    of_outlets = windows(polls(Path(log))).join(_domains(tables), on="domain")
    begun = pl.col("start").min().over("story")
    rows = dates.with_columns(begun=begun).with_row_index("row")
    covered = rows.join(of_outlets, on="outlet").filter(
        pl.col("since") <= pl.col("begun"), pl.col("until") >= pl.col("start")
    )
    logged = pl.col("outlet").is_in(of_outlets["outlet"].implode())
    kept = rows.filter(~logged | pl.col("row").is_in(covered["row"].implode()))
    without = dates.filter(~logged)["outlet"].n_unique()
    reading = [
        (
            f"By the log of polls, {rows.height - kept.height:,} of "
            f"{plural(rows.height, 'first article')} of an outlet on a story are left out: its "
            "feed was not watched from the story's beginning on."
        )
    ]
    if without:
        has = "has no feed" if without == 1 else "have no feed"
        taken = "is" if without == 1 else "are"
        reading.append(
            f"{plural(without, 'outlet')} {has} in the log and {taken} taken as always watched."
        )
    return Watched(kept.drop("row", "begun"), reading)


def windows(log: Iterable["Poll"]) -> pl.DataFrame:
    """``domain``, ``since``, ``until``: the times of which a poll of the domain's feeds saw all."""
    feeds: dict[str, list[Poll]] = defaultdict(list)
    for poll in log:
        feeds[poll.feed].append(poll)
    spans: dict[str, list[tuple[datetime, datetime]]] = defaultdict(list)
    for feed, own in feeds.items():
        spans[registrable_domain(feed)] += _seen(own)
    rows = [
        (domain, since, until)
        for domain, seen in sorted(spans.items())
        for since, until in _merged(seen)
    ]
    return pl.DataFrame(rows, {"domain": pl.String(), "since": TIME, "until": TIME}, orient="row")


def _seen(log: list["Poll"]) -> list[tuple[datetime, datetime]]:
    """The spans that the polls of one feed saw."""
    found: list[tuple[datetime, datetime]] = []
    for poll in sorted(log, key=lambda poll: poll.time):
        at = _moment(poll.time)
        if poll.status == UNCHANGED and found:
            found[-1] = (found[-1][0], at)
        elif poll.oldest and not poll.fault:
            found.append((_moment(poll.oldest), at))
    return found


def _merged(spans: list[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    """The spans in order, overlapping ones joined."""
    joined: list[tuple[datetime, datetime]] = []
    for since, until in sorted(spans):
        if joined and since <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(until, joined[-1][1]))
        else:
            joined.append((since, until))
    return joined


def _moment(stated: str) -> datetime:
    moment = datetime.fromisoformat(stated)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _domains(tables: Tables) -> pl.DataFrame:
    """``outlet`` and the ``domain`` that its owner registered."""
    known = tables.outlets.select("domain", outlet="id").drop_nulls()
    registered = [registrable_domain(domain) for domain in known["domain"]]
    return known.with_columns(domain=pl.Series(registered, dtype=pl.String))

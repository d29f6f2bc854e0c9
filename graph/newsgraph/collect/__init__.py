"""Feeds from the network → seed documents, politely; the one part of newsgraph that reads it.

:func:`collect` polls feeds and writes what is new or changed; :mod:`newsgraph.collect.fetching`
is the bounded HTTP client, :mod:`newsgraph.collect.guard` keeps it away from private addresses,
:mod:`newsgraph.collect.memory` remembers what each feed said last and logs every poll.
"""

from newsgraph.collect.collecting import Collected, collect

__all__ = ["Collected", "collect"]

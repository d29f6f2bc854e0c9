"""Collects feeds from the network as seed documents; no other part of newsgraph uses the network.

:func:`collect` polls feeds and writes new and changed entries; :mod:`newsgraph.collect.fetching`
is the bounded, polite HTTP client; :mod:`newsgraph.collect.guard` keeps it away from private
addresses; :mod:`newsgraph.collect.memory` remembers the entries of each feed and logs every poll.
"""

from newsgraph.collect.collecting import Collected, collect

__all__ = ["Collected", "collect"]

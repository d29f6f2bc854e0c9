"""Components and distances of the page's network agree with networkx."""

from typing import Any

import networkx as nx
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.exports.page.joining import components, hops


@given(data=st.data(), count=st.integers(1, 8))
def test_parts_and_distances_are_those_of_networkx(data: st.DataObject, count: int) -> None:
    ends = st.integers(0, count - 1)
    pairs = data.draw(st.lists(st.tuples(ends, ends), max_size=60))
    graph: Any = nx.Graph(pairs)
    graph.add_nodes_from(range(count))
    rows = np.array(pairs, np.int64).reshape(-1, 2)
    labels = components(count, rows)
    found = {frozenset(np.flatnonzero(labels == label).tolist()) for label in set(labels.tolist())}
    assert found == set(map(frozenset, nx.connected_components(graph)))
    lengths = dict(nx.all_pairs_shortest_path_length(graph))
    expected = [[lengths[u].get(v, np.inf) for v in range(count)] for u in range(count)]
    assert hops(count, rows).tolist() == expected

"""What a measure takes and gives."""

from typing import Protocol

import numpy as np
import numpy.typing as npt
import polars as pl

from newsgraph.errors import UsageError
from newsgraph.store import Tables
from newsgraph.views.columns import Columns
from newsgraph.views.network import Network


class HasColumns(Protocol):
    """A graph."""

    @property
    def columns(self) -> Columns: ...


Source = Network | Columns | Tables | HasColumns
"""Where a network comes from."""

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


def network_of(source: Source, *, directed: bool = True) -> Network:
    """The network itself, or the whole network of a graph, weighed by ``weight``."""
    if isinstance(source, Network):
        network = source
    elif isinstance(source, Columns):
        network = source.network()
    else:
        columns = Columns(source) if isinstance(source, Tables) else source.columns
        network = columns.network()
    return network if directed else network.undirected


def positive(network: Network) -> Network:
    """The network, whose weights must be.

    Raises:
        UsageError: a weight is negative or not a number.
    """
    if not bool(np.all(network.matrix.data >= 0)):
        raise UsageError("the measure needs weights of 0 or more; choose another weight, or None")
    return network


def by_node(network: Network, **values: npt.NDArray[np.generic]) -> pl.DataFrame:
    """One row a node: ``id``, ``kind``, ``label``, and the values."""
    return network.nodes.with_columns(pl.Series(name, column) for name, column in values.items())


def unsettled(measure: str, iterations: int) -> UsageError:
    """The error of a measure that would not settle."""
    return UsageError(
        f"{measure} has not settled after {iterations:,} iterations; "
        "allow more iterations or a larger tolerance"
    )

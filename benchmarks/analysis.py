"""Measure the networkx backend against plain networkx: ``python -m benchmarks.analysis``.

Both sides in one process on one core, CPU seconds: ours several times, the median; networkx
once. Each side starts from its own network, already made. Results that differ by more than the
stated tolerance stop the run. Results go to ``benchmarks/analysis.md``.
"""

import argparse
import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import geometric_mean, median, quantiles
from time import perf_counter, process_time
from typing import Any, NamedTuple

import networkx as nx
from networkx.algorithms import bipartite, community

from benchmarks.bench import ROOT, Results, machine, verdict
from benchmarks.tables import tables
from newsgraph.analysis import projections
from newsgraph.store import Tables
from newsgraph.views.backend.convert import convert_from_nx
from newsgraph.views.index import NetworkIndex
from newsgraph.views.network import Network
from newsgraph.views.nx import to_networkx

RESULTS = ROOT / "benchmarks" / "analysis.md"
REPEATS = 3
TOLERANCE = 1e-7
SAMPLES = 4
"""Nodes that shortest paths are counted from."""
LOOSE = 20
"""Eigenvector centrality stops after this many iterations: networkx takes a second for each."""
EACH = 100
"""networkx counts triangles at one node in this many; its time is multiplied."""
STORIES = 500


class Case(NamedTuple):
    """One measure, ours and theirs, and how far apart the results are."""

    name: str
    ours: Callable[[], Any]
    theirs: Callable[[], Any]
    apart: Callable[[Any, Any], float]
    times: int = 1


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds, and the result."""
    gc.collect()
    start = process_time()
    result = work()
    return process_time() - start, result


def values(found: dict[str, float], expected: dict[str, float]) -> float:
    """The largest difference of any value; networkx's may be of fewer nodes."""
    return float(max(abs(found[node] - value) for node, value in expected.items()))


def parts(found: list[set[str]], expected: list[set[str]]) -> float:
    """0 if the components are the same."""
    return 0.0 if set(map(frozenset, found)) == set(map(frozenset, expected)) else 1.0


def hubs(found: Any, expected: Any) -> float:
    """The largest difference of both vectors."""
    return max(values(found[0], expected[0]), values(found[1], expected[1]))


def weights(network: Network, expected: Any) -> float:
    """The largest difference of any weight."""
    found = network.to_networkx()
    if set(map(frozenset, found.edges)) != set(map(frozenset, expected.edges)):
        return 1.0
    return float(max(abs(found[u][v]["weight"] - w) for u, v, w in expected.edges(data="weight")))


def cases(ours: Any, graph: Any, marked: Network) -> Iterator[Case]:
    """Each function called in the same way with our network and with the same plain graph."""
    both, plain = ours.undirected, ours.undirected.to_networkx()
    count = len(ours)
    ranks: Any = {"tol": 1e-10 / count, "max_iter": 1_000}
    central: Any = {"tol": LOOSE / count, "max_iter": 1_000, "weight": "weight"}
    some = list(plain)[::EACH]
    outlets = marked.nodes.filter(kind="outlet")["id"].to_list()
    two_mode = marked.to_networkx()

    def case(
        name: str,
        work: Callable[[Any], Any],
        apart: Callable[[Any, Any], float] = values,
        *,
        directed: bool = False,
    ) -> Case:
        mine, theirs = (ours, graph) if directed else (both, plain)
        return Case(name, lambda: work(mine), lambda: work(theirs), apart)

    yield case("degree_centrality", nx.degree_centrality, directed=True)
    yield case("pagerank", lambda g: nx.pagerank(g, **ranks), directed=True)
    yield case("hits", nx.hits, hubs, directed=True)
    yield case("eigenvector_centrality", lambda g: nx.eigenvector_centrality(g, **central))
    yield case(
        "weakly_connected_components",
        lambda g: list(nx.weakly_connected_components(g)), parts, directed=True,
    )  # fmt: skip
    yield case(
        "strongly_connected_components",
        lambda g: list(nx.strongly_connected_components(g)), parts, directed=True,
    )  # fmt: skip
    yield case("core_number", nx.core_number)
    yield Case(
        "clustering", lambda: nx.clustering(both), lambda: nx.clustering(plain, some), values,
        times=EACH,
    )  # fmt: skip
    yield case(
        f"betweenness_centrality, k={SAMPLES}",
        lambda g: nx.betweenness_centrality(g, k=SAMPLES, seed=0),
    )
    yield Case(
        "projections.outlets, weighted_projected_graph",
        lambda: projections.project(marked, "outlet"),
        lambda: bipartite.weighted_projected_graph(two_mode, outlets), weights,
    )  # fmt: skip
    yield case(
        "louvain_communities",
        lambda g: community.louvain_communities(g, seed=1),
        lambda found, expected: _worse(plain, found, expected),
    )


def _worse(plain: Any, found: list[set[str]], expected: list[set[str]]) -> float:
    """By how much our modularity is lower than theirs."""
    ours, theirs = (community.modularity(plain, groups) for groups in (found, expected))
    print(f"modularity: ours {ours:.4f}, networkx {theirs:.4f}", flush=True)
    return max(0.0, theirs - ours)


def bench_measures(results: Results, made: Tables) -> None:
    """Each measure against networkx."""
    ours = NetworkIndex(made).network()
    graph = ours.to_networkx()
    marked = projections.outlets_and_stories(made)
    results.say(f"The whole network: {len(ours):,} nodes, {ours.edge_count:,} different edges.")
    results.head("Functions", "function", "newsgraph", "networkx", "ratio", "largest difference")
    ratios = []
    for case in cases(ours, graph, marked):
        runs = [timed(case.ours) for _ in range(REPEATS)]
        mine, (peer, expected) = median(run[0] for run in runs), timed(case.theirs)
        apart = case.apart(runs[0][1], expected)
        if not apart <= TOLERANCE:
            raise SystemExit(f"{case.name}: the results differ by {apart}")
        ratios.append(case.times * peer / mine)
        times = f"{mine * 1e3:.1f} ms", f"{case.times * peer:.2f} s"
        results.row(case.name, *times, f"{ratios[-1]:.0f}×", f"{apart:.0e}" if apart else "0")
    mean = verdict(geometric_mean(ratios), 20)
    results.row("geometric mean", "", "", f"{mean[0]} ({mean[1]}: {mean[2]})", "")
    results.say(
        f"\nLargest difference: of any value at any node; {TOLERANCE:g} is allowed. Of communities "
        "it is how much lower our modularity is. Eigenvector centrality is stopped after some 25 "
        "iterations, the same on both sides. networkx counts triangles at every hundredth node, "
        "and its time is multiplied by a hundred. Both sides are called alike; ours gives its "
        "result as networkx does, a mapping with all nodes, and that is in its time."
    )


def bench_views(results: Results, made: Tables) -> None:
    """The index, and the parts and the whole of the network as networkx graphs."""
    results.head("Networks", "", "taken")
    making, index = timed(lambda: NetworkIndex(made))
    whole, _ = timed(lambda: to_networkx(made))
    results.row("tables → index", f"{making:.2f} s")
    results.row("index → sparse matrix", f"{timed(index.network)[0]:.2f} s")
    results.row("tables → networkx", f"{whole:.2f} s")
    graph = index.network().to_networkx()
    conversion, _ = timed(lambda: convert_from_nx(graph, edge_attrs={"weight": 1}))
    results.row("networkx → sparse matrix, which networkx keeps", f"{conversion:.2f} s")
    stories(results, made, index)


def stories(results: Results, made: Tables, index: NetworkIndex) -> None:
    """A story as a networkx graph."""
    ids = made.stories["id"].gather_every(max(1, made.stories.height // STORIES)).to_list()
    gc.disable()
    taken, walls, nodes = [], [], []
    for id_ in ids:
        wall, start = perf_counter(), process_time()
        graph = index.story(id_)
        taken.append(process_time() - start)
        walls.append(perf_counter() - wall)
        nodes.append(len(graph))
    gc.enable()
    last = quantiles(taken, n=20)[-1]
    met = verdict(median(taken) * 1e3, 2, at_least=False)[2]
    results.row(
        f"a story → networkx, median of {len(ids)} ({median(nodes):.0f} nodes)",
        f"{median(taken) * 1e3:.2f} ms of CPU (≤ 2 ms: {met}), "
        f"{median(walls) * 1e3:.2f} ms by the clock",
    )
    results.row("a story → networkx, 95 of 100 take less than", f"{last * 1e3:.2f} ms of CPU")


def bench_memory(results: Results, count: int) -> None:
    """The whole graph in the index: bytes per edge."""
    made = tables(count)
    making, index = timed(lambda: NetworkIndex(made))
    weights = sum(
        layer.frame["weight"].estimated_size()
        for layer in index.layers.values()
        if "weight" in layer.frame.columns
    )
    held = index.nbytes / index.edges
    nodes = sum(frame.height for frame in index.nodes.values())
    results.head(f"{count:,} articles", "", "")
    results.row("nodes, edges", f"{nodes:,}, {index.edges:,}")
    results.row("tables → index", f"{making:.1f} s")
    results.row(
        "index in both directions", f"{(index.nbytes - weights) / index.edges:.1f} B an edge"
    )
    target = "ok" if held <= 15 else "missed"
    results.row("with weights", f"**{held:.1f} B an edge** (≤ 15: {target})")
    network = index.network()
    matrix = network.matrix
    size = matrix.data.nbytes + matrix.indices.nbytes + matrix.indptr.nbytes
    results.row("as a sparse matrix", f"{size / network.edge_count:.1f} B an edge")
    stories(results, made, index)
    results.say(
        "\nIds, texts and further attributes are the tables' own and are not copied; the bytes "
        "are those of the arrays that hold the edges, and of the column of weights."
    )


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--articles", type=int, default=100_000, help="for the measures")
    parser.add_argument("--large", type=int, default=1_000_000, help="articles, for the memory")
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    return parser.parse_args()


def main() -> None:
    """Run every part and write the results."""
    chosen, results = options(), Results()
    results.say("# Networks\n")
    results.say("Written by `python -m benchmarks.analysis`. CPU seconds in one process; ours")
    results.say(f"{REPEATS} times, the median; networkx once. Each side has its network ready.\n")
    results.say(f"Machine: {machine()}\n")
    results.say(f"Tables made by `benchmarks/tables.py`: {chosen.articles:,} articles.\n")
    made = tables(chosen.articles)
    bench_measures(results, made)
    bench_views(results, made)
    bench_memory(results, chosen.large)
    chosen.output.write_text("\n".join(results.lines) + "\n", encoding="utf-8")
    print(f"\nWritten to {chosen.output}")


if __name__ == "__main__":
    main()

"""The mutants of the code, and a sample of them that is spread over rooms and modules.

cosmic-ray's operators say what can be changed. Of the variants of one place (``a + b`` has
eleven) at most one is sampled, so that arithmetic does not crowd out everything else.
"""

import hashlib
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TypeVar

from cosmic_ray.ast import ast_nodes, get_ast_from_path
from cosmic_ray.plugins import get_operator, operator_names
from cosmic_ray.work_item import MutationSpec, WorkItem
from parso.tree import NodeOrLeaf

PACKAGE = Path("graph/newsgraph")
ROOMS = ("identity", "ingest", "stories", "exports", "query", "validate", "analysis")

BY_ACCIDENT = re.compile(r"_(?!Is)\w+_Is(Not)?\Z")
"""``==`` → ``is``: whether that is the same depends on which objects Python happens to share."""

K = TypeVar("K")
Place = list[MutationSpec]
Position = tuple[int, int]
Span = tuple[Position, Position]


def room_of(module: Path) -> str:
    """The room of a module: its folder below the package."""
    return module.relative_to(PACKAGE).parts[0]


def sample(root: Path, rooms: Sequence[str], size: int, seed: int) -> list[WorkItem]:
    """A sample of mutants: half of it spread evenly over the rooms, half by their size.

    Within a room it is spread over the modules by their size. Which places of a module are
    drawn depends on the seed and on this module alone.
    """
    places = {room: _places_of_room(root, room) for room in rooms}
    sizes = {room: sum(map(len, found.values())) for room, found in places.items()}
    mean = sum(sizes.values()) / len(sizes)
    per_room = shares({room: number + mean for room, number in sizes.items()}, size)
    drawn: list[MutationSpec] = []
    for room, modules in places.items():
        per_module = shares({name: len(found) for name, found in modules.items()}, per_room[room])
        for module, found in modules.items():
            chosen = random.Random(f"{seed} {module}")
            picked = chosen.sample(found, min(per_module[module], len(found)))
            drawn += [chosen.choice(place) for place in picked]
    return [WorkItem.single(_id(spec), spec) for spec in drawn]


def shares(weights: Mapping[K, float], total: int) -> dict[K, int]:
    """Split a whole number by weights, the remainder to the largest fractions."""
    whole = sum(weights.values())
    exact = {key: total * weight / whole for key, weight in weights.items()}
    result = {key: int(share) for key, share in exact.items()}
    by_fraction = sorted(exact, key=lambda key: result[key] - exact[key])
    for key in by_fraction[: total - sum(result.values())]:
        result[key] += 1
    return result


def _places_of_room(root: Path, room: str) -> dict[Path, list[Place]]:
    modules = sorted((root / PACKAGE / room).rglob("*.py"))
    found = {path.relative_to(root): places(root, path.relative_to(root)) for path in modules}
    return {module: of_module for module, of_module in found.items() if of_module}


def places(root: Path, module: Path) -> list[Place]:
    """The mutants of a module, those of one operator's family at one position together."""
    tree = get_ast_from_path(root / module)
    nodes = list(ast_nodes(tree))
    never_run = list(chain.from_iterable(map(_never_run, nodes)))
    found: defaultdict[tuple[Position, Position, str], Place] = defaultdict(list)
    for name in operator_names():
        operator = get_operator(name)
        if operator.arguments() or BY_ACCIDENT.search(name):
            continue
        positions = chain.from_iterable(map(operator().mutation_positions, nodes))
        for occurrence, (start, end) in enumerate(positions):
            if not any(first <= start and end <= last for first, last in never_run):
                family = name.partition("_")[0]
                found[start, end, family].append(MutationSpec(module, name, occurrence, start, end))
    return [found[key] for key in sorted(found)]


def _never_run(node: NodeOrLeaf) -> Iterator[Span]:
    """Code that does not run: annotations, and the body of ``if TYPE_CHECKING``."""
    if node.type in ("funcdef", "param") and (annotation := getattr(node, "annotation", None)):
        yield annotation.start_pos, annotation.end_pos
    children = getattr(node, "children", [])
    if node.type == "annassign":
        yield children[1].start_pos, children[1].end_pos
    if node.type == "if_stmt" and children[1].get_code(include_prefix=False) == "TYPE_CHECKING":
        yield node.start_pos, node.end_pos


def _id(spec: MutationSpec) -> str:
    said = f"{spec.module_path.as_posix()} {spec.operator_name} {spec.occurrence}"
    return hashlib.sha256(said.encode()).hexdigest()[:16]

"""Union-find with members that are kept apart.

Source: R. E. Tarjan, Efficiency of a good but not linear set union algorithm, J. ACM 22 (1975).
"""

from collections.abc import Iterable, Sequence


class Forest:
    """Disjoint sets of strings; an unknown name is a set of its own.

    The representative of a set is its smallest member, so it does not depend on the order
    of unions.

    >>> forest = Forest([["a", "c"]])
    >>> forest.union("a", "b"), forest.union("b", "c"), forest.find("b"), forest.find("c")
    (True, False, 'a', 'c')
    """

    def __init__(self, apart: Iterable[Sequence[str]] = ()) -> None:
        self._parents: dict[str, str] = {}
        self._foes: dict[str, set[str]] = {}
        for group in apart:
            for name in group:
                self._foes.setdefault(name, set()).update(set(group) - {name})

    def find(self, name: str) -> str:
        """The representative of the set that holds ``name``."""
        parents = self._parents
        root = name
        while (parent := parents.get(root, root)) != root:
            root = parent
        while (parent := parents.get(name, root)) != root:
            parents[name], name = root, parent
        return root

    def union(self, left: str, right: str) -> bool:
        """Join two sets; return ``False`` if some of their members are kept apart."""
        first, second = sorted((self.find(left), self.find(right)))
        if first == second:
            return True
        foes = self._foes
        if any(self.find(foe) == second for foe in foes.get(first, ())):
            return False
        self._parents[second] = first
        if second in foes:
            foes.setdefault(first, set()).update(foes.pop(second))
        return True

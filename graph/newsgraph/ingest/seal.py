"""Keeps the text of ``secured`` values out of everything that the reader passes on.

The blob itself never enters the tree. This guards against its copies: an alias, or another
field that repeats a piece of it.
"""

from collections.abc import Iterable

from newsgraph.ingest.nodes import Node, SharedDict, Tree

WINDOW = 24
"""Characters of a secured value that may stand nowhere else."""

PIECE = 8
STRIDE = WINDOW - PIECE + 1
APART = "\0"
"""Stands between texts that are searched together; no text of a document holds it."""


def unseal(trees: list[Tree]) -> bool:
    """Take out of the trees of a file what repeats a secured value; whether there was any."""
    sealed = [text for tree in trees for text in tree.sealed]
    if not sealed or not leaks(sealed, APART.join(_text(tree.root) for tree in trees)):
        return False
    windows = _windows(sealed)
    changed = False
    for tree in trees:
        purged = _purge(tree.root, windows)
        changed = changed or purged != tree.root
        tree.root = purged
    return changed


def leaks(sealed: Iterable[str], text: str) -> bool:
    """Whether ``text`` may hold a sealed value, or :data:`WINDOW` characters of one.

    Any window of 24 characters covers one of the 8-character pieces at multiples of 17
    whole, so looking for these is enough. False alarms are possible, misses are not.
    """
    return any(
        value[start : start + PIECE] in text
        for value in sealed
        if len(value) >= PIECE
        for start in range(0, len(value) - PIECE + 1, STRIDE)
    )


def _text(node: Node) -> str:
    """All keys and scalars of a tree; that of a recurring mapping is remembered."""
    if isinstance(node, str):
        return node
    if isinstance(node, SharedDict) and node.text is not None:
        return node.text
    if isinstance(node, dict):
        text = APART.join([*node, *map(_text, node.values())])
        if isinstance(node, SharedDict):
            node.text = text
        return text
    return APART.join(map(_text, node)) if node else ""


def _windows(sealed: list[str]) -> set[str]:
    return {
        value[start : start + WINDOW]
        for value in sealed
        if len(value) >= PIECE
        for start in range(max(1, len(value) - WINDOW + 1))
    }


def _purge(node: Node, windows: set[str]) -> Node:
    """The tree without the scalars and keys that hold a sealed value or a piece of one."""
    if isinstance(node, str):
        return None if _holds(node, windows) else node
    if isinstance(node, list):
        return [_purge(member, windows) for member in node]
    if isinstance(node, dict):
        return {
            key: _purge(value, windows) for key, value in node.items() if not _holds(key, windows)
        }
    return node


def _holds(text: str, windows: set[str]) -> bool:
    pieces = {text[start : start + WINDOW] for start in range(max(1, len(text) - WINDOW + 1))}
    return not windows.isdisjoint(pieces) or any(
        window in text for window in windows if len(window) < WINDOW
    )

"""What stands under ``secured`` keys is taken out here, of every value and of JSON in texts.

Values of tables hold JSON in texts, and so may any text of a document. It is opened here,
before anything else looks at it, so no later parser meets a secured value.
"""

import json
from typing import Any

from newsgraph.ingest.nodes import MAX_DEPTH, Node, Tree, is_sealed_key
from newsgraph.ingest.salvage import values_in

MOST_WITHIN = 4
"""JSON texts in JSON texts that are opened."""


class Members:
    """The members of a JSON object, twins too: none may slip through unseen."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        self.pairs = pairs


DECODER = json.JSONDecoder(
    object_pairs_hook=Members, parse_int=str, parse_float=str, parse_constant=lambda _: None
)


def plain(value: Any) -> Node:
    """What the decoder gave, as the value of a document; of twins, the last counts."""
    if isinstance(value, Members):
        return _mapping(value)
    if isinstance(value, list):
        return [plain(part) for part in value]
    if isinstance(value, bool):
        return str(value).lower()
    return None if value is None else str(value)


def _mapping(members: Members) -> Node:
    mapping: dict[str, Any] = {}
    sealed: list[Node] = []
    for key, value in members.pairs:
        node = plain(value)
        if is_sealed_key(key):
            sealed.append(node)
            continue
        if key in mapping:
            lost: list[str] = []
            unsealed(mapping[key], lost)
            sealed.extend(lost)
        mapping[key] = node
    return mapping | ({"secured": sealed} if sealed else {})


def parsed(text: str) -> Node:
    """The list or mapping that a text is in JSON; nothing if it is none."""
    if not is_open(text):
        return None
    try:
        found = plain(DECODER.decode(text.strip()))
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, list | dict) else None


def is_open(text: str) -> bool:
    """Whether a text may be a list or a mapping in JSON."""
    return text[:1] in ("{", "[") or (text[:1].isspace() and text.lstrip()[:1] in ("{", "["))


def unsealed(value: Node, sealed: list[str], within: int = MOST_WITHIN) -> Node:
    """The value without what stands under ``secured`` keys, which goes to ``sealed``.

    A text that is JSON with such a key becomes what it says without it.
    """
    if isinstance(value, str):
        return _opened(value, sealed, within) if is_open(value) else value
    if isinstance(value, list):
        return [unsealed(part, sealed, within) for part in value]
    if not isinstance(value, dict):
        return value
    for key in value:
        if is_sealed_key(key):
            sealed.extend(all_texts(value[key]))
    return {
        key: unsealed(part, sealed, within) for key, part in value.items() if not is_sealed_key(key)
    }


def _opened(text: str, sealed: list[str], within: int) -> Node:
    """What a text says in JSON if a ``secured`` key is in it; any other text as it is."""
    found = parsed(text) if within else None
    if found is None or too_deep(found):
        sealed.extend(values_in(text, in_braces=True))
        return text
    known = len(sealed)
    rest = unsealed(found, sealed, within - 1)
    return text if len(sealed) == known else rest


def open_texts(tree: Tree) -> Tree:
    """The tree without what stands under ``secured`` keys in JSON texts."""
    if any(map(is_open, all_texts(tree.root))):
        tree.root = unsealed(tree.root, tree.sealed)
    return tree


def all_texts(value: Node) -> list[str]:
    """Every text in a value of any shape, keys too."""
    if isinstance(value, dict):
        return [text for pair in value.items() for part in pair for text in all_texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in all_texts(part)]
    return [value] if value else []


def too_deep(value: Node, depth: int = MAX_DEPTH) -> bool:
    """Whether lists and mappings stand in one another deeper than a document may have them."""
    if not isinstance(value, list | dict):
        return False
    parts = value.values() if isinstance(value, dict) else value
    return depth == 0 or any(too_deep(part, depth - 1) for part in parts)

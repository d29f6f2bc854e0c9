"""The cells of a row → the tree of a document, each value as a seed document writes it."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from newsgraph.errors import MisfitError, UndecidedOrderError
from newsgraph.identity.hosts import clean_domain
from newsgraph.ingest.dates import Order, read
from newsgraph.ingest.lists import members
from newsgraph.ingest.nodes import NULLS, Fault, Node, Tree, is_sealed_key
from newsgraph.ingest.opening import all_texts, parsed, too_deep, unsealed
from newsgraph.ingest.quoting import shorten
from newsgraph.ingest.records import is_known
from newsgraph.ingest.values import BOOLEANS
from newsgraph.schema.kinds import readings

Cells = list[tuple[str, Node]]
"""Column and value, as they stand."""

MAX_CELL = 1_000_000
"""Characters; a longer text is no value of ours."""

MISSING = NULLS | {"NaN", "nan", "None", "N/A", "\\N"}
"""What writers of tables put where there is nothing."""

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
SURROGATE = re.compile("[\ud800-\udfff]")
ESCAPE = re.compile(r"\\(?=[?&=#%+])|(?<=&)amp;")
"""Escapes in addresses that the UCI news data have: ``\\?`` and ``&amp;``."""

BEFORE_URL = re.compile(r"[\s|;,]+(?=https?://)", re.IGNORECASE)
TIMES = {read.key for field, read in readings("Related") if field.type == "time"}
URLS = {read.key for field, read in readings("Related") if field.type == "url"}


class RowReader:
    """Makes the tree of each row; counts what it repaired on the way."""

    def __init__(self, plan: dict[str, str], orders: Mapping[str, Order]) -> None:
        self.plan = plan
        self.orders = orders
        self.repaired: Counter[str] = Counter()
        self._ids: set[str] = set()

    def tree(self, cells: Cells, number: int) -> tuple[str, Tree]:
        """The place of a row in its table, ``[0]`` for the first, and its tree.

        A row with an id of its own has the place ``[id=…]``.
        """
        root: dict[str, Any] = {}
        tree = Tree(root, [], [])
        id_ = ""
        seen: set[str] = set()
        for column, cell in cells:
            if is_sealed_key(column):
                tree.sealed.extend(all_texts(cell))
                continue
            opened = unsealed(cell, tree.sealed)
            if column in seen:
                continue  # of several columns of one name, the first is read
            seen.add(column)
            value = self._sound(column, opened, tree)
            key = self.plan.get(column)
            if value is None:
                continue
            if key == "id" and isinstance(value, str):
                id_ = value.strip()
            elif key is None or key == "id":
                root[f"{column} (column)" if is_known(column) else column] = value
            else:
                self._fill(root, key, value, self.orders.get(column))
        return self._place(id_, number, tree), tree

    def _sound(self, column: str, value: Node, tree: Tree) -> Node:
        """The value, or nothing and a fault if it cannot be a value."""
        if not isinstance(value, str):
            return value
        if value in MISSING or value.isspace():
            return None
        reason, hint = _fault(value)
        if reason:
            tree.faults.append(Fault(f"the cell {shorten(column)} {reason}", hint))
            return None
        return value

    def _fill(self, root: dict[str, Any], key: str, value: Node, order: Order | None) -> None:
        if key in CONVERSIONS:
            value = CONVERSIONS[key](value)
        elif key in URLS:
            value = self._repaired(value)
        elif key in TIMES and isinstance(value, str):
            if key == "publishedDateTime" and value.casefold() in BOOLEANS:
                key = "published"  # in a seed document the key says whether it is shown
            value = ordered(value, order) if order else value
        elif key == "related":
            value = [self._entry(entry) for entry in _urls(value)]
        if key == "outlet":
            _fill_outlet(root, value)
        elif key.startswith("provider."):
            root.setdefault("provider", {})[key.removeprefix("provider.")] = value
        else:
            root[key] = value

    def _entry(self, entry: Node) -> Node:
        return {"webUrl": self._repaired(entry)} if isinstance(entry, str) else entry

    def _repaired(self, url: Node) -> Node:
        if not isinstance(url, str) or not ESCAPE.search(url):
            return url
        self.repaired["address"] += 1
        return ESCAPE.sub("", url)

    def _place(self, id_: str, number: int, tree: Tree) -> str:
        if not id_ or len(id_) > 200:
            return f"[{number}]"
        if id_ in self._ids:
            reason = f"the id {shorten(id_)} stands in an earlier row too"
            hint = f"Give each row its own; this one is known as row [{number}]."
            tree.faults.append(Fault(reason, hint, level="noted"))
            return f"[{number}]"
        self._ids.add(id_)
        return f"[id={id_}]"


def ordered(text: str, order: Order) -> str:
    """A date that needs the order of its column, with the year first; any other text as it is.

    >>> ordered("02/01/2020 10:30", "DMY"), ordered("soon", "DMY")
    ('2020-01-02T10:30:00', 'soon')
    """
    try:
        read(text)
    except UndecidedOrderError:
        stated = read(text, order)
    except MisfitError:
        return text
    else:
        return text
    moment = stated.moment
    if stated.precision == "day":
        return moment.date().isoformat()
    return moment.isoformat(timespec="minutes" if stated.precision == "minute" else "auto")


def _fault(text: str) -> tuple[str, str]:
    """What is wrong with a text, and how to fix it; nothing if all is well."""
    if len(text) > MAX_CELL:
        return f"is longer than {MAX_CELL:,} characters", "Shorten it."
    if not text.isascii() and SURROGATE.search(text):
        return "is not UTF-8", "Save the table as UTF-8."
    if found := CONTROL.search(text):
        return f"holds the control character U+{ord(found[0]):04X}", "Remove it."
    return "", ""


def _fill_outlet(root: dict[str, Any], value: Node) -> None:
    if isinstance(value, dict):
        root["provider"] = value | root.get("provider", {})
    elif isinstance(value, str):
        is_host = "." in value and clean_domain(value.strip()) is not None
        provider = root.setdefault("provider", {})
        provider.setdefault("domain" if is_host else "name", value)
        if is_host and provider["domain"] != value:
            provider.setdefault("name", value)


def _listed(value: Node) -> Node:
    """The members of the list that a text holds (``lists.py``), each by its name if it has one."""
    if not isinstance(value, str):
        return value
    found = parsed(value)
    if not isinstance(found, list) or too_deep(found):
        found = members(value)
    return [part.get("name") or part if isinstance(part, dict) else part for part in found]


def _urls(value: Node) -> list[Node]:
    if isinstance(value, str) and not value.lstrip().startswith("["):
        return list(BEFORE_URL.split(value.strip().rstrip("|;, \n")))
    listed = _listed(value)
    return listed if isinstance(listed, list) else [listed]


def _images(value: Node) -> Node:
    entries = _urls(value)
    return [{"url": entry} if isinstance(entry, str) else entry for entry in entries]


CONVERSIONS: dict[str, Callable[[Node], Node]] = {
    read.key: _images if read.record == "Image" else _listed
    for record in ("Related", "Document")
    for _, read in readings(record)
    if read.record == "Image" or read.parts
}
"""Key of a document → how a cell says several values."""

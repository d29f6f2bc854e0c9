"""The cells of a row → the tree of a document, each value as a seed document writes it."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from newsgraph.errors import MisfitError, UndecidedOrderError
from newsgraph.ingest.dates import Order, read
from newsgraph.ingest.meanings import ABSENT, LONGEST, PLAIN, said
from newsgraph.ingest.nodes import Fault, Node, Tree, is_sealed_key
from newsgraph.ingest.opening import all_texts, unsealed
from newsgraph.ingest.quoting import shorten
from newsgraph.ingest.records import is_known
from newsgraph.schema.kinds import readings

Cells = list[tuple[str, Node]]
"""Column and value, as they stand."""

MAX_CELL = 1_000_000
"""Characters; a longer text is no value of ours."""

NEWS = "article"
"""The type of a row that states none: tables of news list articles."""

BY_DEFAULT = "(by default)"
"""Stands for the column of a value that no column states."""

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
SURROGATE = re.compile("[\ud800-\udfff]")
ESCAPE = re.compile(r"\\(?=[?&=#%+])|(?<=&)amp;")
"""Escapes in addresses that the UCI news data have: ``\\?`` and ``&amp;``."""

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
        tree = Tree({}, [], [])
        values: dict[str, Node] = {}
        for column, cell in cells:
            if is_sealed_key(column):
                tree.sealed.extend(all_texts(cell))
                continue
            opened = unsealed(cell, tree.sealed)
            if column not in values:  # of several columns of one name, the first is read
                values[column] = self._sound(column, opened, tree)
        id_ = self._filled(tree, values)
        return self._place(id_, number, tree), tree

    def _filled(self, tree: Tree, values: dict[str, Node]) -> str:
        """Fill the tree with the values of a row, the best column of each key first.

        Returns:
            the id of the row, if it states one.
        """
        root: dict[str, Any] = {}
        id_ = ""
        for column, key in self.plan.items():
            value = values.pop(column, None)
            if value is None:
                continue
            if key in PLAIN and value.__class__ is str and len(value) > LONGEST:
                if key in root:
                    values[column] = value
                else:
                    root[key] = self._whole(key, self._ordered(key, value, column))
                    tree.origins[key] = column
            elif key == "id":
                id_ = id_ or (value.strip() if isinstance(value, str) else "")
            elif not self._fill(tree.origins, root, key, value, column):
                values[column] = value
        for column, value in values.items():
            if value is not None:
                root[f"{column} (column)" if is_known(column) else column] = value
        if root and "type" not in root:
            root["type"], tree.origins["type"] = NEWS, BY_DEFAULT
        tree.root = root
        return id_

    def _sound(self, column: str, value: Node, tree: Tree) -> Node:
        """The value, or nothing and a fault if it cannot be a value."""
        if not isinstance(value, str):
            return value
        if value in ABSENT or value.isspace():
            return None
        reason, hint = _fault(value)
        if reason:
            tree.faults.append(Fault(f"the cell {shorten(column)} {reason}", hint))
            return None
        return value

    def _fill(
        self, origins: dict[str, str], root: dict[str, Any], key: str, value: Node, column: str
    ) -> bool:
        """Set what a cell says of keys without a value; return whether the cell was of use.

        A cell that says nothing was of use too, since nothing of it is lost.
        """
        value = self._ordered(key, value, column)
        found = said(key, value)
        filled = not found
        for target, part in found:
            whole, _, inner = target.partition(".")
            place = root.setdefault(whole, {}) if inner else root
            if (inner or whole) not in place:
                place[inner or whole] = self._whole(whole, part)
                origins[target] = column
                filled = True
        return filled

    def _ordered(self, key: str, value: Node, column: str) -> Node:
        """A date with the year first, if its column shows whether the day or month comes first."""
        order = self.orders.get(column) if self.orders and key in TIMES else None
        return ordered(value, order) if order and isinstance(value, str) else value

    def _whole(self, key: str, value: Node) -> Node:
        if key in URLS:
            return self._repaired(value)
        if key == "related" and isinstance(value, list):
            return [self._entry(entry) for entry in value]
        return value

    def _entry(self, entry: Node) -> Node:
        if not isinstance(entry, dict) or "webUrl" not in entry:
            return entry
        return {**entry, "webUrl": self._repaired(entry["webUrl"])}

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
    ('2020-01-02T10:30', 'soon')
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

"""A tree of plain values → a typed record, one value at a time.

The annotations in :mod:`newsgraph.model` say what each field takes. A value that does not
fit costs that value, a related entry that cannot be identified costs that entry; each with
an issue. Keys that no record knows are counted.
"""

import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache, lru_cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin

import msgspec

from newsgraph.errors import MisfitError
from newsgraph.ingest.dates import Stated
from newsgraph.ingest.meanings import meaning, said
from newsgraph.ingest.nodes import Fault, Node, SharedDict, Tree, is_sealed_key
from newsgraph.ingest.values import BOOLEANS, SCALARS
from newsgraph.model import Document, Image, Json, Provider, Record, Related
from newsgraph.precision import Precision, coarser, started
from newsgraph.report import Issue, Level
from newsgraph.schema.kinds import addresses, precisions

R = TypeVar("R", bound=Record)

IDENTIFYING = tuple(addresses())

PRECISIONS = precisions()

SURROGATE = re.compile("[\ud800-\udfff]")
HALF = ("half a character (a surrogate without its other half)", "Save it as UTF-8.")


def identified(record: Related) -> bool:
    """Whether the record has any URL to know the article by."""
    return any(getattr(record, name) for name in IDENTIFYING)


class Reader:
    """Collects the issues, the unknown keys, and the places of the entries of one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.issues: list[Issue] = []
        self.unknown: Counter[str] = Counter()
        self.shapes: Counter[Shape] = Counter()
        """How many documents state the same fields by the same keys, see :func:`keys_of`."""
        self.origins: dict[str, str] = {}
        """Key → column, for the row that is being read."""
        self.places: list[str] = []
        self.members = 0
        """Members of lists that were read."""

    def size(self) -> int:
        """How many values and faults were met that take memory."""
        return len(self.places) + len(self.issues) + len(self.unknown) + self.members

    def issue(self, path: str, level: Level, reason: str, hint: str) -> None:
        """Add one issue at a place of the document."""
        self.issues.append(Issue(self.file, path, level, reason, hint))

    def faults(self, path: str, tree: Tree) -> None:
        """Add what the parser found at a place of the document."""
        for fault in tree.faults:
            self.fault(path, fault)

    def fault(self, path: str, fault: Fault) -> None:
        """Add one fault at a place of the document."""
        what = (fault.level, fault.reason, fault.hint, fault.line, fault.column)
        self.issues.append(Issue(self.file, path, *what))

    def record(self, cls: type[R], mapping: dict[str, Any], path: str = "") -> R:
        """The record of a mapping; what does not fit is left out, with an issue."""
        plan = _plan(cls)
        values: dict[str, Any] = {}
        origins: dict[str, str] = {}
        others = []
        for key, node in mapping.items():
            field = plan.get(key)
            if field is None or (key in BY_VALUE and is_other(key, node)):
                others.append(key)
            elif node is not None:
                try:  # as in `_set`, without a call for each of the many values
                    value = field.convert(self, node, path, key)
                except MisfitError as error:
                    self.issue(_join(path, key), "dropped", error.reason, error.hint)
                else:
                    if value is not None:
                        values[field.name] = value
        if others:
            origins = self._by_other_names(cls, mapping, others, path, values)
        if cls is Document:
            self._count(values, origins)
        if issubclass(cls, Related):
            self._settle(values, path)
        return cls(**values)

    def _settle(self, values: dict[str, Any], path: str) -> None:
        """Note a placeholder for a headline, and split times into moment and precision."""
        if values.get("title") in PLACEHOLDERS:
            reason = "a placeholder stands in place of a headline that was taken away"
            self.issue(_join(path, "title"), "noted", reason, "Leave the article out.")
        for name, precision in PRECISIONS.items():
            if stated := values.get(name):
                values[name], values[precision] = _known(stated, values.get(precision))

    def _by_other_names(
        self,
        cls: type[R],
        mapping: dict[str, Any],
        keys: list[str],
        path: str,
        values: dict[str, Any],
    ) -> dict[str, str]:
        """Set what no key of its own sets, from the best of its other names; count the rest.

        Returns:
            attribute → the key that set it, ``provider.`` before those of the outlet.
        """
        origins: dict[str, str] = {}
        outlet: dict[str, Any] = {}
        unread = [key for key in keys if not is_sealed_key(key)]
        found = [(*known, key) for key in unread if (known := meaning(cls.__name__, key))]
        for _, target, key in sorted(found):
            node = mapping[key]
            parts = said(target, node) if issubclass(cls, Related) else ((target, node),)
            is_read = node is not None and not parts
            for part, value in parts:
                whole, _, inner = part.partition(".")
                held = outlet if inner else values
                field = _plan(Provider if inner else cls)[inner or whole]
                if field.name not in held and value is not None:
                    self._set(held, field, value, path, key)
                    origins[f"provider.{field.name}" if inner else field.name] = key
                    is_read = True
            if is_read:
                unread.remove(key)
        if outlet:
            own = msgspec.structs.asdict(values.get("provider") or Provider())
            values["provider"] = Provider(**(outlet | {k: v for k, v in own.items() if v}))
        self.unknown.update(map(encodable, unread))
        return origins

    def _count(self, values: dict[str, Any], origins: dict[str, str]) -> None:
        """Count a document that states these fields, by these keys and columns."""
        provider = values.get("provider") or NOBODY
        outlet = (provider.name is not None, provider.domain is not None)
        keys = (*origins.items(), *self.origins.items())
        self.shapes[tuple(values), outlet, keys] += 1

    def _set(
        self, values: dict[str, Any], field: "_Field", node: Node, path: str, key: str
    ) -> None:
        try:
            value = field.convert(self, node, path, key)
        except MisfitError as error:
            self.issue(_join(path, key), "dropped", error.reason, error.hint)
        else:
            if value is not None:
                values[field.name] = value

    def entries(self, cls: type[R], node: Node, path: str) -> tuple[R, ...]:
        """The records of a list; an entry that is no mapping is left out, with an issue."""
        if not isinstance(node, list):
            raise MisfitError(f"{_kind(node)}, not a list", "Write a list of entries with `- `.")
        self.members += len(node)
        found = [self.entry(cls, entry, f"{path}[{i}]") for i, entry in enumerate(node)]
        return tuple([record for record in found if record is not None])

    def entry(self, cls: type[R], node: Node, path: str) -> R | None:
        """One record of a list, or ``None`` with an issue."""
        record = node.record if isinstance(node, SharedDict) else None
        if record.__class__ is not cls:
            record = self._new_entry(cls, node, path)
        if record is not None and cls is Related:
            self.places.append(path)
        return record

    def _new_entry(self, cls: type[R], node: Node, path: str) -> R | None:
        """The record of an entry; that of a mapping that recurs is kept if all is well with it."""
        if not isinstance(node, dict):
            level: Level = "rejected" if cls is Related else "dropped"
            self.issue(path, level, f"{_kind(node)}, not a mapping", "Give it keys.")
            return None
        said = len(self.issues), self.unknown.total()
        record = self.record(cls, node, path)
        if isinstance(record, Related) and not identified(record):
            self.issue(path, "rejected", "no usable URL", "Give it a `webUrl`.")
            return None
        if isinstance(node, SharedDict) and said == (len(self.issues), self.unknown.total()):
            node.record = record
        return record


Convert = Callable[[Reader, Any, str, str], Any]
"""Reader, node, path of the record, key → the value, or ``None`` for none."""


class _Field(NamedTuple):
    """How one key of a mapping becomes one attribute of a record."""

    name: str
    convert: Convert


@cache
def _plan(cls: type[Record]) -> dict[str, _Field]:
    return {
        field.encode_name: _Field(field.name, _converter(field.type))
        for field in msgspec.structs.fields(cls)
    }


def _keys(cls: type[Record]) -> set[str]:
    return {field.encode_name for field in msgspec.structs.fields(cls)}


KEYS = {key.casefold(): key for cls in (Document, Provider, Image) for key in _keys(cls)}
"""Every known key by its case-folded form."""


PLACEHOLDERS = frozenset({"[Removed]", "[removed]", "[Deleted]", "[deleted]", "[REMOVED]"})
"""What news services put in place of a headline that was taken away."""


BY_VALUE = frozenset({"published", "provider"})
"""Keys of seed documents that mean something else if their value is another text."""


def is_other(key: str, node: Node) -> bool:
    """Whether the value of such a key is a date or the name of an outlet."""
    if node.__class__ is not str:
        return key == "provider" and node.__class__ is list
    return key == "provider" or node.strip().casefold() not in BOOLEANS


NOBODY = Provider()

Shape = tuple[tuple[str, ...], tuple[bool, bool], tuple[tuple[str, str], ...]]
"""The attributes that a document has, whether its outlet has a name and a domain, and the keys and
columns by which it states what no key of its own states."""


@lru_cache(maxsize=2**12)
def keys_of(shape: Shape) -> str:
    """The columns of the sightings that a document fills, with the keys that state them, in JSON.

    >>> keys_of((("title", "provider"), (True, False), (("provider.name", "source"),)))
    '{"title":"title","provider_name":"source"}'
    """
    names, outlet, pairs = shape
    keys = dict(pairs)
    stated = {name: (name, camel(name)) for name in names if name != "provider"}
    for part, is_stated in zip(("name", "domain"), outlet, strict=True):
        if is_stated:
            stated[f"provider_{part}"] = (f"provider.{part}", f"provider.{part}")
    found = {
        name: encodable(keys.get(attribute) or keys.get(key) or key)
        for name, (attribute, key) in stated.items()
    }
    return msgspec.json.encode(found).decode()


@cache
def camel(name: str) -> str:
    """The key of an attribute."""
    return _KEY_OF.get(name, name)


_KEY_OF = {field.name: field.encode_name for field in msgspec.structs.fields(Document)}


def key_of(name: str) -> str | None:
    """The key of a document that a name means, its own or another of its names."""
    if name in KEYS.values():
        return name
    found = meaning("Document", name)
    return found[1] if found else None


def is_known(key: str) -> bool:
    """Whether a document's key, or another name of one, is read."""
    return key in KEYS.values() or meaning("Document", key) is not None


def _converter(annotation: Any) -> Convert:
    """The conversion that an annotation of :mod:`newsgraph.model` asks for."""
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (arg for arg in get_args(annotation) if arg is not type(None))
    if get_origin(annotation) is tuple:
        member = get_args(annotation)[0]
        return _texts if member is str else _entries(member)
    if annotation is Json:
        return _json
    if annotation is datetime:
        return _timestamp
    if annotation in SCALARS:
        return _scalar(SCALARS[annotation])
    return _record(annotation)


def _scalar(convert: Callable[[str], Any]) -> Convert:
    def scalar(_reader: Reader, node: Node, _path: str, _key: str) -> Any:
        if node.__class__ is str and (text := node.strip()):
            return convert(text if text.isascii() else _encoded(text))
        return _no_scalar(node)

    return scalar


def _encoded(text: str) -> str:
    """The text, if it can be written as UTF-8."""
    if SURROGATE.search(text):
        raise MisfitError(*HALF)
    return text


def encodable(text: str) -> str:
    """The text with a mark in place of each half of a character."""
    return text if text.isascii() else SURROGATE.sub("\ufffd", text)


def _no_scalar(node: Node) -> None:
    if not isinstance(node, str):
        raise MisfitError(f"{_kind(node)}, not a text", "Write one text.")


_stated = _scalar(SCALARS[datetime])


def _timestamp(reader: Reader, node: Node, path: str, key: str) -> Stated | None:
    """A time in UTC; one without a zone is taken as UTC, and noted."""
    stated: Stated | None = _stated(reader, node, path, key)
    if stated is None:
        return None
    moment, precision = stated
    if precision in ("year", "month"):
        reason = f"a {precision} without a day"
        reader.issue(_join(path, key), "noted", reason, "Add the day.")
    elif moment.tzinfo is None:
        reason = "a time without zone, read as UTC"
        reader.issue(_join(path, key), "noted", reason, "Add `Z` or an offset.")
    return Stated(moment.replace(tzinfo=UTC), precision)


def _known(stated: Stated, precision: Precision | None) -> Stated:
    """A time as exactly as both it and its stated precision allow."""
    known = coarser(stated.precision, precision)
    if known is None or known == stated.precision:
        return stated
    return Stated(started(stated.moment, known), known)


def _texts(reader: Reader, node: Node, path: str, key: str) -> tuple[str, ...]:
    """A list of texts; one text alone is a list of one."""
    found = []
    members = node if isinstance(node, list) else [node]
    reader.members += len(members)
    for position, member in enumerate(members):
        if isinstance(member, str) and not SURROGATE.search(member):
            if text := member.strip():
                found.append(text)
        elif isinstance(member, str):
            place = f"{_join(path, key)}[{position}]"
            reader.issue(place, "dropped", *HALF)
        elif member is not None:
            place = f"{_join(path, key)}[{position}]"
            reader.issue(place, "dropped", f"{_kind(member)}, not a text", "Write one text.")
    return tuple(found)


def _entries(cls: type[Record]) -> Convert:
    return lambda reader, node, path, key: reader.entries(cls, node, _join(path, key))


def _record(cls: type[Record]) -> Convert:
    def record(reader: Reader, node: Node, path: str, key: str) -> Record:
        if not isinstance(node, dict):
            raise MisfitError(f"{_kind(node)}, not a mapping", "Give it keys.")
        return reader.record(cls, node, _join(path, key))

    return record


def _json(_reader: Reader, node: Node, _path: str, _key: str) -> str | None:
    if not node:
        return None
    try:
        return msgspec.json.encode(node, order="deterministic").decode()
    except UnicodeEncodeError:
        raise MisfitError(*HALF) from None


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _kind(node: Node) -> str:
    if isinstance(node, dict):
        return "a mapping"
    return "a list" if isinstance(node, list) else "a text" if node else "nothing"

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

from newsgraph.identity import hosts, urls
from newsgraph.ingest.nodes import Node, is_sealed_key
from newsgraph.ingest.trees import shorten
from newsgraph.model import Domain, ImageUrl, Json, Record, Related, Url
from newsgraph.report import Issue, Level

R = TypeVar("R", bound=Record)

INTEGER = re.compile(r"[-+]?[0-9]{1,18}(?:\.0+)?\Z")
TIMESTAMP = re.compile(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2})"
    r"(?:(?:[Tt]|[ \t]+)(?P<time>\d{1,2}:\d{2}(?::\d{2})?)(?P<fraction>\.\d+)?"
    r"[ \t]*(?P<zone>[Zz]|[-+]\d{1,2}(?::?\d{2})?)?)?\Z",
    re.ASCII,
)
BOOLEANS = {
    **dict.fromkeys(("true", "yes", "on", "y", "1"), True),
    **dict.fromkeys(("false", "no", "off", "n", "0"), False),
}
IDENTIFYING = (
    "web_url",
    "source_url",
    "original_url",
    "amp_web_url",
    "amp_url",
    "cdn_amp_web_url",
    "cdn_amp_url",
)


class Reader:
    """Collects the issues, the unknown keys, and the places of the entries of one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.issues: list[Issue] = []
        self.unknown: Counter[str] = Counter()
        self.places: list[str] = []

    def issue(self, path: str, level: Level, reason: str, mend: str) -> None:
        """Add one issue at a place of the document."""
        self.issues.append(Issue(self.file, path, level, reason, mend))

    def record(self, cls: type[R], mapping: dict[str, Any], path: str = "") -> R:
        """The record of a mapping; what does not fit is left out, with an issue."""
        plan = _plan(cls)
        values: dict[str, Any] = {}
        for key, node in mapping.items():
            field = plan.get(key)
            if field is None:
                if not is_sealed_key(key):
                    self.unknown[key] += 1
            elif node is not None:
                place = f"{path}.{key}" if path else key
                value = self.value(field, node, place)
                if value is not None:
                    values[field.name] = value
        return cls(**values)

    def value(self, field: "_Field", node: Node, path: str) -> Any:
        """The converted value, or ``None`` with an issue."""
        try:
            return field.convert(self, node, path)
        except ValueError as error:
            reason, _, mend = str(error).partition("; ")
            self.issue(path, "dropped", reason, mend or "Mend it or remove it.")
            return None

    def entries(self, cls: type[R], node: Node, path: str) -> tuple[R, ...]:
        """The records of a list; an entry that is no mapping is left out, with an issue."""
        found = []
        for position, entry in enumerate(_sequence(node)):
            place = f"{path}[{position}]"
            record = self.entry(cls, entry, place)
            if record is not None:
                found.append(record)
        return tuple(found)

    def entry(self, cls: type[R], node: Node, path: str) -> R | None:
        """One record of a list, or ``None`` with an issue."""
        if not isinstance(node, dict):
            self.issue(path, "rejected", f"{_kind(node)}, not a mapping", "Give it keys.")
            return None
        record = self.record(cls, node, path)
        if isinstance(record, Related):
            if not identified(record):
                self.issue(path, "rejected", "no usable URL", "Give it a `webUrl`.")
                return None
            self.places.append(path)
        return record


def identified(record: Related) -> bool:
    """Whether the record has any URL to know the article by."""
    return any(getattr(record, name) for name in IDENTIFYING)


class _Field(NamedTuple):
    """How one key of a mapping becomes one attribute of a record."""

    name: str
    convert: Callable[[Reader, Node, str], Any]


@cache
def _plan(cls: type[Record]) -> dict[str, _Field]:
    return {
        field.encode_name: _Field(field.name, _converter(field.type))
        for field in msgspec.structs.fields(cls)
    }


def _converter(annotation: Any) -> Callable[[Reader, Node, str], Any]:
    """The conversion that an annotation of :mod:`newsgraph.model` asks for."""
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (arg for arg in get_args(annotation) if arg is not type(None))
    if get_origin(annotation) is tuple:
        member = get_args(annotation)[0]
        if member is str:
            return _texts
        return lambda reader, node, path: reader.entries(member, node, path)
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return lambda reader, node, path: reader.record(annotation, _mapping(node), path)
    return SCALARS[annotation]


def _kind(node: Node) -> str:
    if isinstance(node, dict):
        return "a mapping"
    return "a list" if isinstance(node, list) else "a text" if node else "nothing"


def _scalar(node: Node) -> str:
    if isinstance(node, str):
        return node.strip()
    raise ValueError(f"{_kind(node)}, not a text; Write one text.")


def _mapping(node: Node) -> dict[str, Any]:
    if isinstance(node, dict):
        return node
    raise ValueError(f"{_kind(node)}, not a mapping; Give it keys.")


def _sequence(node: Node) -> list[Any]:
    if isinstance(node, list):
        return node
    raise ValueError(f"{_kind(node)}, not a list; Write a list of entries with `- `.")


def _text(_reader: Reader, node: Node, _path: str) -> str | None:
    return _scalar(node) or None


def _texts(reader: Reader, node: Node, path: str) -> tuple[str, ...]:
    """A list of texts; one text alone is a list of one."""
    found = []
    for position, member in enumerate(node if isinstance(node, list) else [node]):
        if isinstance(member, str):
            if text := member.strip():
                found.append(text)
        elif member is not None:
            place = f"{path}[{position}]"
            reader.issue(place, "dropped", f"{_kind(member)}, not a text", "Write one text.")
    return tuple(found)


def _integer(_reader: Reader, node: Node, _path: str) -> int | None:
    text = _scalar(node)
    if INTEGER.match(text):
        return int(text.partition(".")[0])
    if not text:
        return None
    raise ValueError(f"{shorten(text)} is not a whole number; Write digits.")


def _boolean(_reader: Reader, node: Node, _path: str) -> bool | None:
    text = _scalar(node)
    if not text:
        return None
    try:
        return BOOLEANS[text.casefold()]
    except KeyError:
        raise ValueError(f"{shorten(text)} is not true or false; Write one of them.") from None


def _timestamp(reader: Reader, node: Node, path: str) -> datetime | None:
    """A YAML 1.1 timestamp as UTC; without a zone it is taken as UTC, and noted."""
    text = _scalar(node)
    if not text:
        return None
    moment = _moment(text)
    if moment.tzinfo is None:
        reader.issue(path, "noted", "a time without zone, read as UTC", "Add `Z` or an offset.")
        return moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{shorten(text)} lies outside the calendar; Mend the year.") from None


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        match = TIMESTAMP.match(text)
    if match is None:
        raise ValueError(f"{shorten(text)} is not a time; Write it as 2023-07-28T15:24:00Z.")
    year, month, day = map(int, match["date"].split("-"))
    hour, minute, second = [*map(int, (match["time"] or "0:0").split(":")), 0][:3]
    micro = int(((match["fraction"] or "")[1:] + "000000")[:6])
    zone = _zone(match["zone"])
    try:
        naive = datetime(year, month, day, hour, minute, second, micro)  # noqa: DTZ001 - as written
        return naive if zone is None else datetime.fromisoformat(f"{naive.isoformat()}{zone}")
    except ValueError as error:
        raise ValueError(f"{shorten(text)} is no date ({error}); Mend it.") from None


def _zone(text: str | None) -> str | None:
    if text is None or text in "Zz":
        return None if text is None else "+00:00"
    hours, _, minutes = text[1:].partition(":") if ":" in text else (text[1:3], "", text[3:])
    return f"{text[0]}{int(hours):02d}:{int(minutes or 0):02d}"


def _url(_reader: Reader, node: Node, _path: str) -> str | None:
    text = _scalar(node)
    if text:
        _check_url(text)
    return text or None


@lru_cache(maxsize=2**16)
def _check_url(text: str) -> None:
    """Raise ``ValueError`` unless the text is a web address; most are met many times."""
    urls.parse(text)


def _image_url(_reader: Reader, node: Node, _path: str) -> str | None:
    """An address, or a path on the article's own site."""
    text = _scalar(node)
    if text:
        _check_url(text if ":" in text.partition("/")[0] else f"https://site.invalid/{text}")
    return text or None


def _domain(_reader: Reader, node: Node, _path: str) -> str | None:
    text = _scalar(node)
    if not text:
        return None
    if not _is_host(text):
        raise ValueError(f"{shorten(text)} is not a host name; Write one such as latimes.com.")
    return text


@lru_cache(maxsize=2**14)
def _is_host(text: str) -> bool:
    return hosts.clean_domain(text) is not None


def _json(_reader: Reader, node: Node, _path: str) -> str | None:
    return msgspec.json.encode(node, order="deterministic").decode() if node else None


SCALARS: dict[Any, Callable[[Reader, Node, str], Any]] = {
    str: _text,
    int: _integer,
    bool: _boolean,
    datetime: _timestamp,
    Url: _url,
    ImageUrl: _image_url,
    Domain: _domain,
    Json: _json,
}

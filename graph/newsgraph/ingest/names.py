"""What the name of a file says: hive folders, and the date and title of a post.

``date=2031-06-03/publisher=Echo/part.csv`` states two values for every row of the file;
``2031-06-03-ferry-adrift.md`` the date and the title of a post that states none itself.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from newsgraph.ingest.nodes import DocumentPart, Fault, Tree, is_sealed_key
from newsgraph.ingest.records import key_of

FOLDER = re.compile(r"([A-Za-z_][\w .-]{0,60})=([^=]{1,200})\Z")
POST = re.compile(r"(\d{4}-\d{2}-\d{2})[-_ ](.+?)(?:\.[A-Za-z]+)?\Z")
BUNDLE = re.compile(r"_?index\.[A-Za-z]+\Z")
"""The file of a post that has a folder to itself."""

NOTHING = frozenset(["__HIVE_DEFAULT_PARTITION__", "null"])
HINT = "State it in the document."


class NameValues(NamedTuple):
    """The values that a name states: those of folders, and those of a post."""

    folders: dict[str, str]
    date: str = ""
    title: str = ""


def values_of_name(name: str) -> NameValues:
    """The values that the name of a file states.

    >>> values_of_name("date=2031-06-03/a%20b=c/part.csv").folders
    {'date': '2031-06-03'}
    >>> values_of_name("_posts/2031-06-03-ferry-adrift.md")[1:]
    ('2031-06-03', 'Ferry adrift')
    """
    *folders, base = name.split("/")
    stated = (
        {}
        if "=" not in name
        else {
            found[1]: unquote(found[2])
            for folder in folders
            if "=" in folder and (found := FOLDER.match(folder)) and found[2] not in NOTHING
        }
    )
    post = POST.match(folders[-1] if folders and BUNDLE.match(base) else base)
    if post is None:
        return NameValues(stated)
    title = " ".join(post[2].replace("-", " ").replace("_", " ").split())
    return NameValues(stated, post[1], title[:1].upper() + title[1:])


def with_name(
    parts: Iterable[DocumentPart], named: NameValues, *, is_post: bool
) -> Iterator[DocumentPart]:
    """The parts of a file, each document with the values of the name that it does not state."""
    for path, part in parts:
        if isinstance(part, Tree) and isinstance(part.root, dict) and part.root:
            if named.folders:
                _fill(part, named.folders)
            if is_post and named.date:
                _fill_post(part, named)
        yield path, part


def is_dated_and_titled(part: object) -> bool:
    """Whether a document states what the name of a post may say too; the cache keeps only those."""
    if not isinstance(part, Tree) or not isinstance(part.root, dict):
        return False
    root = part.root
    if root.get("title") and root.get("publishedDateTime"):
        return True
    return {key_of(key) for key, value in root.items() if value} >= {"title", "publishedDateTime"}


def _fill(tree: Tree, values: dict[str, str]) -> None:
    root: dict[str, Any] = tree.root  # type: ignore[assignment]
    stated = {key_of(key) for key in root}
    for key, value in values.items():
        if is_sealed_key(key):
            tree.sealed.append(value)
        elif (meant := key_of(key)) is None or meant not in stated:
            root.setdefault(key, value)


def _fill_post(tree: Tree, named: NameValues) -> None:
    root: dict[str, Any] = tree.root  # type: ignore[assignment]
    if root.get("title") and root.get("publishedDateTime"):
        return
    stated = {key_of(key) for key, value in root.items() if value}
    for key, value in (("publishedDateTime", named.date), ("title", named.title)):
        if value and key not in stated:
            root[key] = value
            what = "date" if key == "publishedDateTime" else "title"
            tree.faults.append(Fault(f"the {what} is that of the file's name", HINT, level="noted"))

"""The queries of ``ontology/queries/``: questions with a name, a description and parameters.

A file is SPARQL with a header of comments::

    # title: Articles of an outlet
    # description: What an outlet has published, newest first.
    # param: outlet outlet – the outlet
    # param: least integer (default 2) – how many there must be

A parameter is a name, a type, perhaps a default, and what it means; the query uses it as
``$name``. Types: ``article``, ``outlet``, ``topic``, ``story``, ``node`` (any of them; whatever
:meth:`newsgraph.graph.Graph.find` leads to), ``iri``, ``text``, ``integer``, ``date``, ``grain``
(storyline or event).
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from newsgraph.query.errors import QueryError
from newsgraph.query.terms import Iri
from newsgraph.schema.kinds import GRAINS, NODES
from newsgraph.views.rdf import safe_iri
from newsgraph.vocabulary import ontology_folder

TYPES = (*NODES, "node", "iri", "text", "integer", "date", "grain")

_HEADER = re.compile(r"# (title|description|param): (.*)")
_PARAMETER = re.compile(r"(\w+) (\w+)(?: \(default (.+?)\))? – (.+)")
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")

Find = Callable[[str, str | None], str]
"""From what a person calls a node, and its kind if that is given, to its id; raises a
:class:`UsageError` if it cannot."""


class Parameter(NamedTuple):
    """A parameter of a named query; it is required if it has no default."""

    name: str
    type: str
    default: str | None
    meaning: str


class NamedQuery(NamedTuple):
    """A query of ``ontology/queries/``, named like its file."""

    name: str
    title: str
    description: str
    parameters: tuple[Parameter, ...]
    text: str

    def values(self, given: Mapping[str, str], find: Find, base_iri: str) -> dict[str, Any]:
        """The parameters' values for :meth:`newsgraph.query.Engine.query`.

        Args:
            given: parameters as a person writes them, by name.
            find: resolves nodes.
            base_iri: where the ids of nodes live.

        Raises:
            QueryError: a parameter is missing, unknown, or not of its type.
            UsageError: a node is not found.
        """
        known = {parameter.name for parameter in self.parameters}
        strange = sorted(set(given) - known)
        if strange:
            raise QueryError(f"{self.name} has no parameter {strange[0]!r}; {self.usage()}")
        values = {}
        for parameter in self.parameters:
            text = given.get(parameter.name, parameter.default)
            if text is None:
                raise QueryError(f"{self.name} needs {parameter.name}=…; {self.usage()}")
            values[parameter.name] = _value(parameter, text, find, base_iri)
        return values

    def usage(self) -> str:
        """The command-line option that runs the query, with its parameters.

        >>> load("most-linked").usage()
        'write: --named most-linked [least=2]'
        """
        shown = [
            f"{p.name}=…" if p.default is None else f"[{p.name}={p.default}]"
            for p in self.parameters
        ]
        return " ".join(["write: --named", self.name, *shown])


def _value(parameter: Parameter, text: str, find: Find, base_iri: str) -> Any:
    name, type_ = parameter.name, parameter.type
    if type_ in (*NODES, "node"):
        id_ = find(text, None if type_ == "node" else type_)
        return Iri(base_iri + safe_iri(id_))
    if type_ == "grain" and text not in GRAINS:
        raise QueryError(f"{name}={text}: give {' or '.join(GRAINS)}")
    if type_ == "iri":
        return Iri(text)
    if type_ == "integer":
        if not _INTEGER.fullmatch(text):
            raise QueryError(f"{name}={text}: give a whole number; {parameter.meaning}")
        return int(text)
    if type_ == "date":
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise QueryError(
                f"{name}={text}: give a day as YYYY-MM-DD; {parameter.meaning}"
            ) from None
    return text


def load(name: str) -> NamedQuery:
    """The query of that name.

    Raises:
        QueryError: there is none.
    """
    queries = load_all()
    if name not in queries:
        near = get_close_matches(name, queries, 1)
        hint = f"did you mean {near[0]}?" if near else "see --list"
        raise QueryError(f"there is no query named {name!r}; {hint}")
    return queries[name]


@cache
def load_all() -> dict[str, NamedQuery]:
    """All queries, by name, in the order of the alphabet.

    Raises:
        QueryError: a header cannot be read.
    """
    files = sorted((ontology_folder() / "queries").glob("*.rq"))
    return {path.stem: parse(path) for path in files}


def parse(path: Path) -> NamedQuery:
    """The query in a file.

    Raises:
        QueryError: its header lacks something or cannot be read.
    """
    text = path.read_text(encoding="utf-8")
    facts = _HEADER.findall(text)
    stated = dict(facts)
    if "title" not in stated or "description" not in stated:
        raise QueryError(f"{path}: the header needs `# title:` and `# description:`")
    parameters = tuple(_parameter(path, value) for key, value in facts if key == "param")
    return NamedQuery(path.stem, stated["title"], stated["description"], parameters, text)


def _parameter(path: Path, text: str) -> Parameter:
    match = _PARAMETER.fullmatch(text)
    if match is None or match[2] not in TYPES:
        raise QueryError(
            f"{path}: {text!r} is no parameter; write `# param: name type (default …) – meaning`, "
            f"with a type of {', '.join(TYPES)}"
        )
    return Parameter(*match.groups())

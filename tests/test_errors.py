"""The errors: one tree, drawn in a docstring, exported at the top."""

import importlib
import inspect
import pickle
import pkgutil
import re
from collections.abc import Iterator

import pytest

import newsgraph
from newsgraph import errors
from newsgraph.errors import DocumentError, NewsgraphError

BRANCH = re.compile(r"^ {4}((?:[│ ] {3})*)(?:[├└]── )?(\w+Error)\b", re.MULTILINE)


def drawn() -> set[tuple[str, str]]:
    """Each error of the drawing, and its parent there."""
    above: list[str] = []
    found = set()
    for indent, name in BRANCH.findall(errors.__doc__):
        depth = len(indent) // 4 + (name != "NewsgraphError")
        above[depth:] = [name]
        if depth:
            found.add((above[depth - 1], name))
    return found


def derived(base: type[NewsgraphError] = NewsgraphError) -> Iterator[tuple[str, str]]:
    for error in base.__subclasses__():
        yield base.__name__, error.__name__
        yield from derived(error)


def every_exception() -> set[type[BaseException]]:
    """The exceptions that the package defines, in whatever module."""
    found = set()
    for module in pkgutil.walk_packages(newsgraph.__path__, "newsgraph."):
        if not module.name.endswith("__main__"):
            members = vars(importlib.import_module(module.name)).values()
            found |= {member for member in members if inspect.isclass(member)}
    ours = {class_ for class_ in found if class_.__module__.startswith("newsgraph.")}
    return {class_ for class_ in ours if issubclass(class_, BaseException)}


def test_the_docstring_draws_the_tree_of_the_errors() -> None:
    public = {error for error in every_exception() if not error.__name__.startswith("_")}
    assert drawn() == set(derived())
    assert {name for _, name in drawn()} | {"NewsgraphError"} == {e.__name__ for e in public}


def test_every_error_is_exported_at_the_top() -> None:
    for name in {"NewsgraphError", *(name for _, name in drawn())}:
        assert name in newsgraph.__all__
        assert issubclass(getattr(newsgraph, name), NewsgraphError)


def test_every_error_but_an_empty_input_exits_with_2() -> None:
    ours = [error for error in every_exception() if issubclass(error, NewsgraphError)]
    codes = {error.__name__: error.exit_code for error in ours}
    assert codes.pop("EmptyInputError") == 3
    assert set(codes.values()) == {2}


@pytest.mark.parametrize("line", [None, 3])
def test_a_document_error_keeps_its_parts_between_processes(line: int | None) -> None:
    error = DocumentError("it ends early", "Close the list.", line=line)
    error.sealed.append("a secret")
    copy = pickle.loads(pickle.dumps(error))
    assert vars(copy) == vars(error)
    assert str(copy) == "it ends early; Close the list."

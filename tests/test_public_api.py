"""The public names: exact, documented, lazy, and the same however they are reached."""

import inspect
import json
from pathlib import Path

import pytest

import newsgraph
from tests.worlds import document, python
from tests.worlds import newsgraph as run

HEAVY = [
    *("networkx", "rdflib", "pyvis", "IPython", "matplotlib", "pandas", "pyarrow"),
    *("scipy", "polars", "rich", "click"),
]
ERRORS = [
    *("AmbiguousError", "CollisionError", "DamagedCacheError", "DocumentError"),
    *(
        "EmptyInputError",
        "FolderError",
        "MisfitError",
        "NewsgraphError",
        "NotFoundError",
    ),
    *("PrivateAddressError", "QueryError", "QueryLimitError", "QueryRefusedError"),
    *("QuerySyntaxError", "SchemaError", "UndecidedOrderError", "UnexpectedError", "UsageError"),
]
NAMES = sorted(
    [*ERRORS, "FilePattern", "Graph", "Report", "Tables", "__version__", "build", "open", "sample"]
)


def loaded(code: str) -> set[str]:
    """The modules that are loaded after the code has run."""
    done = python("-c", f"{code}\nimport json, sys; print(json.dumps(sorted(sys.modules)))")
    assert done.returncode == 0, done.stderr.decode()
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_public_names_are_exactly_these() -> None:
    assert newsgraph.__all__ == NAMES
    assert dir(newsgraph) == NAMES


def test_every_public_name_is_there_and_documented() -> None:
    for name in set(NAMES) - {"__version__"}:
        assert inspect.getdoc(getattr(newsgraph, name)), name
    assert isinstance(newsgraph.__version__, str)


def test_no_public_method_is_without_a_docstring() -> None:
    for name, member in inspect.getmembers(newsgraph.Graph):
        if not name.startswith("_"):
            assert inspect.getdoc(member), name


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'newsgraph' has no attribute 'nothing'"):
        _ = newsgraph.nothing


@pytest.mark.slow
@pytest.mark.parametrize(
    "code",
    [
        "import newsgraph as ng; ng.sample; assert callable(ng.build) and ng.build is ng.build",
        "import newsgraph as ng; ng.build; assert callable(ng.build)",
        "from newsgraph import build, sample; import newsgraph; assert newsgraph.build is build",
        "import newsgraph.graph, newsgraph; assert newsgraph.build is newsgraph.graph.build",
        "from newsgraph import *; assert callable(build) and callable(open)",
    ],
)
def test_build_is_the_function_whatever_was_loaded_before(code: str) -> None:
    loaded(code)


def test_importing_the_package_loads_nothing_heavy() -> None:
    modules = loaded("import newsgraph")
    assert not {name for name in HEAVY if name in modules}


def test_building_and_opening_load_no_view_and_no_page(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(document())
    modules = loaded(
        "import newsgraph as ng\n"
        f"ng.build({str(tmp_path / 'a.md')!r}).write({str(tmp_path / 'out')!r}, ['turtle'])\n"
        f"ng.open({str(tmp_path / 'out')!r})"
    )
    assert not {"networkx", "rdflib", "pyvis", "IPython", "matplotlib", "pandas"} & modules


@pytest.mark.slow
@pytest.mark.parametrize("command", [["stats"], ["show", "outlet.example"], ["--help"]])
def test_commands_that_only_read_load_neither_pyvis_nor_ipython(
    command: list[str], tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text(document())
    assert run("build", tmp_path / "a.md", "-o", tmp_path / "exports").returncode == 0
    code = (
        "import atexit, os, sys\n"
        f"os.chdir({str(tmp_path)!r})\n"
        "def tell():\n"
        "    heavy = {'pyvis', 'IPython', 'networkx', 'rdflib', 'matplotlib'} & set(sys.modules)\n"
        "    sys.stderr.write(f'heavy: {sorted(heavy)}')\n"
        "atexit.register(tell)\n"
        "from newsgraph.cli import main\n"
        f"main({command!r})"
    )
    done = python("-c", code)
    assert done.returncode == 0, done.stderr
    assert done.stderr.endswith(b"heavy: []")

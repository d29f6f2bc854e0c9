"""Build the wheel, install it in a clean environment outside the checkout, run its demo.

Usage: ``python tools/check_wheel.py``, from an environment that has the build backend.

The wheel's dependencies come from its own metadata, at the versions of
``requirements.lock``. The demo runs under two hash seeds; both folders must equal
the committed ``exports/`` byte for byte.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
EXPORTS = CHECKOUT / "exports"
LOCK = CHECKOUT / "requirements.lock"
MUST_CARRY = ("newsgraph/py.typed", "newsgraph/ontology/", "newsgraph/sample/", "licenses/LICENSE")
MUST_NOT_CARRY = ("tests/", "tools/", "benchmarks/", "__pycache__")
TOOLS = {"pytest", "mypy", "ruff", "hypothesis", "coverage", "hatchling", "import-linter"}
HASH_SEEDS = ("1", "2")


class WheelError(Exception):
    """A check failed; the text says which, and how to fix it."""


def run(command: Sequence[str | Path], cwd: Path, env: Mapping[str, str]) -> str:
    """Standard output of a command that must succeed.

    Raises:
        WheelError: it did not; its output is in the text.
    """
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        shown = " ".join(map(str, command[1:]))
        raise WheelError(f"`{shown}` ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def environment(home: Path) -> dict[str, str]:
    """Our environment without anything that could lead Python to the checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    kept.pop("VIRTUAL_ENV", None)
    caches = {"XDG_CACHE_HOME": str(home / "cache"), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    return {**kept, **caches}


def versions_of(lock: str) -> str:
    """The pins of a lock file as pip constraints: without hashes, since our own wheel has none."""
    pins = (line.removesuffix("\\").strip() for line in lock.splitlines())
    return "".join(f"{pin}\n" for pin in pins if pin and not pin.startswith(("--hash", "#")))


def build_wheel(folder: Path, env: Mapping[str, str]) -> Path:
    """Build the wheel with the locked backend; it contains what it must and nothing else."""
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder)]
    run([sys.executable, "-m", "pip", "wheel", *options, CHECKOUT], folder, env)
    (wheel,) = folder.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    missing = [part for part in MUST_CARRY if not any(part in name for name in names)]
    if missing:
        raise WheelError(
            f"the wheel lacks {', '.join(missing)}; see [tool.hatch] in pyproject.toml"
        )
    extra = [name for name in names if any(part in name for part in MUST_NOT_CARRY)]
    if extra:
        raise WheelError(
            f"the wheel carries {', '.join(extra)}; see [tool.hatch] in pyproject.toml"
        )
    return wheel


def install(wheel: Path, folder: Path, env: Mapping[str, str]) -> Path:
    """A new environment with the wheel and its declared dependencies; returns its Python."""
    run([sys.executable, "-m", "venv", folder], folder.parent, env)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pins = folder / "constraints.txt"
    pins.write_text(versions_of(LOCK.read_text(encoding="utf-8")), encoding="utf-8")
    run([python, "-m", "pip", "install", "--quiet", "-c", pins, wheel], folder, env)
    run([python, "-m", "pip", "check"], folder, env)
    listed = json.loads(run([python, "-m", "pip", "list", "--format", "json"], folder, env))
    tools = TOOLS & {package["name"].lower() for package in listed}
    if tools:
        raise WheelError(f"the wheel pulls in development tools: {', '.join(sorted(tools))}")
    locked = {pin.split(" ")[0] for pin in pins.read_text(encoding="utf-8").splitlines()}
    found = {f"{re.sub('[-_.]+', '-', p['name']).lower()}=={p['version']}" for p in listed}
    ours = ("newsgraph==", "pip==", "setuptools==")
    unlocked = sorted(name for name in found - locked if not name.startswith(ours))
    if unlocked:
        raise WheelError(f"not in requirements.lock: {', '.join(unlocked)}; run `make lock`")
    return python


def import_from_wheel(python: Path, folder: Path, env: Mapping[str, str]) -> None:
    """`import newsgraph` finds the wheel's code, not the checkout's."""
    program = "import newsgraph, sys; print(newsgraph.__file__, *sys.path, sep='\\n')"
    found = run([python, "-c", program], folder, env).splitlines()
    if any(Path(place).resolve().is_relative_to(CHECKOUT) for place in found if place):
        raise WheelError(f"the checkout is on the path of the clean environment: {found}")


def demo(python: Path, folder: Path, seed: str, env: Mapping[str, str]) -> Path:
    """Run `newsgraph demo` as a user would; returns the folder that it built."""
    folder.mkdir()
    command = python.with_name("newsgraph" + python.suffix)
    run([command, "demo"], folder, {**env, "PYTHONHASHSEED": seed})
    return folder / "newsgraph-demo"


def files_of(folder: Path) -> list[str]:
    """The files of a built folder, by its manifest, and the manifest."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return [*sorted(manifest["files"]), "manifest.json"]


def compare(built: Path) -> None:
    """The built folder equals the committed one.

    Raises:
        WheelError: it does not; names the files and the command that repairs it.
    """
    hint = "run `make exports`, look at the difference, and commit exports/"
    if not (EXPORTS / "manifest.json").is_file():
        raise WheelError(f"exports/ holds no build; {hint}")
    ours, theirs = files_of(EXPORTS), files_of(built)
    differing = sorted(set(ours) ^ set(theirs)) + [
        name
        for name in ours
        if name in theirs and (EXPORTS / name).read_bytes() != (built / name).read_bytes()
    ]
    if differing:
        raise WheelError(f"exports/ is stale ({', '.join(differing)}); {hint}")


def checks(folder: Path) -> Iterator[str]:
    """Run the checks in order; yields the name of each that has passed."""
    env = environment(folder)
    wheel = build_wheel(folder, env)
    yield "the wheel builds and carries what it must"
    python = install(wheel, folder / "env", env)
    yield "it installs without a development tool, at the locked versions"
    import_from_wheel(python, folder, env)
    yield "the checkout is not on its path"
    for seed in HASH_SEEDS:
        compare(demo(python, folder / f"demo-{seed}", seed, env))
        yield f"its demo equals exports/ (hash seed {seed})"


def main() -> int:
    """Run the checks; print one line for each and their count."""
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="newsgraph wheel ") as name:
        try:
            for text in checks(Path(name)):
                passed += 1
                print(f"ok     {text}", flush=True)
        except WheelError as error:
            failed = 1
            print(f"FAILED {error}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return failed


if __name__ == "__main__":
    sys.exit(main())

"""Run the notebooks on the packaged sample and keep their outputs: ``make outputs``.

Usage: ``python tools/notebooks.py [NAME…]``. What is kept is the same in every run: no times, no
random ids, no paths. The tests run them too, and compare what they print with what is kept.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
from matplotlib import font_manager
from nbclient import NotebookClient

FOLDER = Path(__file__).resolve().parent.parent / "notebooks"
SECONDS = 300
"""That a cell may take."""


def notebooks() -> list[Path]:
    """The notebooks, in order."""
    return sorted(FOLDER.glob("*.ipynb"))


def executed(path: Path, folder: Path) -> Any:
    """The notebook with the outputs of a run in a folder.

    Raises:
        nbclient.exceptions.CellExecutionError: a cell raised.
    """
    font_manager.findfont("DejaVu Sans")  # or a cell would report that it builds a font cache
    notebook: Any = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    client = NotebookClient(
        notebook,
        timeout=SECONDS,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(folder)}},
        extra_arguments=["--IPKernelApp.log_level=40"],
    )
    client.execute()
    return steady(notebook)


def steady(notebook: Any) -> Any:
    """The notebook without what differs between two runs."""
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    for number, cell in enumerate(notebook.cells, 1):
        cell.id = f"cell-{number:02}"
        cell.metadata = {}
        for output in cell.get("outputs", []):
            if "metadata" in output:
                output.metadata = {}
            if "<iframe" in output.get("data", {}).get("text/html", ""):
                del output.data["text/html"]  # the page, a megabyte; running the cell shows it
    return notebook


def texts(notebook: Any) -> Iterator[tuple[str, str, str]]:
    """What the cells print: id of the cell, kind (a stream's name or a media type), and text."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream":
                yield cell.id, output.name, output.text
            for media, content in sorted(output.get("data", {}).items()):
                if media.startswith("text/"):
                    yield cell.id, media, content


def main(names: list[str]) -> None:
    """Run the notebooks whose names begin so, or all."""
    for path in notebooks():
        if not names or path.name.startswith(tuple(names)):
            print(path.name)
            nbformat.write(executed(path, path.parent), path)  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    main(sys.argv[1:])

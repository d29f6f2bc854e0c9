"""Writes what the explorer knows of the schema; ``make docs`` runs it, a test checks it."""

from pathlib import Path

from newsgraph.schema.typescript import module

ROOT = Path(__file__).parent.parent


def pages() -> dict[Path, str]:
    """File → text of each generated file."""
    return {ROOT / "explorer" / "core" / "generated" / "schema.ts": module()}


if __name__ == "__main__":
    for path, text in pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")

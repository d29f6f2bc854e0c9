"""``python -m newsgraph``."""

from newsgraph.cli import main

main(prog_name="newsgraph")

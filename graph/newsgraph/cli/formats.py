"""``newsgraph formats``: what is read, from the registry."""

import json
import textwrap

import click


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def formats(names: tuple[str, ...], as_json: bool) -> None:
    """List the formats of files that `build` and `check` read, each with an example.

    \b
    Examples:
      newsgraph formats
      newsgraph formats JSON RIS
    """
    from newsgraph.cli.terminal import output, print_json
    from newsgraph.ingest.formats.listed import listed_formats

    found = listed_formats(names)
    if as_json:
        print_json(json.dumps([one._asdict() for one in found], indent=2))
        return
    for one in found:
        output().print(f"{one.name} ({', '.join(one.suffixes)})", markup=False)
        output().print(textwrap.indent(textwrap.fill(one.meaning, 76), "  "), markup=False)
        example = textwrap.indent(one.example.rstrip("\n"), "    ")
        output().print(f"\n{example}\n", markup=False)

"""Writes the generated pages of this folder; ``make docs`` runs it, a test checks it.

``seed-format.md`` and ``seed-format.schema.json`` come from ``newsgraph.model``,
``table-format.md`` from the fields that columns fill, ``command-line.md`` from the commands' own
help, ``tables.md`` from the tables' schema.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec
import polars as pl

from newsgraph.cli import main
from newsgraph.ingest.mapping import FIELDS
from newsgraph.ingest.tables import MAX_COLUMNS, MAX_ROWS, MAX_TABLE
from newsgraph.model import Document, OrganizationEntry, TopicEntry
from newsgraph.store import REQUIRED, SCHEMA, SORT_KEYS

SEEDS_INTRO = """\
# The seed format

A seed is a Markdown or text file (`.md`, `.markdown`, `.txt`) that opens with YAML front
matter between two lines `---`. The keys below are read; every key may be missing. An unknown
key is counted in the report and otherwise left out. A value that does not fit costs that
value, a related entry without a usable URL costs that entry, and a document that is not YAML
costs that document; the report says where, why, and how to mend it.

The key `secured` is never read: its value reaches neither the graph nor any message.

`seed-format.schema.json` says the same as a JSON Schema.
"""
TABLES_INTRO = """\
# The tables

A built folder holds one Parquet file a table, `tables/<name>/part-00000.parquet`; in Python
they are polars frames, `graph.articles`, `graph.tables.ledger`. Rows stand in the order of
the key columns. Times are UTC. An id is one stable string in tables, networkx and RDF.
"""
COLUMNS_INTRO = """\
# Tables of articles

newsgraph also reads tables that hold an article a row: CSV (`.csv`), TSV (`.tsv`, `.tab`),
JSON Lines (`.jsonl`, `.ndjson`) and Parquet (`.parquet`), by themselves, among documents, in
folders and in archives.

```sh
newsgraph build news.csv
newsgraph build news.csv --columns headline=TITLE,url=URL,outlet=PUBLISHER
```

```python
graph = newsgraph.build("news.csv", columns={"headline": "TITLE", "url": "URL"})
```

A row is a document in every respect: the same address in several rows, or in a row and a
document, is one article; a bad value costs that value, a bad row that row, a broken file that
file; the report says where, why, and how to mend it. The place of a row is `[0]` for the first
row below the header, or `[id=…]` where it has an id of its own.

## Which column says what

A column with one of the usual names is known (case, spaces and signs do not matter: `Published
at` is `publishedAt`). Of several, the first in the list below is taken. `--columns` (in Python
`columns`) names others: `field=column`, separated by commas; a part with a comma in it stands in
double quotes. An empty column (`topics=`) leaves the field out. Every mapped column must be
there, and a table needs a headline or an address; else the file is rejected, and the report
lists its columns. A table without header is mapped by position, all fields so:
`--columns headline=#2,url=#3`.

Every other key of a [seed document](seed-format.md), such as `ampWebUrl`, names a column too. A
column that nobody knows is counted in the report and otherwise left out. A column `secured` is
never read.

| field | meaning | usual names |
|---|---|---|
"""
COLUMNS_END = f"""
## How a cell says it

- **Nothing**: an empty cell, or what writers of tables put in its place (`null`, `NaN`, `None`,
  `N/A`, `\\N`, `~`).
- **A time**: ISO 8601, read as UTC without a zone, and noted; or a number since 1970, in
  seconds, milli-, micro- or nanoseconds by its size. `10/03/2014` is two days, so it is neither.
- **Several topics**: separated by line ends, `|`, `;` or `,`, the first of these that the cell
  holds; or a list in JSON. **Several addresses**, of related articles or pictures: separated by
  any of these or by spaces; or a list in JSON.
- **An address**: the escapes `\\?` and `&amp;` of the UCI news data are mended, and counted in the
  report.
- **A formula** is a text as any other; nothing is ever computed.
- In JSON Lines and Parquet a value may be a list or a mapping, as in a seed document: a line may
  be a whole seed document.

## Articles without address

A row without a usable address is known by its file and its id, else by its file and place, and
the report notes it. Give such rows an id: then they stay the same articles when rows are added
or the table is sorted anew. Renaming the file makes them other articles.

## CSV

UTF-8, or UTF-16 with its mark. The delimiter is the one of `,` `;` tab `|` that parts the header
into most columns, or the one that a first line `sep=;` names. Cells are quoted as in RFC 4180. A
row whose quotes are at odds with it is taken to the letter if it then has as many cells as the
header, else rejected, and reading goes on in the next line. A row with more filled cells than
there are columns is rejected: nobody knows which is which. One with fewer is taken, and noted.

## Limits

A file may have {MAX_TABLE // 1024**2} MiB, {MAX_ROWS:,} rows and {MAX_COLUMNS:,} columns;
[limits.md](limits.md) has the other limits.
"""
ROWS = {
    "sightings": "One row a record as met in one file, with every accepted value as read.",
    "articles": "One row an article: each field from the first sighting that has it, documents "
    "before mentions, then the latest.",
    "images": "One row a picture of an article; newsgraph never loads it.",
    "outlets": "One row an outlet.",
    "topics": "One row a topic that is declared, or broader than one that is.",
    "about": "One row an article and a topic that its document declares.",
    "covers": "One row an outlet and a topic of its articles, derived from `about`.",
    "related": "One row a link from article to article.",
    "stories": "One row a story at one grain; articles that tell none are single.",
    "lineage": "One row what became of a story id that was ever told: every id stands in `old`.",
    "members": "One row an article and grain: the story that it was last told in, of articles "
    "that are gone too. The next build finds the ids of its stories by it.",
    "aliases": "One row a name that leads to a node.",
    "ledger": "One row a decision on identity.",
}
MEANINGS = {
    "sightings.file": "the document, relative to its SOURCE; `archive!/member`",
    "sightings.sha256": "of the file's bytes",
    "sightings.path": "place in the document: empty, or `related[2]`",
    "sightings.article": "the article that it speaks of",
    "articles.id": "`article/` and 26 letters and digits, a hash of the first key",
    "articles.key": "the URL without what does not tell articles apart",
    "articles.url": "its address, a valid IRI",
    "articles.published": "the earliest date that any sighting gives",
    "articles.updated": "the latest date, where it differs",
    "articles.type": "the source's word: article, video, …",
    "articles.quality": "the harvester's score; no star rating",
    "articles.heat": "how much it is talked about; -1: not the head of its cluster",
    "articles.outlet": "who published it",
    "articles.event": "the story that it tells at grain event, if any",
    "articles.storyline": "the same at grain storyline",
    "images.position": "from 0, in the order met",
    "images.url": "absolute; a valid IRI",
    "images.width": "pixels",
    "images.height": "pixels",
    "outlets.id": "`outlet/` and its host, or host and path for a tenant",
    "outlets.domain": "the host",
    "outlets.name": "by taxonomy, else the most frequent, else the host",
    "outlets.part_of": "the outlet whose domain it lives on",
    "outlets.platform": "whether many outlets share the domain",
    "outlets.logo": "where its picture is",
    "topics.id": "`topic/` and the folded label, percent-encoded",
    "topics.broader": "the parent in the taxonomy",
    "topics.same_as": "IRIs of the same topic elsewhere",
    "covers.articles": "how many of its articles declare the topic",
    "covers.first": "earliest of them",
    "covers.last": "latest of them",
    "covers.share": "of the outlet's articles that declare any topic",
    "related.source": "declared: the article whose document says so; of copies the later article",
    "related.target": "declared: the article that it lists; of copies the earlier article",
    "related.kind": "`declared`: listed under `related`; `similar`: among its five nearest by "
    "shared terms; `copy`, `revision`, `follow-up`: nearly the same text (of another outlet within "
    "48 hours, of the same outlet, of another outlet later)",
    "related.weight": "declared: how many entries say so; similar: the similarity; copies: the "
    "share of runs of 5 characters in common",
    "related.evidence": "the places that declare it: file, `#`, path; null for other kinds",
    "related.method": "name and version of what found it; null for declared links, as all below",
    "related.rule": "why it is of this kind",
    "related.similarity": "cosine of the weighted terms of headline and abstract, 0 to 1",
    "related.terms": "shared terms, the heaviest first; the weights sum to the similarity",
    "related.days": "days from the target's publication to the source's",
    "stories.id": "`story/` and 26 letters and digits; it stays over rebuilds",
    "stories.grain": "`event` or `storyline`",
    "stories.parent": "the storyline of an event",
    "stories.name": "the headline that is most like all others, without its outlet's name",
    "stories.terms": "at most five, the heaviest first",
    "stories.first": "when its first article was published",
    "stories.last": "when its last one was",
    "stories.articles": "how many tell it; 2 or more",
    "stories.outlets": "how many outlets do",
    "stories.independent": "how many of its texts are no copy, revision or follow-up of another",
    "stories.cohesion": "mean similarity of its articles, 0 to 1",
    "lineage.new": "the story that goes on with it; null if none does",
    "lineage.change": "`continue`, `merge`, `split` (a part is a story of its own), `dormant`",
    "members.grain": "`event` or `storyline`",
    "aliases.raw": "the name as met",
    "aliases.kind": "web, original, amp, cdn-amp (URLs), key, id (a replaced one, of an article or "
    "a story), domain, name, label",
    "aliases.id": "the node that it leads to",
    "ledger.kind": "article, outlet or topic",
    "ledger.judgement": "same, different, part of, unsure",
    "ledger.rule": "which rule decided",
    "ledger.evidence": "the place that it rests on",
}
COMMANDS_INTRO = "# The command line\n"


def pages() -> dict[str, str]:
    """File name → text of each generated page."""
    return {
        "command-line.md": COMMANDS_INTRO + "".join(_commands()),
        "seed-format.md": SEEDS_INTRO + "".join(_records()),
        "seed-format.schema.json": _json_schema(),
        "table-format.md": COLUMNS_INTRO + "".join(_fields()) + COLUMNS_END,
        "tables.md": TABLES_INTRO + "".join(_tables()),
    }


def _json_schema() -> str:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newsgraph seed document",
        **msgspec.json.schema(Document),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"


def _records() -> Iterator[str]:
    schemas = msgspec.json.schema_components([Document, TopicEntry, OrganizationEntry])[1]
    for name in ("Document", "Related", "Provider", "Image", "TopicEntry", "OrganizationEntry"):
        schema = schemas[name]
        yield f"\n## {name}\n\n{schema['description']}\n\n"
        yield "| key | value | meaning |\n|---|---|---|\n"
        known = schemas["Related"]["properties"] if name == "Document" else {}
        for key, field in schema["properties"].items():
            if key not in known:
                yield f"| `{key}` | {_kind(field)} | {_meaning(field)} |\n"
        if known:
            yield "\nand every key of an entry of `related`:\n"


def _fields() -> Iterator[str]:
    for field in FIELDS:
        yield f"| `{field.name}` | {field.meaning} | {', '.join(field.usual)} |\n"


def _kind(field: dict[str, Any]) -> str:
    kinds = [kind for kind in field.get("anyOf", [field]) if kind.get("type") != "null"]
    kind = kinds[0]
    if "$ref" in kind:
        return str(kind["$ref"]).rpartition("/")[2]
    if kind.get("type") == "array":
        return f"list of {_kind(kind['items'])}"
    return str(kind.get("format") or kind.get("type"))


def _meaning(field: dict[str, Any]) -> str:
    examples = field.get("examples", [])
    shown = ", ".join(f"`{_flat(example)}`" for example in examples)
    return field.get("description", "") + (f" For example {shown}." if shown else "")


def _flat(example: object) -> str:
    return ", ".join(map(str, example)) if isinstance(example, list) else str(example)


def _tables() -> Iterator[str]:
    for name, columns in SCHEMA.items():
        yield f"\n## {name}\n\n{ROWS[name]} Key: {', '.join(SORT_KEYS[name])}.\n\n"
        yield "| column | type | may be null | meaning |\n|---|---|---|---|\n"
        for column, dtype in columns.items():
            meaning = MEANINGS.get(f"{name}.{column}", "as read" if name == "sightings" else "")
            null = "" if column in REQUIRED[name] else "yes"
            yield f"| {column} | {_type(dtype)} | {null} | {meaning} |\n"


def _type(dtype: Any) -> str:
    if isinstance(dtype, pl.List):
        return f"list of {_type(dtype.inner)}"
    if isinstance(dtype, pl.Struct):
        return "{" + ", ".join(field.name for field in dtype.fields) + "}"
    return "time, UTC" if isinstance(dtype, pl.Datetime) else str(dtype)


def _commands() -> Iterator[str]:
    yield _help(main, "newsgraph", None)
    context = click.Context(main, info_name="newsgraph")
    for name, command in main.commands.items():
        yield _help(command, name, context)


def _help(command: click.Command, name: str, parent: click.Context | None) -> str:
    context = click.Context(
        command,
        info_name=name,
        parent=parent,
        terminal_width=90,
        max_content_width=90,
        help_option_names=["-h", "--help"],
    )
    return f"\n## {context.command_path}\n\n```text\n{command.get_help(context)}\n```\n"


if __name__ == "__main__":
    for file, text in pages().items():
        (Path(__file__).parent / file).write_text(text, encoding="utf-8", newline="\n")

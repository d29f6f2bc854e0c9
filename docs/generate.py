"""Writes the generated pages of this folder; ``make docs`` runs it, a test checks it.

``seed-format.md``, ``seed-format.schema.json``, ``table-format.md`` and ``tables.md`` come from
the schema (``graph/newsgraph/schema``), ``command-line.md`` from the commands' own help, and
``input-formats.md`` from the registry of formats.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from runpy import run_path
from tempfile import TemporaryDirectory
from typing import Any

import click
import msgspec
import polars as pl
from click.testing import CliRunner

from newsgraph.cli import main
from newsgraph.exports import EXPORTS
from newsgraph.exports.csv_tables import EDGE_TYPES, NODE_LABELS, TYPES
from newsgraph.ingest.formats.listed import ListedFormat, listed_formats
from newsgraph.ingest.mapping import FIELDS
from newsgraph.ingest.reading import SourceFile, read_file
from newsgraph.ingest.tables import MAX_COLUMNS, MAX_ROWS, MAX_TABLE
from newsgraph.model import Document, OrganizationEntry, TopicEntry
from newsgraph.schema.form import Field
from newsgraph.schema.kinds import KINDS, LINK_KINDS, NODES, columns, layers, networked, readings
from newsgraph.store import dtype_of

INPUTS_INTRO = """\
# What newsgraph reads

This page comes from the registry of formats, as does the list that `newsgraph formats` prints.
A SOURCE of `build` and `check` is a file, a folder, a glob, an archive or `-`:

- **The suffix and the content** of a file decide on its format: an `.xml` may be a feed or an
  outline, a `.json` an array, an answer that envelops one, one article or a line for each.
- **Archives** (`.zip`, `.tar`, `.tar.gz`, …, `.wacz`) are opened, and so is one file that is
  **packed** by itself: `.gz`, `.bz2`, `.xz` and `.zst` behind any suffix below.
- **Standard input** is `-`: its content says what it is, or `--from` does, with a name of this
  page: `curl … | newsgraph build - --from feed`.
- **Folders may name values**: under `date=2031-06-03/publisher=Echo/`, every article that does not
  state its own has that date and publisher. A post without a date or title has those of its
  file's name (`2031-06-03-ferry-adrift.md`), and the report notes it.
- **Files of different columns or formats** may lie in one folder. Which names of keys and columns
  mean what is the same for all of them: [table-format.md](table-format.md).
- A file that breaks a rule costs itself alone ([limits.md](limits.md)).

Another Python package adds a format by an entry point of the group `newsgraph.formats` that leads
to a `newsgraph.ingest.formats.Format`.
"""
SEEDS_INTRO = """\
# The seed format

A seed is a Markdown or text file (`.md`, `.markdown`, `.txt`) that opens with YAML front matter
between two lines `---`. The keys below are read; every key may be missing. Where other names are
given, you may use any of them, in any letter case and with any punctuation between the words. If
several are present, the key itself takes precedence, then the first name listed. The report
counts unknown keys, which are otherwise ignored. An invalid value costs only that value, a
related entry without a usable URL only that entry, and a document that is not YAML only that
document; the report says where, why, and how to fix it.

The key `secured` is never read, whatever its letter case and however deeply it is nested: its value
reaches neither the graph nor any message. A text elsewhere that repeats a secured value is dropped,
and the report says where. A text repeats a value if it contains 24 consecutive characters of it, or
all of a value of 8 to 23 characters; letter case, escapes, white space and invisible characters
make no difference. Values in rejected documents count too, but not those in a file that is too
large to be read. Shorter values are not compared, because they may be ordinary words.

`seed-format.schema.json` says the same as a JSON Schema.
"""
TABLES_INTRO = """\
# The tables

A built folder holds one Parquet file per table, `tables/<name>/part-00000.parquet`; in Python
they are polars frames, `graph.articles`, `graph.tables.ledger`. Rows stand in the order of
the key columns. Times are UTC. An id is one stable string in tables, networkx and RDF.
"""
COLUMNS_INTRO = """\
# Tables of articles

newsgraph also reads tables with one row per article: CSV (`.csv`), TSV (`.tsv`, `.tab`),
JSON, JSON Lines (`.json`, `.jsonl`, `.ndjson`), Parquet (`.parquet`) and the sheets of
workbooks (`.xlsx`, `.ods`, …), on their own, among documents, in folders and in archives.
[input-formats.md](input-formats.md) lists all that is read.

```sh
newsgraph build news.csv
newsgraph build news.csv --columns headline=TITLE,url=URL,outlet=PUBLISHER
```

```python
graph = newsgraph.build("news.csv", columns={"headline": "TITLE", "url": "URL"})
```

A row is treated as a document: rows and documents with the same address are one article. A bad
value costs only that value, a bad row only that row, and a broken file only that file; the report
says where, why, and how to fix it. The place of a row is `[0]` for the first
row below the header, or `[id=…]` where it has an id of its own.

## Which column says what

A column with one of the usual names is recognised, and so is a key of a document. Case, spaces and
punctuation do not matter (`Published at` is `publishedAt`), and neither do words such as
`article_`, `news_`, `og:` or `dc.` before a name. If several columns state one field, the first in
the list below is used, and the others fill its gaps. A name that can mean several things is decided
by its value: `source` is an outlet's name, its host, or the address of an article; `published` is a
date, or whether the article is shown.

`--columns` (in Python `columns`) maps other columns of tables and other keys of documents:
`field=column`, separated by commas; put a part that contains a comma in double quotes. An empty
column (`topics=`) leaves the field out.
Every mapped column of a table must exist, and a table needs a headline or an address; otherwise
the file is rejected, and the report lists its columns. For a table without a header, map every
field by position: `--columns headline=#2,url=#3`.

Every other key of a [seed document](seed-format.md), such as `ampWebUrl`, names a column too. The
report counts unknown columns, which are otherwise ignored. A column `secured` is
never read, and neither is a key `secured` in a cell that holds JSON.

| field | meaning | usual names |
|---|---|---|
"""
COLUMNS_END = f"""
## What a cell may hold

- **Nothing**: an empty cell, or a usual placeholder (`null`, `NaN`, `NaT`, `None`, `NA`, `N/A`,
  `#N/A`, `\\N`, `-`, `?`, `[]`). In any field but a headline and an abstract, the words *none*,
  *unknown*, *nil*, *undefined* and *not available* stand for nothing too, in any case; so a topic
  cannot be called "None". This holds for documents where they use a name other than the field's
  own key.
- **An author** or several: a byline is parted at `;`, `|` and *and*, and at commas if each part
  has two words or more; *By* before it is left out.
- **A type**: a row that states none is an `article`, so RDF calls it a `schema:NewsArticle`.
- **A time**: ISO 8601 (without a zone it is read as UTC, and the report notes it), or the time
  since 1970 as a number, in seconds, milli-, micro- or nanoseconds according to its size.
  `10/03/2014` is ambiguous, so it is not read.
- **Several topics**: separated by line ends, `|`, `;` or `,` (the first of these that the cell
  contains), or a list in JSON. **Several addresses**, of related articles or pictures: separated
  by any of these or by spaces, or a list in JSON.
- **An address**: the escapes `\\?` and `&amp;` of the UCI news data are repaired, and the report
  counts them.
- **A formula** is a text like any other; it is never evaluated.
- In JSON Lines and Parquet a value may be a list or a mapping, as in a seed document: a line may
  be a whole seed document.

## Articles without an address

A row without a usable address is identified by its file and its id, or else by its file and
position, and the report notes it. If you give these rows an id, they remain the same articles when
rows are added or the table is sorted again. Renaming the file makes them different articles.

## Encodings

Texts are read as UTF-8. UTF-16 is known by its byte order mark. For a text that is neither, the
encoding is guessed by [charset-normalizer](https://charset-normalizer.readthedocs.io) from the
lines that are not ASCII; the report names it, says how sure it is, and which other encoding is as
likely. Fewer than eight such characters show too little: then cp1252 is assumed, at 50 %. A text
that is UTF-8 but for some damaged characters stays UTF-8, and the damage costs its values alone.
`--encoding cp1252` states the encoding of all texts.

## newsgraph.toml

A file `newsgraph.toml` in the current folder, or another one given by `--config`, states the
options of `build` and `check` by their long names, and how to read the files that fit a pattern.
The command line overrides it, and paths are relative to its folder. A wrong key is reported with
its line.

```toml
sources = ["seeds", "exports-of-others"]
output = "graph"
taxonomy = "taxonomy"
no-lineage = true

[columns]                       # for every table and document
url = "external"

[[files]]                       # the first pattern that fits decides
pattern = "lexis/*.csv"         # the name, or the path below its SOURCE
encoding = "cp1252"
columns = {{headline = "Kopf", outlet = "Zeitung"}}
```

In Python, `newsgraph.build(…, files=[newsgraph.FilePattern("lexis/*.csv", {{"headline":
"Kopf"}})])`.

## Who published it

The outlet is the domain that a record states, or else the host of its address. A **carrier** is
not the publisher: an aggregator, portal, archive, shortener, proxy, database or hosting service
(`graph/newsgraph/identity/carriers.yaml`). If a record on a carrier, or one without any host,
names its publisher, the article belongs to the one domain whose other records bear that name, with
the evidence in the ledger; if there is no such domain, or several, the outlet is known by its name
alone (`outlet/name/radio-halyard`, without a domain). The carrier stays as `via` of the article.
Portals such as `msn.com` publish articles of their own too, so they are the outlet where nobody
else is named; any other carrier never is. Addresses that wrap another one (Wayback Machine,
archive.today, `l.facebook.com`, Google's `/url`, AMP caches) count as the address within.

An outlet is called by its most frequent name only if nine in ten of its named records bear it, or
a name that shares a word with it or fits the host as well; otherwise by its host.

## CSV

A first line `sep=;` names the delimiter;
otherwise it is whichever of `,` `;` tab `|` splits the header into most columns. Cells are quoted
as in RFC 4180. A row with malformed quotes is read literally if it then has as many cells as the
header; otherwise it is rejected, and reading continues on the next line. A row with more filled
cells than there are columns is rejected, because its cells cannot be assigned. A row with fewer
cells is read, and the report notes it.

## Limits

A file may have {MAX_TABLE // 1024**2} MiB, {MAX_ROWS:,} rows and {MAX_COLUMNS:,} columns;
[limits.md](limits.md) has the other limits.
"""
COMMANDS_INTRO = "# The command line\n"


def pages() -> dict[str, str]:
    """File name → text of each generated page."""
    return {
        "command-line.md": COMMANDS_INTRO + "".join(_commands()),
        "formats.md": _formats(),
        "input-formats.md": INPUTS_INTRO + "".join(_inputs()),
        "seed-format.md": SEEDS_INTRO + "".join(_records()),
        "seed-format.schema.json": _json_schema(),
        "table-format.md": COLUMNS_INTRO + "".join(_fields()) + COLUMNS_END,
        "tables.md": TABLES_INTRO + "".join(_tables()),
    }


def _inputs() -> Iterator[str]:
    """One section for each input format, with its example and what `check` says of it."""
    for format_ in listed_formats():
        suffixes = ", ".join(f"`{suffix}`" for suffix in format_.suffixes)
        yield f"\n## {format_.name}\n\n{format_.meaning} Suffixes: {suffixes}.\n\n"
        name, content = _example(format_)
        if format_.example.encode() == content:
            yield f"````\n{format_.example.rstrip()}\n````\n\n"
        else:
            yield f"{format_.example}\n\n"
        with TemporaryDirectory() as folder:
            path = Path(folder, name)
            path.write_bytes(content)
            run = CliRunner().invoke(main, ["check", str(path)], env={"NEWSGRAPH_CACHE": ""})
            (document, *_) = (found for _, found in read_file(SourceFile(name, content)).documents)
        yield f"```console\n$ newsgraph check {name}\n{run.output.strip()}\n```\n\n"
        yield "The first article says: " + "; ".join(_said(document)) + ".\n"


def _example(format_: ListedFormat) -> tuple[str, bytes]:
    suffix = format_.suffixes[0]
    binary = {".parquet": "table.parquet", ".xlsx": "book.xlsx", ".warc": "pages.warc"}
    content = format_.example.encode()
    if suffix in binary:
        root = Path(__file__).parents[1]
        content = run_path(str(root / "tests/ingest/whole_files.py"))["WHOLE"][binary[suffix]]
    return f"ferry{suffix}", content


def _said(document: Any) -> Iterator[str]:
    outlet = document.provider and (document.provider.name or document.provider.domain)
    date = document.published_date_time
    values = {
        "headline": document.title,
        "address": document.web_url,
        "published": date and f"{date:%Y-%m-%d %H:%M}",
        "outlet": outlet,
        "authors": ", ".join(document.authors),
        "topics": ", ".join(document.topics),
    }
    return (f"{name} *{value}*" for name, value in values.items() if value)


def _formats() -> str:
    """The page of formats, whose marked parts come from the schema and the registry."""
    text = (Path(__file__).parent / "formats.md").read_text(encoding="utf-8")
    for name, lines in {"exports": _exports(), "network": _network(), "neo4j": _neo4j()}.items():
        start, end = f"<!-- schema: {name} -->\n", "<!-- end -->"
        before, mark, rest = text.partition(start)
        text = before + mark + "".join(lines) + end + rest.partition(end)[2]
    return text


def _exports() -> Iterator[str]:
    yield "| format | file | for |\n|---|---|---|\n"
    for export in EXPORTS:
        filename = f"{export.filename}/" if export.folder else export.filename
        yield f"| `{export.name}` | `{filename}` | {export.description} |\n"


def _network() -> Iterator[str]:
    yield "| node or edge | attributes |\n|---|---|\n"
    for name in NODES:
        yield f"| {name} | `id`, `kind`, `label`{_attributes(networked(name))} |\n"
    links = ", ".join(f"`{kind.edge}`" for kind in LINK_KINDS.values())
    yield f"| {links}: article → article | `kind`{_attributes(networked('link'))} |\n"
    for layer in list(layers())[1:]:
        (name,) = (name for name, kind in KINDS.items() if kind.table == layer.table)
        attributes = "" if layer.column else _attributes(networked(name))
        ends = f"{layer.source} → {layer.target}"
        yield f"| `{layer.edge}`: {ends} (`{layer.name}`) | `kind`{attributes} |\n"


def _attributes(fields: dict[str, Field]) -> str:
    known = {"id", "kind", "label", "source", "target"}
    typed = {name: TYPES.get(field.type) for name, field in fields.items() if name not in known}
    return "".join(f", `{name}`{f' ({type_})' if type_ else ''}" for name, type_ in typed.items())


def _neo4j() -> Iterator[str]:
    labels, types = (_enumerated(names.values()) for names in (NODE_LABELS, EDGE_TYPES))
    yield f"Labels are {labels}; types are {types}.\n"


def _enumerated(names: Iterable[str]) -> str:
    *first, last = (f"`{name}`" for name in names)
    return f"{', '.join(first)} and {last}"


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
                others = _other_names(name, key)
                yield f"| `{key}` | {_kind(field)} | {_meaning(field)}{others} |\n"
        if known:
            yield "\nand every key of an entry of `related`:\n"


def _other_names(record: str, key: str) -> str:
    names = [
        f"`{name}`"
        for _, read in readings(record)
        for name in read.names
        if read.key == key and name != key
    ]
    return f" Also {', '.join(names)}." if names else ""


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
    for kind in KINDS.values():
        yield f"\n## {kind.table}\n\n{kind.row} Key: {', '.join(kind.key)}.\n\n"
        yield "| column | type | may be null | meaning |\n|---|---|---|---|\n"
        for column, field in columns(kind).items():
            as_read = field.table != kind.table or column not in kind.fields
            meaning = "as read" if as_read else field.column or field.description
            null = "" if field.required else "yes"
            unit = f", {field.unit}" if field.unit else ""
            yield f"| {column} | {_type(dtype_of(field))}{unit} | {null} | {meaning} |\n"


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

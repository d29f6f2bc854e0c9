"""The graph that users hold."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import msgspec
import polars as pl

from newsgraph import folder as folders
from newsgraph._version import __version__
from newsgraph.errors import AmbiguousError, EmptyInputError, FolderError, NotFoundError, UsageError
from newsgraph.exports import BUILT, select
from newsgraph.identity import urls
from newsgraph.identity.hosts import PSL_VERSION
from newsgraph.identity.text import fold
from newsgraph.identity.urls import RULES_VERSION
from newsgraph.ingest.taxonomy import fingerprint
from newsgraph.pipeline import build as build_tables
from newsgraph.report import Progress, Report, silent
from newsgraph.store import Tables, read_tables, write_tables
from newsgraph.views.rdf import safe_iri
from newsgraph.vocabulary import BASE_IRI

if TYPE_CHECKING:
    import networkx
    import rdflib

    from newsgraph.exports.page.embed import Explorer
    from newsgraph.query import Engine, Result

REPORT = "report.json"
TABLES = "tables"


NODE_NAME = re.compile(r"^(article|outlet|topic):(?!//)")
"""How results of queries write an id."""


class Graph:
    """Articles, outlets and topics as tables, with views and exports of them.

    Made by :func:`build`, :func:`open` or :func:`sample`. The frames are shared, not copied:
    treat them as immutable, as polars does.
    """

    def __init__(
        self,
        tables: Tables,
        report: Report,
        *,
        base_iri: str = BASE_IRI,
        options: dict[str, Any] | None = None,
    ) -> None:
        self.tables = tables
        self.report = report
        self.base_iri = base_iri
        self.options = options or {}

    def __repr__(self) -> str:
        counts = self.tables.counts()
        shown = ("articles", "outlets", "topics", "related")
        return f"<newsgraph.Graph {', '.join(f'{counts[name]:,} {name}' for name in shown)}>"

    def _repr_html_(self) -> str:
        from newsgraph.exports.page.embed import preview_html

        return preview_html(self.tables, repr(self))

    def explore(self, *, height: int = 720) -> "Explorer":
        """The page in a notebook: see :class:`newsgraph.exports.page.embed.Explorer`."""
        from newsgraph.exports.page.embed import Explorer

        return Explorer(self.tables, height=height)

    @property
    def articles(self) -> pl.DataFrame:
        """One row an article."""
        return self.tables.articles

    @property
    def outlets(self) -> pl.DataFrame:
        """One row an outlet."""
        return self.tables.outlets

    @property
    def topics(self) -> pl.DataFrame:
        """One row a topic."""
        return self.tables.topics

    @property
    def related(self) -> pl.DataFrame:
        """One row a link from article to article."""
        return self.tables.related

    def to_networkx(self) -> "networkx.MultiDiGraph[str]":
        """The graph for networkx: see :func:`newsgraph.views.nx.to_networkx`."""
        from newsgraph.views.nx import to_networkx

        return to_networkx(self.tables)

    def to_rdflib(self) -> "rdflib.Graph":
        """The graph for rdflib: see :func:`newsgraph.views.rdf.to_rdflib`."""
        from newsgraph.views.rdf import to_rdflib

        return to_rdflib(self.tables, self.base_iri)

    def __getstate__(self) -> dict[str, Any]:
        """Everything but the query engine, whose process belongs to this program."""
        return {name: value for name, value in vars(self).items() if name != "engine"}

    @cached_property
    def engine(self) -> "Engine":
        """The query engine of this graph; its process starts with the first query."""
        from newsgraph.exports.ntriples import ntriples
        from newsgraph.query import Engine, Source

        def write(stream: IO[bytes]) -> None:
            for lines in ntriples(self.tables, base_iri=self.base_iri):
                stream.write(lines.encode())

        return Engine(Source(write), base_iri=self.base_iri)

    def query(
        self,
        text: str,
        *,
        timeout: float = 60,
        max_rows: int = 100_000,
        bindings: Mapping[str, object] | None = None,
    ) -> "Result":
        """Ask the graph in SPARQL 1.1; the usual prefixes are declared.

        Args:
            text: a SELECT, ASK, CONSTRUCT or DESCRIBE query.
            timeout: seconds after which the query is ended.
            max_rows: rows after which the result is cut, and says so.
            bindings: values for variables of the query.

        Raises:
            QueryError: the query is not SPARQL, is refused, or takes too long.
        """
        return self.engine.query(text, timeout=timeout, max_rows=max_rows, bindings=bindings)

    def find(self, thing: str) -> str:
        """The id of the node that a URL, domain, label, name, headline or id leads to.

        An unambiguous part of a headline, name or label will do; an id may also be written
        as an IRI or as ``outlet:latimes.com``.

        Raises:
            NotFoundError: nothing answers to it.
            AmbiguousError: several nodes do; the message lists them.
        """
        thing = NODE_NAME.sub(r"\1/", thing.removeprefix(self.base_iri))
        for candidates in self._candidates(thing) if thing.strip() else ():
            if len(candidates) == 1:
                return candidates[0]
            if candidates:
                raise AmbiguousError(self._ambiguous(thing, candidates))
        raise NotFoundError(
            f"{thing!r}: nothing in the graph answers to it; "
            "give a URL, a domain, a topic, an id, or a part of a headline"
        )

    def label(self, id_: str) -> str:
        """The headline, name or label of a node."""
        return str(self._nodes().row(by_predicate=pl.col("id") == id_, named=True)["label"])

    def write(
        self,
        folder: str | Path,
        formats: Sequence[str] = BUILT,
        *,
        progress: Progress = silent,
    ) -> None:
        """Write the build into a folder, replacing an older build of it in one step.

        Raises:
            FolderError: the folder is not ours, is being written, or cannot be written.
            UsageError: a format is not known.
        """
        chosen = select(formats)
        manifest = folders.Manifest(
            counts=self.tables.counts(),
            options={
                "base_iri": self.base_iri,
                "formats": [e.name for e in chosen],
                **self.options,
            },
            versions=VERSIONS,
        )

        def write_files(stage: Path) -> None:
            progress("Writing tables")
            write_tables(self.tables, stage / TABLES)
            (stage / REPORT).write_bytes(self.report.to_json())
            for export in chosen:
                progress(f"Writing {export.filename}")
                export.write(self.tables, stage / export.filename, self.base_iri)

        folders.write_folder(folder, manifest, write_files)

    def _nodes(self) -> pl.DataFrame:
        tables = self.tables
        return pl.concat(
            [
                tables.articles.select("id", label=pl.coalesce("headline", "url", "id")),
                tables.outlets.select("id", label="name"),
                tables.topics.select("id", "label"),
            ]
        )

    def _candidates(self, thing: str) -> Iterator[list[str]]:
        """Ids that answer to ``thing``: by id or alias, by URL key, by name, by part of a name."""
        nodes, aliases = self._nodes(), self.tables.aliases
        ids = nodes.select("id", raw="id")
        yield _ids(pl.concat([ids, aliases.select("id", "raw")]), pl.col("raw") == thing)
        key = _url_key(thing)
        if key is not None:
            yield _ids(aliases, (pl.col("kind") == "key") & (pl.col("raw") == key))
        spoken = aliases.filter(pl.col("kind").is_in(["name", "label"]))
        titles = self.tables.sightings.select(id="article", label="title").drop_nulls()
        domains = self.tables.outlets.select("id", label="domain")
        names = pl.concat([nodes, spoken.select("id", label="raw"), titles, domains]).unique()
        folded = pl.Series("folded", [fold(label) for label in names["label"]], dtype=pl.String)
        names = names.with_columns(folded)
        yield _ids(names, pl.col("folded") == fold(thing))
        yield _ids(names, pl.col("folded").str.contains(fold(thing), literal=True))

    def _ambiguous(self, thing: str, candidates: list[str]) -> str:
        shown = "".join(f"\n  {id_}  {self.label(id_)}" for id_ in candidates[:10])
        more = f"\n  … and {len(candidates) - 10} more" if len(candidates) > 10 else ""
        return f"{thing!r}: {len(candidates)} nodes answer to it; give one of them:{shown}{more}"


VERSIONS = {
    "newsgraph": __version__,
    "polars": pl.__version__,
    "public_suffix_list": PSL_VERSION,
    "url_rules": RULES_VERSION,
}
"""What a build's bytes depend on beside its input."""


def _ids(names: pl.DataFrame, condition: pl.Expr) -> list[str]:
    return names.filter(condition)["id"].unique().sort().to_list()


def _url_key(thing: str) -> str | None:
    try:
        return urls.key(thing)
    except ValueError:
        return None


def build(
    *sources: str | Path,
    taxonomy: str | Path | None = None,
    overrides: str | Path | None = None,
    exact: bool = False,
    base_iri: str = BASE_IRI,
    workers: int | None = 1,
    progress: Progress = silent,
) -> Graph:
    """Build a graph from seed documents.

    Args:
        sources: files, folders, globs, ``.zip`` or ``.tar.*`` archives.
        taxonomy: folder that describes topics and organizations.
        overrides: YAML file with a person's decisions on identity.
        exact: identify articles by URL and outlets by domain, both to the letter.
        base_iri: where the ids of nodes live in RDF; ends in ``/`` or ``#``.
        workers: processes to read with, ``None`` for as many as the input is worth; the
            result does not depend on it. Above one, call this under
            ``if __name__ == "__main__":``, as :mod:`multiprocessing` asks of scripts.
        progress: told of each stage, and of the files read in it.

    Raises:
        UsageError: a source, the taxonomy, the overrides or the base IRI cannot be used.
        EmptyInputError: no article was found.
        CollisionError: two article keys have one hash.
    """
    check_base_iri(base_iri)
    tables, report = build_tables(
        sources,
        taxonomy=taxonomy,
        overrides=overrides,
        exact=exact,
        workers=workers,
        progress=progress,
    )
    if tables.articles.is_empty():
        raise EmptyInputError(_nothing_found(report))
    options: dict[str, Any] = {"exact": exact}
    for name, path in (("taxonomy", taxonomy), ("overrides", overrides)):
        if path is not None:
            options[f"{name}_sha256"] = fingerprint(path)
    return Graph(tables, report, base_iri=base_iri, options=options)


def _nothing_found(report: Report) -> str:
    files = report.files
    first = f"; the first issue: {report.issues[0]}" if report.issues else ""
    return (
        f"no article in {files.found} files ({files.ignored} ignored, {files.rejected} rejected); "
        f"give Markdown or text files that open with YAML front matter{first}"
    )


def check_base_iri(base_iri: str) -> None:
    """Raise :class:`UsageError` unless ids can be appended to the base IRI."""
    plain = base_iri.startswith(("http://", "https://", "urn:")) and base_iri.endswith(
        ("/", "#", ":")
    )
    if not plain or safe_iri(base_iri) != base_iri:
        raise UsageError(
            f"{base_iri!r} is no base for ids; give an http(s) IRI that ends in / or #"
        )


def open(folder: str | Path) -> Graph:  # noqa: A001 - as in newsgraph.open(folder)
    """Open a built folder, without its sources, or an RDF file of our vocabulary.

    Of an RDF file (Turtle, N-Triples, TriG, JSON-LD, also ``.gz``) come the tables and
    columns that ``docs/formats.md`` names.

    Raises:
        FolderError: there is no build, or it cannot be read.
        UsageError: the RDF file cannot be read, or holds no article.
    """
    path = Path(folder)
    if os.path.isfile(path):  # noqa: PTH113 - no error for a name that cannot be
        from newsgraph.views.rdf_in import read_rdf

        tables, report, base_iri = read_rdf(path)
        return Graph(tables, report, base_iri=base_iri)
    for _ in range(OPEN_TRIES):
        manifest = folders.read_manifest(path)
        try:
            tables = read_tables(path / TABLES)
            report = Report.from_json((path / REPORT).read_bytes())
        except (FolderError, OSError, msgspec.DecodeError) as error:
            fault: Exception = error
        else:
            if folders.read_manifest(path) == manifest:
                options = dict(manifest.options)
                base_iri = options.pop("base_iri", BASE_IRI)
                options.pop("formats", None)
                return Graph(tables, report, base_iri=base_iri, options=options)
            fault = FolderError(f"{path}: it changes all the time; wait for the build to end")
    raise (
        fault
        if isinstance(fault, FolderError)
        else FolderError(f"{path}: the build is damaged ({fault}); build the graph again")
    )


OPEN_TRIES = 3
"""A build may be exchanged while it is read; then it is read anew."""


def sample() -> Graph:
    """The graph of the packaged sample: an invented news world of three weeks."""
    folder = sample_folder()
    return build(folder / "documents", taxonomy=folder / "taxonomy")


def sample_folder() -> Path:
    """Where the packaged sample lies: ``documents/``, ``taxonomy/``, ``truth.yaml``."""
    return Path(__file__).parent / "sample"

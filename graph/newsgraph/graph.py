"""The public facade: :class:`Graph`, and the functions that make one."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple

import polars as pl

from newsgraph import finding, selection
from newsgraph.errors import EmptyInputError, UsageError
from newsgraph.exports import BUILT
from newsgraph.folder import Manifest
from newsgraph.ingest.mapping import FilePattern
from newsgraph.ingest.taxonomy import fingerprint
from newsgraph.pipeline import build as build_tables
from newsgraph.report import Progress, Report, counted, silent
from newsgraph.saving import read_build, write_build
from newsgraph.selection import Moment, moment
from newsgraph.store import SCHEMA, Tables
from newsgraph.stories import vectors
from newsgraph.stories.figures import find_disagreements
from newsgraph.stories.find import VECTORS, WORDS
from newsgraph.stories.relate import DEFAULTS, Knobs
from newsgraph.views.rdf import safe_iri
from newsgraph.vocabulary import BASE_IRI

if TYPE_CHECKING:
    import networkx
    import pandas
    import rdflib

    from newsgraph.changes import Changes
    from newsgraph.exports.drawing.network import SafeNetwork
    from newsgraph.exports.page.embed import Explorer
    from newsgraph.paths import Path as Connection
    from newsgraph.query import Engine, Result
    from newsgraph.views.index import NetworkIndex
    from newsgraph.views.network import Network
    from newsgraph.why import Why


class Origin(NamedTuple):
    """The folder that a graph was opened from, and the manifest it had then."""

    folder: Path
    manifest: Manifest


class Graph:
    """A knowledge graph of articles, outlets, topics and stories, with its views and exports.

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
        origin: Origin | None = None,
    ) -> None:
        self.tables = tables
        self.report = report
        self.base_iri = base_iri
        self.options = options or {}
        self._origin = origin

    def __repr__(self) -> str:
        counts = self.tables.counts()
        counts["stories"] = self.stories.filter(grain="storyline").height
        shown = ("articles", "outlets", "topics", "stories", "related")
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
        """One row per article."""
        return self.tables.articles

    @property
    def outlets(self) -> pl.DataFrame:
        """One row per outlet."""
        return self.tables.outlets

    @property
    def topics(self) -> pl.DataFrame:
        """One row per topic."""
        return self.tables.topics

    @property
    def related(self) -> pl.DataFrame:
        """One row per link from article to article."""
        return self.tables.related

    @property
    def stories(self) -> pl.DataFrame:
        """One row per story, at grain event or storyline."""
        return self.tables.stories

    def with_figures(self) -> "Graph":
        """This graph with the table ``figures``: where articles of one event differ in a number.

        A build leaves it empty: of the differences found in test data, too many come from two
        events that were taken for one (``benchmarks/evaluation.md``).
        """
        tables = replace(self.tables, figures=find_disagreements(self.articles))
        options = {**self.options, "figures": True}
        return Graph(tables, self.report, base_iri=self.base_iri, options=options)

    @cached_property
    def _index(self) -> "NetworkIndex":
        from newsgraph.views.index import NetworkIndex

        return NetworkIndex(self.tables)

    def network(
        self,
        *,
        nodes: Iterable[str] | None = None,
        edges: Iterable[str] | None = None,
        weight: str | None = "weight",
        directed: bool = True,
    ) -> "Network":
        """The graph as a sparse matrix, on which networkx's functions run directly.

        ``nx.pagerank(graph.network())`` is computed by :mod:`newsgraph.views.backend`, many times
        as fast as on ``graph.to_networkx()``.

        Args:
            nodes: kinds of node to keep; an edge is kept if both its ends are.
            edges: kinds of edge to keep.
            weight: the attribute that weighs the edges; an edge without it weighs 1. ``None``: all
                weigh 1. Parallel edges become one edge, whose weight is their sum.
            directed: whether edges have a direction; if not, the weights of both directions are
                summed.

        Raises:
            UsageError: a kind or an attribute is unknown.
        """
        return self._index.network(nodes=nodes, edges=edges, weight=weight, directed=directed)

    def to_networkx(
        self,
        *,
        nodes: Iterable[str] | None = None,
        edges: Iterable[str] | None = None,
        weight: str | None = "weight",
        as_of: Moment | None = None,
    ) -> "networkx.MultiDiGraph[str]":
        """The graph for networkx: see :func:`newsgraph.views.nx.to_networkx`."""
        from newsgraph.views.nx import to_networkx

        return to_networkx(self.tables, nodes=nodes, edges=edges, weight=weight, as_of=as_of)

    def neighbourhood(
        self, thing: str, *, hops: int = 1, limit: int = 5_000
    ) -> "networkx.MultiDiGraph[str]":
        """The nodes and edges around a thing, for networkx, in milliseconds.

        Around a story: its articles, and their outlets and topics. Around any other node: all
        nodes at most ``hops`` edges away. ``thing`` is an id, or a name that :meth:`find` knows.

        Raises:
            NotFoundError: no node has this name.
            AmbiguousError: several nodes have this name.
            UsageError: there are more than ``limit`` nodes, or ``hops`` is not 0 or more.
        """
        id_ = self._id(thing)
        if id_.startswith("story/"):
            return self._index.story(id_)
        return self._index.neighbourhood(id_, hops=hops, limit=limit)

    def to_pyvis(self, thing: str | None = None, *, hops: int = 1) -> "SafeNetwork":
        """A pyvis network of a story, of the neighbourhood of a node, or of the whole graph.

        It is styled as on the page, and pyvis's own methods style it further. When shown it is
        safe and offline: see :class:`newsgraph.exports.drawing.network.SafeNetwork`.

        Args:
            thing: as for :meth:`neighbourhood`; ``None`` for the whole graph, which
                :meth:`filter` makes smaller.
            hops: as for :meth:`neighbourhood`.

        Raises:
            NotFoundError, AmbiguousError: as for :meth:`find`.
            UsageError: there are too many nodes to draw, or ``hops`` is not 0 or more.
        """
        from newsgraph.exports.drawing.draw import draw

        around = self.neighbourhood(thing, hops=hops) if thing else self.to_networkx()
        network = draw(around)
        network.heading = self.label(self._id(thing)) if thing else ""
        return network

    def filter(
        self,
        *,
        topic: str | Sequence[str] | None = None,
        outlet: str | Sequence[str] | None = None,
        story: str | Sequence[str] | None = None,
        after: Moment | None = None,
        before: Moment | None = None,
    ) -> "Graph":
        """The smaller graph of the articles that meet every condition.

        :func:`newsgraph.selection.choose` describes the conditions; nodes are named as for
        :meth:`find`. :func:`newsgraph.selection.select` describes which parts of the graph are
        kept. The result is a complete graph: it can be exported, and its report counts its parts.

        Raises:
            NotFoundError: no node has a given name.
            AmbiguousError: several nodes have it.
            UsageError: a name belongs to another kind of node, or a date cannot be read.
        """
        conditions: dict[str, Any] = {
            "topics": self._ids("topic", topic),
            "outlets": self._ids("outlet", outlet),
            "stories": self._ids("story", story),
            "after": None if after is None else moment(after),
            "before": None if before is None else moment(before),
        }
        tables = selection.select(self.tables, selection.choose(self.tables, **conditions))
        asked = {
            name: value if isinstance(value, list) else value.isoformat()
            for name, value in conditions.items()
            if value is not None
        }
        options = {**self.options, "filter": [*self.options.get("filter", []), asked]}
        report = selection.account(self.report, tables)
        return Graph(tables, report, base_iri=self.base_iri, options=options)

    def to_pandas(self, table: str) -> "pandas.DataFrame":
        """A table as a pandas frame; pandas must be installed.

        Raises:
            UsageError: there is no such table, or pandas is missing.
        """
        from newsgraph.views.frames import to_pandas

        if table not in SCHEMA:
            raise UsageError(f"there is no table {table!r}; the tables are {', '.join(SCHEMA)}")
        return to_pandas(getattr(self.tables, table))

    def _ids(self, kind: str, things: str | Sequence[str] | None) -> list[str] | None:
        if things is None:
            return None
        return [
            self.find(thing, kind) for thing in ([things] if isinstance(things, str) else things)
        ]

    def _id(self, thing: str) -> str:
        return thing if thing in self.tables.stories["id"] else self.find(thing)

    def to_rdflib(self) -> "rdflib.Graph":
        """The graph for rdflib: see :func:`newsgraph.views.rdflib_graph.to_rdflib`."""
        from newsgraph.views.rdflib_graph import to_rdflib

        return to_rdflib(self.tables, self.base_iri)

    def __getstate__(self) -> dict[str, Any]:
        """The state to pickle: all but the index and the query engine, which is a process."""
        made_anew = ("engine", "_index")
        return {name: value for name, value in vars(self).items() if name not in made_anew}

    @cached_property
    def engine(self) -> "Engine":
        """The query engine of this graph. Its process starts with the first query."""
        from newsgraph.exports.ntriples import ntriples
        from newsgraph.query import Engine, RdfSource
        from newsgraph.query.stores import store_of

        def write(stream: IO[bytes]) -> None:
            for lines in ntriples(self.tables, base_iri=self.base_iri):
                stream.write(lines.encode())

        store = store_of(*self._origin, self.base_iri) if self._origin else None
        return Engine(RdfSource(write), base_iri=self.base_iri, store=store)

    def query(
        self,
        text: str,
        *,
        timeout: float = 60,
        max_rows: int = 100_000,
        bindings: Mapping[str, object] | None = None,
    ) -> "Result":
        """Answer a SPARQL 1.1 query about the graph; the usual prefixes are declared.

        Args:
            text: a SELECT, ASK, CONSTRUCT or DESCRIBE query.
            timeout: seconds after which the query is stopped.
            max_rows: rows after which the result is cut off; the result says so.
            bindings: values for variables of the query.

        Raises:
            QueryError: the query is not SPARQL, is refused, or takes too long.
        """
        return self.engine.query(text, timeout=timeout, max_rows=max_rows, bindings=bindings)

    def find(self, thing: str, kind: str | None = None) -> str:
        """The id of the node that a URL, domain, label, name, headline or id leads to.

        An unambiguous part of a headline, name or label is enough. An id may also be written
        as an IRI or as ``outlet:latimes.com``. ``kind`` (``article``, ``outlet``, ``topic`` or
        ``story``) limits the search to nodes of that kind. See :func:`newsgraph.finding.find`.

        Raises:
            NotFoundError: no node has this name.
            AmbiguousError: several nodes have it; the message lists them.
        """
        return finding.find(self.tables, thing, self.base_iri, kind=kind)

    def label(self, id_: str) -> str:
        """The headline, name or label of a node."""
        known = finding.nodes(self.tables)
        return str(known.row(by_predicate=pl.col("id") == id_, named=True)["label"])

    def why(self, one: str, other: str) -> "Why":
        """Why two articles are linked: see :func:`newsgraph.why.why`.

        Args:
            one: an article, named as for :meth:`find`.
            other: another article.

        Raises:
            NotFoundError, AmbiguousError: as for :meth:`find`.
            UsageError: these are not two different articles.
        """
        from newsgraph.why import why

        return why(self.tables, self.find(one, "article"), self.find(other, "article"))

    def paths(self, one: str, other: str, *, k: int = 3) -> "list[Connection]":
        """How two things are connected: see :func:`newsgraph.paths.paths`.

        Args:
            one: a node, named as for :meth:`find`.
            other: another node.
            k: the greatest number of paths.

        Raises:
            NotFoundError, AmbiguousError: as for :meth:`find`.
            UsageError: both are the same node.
        """
        from newsgraph.paths import paths

        return paths(self.tables, self.find(one), self.find(other), k=k)

    def changes_since(self, older: "Graph") -> "Changes":
        """The changes since an older build: see :mod:`newsgraph.changes`."""
        from newsgraph.changes import changes

        return changes(older.tables, self.tables)

    def write(
        self,
        folder: str | Path,
        formats: Sequence[str] = BUILT,
        *,
        progress: Progress = silent,
    ) -> None:
        """Write the build into a folder, replacing an older build of it in one step.

        Raises:
            FolderError: the folder is not a build, is being written, or cannot be written.
            UsageError: a format is unknown.
        """
        write_build(
            folder,
            self.tables,
            self.report,
            formats=formats,
            base_iri=self.base_iri,
            options=self.options,
            progress=progress,
        )


def build(
    *sources: str | Path,
    taxonomy: str | Path | None = None,
    overrides: str | Path | None = None,
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    files: Iterable[FilePattern] = (),
    exact: bool = False,
    storyline: float = DEFAULTS.storyline,
    event: float = DEFAULTS.event,
    before: "Graph | None" = None,
    neighbours: str = WORDS,
    base_iri: str = BASE_IRI,
    workers: int | None = 1,
    fresh: bool = False,
    progress: Progress = silent,
) -> Graph:
    """Build a graph from seed documents and tables of articles.

    Args:
        sources: files, folders, globs, ``.zip`` or ``.tar.*`` archives.
        taxonomy: folder that describes topics and organizations.
        overrides: YAML file with a person's decisions on identity.
        columns: field → column of tables and key of documents that states it, such as
            ``{"headline": "TITLE", "url": "URL"}``; usual names are recognised without it.
        encoding: the encoding of the texts; ``None`` to find it out for each file.
        files: columns and encoding of the files whose name fits a pattern, each a
            :class:`FilePattern`.
        exact: identify articles by exact URL and outlets by exact domain.
        storyline: least mean similarity of the articles of a storyline, 0 to 1; a lower value
            gives fewer, wider storylines.
        event: the same for events; a higher value gives more, narrower events.
        before: an earlier build, whose stories keep their ids, and stay apart where possible.
        neighbours: how the nearest articles are determined when stories are found, by ``words``
            or by ``vectors``; the latter needs the extra ``embeddings``.
        base_iri: the IRI to which the ids of nodes are appended; ends in ``/`` or ``#``.
        workers: number of reading processes; ``None`` chooses it by the size of the input. The
            result does not depend on it. With more than one, call this under
            ``if __name__ == "__main__":``, as :mod:`multiprocessing` requires of scripts.
        fresh: read every document, even if it is in the read cache; the result does not depend
            on it.
        progress: called with the name of each stage and the number of files it has read.

    Raises:
        UsageError: a source, the taxonomy, the overrides, the columns or the base IRI cannot be
            used, or the extra is missing.
        EmptyInputError: no article was found.
        CollisionError: two article keys have the same hash.
    """
    check_base_iri(base_iri)
    files = tuple(files)
    tables, report = build_tables(
        sources,
        taxonomy=taxonomy,
        overrides=overrides,
        columns=columns,
        encoding=encoding,
        files=files,
        exact=exact,
        knobs=Knobs(storyline, event, neighbours),
        before=before.tables if before else None,
        workers=workers,
        fresh=fresh,
        progress=progress,
    )
    if tables.articles.is_empty():
        raise EmptyInputError(_nothing_found(report))
    options: dict[str, Any] = {"exact": exact, "storyline": storyline, "event": event}
    if neighbours == VECTORS:
        options["neighbours"] = vectors.source()
    if columns:
        options["columns"] = dict(sorted(columns.items()))
    if encoding:
        options["encoding"] = encoding
    if files:
        options["files"] = [one._asdict() | {"columns": dict(one.columns)} for one in files]
    for name, path in (("taxonomy", taxonomy), ("overrides", overrides)):
        if path is not None:
            options[f"{name}_sha256"] = fingerprint(path)
    return Graph(tables, report, base_iri=base_iri, options=options)


def _nothing_found(report: Report) -> str:
    files = report.files
    first = f"; the first issue: {report.issues[0]}" if report.issues else ""
    return (
        f"no article in {counted(files.found, 'file')} "
        f"({files.ignored} ignored, {files.rejected} rejected); "
        "give Markdown or text files that open with YAML front matter, or tables "
        f"(.csv, .tsv, .jsonl, .parquet){first}"
    )


def check_base_iri(base_iri: str) -> None:
    """Raise :class:`UsageError` unless ids can be appended to the base IRI."""
    plain = base_iri.startswith(("http://", "https://", "urn:")) and base_iri.endswith(
        ("/", "#", ":")
    )
    if not plain or safe_iri(base_iri) != base_iri:
        raise UsageError(
            f"{base_iri!r} cannot be the base of ids; give an http(s) IRI that ends in / or #"
        )


def open(folder: str | Path) -> Graph:  # noqa: A001 - as in newsgraph.open(folder)
    """Open a build, without its sources, or an RDF file in our vocabulary.

    ``docs/formats.md`` lists the tables and columns that an RDF file (Turtle, N-Triples, TriG,
    JSON-LD, also ``.gz``) gives.

    Raises:
        FolderError: there is no build, or it cannot be read.
        UsageError: the RDF file cannot be read, or holds no article.
    """
    path = Path(folder)
    if os.path.isfile(path):  # noqa: PTH113 - no error for a name that cannot be
        from newsgraph.views.rdf_in import read_rdf

        tables, report, base_iri = read_rdf(path)
        return Graph(tables, report, base_iri=base_iri)
    tables, report, manifest = read_build(path)
    options = dict(manifest.options)
    base_iri = options.pop("base_iri", BASE_IRI)
    options.pop("formats", None)
    origin = Origin(path, manifest)
    return Graph(tables, report, base_iri=base_iri, options=options, origin=origin)


def sample() -> Graph:
    """The graph of the packaged sample: three weeks of news from an invented world."""
    folder = sample_folder()
    return build(
        folder / "documents",
        taxonomy=folder / "taxonomy",
        overrides=folder / "overrides.yaml",
        fresh=True,
    )


def sample_folder() -> Path:
    """The packaged sample: ``documents/``, ``taxonomy/``, ``overrides.yaml``, ``truth.yaml``."""
    return Path(__file__).parent / "sample"

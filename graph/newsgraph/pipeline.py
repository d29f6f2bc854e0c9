"""The pipeline from sources to tables; read it from top to bottom.

A build depends on the sources and the options alone: not on the clock, the order of the files
or the number of workers.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
import polars as pl

from newsgraph.completeness import completeness
from newsgraph.errors import NewsgraphError
from newsgraph.identity import urls
from newsgraph.identity.articles import URL_KINDS, identify_articles
from newsgraph.identity.hosts import registrable_domain
from newsgraph.identity.ledger import Decision
from newsgraph.identity.outlets import identify_outlets
from newsgraph.identity.text import fold
from newsgraph.identity.topics import Topics, Use, identify_topics
from newsgraph.ingest import read
from newsgraph.ingest.cache import open_cache
from newsgraph.ingest.faults import unexpected
from newsgraph.ingest.formats import why_ignored
from newsgraph.ingest.mapping import ColumnMapping, FilePattern
from newsgraph.ingest.markup import prose
from newsgraph.ingest.quoting import shorten
from newsgraph.ingest.reading import ISSUES, Readings
from newsgraph.ingest.taxonomy import read_overrides, read_taxonomy
from newsgraph.ingest.written import purged, retracted, safe_issues, without_names, written_leaks
from newsgraph.lists import join_lists
from newsgraph.model import Overrides, Taxonomy
from newsgraph.precision import fineness, range_end, range_start
from newsgraph.report import (
    Files,
    Ignored,
    Issue,
    Progress,
    Records,
    Report,
    count_keys,
    silent,
)
from newsgraph.rewordings import find_rewordings
from newsgraph.schema.form import Field, attribute
from newsgraph.schema.kinds import COPIES, GRAINS, KINDS, precisions
from newsgraph.schema.kinds import columns as fields_of
from newsgraph.store import Tables
from newsgraph.stories.borders import with_borders
from newsgraph.stories.credits import find_credits, with_earlier_reports
from newsgraph.stories.lineage import Lineage, former_stories
from newsgraph.stories.origins import origins
from newsgraph.stories.relate import DEFAULTS, DEGREE, FIRST, Knobs, relate

PUBLISHED = "published_date_time"
PRECISIONS = precisions()

FRONT = pl.col("path").str.replace(r"\.?related\[\d+\]$", "")
"""The path of the document that contains a sighting."""

MOST_CULPRITS = 32
"""Files that may be rejected for a fault of ours; beyond this, the fault concerns all files."""

IS_DOCUMENT = pl.col("path") == FRONT


def build(
    sources: Iterable[str | Path],
    *,
    taxonomy: str | Path | None = None,
    overrides: str | Path | None = None,
    columns: ColumnMapping | None = None,
    encoding: str | None = None,
    files: Iterable[FilePattern] = (),
    exact: bool = False,
    knobs: Knobs = DEFAULTS,
    before: Tables | None = None,
    workers: int | None = 1,
    fresh: bool = False,
    progress: Progress = silent,
) -> tuple[Tables, Report]:
    """Build the tables of a graph, and the report on the input.

    Args:
        sources: files, folders, globs, ``.zip`` or ``.tar.*`` archives of seed documents.
        taxonomy: folder that describes topics and organizations.
        overrides: YAML file with a person's decisions on identity.
        columns: field → column of tables and key of documents that states it.
        encoding: the encoding of the texts; ``None`` to find it out for each file.
        files: columns and encoding of the files that fit a pattern.
        exact: identify articles by exact URL and outlets by exact domain.
        knobs: how alike the articles of a story must be.
        before: an earlier build, whose stories keep their ids, and stay apart where possible, and
            whose wordings of headlines and abstracts are compared with those of this one.
        workers: number of reading processes; ``None`` chooses it by the size of the input. The
            result does not depend on it.
        fresh: read every document, even if it is in the read cache; the result does not depend
            on it.
        progress: called with the name of each stage and the number of files it has read.

    Raises:
        UsageError: a source, the taxonomy or the overrides cannot be used.
        CollisionError: two article keys have the same hash.
    """
    secured: list[str] = []
    known, issues = read_taxonomy(taxonomy, secured) if taxonomy else (Taxonomy(), [])
    decided = read_overrides(overrides, secured) if overrides else Overrides()
    readings = read(
        sources,
        columns=columns,
        encoding=encoding,
        files=files,
        workers=workers,
        progress=progress,
        cache=None if fresh else open_cache(),
        secured=secured,
    )
    progress("Finding articles, outlets and topics")

    def whole(readings: Readings) -> tuple[Tables, Report]:
        tables, report = _without_secured(readings, known, decided, exact=exact, issues=issues)
        progress("Finding stories and copies")
        apart = _ids_of(decided.apart, tables.aliases)
        related, notes = with_stories(tables, knobs, before, apart)
        report = msgspec.structs.replace(report, issues=[*report.issues, *notes])
        return without_names(related, readings.seal), report

    try:
        return whole(readings)
    except NewsgraphError:
        raise
    except Exception as error:  # noqa: BLE001 - reported as a fault of ours
        return whole(_without_culprits(readings, whole, error))


def _without_culprits(
    readings: Readings, whole: Callable[[Readings], object], error: Exception
) -> Readings:
    """The readings, after rejecting the files that make the rest of a build fail.

    The failure is a fault of ours, see :mod:`newsgraph.ingest.faults`. The files are found one
    after another: each is the last file of the shortest run of files that fails.
    """
    fault = unexpected(error)
    if _failure(whole, readings.first(0)):
        raise error
    for _ in range(MOST_CULPRITS):
        works, fails = 0, readings.files.height
        while fails - works > 1:
            middle = (works + fails) // 2
            failure = _failure(whole, readings.first(middle))
            works, fails = (works, middle) if failure else (middle, fails)
        readings = readings.rejecting(fails - 1, fault)
        failure = _failure(whole, readings)
        if failure is None:
            return readings
        error, fault = failure, unexpected(failure)
    raise error


def _failure(whole: Callable[[Readings], object], readings: Readings) -> Exception | None:
    try:
        whole(readings)
    except Exception as error:  # noqa: BLE001 - reported as a fault of ours
        return error
    return None


def _without_secured(
    readings: Readings,
    taxonomy: Taxonomy,
    overrides: Overrides,
    *,
    exact: bool,
    issues: list[Issue],
) -> tuple[Tables, Report]:
    """The tables and the report, made again until no value repeats a secured one."""
    taxonomy, of_taxonomy = purged(taxonomy, "taxonomy", readings.seal)
    overrides, of_overrides = purged(overrides, "overrides", readings.seal)
    issues = [*issues, *of_taxonomy, *of_overrides]
    while True:
        tables, report = assemble(readings, taxonomy, overrides, exact=exact, issues=issues)
        leaks = written_leaks(tables, readings.seal)
        if not leaks:
            return tables, report
        fewer = retracted(readings, tables, leaks)
        if fewer is readings:
            raise NewsgraphError("a table would repeat a secured value; build without --taxonomy")
        readings = fewer


def with_stories(
    tables: Tables,
    knobs: Knobs = DEFAULTS,
    before: Tables | None = None,
    apart: Iterable[Sequence[str]] = (),
) -> tuple[Tables, list[Issue]]:
    """The tables with stories, copies and similar articles, and the issues of finding them.

    ``apart`` holds groups of articles, as ids, of which no two are in one story.

    Raises:
        UsageError: a knob is out of its range.
    """
    lineage, sightings, former = FIRST, tables.sightings, tables.rewordings
    if before is not None:
        lineage = Lineage.of(before.lineage, before.members, before.articles)
        sightings, former = pl.concat([before.sightings, sightings]), before.rewordings
    links = tables.declared.select("source", "target")
    found, issues = relate(tables.articles, links=links, knobs=knobs, before=lineage, apart=apart)
    credited = find_credits(tables.articles, tables.outlets)
    found["credits"] = with_earlier_reports(credited, found["articles"])
    found["stories"] = _with_origins(found, credited, tables.outlets)
    found["related"] = pl.concat([tables.declared, found["related"]], how="diagonal")
    found["stories"] = with_borders(found["stories"], found["articles"], tables.declared)
    found["rewordings"] = find_rewordings(sightings, tables.articles, former)
    found["aliases"] = pl.concat([tables.aliases, former_stories(found["lineage"])])
    return Tables.of({**dict(tables.items()), **found}), issues


def _ids_of(groups: Iterable[Sequence[str]], aliases: pl.DataFrame) -> list[list[str]]:
    """The ids of the articles that the URLs of each group name, those that are here."""
    known = dict(aliases.filter(pl.col("kind") != "id").select("raw", "id").iter_rows())
    ids = ((known.get(url) or known.get(urls.key(url)) for url in group) for group in groups)
    return [[id_ for id_ in group if id_] for group in ids]


def _with_origins(
    found: dict[str, pl.DataFrame], credited: pl.DataFrame, outlets: pl.DataFrame
) -> pl.DataFrame:
    """The stories with the number of their origins; of an event, those of its core."""
    same_text = found["related"].filter(pl.col("kind").is_in(COPIES))
    articles = found["articles"]
    counted = {"event": articles.filter(pl.col("core").fill_null(value=True))}
    membership = pl.concat(
        counted.get(grain, articles)
        .select(story=grain, article="id", outlet="outlet")
        .drop_nulls("story")
        for grain in GRAINS
    )
    named = credited.select("article", outlet=pl.coalesce("outlet", "name"))
    counts = origins(membership, same_text, named, outlets).rename({"story": "id"})
    return found["stories"].join(counts, on="id", how="left", maintain_order="left")


def assemble(
    readings: Readings,
    taxonomy: Taxonomy,
    overrides: Overrides,
    *,
    exact: bool = False,
    issues: Iterable[Issue] = (),
) -> tuple[Tables, Report]:
    """The tables, and the report on what was read."""
    same, different = overrides.same, overrides.different
    sightings = readings.sightings
    articles = identify_articles(
        sightings, exact=exact, same=same.articles, different=different.articles
    )
    sightings = sightings.with_columns(article=articles.ids)
    outlets = identify_outlets(
        sightings.with_columns(url=pl.coalesce(*URL_KINDS), place=_place()),
        taxonomy.organizations,
        exact=exact,
        same=same.outlets,
        different=different.outlets,
    )
    topics = identify_topics(
        _label_uses(sightings), taxonomy.topics, same=same.topics, different=different.topics
    )
    ranked = _ranked(sightings.with_columns(outlet=outlets.ids, via=outlets.via))
    about = _about(sightings, topics)
    folded = _fold(ranked, articles.keys)
    links, self_links = _declared_links(sightings)
    tables = Tables.of(
        {
            "sightings": sightings,
            "articles": folded.with_columns(
                pl.lit(None).alias(name) for name in (*GRAINS, *DEGREE)
            ),
            "images": _images(ranked, folded),
            "outlets": _owned(outlets.table, overrides.owners),
            "topics": topics.table,
            "about": about,
            "covers": covers_of(about, folded),
            "related": links,
            "aliases": pl.concat([articles.aliases, outlets.aliases, topics.aliases]).unique(),
            "ledger": _ledger([*articles.decisions, *outlets.decisions, *topics.decisions]),
        }
    )
    faults = [Issue("taxonomy", "", "dropped", fault, "Fix `parent`.") for fault in topics.faults]
    further = [*issues, *faults, *_unused(overrides, tables.aliases)]
    further = safe_issues(further, readings.seal)
    return tables, _report(readings, tables, self_links, further)


def _owned(outlets: pl.DataFrame, owners: dict[str, tuple[str, ...]]) -> pl.DataFrame:
    """The outlets with their owners, and what is part of an outlet with that outlet's owner."""
    named = {f"outlet/{registrable_domain(host)}": who for who in owners for host in owners[who]}
    named |= {f"outlet/{host}": who for who in owners for host in owners[who]}
    own = pl.col("id").replace_strict(named, default=None, return_dtype=pl.String)
    above = pl.col("part_of").replace_strict(named, default=None, return_dtype=pl.String)
    return outlets.with_columns(owner=pl.coalesce(own, above))


def _place() -> pl.Expr:
    return pl.concat_str("file", pl.lit("#") + pl.col("path"))


def _ranked(sightings: pl.DataFrame) -> pl.DataFrame:
    """The sightings, the most reliable first: documents before mentions, then the latest."""
    return sightings.sort(
        ~IS_DOCUMENT,
        PUBLISHED,
        "file",
        "sha256",
        "path",
        descending=[False, True, False, False, False],
        nulls_last=True,
    )


def _fold(ranked: pl.DataFrame, keys: pl.DataFrame) -> pl.DataFrame:
    """One row per article: each field of the sightings, merged as the schema says."""
    fields = {name: f for name, f in fields_of(KINDS["article"]).items() if f.merge}
    merged = [_merged(ranked, f).alias(name) for name, f in fields.items() if not f.many]
    refined = _without_coarse(ranked)
    folded = refined.group_by(id="article", maintain_order=True).agg(merged).join(keys, on="id")
    for name, field in fields.items():
        if field.many:
            folded = join_lists(folded, _first_lists(refined, name, field), "id")
    return folded


def _first_lists(ranked: pl.DataFrame, name: str, field: Field) -> pl.DataFrame:
    """The members of the first list of each article that has one, each once and sorted."""
    stated = attribute(field.read) if field.read else name
    lists = ranked.select(pl.col(stated).alias(name), id="article").drop_nulls(name)
    first = lists.unique("id", keep="first", maintain_order=True)
    return first.with_columns(pl.col(name).list.unique().list.sort())


def _without_coarse(ranked: pl.DataFrame) -> pl.DataFrame:
    """The sightings without the times in whose range a finer one of the same article lies.

    A date of a document gives way to one of a document, and a mention's to a mention's.
    """
    precision = PRECISIONS[PUBLISHED]
    rows = ranked.with_row_index("row").select(
        "row",
        "article",
        own=IS_DOCUMENT,
        start=range_start(PUBLISHED, precision),
        end=range_end(PUBLISHED, precision),
        fine=fineness(precision),
    )
    several = pl.col("fine").n_unique().over("article", "own") > 1
    rows = rows.drop_nulls("start").filter(several).sort("start", "row")
    coarse = [_saying_less(rows, level) for level in rows["fine"].unique().sort()]
    gone = pl.int_range(pl.len()).is_in(pl.concat([rows["row"].clear(), *coarse]).implode())
    return ranked.with_columns(
        pl.when(~gone).then(name).alias(name) for name in (PUBLISHED, precision)
    )


def _saying_less(rows: pl.DataFrame, level: int) -> pl.Series:
    """The rows of one precision in whose range a finer date of the same article begins."""
    finer = rows.filter(pl.col("fine") > level).select("article", "own", at="start")
    nearest = rows.filter(fine=level).join_asof(
        finer,
        left_on="start",
        right_on="at",
        by=["article", "own"],
        strategy="forward",
        check_sortedness=False,  # both are sorted, which polars cannot check with ``by``
    )
    return nearest.filter(pl.col("at") < pl.col("end"))["row"]


def _merged(ranked: pl.DataFrame, field: Field) -> pl.Expr:
    """One value per article, merged from its sightings."""
    read = field.read
    name = attribute(read) if read and not read.record else field.name
    match field.merge:
        case "earliest":
            return _earliest(name)
        case "latest":
            return _latest(name)
        case "precision":
            return _precision(field)
        case "address":
            values = _whole_urls(ranked)
        case _:
            values = _cleaned(ranked[name]) if field.type == "prose" else pl.col(name)
    return values.drop_nulls().first()


def _earliest(name: str) -> pl.Expr:
    """The earliest time of an article's documents, or of its mentions if no document has one."""
    return pl.coalesce(pl.col(name).filter(IS_DOCUMENT).min(), pl.col(name).min())


def _latest(name: str) -> pl.Expr:
    """The latest of two kinds of times, if it is later than the one at which it appeared."""
    latest = pl.max_horizontal(PUBLISHED, name).max()
    return pl.when(latest > _earliest(PUBLISHED)).then(latest)


def _precision(field: Field) -> pl.Expr:
    """The precision of a merged time: that of the first sighting which states the time."""
    if field.precision_of == "published":
        times, merged = [PUBLISHED], _earliest(PUBLISHED)
    else:
        updated = next(time for time in PRECISIONS if time != PUBLISHED)
        times, merged = [updated, PUBLISHED], _latest(updated)
    stated = [pl.col(PRECISIONS[time]).filter(pl.col(time) == merged).first() for time in times]
    return pl.coalesce(stated)


def _whole_urls(ranked: pl.DataFrame) -> pl.Expr:
    """The URL that names each sighting, as an absolute URL that is a valid IRI."""
    naming = pl.coalesce(*URL_KINDS)
    unique = ranked.select(url=naming)["url"].drop_nulls().unique()
    whole = [urls.parse(url) for url in unique]
    return naming.replace_strict(unique, whole, default=None, return_dtype=pl.String)


def _cleaned(texts: pl.Series) -> pl.Expr:
    unique = texts.drop_nulls().unique()
    cleaned = [prose(text) or None for text in unique]
    return pl.col(texts.name).replace_strict(unique, cleaned, default=None, return_dtype=pl.String)


def _images(ranked: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """The distinct images of each article; a relative path is resolved against its URL."""
    met = (
        ranked.select("article", "images")
        .explode("images")
        .drop_nulls("images")
        .unnest("images")
        .drop_nulls("url")
    )
    whole = _complete(met.join(articles.select(article="id", site="url"), on="article", how="left"))
    merged = whole.group_by("article", "url", maintain_order=True).agg(
        pl.col("width", "height", "title").drop_nulls().first()
    )
    return merged.with_columns(
        pl.int_range(pl.len()).over("article").alias("position"), title=_cleaned(met["title"])
    )


def _complete(images: pl.DataFrame) -> pl.DataFrame:
    """The images with absolute URLs that are valid IRIs; the others are left out."""
    pairs = images.select("url", "site").unique()
    whole = [absolute(url, site) for url, site in pairs.iter_rows()]
    known = pairs.with_columns(pl.Series("whole", whole, dtype=pl.String))
    return (
        images.join(known, on=["url", "site"], nulls_equal=True, maintain_order="left")
        .with_columns(url="whole")
        .drop_nulls("url")
    )


def absolute(url: str, site: str | None) -> str | None:
    """The absolute address of an image of the article at ``site``, or ``None``.

    It is ``None`` if the path is relative and the article has no address, or if the two together
    are too long for an address.
    """
    try:
        return urls.picture(url, site or "")
    except ValueError:
        return None


def _label_uses(sightings: pl.DataFrame) -> dict[str, Use]:
    uses = (
        sightings.select(pl.col("topics").alias("label"), _place().alias("place"))
        .explode("label")
        .drop_nulls("label")
        .group_by("label")
        .agg(pl.len(), pl.col("place").min())
    )
    return {label: Use(count, place) for label, count, place in uses.iter_rows()}


def _about(sightings: pl.DataFrame, topics: Topics) -> pl.DataFrame:
    topic = pl.col("topics").replace_strict(topics.ids, default=None, return_dtype=pl.String)
    return (
        sightings.select("article", "topics")
        .explode("topics")
        .drop_nulls("topics")
        .select("article", topic=topic)
        .drop_nulls("topic")
        .unique()
    )


def covers_of(about: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Outlet → topic; ``share`` is of the outlet's articles that declare topics."""
    facts = articles.select("outlet", "published", article="id")
    joined = about.join(facts, on="article").drop_nulls("outlet")
    with_topics = joined.group_by("outlet").agg(total=pl.col("article").n_unique())
    return (
        joined.group_by("outlet", "topic")
        .agg(
            articles=pl.len(),
            first=pl.col("published").min(),
            last=pl.col("published").max(),
        )
        .join(with_topics, on="outlet")
        .with_columns(share=(pl.col("articles") / pl.col("total")).round(6))
    )


def _declared_links(sightings: pl.DataFrame) -> tuple[pl.DataFrame, int]:
    """Links from documents to related entries, with evidence; and the number of self-links."""
    documents = sightings.filter(IS_DOCUMENT)
    entries = sightings.filter(~IS_DOCUMENT).select(
        "file", "sha256", front=FRONT, target="article", place=_place()
    )
    declared = entries.join(
        documents.select("file", "sha256", front="path", source="article"),
        on=["file", "sha256", "front"],
    )
    links = declared.filter(pl.col("source") != pl.col("target"))
    grouped = links.group_by("source", "target").agg(
        kind=pl.lit("declared"),
        weight=pl.len().cast(pl.Float64),
        evidence=pl.col("place").sort(),
    )
    return grouped, declared.height - links.height


def _ledger(decisions: list[Decision]) -> pl.DataFrame:
    columns = Decision.__struct_fields__
    rows = [msgspec.structs.astuple(decision) for decision in sorted(set(decisions))]
    return pl.DataFrame(rows, schema=dict.fromkeys(columns, pl.String), orient="row")


def _report(
    readings: Readings, tables: Tables, self_links: int, further: Iterable[Issue]
) -> Report:
    issues = [Issue(*row) for row in readings.issues.select(list(ISSUES)[:-1]).iter_rows()]
    rejected = sum(issue.level == "rejected" and issue.path != "" for issue in issues)
    unknown = readings.unknown.group_by("key").agg(pl.col("count").sum())
    rules = tables.ledger.filter(pl.col("judgement") == "same").group_by("kind").len()
    sightings, articles = tables.sightings.height, tables.articles.height
    return Report(
        files=_file_counts(readings),
        records=Records(sightings + rejected, articles, sightings - articles, rejected),
        self_links=self_links,
        unknown_keys=count_keys([dict(unknown.iter_rows())]),
        merges=dict(sorted(rules.iter_rows())),
        issues=sorted([*issues, *further], key=_issue_order),
        ignored=_ignored(readings),
        sources=completeness(readings, tables),
        cached=readings.cached,
    )


def _issue_order(issue: Issue) -> tuple[str, ...]:
    return tuple(map(str, msgspec.structs.astuple(issue)))


def _file_counts(readings: Readings) -> Files:
    outcomes = dict(readings.files.group_by("outcome").len().iter_rows())
    counts = {name: outcomes.get(name, 0) for name in ("read", "ignored", "rejected")}
    return Files(found=readings.files.height, **counts)


def _ignored(readings: Readings) -> list[Ignored]:
    outcomes = readings.files.group_by("file", "outcome").len().sort("file", "outcome")
    read = set(readings.files.filter(pl.col("outcome") != "ignored")["file"])
    return [
        Ignored(
            name, "a file of this name and content was read" if name in read else why_ignored(name)
        )
        for name, count in outcomes.filter(outcome="ignored").select("file", "len").iter_rows()
        for _ in range(count)
    ]


def _unused(overrides: Overrides, aliases: pl.DataFrame) -> Iterator[Issue]:
    """One issue for each name in the overrides that has no node in this input."""
    known = set(aliases["raw"])
    labels = set(map(fold, aliases.filter(kind="label")["raw"]))
    is_known: dict[str, Callable[[str], bool]] = {
        "articles": lambda url: not known.isdisjoint((url, urls.key(url))),
        "outlets": lambda host: not known.isdisjoint((host, registrable_domain(host))),
        "topics": lambda label: fold(label) in labels,
    }
    halves = {"same": overrides.same, "different": overrides.different}
    named = [
        (f"{word}.{kind}", kind, getattr(half, kind))
        for word, half in halves.items()
        for kind in is_known
    ]
    for place, kind, groups in [*named, ("apart", "articles", overrides.apart)]:
        for name in {name for group in groups for name in group}:
            if not is_known[kind](name):
                reason = f"{shorten(name)} names no node of this input"
                yield Issue("overrides", place, "noted", reason, "Check it.")
    for owner, hosts in overrides.owners.items():
        for host in hosts:
            if known.isdisjoint((host, registrable_domain(host))):
                reason = f"{shorten(host)} names no outlet of this input"
                yield Issue("overrides", f"owners.{shorten(owner)}", "noted", reason, "Check it.")

"""Finds the outlet that published each article, and the names of outlets.

An outlet is the registrable domain of ``provider.domain``. A sub-outlet exists only if a
taxonomy or an override names its host, or if the article's URL names the tenant of a known
platform; the sub-outlet is part of the domain. If there is no provider, the host of the article's
URL is used.

A carrier (``carriers.yaml``) is not the publisher. Its articles, and those without any host,
belong to the outlet that their records name: to the one domain whose records bear that name, or
to an outlet that is known by name alone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from newsgraph.identity import urls
from newsgraph.identity.carriers import carrier_of, published_by
from newsgraph.identity.forest import Forest
from newsgraph.identity.hosts import clean_domain, is_platform, platform_tenant, registrable_domain
from newsgraph.identity.ledger import Decision
from newsgraph.identity.text import clean, fold, slug
from newsgraph.model import NameGroups, OrganizationEntry

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "id": pl.String,
    "domain": pl.String,
    "name": pl.String,
    "alt_names": pl.List(pl.String),
    "part_of": pl.String,
    "platform": pl.Boolean,
    "logo": pl.String,
}
BY_NAME = "name/"
"""What stands before the folded name of an outlet that is known by name alone."""

MOST_UNLIKE = 0.1
"""The share of an outlet's named records that may bear a name unlike its own."""

ALIASES = {"raw": pl.String, "kind": pl.String, "id": pl.String}


@dataclass(frozen=True)
class Outlets:
    """The outlets of some sightings, with all names of each, and the decisions behind them."""

    ids: pl.Series
    """The outlet of each sighting, in the order of the sightings; null if it is unknown."""
    via: pl.Series
    """The domain of the carrier at whose address each sighting stands; null if there is none."""
    table: pl.DataFrame
    aliases: pl.DataFrame
    decisions: list[Decision]


def identify_outlets(
    sightings: pl.DataFrame,
    organizations: Iterable[OrganizationEntry] = (),
    *,
    exact: bool = False,
    same: NameGroups = (),
    different: NameGroups = (),
) -> Outlets:
    """Find the outlet of each sighting.

    Args:
        sightings: one row per record, with ``url`` (any of its URLs), ``place``,
            ``provider_domain``, ``provider_name`` and ``provider_images``.
        organizations: outlets of a taxonomy.
        exact: the exact host is the outlet; it is not reduced to its registrable domain.
        same: groups of hosts that are one outlet, which keeps the first host.
        different: groups of hosts; each host is an outlet of its own.
    """
    entries = {host: entry for entry in organizations if (host := _entry_host(entry))}
    rules = _OutletRules(
        frozenset(filter(_is_below, [*entries, *_hosts(different)])),
        _same(same, different),
        exact,
    )
    met = _named_outlets(_sites(sightings, rules), entries, rules)
    hosts = met["outlet"].drop_nulls().unique().sort().to_list()
    parents = {host: parent for host in hosts if not exact and (parent := _parent(host))}
    names, logos = _names(met, entries, parents), _logos(met, entries)
    every = sorted({*hosts, *parents.values()})
    rows = [_row(host, parents, names.get(host, []), logos.get(host)) for host in every]
    return Outlets(
        met.select(id=pl.lit("outlet/") + pl.col("outlet"))["id"],
        met["via"],
        pl.DataFrame(rows, schema=SCHEMA, orient="row"),
        _aliases(met, names, every, parents),
        _decisions(met, parents),
    )


@dataclass(frozen=True)
class _OutletRules:
    """The hosts that people declare to be outlets of their own, or to be one outlet."""

    own: frozenset[str]
    same: Mapping[str, str]
    exact: bool

    def outlet(self, domain: str, url: str | None) -> str:
        """The outlet of an article at ``url``, as its host, or host and path."""
        named = domain
        if domain not in self.own and not self.exact:
            host = urls.host(url) if url else domain
            below = host in self.own and registrable_domain(host) == registrable_domain(domain)
            tenant = platform_tenant(domain, url) if url and not below else None
            named = host if below else tenant or registrable_domain(domain)
        return self.same.get(named, named)

    def depends_on_url(self, domain: str) -> bool:
        """Whether the outlet of ``domain`` can differ from article to article."""
        if self.exact:
            return False
        root = registrable_domain(domain)
        return is_platform(domain) or any(registrable_domain(host) == root for host in self.own)


def _hosts_of(group: tuple[str, ...]) -> list[str]:
    return [_named(name) or BY_NAME + slug(name) for name in group]


def _entry_host(entry: OrganizationEntry) -> str | None:
    """The host of the outlet that a taxonomy describes, or its name if it states no host."""
    if entry.domain:
        return _named(entry.domain)
    return BY_NAME + slug(entry.name) if entry.name else None


def _named(name: str) -> str | None:
    """The host of the outlet that a person names: without ``www.``, or with its tenant."""
    host = clean_domain(name)
    if host is None:
        return None
    bare = host.removeprefix("www.")
    return platform_tenant(host, name) or (bare if registrable_domain(host) == bare else host)


def _same(same: NameGroups, different: NameGroups) -> dict[str, str]:
    """Host → the first host of its groups taken together; ``different`` overrides ``same``."""
    forest = Forest([_hosts_of(group) for group in different])
    kept: dict[str, str] = {}
    for first, *others in map(_hosts_of, filter(None, same)):
        for other in others:
            if forest.find(first) != forest.find(other):
                left, right = (kept.get(forest.find(host), host) for host in (first, other))
                if forest.union(left, right):
                    kept[forest.find(left)] = left
    members = {host for group in same for host in _hosts_of(group)}
    return {host: kept.get(forest.find(host), host) for host in members}


def _hosts(groups: NameGroups) -> list[str]:
    return [host for group in groups for host in _hosts_of(group)]


def _is_below(host: str) -> bool:
    return not host.startswith(BY_NAME) and registrable_domain(host) != host


def _parent(outlet: str) -> str | None:
    if outlet.startswith(BY_NAME):
        return None
    root = registrable_domain(outlet.partition("/")[0])
    return root if root != outlet else None


def _sites(sightings: pl.DataFrame, rules: _OutletRules) -> pl.DataFrame:
    """``domain, outlet, name, logos, url, place, via`` of each sighting, in the same order."""
    hosts = {raw: clean_domain(raw) for raw in sightings["provider_domain"].drop_nulls().unique()}
    own = pl.col("provider_domain").replace_strict(hosts, default=None, return_dtype=pl.String)
    sites = sightings.select(
        own.alias("domain"), "url", "place", name="provider_name", logos="provider_images"
    )
    missing = sites["domain"].is_null() & sites["url"].is_not_null()
    fallback = [
        urls.host(urls.key(url)) if needed else None
        for url, needed in zip(sites["url"], missing, strict=True)
    ]
    sites = sites.with_columns(
        pl.coalesce("domain", pl.Series(fallback, dtype=pl.String)).alias("domain")
    )
    sites = sites.with_columns(pl.Series("outlet", _outlets(sites, rules), dtype=pl.String))
    return sites.with_columns(via=pl.lit(None, pl.String) if rules.exact else _carriers(sites))


def _carriers(sites: pl.DataFrame) -> pl.Series:
    """The domain of the carrier at whose address each site is."""
    hosts = sites["url"].str.to_lowercase().str.extract(r"^https?://([^/?#:@]+)")
    known = {host: carrier_of(host) for host in hosts.drop_nulls().unique()}
    domains = {host: carrier.domain for host, carrier in known.items() if carrier}
    return hosts.replace_strict(domains, default=None, return_dtype=pl.String)


def _named_outlets(
    sites: pl.DataFrame, entries: Mapping[str, OrganizationEntry], rules: _OutletRules
) -> pl.DataFrame:
    """The sites, where those without a publisher's host have the outlet that their record names.

    Adds ``rule``, which says how the name led to the outlet, and ``stated``, the name. These
    sites have no ``domain``, which is the carrier's, and the carrier becomes their ``via``.
    """
    parts = sites.select("domain", "outlet", "name").unique(maintain_order=True)
    bearers = _bearers(parts, entries)
    rows = [
        _publisher(domain, outlet, name, bearers, rules)
        for domain, outlet, name in parts.iter_rows()
    ]
    schema = {
        "publisher": pl.String, "stated": pl.String, "rule": pl.String, "carrier": pl.String
    }  # fmt: skip
    known = parts.hstack(pl.DataFrame(rows, schema=schema, orient="row"))
    joined = sites.join(
        known, on=["domain", "outlet", "name"], nulls_equal=True, how="left", maintain_order="left"
    )
    is_named = pl.col("rule").is_not_null()
    is_own = pl.col("publisher") == pl.col("via")
    return joined.with_columns(
        outlet="publisher",
        domain=pl.when(~is_named & pl.col("publisher").is_not_null()).then("domain"),
        name=pl.coalesce("stated", "name"),
        logos=pl.when(~is_named).then("logos"),
        via=pl.when(~is_own.fill_null(value=False)).then(pl.coalesce("carrier", "via")),
    )


def _publisher(
    domain: str | None,
    outlet: str | None,
    name: str | None,
    bearers: Mapping[str, set[str]],
    rules: _OutletRules,
) -> tuple[str | None, str | None, str | None, str | None]:
    """The outlet of sites, and the name and the rule by which it is known, if it is by name."""
    carrier = carrier_of(domain) if domain and not rules.exact else None
    if domain is not None and (carrier is None or outlet in rules.own):
        return outlet, None, None, None
    stated = clean(name or "")
    if carrier is not None:
        stated = published_by(stated, carrier)
    kept = carrier.domain if carrier else None
    if not fold(stated):
        own = outlet if carrier and carrier.publishes else None
        return own, None, None, None if own else kept
    host = None if " " in stated else clean_domain(stated)
    if host and carrier_of(host) is None:
        found, rule = registrable_domain(host), "the name is a host"
    else:
        borne = bearers.get(_spelt(stated), set())
        is_one = len(borne) == 1
        found = next(iter(borne)) if is_one else BY_NAME + slug(stated)
        rule = "one domain alone bears the name" if is_one else "known by name"
    return rules.same.get(found, found), stated, rule, kept


def _bearers(parts: pl.DataFrame, entries: Mapping[str, OrganizationEntry]) -> dict[str, set[str]]:
    """Name → the outlets with a host whose records, or whose taxonomy entry, bear it."""
    found: dict[str, set[str]] = {}
    for domain, outlet, name in parts.drop_nulls().iter_rows():
        if carrier_of(domain) is None and (spelt := _spelt(name)):
            found.setdefault(spelt, set()).add(outlet)
    for host, entry in entries.items():
        for name in (entry.name, *entry.other_names):
            if name:
                found[_spelt(name)] = {host}
    return found


def _spelt(name: str) -> str:
    """A name as it is compared with others: folded, without an article before it.

    >>> _spelt("The Halyard Times") == _spelt("halyard-times")
    True
    """
    return fold(name).removeprefix("the-")


def _outlets(sites: pl.DataFrame, rules: _OutletRules) -> list[str | None]:
    fixed: dict[str | None, str | None] = {None: None}
    varying = set()
    for domain in sites["domain"].drop_nulls().unique():
        if rules.depends_on_url(domain):
            varying.add(domain)
        else:
            fixed[domain] = rules.outlet(domain, None)
    return [
        rules.outlet(domain, url) if domain in varying else fixed[domain]
        for domain, url in sites.select("domain", "url").iter_rows()
    ]


def _names(
    met: pl.DataFrame, entries: Mapping[str, OrganizationEntry], parents: Mapping[str, str]
) -> dict[str, list[str]]:
    """The names of each outlet: those of its taxonomy entry, then those of records by frequency.

    A name that a record states with the domain of a whole group belongs to the group, not to the
    tenant, unless a taxonomy describes the tenant.
    """
    unnamed = {host: parent for host, parent in parents.items() if host not in entries}
    parent = pl.col("outlet").replace_strict(unnamed, default=None, return_dtype=pl.String)
    owner = pl.when(parent == pl.col("domain")).then(parent).otherwise("outlet")
    counted = met.drop_nulls(["name", "outlet"]).with_columns(outlet=owner)
    unique = counted.select("name").unique()
    cleaned = unique.with_columns(
        pl.Series("clean", [clean(name) for name in unique["name"]], dtype=pl.String)
    )
    order = (
        counted.join(cleaned, on="name")
        .filter(pl.col("clean") != "")
        .group_by("outlet", "clean")
        .len()
        .sort(["outlet", "len", "clean"], descending=[False, True, False])
    )
    counts: dict[str, dict[str, int]] = {}
    for outlet, name, count in order.select("outlet", "clean", "len").iter_rows():
        counts.setdefault(outlet, {})[name] = count
    names: dict[str, list[str]] = {}
    for host in {*counts, *entries}:
        stated = [*counts.get(host, {})]
        entry = entries.get(host)
        known = [name for name in (entry.name, *entry.other_names) if name] if entry else []
        if not known and host in counts and not _is_borne_by_all(host, counts[host]):
            known = [host]
        names[host] = list(dict.fromkeys([*known, *stated]))
    return names


def _is_borne_by_all(host: str, counts: Mapping[str, int]) -> bool:
    """Whether all but a few of an outlet's named records bear its first name, or one like it."""
    first = next(iter(counts))
    unlike = sum(count for name, count in counts.items() if not _are_alike(first, name, host))
    return unlike <= MOST_UNLIKE * sum(counts.values())


def _are_alike(left: str, right: str, host: str) -> bool:
    """Whether two names may be spellings of one: they share a word, or both fit the host."""
    words = ({*_spelt(name).split("-")} - _COMMON for name in (left, right))
    if set.intersection(*words) or _spelt(left) == _spelt(right):
        return True
    return all(_fits(name, host) for name in (left, right))


def _fits(name: str, host: str) -> bool:
    """Whether a host may be made of a name: its letters, or its initials, stand in the host."""
    words = _spelt(name).split("-")
    core = "".join(letter for letter in host.partition(".")[0] if letter.isalnum())
    letters = "".join(letter for letter in "".join(words) if letter.isalnum())
    initials = "".join(word[:1] for word in words)
    return bool(core) and (
        core in letters
        or (len(letters) > 2 and letters in core)
        or initials in (core, core[: len(words)])
    )


_COMMON = frozenset(
    {
        "a",
        "an",
        "and",
        "at",
        "by",
        "com",
        "de",
        "der",
        "die",
        "el",
        "for",
        "in",
        "la",
        "le",
        "net",
        "news",
        "of",
        "on",
        "org",
        "the",
        "to",
        "via",
    }
)
"""Words that many names share."""


def _row(
    host: str,
    parents: Mapping[str, str],
    names: list[str],
    logo: str | None,
) -> dict[str, Any]:
    parent = parents.get(host)
    return {
        "id": f"outlet/{host}",
        "domain": None if host.startswith(BY_NAME) else host.partition("/")[0],
        "name": names[0] if names else host,
        "alt_names": sorted(names[1:]),
        "part_of": f"outlet/{parent}" if parent else None,
        "platform": host in parents.values() or (parent is None and _is_shared(host)),
        "logo": logo,
    }


def _is_shared(host: str) -> bool:
    """Whether many outlets share a host."""
    return is_platform(host) or (not host.startswith(BY_NAME) and carrier_of(host) is not None)


def _logos(met: pl.DataFrame, entries: Mapping[str, OrganizationEntry]) -> dict[str, str]:
    """The first usable logo of each taxonomy entry, else the logo that most records state."""
    counted = (
        met.select("outlet", pl.col("logos"))
        .explode("logos")
        .select("outlet", url=pl.col("logos").struct.field("url"))
        .filter(pl.col("url").str.contains("^https?://"))
        .group_by("outlet", "url")
        .len()
        .sort(["len", "url"], descending=[False, True])
    )
    logos = dict(counted.select("outlet", "url").iter_rows())
    for host, entry in entries.items():
        for image in reversed(entry.images):
            if image.url and image.url.startswith(("http://", "https://")):
                logos[host] = image.url
    return logos


def _aliases(
    met: pl.DataFrame,
    names: Mapping[str, list[str]],
    outlets: list[str],
    parents: Mapping[str, str],
) -> pl.DataFrame:
    """Hosts and names with the outlet they name; a host shared by tenants names the platform."""
    met_hosts = met.select("domain", "outlet").drop_nulls().unique()
    hosts = {(raw, parents.get(outlet, outlet)) for raw, outlet in met_hosts.iter_rows()}
    hosts.update((outlet, outlet) for outlet in outlets if not outlet.startswith(BY_NAME))
    rows = [(raw, "domain", f"outlet/{outlet}") for raw, outlet in sorted(hosts)]
    rows += [
        (name, "name", f"outlet/{outlet}")
        for outlet in outlets
        for name in names.get(outlet, [])
        if name != outlet
    ]
    return pl.DataFrame(rows, schema=ALIASES, orient="row")


def _decisions(met: pl.DataFrame, parents: Mapping[str, str]) -> list[Decision]:
    """One decision for each host that differs from its outlet, and each outlet with a parent."""
    places = (
        met.drop_nulls(["domain", "outlet"])
        .group_by("domain", "outlet")
        .agg(pl.col("place").min())
        .sort("domain", "outlet")
    )
    found = []
    for domain, outlet, place in places.iter_rows():
        if outlet in parents:
            rule = "own host or tenant of the domain"
            found.append(Decision("outlet", outlet, parents[outlet], "part of", rule, place))
        elif domain != outlet:
            rule = "registrable domain" if registrable_domain(domain) == outlet else "override"
            found.append(Decision("outlet", outlet, domain, "same", rule, place))
    named = (
        met.drop_nulls(["rule", "outlet"])
        .group_by("outlet", "stated", "rule")
        .agg(pl.col("place").min())
        .filter(pl.col("rule") != "known by name")
    )
    found += [
        Decision("outlet", outlet, stated, "same", rule, place)
        for outlet, stated, rule, place in named.iter_rows()
    ]
    return sorted(set(found))

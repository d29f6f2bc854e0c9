"""Finds the outlet that published each article, and the names of outlets.

An outlet is the registrable domain of ``provider.domain``. A sub-outlet exists only if a
taxonomy or an override names its host, or if the article's URL names the tenant of a known
platform; the sub-outlet is part of the domain. If there is no provider, the host of the article's
URL is used.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from newsgraph.identity import urls
from newsgraph.identity.forest import Forest
from newsgraph.identity.hosts import clean_domain, is_platform, platform_tenant, registrable_domain
from newsgraph.identity.ledger import Decision
from newsgraph.identity.text import clean
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
ALIASES = {"raw": pl.String, "kind": pl.String, "id": pl.String}


@dataclass(frozen=True)
class Outlets:
    """The outlets of some sightings, with all names of each, and the decisions behind them."""

    ids: pl.Series
    """The outlet of each sighting, in the order of the sightings; null if it is unknown."""
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
    entries = {host: entry for entry in organizations if (host := _named(entry.domain or ""))}
    rules = _OutletRules(
        frozenset(filter(_is_below, [*entries, *_hosts(different)])),
        _same(same, different),
        exact,
    )
    met = _sites(sightings, rules)
    hosts = met["outlet"].drop_nulls().unique().sort().to_list()
    parents = {host: parent for host in hosts if not exact and (parent := _parent(host))}
    names, logos = _names(met, entries, parents), _logos(met, entries)
    every = sorted({*hosts, *parents.values()})
    rows = [_row(host, parents, names.get(host, []), logos.get(host)) for host in every]
    return Outlets(
        met.select(id=pl.lit("outlet/") + pl.col("outlet"))["id"],
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
    return [_named(name) or name for name in group]


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
    return registrable_domain(host) != host


def _parent(outlet: str) -> str | None:
    root = registrable_domain(outlet.partition("/")[0])
    return root if root != outlet else None


def _sites(sightings: pl.DataFrame, rules: _OutletRules) -> pl.DataFrame:
    """``domain, outlet, name, logos, url, place`` of each sighting, in the same order."""
    hosts = {raw: clean_domain(raw) for raw in sightings["provider_domain"].drop_nulls().unique()}
    own = pl.col("provider_domain").replace_strict(hosts, default=None, return_dtype=pl.String)
    sites = sightings.select(
        own.alias("domain"), "url", "place", name="provider_name", logos="provider_images"
    )
    missing = sites["domain"].is_null() & sites["url"].is_not_null()
    fallback = [
        urls.host(url) if needed else None
        for url, needed in zip(sites["url"], missing, strict=True)
    ]
    sites = sites.with_columns(
        pl.coalesce("domain", pl.Series(fallback, dtype=pl.String)).alias("domain")
    )
    return sites.with_columns(pl.Series("outlet", _outlets(sites, rules), dtype=pl.String))


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
    names: dict[str, list[str]] = {}
    for host, entry in entries.items():
        names[host] = [name for name in (entry.name, *entry.other_names) if name]
    for outlet, name in order.select("outlet", "clean").iter_rows():
        if name not in names.setdefault(outlet, []):
            names[outlet].append(name)
    return names


def _row(
    host: str,
    parents: Mapping[str, str],
    names: list[str],
    logo: str | None,
) -> dict[str, Any]:
    parent = parents.get(host)
    return {
        "id": f"outlet/{host}",
        "domain": host.partition("/")[0],
        "name": names[0] if names else host,
        "alt_names": sorted(names[1:]),
        "part_of": f"outlet/{parent}" if parent else None,
        "platform": host in parents.values() or (parent is None and is_platform(host)),
        "logo": logo,
    }


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
    hosts.update((outlet, outlet) for outlet in outlets)
    rows = [(raw, "domain", f"outlet/{outlet}") for raw, outlet in sorted(hosts)]
    rows += [
        (name, "name", f"outlet/{outlet}") for outlet in outlets for name in names.get(outlet, [])
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
    return sorted(set(found))

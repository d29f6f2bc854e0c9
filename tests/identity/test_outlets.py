"""Which outlet published each article: domains, tenants, names, logos, overrides."""

from typing import Any

import polars as pl
import pytest

from newsgraph.identity.outlets import Outlets, _are_alike, identify_outlets
from newsgraph.model import Domain, Image, ImageUrl, OrganizationEntry
from newsgraph.store import IMAGE
from tests.strategies import Build, front_matter

SCHEMA: dict[str, Any] = {
    "url": pl.String,
    "place": pl.String,
    "provider_domain": pl.String,
    "provider_name": pl.String,
    "provider_images": pl.List(IMAGE),
}


def site(
    domain: str | None, name: str | None = None, url: str | None = None, logo: str | None = None
) -> dict[str, Any]:
    images = [{"url": logo}] if logo else None
    return {
        "url": url,
        "provider_domain": domain,
        "provider_name": name,
        "provider_images": images,
    }


def outlets(*sites: dict[str, Any], **options: Any) -> Outlets:
    rows = [{**one, "place": f"{number}.md#"} for number, one in enumerate(sites)]
    return identify_outlets(pl.DataFrame(rows, schema=SCHEMA), **options)


def ids(*sites: dict[str, Any], **options: Any) -> list[str | None]:
    found = outlets(*sites, **options).ids.to_list()
    return [None if id_ is None else id_.removeprefix("outlet/") for id_ in found]


def row(found: Outlets, host: str) -> dict[str, Any]:
    return found.table.row(by_predicate=pl.col("id") == f"outlet/{host}", named=True)


def test_the_registrable_domain_is_the_outlet() -> None:
    domains = ["news.example", "www.news.example", "sport.news.example", "NEWS.example", "b.co.uk"]
    assert ids(*map(site, domains)) == ["news.example"] * 4 + ["b.co.uk"]


def test_with_exact_each_domain_is_an_outlet() -> None:
    assert ids(site("a.news.example"), site("news.example"), exact=True) == [
        "a.news.example",
        "news.example",
    ]
    assert ids(site("medium.com", url="https://medium.com/@jo/x"), exact=True) == ["medium.com"]


def test_without_a_provider_the_host_of_the_article_names_the_outlet() -> None:
    assert ids(site(None, url="https://m.news.example/1"), site(None)) == ["news.example", None]


def test_a_domain_that_is_a_name_falls_back_to_the_host() -> None:
    assert ids(site("tech", url="https://techstory.example/1")) == ["techstory.example"]


@pytest.mark.parametrize("host", ["192.0.2.7", "[2001:db8::1]", "xn--bcher-kva.de"])
def test_addresses_and_punycode_are_outlets_of_their_own(host: str) -> None:
    assert ids(site(None, url=f"https://{host}:8080/1")) == [host]


def test_a_listed_platform_shows_its_tenants() -> None:
    found = outlets(
        site("cbslocal.com", url="https://philadelphia.cbslocal.com/x"),
        site("medium.com", url="https://medium.com/@Jo/x"),
        site("medium.com", url="https://medium.com/p/123"),
    )
    assert found.ids.to_list() == [
        "outlet/philadelphia.cbslocal.com",
        "outlet/medium.com/@jo",
        "outlet/medium.com",
    ]
    assert row(found, "medium.com/@jo")["part_of"] == "outlet/medium.com"
    assert row(found, "cbslocal.com")["platform"]
    assert not row(found, "medium.com/@jo")["platform"]
    assert {one.judgement for one in found.decisions} == {"part of"}


SPORT = OrganizationEntry(name="Sport", domain=Domain("sport.news.example"), other_names=("S",))


def test_a_taxonomy_makes_a_sub_outlet() -> None:
    found = outlets(
        site("news.example", "The News", "https://sport.news.example/1"),
        site("sport.news.example", "Sport Online"),
        site("news.example", "The News", "https://www.news.example/1"),
        organizations=[SPORT],
    )
    assert found.ids.to_list() == [
        "outlet/sport.news.example",
        "outlet/sport.news.example",
        "outlet/news.example",
    ]
    sport = row(found, "sport.news.example")
    assert (sport["name"], sport["part_of"]) == ("Sport", "outlet/news.example")
    assert set(sport["alt_names"]) >= {"S", "Sport Online"}


def test_names_are_ordered_by_frequency_then_by_spelling() -> None:
    names = ["B Post", "A Post", "B Post", "C Post", "A Post", "B&amp;C Post"]
    found = outlets(*(site("post.example", name) for name in names))
    one = row(found, "post.example")
    assert (one["name"], one["alt_names"]) == ("A Post", ["B Post", "B&C Post", "C Post"])


def test_a_name_that_only_some_articles_bear_names_no_outlet() -> None:
    found = outlets(*(site("many.example", name) for name in ("Halyard", "Ledger", "Echo")))
    one = row(found, "many.example")
    assert (one["name"], one["alt_names"]) == ("many.example", ["Echo", "Halyard", "Ledger"])


def test_an_outlet_without_a_host_is_known_by_its_name() -> None:
    names = ["Radio Halyard", "radio halyard ", "Ellery Echo", None]
    found = outlets(*(site(None, name) for name in names))
    halyard, echo = "outlet/name/radio-halyard", "outlet/name/ellery-echo"
    assert found.ids.to_list() == [halyard, halyard, echo, None]
    one = row(found, "name/radio-halyard")
    assert (one["domain"], one["name"], one["platform"]) == (None, "Radio Halyard", False)


def test_a_name_is_the_outlet_of_the_one_domain_that_bears_it() -> None:
    found = outlets(site("halyard.example", "Radio Halyard"), site(None, "The Radio Halyard"))
    assert found.ids.to_list() == ["outlet/halyard.example"] * 2
    (decision,) = found.decisions
    assert (decision.left, decision.right) == ("halyard.example", "The Radio Halyard")
    assert (decision.rule, decision.evidence) == ("one domain alone bears the name", "1.md#")


def test_a_name_that_two_domains_bear_is_neither() -> None:
    sites = [site("a.example", "Echo"), site("b.example", "Echo"), site(None, "Echo")]
    assert ids(*sites) == ["a.example", "b.example", "name/echo"]


def test_the_articles_of_a_carrier_belong_to_the_publishers_it_names() -> None:
    url = "https://www.msn.com/en-us/news/1"
    names = ["Radio Halyard on MSN.com", "Ellery Echo", "MSN", None]
    found = outlets(
        *(site("msn.com", name, url) for name in names), site("echo.example", "Ellery Echo")
    )
    assert [id_.removeprefix("outlet/") for id_ in found.ids] == [
        "name/radio-halyard", "echo.example", "msn.com", "msn.com", "echo.example",
    ]  # fmt: skip
    assert found.via.to_list() == ["msn.com", "msn.com", None, None, None]
    assert row(found, "msn.com")["platform"]


def test_a_carrier_that_publishes_nothing_is_no_outlet() -> None:
    url = "https://news.google.com/articles/1"
    found = outlets(site(None, None, url), site(None, "Radio Halyard", url))
    assert found.ids.to_list() == [None, "outlet/name/radio-halyard"]
    assert found.via.to_list() == ["news.google.com"] * 2


def test_an_archive_stands_between_the_reader_and_the_publisher() -> None:
    url = "https://web.archive.org/web/20310101000000/https://www.halyard.example/1"
    found = outlets(site(None, "Radio Halyard", url))
    assert found.ids.to_list() == ["outlet/halyard.example"]
    assert found.via.to_list() == ["archive.org"]


def test_with_exact_a_carrier_is_an_outlet_like_others() -> None:
    found = outlets(site("msn.com", "Radio Halyard", "https://msn.com/1"), exact=True)
    assert (found.ids.to_list(), found.via.to_list()) == (["outlet/msn.com"], [None])


def test_a_person_may_give_a_name_its_host() -> None:
    same = [("halyard.example", "Radio Halyard")]
    assert ids(site(None, "Radio Halyard"), same=same) == ["halyard.example"]


def test_a_name_without_visible_characters_is_null() -> None:
    assert row(outlets(site("news.example", "\u200b")), "news.example")["name"] == "news.example"


def test_a_taxonomys_name_goes_before_frequency() -> None:
    entry = OrganizationEntry(name="The News", domain=Domain("www.news.example"))
    found = outlets(site("news.example", "news"), organizations=[entry])
    assert row(found, "news.example")["name"] == "The News"


def test_the_logo_met_most_often_counts_unless_a_taxonomy_gives_one() -> None:
    a, b = "https://x.example/a.png", "https://x.example/b.png"
    sites = [site("news.example", logo=logo) for logo in (b, a, b)]
    assert row(outlets(*sites), "news.example")["logo"] == b
    entry = OrganizationEntry(
        domain=Domain("news.example"), images=(Image(url=ImageUrl("a.png")), Image(url=ImageUrl(a)))
    )
    assert row(outlets(*sites, organizations=[entry]), "news.example")["logo"] == a


def test_every_host_and_name_leads_to_its_outlet() -> None:
    found = outlets(site("www.news.example", "The News"), site("news.example", "News"))
    leads = {(raw, kind) for raw, kind, id_ in found.aliases.rows() if id_ == "outlet/news.example"}
    assert leads == {
        ("www.news.example", "domain"),
        ("news.example", "domain"),
        ("The News", "name"),
        ("News", "name"),
    }


def test_a_host_that_is_not_its_outlet_is_in_the_ledger() -> None:
    (decision,) = outlets(site("sport.news.example")).decisions
    assert (decision.left, decision.right, decision.judgement) == (
        "news.example",
        "sport.news.example",
        "same",
    )


A, B, C = site("a.example"), site("b.example"), site("c.example")


def test_same_is_transitive_and_keeps_the_first_label() -> None:
    assert ids(A, B, same=(("a.example", "b.example"),)) == ["a.example"] * 2
    chained = (("a.example", "b.example"), ("b.example", "c.example"))
    assert ids(A, B, C, same=chained) == ["a.example"] * 3
    assert ids(A, B, C, same=chained[::-1]) == ["a.example"] * 3


def test_same_may_name_hosts_with_www() -> None:
    assert ids(A, B, same=(("www.a.example", "https://www.b.example/"),)) == ["a.example"] * 2


def test_same_may_name_a_tenant() -> None:
    jo = site("medium.com", url="https://medium.com/@jo/x")
    al = site("medium.com", url="https://medium.com/@al/x")
    bare = site("medium.com", url="https://medium.com/p/1")
    assert ids(A, jo, al, bare, same=(("a.example", "medium.com/@jo"),)) == [
        "a.example",
        "a.example",
        "medium.com/@al",
        "medium.com",
    ]


def test_different_makes_a_sub_outlet() -> None:
    found = ids(site("sport.a.example"), A, different=(("a.example", "sport.a.example"),))
    assert found == ["sport.a.example", "a.example"]


def test_different_overrides_same_for_outlets() -> None:
    both = {"same": (("a.example", "b.example"),), "different": (("b.example", "a.example"),)}
    assert ids(A, B, **both) == ["a.example", "b.example"]


def test_a_same_override_is_in_the_ledger() -> None:
    found = outlets(A, B, same=(("a.example", "b.example"),))
    assert [(one.left, one.right, one.rule) for one in found.decisions] == [
        ("a.example", "b.example", "override")
    ]


def test_covers_counts_articles_and_shares(build_files: Build) -> None:
    def doc(number: int, topics: list[str]) -> str:
        url = f"https://a.example/{number}"
        return front_matter(
            {
                "title": "x",
                "webUrl": url,
                "topics": topics,
                "publishedDateTime": f"2031-06-0{number}Z",
            }
        )

    files = {"1.md": doc(1, ["X"]), "2.md": doc(2, ["X", "Y"]), "3.md": doc(3, ["Y", "y"])}
    files["4.md"] = doc(4, [])
    tables, _ = build_files(files)
    rows = tables.covers.select("topic", "articles", "share").rows()
    assert rows == [("topic/x", 2, 0.666667), ("topic/y", 2, 0.666667)]


def test_initials_of_a_name_may_be_the_host() -> None:
    assert _are_alike("British Broadcasting Corporation", "BBC", "bbc.example")
    assert not _are_alike("Vexed Badger Corporation", "Daily Ferry", "bbc.example")

"""Outlets are named by their registrable domain, or as tenants of a platform."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.identity import hosts


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.news.example", "news.example"),
        ("a.b.news.co.uk", "news.co.uk"),
        ("News.Example.", "news.example"),
        ("news.example:8080", "news.example"),
        ("https://www.news.example/story?a=1", "news.example"),
        ("www.bücher.de", "xn--bcher-kva.de"),
        ("www.xn--bcher-kva.de", "xn--bcher-kva.de"),
        ("jo.blogspot.com", "blogspot.com"),
        ("jo.github.io", "github.io"),
        ("www.gov.uk", "www.gov.uk"),
        ("co.uk", "co.uk"),
        ("192.0.2.7", "192.0.2.7"),
        ("[2001:DB8::1]:80", "[2001:db8::1]"),
        ("localhost", "localhost"),
    ],
)
def test_a_host_is_reduced_to_its_registrable_domain(host: str, domain: str) -> None:
    assert hosts.registrable_domain(host) == domain


@pytest.mark.parametrize("raw", ["", "Mail Online", "jo@news.example", "a..b", "mailto:jo"])
def test_an_invalid_host_has_no_registrable_domain(raw: str) -> None:
    with pytest.raises(ValueError, match=r"; "):
        hosts.registrable_domain(raw)


@given(st.from_regex(r"[a-z0-9]{1,4}(\.[a-z]{1,4}){0,4}\.[a-z]{2,3}", fullmatch=True))
def test_reducing_twice_is_reducing_once(host: str) -> None:
    domain = hosts.registrable_domain(host)
    assert hosts.registrable_domain(domain) == domain
    assert host.endswith(domain)


@pytest.mark.parametrize(
    ("raw", "host"),
    [
        ("news.example", "news.example"),
        (" WWW.News.Example. ", "www.news.example"),
        ("https://news.example/about", "news.example"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("192.0.2.7", "192.0.2.7"),
        ("tech", None),
        ("Mail Online", None),
        ("", None),
        ("jo@news.example", None),
    ],
)
def test_a_domain_is_cleaned_or_null(raw: str, host: str | None) -> None:
    assert hosts.clean_domain(raw) == host


@pytest.mark.parametrize(
    ("domain", "url", "tenant"),
    [
        ("cbslocal.com", "https://philadelphia.cbslocal.com/2020/a/", "philadelphia.cbslocal.com"),
        ("go.com", "https://abcnews.go.com/US/story?id=1", "abcnews.go.com"),
        (
            "indiatimes.com",
            "https://cio.economictimes.indiatimes.com/a",
            "economictimes.indiatimes.com",
        ),
        ("medium.com", "https://medium.com/@Jo.Doe/story-1", "medium.com/@jo.doe"),
        ("medium.com", "https://medium.com/some-paper/story-1", "medium.com/some-paper"),
        ("medium.com", "https://jo.medium.com/story-1", "jo.medium.com"),
        ("medium.com", "https://medium.com/p/123", None),
        ("medium.com", "https://medium.com/", None),
        ("youtube.com", "https://www.youtube.com/@News%c3%a9/videos", "youtube.com/@news%C3%A9"),
        ("youtube.com", "https://m.youtube.com/channel/UC1", "youtube.com/channel/uc1"),
        ("youtube.com", "https://www.youtube.com/watch?v=1", None),
        ("substack.com", "https://jo.substack.com/p/a", "jo.substack.com"),
        ("substack.com", "https://substack.com/@jo/note/1", "substack.com/@jo"),
        ("substack.com", "https://open.substack.com/pub/jo/p/a", None),
        ("blogspot.com", "http://jo.blogspot.com/2020/a.html", "jo.blogspot.com"),
        ("jo.blogspot.com", "http://m.jo.blogspot.com/2020/a.html", "jo.blogspot.com"),
        ("wordpress.com", "https://m.wordpress.com/a", None),
        ("twitter.com", "https://mobile.twitter.com/News/status/1", "twitter.com/news"),
        ("twitter.com", "https://twitter.com/i/web/status/1", None),
        ("msn.com", "https://www.msn.com/en-us/news/a", None),
        ("yahoo.com", "https://finance.yahoo.com/news/a", None),
        ("news.google.com", "https://news.google.com/articles/1", None),
        ("medium.com", "https://news.example/@jo/story-1", None),
        ("medium.com", "https://notmedium.com/@jo/story-1", None),
        ("news.example", "https://blog.news.example/a", None),
        (
            "cbslocal.com",
            "https://boston-cbslocal-com.cdn.ampproject.org/c/s/boston.cbslocal.com/a/amp/",
            "boston.cbslocal.com",
        ),
    ],
)
def test_the_tenant_of_a_platform(domain: str, url: str, tenant: str | None) -> None:
    assert hosts.platform_tenant(domain, url) == tenant


@pytest.mark.parametrize("domain", ["https://www.youtube.com/", "jo.substack.com", "x.com"])
def test_platforms_are_known(domain: str) -> None:
    assert hosts.is_platform(domain)


@pytest.mark.parametrize("domain", ["news.example", "google.com", "notmsn.com", "tech", ""])
def test_other_domains_are_no_platforms(domain: str) -> None:
    assert not hosts.is_platform(domain)


def test_the_table_of_platforms_holds_hosts_as_they_are_looked_up() -> None:
    assert all(hosts.clean_domain(domain) == domain for domain in hosts.PLATFORMS)


def test_the_list_of_public_suffixes_has_a_version() -> None:
    assert hosts.PSL_VERSION[0].isdigit()


def test_a_platform_whose_tenants_are_paths_has_none_by_host() -> None:
    assert hosts.platform_tenant("youtube.com", "https://music.youtube.com/watch?v=1") is None


def test_the_deepest_suffixes_are_known_as_such() -> None:
    assert hosts.is_public_suffix("pvt.k12.ma.us")
    assert not hosts.is_public_suffix("ferry.pvt.k12.ma.us")

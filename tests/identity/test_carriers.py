"""Which sites carry what others publish, and whom a name on them means."""

import pytest

from newsgraph.identity.carriers import carrier_of, carriers, published_by
from newsgraph.identity.hosts import clean_domain


def test_the_list_holds_hosts_as_they_are_looked_up() -> None:
    assert len(carriers()) > 80
    assert all(clean_domain(domain) == domain for domain in carriers())


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.msn.com", "msn.com"),
        ("finance.yahoo.com", "yahoo.com"),
        ("news.google.com", "news.google.com"),
        ("web.archive.org", "archive.org"),
        ("notmsn.com", None),
        ("com", None),
    ],
)
def test_a_carrier_is_known_by_its_domain_and_below_it(host: str, domain: str | None) -> None:
    carrier = carrier_of(host)
    assert (carrier.domain if carrier else None) == domain


@pytest.mark.parametrize(
    ("name", "publisher"),
    [
        ("Radio Halyard on MSN.com", "Radio Halyard"),
        ("Radio Halyard via MSN", "Radio Halyard"),
        ("Radio Halyard (via MSN)", "Radio Halyard"),
        ("Eyes on Havermoor", "Eyes on Havermoor"),
        ("MSN", ""),
        ("msn.com", ""),
        ("Radio Halyard", "Radio Halyard"),
    ],
)
def test_a_name_on_a_carrier_is_that_of_the_publisher(name: str, publisher: str) -> None:
    assert published_by(name, carriers()["msn.com"]) == publisher

"""Feeds become seed documents; a feed that misbehaves costs its own poll and nothing else."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsgraph as ng
from newsgraph.collect import Collected, collect
from newsgraph.collect.fetching import Fetcher, Limits
from newsgraph.collect.guard import public_address
from newsgraph.errors import PrivateAddressError, UsageError
from tests.collect import server as at

QUICK = Limits(seconds=1.0, bytes=1_000_000, redirects=3, interval=0.0)


@pytest.fixture
def site() -> Iterator[at.Site]:
    with at.site() as running:
        yield running


def _round(site: at.Site, folder: Path, *names: str, day: int = 3) -> Collected:
    now = datetime(2031, 6, day, 12, tzinfo=UTC)
    addresses = [site.url(name) for name in names]
    return collect(addresses, folder, limits=QUICK, allow_private=True, now=lambda: now)


def _documents(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.md"))


def test_entries_become_documents_that_a_build_reads(site: at.Site, tmp_path: Path) -> None:
    site.pages["feed"] = at.rss("Ferry adrift", "Walrus stolen")
    found = _round(site, tmp_path, "feed")
    assert (found.new, found.changed, found.faults) == (2, 0, ())
    graph = ng.build(tmp_path)
    assert sorted(graph.articles["headline"]) == ["Ferry adrift", "Walrus stolen"]
    assert sorted(graph.articles["abstract"]) == ["The Ferry adrift.", "The Walrus stolen."]
    assert graph.articles["published"].is_null().sum() == 0


def test_a_second_round_writes_only_what_changed(site: at.Site, tmp_path: Path) -> None:
    site.pages["feed"] = at.rss("Ferry adrift", "Walrus stolen")
    _round(site, tmp_path, "feed")
    before = {path: path.read_bytes() for path in _documents(tmp_path)}
    assert (_round(site, tmp_path, "feed").new, _documents(tmp_path)) == (0, list(before))
    site.pages["feed"] = at.rss("Ferry safe", "Walrus stolen", "Seal born")
    found = _round(site, tmp_path, "feed", day=4)
    assert (found.new, found.changed) == (1, 1)
    after = {path: path.read_bytes() for path in _documents(tmp_path)}
    assert len(after) == 3
    assert sum(after[path] != data for path, data in before.items()) == 1


def test_a_feed_that_did_not_change_is_not_sent_again(site: at.Site, tmp_path: Path) -> None:
    def page(handler: object) -> None:
        if site.asked[-1][1].get("if-none-match") == '"one"':
            at.answer(handler, 304)
        else:
            at.answer(handler, 200, at.rss("Ferry adrift"), ETag='"one"')

    site.pages["feed"] = page
    assert _round(site, tmp_path, "feed").new == 1
    second = _round(site, tmp_path, "feed")
    assert (second.polls[0].status, second.polls[0].fault, second.new) == (304, "", 0)


FAULTS = {
    "cut": (at.cut_off, "no complete answer"),
    "slow": (at.slow, "slower than|no complete answer"),
    "bomb": (at.bomb, "larger than a feed may be"),
    "loop": (lambda h: at.answer(h, 302, Location="/loop"), "more than 3 redirects"),
    "file": (lambda h: at.answer(h, 302, Location="file:///etc/passwd"), "not to http"),
    "gone": (lambda h: at.answer(h, 410), "answered 410"),
    "broken": (lambda h: at.answer(h, 500), "answered 500"),
    "page": (b"<!doctype html><title>No feed</title>", "not a feed"),
    "brotli": (lambda h: at.answer(h, 200, b"x", Content_Encoding="br"), "was not requested"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_bad_feed_costs_its_poll_alone(site: at.Site, tmp_path: Path, name: str) -> None:
    site.pages |= {name: FAULTS[name][0], "good": at.rss("Ferry adrift")}
    found = _round(site, tmp_path, name, "good")
    (fault,) = found.faults
    assert fault.feed.endswith(name)
    assert any(words in fault.fault for words in FAULTS[name][1].split("|"))
    assert found.new == 1


def test_a_wrong_charset_is_read_as_the_bytes_say(site: at.Site, tmp_path: Path) -> None:
    body = at.rss("Fähre treibt").decode().encode("latin-1")
    site.pages["feed"] = body.replace(b"?>", b' encoding="iso-8859-1"?>', 1)
    _round(site, tmp_path, "feed")
    assert list(ng.build(tmp_path).articles["headline"]) == ["Fähre treibt"]


def test_a_host_that_asks_for_rest_gets_it(site: at.Site, tmp_path: Path) -> None:
    site.pages["feed"] = lambda handler: at.answer(handler, 429, Retry_After="3600")
    _round(site, tmp_path, "feed")
    asked = len(site.asked)
    (poll,) = _round(site, tmp_path, "feed").polls
    assert "wait until 2031-06-03T13:00:00" in poll.fault
    assert len(site.asked) == asked


def test_robots_txt_is_obeyed(site: at.Site, tmp_path: Path) -> None:
    site.pages |= {
        "robots.txt": b"User-agent: newsgraph\nDisallow: /private",
        "private": at.rss("Ferry adrift"),
        "public": at.rss("Walrus stolen"),
    }
    found = _round(site, tmp_path, "private", "public")
    assert "robots.txt" in found.faults[0].fault
    assert [name for name, _ in site.asked] == ["robots.txt", "public"]


def test_no_private_address_is_asked_unless_allowed(site: at.Site, tmp_path: Path) -> None:
    site.pages["feed"] = at.rss("Ferry adrift")
    found = collect([site.url("feed")], tmp_path, limits=QUICK)
    assert "private address" in found.faults[0].fault
    assert site.asked == []


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1"]
)
def test_private_hosts_are_distinguished_from_public_ones(host: str) -> None:
    with pytest.raises(PrivateAddressError, match="--allow-private"):
        public_address(host, 80)
    assert public_address("93.184.216.34", 80) == "93.184.216.34"


def test_a_host_is_asked_no_more_often_than_its_interval(site: at.Site) -> None:
    site.pages["feed"] = at.rss("Ferry adrift")
    slept: list[float] = []
    limits = Limits(interval=7.0)
    with Fetcher(limits, allow_private=True, clock=lambda: 100.0, sleep=slept.append) as fetcher:
        fetcher.get(site.url("feed"))
    assert slept == [7.0]


def test_every_poll_is_logged(site: at.Site, tmp_path: Path) -> None:
    site.pages["feed"] = at.rss("Ferry adrift", "Walrus stolen")
    _round(site, tmp_path, "feed", "missing")
    first, second = map(json.loads, (tmp_path / "polls.jsonl").read_text().splitlines())
    assert (first["entries"], first["new"], first["oldest"]) == (2, 2, "2031-06-03T06:40:00+00:00")
    assert (second["status"], second["fault"]) == (404, "its host answered 404")


def test_a_damaged_memory_is_said_and_not_overwritten(site: at.Site, tmp_path: Path) -> None:
    memory = tmp_path / ".newsgraph-collect.json"
    memory.write_text("{")
    with pytest.raises(UsageError, match="delete it"):
        _round(site, tmp_path, "feed")
    assert memory.read_text() == "{"

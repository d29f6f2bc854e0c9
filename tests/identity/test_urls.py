"""A key is the identity of an article: what it must merge, must keep apart, and its laws."""

import re
from base64 import urlsafe_b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.identity import urls

HERE = "https://news.example/story/1"
CACHE = "https://news-example.cdn.ampproject.org"


def google_news(url: str, amp: str = "") -> str:
    size = len(url.encode())
    varint = bytes([size]) if size < 128 else bytes([size & 127 | 128, size >> 7])
    tail = b"\xd2\x01" + bytes([len(amp)]) + amp.encode()
    code = urlsafe_b64encode(b'\x08\x13"' + varint + url.encode() + tail).decode().rstrip("=")
    return f"https://news.google.com/rss/articles/{code}?oc=5"


SAME = [
    (HERE, "http://news.example/story/1"),
    (HERE, "news.example/story/1"),
    (HERE, "https://news.example/story/1/"),
    (HERE, "HTTPS://NEWS.EXAMPLE/story/1"),
    (HERE, "https://www.news.example/story/1"),
    (HERE, "https://m.news.example/story/1"),
    (HERE, "https://mobile.news.example/story/1"),
    (HERE, "https://amp.news.example/story/1"),
    (HERE, "https://www.amp.news.example/story/1"),
    (HERE, "https://news.example./story/1"),
    (HERE, "https://news.example:443/story/1"),
    (HERE, "http://news.example:80/story/1"),
    (HERE, "https://news.example:80/story/1"),
    (HERE, "https://news.example/story/1#comments"),
    (HERE, "https://news.example/story/1#:~:text=a%20quote"),
    (HERE, "https://news.example/story/1?"),
    (HERE, "https://news.example/story/./x/../1"),
    (HERE, "https://news.example/%73tory/1"),
    (HERE, "  https://news.example/story/1\u200b\n"),
    (HERE, "https:\\\\news.example\\story\\1"),
    (HERE, "https://news.example/story/1/amp"),
    (HERE, "https://news.example/story/1/amp/"),
    (HERE, "https://news.example/story/1/amp.html"),
    (HERE, "https://news.example/story/1.amp"),
    (HERE, "https://news.example/amp/story/1"),
    (HERE, "https://news.example/AMP/story/1"),
    (HERE, "https://news.example/story/amp/1"),
    (HERE, "https://news.example/.amp/story/1"),
    (HERE, "https://news.example/google-amp/story/1"),
    (HERE, "https://news.example/platform/amp/story/1"),
    ("https://news.example/a/b.html", "https://news.example/a/b.amp.html"),
    ("https://news.example/a/b.html", "https://news.example/a/b_amp.html"),
    ("https://news.example/a/articleshow/7.cms", "https://m.news.example/a/amp_articleshow/7.cms"),
    (HERE, "https://news.example/story/1?amp"),
    (HERE, "https://news.example/story/1?AMP"),
    (HERE, "https://news.example/story/1?amp=1"),
    (HERE, "https://news.example/story/1?_amp=true"),
    (HERE, "https://news.example/story/1?outputType=amp"),
    (HERE, "https://news.example/story/1?media=AMP+HTML"),
    (HERE, "https://news.example/story/1?utm_source=feed&amp;utm_medium=rss"),
    (HERE, "https://news.example/story/1?fbclid=IwAR0&gclid=1&guce_referrer_sig=x"),
    (HERE, "https://news.example/story/1?mc_cid=0a1b&mc_eid=UNIQID"),
    (HERE, "https://news.example/story/1?sid=0123456789abcdef0123456789abcdef"),
    (HERE, "https://news.example/story/1?partner=feedburner"),
    (HERE, "https://news.example/story/1?share=twitter"),
    (HERE, f"{CACHE}/c/s/news.example/story/1"),
    (HERE, f"{CACHE}/c/news.example/story/1"),
    (HERE, f"{CACHE}/v/s/www.news.example/story/1/amp/?amp_js_v=0.1&usqp=mq331"),
    (HERE, f"https://cdn.ampproject.org/c/s/news.example/story/1?{'utm_term=x'}"),
    (HERE, "https://www.google.com/amp/s/www.news.example/amp/story/1"),
    (HERE, "https://www.google.co.uk/amp/news.example/story/1"),
    (HERE, "https://www.google.com/url?sa=t&url=https%3A%2F%2Fnews.example%2Fstory%2F1&usg=A"),
    (HERE, "https://www.google.com/url?q=https://news.example/story/1&sa=D"),
    (HERE, google_news("https://news.example/story/1", "https://news.example/amp/story/1")),
    (
        "https://news.example/" + "long-" * 30,
        google_news("https://www.news.example/" + "long-" * 30),
    ),
    (
        HERE,
        "google.com/url?q=https://a.cdn.ampproject.org/v/s/google.com/amp/s/m.news.example/amp/story/1",
    ),
    ("https://news.example/s?a=1&b=2", "https://news.example/s?b=2&a=1"),
    ("https://news.example/s?a=1&b=2", "https://news.example/s/?b=2&amp;a=1&"),
    ("https://news.example/?p=12", "https://www.news.example?p=12"),
    ("https://news.example/?p=12", "https://news.example/amp/?p=12"),
    ("https://news.example/a%C3%A9", "https://news.example/aé"),
    ("https://news.example/a%c3%a9~", "https://news.example/aé%7e"),
    ("https://news.example/a%20b", "https://news.example/a b"),
    ("https://news.example/a%7Cb", "https://news.example/a|b"),
    ("https://bücher.example/1", "https://xn--bcher-kva.example/1"),
    ("https://bücher.example/1", "https://www.BÜCHER.example/1"),
    ("https://news.example/#!/story/1", "http://www.news.example/#!/story/1"),
    ("http://192.0.2.7/a", "http://192.0.2.7:80/a/"),
    ("https://amp.co.uk/a", "https://www.amp.co.uk/a"),
]

DIFFERENT = [
    (HERE, "https://news.example/story/2"),
    (HERE, "https://news.example/Story/1"),
    (HERE, "https://other.example/story/1"),
    (HERE, "https://sport.news.example/story/1"),
    (HERE, "https://news.example:8080/story/1"),
    (HERE, "https://news.example/story/1?page=2"),
    (HERE, "https://news.example/"),
    ("https://news.example/?id=1", "https://news.example/?id=2"),
    ("https://news.example/?p=1", "https://news.example/?p=2"),
    ("https://news.example/a?cid=1", "https://news.example/a?cid=2"),
    ("https://news.example/a?eid=1", "https://news.example/a?eid=2"),
    ("https://news.example/a?ref=1", "https://news.example/a?ref=2"),
    ("https://news.example/a?feed=1", "https://news.example/a?feed=2"),
    ("https://news.example/a?sid=123", "https://news.example/a?sid=124"),
    ("https://news.example/a?share=1", "https://news.example/a?share=2"),
    ("https://news.example/a?view=x", "https://news.example/a?view=y"),
    ("https://news.example/a?amp=50", "https://news.example/a?amp=60"),
    ("https://news.example/a?id=1&id=2", "https://news.example/a?id=2&id=1"),
    ("https://news.example/#!/story/1", "https://news.example/#!/story/2"),
    ("https://news.example/a%2Fb", "https://news.example/a/b"),
    ("https://news.example/a?x=1%262", "https://news.example/a?x=1&2"),
    ("https://news.example/a%2541", "https://news.example/aA"),
    ("https://m.co.uk/a", "https://www.com/a"),
    ("https://m.co.uk/a", "https://amp.co.uk/a"),
    ("https://news.example/a?x=1&copy=2", "https://news.example/a?x=1©=2"),
    ("https://news.example/example-1", "https://news.example/ex-1"),
    ("https://news.example/a/ramp", "https://news.example/a/r"),
    (f"{CACHE}/c/s/news.example/story/1", f"{CACHE}/c/s/news.example/story/2"),
    ("https://www.google.com/url?q=https://a.example", "https://www.google.com/url?q=/search"),
    ("https://www.google.com/search?q=a", "https://www.google.com/search?q=b"),
    ("https://news.google.com/articles/CBMiABC", "https://news.google.com/articles/CBMiABD"),
    ("http://192.0.2.7/a", "http://192.0.2.8/a"),
]

REFUSED = [
    *("", "   ", "\u200b", "/story/1", "//news.example/a", "?p=1", "#top", "story 1", "http://"),
    *("javascript:alert(1)", "data:text/html,x", "ftp://news.example/a", "mailto:jo@news.example"),
    *("https://jo:pw@news.example/a", "https://jo@news.example/a", "https://news.example:99999/"),
    *("https://a b.example/", "https://a{b}.example/", "https://a..example/", "https:///"),
    *("https://news.example/\ud800", "https://" + "a" * 64 + ".example/", "https://[::1/"),
    "https://news.example/" + "a" * urls.MAX_LENGTH,
    "https://news.example/" + "é" * (urls.MAX_LENGTH // 4),
]


def test_the_tables_are_large_enough() -> None:
    assert len({frozenset(pair) for pair in SAME}) >= 40
    assert len({frozenset(pair) for pair in DIFFERENT}) >= 20


@pytest.mark.parametrize(("one", "other"), SAME)
def test_urls_of_one_article_have_one_key(one: str, other: str) -> None:
    assert urls.key(one) == urls.key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_urls_of_two_articles_have_two_keys(one: str, other: str) -> None:
    assert urls.key(one) != urls.key(other)


@pytest.mark.parametrize("raw", REFUSED)
def test_a_text_that_is_not_a_web_address_is_refused_with_reason_and_hint(raw: str) -> None:
    with pytest.raises(ValueError, match=r"; ") as refusal:
        urls.parse(raw)
    assert "pw" not in str(refusal.value)


@pytest.mark.parametrize("raw", [raw for raw in REFUSED if raw != "story 1"])
def test_a_text_that_is_not_a_web_address_has_no_key(raw: str) -> None:
    with pytest.raises(ValueError, match=r"; "):
        urls.key(raw)


def test_endless_wrapping_is_refused() -> None:
    raw = "https://www.google.com/amp/s/" * (urls.MAX_ROUNDS + 1) + "news.example/a"
    with pytest.raises(ValueError, match="wrapped"):
        urls.key(raw.replace("/s/https://", "/s/"))


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        (" https://News.Example ", "https://news.example/"),
        ("https://news.example/Wired Release/1", "https://news.example/Wired%20Release/1"),
        ("https://news.example/a?b=1&amp;c=2#d", "https://news.example/a?b=1&c=2#d"),
        ("https://news.example/a[1]|{2}%zz", "https://news.example/a%5B1%5D%7C%7B2%7D%25zz"),
        ("https://www.news.example/amp/?utm_source=a", None),
        ("http://[2001:DB8::1]:8080/a", "http://[2001:db8::1]:8080/a"),
        ("http://0x7f.1/a", "http://127.0.0.1/a"),
    ],
)
def test_a_parsed_url_is_cleaned_but_not_reduced(raw: str, clean: str | None) -> None:
    assert urls.parse(raw) == (clean or raw)


@pytest.mark.parametrize(
    ("raw", "rules"),
    [
        ("news.example/story/1", ()),
        (f"{CACHE}/c/s/news.example/story/1", ("scheme", "amp cache")),
        ("https://m.news.example/1?fbclid=2", ("scheme", "host prefix", "tracker fbclid")),
        ("news.example/?b=1&amp;a=2", ("white space or entity", "query order")),
        ("NEWS.example/1?amp#top", ("spelling", "fragment", "amp query")),
        (google_news("https://news.example/1"), ("scheme", "google news")),
    ],
)
def test_the_rules_that_made_a_key_are_named(raw: str, rules: tuple[str, ...]) -> None:
    assert urls.explain(raw) == rules


@pytest.mark.parametrize(
    ("raw", "host"),
    [
        ("https://WWW.News.example.:8443/a", "www.news.example"),
        ("news.example/story", "news.example"),
        ("http://[::1]:80/", "[::1]"),
        ("https://bücher.example", "xn--bcher-kva.example"),
    ],
)
def test_the_host_of_a_url_or_key(raw: str, host: str) -> None:
    assert urls.host(raw) == host


@pytest.mark.parametrize(
    ("raw", "homepage"),
    [
        ("https://www.news.example/", True),
        ("https://news.example/amp/?utm_source=x#top", True),
        ("https://news.example/index.html", True),
        ("https://news.example/?p=1", False),
        ("https://news.example/#!/a", False),
        ("https://news.example/a", False),
    ],
)
def test_homepages_are_recognised(raw: str, homepage: bool) -> None:
    assert urls.is_homepage(urls.key(raw)) is homepage


FRAGMENTS = st.sampled_from(
    [
        *(
            "/",
            "//",
            ".",
            "..",
            "/amp",
            "/AMP/",
            "/.amp",
            ".amp.html",
            "_amp.html",
            "/platform/amp",
        ),
        *(
            "/google-amp",
            "/amp_articleshow/",
            "/%61mp",
            "%",
            "%zz",
            "%25",
            "%2e",
            "%2F",
            "%7e",
            "%c3",
        ),
        *("?", "&", "=", "#", "#!", ";", "amp;", "&amp;", "&lt;", "&#38;", "&#x26;", "lt;", "+"),
        *("utm_source=x", "amp", "amp=1", "sid=", "0123456789abcdef", "id=1", "b=2", "a", "é", "|"),
        *("[", "]", "{", "}", '"', "<", ">", "^", "`", "\\", " ", "\t", "\u00a0", "\u200b", "\x00"),
        *(
            ":80",
            ":443",
            ":8080",
            "@",
            "index.html",
            "c/s/",
            "/c/s/a.example",
            "/url?q=",
            "http://",
        ),
        *("https%3A%2F%2F", "www.", "m.", "b.example", "CBMi", "\ufffd", "ß", "\ud800", "xn--a"),
    ]
)
HOSTS = st.sampled_from(
    [
        *("a.example", "www.a.example", "m.amp.www.a.example", "m.co.uk", "www.gov.uk", "amp.dev"),
        *("localhost", "http", "192.0.2.7", "0x7f.1", "[::1]", "bücher.example", "XN--a.example"),
        *("a.example.", "a.example:80", "a.example:443", "http:8080", "a..example", "a_b.example"),
        *("a-example.cdn.ampproject.org", "www.google.com", "google.co.uk", "news.google.com"),
    ]
)
SCHEMES = st.sampled_from(["https://", "http://", "HTTP:/", "https:\\\\", "http:", "//", "", " "])
WRAPPERS = st.lists(
    st.sampled_from(
        [
            "https://a.cdn.ampproject.org/c/s/",
            "https://a.cdn.ampproject.org/v/",
            "https://www.google.com/amp/s/",
            "https://www.google.com/amp/",
            "https://www.google.com/url?q=https://",
            "google.com/url?url=http%3A%2F%2F",
        ]
    ),
    max_size=3,
).map("".join)
TAILS = st.lists(FRAGMENTS | st.text(max_size=3), max_size=10).map("".join)
NASTY = st.builds("{}{}{}{}".format, WRAPPERS, SCHEMES, HOSTS, TAILS) | st.builds(
    "https://news.google.com/articles/CBMi{}".format, st.text("abcXYZ019_-", max_size=40)
)
PLAIN = st.builds(
    "{}{}{}".format,
    st.sampled_from(["https://", "http://", "https://www.", "", "http://m."]),
    st.from_regex(r"[a-z0-9-]{1,5}(\.[a-z0-9-]{1,5}){1,3}", fullmatch=True) | HOSTS,
    st.from_regex(r"(/[A-Za-z0-9._~!$'()*+,;=:@-]{0,6}){0,4}", fullmatch=True),
)


def key_or_none(raw: str) -> str | None:
    try:
        return urls.key(raw)
    except ValueError:
        return None


@given(NASTY | PLAIN | st.text())
def test_a_key_is_its_own_key(raw: str) -> None:
    key = key_or_none(raw)
    if key is not None:
        assert urls.key(key) == key
        assert urls.explain(key) == ()


@given(NASTY | PLAIN)
def test_the_fast_path_to_a_key_agrees_with_the_rules(raw: str) -> None:
    try:
        ruled = urls._reduced(raw)[0]
    except ValueError:
        ruled = None
    assert key_or_none(raw) == ruled


@given(NASTY | PLAIN | st.text())
def test_a_parsed_url_is_a_safe_iri_that_parses_to_itself_and_keeps_its_key(raw: str) -> None:
    try:
        clean = urls.parse(raw)
    except ValueError:
        return
    assert re.fullmatch(r"https?://[!#-;=?-\[\]_a-z~]+", clean)
    assert not re.search(r"%(?![0-9A-Fa-f]{2})", clean)
    assert urls.parse(clean) == clean
    assert key_or_none(clean) == key_or_none(raw)


@given(st.lists(st.sampled_from(["utm_id=1", "fbclid=2", "id=3", "p=4", "amp=1"]), unique=True))
def test_the_order_of_parameters_does_not_matter(parameters: list[str]) -> None:
    forward, backward = "&".join(parameters), "&".join(reversed(parameters))
    assert urls.key(f"{HERE}?{forward}") == urls.key(f"{HERE}?{backward}")


@pytest.mark.parametrize(
    "wrapper",
    [
        "https://web.archive.org/web/20310101000000/{}",
        "https://web.archive.org/web/20310101000000id_/{}",
        "https://archive.today/newest/{}",
        "https://archive.ph/2031.01.01-000000/{}",
        "https://l.facebook.com/l.php?u={}&h=x",
        "https://www.google.com/url?q={}&sa=U",
    ],
)
def test_an_address_within_another_is_the_article(wrapper: str) -> None:
    inner = "https://www.news.example/a/1"
    assert urls.key(wrapper.format(inner)) == urls.key(inner)


def test_a_short_address_in_an_archive_stays_as_it_is() -> None:
    assert urls.key("https://archive.ph/AbC12") == "archive.ph/AbC12"


def test_a_route_behind_a_hash_is_an_address() -> None:
    assert urls.key("https://a.example/#/1") != urls.key("https://a.example/#/2")
    assert (
        urls.key("https://a.example/x#part") == urls.key("https://a.example/x#/") == "a.example/x"
    )

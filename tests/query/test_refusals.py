"""No query can fetch or change anything, however it is spelt."""

import socket
import threading
from collections.abc import Iterator

import pytest

from newsgraph.query import Engine, QueryError, QueryRefusedError, QuerySyntaxError
from newsgraph.query.process import Worker
from newsgraph.query.worker import LENGTH

CALLS = [
    "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
    "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
    "SELECT * { service silent <URL> { ?s ?p ?o } }",
    "SELECT * { SeRvIcE<URL>{ ?s ?p ?o } }",
    "SELECT * { { SELECT * { SERVICE <URL> { ?s ?p ?o } } } }",
    "SELECT * { OPTIONAL { { SERVICE SILENT <URL> { ?s ?p ?o } } UNION { ?s ?p ?o } } }",
    "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <URL> { ?s ?p ?o } } }",
    "SELECT (EXISTS { SERVICE <URL> { ?s ?p ?o } } AS ?x) {}",
    "SELECT * { ?a ng:kind ?k FILTER(?k<?a)SERVICE<URL>{ ?s ?p ?o } }",
    "SELECT * { SERVICE # a comment\n SILENT # another\n <URL> { ?s ?p ?o } }",
    "SELECT * { # }\n SERVICE#'\n<URL> { ?s ?p ?o } }",
    'SELECT * { BIND("#" AS ?x) SERVICE <URL> { ?s ?p ?o } BIND(\'"\' AS ?y) }',
    'SELECT * { BIND("""a"#""" AS ?x) SERVICE <URL> { ?s ?p ?o } }',
    'SELECT * { BIND("\\"" AS ?x) SERVICE <URL> { ?s ?p ?o } BIND("\\"" AS ?y) }',
    "PREFIX x: <http://x/> SELECT * { x:a\\' ?p ?o . SERVICE <URL> { ?s ?p ?o } x:b\\' ?p ?o }",
    "PREFIX x: <http://x/> SELECT * { x:a\\#b ?p ?o . SERVICE <URL> { ?s ?p ?o } }",
    "SELECT * { VALUES ?u { <URL> } SERVICE ?u { ?s ?p ?o } }",
    "PREFIX here: <URL> SELECT * { SERVICE here: { ?s ?p ?o } }",
    "PREFIX here: <URL> SELECT * { SERVICE here:{ ?s ?p ?o } }",
    "BASE <URL> SELECT * { SERVICE <> { ?s ?p ?o } }",
    "ASK { SERVICE <URL> { ?s ?p ?o } }",
    "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <URL> { ?s ?p ?o } }",
    "DESCRIBE ?s { SERVICE <URL> { ?s ?p ?o } }",
    "SELECT * { GRAPH ?g { SERVICE <URL> { ?s ?p ?o } } }",
    "SELECT * { ?s ?p ?o MINUS { SERVICE <URL> { ?s ?p ?o } } }",
    "SELECT * { \\u0053ERVICE <URL> { ?s ?p ?o } }",
    "SELECT * { SERV\\u0049CE <URL> { ?s ?p ?o } }",
    "SELECT * { \\U00000053ERVICE SILENT <URL> { ?s ?p ?o } }",
    "SELECT * { \\u005Cu0053ERVICE <URL> { ?s ?p ?o } }",
    'SELECT * { BIND("\\u0022) SERVICE <URL> { ?s ?p ?o } #" AS ?x) SERVICE <URL> { ?s ?p ?o } }',
    "SELECT * { # \\u000A SERVICE <URL> { ?s ?p ?o }\n SERVICE <URL> { ?s ?p ?o } }",
    "SELECT * { SERVICE\u00a0<URL> { ?s ?p ?o } }",
    "SELECT * { SERVICE\x00 <URL> { ?s ?p ?o } }",
    "SELECT * { LATERAL { SERVICE <URL> { ?s ?p ?o } } }",
    "LOAD <URL>",
    "LOAD SILENT <URL> INTO GRAPH <http://x/>",
    "# a query\nPREFIX x: <http://x/> LOAD <URL>",
    "INSERT { ?s ?p ?o } WHERE { SERVICE <URL> { ?s ?p ?o } }",
    "SELECT * FROM <URL> { ?s ?p ?o }",
    "SELECT * FROM NAMED <URL> { GRAPH ?g { ?s ?p ?o } }",
    "CONSTRUCT { ?s ?p ?o } FROM <URL> WHERE { ?s ?p ?o }",
    "ASK FROM <URL> FROM NAMED <URL> { ?s ?p ?o }",
    "DESCRIBE <http://x/> FROM <URL>",
    "PREFIX here: <URL> ASK FROM here: { ?s ?p ?o }",
]
"""Queries that would request ``URL``."""


class Listener:
    """A local server that counts its requests."""

    def __init__(self) -> None:
        self.heard = 0
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}/sparql"
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            self.heard += 1
            connection.close()

    def close(self) -> None:
        self._server.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    server = Listener()
    yield server
    server.close()


@pytest.mark.parametrize("text", CALLS)
def test_a_query_that_reaches_out_is_refused_and_nobody_is_called(
    engine: Engine, listener: Listener, text: str
) -> None:
    with pytest.raises(QueryError) as refusal:
        engine.query(text.replace("URL", listener.url))
    assert isinstance(refusal.value, QueryRefusedError | QuerySyntaxError)
    assert "line " in str(refusal.value)
    assert not listener.heard


@pytest.mark.parametrize("service", ["SERVICE", "SERVICE SILENT", "service", "SeRvIcE"])
def test_a_call_is_refused_by_its_name_with_its_place(engine: Engine, service: str) -> None:
    with pytest.raises(QueryRefusedError, match=r"line 2, column 3: .*queries stay on this one"):
        engine.query(f"SELECT * {{\n  {service} <http://x/> {{ ?s ?p ?o }} }}")


@pytest.mark.parametrize("text", [text for text in CALLS if "service" in text.lower()])
def test_the_engines_own_parser_refuses_a_call_that_our_tokens_miss(
    engine: Engine, listener: Listener, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsgraph.query.prepare._refuse_service", lambda *_: None)
    with pytest.raises(QueryError):
        engine.query(text.replace("URL", listener.url))
    assert not listener.heard


def test_an_escaped_quote_does_not_end_a_string(engine: Engine, listener: Listener) -> None:
    """Engines that replace escapes before they parse would see a call here."""
    text = 'SELECT * { BIND("\\u0022 AS ?x) SERVICE <URL> { ?s ?p ?o } #" AS ?x) }'
    answer = engine.query(text.replace("URL", listener.url))
    assert next(iter(answer))["x"].startswith('" AS ?x) SERVICE')
    assert not listener.heard


def test_the_listener_would_hear_a_call(listener: Listener) -> None:
    with socket.create_connection(("127.0.0.1", int(listener.url.split(":")[2].split("/")[0]))):
        pass
    for _ in range(1000):
        if listener.heard:
            break
        threading.Event().wait(0.01)
    assert listener.heard == 1


def test_a_loaded_worker_cannot_connect_even_if_it_is_asked_to(
    sample_source: object, listener: Listener
) -> None:
    """The worker is called without the checks, as if the query had passed them."""
    pytest.importorskip("resource", reason="the system has no resource limits")
    from newsgraph.query import RdfSource

    assert isinstance(sample_source, RdfSource)
    worker = Worker((sample_source,), "http://x/", 1 << 32)
    request: dict[str, object] = {
        "text": f"SELECT * {{ SERVICE SILENT <{listener.url}> {{ ?s ?p ?o }} }}",
        "check": None, "graphs": [], "terms": [], "order": [], "prefixes": {}, "base": "http://x/",
        "max_rows": 10, "max_bytes": 1000,
    }  # fmt: skip
    reply, _ = worker.ask(request, 30)
    worker.end()
    assert "variables" in reply
    assert not listener.heard
    assert LENGTH.size == 8


@pytest.mark.parametrize(
    "text",
    [
        'ASK { ?s rdfs:label "SERVICE" }',
        "ASK { ?service rdfs:label ?SERVICE }",
        "ASK { <http://x/service> ?p ?o } # SERVICE <http://x/> {}",
        'PREFIX service: <http://x/> ASK { service:service ?p \'LOAD\', """FROM <http://x/>""" }',
        "ASK { ?s ?p ?o # FROM <http://x/>\n }",
        "ASK { ?s ?p 'INSERT DATA {}' FILTER(?s<?p&&?p>?o) }",
    ],
)
def test_a_word_in_a_string_a_name_or_a_comment_is_no_keyword(engine: Engine, text: str) -> None:
    assert engine.query(text).kind == "ask"


@pytest.mark.parametrize(
    "text",
    [
        "INSERT DATA { <http://x/> <http://x/> 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "CLEAR ALL",
        "drop graph <http://x/>",
        "WITH <http://x/> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "BASE <http://x/> PREFIX y: <z> CREATE GRAPH <http://x/>",
        "COPY DEFAULT TO <http://x/>",
        "MOVE DEFAULT TO <http://x/>",
        "ADD DEFAULT TO <http://x/>",
    ],
)
def test_an_update_is_refused(engine: Engine, text: str) -> None:
    before = engine.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").serialize("csv")
    with pytest.raises(QueryRefusedError, match="queries only read"):
        engine.query(text)
    assert engine.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").serialize("csv") == before

"""Nothing pasted can crash or hang the program: whatever it is, and however much of it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.failure import failure_cause
from smsauth_gui.core.diagnosis.situation import Flaw, Known, Situation
from smsauth_gui.core.exchange import har
from smsauth_gui.core.exchange.text import NoExchange
from smsauth_gui.core.paste.read import read
from smsauth_gui.core.safe import redact
from smsauth_gui.core.values.errors import CAUSES, FINDINGS
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.core.values.statement import statement
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.report import Material, build, markdown, page
from tests.core.exchanges import both, read_out
from tests.core.minted import INFOBIP, INFOBIP_KEY, NOW, SEVEN_KEY, SMSGATE, catalog

PIECES = [
    "curl ", "-H '", "Authorization: ", "Bearer ", "Basic ", "App ", INFOBIP, SMSGATE, INFOBIP_KEY, SEVEN_KEY,
    "https://gateway.seven.io/api/x",
    "HTTP/1.1 401 Unauthorized\r\n", "\n\n", '{"access_token":', '"', "'", "\\", "^\n", "{", "}", "[", "]", ",", "=", "&", "?code=",
    "#",     "%zz",     "eyJ", ".", "..", "\u202e", "\u200b", "\ufeff", "\x00", "\x1b[31m", "NaN", "1e999", "900", "\ud800", "ä",
    "SEVEN_API_KEY=",
    "expires_in",
    '{"log":{"entries":[', "<html>", "scope required: ", "grant_type=refresh_token&", "sha256:", "••••", "@", "://", "[::1", "\u2028",
]  # fmt: skip
TEXTS = st.text(max_size=120) | st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=14).map("".join)
HEADER_NAMES = ["Authorization", "Date", "WWW-Authenticate", "Location", "Retry-After", "Content-Type", "x"]
HEADERS = st.lists(st.tuples(st.sampled_from(HEADER_NAMES), TEXTS), max_size=3).map(tuple)
BODIES = st.binary(max_size=100) | TEXTS.map(lambda text: text.encode("utf-8", "replace"))
MEMBERS = st.sampled_from(["error", "response", "message", "log", "entries", "request", "x"])
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(MEMBERS, inner, max_size=3),
    max_leaves=8,
)


@given(TEXTS | BODIES)
@settings(max_examples=150)
def test_reading_never_raises(text: str | bytes):
    reading = read(text, catalog=catalog(), now=NOW)
    for item in (reading, *reading.items):
        assert {finding.code for finding in item.findings} <= set(FINDINGS)


@given(BODIES | TEXTS)
@settings(max_examples=150)
def test_finding_an_exchange_gives_one_or_says_there_is_none(text: str | bytes):
    try:
        situation = read_out(text, None).situation
    except NoExchange:
        return
    assert diagnose(situation, catalog()).cause in CAUSES


@given(
    st.sampled_from(["GET", "POST", "DELETE"]),
    st.sampled_from(
        [
            "https://gateway.seven.io/api/balance",
            "https://onlinesim.io/oauth/token",
            "https://auth.sinch.com/oauth2/token",
            "x",
        ]
    )
    | TEXTS,
    HEADERS,
    BODIES,
    st.integers(0, 700),
    BODIES | JSON_VALUES.map(lambda value: json.dumps(value).encode()),
    HEADERS,
    st.sampled_from(["", "seven", "onlinesim", "infobip", "smsgate", "sinch"]),
)
@settings(max_examples=200)
def test_any_exchange_has_a_cause(verb, url, headers, sent, status, body, answered, provider):
    request = Request(verb, url, headers, sent)
    known = Known(expires_at=NOW, flaw=Flaw("credential.malformed", statement("evidence.quotes")))
    found = diagnose(
        Situation(request, Response(status, answered, body), NOW, provider=provider, known=known), catalog()
    )
    assert found.cause in CAUSES
    assert set(found.alternatives) <= set(CAUSES)
    exchange = redact.exchange(
        Exchange(request, Response(status, answered, body), NOW), vocabulary=catalog().vocabulary
    )
    again = har.read(har.write([(exchange, har.note_of(Known(), found))]))
    assert len(again) == 1
    page(build(Material(statement("report.pasted"), NOW, diagnosis=found, exchanges=(exchange,)), ENGLISH), ())


@given(JSON_VALUES)
def test_an_archive_of_anything_is_read_or_refused(value: object):
    for text in (
        json.dumps(value),
        json.dumps({"log": {"entries": value}}),
        json.dumps({"log": {"entries": [{"request": {"url": value}, "response": value}]}}),
    ):
        try:
            assert har.read(text)
        except har.NotHar:
            continue


@given(TEXTS)
def test_any_failure_has_a_cause(text: str):
    assert diagnose(Situation(None, Failure(failure_cause(text), text), NOW), catalog()).cause in CAUSES


MEGA = 10_000_000
LESS = 2_000_000
"""For what takes its time: enough to tell a reader whose work grows with the square."""
JUNK: dict[str, Callable[[], str | bytes]] = {
    "one letter": lambda: "a" * MEGA,
    "zeros": lambda: b"\x00" * MEGA,
    "bytes that are no text": lambda: bytes(range(256)) * (MEGA // 256),
    "lines": lambda: "hello world\n" * (MEGA // 12),
    "line breaks": lambda: "\n" * MEGA,
    "spaces": lambda: " " * MEGA,
    "dots": lambda: "eyJ" + "." * LESS,
    "quotes": lambda: "\"'" * (LESS // 2),
    "backslashes": lambda: "curl '" + "\\" * LESS,
    "openings": lambda: "[" * MEGA,
    "braces": lambda: '{"a":' * (LESS // 5),
    "brackets that close": lambda: "{" * 10_000 + "}" * 10_000,
    "a deep answer": lambda: '{"access_token":"x","a":' + "[" * 10_000 + "]" * 10_000 + "}",
    "headers": lambda: "X-Header: value value value\n" * (LESS // 28),
    "header names": lambda: "A" * 60 + ":" * LESS,
    "settings": lambda: "NAME_TOKEN=value-1234567\n" * (LESS // 25),
    "curls": lambda: "curl https://a.example/ -H 'A: b'\n" * (LESS // 34),
    "status lines": lambda: "HTTP/1.1 401 Unauthorized\n" * (LESS // 26),
    "request lines": lambda: "GET https://a.example/x HTTP/1.1\n" * (LESS // 33),
    "tokens": lambda: f"{SMSGATE}\n" * 5_000,
    "a huge token": lambda: f"{INFOBIP.split('.')[0]}.{'a' * LESS}.x",
    "bidi overrides": lambda: "\u202e\u2066" * 1_000_000,
    "hidden characters": lambda: "a\u200b" * 1_000_000,
    "terminal escapes": lambda: "\x1b[31m" * 1_000_000,
    "parameters": lambda: "https://a.example/?" + "a=b&" * 300_000 + "code=x&state=y",
    "percents": lambda: "%41" * 500_000,
    "HTML": lambda: "<script>alert(1)</script>" * 100_000,
    "dates": lambda: "2026-10-01 12:00:00 " * 200_000,
    "colons": lambda: "a: " * 2_000_000,
    "equals": lambda: "token=" * 1_000_000,
    "an archive": lambda: (
        '{"log":{"entries":[' + ",".join(['{"request":{"url":"https://a.example"}}'] * 20_000) + "]}}"
    ),
}


@pytest.mark.parametrize("junk", JUNK.values(), ids=JUNK.keys())
def test_junk_is_read_in_a_moment(junk: Callable[[], str | bytes]):
    text = junk()
    start = time.process_time()
    read(text, catalog=catalog(), now=NOW)
    middle = time.process_time()
    try:
        read_out(text, None)
    except NoExchange:
        assert both("") == (None, None)
    end = time.process_time()
    assert middle - start < 5
    assert end - middle < 5


@pytest.mark.parametrize("junk", JUNK.values(), ids=JUNK.keys())
def test_an_answer_of_junk_is_judged_masked_and_reported_in_a_moment(junk: Callable[[], str | bytes]):
    text = junk()
    body = (text.encode("utf-8", "replace") if isinstance(text, str) else text)[:1_000_000]
    request = Request("GET", "https://gateway.seven.io/api/balance", (("X-Api-Key", SEVEN_KEY),))
    exchange = Exchange(request, Response(400, (), body), NOW)
    start = time.process_time()
    found = diagnose(Situation(request, exchange.answer, NOW), catalog())
    shown = redact.exchange(exchange, vocabulary=catalog().vocabulary)
    material = Material(statement("report.pasted"), NOW, diagnosis=found, exchanges=(shown,))
    markdown(build(material, ENGLISH), ())
    assert time.process_time() - start < 5

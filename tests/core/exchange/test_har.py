"""Archives: read from anybody, written masked, and still diagnosed alike."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.refusal import BY_SHAPE
from smsauth_gui.core.diagnosis.situation import Flaw, Known, Situation
from smsauth_gui.core.exchange import har
from smsauth_gui.core.safe import redact
from smsauth_gui.core.token.carriers import carriers
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.core.values.statement import statement
from tests.core.diagnosis.test_diagnose import CASES, Case, judged
from tests.core.minted import INFOBIP_KEY, NOW, SEVEN_KEY, SMSGATE, catalog

URL = "https://gateway.seven.io/api/balance"


def archive(*entries: dict[str, Any]) -> str:
    return json.dumps({"log": {"version": "1.2", "creator": {"name": "Firefox"}, "entries": list(entries)}})


def entry(**more: Any) -> dict[str, Any]:
    request = {
        "method": "GET",
        "url": URL,
        "headers": [{"name": "X-Api-Key", "value": SEVEN_KEY}],
        **more.pop("request", {}),
    }
    response = {
        "status": 200,
        "statusText": "OK",
        "headers": [],
        "content": {"text": "900"},
        **more.pop("response", {}),
    }
    return {
        "startedDateTime": "2026-10-01T13:30:00.125+02:00",
        "time": 83.4,
        "request": request,
        "response": response,
        **more,
    }


def only(text: str) -> har.Entry:
    (found,) = har.read(text)
    return found


def test_a_browsers_archive_is_read():
    found = only(archive(entry()))
    assert found.exchange.request.url == URL
    assert found.exchange.request.header("x-api-key") == SEVEN_KEY
    assert found.exchange.started == datetime(2026, 10, 1, 11, 30, 0, 125_000, tzinfo=UTC)
    assert isinstance(found.exchange.answer, Response)
    assert (found.exchange.answer.status, found.exchange.answer.ms, found.exchange.answer.text) == (200, 83, "900")


def test_pseudo_headers_of_http_2_are_left_out():
    headers = [{"name": ":authority", "value": "gateway.seven.io"}, {"name": "accept", "value": "*/*"}]
    assert only(archive(entry(request={"headers": headers}))).exchange.request.headers == (("accept", "*/*"),)


def test_a_form_is_read_from_its_text_or_its_params():
    params = {"params": [{"name": "grant_type", "value": "refresh_token"}, {"name": "scope", "value": "a b"}]}
    assert only(archive(entry(request={"postData": {"text": "a=b"}}))).exchange.request.body == b"a=b"
    assert (
        only(archive(entry(request={"postData": params}))).exchange.request.body
        == b"grant_type=refresh_token&scope=a+b"
    )


def test_a_base64_body_is_decoded_and_a_broken_one_is_empty():
    content = {"encoding": "base64", "text": base64.b64encode(b"\x00\xff900").decode()}
    answer = only(archive(entry(response={"content": content}))).exchange.answer
    assert isinstance(answer, Response)
    assert answer.body == b"\x00\xff900"
    broken = only(archive(entry(response={"content": {"encoding": "base64", "text": "a"}}))).exchange.answer
    assert isinstance(broken, Response)
    assert broken.body == b""


def test_a_redirects_address_is_read_where_browsers_put_it():
    answer = only(archive(entry(response={"status": 302, "redirectURL": "https://login.example/"}))).exchange.answer
    assert isinstance(answer, Response)
    assert answer.header("Location") == "https://login.example/"


@pytest.mark.parametrize("where", ["_error", "response", "statusText"])
def test_without_an_answer_the_failures_words_are_read_wherever_they_stand(where: str):
    words, response = "net::ERR_NAME_NOT_RESOLVED", {"status": 0, "statusText": ""}
    more: dict[str, Any] = {"response": response}
    if where == "_error":
        more["_error"] = words
    else:
        response["_error" if where == "response" else "statusText"] = words
    assert only(archive(entry(**more))).exchange.answer == Failure("net.dns", words)


def test_what_is_known_of_the_token_stands_beside_it():
    stored = {"expires_at": "2026-10-01T10:00:00Z", "scopes": ["sms", "balance"]}
    found = only(archive(entry(_provider="seven", _method="oauth2_code", _stored=stored)))
    assert (found.provider, found.method) == ("seven", "oauth2_code")
    assert found.known.expires_at == datetime(2026, 10, 1, 10, tzinfo=UTC)
    assert found.known.scopes == ("sms", "balance")
    situation = found.situation(now=NOW, method="api_key")
    assert (situation.now, situation.provider, situation.method) == (NOW, "seven", "api_key")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "900",
        '{"log": {}}',
        '{"log": {"entries": []}}',
        '{"log": {"entries": [1, {}, {"request": 3}]}}',
        "{" * 50_000,
        "nan",
    ],
    ids=range(9),
)
def test_what_is_no_archive_is_refused_and_nothing_else_happens(text: str):
    with pytest.raises(har.NotHar):
        har.read(text)


def test_members_of_the_wrong_kind_count_as_missing():
    found = only(archive({"request": {"method": 3, "url": "http://a", "headers": [1, {"name": 2}], "postData": 5}, "response": [],
                          "startedDateTime": [], "time": "x", "_stored": 7, "_flaw": 1}))  # fmt: skip
    assert found.exchange.request == Request("GET", "http://a", (("", ""),), None)
    assert isinstance(found.exchange.answer, Failure)
    assert found.known == Known()


def test_an_unreadable_entry_does_not_hide_the_others():
    assert len(har.read(archive({"request": None}, entry(), {"no": 1}, entry()))) == 2


@pytest.mark.parametrize(
    "entries", [[], [None], [{"request": None, "response": 5}], [{"request": {}}], [{"request": {"url": None}}], [[[]]]]
)
def test_an_archive_without_an_entry_that_can_be_read_is_told_from_a_text(entries):
    with pytest.raises(har.NoEntry):
        har.read(json.dumps({"log": {"entries": entries}}))


@pytest.mark.parametrize(
    ("written", "flaw"),
    [
        (
            "credential.malformed: quotes around it",
            ("credential.malformed", statement("verbatim", text="quotes around it")),
        ),
        ("token.wrong_kind", ("token.wrong_kind", statement("evidence.seen_unmasked"))),
        (
            {"cause": "token.audience", "evidence": {"code": "evidence.issued_by", "values": {"issuer": "x" * 900}}},
            ("token.audience", statement("evidence.issued_by", issuer="x" * 300)),
        ),
        ({"cause": "token.audience", "evidence": {"code": 7}}, None),
        ({"cause": "", "evidence": "words"}, None),
        ({}, None),
        (["x"], None),
    ],
)
def test_a_flaw_that_masking_hides_is_read_as_this_and_as_older_versions_wrote_it(written, flaw):
    assert only(archive(entry(_flaw=written))).known == Known(flaw=Flaw(*flaw) if flaw else None)


# ---- written -----------------------------------------------------------------------------------------------


def masked(case: Case) -> tuple[Exchange, har.Note]:
    assert case.ask is not None
    exchange = Exchange(case.ask.request(), case.answer, NOW)
    situation = Situation(
        exchange.request, exchange.answer, NOW, provider=case.provider, method=case.method, known=case.known
    )
    found = diagnose(situation, catalog())
    provider = catalog().get(found.provider)
    return redact.exchange(exchange, vocabulary=catalog().vocabulary, provider=provider), har.note_of(
        case.known, found, carriers(exchange.request, catalog().vocabulary)
    )


def test_what_is_written_is_an_archive_of_the_format():
    log = json.loads(har.write([masked(CASES["refused 0: credential.missing"])]))["log"]
    assert log["version"] == "1.2"
    assert log["creator"].keys() == {"name", "version"}
    (written,) = log["entries"]
    assert written.keys() == {"startedDateTime", "time", "request", "response", "cache", "timings", "_provider"}
    for part, names in (
        ("request", "method url httpVersion cookies headers queryString headersSize bodySize"),
        ("response", "status statusText httpVersion cookies headers content redirectURL headersSize bodySize"),
        ("timings", "send wait receive"),
    ):
        assert written[part].keys() == set(names.split())
    assert written["response"]["content"].keys() == {"size", "mimeType", "text"}


def test_a_written_exchange_is_read_back_as_it_was():
    request = Request(
        "POST",
        "https://a.example/x?b=1&c=%20d",
        (("Content-Type", "application/json"), ("Accept", "*/*")),
        b'{"ttl": 3600}',
    )
    for answer in (
        Response(
            401, (("Content-Type", "application/json"),), '{"message": "größer"}'.encode(), 12, reason="Unauthorized"
        ),
        Failure("tls.expired", "certificate has expired"),
    ):
        known = Known(expires_at=NOW, scopes=("sms",))
        data = har.write(
            [(Exchange(request, answer, NOW + timedelta(milliseconds=5)), har.Note("seven", "api_key", known))]
        )
        found = only(data.decode())
        assert found.exchange.request == request
        assert found.exchange.started == NOW + timedelta(milliseconds=5)
        assert (found.provider, found.method, found.known) == ("seven", "api_key", known)
        if isinstance(answer, Response):
            assert found.exchange.answer == answer
        else:
            assert found.exchange.answer == Failure("tls.expired", "tls.expired: certificate has expired")


SHOWN = {name: case for name, case in CASES.items() if case.ask is not None and not getattr(case.answer, "cut", False)}


@pytest.mark.parametrize("case", SHOWN.values(), ids=SHOWN.keys())
def test_a_masked_archive_gets_the_same_diagnosis(case: Case):
    text = har.write([masked(case)]).decode()
    for secret in (SEVEN_KEY, INFOBIP_KEY, SMSGATE):
        assert secret not in text
    again = diagnose(only(text).situation(now=NOW), catalog())
    assert again.cause == case.cause, again
    if case.cause in BY_SHAPE:
        assert again.evidence == judged(case).evidence


def test_it_stays_the_same_when_it_is_masked_twice():
    first = har.write([masked(CASES["token 0: token.expired"])])
    found = only(first.decode())
    again = diagnose(found.situation(now=NOW), catalog())
    second = har.write(
        [
            (
                redact.exchange(found.exchange, vocabulary=catalog().vocabulary),
                har.note_of(found.known, again, carriers(found.exchange.request, catalog().vocabulary)),
            )
        ]
    )
    assert diagnose(only(second.decode()).situation(now=NOW), catalog()).cause == "token.expired"

"""What is handed on speaks of no people: phone numbers, texts, addresses and names are left out."""

from __future__ import annotations

import base64
import json

import pytest

from smsauth_gui.core.safe.personal import LEFT_OUT, address, impersonal, names_behind, without_people
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.http import Exchange, Failure, Response
from smsauth_gui.core.values.secret import Secret
from tests.core.exchanges import CATALOG, NOW, get, post, said


@pytest.mark.parametrize("text", ["call +49 170 1234567 now", "to ana.b@example.org", "00491701234567"])
def test_numbers_and_addresses_go(text: str) -> None:
    assert LEFT_OUT in impersonal(text)
    assert "1234567" not in impersonal(text)


@pytest.mark.parametrize(
    "text", ["2026-07-20 06:30:00", "1784529000", "at 2026-07-20T06:30:00Z", "error 20003", "10.0.0.1"]
)
def test_times_and_codes_stay(text: str) -> None:
    assert impersonal(text) == text


def test_a_message_that_was_sent_is_left_out_and_the_rest_is_whole() -> None:
    request = post(
        "https://a.example/sms?to=491701234567&limit=1", '{"to":["491701234567"],"text":"Bring milk","ttl":60}'
    )
    answer = said(200, {"messages": [{"id": "m-1", "text": "Bring milk", "from": "Ana"}], "balance": 12.5})
    shown = without_people(Exchange(request, answer, NOW))
    assert isinstance(shown.answer, Response)
    assert json.loads(shown.request.body or b"") == {"to": [LEFT_OUT], "text": LEFT_OUT, "ttl": 60}
    assert json.loads(shown.answer.body) == {
        "messages": [{"id": "m-1", "text": LEFT_OUT, "from": LEFT_OUT}],
        "balance": 12.5,
    }
    assert "limit=1" in shown.request.url
    assert "4917" not in shown.request.url


def test_an_error_keeps_its_words() -> None:
    body = {"requestError": {"serviceException": {"messageId": "UNAUTHORIZED", "text": "Invalid login details"}}}
    shown = without_people(Exchange(get("https://a.example/x"), said(401, body), NOW))
    assert isinstance(shown.answer, Response)
    assert json.loads(shown.answer.body) == body


def test_the_providers_file_tells_where_else_people_are() -> None:
    answer = said(200, {"data": [{"properties": {"nick": "Ana"}}], "total": 1})
    shown = without_people(Exchange(get("https://a.example/x"), answer, NOW, call_id="contacts"), CATALOG["seven"])
    assert isinstance(shown.answer, Response)
    assert b"Ana" not in shown.answer.body


def test_a_failures_words_and_odd_addresses_are_read_too() -> None:
    shown = without_people(Exchange(get("https://a.example/x"), Failure("net.dns", "mail ana@example.org"), NOW))
    assert isinstance(shown.answer, Failure)
    assert shown.answer.text == f"mail {LEFT_OUT}"
    assert address("https://[") == "https://["


def test_the_names_behind_accounts_are_what_names_somebody() -> None:
    who = {"name": "Jane Heron", "email": "jane@heron.example", "user_id": "4711", "balance": "12.50", "plan": "77.5"}
    accounts = (
        Account("shop", "a", "m", identity={**who, "currency": "EUR", "short": "Jo"}),
        Account("other", "a", "m", identity={"name": "Ana", "user_id": "7"}),
    )
    assert names_behind(accounts) == {"Jane Heron", "jane@heron.example", "4711", "Ana"}
    assert names_behind(()) == set()


def test_what_was_typed_and_what_a_token_claims_names_somebody_too() -> None:
    claims = {"sub": "s-4711", "preferred_username": "jheron", "iss": "https://id.example", "scope": "sms:send"}
    payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    grant = Grant(Secret(f"eyJhbGciOiJIUzI1NiJ9.{payload}.c2ln"), NOW)
    typed = {"username": "jane.login", "base_url": "https://jane.example", "region": "eu"}
    assert names_behind((Account("shop", "a", "m", fields=typed, grant=grant),)) == {"jane.login", "s-4711", "jheron"}

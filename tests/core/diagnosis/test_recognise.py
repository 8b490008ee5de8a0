"""Whose exchange it is and where it happened: address, form and credential tell, in this order."""

from __future__ import annotations

import pytest

from smsauth_gui.core.diagnosis.recognise import address_of, form_of
from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.diagnosis.view import look
from smsauth_gui.core.values.http import Request
from tests.core.diagnosis import test_diagnose as the
from tests.core.diagnosis.test_diagnose import Ask, bearer, got, key
from tests.core.minted import INFOBIP_KEY, NOW, SMSGATE, UUID, T, basic, catalog, mint

GATE = the.GATE
OWN = "https://sms.nordwind.example/api/3rdparty/v1"
LAN = "http://192.168.1.20:8080"
SINCH = f"/v1/projects/{UUID}"
PAIR = bearer(basic("F940DD", "x7k-p2m_9qw4rt"), "Basic")
LOGIN = {"username": "portal.user", "password": "Gr4nit-Fluss"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
LOCAL = mint({"iss": "me.capcom.smsgateway", "token_use": "access", "scopes": [], "jti": "x", "exp": T + 60})

SEEN: list[tuple[Ask, tuple[str, str, str, str, str]]] = [
    # provider, method, mode, place, call
    (Ask(f"{the.SEVEN}/balance", key("x")), ("seven", "api_key", "seven", "call", "balance")),
    (Ask(f"{the.SEVEN}/balance", PAIR), ("seven", "api_key_basic", "seven", "call", "balance")),
    (Ask(f"{the.SEVEN}/balance", bearer("x")), ("seven", "oauth2_code", "seven", "call", "balance")),
    (Ask(f"{the.SEVEN}/balance"), ("seven", "", "seven", "call", "balance")),
    (Ask(f"{the.SEVEN}/balance/"), ("seven", "", "seven", "call", "balance")),
    (Ask(f"{the.SEVEN}/balance", body={}), ("seven", "", "seven", "call", "")),
    (Ask(f"{the.SEVEN}/analytics/country?x=1"), ("seven", "", "seven", "call", "analytics")),
    (Ask("https://gateway.sms77.io/api/balance"), ("seven", "", "sms77", "call", "balance")),
    (Ask("https://GATEWAY.seven.io/api/balance"), ("seven", "", "", "call", "balance")),
    (Ask("https://gateway.seven.io.evil.example/api/balance"), ("", "", "", "call", "")),
    (Ask("https://oauth.seven.io/me"), ("seven", "oauth2_code", "seven", "call", "me")),
    (Ask("https://oauth.seven.io/token", body="a=b"), ("seven", "oauth2_code", "seven", "token", "")),
    (Ask("https://oauth.seven.io/token"), ("seven", "oauth2_code", "seven", "call", "")),
    (Ask("https://oauth.seven.io/authorize"), ("seven", "oauth2_code", "seven", "authorize", "")),
    (Ask("https://oauth.seven.io/x?response_type=code"), ("seven", "oauth2_code", "seven", "authorize", "")),
    # The grant in the form.
    (Ask("https://oauth.seven.io/x", FORM, "grant_type=refresh_token"), ("seven", "oauth2_code", "seven", "refresh", "")),
    (Ask("https://oauth.seven.io/x", FORM, "grant_type=client_credentials"), ("seven", "", "seven", "token", "")),
    (Ask("https://oauth.seven.io/x", FORM, "grant_type=its_own"), ("seven", "oauth2_code", "seven", "token", "")),
    (Ask("https://oauth.seven.io/x", FORM, "grant_type="), ("seven", "oauth2_code", "seven", "call", "")),
    (Ask("https://auth.sinch.com/x", {}, {"grant_type": "client_credentials"}), ("sinch", "oauth2_client", "", "token", "")),
    # The browser came back.
    (Ask("http://127.0.0.1:7177/?state=s&code=c"), ("", "", "", "authorize", "")),
    (Ask("http://127.0.0.1:7177/?state=s&error=e"), ("", "", "", "authorize", "")),
    (Ask("http://127.0.0.1:7177/?state=s"), ("", "", "", "call", "")),
    (Ask("http://127.0.0.1:7177/?code=c"), ("", "", "", "call", "")),
    (Ask("http://app.example/?state=s&code=c"), ("", "", "", "call", "")),
    # Servers of one's own, by path or credential.
    (Ask(f"{GATE}/messages", bearer("x")), ("smsgate", "jwt", "cloud", "call", "messages")),
    (Ask(f"{OWN}/messages", bearer("x")), ("smsgate", "jwt", "private", "call", "messages")),
    (Ask(f"{OWN}/messages/7", PAIR), ("smsgate", "basic", "private", "call", "message")),
    (Ask("https://sms.nordwind.example/api/3rdparty/v10/messages", bearer("x")), ("", "", "", "call", "")),
    (Ask(f"{LAN}/messages", bearer("x")), ("", "", "", "call", "")),
    (Ask(f"{LAN}/messages", bearer(SMSGATE)), ("smsgate", "jwt", "", "call", "messages")),
    (Ask(f"{LAN}/messages", bearer(LOCAL)), ("smsgate", "jwt", "", "call", "messages")),
    (Ask("https://a.example/x", bearer(INFOBIP_KEY, "App")), ("infobip", "api_key", "", "call", "")),
    (Ask("https://a.example/x", bearer("•••• sha256:0123456789ab")), ("", "", "", "call", "")),
    (Ask(f"{GATE}/auth/token", PAIR, {"ttl": 60}), ("smsgate", "jwt", "cloud", "token", "")),
    (Ask(f"{GATE}/auth/token/refresh", bearer("x"), {}), ("smsgate", "jwt", "cloud", "refresh", "")),
    (Ask(f"{GATE}/auth/token/7", bearer("x"), method="DELETE"), ("smsgate", "jwt", "cloud", "revoke", "")),
    # What works at an address, and what the credential looks like.
    (Ask(f"https://numbers.api.sinch.com{SINCH}/availableRegions", PAIR), ("sinch", "basic", "", "call", "available_regions")),
    (Ask(f"https://numbers.api.sinch.com{SINCH}/availableRegions"), ("sinch", "", "", "call", "available_regions")),
    (Ask("https://eu.sms.api.sinch.com/xms/v1/x/y", PAIR), ("sinch", "service_plan", "", "call", "")),
    (Ask(f"{the.BIP}/auth/1/session", {}, LOGIN), ("infobip", "ibsso", "", "session", "")),
    (Ask(f"{the.BIP}/account/1/balance", bearer(INFOBIP_KEY)), ("infobip", "api_key", "", "call", "balance")),
    (Ask(f"{the.BIP}/account/1/balance", bearer(UUID, "IBSSO")), ("infobip", "ibsso", "", "call", "balance")),
    (Ask(f"{the.SIM}/getBalance.php?apikey=x"), ("onlinesim", "api_key_query", "", "call", "balance")),
    (Ask("http://[half", bearer("x")), ("", "", "", "call", "")),
]  # fmt: skip


def seen(situation: Situation) -> tuple[str, str, str, str, str]:
    view = look(situation, catalog())
    return view.provider_id, view.method_id, view.mode, view.place, view.call.id if view.call else ""


@pytest.mark.parametrize(("ask", "expected"), SEEN, ids=lambda value: value.url if isinstance(value, Ask) else "")
def test_an_exchange_is_recognised_by_what_its_request_shows(ask: Ask, expected: tuple[str, ...]) -> None:
    assert seen(Situation(ask.request(), got(200, ""), NOW)) == expected


def test_what_is_named_counts_before_what_is_seen() -> None:
    request = the.BALANCE.request()
    named = Situation(request, got(200, ""), NOW, provider="smsgate", method="basic", mode="local", place="call")
    assert seen(named) == ("smsgate", "basic", "local", "call", "")
    assert seen(Situation(request, got(200, ""), NOW, call="contacts"))[4] == "contacts"
    assert seen(Situation(request, got(200, ""), NOW, call="nothing"))[4] == ""
    assert seen(Situation(request, got(200, ""), NOW, place="token"))[3:] == ("token", "")
    assert seen(Situation(request, got(200, ""), NOW, provider="nobody"))[0] == "seven"
    keyed = Ask("https://a.example/x", bearer(INFOBIP_KEY, "App")).request()
    assert seen(Situation(keyed, got(200, ""), NOW, provider="nobody"))[0] == ""


def test_without_a_request_only_what_is_named_is_known() -> None:
    assert seen(Situation(None, got(200, ""), NOW)) == ("", "", "", "call", "")
    assert seen(Situation(None, got(200, ""), NOW, provider="smsgate")) == ("smsgate", "", "", "call", "")
    assert seen(Situation(None, got(200, ""), NOW, provider="smsgate", method="jwt"))[1] == "jwt"


@pytest.mark.parametrize("mode", ["cloud", "local"])
def test_of_calls_at_one_path_the_one_of_the_mode_is_meant(mode: str) -> None:
    request = Ask(f"{LAN}/messages", bearer(LOCAL)).request()
    expected = {"cloud": "messages", "local": "local_messages"}
    assert seen(Situation(request, got(200, ""), NOW, provider="smsgate", mode=mode))[4] == expected[mode]


def test_an_address_that_cannot_be_read_has_no_parts() -> None:
    address = address_of(Request("GET", "http://[half?a=b"))
    assert (address.verb, address.url, address.host, address.path, address.query) == (
        "GET",
        "http://[half?a=b",
        "",
        "",
        {},
    )


@pytest.mark.parametrize(
    ("body", "form"),
    [
        (None, {}),
        (b"", {}),
        (b"a=b&c=", {"a": "b", "c": ""}),
        (b' {"a": "b", "n": 3}', {"a": "b"}),
        (b"{broken", {}),
    ],
)
def test_a_form_is_read_from_both_ways_to_write_one(body: bytes | None, form: dict[str, str]) -> None:
    assert form_of(Request("POST", "http://a", (), body)) == form

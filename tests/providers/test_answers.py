"""What the providers' own libraries, specifications and maintainers say of answers, where it differs from their pages."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.paste.read import read
from smsauth_gui.core.paste.summary import summarised
from smsauth_gui.core.values.http import Request, Response
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.verdict import outcome
from tests.core.exchanges import (
    CATALOG,
    INFOBIP_KEY,
    KEY_ID,
    KEY_SECRET,
    LONG_KEY,
    NOW,
    ONLINESIM_KEY,
    PLAN,
    PLAN_TOKEN,
    PROJECT,
    basic,
    get,
    judged,
    jwt,
    post,
    read_out,
    said,
    sinch_token,
    stamp,
)

KEY = basic(KEY_ID, KEY_SECRET)
TOKEN = f"Bearer {sinch_token()}"
ZT = f"https://zt.us.sms.api.sinch.com/xms/v1/{PROJECT}/batches"
SMS = f"https://us.sms.api.sinch.com/xms/v1/{PROJECT}/batches"
LOOKUP = f"https://lookup.api.sinch.com/v2/projects/{PROJECT}/lookups"
NUMBERS = f"https://numbers.api.sinch.com/v1/projects/{PROJECT}/availableRegions"
APPS = f"https://eu.conversation.api.sinch.com/v1/projects/{PROJECT}/apps"
VOICE = "https://callingapi.sinch.com/v1/configuration/numbers"
SEVEN = "https://gateway.seven.io/api/contacts"
GATE = "https://api.sms-gate.app"
LOGIN = basic("ABCDEF", "abcdefghijklmn")
SIM = f"https://onlinesim.io/api/setOperationOk.php?apikey={ONLINESIM_KEY}&tzid=1"
BIP = "https://k3v9q.api.infobip.com/account/1/balance"


@dataclass(frozen=True)
class Case:
    request: Request
    answer: Response
    cause: str
    words: str = ""
    certainty: str = ""
    alternative: str = ""


def seven(body: object, **headers: str) -> tuple[Request, Response]:
    return get(SEVEN, X_Api_Key=LONG_KEY, **headers), said(200, body)


CASES = {
    "an access key of a new project at SMS": Case(
        get(ZT, KEY), said(401), "credential.other_provider", "15 April 2026", "reading", "credential.rejected"
    ),
    "a project where the plan belongs": Case(
        get(SMS, TOKEN), said(401), "credential.other_provider", "15 April 2026", "reading"
    ),
    "a plan's own refusal": Case(
        get(SMS.replace(PROJECT, PLAN), f"Bearer {PLAN_TOKEN}"), said(401), "credential.rejected", "this service plan"
    ),
    "an expired token there": Case(get(ZT, f"Bearer {sinch_token(-5)}"), said(401), "token.expired", "", "proved"),
    "a locked account at Number Lookup": Case(post(LOOKUP, "{}", TOKEN), said(402), "account.blocked", "locked"),
    "Number Lookup not switched on": Case(post(LOOKUP, "{}", TOKEN), said(403), "account.api_disabled", "switched on"),
    "a signature of an application": Case(
        get(VOICE, "Application 2e4d6c8b-1a3f-4b5d-8c7e-9f0a1b2c3d4e:UHI0Y3QxY2VTZWNyZXQwMQ=="),
        said(401, {"errorCode": 40100, "message": "Invalid signature"}),
        "signature.invalid",
        "base64",
        "provider_says",
        "credential.rejected",
    ),
    "another region of the Conversation API": Case(get(APPS, TOKEN), said(404), "request.not_found", "us, eu, br"),
    "too many tokens": Case(
        post("https://auth.sinch.com/oauth2/token", "grant_type=client_credentials", KEY),
        said(429),
        "limit.rate",
        "Wait a few seconds",
    ),
    "too many calls with Basic": Case(get(NUMBERS, KEY), said(429), "limit.rate", "meant for tests"),
    "too many calls with a token": Case(get(NUMBERS, TOKEN), said(429), "limit.rate"),
    "seven saw no key": Case(*seven("300"), "credential.missing", "no key", "", "request.bad"),
    "no key was sent to seven": Case(get(SEVEN), said(200, "300"), "credential.missing", "", "documented"),
    "seven's number as code": Case(*seven({"code": 900}), "credential.rejected", "900"),
    "seven's number as error_code": Case(*seven({"error_code": "902"}), "permission.scope", "902"),
    "seven's number in a fraction": Case(*seven({"code": 903.0}), "permission.ip", "903"),
    "a type is missing": Case(*seven("304"), "request.bad", "rejected the request", "reading"),
    "a wrong sender": Case(*seven({"success": "306"}), "request.bad", "rejected the request", "reading"),
    "a wrong type": Case(*seven("400"), "request.bad", "rejected the request", "reading"),
    "a missing ring tone": Case(*seven({"code": 803}), "request.bad", "rejected the request", "reading"),
    "a deactivated API": Case(*seven("902"), "permission.scope", "deactivated", "", "account.api_disabled"),
    "a key that demands signatures": Case(*seven("901"), "credential.rejected", "signed", "", "request.bad"),
    "a wrong signature": Case(*seven("901", X_Signature="ab" * 32), "signature.invalid", "HMAC", "provider_says"),
    "one message of a good request": Case(
        *seven({"success": "100", "messages": [{"success": False, "error": "202", "error_text": "no such number"}]}),
        "message.refused",
        "messages[].error_text",
    ),
    "a request that went through": Case(*seven({"success": "100", "messages": [{"success": True}]}), "ok"),
    "the phone's own API": Case(get(f"{GATE}/mobile/v1/device", LOGIN), said(401), "request.not_found", "/3rdparty/v1"),
    "the older public host": Case(get("https://sms.capcom.me/", LOGIN), said(401), "credential.rejected"),
    "a one-time code": Case(
        get(f"{GATE}/3rdparty/v1/messages", "Code A1B2C3"), said(401), "credential.other_provider", "60 seconds"
    ),
    "codes are switched off": Case(
        post(f"{GATE}/mobile/v1/device", "{}", "Code A1B2C3"),
        said(501, {"message": "otp service is disabled"}),
        "mode.unsupported",
        "60 seconds",
        "provider_says",
    ),
    "Infobip's general address": Case(
        get("https://api.infobip.com/account/1/balance", f"App {INFOBIP_KEY}"),
        said(401, {"errorCode": "E401", "description": "Unauthorized", "details": []}),
        "credential.rejected",
        "only decides the route",
    ),
    "Infobip's key in the address": Case(
        get(f"{BIP}?apiKey={INFOBIP_KEY}"), said(401), "credential.scheme", "names no parameter", "reading"
    ),
    "a problem in RFC 9457's form": Case(
        get(BIP, f"App {INFOBIP_KEY}"),
        said(403, {"title": "Forbidden", "status": 403, "detail": "Access is forbidden"}, "application/problem+json"),
        "permission.scope",
    ),
    "a key at Infobip's MCP servers": Case(
        get("https://mcp.infobip.com/sms", f"App {INFOBIP_KEY}"), said(401), "credential.rejected"
    ),
    "closed again too soon": Case(
        get(SIM),
        said(200, {"response": "INTERVAL_CONCURRENT_REQUESTS_ERROR"}),
        "limit.rate",
        "once every 5 seconds",
        "reading",
    ),
    "closed too early": Case(
        get(SIM), said(200, {"response": "NO_COMPLETE_TZID"}), "request.bad", "about 2 minutes", "reading"
    ),
}
HOSTS = {"callingapi.sinch.com": "sinch", "sms.capcom.me": "smsgate", "mcp.infobip.com": "infobip"}
OWNERS = {
    '{"success":true,"user_id":12345,"email":"a@b.example","company":"ACME","alias":"x","balance":"627.3615"}': "seven",
    '{"success": "202"}': "seven",
    '{"errorCode":"E401","description":"Unauthorized","details":[]}': "infobip",
    "HeJyJSAvBWDn5RwNfhQG" + "x" * 44: "seven",
}


def reading_of(text: str) -> Reading:
    return read(text, catalog=CATALOG, now=NOW)


def diagnosed(case: Case) -> Diagnosis:
    return judged(case.request, case.answer)


@pytest.mark.parametrize("name", CASES)
def test_an_answer_means_what_the_providers_code_says(name: str) -> None:
    case = CASES[name]
    found = diagnosed(case)
    assert found.cause == case.cause, found
    assert case.words in found.says
    assert not case.certainty or found.certainty == case.certainty
    assert not case.alternative or case.alternative in found.alternatives


def test_the_general_address_is_the_last_suspect() -> None:
    assert diagnosed(CASES["Infobip's general address"]).alternatives.index("host.wrong") >= 2


def test_a_complaint_of_seven_proves_the_key_and_a_missing_key_does_not() -> None:
    assert "evidence.recognised" in {item.code for item in diagnosed(CASES["a type is missing"]).evidence}
    assert "evidence.recognised" not in {item.code for item in diagnosed(CASES["seven saw no key"]).evidence}


def test_the_number_that_decides_is_shown_wherever_it_stands() -> None:
    [evidence, *_] = diagnosed(CASES["seven's number as code"]).evidence
    assert evidence.values == {"words": "900"}


@pytest.mark.parametrize("host", HOSTS)
def test_hosts_have_their_owner(host: str) -> None:
    assert [provider.id for provider in CATALOG if provider.owns(host)] == [HOSTS[host]]


@pytest.mark.parametrize("text", OWNERS)
def test_answers_and_keys_name_their_provider(text: str) -> None:
    assert reading_of(text).owner == OWNERS[text]


def test_numbers_that_others_use_too_name_nobody() -> None:
    assert reading_of('{"code": 401, "message": "no"}').owner == ""
    assert reading_of('{"success": true}').owner == ""


def test_the_answer_of_who_am_i_is_an_answer_and_no_error() -> None:
    reading = reading_of(next(iter(OWNERS)))
    assert reading.kind == "unknown"
    summary = summarised(reading, (), NOW)
    assert summary.case == "answer"
    first, _ = outcome(summary, reading, then=False, provider="seven", language=ENGLISH)
    assert first == "seven's response with the account's name."


@pytest.mark.parametrize("claim", ["iss", "kid"])
def test_a_user_token_for_in_app_calling_is_told_by_issuer_or_key(claim: str) -> None:
    application = "//rtc.sinch.com/applications/2e4d6c8b-1a3f-4b5d-8c7e-9f0a1b2c3d4e"
    claims = {"iat": stamp(0), "exp": stamp(10), "nonce": "6b438bda-2d5c-4e8c-92b0-39f20a94b34e"}
    if claim == "iss":
        token = jwt({**claims, "iss": application, "sub": f"{application}/users/ann"})
    else:
        token = jwt(claims, header={"kid": f"hkdfv1-{NOW:%Y%m%d}"})
    reading = reading_of(token)
    assert reading.providers[0].id == "sinch"
    assert reading.token_kind == "user"


def test_a_page_that_asks_smsgate_from_a_browser_hears_why() -> None:
    text = (
        "Access to fetch at 'https://api.sms-gate.app/3rdparty/v1/messages' from origin 'https://shop.example' has been "
        "blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource."
    )
    found = read_out(text).diagnosis
    assert found is not None
    assert found.cause == "client.browser"
    assert "made for web pages" in found.says


def test_every_file_that_connects_tells_when_it_was_last_compared() -> None:
    assert all(provider.compared for provider in CATALOG.connectable)

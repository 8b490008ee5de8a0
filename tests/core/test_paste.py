"""What people paste: each text, what it is, and the credentials in it. None of these texts is a published sample."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from smsauth_gui.core import paste
from smsauth_gui.core.reading import Reading
from tests.core.minted import (
    HEX32,
    INFOBIP,
    INFOBIP_KEY,
    NOBODY,
    NOW,
    ONLINESIM_KEY,
    SEVEN_KEY,
    SEVEN_REFRESH,
    SEVEN_TOKEN,
    SMSGATE,
    SMSGATE_EXPIRED,
    SMSGATE_REFRESH,
    TELNYX_KEY,
    TWILIO_SID,
    UUID,
    basic,
    catalog,
    codes,
    credentials,
    secrets,
)


@dataclass(frozen=True)
class Case:
    """A pasted text and what has to be said about it."""

    name: str
    text: str | bytes
    kind: str
    """One or several words, any of which is right."""
    holds: tuple[str, ...] = ()
    """Exactly these credentials are found."""
    provider: str | None = None
    """The first guess of the whole; empty: nobody is named with more than low confidence."""
    findings: tuple[str, ...] = ()
    users: tuple[str, ...] = ()


def read(text: str | bytes, **more: Any) -> Reading:
    return paste.read(text, catalog=catalog(), now=NOW, **more)


def lines(*parts: str) -> str:
    return "\n".join(parts) + "\n"


BASIC = basic("ana", "p:w ü1")
NOISE = ("text.surrounding_noise",)

NOISY = [
    Case("double quotes", f'"{NOBODY}"', "jwt", (NOBODY,), "", NOISE),
    Case("typographic quotes", f"„{NOBODY}“", "jwt", (NOBODY,), "", NOISE),
    Case("bearer twice", f"Bearer Bearer {INFOBIP}", "jwt", (INFOBIP,), "infobip", NOISE),
    Case("a url-encoded space", f"Bearer%20{INFOBIP}", "jwt", (INFOBIP,), "infobip", NOISE),
    Case("a header of JSON", f'"Authorization": "Bearer {SMSGATE}",', "jwt", (SMSGATE,), "smsgate", NOISE),
    Case("an equals sign", f"Authorization=Bearer {SMSGATE}", "jwt headers env", (SMSGATE,), "smsgate"),
    Case("back quotes of Markdown", f"```\n{NOBODY}\n```", "jwt", (NOBODY,), "", NOISE),
    Case("markup of a ticket", f"{{code}}\n{NOBODY}\n{{code}}", "jwt", (NOBODY,), "", NOISE),
    Case("entities of HTML", f"token=&quot;{NOBODY}&quot;", "jwt", (NOBODY,)),
    Case("a sentence", f"Hi, my token is {INFOBIP}. It does not work!", "jwt", (INFOBIP,), "infobip", NOISE),
    Case("a quoted mail", f"> {INFOBIP[:70]}\n> {INFOBIP[70:]}\n", "jwt", (INFOBIP,), "infobip"),
    Case("quoted-printable", f"{INFOBIP[:70]}=\n{INFOBIP[70:]}", "jwt", (INFOBIP,), "infobip"),
    Case("a space where the line ended", f"{INFOBIP[:70]} {INFOBIP[70:]}", "jwt", (INFOBIP,), "infobip"),
    Case(
        "wrapped behind Bearer",
        f"Authorization: Bearer {INFOBIP[:60]}\n  {INFOBIP[60:120]}\n  {INFOBIP[120:]}",
        "jwt headers",
        (INFOBIP,),
        "infobip",
    ),
    Case("non-breaking spaces", f"\u00a0{NOBODY}\u00a0", "jwt", (NOBODY,)),
    Case("a byte order mark", f"\ufeff{NOBODY}", "jwt", (NOBODY,), "", ("text.hidden_characters",)),
    Case(
        "a soft hyphen",
        f"{INFOBIP_KEY[:20]}\u00ad{INFOBIP_KEY[20:]}",
        "api_key",
        (INFOBIP_KEY,),
        "infobip",
        ("text.hidden_characters",),
    ),
    Case(
        "a direction override",
        f"\u202e{SEVEN_KEY}\u202c",
        "api_key opaque",
        (SEVEN_KEY,),
        "",
        ("text.hidden_characters",),
    ),
    Case("a terminal's colours", f"\x1b[32m{NOBODY}\x1b[0m", "jwt", (NOBODY,), "", ("text.hidden_characters",)),
    Case("UTF-16 of Windows", f"{INFOBIP_KEY}\r\n".encode("utf-16"), "api_key", (INFOBIP_KEY,), "infobip"),
    Case("UTF-8 with BOM", f"{INFOBIP_KEY}\r\n".encode("utf-8-sig"), "api_key", (INFOBIP_KEY,), "infobip"),
    Case("a label", f"token: {NOBODY}", "jwt", (NOBODY,)),
    Case(
        "JSON inside JSON", json.dumps(json.dumps({"access_token": INFOBIP})), "token_response", (INFOBIP,), "infobip"
    ),
    Case(
        "JSON escaped in a log",
        f'body={{\\"access_token\\":\\"{INFOBIP}\\"}}',
        "jwt token_response",
        (INFOBIP,),
        "infobip",
    ),
    Case("a scheme in capitals", f"BEARER {INFOBIP}", "jwt", (INFOBIP,), "infobip", NOISE),
    Case("angle brackets", f"<{INFOBIP}>", "jwt", (INFOBIP,), "infobip", NOISE),
    Case("a parameter", f"?access_token={SMSGATE}", "jwt", (SMSGATE,), "smsgate", NOISE),
    Case(
        "a fragment", f"#access_token={SMSGATE}&token_type=Bearer", "jwt redirect token_response", (SMSGATE,), "smsgate"
    ),
]

HEADERS = [
    Case(
        "several headers",
        lines("GET /api/balance HTTP/1.1", "Host: gateway.seven.io", f"X-Api-Key: {SEVEN_KEY}"),
        "headers",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "headers without a request line",
        lines("Host: api.sms-gate.app", f"Authorization: Basic {BASIC}", "Accept: */*"),
        "headers",
        (BASIC,),
        "smsgate",
        users=("ana",),
    ),
    Case(
        "headers of HTTP/2",
        lines(":authority: gateway.seven.io", ":method: GET", f"x-api-key: {SEVEN_KEY}"),
        "headers",
        (SEVEN_KEY,),
        "seven",
    ),
    Case("a browser's two lines", lines("authorization", f"Bearer {INFOBIP}"), "jwt headers", (INFOBIP,), "infobip"),
    Case("a key header", f"X-Api-Key: {SEVEN_KEY}", "api_key headers", (SEVEN_KEY,), ""),
    Case("Infobip's session", f"Authorization: IBSSO {UUID}", "opaque headers api_key", (UUID,), "infobip"),
    Case("Infobip's session, misspelt", f"IBBSO {UUID}", "opaque headers api_key", (UUID,), "infobip"),
    Case(
        "Sinch's signature", f"Authorization: Application {UUID}:c2lnbmF0dXJl", "opaque api_key headers", None, "sinch"
    ),
    Case(
        "MessageBird's word",
        "Authorization: AccessKey a1B2c3D4e5F6g7H8i9J0k1L2m",
        "api_key headers",
        None,
        "messagebird",
    ),
    Case("Basic", f"Authorization: Basic {BASIC}", "basic", (BASIC,), "", users=("ana",)),
    Case(
        "Basic with an account SID",
        f"Authorization: Basic {basic(TWILIO_SID, HEX32)}",
        "basic",
        (basic(TWILIO_SID, HEX32),),
        "twilio",
        users=(TWILIO_SID,),
    ),
    Case("Basic with a raw key", f"Authorization: Basic {SEVEN_KEY}", "api_key opaque basic", (SEVEN_KEY,), None),
    Case("Basic alone", BASIC, "basic", (BASIC,), "", users=("ana",)),
    Case("an option of curl", f'-H "Authorization: App {INFOBIP_KEY}"', "api_key headers", (INFOBIP_KEY,), "infobip"),
    Case(
        "a cookie",
        lines("Host: shop.example.org", f"Cookie: theme=dark; session={NOBODY}; a=b"),
        "jwt headers",
        (NOBODY,),
        "",
    ),
    Case("no scheme word", f"Authorization: {SEVEN_KEY}", "api_key opaque headers", (SEVEN_KEY,), ""),
]

CURL = [
    Case(
        "single quotes",
        f"curl 'https://api.infobip.com/account/1/balance' -H 'Authorization: App {INFOBIP_KEY}'",
        "curl",
        (INFOBIP_KEY,),
        "infobip",
    ),
    Case(
        "a prompt",
        f"$ curl -s https://gateway.seven.io/api/balance -H 'X-Api-Key: {SEVEN_KEY}' | jq .",
        "curl",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "cmd",
        lines(
            'curl ^"https://gateway.seven.io/api/balance^" ^',
            f'  -H ^"X-Api-Key: {SEVEN_KEY}^" ^',
            '  -H ^"Accept: application/json^"',
        ).replace("\n", "\r\n"),
        "curl",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "PowerShell",
        lines('curl.exe "https://api.sms-gate.app/3rdparty/v1/devices" `', f'  -H "Authorization: Bearer {SMSGATE}"'),
        "curl",
        (SMSGATE,),
        "smsgate",
    ),
    Case(
        "user and password",
        "curl -u 'ana:p:w ü1' https://api.sms-gate.app/3rdparty/v1/messages",
        "curl",
        (BASIC,),
        "smsgate",
        users=("ana",),
    ),
    Case(
        "long options",
        "curl --request GET --user=ana:'p:w ü1' --url https://api.sms-gate.app/3rdparty/v1/devices",
        "curl",
        (BASIC,),
        "smsgate",
        users=("ana",),
    ),
    Case(
        "a key in the query",
        f'curl "https://onlinesim.io/api/getBalance.php?apikey={ONLINESIM_KEY}&lang=en"',
        "curl",
        (ONLINESIM_KEY,),
        "onlinesim",
    ),
    Case(
        "-G",
        f"curl -G https://onlinesim.io/api/getBalance.php -d apikey={ONLINESIM_KEY}",
        "curl",
        (ONLINESIM_KEY,),
        "onlinesim",
    ),
    Case(
        "a client's secret",
        f"curl https://eu.auth.sinch.com/oauth2/token -d grant_type=client_credentials -d client_id={UUID} "
        "-d client_secret=h7.Kd_92~xQpLm",
        "curl",
        ("h7.Kd_92~xQpLm",),
        "sinch",
    ),
    Case(
        "a login in JSON",
        lines(
            "curl -X POST https://x1.api.infobip.com/auth/1/session \\",
            """  -d '{"username":"ana","password":"Tr0ub4dor&3"}'""",
        ),
        "curl",
        ("Tr0ub4dor&3",),
        "infobip",
    ),
    Case(
        "dollar quotes",
        f"curl $'https://gateway.seven.io/api/balance' -H $'X-Api-Key: {SEVEN_KEY}'",
        "curl",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "a user in the address",
        "curl https://ana:hunter2@api.sms-gate.app/3rdparty/v1/devices",
        "curl",
        (basic("ana", "hunter2"),),
        "smsgate",
        users=("ana",),
    ),
    Case(
        "with its answer",
        lines(
            f"curl -i https://oauth.seven.io/token -d grant_type=refresh_token -d refresh_token={SEVEN_REFRESH}",
            "HTTP/1.1 200 OK",
            "Content-Type: application/json",
            "",
            json.dumps({"access_token": SEVEN_TOKEN, "expires_in": 3600}),
        ),
        "curl",
        (SEVEN_REFRESH, SEVEN_TOKEN),
        "seven",
    ),
    Case(
        "verbose",
        lines(
            f"curl -v https://api.sms-gate.app/3rdparty/v1/devices -H 'Authorization: Bearer {SMSGATE_EXPIRED}'",
            "*   Trying 1.2.3.4:443...",
            "> GET /3rdparty/v1/devices HTTP/2",
            "> Host: api.sms-gate.app",
            f"> authorization: Bearer {SMSGATE_EXPIRED}",
            ">",
            "< HTTP/2 401",
            "<",
            '{"message":"expired"}',
        ),
        "curl",
        (SMSGATE_EXPIRED,),
        "smsgate",
    ),
    Case(
        "a variable instead",
        'curl https://gateway.seven.io/api/balance -H "X-Api-Key: $SEVEN_API_KEY"',
        "curl",
        None,
        "seven",
        ("text.placeholder",),
    ),
]

LOGS = [
    Case(
        "httpx",
        f'INFO:httpx:HTTP Request: GET https://onlinesim.io/api/getBalance.php?apikey={ONLINESIM_KEY} "HTTP/1.1 200 OK"',
        "api_key opaque headers",
        (ONLINESIM_KEY,),
        "onlinesim",
    ),
    Case(
        "urllib3",
        lines(
            "DEBUG:urllib3.connectionpool:Starting new HTTPS connection (1): onlinesim.io:443",
            f'DEBUG:urllib3.connectionpool:https://onlinesim.io:443 "GET /api/getBalance.php?apikey={ONLINESIM_KEY} HTTP/1.1" 200 45',
        ),
        "api_key opaque headers",
        (ONLINESIM_KEY,),
        "onlinesim",
    ),
    Case(
        "http.client",
        f"send: b'GET /api/balance HTTP/1.1\\r\\nHost: gateway.seven.io\\r\\nX-Api-Key: {SEVEN_KEY}\\r\\nAccept: */*\\r\\n\\r\\n'",
        "api_key opaque headers",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "requests",
        f"{{'User-Agent': 'python-requests/2.31.0', 'Accept': '*/*', 'Authorization': 'App {INFOBIP_KEY}'}}",
        "api_key headers",
        (INFOBIP_KEY,),
        "infobip",
    ),
    Case(
        "okhttp",
        lines(
            "--> GET https://api.sms-gate.app/3rdparty/v1/devices",
            f"Authorization: Bearer {SMSGATE_EXPIRED}",
            "--> END GET",
            "<-- 401 https://api.sms-gate.app/3rdparty/v1/devices (88ms)",
        ),
        "headers jwt",
        (SMSGATE_EXPIRED,),
        "smsgate",
    ),
    Case(
        "okhttp on Android",
        lines(
            "D/OkHttp: --> GET https://gateway.seven.io/api/balance",
            f"D/OkHttp: X-Api-Key: {SEVEN_KEY}",
            "D/OkHttp: --> END GET",
        ),
        "headers api_key opaque",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "Guzzle",
        lines(
            "[2026-10-01 11:58:02] local.DEBUG: GET /account/1/balance HTTP/1.1",
            "Host: x1.api.infobip.com",
            f"Authorization: App {INFOBIP_KEY}",
            "",
            "HTTP/1.1 401 Unauthorized",
        ),
        "headers api_key",
        (INFOBIP_KEY,),
        "infobip",
    ),
    Case(
        "axios",
        f"AxiosError: 401 config: {{ headers: AxiosHeaders {{ Accept: 'application/json', Authorization: 'Bearer {INFOBIP}' }} }}",
        "jwt headers",
        (INFOBIP,),
        "infobip",
    ),
    Case(
        "nginx",
        f'10.0.0.1 - - [01/Oct/2026:11:58:02 +0000] "GET /cb?code={SEVEN_TOKEN}&state=abc HTTP/1.1" 200 12 "-" "curl/8"',
        "opaque redirect api_key",
        (SEVEN_TOKEN,),
        "",
    ),
]

SNIPPETS = [
    Case(
        "Python headers",
        f'headers = {{"X-Api-Key": "{SEVEN_KEY}", "Accept": "application/json"}}',
        "api_key opaque headers",
        (SEVEN_KEY,),
        "",
    ),
    Case(
        "Python with an address",
        lines(
            "import requests",
            "",
            f'API_KEY = "{SEVEN_KEY}"',
            "r = requests.get(",
            "    'https://gateway.seven.io/api/balance', headers={'X-Api-Key': API_KEY})",
            "print(r.text)",
        ),
        "api_key opaque",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "Python's pair",
        "requests.get('https://api.sms-gate.app/3rdparty/v1/devices', auth=('F940DD', 'x7k-p2m_9qw4rt'))",
        "basic",
        (basic("F940DD", "x7k-p2m_9qw4rt"),),
        "smsgate",
        users=("F940DD",),
    ),
    Case("Python's client", f"client = Client('{TWILIO_SID}', '{HEX32}')", "api_key opaque", None, "twilio"),
    Case(
        "PHP",
        f"curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: App {INFOBIP_KEY}', 'Accept: application/json']);",
        "api_key headers",
        (INFOBIP_KEY,),
        "infobip",
    ),
    Case("PHP's pair", 'curl_setopt($ch, CURLOPT_USERPWD, "ana:p:w ü1");', "basic", (BASIC,), "", users=("ana",)),
    Case(
        "Guzzle",
        f"$client->get('https://gateway.seven.io/api/balance', ['headers' => ['X-Api-Key' => '{SEVEN_KEY}']]);",
        "api_key opaque headers",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "fetch",
        f'fetch("https://api.sms-gate.app/3rdparty/v1/devices", {{"headers": {{"authorization": "Bearer {SMSGATE}"}}}});',
        "jwt headers",
        (SMSGATE,),
        "smsgate",
    ),
    Case(
        "PowerShell",
        f'Invoke-RestMethod -Uri "https://gateway.seven.io/api/balance" -Headers @{{ "X-Api-Key" = "{SEVEN_KEY}" }}',
        "api_key opaque headers",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "HTTPie",
        f"http GET https://gateway.seven.io/api/balance X-Api-Key:{SEVEN_KEY}",
        "api_key opaque headers",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "wget",
        f'wget --header="Authorization: App {INFOBIP_KEY}" https://x1.api.infobip.com/account/1/balance',
        "api_key headers",
        (INFOBIP_KEY,),
        "infobip",
    ),
    Case(
        "XML",
        f"<config><host>gateway.seven.io</host><apiKey>{SEVEN_KEY}</apiKey></config>",
        "api_key opaque",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "Java",
        f'Request request = new Request.Builder().addHeader("Authorization", "App {INFOBIP_KEY}").build();',
        "api_key headers",
        (INFOBIP_KEY,),
        "infobip",
    ),
]

SETTINGS = [
    Case(
        ".env",
        lines(
            "# settings",
            "export INFOBIP_BASE_URL='https://x1.api.infobip.com'",
            f'INFOBIP_API_KEY="{INFOBIP_KEY}"',
            "DEBUG=1",
        ),
        "env",
        (INFOBIP_KEY,),
        "infobip",
    ),
    Case("one line", f"SEVEN_API_KEY={SEVEN_KEY}", "env", (SEVEN_KEY,), "seven"),
    Case(
        "cmd",
        lines(f"set SEVEN_API_KEY={SEVEN_KEY}", "set DEBUG=1").replace("\n", "\r\n"),
        "env",
        (SEVEN_KEY,),
        "seven",
    ),
    Case("PowerShell", lines(f'$env:SEVEN_API_KEY = "{SEVEN_KEY}"', "$env:LANG = 'de'"), "env", (SEVEN_KEY,), "seven"),
    Case(
        "ini",
        lines("[sms]", "base_url = https://x1.api.infobip.com", f"api_key = {INFOBIP_KEY}  ; mine"),
        "env",
        (INFOBIP_KEY,),
        "infobip",
    ),
    Case(
        "properties",
        lines("infobip.base-url=x1.api.infobip.com", f"infobip.api-key={INFOBIP_KEY}"),
        "env",
        (INFOBIP_KEY,),
        "infobip",
    ),
    Case(
        "YAML",
        lines("services:", "  sms:", "    environment:", f"      SEVEN_API_KEY: {SEVEN_KEY}", "      DEBUG: 'true'"),
        "env",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "compose's list",
        lines("environment:", f"  - SEVEN_API_KEY={SEVEN_KEY}", "  - DEBUG=1"),
        "env",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "JSON",
        json.dumps({"sms": {"baseUrl": "https://x1.api.infobip.com", "apiKey": INFOBIP_KEY, "sender": "ACME"}}),
        "env",
        (INFOBIP_KEY,),
        "infobip",
    ),
    Case("a password", lines("SMSGATE_USERNAME=F940DD", "SMSGATE_PASSWORD=x7k-p2m_9qw4rt"), "env", None, "smsgate"),
    Case(
        "nothing filled in",
        lines("SEVEN_API_KEY=your_api_key_here", "DEBUG=1"),
        "env",
        None,
        "seven",
        ("text.placeholder",),
    ),
]


def har(*entries: dict[str, Any]) -> str:
    return json.dumps({"log": {"version": "1.2", "entries": list(entries)}})


def entry(
    url: str, headers: dict[str, str], answer: Any = None, *, body: str = "", method: str = "GET"
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": method,
        "url": url,
        "headers": [{"name": k, "value": v} for k, v in headers.items()],
    }
    if body:
        request["postData"] = {"mimeType": "application/x-www-form-urlencoded", "text": body}
    content = {"text": answer if isinstance(answer, str) else json.dumps(answer), "mimeType": "application/json"}
    return {
        "startedDateTime": "2026-10-01T11:30:00Z",
        "time": 5,
        "request": request,
        "response": {"status": 200, "headers": [], "content": content},
    }


def postman(auth: dict[str, Any] | None = None, **more: Any) -> str:
    request = {
        "method": "GET",
        "header": more.pop("header", []),
        "url": {"raw": more.pop("raw", "https://example.org/x")},
    }
    if auth:
        request["auth"] = auth
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return json.dumps(
        {"info": {"name": "SMS", "schema": schema}, "item": [{"name": "Balance", "request": request}], **more}
    )


EXPORTS = [
    Case(
        "HAR of two calls",
        har(
            entry("https://gateway.seven.io/api/balance", {"X-Api-Key": SEVEN_KEY}, "627.3"),
            entry("https://gateway.seven.io/api/analytics", {"Authorization": f"Bearer {SEVEN_TOKEN}"}, []),
        ),
        "har",
        (SEVEN_KEY, SEVEN_TOKEN),
        "seven",
    ),
    Case(
        "HAR of a token call",
        har(
            entry(
                "https://oauth.seven.io/token",
                {},
                {"access_token": SEVEN_TOKEN, "refresh_token": SEVEN_REFRESH, "expires_in": 3600},
                body="grant_type=authorization_code&code=9ccb478a7cbe043c&client_secret=s3cr3tS3cr3t",
                method="POST",
            )
        ),
        "har",
        (SEVEN_TOKEN, SEVEN_REFRESH, "9ccb478a7cbe043c", "s3cr3tS3cr3t"),
        "seven",
    ),
    Case(
        "HAR cut off",
        har(entry("https://gateway.seven.io/api/balance", {"X-Api-Key": SEVEN_KEY}, "627.3"))[:-60],
        "har headers api_key opaque",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "Postman bearer",
        postman({"type": "bearer", "bearer": [{"key": "token", "value": INFOBIP, "type": "string"}]}),
        "headers env",
        (INFOBIP,),
        "infobip",
    ),
    Case(
        "Postman basic",
        postman(
            {"type": "basic", "basic": [{"key": "password", "value": "p:w ü1"}, {"key": "username", "value": "ana"}]}
        ),
        "headers env",
        (BASIC,),
        None,
        users=("ana",),
    ),
    Case(
        "Postman key",
        postman(
            {
                "type": "apikey",
                "apikey": [
                    {"key": "value", "value": SEVEN_KEY},
                    {"key": "key", "value": "X-Api-Key"},
                    {"key": "in", "value": "header"},
                ],
            },
            raw="https://gateway.seven.io/api/balance",
        ),
        "headers env",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "Postman header",
        postman(header=[{"key": "Authorization", "value": f"App {INFOBIP_KEY}"}]),
        "headers env",
        (INFOBIP_KEY,),
        "infobip",
    ),
    Case(
        "Postman variable",
        postman(
            {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]},
            variable=[{"key": "token", "value": SMSGATE}],
        ),
        "headers env",
        (SMSGATE,),
        "smsgate",
    ),
    Case(
        "Postman environment",
        json.dumps(
            {
                "name": "prod",
                "values": [
                    {"key": "base", "value": "https://gateway.seven.io", "enabled": True},
                    {"key": "api_key", "value": SEVEN_KEY, "type": "secret"},
                ],
                "_postman_variable_scope": "environment",
            }
        ),
        "env",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "Insomnia",
        json.dumps(
            {
                "_type": "export",
                "resources": [
                    {
                        "url": "https://gateway.seven.io/api/balance",
                        "authentication": {"type": "bearer", "token": SEVEN_TOKEN},
                    }
                ],
            }
        ),
        "headers env",
        (SEVEN_TOKEN,),
        "seven",
    ),
]

ANSWERS = [
    Case(
        "token answer",
        json.dumps({"access_token": SEVEN_TOKEN, "token_type": "Bearer", "expires_in": 3600, "scope": "sms"}),
        "token_response",
        (SEVEN_TOKEN,),
        "",
    ),
    Case(
        "in camel case",
        json.dumps({"accessToken": INFOBIP, "expiresIn": 3600}),
        "token_response",
        (INFOBIP,),
        "infobip",
    ),
    Case("a session", json.dumps({"token": UUID}), "token_response", (UUID,), ""),
    Case(
        "as a form",
        f"access_token={SEVEN_TOKEN}&token_type=bearer&expires_in=3600",
        "token_response",
        (SEVEN_TOKEN,),
        "",
    ),
    Case(
        "with its head",
        lines(
            "HTTP/1.1 200 OK",
            "Date: Thu, 01 Oct 2026 11:59:00 GMT",
            "",
            json.dumps({"access_token": SEVEN_TOKEN, "expires_in": 3600}),
        ),
        "token_response headers",
        (SEVEN_TOKEN,),
        "",
    ),
    Case(
        "in a sentence",
        f'I got {{"access_token":"{SEVEN_TOKEN}","expires_in":3600,"refresh_token":"{SEVEN_REFRESH}"}} from you',
        "token_response",
        (SEVEN_TOKEN, SEVEN_REFRESH),
        "",
    ),
    Case(
        "Python's dict",
        str({"access_token": SEVEN_TOKEN, "token_type": "Bearer", "expires_in": 3600, "x": None}),
        "token_response",
        (SEVEN_TOKEN,),
        "",
    ),
    Case(
        "OAuth error",
        json.dumps({"error": "invalid_grant", "error_description": "The refresh token is invalid."}),
        "error_answer",
        (),
        "",
    ),
    Case("seven's number", "900", "error_answer", (), "seven"),
    Case(
        "Infobip's error",
        json.dumps(
            {"requestError": {"serviceException": {"messageId": "UNAUTHORIZED", "text": "Invalid login details"}}}
        ),
        "error_answer",
        (),
        None,
    ),
    Case(
        "error with its head",
        lines("HTTP/2 401", "content-type: application/json", "", '{"message":"Unauthorized"}'),
        "error_answer headers",
        (),
    ),
    Case("OnlineSIM's word", '{"response":"ERROR_NO_KEY"}', "error_answer", (), "onlinesim"),
    Case("redirect", f"https://app.example.org/cb?code={SEVEN_TOKEN}&state=xyz", "redirect", (SEVEN_TOKEN,), ""),
    Case("redirect of an app", f"com.example.app:/oauth?code={SEVEN_TOKEN}&state=xyz", "redirect", (SEVEN_TOKEN,), ""),
    Case(
        "redirect with a fragment",
        f"http://127.0.0.1:7177/callback#access_token={SMSGATE}&expires_in=3600&state=x",
        "redirect",
        (SMSGATE,),
        "smsgate",
    ),
    Case(
        "redirect refused",
        "http://localhost:8080/callback?error=access_denied&error_description=No%20thanks&state=x",
        "redirect",
        (),
    ),
    Case("redirect's query", f"?code={SEVEN_TOKEN}&state=xyz", "redirect opaque", (SEVEN_TOKEN,), ""),
    Case(
        "redirect in a log",
        f"GET /callback?code={SEVEN_TOKEN}&state=xyz HTTP/1.1",
        "redirect opaque headers",
        (SEVEN_TOKEN,),
        "",
    ),
]

SEVERAL = [
    Case("two tokens", lines(INFOBIP, SMSGATE), "jwt", (INFOBIP, SMSGATE), None),
    Case(
        "access and refresh",
        lines(f"access: {SMSGATE}", f"refresh: {SMSGATE_REFRESH}"),
        "jwt headers env",
        (SMSGATE, SMSGATE_REFRESH),
        "smsgate",
        ("jwt.wrong_kind",),
    ),
    Case(
        "a ticket",
        lines("Hello,", f"my key is {INFOBIP_KEY} and the token", "", NOBODY, "", "neither works. Regards, Ana"),
        "api_key jwt headers",
        (INFOBIP_KEY, NOBODY),
        "infobip",
    ),
    Case(
        "the same one twice", lines(INFOBIP, f"Authorization: Bearer {INFOBIP}"), "jwt headers", (INFOBIP,), "infobip"
    ),
]

DAMAGED = [
    Case("cut in the payload", INFOBIP[:110], "jwt", (INFOBIP[:110],), None, ("text.truncated",)),
    Case("cut in the header", INFOBIP[:30], "jwt opaque", (INFOBIP[:30],), None, ("text.truncated",)),
    Case("cut in the signature", INFOBIP[:-9], "jwt", (INFOBIP[:-9],), "infobip", ("text.truncated",)),
    Case("an ellipsis", f"{INFOBIP[:120]}…", "jwt", None, None, ("text.truncated",)),
    Case("three dots", f"{INFOBIP[:120]}...", "jwt", None, None, ("text.truncated",)),
    Case(
        "shortened in the middle",
        f"{INFOBIP_KEY[:8]}...{INFOBIP_KEY[-6:]}",
        "opaque api_key",
        None,
        None,
        ("text.truncated",),
    ),
    Case("your key", "Authorization: App YOUR_API_KEY", "api_key opaque headers", None, None, ("text.placeholder",)),
    Case("angle brackets", "Authorization: Bearer <token>", "opaque api_key headers", None, "", ("text.placeholder",)),
    Case("many x", "Bearer xxxxxxxxxxxxxxxx", "opaque api_key headers", None, "", ("text.placeholder",)),
    Case(
        "a template",
        "Authorization: Bearer {{access_token}}",
        "opaque api_key headers",
        None,
        "",
        ("text.placeholder",),
    ),
    Case(
        "a shell variable", "X-Api-Key: ${SEVEN_API_KEY}", "opaque api_key headers", None, None, ("text.placeholder",)
    ),
    Case("asterisks", "X-Api-Key: ****************", "opaque api_key headers", None, "", ("text.placeholder",)),
]

NOTHING = [
    Case("empty", "", "unknown", ()),
    Case("blank", " \n\t ", "unknown", ()),
    Case(
        "prose",
        "Hello, since Monday my messages do not arrive any more. Could you have a look? Thanks, Ana",
        "unknown",
        (),
    ),
    Case(
        "German prose",
        "Guten Tag, der Versand funktioniert seit gestern nicht. Basic-Tarif, Token steht im Portal.",
        "unknown",
        (),
    ),
    Case("a phone number", "+49 170 1234567", "unknown", ()),
    Case("an IP address", "192.168.178.23", "unknown", ()),
    Case("a version", "v1.2.3-rc.1", "unknown", ()),
    Case(
        "a web page",
        "<!DOCTYPE html><html><head><title>Sign in</title></head><body><p>Hi</p></body></html>",
        "unknown",
        (),
    ),
    Case("CSV", lines("name,phone,text", "Ana,+491701234567,hello", "Bob,+491701234568,hi"), "unknown", ()),
    Case("code without secrets", lines("def add(a, b):", "    return a + b", "print(add(1, 2))"), "unknown", ()),
    Case("bytes that are no text", bytes(range(128, 256)) * 20, "unknown", ()),
    Case("an e-mail address", "ana.example@example.org", "unknown", ()),
    Case("a link", "https://example.org/help/article/12345-how-to-sign-in", "unknown", ()),
    Case("numbers", "1 2 3 4 5", "unknown", ()),
    Case(
        "words with the schemes in them",
        "The basic plan holds one app. The bearer of this token application may enter.",
        "unknown",
        (),
    ),
]

NOBODYS = [
    Case("a UUID", UUID, "opaque api_key", (UUID,), ""),
    Case("forty digits", SEVEN_TOKEN, "opaque api_key", (SEVEN_TOKEN,), ""),
    Case("thirty-two digits", HEX32, "opaque api_key", (HEX32,), ""),
    Case("sixty-four letters", SEVEN_KEY, "opaque api_key", (SEVEN_KEY,), ""),
    Case("Telnyx", TELNYX_KEY, "api_key", (TELNYX_KEY,), "telnyx"),
    Case("Infobip's key in prose", f"key {INFOBIP_KEY}!", "api_key", (INFOBIP_KEY,), "infobip"),
]

CASES = {
    f"{group}: {case.name}": case
    for group, cases in {
        "noise": NOISY, "headers": HEADERS, "curl": CURL, "log": LOGS, "snippet": SNIPPETS, "settings": SETTINGS, "export": EXPORTS,
        "answer": ANSWERS, "several": SEVERAL, "damage": DAMAGED, "nothing": NOTHING, "nobody": NOBODYS,
    }.items()
    for case in cases
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_pasted_text_is_read_as_what_it_is(case: Case):
    reading = read(case.text)
    assert reading.kind in case.kind.split(), (reading.kind, [item.kind for item in reading.items])
    if case.holds is not None:
        assert secrets(reading) == set(case.holds)
    if case.provider:
        assert reading.providers, "nobody was named"
        assert reading.providers[0].id == case.provider
    elif case.provider == "":
        assert all(guess.confidence == "low" for guess in reading.providers), reading.providers
    assert set(case.findings) <= codes(reading), codes(reading)
    assert set(case.users) <= {item.username for item in credentials(reading)}

"""Exports of other programs and answers of servers that hold credentials."""

from __future__ import annotations

import json
from typing import Any

from tests.core.minted import (
    BASIC,
    INFOBIP,
    INFOBIP_KEY,
    NOISE,
    SEVEN_KEY,
    SEVEN_REFRESH,
    SEVEN_TOKEN,
    SMSGATE,
    UUID,
    Case,
    lines,
)


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
        "api_key",
        (SEVEN_KEY,),
        "seven",
        findings=NOISE,
    ),
    Case(
        "Postman bearer",
        postman({"type": "bearer", "bearer": [{"key": "token", "value": INFOBIP, "type": "string"}]}),
        "headers",
        (INFOBIP,),
        "infobip",
    ),
    Case(
        "Postman basic",
        postman(
            {"type": "basic", "basic": [{"key": "password", "value": "p:w ü1"}, {"key": "username", "value": "ana"}]}
        ),
        "headers",
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
        "headers",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "Postman header",
        postman(header=[{"key": "Authorization", "value": f"App {INFOBIP_KEY}"}]),
        "headers",
        (INFOBIP_KEY,),
        "infobip",
    ),
    Case(
        "Postman variable",
        postman(
            {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]},
            variable=[{"key": "token", "value": SMSGATE}],
        ),
        "headers",
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
        "headers",
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
        "token_response",
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
        "error_answer",
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
    Case("redirect's query", f"?code={SEVEN_TOKEN}&state=xyz", "redirect", (SEVEN_TOKEN,), ""),
    Case(
        "redirect in a log",
        f"GET /callback?code={SEVEN_TOKEN}&state=xyz HTTP/1.1",
        "redirect",
        (SEVEN_TOKEN,),
        "",
    ),
]

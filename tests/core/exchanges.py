"""Short ways to write exchanges down, for the tests of what they mean."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from smsauth_gui.adapters.catalog_files import load
from smsauth_gui.core.clues.judgement import Asked, Judgement, judge
from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.situation import Diagnosis, Known, Situation
from smsauth_gui.core.exchange.text import seen
from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.values.decoding import unmarked
from smsauth_gui.core.values.http import Answer, Failure, Request, Response

CATALOG, _ = load([Path(__file__).parents[2] / "resources" / "providers"])
NOW = datetime(2026, 7, 20, 6, 30, tzinfo=UTC)
LONG_KEY = "0vRL89Gk9wD205tCSoQH6ACkg7F74hhmlzzEI8Plt072Nw9pt8DNweRoOuIZXbfx"
INFOBIP_KEY = "0123456789abcdef0123456789abcdef-01234567-89ab-4cde-8f01-23456789abcd"
PROJECT = "29fd5f60-3fd4-431b-94d2-85b24bc45020"
KEY_ID = "e1585978-6097-4880-aa28-87d4df9ca68f"
KEY_SECRET = "atacsAhtLRHaKeWM3H8XKEpEvr"
PLAN = "c0ffee00aa11bb22cc33dd44ee55ff66"
PLAN_TOKEN = "a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6"
HEX40 = "1f2e3d4c5b6a79880716253443526170f1e2d3c4"
ONLINESIM_KEY = "q1SdimPpHbtwpIr5o9oGDWjjve8"


def basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def _segment(data: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(data).encode()).decode().rstrip("=")


def jwt(claims: dict[str, Any], *, alg: str = "HS256", header: dict[str, Any] | None = None) -> str:
    size = {"HS256": 32, "RS256": 256, "ES256": 64}[alg]
    signature = base64.urlsafe_b64encode(bytes(range(size % 256)) or bytes(size)).decode().rstrip("=")
    if alg == "RS256":
        signature = base64.urlsafe_b64encode(bytes(range(256))).decode().rstrip("=")
    return f"{_segment({'alg': alg, 'typ': 'JWT', **(header or {})})}.{_segment(claims)}.{signature}"


def stamp(minutes: float) -> int:
    """Unix seconds so many minutes from `NOW`."""
    return int((NOW + timedelta(minutes=minutes)).timestamp())


def smsgate_token(minutes: float = 10, **claims: Any) -> str:
    common = {"iss": "sms-gate.app", "sub": "AES5W9", "user_id": "AES5W9", "jti": "V1StGXR8_Z5jdHi6B-myT"}
    return jwt({**common, "iat": stamp(minutes - 15), "exp": stamp(minutes), "scopes": ["messages:send"], **claims})


def infobip_token(minutes: float = 30, **claims: Any) -> str:
    return jwt(
        {
            "sub": "DD2020",
            "iss": "infobip.com",
            "iat": stamp(minutes - 60),
            "exp": stamp(minutes),
            "jti": "x",
            **claims,
        },
        header={"kid": "9wokXdhI"},
    )


def sinch_token(minutes: float = 30, **claims: Any) -> str:
    common = {"iss": "https://auth.sinch.com/", "client_id": KEY_ID, "scp": [], "ext": {}, "aud": [], "sub": KEY_ID}
    return jwt({**common, "iat": stamp(minutes - 60), "exp": stamp(minutes), **claims}, alg="RS256")


def passport_token(minutes: float = 600, **claims: Any) -> str:
    common = {"aud": "38", "jti": "b0" * 40, "nbf": stamp(minutes - 900), "sub": "182317", "scopes": ["sms-scope"]}
    return jwt({**common, "iat": stamp(minutes - 900), "exp": stamp(minutes), **claims}, alg="RS256")


def get(url: str, auth: str = "", **headers: str) -> Request:
    return sent("GET", url, auth, None, **headers)


def post(url: str, body: str = "", auth: str = "", **headers: str) -> Request:
    return sent("POST", url, auth, body.encode() or None, **headers)


def sent(method: str, url: str, auth: str = "", body: bytes | None = None, **headers: str) -> Request:
    pairs = [(name.replace("_", "-"), value) for name, value in headers.items()]
    if auth:
        pairs.append(("Authorization", auth))
    return Request(method, url, tuple(pairs), body)


def said(status: int, body: object = "", kind: str = "", *, clock: float | None = 0, **headers: str) -> Response:
    """An answer; ``clock`` is by how many seconds the server's ``Date`` is ahead of ours (None: it sends none)."""
    text = body if isinstance(body, str) else json.dumps(body)
    if not kind:
        kind = "application/json" if not isinstance(body, str) else "text/plain"
    pairs = [("Content-Type", kind), *((name.replace("_", "-"), value) for name, value in headers.items())]
    if clock is not None:
        pairs.append(("Date", format_datetime(NOW + timedelta(seconds=clock), usegmt=True)))
    return Response(status, tuple(pairs), text.encode())


def page(status: int, title: str, text: str = "", **headers: str) -> Response:
    body = f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1>{text}</body></html>"
    return said(status, body, "text/html; charset=utf-8", **headers)


def judged(
    request: Request | None,
    answer: Answer,
    provider: str = "",
    method: str = "",
    known: Known | None = None,
    **more: Any,
) -> Diagnosis:
    situation = Situation(
        request=request, answer=answer, now=NOW, provider=provider, method=method, known=known or Known(), **more
    )
    return diagnose(situation, CATALOG)


def failed(words: str) -> Failure:
    from smsauth_gui.core.diagnosis.failure import failure_cause

    return Failure(failure_cause(words), words)


def read_out(text: str | bytes, now: datetime | None = None) -> Judgement:
    """What a text means, with the exchange in it."""
    reading = paste.read(text, catalog=CATALOG, now=NOW)
    return judge(unmarked(text), CATALOG, reading, Asked(NOW, now))


def both(text: str) -> tuple[Request | None, Answer | None]:
    """The request and the answer that stand in a text."""
    found = seen(text)
    return found.request, found.answer

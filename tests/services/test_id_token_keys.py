"""An ID token is checked with the keys that its server publishes, fetched like everything else, before its nonce counts."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt as pyjwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from smsauth_gui.adapters import catalog_files
from smsauth_gui.assets import resource
from smsauth_gui.core.values.http import Answer, Failure, Request, Response
from smsauth_gui.services.outcome import Attempt, Outcome, PasteBox, RedirectChoice
from smsauth_gui.services.ports import Cancel
from tests.services.conftest import Bench

BASE = "https://id.example"
OURS, OTHER = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
FILES = Path(__file__).parent.parent / "interop" / "providers"


def published(key: rsa.RSAPrivateKey, kid: str = "k1") -> bytes:
    jwk = json.loads(RSAAlgorithm.to_jwk(key.public_key()))
    return json.dumps({"keys": [{**jwk, "kid": kid, "use": "sig"}]}).encode()


@dataclass
class Server:
    """An authorization server: its browser's side brings a code at once, its answers carry an ID token."""

    box: PasteBox
    keys: Answer
    key: Any = OURS
    algorithm: str = "RS256"
    claims: dict[str, Any] = field(default_factory=dict)
    asked: dict[str, str] = field(default_factory=dict)
    sent: list[Request] = field(default_factory=list)

    def open(self, url: str, came: threading.Event) -> str:
        del came
        self.asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        answer = f"state={self.asked['state']}&iss={BASE}"
        if self.asked["response_type"] == "token":
            answer = f"{answer}&access_token=opaque&token_type=Bearer&id_token={self.id_token()}"
            self.box.put(f"{self.asked['redirect_uri']}#{answer}")
        else:
            self.box.put(f"{self.asked['redirect_uri']}?code=c0de&{answer}")
        return "a test"

    def send(self, request: Request, **how: object) -> Answer:
        del how
        self.sent.append(request)
        kind = (("Content-Type", "application/json"),)
        if request.url == f"{BASE}/jwks":
            return self.keys
        if request.url == f"{BASE}/token":
            return Response(200, kind, json.dumps({**TOKEN, "id_token": self.id_token()}).encode())
        return Response(200, kind, b'{"sub": "1"}')

    def id_token(self) -> str:
        expires = int((datetime.now(UTC) + timedelta(minutes=5)).timestamp())
        claims = {"iss": BASE, "aud": "app", "sub": "1", "exp": expires, "nonce": self.asked["nonce"], **self.claims}
        return pyjwt.encode(claims, self.key, algorithm=self.algorithm, headers={"kid": "k1"})


TOKEN = {"access_token": "opaque-access-token", "token_type": "Bearer", "expires_in": 3600}
JSON = (("Content-Type", "application/json"),)


def connect(
    bench: Bench, keys: Answer, provider: str = "oidc", method: str = "code_none", **server: Any
) -> tuple[Outcome, Server]:
    box = PasteBox()
    made = Server(box, keys, **server)
    catalog, complaints = catalog_files.load([FILES], resource("knowledge"), checked=FILES)
    assert complaints == []
    bench.sender.catalog, bench.sender._http, bench.browser.now = catalog, made, made  # type: ignore[assignment]
    attempt = Attempt(
        provider,
        method,
        "only",
        {"base_url": BASE, "client_id": "app"},
        scopes=("openid",),
        redirect=RedirectChoice(how="paste"),
        timeout_s=10.0,
    )
    return bench.connector.connect(attempt, report=lambda _: None, cancel=Cancel(), box=box), made


def results(outcome: Outcome) -> dict[str, str]:
    return {check.name: check.result for check in outcome.checks}


def test_the_keys_are_fetched_from_the_place_in_the_file_and_the_signature_is_checked(bench: Bench) -> None:
    outcome, server = connect(bench, Response(200, JSON, published(OURS)))
    assert outcome.ok, outcome.diagnosis
    assert (results(outcome)["nonce"], results(outcome)["signature"]) == ("passed", "passed")
    fetched = [request for request in server.sent if request.url.endswith("/jwks")]
    assert [(request.method, request.header("Authorization")) for request in fetched] == [("GET", None)]
    assert [one.purpose for one in outcome.exchanges] == ["authorize", "token", "keys", "call"]
    assert bench.connector.hosts(Attempt("oidc", "code_none", "only", {"base_url": BASE, "client_id": "app"})) == (
        "id.example",
    )


@pytest.mark.parametrize(
    ("server", "reason"),
    [
        ({"key": OTHER}, "id_token_keys"),
        ({"key": "x" * 40, "algorithm": "HS256"}, "id_token_keys"),
        ({"claims": {"iss": "https://other.example"}}, "id_token_issuer"),
        ({"claims": {"aud": "another"}}, "id_token_audience"),
        ({"claims": {"exp": 1}}, "id_token_expired"),
        ({"claims": {"nonce": "another"}}, "other_nonce"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_kept(bench: Bench, server: dict[str, Any], reason: str) -> None:
    outcome, _ = connect(bench, Response(200, JSON, published(OURS)), **server)
    assert (outcome.ok, outcome.diagnosis.cause) == (False, "oauth.response_invalid")
    assert outcome.diagnosis.detail["reason"] == reason
    assert results(outcome)["nonce"] == "sent"
    assert bench.store.kept == {}


@pytest.mark.parametrize(
    "keys",
    [Failure("net.refused"), Response(404, JSON, b"{}"), Response(200, (("Content-Type", "text/html"),), b"<html>")],
)
def test_without_keys_the_signature_is_said_not_to_be_checked(bench: Bench, keys: Answer) -> None:
    outcome, _ = connect(bench, keys)
    assert outcome.ok, outcome.diagnosis
    assert (results(outcome)["nonce"], results(outcome)["signature"]) == ("passed", "not_offered")


def test_what_came_through_the_browser_unchecked_proves_no_nonce(bench: Bench) -> None:
    outcome, _ = connect(bench, Failure("net.refused"), "authlib", "implicit")
    assert outcome.ok, outcome.diagnosis
    assert (results(outcome)["nonce"], results(outcome)["signature"]) == ("sent", "not_offered")

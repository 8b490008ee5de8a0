"""The steps of a sign-in, as a person's browser and an app would take them."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from smsauth_gui.sandbox import practice

VERIFIER = "a-practice-verifier-of-more-than-forty-three-characters"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


@dataclass(frozen=True)
class App:
    """A registered application and where it signs in."""

    authorize: str
    token: str
    client_id: str
    secret: str | None
    redirect_uri: str
    scope: str
    basic: bool = False
    pkce: bool = False

    def under(self, *scenarios: str) -> App:
        """The same application, with scenarios chosen by the path."""
        prefix = "".join(f"/s/{name}" for name in scenarios)
        return replace(self, authorize=prefix + self.authorize, token=prefix + self.token)

    def request(self, **more: str) -> dict[str, str]:
        """The query of its authorization request; an empty value in ``more`` leaves a parameter out."""
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": self.scope,
            "state": "the-state",
        }
        if self.pkce:
            query |= {"code_challenge": CHALLENGE, "code_challenge_method": "S256"}
        return {name: value for name, value in (query | more).items() if value}

    def signed_in(self, web: httpx.Client, decision: str = "authorize", **more: str) -> httpx.Response:
        """Press a button of the consent page."""
        form = {**practice.SIGN_IN, "decision": decision}
        return web.post(self.authorize, params=self.request(**more), data=form)

    def code(self, web: httpx.Client, **more: str) -> str:
        return way_back(self.signed_in(web, **more))["code"]

    def exchange(self, web: httpx.Client, code: str, **more: str) -> httpx.Response:
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": self.redirect_uri}
        if self.pkce:
            form["code_verifier"] = VERIFIER
        return self.post(web, form | more)

    def refresh(self, web: httpx.Client, token: str, **more: str) -> httpx.Response:
        return self.post(web, {"grant_type": "refresh_token", "refresh_token": token} | more)

    def post(self, web: httpx.Client, form: dict[str, str]) -> httpx.Response:
        """Send a token request with the client's credentials; an empty field is left out."""
        if self.basic and self.secret is not None:
            return web.post(self.token, data=_filled(form), auth=(self.client_id, self.secret))
        secret = {} if self.secret is None else {"client_secret": self.secret}
        return web.post(self.token, data=_filled({"client_id": self.client_id, **secret, **form}))

    def tokens(self, web: httpx.Client, **more: str) -> dict[str, Any]:
        answer = self.exchange(web, self.code(web, **more))
        assert answer.status_code == 200, answer.text
        return dict(answer.json())


def _filled(form: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in form.items() if value}


def way_back(answer: httpx.Response) -> dict[str, str]:
    """The parameters of a redirect, from its query or its fragment."""
    assert answer.status_code == 302, answer.text
    parts = urlsplit(answer.headers["location"])
    return {name: values[0] for name, values in parse_qs(parts.query or parts.fragment).items()}


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


ONLINESIM = App(
    authorize="/onlinesim/oauth/authorize",
    token="/onlinesim/oauth/token",
    client_id=practice.ONLINESIM_CLIENT,
    secret=practice.ONLINESIM_SECRET,
    redirect_uri="http://127.0.0.1:50123/callback",
    scope="sms-scope rent-scope",
)
ONLINESIM_PUBLIC = replace(ONLINESIM, client_id=practice.ONLINESIM_PUBLIC, secret=None, pkce=True)
SEVEN = App(
    authorize="/seven/oauth/authorize",
    token="/seven/oauth/token",
    client_id=practice.SEVEN_CLIENT,
    secret=practice.SEVEN_SECRET,
    redirect_uri="http://127.0.0.1:9437/callback",
    scope="sms analytics",
    basic=True,
)
SEVEN_PUBLIC = replace(SEVEN, client_id=practice.SEVEN_PUBLIC, secret=None, pkce=True)
